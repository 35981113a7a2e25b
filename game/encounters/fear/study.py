"""The first meeting: Cavity only studies. Two gentle waves, a question after each, and nothing that can be lost."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from game.core.input import Button
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.fear import record
from game.encounters.fear.cavity import ANDANTE, PATIENTS, SOOTHE_HALVES, UNWILLING
from game.encounters.fear.fight import Fear, Stage
from game.encounters.fear.ledger import Ledger
from game.encounters.fear.spec import FearSpec, Manner, Phase, WaveSpec
from game.encounters.fear.waves_comfort import touch
from game.encounters.fear.waves_optimise import triage
from game.encounters.options import Difficulty
from game.encounters.plain import at, row, table, text, wholes
from game.encounters.setup import Setup

STUDIED = "studied"  # the outcome
STILL_TICKS = 60  # who walked less than this in a wave kept still

_LEFT, _RIGHT = int(Button.LEFT), int(Button.RIGHT)

WAVES = (
    WaveSpec("triage", "tomasz", Manner.TELL, triage),
    WaveSpec("pressure", "mags", Manner.STAY, touch),
)
SPEC = FearSpec(
    "cavity",
    (Phase("study", ANDANTE, 0, len(WAVES) * 2, WAVES),),
    PATIENTS,
    UNWILLING,
    SOOTHE_HALVES,
    ANDANTE,
)


@dataclass(slots=True, eq=False)
class Study(Fear):
    """Cavity, making notes. It has no grip to loosen: each wave comes once, and then it has what it needs.

    ``left``, ``right``, ``dashes`` are what it saw in the wave played last: ticks of walking, and how often she dashed.
    """

    left: int = 0
    right: int = 0
    dashes: int = 0
    notes: list[str] = field(default_factory=list)  # what it asked to note, in order

    def step(self, buttons: int, pressed: int) -> None:
        """Play one tick; what the player does in a wave is noted."""
        if self.stage is Stage.WAVE:
            self.left += bool(buttons & _LEFT)
            self.right += bool(buttons & _RIGHT)
        Fear.step(self, buttons, pressed)
        self.dashes += any(isinstance(event, tell.Dashed) for event in self.events)

    @property
    def verbs(self) -> tuple[str, ...]:
        """What may be done in an opening: nobody treats what only asks questions."""
        return ("listen", "breathe")

    @property
    def comfort(self) -> tuple[str, str]:
        """Return who speaks to her, pulled out as she is, and the message."""
        return "max", "fear.cavity.study.pulled"

    def _begin_wave(self) -> None:
        self.left = self.right = self.dashes = 0
        Fear._begin_wave(self)

    def _open(self, early: bool) -> None:
        Fear._open(self, early)
        if self.opening is not None:
            self.notes.append(self._note())
            self.opening.greet("cavity", f"fear.cavity.study.{self.notes[-1]}", self.events)

    def _note(self) -> str:
        """Return what it asks to note: first how she moves, then how she meets what comes."""
        if self.wave_index == 0:
            if self.left + self.right < STILL_TICKS:
                return "still"
            return "left" if self.left >= self.right else "right"
        if self.ledger.words.get(self.wave_spec.id):
            return "close"
        return "dashed" if self.dashes else "far"

    def _close(self, aid: str) -> None:
        self.opening = None
        self.ledger.misread = False
        if self.wave_index + 1 == len(self.phase.waves):
            self._leave()
            return
        self.wave_index += 1
        self.stage_tick = 0

    def _restart_phase(self) -> None:
        """She does not go back in: it has seen enough."""
        self._leave()

    def _skip(self) -> bool:
        """Leave; it says thank you all the same."""
        self._leave()
        return True

    def _leave(self) -> None:
        self.bout = None
        self.opening = None
        self.outcome = STUDIED
        self._to(Stage.OVER)
        self.events.append(tell.Finished(STUDIED))

    def observe(self) -> dict[str, object]:
        """Return what a player can see and know now, for bots and tests."""
        return {**Fear.observe(self), "encounter": "cavity_study"}

    def pack(self) -> dict[str, Plain]:
        """Return the whole meeting as plain data."""
        return {**record.pack(self), "noted": [self.left, self.right, self.dashes], "notes": [*self.notes]}


def study(setup: Setup) -> Study:
    """Begin the first meeting: gentle, whatever the settings say."""
    return Study(SPEC, Ledger(replace(setup, difficulty=Difficulty.GENTLE)))


def restore(data: Plain) -> Study:
    """Build the meeting again from ``Study.pack()``. Raises ``SnapshotError`` if that is damaged."""
    entries = table(data)
    meeting = study(Setup.unpack(at(entries, "setup")))
    record.unpack(meeting, data)
    meeting.left, meeting.right, meeting.dashes = wholes(at(entries, "noted"), 3)
    meeting.notes = [text(note) for note in row(at(entries, "notes"))]
    return meeting

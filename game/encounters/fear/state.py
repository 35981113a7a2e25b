"""What a fight is: its state, and what follows from it. ``fight`` tells how it goes on."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from game.core.events import Event
from game.core.rng import Rng
from game.encounters.fear.arena import Elara
from game.encounters.fear.bout import Bout
from game.encounters.fear.coda import Coda, CodaStep
from game.encounters.fear.ledger import Ledger
from game.encounters.fear.opening import Opening
from game.encounters.fear.spec import FearSpec, Phase, WaveSpec
from game.encounters.fear.timeline import Timeline, Tuning
from game.encounters.fear.verbs import VERBS, Choice, Place
from game.encounters.fear.wave import Wave
from game.encounters.fear.where import Step, Where
from game.encounters.setup import Setup

STROKE_LEAST = 40  # strokes fall on every beat if it is this long, else on every second
RISE = 16  # px the body rises in a wave; in an opening it leans in
LONG_AGO = 9999


class Stage(IntEnum):
    """What a fight is doing."""

    ARRIVE = 0  # a phase begins: the body takes shape
    WAVE = 1
    OPENING = 2
    PULLED = 3  # outside, with Max
    WHERE = 4  # the last phase
    CODA = 5  # or how a fear without one ends
    OVER = 6


@dataclass(slots=True, eq=False)
class FightState:
    """The state of a fight against one fear.

    ``clock`` counts the ticks since the phase began (beats are counted from there), ``hurt`` and
    ``calmed`` those since the last stroke and the last understanding, ``count`` the openings so far.
    """

    spec: FearSpec
    ledger: Ledger
    elara: Elara = field(default_factory=Elara)
    events: list[Event] = field(default_factory=list)
    outcome: str = ""
    stage: Stage = Stage.ARRIVE
    stage_tick: int = 0
    clock: int = 0
    count: int = 0
    phase_index: int = 0
    wave_index: int = 0
    seen: list[str] = field(default_factory=list)  # waves shown before
    stood: list[str] = field(default_factory=list)  # who has stepped in before her
    tuning: Tuning = field(default_factory=Tuning)
    coming_aid: str = ""  # Max's help in the wave that comes now
    bout: Bout | None = None
    opening: Opening | None = None
    where: Where | None = None
    coda: Coda | None = None
    rise: int = RISE
    hurt: int = LONG_AGO
    calmed: int = LONG_AGO
    pace: int = 0  # hundredths of a tick that the speed assist owes
    pending: int = 0  # buttons pressed since the clock last went on

    def __post_init__(self) -> None:
        self.ledger.grip = self.phase.grip
        if self.spec.voice:
            self.ledger.helps = 0

    # -- what it is -------------------------------------------------------------------------------

    @property
    def setup(self) -> Setup:
        """How the fight was begun."""
        return self.ledger.setup

    @property
    def done(self) -> bool:
        """Whether the fight is over."""
        return self.stage is Stage.OVER

    @property
    def results(self) -> dict[str, str | int]:
        """What became of each patient's fear, and how many were ``returned`` and are ``carried``."""
        if self.where is None:
            return {}
        settled = self.where.settled
        returned = sum(how == "returned" for how in settled.values())
        return {**settled, "returned": returned, "carried": len(settled) - returned}

    @property
    def phase(self) -> Phase:
        """The phase being played (in the last one, the phase before it)."""
        return self.spec.phases[min(self.phase_index, len(self.spec.phases) - 1)]

    @property
    def beat(self) -> int:
        """Ticks of a beat now."""
        return self.spec.last_beat if self.where else self.phase.beat

    @property
    def wave_spec(self) -> WaveSpec:
        """The wave being played, or played last."""
        return self.phase.waves[self.wave_index]

    @property
    def wave(self) -> Wave | None:
        """The wave in the air, if any."""
        return self.bout.wave if self.bout else None

    @property
    def aid(self) -> str:
        """Max's help in this wave or the coming one: ``coat``, ``path``, ``joke`` or empty."""
        return self.bout.aid if self.bout else self.coming_aid

    @property
    def place(self) -> Place:
        """What an opening now is about."""
        beat = self.phase.beat
        interval = beat if beat >= STROKE_LEAST else beat * 2
        return Place(self.spec.id, self.wave_spec, interval, self.spec.voice, self.verbs, self.spec.tools)

    @property
    def verbs(self) -> tuple[str, ...]:
        """What may be done in an opening."""
        return VERBS

    @property
    def greeting(self) -> str:
        """The message of what the body says as the phase begins; another one where a line of its is cut."""
        quiet = ".cut" if self.phase.id == self.spec.quiet else ""
        return f"fear.{self.spec.id}.phase.{self.phase.id}{quiet}"

    @property
    def both(self) -> bool:
        """Whether enough clean strokes have won it both ways."""
        return 0 < self.spec.clean <= self.ledger.clean

    @property
    def shelter(self) -> str:
        """Who stands before her in this wave, if anybody does."""
        return self.bout.shelter if self.bout else ""

    @property
    def own_voice(self) -> bool:
        """Whether the wave in the air began in Elara's own voice."""
        return self.bout is not None and self.tuning.first and self.wave_spec.id == self.spec.own

    @property
    def comfort(self) -> tuple[str, str]:
        """Return who speaks to her, pulled out as she is, and the message."""
        stem = f"fear.{self.spec.id}.pulled" if self.spec.voice else "fear.pulled"
        return self.spec.voice or "max", f"{stem}.{max(1, self.ledger.pulls)}"

    @property
    def walks(self) -> bool:
        """Whether Elara can walk now."""
        if self.where is not None:
            return self.where.step_now is Step.EMPTY
        if self.coda is not None:
            return self.coda.step_now is CodaStep.LEAD
        return self.stage in (Stage.ARRIVE, Stage.WAVE)

    @property
    def can_skip(self) -> bool:
        """Whether the Skip button passes the fight: as far as the last question, or to its end if it asks none."""
        if not self.setup.assists.skip or self.where is not None or self.coda is not None:
            return False
        return self.setup.attempted or self.ledger.pulls > 0

    # -- what follows from it ---------------------------------------------------------------------

    def write(self, spec: WaveSpec) -> Timeline:
        """Expand a wave from the seed: the same each time it is shown in this fight."""
        random = Rng(self.setup.seed).fork(self.phase_index * 16 + self.phase.waves.index(spec))
        return spec.build(self.tuning, random, self.phase.beat)

    def choices(self) -> list[Choice]:
        """Return the entries of the open menu, none if no menu is open."""
        if self.opening is not None:
            return self.opening.choices(self.ledger, self.place)
        return self.where.choices(self.ledger, self.spec) if self.where else []

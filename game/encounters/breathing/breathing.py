"""Ten breaths beside somebody who has forgotten how: there is no way to fail, only steadier and less steady.

Figures and messages: ``docs/encounters.md``, *Breathing*.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.events import Event
from game.core.fixed import sin
from game.core.input import Button
from game.core.rng import Rng
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.breath import AUTO_LAG, BREATH_TICKS, DRIFT_LOST, FALL, FULL, RISE, line
from game.encounters.breathing import events as told
from game.encounters.options import BreathMode
from game.encounters.plain import at, flag, table, text, wholes
from game.encounters.setup import Setup

BREATHS = 10  # that count; one more before them is for finding the way in
TEMPO = {"tomasz": 120, "nadia": 100, "max": 85}  # per cent of a breath's length, by who holds Quin's hand
STEADY, MIDDLE = 74, 45  # steadiness from which he wakes clear, and from which not too badly
LOST_BY_BREAK = 3  # steadiness that each breaking off costs
SOON = 30  # a turn of the breath so many ticks after the last breaks his off
BROKEN_TICKS = 90  # until it comes back
FOLLOW = 14  # his breath goes this part of the way to hers each tick
INTERRUPTIONS = ("alarm", "shouting", "shoulder", "telephone", "camera", "door")
FIRST_PULL = 2  # the breath in which the first one comes; then one every PULL_EVERY breaths
PULL_EVERY = 3  # half breaths
PULL_REACH = 30  # ticks by which the line is pulled to and fro at most
PULL_GROWS = 60  # ticks until it pulls in full
PULL_PERIOD = 84  # ticks of one to and fro
PULL_LASTS = 200  # ticks until it gives up by itself
NAME_TICKS = 24  # holding Listen until it is named
FAREWELL_TICKS = 150
LINES = 3  # things said by whoever holds his hand

_ACT, _LISTEN, _SKIP = int(Button.ACT), int(Button.LISTEN), int(Button.SKIP)


@dataclass(slots=True, eq=False)
class Breathing:
    """Ten breaths.

    ``tick`` is the place in all breaths (the first one does not count), ``level`` how full Elara's
    lungs are and ``quin`` his, 0 to ``FULL``; ``pull`` is what pulls at the line now, for ``pulled``
    ticks; ``drift`` is the distance from the line, summed over the ticks that count.
    """

    setup: Setup
    order: tuple[str, ...] = ()
    events: list[Event] = field(default_factory=list)
    outcome: str = ""
    tick: int = 0
    pace: int = 0
    level: int = 0
    quin: int = 0
    inward: bool = False
    turned: int = 999  # ticks since her breath turned
    drift: int = 0
    breaks: int = 0
    broken: int = 0  # ticks until his breath returns
    pull: str = ""
    pulled: int = 0
    named: int = 0
    naming: int = 0  # ticks Listen was held
    come: int = 0  # interruptions so far
    farewell: int = 0
    pending: int = 0

    def __post_init__(self) -> None:
        self.order = tuple(Rng(self.setup.seed).shuffled(INTERRUPTIONS))

    # -- what it is -------------------------------------------------------------------------------

    @property
    def hand(self) -> str:
        """Who holds Quin's hand."""
        hand = self.setup.fact("hand")
        return hand if hand in TEMPO else "max"

    @property
    def done(self) -> bool:
        """Whether it is over."""
        return self.outcome != ""

    @property
    def breath(self) -> int:
        """The number of the breath: 0 is the one that does not count."""
        return min(self.tick // BREATH_TICKS, BREATHS)

    @property
    def counted(self) -> int:
        """Ticks that count so far."""
        return max(self.tick - BREATH_TICKS, 0)

    @property
    def steadiness(self) -> int:
        """How closely the line was followed so far, 0–100."""
        lost = self.drift * 100 // (max(self.counted, 1) * DRIFT_LOST)
        return max(0, 100 - lost - LOST_BY_BREAK * self.breaks)

    @property
    def can_skip(self) -> bool:
        """Whether the Skip button passes it."""
        return self.setup.assists.skip and self.setup.attempted

    @property
    def results(self) -> dict[str, str | int]:
        """``steadiness`` 0–100 and how often his breath broke off (``breaks``)."""
        return {"steadiness": self.steadiness, "breaks": self.breaks}

    def wanted(self, tick: int) -> int:
        """Return the height of the line at ``tick``, with what pulls at it now."""
        aside = self._aside() if self.pull else 0
        return line(max(tick + aside, 0) % BREATH_TICKS)

    def _aside(self) -> int:
        grown = min(self.pulled, PULL_GROWS)
        return PULL_REACH * grown * sin(self.pulled * 256 // PULL_PERIOD % 256) // PULL_GROWS >> 8

    # -- playing ----------------------------------------------------------------------------------

    def step(self, buttons: int, pressed: int) -> None:
        """Play one tick with the mask of buttons held and the mask of those newly pressed."""
        self.events.clear()
        if self.done:
            return
        if pressed & _SKIP and self.can_skip:
            self._finish("middle")
            return
        self.pending |= pressed
        self.pace += self.setup.assists.speed
        while self.pace >= TEMPO[self.hand] and not self.done:
            self.pace -= TEMPO[self.hand]
            self._tick(buttons, self.pending)
            self.pending = 0

    def _tick(self, buttons: int, pressed: int) -> None:
        if self.tick % BREATH_TICKS == 0:
            self.events.append(tell.Beat(self.tick // BREATH_TICKS))
        if self.tick >= (BREATHS + 1) * BREATH_TICKS:
            self.farewell += 1
            if self.farewell >= FAREWELL_TICKS:
                self._finish(
                    "steady" if self.steadiness >= STEADY else "middle" if self.steadiness >= MIDDLE else "ragged"
                )
            return
        self.tick += 1
        self._interrupt(buttons)
        self._breathe(buttons, pressed)
        self._borrow()
        if self.tick > BREATH_TICKS:
            self.drift += abs(self.level - self.wanted(self.tick))

    def _breathe(self, buttons: int, pressed: int) -> None:
        before = self.inward
        mode = self.setup.assists.breath
        if mode is BreathMode.AUTO:
            target = self.wanted(self.tick - AUTO_LAG) if self.tick > AUTO_LAG else 0
            self.inward = target > self.level or target == FULL
        elif mode is BreathMode.HOLD:
            self.inward = bool(buttons & _ACT)
        elif pressed & _ACT:
            self.inward = not self.inward
        self.level = min(self.level + RISE, FULL) if self.inward else max(self.level - FALL, 0)
        self.turned += 1
        if self.inward is not before:
            self.events.append(told.BreathTurned(self.inward))
            if self.turned < SOON and not self.broken and mode is not BreathMode.AUTO:
                self.broken = BROKEN_TICKS
                self.breaks += self.tick > BREATH_TICKS
                self.events.append(told.BrokeOff())
            self.turned = 0

    def _borrow(self) -> None:
        """Let his breath follow hers; broken off, it flutters on its own."""
        if not self.broken:
            self.quin += (self.level - self.quin) // FOLLOW
            return
        self.broken -= 1
        flutter = FULL // 4 + (FULL // 6 * sin(self.broken * 24 % 256) >> 8)
        self.quin += (flutter - self.quin) // FOLLOW
        if not self.broken:
            self.events.append(told.Returned())

    def _interrupt(self, buttons: int) -> None:
        """Let something pull at the line now and then, until it is named or gives up."""
        due = BREATH_TICKS * FIRST_PULL + self.come * BREATH_TICKS * PULL_EVERY // 2
        if self.tick == due and self.come < len(self.order):
            self.pull, self.pulled, self.naming = self.order[self.come], 0, 0
            self.come += 1
            self.events.append(told.Pulled(self.pull))
        if not self.pull:
            self.naming = 0
            return
        self.pulled += 1
        self.naming = self.naming + 1 if buttons & _LISTEN else 0
        if self.naming >= NAME_TICKS:
            self.events.append(told.Named(self.pull))
            self.named += 1
            self.pull = ""
        elif self.pulled >= PULL_LASTS:
            self.pull = ""

    def _finish(self, outcome: str) -> None:
        self.outcome = outcome
        self.events.append(tell.Finished(outcome))

    # -- what is to be seen -----------------------------------------------------------------------

    def observe(self) -> dict[str, object]:
        """Return what a player sees: the line now and a little ahead, both breaths, what pulls."""
        return {
            "encounter": "breathing",
            "tick": self.tick,
            "breath": self.breath,
            "level": self.level,
            "quin": self.quin,
            "full": FULL,
            "line": self.wanted(self.tick),
            "ahead": [self.wanted(self.tick + ahead) for ahead in range(1, 25)],
            "pull": self.pull,
            "broken": self.broken > 0,
            "hand": self.hand,
            "steadiness": self.steadiness,
            "can_skip": self.can_skip,
            "done": self.done,
            "outcome": self.outcome,
        }

    # -- snapshots --------------------------------------------------------------------------------

    def pack(self) -> dict[str, Plain]:
        """Return the whole state as plain data."""
        numbers = [self.tick, self.pace, self.level, self.quin, self.turned, self.drift, self.breaks, self.broken]
        more = [self.pulled, self.named, self.naming, self.come, self.farewell, self.pending]
        return {
            "setup": self.setup.pack(),
            "numbers": [*numbers, *more],
            "inward": self.inward,
            "pull": self.pull,
            "outcome": self.outcome,
        }

    @classmethod
    def unpack(cls, data: Plain) -> Breathing:
        """Build the state again from ``pack()``. Raises ``SnapshotError`` if the data is damaged."""
        entries = table(data)
        model = cls(Setup.unpack(at(entries, "setup")))
        numbers = wholes(at(entries, "numbers"), 14)
        model.tick, model.pace, model.level, model.quin, model.turned, model.drift = numbers[:6]
        model.breaks, model.broken, model.pulled, model.named, model.naming, model.come = numbers[6:12]
        model.farewell, model.pending = numbers[12:]
        if min(numbers) < 0 or max(model.level, model.quin) > FULL or model.pace >= 200:
            raise ValueError("nobody breathes like that")
        model.inward = flag(at(entries, "inward"))
        model.pull, model.outcome = text(at(entries, "pull")), text(at(entries, "outcome"))
        if model.pull not in ("", *INTERRUPTIONS):
            raise ValueError(f"there is no interruption {model.pull!r}")
        return model

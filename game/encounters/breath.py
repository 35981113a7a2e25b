"""Breath: follow a line with one button. In for 96 ticks, hold for 24, out for 120.

Used for the verb Breathe (one breath) and as an encounter of its own (ten). The distance between
line and breath adds to *drift* each tick; what drift leaves is *steadiness*, 0–100. There is no
way to fail.
"""

from __future__ import annotations

from game.core.events import Event
from game.core.input import Button
from game.core.snapshot import Plain
from game.encounters.events import Breathed, Finished
from game.encounters.options import BreathMode
from game.encounters.plain import at, flag, table, whole

IN_TICKS = 96
HOLD_TICKS = 24
OUT_TICKS = 120
BREATH_TICKS = IN_TICKS + HOLD_TICKS + OUT_TICKS

FULL = 7680  # a full breath in units of the line: a whole number of units a tick both ways
RISE = FULL // IN_TICKS
FALL = FULL // OUT_TICKS

DRIFT_LOST = FULL // 2  # a mean distance of half a breath leaves no steadiness
AUTO_LAG = 24  # ticks by which the automatic breath trails the line: the middle outcome
STEADY = 85  # steadiness from which a breath counts as steady, and as even
EVEN = 60

_ACT = int(Button.ACT)
_SKIP = int(Button.SKIP)


def line(tick: int) -> int:
    """Return the height of the line, 0 to ``FULL``, at ``tick`` of an endless row of breaths."""
    tick %= BREATH_TICKS
    if tick < IN_TICKS:
        return RISE * tick
    tick -= IN_TICKS
    if tick < HOLD_TICKS:
        return FULL
    return FULL - FALL * (tick - HOLD_TICKS)


class Breath:
    """Some breaths, one after the other. ``level`` is how full the lungs are, 0 to ``FULL``."""

    __slots__ = ("_skippable", "before", "breaths", "drift", "events", "inward", "level", "mode", "skipped", "tick")

    def __init__(self, breaths: int, mode: BreathMode = BreathMode.HOLD, skippable: bool = False) -> None:
        self.breaths = breaths
        self.mode = mode
        self._skippable = skippable
        self.tick = 0
        self.level = 0
        self.inward = False  # breathing in (for the toggle, and for the view)
        self.drift = 0  # since the start
        self.before = 0  # drift when the present breath began
        self.skipped = False
        self.events: list[Event] = []

    @property
    def done(self) -> bool:
        """Whether the last breath is over."""
        return self.skipped or self.tick >= self.breaths * BREATH_TICKS

    @property
    def steadiness(self) -> int:
        """How closely the line was followed so far, 0–100."""
        return _steadiness(self.drift, max(self.tick, 1))

    @property
    def outcome(self) -> str:
        """``steady``, ``even`` or ``ragged`` once done; ``skipped`` if passed over; else empty."""
        if self.skipped:
            return "skipped"
        if not self.done:
            return ""
        if self.steadiness >= STEADY:
            return "steady"
        return "even" if self.steadiness >= EVEN else "ragged"

    def step(self, buttons: int, pressed: int) -> None:
        """Breathe one tick."""
        self.events.clear()
        if self.done:
            return
        if pressed & _SKIP and self._skippable:
            self.skipped = True
            self.events.append(Finished(self.outcome))
            return
        self.tick += 1
        if self.mode is BreathMode.AUTO:
            target = line(self.tick - AUTO_LAG) if self.tick > AUTO_LAG else 0
            self.inward = target > self.level or target == FULL
            self.level = target
        else:
            if self.mode is BreathMode.HOLD:
                self.inward = bool(buttons & _ACT)
            elif pressed & _ACT:
                self.inward = not self.inward
            self.level = min(self.level + RISE, FULL) if self.inward else max(self.level - FALL, 0)
        self.drift += abs(self.level - line(self.tick))
        if self.tick % BREATH_TICKS == 0:
            self.events.append(Breathed(_steadiness(self.drift - self.before, BREATH_TICKS), 0))
            self.before = self.drift
            if self.done:
                self.events.append(Finished(self.outcome))

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        return {
            "breaths": self.breaths,
            "mode": int(self.mode),
            "skippable": self._skippable,
            "tick": self.tick,
            "level": self.level,
            "inward": self.inward,
            "drift": self.drift,
            "before": self.before,
            "skipped": self.skipped,
        }

    @classmethod
    def unpack(cls, data: Plain) -> Breath:
        """Build a breath again from ``pack()``."""
        entries = table(data)
        mode = BreathMode(whole(at(entries, "mode")))
        breath = cls(whole(at(entries, "breaths")), mode, flag(at(entries, "skippable")))
        breath.tick = whole(at(entries, "tick"))
        breath.level = whole(at(entries, "level"))
        breath.inward = flag(at(entries, "inward"))
        breath.drift = whole(at(entries, "drift"))
        breath.before = whole(at(entries, "before"))
        breath.skipped = flag(at(entries, "skipped"))
        return breath

    def observe(self) -> dict[str, object]:
        """Return what a player sees: the line now and a little ahead, the breath, steadiness."""
        return {
            "encounter": "breath",
            "tick": self.tick,
            "level": self.level,
            "full": FULL,
            "line": line(self.tick),
            "ahead": [line(self.tick + ahead) for ahead in range(1, 25)],
            "steadiness": self.steadiness,
            "done": self.done,
        }


def _steadiness(drift: int, ticks: int) -> int:
    return max(0, 100 - drift * 100 // (ticks * DRIFT_LOST))

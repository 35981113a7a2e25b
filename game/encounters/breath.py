"""Breath: follow a line with one button. In for 96 ticks, hold for 24, out for 120.

Used for the verb Breathe and to give back what somebody wants company with. The distance between
line and breath adds to *drift* each tick; what drift leaves is *steadiness*, 0–100. There is no
way to fail.
"""

from __future__ import annotations

from game.core.input import Button
from game.core.snapshot import Plain
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
EVEN = 60  # steadiness from which a breath counts

_ACT = int(Button.ACT)


def line(tick: int) -> int:
    """Return the height of the line, 0 to ``FULL``, at ``tick`` of a breath; 0 once it is over."""
    if tick < IN_TICKS:
        return RISE * tick
    tick -= IN_TICKS
    if tick < HOLD_TICKS:
        return FULL
    return max(FULL - FALL * (tick - HOLD_TICKS), 0)


class Breath:
    """One breath. ``level`` is how full the lungs are, 0 to ``FULL``."""

    __slots__ = ("drift", "inward", "level", "mode", "tick")

    def __init__(self, mode: BreathMode = BreathMode.HOLD) -> None:
        self.mode = mode
        self.tick = 0
        self.level = 0
        self.inward = False  # breathing in (for the toggle, and for the view)
        self.drift = 0  # since the start

    @property
    def done(self) -> bool:
        """Whether the breath is over."""
        return self.tick >= BREATH_TICKS

    @property
    def steadiness(self) -> int:
        """How closely the line was followed so far, 0–100."""
        return max(0, 100 - self.drift * 100 // (max(self.tick, 1) * DRIFT_LOST))

    def step(self, buttons: int, pressed: int) -> None:
        """Breathe one tick."""
        if self.done:
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

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        return {
            "mode": int(self.mode),
            "tick": self.tick,
            "level": self.level,
            "inward": self.inward,
            "drift": self.drift,
        }

    @classmethod
    def unpack(cls, data: Plain) -> Breath:
        """Build a breath again from ``pack()``."""
        entries = table(data)
        breath = cls(BreathMode(whole(at(entries, "mode"))))
        breath.tick = whole(at(entries, "tick"))
        breath.level = whole(at(entries, "level"))
        breath.inward = flag(at(entries, "inward"))
        breath.drift = whole(at(entries, "drift"))
        return breath

    def observe(self) -> dict[str, object]:
        """Return what a player sees: the line now and a little ahead, the breath, steadiness."""
        return {
            "tick": self.tick,
            "level": self.level,
            "full": FULL,
            "line": line(self.tick),
            "ahead": [line(self.tick + ahead) for ahead in range(1, 25)],
            "steadiness": self.steadiness,
        }

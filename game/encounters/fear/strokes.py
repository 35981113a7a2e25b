"""Treat: beats along a crack, each met with one press."""

from __future__ import annotations

from enum import IntEnum

from game.core.snapshot import Plain
from game.encounters.plain import row, whole, wholes

CLEAN = 5  # ticks either side of the beat
ROUGH = 11
HAND_BEFORE = 34  # ticks between a raised hand and the beat that must not be struck
LEAD_BEATS = 2  # beats of run-up for the spark; a tap in the first of them spends nothing


class Quality(IntEnum):
    """How a beat was met. ``SPARED`` are the beats left out after a hand was raised."""

    CLEAN = 0
    ROUGH = 1
    MISS = 2
    SPARED = 3


class Strokes:
    """``count`` beats, ``interval`` ticks apart, within windows of ``clean`` and ``rough`` ticks.

    ``hand`` is the index of the beat before which the owner's hand rises, −1: never. A press
    anywhere else than at a beat spends the next one, so that hammering meets none.
    """

    __slots__ = ("clean", "count", "hand", "interval", "results", "rough", "stopped", "tick")

    def __init__(self, interval: int, count: int, widen: int = 0, wide: bool = False, hand: int = -1) -> None:
        self.interval = interval
        self.count = count
        scale = 2 if wide else 1
        self.rough = min((ROUGH + widen) * scale, interval // 2 - 1)
        self.clean = min((CLEAN + widen) * scale, self.rough)
        self.hand = hand
        self.tick = 0
        self.results: list[Quality] = []
        self.stopped = False

    def due(self, index: int) -> int:
        """Return the tick of beat ``index``."""
        return self.interval * (LEAD_BEATS + index)

    @property
    def done(self) -> bool:
        """Whether every beat is decided and its window has passed."""
        return len(self.results) >= self.count

    @property
    def hand_up(self) -> bool:
        """Whether the owner's hand is raised."""
        return self.hand >= 0 and self.tick >= self.due(self.hand) - HAND_BEFORE

    @property
    def asked(self) -> bool:
        """Whether treating stopped when the hand rose, after it had begun."""
        before, after = self.results[: self.hand], self.results[self.hand :]
        began = any(quality in (Quality.CLEAN, Quality.ROUGH) for quality in before)
        return self.hand > 0 and self.done and began and {*after} == {Quality.SPARED} and Quality.SPARED not in before

    def step(self, pressed: bool, stop: bool = False) -> Quality | None:
        """Play a tick; ``pressed`` strikes, ``stop`` leaves the rest out. Return a beat decided now."""
        if self.done:
            return None
        self.tick += 1
        index = len(self.results)
        off = self.tick - self.due(index)
        if stop:
            self.stopped = True
        if self.stopped or (off > self.rough and self.hand_up and index >= self.hand):
            return self._decide(Quality.SPARED)
        if pressed:
            if abs(off) <= self.clean:
                return self._decide(Quality.CLEAN)
            if abs(off) <= self.rough:
                return self._decide(Quality.ROUGH)
            if off >= -self.interval:
                return self._decide(Quality.MISS)
        if off > self.rough:
            return self._decide(Quality.MISS)
        return None

    def _decide(self, quality: Quality) -> Quality:
        self.results.append(quality)
        return quality

    def pack(self) -> list[Plain]:
        """Return the state as plain data."""
        results: list[Plain] = [int(quality) for quality in self.results]
        numbers = [self.interval, self.count, self.clean, self.rough, self.hand, self.tick, int(self.stopped)]
        return [*numbers, results]

    @classmethod
    def unpack(cls, data: Plain) -> Strokes:
        """Build the beats again from ``pack()``."""
        items = row(data, 8)
        interval, count, clean, rough, hand, tick, stopped = (whole(item) for item in items[:7])
        strokes = cls(interval, count, hand=hand)
        strokes.clean, strokes.rough, strokes.tick, strokes.stopped = clean, rough, tick, bool(stopped)
        strokes.results = [Quality(number) for number in wholes(items[7])]
        return strokes

"""When animated tiles move on. Most animations of a map go by few clocks, and most clocks rest in most frames."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

NEVER = 1 << 62
"""Later than any millisecond that is ever shown."""


@dataclass(frozen=True, slots=True)
class Clock:
    """When the frames of animations end, in ms; ``total`` is how long they take, 0 if the last one stays for ever.

    As in Tiled a frame lasts until its time is exceeded.
    """

    ends: tuple[int, ...]
    total: int

    def at(self, ms: int) -> int:
        """Return the number of the frame that shows after ``ms``."""
        if self.total and ms > 0:
            ms = (ms - 1) % self.total + 1
        return bisect_left(self.ends, ms)

    def last(self, ms: int) -> int:
        """Return the last millisecond at which the frame of ``ms`` still shows."""
        frame = self.at(ms)
        if frame == len(self.ends):
            return NEVER
        before = (ms - 1) // self.total * self.total if self.total and ms > 0 else 0
        return before + self.ends[frame]


class Clocks:
    """Several clocks, read together frame by frame; only those that have moved on are read again."""

    def __init__(self, clocks: Sequence[Clock]) -> None:
        self._clocks = tuple(clocks)
        self._last = [-NEVER] * len(self._clocks)
        self._then = 0
        self._shown: tuple[int, ...] = ()

    def at(self, ms: int) -> tuple[int, ...]:
        """Return the number of the frame by each clock, the same tuple until one has changed."""
        if ms < self._then or not self._shown:
            due = list(range(len(self._clocks)))
        else:
            due = [number for number, last in enumerate(self._last) if last < ms]
        self._then = ms
        if due:
            shown = list(self._shown or [-1] * len(self._clocks))
            for number in due:
                shown[number] = self._clocks[number].at(ms)
                self._last[number] = self._clocks[number].last(ms)
            self._shown = tuple(shown)
        return self._shown

"""Our own random numbers: one integer of state, the same on every platform and Python version.

The generator is SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators",
OOPSLA 2014): add a constant, mix twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

_MASK = (1 << 64) - 1
_STEP = 0x9E3779B97F4A7C15

T = TypeVar("T")


def mix(value: int) -> int:
    """Scramble a 64-bit integer into another one: the same input always gives the same output."""
    value &= _MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


class Rng:
    """A stream of random numbers whose whole state is the integer ``state``."""

    __slots__ = ("state",)

    def __init__(self, seed: int = 0) -> None:
        self.state = seed & _MASK

    def bits(self) -> int:
        """Return the next 64 random bits as an integer."""
        self.state = (self.state + _STEP) & _MASK
        return mix(self.state)

    def below(self, limit: int) -> int:
        """Return an integer 0 ≤ n < limit. Raises ``ValueError`` if ``limit`` is not positive."""
        if limit <= 0:
            raise ValueError(f"limit must be at least 1, not {limit}")
        return (self.bits() * limit) >> 64

    def between(self, low: int, high: int) -> int:
        """Return an integer low ≤ n ≤ high."""
        return low + self.below(high - low + 1)

    def choice(self, items: Sequence[T]) -> T:
        """Return one of ``items``; raises ``ValueError`` if there is none."""
        return items[self.below(len(items))]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """Return a new list with ``items`` in random order (Fisher-Yates)."""
        result = list(items)
        for last in range(len(result) - 1, 0, -1):
            other = self.below(last + 1)
            result[last], result[other] = result[other], result[last]
        return result

    def fork(self, label: int) -> Rng:
        """Return an independent stream for ``label`` without moving this one."""
        return Rng(mix(self.state ^ mix(label)))

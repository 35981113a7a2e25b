"""Going along a rail: a row of pixel positions, by a share of its length."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from game.core.fixed import length

Rail = Sequence[tuple[int, int]]


def measure(rail: Rail) -> int:
    """Return a rail's length in pixels."""
    return sum(length(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(rail))


def along(rail: Rail, step: int, steps: int) -> tuple[int, int]:
    """Return the pixel that lies ``step`` of ``steps`` along a rail; beyond its ends the ends."""
    x, y = along_fine(rail, step, steps)
    return x >> 8, y >> 8


def along_fine(rail: Rail, step: int, steps: int) -> tuple[int, int]:
    """Return the position in 1/256 px that lies ``step`` of ``steps`` along a rail; beyond its ends the ends."""
    left = measure(rail) * min(max(step, 0), steps) * 256 // max(steps, 1)
    for (x0, y0), (x1, y1) in pairwise(rail):
        part = length(x1 - x0, y1 - y0) * 256
        if left <= part and part:
            return (x0 << 8) + (x1 - x0) * 256 * left // part, (y0 << 8) + (y1 - y0) * 256 * left // part
        left -= part
    return rail[-1][0] << 8, rail[-1][1] << 8

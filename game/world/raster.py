"""Shapes in pixels → cells of the walk grid."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from game.world.movement import CELL, WalkGrid

Polygon = Sequence[tuple[float, float]]


class GridPainter:
    """Paints shapes in pixels onto a walk grid of 4-px cells.

    An edge counts from the cell whose middle it passes, so shapes on multiples of 4 px are exact;
    a shape thinner than a cell still blocks one.
    """

    def __init__(self, width: int, height: int) -> None:
        """Begin a free grid for a map of ``width`` × ``height`` px."""
        self.width = -(-width // CELL)
        self.height = -(-height // CELL)
        self.cells = bytearray(self.width * self.height)

    def polygon(self, points: Polygon) -> None:
        """Make the inside of a polygon solid (even-odd rule)."""
        top, bottom = _span(min(y for _, y in points), max(y for _, y in points))
        for row in range(max(top, 0), min(bottom, self.height)):
            crossings = _crossings(points, row * CELL + CELL / 2)
            for index in range(0, len(crossings) - 1, 2):
                self._run(row, *_span(crossings[index], crossings[index + 1]))

    def runs(self, runs: Iterable[tuple[int, int, int]], column: int, row: int) -> None:
        """Make runs of (column, row, length) cells solid, moved by (column, row) cells."""
        for across, down, length in runs:
            if 0 <= row + down < self.height:
                self._run(row + down, column + across, column + across + length)

    def grid(self) -> WalkGrid:
        """Return the finished grid."""
        return WalkGrid(bytes(self.cells), self.width, self.height)

    def solid_runs(self) -> tuple[tuple[int, int, int], ...]:
        """Return what is solid as runs of (column, row, length) cells."""
        found = []
        for row in range(self.height):
            start = self.cells.find(1, row * self.width, (row + 1) * self.width)
            while start >= 0:
                end = self.cells.find(0, start, (row + 1) * self.width)
                end = (row + 1) * self.width if end < 0 else end
                found.append((start - row * self.width, row, end - start))
                start = self.cells.find(1, end, (row + 1) * self.width)
        return tuple(found)

    def _run(self, row: int, left: int, right: int) -> None:
        left, right = max(left, 0), min(right, self.width)
        if left < right:
            self.cells[row * self.width + left : row * self.width + right] = b"\1" * (right - left)


def _span(low: float, high: float) -> tuple[int, int]:
    """Return the cells (first, last + 1) whose middles lie between two edges, at least one."""
    first = int((low + CELL / 2 - 1e-6) // CELL)
    last = int((high + CELL / 2 - 1e-6) // CELL)
    return (first, last) if last > first else (int(low // CELL), int(low // CELL) + 1)


def _crossings(points: Polygon, y: float) -> list[float]:
    found = []
    x0, y0 = points[-1]
    for x1, y1 in points:
        if (y0 > y) != (y1 > y):
            found.append(x0 + (y - y0) * (x1 - x0) / (y1 - y0))
        x0, y0 = x1, y1
    return sorted(found)

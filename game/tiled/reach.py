"""Where feet can get to on a walk grid: a flood from the places one comes in at."""

from __future__ import annotations

from collections.abc import Iterable

from game.world.movement import CELL, WalkGrid

LARGEST = 1 << 20
"""Grids of more cells than this are not searched: the check of one map must stay quick."""


def standable(grid: WalkGrid) -> bytearray:
    """Return one byte a cell: 1 where feet whose soles' middle is in the cell touch nothing solid."""
    width, height = grid.width, grid.height
    one = int.from_bytes(b"\1" * width, "big")
    rows = [int.from_bytes(grid.cells[row * width : (row + 1) * width], "big") for row in range(height)]
    free = bytearray(width * height)
    for row in range(1, height):
        # feet reach one cell to either side and one up; what lies outside the map is solid
        solid = rows[row] | rows[row - 1]
        wide = solid | solid << 8 | solid >> 8 | 1 | 1 << 8 * (width - 1)
        free[row * width : (row + 1) * width] = (~wide & one).to_bytes(width, "big")
    return free


def reachable(grid: WalkGrid, starts: Iterable[tuple[int, int]]) -> bytearray | None:
    """Return one byte a cell: 1 where somebody from one of ``starts`` (pixels) can walk to.

    A start that is itself blocked counts from the nearest free cell within 12 px. None if the
    grid is too large to search.
    """
    if grid.width * grid.height > LARGEST:
        return None
    free = standable(grid)
    width = grid.width
    seen = bytearray(len(free))
    stack = []
    for x, y in starts:
        cell = nearest_free(grid, free, x, y, 3)
        if cell is not None and not seen[cell]:
            seen[cell] = 1
            stack.append(cell)
    while stack:
        cell = stack.pop()
        # rows 0 and the outer columns are never free, so neighbours never leave the grid but below
        for near in (cell - 1, cell + 1, cell - width, cell + width):
            if 0 <= near < len(free) and free[near] and not seen[near]:
                seen[near] = 1
                stack.append(near)
    return seen


def nearest_free(grid: WalkGrid, free: bytearray, x: int, y: int, reach: int) -> int | None:
    """Return the index of the nearest free cell within ``reach`` cells of a pixel, or None."""
    column, row = x // CELL, (y - 1) // CELL
    best: tuple[int, int] | None = None
    for down in range(-reach, reach + 1):
        for across in range(-reach, reach + 1):
            if 0 <= column + across < grid.width and 0 <= row + down < grid.height:
                index = (row + down) * grid.width + column + across
                if free[index]:
                    away = (across * across + down * down, index)
                    best = away if best is None else min(best, away)
    return best[1] if best else None


def touches(grid: WalkGrid, seen: bytearray, box: tuple[int, int, int, int], reach: int) -> bool:
    """Return whether a cell of ``seen`` lies within ``reach`` px of a box (x, y, w, h in pixels)."""
    x, y, w, h = box
    left, right = max((x - reach) // CELL, 0), min((x + w + reach) // CELL, grid.width - 1)
    for row in range(max((y - reach) // CELL, 0), min((y + h + reach) // CELL, grid.height - 1) + 1):
        if 1 in seen[row * grid.width + left : row * grid.width + right + 1]:
            return True
    return False

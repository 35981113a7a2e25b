"""Pixel-smooth movement over a walk grid, with corner rounding.

A body's position is the middle of its soles in 1/256 px; its feet are a box of 10×6 px that ends
there. The grid has cells of 4×4 px, one byte each, 1 = solid, row by row.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.core.input import MOVES, Button

CELL = 4
"""Side of a walk-grid cell in pixels."""
FEET_WIDTH = 10
FEET_HEIGHT = 6
WALK_SPEED = 320
"""Walking speed in 1/256 px a tick (1.25 px)."""
RUN_SPEED = 480
"""Running speed in 1/256 px a tick (1.875 px)."""
DIAGONAL = 181
"""Speed on a diagonal, in 256ths of the straight one (1/√2)."""
ROUNDING = 6
"""How far from a free way round a corner a body is helped along, in pixels."""

DOWN, LEFT, RIGHT, UP = 0, 1, 2, 3
FACINGS = ("down", "left", "right", "up")
STEPS: tuple[tuple[int, int], ...] = ((0, 1), (-1, 0), (1, 0), (0, -1))
"""Unit vector of each facing."""


Box = tuple[int, int]
"""A body in the way: pixel position of its soles' middle."""


@dataclass(frozen=True, slots=True)
class WalkGrid:
    """Where feet may stand: ``cells`` holds ``width`` × ``height`` bytes, 1 = solid."""

    cells: bytes
    width: int
    height: int

    def free(self, x: int, y: int) -> bool:
        """Return whether feet whose soles' middle is at pixel (x, y) touch nothing solid."""
        left, right = (x - 5) >> 2, (x + 4) >> 2
        top, bottom = (y - 6) >> 2, (y - 1) >> 2
        if left < 0 or top < 0 or right >= self.width or bottom >= self.height:
            return False
        cells, width = self.cells, self.width
        for row in range(top * width, bottom * width + 1, width):
            if b"\1" in cells[row + left : row + right + 1]:
                return False
        return True

    def standing(self) -> bytes:
        """Return for every cell, row by row, whether feet set on it touch something solid (1) or not (0).

        Feet on a cell, their soles' middle at its bottom middle, cover it, both beside it and the three above.
        """
        solid = int.from_bytes(self.cells, "little")
        solid |= solid << 8 | solid >> 8
        solid |= solid << 8 * self.width
        size = len(self.cells)
        found = bytearray((solid & (1 << 8 * size) - 1).to_bytes(size, "little"))
        found[: self.width] = b"\1" * self.width  # over the edge of the map nobody stands
        found[:: self.width] = found[self.width - 1 :: self.width] = b"\1" * self.height
        return bytes(found)

    def with_bodies(self, bodies: Iterable[Box]) -> WalkGrid:
        """Return a grid in which the feet of ``bodies`` (pixel positions) are solid too, to find a way round them."""
        cells = bytearray(self.cells)
        for x, y in bodies:
            for row in range(max(0, (y - 6) >> 2), min(self.height, ((y - 1) >> 2) + 1)):
                for column in range(max(0, (x - 5) >> 2), min(self.width, ((x + 4) >> 2) + 1)):
                    cells[row * self.width + column] = 1
        return WalkGrid(bytes(cells), self.width, self.height)

    def with_walls(self, walls: Iterable[tuple[int, int, int, int]]) -> WalkGrid:
        """Return a grid in which rectangles (x, y, w, h in pixels, on multiples of 4) are solid too."""
        cells = bytearray(self.cells)
        for x, y, w, h in walls:
            left, right = max(0, x // CELL), min(self.width, -(-(x + w) // CELL))
            for row in range(max(0, y // CELL), min(self.height, -(-(y + h) // CELL))):
                cells[row * self.width + left : row * self.width + right] = b"\1" * max(0, right - left)
        return WalkGrid(bytes(cells), self.width, self.height)


def _direction(buttons: int) -> tuple[int, int]:
    across = (1 if buttons & Button.RIGHT else 0) - (1 if buttons & Button.LEFT else 0)
    down = (1 if buttons & Button.DOWN else 0) - (1 if buttons & Button.UP else 0)
    return across, down


_DIRECTIONS = tuple(_direction(mask) for mask in range(MOVES + 1))  # flags are slow to ask each tick


def direction(buttons: int) -> tuple[int, int]:
    """Return the direction the held move buttons ask for: -1, 0 or 1 for x and for y."""
    return _DIRECTIONS[buttons & MOVES]


def facing_of(dx: int, dy: int, old: int) -> int:
    """Return the facing for a move; a diagonal keeps the old one if it still fits."""
    if dx and dy:
        fits = (LEFT if dx < 0 else RIGHT, UP if dy < 0 else DOWN)
        return old if old in fits else fits[0]
    if dx:
        return LEFT if dx < 0 else RIGHT
    if dy:
        return UP if dy < 0 else DOWN
    return old


def move(grid: WalkGrid, x: int, y: int, dx: int, dy: int, speed: int, bodies: Iterable[Box] = ()) -> tuple[int, int]:
    """Return where a body at (x, y) gets to in one tick.

    ``x``, ``y`` and ``speed`` are in 1/256 px, ``dx`` and ``dy`` are -1, 0 or 1. ``bodies`` are
    people in the way; one whose feet already overlap is ignored, so nobody is ever trapped.
    A way that is blocked by a corner less than 6 px deep is rounded.
    """
    if dx and dy:
        speed = speed * DIAGONAL >> 8
    around = [body for body in bodies if not _touch(x >> 8, y >> 8, body)]
    new_x, new_y = x, y
    if dx and _clear(grid, (x + dx * speed) >> 8, y >> 8, around):
        new_x = x + dx * speed
    if dy and _clear(grid, new_x >> 8, (y + dy * speed) >> 8, around):
        new_y = y + dy * speed
    if (new_x, new_y) == (x, y):
        if dx and not dy:
            new_y = _round_corner(grid, x, y, dx, speed, around, across=True)
        elif dy and not dx:
            new_x = _round_corner(grid, x, y, dy, speed, around, across=False)
    return new_x, new_y


def _round_corner(grid: WalkGrid, x: int, y: int, step: int, speed: int, around: list[Box], *, across: bool) -> int:
    """Return the other coordinate, moved towards the nearest gap within ``ROUNDING`` px."""
    px, py = x >> 8, y >> 8
    for away in range(1, ROUNDING + 1):
        for side in (-away, away):
            beside = (px, py + side) if across else (px + side, py)
            ahead = (beside[0] + step, beside[1]) if across else (beside[0], beside[1] + step)
            if not _clear(grid, *ahead, around):
                continue
            way = speed if side > 0 else -speed
            moved = (y if across else x) + way
            check = (px, moved >> 8) if across else (moved >> 8, py)
            if _clear(grid, *check, around):
                return moved
    return y if across else x


def _clear(grid: WalkGrid, px: int, py: int, around: list[Box]) -> bool:
    if not grid.free(px, py):
        return False
    return not any(_touch(px, py, body) for body in around)


def _touch(px: int, py: int, body: Box) -> bool:
    return -FEET_WIDTH < px - body[0] < FEET_WIDTH and -FEET_HEIGHT < py - body[1] < FEET_HEIGHT

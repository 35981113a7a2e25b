"""A planner for dodging: the arena as a grid of 5 px cells, a set of cells as one integer.

Elara walks 5 px in exactly 4 ticks, so a cell is a step and a path of cells is a list of held
buttons that the real fight can play. A cell counts as dangerous if anything would touch her within
half a cell of its middle, so a path between two free cells is free as well.
"""

from __future__ import annotations

from functools import lru_cache

from game.core.fixed import ONE
from game.core.input import Button
from game.encounters.fear import arena
from game.encounters.fear.bullets import RADIUS, Kind
from game.encounters.fear.hazards import Belt, Field, Slab

STEP = 4  # ticks of a plan's step
CELL = 5 * ONE
COLUMNS = 35
ROWS = 16
_WIDTH = COLUMNS + 1  # one empty column keeps shifted rows apart
FIRST_X = arena.CENTRE_X - 17 * CELL
FIRST_Y = arena.START_Y - 11 * CELL
MARGIN = CELL // 2
_ROW = (1 << COLUMNS) - 1
ALL = sum(_ROW << (row * _WIDTH) for row in range(ROWS))

MOVES = (0, int(Button.LEFT), int(Button.RIGHT), int(Button.UP), int(Button.DOWN))


def cell_at(x: int, y: int) -> int:
    """Return the bit of the cell nearest to (x, y)."""
    column = min(max((x - FIRST_X + CELL // 2) // CELL, 0), COLUMNS - 1)
    row = min(max((y - FIRST_Y + CELL // 2) // CELL, 0), ROWS - 1)
    return 1 << (row * _WIDTH + column)


@lru_cache(maxsize=1024)
def middle(cell: int) -> tuple[int, int]:
    """Return the middle of the cell whose bit is ``cell``."""
    row, column = divmod(cell.bit_length() - 1, _WIDTH)
    return FIRST_X + column * CELL, FIRST_Y + row * CELL


@lru_cache(maxsize=4096)
def _block(left: int, right: int, top: int, bottom: int) -> int:
    line = ((1 << (right - left + 1)) - 1) << left
    return sum(line << (row * _WIDTH) for row in range(top, bottom + 1))


def rectangle(x0: int, y0: int, x1: int, y1: int) -> int:
    """Return the cells whose middles lie strictly inside a rectangle."""
    left = max((x0 - FIRST_X) // CELL + 1, 0)
    right = min(-((FIRST_X - x1) // CELL) - 1, COLUMNS - 1)
    top = max((y0 - FIRST_Y) // CELL + 1, 0)
    bottom = min(-((FIRST_Y - y1) // CELL) - 1, ROWS - 1)
    if left > right or top > bottom:
        return 0
    return _block(left, right, top, bottom)


def shot_cells(kind: Kind, x: int, y: int, margin: int = MARGIN) -> int:
    """Return the cells in which a bullet at (x, y) would touch Elara. (To lay the grid elsewhere, shift x and y.)"""
    if kind <= Kind.ECHO:
        return 0
    reach = RADIUS[kind] + arena.HEART + margin
    return rectangle(x - reach, y - reach, x + reach, y + reach)


def field_cells(field: Field, tick: int, margin: int = MARGIN, off: tuple[int, int] = (0, 0)) -> int:
    """Return the cells in which an area would strike Elara at ``tick``, the grid laid ``off`` its place."""
    if not field.start <= tick < field.end:
        return 0
    half = arena.HEART + margin
    if isinstance(field, Slab):
        x0, y0, x1, y1 = field.box(tick)
        slack = half - 3 * ONE
        return rectangle(x0 - slack - off[0], y0 - slack - off[1], x1 + slack - off[0], y1 + slack - off[1])
    cells = 0
    x0, y0, x1, y1 = field.box(tick)
    half += CELL // 2  # the grid may lie off its place
    candidates = rectangle(x0 - half, y0 - half, x1 + half, y1 + half)
    half -= CELL // 2
    while candidates:
        cell = candidates & -candidates
        candidates ^= cell
        x, y = middle(cell)
        if field.hits(tick, x + off[0], y + off[1], half):
            cells |= cell
    return cells


def spread(cells: int) -> int:
    """Return the cells that can be reached from ``cells`` in one step (or none)."""
    return (cells | cells << 1 | cells >> 1 | cells << _WIDTH | cells >> _WIDTH) & ALL


def nearest(cells: int, x: int, y: int) -> int:
    """Return the cell of ``cells`` (not empty) with the fewest steps to (x, y)."""
    ripple = cell_at(x, y)
    while not ripple & cells:
        ripple = spread(ripple)
    found = ripple & cells
    return found & -found


def around(x: int, y: int, radius: int) -> int:
    """Return the cells whose middles lie within ``radius`` of (x, y)."""
    cells, candidates = 0, rectangle(x - radius, y - radius, x + radius, y + radius)
    while candidates:
        cell = candidates & -candidates
        candidates ^= cell
        cx, cy = middle(cell)
        if (cx - x) ** 2 + (cy - y) ** 2 <= radius * radius:
            cells |= cell
    return cells


class Carried:
    """What moving floors add up to since ``origin``: cells shift by one whenever a belt has carried 5 px."""

    def __init__(self, belts: tuple[Belt, ...], origin: int) -> None:
        self._belts = belts
        self._origin = origin

    def shift(self, cells: int, tick: int) -> int:
        """Return where ``cells`` are carried during the step that begins at ``tick``."""
        for belt in self._belts:
            if not belt.start <= tick < belt.end:
                continue
            band = cells & rectangle(arena.LEFT, belt.y0 - 1, arena.RIGHT, belt.y1)
            since = max(belt.start, self._origin)
            way = 1 if belt.vx > 0 else -1
            pace = abs(belt.vx)
            moved = (tick + STEP - since) * pace // CELL - (tick - since) * pace // CELL
            if moved:
                cells = (cells & ~band) | ((band << moved if way > 0 else band >> moved) & ALL)
        return cells


def trace(reached: list[int], goal: int, carried: Carried, tick: int) -> list[int]:
    """Return the buttons to hold step by step to end in ``goal``, the plan beginning at ``tick``.

    ``reached`` are the sets of cells by step. A path stays where it is as long as it can.
    """
    buttons: list[int] = []
    cell = goal
    for step in range(len(reached) - 2, -1, -1):
        walked = spread(reached[step])
        before = next(
            spot
            for spot in (cell, cell << 1, cell >> 1)
            if spot & walked and carried.shift(spot, tick + step * STEP) == cell
        )
        near = spread(before) & reached[step]
        cell = before if near & before else near & -near
        buttons.append(move_between(cell, before))
    return buttons[::-1]


def move_between(cell: int, after: int) -> int:
    """Return the button to hold for a step from ``cell`` to the neighbour ``after``."""
    if after == cell:
        return 0
    if after == cell << 1:
        return MOVES[2]
    if after == cell >> 1:
        return MOVES[1]
    return MOVES[4] if after == cell << _WIDTH else MOVES[3]


def move_towards(cell: int, goal: int) -> int:
    """Return the buttons to hold to get from ``cell`` towards ``goal``, however far."""
    x, y = middle(cell)
    to_x, to_y = middle(goal)
    across = MOVES[2] if to_x > x else MOVES[1] if to_x < x else 0
    return across | (MOVES[4] if to_y > y else MOVES[3] if to_y < y else 0)

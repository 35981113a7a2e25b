"""Finding a way over the walk grid: A* over its 4-px cells, then pulled straight.

A* with an octile distance (Hart, Nilsson, Raphael 1968) is the simplest code that suffices for
rooms of a few thousand cells; it runs only when somebody sets off.
"""

from __future__ import annotations

from heapq import heappop, heappush

from game.world.movement import CELL, WalkGrid

Point = tuple[int, int]
STRAIGHT = 10
DIAGONAL = 14
_AROUND = (
    (1, 0, STRAIGHT),
    (-1, 0, STRAIGHT),
    (0, 1, STRAIGHT),
    (0, -1, STRAIGHT),
    (1, 1, DIAGONAL),
    (1, -1, DIAGONAL),
    (-1, 1, DIAGONAL),
    (-1, -1, DIAGONAL),
)


def find_path(grid: WalkGrid, start: Point, goal: Point, limit: int = 20000) -> list[Point] | None:
    """Return pixel points from after ``start`` to ``goal``, or None if there is no way.

    If the goal itself is not free, the path ends at the nearest free cell within 24 px of it.
    ``limit`` bounds how many cells are looked at.
    """
    end = _nearest_free(grid, goal, 24)
    begin = _nearest_free(grid, start, 12)
    if end is None or begin is None:
        return None
    cells = _search(grid, begin, end, limit)
    if cells is None:
        return None
    points = [_point(cell) for cell in cells]
    exact = goal if grid.free(*goal) else points[-1]
    points = [*points[:-1], exact] if len(points) > 1 else [exact]
    return _straightened(grid, start, points)


def _point(cell: Point) -> Point:
    return cell[0] * CELL + CELL // 2, cell[1] * CELL + CELL


def _cell(point: Point) -> Point:
    return point[0] // CELL, (point[1] - 1) // CELL


def _nearest_free(grid: WalkGrid, point: Point, reach: int) -> Point | None:
    column, row = _cell(point)
    for ring in range(reach // CELL + 1):
        best: tuple[int, Point] | None = None
        for dx in range(-ring, ring + 1):
            for dy in range(-ring, ring + 1):
                if max(abs(dx), abs(dy)) != ring or not grid.free(*_point((column + dx, row + dy))):
                    continue
                rank = (dx * dx + dy * dy, (column + dx, row + dy))
                best = rank if best is None else min(best, rank)
        if best is not None:
            return best[1]
    return None


def _search(grid: WalkGrid, begin: Point, end: Point, limit: int) -> list[Point] | None:
    """Return the cells of a shortest way. Cells are numbered column by column, and looked up in one table."""
    height = grid.height
    blocked = grid.standing()
    blocked = b"".join(blocked[column :: grid.width] for column in range(grid.width)) + b"\1"  # below the last corner
    around = [(dx * height + dy, dx * height, dy, price) for dx, dy, price in _AROUND]
    start, goal = begin[0] * height + begin[1], end[0] * height + end[1]
    came, cost = {start: start}, {start: 0}
    heap: list[tuple[int, int, int]] = [(0, 0, start)]
    looked = 0
    while heap and looked < limit:
        _, so_far, cell = heappop(heap)
        if cell == goal:
            return [divmod(step, height) for step in _walk_back(came, goal)]
        if so_far > cost[cell]:
            continue
        looked += 1
        for step, across, down, price in around:
            beside = cell + step
            new = so_far + price
            if blocked[beside] or new >= cost.get(beside, 1 << 30):
                continue
            if price == DIAGONAL and (blocked[cell + across] or blocked[cell + down]):
                continue
            cost[beside] = new
            came[beside] = cell
            column, row = divmod(beside, height)
            away_x, away_y = abs(column - end[0]), abs(row - end[1])
            guess = STRAIGHT * max(away_x, away_y) + (DIAGONAL - STRAIGHT) * min(away_x, away_y)
            heappush(heap, (new + guess, new, beside))
    return None


def _walk_back(came: dict[int, int], end: int) -> list[int]:
    path = [end]
    while came[path[-1]] != path[-1]:
        path.append(came[path[-1]])
    return path[::-1]


def _straightened(grid: WalkGrid, start: Point, points: list[Point]) -> list[Point]:
    """Drop every point that can be skipped in a straight free line."""
    result: list[Point] = []
    known: dict[Point, bool] = {}  # lines from one corner to the next points share most of their pixels
    anchor, index = start, 0
    while index < len(points):
        far = index
        while far + 1 < len(points) and far - index < 40 and _line_free(grid, anchor, points[far + 1], known):
            far += 1
        anchor = points[far]
        result.append(anchor)
        index = far + 1
    return result


def _line_free(grid: WalkGrid, start: Point, end: Point, known: dict[Point, bool]) -> bool:
    x, y = start
    dx, dy = end[0] - x, end[1] - y
    steps = max(abs(dx), abs(dy))
    for step in range(1, steps + 1):
        at = x + dx * step // steps, y + dy * step // steps
        free = known.get(at)
        if free is None:
            free = known[at] = grid.free(*at)
        if not free:
            return False
    return True

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
    came: dict[Point, Point] = {begin: begin}
    cost = {begin: 0}
    heap: list[tuple[int, int, Point]] = [(0, 0, begin)]
    looked = 0
    while heap and looked < limit:
        _, so_far, cell = heappop(heap)
        if cell == end:
            return _walk_back(came, end)
        if so_far > cost[cell]:
            continue
        looked += 1
        for dx, dy, price in _AROUND:
            beside = (cell[0] + dx, cell[1] + dy)
            new = so_far + price
            if new >= cost.get(beside, 1 << 30) or not grid.free(*_point(beside)):
                continue
            if (
                dx
                and dy
                and not (grid.free(*_point((cell[0] + dx, cell[1]))) and grid.free(*_point((cell[0], cell[1] + dy))))
            ):
                continue
            cost[beside] = new
            came[beside] = cell
            away_x, away_y = abs(beside[0] - end[0]), abs(beside[1] - end[1])
            guess = STRAIGHT * max(away_x, away_y) + (DIAGONAL - STRAIGHT) * min(away_x, away_y)
            heappush(heap, (new + guess, new, beside))
    return None


def _walk_back(came: dict[Point, Point], end: Point) -> list[Point]:
    path = [end]
    while came[path[-1]] != path[-1]:
        path.append(came[path[-1]])
    return path[::-1]


def _straightened(grid: WalkGrid, start: Point, points: list[Point]) -> list[Point]:
    """Drop every point that can be skipped in a straight free line."""
    result: list[Point] = []
    anchor, index = start, 0
    while index < len(points):
        far = index
        while far + 1 < len(points) and far - index < 40 and _line_free(grid, anchor, points[far + 1]):
            far += 1
        anchor = points[far]
        result.append(anchor)
        index = far + 1
    return result


def _line_free(grid: WalkGrid, start: Point, end: Point) -> bool:
    dx, dy = end[0] - start[0], end[1] - start[1]
    steps = max(abs(dx), abs(dy))
    return all(grid.free(start[0] + dx * step // steps, start[1] + dy * step // steps) for step in range(1, steps + 1))

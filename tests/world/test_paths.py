"""Path-finding: short, free all the way, honest when there is none."""

from __future__ import annotations

from game.world.movement import WalkGrid
from game.world.paths import find_path


def grid(*rows: str) -> WalkGrid:
    return WalkGrid(b"".join(bytes(cell == "#" for cell in row) for row in rows), len(rows[0]), len(rows))


ROOM = ["." * 30] * 30
MAZE = [("." * 24 + "######") if y == 10 else ("######" + "." * 24) if y == 20 else "." * 30 for y in range(30)]


def test_across_an_open_room_the_path_is_one_straight_line():
    assert find_path(grid(*ROOM), (20, 20), (100, 90)) == [(100, 90)]


def test_a_wall_with_a_gap_is_walked_round_and_every_pixel_on_the_way_is_free():
    room = [row if y != 15 else "#" * 22 + "." * 8 for y, row in enumerate(ROOM)]
    where = grid(*room)
    path = find_path(where, (20, 30), (20, 100))
    assert path is not None
    assert path[-1] == (20, 100)
    x, y = 20, 30
    for goal_x, goal_y in path:
        steps = max(abs(goal_x - x), abs(goal_y - y))
        for step in range(1, steps + 1):
            assert where.free(x + (goal_x - x) * step // steps, y + (goal_y - y) * step // steps)
        x, y = goal_x, goal_y


def test_a_closed_room_has_no_way_in():
    room = [row if y != 15 else "#" * 30 for y, row in enumerate(ROOM)]
    assert find_path(grid(*room), (20, 30), (20, 100)) is None


def test_a_goal_inside_a_table_ends_beside_it():
    room = [row if not 10 <= y < 14 else "." * 10 + "####" + "." * 16 for y, row in enumerate(ROOM)]
    path = find_path(grid(*room), (10, 20), (48, 50))
    assert path is not None
    assert grid(*room).free(*path[-1])
    assert max(abs(path[-1][0] - 48), abs(path[-1][1] - 50)) <= 24


def test_the_limit_bounds_the_search():
    assert find_path(grid(*MAZE), (8, 12), (100, 116), limit=5) is None
    assert find_path(grid(*MAZE), (8, 12), (100, 116)) is not None

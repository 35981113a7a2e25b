"""Walking: smooth along walls, round corners, never through anything, never trapped."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.core.input import Button
from game.world.movement import WALK_SPEED, WalkGrid, direction, facing_of, move


def grid(*rows: str) -> WalkGrid:
    """Build a grid of 4-px cells from rows of ``.`` and ``#``."""
    return WalkGrid(b"".join(bytes(cell == "#" for cell in row) for row in rows), len(rows[0]), len(rows))


OPEN = grid(*["." * 20] * 20)


def walk(where: WalkGrid, x: int, y: int, dx: int, dy: int, ticks: int, bodies=()) -> tuple[int, int]:
    x, y = x << 8, y << 8
    for _ in range(ticks):
        x, y = move(where, x, y, dx, dy, WALK_SPEED, bodies)
    return x >> 8, y >> 8


def test_a_second_of_walking_is_75_pixels():
    assert walk(grid(*["." * 60] * 5), 20, 14, 1, 0, 60) == (95, 14)


def test_a_diagonal_is_as_fast_as_a_straight_walk():
    x, y = walk(OPEN, 20, 20, 1, 1, 20)
    assert abs((x - 20) - 25 / 2**0.5) <= 1
    assert x - 20 == y - 20


def test_a_wall_stops_a_walk_and_the_edge_of_the_map_does_too():
    wall = grid(*["." * 10 + "#" + "." * 9] * 20)
    assert walk(wall, 20, 40, 1, 0, 60) == (35, 40)
    assert walk(OPEN, 40, 40, -1, 0, 200)[0] == 5


def test_walking_diagonally_into_a_wall_slides_along_it():
    wall = grid(*["." * 10 + "#" * 10] * 20)
    x, y = walk(wall, 34, 20, 1, 1, 40)
    assert x <= 35
    assert y > 45


def test_a_corner_less_than_six_pixels_deep_is_rounded():
    # a block whose lower edge reaches 4 px into the lane; the way below it is free
    block = grid(*(["....######.........."] * 5 + ["...................."] * 15))
    x, y = walk(block, 10, 24, 1, 0, 60)
    assert x > 40
    assert y >= 26


def test_in_a_narrow_corridor_a_person_is_in_the_way():
    corridor = grid("#" * 30, "." * 30, "." * 30, "#" * 30)
    assert walk(corridor, 20, 12, 1, 0, 60, [(50, 12)])[0] == 40


def test_in_the_open_one_slips_round_a_person():
    assert walk(OPEN, 20, 40, 1, 0, 60, [(50, 40)])[0] > 60


def test_a_person_one_stands_inside_of_never_traps():
    corridor = grid("#" * 30, "." * 30, "." * 30, "#" * 30)
    assert walk(corridor, 48, 12, 1, 0, 30, [(50, 12)])[0] > 60


def test_opposite_buttons_cancel_each_other():
    assert direction(Button.LEFT | Button.RIGHT) == (0, 0)
    assert direction(Button.LEFT | Button.UP) == (-1, -1)


def test_a_diagonal_keeps_the_facing_it_began_with():
    right, down = 2, 0
    assert facing_of(1, 1, right) == right
    assert facing_of(1, 1, down) == down


@given(
    st.lists(st.booleans(), min_size=144, max_size=144),
    st.lists(st.tuples(st.integers(-1, 1), st.integers(-1, 1)), min_size=1, max_size=40),
)
def test_feet_never_enter_anything_solid(cells: list[bool], steps: list[tuple[int, int]]):
    where = WalkGrid(bytes(cells), 12, 12)
    spots = [(x, y) for x in range(48) for y in range(48) if where.free(x, y)]
    if not spots:
        return
    x, y = spots[0][0] << 8, spots[0][1] << 8
    for dx, dy in steps:
        for _ in range(5):
            x, y = move(where, x, y, dx, dy, WALK_SPEED)
            assert where.free(x >> 8, y >> 8)

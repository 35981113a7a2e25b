"""The Needle Garden can be left from wherever one gets to, and only by its idea.

The room one is in is kept in ``came`` of nobody, so it is told by the graph.
"""

from __future__ import annotations

from game.puzzles.base import Room
from game.puzzles.garden import GATES, Garden
from tests.puzzles.walker import Flat, Spot

ROOMS = {
    "rose": ("hub", "first"),
    "lily": ("hub", "lily bed"),
    "iris": ("hub", "iris bed"),
    "rose_twin": ("lily bed", "iris bed"),
    "lily_twin": ("first", "second"),
    "iris_twin": ("second", "beyond"),
}
"""What each gate joins: its near side and its far one."""


def garden_states(*, flinching: bool = True, walking: bool = True) -> dict[tuple[int, str], set[tuple[int, str]]]:
    """Return all (gates, room) and what one way through or flinch leads to, played by the rules themselves."""
    begin = (Garden().open, "hub")
    found: dict[tuple[int, str], set[tuple[int, str]]] = {}
    todo = [begin]
    while todo:
        state = todo.pop()
        if state in found:
            continue
        found[state] = set()
        for name, sides in ROOMS.items():
            gates, room = state
            if room not in sides or not gates >> GATES.index(name) & 1:
                continue
            here, there = (("near", "far"), ("far", "near"))[sides.index(room)]
            other = sides[1 - sides.index(room)]
            if flinching:
                found[state].add((_through(gates, name, here, here), room))
            if walking:
                found[state].add((_through(gates, name, here, there), other))
        todo += found[state]
    return found


def _through(gates: int, name: str, here: str, there: str) -> int:
    """Return the gates after going from one side of a gate to the other, or starting back."""
    puzzle = Garden(open=gates)
    ground = Flat({f"middle_{gate}": Spot(100, 100) for gate in GATES})
    way = {"near": 1, "far": -1}
    steps = [(here, 100 + way[here] * away) for away in range(23, 12, -1)]
    if here == there:
        steps += [(here, 100 + way[here] * away) for away in range(14, 24)]
    else:
        steps += [(here, 100 + way[here] * away) for away in range(12, -1, -1)]
        steps += [(there, 100 + way[there] * away) for away in range(24)]
    for side, y in steps:
        puzzle.step(Room(ground, x=100, y=y, moved=True, regions=(f"{name}_{side}",)))
    puzzle.step(Room(ground, x=100, y=0))
    return puzzle.open


def test_the_garden_can_be_left_from_every_state_one_gets_into() -> None:
    graph = garden_states()
    good = {state for state in graph if state[1] == "beyond"}
    assert good
    while more := {state for state, following in graph.items() if state not in good and following & good}:
        good |= more
    assert good == set(graph)


def test_neither_bravery_nor_flinching_alone_leaves_the_garden() -> None:
    assert all(room != "beyond" for _, room in garden_states(flinching=False))
    assert {room for _, room in garden_states(walking=False)} == {"hub"}


def test_a_late_step_back_opens_nothing_but_who_needs_time_has_it() -> None:
    for untimed, twin in ((False, 0), (True, 1)):
        puzzle = Garden()
        ground = Flat({f"middle_{gate}": Spot(100, 100) for gate in GATES})
        for y in (120, *[112] * 30, 116, 120):
            puzzle.step(Room(ground, x=100, y=y, regions=("iris_near",), untimed=untimed))
        assert puzzle.ask("iris_twin") is bool(twin)

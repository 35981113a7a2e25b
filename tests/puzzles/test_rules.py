"""Each puzzle of the realm can be solved from wherever one gets to, and only by its idea."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from game.core.input import ACT, LEFT
from game.core.rng import Rng
from game.puzzles.base import Puzzle, Room
from game.puzzles.catalogue import PUZZLES, make
from game.puzzles.chair import BREATH, Chair
from game.puzzles.gallery import RUN, Gallery
from game.puzzles.garden import GATES, Garden
from game.puzzles.lamp import FAR, Lamp
from game.puzzles.waiting import BLINK, LEAVING, SIDES, WaitingRoom
from tests.puzzles.walker import Flat, Move, Spot, choice, explore, key, locked, shortest, solvable, ticks

Moves = dict[str, Move]


def only(moves: Moves, *without: str) -> list[Move]:
    """Return the moves but those whose name begins with one of ``without``."""
    return [move for name, move in moves.items() if not name.startswith(without)]


# -- Waiting Room: where the player is, is a part of the rules (``at``) ------------------------------


def _waiting() -> Moves:
    def at(puzzle: Puzzle, count: int = BLINK + 1) -> None:
        assert isinstance(puzzle, WaitingRoom)
        regions = (f"see_{SIDES[puzzle.at]}",) if puzzle.at >= 0 else ()
        ticks(puzzle, Room(Flat(), regions=regions, arrived=not puzzle.delay), count)

    def go(side: str) -> Move:
        def move(puzzle: Puzzle) -> None:
            ticks(puzzle, Room(Flat(), regions=(f"see_{side}",), arrived=not puzzle.delay), 200)

        return move

    def act(spot: str) -> Move:
        def move(puzzle: Puzzle) -> None:
            assert isinstance(puzzle, WaitingRoom)
            wanted = "hook_" + SIDES[puzzle.at] if spot == "hook" else spot
            if puzzle.at >= 0 and (spot == "hook" or SIDES[puzzle.at] == "east"):
                puzzle.act(wanted)
                at(puzzle, LEAVING + 2)

        return move

    def out(puzzle: Puzzle) -> None:
        assert isinstance(puzzle, WaitingRoom)
        if puzzle.at >= 0 and SIDES[puzzle.at] == "east" and puzzle.ropes[1]:
            ticks(puzzle, Room(Flat(), regions=("see_east", "way_out"), arrived=not puzzle.delay))
            puzzle.say = ""

    def do(action: str) -> Move:
        def move(puzzle: Puzzle) -> None:
            puzzle.do(action)
            at(puzzle, 200)

        return move

    moves: Moves = {f"go {side}": go(side) for side in SIDES}
    moves |= {"rope": act("hook"), "after you": act("woman"), "out": out}
    return moves | {"ask": do("ask"), "tell": do("tell"), "call": do("call")}


# -- Drill Gallery: the player stands on gum or on enamel ---------------------------------------------


def _gallery() -> Moves:
    quiet = Room(Flat(), surface="gum")

    def still(puzzle: Puzzle, room: Room) -> None:
        for _ in range(RUN + 260):
            ticks(puzzle, room._replace(arrived=bool(puzzle.errand) and not puzzle.delay))
        puzzle.say = ""

    def stand(near: int) -> Room:
        return (Room(Flat(), surface="enamel", regions=("near_north",)), quiet._replace(regions=("near_east",)), quiet)[
            near
        ]

    def where(puzzle: Puzzle) -> Room:
        assert isinstance(puzzle, Gallery)
        return stand(puzzle.near - 1)

    def walk(near: int, loud: bool) -> Move:
        def move(puzzle: Puzzle) -> None:
            if loud:
                ticks(puzzle, Room(Flat(), surface="enamel", moved=True), 30)
            still(puzzle, stand(near))

        return move

    def gum(near: int) -> Move:
        """Gum joins the start with the east alone: from the north enamel has to be crossed."""

        def move(puzzle: Puzzle) -> None:
            assert isinstance(puzzle, Gallery)
            if puzzle.near != 1:
                still(puzzle, stand(near))

        return move

    def ring(puzzle: Puzzle) -> None:
        assert isinstance(puzzle, Gallery)
        puzzle.act(f"bell_{('start', 'north', 'east')[puzzle.near]}")
        still(puzzle, where(puzzle))

    def ring_and_raise(when: int) -> Move:
        def move(puzzle: Puzzle) -> None:
            assert isinstance(puzzle, Gallery)
            puzzle.act(f"bell_{('start', 'north', 'east')[puzzle.near]}")
            room = where(puzzle)
            ticks(puzzle, room, when)
            ticks(puzzle, room._replace(pressed=ACT))
            still(puzzle, room)

        return move

    def do(action: str) -> Move:
        def move(puzzle: Puzzle) -> None:
            puzzle.do(action)
            still(puzzle, where(puzzle))

        return move

    moves: Moves = {"walk north": walk(0, True), "walk east": walk(1, True), "walk start": walk(2, True)}
    moves |= {"gum east": gum(1), "gum start": gum(2), "ring": ring}
    moves |= {"hand early": ring_and_raise(60), "hand in time": ring_and_raise(200)}
    return moves | {"ask": do("ask"), "tell": do("tell"), "call": do("call")}


# -- Needle Garden: rooms between gates; the room is kept in ``came`` of nobody, so it is told by the graph -----

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


# -- The Lamp: banks and lanes as places in pixels -----------------------------------------------------

BRIDGE = Flat(rails={"shade_way": ((0, 100), (300, 100))})


def _lamp() -> Moves:
    def room(puzzle: Puzzle, x: int, y: int) -> Room:
        return Room(BRIDGE, x=x, y=y, arrived=bool(puzzle.errand) and not puzzle.delay)

    def settle(puzzle: Puzzle, x: int, y: int) -> None:
        for _ in range(400):
            ticks(puzzle, room(puzzle, x, y))

    def here(puzzle: Puzzle) -> tuple[int, int]:
        assert isinstance(puzzle, Lamp)
        return puzzle.player

    def examine(name: str) -> Move:
        def move(puzzle: Puzzle) -> None:
            if here(puzzle)[0] < 100 or name == "far":
                puzzle.act(f"examine_{name}")
            settle(puzzle, *here(puzzle))

        return move

    def cross(start: int, end: int, y: int) -> Move:
        def move(puzzle: Puzzle) -> None:
            assert isinstance(puzzle, Lamp)
            if not puzzle.bridge() or abs(here(puzzle)[0] - start) > 60:
                return
            step = 1 if end > start else -1
            for x in range(start, end, step):
                ticks(puzzle, room(puzzle, x, y))
                ticks(puzzle, room(puzzle, x, y))
            settle(puzzle, end, 20)

        return move

    def do(action: str) -> Move:
        def move(puzzle: Puzzle) -> None:
            puzzle.do(action)
            settle(puzzle, *here(puzzle))

        return move

    moves: Moves = {f"look {name}": examine(name) for name in ("near", "mirror", "far")}
    moves |= {"shade over": cross(0, 280, 80), "shade back": cross(280, 0, 80)}
    moves |= {"over": cross(0, 280, 120), "back": cross(280, 0, 120)}
    return moves | {"ask": do("ask"), "tell": do("tell"), "call": do("call")}


# -- The Chair: moves are told by the breath at each fork ----------------------------------------------


def _chair() -> Moves:
    flat = Flat(rails=dict.fromkeys(Chair.needs.rails, ((0, 0), (0, 100))))
    off, on = Room(flat), Room(flat, held=LEFT)

    def sit(puzzle: Puzzle) -> None:
        puzzle.act("chair")

    def drift(breathing_in: bool) -> Move:
        """Hold on until letting go meets the rail's end on the wanted half of the breath."""

        def move(puzzle: Puzzle) -> None:
            assert isinstance(puzzle, Chair)
            if not puzzle.leg:
                return
            leg = puzzle.leg
            while puzzle.leg == leg and puzzle.way < 200:
                ticks(puzzle, off)
            ticks(puzzle, on)
            while puzzle.leg == leg and puzzle.breath != (200 if breathing_in else 80):
                ticks(puzzle, on)
            while puzzle.leg == leg:
                ticks(puzzle, off)
            _rest(puzzle)

        return move

    def hands_off(puzzle: Puzzle) -> None:
        assert isinstance(puzzle, Chair)
        leg = puzzle.leg
        while puzzle.leg and puzzle.leg == leg:
            ticks(puzzle, off)
        _rest(puzzle)

    def _rest(puzzle: Chair) -> None:
        """Ride back or out to the end; then wait for the same breath, so that states can be told apart."""
        while puzzle.leg > 5:
            ticks(puzzle, off)
        puzzle.say = ""
        while puzzle.breath and not puzzle.solved:
            ticks(puzzle, on)

    return {"sit": sit, "in": drift(True), "out": drift(False), "hands off": hands_off}


CASES: dict[str, tuple[Callable[[], Moves], tuple[str, ...], int]] = {
    "waiting": (_waiting, ("after you", "rope", "go east"), 6),
    "gallery": (_gallery, ("hand in time", "ring", "gum east"), 3),
    "studio": (_lamp, ("shade over", "look far"), 3),
    "chair": (_chair, ("hands off", "out"), 6),
}
"""A puzzle's moves; some that it cannot be solved without; the fewest moves its idea takes."""
HELPED = ("waiting", "gallery", "studio")


@pytest.mark.parametrize("name", CASES)
def test_it_can_be_solved_from_every_state_one_gets_into(name: str) -> None:
    graph = explore(name, CASES[name][0]().values())
    assert solvable(graph)
    assert not locked(graph)


@pytest.mark.parametrize(("name", "idea"), [(name, idea) for name, case in CASES.items() for idea in case[1]])
def test_it_cannot_be_solved_without_its_idea(name: str, idea: str) -> None:
    without = (idea, "hand") if idea == "ring" else (idea,)
    assert not solvable(explore(name, only(CASES[name][0](), *without)))


@pytest.mark.parametrize("name", HELPED)
def test_it_cannot_be_solved_alone(name: str) -> None:
    assert not solvable(explore(name, only(CASES[name][0](), "ask", "tell")))


@pytest.mark.parametrize("name", CASES)
def test_no_way_is_shorter_than_the_idea(name: str) -> None:
    graph = explore(name, CASES[name][0]().values())
    assert shortest(graph, key(make(name))) >= CASES[name][2]


@pytest.mark.parametrize("name", CASES)
def test_a_state_comes_back_as_it_was_packed(name: str) -> None:
    moves = list(CASES[name][0]().values())
    rng, puzzle = Rng(3), make(name)
    for _ in range(20):
        choice(rng, moves)(puzzle)
        assert make(name, puzzle.pack()).pack() == puzzle.pack()
        if puzzle.solved:
            break


@pytest.mark.parametrize("name", PUZZLES)
def test_damaged_states_are_refused(name: str) -> None:
    good = make(name).pack()
    for own in ([], [9999] * len(good["own"]), ["x"] * len(good["own"]), [*good["own"], 0]):  # type: ignore[arg-type]
        with pytest.raises((ValueError, TypeError, KeyError)):
            make(name, {**good, "own": own})
    with pytest.raises(ValueError, match="nobody"):
        make(name, {**good, "errand": "the moon"})


# -- mashing ------------------------------------------------------------------------------------------------


def test_riding_the_chair_without_ever_holding_on_leads_back_from_every_breath() -> None:
    flat = Flat(rails=dict.fromkeys(Chair.needs.rails, ((0, 0), (0, 100))))
    for breath in range(0, BREATH, 5):
        puzzle = Chair(breath=breath)
        for _ in range(3):
            puzzle.act("chair")
            while puzzle.leg:
                puzzle.step(Room(flat))
            assert not puzzle.solved


def test_mashing_in_the_chair_does_not_solve_it() -> None:
    flat = Flat(rails=dict.fromkeys(Chair.needs.rails, ((0, 0), (0, 100))))
    for seed in range(6):
        rng, puzzle = Rng(seed), Chair()
        for _ in range(20_000):
            puzzle.act("chair")
            ticks(puzzle, Room(flat, held=ACT if rng.below(2) else 0), 1 + rng.below(12))
        assert not puzzle.solved


def test_a_rope_is_not_held_open_by_running_to_and_fro() -> None:
    puzzle = WaitingRoom()
    for turn in range(40):
        side = ("north", "east")[turn % 2]
        ticks(puzzle, Room(Flat(), regions=(f"see_{side}",)))
        if not puzzle.ropes[SIDES.index(side)]:
            puzzle.act(f"hook_{side}")
        puzzle.act("woman")
        ticks(puzzle, Room(Flat()), BLINK + 4)
    assert not puzzle.solved


def test_the_lamp_shows_her_the_way_only_on_its_own_side() -> None:
    puzzle = Lamp(aim=FAR)
    for x in range(200):
        puzzle.step(Room(BRIDGE, x=x, y=120))
    assert puzzle.way == 0
    for x in range(200):
        puzzle.step(Room(BRIDGE, x=x, y=80))
        puzzle.step(Room(BRIDGE, x=x, y=80))
    assert puzzle.way > 150

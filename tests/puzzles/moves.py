"""What one can do in each puzzle of the realm, told as moves: a graph of its states is walked with them."""

from __future__ import annotations

from collections.abc import Callable

from game.core.input import ACT, LEFT
from game.puzzles.base import Puzzle, Room
from game.puzzles.chair import Chair
from game.puzzles.gallery import RUN, Gallery
from game.puzzles.lamp import Lamp
from game.puzzles.waiting import BLINK, LEAVING, SIDES, WaitingRoom
from tests.puzzles.walker import Flat, Move, ticks

Moves = dict[str, Move]


def only(moves: Moves, *without: str) -> list[Move]:
    """Return the moves but those whose name begins with one of ``without``."""
    return [move for name, move in moves.items() if not name.startswith(without)]


def _waiting() -> Moves:
    """The Waiting Room: where the player is, is a part of the rules (``at``)."""

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


def _gallery() -> Moves:
    """The Drill Gallery: the player stands on gum or on enamel."""

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


BRIDGE = Flat(rails={"shade_way": ((0, 100), (300, 100))})


def _lamp() -> Moves:
    """The Lamp: banks and lanes as places in pixels."""

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


def _chair() -> Moves:
    """The Chair: moves are told by the breath at each fork."""
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

"""Plays the rules of a puzzle by moves: each a row of ticks in a room that needs no map, until all is still."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from game.core.rng import Rng
from game.puzzles.base import Puzzle, Room
from game.puzzles.catalogue import make

Move = Callable[[Puzzle], None]


@dataclass(frozen=True)
class Spot:
    """A point of the ground."""

    x: int
    y: int


@dataclass(frozen=True)
class Flat:
    """Ground without a map."""

    points: Mapping[str, Spot] = field(default_factory=dict)
    rails: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)


def ticks(puzzle: Puzzle, room: Room, count: int = 1) -> None:
    """Let ticks pass as the scene does: a helper sets off after their delay, and what is solved stays."""
    for _ in range(count):
        if puzzle.delay:
            puzzle.delay -= 1
        if not puzzle.solved:
            puzzle.step(room)
        puzzle.events.clear()


def key(puzzle: Puzzle) -> str:
    """Return a text that tells states apart."""
    return json.dumps([puzzle.pack(), puzzle.say])


def after(state: str, name: str, move: Move) -> Puzzle:
    """Return the puzzle after a move from a state."""
    data, say = json.loads(state)
    puzzle = make(name, data)
    puzzle.say = say
    if not puzzle.solved:
        move(puzzle)
    puzzle.events.clear()
    return puzzle


def explore(name: str, moves: Iterable[Move], limit: int = 20_000) -> dict[str, list[str]]:
    """Return all states that moves reach, each with those that one more move leads to."""
    begin = key(make(name))
    found: dict[str, list[str]] = {}
    todo = deque([begin])
    moves = list(moves)
    while todo:
        state = todo.popleft()
        if state in found:
            continue
        found[state] = sorted({key(after(state, name, move)) for move in moves})
        assert len(found) < limit, "the abstract room has too many states"
        todo += found[state]
    return found


def is_solved(state: str) -> bool:
    """Return whether a state is solved."""
    return bool(json.loads(state)[0]["solved"])


def solvable(graph: Mapping[str, list[str]]) -> bool:
    """Return whether any state is solved."""
    return any(map(is_solved, graph))


def locked(graph: Mapping[str, list[str]]) -> set[str]:
    """Return the states from which the solution cannot be reached any more."""
    back: dict[str, set[str]] = {state: set() for state in graph}
    for state, following in graph.items():
        for other in following:
            back[other].add(state)
    good = {state for state in graph if is_solved(state)}
    todo = deque(good)
    while todo:
        for state in back[todo.popleft()]:
            if state not in good:
                good.add(state)
                todo.append(state)
    return set(graph) - good


def shortest(graph: Mapping[str, list[str]], begin: str) -> int:
    """Return the least number of moves from a state to a solved one."""
    far = {begin: 0}
    todo = deque([begin])
    while todo:
        state = todo.popleft()
        if is_solved(state):
            return far[state]
        for other in graph[state]:
            if other not in far:
                far[other] = far[state] + 1
                todo.append(other)
    raise AssertionError("it cannot be solved")


def choice(rng: Rng, items: list[Move]) -> Move:
    """Return one of the moves by chance."""
    return items[rng.below(len(items))]

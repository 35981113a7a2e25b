"""How the crowd is played in tests: who is gone to next, on which way, and what is pressed there."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import cache

from game.core.fixed import ONE
from game.core.input import ACT, LISTEN, Button
from game.encounters.crowd.crowd import DO_TICKS, Crowd
from game.encounters.crowd.people import GUESTS, MANNERS, blocked
from game.encounters.crowd.state import LIMIT_TICKS, NOBODY, Stage
from game.encounters.setup import Setup

CELL = 4


WAYS = ((1, 0, int(Button.RIGHT)), (-1, 0, int(Button.LEFT)), (0, 1, int(Button.DOWN)), (0, -1, int(Button.UP)))


Policy = Callable[[Crowd], int]


def begun(seed: int = 0, **setup: object) -> Crowd:
    return Crowd(Setup(seed, **setup))  # type: ignore[arg-type]


def number_of(name: str) -> int:
    return next(number for number, guest in enumerate(GUESTS) if guest.id == name)


@cache
def ways_to(x: int, y: int) -> dict[tuple[int, int], int]:
    """Return for every cell of the floor the button that leads towards (x, y), a place in px."""
    start = min(
        ((across, down) for across in range(80) for down in range(45) if open_at(across, down)),
        key=lambda cell: (cell[0] * CELL - x) ** 2 + (cell[1] * CELL - y) ** 2,
    )
    found, queue = {start: 0}, deque([start])
    while queue:
        across, down = queue.popleft()
        for dx, dy, button in WAYS:
            cell = across - dx, down - dy
            if cell not in found and open_at(*cell):
                found[cell] = button
                queue.append(cell)
    return found


def open_at(across: int, down: int) -> bool:
    return not blocked(across * CELL * ONE, down * CELL * ONE)


def restless(crowd: Crowd) -> list[int]:
    return [number for number, mood in enumerate(crowd.moods) if not mood.steady]


def walked(crowd: Crowd, number: int) -> int:
    x, y = crowd.places[number]
    return (x - crowd.x) ** 2 + (y - crowd.y) ** 2


def loud_first(crowd: Crowd) -> int:
    loud = [number for number in restless(crowd) if crowd.moods[number].loud]
    return min(loud or restless(crowd), key=lambda number: walked(crowd, number))


def nearest_first(crowd: Crowd) -> int:
    return min(restless(crowd), key=lambda number: walked(crowd, number))


def farthest_first(crowd: Crowd) -> int:
    return max(restless(crowd), key=lambda number: walked(crowd, number))


def left_to_right(crowd: Crowd) -> int:
    return min(restless(crowd), key=lambda number: crowd.places[number])


def right_to_left(crowd: Crowd) -> int:
    return max(restless(crowd), key=lambda number: crowd.places[number])


def play(crowd: Crowd, choose: Policy) -> Crowd:
    """Let a helper go from one to the next, listen, and give what was found out."""
    goal, before = NOBODY, 0
    for _tick in range(2 * LIMIT_TICKS):
        held = 0
        if crowd.done:
            break
        if crowd.stage is Stage.WALK and restless(crowd):
            if goal == NOBODY or crowd.moods[goal].steady:
                goal = choose(crowd)
            if crowd.near() == goal:
                held = ACT if crowd.moods[goal].known else LISTEN
            else:
                cell = round(crowd.x / ONE / CELL), round(crowd.y / ONE / CELL)
                x, y = (value // ONE for value in crowd.places[goal])
                held = ways_to(x, y).get(cell, 0) or nudge(crowd, goal)
        crowd.step(held, held & ~before)
        before = held
    return crowd


def nudge(crowd: Crowd, goal: int) -> int:
    dx, dy = crowd.places[goal][0] - crowd.x, crowd.places[goal][1] - crowd.y
    across = int(Button.RIGHT if dx > 0 else Button.LEFT) if abs(dx) > ONE else 0
    return across | (int(Button.DOWN if dy > 0 else Button.UP) if abs(dy) > ONE else 0)


def beside(name: str, **setup: object) -> tuple[Crowd, int]:
    """Return a crowd with Elara beside somebody."""
    crowd, number = begun(**setup), number_of(name)
    crowd.x, crowd.y = crowd.places[number][0], crowd.places[number][1] + 10 * ONE
    assert crowd.near() == number
    return crowd, number


def press(crowd: Crowd, button: int, then: int = 0) -> list[object]:
    """Press a button for a tick, then wait; return what was told."""
    crowd.step(button, button)
    told: list[object] = list(crowd.events)
    for _tick in range(then):
        crowd.step(0, 0)
        told += crowd.events
    return told


def give(crowd: Crowd, manner: str) -> list[object]:
    """Open the choice and give somebody ``manner``."""
    press(crowd, ACT)
    while crowd.cursor == NOBODY or MANNERS[crowd.cursor] != manner:
        press(crowd, int(Button.RIGHT))
    return press(crowd, ACT, DO_TICKS + 2)

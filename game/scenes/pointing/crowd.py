"""The crowd by pointer: she walks to what is clicked, or after a press held on the floor.

On a guest, a tap talks to them and a press that is held listens; manners are clicked.
"""

from __future__ import annotations

from functools import cache

from game.core.fixed import ONE
from game.core.input import ACT, LISTEN, Pointer
from game.encounters.crowd.crowd import Crowd
from game.encounters.crowd.people import MANNERS, blocked
from game.encounters.crowd.state import Stage
from game.scenes.context import Context
from game.scenes.pointing.aim import Aim, Box, choose, steer
from game.world.movement import CELL, WalkGrid
from game.world.paths import find_path

WIDTH, HEIGHT = 320, 180
HEAD, BESIDE = 26, 9
"""How far above and beside somebody's feet they are pointed at, in pixels."""
SLOT, HIGH = 22, 84
"""Width of a manner's box in pixels; who stands above this row has them below their feet."""
LOOK_AGAIN = 12
"""A press held on the floor looks for the way anew every so many ticks."""


def play(ctx: Context, crowd: Crowd, aim: Aim, pointer: Pointer) -> int:
    """Return the buttons that the pointer holds."""
    if crowd.stage is Stage.CHOOSE:
        return choose(aim, manners(crowd), crowd.cursor, pointer)
    if crowd.stage is not Stage.WALK:
        return ACT if aim.clicked else 0
    if aim.clicked:
        aim.goal = _under(crowd, pointer)
        aim.way = _way(crowd, (pointer.x, pointer.y) if aim.goal < 0 else _at(crowd, aim.goal))
    elif aim.goal < 0 and aim.down and aim.down % LOOK_AGAIN == 0:
        aim.way = _way(crowd, (pointer.x, pointer.y))
    if aim.goal >= len(crowd.moods) or (aim.goal >= 0 and crowd.moods[aim.goal].steady):  # somebody else was quicker
        aim.drop()
    if aim.goal >= 0 and crowd.near() == aim.goal:
        return _meet(aim)
    return _follow(crowd, aim)


def _meet(aim: Aim) -> int:
    """Stand beside whom was clicked: listen while the pointer is down, talk to them once it is up."""
    aim.way.clear()
    if aim.held:
        aim.acts = True
        return LISTEN
    if aim.down:
        return 0
    listened = aim.acts
    aim.drop()
    return 0 if listened else ACT


def _follow(crowd: Crowd, aim: Aim) -> int:
    x, y = crowd.x // ONE, crowd.y // ONE
    while aim.way:
        held = steer(aim.way[0][0] - x, aim.way[0][1] - y)
        if held:
            return held
        del aim.way[0]
    if aim.goal >= 0:
        to_x, to_y = _at(crowd, aim.goal)
        return steer(to_x - x, to_y - y)
    return 0


def _at(crowd: Crowd, number: int) -> tuple[int, int]:
    x, y = crowd.places[number]
    return x // ONE, y // ONE


def _under(crowd: Crowd, pointer: Pointer) -> int:
    """Return who is under the pointer and may need something, -1 for nobody."""
    for number, mood in enumerate(crowd.moods):
        x, y = _at(crowd, number)
        if not mood.steady and abs(x - pointer.x) <= BESIDE and y - HEAD <= pointer.y <= y + 3:
            return number
    return -1


def _way(crowd: Crowd, goal: tuple[int, int]) -> list[tuple[int, int]]:
    return find_path(_floor(), (crowd.x // ONE, crowd.y // ONE), goal) or [goal]


@cache
def _floor() -> WalkGrid:
    """Return where feet may stand in the room."""
    cells = [
        blocked((column * CELL + CELL // 2) * ONE, (row * CELL + CELL // 2) * ONE)
        for row in range(HEIGHT // CELL)
        for column in range(WIDTH // CELL)
    ]
    return WalkGrid(bytes(cells), WIDTH // CELL, HEIGHT // CELL)


def corner(x: int, y: int) -> tuple[int, int]:
    """Return the left top of the row of manners offered at somebody whose feet are at (x, y), in pixels."""
    wide = SLOT * len(MANNERS)
    return max(6, min(WIDTH - wide - 6, x - wide // 2)), y + 8 if y < HIGH else y - HEAD - 44


def manners(crowd: Crowd) -> list[Box | None]:
    """Return where the five manners are offered; None for one that was wrong already."""
    x, y = _at(crowd, crowd.target)
    left, top = corner(x, y)
    tried = crowd.moods[crowd.target].tried
    return [
        None if tried >> number & 1 else (left + number * SLOT, top, SLOT, SLOT + 14) for number in range(len(MANNERS))
    ]

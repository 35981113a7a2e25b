"""A trace by pointer: the cursor comes to what is pointed at, a click reads a wire, a press held on a node listens."""

from __future__ import annotations

from collections import deque

from game.core.input import ACT, DOWN, LEFT, LISTEN, RIGHT, UP, Pointer
from game.encounters.trace.trace import Trace
from game.scenes.context import Context
from game.scenes.pointing.aim import Aim

REACH = 11
"""So near, in pixels, something is pointed at."""
WAYS = tuple((dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)


def play(ctx: Context, trace: Trace, aim: Aim, pointer: Pointer) -> int:
    """Return the buttons that the pointer holds."""
    under = _under(trace, pointer)
    if aim.clicked:
        aim.thing, aim.acts = under, ">" in under
    elif aim.moved and not aim.acts:
        aim.thing = under
    if not aim.thing:
        return 0
    if trace.cursor == aim.thing:
        if aim.acts:
            aim.drop()
            return ACT
        return LISTEN if aim.held else 0
    return 0 if aim.before else towards(trace, aim.thing)


def _under(trace: Trace, pointer: Pointer) -> str:
    """Return what is pointed at: the nearest node or middle of a wire, empty for nothing."""
    best = (REACH * REACH + 1, "")
    for thing in trace.things():
        x, y = trace.spot(thing)
        best = min(best, ((x - pointer.x) ** 2 + (y - pointer.y) ** 2, thing))
    return best[1]


def towards(trace: Trace, thing: str) -> int:
    """Return the buttons of the first step of the cursor's shortest way to a thing, none if there is no way."""
    first: dict[str, tuple[int, int]] = {trace.cursor: (0, 0)}
    queue = deque([trace.cursor])
    while queue and thing not in first:
        here = queue.popleft()
        for way in WAYS:
            reached = trace.towards(*way, here)
            if reached and reached not in first:
                first[reached] = way if here == trace.cursor else first[here]
                queue.append(reached)
    dx, dy = first.get(thing, (0, 0))
    return (RIGHT if dx > 0 else LEFT if dx else 0) | (DOWN if dy > 0 else UP if dy else 0)

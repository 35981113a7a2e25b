"""The calls by pointer: a line or a reply is clicked, a tap hears on, a press that is held listens past the voice."""

from __future__ import annotations

from game.core.input import ACT, LISTEN, Pointer
from game.encounters.triage.calls import CALLS, REPLIES
from game.encounters.triage.state import Stage
from game.encounters.triage.triage import Triage
from game.scenes.context import Context
from game.scenes.pointing.aim import Aim, Box, choose, inside, rows

BAY, BAY_LEFT = 50, 10
BAY_TOP, BAY_HEIGHT = 90, 66
"""The lines of the desk side by side: how far apart they are and where the first begins, top and height in pixels."""
REPLY_ROWS = (83, 98, 226, 24)
"""Left, top, width and height of the first reply's row."""


def play(ctx: Context, calls: Triage, aim: Aim, pointer: Pointer) -> int:
    """Return the buttons that the pointer holds."""
    match calls.stage:
        case Stage.DESK:
            return choose(aim, bays(calls), calls.cursor, pointer)
        case Stage.CALL:
            return LISTEN if aim.held else ACT if aim.tapped else 0
        case Stage.REPLY:
            boxes = rows(*REPLY_ROWS, len(REPLIES))
            if aim.held and not any(inside(box, pointer) for box in boxes):
                return LISTEN
            return choose(aim, boxes, calls.cursor, pointer)
    return ACT if aim.clicked else 0


def bays(calls: Triage) -> list[Box | None]:
    """Return where the lines are that still ring."""
    waiting = calls.waiting()
    boxes = [(BAY_LEFT + BAY * number, BAY_TOP, BAY, BAY_HEIGHT) for number in range(len(CALLS))]
    return [box if number in waiting else None for number, box in enumerate(boxes)]

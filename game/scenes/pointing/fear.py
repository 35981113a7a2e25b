"""A fear by pointer: Elara comes after it, near her a press listens, twice quickly is a dash; menus are clicked."""

from __future__ import annotations

from game.core.fixed import ONE
from game.core.input import ACT, BACK, DOWN, LISTEN, Pointer
from game.encounters.fear.fight import Fear
from game.encounters.fear.opening import Opening
from game.encounters.fear.spec import Manner
from game.encounters.fear.verbs import Choice, Part
from game.encounters.fear.where import Step, Where
from game.scenes.context import Context
from game.scenes.pointing.aim import Aim, Box, choose, rows, steer

CLOSE = 24
"""A press so near to Elara's heart, in pixels, listens."""
CARDS_TOP, CARD, CARD_HEIGHT = 114, 44, 42
"""Verbs side by side: their top, the least width of one, their height, in pixels."""
READING = (26, 268)
"""Left and width of the readings."""
READING_LOW, ROW, ROW_FOR_TWO, READING_ROOM = 168, 17, 24, 14
"""Where the last one ends, how high one is (longer than a line: two lines), and what its frame takes of its width."""
QUESTION = (40, 140, 240, 17)
MANNERS = (50, 94, 220, 15)
"""Left, top, width and height of the first answer's row, and of the first manner's."""
GIVEN_BY = {Manner.TELL: LISTEN, Manner.LOOK: DOWN}
"""What is held to hand a fear back; for the other manners it is Act."""


def play(ctx: Context, fear: Fear, aim: Aim, pointer: Pointer) -> int:
    """Return the buttons that the pointer holds."""
    if fear.walks:
        return _walk(fear, aim, pointer)
    if fear.where is not None:
        return _where(ctx, fear, fear.where, aim, pointer)
    if fear.opening is not None:
        return _open(ctx, fear, fear.opening, aim, pointer)
    return ACT if aim.clicked else 0


def _walk(fear: Fear, aim: Aim, pointer: Pointer) -> int:
    dx, dy = pointer.x - fear.elara.x // ONE, pointer.y - fear.elara.y // ONE
    held = steer(dx, dy)
    if aim.twice:
        return held | BACK
    if aim.down and max(abs(dx), abs(dy)) <= CLOSE:
        held |= LISTEN
    return held | (ACT if aim.clicked else 0)


def _open(ctx: Context, fear: Fear, opening: Opening, aim: Aim, pointer: Pointer) -> int:
    match opening.part:
        case Part.VERBS | Part.AIDS:
            return choose(aim, cards(ctx, fear.choices()), opening.cursor, pointer)
        case Part.READ:
            return choose(aim, readings(ctx, fear.choices()), opening.cursor, pointer)
        case Part.BREATHE:
            return ACT if aim.down else 0
    return ACT if aim.clicked else 0


def _where(ctx: Context, fear: Fear, where: Where, aim: Aim, pointer: Pointer) -> int:
    match where.step_now:
        case Step.QUESTION:
            return choose(aim, rows(*QUESTION, len(fear.choices())), where.cursor, pointer)
        case Step.MANNER:
            return choose(aim, rows(*MANNERS, len(fear.choices())), where.cursor, pointer)
        case Step.GIVE if where.giving is not None:
            return GIVEN_BY.get(where.giving.manner, ACT) if aim.down else 0
    return ACT if aim.clicked else 0


def cards(ctx: Context, choices: list[Choice]) -> list[Box]:
    """Return where the verbs, or Max's helps, lie side by side."""
    width = ctx.content.metrics().width
    widths = [max(CARD, width(_text(ctx, choice.message)) + 12) for choice in choices]
    left, boxes = 160 - sum(widths) // 2, []
    for wide in widths:
        boxes.append((left, CARDS_TOP, wide, CARD_HEIGHT))
        left += wide
    return boxes


def readings(ctx: Context, choices: list[Choice]) -> list[Box]:
    """Return where the three readings stand below each other."""
    left, wide = READING
    width = ctx.content.metrics().width
    fits = all(width(_text(ctx, choice.message)) <= wide - READING_ROOM for choice in choices)
    row = ROW if fits else ROW_FOR_TWO
    return rows(left, READING_LOW - row * len(choices), wide, row, len(choices))


def _text(ctx: Context, message: str) -> str:
    return ctx.content.message(message) if ctx.content.has_message(message) else ""

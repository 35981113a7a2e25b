"""A debate by pointer: a click reads on, answers and things are clicked."""

from __future__ import annotations

from game.core.input import ACT, Pointer
from game.encounters.debate.debate import Debate, Part
from game.scenes.context import Context
from game.scenes.pointing.aim import Aim, Box, choose

ROW = (12, 136, 296, 20)
"""Where the entries lie side by side: left, top, width, height."""


def play(ctx: Context, debate: Debate, aim: Aim, pointer: Pointer) -> int:
    """Return the buttons that the pointer holds."""
    if debate.part in (Part.CHOICE, Part.ITEMS):
        return choose(aim, boxes(ctx, debate), debate.cursor, pointer)
    return ACT if aim.clicked else 0


def boxes(ctx: Context, debate: Debate) -> list[Box]:
    """Return where the entries are: answers alike, things by the length of their names."""
    entries = debate.entries()
    left, top, width, height = ROW
    if debate.part is Part.CHOICE:
        widths = [width // len(entries)] * len(entries)
    else:
        words = [ctx.content.metrics().width(short(ctx, debate, entry)) for entry in entries]
        widths = [wide + (width - sum(words)) // len(entries) for wide in words]
    found = []
    for wide in widths:
        found.append((left, top, wide, height))
        left += wide
    return found


def short(ctx: Context, debate: Debate, item: str) -> str:
    """Return the last word of what a thing is called, or what it says."""
    words = ctx.content.message(f"debate.{debate.spec.id}.item.{item}")
    return words.strip("“”") if words.startswith("“") else words.split()[-1]

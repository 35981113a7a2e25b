"""Breathing by pointer: a press breathes in; what pulls at the line is named by pointing at it."""

from __future__ import annotations

from game.core.input import ACT, LISTEN, Pointer
from game.encounters.breathing.breathing import Breathing
from game.scenes.context import Context
from game.scenes.pointing.aim import Aim, Box, inside

SIDES = {"alarm": 40, "shouting": 96, "shoulder": 210, "telephone": 70, "camera": 250, "door": 280}
"""Where what pulls stands, the middle of its words in pixels."""
PULL_TOP, HEIGHT, PADDING, MARGIN = 2, 17, 14, 4


def play(ctx: Context, breathing: Breathing, aim: Aim, pointer: Pointer) -> int:
    """Return the buttons that the pointer holds."""
    named = bool(breathing.pull) and inside(pull_box(ctx, breathing.pull), pointer)
    return (ACT if aim.down else 0) | (LISTEN if named else 0)


def pull_box(ctx: Context, pull: str) -> Box:
    """Return where the words of what pulls are, with some room around them."""
    wide = ctx.content.metrics().width(ctx.content.message(f"breathing.pull.{pull}")) + PADDING
    left = max(MARGIN, min(320 - MARGIN - wide, SIDES[pull] - wide // 2))
    return left - MARGIN, PULL_TOP - MARGIN, wide + 2 * MARGIN, HEIGHT + 2 * MARGIN

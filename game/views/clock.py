"""The clock of stepping back: how far one has gone, of how much there is."""

from __future__ import annotations

import pygame

from game.core.input import TICKS_PER_SECOND
from game.rewind import Rewind
from game.views.kit import Kit
from game.views.kit_base import ACCENT

BOX = (112, 4, 96, 24)
BAR = 84


def draw_clock(target: pygame.Surface, kit: Kit, rewind: Rewind) -> None:
    """Draw minutes and seconds back, and a bar of the five minutes that empties to the left."""
    box = kit.panel(target, BOX, "tip")
    seconds = rewind.behind // TICKS_PER_SECOND
    kit.text(target, f"◀◀ −{seconds // 60}:{seconds % 60:02}", box.centerx, box.y + 4, ACCENT, align="centre")
    left, top = box.centerx - BAR // 2, box.bottom - 6
    target.fill(kit.assets.colour("void", 0), (left, top, BAR, 3))
    width = BAR - BAR * rewind.behind // max(1, rewind.reach)
    target.fill(kit.assets.colour("teal", 3), (left, top + 1, width, 1))

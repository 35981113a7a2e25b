"""The corner that the pointer clicks for Menu: three bars where the game is played, a cross where a menu is open."""

from __future__ import annotations

import pygame

from game.core.input import Pointer, in_corner
from game.views.kit import Kit
from game.views.kit_base import INK, SOFT

PLAYED = ("explore", "talk", "encounter")
SIGN = pygame.Rect(305, 2, 13, 11)
CROSS = 7


def draw_corner(target: pygame.Surface, kit: Kit, kind: str, at: tuple[int, int]) -> None:
    """Draw the corner for the scene of this kind, lit while the pointer at pixel ``at`` is in it."""
    colour = kit.assets.colour
    lit = in_corner(Pointer(*at))
    target.fill(colour("void", 0), SIGN)
    target.fill(colour("void", 4 if lit else 2), SIGN.inflate(-2, -2))
    ink = colour(*(INK if lit else SOFT))
    if kind in PLAYED:
        for row in range(3):
            target.fill(ink, (SIGN.x + 3, SIGN.y + 3 + row * 2, CROSS, 1))
        return
    left, top = SIGN.x + 3, SIGN.y + 2
    for step in range(CROSS):
        target.fill(ink, (left + step, top + step, 1, 1))
        target.fill(ink, (left + CROSS - 1 - step, top + step, 1, 1))

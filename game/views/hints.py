"""Small signs over a place: what can be acted on, how far one has listened, what was noticed."""

from __future__ import annotations

import pygame

from game.assets import Assets
from game.core.fixed import cos, sin
from game.views.kit import Kit
from game.views.kit_base import SOFT

RING = 11
"""Radius of the listening ring in pixels."""
CARD_TOP = 144
"""The card of a tell lies at the bottom: messages come from the top."""
CARD_IN = 9
"""Ticks in which the card of a tell comes and goes."""


class Hints:
    """Draws the signs of a place."""

    def __init__(self, assets: Assets, kit: Kit) -> None:
        """Draw with the sheets of ``assets``."""
        self._assets = assets
        self._kit = kit

    def mark(self, target: pygame.Surface, x: int, y: int, tick: int) -> None:
        """Draw the mark over what Act would act on, its tip at (x, y)."""
        y += self._kit.sway(tick, 48, 1)
        colour = self._assets.colour
        for row, width in enumerate((7, 5, 3, 1)):
            target.fill(colour("void", 0), (x - width // 2 - 1, y - 6 + row, width + 2, 2))
        for row, width in enumerate((5, 3, 1)):
            target.fill(colour("teal", 4 - row), (x - width // 2, y - 6 + row, width, 1))

    def listening(self, target: pygame.Surface, x: int, y: int, held: int, whole: int, known: int, tells: int) -> None:
        """Draw a ring that fills while Listen is held (``held`` of ``whole`` ticks) and a dot for each tell."""
        colour = self._assets.colour
        steps = 48
        for step in range(steps):
            angle = step * 256 // steps - 64
            px, py = x + (cos(angle) * RING >> 8), y + (sin(angle) * RING >> 8)
            lit = step * whole < held * steps
            target.fill(colour("teal", 4) if lit else colour("void", 3), (px, py, 2, 2))
        left = x - tells * 4 + 1
        for number in range(tells):
            ramp = ("mustard", 3) if number < known else ("void", 4)
            target.fill(colour("void", 0), (left + number * 8 - 1, y - 2, 6, 6))
            target.fill(colour(*ramp), (left + number * 8, y - 1, 4, 4))

    def lesson(self, target: pygame.Surface, words: str, buttons: tuple[str, ...], x: int, y: int, tick: int) -> None:
        """Draw a button and what it does, its lower edge over (x, y)."""
        self._kit.tooltip(target, words, x, y - 8 + self._kit.sway(tick, 96, 1), *buttons)

    def tell(self, target: pygame.Surface, picture: pygame.Surface, caption: str, age: int, left: int) -> None:
        """Draw what was noticed: its picture and a caption, ``age`` ticks old, ``left`` ticks to go."""
        edge = min(age, left, CARD_IN)
        drop = 0 if self._kit.still else (CARD_IN - edge) ** 2 * 40 // CARD_IN**2
        width = max(92, self._kit.body.size(caption)[0] + 46)
        area = self._kit.panel(target, (160 - width // 2, CARD_TOP + drop, width, 30), "toast")
        target.blit(picture, (area.x + 9, area.y + 7))
        self._kit.text(target, caption, area.x + 32, area.y + 9, SOFT)

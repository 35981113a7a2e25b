"""Rings that ask for a number from 1 to 10: beads, the aisle that stays free, and the scale on the front edge."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.views.fear_parts import Blits, frames, place
from game.views.fear_shapes import BOTTOM, LEFT, RIGHT, TOP, asked

if TYPE_CHECKING:
    from game.encounters.fear.wave import FieldView

BEAD_GAP = 7
RING_FLOOR = 66
"""Beads of a ring above this row are hidden by the body."""


class Rings:
    """Draws rings, and what they ask."""

    def __init__(self, assets: Assets) -> None:
        """Cut the beads, ``fear/bead``, and letter the scale."""
        self._beads = frames(assets.sheet("fear/bead"), "glow")
        self._safe = assets.colour("teal", 4)
        self._scale = _scale(assets)

    def draw(self, out: Blits, view: FieldView, time: float) -> None:
        """Lay beads on the circle, leaving the straight aisle free."""
        x, y, radius = (value >> 8 for value in view.shape[:3])
        ax, ay, gap = view.shape[4] / 256, view.shape[5] / 256, view.shape[6] / 256
        count = max(8, int(2 * pi * radius / BEAD_GAP))
        bead = self._beads[int(time / 4) % 3]
        turn = 2 * pi / count
        for index in range(count):
            dx, dy = radius * cos(index * turn), radius * sin(index * turn)
            if dy < RING_FLOOR - y or not LEFT - 12 < x + dx < RIGHT + 12:
                continue
            if abs(dx * ay - dy * ax) < gap and dx * ax + dy * ay > 0:
                continue
            place(out, bead, x + dx, y + dy)

    def numbers(self, target: pygame.Surface, rings: list[FieldView]) -> None:
        """Show the scale on the front edge; a number that was asked stays lit until its ring has passed."""
        plain, lit = self._scale
        target.blit(plain, (LEFT, BOTTOM - 11))
        cell = (RIGHT - LEFT) // 10
        for view in rings:
            left = (2 * asked(view.shape) - 1) * (RIGHT - LEFT) // 20 - cell // 2
            target.blit(lit, (LEFT + left, BOTTOM - 11), (left, 0, cell, 11))

    def aisle(self, target: pygame.Surface, view: FieldView, time: float) -> None:
        """Show the lane that stays free."""
        x, y = view.shape[0] >> 8, view.shape[1] >> 8
        ax, ay, gap = view.shape[4] / 256, view.shape[5] / 256, view.shape[6] / 256
        shown = min(view.progress + 64, 256) / 256
        for side in (-1, 1):
            sx, sy = x - ay * gap * side, y + ax * gap * side
            for step in range(14, int(112 * shown), 6):
                px, py = int(sx + ax * (step + int(time / 3) % 6)), int(sy + ay * (step + int(time / 3) % 6))
                if TOP <= py < BOTTOM:
                    target.fill(self._safe, (px, py, 2, 2))


def _scale(assets: Assets) -> tuple[pygame.Surface, pygame.Surface]:
    """Return the scale from 1 to 10, plain and lit, as wide as the arena."""
    key = assets.colour("void", 0)
    strips = []
    for ink in (("white", 1), ("teal", 4)):
        strip = pygame.Surface((RIGHT - LEFT, 11))
        strip.fill(key)
        strip.set_colorkey(key)
        font = assets.font("body")
        for number in range(10):
            text = str(number + 1)
            middle = (2 * number + 1) * (RIGHT - LEFT) // 20
            font.draw(strip, text, middle - font.size(text)[0] // 2, -1, ink)
        strips.append(strip)
    return strips[0], strips[1]

"""Light that falls on the arena's floor in cones, and the shadows of pillars in it."""

from __future__ import annotations

from math import cos, sin
from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.views.fear_shapes import ANGLE, shadow

if TYPE_CHECKING:
    from game.encounters.fear.wave import FieldView

SCRATCH = pygame.Rect(64, 86, 192, 88)
"""Where light is mixed before it falls on the floor."""


class Light:
    """Draws cones of light."""

    def __init__(self, assets: Assets) -> None:
        """Cut the dither that light is thinned with, ``fear/holes``."""
        self._holes = assets.sheet("fear/holes").frames("dither")
        self._light = [assets.colour("mustard", step) for step in (1, 2, 4)]
        self._key = assets.colour("void", 0)
        self._scratch = pygame.Surface(SCRATCH.size)
        self._scratch.set_colorkey(self._key)

    def cone(
        self, target: pygame.Surface, view: FieldView, pillars: tuple[tuple[int, int, int], ...], bright: bool
    ) -> None:
        """Let light fall in a cone, dithered by strength, cut by the shadows of pillars."""
        x, y = (view.shape[0] >> 8) - SCRATCH.x, (view.shape[1] >> 8) - SCRATCH.y
        angle, half = view.shape[2] * ANGLE, view.shape[3] * ANGLE
        scratch = self._scratch
        scratch.fill(self._key)
        rays = [angle + half * (step / 4 - 1) for step in range(9)]
        fan = [(x, y), *((x + 260 * cos(ray), y + 260 * sin(ray)) for ray in rays)]
        pygame.draw.polygon(scratch, self._light[0 if view.live else 1 if bright else 0], fan)
        if view.live:
            core = [(x, y), *((x + 260 * cos(ray), y + 260 * sin(ray)) for ray in (rays[2], rays[4], rays[6]))]
            pygame.draw.polygon(scratch, self._light[1], core)
        for px, py, radius in pillars:
            pygame.draw.polygon(
                scratch, self._key, shadow(x, y, px / 256 - SCRATCH.x, py / 256 - SCRATCH.y, radius / 256)
            )
        scratch.blit(self._holes[2 if view.live else 1 if bright else 0], (0, 0))
        for ray in (rays[0], rays[-1]):
            end = (x + 260 * cos(ray), y + 260 * sin(ray))
            pygame.draw.line(scratch, self._light[2 if bright else 1], (x, y), end)
        target.blit(scratch, SCRATCH)

"""Where areas will strike: hatched slabs and circles, outlined bars."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.views.fear_shapes import BOTTOM, LEFT, RIGHT, TOP, bar_corners, clipped

if TYPE_CHECKING:
    from game.encounters.fear.wave import FieldView


class Warnings:
    """Draws marks on the floor that close as the blow comes near."""

    def __init__(self, assets: Assets) -> None:
        """Cut the hatching, ``fear/hatch``."""
        self._hatch = assets.sheet("fear/hatch").frames("warn")
        self._warm = [assets.colour("magenta", step) for step in (2, 3, 4)]

    def slab(self, target: pygame.Surface, view: FieldView, time: float) -> None:
        """Hatch a box, its edges growing as the blow comes near."""
        box = clipped(view.shape)
        if box.width <= 0 or box.height <= 0:
            return
        step = min(view.progress * 4 >> 8, 3)
        slide = int(time / 3) % 8
        target.blit(self._hatch[step], box, (8 - slide, 0, box.width, box.height))
        colour = self._warm[2] if view.progress > 170 and int(time / 4) % 2 else self._warm[min(step, 1)]
        reach = 6 + (view.progress * max(box.width, box.height) >> 9)
        for x, y in ((box.left, box.top), (box.left, box.bottom - 1)):
            target.fill(colour, (x, y, min(reach, box.width), 1))
            target.fill(colour, (box.right - min(reach, box.width), y, min(reach, box.width), 1))
        for x in (box.left, box.right - 1):
            target.fill(colour, (x, box.top, 1, min(reach, box.height)))
            target.fill(colour, (x, box.bottom - min(reach, box.height), 1, min(reach, box.height)))

    def disc(self, target: pygame.Surface, view: FieldView, time: float) -> None:
        """Hatch a circle of any size, its rim closing as the blow comes near."""
        x, y, radius = (value >> 8 for value in view.shape[:3])
        hatch = self._hatch[min(view.progress * 4 >> 8, 3)]
        slide = int(time / 3) % 8
        for row in range(-radius + 1, radius):
            half = int((radius * radius - row * row) ** 0.5)
            if TOP <= y + row < BOTTOM:
                target.blit(hatch, (x - half, y + row), (8 - slide, (row + radius) % 80, 2 * half, 1))
        warm = (
            self._warm[2] if view.progress > 170 and int(time / 4) % 2 else self._warm[min(view.progress * 4 >> 8, 1)]
        )
        pygame.draw.circle(target, warm, (x, y), radius, 1)
        pygame.draw.circle(target, warm, (x, y), max(2, radius * (256 - view.progress) >> 8), 1)

    def bar(self, target: pygame.Surface, view: FieldView, time: float) -> None:
        """Outline a bar where it will lie, with dashes running the way it will turn."""
        warm = self._warm[2] if view.progress > 170 and int(time / 4) % 2 else self._warm[1]
        corners = bar_corners(view.shape)
        target.set_clip((LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP))
        pygame.draw.polygon(target, self._warm[0], corners, 1)
        for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
            long = max(int(hypot(end[0] - start[0], end[1] - start[1])), 1)
            for step in range(int(time / 3) % 6, long, 6):
                px, py = start[0] + (end[0] - start[0]) * step / long, start[1] + (end[1] - start[1]) * step / long
                target.fill(warm, (px, py, 2, 2))
        target.set_clip(None)

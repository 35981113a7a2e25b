"""Lamps, windows and screens: masks of where their light falls, and how it flickers.

Light moves a pixel along the palette instead of blending it: a page is painted again under each
level of lamplight and cut out by the masks here. The rim is an ordered dither, as in the art.
"""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.core.rng import mix
from game.views.tilemap_mood import LEVELS
from game.views.tilemap_sample import blank
from game.world.place import Light

WHITE = (255, 255, 255, 255)
FLATNESS = 0.7
"""How much flatter than wide a pool on the floor is."""
FLICKER_MS = 70
HALF = ("x.", ".x")
QUARTER = ("x...", "....", "..x.", "....")


class LightMask:
    """Where one light falls: for each level a mask over ``rect`` (map pixels)."""

    def __init__(self, light: Light, number: int) -> None:
        self.light = light
        self._seed = mix(number + 1)
        shape = {"window": _window, "screen": _screen, "glow": _glow}.get(light.kind, _pool)
        outer, middle, inner = shape(light)
        self.rect = outer.rect
        rim = _dithered(outer.surface, QUARTER)
        rim.blit(_dithered(middle.surface, HALF), middle.within(outer))
        rim.blit(inner.surface, inner.within(outer))
        core = blank(*outer.rect.size)
        if light.kind in ("lamp", "screen"):
            core.blit(_dithered(inner.surface, HALF), inner.within(outer))
            small = inner.smaller()
            core.blit(small.surface, small.within(outer))
        self.levels = dict(zip(LEVELS, (rim, core), strict=True))

    def level_at(self, x: int, y: int) -> int:
        """Return the level of light at a map pixel, 0 outside."""
        if not self.rect.collidepoint(x, y):
            return 0
        spot = x - self.rect.x, y - self.rect.y
        return max((level for level, mask in self.levels.items() if mask.get_at(spot)[3]), default=0)

    def strength(self, ms: int) -> int:
        """Return how many levels shine at a time: all, or fewer while a flickering light is down."""
        if not self.light.flicker:
            return len(LEVELS)
        chance = mix(self._seed ^ (ms // FLICKER_MS)) & 15
        return 0 if chance == 0 else 1 if chance < 3 else len(LEVELS)


class _Shape:
    """A white shape on nothing, and where it lies."""

    def __init__(self, rect: pygame.Rect, points: Sequence[tuple[int, int]] = ()) -> None:
        self.rect = rect
        self.surface = blank(*rect.size)
        if points:
            pygame.draw.polygon(self.surface, WHITE, [(x - rect.x, y - rect.y) for x, y in points])
        else:
            pygame.draw.ellipse(self.surface, WHITE, self.surface.get_rect())

    def within(self, outer: _Shape) -> tuple[int, int]:
        """Return where this shape's surface goes on another's."""
        return self.rect.x - outer.rect.x, self.rect.y - outer.rect.y

    def smaller(self) -> _Shape:
        """Return the middle of a round shape."""
        return _Shape(_scaled(self.rect, 0.72))


def _scaled(rect: pygame.Rect, share: float) -> pygame.Rect:
    return rect.inflate(round(rect.width * (share - 1)), round(rect.height * (share - 1)))


def _dithered(surface: pygame.Surface, pattern: Sequence[str]) -> pygame.Surface:
    """Return a mask with only the pixels a pattern keeps."""
    stamp = blank(len(pattern[0]), len(pattern))
    for y, row in enumerate(pattern):
        for x, mark in enumerate(row):
            if mark == "x":
                stamp.set_at((x, y), WHITE)
    width, height = surface.get_size()
    sheet = blank(width, height)
    sheet.fblits([(stamp, (x, y)) for y in range(0, height, len(pattern)) for x in range(0, width, len(pattern[0]))])
    sheet.blit(surface, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return sheet


def _rings(rect: pygame.Rect) -> tuple[_Shape, _Shape, _Shape]:
    return _Shape(rect), _Shape(_scaled(rect, 0.9)), _Shape(_scaled(rect, 0.78))


def _box(light: Light, flatness: float, down: int = 0) -> pygame.Rect:
    # an ellipse drawn in Tiled keeps its own height, a radius lies flat on the floor
    height = light.ry if light.ry != light.rx else round(light.rx * flatness)
    half_w, half_h = max(light.rx, 4), max(height, 4)
    return pygame.Rect(light.x - half_w, light.y - half_h + down, 2 * half_w, 2 * half_h)


def _pool(light: Light) -> tuple[_Shape, _Shape, _Shape]:
    return _rings(_box(light, FLATNESS))


def _glow(light: Light) -> tuple[_Shape, _Shape, _Shape]:
    return _rings(_box(light, 1.0))


def _screen(light: Light) -> tuple[_Shape, _Shape, _Shape]:
    return _rings(_box(light, 0.55, down=light.rx // 4))


def _window(light: Light) -> tuple[_Shape, _Shape, _Shape]:
    """A slanting patch on the floor, as wide and high as the light: the sun stands at the upper left."""
    half_w, half_h = max(light.rx, 6), max(light.ry, 4)
    slant = min(half_h, half_w)

    def patch(grow: int) -> _Shape:
        left, right = light.x - half_w - grow, light.x + half_w + grow
        top, bottom = light.y - half_h - grow, light.y + half_h + grow
        points = [(left, top), (right - slant, top), (right, bottom), (left + slant, bottom)]
        return _Shape(pygame.Rect(left, top, right - left + 1, bottom - top + 1), points)

    return patch(3), patch(1), patch(0)

"""Layers that move together, painted once onto pages: big surfaces that a frame only copies.

A small map is one page, a big one is painted page by page as it comes into view. Animated tiles
and flickering lights are patched into the pages when their picture changes, and only where they
can be seen, so that a frame costs the same however much a map holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

import pygame

from game.tiled.model import Colour, ImageLayer, TileLayer
from game.views.tilemap_blend import blend
from game.views.tilemap_layers import Animation, ImagePainter, ObjectPainter, Painter, TilePainter
from game.views.tilemap_light import LightMask
from game.views.tilemap_mood import LEVELS, Grade, Inks, grade_of
from game.views.tilemap_sample import blank
from game.views.tilemap_tiles import Tiles

PAGE = 512
ONE_PAGE = 1_500_000
"""A run of at most so many pixels is painted as one page."""
KEPT = 24
"""How many pages of a big map are kept."""
PATCHES = 2048
"""How many pictures of animated spots are kept."""


class Look:
    """A map's tiles, and the grades of a mood: plain, and under every level of every lamp's light."""

    def __init__(self, tiles: Tiles, inks: Inks, mood: str) -> None:
        self.tiles = tiles
        self.mood = mood
        self._inks = inks
        self._grades: dict[tuple[int, str], Grade | None] = {}

    def grade(self, level: int = 0, ramp: str = "") -> Grade | None:
        """Return the grade of a level of light of a ramp's colour, None if it changes nothing."""
        key = (level, ramp)
        if key not in self._grades:
            self._grades[key] = grade_of(self._inks, self.mood, level, ramp)
        return self._grades[key]

    def shown(
        self, plain: pygame.Surface, corner: tuple[int, int], lights: Sequence[LightMask], ms: int
    ) -> pygame.Surface:
        """Return a premultiplied picture at ``corner`` (map pixels) in the colours of the hour and of its lamps."""
        grade = self.grade()
        result = grade(plain) if grade is not None else plain.copy()
        area = plain.get_rect(topleft=corner)
        for level in LEVELS:
            for light in lights:
                part = area.clip(light.rect)
                if not part.width or not part.height or light.strength(ms) < level:
                    continue
                at = part.x - corner[0], part.y - corner[1]
                grade = self.grade(level, light.light.ramp)
                lit = plain.subsurface((at, part.size))
                lit = grade(lit) if grade is not None else lit.copy()
                mask = light.levels[level].subsurface((part.x - light.rect.x, part.y - light.rect.y), part.size)
                lit.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
                result.blit(lit, at, special_flags=pygame.BLEND_PREMULTIPLIED)
        return result


class Run:
    """Layers of one parallax, painted onto pages in order."""

    def __init__(self, painters: Sequence[Painter], ground: Colour | None = None) -> None:
        """``ground`` is the colour below everything if this run lies at the bottom."""
        self.painters = tuple(painters)
        self.parallax = painters[0].layer.parallax_x, painters[0].layer.parallax_y
        self.ground = ground
        self.bounds = bounds_of(painters)
        self.lights: Sequence[LightMask] = ()
        self._look: Look | None = None
        self._pages: dict[tuple[int, int], pygame.Surface] = {}
        whole = self.bounds.width * self.bounds.height <= ONE_PAGE
        self._side = self.bounds.size if whole else (PAGE, PAGE)
        moving = [item for painter in painters for item in painter.animated()]
        self._moving = [rect for rect, _ in moving]
        self._animations = [animation for _, animation in moving]
        self._shown: list[int] = [0] * len(moving)
        self._strengths: dict[int, int] = {}
        self._beside: dict[tuple[int, int, int, int], tuple[list[Animation], list[LightMask]]] = {}
        self._patches: dict[tuple[object, ...], pygame.Surface] = {}

    def wear(self, look: Look, lights: Sequence[LightMask]) -> None:
        """Paint under another mood and in the light of these lamps from now on."""
        self._look = look
        self.lights = lights
        self._beside.clear()
        self._pages.clear()
        self._patches.clear()

    def draw(self, target: pygame.Surface, view: pygame.Rect, ms: int) -> bool:
        """Draw what a view (in this run's pixels) shows; return whether all of it was covered opaquely."""
        self._refresh(view, ms)
        seen = view.clip(self.bounds)
        if not seen.width or not seen.height:
            return False
        width, height = self._side
        across = range((seen.x - self.bounds.x) // width, (seen.right - 1 - self.bounds.x) // width + 1)
        down = range((seen.y - self.bounds.y) // height, (seen.bottom - 1 - self.bounds.y) // height + 1)
        flags = 0 if self.ground is not None else pygame.BLEND_PREMULTIPLIED
        for row in down:
            for column in across:
                page = self._pages.get((column, row)) or self._page(column, row, ms)
                x, y = self.bounds.x + column * width - view.x, self.bounds.y + row * height - view.y
                target.blit(page, (x, y), special_flags=flags)
        return self.ground is not None and seen.size == view.size

    def _page(self, column: int, row: int, ms: int) -> pygame.Surface:
        width, height = self._side
        region = pygame.Rect(self.bounds.x + column * width, self.bounds.y + row * height, width, height)
        region = region.clip(self.bounds)
        painted = self.compose(region, ms)
        if self.ground is not None:
            page = pygame.Surface(region.size, 0, 32)
            page.blit(painted, (0, 0), special_flags=pygame.BLEND_PREMULTIPLIED)
            painted = page
        if len(self._pages) >= KEPT:
            del self._pages[next(iter(self._pages))]
        self._pages[column, row] = painted
        for index in region.collidelistall(self._moving):
            # other animated tiles of the page were painted as they are now, too
            self._shown[index] = self._animations[index].at(ms)
        return painted

    def _refresh(self, view: pygame.Rect, ms: int) -> None:
        """Patch into the pages what has changed where it can be seen."""
        if self._moving:
            for index in view.collidelistall(self._moving):
                shown = self._animations[index].at(ms)
                if self._shown[index] != shown:
                    self._shown[index] = shown
                    self._patch(self._moving[index], ms)
        for number, light in enumerate(self.lights):
            if light.light.flicker and light.rect.colliderect(view):
                strength = light.strength(ms)
                if self._strengths.get(number, strength) != strength:
                    self._patch(light.rect, ms)
                self._strengths[number] = strength

    def _patch(self, rect: pygame.Rect, ms: int) -> None:
        width, height = self._side
        patch = self._made(rect, ms)
        for (column, row), page in self._pages.items():
            corner = self.bounds.x + column * width, self.bounds.y + row * height
            part = rect.clip(page.get_rect(topleft=corner))
            if part.width and part.height:
                at = part.x - corner[0], part.y - corner[1]
                if self.ground is None:
                    page.fill((0, 0, 0, 0), (at, part.size))
                inside = part.x - rect.x, part.y - rect.y
                page.blit(patch, at, (inside, part.size), pygame.BLEND_PREMULTIPLIED)

    def _made(self, rect: pygame.Rect, ms: int) -> pygame.Surface:
        """Return a rectangle as it looks now. Animations come round again, so their pictures are kept."""
        box = rect.x, rect.y, rect.width, rect.height
        if box not in self._beside:
            near = [self._animations[index] for index in rect.collidelistall(self._moving)]
            self._beside[box] = near, [light for light in self.lights if light.rect.colliderect(rect)]
        animations, lights = self._beside[box]
        key = (box, *(animation.at(ms) for animation in animations), *(light.strength(ms) for light in lights))
        found = self._patches.get(key)
        if found is None:
            if len(self._patches) >= PATCHES:
                self._patches.clear()
            found = self._patches[key] = self.compose(rect, ms)
        return found

    def compose(self, region: pygame.Rect, ms: int) -> pygame.Surface:
        """Return a region freshly painted, in its mood and light."""
        assert self._look is not None
        plain = blank(*region.size)
        if self.ground is not None:
            plain.fill((*self.ground[:3], 255))
        for painter in self.painters:
            blend(plain, painter.blits(self._look.tiles, region, ms), painter.layer.mode)
        return self._look.shown(plain, region.topleft, self.lights, ms)


class Sliding:
    """An image layer that repeats or moves at its own pace, drawn afresh every frame."""

    def __init__(self, painter: ImagePainter) -> None:
        self.painter = painter
        self.parallax = painter.layer.parallax_x, painter.layer.parallax_y
        self._look: Look | None = None
        self._graded: dict[int, pygame.Surface] = {}

    def wear(self, look: Look, lights: Sequence[LightMask]) -> None:
        """Paint under another mood from now on; what slides by is never lit by lamps."""
        self._look = look
        self._graded.clear()

    def draw(self, target: pygame.Surface, view: pygame.Rect, ms: int) -> bool:
        """Draw what a view (in this layer's pixels) shows; return False: it may be see-through."""
        assert self._look is not None
        blits = self.painter.blits(self._look.tiles, view, ms)
        for surface, _ in blits[:1]:
            if id(surface) not in self._graded:
                self._graded[id(surface)] = self._look.shown(surface, (0, 0), (), ms)
        blend(target, [(self._graded[id(surface)], at) for surface, at in blits], self.painter.layer.mode)
        return False


def bounds_of(painters: Sequence[Painter]) -> pygame.Rect:
    """Return the rectangle of map pixels that painters may draw in."""
    boxes: list[pygame.Rect] = []
    for painter in painters:
        layer = painter.layer
        if isinstance(painter, TilePainter) and isinstance(layer, TileLayer):
            boxes += [_chunk_box(painter, chunk.x, chunk.y, chunk.width, chunk.height) for chunk in layer.chunks]
        elif isinstance(painter, ObjectPainter):
            boxes += [item.rect for item in painter.items]
        elif isinstance(painter, ImagePainter) and isinstance(layer, ImageLayer) and layer.image is not None:
            x, y = floor(layer.offset_x), floor(layer.offset_y)
            boxes.append(pygame.Rect(x, y, layer.image.width + 1, layer.image.height + 1))
    tiled_map = painters[0].map
    width, height = tiled_map.tile_width, tiled_map.tile_height
    whole = pygame.Rect(
        tiled_map.left * width, tiled_map.top * height, tiled_map.width * width, tiled_map.height * height
    )
    if painters[0].layer.parallax_x == painters[0].layer.parallax_y == 1.0:
        return whole
    return boxes[0].unionall(boxes[1:]) if boxes else whole


def _chunk_box(painter: TilePainter, x: int, y: int, columns: int, rows: int) -> pygame.Rect:
    width, height = painter.map.tile_width, painter.map.tile_height
    left = floor(x * width + painter.layer.offset_x) - painter.left
    top = floor(y * height + painter.layer.offset_y) - max(painter.above, 0)
    right = ceil((x + columns) * width + painter.layer.offset_x) + painter.right
    bottom = ceil((y + rows) * height + painter.layer.offset_y) + max(painter.below, 0)
    return pygame.Rect(left, top, right - left, bottom - top)

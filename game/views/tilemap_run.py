"""Layers that move together, painted once onto pages: big surfaces that a frame only copies.

A small map is one page, a big one is painted page by page as it comes into view. Animated tiles
and flickering lights are put into a page when their picture changes and the page is seen, so that
a frame costs the same however much a map holds.
"""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.tiled.model import Colour
from game.views.tilemap_blend import Blit, blend
from game.views.tilemap_bounds import bounds_of
from game.views.tilemap_clock import Clocks
from game.views.tilemap_layers import ImagePainter, Painter, TilePainter
from game.views.tilemap_light import LightMask
from game.views.tilemap_look import Lit, Look
from game.views.tilemap_page import STATES, Block, Moment, Page, Spot, Stack
from game.views.tilemap_sample import blank

PAGE = 512
ONE_PAGE = 1_500_000
"""A run of at most so many pixels is painted as one page."""
KEPT = 24
"""How many pages of a big map are kept."""
RELIT = 64
"""How many pictures of what flickering lamps shine on are kept."""
AHEAD_MS, TICK_MS = 4000, 16
"""How much of what moves is worked out before it is seen."""


class Run:
    """Layers of one parallax, painted onto pages in order."""

    def __init__(self, painters: Sequence[Painter], ground: Colour | None = None) -> None:
        """``ground`` is the colour below everything if this run lies at the bottom."""
        self.painters = tuple(painters)
        self.parallax = painters[0].layer.parallax_x, painters[0].layer.parallax_y
        self.ground = ground
        self.bounds = bounds_of(painters)
        whole = self.bounds.width * self.bounds.height <= ONE_PAGE
        self._side = self.bounds.size if whole else (PAGE, PAGE)
        moving = [item for painter in painters for item in painter.animated()]
        self._clocks = list(dict.fromkeys(animation.clock for _, animation in moving))
        self._numbers = numbers = {clock: number for number, clock in enumerate(self._clocks)}
        self._together: dict[tuple[int, ...], tuple[Moment, ...]] = {}
        self._tracks: dict[int, Moment] = {}
        self._read = Clocks(self._clocks)
        self._strengths: Moment = ()
        self._moving = [rect for rect, _ in moving]
        self._moves = [numbers[animation.clock] for _, animation in moving]
        self._lights: Sequence[LightMask] = ()
        self._lit: list[pygame.Rect] = []
        self._look: Look | None = None
        self._pages: dict[tuple[int, int], Page] = {}
        self._lamps: dict[int, Lit] = {}
        self._plain: dict[tuple[Stack, tuple[int, ...], Moment], pygame.Surface] = {}
        self._relit: dict[tuple[int, ...], pygame.Surface] = {}

    def wear(self, look: Look, lights: Sequence[LightMask]) -> None:
        """Paint under another mood and in the light of these lamps from now on."""
        self._look = look
        self._lights = lights
        self._lit = [light.rect for light in lights]
        self._pages.clear()
        self._lamps.clear()
        self._plain.clear()
        self._relit.clear()

    def draw(self, target: pygame.Surface, view: pygame.Rect, ms: int) -> None:
        """Draw what a view (in this run's pixels) shows."""
        seen = view.clip(self.bounds)
        if not seen.width or not seen.height:
            return
        now, strengths = self._time(ms)
        width, height = self._side
        across = range((seen.x - self.bounds.x) // width, (seen.right - 1 - self.bounds.x) // width + 1)
        down = range((seen.y - self.bounds.y) // height, (seen.bottom - 1 - self.bounds.y) // height + 1)
        flags = 0 if self.ground is not None else pygame.BLEND_PREMULTIPLIED
        for row in down:
            for column in across:
                page = self._pages.get((column, row))
                if page is None:
                    page = self._page(column, row, ms)
                for index in seen.collidelistall(page.boxes) if page.boxes else ():
                    block = page.blocks[index]
                    if block.now is not now or block.strengths is not strengths:
                        self._renew(block, now, strengths, ms)
                corner = page.region.x - view.x, page.region.y - view.y
                target.blit(page.surface, corner, special_flags=flags)

    def _time(self, ms: int) -> tuple[Moment, Moment]:
        """Return the frames by the clocks and how strongly lamps shine, the same tuples until that changes."""
        strengths = tuple([light.strength(ms) for light in self._lights])
        if strengths != self._strengths:
            self._strengths = strengths
        return self._read.at(ms), self._strengths

    def _page(self, column: int, row: int, ms: int) -> Page:
        width, height = self._side
        region = pygame.Rect(self.bounds.x + column * width, self.bounds.y + row * height, width, height)
        region = region.clip(self.bounds)
        painted = self.compose(region, ms)
        if self.ground is not None:
            opaque = pygame.Surface(region.size, 0, 32)
            opaque.blit(painted, (0, 0), special_flags=pygame.BLEND_PREMULTIPLIED)
            painted = opaque
        if len(self._pages) >= KEPT:
            del self._pages[next(iter(self._pages))]
        page = self._pages[column, row] = Page(painted, region, self.ground is None)
        spots = self._spots(region)
        page.divide(spots, [light.rect for light in self._lights if light.light.flicker], *self._time(ms))
        self._prepare(page, spots, ms)
        return page

    def _renew(self, block: Block, now: Moment, strengths: Moment, ms: int) -> None:
        """Put into a block what has changed since it was last seen."""
        spots = block.changed(now) if block.now is not now else []
        if block.strengths is not strengths:
            for light, strength in enumerate(strengths):
                if block.strengths[light] != strength and self._lit[light].colliderect(block.region):
                    self._relight(block, light, strengths, ms)
                    spots += block.lit_by(light)
        blits: list[Blit] = []
        for spot in dict.fromkeys(spots):
            state = spot.state(now, strengths)
            picture = spot.made.get(state)
            if picture is None:
                if len(spot.made) >= STATES:
                    spot.made.clear()
                picture = spot.made[state] = self._painted(spot, ms, state[0])
            blits += [(picture, corner) for corner in block.corners(spot)]
        if blits:
            block.put(blits)
        block.now, block.strengths = now, strengths

    def _relight(self, block: Block, light: int, strengths: Moment, ms: int) -> None:
        """Paint what a lamp shines on; what moves there is put over it afterwards."""
        rect = self._lit[light]
        key = (light, *(strengths[other] for other in rect.collidelistall(self._lit)))
        picture = self._relit.get(key)
        if picture is None:
            if len(self._relit) >= RELIT:
                self._relit.clear()
            picture = self._relit[key] = self._lamp(light, ms).at(ms)
        block.put([(picture, (rect.x - block.region.x, rect.y - block.region.y))])

    def _lamp(self, light: int, ms: int) -> Lit:
        """Return what a lamp shines on, ready for every strength of all the lamps around it."""
        found = self._lamps.get(light)
        if found is None:
            found = self._lamps[light] = self._composed(self._lit[light], ms)
        return found

    def _spots(self, region: pygame.Rect) -> list[Spot]:
        """Return what moves in a region, spots that look alike as one."""
        found: dict[object, Spot] = {}
        seen: set[tuple[int, int, int, int]] = set()
        for index in region.collidelistall(self._moving):
            rect = self._moving[index]
            box = rect.x, rect.y, rect.width, rect.height
            if box in seen:
                continue
            seen.add(box)
            inside = tuple(dict.fromkeys(self._moves[other] for other in rect.collidelistall(self._moving)))
            lights = tuple(rect.collidelistall(self._lit)) if self._lit else ()
            stack = self._stack(rect)
            key = box if stack is None or lights else stack
            if key not in found:
                found[key] = Spot(rect, stack, inside, lights)
            found[key].corners.append((rect.x - region.x, rect.y - region.y))
        return list(found.values())

    def _stack(self, rect: pygame.Rect) -> Stack | None:
        """Return the tiles of a cell, None if the rectangle is no cell or other things reach into it."""
        width, height = self.painters[0].map.tile_width, self.painters[0].map.tile_height
        if rect.size != (width, height) or rect.x % width or rect.y % height:
            return None
        column, row = rect.x // width, rect.y // height
        found: list[tuple[TilePainter, int]] = []
        for painter in self.painters:
            if not painter.stack(found, column, row, rect):
                return None
        return tuple(found)

    def _painted(self, spot: Spot, ms: int, moment: tuple[int, ...]) -> pygame.Surface:
        """Return how a spot looks; ``moment`` is the frames of its animations."""
        if spot.stack is None:
            return self.compose(spot.rect, ms)
        return self._lit_spot(spot, spot.stack, moment).at(ms)

    def _lit_spot(self, spot: Spot, stack: Stack, moment: tuple[int, ...]) -> Lit:
        assert self._look is not None
        found = spot.lit.get(moment)
        if found is None:
            key = stack, spot.clocks, moment
            plain = self._plain.get(key)
            if plain is None:
                plain = self._plain[key] = self._blank(spot.rect.size)
                for painter, gid in stack:
                    animation = painter.stamps[gid].animation
                    shown = gid
                    if animation is not None:
                        shown = animation.gids[moment[spot.clocks.index(self._numbers[animation.clock])]]
                    layer = painter.layer
                    tile = self._look.tiles.tile(shown, layer.tint, layer.opacity, painter.stamps[gid].size)
                    blend(plain, [(tile, (0, 0))], layer.mode)
            lights = [self._lights[index] for index in spot.lights]
            found = spot.lit[moment] = self._look.lit(plain, spot.rect.topleft, lights, kept=True)
        return found

    def _prepare(self, page: Page, spots: Sequence[Spot], ms: int) -> None:
        """Work out what will be seen of a page, so that no frame has to wait for it later."""
        for light in page.region.collidelistall(self._lit):
            if self._lights[light].light.flicker:
                self._lamp(light, ms)
        for spot in spots:
            if spot.stack is not None:
                for moment in self._moments(spot.clocks):
                    self._lit_spot(spot, spot.stack, moment)

    def _moments(self, clocks: tuple[int, ...]) -> tuple[Moment, ...]:
        """Return the frames that come together by some clocks within a few seconds."""
        found = self._together.get(clocks)
        if found is None:
            shown = [self._ahead(number) for number in clocks]
            found = self._together[clocks] = tuple(dict.fromkeys(zip(*shown, strict=True)))
        return found

    def _ahead(self, number: int) -> Moment:
        """Return the frames by one clock, tick by tick."""
        found = self._tracks.get(number)
        if found is None:
            at = self._clocks[number].at
            found = self._tracks[number] = tuple([at(ms) for ms in range(0, AHEAD_MS, TICK_MS)])
        return found

    def compose(self, region: pygame.Rect, ms: int) -> pygame.Surface:
        """Return a region freshly painted, in its mood and light."""
        return self._composed(region, ms).at(ms)

    def _composed(self, region: pygame.Rect, ms: int) -> Lit:
        assert self._look is not None
        plain = self._blank(region.size)
        for painter in self.painters:
            blend(plain, painter.blits(self._look.tiles, region, ms), painter.layer.mode)
        lights = [self._lights[index] for index in region.collidelistall(self._lit)]
        return self._look.lit(plain, region.topleft, lights)

    def _blank(self, size: tuple[int, int]) -> pygame.Surface:
        plain = blank(*size)
        if self.ground is not None:
            plain.fill((*self.ground[:3], 255))
        return plain


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

    def draw(self, target: pygame.Surface, view: pygame.Rect, ms: int) -> None:
        """Draw what a view (in this layer's pixels) shows."""
        assert self._look is not None
        blits = self.painter.blits(self._look.tiles, view, ms)
        for surface, _ in blits[:1]:
            if id(surface) not in self._graded:
                self._graded[id(surface)] = self._look.shown(surface, (0, 0), (), ms)
        blend(target, [(self._graded[id(surface)], at) for surface, at in blits], self.painter.layer.mode)

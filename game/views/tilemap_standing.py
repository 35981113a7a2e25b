"""Layers of class ``Standing``: sorted by foot line, and drawn again over whoever is behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pygame

from game.views.tilemap_layers import Blit, Painter, TilePainter, picture
from game.views.tilemap_light import LightMask
from game.views.tilemap_look import Look
from game.views.tilemap_stamps import Animation
from game.views.tilemap_tiles import Tiles

CELL = 16
COVERS = 4096
"""How many answers to "what hides somebody here" are kept."""


class Standing(Painter):
    """The layers of class ``Standing`` as one: their tiles in order of their foot lines."""

    def __init__(self, painters: Sequence[TilePainter]) -> None:
        super().__init__(painters[0].map, painters[0].layer)
        self.painters = tuple(painters)
        self._feet: dict[int, int] = {}

    def foot(self, gid: int) -> int:
        """Return how far below its lower edge a tile's foot line is: its tileset property ``foot``."""
        found = self._feet.get(gid)
        if found is None:
            tile = self.map.tile_of(gid)
            value = tile.properties.get("foot", 0) if tile else 0
            found = self._feet[gid] = value if type(value) is int else 0
        return found

    def placed(self, region: pygame.Rect) -> list[tuple[int, int, pygame.Rect, int, TilePainter]]:
        """Return (foot line, layer's number, rectangle, gid, painter) of tiles in a region, back to front."""
        found = []
        for number, painter in enumerate(self.painters):
            for row, column, gid in painter.cells(region):
                rect = painter.where(row, column, gid)
                if rect.colliderect(region):
                    found.append((rect.bottom + self.foot(gid), number, rect, gid, painter))
        found.sort(key=lambda item: item[:2])
        return found

    def blits(self, tiles: Tiles, region: pygame.Rect, ms: int) -> list[Blit]:
        """Return all tiles in a region, back to front."""
        return [
            (picture(tiles, gid, painter, ms), (rect.x - region.x, rect.y - region.y))
            for _, _, rect, gid, painter in self.placed(region)
        ]

    def animated(self) -> list[tuple[pygame.Rect, Animation]]:
        """Return the rectangles of animated tiles of all the layers."""
        return [item for painter in self.painters for item in painter.animated()]

    def stack(self, found: list[tuple[TilePainter, int]], column: int, row: int, rect: pygame.Rect) -> bool:
        """Add the layers' tiles in a cell to ``found``, back to front."""
        own: list[tuple[TilePainter, int]] = []
        plain = all(painter.stack(own, column, row, rect) for painter in self.painters)
        found += sorted(own, key=lambda item: self.foot(item[1]))
        return plain


@dataclass(frozen=True, slots=True, eq=False)
class Upright:
    """A standing tile that may hide somebody: ``still`` is its picture if that does not change with time.

    ``number`` is its layer's: of two tiles with one foot line the upper layer's is in front.
    """

    foot: int
    number: int
    rect: pygame.Rect
    gid: int
    painter: TilePainter
    still: pygame.Surface | None = None


class Cover:
    """Draws the standing tiles that are before a body over it again, as their page shows them."""

    def __init__(self, standing: Standing, look: Look, lights: Sequence[LightMask]) -> None:
        self._standing = standing
        self._look = look
        self._lights = lights
        self._lit = [light.rect for light in lights]
        self._cells: dict[tuple[int, int], tuple[Upright, ...]] = {}
        self._known: dict[tuple[int, int, int], Upright] = {}
        self._covers: dict[tuple[int, int, int, int, int], tuple[Upright, ...]] = {}
        self._made: dict[tuple[int, tuple[int, int], tuple[int, ...]], pygame.Surface] = {}

    def draw(self, target: pygame.Surface, corner: tuple[int, int], body: pygame.Rect, foot: int, ms: int) -> None:
        """Draw what hides a body (map pixels) whose feet are on line ``foot``; ``corner`` is the view's top left."""
        key = (body.x, body.y, body.width, body.height, foot)
        found = self._covers.get(key)
        if found is None:
            if len(self._covers) >= COVERS:
                self._covers.clear()
            found = self._covers[key] = self._before(body, foot)
        for upright in found:
            surface = upright.still or self._picture(upright, ms)
            where = upright.rect.x - corner[0], upright.rect.y - corner[1]
            target.blit(surface, where, special_flags=pygame.BLEND_PREMULTIPLIED)

    def _before(self, body: pygame.Rect, foot: int) -> tuple[Upright, ...]:
        found: set[Upright] = set()
        for row in range(body.top // CELL, (body.bottom - 1) // CELL + 1):
            for column in range(body.left // CELL, (body.right - 1) // CELL + 1):
                if (column, row) not in self._cells:
                    self._cells[column, row] = self._in_cell(column, row)
                found.update(
                    upright
                    for upright in self._cells[column, row]
                    if upright.foot > foot and body.colliderect(upright.rect)
                )
        return tuple(sorted(found, key=lambda upright: (upright.foot, upright.number)))

    def _in_cell(self, column: int, row: int) -> tuple[Upright, ...]:
        found = []
        for foot, number, rect, gid, painter in self._standing.placed(
            pygame.Rect(column * CELL, row * CELL, CELL, CELL)
        ):
            key = (rect.x, rect.y, number)
            if key not in self._known:
                upright = Upright(foot, number, rect, gid, painter)
                if painter.stamps[gid].animation is None and not any(light.light.flicker for light in self._near(rect)):
                    upright = replace(upright, still=self._picture(upright, 0))
                self._known[key] = upright
            found.append(self._known[key])
        return tuple(found)

    def _near(self, rect: pygame.Rect) -> list[LightMask]:
        return [self._lights[index] for index in rect.collidelistall(self._lit)] if self._lit else []

    def _picture(self, upright: Upright, ms: int) -> pygame.Surface:
        """Return a standing tile as its page shows it, lights and all."""
        plain = picture(self._look.tiles, upright.gid, upright.painter, ms)
        lights = self._near(upright.rect)
        strengths = tuple(light.strength(ms) for light in lights)
        corner = upright.rect.topleft if lights else (0, 0)
        key = (id(plain), corner, strengths)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._look.shown(plain, corner, lights, ms)
        return found

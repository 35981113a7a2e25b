"""Layers of a map → what to draw in a region: surfaces and where, in Tiled's order."""

from __future__ import annotations

from abc import ABC, abstractmethod
from math import ceil, floor

import pygame

from game.tiled.model import (
    GID_MASK,
    Chunk,
    ImageLayer,
    Layer,
    MapObject,
    ObjectLayer,
    TiledMap,
    TileLayer,
)
from game.tiled.things import ALIGNMENTS
from game.views.tilemap_sample import covered, nearest, sampled, swept, turned
from game.views.tilemap_stamps import Animation, Stamp, stamp_of
from game.views.tilemap_tiles import LARGEST, Tiles

Blit = tuple[pygame.Surface, tuple[int, int]]
SMALLEST = 1 / 64
"""Least width or height of a tile object in pixels."""


class Painter(ABC):
    """Draws one layer."""

    def __init__(self, tiled_map: TiledMap, layer: Layer) -> None:
        self.map = tiled_map
        self.layer = layer

    @abstractmethod
    def blits(self, tiles: Tiles, region: pygame.Rect, ms: int) -> list[Blit]:
        """Return what to draw of a region (map pixels), in the region's own coordinates."""

    @abstractmethod
    def animated(self) -> list[tuple[pygame.Rect, Animation]]:
        """Return the rectangles (map pixels) that change with time, each with its animation."""

    @abstractmethod
    def stack(self, found: list[tuple[TilePainter, int]], column: int, row: int, rect: pygame.Rect) -> bool:
        """Add the layer's tile in a cell to ``found``; return False if anything else reaches into its rectangle."""


class TilePainter(Painter):
    """Draws a tile layer."""

    def __init__(self, tiled_map: TiledMap, layer: TileLayer) -> None:
        super().__init__(tiled_map, layer)
        self.chunks = layer.chunks
        self.stamps: dict[int, Stamp] = {}
        used: set[int] = set()
        for chunk in layer.chunks:
            used.update(chunk.gids)
        for gid in used - {0}:
            self.stamps[gid] = stamp_of(tiled_map, gid)
        width, height = tiled_map.tile_width, tiled_map.tile_height
        stamps = self.stamps.values()
        # whether every tile fills its own cell and no other
        self.plain = (layer.offset_x, layer.offset_y) == (0.0, 0.0) and all(
            (stamp.x, stamp.y, stamp.width, stamp.height) == (0, -height, width, height) for stamp in stamps
        )
        # how far tiles reach out of their cells
        self.left = max((-floor(stamp.x) for stamp in stamps), default=0)
        self.right = max((ceil(stamp.x) + stamp.width - width for stamp in stamps), default=0)
        self.above = max((-floor(stamp.y) - height for stamp in stamps), default=0)
        self.below = max((ceil(stamp.y) + stamp.height for stamp in stamps), default=0)

    def cells(self, region: pygame.Rect) -> list[tuple[int, int, int]]:
        """Return (row, column, gid) of every tile that reaches into a region, in drawing order."""
        width, height = self.map.tile_width, self.map.tile_height
        x, y = region.x - self.layer.offset_x, region.y - self.layer.offset_y
        first = floor((x - max(self.right, 0)) / width) - 1
        last = floor((x + region.width + max(self.left, 0)) / width) + 1
        top = floor((y - max(self.below, 0)) / height) - 1
        bottom = floor((y + region.height + max(self.above, 0)) / height) + 1
        found: list[tuple[int, int, int]] = []
        for chunk in self.chunks:
            found += _cells(chunk, first, last, top, bottom)
        if len(self.chunks) > 1:
            found.sort()
        return _ordered(found, self.map.render_order)

    def blits(self, tiles: Tiles, region: pygame.Rect, ms: int) -> list[Blit]:
        """Return the layer's tiles in a region."""
        layer = self.layer
        tint, opacity = layer.tint, layer.opacity
        width, height = self.map.tile_width, self.map.tile_height
        across, down = layer.offset_x - region.x, layer.offset_y - region.y + height
        ready: dict[int, tuple[pygame.Surface, float, float]] = {}
        found: list[Blit] = []
        for row, column, gid in self.cells(region):
            known = ready.get(gid)
            if known is None:
                stamp = self.stamps[gid]
                shown = stamp.animation.at(ms) if stamp.animation else gid
                surface = tiles.tile(shown, tint, opacity, stamp.size)
                known = ready[gid] = surface, stamp.x + across + 0.5, stamp.y + down + 0.5
            surface, x, y = known
            found.append((surface, (floor(column * width + x), floor(row * height + y))))
        return found

    def gid_at(self, column: int, row: int) -> int:
        """Return the gid in one cell, 0 if it is empty."""
        for chunk in self.chunks:
            if 0 <= column - chunk.x < chunk.width and 0 <= row - chunk.y < chunk.height:
                return chunk.gids[(row - chunk.y) * chunk.width + column - chunk.x]
        return 0

    def stack(self, found: list[tuple[TilePainter, int]], column: int, row: int, rect: pygame.Rect) -> bool:
        """Add the layer's tile in a cell to ``found``."""
        gid = self.gid_at(column, row)
        if gid:
            found.append((self, gid))
        return self.plain

    def where(self, row: int, column: int, gid: int) -> pygame.Rect:
        """Return the rectangle a tile covers, in map pixels."""
        stamp = self.stamps[gid]
        x = nearest(column * self.map.tile_width + self.layer.offset_x + stamp.x)
        y = nearest((row + 1) * self.map.tile_height + self.layer.offset_y + stamp.y)
        return pygame.Rect(x, y, stamp.width, stamp.height)

    def animated(self) -> list[tuple[pygame.Rect, Animation]]:
        """Return the rectangles of animated tiles."""
        moving = {gid: stamp.animation for gid, stamp in self.stamps.items() if stamp.animation}
        if not moving or not isinstance(self.layer, TileLayer):
            return []
        return [(self.where(row, column, gid), moving[gid]) for column, row, gid in self.layer.tiles() if gid in moving]


def _cells(chunk: Chunk, first: int, last: int, top: int, bottom: int) -> list[tuple[int, int, int]]:
    left, right = max(first, chunk.x), min(last, chunk.x + chunk.width - 1)
    if left > right:
        return []
    found = []
    for row in range(max(top, chunk.y), min(bottom, chunk.y + chunk.height - 1) + 1):
        start = (row - chunk.y) * chunk.width - chunk.x
        gids = chunk.gids[start + left : start + right + 1]
        found += [(row, column, gid) for column, gid in enumerate(gids, left) if gid]
    return found


def _ordered(cells: list[tuple[int, int, int]], order: str) -> list[tuple[int, int, int]]:
    if order == "right-up":
        cells.sort(key=lambda cell: (-cell[0], cell[1]))
    elif order == "left-down":
        cells.sort(key=lambda cell: (cell[0], -cell[1]))
    elif order == "left-up":
        cells.sort(key=lambda cell: (-cell[0], -cell[1]))
    return cells


class ObjectPainter(Painter):
    """Draws the tile objects of an object layer."""

    def __init__(self, tiled_map: TiledMap, layer: ObjectLayer) -> None:
        super().__init__(tiled_map, layer)
        drawn = [item for item in layer.objects if item.gid and item.visible]
        if layer.top_down:
            drawn.sort(key=lambda item: item.y)
        self.items = [_Placed(tiled_map, layer, item) for item in drawn]

    def blits(self, tiles: Tiles, region: pygame.Rect, ms: int) -> list[Blit]:
        """Return the layer's tile objects in a region."""
        found = []
        for item in self.items:
            if item.rect.colliderect(region):
                found.append((item.surface(tiles, ms), (item.rect.x - region.x, item.rect.y - region.y)))
        return found

    def animated(self) -> list[tuple[pygame.Rect, Animation]]:
        """Return the rectangles of animated tile objects."""
        return [(item.rect, item.animation) for item in self.items if item.animation]

    def stack(self, found: list[tuple[TilePainter, int]], column: int, row: int, rect: pygame.Rect) -> bool:
        """Return whether no object reaches into a cell."""
        return not any(item.rect.colliderect(rect) for item in self.items)


class _Placed:
    """A tile object: where it is and how it is turned."""

    def __init__(self, tiled_map: TiledMap, layer: ObjectLayer, item: MapObject) -> None:
        self.layer = layer
        self.item = item
        plain = stamp_of(tiled_map, item.gid & GID_MASK)
        width = min(max(item.width or plain.width, SMALLEST), LARGEST)
        height = min(max(item.height or plain.height, SMALLEST), LARGEST)
        stamp = stamp_of(tiled_map, item.gid, (width, height))
        self.animation = stamp.animation
        tileset = tiled_map.tileset_of(item.gid)
        right, down = ALIGNMENTS.get(tileset.alignment if tileset else "", (0.0, 1.0))
        self._pivot = item.x + layer.offset_x, item.y + layer.offset_y
        left, top = stamp.x - right * width, stamp.y + (1.0 - down) * height
        self._box = left, top, max(stamp.drawn[0], SMALLEST), max(stamp.drawn[1], SMALLEST)
        self._upright = not item.rotation % 360
        self._known = tiled_map.has(item.gid)
        self._made: dict[tuple[int, int], pygame.Surface] = {}
        moved = self._pivot[0] + self._box[0], self._pivot[1] + self._box[1], self._box[2], self._box[3]
        self._place = moved if self._upright else self._box
        self.rect = covered(moved) if self._upright else swept(self._pivot, self._box, item.rotation)

    def surface(self, tiles: Tiles, ms: int) -> pygame.Surface:
        """Return the object's picture at a time, stretched and turned as it says."""
        gid = self.animation.at(ms) if self.animation else self.item.gid
        key = (id(tiles), gid)
        found = self._made.get(key)
        if found is None:
            opacity = self.layer.opacity * min(max(self.item.opacity, 0.0), 1.0)
            plain = tiles.tile(gid, self.layer.tint, opacity, None if self._known else self.rect.size)
            if not self._upright:
                plain = turned(plain, self._pivot, self._place, self.item.rotation)
            elif plain.get_size() != self.rect.size:
                plain = sampled(plain, self._place)
            found = self._made[key] = plain
        return found


class ImagePainter(Painter):
    """Draws an image layer, over and over if it repeats."""

    def __init__(self, tiled_map: TiledMap, layer: ImageLayer) -> None:
        super().__init__(tiled_map, layer)
        self.image = layer.image if layer.image is not None and layer.image.found else None
        self.repeat = layer.repeat_x, layer.repeat_y

    def blits(self, tiles: Tiles, region: pygame.Rect, ms: int) -> list[Blit]:
        """Return the image as often as it shows in a region."""
        if self.image is None:
            return []
        surface = tiles.image(self.image, self.layer.tint, self.layer.opacity)
        x, y = nearest(self.layer.offset_x) - region.x, nearest(self.layer.offset_y) - region.y
        columns = _starts(x, surface.get_width(), region.width, self.repeat[0])
        rows = _starts(y, surface.get_height(), region.height, self.repeat[1])
        return [(surface, (column, row)) for row in rows for column in columns]

    def animated(self) -> list[tuple[pygame.Rect, Animation]]:
        """Return nothing: images stand still."""
        return []

    def stack(self, found: list[tuple[TilePainter, int]], column: int, row: int, rect: pygame.Rect) -> bool:
        """Return False: the image may reach anywhere."""
        return self.image is None


def _starts(start: int, side: int, length: int, repeat: bool) -> range:
    if not repeat or side <= 0:
        return range(start, start + 1) if -side < start < length else range(0)
    return range(start % side - side if start % side else 0, length, side)


def picture(tiles: Tiles, gid: int, painter: TilePainter, ms: int) -> pygame.Surface:
    """Return the picture of one tile of a layer at a time."""
    stamp = painter.stamps[gid]
    shown = stamp.animation.at(ms) if stamp.animation else gid
    return tiles.tile(shown, painter.layer.tint, painter.layer.opacity, stamp.size)


def painter_of(tiled_map: TiledMap, layer: Layer) -> Painter | None:
    """Return what draws a layer; None if it draws nothing, such as one without any tile object."""
    if isinstance(layer, TileLayer) and layer.chunks:
        return TilePainter(tiled_map, layer)
    if isinstance(layer, ObjectLayer) and any(item.gid and item.visible for item in layer.objects):
        return ObjectPainter(tiled_map, layer)
    if isinstance(layer, ImageLayer) and layer.image is not None:
        return ImagePainter(tiled_map, layer)
    return None

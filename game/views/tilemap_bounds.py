"""How far layers reach: the rectangle of map pixels that they may draw in."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

import pygame

from game.tiled.model import ImageLayer, TileLayer
from game.views.tilemap_layers import ImagePainter, ObjectPainter, Painter, TilePainter


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

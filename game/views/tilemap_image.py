"""A whole map as one picture, at 1:1, without camera, people or lighting: as Tiled shows it."""

from __future__ import annotations

from math import ceil

import pygame

from game.tiled.errors import LimitError, TiledError
from game.tiled.limits import IMAGE_PIXELS, IMAGE_SIDE
from game.tiled.model import ObjectLayer, TiledMap
from game.views.tilemap_blend import blend
from game.views.tilemap_layers import painter_of
from game.views.tilemap_sample import blank, make_straight
from game.views.tilemap_shapes import draw_shapes
from game.views.tilemap_tiles import Tiles


def extent(tiled_map: TiledMap) -> pygame.Rect:
    """Return the map's rectangle in pixels, widened where layers are moved out of it."""
    width, height = tiled_map.tile_width, tiled_map.tile_height
    rect = pygame.Rect(
        tiled_map.left * width, tiled_map.top * height, tiled_map.width * width, tiled_map.height * height
    )
    left = top = right = bottom = 0
    for layer in tiled_map.layers:
        left, top = max(left, ceil(-layer.offset_x)), max(top, ceil(-layer.offset_y))
        right, bottom = max(right, ceil(layer.offset_x)), max(bottom, ceil(layer.offset_y))
    return pygame.Rect(rect.x - left, rect.y - top, rect.width + left + right, rect.height + top + bottom)


def map_surface(tiled_map: TiledMap, ms: int = 0, objects: str = "tiles", background: bool = True) -> pygame.Surface:
    """Return the map drawn at time ``ms`` on its background colour, or on nothing.

    ``objects`` is ``tiles`` (tile objects), ``none``, or ``all`` (shapes and texts as well). The
    result holds straight alpha. Raises ``TiledError`` for a map that cannot be drawn.
    """
    if tiled_map.orientation != "orthogonal":
        raise TiledError(str(tiled_map.path), f"the map is {tiled_map.orientation}", "only orthogonal maps are drawn")
    area = extent(tiled_map)
    if max(area.size) > IMAGE_SIDE or area.width * area.height > IMAGE_PIXELS or min(area.size) < 1:
        raise LimitError(str(tiled_map.path), f"a picture of {area.width}×{area.height} pixels", "make the map smaller")
    target = blank(*area.size)
    if background and tiled_map.background is not None:
        colour = pygame.Color(*tiled_map.background)
        target.fill(colour.premul_alpha())
    tiles = Tiles(tiled_map)
    for layer in tiled_map.layers:
        if not layer.visible or (isinstance(layer, ObjectLayer) and objects == "none"):
            continue
        painter = painter_of(tiled_map, layer)
        if painter is not None:
            blend(target, painter.blits(tiles, area, ms), layer.mode)
        if isinstance(layer, ObjectLayer) and objects == "all":
            draw_shapes(target, layer, area)
    make_straight(target)
    return target

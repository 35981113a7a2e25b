"""Shapes → the walk grid: collision shapes of tiles and objects of class ``Solid``."""

from __future__ import annotations

from math import cos, radians, sin

from game.tiled.errors import TiledError
from game.tiled.model import (
    FLIP_DIAGONAL,
    FLIP_X,
    FLIP_Y,
    GID_MASK,
    MapObject,
    ObjectLayer,
    TiledMap,
    TileLayer,
    Tileset,
)
from game.world.movement import CELL, WalkGrid
from game.world.raster import GridPainter

SOLID_LAYERS = ("Ground", "Standing")
CORNERS = 16
"""How many corners stand for an ellipse."""
Outline = list[tuple[float, float]]
Runs = tuple[tuple[int, int, int], ...]


def walk_grid(tiled_map: TiledMap) -> WalkGrid:
    """Return where feet cannot be: 4-px cells of the whole map."""
    painter = GridPainter(tiled_map.width * tiled_map.tile_width, tiled_map.height * tiled_map.tile_height)
    stamps: dict[int, tuple[Runs, int, int]] = {}
    for layer in tiled_map.layers:
        if isinstance(layer, TileLayer) and layer.class_ in SOLID_LAYERS:
            _tiles(painter, tiled_map, layer, stamps)
        elif isinstance(layer, ObjectLayer) and layer.class_ == "Objects":
            for item in layer.objects:
                if item.class_ == "Solid":
                    _solid(painter, tiled_map, item)
    return painter.grid()


def _tiles(
    painter: GridPainter, tiled_map: TiledMap, layer: TileLayer, stamps: dict[int, tuple[Runs, int, int]]
) -> None:
    width, height = tiled_map.tile_width, tiled_map.tile_height
    across = layer.offset_x - tiled_map.left * width
    down = layer.offset_y - tiled_map.top * height
    for column, row, gid in layer.tiles():
        if gid not in stamps:
            stamps[gid] = _stamp(tiled_map, gid)
        runs, move_x, move_y = stamps[gid]
        if runs:
            x = round((column * width + across) / CELL) + move_x
            y = round((row * height + down) / CELL) + move_y
            painter.runs(runs, x, y)


def _stamp(tiled_map: TiledMap, gid: int) -> tuple[Runs, int, int]:
    """Return a tile's solid runs and where they start from its map cell's top left, in 4-px cells."""
    tileset = tiled_map.tileset_of(gid)
    tile = tiled_map.tile_of(gid)
    if tileset is None or tile is None or not tile.shapes:
        return (), 0, 0
    width, height = tile_size(tileset, gid)
    outlines = [flipped(outline(shape), gid, width, height) for shape in tile.shapes]
    if gid & FLIP_DIAGONAL:
        width, height = height, width
    painter = GridPainter(width, height)
    for points in outlines:
        if len(points) > 2:
            painter.polygon(points)
    # a tile hangs from the lower left corner of its cell
    above = tiled_map.tile_height - height
    return painter.solid_runs(), round(tileset.offset_x / CELL), round((above + tileset.offset_y) / CELL)


def tile_size(tileset: Tileset, gid: int) -> tuple[int, int]:
    """Return a tile's own width and height in pixels."""
    rect = tileset.rect((gid & GID_MASK) - tileset.firstgid)
    return (rect[2], rect[3]) if rect else (tileset.tile_width, tileset.tile_height)


def flipped(points: Outline, gid: int, width: int, height: int) -> Outline:
    """Return an outline inside a tile of width × height flipped as the gid's bits say."""
    if gid & FLIP_DIAGONAL:
        points = [(y, x) for x, y in points]
        width, height = height, width
    if gid & FLIP_X:
        points = [(width - x, y) for x, y in points]
    if gid & FLIP_Y:
        points = [(x, height - y) for x, y in points]
    return points


def outline(shape: MapObject) -> Outline:
    """Return a shape's corners in the coordinates its position is in; none for points and lines."""
    if shape.kind == "polygon":
        corners = list(shape.points)
    elif shape.kind == "ellipse":
        half_w, half_h = shape.width / 2, shape.height / 2
        turns = [radians(360 * step / CORNERS) for step in range(CORNERS)]
        corners = [(half_w + half_w * cos(turn), half_h + half_h * sin(turn)) for turn in turns]
    elif shape.kind in ("rectangle", "capsule", "tile"):
        top = -shape.height if shape.kind == "tile" else 0.0
        corners = [
            (0.0, top),
            (shape.width, top),
            (shape.width, top + shape.height),
            (0.0, top + shape.height),
        ]
    else:
        return []
    if shape.rotation:
        sine, cosine = sin(radians(shape.rotation)), cos(radians(shape.rotation))
        corners = [(x * cosine - y * sine, x * sine + y * cosine) for x, y in corners]
    return [(shape.x + x, shape.y + y) for x, y in corners]


def _solid(painter: GridPainter, tiled_map: TiledMap, item: MapObject) -> None:
    points = outline(item)
    if len(points) < 3:
        place = f"{tiled_map.path}: object {item.id} {item.name!r}"
        raise TiledError(place, f"a {item.kind} cannot be solid", "draw a rectangle or a polygon")
    left, top = tiled_map.left * tiled_map.tile_width, tiled_map.top * tiled_map.tile_height
    painter.polygon([(x - left, y - top) for x, y in points])

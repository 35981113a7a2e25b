"""How a gid is drawn: its animation, its size and where it stands.

Where a tile goes follows Tiled (libtiled's ``CellRenderer``, documented in the TMX format): a tile
stands on the lower left corner of its cell, a tileset's offset is stretched with it, and a tile
turned over its diagonal swaps its sides and stays on that corner.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.tiled.model import FLIP_DIAGONAL, GID_MASK, TiledMap
from game.views.tilemap_clock import Clock
from game.views.tilemap_sample import nearest


class Animation:
    """A tile's frames: gids with flip bits, and the clock they go by. A frame of no duration stays for ever."""

    __slots__ = ("clock", "gids")

    def __init__(self, frames: Sequence[tuple[int, int]]) -> None:
        """``frames`` are (gid, milliseconds), at least one."""
        gids: list[int] = []
        ends: list[int] = []
        total = 0
        for gid, duration in frames:
            gids.append(gid)
            if duration <= 0:
                total = 0
                break
            total += duration
            ends.append(total)
        self.gids = tuple(gids)
        self.clock = Clock(tuple(ends), total)

    def at(self, ms: int) -> int:
        """Return the gid that shows after ``ms``."""
        return self.gids[self.clock.at(ms)]


@dataclass(frozen=True, slots=True)
class Stamp:
    """How a gid is drawn: its top left (x, y) from its cell's lower left, its size in whole pixels.

    ``size`` is what its picture is stretched to before it is flipped, ``drawn`` its exact size after.
    """

    x: float
    y: float
    width: int
    height: int
    size: tuple[int, int]
    drawn: tuple[float, float]
    animation: Animation | None = None


def animation_of(tiled_map: TiledMap, gid: int) -> Animation | None:
    """Return the animation of a gid, its flip bits kept on every frame; None if it stands still."""
    tile = tiled_map.tile_of(gid)
    tileset = tiled_map.tileset_of(gid)
    if tile is None or tileset is None or not tile.frames:
        return None
    bits = gid & ~GID_MASK
    return Animation([(tileset.firstgid + local | bits, duration) for local, duration in tile.frames])


def stamp_of(tiled_map: TiledMap, gid: int, box: tuple[float, float] | None = None) -> Stamp:
    """Return how a gid is drawn in a map cell, or in a ``box`` (width, height) whose lower left is (0, 0)."""
    tileset = tiled_map.tileset_of(gid)
    rect = tileset.rect((gid & GID_MASK) - tileset.firstgid) if tileset else None
    cell = float(tiled_map.tile_width), float(tiled_map.tile_height)
    if tileset is None or rect is None:
        # the sign for a missing tile is as large as the cell and never turned
        width, height = box or cell
        shown = max(nearest(width), 1), max(nearest(height), 1)
        return Stamp(0.0, -height, *shown, size=shown, drawn=(width, height))
    own = float(rect[2]), float(rect[3])
    offset, fit = (tileset.offset_x, tileset.offset_y), tileset.fill_mode == "preserve-aspect-fit"
    width, height = box or (cell if tileset.render_size == "grid" else own)
    across, down = width / max(own[0], 1), height / max(own[1], 1)
    if fit:
        across = down = min(across, down)
    drawn = own[0] * across, own[1] * down
    turn = (height - width) / 2 if gid & FLIP_DIAGONAL else 0.0
    middle_x, middle_y = width / 2 + offset[0] * across + turn, -height / 2 + offset[1] * down + turn
    if gid & FLIP_DIAGONAL:
        drawn = drawn[1], drawn[0]
    # the turned picture's size decides where it starts; the unturned one is what gets stretched
    shown = max(nearest(drawn[0]), 1), max(nearest(drawn[1]), 1)
    size = (shown[1], shown[0]) if gid & FLIP_DIAGONAL else shown
    left, top = middle_x - drawn[0] / 2, middle_y - drawn[1] / 2
    return Stamp(left, top, *shown, size=size, drawn=drawn, animation=animation_of(tiled_map, gid))

"""What tests of any room need: its layers, the stamps its tiles belong to, and where one can walk in it."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np

from assets.painter.tilesheet import TileSheet
from game.tiled import load, place_of
from game.world.paths import find_path
from game.world.place import Place

ROOT = Path(__file__).resolve().parents[2]
WIDE = 7
"""How many cells of 4 px two people abreast are wide."""


@cache
def place(name: str) -> Place:
    """Return a room as the rules see it."""
    return place_of(load(ROOT / "maps" / f"{name}.tmx"))


@cache
def root_of(name: str) -> ET.Element:
    """Return the root element of a room's map."""
    return ET.parse(ROOT / "maps" / f"{name}.tmx").getroot()


@cache
def layers(name: str) -> dict[str, np.ndarray]:
    """Return a room's tile layers as arrays of global tile ids, shape (height, width)."""
    found = {}
    for layer in root_of(name).findall("layer"):
        data = layer.find("data")
        assert data is not None
        assert data.get("encoding") == "csv", "CSV can be merged and read"
        found[layer.get("name", "")] = np.array(
            [list(map(int, row.strip(",").split(","))) for row in (data.text or "").split()]
        )
    return found


def stamps(name: str, sheets: Sequence[TileSheet]) -> dict[int, tuple[str, int, int]]:
    """Return for every global tile id of a room the stamp it belongs to and its column and row in it."""
    known = {sheet.name: sheet for sheet in sheets}
    found = {}
    for entry in root_of(name).findall("tileset"):
        first, sheet = int(entry.get("firstgid", "0")), known[Path(entry.get("source", "")).stem]
        for stamp, where in sheet.places.items():
            for row in range(where.rows):
                for column in range(where.columns):
                    found[first + sheet.tile(stamp, column, row)] = (stamp, column, row)
    return found


def drawn(sheets: Sequence[TileSheet]) -> dict[str, set[tuple[int, int]]]:
    """Return for every stamp the (column, row) of its tiles that show anything."""
    return {
        stamp: {
            (x, y)
            for y in range(sheet.places[stamp].rows)
            for x in range(sheet.places[stamp].columns)
            if any((frame.px[y * 16 : y * 16 + 16, x * 16 : x * 16 + 16] >= 0).any() for frame in thing.frames)
        }
        for sheet in sheets
        for stamp, thing in sheet.stamps.items()
    }


def reached(room: Place, area: tuple[int, int, int, int], reach: int) -> bool:
    """Return whether one can walk to somewhere from which an area (x, y, w, h in px) is in reach."""
    start = next(iter(room.spawns.values()))
    x, y, w, h = area
    around = (
        (px, py)
        for py in range(y - reach, y + h + reach, 4)
        for px in range(x - reach, x + w + reach, 4)
        if room.grid.free(px, py)
    )
    return any(find_path(room.grid, (start.x, start.y), spot) is not None for spot in around)


def wide_lanes(room: Place) -> np.ndarray:
    """Return which cells two people abreast (a body of 28 px) reach from the first Spawn."""
    solid = np.frombuffer(room.grid.cells, np.uint8).reshape(room.grid.height, room.grid.width)
    free = np.ones_like(solid, bool)
    for dy in range(-(WIDE // 2), WIDE // 2 + 1):
        for dx in range(-(WIDE // 2), WIDE // 2 + 1):
            free &= np.roll(np.roll(solid, dy, 0), dx, 1) == 0
    begin = next(iter(room.spawns.values()))
    seen = np.zeros_like(free)
    queue = deque([near(free, begin.x, begin.y)])
    seen[queue[0]] = True
    while queue:
        row, column = queue.popleft()
        for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if 0 <= r < free.shape[0] and 0 <= c < free.shape[1] and free[r, c] and not seen[r, c]:
                seen[r, c] = True
                queue.append((r, c))
    return seen


def near(free: np.ndarray, x: int, y: int) -> tuple[int, int]:
    """Return the (row, column) of the free cell nearest to a pixel."""
    rows, columns = np.nonzero(free)
    best = int(np.argmin((rows * 4 - y) ** 2 + (columns * 4 - x) ** 2))
    return int(rows[best]), int(columns[best])

"""What tests of any room need: its layers, the stamps its tiles belong to, and where one can walk in it."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np

from assets.painter.tilesheet import TileSheet
from game.tiled import load, place_of
from game.world.movement import CELL
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


def walked(room: Place, begins: Sequence[tuple[int, int]] | None = None) -> set[tuple[int, int]]:
    """Return the (column, row) of every 4-px cell one can walk to from the first Spawn, or from given pixels."""
    if begins is None:
        start = next(iter(room.spawns.values()))
        begins = [(start.x, start.y)]
    queue = deque(_cell(begin) for begin in begins)
    seen = set(queue)
    while queue:
        column, row = queue.popleft()
        for beside in ((column + 1, row), (column - 1, row), (column, row + 1), (column, row - 1)):
            if beside not in seen and room.grid.free(beside[0] * CELL + CELL // 2, beside[1] * CELL + CELL):
                seen.add(beside)
                queue.append(beside)
    return seen


def _cell(point: tuple[int, int]) -> tuple[int, int]:
    return point[0] // CELL, (point[1] - 1) // CELL


def reached(room: Place, ways: set[tuple[int, int]], area: tuple[int, int, int, int], reach: int) -> bool:
    """Return whether one of the cells lies where an area (x, y, w, h in px) is in reach."""
    x, y, w, h = area
    return any(
        room.grid.free(px, py) and _cell((px, py)) in ways
        for py in range(y - reach, y + h + reach, CELL)
        for px in range(x - reach, x + w + reach, CELL)
    )


def assert_everything_can_be_walked_to(room: Place, seated: Collection[str] = ()) -> None:
    """Hold that one comes from the first Spawn to every Point but the named ones, Door, Spot and Person."""
    ways = walked(room)
    for spawn in room.spawns.values():
        assert room.grid.free(spawn.x, spawn.y), spawn.name
    for point in room.points.values():
        if point.name not in seated:
            assert room.grid.free(point.x, point.y), point.name
            assert reached(room, ways, (point.x, point.y, 0, 0), CELL), point.name
    for door in room.doors:
        assert reached(room, ways, (door.x, door.y, door.w, door.h), 20 if door.use else 0), door.name
    for spot in room.spots:
        assert reached(room, ways, (spot.x, spot.y, spot.w, spot.h), 20), spot.name
    for person in room.people:
        assert reached(room, ways, (person.x, person.y, 0, 0), 24), person.name


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

"""What tests of any room need: its layers, the stamps its tiles belong to, where one can walk; and the rules of all."""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
from PIL import Image

from assets.painter.palette import colours
from assets.painter.tilesheet import TileSheet
from game.tiled import load, place_of
from game.world.movement import CELL
from game.world.place import Place

ROOT = Path(__file__).resolve().parents[2]
ART = ROOT / "assets" / "art"
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


def used(name: str, sheets: Sequence[TileSheet], only: Collection[str] | None = None) -> set[str]:
    """Return the stamps of which a room shows any tile, in the named layers or in all."""
    known = stamps(name, sheets)
    grids = [grid for layer, grid in layers(name).items() if only is None or layer in only]
    return {known[int(gid)][0] for grid in grids for gid in grid.ravel() if gid}


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


# -- the rules of all rooms ---------------------------------------------------------------------------


def assert_floors_and_walls_repeat(name: str, surfaces: Sequence[str], share: float) -> None:
    """Hold that so large a share of floor and wall is made of tiles placed four times or more."""
    cells = [int(gid) for layer in surfaces if layer in layers(name) for gid in layers(name)[layer].ravel() if gid]
    count = Counter(cells)
    often = sum(1 for gid in cells if count[gid] >= 4)
    assert often / len(cells) >= share, f"only {often / len(cells):.0%} of floor and wall use a tile placed four times"


def assert_floors_vary(name: str, share: float) -> None:
    """Hold that no tile covers more than a share of the floor."""
    floor = layers(name)["Floor"]
    most = Counter(int(gid) for gid in floor.ravel() if gid).most_common(1)[0][1]
    assert most / np.count_nonzero(floor) <= share, "one tile covers too much of the floor"


def assert_furniture_is_whole_stamps(
    name: str, sheets: Sequence[TileSheet], stamped: Sequence[str], *, covered: bool = False
) -> None:
    """Hold that all in these layers is a stamp placed entirely, so that it can be picked up and put elsewhere.

    ``covered`` allows that another stamp of the layer lies over parts of it.
    """
    known, shown = stamps(name, sheets), drawn(sheets)
    for layer in stamped:
        grid = layers(name).get(layer)
        if grid is None:
            continue
        placed: dict[tuple[str, int, int], set[tuple[int, int]]] = {}
        for y, x in np.argwhere(grid):
            stamp, column, row = known[int(grid[y, x])]
            placed.setdefault((stamp, int(x) - column, int(y) - row), set()).add((column, row))
        for (stamp, x, y), parts in placed.items():
            whole = {(c, r) for c, r in shown[stamp] if 0 <= x + c < grid.shape[1] and 0 <= y + r < grid.shape[0]}
            hidden = {(c, r) for c, r in whole - parts if covered and grid[y + r, x + c]}
            assert parts | hidden == whole, f"{layer}: {stamp} at {x},{y} lacks {sorted(whole - parts - hidden)}"


def assert_no_room_is_one_picture(
    name: str, sheets: Sequence[TileSheet], things: Collection[str], least: int = 10
) -> None:
    """Hold that a room has this many things, none of them larger than an eighth of it."""
    root = root_of(name)
    assert root.find("imagelayer") is None
    area = int(root.get("width", "0")) * int(root.get("height", "0"))
    assert len(things) >= least, "a lived-in room has more in it"
    places = {stamp: where for sheet in sheets for stamp, where in sheet.places.items()}
    assert max(places[stamp].rows * places[stamp].columns for stamp in things) <= area / 8


def assert_everything_scripts_name_is_there(room: Place, wanted: Mapping[str, str]) -> None:
    """Hold that a room has the ``spawns points doors people`` listed (parted by spaces) and what every room has."""
    assert set(wanted["spawns"].split()) <= set(room.spawns)
    assert set(wanted["points"].split()) <= set(room.points)
    assert set(wanted["doors"].split()) == {door.name for door in room.doors}
    assert set(wanted["people"].split()) <= {person.person for person in room.people}
    assert room.title == f"place.{room.id}"
    assert room.lights
    for door in room.doors:
        assert door.spawn in place(door.target).spawns


def assert_lanes_are_two_tiles_wide(room: Place) -> np.ndarray:
    """Hold that two people abreast get from the first Spawn to near every other; return their cells."""
    lanes = wide_lanes(room)
    for spawn in room.spawns.values():
        row, column = near(lanes, spawn.x, spawn.y)
        assert abs(row * 4 - spawn.y) + abs(column * 4 - spawn.x) <= 28, f"no wide lane to {spawn.name}"
    return lanes


def assert_picture_keeps_to_the_palette(path: Path) -> None:
    """Hold that a picture has the palette's colours alone, opaque or not there."""
    assert_keeps_to_the_palette(np.asarray(Image.open(path).convert("RGBA")))


def assert_keeps_to_the_palette(picture: np.ndarray) -> None:
    """Hold that an RGBA picture of shape (height, width, 4) has the palette's colours alone, opaque or not there."""
    packed = np.unique(np.ascontiguousarray(picture).view(np.uint32))  # as whole numbers: ten times as fast
    seen = packed.view(np.uint8).reshape(-1, 4)
    assert set(seen[:, 3]) <= {0, 255}
    assert {tuple(map(int, colour[:3])) for colour in seen if colour[3]} <= colours()


def assert_decorations_move(room: Place) -> None:
    """Hold that every sheet a Sprite of the room names has its tag and at least four frames."""
    assert room.sprites
    for sprite in room.sprites:
        data = json.loads((ART / f"{sprite.sheet}.json").read_text("utf-8"))
        assert sprite.tag in {tag["name"] for tag in data["meta"]["frameTags"]}
        assert len(data["frames"]) >= 4


def assert_tileset_is_as_painted(sheet: TileSheet) -> None:
    """Hold that the picture that ships is what the painter paints, unless its ``.tsx`` says a hand did."""
    tsx = ET.parse(ROOT / "maps" / "tilesets" / f"{sheet.name}.tsx")
    if tsx.find("properties/property[@name='painter'][@value='hand']") is None:
        shipped = np.asarray(Image.open(ART / "tiles" / f"{sheet.name}.png").convert("RGBA"))
        assert np.array_equal(sheet.atlas()[0].rgba(), shipped), f"run: python -m assets.painter ({sheet.name})"

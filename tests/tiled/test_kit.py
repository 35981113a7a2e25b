"""The map maker's kit: what the automapping rules and worlds in ``maps`` say."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from game.tiled import TiledMap, load
from game.tiled.model import TileLayer

MAPS = Path(__file__).resolve().parents[2] / "maps"
Cell = tuple[int, int]
Tile = tuple[str, int]
"""A tileset's name and a tile's number in it."""
Cells = dict[Cell, Tile]


def named(tiled_map: TiledMap, gid: int) -> Tile:
    tileset = tiled_map.tileset_of(gid)
    assert tileset is not None
    return Path(tileset.source).stem, gid - tileset.firstgid


def cells_of(tiled_map: TiledMap) -> list[tuple[str, Cells]]:
    return [
        (layer.name, {(x, y): named(tiled_map, gid) for x, y, gid in layer.tiles()})
        for layer in tiled_map.layers
        if isinstance(layer, TileLayer)
    ]


def rules_of(path: Path) -> Iterator[set[Cell]]:
    """Yield the rules of a rule map: areas of cells that hang together, as Tiled 1.9 finds them."""
    left = {cell for _, cells in cells_of(load(path)) for cell in cells}
    while left:
        area, edge = set(), [min(left, key=lambda cell: (cell[1], cell[0]))]
        while edge:
            x, y = edge.pop()
            if (x, y) in left:
                left.discard((x, y))
                area.add((x, y))
                edge += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
        yield area


def matches(wanted: list[Tile], found: Tile | None) -> bool:
    special = {("match", 0): found is None, ("match", 1): found is not None}
    return any(special.get(tile, tile == found) for tile in wanted)


def automap(layers: Mapping[str, Cells], width: int, height: int) -> None:
    """Change layers as the rules say, matches in order."""
    for line in (MAPS / "rules.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        rule_layers = cells_of(load(MAPS / line))
        for area in rules_of(MAPS / line):
            left, top = min(x for x, _ in area), min(y for _, y in area)
            inputs: dict[tuple[str, Cell], list[Tile]] = {}
            for name, cells in rule_layers:
                if name.startswith("input_"):
                    for x, y in area & set(cells):
                        key = name.removeprefix("input_"), (x - left, y - top)
                        inputs.setdefault(key, []).append(cells[x, y])
            outputs = [
                (name.removeprefix("output_"), (x - left, y - top), cells[x, y])
                for name, cells in rule_layers
                if name.startswith("output_")
                for x, y in area & set(cells)
            ]
            for y in range(height):
                for x in range(width):
                    if all(
                        x + column < width
                        and y + row < height
                        and matches(wanted, layers[name].get((x + column, y + row)))
                        for (name, (column, row)), wanted in inputs.items()
                    ):
                        for name, (column, row), tile in outputs:
                            if x + column < width and y + row < height:
                                layers[name][x + column, y + row] = tile


@pytest.fixture
def room() -> TiledMap:
    return load(MAPS / "templates" / "room.tmx")


def test_the_rules_make_walls_shadows_and_floor_of_the_empty_room(room: TiledMap) -> None:
    whole = dict(cells_of(room))
    # what a map maker paints: the upper edge of the walls, and their tops
    painted: dict[str, Cells] = {name: {} for name in whole}
    painted["Walls"] = {(x, y): tile for (x, y), tile in whole["Walls"].items() if y == 0 and tile[1] < 6}
    painted["Wall tops"] = dict(whole["Wall tops"])
    automap(painted, room.width, room.height)
    door = {(x, y) for x in (3, 4) for y in range(5)}
    for name in ("Walls", "Shadows"):
        wanted = {cell: tile for cell, tile in whole[name].items() if cell not in door}
        found = {cell: tile for cell, tile in painted[name].items() if cell not in door}
        plain = {cell: tile for cell, tile in found.items() if wanted.get(cell) != tile}
        # the room's seams have no line in their second row: the rule's do
        assert all(tile == ("clinic_wall", 17) for tile in plain.values())
        assert set(wanted) == set(found)
    assert {(0, 8), (21, 8), (5, 4)} <= set(painted["Floor"])


def test_rules_name_layers_that_every_room_has(room: TiledMap) -> None:
    names = {layer.name for layer in room.layers}
    project = json.loads((MAPS / "root-access.tiled-project").read_text("utf-8"))
    assert project["automappingRulesFile"] == "rules.txt"
    for line in (MAPS / "rules.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            for layer in load(MAPS / line).layers:
                assert layer.name.partition("_")[2] in names


@pytest.mark.parametrize("name", ["clinic", "realm"])
def test_a_world_shows_every_map_once_at_its_size(name: str) -> None:
    world = json.loads((MAPS / f"{name}.world").read_text("utf-8"))
    assert {item["fileName"] for item in world["maps"]} == {path.name for path in MAPS.glob(f"{name}_*.tmx")}
    boxes = []
    for item in world["maps"]:
        found = load(MAPS / item["fileName"])
        assert (item["width"], item["height"]) == (found.width * found.tile_width, found.height * found.tile_height)
        boxes.append((item["x"], item["y"], item["x"] + item["width"], item["y"] + item["height"]))
    for number, (left, top, right, bottom) in enumerate(boxes):
        assert not any(left < r and x < right and top < b and y < bottom for x, y, r, b in boxes[:number])

"""Treatment room two, kitchen, basement and the three serene places: tiles that repeat, whole stamps, lanes, names."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

np = pytest.importorskip("numpy")
Image = pytest.importorskip("PIL.Image")

from assets.painter import clinic, clinic_rooms, clinic_rooms_life, serene, serene_sprites  # noqa: E402
from assets.painter.palette import colours  # noqa: E402
from assets.painter.sheet import Sheet  # noqa: E402
from assets.painter.tilesheet import TileSheet  # noqa: E402
from tests.content.rooms import (  # noqa: E402
    ROOT,
    assert_everything_can_be_walked_to,
    drawn,
    layers,
    near,
    place,
    root_of,
    stamps,
    wide_lanes,
)

OWN: dict[str, TileSheet] = {sheet.name: sheet for sheet in (*clinic_rooms.tilesets(), *serene.tilesets())}
SHEETS = [*clinic.tilesets(), *OWN.values()]
SET_OF = {
    "clinic_treatment_two": "clinic_two",
    "clinic_kitchen": "clinic_kitchen",
    "clinic_basement": "clinic_basement",
    "vr_beach": "serene_beach",
    "vr_orchard": "serene_orchard",
    "vr_train": "serene_train",
}
"""The tileset that is a room's own."""
ROOMS = tuple(SET_OF)
SURFACES = ("Floor", "Walls", "Wall tops")
STAMPED = ("Fixtures", "Fixtures 2", "Furniture", "Furniture 2", "On furniture", "Foreground")
WANTED = {
    "clinic_treatment_two": {
        "spawns": "from_corridor",
        "points": "chair chair_side stool door max_spot window headrest hand_spot",
        "doors": "to_corridor",
        "people": "mags quin ida",
        "nodes": "TreatmentTwo_Lamp TreatmentTwo_Tray TreatmentTwo_Mural TreatmentTwo_Sink TreatmentTwo_Blinds",
    },
    "clinic_kitchen": {
        "spawns": "from_corridor",
        "points": "table kettle door window max_spot",
        "doors": "to_corridor",
        "people": "max ida jun",
        "nodes": "Kitchen_Kettle Kitchen_Rota Kitchen_Fridge Kitchen_Biscuits Kitchen_Window Kitchen_Mugs",
    },
    "clinic_basement": {
        "spawns": "from_corridor",
        "points": "door rack console board jun_spot max_spot",
        "doors": "to_corridor",
        "people": "jun max",
        "nodes": "Basement_Rack Basement_Console Basement_Fan Basement_Cables Basement_Bootbox",
    },
    "vr_beach": {
        "spawns": "start",
        "points": "quin_spot beside middle edge",
        "doors": "",
        "people": "quin",
        "nodes": "Beach_Tide Beach_Hut Beach_Bucket",
    },
    "vr_orchard": {
        "spawns": "start",
        "points": "quin_spot beside middle edge",
        "doors": "",
        "people": "quin",
        "nodes": "Orchard_Ladder Orchard_Basket Orchard_Gate",
    },
    "vr_train": {
        "spawns": "start",
        "points": "quin_spot beside middle edge",
        "doors": "",
        "people": "quin",
        "nodes": "Train_Window Train_Bunk Train_Lamp",
    },
}
SEATED = {"chair", "headrest", "jun_spot"}
"""Points on furniture: people are placed there, nobody walks there."""


def _used(name: str) -> set[str]:
    known = stamps(name, SHEETS)
    return {known[int(gid)][0] for grid in layers(name).values() for gid in grid.ravel() if gid}


@pytest.mark.parametrize("name", ROOMS)
def test_floors_and_walls_are_tiles_that_repeat(name: str) -> None:
    cells = [int(gid) for layer in SURFACES if layer in layers(name) for gid in layers(name)[layer].ravel() if gid]
    count = Counter(cells)
    often = sum(1 for gid in cells if count[gid] >= 4)
    assert often / len(cells) >= 0.7, f"only {often / len(cells):.0%} of floor and wall use a tile placed four times"


@pytest.mark.parametrize("name", ROOMS)
def test_floors_vary(name: str) -> None:
    floor = layers(name)["Floor"]
    most = Counter(int(gid) for gid in floor.ravel() if gid).most_common(1)[0][1]
    assert most / np.count_nonzero(floor) <= 0.3, "one tile covers too much of the floor"


@pytest.mark.parametrize("name", ROOMS)
def test_furniture_is_whole_stamps(name: str) -> None:
    known, shown = stamps(name, SHEETS), drawn(SHEETS)
    for layer in STAMPED:
        grid = layers(name).get(layer)
        if grid is None:
            continue
        placed: dict[tuple[str, int, int], set[tuple[int, int]]] = {}
        for y, x in np.argwhere(grid):
            stamp, column, row = known[int(grid[y, x])]
            placed.setdefault((stamp, int(x) - column, int(y) - row), set()).add((column, row))
        for (stamp, x, y), parts in placed.items():
            whole = {
                (column, row)
                for column, row in shown[stamp]
                if 0 <= x + column < grid.shape[1] and 0 <= y + row < grid.shape[0]
            }
            assert parts == whole, f"{layer}: {stamp} at {x},{y} lacks {sorted(whole - parts)}"


@pytest.mark.parametrize("name", ROOMS)
def test_no_room_is_one_picture(name: str) -> None:
    root = root_of(name)
    assert root.find("imagelayer") is None
    area = int(root.get("width", "0")) * int(root.get("height", "0"))
    known = stamps(name, SHEETS)
    used = {known[int(gid)][0] for layer in STAMPED for gid in layers(name).get(layer, np.zeros(0)).ravel() if gid}
    assert len(used) >= 10, "a lived-in room has more in it"
    places = {stamp: where for sheet in SHEETS for stamp, where in sheet.places.items()}
    assert max(places[stamp].rows * places[stamp].columns for stamp in used) <= area / 8


@pytest.mark.parametrize("name", ROOMS)
def test_every_piece_of_furniture_is_used(name: str) -> None:
    """A stamp of more than one tile that was painted for a room stands in it, or in the corridor."""
    sheet = OWN[SET_OF[name]]
    large = {stamp for stamp, where in sheet.places.items() if where.columns * where.rows > 1}
    shadows = {stamp for stamp in large if stamp.endswith(("_small", "_oval", "_wide"))}
    assert large - shadows <= _used(name) | _used("clinic_corridor"), sorted(large - shadows - _used(name))


@pytest.mark.parametrize("name", ROOMS)
def test_everything_scripts_name_is_there(name: str) -> None:
    room, wanted = place(name), WANTED[name]
    assert set(wanted["spawns"].split()) <= set(room.spawns)
    assert set(wanted["points"].split()) <= set(room.points)
    assert set(wanted["doors"].split()) == {door.name for door in room.doors}
    assert set(wanted["people"].split()) == {person.person for person in room.people}
    assert set(wanted["nodes"].split()) == {spot.node for spot in room.spots}
    assert room.title == f"place.{name}"
    assert room.lights
    assert room.sounds
    assert room.ambience
    assert all(person.when for person in room.people), "the story says who is here"
    for door in room.doors:
        assert door.spawn in place(door.target).spawns


def test_the_corridor_leads_to_the_back_rooms() -> None:
    doors = {door.name: door for door in place("clinic_corridor").doors}
    for name in ("treatment_two", "kitchen", "basement"):
        assert doors[f"to_{name}"].target == f"clinic_{name}"
        assert f"from_{name}" in place("clinic_corridor").spawns
    assert doors["to_basement"].when is not None
    assert doors["to_basement"].when.variable == "$basement_open"
    assert doors["to_basement"].locked == "Corridor_Basement"


@pytest.mark.parametrize("name", ROOMS)
def test_everything_can_be_walked_to(name: str) -> None:
    assert_everything_can_be_walked_to(place(name), SEATED)


@pytest.mark.parametrize("name", ROOMS)
def test_lanes_are_two_tiles_wide(name: str) -> None:
    """Two people abreast come to where the room's life is: from its first Spawn near every Spot."""
    room = place(name)
    lanes = wide_lanes(room)
    for spawn in room.spawns.values():
        row, column = near(lanes, spawn.x, spawn.y)
        assert abs(row * 4 - spawn.y) + abs(column * 4 - spawn.x) <= 28, f"no wide lane to {spawn.name}"
    for spot in room.spots:
        x, y = spot.x + spot.w // 2, spot.y + spot.h
        row, column = near(lanes, x, y)
        assert abs(row * 4 - y) + abs(column * 4 - x) <= 64, f"no wide lane to {spot.name}"


def _sheets() -> list[Sheet]:
    return [*clinic_rooms_life.sheets(), *serene_sprites.sheets()]


def _pictures() -> list[Path]:
    art = ROOT / "assets" / "art"
    return [art / "tiles" / f"{name}.png" for name in OWN] + [art / f"{sheet.name}.png" for sheet in _sheets()]


@pytest.mark.parametrize("path", _pictures(), ids=lambda path: path.stem)
def test_pictures_keep_to_the_palette(path: Path) -> None:
    pixels = np.asarray(Image.open(path).convert("RGBA")).reshape(-1, 4)
    assert set(np.unique(pixels[:, 3])) <= {0, 255}
    seen = {tuple(map(int, colour)) for colour in np.unique(pixels[pixels[:, 3] == 255][:, :3], axis=0)}
    assert seen <= colours()


@pytest.mark.parametrize("name", ROOMS)
def test_decorations_move(name: str) -> None:
    """Every sheet a Sprite of a room names has its tag and at least four frames that differ."""
    sprites = place(name).sprites
    assert sprites
    for sprite in sprites:
        data = json.loads((ROOT / "assets" / "art" / f"{sprite.sheet}.json").read_text("utf-8"))
        assert sprite.tag in {tag["name"] for tag in data["meta"]["frameTags"]}
        assert len(data["frames"]) >= 4


def test_every_decoration_is_used() -> None:
    used = {sprite.sheet for name in ROOMS for sprite in place(name).sprites}
    assert {sheet.name for sheet in _sheets()} <= used


@pytest.mark.parametrize("name", sorted(OWN))
def test_tilesets_are_as_painted(name: str) -> None:
    """The pictures that ship are what the painter paints, unless their ``.tsx`` says a hand did."""
    tsx = ET.parse(ROOT / "maps" / "tilesets" / f"{name}.tsx")
    if tsx.find("properties/property[@name='painter'][@value='hand']") is None:
        shipped = np.asarray(Image.open(ROOT / "assets/art/tiles" / f"{name}.png").convert("RGBA"))
        assert np.array_equal(OWN[name].atlas()[0].rgba(), shipped), f"run: python -m assets.painter ({name})"

"""The town's rooms, the new clinic and the Archive: tiles that repeat, whole stamps, lanes, all names scripts use."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

np = pytest.importorskip("numpy")
Image = pytest.importorskip("PIL.Image")

from assets.painter import archive, clinic, hall, newclinic, practice, street  # noqa: E402
from assets.painter.palette import colours  # noqa: E402
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

SHEETS: dict[str, list[TileSheet]] = {
    "harbour_street": street.tilesets(),
    "wells_practice": practice.tilesets(),
    "hall": hall.tilesets(),
    "new_clinic": newclinic.tilesets() + practice.tilesets() + clinic.tilesets(),
    "archive": archive.tilesets() + clinic.tilesets(),
}
BORROWED = {"new_clinic": ("clinic_", "practice_"), "archive": ("clinic_",)}
"""Tilesets of other rooms, of which a room takes what it needs."""
SURFACES = ("Floor", "Walls", "Wall tops", "Stage")
STAMPED = ("Fixtures", "Fixtures 2", "Furniture", "Furniture 2", "On furniture", "Tram", "Foreground")
PASSING = {"tram_passing"}
"""Stamps as long as the street, which hardly ever show."""
WANTED = {
    "harbour_street": {
        "spawns": "from_clinic from_wells from_hall from_new_clinic",
        "points": "clinic_door wells_door hall_door tram_stop kiosk stall sea_wall broadcast queue_one queue_two "
        "queue_three middle",
        "doors": "to_clinic to_wells to_hall to_new_clinic",
        "people": "delphine ossian hedda lotte dov fergus pia tomasz irena nadia bao arthur rosamund quin wells "
        "carrier_a carrier_b carrier_c carrier_d carrier_e",
        "nodes": "Street_Tram Street_Kiosk Street_Stall Street_Sea Street_Plate Street_Posters Street_Bench "
        "Street_Screen",
    },
    "wells_practice": {
        "spawns": "from_street",
        "points": "chair chair_side desk clock door window stool max_spot",
        "doors": "to_street",
        "people": "wells petra mags bao arthur rosamund nadia tomasz",
        "nodes": "Practice_Clock Practice_Cards Practice_Mirrors Practice_Chair Practice_Photograph "
        "Practice_Referral Practice_Books",
    },
    "hall": {
        "spawns": "from_street",
        "points": "lectern wells_seat witness chair_table door front aisle max_spot",
        "doors": "to_street",
        "people": "sunniva wells arthur rosamund hedda delphine ossian tomasz mags nadia bao kofi abena quin irena "
        "max ida fergus",
        "nodes": "Hall_Banner Hall_Piano Hall_Urn Hall_Lectern Hall_Chairs Hall_Notice",
    },
    "new_clinic": {
        "spawns": "from_street from_archive",
        "points": "chair chair_side two_hands chair_two chair_two_side window tank door front max_spot queue_one "
        "queue_two queue_three",
        "doors": "to_street to_archive",
        "people": "wells max ida petra jun tomasz irena nadia kofi abena mags quin delphine fergus ossian hedda "
        "arthur rosamund lotte sunniva",
        "nodes": "NewClinic_Window NewClinic_Tank NewClinic_Mirrors NewClinic_Charter NewClinic_Plate NewClinic_Chair",
    },
    "archive": {
        "spawns": "from_new_clinic",
        "points": "shelf door middle keeper",
        "doors": "to_new_clinic",
        "people": "",
        "nodes": "Archive_Shelf Archive_Record Archive_Window Archive_Chair",
    },
}
SEATED = {"chair", "chair_two", "bench", "witness"}
"""Points on furniture: people are placed there, nobody walks there."""
ROOMS = tuple(WANTED)


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
    known, shown = stamps(name, SHEETS[name]), drawn(SHEETS[name])
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
    known, area = stamps(name, SHEETS[name]), int(root.get("width", "0")) * int(root.get("height", "0"))
    used = {known[int(gid)][0] for grid in layers(name).values() for gid in grid.ravel() if gid} - PASSING
    assert len(used) >= 40, "a lived-in room has more in it"
    places = {stamp: where for sheet in SHEETS[name] for stamp, where in sheet.places.items()}
    assert max(places[stamp].rows * places[stamp].columns for stamp in used) <= area / 8


@pytest.mark.parametrize("name", ROOMS)
def test_every_piece_of_furniture_is_used(name: str) -> None:
    known = stamps(name, SHEETS[name])
    used = {known[int(gid)][0] for grid in layers(name).values() for gid in grid.ravel() if gid}
    things = {
        stamp
        for sheet in SHEETS[name]
        for stamp in sheet.stamps
        if sheet.name.endswith(("things", "hung", "tram")) and not sheet.name.startswith(BORROWED.get(name, ("-",)))
    }
    assert things <= used, sorted(things - used)


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


@pytest.mark.parametrize("name", ROOMS)
def test_everything_can_be_walked_to(name: str) -> None:
    assert_everything_can_be_walked_to(place(name), SEATED)


@pytest.mark.parametrize("name", ROOMS)
def test_nobody_stands_in_a_doors_way(name: str) -> None:
    """A Spawn is not inside a door's area, or one would be sent back at once."""
    room = place(name)
    for spawn in room.spawns.values():
        for door in room.doors:
            inside = door.x - 5 <= spawn.x <= door.x + door.w + 5 and door.y <= spawn.y <= door.y + door.h + 6
            assert not inside, (spawn.name, door.name)


@pytest.mark.parametrize("name", ROOMS)
def test_lanes_are_two_tiles_wide(name: str) -> None:
    room = place(name)
    lanes = wide_lanes(room)
    for spawn in room.spawns.values():
        row, column = near(lanes, spawn.x, spawn.y)
        assert abs(row * 4 - spawn.y) + abs(column * 4 - spawn.x) <= 28, f"no wide lane to {spawn.name}"


def _pictures() -> list[Path]:
    art = ROOT / "assets" / "art"
    names = ("street", "practice", "hall", "newclinic", "archive")
    tiles = [path for name in names for path in sorted((art / "tiles").glob(f"{name}_*.png"))]
    return tiles + [path for name in names for path in sorted((art / name).glob("*.png"))]


@pytest.mark.parametrize("path", _pictures(), ids=lambda path: path.stem)
def test_pictures_keep_to_the_palette(path: Path) -> None:
    pixels = np.asarray(Image.open(path).convert("RGBA")).reshape(-1, 4)
    assert set(np.unique(pixels[:, 3])) <= {0, 255}
    seen = {tuple(map(int, colour)) for colour in np.unique(pixels[pixels[:, 3] == 255][:, :3], axis=0)}
    assert seen <= colours()


@pytest.mark.parametrize("name", ROOMS)
def test_decorations_move(name: str) -> None:
    """Every sheet a Sprite of a room names has its tag and at least four frames."""
    sprites = place(name).sprites
    assert sprites
    for sprite in sprites:
        data = json.loads((ROOT / "assets" / "art" / f"{sprite.sheet}.json").read_text("utf-8"))
        assert sprite.tag in {tag["name"] for tag in data["meta"]["frameTags"]}
        assert len(data["frames"]) >= 4


@pytest.mark.parametrize("name", ROOMS)
def test_tilesets_are_as_painted(name: str) -> None:
    """The pictures that ship are what the painter paints, unless their ``.tsx`` says a hand did."""
    for sheet in SHEETS[name]:
        tsx = ET.parse(ROOT / "maps" / "tilesets" / f"{sheet.name}.tsx")
        if tsx.find("properties/property[@name='painter'][@value='hand']") is None:
            shipped = np.asarray(Image.open(ROOT / "assets/art/tiles" / f"{sheet.name}.png").convert("RGBA"))
            assert np.array_equal(sheet.atlas()[0].rgba(), shipped), f"run: python -m assets.painter ({sheet.name})"

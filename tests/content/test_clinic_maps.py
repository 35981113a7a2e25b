"""The clinic's rooms: built from tiles that repeat and from whole stamps, walkable, with every name scripts use."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

np = pytest.importorskip("numpy")
Image = pytest.importorskip("PIL.Image")

from assets.painter import clinic, clinic_rooms  # noqa: E402
from assets.painter.palette import colours  # noqa: E402
from assets.painter.tilesheet import TileSheet  # noqa: E402
from tests.content import rooms  # noqa: E402
from tests.content.rooms import (  # noqa: E402
    ROOT,
    assert_everything_can_be_walked_to,
    layers,
    near,
    place,
    wide_lanes,
)

ROOMS = ("clinic_reception", "clinic_corridor", "clinic_treatment", "clinic_vr")
SURFACES = ("Floor", "Walls", "Wall tops")
"""Layers whose tiles are floor and wall; windows and doors are among them."""
STAMPED = ("Fixtures", "Furniture", "Furniture 2", "On furniture", "Foreground")
WANTED = {
    "clinic_reception": {
        "spawns": "start from_corridor from_street",
        "points": "desk desk_front tank number kofi_corner door middle letter",
        "doors": "to_corridor to_street",
        "people": "max tomasz nadia abena kofi wells irena",
        "nodes": "FishTank Leaflets Magazines Poster NumberDisplay Coffee Plant Window ToyDinosaur LetterTray",
    },
    "clinic_corridor": {
        "spawns": "from_reception from_treatment from_vr from_treatment_two from_kitchen from_basement",
        "points": "middle outside_vr outside_treatment outside_treatment_two outside_kitchen outside_basement",
        "doors": "to_reception to_treatment to_vr to_treatment_two to_kitchen to_basement",
        "people": "quin ida delphine",
        "nodes": "NoticeBoard Bench Diploma Basement",
    },
    "clinic_treatment": {
        "spawns": "from_corridor",
        "points": "chair chair_side stool window door max_spot gran_spot headrest",
        "doors": "to_corridor",
        "people": "kofi abena bao",
        "nodes": "Hologram Lamp Cabinets Screen Injector TreatmentWindow",
    },
    "clinic_vr": {
        "spawns": "from_corridor pods",
        "points": "pod_left pod_right console beside_pod door max_spot",
        "doors": "to_corridor",
        "people": "quin max",
        "nodes": "Pods Console Rack Visor",
    },
}
SEATED = {"chair", "pod_left", "pod_right"}
"""Points on furniture: people are placed there, nobody walks there."""


def tilesets() -> list[TileSheet]:
    """Return every tileset that a room of the clinic may use."""
    return [*clinic.tilesets(), *clinic_rooms.tilesets()]


def stamps(name: str) -> dict[int, tuple[str, int, int]]:
    """Return for every global tile id of a room the stamp it belongs to and its column and row in it."""
    return rooms.stamps(name, tilesets())


@pytest.mark.parametrize("name", ROOMS)
def test_floors_and_walls_are_tiles_that_repeat(name: str) -> None:
    cells = [int(gid) for layer in SURFACES if layer in layers(name) for gid in layers(name)[layer].ravel() if gid]
    count = Counter(cells)
    often = sum(1 for gid in cells if count[gid] >= 4)
    assert often / len(cells) >= 0.8, f"only {often / len(cells):.0%} of floor and wall use a tile placed four times"


@pytest.mark.parametrize("name", ROOMS)
def test_floors_vary(name: str) -> None:
    floor = layers(name)["Floor"]
    most = Counter(int(gid) for gid in floor.ravel() if gid).most_common(1)[0][1]
    assert most / np.count_nonzero(floor) <= 0.5, "one tile covers more than half of the floor"


@pytest.mark.parametrize("name", ROOMS)
def test_furniture_is_whole_stamps(name: str) -> None:
    """Every piece of furniture is a stamp placed entirely, so that it can be picked up and put elsewhere."""
    drawn = {
        (stamp, x, y)
        for sheet in tilesets()
        for stamp, thing in sheet.stamps.items()
        for y in range(sheet.places[stamp].rows)
        for x in range(sheet.places[stamp].columns)
        if any((frame.px[y * 16 : y * 16 + 16, x * 16 : x * 16 + 16] >= 0).any() for frame in thing.frames)
    }
    known = stamps(name)
    for layer in STAMPED:
        grid = layers(name).get(layer)
        if grid is None:
            continue
        placed = {}
        for y, x in np.argwhere(grid):
            stamp, column, row = known[int(grid[y, x])]
            placed.setdefault((stamp, x - column, y - row), set()).add((column, row))
        for (stamp, x, y), parts in placed.items():
            whole = {
                (column, row)
                for kind, column, row in drawn
                if kind == stamp and 0 <= x + column < grid.shape[1] and 0 <= y + row < grid.shape[0]
            }
            assert parts == whole, f"{layer}: {stamp} at {x},{y} lacks {sorted(whole - parts)}"


@pytest.mark.parametrize("name", ROOMS)
def test_no_room_is_one_picture(name: str) -> None:
    root = ET.parse(ROOT / "maps" / f"{name}.tmx").getroot()
    assert root.find("imagelayer") is None
    known, area = stamps(name), int(root.get("width", "0")) * int(root.get("height", "0"))
    grids = [layers(name)[layer] for layer in STAMPED if layer in layers(name)]
    used = {known[int(gid)][0] for grid in grids for gid in grid.ravel() if gid}
    assert len(used) >= 10, "a lived-in room has more in it"
    places = {stamp: where for sheet in tilesets() for stamp, where in sheet.places.items()}
    assert max(places[stamp].rows * places[stamp].columns for stamp in used) <= area / 8


@pytest.mark.parametrize("name", ROOMS)
def test_everything_scripts_name_is_there(name: str) -> None:
    room, wanted = place(name), WANTED[name]
    assert set(wanted["spawns"].split()) <= set(room.spawns)
    assert set(wanted["points"].split()) <= set(room.points)
    assert set(wanted["doors"].split()) == {door.name for door in room.doors}
    assert set(wanted["people"].split()) <= {person.person for person in room.people}
    assert {f"Examine_{node}" for node in wanted["nodes"].split()} == {spot.node for spot in room.spots}
    assert room.title == f"place.{name}"
    assert room.mood == "dawn"
    assert room.lights
    for door in room.doors:
        assert door.spawn in place(door.target).spawns


@pytest.mark.parametrize("name", ROOMS)
def test_everything_can_be_walked_to(name: str) -> None:
    assert_everything_can_be_walked_to(place(name), SEATED)


@pytest.mark.parametrize("name", ROOMS)
def test_lanes_are_two_tiles_wide(name: str) -> None:
    """Two people abreast (a body of 28 px) get from the first spawn to near every door."""
    room = place(name)
    lanes = wide_lanes(room)
    for spawn in room.spawns.values():
        row, column = near(lanes, spawn.x, spawn.y)
        assert abs(row * 4 - spawn.y) + abs(column * 4 - spawn.x) <= 28, f"no wide lane to {spawn.name}"


def _pictures() -> list[Path]:
    art = ROOT / "assets" / "art"
    patterns = (("tiles", "clinic_*.png"), ("clinic", "*.png"), ("backdrops", "vr_*.png"))
    return [path for folder, pattern in patterns for path in sorted((art / folder).glob(pattern))]


@pytest.mark.parametrize("path", _pictures(), ids=lambda path: path.stem)
def test_pictures_keep_to_the_palette(path: Path) -> None:
    pixels = np.asarray(Image.open(path).convert("RGBA")).reshape(-1, 4)
    assert set(np.unique(pixels[:, 3])) <= {0, 255}
    seen = {tuple(map(int, colour)) for colour in np.unique(pixels[pixels[:, 3] == 255][:, :3], axis=0)}
    assert seen <= colours()


@pytest.mark.parametrize("name", ["vr_beach", "vr_orchard", "vr_train"])
def test_serene_places_move(name: str) -> None:
    """Backdrops fill the screen, opaque, in four to eight frames that differ."""
    sheet = np.asarray(Image.open(ROOT / "assets/art/backdrops" / f"{name}.png").convert("RGBA"))
    rows, columns = sheet.shape[0] // 180, sheet.shape[1] // 320
    frames = [sheet[y * 180 : y * 180 + 180, x * 320 : x * 320 + 320] for y in range(rows) for x in range(columns)]
    assert 4 <= len(frames) <= 8
    assert all((frame[..., 3] == 255).all() for frame in frames)
    assert len({frame.tobytes() for frame in frames}) == len(frames)


def test_tilesets_are_as_painted() -> None:
    """The pictures that ship are what the painter paints, unless their ``.tsx`` says a hand did."""
    for sheet in tilesets():
        tsx = ET.parse(ROOT / "maps" / "tilesets" / f"{sheet.name}.tsx")
        if tsx.find("properties/property[@name='painter'][@value='hand']") is None:
            shipped = np.asarray(Image.open(ROOT / "assets/art/tiles" / f"{sheet.name}.png").convert("RGBA"))
            assert np.array_equal(sheet.atlas()[0].rgba(), shipped), (
                f"run: python -m assets.painter clinic ({sheet.name})"
            )

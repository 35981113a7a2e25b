"""The clinic's rooms: built from tiles that repeat and from whole stamps, walkable, with every name scripts use."""

from __future__ import annotations

from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
Image = pytest.importorskip("PIL.Image")

from assets.painter import clinic, clinic_rooms  # noqa: E402
from assets.painter.tilesheet import TileSheet  # noqa: E402
from tests.content import rooms  # noqa: E402
from tests.content.rooms import ART, place, used  # noqa: E402

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


@pytest.mark.parametrize("name", ROOMS)
def test_floors_and_walls_are_tiles_that_repeat(name: str) -> None:
    rooms.assert_floors_and_walls_repeat(name, SURFACES, 0.8)


@pytest.mark.parametrize("name", ROOMS)
def test_floors_vary(name: str) -> None:
    rooms.assert_floors_vary(name, 0.5)


@pytest.mark.parametrize("name", ROOMS)
def test_furniture_is_whole_stamps(name: str) -> None:
    rooms.assert_furniture_is_whole_stamps(name, tilesets(), STAMPED)


@pytest.mark.parametrize("name", ROOMS)
def test_no_room_is_one_picture(name: str) -> None:
    rooms.assert_no_room_is_one_picture(name, tilesets(), used(name, tilesets(), STAMPED))


@pytest.mark.parametrize("name", ROOMS)
def test_everything_scripts_name_is_there(name: str) -> None:
    room, wanted = place(name), WANTED[name]
    rooms.assert_everything_scripts_name_is_there(room, wanted)
    assert {f"Examine_{node}" for node in wanted["nodes"].split()} == {spot.node for spot in room.spots}
    assert room.mood == "dawn"


@pytest.mark.parametrize("name", ROOMS)
def test_everything_can_be_walked_to(name: str) -> None:
    rooms.assert_everything_can_be_walked_to(place(name), SEATED)


@pytest.mark.parametrize("name", ROOMS)
def test_lanes_are_two_tiles_wide(name: str) -> None:
    rooms.assert_lanes_are_two_tiles_wide(place(name))


def _pictures() -> list[Path]:
    patterns = (("tiles", "clinic_*.png"), ("clinic", "*.png"), ("backdrops", "vr_*.png"))
    return [path for folder, pattern in patterns for path in sorted((ART / folder).glob(pattern))]


@pytest.mark.parametrize("path", _pictures(), ids=lambda path: path.stem)
def test_pictures_keep_to_the_palette(path: Path) -> None:
    rooms.assert_picture_keeps_to_the_palette(path)


@pytest.mark.parametrize("name", ["vr_beach", "vr_orchard", "vr_train"])
def test_serene_places_move(name: str) -> None:
    """Backdrops fill the screen, opaque, in four to eight frames that differ."""
    sheet = np.asarray(Image.open(ART / "backdrops" / f"{name}.png").convert("RGBA"))
    rows, columns = sheet.shape[0] // 180, sheet.shape[1] // 320
    frames = [sheet[y * 180 : y * 180 + 180, x * 320 : x * 320 + 320] for y in range(rows) for x in range(columns)]
    assert 4 <= len(frames) <= 8
    assert all((frame[..., 3] == 255).all() for frame in frames)
    assert len({frame.tobytes() for frame in frames}) == len(frames)


def test_tilesets_are_as_painted() -> None:
    for sheet in tilesets():
        rooms.assert_tileset_is_as_painted(sheet)

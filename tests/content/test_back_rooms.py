"""Treatment room two, kitchen, basement and the three serene places: tiles that repeat, whole stamps, lanes, names."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("numpy")
pytest.importorskip("PIL")

from assets.painter import clinic, clinic_rooms, clinic_rooms_life, serene, serene_sprites
from assets.painter.sheet import Sheet
from assets.painter.tilesheet import TileSheet
from tests.content import rooms
from tests.content.rooms import ART, near, place, used

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


@pytest.mark.parametrize("name", ROOMS)
def test_floors_and_walls_are_tiles_that_repeat(name: str) -> None:
    rooms.assert_floors_and_walls_repeat(name, SURFACES, 0.7)


@pytest.mark.parametrize("name", ROOMS)
def test_floors_vary(name: str) -> None:
    rooms.assert_floors_vary(name, 0.3)


@pytest.mark.parametrize("name", ROOMS)
def test_furniture_is_whole_stamps(name: str) -> None:
    rooms.assert_furniture_is_whole_stamps(name, SHEETS, STAMPED)


@pytest.mark.parametrize("name", ROOMS)
def test_no_room_is_one_picture(name: str) -> None:
    rooms.assert_no_room_is_one_picture(name, SHEETS, used(name, SHEETS, STAMPED))


@pytest.mark.parametrize("name", ROOMS)
def test_every_piece_of_furniture_is_used(name: str) -> None:
    """A stamp of more than one tile that was painted for a room stands in it, or in the corridor."""
    sheet = OWN[SET_OF[name]]
    large = {stamp for stamp, where in sheet.places.items() if where.columns * where.rows > 1}
    shadows = {stamp for stamp in large if stamp.endswith(("_small", "_oval", "_wide"))}
    assert large - shadows <= used(name, SHEETS) | used("clinic_corridor", SHEETS)


@pytest.mark.parametrize("name", ROOMS)
def test_everything_scripts_name_is_there(name: str) -> None:
    room, wanted = place(name), WANTED[name]
    rooms.assert_everything_scripts_name_is_there(room, wanted)
    assert set(wanted["people"].split()) == {person.person for person in room.people}
    assert set(wanted["nodes"].split()) == {spot.node for spot in room.spots}
    assert room.sounds
    assert room.ambience
    assert all(person.when for person in room.people), "the story says who is here"


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
    rooms.assert_everything_can_be_walked_to(place(name), SEATED)


@pytest.mark.parametrize("name", ROOMS)
def test_lanes_are_two_tiles_wide(name: str) -> None:
    """Two people abreast come to where the room's life is: from its first Spawn near every Spot."""
    room = place(name)
    lanes = rooms.assert_lanes_are_two_tiles_wide(room)
    for spot in room.spots:
        x, y = spot.x + spot.w // 2, spot.y + spot.h
        row, column = near(lanes, x, y)
        assert abs(row * 4 - y) + abs(column * 4 - x) <= 64, f"no wide lane to {spot.name}"


def _sheets() -> list[Sheet]:
    return [*clinic_rooms_life.sheets(), *serene_sprites.sheets()]


def _pictures() -> list[Path]:
    return [ART / "tiles" / f"{name}.png" for name in OWN] + [ART / f"{sheet.name}.png" for sheet in _sheets()]


@pytest.mark.parametrize("path", _pictures(), ids=lambda path: path.stem)
def test_pictures_keep_to_the_palette(path: Path) -> None:
    rooms.assert_picture_keeps_to_the_palette(path)


@pytest.mark.parametrize("name", ROOMS)
def test_decorations_move(name: str) -> None:
    rooms.assert_decorations_move(place(name))


def test_every_decoration_is_used() -> None:
    shown = {sprite.sheet for name in ROOMS for sprite in place(name).sprites}
    assert {sheet.name for sheet in _sheets()} <= shown


@pytest.mark.parametrize("name", sorted(OWN))
def test_tilesets_are_as_painted(name: str) -> None:
    rooms.assert_tileset_is_as_painted(OWN[name])

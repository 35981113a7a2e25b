"""The town's rooms, the new clinic and the Archive: tiles that repeat, whole stamps, lanes, all names scripts use."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("numpy")
pytest.importorskip("PIL")

from assets.painter import archive, clinic, hall, newclinic, practice, street
from assets.painter.tilesheet import TileSheet
from tests.content import rooms
from tests.content.rooms import ART, place, used

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
SEATED = {"chair", "chair_two", "bench", "witness", "seat_one", "seat_two"}
"""Points on furniture: people are placed there, nobody walks there."""
ROOMS = tuple(WANTED)


@pytest.mark.parametrize("name", ROOMS)
def test_floors_and_walls_are_tiles_that_repeat(name: str) -> None:
    rooms.assert_floors_and_walls_repeat(name, SURFACES, 0.7)


@pytest.mark.parametrize("name", ROOMS)
def test_floors_vary(name: str) -> None:
    rooms.assert_floors_vary(name, 0.3)


@pytest.mark.parametrize("name", ROOMS)
def test_furniture_is_whole_stamps(name: str) -> None:
    rooms.assert_furniture_is_whole_stamps(name, SHEETS[name], STAMPED)


@pytest.mark.parametrize("name", ROOMS)
def test_no_room_is_one_picture(name: str) -> None:
    things = used(name, SHEETS[name]) - PASSING
    rooms.assert_no_room_is_one_picture(name, SHEETS[name], things, 40)


@pytest.mark.parametrize("name", ROOMS)
def test_every_piece_of_furniture_is_used(name: str) -> None:
    things = {
        stamp
        for sheet in SHEETS[name]
        for stamp in sheet.stamps
        if sheet.name.endswith(("things", "hung", "tram")) and not sheet.name.startswith(BORROWED.get(name, ("-",)))
    }
    assert things <= used(name, SHEETS[name])


@pytest.mark.parametrize("name", ROOMS)
def test_everything_scripts_name_is_there(name: str) -> None:
    room, wanted = place(name), WANTED[name]
    rooms.assert_everything_scripts_name_is_there(room, wanted)
    assert set(wanted["people"].split()) == {person.person for person in room.people}
    assert set(wanted["nodes"].split()) == {spot.node for spot in room.spots}
    assert room.sounds
    assert room.ambience
    assert all(person.when for person in room.people), "the story says who is here"


@pytest.mark.parametrize("name", ROOMS)
def test_everything_can_be_walked_to(name: str) -> None:
    rooms.assert_everything_can_be_walked_to(place(name), SEATED)


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
    rooms.assert_lanes_are_two_tiles_wide(place(name))


def _pictures() -> list[Path]:
    names = ("street", "practice", "hall", "newclinic", "archive")
    tiles = [path for name in names for path in sorted((ART / "tiles").glob(f"{name}_*.png"))]
    return tiles + [path for name in names for path in sorted((ART / name).glob("*.png"))]


@pytest.mark.parametrize("path", _pictures(), ids=lambda path: path.stem)
def test_pictures_keep_to_the_palette(path: Path) -> None:
    rooms.assert_picture_keeps_to_the_palette(path)


@pytest.mark.parametrize("name", ROOMS)
def test_decorations_move(name: str) -> None:
    rooms.assert_decorations_move(place(name))


@pytest.mark.parametrize("name", ROOMS)
def test_tilesets_are_as_painted(name: str) -> None:
    for sheet in SHEETS[name]:
        rooms.assert_tileset_is_as_painted(sheet)

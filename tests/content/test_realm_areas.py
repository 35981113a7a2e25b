"""The realm's five areas: places of their own, built of tiles that repeat and of whole stamps, walkable, alive."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("numpy")
pytest.importorskip("PIL")

from assets.painter import realm
from game.puzzles.catalogue import PUZZLES
from tests.content import rooms
from tests.content.rooms import ART, place, reached, root_of, used, walked

AREAS = {sheet.name: sheet for sheet in realm.areas()}
STAMPED = ("Teeth", "On the wall", "Cables", "Furniture")


@pytest.mark.parametrize("name", AREAS)
def test_each_area_is_painted_with_its_own_tiles(name: str) -> None:
    assert [Path(entry.get("source", "")).stem for entry in root_of(name).findall("tileset")] == [name]
    rooms.assert_tileset_is_as_painted(AREAS[name])


@pytest.mark.parametrize("name", AREAS)
def test_floors_are_tiles_that_repeat_and_vary(name: str) -> None:
    rooms.assert_floors_and_walls_repeat(name, ["Floor"], 0.8)
    rooms.assert_floors_vary(name, 0.45)


@pytest.mark.parametrize("name", AREAS)
def test_nothing_stands_about_in_parts(name: str) -> None:
    rooms.assert_furniture_is_whole_stamps(name, [AREAS[name]], STAMPED, covered=True)


@pytest.mark.parametrize("name", AREAS)
def test_every_thing_that_was_painted_stands_somewhere(name: str) -> None:
    stood = used(name, [AREAS[name]])
    things = {stamp for stamp, thing in AREAS[name].stamps.items() if thing.foot is not None or thing.frames[0].w > 16}
    assert things <= stood, sorted(things - stood)
    assert len(stood) >= 30


@pytest.mark.parametrize("name", AREAS)
def test_an_area_is_lit_heard_and_alive(name: str) -> None:
    area = place(name)
    assert area.lights
    assert area.sounds
    assert area.mood == "realm"
    moving = [sprite for sprite in area.sprites if sprite.name not in PUZZLES[area.puzzle].needs.sprites]
    assert len({sprite.sheet for sprite in moving}) >= 3
    for sprite in moving:
        data = json.loads((ART / f"{sprite.sheet}.json").read_text("utf-8"))
        assert sprite.tag in {tag["name"] for tag in data["meta"]["frameTags"]}, sprite.name


@pytest.mark.parametrize("name", AREAS)
def test_everything_can_be_walked_up_to_while_all_gates_are_open(name: str) -> None:
    area = place(name)
    short = name.removeprefix("realm_").capitalize()
    spots = [spot for spot in area.spots if spot.node.startswith(f"{short}_")]
    assert len(spots) >= 5
    for point in (*area.spawns.values(), *area.points.values()):
        assert area.grid.free(point.x, point.y), point.name
    if name == "realm_chair":  # the chair carries whoever goes from one end to the other
        parts = [area.spawns["surface"], area.points["end"]]
    else:
        parts = [area.spawns["surface"]]
    ways = walked(area, [(part.x, part.y) for part in parts])
    for spot in area.spots:
        assert reached(area, ways, (spot.x, spot.y, spot.w, spot.h), 20), spot.name


def _pictures() -> list[Path]:
    return [
        *sorted((ART / "tiles").glob("realm_*.png")),
        *sorted((ART / "realm").glob("*.png")),
        ART / "backdrops/realm_chair.png",
    ]


@pytest.mark.parametrize("path", _pictures(), ids=lambda path: path.stem)
def test_pictures_keep_to_the_palette(path: Path) -> None:
    rooms.assert_picture_keeps_to_the_palette(path)


def test_enamel_and_gum_are_told_apart_at_a_glance() -> None:
    """What rings is cold and blue, what is silent is warm and red."""
    sheet = AREAS["realm_gallery"]
    enamel, gum = (
        sheet.stamps[name].frames[0].rgba()[..., :3].reshape(-1, 3).mean(0) for name in ("enamel_15", "gum_00")
    )
    assert enamel[2] > enamel[0] + 30
    assert gum[0] > gum[2] + 60


def test_the_lobby_waits_out_of_everybodys_way() -> None:
    """Its second state is shown by Gates, which lie where nobody can stand anyway."""
    lobby = place("realm_lobby")
    waits = [gate for gate in lobby.gates if gate.name.startswith("waits_")]
    sheets = {sprite.name: sprite.sheet for sprite in lobby.sprites}
    assert {gate.when.variable for gate in waits if gate.when} == {"$lobby_waits", "$depths_open"}
    for gate in waits:
        data = json.loads((ART / f"{sheets[gate.sprite]}.json").read_text("utf-8"))
        assert {"shut", "open"} <= {tag["name"] for tag in data["meta"]["frameTags"]}, gate.sprite
        cells = [(x, y) for y in range(gate.y, gate.y + gate.h, 4) for x in range(gate.x, gate.x + gate.w, 4)]
        assert not any(lobby.grid.free(x, y) for x, y in cells), gate.name

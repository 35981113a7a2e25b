"""What the objects of a map become in a place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.tiled import TiledError, load, place_of
from game.world.place import Camera, Door, Place, Spot, Trigger, When
from tests.tiled.conftest import FLOOR, layer_xml, map_xml, objects_xml, prop, thing

Write = Callable[..., Path]


def place(write: Write, objects: str = "", layers: str = "", before: str = "", attributes: str = "") -> Place:
    text = map_xml(before + layer_xml(FLOOR) + layers + objects_xml(objects), attributes=attributes)
    return place_of(load(write(text)))


def test_a_place_takes_its_name_and_size_from_the_map(write: Write) -> None:
    found = place(write)
    assert (found.id, found.width, found.height) == ("room", 128, 96)


def test_map_properties_are_read_and_default_from_the_project(write: Write) -> None:
    found = place(write, before=prop(title="place.room", music="calm", mood="fog", on_enter="Room_Enter"))
    assert (found.title, found.music, found.mood, found.on_enter) == ("place.room", "calm", "fog", "Room_Enter")
    assert found.ambience == found.backdrop == ""
    assert found.surface(8, 8) == "tile"


def test_a_spawn_keeps_its_facing(write: Write) -> None:
    found = place(write, thing(1, "Spawn", "in", inside=prop(facing="up") + "<point/>"))
    assert found.spawns["in"].facing == 3
    assert found.mark("in") is found.spawns["in"]


def test_every_object_can_be_found_by_its_number(write: Write) -> None:
    found = place(write, thing(12, "Door", "out", 'x="0" y="16" width="8" height="32"', ""))
    mark = found.mark("12")
    assert mark is not None
    assert found.grid.free(mark.x, mark.y)  # the door reaches out of the map: somebody is put before it
    assert (mark.x, mark.y) == (8, 44)
    assert found.mark("13") is None


def test_a_point_without_facing_has_none(write: Write) -> None:
    assert place(write, thing(1, "Point", "desk")).points["desk"].facing is None


def test_a_door_carries_everything_the_contract_names(write: Write) -> None:
    inside = prop(target="hall", spawn="west", facing="left", when="!$shut", locked="Door_Locked", use=True)
    found = place(write, thing(1, "Door", "out", 'x="0" y="16" width="8" height="32"', inside)).doors[0]
    expected = Door("out", 0, 16, 8, 32, "hall", "west", 1, When("$shut", False), "Door_Locked", "door", True)
    assert found == expected


def test_a_trigger_is_played_once_unless_it_says_otherwise(write: Write) -> None:
    box = 'x="0" y="0" width="16" height="16"'
    found = place(
        write,
        thing(1, "Trigger", "a", box, prop(node="A")) + thing(2, "Trigger", "b", box, prop(node="B", once=False)),
    )
    assert [(item.node, item.once) for item in found.triggers] == [("A", True), ("B", False)]


def test_people_lights_sounds_cameras_and_sprites_are_typed(write: Write) -> None:
    found = place(
        write,
        thing(1, "Person", "max", inside=prop(person="max", pose="sit", wander=24, node="Max") + "<point/>")
        + thing(2, "Light", "lamp", 'x="16" y="16" width="32" height="24"', prop(flicker=True) + "<ellipse/>")
        + thing(3, "Sound", "tank", inside=prop(sound="bubbles", radius=40) + "<point/>")
        + thing(4, "Camera", "room", 'x="0" y="0" width="128" height="96"', "")
        + thing(5, "Sprite", "fish", inside=prop(sheet="tiles/fish", tag="swim", layer="above") + "<point/>"),
    )
    assert (found.people[0].person, found.people[0].pose, found.people[0].wander) == ("max", "sit", 24)
    light = found.lights[0]
    assert (light.x, light.y, light.rx, light.ry, light.kind, light.flicker) == (32, 28, 16, 12, "lamp", True)
    assert (found.sounds[0].sound, found.sounds[0].radius) == ("bubbles", 40)
    assert found.cameras == (Camera("room", 0, 0, 128, 96),)
    assert (found.sprites[0].sheet, found.sprites[0].layer) == ("tiles/fish", "above")


def test_zones_are_found_by_pixel_and_by_distance(write: Write) -> None:
    found = place(
        write,
        thing(1, "Trigger", "t", 'x="32" y="32" width="16" height="16"', prop(node="T"))
        + thing(2, "Spot", "s", 'x="80" y="40"', prop(node="S") + "<point/>"),
    )
    assert [zone.name for zone in found.zones.at(47, 47)] == ["t"]
    assert found.zones.at(48, 47) == ()
    assert [zone.name for zone in found.zones.near(70, 40, 24)] == ["s", "t"]
    assert isinstance(found.zones.near(79, 40, 4)[0], Spot)
    assert isinstance(found.zones.at(32, 32)[0], Trigger)


def test_a_tile_with_a_collision_shape_is_solid_in_cells_of_four_pixels(write: Write) -> None:
    found = place(write, layers=layer_xml([0] * 9 + [2] + [0] * 38, "Standing"))
    solid = {index for index, cell in enumerate(found.grid.cells) if cell}
    assert solid == {row * 32 + column for row in (6, 7) for column in (4, 5, 6, 7)}


def test_flipped_collision_shapes_flip_with_their_tile(write: Write) -> None:
    upside_down = 2 | 1 << 30
    found = place(write, layers=layer_xml([upside_down] + [0] * 47, "Standing"))
    assert {index // 32 for index, cell in enumerate(found.grid.cells) if cell} == {0, 1}
    sideways = 2 | 1 << 29
    found = place(write, layers=layer_xml([sideways] + [0] * 47, "Standing"))
    assert {index % 32 for index, cell in enumerate(found.grid.cells) if cell} == {2, 3}


def test_solid_objects_are_painted_too_whatever_their_shape(write: Write) -> None:
    found = place(
        write,
        thing(1, "Solid", "", 'x="0" y="0" width="8" height="8"', "")
        + thing(2, "Solid", "", 'x="64" y="0"', '<polygon points="0,0 32,0 0,32"/>'),
    )
    assert not found.grid.free(8, 8)
    assert not found.grid.free(70, 10)
    assert found.grid.free(92, 40)


def test_layers_above_are_never_solid(write: Write) -> None:
    assert not any(place(write, layers=layer_xml([2] * 48, "Above")).grid.cells)


def test_a_surface_changes_the_footstep(write: Write) -> None:
    found = place(write, thing(1, "Surface", "", 'x="16" y="16" width="32" height="16"', prop(surface="wood")))
    assert found.surface(20, 20) == "wood"
    assert found.surface(50, 20) == "tile"
    assert found.surface(-5, 500) == "tile"


def test_an_infinite_map_is_moved_to_its_own_corner(write: Write) -> None:
    gids = ",".join(["1"] * 256)
    layer = (
        '<layer id="1" name="g" class="Ground" width="16" height="16"><data encoding="csv">'
        f'<chunk x="-16" y="-16" width="16" height="16">{gids}</chunk></data></layer>'
    )
    text = map_xml(layer + objects_xml(thing(1, "Spawn", "in", 'x="-200" y="-100"')), attributes='infinite="1"')
    found = place_of(load(write(text)))
    assert (found.width, found.height) == (256, 256)
    assert (found.spawns["in"].x, found.spawns["in"].y) == (56, 156)


@pytest.mark.parametrize(
    ("objects", "word"),
    [
        (thing(7, "Dor", "x"), "unknown class 'Dor'"),
        (thing(7, "Spawn", "x", inside=prop(facing="north") + "<point/>"), "down, left, right, up"),
        (thing(7, "Door", "x", inside=prop(when="open")), "$name"),
        (thing(7, "Trigger", "x", inside=prop(once="yes")), "yes or no"),
        (thing(7, "Person", "x", inside=prop(wander=-3)), "wander is -3"),
        (thing(6, "Spawn", "x") + thing(7, "Point", "x"), "object 6 has this name too"),
        (thing(7, "Solid", "x"), "cannot be solid"),
        (thing(7, "Trigger", "x", 'x="0" y="0" width="1e9" height="16"', ""), "outside"),
    ],
)
def test_what_is_wrong_is_named_with_its_object(write: Write, objects: str, word: str) -> None:
    with pytest.raises(TiledError) as caught:
        place(write, objects)
    assert word in str(caught.value)
    assert "room.tmx" in str(caught.value)
    assert "object 7" in str(caught.value) or "'x'" in str(caught.value)

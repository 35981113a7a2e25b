"""What ``root-access check`` finds in a map: each mistake with its place and the cure."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.cli.check_maps import check_map
from game.content import Library
from game.tiled.reach import reachable, standable
from game.world.movement import WalkGrid
from tests.tiled.conftest import FLOOR, layer_xml, map_xml, objects_xml, prop, thing

Write = Callable[..., Path]
SPAWN = thing(90, "Spawn", "in", 'x="32" y="60"')


def problems(
    write: Write, objects: str = "", layers: str = "", before: str = "", content: Library | None = None
) -> str:
    text = map_xml(before + layer_xml(FLOOR) + layers + objects_xml(SPAWN + objects))
    return "\n".join(map(str, check_map(write(text), content)))


def test_a_sound_map_has_no_problems(write: Write) -> None:
    assert problems(write) == ""


def test_a_map_that_cannot_be_read_is_one_problem(write: Write) -> None:
    found = check_map(write("<map"))
    assert len(found) == 1
    assert "damaged XML" in str(found[0])
    assert found[0].cure


@pytest.mark.parametrize(
    ("objects", "words"),
    [
        (thing(7, "Dor", "x"), ("object 7 'x'", "unknown class 'Dor'", "Door")),
        (thing(7, "", "x"), ("object 7", "no class")),
        (thing(7, "Spawn", "x", 'x="32" y="80" width="9" height="9"', ""), ("a Spawn cannot be a rectangle", "point")),
        (thing(7, "Spawn", "x", 'x="80" y="60"', prop(colour="red") + "<point/>"), ("no property 'colour'", "facing")),
        (thing(7, "Trigger", "x", 'x="0" y="0" width="16" height="16"', prop(node="A", once="yes")), ("once", "bool")),
        (thing(7, "Door", "x", 'x="0" y="0" width="16" height="16"', ""), ("needs target",)),
        (thing(7, "Person", "x"), ("needs person",)),
        (thing(7, "Person", "", inside=prop(person="max") + "<point/>"), ("without a name",)),
        (thing(6, "Point", "x") + thing(7, "Point", "x"), ("object 7", "object 6 has this name too")),
        (thing(7, "Light", "x", inside=prop(kind="neon", radius=-1) + "<point/>"), ("lamp, window", "radius is -1")),
        (thing(7, "Spawn", "x", 'x="36" y="62"'), ("'x'", "overlaps 'in'")),
        (thing(7, "Spawn", "x", 'x="2" y="2"'), ("'x'", "outside the map")),
        ('<object id="7" gid="77" x="0" y="16" width="16" height="16" type="Spot"/>', ("object 7", "tile 77")),
    ],
)
def test_each_mistake_of_an_object_is_told(write: Write, objects: str, words: tuple[str, ...]) -> None:
    found = problems(write, objects)
    for word in words:
        assert word in found


def test_mistakes_do_not_hide_each_other(write: Write) -> None:
    found = problems(write, thing(6, "Dor", "x") + thing(7, "Point", "y", inside=prop(facing="north") + "<point/>"))
    assert "object 6" in found
    assert "object 7" in found


def test_layers_without_meaning_are_told(write: Write) -> None:
    found = problems(write, layers=layer_xml(FLOOR, "Floor") + layer_xml(FLOOR, "Objects") + layer_xml(FLOOR, ""))
    assert "its class 'Floor' means nothing" in found
    assert "a tile layer cannot be Objects" in found
    assert "it has no class" in found
    assert "unknown blend mode 'glow'" in problems(write, layers=layer_xml(FLOOR, "Above", more='mode="glow"'))


def test_tiles_out_of_range_are_told_with_their_cell(write: Write) -> None:
    found = problems(write, layers=layer_xml([0] * 9 + [55] + [0] * 38, "Standing"))
    assert "layer 'standing': cell 1,1: no tileset has tile 55" in found
    many = problems(write, layers=layer_xml([55] * 48, "Standing"))
    assert "28 more cells" in many
    assert len(many.splitlines()) < 25


def test_unknown_map_properties_and_missing_pictures_are_told(write: Write, tmp_path: Path) -> None:
    assert "a Place has no property 'weather'" in problems(write, before=prop(weather="rain"))
    text = map_xml(layer_xml(FLOOR) + objects_xml(SPAWN))
    path = write(text)
    (tmp_path / "room.png").unlink()
    assert "picture room.png is missing" in str(check_map(path)[0])


def test_a_map_without_a_spawn_is_told(write: Write) -> None:
    assert "there is no Spawn" in str(check_map(write(map_xml(layer_xml(FLOOR))))[0])


def test_what_nobody_can_walk_to_is_told(write: Write) -> None:
    wall = thing(5, "Solid", "", 'x="64" y="0" width="4" height="96"', "")
    door = prop(target="hall", spawn="west")
    inside = (
        thing(6, "Door", "far", 'x="120" y="40" width="8" height="16"', door)
        + thing(7, "Door", "near", 'x="0" y="40" width="12" height="16"', door)
        + thing(8, "Spot", "shelf", 'x="112" y="8" width="16" height="8"', prop(node="Shelf"))
        + thing(9, "Trigger", "trap", 'x="96" y="40" width="16" height="16"', prop(node="Trap"))
        + thing(10, "Person", "max", 'x="112" y="80"', prop(person="max") + "<point/>")
    )
    found = problems(write, wall + inside)
    for name in ("far", "shelf", "trap", "max"):
        assert f"object '{name}'" in found
    assert "'near'" not in found
    assert problems(write, inside) == ""


def test_a_door_used_from_afar_need_not_be_stepped_on(write: Write) -> None:
    block = thing(5, "Solid", "", 'x="96" y="0" width="32" height="32"', "")
    door = thing(6, "Door", "up", 'x="100" y="8" width="8" height="16"', prop(target="hall", spawn="a", use=True))
    assert problems(write, block + door) == ""


def test_what_a_map_names_is_looked_up_in_the_games_content(write: Write, content: Library) -> None:
    node = next(iter(content.program().nodes))
    variable = next((name for name in content.program().variables), "$none")
    fine = thing(1, "Spot", "a", 'x="48" y="48"', prop(node=node, when=variable) + "<point/>") + thing(
        2, "Person", "max", 'x="80" y="60"', prop(person="max") + "<point/>"
    )
    assert problems(write, fine, content=content) == ""
    wrong = (
        thing(1, "Spot", "a", 'x="48" y="48"', prop(node=node + "x", when="$no_such", title="no.such") + "<point/>")
        + thing(2, "Person", "max", 'x="80" y="60"', prop(person="nobody") + "<point/>")
        + thing(3, "Door", "out", 'x="0" y="40" width="12" height="16"', prop(target="no_map", spawn="a", locked="No"))
        + thing(4, "Sprite", "fish", 'x="60" y="60"', prop(sheet="no/sheet", tag="swim") + "<point/>")
        + thing(5, "Sprite", "walker", 'x="60" y="60"', prop(sheet="people/elara", tag="fly") + "<point/>")
    )
    found = problems(write, wrong, content=content)
    assert f"there is {node}" in found
    for word in ("declares $no_such", "message 'no.such'", "called 'nobody'", "map 'no_map'", "sheet 'no/sheet'"):
        assert word in found
    assert "sheet people/elara has no tag 'fly'" in found
    assert "locked is never played" in found


def test_exits_are_followed_to_the_other_map(write: Write, content: Library) -> None:
    write(map_xml(layer_xml(FLOOR) + objects_xml(SPAWN)), "hall.tmx")
    good = thing(3, "Door", "out", 'x="0" y="40" width="12" height="16"', prop(target="hall", spawn="in"))
    assert problems(write, good, content=content) == ""
    assert "hall has no Spawn 'up': its spawns are: in" in problems(
        write, good.replace('value="in"', 'value="up"'), content=content
    )


def test_standing_room_is_what_the_walk_grid_says() -> None:
    cells = bytearray(20 * 12)
    for index in (45, 88, 89, 130, 171, 190):
        cells[index] = 1
    grid = WalkGrid(bytes(cells), 20, 12)
    free = standable(grid)
    for row in range(12):
        for column in range(20):
            assert free[row * 20 + column] == grid.free(column * 4 + 2, row * 4 + 4)


def test_a_flood_stops_at_walls_and_huge_grids_are_left_alone() -> None:
    cells = bytearray(20 * 12)
    for row in range(12):
        cells[row * 20 + 10] = 1
    seen = reachable(WalkGrid(bytes(cells), 20, 12), [(20, 24)])
    assert seen is not None
    assert any(seen)
    assert not any(seen[row * 20 + column] for row in range(12) for column in range(9, 20))
    assert reachable(WalkGrid(bytes(1 << 21), 1 << 11, 1 << 10), [(20, 24)]) is None

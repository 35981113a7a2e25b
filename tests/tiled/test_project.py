"""The project file that Tiled offers and the game takes its defaults from."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from game.story.cast import PEOPLE
from game.tiled import TiledError
from game.tiled.checks import KINDS
from game.tiled.places import LAYER_CLASSES, MAP_CLASS
from game.tiled.project import NAME, game_project, load_project, project_for
from game.tiled.things import MAKERS
from game.views.tilemap_mood import MOODS

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "maps" / NAME
HOUSE = (ROOT / "docs" / "house.md").read_text("utf-8")


def test_every_class_of_the_house_is_offered_and_nothing_else() -> None:
    table = HOUSE.split("| class | shape | properties |")[1].split("## Scripts")[0]
    named = set(re.findall(r"^\| `(\w+)` \|", table, re.M))
    project = game_project()
    offered = {name for name, found in project.classes.items() if "object" in found.use}
    assert offered == named == set(KINDS)
    assert named == {*MAKERS, "Solid"}
    assert {name for name, found in project.classes.items() if "layer" in found.use} == set(LAYER_CLASSES)


def test_every_property_of_the_house_is_a_member() -> None:
    table = HOUSE.split("| class | shape | properties |")[1].split("## Scripts")[0]
    for row in re.findall(r"^\| `(\w+)` \| [^|]+ \| ([^\n]*) \|$", table, re.M):
        members = set(game_project().classes[row[0]].members)
        words = set(re.findall(r"`(\w+)`", row[1])) - {"false", "true"}
        assert words == members, row[0]


def test_map_properties_are_members_of_the_maps_class() -> None:
    line = re.search(r"^Map properties: (.*?)\n\n?Objects", HOUSE, re.M | re.S)
    named = set(re.findall(r"`(\w+)`", line[1])) if line else set()
    assert set(game_project().classes[MAP_CLASS].members) <= named


def test_members_that_choose_have_an_enum_that_holds_their_default() -> None:
    project = game_project()
    for found in project.classes.values():
        for name, value in found.members.items():
            kind, _, enum = found.members.kind(name).partition(":")
            if enum:
                assert kind == "string"
                assert value in project.enums[enum], (found.name, name)


def test_the_enums_say_what_the_game_knows() -> None:
    enums = game_project().enums
    assert set(enums["Mood"]) == set(MOODS)
    palette = json.loads((ROOT / "assets" / "art" / "palette.json").read_text("utf-8"))
    assert set(enums["Ramp"]) == {"none", *palette}
    assert PEOPLE


def test_the_commands_of_the_project_are_the_games_own() -> None:
    data = json.loads(FILE.read_text("utf-8"))
    commands = {item["name"]: item["arguments"] for item in data["commands"]}
    assert commands == {
        "Play here": "play --map %mapfile --object %objectid",
        "Play this map": "play --map %mapfile",
        "Check this map": "check %mapfile",
    }
    assert all(item["command"] == "root-access" and item["saveBeforeExecute"] for item in data["commands"])
    assert len({item["id"] for item in data["propertyTypes"]}) == len(data["propertyTypes"])


def test_the_nearest_project_above_a_map_counts(tmp_path: Path) -> None:
    (tmp_path / "own.tiled-project").write_text('{"propertyTypes": []}', "utf-8")
    assert project_for(tmp_path / "deep" / "map.tmx").classes == {}
    assert project_for(Path("/nowhere/map.tmx")).path == FILE


@pytest.mark.parametrize("text", ["{", "[]", '{"propertyTypes": [{"type": "class"}]}', "[" * 100_000])
def test_a_damaged_project_file_says_so(text: str, tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_text(text, "utf-8")
    with pytest.raises(TiledError, match="damaged"):
        load_project(path)

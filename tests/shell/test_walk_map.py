"""From an object in Tiled to standing there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.cli.play import _object, walk_map
from game.content import ContentError, Library
from game.core.errors import GameError
from game.game import Game
from game.opening import open_content
from game.scenes.explore import Explore
from game.tiled.places import objects_of

MAP = "clinic_reception"


def walked(path: Path, start: str = "", content: Library | None = None) -> Explore:
    """Return the place somebody walks in after ``play --map``."""
    content = content or open_content()
    game = Game(content)
    walk_map(game, content, path, start)
    game.step()
    scene = game.scenes[-1]
    assert isinstance(scene, Explore)
    return scene


@pytest.fixture
def path(content: Library) -> Path:
    """A map of the game."""
    return content.map_path(MAP)


def test_without_an_object_one_stands_at_the_first_spawn(path: Path, content: Library):
    spawn = next(iter(content.place(MAP).spawns.values()))
    scene = walked(path)
    assert (scene.player.at(), scene.player.facing) == ((spawn.x, spawn.y), spawn.facing)


def test_one_stands_beside_any_object_by_its_number_or_its_name(path: Path, content: Library):
    tiled_map, place = content.tiled_map(MAP), content.place(MAP)
    one_of_each = {item.class_: item for _, item in objects_of(tiled_map)}
    for item in one_of_each.values():
        scene = walked(path, str(item.id), content)
        assert place.grid.free(*scene.player.at()), item
        x, y = scene.player.at()
        assert abs(x - item.x - item.width / 2) < 40, item
        assert abs(y - item.y - item.height) < 60, item
        if item.name and item.name not in place.spawns and item.name not in place.points:
            assert walked(path, item.name, content).player.at() == (x, y)


def test_people_and_conditions_are_those_of_a_new_game(path: Path):
    assert walked(path).people


def test_an_object_that_is_not_there_is_told_with_those_that_are(path: Path):
    with pytest.raises(GameError, match=r"no object 'nowhere'.*start"):
        walked(path, "nowhere")


def test_no_object_selected_in_tiled_is_no_object():
    assert _object("%objectid") == _object(None) == ""
    assert _object("12") == "12"


def test_a_map_elsewhere_needs_a_project_of_its_own(tmp_path: Path, content: Library):
    shutil.copytree(content.root / "maps", tmp_path / "mine" / "maps")
    shutil.copytree(content.root / "assets/art/tiles", tmp_path / "mine" / "assets/art/tiles")
    path = tmp_path / "mine/maps" / f"{MAP}.tmx"
    assert walked(path).place == MAP
    (tmp_path / "mine/maps/root-access.tiled-project").unlink()
    with pytest.raises(ContentError, match="lies in no project"):
        walked(path)

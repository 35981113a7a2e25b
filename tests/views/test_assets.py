"""Assets by name: what they give, and what they say when something is wrong with a file."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
import pygame

from game.assets import AssetError, Assets
from game.text import Span

ROOT = Path(__file__).resolve().parents[2] / "assets"


def make_sheet(root: Path, **changes: object) -> None:
    art = root / "art"
    art.mkdir(parents=True, exist_ok=True)
    picture = pygame.Surface((24, 8), pygame.SRCALPHA)
    for index, colour in enumerate(("red", "green", "blue")):
        picture.fill(colour, (index * 8, 0, 8, 8))
    pygame.image.save(picture, art / "walk.png")
    box = [{"frame": {"x": 8 * i, "y": 0, "w": 8, "h": 8}, "duration": 100 * (i + 1)} for i in range(3)]
    tags = [
        {"name": "go", "from": 0, "to": 2, "direction": "forward"},
        {"name": "sway", "from": 0, "to": 2, "direction": "pingpong"},
        {"name": "once", "from": 0, "to": 2, "direction": "forward", "repeat": "1"},
    ]
    data = {"frames": box, "meta": {"frameTags": tags, "slices": []}} | changes
    (art / "walk.json").write_text(json.dumps(data))


def colours(sheet: object, tag: str, times: list[int]) -> list[str]:
    names = {(255, 0, 0): "red", (0, 255, 0): "green", (0, 128, 0): "green", (0, 0, 255): "blue"}
    return [names[tuple(sheet.frame(tag, ms).get_at((0, 0)))[:3]] for ms in times]  # type: ignore[attr-defined]


def test_a_tag_may_be_played_once_and_then_keeps_its_last_frame(screen: pygame.Surface, tmp_path: Path) -> None:
    make_sheet(tmp_path)
    sheet = Assets(tmp_path).sheet("walk")
    assert colours(sheet, "once", [-5, 0, 100, 599, 600, 9000]) == ["red", "red", "green", "blue", "blue", "blue"]


def test_a_frame_lasts_as_long_as_its_duration_says(screen: pygame.Surface, tmp_path: Path) -> None:
    make_sheet(tmp_path)
    sheet = Assets(tmp_path).sheet("walk")
    assert colours(sheet, "go", [0, 99, 100, 299, 300, 599, 600]) == [
        "red",
        "red",
        "green",
        "green",
        "blue",
        "blue",
        "red",
    ]
    assert sheet.duration("go") == 600


def test_a_pingpong_tag_goes_there_and_back(screen: pygame.Surface, tmp_path: Path) -> None:
    make_sheet(tmp_path)
    sheet = Assets(tmp_path).sheet("walk")
    assert colours(sheet, "sway", [0, 150, 400, 650, 800]) == ["red", "green", "blue", "green", "red"]


def test_a_sheet_stands_on_its_bottom_centre_unless_a_slice_says_otherwise(tmp_path: Path) -> None:
    make_sheet(tmp_path)
    assert Assets(tmp_path).sheet("walk").pivot == (4, 8)
    bounds = {"x": 1, "y": 2, "w": 6, "h": 6}
    piece = {"name": "feet", "keys": [{"frame": 0, "bounds": bounds, "pivot": {"x": 2, "y": 3}}]}
    make_sheet(tmp_path, meta={"frameTags": [], "slices": [piece]})
    assert Assets(tmp_path).sheet("walk").pivot == (3, 5)


def test_a_missing_sheet_names_the_file_and_the_cure() -> None:
    with pytest.raises(AssetError) as caught:
        Assets(ROOT).sheet("people/nobody")
    assert caught.value.place.endswith("nobody.json")
    assert caught.value.cure


def test_a_tag_that_is_not_there_names_those_that_are(tmp_path: Path) -> None:
    make_sheet(tmp_path)
    with pytest.raises(AssetError, match="go, sway"):
        Assets(tmp_path).sheet("walk").frame("run")


@pytest.mark.parametrize("broken", ["", "{}", "[]", '{"frames": [], "meta": {"frameTags": []}}', '{"frames": 3}'])
def test_a_damaged_sheet_is_an_error_with_a_cure(tmp_path: Path, broken: str) -> None:
    make_sheet(tmp_path)
    (tmp_path / "art" / "walk.json").write_text(broken)
    with pytest.raises(AssetError):
        Assets(tmp_path).sheet("walk")


def test_a_changed_sheet_is_read_again_and_a_broken_change_leaves_the_old_one(
    screen: pygame.Surface, tmp_path: Path
) -> None:
    make_sheet(tmp_path)
    assets = Assets(tmp_path)
    sheet = assets.sheet("walk")
    path = tmp_path / "art" / "walk.json"
    path.write_text(path.read_text().replace('"duration": 100', '"duration": 500'))
    new = assets.renewed({path.resolve()})
    assert new.sheet("walk").duration("go") == 1000
    path.write_text("no longer a sheet")
    with pytest.raises(AssetError):
        new.renewed({path.resolve()})
    assert new.sheet("walk").duration("go") == 1000
    assert assets.sheet("walk") is sheet


def test_a_sheet_that_lost_a_tag_is_not_taken(screen: pygame.Surface, tmp_path: Path) -> None:
    make_sheet(tmp_path)
    assets = Assets(tmp_path)
    assets.sheet("walk")
    path = tmp_path / "art" / "walk.json"
    path.write_text(path.read_text().replace('"sway"', '"swing"'))
    with pytest.raises(AssetError, match="lost the tags: sway"):
        assets.renewed({path.resolve()})


def test_what_did_not_change_is_shared(screen: pygame.Surface, tmp_path: Path) -> None:
    make_sheet(tmp_path)
    assets = Assets(tmp_path)
    sheet = assets.sheet("walk")
    assert assets.renewed({tmp_path.resolve() / "art" / "other.png"}).sheet("walk") is sheet


def test_a_picture_smaller_than_its_json_is_an_error(screen: pygame.Surface, tmp_path: Path) -> None:
    make_sheet(tmp_path)
    pygame.image.save(pygame.Surface((8, 8)), tmp_path / "art" / "walk.png")
    with pytest.raises(AssetError, match="smaller"):
        Assets(tmp_path).sheet("walk").frames("go")


def test_text_is_drawn_in_its_colour_as_wide_as_measured(screen: pygame.Surface) -> None:
    assets = Assets(ROOT)
    font = assets.font("body")
    target = pygame.Surface((200, 20), pygame.SRCALPHA)
    width = font.draw(target, "Élan vital", 0, 0, ("mustard", 3), shadow=("void", 0))
    assert width == font.size("Élan vital")[0]
    drawn = {tuple(target.get_at((x, y))) for x in range(200) for y in range(20)} - {(0, 0, 0, 0)}
    assert drawn == {(*assets.colour("mustard", 3), 255), (*assets.colour("void", 0), 255)}
    assert target.get_bounding_rect().right <= width + 1


def test_bold_text_is_drawn_as_wide_as_measured(screen: pygame.Surface) -> None:
    font = Assets(ROOT).font("body")
    spans = [Span(0, 3, "b")]
    target = pygame.Surface((200, 20), pygame.SRCALPHA)
    assert font.draw(target, "calm", 0, 0, spans=spans) == font.metrics.width("calm", spans)


def test_a_character_the_font_lacks_is_shown_as_a_box(screen: pygame.Surface) -> None:
    font = Assets(ROOT).font("body")
    target = pygame.Surface((200, 20), pygame.SRCALPHA)
    assert font.draw(target, "文", 0, 0) == font.size("□")[0]

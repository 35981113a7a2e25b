"""Gates, Regions, Rails and Spots of use in a map, and what the check says of them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.cli.check_maps import check_map
from game.content import Library
from game.tiled import load, place_of

ROOT = Path(__file__).parents[2]


@pytest.fixture
def waiting(tmp_path: Path) -> Path:
    """A copy of the Waiting Room that may be edited."""
    tiles = ("maps/tilesets/realm_waiting.tsx", "assets/art/tiles/realm_waiting.png")
    for name in ("maps/realm_waiting.tmx", "maps/root-access.tiled-project", *tiles):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path / "maps" / "realm_waiting.tmx"


def told(path: Path, content: Library, old: str, new: str) -> list[str]:
    """Return what the check says of a map with a text replaced, beyond what it said before."""
    before = {str(problem) for problem in check_map(path, content)}
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    return [str(problem) for problem in check_map(path, content) if str(problem) not in before]


def test_rails_are_rows_of_pixels_from_their_first_corner() -> None:
    place = place_of(load(ROOT / "maps" / "realm_chair.tmx"))
    assert place.rails["leg_1"] == ((248, 1000), (248, 872))
    assert place.rails["leg_2"][0] == place.rails["leg_1"][-1]


def test_a_gate_is_solid_only_while_it_is_shut() -> None:
    place = place_of(load(ROOT / "maps" / "realm_waiting.tmx"))
    gate = next(gate for gate in place.gates if gate.name == "rope_south")
    x, y = gate.x + gate.w // 2, gate.y + 6
    assert place.grid.free(x, y)
    assert not place.grid.with_walls([(gate.x, gate.y, gate.w, gate.h)]).free(x, y)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('name="rope_south"', 'name="rope_sooth"', "its puzzle needs a Gate 'rope_south'"),
        ('name="see_north"', 'name="see_nothing"', "its puzzle needs a Region 'see_north'"),
        ('name="woman_way"', 'name="woman_weigh"', "its puzzle needs a Rail 'woman_way'"),
        ('name="puzzle" value="waiting"', 'name="puzzle" value="wading"', "there is no puzzle 'wading'"),
        ('name="puzzle" value="waiting"', 'name="puzzle" value=""', "use means nothing without a puzzle"),
        ('value="realm/woman"', 'value="realm/queue"', "has no tag 'front'"),
    ],
)
def test_the_check_names_what_a_puzzle_misses(waiting: Path, content: Library, old: str, new: str, said: str) -> None:
    assert any(said in problem for problem in told(waiting, content, old, new))


def test_a_rail_is_a_polyline(waiting: Path, content: Library) -> None:
    text = waiting.read_text("utf-8")
    start = text.index("<polyline", text.index('name="woman_way"'))
    line = text[start : text.index("/>", start) + 2]
    assert any("draw a polyline" in problem for problem in told(waiting, content, line, "<point/>"))

"""Each fear is seen to rise on the map before its fight: its sheet, its place, and how its script lets it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
Image = pytest.importorskip("PIL.Image")

from assets.painter import realm_rising_chair  # noqa: E402
from tests.content.rooms import place  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
FEARS = {
    "queue": ("realm_waiting", "gather"),
    "burr": ("realm_gallery", "rise"),
    "pinch": ("realm_garden", "rise"),
    "lamp": ("realm_studio", "open"),
    "chair": ("realm_chair", "rise"),
}


def frames(fear: str) -> dict[str, list[np.ndarray]]:
    """Return the shipped frames by tag."""
    path = ROOT / f"assets/art/realm/rising_{fear}"
    atlas = np.asarray(Image.open(path.with_suffix(".png")).convert("RGBA"))
    data = json.loads(path.with_suffix(".json").read_text("utf-8"))
    boxes = [frame["frame"] for frame in data["frames"]]
    cut = [atlas[box["y"] : box["y"] + box["h"], box["x"] : box["x"] + box["w"]] for box in boxes]
    return {tag["name"]: cut[tag["from"] : tag["to"] + 1] for tag in data["meta"]["frameTags"]}


@pytest.mark.parametrize("fear", FEARS)
def test_it_rises_once_and_then_stands(fear: str) -> None:
    shown, (_, rise) = frames(fear), FEARS[fear]
    assert not shown["gone"][0].any()
    assert 12 <= len(shown[rise]) <= 24
    solid = [int((picture[..., 3] > 0).sum()) for picture in shown[rise]]
    assert solid[-1] > 2 * solid[0]
    assert (shown[rise][-1] != shown["stand"][0]).any(-1).mean() < 0.2, "it jumps from rising to standing"
    data = json.loads((ROOT / f"assets/art/realm/rising_{fear}.json").read_text("utf-8"))
    assert {tag["name"]: tag.get("repeat") for tag in data["meta"]["frameTags"]}[rise] == "1"


@pytest.mark.parametrize("fear", FEARS)
def test_it_waits_unseen_on_its_map(fear: str) -> None:
    sprite = next(sprite for sprite in place(FEARS[fear][0]).sprites if sprite.name == f"rising_{fear}")
    assert (sprite.sheet, sprite.tag) == (f"realm/rising_{fear}", "gone")


@pytest.mark.parametrize("fear", FEARS)
def test_its_script_lets_it_rise_before_the_fight(fear: str) -> None:
    script = (ROOT / "assets/scripts/cavity_areas.yarn").read_text("utf-8")
    node = re.search(rf"title: Fear_{fear.capitalize()}\n(.*?)\n===", script, re.S)
    assert node
    before = node[1].partition(f"<<encounter {fear}>>")[0]
    assert before.index(f"<<sprite rising_{fear} {FEARS[fear][1]}>>") < before.index(f"<<sprite rising_{fear} stand>>")


def test_it_is_as_the_painter_makes_it() -> None:
    shipped = frames("chair")
    for tag, pictures, _, _ in realm_rising_chair.groups():
        for picture, there in zip(pictures, shipped[tag], strict=True):
            assert np.array_equal(picture, there), "run: python -m assets.painter realm_rising"

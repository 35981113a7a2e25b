"""The people's art as it ships: complete, in the palette, and consistent from every side."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
Image = pytest.importorskip("PIL.Image")

from assets.painter import emotes, people, portraits, tells  # noqa: E402
from assets.painter.palette import rgb  # noqa: E402
from assets.painter.people_doll import DIRECTIONS, HEIGHT, WIDTH  # noqa: E402
from assets.painter.portraits_kit import face  # noqa: E402
from assets.painter.sheet import ART, Sheet, write  # noqa: E402
from game.story.cast import FEARS, MANNERS, PEOPLE, TELLS  # noqa: E402
from tests.content.rooms import assert_keeps_to_the_palette  # noqa: E402

EMOTES = ("alert", "question", "dots", "heart", "sweat", "anger", "note", "sleep", "idea", "listening")
DOLLS = [doll.name for doll in people.dolls()]
PORTRAITS = [portrait.name for portrait in portraits.cast()]
SHEETS = [*(f"people/{name}" for name in DOLLS), *(f"portraits/{name}" for name in PORTRAITS), "emotes", "tells"]
STREAK = {rgb("teal", 3), rgb("teal", 4)}
LEGS = slice(20, HEIGHT)
HEAD = slice(0, 14)


def shipped(name: str) -> tuple[np.ndarray, dict[str, list[np.ndarray]]]:
    """Return a shipped sheet's picture and its frames by tag."""
    picture = np.array(Image.open(ART / f"{name}.png").convert("RGBA"))
    data = json.loads((ART / f"{name}.json").read_text("utf-8"))
    boxes = [frame["frame"] for frame in data["frames"]]
    frames = [picture[box["y"] : box["y"] + box["h"], box["x"] : box["x"] + box["w"]] for box in boxes]
    tags = {tag["name"]: frames[tag["from"] : tag["to"] + 1] for tag in data["meta"]["frameTags"]}
    return picture, tags


def painted() -> list[Sheet]:
    """Return every sheet as the painter makes it now."""
    return [
        *(people.sheet(doll) for doll in people.dolls()),
        *(portraits.sheet(portrait) for portrait in portraits.cast()),
        emotes.sheet(),
        tells.sheet(),
    ]


def streak(frame: np.ndarray) -> np.ndarray:
    """Return the columns of the streak's pixels in a head."""
    return np.array(
        [x for row in frame[HEAD] for x, pixel in enumerate(row) if tuple(int(v) for v in pixel[:3]) in STREAK]
    )


@pytest.mark.parametrize("name", SHEETS)
def test_only_palette_colours_and_no_half_transparency(name: str) -> None:
    assert_keeps_to_the_palette(shipped(name)[0])


@pytest.mark.parametrize("name", DOLLS)
def test_walkers_have_every_tag(name: str) -> None:
    _, tags = shipped(f"people/{name}")
    for direction in DIRECTIONS:
        assert len(tags[f"stand_{direction}"]) >= 2
        assert len(tags[f"walk_{direction}"]) == 4
        assert len(tags[f"sit_{direction}"]) >= 2
    assert all(frame.shape == (HEIGHT, WIDTH, 4) for frames in tags.values() for frame in frames)
    if name.split("_")[0] in ("elara", "max", "quin"):
        assert {"kneel_down", "lie"} <= set(tags)
    if name in ("ida", "kofi"):  # beside who has fallen, behind a headrest
        assert {f"kneel_{direction}" for direction in DIRECTIONS} <= set(tags)


def test_everybody_of_the_cast_is_drawn() -> None:
    assert set(PEOPLE) <= set(PORTRAITS)
    assert set(PEOPLE) - {"cavity"} <= set(DOLLS)
    assert {"elara_realm", "max_realm"} <= set(DOLLS)


@pytest.mark.parametrize("name", PORTRAITS)
def test_portraits_have_six_expressions_of_two_frames(name: str) -> None:
    _, tags = shipped(f"portraits/{name}")
    assert tuple(tags) == portraits.EXPRESSIONS
    assert all(len(frames) == 2 and frames[0].shape == (64, 64, 4) for frames in tags.values())
    assert len({frames[0].tobytes() for frames in tags.values()}) == len(tags)


@pytest.mark.parametrize("name", PORTRAITS)
def test_talking_moves_the_mouth_alone(name: str) -> None:
    _, tags = shipped(f"portraits/{name}")
    top = 27 if name == "cavity" else 41
    for expression, (shut, opened) in tags.items():
        rows, columns = np.nonzero((shut != opened).any(axis=2))
        assert rows.size, expression
        assert rows.min() >= top, expression
        assert rows.max() <= 52, expression
        assert columns.max() - columns.min() <= 18, expression


@pytest.mark.parametrize("name", PORTRAITS)
def test_expressions_keep_skull_hair_and_clothes(name: str) -> None:
    _, tags = shipped(f"portraits/{name}")
    neutral = tags["neutral"][0]
    for frames in tags.values():
        assert ((frames[0] != neutral).any(axis=2)[:15]).sum() == 0
        assert ((frames[0] != neutral).any(axis=2)[56:]).sum() == 0
        assert (frames[0][..., 3] == neutral[..., 3]).all()


def test_no_two_people_share_skull_and_eyes() -> None:
    cast = [portrait for portrait in portraits.cast() if portrait.name != "cavity"]
    for one, other in combinations(cast, 2):
        mine, yours = one.bust != 0, other.bust != 0
        alike = (mine & yours).sum() / (mine | yours).sum()
        assert alike < 0.95, (one.name, other.name)
        eyes = [
            tuple(tuple(stamp.rows) for stamp in person.eyes[person.looks["neutral"][0]]) for person in (one, other)
        ]
        assert eyes[0] != eyes[1], (one.name, other.name)


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_no_two_walkers_look_alike(direction: str) -> None:
    stills = {name: shipped(f"people/{name}")[1][f"stand_{direction}"][0] for name in DOLLS if "_realm" not in name}
    for one, other in combinations(stills, 2):
        seen = (stills[one][..., 3] > 0) | (stills[other][..., 3] > 0)
        differs = (stills[one] != stills[other]).any(axis=2) & seen
        assert differs.sum() > 0.5 * seen.sum(), (one, other)


@pytest.mark.parametrize("name", DOLLS)
@pytest.mark.parametrize("direction", DIRECTIONS)
def test_steps_use_opposite_legs(name: str, direction: str) -> None:
    _, tags = shipped(f"people/{name}")
    _, left, _, right = (frame[LEGS] for frame in tags[f"walk_{direction}"])
    assert (left != right).any(), "the second and fourth frame must set down different feet"
    for legs in (left, right):
        assert legs[-2:, :, 3].any(), "feet are seen from every side"


@pytest.mark.parametrize("name", ["elara", "elara_realm"])
@pytest.mark.parametrize("kind", ["stand", "walk", "sit", "kneel"])
def test_the_streak_stays_on_elaras_left(name: str, kind: str) -> None:
    _, tags = shipped(f"people/{name}")
    middle = (WIDTH - 1) / 2
    for frame in tags[f"{kind}_down"]:
        assert streak(frame).min() > middle, "facing us, her left is at our right"
    for frame in tags[f"{kind}_up"]:
        assert streak(frame).size
        assert streak(frame).mean() < middle, "from behind, her left is at our left"
    for near, far in zip(tags[f"{kind}_left"], tags[f"{kind}_right"], strict=True):
        assert streak(near).size >= 8, "facing left, she shows us her left side"
        assert streak(far).size <= 6, "facing right, only its far edge is seen"


def test_the_streak_stays_on_elaras_left_in_her_portrait() -> None:
    portrait = next(portrait for portrait in portraits.cast() if portrait.name == "elara")
    for expression in portraits.EXPRESSIONS:
        _, tags = shipped("portraits/elara")
        for frame in tags[expression]:
            columns = [
                x for row in frame[10:46] for x, pixel in enumerate(row) if tuple(int(v) for v in pixel[:3]) in STREAK
            ]
            assert min(columns) >= 31
        assert face(portrait, expression, False).shape == (64, 64)


def test_emotes_and_tells_have_every_tag() -> None:
    _, signs = shipped("emotes")
    assert set(EMOTES) == set(signs)
    assert all(2 <= len(frames) <= 4 for frames in signs.values())
    _, cards = shipped("tells")
    assert {*TELLS, *FEARS, *MANNERS} == set(cards)
    assert all(frame.shape == (16, 16, 4) for frames in (*signs.values(), *cards.values()) for frame in frames)


def test_painting_again_gives_the_same_bytes(tmp_path: Path) -> None:
    for sheet in painted():
        if json.loads((ART / f"{sheet.name}.json").read_text("utf-8"))["meta"]["painter"] == "hand":
            continue
        write(sheet, tmp_path)
        for ending in ("png", "json"):
            fresh, there = tmp_path / f"{sheet.name}.{ending}", ART / f"{sheet.name}.{ending}"
            assert fresh.read_bytes() == there.read_bytes(), f"{there}: paint it again (python -m assets.painter)"

"""Every essential sound has a caption, every caption a sound; captions stand where they cover nothing, long enough."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pygame = pytest.importorskip("pygame")

from game.assets import Assets  # noqa: E402
from game.audio.captions import FAMILIES, MOST, SEEN, Captions, essential, side  # noqa: E402
from game.content import Library  # noqa: E402
from game.game import Game  # noqa: E402
from game.opening import open_content  # noqa: E402
from game.scenes.explore import Explore  # noqa: E402
from game.scenes.pause import Pause  # noqa: E402
from game.views.captions import CaptionsView  # noqa: E402
from game.views.kit import Kit  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
AUDIO = ROOT / "assets" / "audio"
ROOMS = frozenset(
    value
    for path in ROOT.glob("maps/*.tmx")
    for value in re.findall(r'name="ambience" value="(\w+)"', path.read_text("utf-8"))
)
"""What places sound like when nothing happens: not a sound of anything."""


def shipped(folder: str) -> set[str]:
    return {path.stem for path in (AUDIO / folder).iterdir()}


def sounds() -> set[str]:
    """Return the IDs of the captions of all that can be heard and is not seen."""
    effects = {f"caption.{name}" for name in shipped("effects") if essential(name)}
    things = {f"caption.{name}" for name in shipped("ambience") - ROOMS}
    music = {f"caption.music.{name}" for name in (*shipped("music"), "cavity_where")}
    return effects | things | music


@pytest.fixture(scope="module")
def content() -> Library:
    """The game's words."""
    return open_content(ROOT)


def test_every_essential_sound_has_a_caption_and_every_caption_a_sound() -> None:
    words = (ROOT / "assets/i18n/en/LC_MESSAGES/root-access.po").read_text("utf-8")
    captions = set(re.findall(r'msgid "(caption\.[\w.]+)"', words)) - {"caption.side.left", "caption.side.right"}
    assert captions == sounds()


def test_what_is_said_to_be_seen_can_be_heard() -> None:
    effects = shipped("effects")
    assert effects >= SEEN
    assert all(any(name.startswith(family) for name in effects) for family in FAMILIES)


@pytest.mark.parametrize("message", sorted(sounds()))
def test_a_caption_is_short(message: str, content: Library) -> None:
    assert content.has_message(message)
    words = content.message("caption.side.right").replace("{what}", content.message(message))
    assert Kit(Assets(ROOT / "assets")).body.size(f"[{words}]")[0] <= 250


def test_a_side_is_named_only_at_the_edges() -> None:
    assert [side(x) for x in (-1, 0, 90, 160, 230, 320)] == ["", "left", "left", "", "right", "right"]


def test_what_is_heard_again_stands_longer_and_only_once() -> None:
    captions = Captions()
    captions.hear("tram_bell", 20)
    captions.tick = 90
    captions.hear("tram_bell", 300)
    (caption,) = captions.standing
    assert (caption.side, caption.began, caption.heard) == ("right", 0, 90)
    assert not caption.over(190, 10)
    assert caption.over(230, 10)


def test_what_the_picture_shows_has_no_caption() -> None:
    captions = Captions()
    for name in ("ui_move", "step_tile", "blip_max", "warn", "strike"):
        captions.hear(name)
    assert not captions.standing


def test_only_the_newest_stand() -> None:
    captions = Captions()
    for name in ("door", "knock", "phone"):
        captions.hear(name)
    assert [caption.message for caption in captions.standing] == ["caption.knock", "caption.phone"][-MOST:]


def test_a_thing_is_named_once_as_it_comes_into_earshot() -> None:
    captions = Captions()
    captions.near("hall", [("clock", 200.0, 90, 10)])
    assert not captions.standing
    captions.near("hall", [("clock", 10.0, 90, 10)])
    assert [(caption.message, caption.side) for caption in captions.standing] == [("caption.clock", "left")]
    captions.tick = 1000
    captions.near("hall", [("clock", 5.0, 90, 10)])
    assert captions.standing[0].heard == 0
    captions.near("wells_practice", [("clock", 5.0, 90, 10)])
    assert captions.standing[0].heard == 1000


def test_a_rewound_game_has_not_heard_it_yet() -> None:
    captions = Captions()
    captions.tick = 500
    captions.hear("door")
    assert captions.standing[0].over(400, 8)


def drawn(game: Game, content: Library, captions: Captions) -> pygame.Rect:
    """Return what of the screen captions cover."""
    screen = pygame.Surface((320, 180))
    CaptionsView(captions).draw(screen, game, Kit(Assets(ROOT / "assets")), content)
    screen.set_colorkey((0, 0, 0))
    return screen.get_bounding_rect()


def test_captions_stand_at_an_edge_and_only_if_they_are_wanted(content: Library) -> None:
    game = Game(content)
    game.scenes = [Explore()]
    captions = Captions()
    captions.hear("tram_bell", 20)
    assert not drawn(game, content, captions)
    game.settings.set("captions", True)
    low = drawn(game, content, captions)
    assert low.bottom >= 174
    assert low.right < 160
    game.scenes[-1].listening.show("two_watches")  # its card lies at the bottom
    assert drawn(game, content, captions).top <= 4
    game.scenes.append(Pause())
    assert not drawn(game, content, captions)

"""Files edited while the game runs: what shows, what stays, what is told."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pygame
import pytest

from game.app import App
from game.cli.play import walk_map
from game.content import Library
from game.core.errors import GameError
from game.scenes.explore import Explore
from game.scenes.talk import Talk
from game.scenes.told import Mode
from game.watch import EVERY, WatchError, check_installed

pytestmark = pytest.mark.skipif(find_spec("watchfiles") is None, reason="needs the extra watch")
PATIENCE = 3.0
"""Seconds after which a change must have been seen, on the slowest machine."""
MAP = "clinic_vr"
NODE = "Watch_Test"
SCRIPT = f"""title: {NODE}
---
Max: Here is the first line. #line:watch_1
Max: Here is the second line. #line:watch_2
-> Yes. #line:watch_yes
    Max: Yes it is. #line:watch_3
-> No. #line:watch_no
    Max: No it is not. #line:watch_4
===
"""


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory, content: Library) -> Path:
    """A copy of the content, to copy from."""
    root = tmp_path_factory.mktemp("content") / "original"
    for part in ("maps", "assets/art", "assets/fonts", "assets/i18n", "assets/scripts"):
        shutil.copytree(content.root / part, root / part)
    (root / "assets/scripts/watch_test.yarn").write_text(SCRIPT, "utf-8")
    return root


@pytest.fixture
def root(tmp_path: Path, original: Path) -> Path:
    """Content that may be edited."""
    shutil.copytree(original, tmp_path / "root")
    return tmp_path / "root"


@pytest.fixture
def app(own_home: Path, root: Path) -> Iterator[App]:
    """A watching app whose player stands in a room."""
    app = App(seed=1, root=root)
    walk_map(app.game, app.content, root / f"maps/{MAP}.tmx")
    app.watch()
    show(app)
    yield app
    app.close()


def show(app: App, frames: int = 2) -> None:
    """Step and draw, without the clock."""
    for _ in range(frames):
        app.tick()
        if app.live is not None:
            app._look_for_changes(app.live)
        app._draw()


def until(app: App, ready: Callable[[], bool]) -> None:
    """Let frames pass until something shows."""
    end = time.monotonic() + PATIENCE
    while not ready():
        assert time.monotonic() < end, "the change was not seen"
        show(app, EVERY)
        time.sleep(0.002)


def told(app: App, notice: str) -> Callable[[], bool]:
    """Return whether a notice has come up since."""
    app.game.notice = ""
    return lambda: app.game.notice == notice


def edit(path: Path, old: str, new: str) -> None:
    """Replace a text in a file, as an editor saves: a new file in the old one's place."""
    text = path.read_text("utf-8")
    assert old in text
    beside = path.with_name(path.name + ".saving")
    beside.write_text(text.replace(old, new), "utf-8")
    beside.replace(path)


def explore(app: App) -> Explore:
    scene = app.game.scenes[0]
    assert isinstance(scene, Explore)
    return scene


def add_object(path: Path, xml: str) -> None:
    """Put an object into the map's layer of objects."""
    text = path.read_text("utf-8")
    head, tail = text.rsplit("</objectgroup>", 1)
    path.write_text(f"{head}{xml}</objectgroup>{tail}", "utf-8")


def wall(number: int, x: int, y: int, w: int, h: int) -> str:
    return f'<object id="{number}" type="Solid" x="{x}" y="{y}" width="{w}" height="{h}"/>'


# -- maps --------------------------------------------------------------------------------------------


def test_a_saved_map_shows_and_the_player_stays(app: App, root: Path):
    at, tick = explore(app).player.at(), app.game.tick
    x, y = at[0] + 40, at[1] + 40
    add_object(
        root / f"maps/{MAP}.tmx", f'<object id="9001" name="watched" type="Point" x="{x}" y="{y}"><point/></object>'
    )
    until(app, told(app, "notice.reloaded"))
    assert app.content.place(MAP).points["watched"].x == x
    assert app.content is app.game.content is app.screen.content
    assert explore(app).player.at() == at
    assert app.game.tick > tick


def test_a_player_who_would_stand_in_a_wall_stands_beside_it(app: App, root: Path):
    x, y = explore(app).player.at()
    add_object(root / f"maps/{MAP}.tmx", wall(9001, x - 8, y - 8, 16, 12))
    until(app, lambda: explore(app).player.at() != (x, y))
    new = explore(app).player.at()
    assert app.content.place(MAP).grid.free(*new)
    assert max(abs(new[0] - x), abs(new[1] - y)) <= 20


def test_people_of_the_map_come_and_move(app: App, root: Path):
    x, y = explore(app).player.at()
    path = root / f"maps/{MAP}.tmx"
    who = '<properties><property name="person" value="bao"/></properties><point/>'
    person = f'<object id="9002" name="guest" type="Person" x="{{}}" y="{{}}">{who}</object>'
    add_object(path, person.format(x + 30, y))
    until(app, lambda: explore(app).find("bao") is not None)
    edit(path, f'x="{x + 30}" y="{y}"', f'x="{x + 34}" y="{y}"')
    until(app, lambda: explore(app).person("bao").at() == (x + 34, y))


def test_a_broken_map_is_told_and_the_old_one_stays(app: App, root: Path, capsys: pytest.CaptureFixture[str]):
    path, place = root / f"maps/{MAP}.tmx", app.content.place(MAP)
    edit(path, "</map>", "")
    until(app, told(app, "notice.reload_failed"))
    assert app.content.place(MAP) is place
    assert app.screen.trouble.startswith(f"{MAP}.tmx")
    assert str(path) in capsys.readouterr().err
    path.write_text(path.read_text("utf-8") + "</map>", "utf-8")
    until(app, told(app, "notice.reloaded"))
    assert app.content.place(MAP) is not place
    assert not app.screen.trouble


def test_a_condition_that_no_script_knows_is_told_and_the_old_map_stays(app: App, root: Path):
    place, before = app.content.place(MAP), explore(app).pack()
    condition = '<properties><property name="when" value="$no_such_thing"/></properties>'
    add_object(
        root / f"maps/{MAP}.tmx",
        f'<object id="9003" name="s" type="Spot" x="64" y="64" width="16" height="16">{condition}</object>',
    )
    until(app, told(app, "notice.reload_failed"))
    assert app.content.place(MAP) is place
    assert "no_such_thing" in app.screen.trouble
    assert explore(app).pack()["player"] == before["player"]


def test_a_tileset_of_the_map_is_read_again(app: App, root: Path):
    old = app.content.tiled_map(MAP)
    source = root / "maps" / old.tilesets[0].source
    edit(source, "</tileset>", '<tile id="0" type="Watched"/></tileset>')
    until(app, lambda: app.content.tiled_map(MAP) is not old)


# -- pictures ----------------------------------------------------------------------------------------


def test_a_saved_sheet_shows(app: App, root: Path):
    path = root / "assets/art/people/elara.png"
    picture = pygame.image.load(path)
    picture.fill("#ff00ff", special_flags=pygame.BLEND_RGB_MAX)
    pygame.image.save(picture, path)

    def coat() -> pygame.Color:
        return app.screen.assets.sheet("people/elara").frame("stand_down").get_at((8, 12))

    until(app, lambda: (coat().r, coat().b) == (255, 255))


@pytest.mark.parametrize("broken", ["{", '{"frames": []}'])
def test_a_broken_sheet_is_told_and_the_old_one_stays(app: App, root: Path, broken: str):
    sheet = app.screen.assets.sheet("people/elara")
    (root / "assets/art/people/elara.json").write_text(broken)
    until(app, told(app, "notice.reload_failed"))
    show(app, 10)
    assert app.screen.assets.sheet("people/elara") is sheet


def test_a_sheet_nobody_has_seen_yet_is_checked_too(app: App, root: Path):
    path = root / "assets/art/people/wells.json"
    data = json.loads(path.read_text())
    data["frames"][0]["frame"]["x"] = 9999
    path.write_text(json.dumps(data))
    until(app, told(app, "notice.reload_failed"))
    assert "wells" in app.screen.trouble


# -- words -------------------------------------------------------------------------------------------


def line_of(app: App) -> str:
    scene = app.game.scenes[-1]
    assert isinstance(scene, Talk)
    return scene.layout(app.game).text


def talk(app: App, parts: int = 1) -> Talk:
    """Play the test's script to its first, second or third part: line, line, choice."""
    app.game.run_script(NODE)
    show(app)
    scene = app.game.scenes[-1]
    assert isinstance(scene, Talk)
    for _ in range(parts - 1):
        scene.mode = Mode.RUN
        show(app)
    return scene


def test_a_talk_stays_on_its_line_while_lines_are_put_in_above_and_its_words_change(app: App, root: Path):
    app.game.variables().set("$watched", True)
    talk(app)
    assert line_of(app) == "Here is the first line."
    new = "Max: Before it. #line:watch_0\nMax: Here is the changed line."
    edit(root / "assets/scripts/watch_test.yarn", "Max: Here is the first line.", new)
    until(app, lambda: line_of(app) == "Here is the changed line.")
    assert app.game.variables().get("$watched") is True
    assert app.game.run_script(NODE)


def test_an_option_that_is_gone_is_no_longer_offered(app: App, root: Path):
    assert len(talk(app, 3).choices) == 2
    gone = "-> Yes. #line:watch_yes\n    Max: Yes it is. #line:watch_3\n"
    edit(root / "assets/scripts/watch_test.yarn", gone, "")
    until(app, told(app, "notice.reloaded"))
    scene = app.game.scenes[-1]
    assert isinstance(scene, Talk)
    assert [(choice.line, choice.index) for choice in scene.choices] == [("line:watch_no", 0)]
    assert scene.focus == 0
    scene.dialogue.choose(0)
    scene.mode = Mode.RUN
    show(app)
    assert line_of(app) == "No it is not."


def test_a_script_whose_node_is_gone_ends(app: App, root: Path):
    talk(app)
    (root / "assets/scripts/watch_test.yarn").unlink()
    until(app, told(app, "notice.reloaded"))
    assert app.game.scenes[-1].kind == "explore"


def test_a_script_that_does_not_compile_is_told_and_the_old_one_stays(app: App, root: Path):
    talk(app)
    edit(root / "assets/scripts/watch_test.yarn", "Max: Here is the first line.", "<<if>>\nMax: Here is no line.")
    until(app, told(app, "notice.reload_failed"))
    assert line_of(app) == "Here is the first line."
    assert "watch_test.yarn" in app.screen.trouble


def test_a_message_shows_as_soon_as_the_translator_saves_it(app: App, root: Path):
    catalogue = root / "assets/i18n/en/LC_MESSAGES/root-access.po"
    edit(catalogue, 'msgstr "Read again."', 'msgstr "Read anew."')
    until(app, lambda: app.game.content.message("notice.reloaded") == "Read anew.")
    edit(catalogue, 'msgstr "Read anew."', "this is no catalogue")
    until(app, told(app, "notice.reload_failed"))
    assert app.game.content.message("notice.reloaded") == "Read anew."


# -- more than one -----------------------------------------------------------------------------------


def test_files_saved_together_count_together_or_not_at_all(app: App, root: Path):
    place, program = app.content.place(MAP), app.content.program()
    script = root / "assets/scripts/watch_test.yarn"
    edit(script, "Max: Here is the first line.", "<<if>>\nMax: Here is no line.")
    add_object(
        root / f"maps/{MAP}.tmx", '<object id="9001" name="watched" type="Point" x="80" y="80"><point/></object>'
    )
    until(app, told(app, "notice.reload_failed"))
    assert app.content.place(MAP) is place
    assert app.content.program() is program
    edit(script, "<<if>>\n", "")
    until(app, told(app, "notice.reloaded"))
    assert "watched" in app.content.place(MAP).points


def test_a_picture_that_cannot_be_drawn_does_not_end_a_watched_game(app: App, capsys: pytest.CaptureFixture[str]):
    class Broken(type(app.screen)):
        def draw(self, *_: object) -> None:
            raise GameError("walls.png", "cannot be read", "paint it again")

    app.screen.__class__ = Broken
    show(app, 5)
    assert capsys.readouterr().err.count("walls.png") == 1
    assert app.game.notice == "notice.reload_failed"


def test_the_game_does_not_pause_while_the_editor_has_the_focus(app: App):
    pygame.event.post(pygame.Event(pygame.WINDOWFOCUSLOST))
    for event in pygame.event.get():
        app._take(event)
    show(app, 5)
    assert app.game.scenes[-1].kind == "explore"


def test_without_watchfiles_the_cure_is_one_sentence(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("game.watch.find_spec", lambda name: None)
    with pytest.raises(WatchError, match=r"pip install root-access\[watch\]"):
        check_installed()

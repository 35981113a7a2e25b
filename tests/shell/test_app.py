"""The program in a (dummy) window: from key events to saves and back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.app import App
from game.core.input import Button
from game.core.messages import SaveListed
from game.recording import Recording, start
from game.scenes.options import NAMES, Options
from game.scenes.rebinding import ROWS
from game.story.bindings import KEYS


@pytest.fixture
def app(own_home: Path) -> Iterator[App]:
    """An app at the title."""
    app = App(seed=1)
    yield app
    app.close()


def key(kind: int, code: int) -> None:
    pygame.event.post(pygame.Event(kind, key=code))


def tap(app: App, code: int, ticks: int = 4) -> None:
    """Press and release a key between two frames, then let ticks pass."""
    key(pygame.KEYDOWN, code)
    key(pygame.KEYUP, code)
    for event in pygame.event.get():
        app._take(event)
    for _ in range(ticks):
        app.tick()


def test_a_new_game_begins_from_the_title_by_keys(app: App):
    for _ in range(5):
        app.tick()
    tap(app, pygame.K_RETURN, 120)
    assert [scene.kind for scene in app.game.scenes] == ["explore", "talk", "chapter"]


def test_a_key_tapped_between_two_frames_is_seen_for_one_tick(app: App):
    key(pygame.KEYDOWN, pygame.K_DOWN)
    key(pygame.KEYUP, pygame.K_DOWN)
    for event in pygame.event.get():
        app._take(event)
    assert app.devices.take().buttons != 0
    assert app.devices.take().buttons == 0


def test_entering_a_place_saves_and_continue_finds_it_again(app: App, own_home: Path):
    app.tick()
    app.game.start_case("cavity")
    for _ in range(400):
        app.tick()
    saved = json.loads((own_home / "saves" / "auto.json").read_text())
    assert saved["place"] == "clinic_reception"
    again = App(seed=2)
    for _ in range(4):
        again.tick()
    assert again.game.saves
    tap(again, pygame.K_RETURN, 120)
    assert again.game.scenes[0].map_name() == "clinic_reception"
    assert again.game.story.case == "cavity"


def test_a_broken_autosave_never_prevents_a_new_game(own_home: Path):
    (own_home / "saves").mkdir(parents=True)
    (own_home / "saves" / "auto.json").write_text("{broken")
    app = App(seed=1)
    for _ in range(4):
        app.tick()
    assert app.game.saves[0].error
    tap(app, pygame.K_RETURN, 500)
    assert app.game.scenes[0].kind == "explore"
    assert (own_home / "saves" / "auto.broken-1.json").read_text() == "{broken"
    app.close()


def test_broken_settings_are_set_aside_and_told(own_home: Path, capsys: pytest.CaptureFixture[str]):
    own_home.mkdir(parents=True)
    (own_home / "settings.json").write_text("[]")
    app = App(seed=1)
    app.close()
    assert "settings.json" in capsys.readouterr().err
    assert (own_home / "settings.broken-1.json").read_text() == "[]"


def test_losing_the_window_pauses_and_nothing_moves_until_it_is_ended(app: App):
    app.game.start_case("cavity")
    for _ in range(320):
        app.tick()
    pygame.event.post(pygame.Event(pygame.WINDOWFOCUSLOST))
    for event in pygame.event.get():
        app._take(event)
    app.tick()
    assert app.game.scenes[-1].kind == "pause"
    people = app.game.scenes[0].pack()["people"]
    for _ in range(100):
        app.tick()
    assert app.game.scenes[0].pack()["people"] == people


def test_settings_changed_in_the_menu_are_there_next_time(app: App):
    app.tick()
    app.game.settings.set("music", 3)
    app._apply("music")
    again = App(seed=1)
    assert again.game.settings.music == 3
    again.close()


def test_a_key_bound_in_the_menu_plays_at_once_and_next_time(app: App):
    app.tick()
    app.game.push(Options(page=NAMES.index("controls"), focus=ROWS.index("listen") + 1))
    tap(app, pygame.K_SPACE)
    tap(app, pygame.K_g)
    assert app.game.settings.keys["listen"] == "key.g"
    again = App(seed=1)
    for played in (app, again):
        key(pygame.KEYDOWN, pygame.K_g)
        for event in pygame.event.get():
            played._take(event)
        assert played.devices.take().buttons == Button.LISTEN
    again.close()


def test_a_recording_keeps_the_keys_and_what_was_bound_meanwhile(app: App, tmp_path: Path):
    app.game.settings.set("keys", {"listen": "key.g"})
    app.devices.bind(app.game.settings)
    app.record(tmp_path / "keys.jsonl", "")
    app.game.push(Options(page=NAMES.index("controls"), focus=ROWS.index("listen") + 1))
    tap(app, pygame.K_SPACE)
    tap(app, pygame.K_h)
    assert app.recorder is not None
    app.recorder.close(app.game)
    app.recorder = None
    recording = Recording(tmp_path / "keys.jsonl")
    game = start(recording)
    assert game.settings.keys["listen"] == "key.g"
    game.push(Options(page=NAMES.index("controls"), focus=ROWS.index("listen") + 1))
    for ticks, given in recording.inputs():
        for _ in range(ticks):
            game.step(given)
    assert (game.settings.keys["listen"], game.settings.keys["history"]) == ("key.h", "key.g")
    assert game.hash() == recording.hash


def test_keys_in_the_settings_that_make_no_sense_are_told_and_the_others_kept(
    own_home: Path, capsys: pytest.CaptureFixture[str]
):
    own_home.mkdir(parents=True)
    (own_home / "settings.json").write_text(
        json.dumps({"music": 3, "keys": {"act": "key.x"}, "pads": {"act": "pad.y"}})
    )
    app = App(seed=1)
    app.close()
    assert "key.x has two actions" in capsys.readouterr().err
    assert (app.game.settings.music, app.game.settings.keys) == (3, KEYS.defaults)


def test_the_game_saves_to_a_slot_that_cannot_be_written_and_says_so(app: App, own_home: Path):
    app.game.start_case("cavity")
    for _ in range(240):
        app.tick()
    (own_home / "saves").rename(own_home / "gone")
    (own_home / "saves").write_text("a file where a folder should be")
    app._save("1")
    app.tick()
    assert app.game.notice == "notice.save_failed"


def test_the_saves_on_disk_are_listed_newest_first(app: App):
    app.game.start_case("cavity")
    for _ in range(240):
        app.tick()
    app._save("1")
    app.devices.tell(SaveListed(app.saves.listed()))
    app.tick()
    assert {slot.slot for slot in app.game.saves} == {"auto", "1"}


def test_every_scene_draws(app: App):
    from game.cli.shoot import SCENES
    from game.headless import Session

    for name, set_up in SCENES.items():
        session = Session.title(content=app.content)
        set_up(session)
        session.step(0, 40)
        app.screen.draw(app.window, session.game)
        assert pygame.transform.average_color(app.window) != (0, 0, 0, 0), name

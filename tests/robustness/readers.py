"""How the game reads each kind of file: a sound file, where it lies, and what a player would have it do."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pygame

from game.assets import Assets
from game.audio import Audio
from game.content import Library
from game.core.input import ACT, LEFT, Input, Pointer
from game.core.messages import FocusLost, SaveListed
from game.game import Game
from game.i18n import Messages
from game.profile import ProfileStore
from game.recording import Recorder, Recording, start
from game.scenes.context import Profile
from game.storage import Saves
from game.story.settings import Settings


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: the sound ``file`` and ``read``, which uses whatever lies there by now."""

    file: Path
    read: Callable[[], object]


def kinds(root: Path, content: Library, snapshot: dict[str, Any]) -> dict[str, Kind]:
    """Lay out a player's files and a few assets below ``root`` and return the kinds by name."""
    assets = root / "assets"
    for part in ("art/palette.json", "art/emotes.json", "art/emotes.png", "art/ui/cursors.json", "art/ui/cursors.png"):
        if (content.root / "assets" / part).exists():
            _copy(content.root, root, f"assets/{part}")
    for part in ("fonts/body.json", "fonts/body.png", "i18n/en/LC_MESSAGES/root-access.mo"):
        _copy(content.root, root, f"assets/{part}")
    effect = next((content.root / "assets/audio/effects").glob("*.ogg")).name
    track = next((content.root / "assets/audio/music").glob("*.xm")).name
    _copy(content.root, root, f"assets/audio/effects/{effect}")
    _copy(content.root, root, f"assets/audio/music/{track}")
    saves, store = Saves(root), ProfileStore(root)
    saves.write("1", snapshot, "clinic_reception")
    store.keep_settings(Settings())
    store.keep_profile(Profile({f"line:{number}" for number in range(40)}, {"cavity.purge"}))
    recording = root / "day.jsonl"
    _record(recording, content)
    return {
        "save": Kind(saves.path("1"), lambda: (saves.listed(), saves.read("1"))),
        "settings": Kind(root / "settings.json", lambda: _settings(root)),
        "profile": Kind(root / "profile.json", lambda: ProfileStore(root).profile()),
        "recording": Kind(recording, lambda: _replay(recording)),
        "palette": Kind(assets / "art/palette.json", lambda: Assets(assets).colour("white", 4)),
        "sheet": Kind(assets / "art/emotes.json", lambda: _sheet(assets)),
        "picture": Kind(assets / "art/emotes.png", lambda: _sheet(assets)),
        "font": Kind(assets / "fonts/body.json", lambda: _font(assets)),
        "font picture": Kind(assets / "fonts/body.png", lambda: _font(assets)),
        "metrics": Kind(assets / "fonts/body.json", lambda: Library(root, content.signatures).metrics()),
        "messages": Kind(assets / "i18n/en/LC_MESSAGES/root-access.mo", lambda: _messages(root)),
        "effect": Kind(assets / "audio/effects" / effect, lambda: _sound(root, effect)),
        "music": Kind(assets / "audio/music" / track, lambda: _music(root, track)),
    }


def _copy(old: Path, new: Path, name: str) -> None:
    (new / name).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(old / name, new / name)


def _record(path: Path, content: Library) -> None:
    game = Game(content, seed=3)
    recorder = Recorder(path, game, "cavity")
    game.start_case("cavity")
    for number in range(200):
        messages = (FocusLost(), SaveListed(())) if number == 90 else ()
        pointer = Pointer(10, number, number % 2 == 0) if number % 50 > 40 else None
        given = Input((0, LEFT, ACT)[number // 30 % 3], pointer, messages)
        recorder.take(given)
        game.step(given)
    recorder.close(game)


def _settings(root: Path) -> None:
    store = ProfileStore(root)
    store.keep_settings(store.settings())


def _replay(path: Path) -> None:
    recording = Recording(path)
    inputs = recording.inputs()
    game = start(recording)
    for ticks, given in inputs:
        for _ in range(min(ticks, 20)):
            game.step(given)


def _sheet(assets: Path) -> None:
    sheet = Assets(assets).sheet("emotes")
    for tag in sheet.tags:
        sheet.frame(tag, 70).get_size()
    sheet.duration(), sheet.pivot, sheet.frames()


def _font(assets: Path) -> None:
    font = Assets(assets).font("body")
    font.draw(pygame.Surface((320, 20)), "Where did you put my fear? – Max", 2, 2, shadow=("void", 0))


def _messages(root: Path) -> None:
    messages = Messages(root)
    for name in ("ui.resume", "chapter.number", "no.such.message"):
        assert isinstance(messages(name), str)
        messages(name, number=3)


def _sound(root: Path, name: str) -> None:
    Audio(root).play(name.removesuffix(".ogg"))


def _music(root: Path, name: str) -> None:
    audio = Audio(root)
    audio.resume(name.removesuffix(".xm"), "none")
    audio.step()
    pygame.mixer.music.stop()

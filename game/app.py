"""The program in a window: fixed steps, frames between them, and what the game asks of the system.

Safe for the web: no threads and no timers; there the loop yields to the browser through asyncio.
"""

from __future__ import annotations

import json
import os
import sys
import time
import warnings
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.core.errors import GameError
from game.core.events import ListSaves, LoadWanted, Problem, Quit, SaveWanted, SettingChanged
from game.core.input import TICKS_PER_SECOND
from game.core.messages import ContentReloaded, FocusLost, Loaded, SaveDone, SaveFailed, SaveListed
from game.devices import Devices
from game.game import Game
from game.opening import open_content
from game.profile import ProfileStore
from game.scenes.ahead import Ahead
from game.storage import Saves, StorageError
from game.story.bindings import BOARDS
from game.views.screen import Screen

if TYPE_CHECKING:
    from game.audio import Audio
    from game.recording import Recorder
    from game.watch import LiveReload

WIDTH, HEIGHT = 320, 180
STEPS_A_FRAME = 4
"""A frame catches up at most so many ticks; a longer stall is forgotten."""


class App:
    """Owns the window, the devices, the disk and one game."""

    def __init__(
        self,
        seed: int | None = None,
        scale: int | None = None,
        home: Path | None = None,
        root: Path | None = None,
    ) -> None:
        """Open the window at the title.

        ``scale`` is the window's size in times 320×180, ``home`` the folder of saves and settings,
        ``root`` that of the content (None: the usual ones).
        """
        self.store = ProfileStore(home)
        self.saves = Saves(home)
        self.content = open_content(root)
        seed = time.time_ns() & 0xFFFFFFFF if seed is None else seed
        self.game = Game(self.content, self.store.settings(), self.store.profile(), seed)
        for system in ("X11", "WAYLAND"):  # what the desktop groups windows by; pygame has put the script's name there
            os.environ[f"SDL_VIDEO_{system}_WMCLASS"] = "root-access"
        pygame.display.init()
        pygame.display.set_caption("Root Access")
        self.window = self._open_window(scale)
        self.screen = Screen(self.content)
        self.ahead = Ahead()
        self.devices = Devices(self.game.settings)
        self.clock = pygame.time.Clock()
        self.running = True
        self.recorder: Recorder | None = None
        self.audio: Audio | None = None
        self.live: LiveReload | None = None
        self._debt = 1.0
        self._last = 0.0
        self._frames = 0
        for problem in self.store.problems:
            print(f"root-access: {problem}", file=sys.stderr)

    def _open_window(self, scale: int | None) -> pygame.Surface:
        flags = pygame.SCALED | pygame.RESIZABLE
        if self.game.settings.fullscreen:
            flags |= pygame.FULLSCREEN
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # software drivers say that they are slow
            try:
                window = pygame.display.set_mode((WIDTH, HEIGHT), flags, vsync=1)
            except pygame.error:  # a driver without vertical sync
                window = pygame.display.set_mode((WIDTH, HEIGHT), flags)
        if scale is not None and not self.game.settings.fullscreen:
            pygame.Window.from_display_module().size = (WIDTH * scale, HEIGHT * scale)
        return window

    def watch(self) -> None:
        """Show changed files as soon as they are saved; raises ``WatchError`` if that cannot be."""
        from game.watch import LiveReload, Watcher, folders_of

        here = self.game.place_name()
        self.live = LiveReload(Watcher(folders_of(self.content, [here] if here else [])))

    def record(self, path: Path, case: str) -> None:
        """Write down all inputs from now on."""
        from game.recording import Recorder

        self.recorder = Recorder(path, self.game, case)

    def run(self) -> int:
        """Play until the window is closed; return the exit status."""
        if sys.platform == "emscripten":
            import asyncio

            asyncio.run(self._run_on_the_web())
            return 0
        rate = max([60, *pygame.display.get_desktop_refresh_rates()])
        try:
            while self.running:
                self.frame()
                self.clock.tick(rate)
        finally:
            self.close()
        return 0

    async def _run_on_the_web(self) -> None:
        import asyncio

        while self.running:
            self.frame()
            await asyncio.sleep(0)

    def frame(self) -> None:
        """Take events in, catch up on ticks, draw one frame."""
        now = time.perf_counter()
        if self._last:
            self._debt = min(STEPS_A_FRAME, self._debt + (now - self._last) * TICKS_PER_SECOND)
        self._last = now
        for event in pygame.event.get():
            self._take(event)
        if self.live is not None:
            self._look_for_changes(self.live)
        while self._debt >= 1:
            self._debt -= 1
            self.tick()
        coming = self.ahead.look(self.game)
        self.screen.foresee(coming)
        if self.audio is not None:
            self.audio.step()
            self.audio.attend(self.game, coming)
        self._draw()
        pygame.display.flip()
        self._frames += 1
        if self._frames == 1:
            self._begin_late()

    def _look_for_changes(self, live: LiveReload) -> None:
        """Go on with what was saved meanwhile; a mistake is told and the old version stays."""
        found = live.look(self.game, self.screen)
        if found is None:
            return
        self.screen, news = found
        self.content = self.screen.content
        self._tell_trouble(news.error)
        if self.audio is not None and not news.error:
            self.audio.react(self.game.events)
        self.devices.tell(news)

    def _draw(self) -> None:
        """Draw a frame. While files are watched, one that cannot be drawn is told and the game goes on."""
        try:
            self.screen.draw(self.window, self.game, self._debt)
        except GameError as error:
            if self.live is None:
                raise
            if self.screen.trouble != _in_short(str(error)):
                self._tell_trouble(str(error))
                self.devices.tell(ContentReloaded("", str(error)))
            self.screen.notice(self.window, self.game)

    def _tell_trouble(self, error: str) -> None:
        self.screen.trouble = _in_short(error)
        if error:
            print(f"root-access: {error}", file=sys.stderr)

    def _begin_late(self) -> None:
        """Start what the first picture does not need: pads and sound."""
        self.devices.find_pads()
        from game.audio import Audio
        from game.views.captions import CaptionsView

        self.audio = Audio(self.content.root)
        self.screen.captions = CaptionsView(self.audio.captions)
        self.audio.apply(self.game.settings)
        self.audio.heed(self.game)
        self.audio.resume(self.game.music, self.game.ambience)

    def tick(self) -> None:
        """Step the game once and carry out what it asks for."""
        given = self.devices.take()
        if self.live is not None and FocusLost() in given.messages:  # it is the editor that has the focus
            given = replace(given, messages=tuple(item for item in given.messages if item != FocusLost()))
        if self.recorder is not None:
            self.recorder.take(given)
        game = self.game
        game.step(given)
        self.devices.capturing = bool(game.scenes) and game.scenes[-1].captures()
        if not game.events:
            return
        self.screen.react(game)
        if self.audio is not None:
            self.audio.heed(game)
            self.audio.react(game.events)
        for event in game.events:
            match event:
                case SaveWanted(slot):
                    self._save(slot)
                case LoadWanted(slot):
                    self._load(slot)
                case ListSaves():
                    self.devices.tell(SaveListed(self.saves.listed()))
                case SettingChanged(name):
                    self._apply(name)
                case Problem(text):
                    print(f"root-access: {text}", file=sys.stderr)
                case Quit():
                    self.running = False

    def _take(self, event: pygame.Event) -> None:
        if event.type == pygame.QUIT:
            self.running = False
        elif event.type == pygame.KEYDOWN and event.key == pygame.K_F11:
            settings = self.game.settings
            settings.set("fullscreen", not settings.fullscreen)
            self._apply("fullscreen")
        else:
            self.devices.handle(event)

    def _save(self, slot: str) -> None:
        try:
            self.saves.write(slot, self.game.snapshot(), self.game.place_name())
            self.store.keep_profile(self.game.profile)
        except StorageError as error:
            print(f"root-access: {error}", file=sys.stderr)
            self.devices.tell(SaveFailed(slot, str(error)))
        else:
            self.devices.tell(SaveDone(slot))

    def _load(self, slot: str) -> None:
        try:
            snapshot = json.dumps(self.saves.read(slot))
        except StorageError as error:
            print(f"root-access: {error}", file=sys.stderr)
            self.devices.tell(SaveFailed(slot, str(error)))
            return
        self.devices.tell(Loaded(slot, snapshot))

    def _apply(self, name: str) -> None:
        settings = self.game.settings
        if name == "fullscreen" and settings.fullscreen != pygame.display.is_fullscreen():
            pygame.display.toggle_fullscreen()
        elif name in BOARDS:
            self.devices.bind(settings)
        if self.audio is not None:
            self.audio.apply(settings)
        try:
            self.store.keep_settings(settings)
        except StorageError as error:
            print(f"root-access: {error}", file=sys.stderr)

    def close(self) -> None:
        """Keep what was read, end a recording, close the window."""
        if self.live is not None:
            self.live.close()
        if self.recorder is not None:
            self.recorder.close(self.game)
        try:
            self.store.keep_profile(self.game.profile)
        except StorageError as error:
            print(f"root-access: {error}", file=sys.stderr)
        pygame.quit()


def _in_short(error: str) -> str:
    """Return a mistake for the screen: with the file's name instead of its path."""
    place, colon, rest = error.partition(": ")
    return Path(place).name + colon + rest

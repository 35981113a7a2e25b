"""Live reload: what is saved in an editor shows in the running game, or the game says why it does not.

The files are watched by watchfiles (the extra ``watch``). It is asked between frames and never
waited for, so nothing here runs beside the game.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.core.errors import GameError
from game.core.messages import ContentReloaded

if TYPE_CHECKING:
    from game.content import Library
    from game.game import Game
    from game.views.screen import Screen

ENDINGS = frozenset((".tmx", ".tmj", ".tsx", ".tsj", ".tx", ".tiled-project", ".json", ".png", ".yarn", ".po", ".mo"))
"""Endings of files that are read again; editors leave others beside them."""
EVERY = 6
"""The watcher is asked once in so many frames, about ten times a second: asking takes a millisecond."""


class WatchError(GameError):
    """The files cannot be watched."""


def check_installed() -> None:
    """Raise ``WatchError`` unless watchfiles is there."""
    if find_spec("watchfiles") is None:
        raise WatchError("--watch", "watchfiles is not installed", "pip install root-access[watch]")


class Watcher:
    """Tells which files below some folders were changed, made or deleted."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """Begin to watch. Raises ``WatchError`` if watchfiles is not installed or the system refuses."""
        check_installed()
        from watchfiles import watch

        self._changes = watch(
            *sorted({folder.resolve() for folder in folders}),
            watch_filter=None,
            debounce=50,
            step=1,
            rust_timeout=1,
            yield_on_timeout=True,
        )
        self._waiting: set[Path] = set()
        try:
            next(self._changes)  # the system watches from here on
        except OSError as error:
            raise WatchError("--watch", f"the files cannot be watched ({error})", "play without --watch") from None

    def poll(self) -> frozenset[Path]:
        """Return the real paths of files that have changed since, once nothing more is being written."""
        found = {Path(name) for _, name in next(self._changes)}
        found = {path for path in found if path.suffix in ENDINGS}
        self._waiting |= found
        if found or not self._waiting:
            return frozenset()
        changed, self._waiting = frozenset(self._waiting), set()
        return changed

    def close(self) -> None:
        """Watch no longer."""
        self._changes.close()


def folders_of(content: Library, maps: Iterable[str] = ()) -> set[Path]:
    """Return the folders that a content's files are in, with those of ``maps`` from elsewhere by their names."""
    folders = {(content.root / "maps").resolve(), (content.root / "assets").resolve()}
    files = [path for name in maps for path in content.tiled_map(name).files]
    elsewhere = {path.parent for path in files if not any(path.is_relative_to(folder) for folder in folders)}
    return folders | {folder for folder in elsewhere if folder.is_dir()}


class LiveReload:
    """Brings changed files into a running game, all that changed together or nothing."""

    def __init__(self, watcher: Watcher) -> None:
        """Take changes from ``watcher``, which ``close`` closes."""
        self._watcher = watcher
        self._changed: frozenset[Path] = frozenset()
        self._frames = 0

    def look(self, game: Game, screen: Screen) -> tuple[Screen, ContentReloaded] | None:
        """Look for changes now and then; return the screen to go on with and the news, or None.

        What could not be read is tried again with the next change.
        """
        self._frames += 1
        if self._frames % EVERY:
            return None
        found = self._watcher.poll()
        if not found:
            return None
        self._changed |= found
        name = ", ".join(sorted(path.name for path in found))
        try:
            screen = renewed(game, screen, self._changed)
        except GameError as error:
            return screen, ContentReloaded(name, str(error))
        self._changed = frozenset()
        return screen, ContentReloaded(name)

    def close(self) -> None:
        """Look no longer."""
        self._watcher.close()


def renewed(game: Game, screen: Screen, changed: frozenset[Path]) -> Screen:
    """Let ``game`` go on with changed files and return a screen that shows them.

    Everything is read, compiled and drawn once before it counts. Raises ``GameError`` for whatever
    goes wrong; game and screen are then as they were.
    """
    content, snapshot = screen.content, game.snapshot()
    try:
        new = screen.renewed(content.renewed(changed), changed)
        game.renew(new.content)
        new.draw(pygame.Surface((320, 180)), game)
    except Exception as error:  # an edit can break a reader in ways nobody thought of: the game must go on
        game.content = content
        game.restore(snapshot)
        if isinstance(error, GameError):
            raise
        names = ", ".join(sorted(map(str, changed)))
        raise WatchError(names, f"{type(error).__name__}: {error}", "mend the file") from error
    return new

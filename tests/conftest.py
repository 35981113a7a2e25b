"""Shared by all tests: the game's content is read once, and no test touches the player's own folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

from game.content import Library
from game.opening import open_content

pytest.register_assert_rewrite("tests.content.rooms")


@pytest.fixture(scope="session")
def content() -> Library:
    """The game's own maps, scripts and messages."""
    return open_content()


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Saves and settings of a test lie in its own folder."""
    monkeypatch.setenv("ROOT_ACCESS_HOME", str(tmp_path / "home"))
    return tmp_path / "home"

"""Shared by all tests: the game's content is read once, and no test touches the player's own folder."""

from __future__ import annotations

import gc
import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

from game.content import Library
from game.opening import open_content

pytest.register_assert_rewrite("tests.content.rooms")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests found out (``record_property("told", …)``), from whichever worker it comes."""
    for report in terminalreporter.getreports("passed"):
        for name, text in report.user_properties:
            if name == "told":
                terminalreporter.section(report.nodeid.rpartition("::")[2].partition("@")[0].replace("_", " "))
                terminalreporter.write_line(str(text))


@pytest.fixture(scope="session")
def content() -> Library:
    """The game's own maps, scripts and messages."""
    return open_content()


@pytest.fixture(autouse=True, scope="module")
def old_things_stay_old() -> None:
    """Whatever earlier tests keep (content, journeys, art) is not searched for garbage again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Numbers folders that nobody has made: few tests write anything, and thousands of folders are slow."""
    base = tmp_path_factory.mktemp("homes")
    return (base / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def own_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Saves and settings of a test lie in its own folder."""
    home = next(homes)
    monkeypatch.setenv("ROOT_ACCESS_HOME", str(home))
    return home

"""Damaged files of every kind: told in one sentence with file and cure, or harmless; never overwritten, never slow."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

import pygame
import pytest

from game.content import Library
from game.core.errors import GameError
from game.headless import Session
from tests.robustness.damage import damaged
from tests.robustness.readers import Kind, kinds

TRIES = int(os.environ.get("ROOT_ACCESS_DAMAGES", "60"))
NAMES = (
    "save", "settings", "profile", "recording", "palette", "sheet", "picture", "font", "font picture", "metrics",
    "messages", "effect", "music",
)  # fmt: skip


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, content: Library) -> dict[str, Kind]:
    """A file of every kind with its reader."""
    pygame.display.init()
    pygame.display.set_mode((320, 180))
    session = Session.new(seed=4, content=content)
    session.step(0, 330)
    return kinds(tmp_path_factory.mktemp("files"), content, session.snapshot())


def test_every_kind_of_file_is_damaged(files: dict[str, Kind]):
    assert tuple(files) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_damage_is_told_with_file_and_cure_or_does_no_harm(files: dict[str, Kind], name: str):
    kind = files[name]
    whole = kind.file.read_bytes()
    for number in range(TRIES):
        harmed = damaged(whole, random.Random(f"{name} {number}"))
        kind.file.write_bytes(harmed)
        began = time.process_time()
        error = _error_of(kind)
        assert error is None or (error.place and error.problem and error.cure and "\n" not in str(error))
        assert time.process_time() - began < 1, f"damage {number} of {name} takes too long"
        assert _is_kept(kind.file, harmed, name), f"damage {number} of {name} was overwritten"
    kind.file.write_bytes(whole)
    kind.read()


def _error_of(kind: Kind) -> GameError | None:
    try:
        kind.read()
    except GameError as error:
        return error
    return None


def _is_kept(file: Path, harmed: bytes, name: str) -> bool:
    """Return whether the damaged file is still there: where it was, set aside, or read as far as it goes."""
    aside = sorted(file.parent.glob(f"{file.stem}.broken-*"))
    kept = any(path.read_bytes() == harmed for path in (file, *aside) if path.exists())
    for path in aside:
        path.unlink()
    return kept or (name == "settings" and not aside)

"""The power goes while the game saves: the slot holds the old or the new save, whole, every time."""

from __future__ import annotations

import json
import os
import random
import signal
import time
from pathlib import Path

import pytest

from game.content import Library
from game.game import Game
from game.headless import Session
from game.storage import Saves, StorageError

KILLS = int(os.environ.get("ROOT_ACCESS_KILLS", "80"))
LONGEST_MS = 4


@pytest.fixture
def snapshots(content: Library) -> list[dict[str, object]]:
    """Two snapshots of a game, some minutes apart in size."""
    session = Session.new(seed=9, content=content)
    session.step(0, 330)
    early = session.snapshot()
    session.game.story.triggered += [f"clinic_reception/zone {number}" for number in range(400)]
    return [early, session.snapshot()]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_save_survives_being_killed_at_any_moment(tmp_path: Path, snapshots: list[dict[str, object]]):
    saves = Saves(tmp_path)
    known = [json.dumps(snapshot, sort_keys=True) for snapshot in snapshots]
    chance = random.Random(2045)
    amid = 0
    for _ in range(KILLS):
        _save_and_be_killed(saves, snapshots, chance.uniform(0, LONGEST_MS / 1000))
        assert json.dumps(saves.read("1"), sort_keys=True) in known
        assert [slot.slot for slot in saves.listed()] == ["1"]
        files = sorted(path.name for path in saves.folder.iterdir())
        assert files[-1] == "1.json"
        assert len(files) <= 2, "what earlier kills left is still there"
        amid += len(files) - 1
    assert amid > KILLS // 20, "hardly any kill came while a file was being written"
    saves.write("1", snapshots[0], "after")
    assert [path.name for path in saves.folder.iterdir()] == ["1.json"]


def _save_and_be_killed(saves: Saves, snapshots: list[dict[str, object]], after: float) -> None:
    """Let a child save over and over, and kill it so many seconds after its first save."""
    ready, tell = os.pipe()
    child = os.fork()
    if child == 0:
        _save_for_ever(saves, snapshots, tell)
    os.close(tell)
    assert os.read(ready, 1) == b"!"
    os.close(ready)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _save_for_ever(saves: Saves, snapshots: list[dict[str, object]], tell: int) -> None:
    try:
        saves.write("1", snapshots[0], "first")
        os.write(tell, b"!")
        while True:
            for snapshot in snapshots:
                saves.write("1", snapshot, "again")
    finally:
        os._exit(1)


def test_what_a_killed_write_left_is_gone_after_the_next_and_other_files_stay(tmp_path: Path, content: Library):
    saves = Saves(tmp_path)
    snapshot = Game(content).snapshot()
    saves.write("1", snapshot, "x")
    (saves.folder / ".1.json.4711.tmp").write_text('{"format": "root-ac')
    (saves.folder / ".2.json.4711.tmp").write_text("of another slot")
    (saves.folder / "notes.tmp").write_text("the player's own")
    assert [slot.slot for slot in saves.listed()] == ["1"]
    saves.write("1", snapshot, "x")
    names = {path.name for path in saves.folder.iterdir()}
    assert names == {"1.json", ".2.json.4711.tmp", "notes.tmp"}


def test_a_disk_that_says_no_is_told_and_the_old_save_stays(tmp_path: Path, content: Library, monkeypatch):
    saves = Saves(tmp_path)
    snapshot = Game(content).snapshot()
    saves.write("1", snapshot, "old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="No space left on device"):
        saves.write("1", snapshot, "new")
    assert saves.listed()[0].place == "old"
    assert [path.name for path in saves.folder.iterdir()] == ["1.json"]

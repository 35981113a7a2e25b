"""Saves: whole or not at all, checked, and never lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.storage import Saves, StorageError

SNAPSHOT = {"version": 1, "tick": 120, "story": {"case": "cavity", "chapter": 1, "calm": 80}}


def test_a_written_save_is_read_back_and_listed(tmp_path: Path):
    saves = Saves(tmp_path)
    saves.write("1", SNAPSHOT, "clinic_reception")
    assert saves.read("1") == SNAPSHOT
    (slot,) = saves.listed()
    assert (slot.slot, slot.case, slot.place, slot.ticks, slot.calm) == ("1", "cavity", "clinic_reception", 120, 80)


def test_no_temporary_file_stays_behind(tmp_path: Path):
    saves = Saves(tmp_path)
    saves.write("auto", SNAPSHOT, "x")
    assert [path.name for path in saves.folder.iterdir()] == ["auto.json"]


def test_a_save_with_one_changed_number_is_refused_and_listed_as_broken(tmp_path: Path):
    saves = Saves(tmp_path)
    saves.write("1", SNAPSHOT, "x")
    save = json.loads(saves.path("1").read_text())
    save["snapshot"]["tick"] = 121
    saves.path("1").write_text(json.dumps(save))
    with pytest.raises(StorageError, match="checksum"):
        saves.read("1")
    assert "checksum" in saves.listed()[0].error


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"format": "something else"}', "[" * 100_000, "\x00\x01"])
def test_a_broken_save_is_told_in_one_sentence_and_kept_aside_on_the_next_save(tmp_path: Path, text: str):
    saves = Saves(tmp_path)
    saves.folder.mkdir(parents=True)
    saves.path("auto").write_text(text)
    with pytest.raises(StorageError) as caught:
        saves.read("auto")
    assert str(saves.path("auto")) in str(caught.value)
    saves.write("auto", SNAPSHOT, "x")
    assert saves.read("auto") == SNAPSHOT
    assert (saves.folder / "auto.broken-1.json").read_text() == text


def test_a_save_of_a_later_version_is_not_read(tmp_path: Path):
    saves = Saves(tmp_path)
    saves.write("2", SNAPSHOT, "x")
    save = json.loads(saves.path("2").read_text())
    save["version"] = 99
    saves.path("2").write_text(json.dumps(save))
    with pytest.raises(StorageError, match="version 99"):
        saves.read("2")


def test_the_newest_save_is_listed_first_and_broken_ones_last(tmp_path: Path):
    saves = Saves(tmp_path)
    for slot, moment in (("1", "2045-01-01T00:00:00+00:00"), ("2", "2045-03-01T00:00:00+00:00")):
        saves.write(slot, SNAPSHOT, "x")
        save = json.loads(saves.path(slot).read_text())
        save["saved_at"] = moment
        saves.path(slot).write_text(json.dumps(save))
    saves.path("3").write_text("broken")
    assert [slot.slot for slot in saves.listed()] == ["2", "1", "3"]


def test_a_slot_that_does_not_exist_is_refused(tmp_path: Path):
    with pytest.raises(StorageError, match="no such slot"):
        Saves(tmp_path).path("../../etc/passwd")

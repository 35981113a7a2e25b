"""The command line: one clear sentence for every mistake."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import game.headless
from game.__main__ import main
from game.content import Library
from game.core.input import ACT, RIGHT, Input
from game.core.messages import FocusLost
from game.headless import Session
from game.recording import Recorder


def test_an_unknown_option_is_explained(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as caught:
        main(["play", "--colour"])
    assert caught.value.code == 2
    assert "--colour" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["play", "check", "replay", "shoot", "bench", "yarn", "map-image"])
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as caught:
        main([command, "--help"])
    assert caught.value.code == 0
    assert f"root-access {command}" in capsys.readouterr().out


def test_the_games_own_content_has_no_mistakes(capsys: pytest.CaptureFixture[str]):
    assert main(["check"]) == 0
    assert "no mistakes" in capsys.readouterr().err


def test_check_names_file_and_line_of_a_script_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    script = tmp_path / "bad.yarn"
    script.write_text("title: Bad\n---\n<<walk nobody>>\nMax: Hello. #line:bad_1\n<<dance max>>\n===\n")
    assert main(["check", str(script)]) == 1
    out = capsys.readouterr().out
    assert re.search(r"bad\.yarn:3\D.*walk", out)
    assert re.search(r"bad\.yarn:5\D.*dance", out)


def test_check_of_a_path_that_is_not_there_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["check", str(tmp_path / "nowhere")]) == 1
    assert "there is no such file or folder" in capsys.readouterr().out


def test_a_sheet_whose_picture_is_missing_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    sheet = {"frames": [], "meta": {"image": "gone.png", "size": {"w": 1, "h": 1}, "frameTags": []}}
    (tmp_path / "sheet.json").write_text(json.dumps(sheet))
    assert main(["check", str(tmp_path)]) == 1
    assert "gone.png is missing" in capsys.readouterr().out


def test_shoot_of_a_map_that_is_not_there_names_those_that_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["shoot", "--map", "attic", "-o", str(tmp_path / "x.png")]) == 1
    assert "clinic_reception" in capsys.readouterr().err


def test_shoot_writes_a_picture(tmp_path: Path):
    assert main(["shoot", "--map", "clinic_reception", "--tick", "3", "-o", str(tmp_path / "x.png")]) == 0
    assert (tmp_path / "x.png").stat().st_size > 2000


def record(path: Path, content: Library) -> str:
    session = Session.new(seed=8, content=content)
    recorder = Recorder(path, session.game, "cavity")
    for number in range(900):
        messages = (FocusLost(),) if number == 500 else ()
        given = Input((0, ACT, RIGHT)[number // 20 % 3], None, messages)
        recorder.take(given)
        session.game.step(given)
    recorder.close(session.game)
    return session.hash()


def test_a_recording_replays_to_the_same_hash(tmp_path: Path, content: Library, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "run.jsonl"
    expected = record(path, content)
    assert main(["replay", str(path), "--hash"]) == 0
    assert capsys.readouterr().out.strip() == expected


def test_a_recording_that_comes_to_another_hash_fails(tmp_path: Path, content: Library):
    path = tmp_path / "run.jsonl"
    record(path, content)
    lines = path.read_text().splitlines()
    lines[3] = "[400,1]"
    path.write_text("\n".join(lines) + "\n")
    assert main(["replay", str(path)]) == 1


@pytest.mark.parametrize("text", ["", "{}", "not json", '{"format": "root-access recording", "version": 9}'])
def test_a_file_that_is_no_recording_is_told_by_name(tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "run.jsonl"
    path.write_text(text)
    assert main(["replay", str(path)]) == 1
    assert f"{path}:1" in capsys.readouterr().err


def test_the_example_bot_of_the_headless_door_runs():
    text = game.headless.__doc__ or ""
    code = "\n".join(line[4:] for line in text.split("::\n", 1)[1].splitlines())
    assert len(code.strip().splitlines()) <= 21
    exec(compile(code, "example", "exec"), {})

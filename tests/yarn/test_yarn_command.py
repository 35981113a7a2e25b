"""The command line: ``root-access yarn …`` on real files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.cli import run
from tests.yarn.helpers import node

CASES = Path(__file__).parent / "cases"


def yarn(*words: object) -> int:
    return run(["yarn", *map(str, words)])


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A folder with a project of two scripts and a German table."""
    (tmp_path / "a.yarn").write_text(
        node("Max: Hi {$x} #line:1\n-> Go\n   <<wait 1>>\n<<jump Two>>\n<<declare $x = 1>>")
    )
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.yarn").write_bytes(node("The end. // really", "Two").replace("\n", "\r\n").encode())
    (tmp_path / "de.csv").write_text("id,text\nline:1,Max: Hallo {0}\n", "utf-8")
    project = {
        "projectFileVersion": 4,
        "baseLanguage": "en",
        "localisation": {"de": {"strings": "de.csv"}},
        "definitions": ["*.ysls.json"],
    }
    (tmp_path / "story.yarnproject").write_text(json.dumps(project), "utf-8")
    return tmp_path


def test_test_counts_the_conformance_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert yarn("test", CASES) == 0
    count = len(list(CASES.rglob("*.yarn")))
    assert capsys.readouterr().out == f"{count} passed, 0 failed\n"


def test_test_names_what_fails_and_takes_plans_and_scripts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "good.yarn").write_text(node("x"))
    (tmp_path / "good.testplan").write_text("line: `x` stop")
    (tmp_path / "bad.yarn").write_text(node("x"))
    (tmp_path / "bad.testplan").write_text("line: `y`")
    (tmp_path / "planless.yarn").write_text(node("x"))
    (tmp_path / "lonely.testplan").write_text("stop")
    (tmp_path / "wrong.yarn").write_bytes(b"\xff\xfe")
    assert yarn("test", "-v", tmp_path) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[-1] == "2 passed, 3 failed"
    assert [line.split(":")[0].split()[0] + " " + Path(line.split(":")[0].split()[1]).name for line in out[:-1]] == [
        "FAILED bad.yarn",
        "passed good.yarn",
        "FAILED lonely.yarn",
        "FAILED planless.yarn",
        "passed wrong.yarn",
    ]
    assert yarn("test", tmp_path / "good.testplan", tmp_path / "good.yarn") == 0
    assert capsys.readouterr().out == "1 passed, 0 failed\n"


def test_check_reports_findings_of_a_project(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert yarn("check", story) == 0
    captured = capsys.readouterr()
    found = [line.split(": ")[1] for line in captured.out.splitlines()]
    assert found == ["warning YS1004", "warning YS1009", "warning YS1004", "warning YS1009"]
    assert captured.err == "2 files: 0 errors, 4 warnings, 0 infos\n"
    assert yarn("check", "--no-ids", "--columns", 4, "--rows", 1, story / "a.yarn", story / "sub") == 0
    assert "YS1007" in capsys.readouterr().out
    (story / "game.ysls.json").write_text('{"commands": [{"yarnName": "walk"}]}')
    assert yarn("check", story) == 1
    assert "YS1001" in capsys.readouterr().out


def test_check_knows_the_games_own_commands(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (story / "a.yarn").write_text(node("<<wait 1>>\n<<wiat 1>>"))
    assert yarn("check", "--game", "--no-ids", story / "a.yarn") == 1
    out = capsys.readouterr().out
    assert "a.yarn:4:1: error YS1001" in out
    assert "<<wait " in out


def test_run_plays_in_the_terminal(
    story: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["x", "1"])
    monkeypatch.setattr("builtins.input", lambda prompt: next(answers))
    assert yarn("run", story) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Max: Hi 1",
        "  1. Go",
        "  (that cannot be chosen)",
        "<<wait 1>>",
        "The end.",
    ]
    monkeypatch.setattr("builtins.input", lambda prompt: "")
    assert yarn("run", story, "--language", "de", "--seed", 3) == 0
    assert capsys.readouterr().out.splitlines() == ["Max: Hallo 1", "  1. Go"]
    assert yarn("run", story, "--node", "Nowhere") == 1
    (story / "a.yarn").write_text(node("{"))
    assert yarn("run", story) == 1
    assert "YS000" in capsys.readouterr().err


def test_add_ids_changes_nothing_else(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (story / "sub" / "b.yarn").read_bytes()
    assert yarn("add-ids", "--dry-run", story) == 0
    assert (story / "sub" / "b.yarn").read_bytes() == before
    assert yarn("add-ids", story) == 0
    assert [line.rsplit(":", 1)[1] for line in capsys.readouterr().out.splitlines()] == [" 1 ID"] * 4
    after = (story / "sub" / "b.yarn").read_bytes()
    head, _, tail = after.partition(b" #line:")
    assert head + tail[7:] == before
    assert yarn("add-ids", story) == 0
    assert (story / "sub" / "b.yarn").read_bytes() == after
    assert capsys.readouterr().out == ""


def test_extract_prints_tables_and_updates_translations(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert yarn("extract", story) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("en,line:1,Max: Hi {0},Max: Hi {0},")
    assert yarn("extract", "--language", "pl", story) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("pl,line:1,,Max: Hi {0},")
    assert yarn("extract", "--metadata", story) == 0
    assert capsys.readouterr().out.splitlines() == ["id,node,lineNumber,tags", "line:1,Start,3,lastline"]
    table = story / "de.csv"
    assert yarn("extract", "--language", "de", "--table", table, story) == 0
    first = table.read_bytes()
    assert b"de,line:1,Max: Hallo {0},Max: Hi {0}," in first
    assert yarn("extract", "--language", "de", "--table", table, story) == 0
    assert table.read_bytes() == first
    assert yarn("extract", "--table", story / "new.csv", story) == 0
    assert (story / "new.csv").exists()
    (story / "a.yarn").write_text(node("{"))
    assert yarn("extract", story) == 1


def test_graph_and_definitions_are_printed(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert yarn("graph", story) == 0
    assert "n0 --> n1" in capsys.readouterr().out
    assert yarn("definitions") == 0
    assert {"walk", "wait"} <= {item["yarnName"] for item in json.loads(capsys.readouterr().out)["commands"]}


def test_files_that_cannot_be_read_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert yarn("check", tmp_path / "none.yarn") == 1
    assert "none.yarn: cannot be read" in capsys.readouterr().err
    (tmp_path / "latin.yarn").write_bytes("title: Ä".encode("latin-1"))
    assert yarn("graph", tmp_path) == 1
    assert "not UTF-8" in capsys.readouterr().err


def test_where_there_is_nothing_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for place in (tmp_path, tmp_path / "nowhere", tmp_path / "page.md"):
        assert yarn("test", place) == 1
        assert capsys.readouterr().out == f"FAILED {place}: there are no tests here\n0 passed, 1 failed\n"
    assert yarn("check", tmp_path) == 1
    assert "there are no scripts here" in capsys.readouterr().err

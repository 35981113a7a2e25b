"""Yarn Spinner's own conformance files: plans are played, files without a plan must be rejected."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.yarn import Dialogue, Program, compile_sources
from game.yarn.tools.plan_runner import check_plan, compile_library

CASES = Path(__file__).parent / "cases"
SCRIPTS = sorted(CASES.rglob("*.yarn"))


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_conformance_file(path: Path) -> None:
    plan = path.with_suffix(".testplan")
    assert check_plan({path.name: _read(path)}, _read(plan) if plan.exists() else None, plan.name) == ""


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_every_diagnostic_has_a_place_inside_the_file(path: Path) -> None:
    text = _read(path)
    lines = text.split("\n")
    for diagnostic in compile_sources({path.name: text}, compile_library()).diagnostics:
        assert 1 <= diagnostic.line <= len(lines)
        assert 1 <= diagnostic.column <= diagnostic.end_column <= len(lines[diagnostic.line - 1]) + 2


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_compiling_twice_gives_the_same_program_and_bytes_survive_loading(path: Path) -> None:
    programs = [compile_sources({path.name: _read(path)}, compile_library()).program for _ in range(2)]
    if programs[0] is None or programs[1] is None:
        return
    data = programs[0].to_bytes()
    assert data == programs[1].to_bytes()
    loaded = Program.from_bytes(data)
    assert loaded.to_bytes() == data
    assert loaded.content_hash == programs[0].content_hash
    Dialogue(loaded, compile_library())

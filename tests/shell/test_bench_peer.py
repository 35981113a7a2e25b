"""The peer of the Yarn figures: found where it is at hand, else a figure written down."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from game.bench.peer import WRITTEN_DOWN, peer_rate


@pytest.fixture
def node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file of a stand-in for Node, the only program there is; the package lies beside it."""
    package = tmp_path / "node_modules" / "yarn-bound"
    package.mkdir(parents=True)
    (package / "package.json").write_text("{}")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("YARN_BOUND", str(tmp_path))
    monkeypatch.delenv("NODE_PATH", raising=False)
    file = tmp_path / "bin" / "node"
    file.parent.mkdir()
    return file


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
@pytest.mark.parametrize(
    ("answer", "rate"), [("10 0.002", 5000), ("9 0.002", WRITTEN_DOWN), ("oh no", WRITTEN_DOWN), ("", WRITTEN_DOWN)]
)
def test_the_peer_counts_if_it_shows_the_same(node: Path, answer: str, rate: float) -> None:
    node.write_text(f"#!/bin/sh\necho {answer}\n")
    node.chmod(0o755)
    assert peer_rate("title: Start", 10) == pytest.approx(rate)


def test_without_node_or_the_package_the_written_figure_stands(node: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert peer_rate("title: Start", 10) == WRITTEN_DOWN
    monkeypatch.delenv("YARN_BOUND")
    assert peer_rate("title: Start", 10) == WRITTEN_DOWN

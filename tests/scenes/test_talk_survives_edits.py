"""A save made in the middle of a talk goes on after the script above that line was edited."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from game.content import Library
from game.core.input import ACT
from game.headless import Session
from game.opening import open_content
from tests.playthroughs.pilot import Pilot

SPEECH = "Max: Nine o’clock, one leak"


@pytest.fixture
def edited(tmp_path: Path, content: Library) -> Path:
    """A copy of the content that may be edited."""
    for part in ("maps", "assets/scripts", "assets/fonts", "assets/i18n", "assets/art/tiles"):
        shutil.copytree(content.root / part, tmp_path / "copy" / part)
    return tmp_path / "copy"


def in_the_middle(content: Library) -> tuple[Session, str]:
    """Return a session in the middle of Max's first talk, and the line it shows."""
    session = Session.new(seed=1, content=content)
    pilot = Pilot(session)
    pilot.read_on()
    session.game.run_script("Max")
    pilot.read_on(lambda seen: bool(seen["options"]))
    pilot.press(ACT, 2)
    seen = pilot.see()
    assert seen["scene"] == "talk"
    return session, seen["line"]["id"]


def script_with(root: Path, text: str) -> Path:
    return next(path for path in (root / "assets/scripts").glob("*.yarn") if text in path.read_text("utf-8"))


def test_lines_put_in_above_the_saved_line_do_not_move_it(content: Library, edited: Path):
    session, line = in_the_middle(open_content(edited))
    saved = json.dumps(session.snapshot())
    script = script_with(edited, SPEECH)
    text = script.read_text("utf-8")
    new = f"Max: One more thing. #line:test_new_1\nMax: And another. #line:test_new_2\n{SPEECH}"
    script.write_text(text.replace(SPEECH, new), "utf-8")
    later = Session.title(content=open_content(edited))
    later.restore(json.loads(saved))
    seen = later.observe()
    assert seen["scene"] == "talk"
    assert seen["line"]["id"] == line
    pilot = Pilot(later)
    pilot.read_on()
    assert "test_new_1" not in "".join(pilot.read)
    assert later.observe()["scene"] == "explore"


def test_if_the_saved_line_is_gone_the_talk_begins_again_and_nothing_else_is_lost(content: Library, edited: Path):
    session, line = in_the_middle(open_content(edited))
    saved = json.dumps(session.snapshot())
    tag = f"#{line}"
    script = script_with(edited, tag)
    kept = [row for row in script.read_text("utf-8").splitlines() if not row.endswith(tag)]
    script.write_text("\n".join(kept) + "\n", "utf-8")
    later = Session.title(content=open_content(edited))
    later.restore(json.loads(saved))
    pilot = Pilot(later)
    pilot.read_on()
    seen = later.observe()
    assert seen["scene"] == "explore"
    assert seen["map"] == "clinic_reception"

"""The case takes 75 to 90 minutes of somebody who reads 200 words a minute and plays the main line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from game.headless import Session
from game.opening import open_content
from tests.playthroughs.hands import Hands
from tests.playthroughs.pace import Reader
from tests.playthroughs.route import begin

MINUTE = 3600
LEAST, MOST = 75, 90
LONGEST_GAP = 4


@pytest.fixture(scope="module")
def reader() -> Reader:
    """Return a reader who has come to the credits."""
    session = Session.title(seed=1, content=open_content())
    found = Reader(session, Hands("understand"))
    begin(session, found)
    found.finish()
    return found


@pytest.mark.xdist_group("pace")
def test_the_main_line_takes_an_hour_and_a_quarter_to_an_hour_and_a_half(
    reader: Reader, record_property: Callable[[str, object], None]
):
    minutes = reader.session.game.tick / MINUTE
    begun = sorted(reader.diary.chapters.items())
    ends = [tick for _, tick in begun[1:]] + [reader.session.game.tick]
    chapters = {chapter: round((end - tick) / MINUTE, 1) for (chapter, tick), end in zip(begun, ends, strict=True)}
    longest = reader.diary.gaps()[0][0] / MINUTE
    text = f"{minutes:.1f} minutes, {reader.diary.lines} lines; by chapter: {chapters}; longest stretch {longest:.1f}"
    record_property("told", text)
    assert LEAST <= minutes <= MOST


@pytest.mark.xdist_group("pace")
def test_no_stretch_is_longer_than_four_minutes_without_a_decision_a_discovery_or_an_encounter(reader: Reader):
    longest, what = reader.diary.gaps()[0]
    assert longest <= LONGEST_GAP * MINUTE, what

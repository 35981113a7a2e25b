"""From the title to both endings by buttons alone, and once with everybody talked to and everything examined."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from game.content import Library
from game.core.input import ACT
from game.headless import Session
from tests.playthroughs.coverage import reasons, table
from tests.playthroughs.journey import WAYS, journey
from tests.playthroughs.pilot import Pilot
from tests.playthroughs.route import begin

pytestmark = pytest.mark.xdist_group("journey")
ENDINGS = {"purge": "purge", "soothe": "soothe", "everything": "soothe"}
REACHED = 60
"""Per cent of all lines that three playthroughs come by at the least; the others belong to other choices."""


@pytest.mark.parametrize("name", WAYS)
def test_each_way_ends_at_the_credits_by_buttons_alone(name: str):
    played = journey(name)
    assert played.ending == ENDINGS[name]
    assert played.flags["$ending"] == ENDINGS[name]
    assert played.endings == {f"cavity.{ENDINGS[name]}"}
    assert sorted(played.chapters) == [1, 2, 3, 4, 5, 6, 7, 8]


def test_what_was_done_badly_is_remembered_to_the_end():
    flags = journey("purge").flags
    assert flags["$mags_exposed"] is True
    assert flags["$hearing"] == "barely"
    assert not flags.get("$wells_mirror")
    assert {flags[f"$fear_{fear}"] for fear in ("queue", "burr", "lamp", "chair")} == {"treated"}


def test_what_was_done_well_is_remembered_to_the_end():
    flags = journey("everything").flags
    assert flags["$apologies"] >= 5
    assert flags["$hearing"] == "warm"
    assert flags["$line_cut"] is True
    assert {flags[f"$fear_{fear}"] for fear in ("queue", "burr", "pinch", "lamp", "chair")} == {"understood"}


def test_every_line_that_the_three_never_reach_has_a_reason(record_property: Callable[[str, object], None]):
    reached = set().union(*(journey(name).lines for name in WAYS))
    missed = reasons(reached)
    record_property("told", table(reached))
    assert [line for line, reason in missed.items() if not reason] == []
    assert len(reached) * 100 >= REACHED * (len(reached) + len(missed))


def test_after_the_credits_the_title_is_back_and_a_new_game_is_fresh(content: Library):
    session = Session.title(seed=2, content=content)
    game = session.game
    from game.scenes.ending import Ending

    game.start_case("cavity")
    game.replace_all(Ending("purge"))
    session.step(0, 30)
    session.step(ACT, 6000)
    session.step(0, 200)
    pilot = Pilot(session)
    assert pilot.see()["scene"] == "title"
    begin(session, pilot)
    assert pilot.see()["map"] == "clinic_reception"

"""From the title to both endings by buttons alone, and what each way remembers."""

from __future__ import annotations

import json

import pytest

from game.content import Library
from game.core.input import ACT
from game.headless import Session
from tests.playthroughs.pilot import Pilot
from tests.playthroughs.route import begin, curious, down, home, morning, treatments


def play(content: Library, way: str, seed: int, *, everything: bool = False) -> Pilot:
    """Play from the title to the credits."""
    session = Session.title(seed=seed, content=content)
    pilot = Pilot(session, curious())
    begin(session, pilot)
    morning(pilot, everything=everything)
    treatments(pilot, everything=everything)
    down(pilot, everything=everything)
    pilot.play_fear(way)
    home(pilot, everything=everything)
    return pilot


@pytest.mark.parametrize(("way", "ending"), [("treat", "purge"), ("understand", "soothe")])
def test_each_ending_is_reached_from_the_title_by_buttons_alone(content: Library, way: str, ending: str):
    pilot = play(content, way, seed=1)
    seen = pilot.see()
    assert seen["scene"] == "ending"
    assert seen["ending"] == ending
    assert seen["flags"]["$ending"] == ending
    assert pilot.session.game.profile.endings == {f"cavity.{ending}"}


def test_after_the_credits_the_title_is_back_and_a_new_game_is_fresh(content: Library):
    pilot = play(content, "treat", seed=2)
    pilot.session.step(ACT, 6000)
    pilot.session.step(0, 200)
    assert pilot.see()["scene"] == "title"
    begin(pilot.session, pilot)
    seen = pilot.see()
    assert seen["map"] == "clinic_reception"
    assert seen["chart"] == []
    assert seen["objective"] == "morning"


def test_a_player_who_looks_at_everything_hears_more_and_reaches_the_end_too(content: Library):
    short, long = play(content, "understand", seed=3), play(content, "understand", seed=3, everything=True)
    assert long.see()["ending"] == "soothe"
    assert len(set(long.read)) > len(set(short.read)) + 60


def test_the_same_buttons_come_to_the_same_state_and_a_save_on_the_way_changes_nothing(content: Library):
    first = play(content, "understand", seed=4)
    session = Session.title(seed=4, content=content)
    pilot = Pilot(session, curious())
    begin(session, pilot)
    morning(pilot)
    saved = json.dumps(session.snapshot())
    treatments(pilot)
    session.restore(json.loads(saved))
    pilot.choose = _as_after_the_morning(content)
    treatments(pilot)
    down(pilot)
    pilot.play_fear("understand")
    home(pilot)
    assert session.game.story.pack() == first.session.game.story.pack()


def _as_after_the_morning(content: Library):
    """Return a chooser that has taken what was on offer in the morning, as the first run's has."""
    session = Session.title(seed=4, content=content)
    choose = curious()
    pilot = Pilot(session, choose)
    begin(session, pilot)
    morning(pilot)
    return choose


@pytest.mark.parametrize("place", range(3))
def test_whatever_place_quin_is_given_the_day_ends(content: Library, place: int):
    session = Session.title(seed=10 + place, content=content)
    curiosity = curious()

    def choose(options):
        if len(options) == 3 and "quin_visit" in options[0]["id"]:
            return place
        return curiosity(options)

    pilot = Pilot(session, choose)
    begin(session, pilot)
    morning(pilot)
    treatments(pilot)
    assert pilot.see()["flags"]["$quin_place"] == ("beach", "orchard", "train")[place]
    down(pilot)
    pilot.play_fear("understand")
    home(pilot)
    assert pilot.see()["scene"] == "ending"

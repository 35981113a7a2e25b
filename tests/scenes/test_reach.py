"""What can be acted on from where."""

from __future__ import annotations

import pytest

from game.cli.shoot import enter_map
from game.content import Library
from game.core.input import ACT, DOWN, UP
from game.headless import Session
from game.scenes.explore import Explore
from tests.playthroughs.pilot import Pilot


@pytest.mark.parametrize(("turn", "wanted"), [(UP, "max"), (DOWN, "")])
def test_max_is_spoken_to_over_his_desk(content: Library, turn: int, wanted: str):
    session = Session.title(content=content)
    enter_map(session, "clinic_reception@desk_front")
    session.step(0, 40)
    session.step(turn, 6)
    assert session.observe()["reach"] == wanted


@pytest.mark.parametrize("aside", [-4, 0, 5])
def test_who_is_talked_to_while_they_sit_is_not_hidden_by_the_player(content: Library, aside: int) -> None:
    session = Session.new(seed=2, content=content)
    Pilot(session).read_on()
    explore = session.game.scenes[-1]
    assert isinstance(explore, Explore)
    tomasz = explore.person("tomasz")
    assert tomasz.pose == "sit"
    x, y = tomasz.at()
    explore.player.put(x + aside, y + 11, 3)
    session.step(UP, 2)
    session.step(ACT)
    session.step(0, 40)
    assert session.observe()["scene"] == "talk"
    assert abs(explore.player.at()[0] - x) >= 12

"""What can be acted on from where."""

from __future__ import annotations

import pytest

from game.cli.shoot import enter_map
from game.content import Library
from game.core.input import DOWN, UP
from game.headless import Session


@pytest.mark.parametrize(("turn", "wanted"), [(UP, "max"), (DOWN, "")])
def test_max_is_spoken_to_over_his_desk(content: Library, turn: int, wanted: str):
    session = Session.title(content=content)
    enter_map(session, "clinic_reception@desk_front")
    session.step(0, 40)
    session.step(turn, 6)
    assert session.observe()["reach"] == wanted

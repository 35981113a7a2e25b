"""From the title to the credits without a button: clicks, presses, and where the pointer lies."""

from __future__ import annotations

import pytest

from game.content import Library
from game.core.input import Pointer
from game.game import Game
from game.headless import Session
from tests.playthroughs import goals
from tests.playthroughs.hands import Hands
from tests.playthroughs.pointing import Pointing
from tests.puzzles.by_pointer import SOLUTIONS


class Buttonless(Session):
    """A session that nobody presses a button in."""

    def __init__(self, game: Game) -> None:
        super().__init__(game)
        self.pointer = Pointer(160, 90)

    def step(self, buttons: int = 0, ticks: int = 1, pointer=None, messages=()) -> None:  # type: ignore[no-untyped-def]
        """Step with the pointer where it was last, if nothing else is said."""
        assert buttons == 0, "a button was pressed"
        if pointer is not None:
            self.pointer = Pointer(*pointer)
        super().step(0, ticks, self.pointer, messages)


def test_the_whole_case_is_played_by_the_pointer_alone(content: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, solution in SOLUTIONS.items():
        monkeypatch.setitem(goals.SOLUTIONS, name, solution)
    seeker = Pointing(Buttonless(Game(content, seed=4)), Hands("understand"))
    seeker.begin()
    assert seeker.finish() == "soothe"

"""Scripts let Sprites of the map show otherwise: from which tick on, how long, and what is kept of it."""

from __future__ import annotations

import json

import pytest

from game.content import Library
from game.headless import Session
from game.puzzles.base import Shown
from game.scenes.context import StageError
from game.scenes.explore import Explore


@pytest.fixture
def explore(content: Library) -> tuple[Session, Explore]:
    session = Session.title(1, content=content)
    session.game.story.case = "cavity"
    session.game.variables()
    scene = Explore()
    session.game.replace_all(scene)
    scene.enter(session.game, "realm_waiting", "fear")
    session.step(ticks=5)
    return session, scene


def test_a_sprite_shows_a_tag_from_now_on(explore: tuple[Session, Explore]) -> None:
    session, scene = explore
    game = session.game
    scene.show_sprite(game, "rising_queue", "gather")
    place = game.content.place("realm_waiting")
    assert scene.looks(place)["rising_queue"] == Shown("gather", since=game.tick)
    kept = Explore.unpack(json.loads(json.dumps(scene.pack())), game)
    assert kept.looks(place) == scene.looks(place)


def test_it_is_forgotten_with_the_place(explore: tuple[Session, Explore]) -> None:
    session, scene = explore
    scene.show_sprite(session.game, "rising_queue", "gather")
    scene.enter(session.game, "realm_waiting", "fear")
    assert "rising_queue" not in scene.looks(session.game.content.place("realm_waiting"))


def test_a_sprite_that_is_not_there_is_named(explore: tuple[Session, Explore]) -> None:
    session, scene = explore
    with pytest.raises(StageError, match="rising_burr"):
        scene.show_sprite(session.game, "rising_burr", "rise")

"""Leaving for the title saves; a new game asks before it writes over what is there; what to do is shown again."""

from __future__ import annotations

import json

from game.content import Library
from game.core.events import LoadWanted, SaveWanted, Sound
from game.core.input import ACT, DOWN, HINT, MENU, SKIP, UP
from game.core.messages import Loaded, SaveListed, SaveSlot
from game.headless import Session
from game.scenes.pause import Pause
from game.scenes.talk import HURRY, Talk
from game.scenes.title import Title
from game.scenes.told import Mode
from game.scenes.verbs import Wait


def test_to_the_title_from_the_pause_saves_first_and_the_save_goes_on_in_the_pause(session: Session) -> None:
    game = session.game
    session.step(MENU)
    session.step(UP)
    session.step(0)
    session.events()
    session.step(ACT)
    assert SaveWanted("auto") in session.events()
    saved = json.dumps(session.snapshot())
    session.step(0)
    assert isinstance(game.scenes[-1], Title)
    session.step(messages=(Loaded("auto", saved),))
    session.step(0, 5)
    assert isinstance(game.scenes[-1], Pause)
    session.step(MENU)
    session.step(0)
    assert session.observe()["scene"] == "explore"


def test_a_new_game_asks_once_where_there_are_saves(content: Library) -> None:
    session = Session.title(content=content)
    session.step(messages=(SaveListed((SaveSlot("auto", "cavity", "clinic_reception"),)),))
    session.step(0)
    session.step(DOWN)
    session.step(0)
    session.step(ACT)
    session.step(0, 60)
    assert isinstance(session.game.scenes[-1], Title)
    assert session.game.notice == "notice.new_game"
    session.step(ACT)
    session.step(0, 90)
    assert not isinstance(session.game.scenes[-1], Title)
    assert not any(isinstance(event, LoadWanted) for event in session.events())


def test_what_to_do_is_shown_when_it_is_asked_for_and_after_loading(session: Session) -> None:
    game = session.game
    objective = f"objective.{game.story.objective}"
    game.notice, game.notice_ticks = "", 0
    session.step(HINT)
    assert (game.notice, game.notice_ticks > 200) == (objective, True)
    assert Sound("objective", -1) in session.events()
    saved = json.dumps(session.snapshot())
    game.notice, game.notice_ticks = "", 0
    session.step(messages=(Loaded("auto", saved),))
    assert game.notice == objective


def test_asked_again_max_says_more_where_he_is_with_the_player(session: Session) -> None:
    game = session.game
    scene = game.scenes[-1]
    scene.follow(game, "max")  # type: ignore[attr-defined]
    for _ in range(2):
        session.step(HINT)
        session.step(0)
    talk = game.scenes[-1]
    assert isinstance(talk, Talk)
    assert talk.node == "Max"


def test_a_pause_between_lines_passes_faster_while_skip_is_held(session: Session) -> None:
    game = session.game
    game.run_script("Max")
    session.step(0, 2)
    talk = game.scenes[-1]
    assert isinstance(talk, Talk)
    talk.mode, talk.wait = Mode.WAIT, Wait("ticks", HURRY * 10)
    session.step(SKIP, 9)
    assert talk.mode is Mode.WAIT
    session.step(SKIP, 1)
    assert talk.mode is not Mode.WAIT

"""The turns of a fight on the screen: words and sentences, verbs, being pulled out, the last room, endings."""

from __future__ import annotations

import pygame
import pytest

from game.content import Library
from game.encounters.breath import BREATH_TICKS
from game.encounters.fear import manifest
from game.encounters.fear.fight import Fear, Stage
from game.encounters.fear.spec import Manner
from game.encounters.fear.verbs import Part
from game.encounters.fear.where import Step
from game.encounters.options import Assists
from game.encounters.setup import Setup
from game.views.fear import FearView
from tests.encounters.bots import Player
from tests.encounters.stages import FEARS, manners
from tests.views.fights import ACT, EVERY, LEFT, LISTEN, RIGHT, fight, picture, wave


def test_a_heard_word_flies_to_the_panel(view: FearView) -> None:
    fear = wave(0, 0)
    view.draw(pygame.display.get_surface(), fear, 1)
    fear.ledger.hear(fear.wave_spec.id, 2)
    view.draw(pygame.display.get_surface(), fear, 2)
    flights = view._sparks.flights
    assert [flight.word for flight in flights] == [2]
    assert flights[0].text == view._texts.words(fear)[2]


def test_the_sentence_has_gaps_for_words_not_heard(view: FearView) -> None:
    fear = wave(0, 0)
    words = view._texts.words(fear)
    fear.ledger.words[fear.wave_spec.id] = [0]
    sentence = view._texts.sentence(fear)
    assert words[0] in sentence
    assert sentence.count("____") == len(words) - 1


def opened(view: FearView) -> Fear:
    fear = wave(1, 0)
    fear.ledger.words[fear.wave_spec.id] = [0, 1, 2]
    fear.ledger.focus = 80
    fear._open(early=False)
    return fear


@pytest.mark.parametrize(
    ("choose", "part"),
    [(0, Part.TREAT), (1, Part.READ), (2, Part.AIDS), (3, Part.BREATHE)],
)
def test_every_verb_is_drawn(view: FearView, choose: int, part: Part) -> None:
    fear = opened(view)
    for _ in range(choose):
        fear.step(RIGHT, RIGHT)
        fear.step(0, 0)
    fear.step(ACT, ACT)
    assert fear.opening is not None
    assert fear.opening.part is part
    before = picture(view, fear, 50)
    for tick in range(51, 51 + BREATH_TICKS // 2):
        fear.step(ACT if tick % 3 else 0, 0)
        view.draw(pygame.display.get_surface(), fear, tick)
    assert picture(view, fear, 400) != before


def test_a_locked_verb_says_why(view: FearView) -> None:
    fear = wave(0, 0)
    fear._open(early=False)
    locked = picture(view, fear, 30)
    fear.ledger.words[fear.wave_spec.id] = [0, 1, 2]
    assert picture(view, fear, 30) != locked


def test_being_pulled_out_is_drawn(view: FearView) -> None:
    fear = wave(1, 0)
    fear._pull_out()
    for tick in range(0, 150, EVERY):
        view.draw(pygame.display.get_surface(), fear, tick)
        fear.step(0, 0)


def test_the_last_room_is_drawn_through_all_calls_and_the_heap_shrinks(view: FearView) -> None:
    fear = fight(stamped=("tomasz", "nadia", "kofi", "abena"))
    fear.ledger.levels = {"triage": 2, "throughput": 2, "pressure": 2, "discomfort": 2, "take": 2}
    fear._enter_where()
    tick, steps = 0, set()
    where = fear.where
    assert where is not None
    while not fear.done and tick < 9000:
        press = _answer(fear, tick)
        fear.step(press | LISTEN, press)
        tick += 1
        if tick % EVERY == 0:
            steps.add(where.step_now)
            view.draw(pygame.display.get_surface(), fear, tick)
    assert {Step.EMPTY, Step.QUESTION, Step.RING, Step.ANSWER, Step.MANNER, Step.LINE, Step.FAREWELL} <= steps
    assert len(where.settled) == 8


def _answer(fear: Fear, tick: int) -> int:
    """Press on: choose the gentle answer, then the first manner for everybody."""
    where = fear.where
    assert where is not None
    if where.step_now is Step.QUESTION and where.cursor != 1:
        return RIGHT if tick % 2 else 0
    return ACT if tick % 30 == 0 else 0


def test_the_purge_is_drawn_stroke_by_stroke(view: FearView) -> None:
    fear = fight()
    fear._enter_where()
    tick, seen = 0, set()
    assert fear.where is not None
    while not fear.done and tick < 3000:
        press = LEFT if fear.where.step_now is Step.QUESTION and fear.where.cursor < 0 else ACT if tick % 40 == 0 else 0
        fear.step(press, press)
        tick += 1
        if tick % EVERY == 0:
            seen.add(fear.where.strokes)
            view.draw(pygame.display.get_surface(), fear, tick)
    assert seen == {0, 1, 2, 3}
    assert fear.outcome == "purge"


@pytest.mark.parametrize("name", FEARS)
def test_every_fear_is_drawn_from_its_greeting_to_its_coda_and_nothing_changes(view: FearView, name: str) -> None:
    fear = manifest.begin(name, Setup(3, assists=Assists(invulnerable=True)))
    bot, before, tick, stages = Player("understand", manners(fear)), 0, 0, set()
    while not fear.done and tick < 12_000:
        held = bot.buttons(fear.observe())
        fear.step(held, held & ~before)
        before = held
        tick += 1
        if tick % (EVERY * 3) == 0:
            packed = fear.pack()
            stages.add(fear.stage)
            view.draw(pygame.display.get_surface(), fear, tick, tick % 10 / 10)
            assert fear.pack() == packed
    assert {Stage.ARRIVE, Stage.WAVE, Stage.OPENING, Stage.CODA} <= stages


@pytest.mark.parametrize("name", FEARS)
def test_a_filling_is_drawn_when_a_fear_is_treated_down(view: FearView, name: str) -> None:
    fear = manifest.begin(name, Setup(3))
    fear.ledger.grip = 0
    fear._end_phase()
    pictures = set()
    for tick in range(700):
        fear.step(0, 0)
        if tick % 50 == 0:
            pictures.add(picture(view, fear, tick))
    assert fear.outcome == "treated"
    assert len(pictures) > 6


@pytest.mark.parametrize("name", FEARS)
def test_every_fear_says_something_at_each_turn(content: Library, name: str) -> None:
    fear = manifest.begin(name, Setup(0))
    wanted = [f"person.{name}", f"fear.{name}.phase.{name}"]
    wanted += [f"fear.{name}.coda.{line}" for line in ("last", "understood", "treated")]
    for spec in fear.phase.waves:
        stem = f"fear.{name}.{spec.id}"
        words = fear.write(spec).words
        wanted += [f"{stem}.word.{number}" for number in range(words)]
        wanted += [f"{stem}.{line}" for line in ("sentence", "reading.0", "reading.1", "reading.2", "fit")]
        wanted += [] if spec.manner is Manner.TELL else [f"{stem}.right"]
        sentence = content.message(f"{stem}.sentence")
        assert all(f"{{{number}}}" in sentence for number in range(words)), sentence
    assert [message for message in wanted if not content.has_message(message)] == []

"""Openings: four verbs, what they cost and whom they fit."""

from __future__ import annotations

import pytest

from game.core.input import Button
from game.encounters.events import Breathed, Chosen, GripFell, HandRaised, Moved, Refused, Said, Understood
from game.encounters.fear.fight import Fear
from game.encounters.fear.opening import Opening
from game.encounters.fear.verbs import Part
from game.encounters.options import Assists, BreathMode
from game.encounters.setup import Setup
from tests.encounters.stages import fight_in

ACT, BACK, LEFT, RIGHT = (int(button) for button in (Button.ACT, Button.BACK, Button.LEFT, Button.RIGHT))
TREAT, LISTEN, MAX, BREATHE = range(4)


def opening_after(wave: str, words: int = 0, **setup: object) -> Fear:
    """Return a fight in the opening after ``wave``, with so many of its words heard."""
    fear = fight_in(wave, Setup(0, **setup))  # type: ignore[arg-type]
    fear.ledger.words[wave] = list(range(words))
    fear._open(early=False)
    return fear


def press(fear: Fear, button: int) -> list[object]:
    fear.step(button, button)
    told = list(fear.events)
    fear.step(0, 0)
    return told + list(fear.events)


def choose(fear: Fear, number: int) -> list[object]:
    for _step in range(number):
        press(fear, RIGHT)
    return press(fear, ACT)


def part(fear: Fear) -> Part:
    return fear.opening.part if fear.opening else Part.OVER


def treat(fear: Fear, off: int = 0, mind_hand: bool = False) -> list[object]:
    """Play a running Treat, striking ``off`` ticks from each beat."""
    told: list[object] = []
    while fear.opening and fear.opening.strokes:
        strokes = fear.opening.strokes
        now = strokes.tick + 1 == strokes.due(len(strokes.results)) + off
        held = ACT if now and not (mind_hand and strokes.hand_up) else 0
        fear.step(held, held)
        told += fear.events
    return told


def test_three_clean_beats_take_thirty_six_grip() -> None:
    fear = opening_after("triage")
    choose(fear, TREAT)
    told = treat(fear)
    assert fear.ledger.grip == fear.phase.grip - 36
    assert sum(isinstance(event, GripFell) for event in told) == 3
    assert fear.ledger.rough == 0


def test_rough_beats_take_as_much_but_quicken_the_next_wave() -> None:
    fear = opening_after("triage")
    choose(fear, TREAT)
    treat(fear, off=9)
    assert fear.ledger.grip == fear.phase.grip - 36
    assert fear.ledger.rough == 3


def test_listen_is_locked_until_three_words_are_heard() -> None:
    for words, locked in ((2, True), (3, False)):
        fear = opening_after("triage", words)
        told = choose(fear, LISTEN)
        assert (Refused("fear.locked.words") in told) is locked
        assert (part(fear) is Part.READ) is not locked


def test_a_tell_of_the_owner_opens_listen_as_well() -> None:
    fear = opening_after("triage", stamped=("tomasz",))
    choose(fear, LISTEN)
    assert part(fear) is Part.READ


def read(fear: Fear, right: bool) -> list[object]:
    choose(fear, LISTEN)
    assert fear.opening is not None
    number = fear.opening.order.index(0) if right else fear.opening.order.index(1)
    return choose(fear, number)


def test_a_right_reading_alone_is_half_a_step() -> None:
    fear = opening_after("open_wide", 3)
    told = read(fear, right=True)
    assert Understood(1) in told
    assert Said("delphine", "fear.lamp.open_wide.right") in told


def test_a_right_reading_for_who_wants_to_be_told_is_a_whole_step() -> None:
    fear = opening_after("triage", 3)
    assert Understood(2) in read(fear, right=True)


def test_a_misreading_is_somebody_else_and_the_wave_returns() -> None:
    fear = opening_after("triage", 3)
    told = read(fear, right=False)
    assert Said("cavity", "fear.someone_else") in told
    for _tick in range(20):
        fear.step(0, 0)
    press(fear, ACT)
    assert fear.opening is None
    assert fear.wave_spec.id == "triage"
    assert fear.ledger.misread
    assert fear.ledger.halves == 0


def test_readings_come_in_another_order_each_time() -> None:
    orders = set()
    for seed in range(12):
        fear = fight_in("triage", Setup(seed))
        fear._open(early=False)
        assert fear.opening is not None
        orders.add(tuple(fear.opening.order))
    assert len(orders) > 3


def test_be_quick_is_three_clean_beats() -> None:
    for off, halves in ((0, 2), (9, 0)):
        fear = opening_after("throughput", 3)
        choose(fear, TREAT)
        treat(fear, off)
        assert fear.ledger.halves == halves


def test_ask_me_is_beginning_and_stopping_when_the_hand_rises() -> None:
    for minds, halves in ((True, 2), (False, 0)):
        fear = opening_after("efficiency", 3)
        choose(fear, TREAT)
        told = treat(fear, mind_hand=minds)
        assert HandRaised("nadia") in told
        assert fear.ledger.halves == halves
        assert fear.ledger.grip < fear.phase.grip


def test_no_hand_rises_for_somebody_else() -> None:
    fear = opening_after("triage", 3)
    choose(fear, TREAT)
    assert not any(isinstance(event, HandRaised) for event in treat(fear))


def test_dont_look_is_maxs_coat() -> None:
    for number, halves in ((0, 2), (1, 0)):
        fear = opening_after("open_wide", 3)
        fear.ledger.focus = 40
        choose(fear, MAX)
        choose(fear, number)
        assert fear.ledger.halves == halves
        assert fear.ledger.focus == 0
        assert fear.ledger.helps == 2


def test_stay_is_a_breath_together() -> None:
    fear = opening_after("serene_beach", 3, assists=Assists(breath=BreathMode.AUTO))
    choose(fear, BREATHE)
    while part(fear) is Part.BREATHE:
        fear.step(0, 0)
    assert fear.ledger.halves == 2


def test_a_verb_that_fits_an_unheard_wave_goes_unnoticed_and_max_says_why() -> None:
    fear = opening_after("throughput", 2)
    choose(fear, TREAT)
    told = treat(fear)
    assert fear.ledger.halves == 0
    assert Said("max", "fear.unheard") in told


def test_a_verb_that_does_not_fit_understands_nothing() -> None:
    fear = opening_after("triage", 3)
    choose(fear, TREAT)
    treat(fear)
    assert fear.ledger.halves == 0


def test_understanding_a_wave_twice_counts_once() -> None:
    fear = opening_after("triage", 3)
    read(fear, right=True)
    assert fear.ledger.understand(fear.wave_spec, 2) == 0
    assert fear.ledger.halves == 2


def test_breaths_give_twenty_five_twenty_fifteen_and_ten() -> None:
    fear = opening_after("triage")
    gains = []
    for _breath in range(5):
        fear.ledger.calm = 20
        gains.append(fear.ledger.breathe(100, 60))
    assert gains == [25, 20, 15, 10, 10]


def test_a_ragged_breath_gives_half() -> None:
    fear = opening_after("triage")
    fear.ledger.calm = 20
    choose(fear, BREATHE)
    told: list[object] = []
    while part(fear) is Part.BREATHE:
        fear.step(0, 0)
        told += fear.events
    assert fear.ledger.calm == 20 + 12
    assert [event.calm for event in told if isinstance(event, Breathed)] == [0, 12] or fear.ledger.breaths == 1


@pytest.mark.parametrize(("focus", "helps", "reason"), [(39, 3, "fear.locked.focus"), (100, 0, "fear.locked.helps")])
def test_max_needs_focus_and_helps_three_times(focus: int, helps: int, reason: str) -> None:
    fear = opening_after("triage")
    fear.ledger.focus, fear.ledger.helps = focus, helps
    assert Refused(reason) in choose(fear, MAX)


def test_a_hundred_focus_buys_a_second_verb() -> None:
    fear = opening_after("triage")
    fear.ledger.focus = 100
    choose(fear, TREAT)
    treat(fear)
    assert part(fear) is Part.VERBS
    assert [choice.what for choice in fear.choices()][-1] == "go"
    choose(fear, TREAT)
    treat(fear)
    assert fear.opening is None
    assert fear.ledger.focus == 0
    assert fear.ledger.grip == fear.phase.grip - 72


def test_going_on_instead_keeps_the_focus() -> None:
    fear = opening_after("triage")
    fear.ledger.focus = 100
    choose(fear, TREAT)
    treat(fear)
    press(fear, BACK)
    assert fear.opening is None
    assert fear.ledger.focus == 100


def test_back_leaves_a_menu_inside_but_not_the_opening() -> None:
    fear = opening_after("triage", 3)
    press(fear, BACK)
    assert part(fear) is Part.VERBS
    choose(fear, LISTEN)
    press(fear, BACK)
    assert part(fear) is Part.VERBS


def test_the_cursor_goes_round() -> None:
    fear = opening_after("triage")
    assert Moved() in press(fear, LEFT)
    assert fear.opening is not None
    assert fear.opening.cursor == 3


def test_nothing_hurries_the_choice() -> None:
    fear = opening_after("triage")
    for _tick in range(3_600):
        fear.step(0, 0)
    assert part(fear) is Part.VERBS


def test_choosing_treat_is_not_itself_a_stroke() -> None:
    fear = opening_after("triage")
    told = choose(fear, TREAT)
    assert Chosen("treat") in told
    assert fear.opening is not None
    assert fear.opening.strokes is not None
    assert fear.opening.strokes.results == []


def test_strokes_fall_on_every_second_beat_at_the_quick_tempo() -> None:
    for wave, interval in (("triage", 40), ("pressure", 48)):
        fear = opening_after(wave)
        choose(fear, TREAT)
        assert fear.opening is not None
        assert fear.opening.strokes is not None
        assert fear.opening.strokes.interval == interval


def test_an_opening_comes_back_from_a_snapshot_as_it_was() -> None:
    fear = opening_after("serene_beach", 3)
    choose(fear, BREATHE)
    for _tick in range(50):
        fear.step(ACT, 0)
    assert fear.opening is not None
    assert Opening.unpack(fear.opening.pack()).pack() == fear.opening.pack()

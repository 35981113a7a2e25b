"""Breath: the line, drift and steadiness, and three ways to breathe."""

from __future__ import annotations

import pytest

from game.core.input import Button
from game.core.rng import Rng
from game.encounters.breath import BREATH_TICKS, FULL, Breath, line
from game.encounters.events import Breathed, Finished
from game.encounters.options import BreathMode

ACT, SKIP = int(Button.ACT), int(Button.SKIP)
INWARD = 96 + 24  # ticks of a breath in which Act is held


def followed(lag: int, breaths: int = 1) -> Breath:
    breath = Breath(breaths)
    for tick in range(breaths * BREATH_TICKS):
        breath.step(ACT if 0 <= (tick - lag) % BREATH_TICKS < INWARD and tick >= lag else 0, 0)
    return breath


def at_random(seed: int) -> Breath:
    random, breath, held = Rng(seed), Breath(1), 0
    while not breath.done:
        if random.below(8) == 0:
            held = random.choice((0, ACT))
        breath.step(held, 0)
    return breath


def test_the_line_rises_holds_and_falls() -> None:
    assert (line(0), line(96), line(120), line(240)) == (0, FULL, FULL, 0)
    assert line(48) == FULL // 2 == line(180)


def test_a_perfect_follower_does_not_drift() -> None:
    breath = followed(0)
    assert breath.drift == 0
    assert breath.steadiness == 100
    assert breath.outcome == "steady"


def test_a_perfect_follower_beats_a_late_one_and_both_beat_chance() -> None:
    chances = [at_random(seed).steadiness for seed in range(20)]
    assert followed(0).steadiness > followed(12).steadiness > max(chances)


@pytest.mark.parametrize("period", [2, 3, 4, 7, 15])
def test_hammering_is_ragged(period: int) -> None:
    breath = Breath(1)
    while not breath.done:
        breath.step(ACT if breath.tick % period == 0 else 0, 0)
    assert breath.outcome == "ragged"


def test_doing_nothing_is_ragged_but_passes() -> None:
    breath = Breath(1)
    while not breath.done:
        breath.step(0, 0)
    assert breath.outcome == "ragged"


def test_the_automatic_breath_passes_with_the_middle_outcome() -> None:
    for breaths in (1, 10):
        breath = Breath(breaths, BreathMode.AUTO)
        while not breath.done:
            breath.step(0, 0)
        assert breath.outcome == "even"


def test_the_toggle_needs_two_presses_a_breath() -> None:
    breath = Breath(2, BreathMode.TOGGLE)
    while not breath.done:
        turn = breath.tick % BREATH_TICKS in (0, INWARD)
        breath.step(ACT if turn else 0, ACT if turn else 0)
    assert breath.steadiness == 100


def test_each_breath_is_told_and_then_the_end() -> None:
    breath, told = Breath(3), []
    while not breath.done:
        breath.step(0, 0)
        told += breath.events
    assert [type(event) for event in told] == [Breathed, Breathed, Breathed, Finished]


def test_it_can_be_skipped_only_where_it_was_tried_before() -> None:
    for skippable in (False, True):
        breath = Breath(10, skippable=skippable)
        breath.step(SKIP, SKIP)
        assert breath.done is skippable
        assert breath.outcome == ("skipped" if skippable else "")


def test_it_comes_back_from_a_snapshot_as_it_was() -> None:
    breath = followed(5, 2)
    half = Breath(2)
    for tick in range(300):
        half.step(ACT if tick % 9 else 0, 0)
    for each in (breath, half):
        assert Breath.unpack(each.pack()).pack() == each.pack()

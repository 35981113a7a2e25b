"""Breath: the line, drift and steadiness, and three ways to breathe."""

from __future__ import annotations

import pytest

from game.core.input import Button
from game.core.rng import Rng
from game.encounters.breath import BREATH_TICKS, EVEN, FULL, Breath, line
from game.encounters.options import BreathMode

ACT = int(Button.ACT)
INWARD = 96 + 24  # ticks of a breath in which Act is held


def followed(lag: int) -> Breath:
    breath = Breath()
    for tick in range(BREATH_TICKS):
        breath.step(ACT if lag <= tick < INWARD + lag else 0, 0)
    return breath


def at_random(seed: int) -> Breath:
    random, breath, held = Rng(seed), Breath(), 0
    while not breath.done:
        if random.below(8) == 0:
            held = random.choice((0, ACT))
        breath.step(held, 0)
    return breath


def test_the_line_rises_holds_and_falls_and_stays_down() -> None:
    assert (line(0), line(96), line(120), line(240), line(250)) == (0, FULL, FULL, 0, 0)
    assert line(48) == FULL // 2 == line(180)


def test_a_perfect_follower_does_not_drift() -> None:
    breath = followed(0)
    assert breath.drift == 0
    assert breath.steadiness == 100


def test_a_perfect_follower_beats_a_late_one_and_both_beat_chance() -> None:
    chances = [at_random(seed).steadiness for seed in range(20)]
    assert followed(0).steadiness > followed(12).steadiness > max(chances)


@pytest.mark.parametrize("period", [2, 3, 4, 7, 15])
def test_hammering_is_ragged(period: int) -> None:
    breath = Breath()
    while not breath.done:
        breath.step(ACT if breath.tick % period == 0 else 0, 0)
    assert breath.steadiness < EVEN


def test_doing_nothing_is_ragged_but_passes() -> None:
    breath = Breath()
    while not breath.done:
        breath.step(0, 0)
    assert breath.steadiness < EVEN


def test_the_automatic_breath_counts() -> None:
    breath = Breath(BreathMode.AUTO)
    while not breath.done:
        breath.step(0, 0)
    assert EVEN <= breath.steadiness < 85


def test_the_toggle_needs_two_presses() -> None:
    breath = Breath(BreathMode.TOGGLE)
    while not breath.done:
        turn = ACT if breath.tick in (0, INWARD) else 0
        breath.step(turn, turn)
    assert breath.steadiness == 100


def test_nothing_changes_after_its_end() -> None:
    breath = followed(0)
    before = breath.pack()
    breath.step(ACT, ACT)
    assert breath.pack() == before


def test_a_snapshot_in_the_middle_goes_on_alike() -> None:
    breath = Breath()
    for _tick in range(70):
        breath.step(ACT, 0)
    again = Breath.unpack(breath.pack())
    for each in (breath, again):
        for _tick in range(90):
            each.step(0, 0)
    assert again.pack() == breath.pack()

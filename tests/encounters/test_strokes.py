"""Treat: beats along a crack."""

from __future__ import annotations

import pytest

from game.encounters.fear.strokes import HAND_BEFORE, Quality, Strokes

CLEAN, ROUGH, MISS, SPARED = Quality.CLEAN, Quality.ROUGH, Quality.MISS, Quality.SPARED


def struck(strokes: Strokes, presses: set[int], stop: int = -1) -> list[Quality]:
    for tick in range(1, 400):
        strokes.step(tick in presses, tick == stop)
        if strokes.done:
            break
    return strokes.results


def test_on_the_beat_is_clean_near_it_rough_and_far_from_it_a_miss() -> None:
    for off, quality in ((0, CLEAN), (5, CLEAN), (-5, CLEAN), (6, ROUGH), (-11, ROUGH), (12, MISS), (-12, MISS)):
        strokes = Strokes(40, 1)
        assert struck(strokes, {strokes.due(0) + off}) == [quality], off


def test_no_press_is_a_miss() -> None:
    assert struck(Strokes(40, 3), set()) == [MISS] * 3


@pytest.mark.parametrize("period", range(2, 18))
def test_hammering_meets_no_beat(period: int) -> None:
    for phase in range(period):
        assert struck(Strokes(40, 3), set(range(phase, 400, period))) == [MISS] * 3


def test_a_tap_long_before_the_first_beat_spends_nothing() -> None:
    strokes = Strokes(40, 3)
    assert struck(strokes, {3, *(strokes.due(index) for index in range(3))}) == [CLEAN] * 3


def test_the_wide_window_is_twice_as_wide() -> None:
    strokes = Strokes(40, 1, wide=True)
    assert struck(strokes, {strokes.due(0) + 10}) == [CLEAN]


def test_each_time_max_pulled_her_out_widens_the_window_by_a_tick() -> None:
    strokes = Strokes(40, 1, widen=2)
    assert struck(strokes, {strokes.due(0) - 7}) == [CLEAN]


def test_a_hand_that_rises_spares_the_beats_after_it_for_who_stops() -> None:
    strokes = Strokes(40, 3, hand=1)
    assert struck(strokes, {strokes.due(0)}) == [CLEAN, SPARED, SPARED]
    assert strokes.asked


def test_striking_on_after_the_hand_rose_works_but_was_not_asked() -> None:
    strokes = Strokes(40, 3, hand=1)
    assert struck(strokes, {strokes.due(index) for index in range(3)}) == [CLEAN] * 3
    assert not strokes.asked


def test_never_beginning_is_not_stopping_either() -> None:
    strokes = Strokes(40, 3, hand=2)
    assert struck(strokes, set()) == [MISS, MISS, SPARED]
    assert not strokes.asked


def test_stopping_before_the_hand_rose_is_not_asking() -> None:
    strokes = Strokes(40, 3, hand=2)
    struck(strokes, {strokes.due(0)}, stop=strokes.due(0) + 4)
    assert not strokes.asked


def test_back_stops_at_once_when_the_hand_is_up() -> None:
    strokes = Strokes(40, 3, hand=2)
    struck(strokes, {strokes.due(0), strokes.due(1)}, stop=strokes.due(2) - HAND_BEFORE + 8)
    assert strokes.asked
    assert strokes.tick < strokes.due(2)


def test_the_hand_leaves_twice_the_reaction_a_player_needs() -> None:
    assert HAND_BEFORE >= 30


def test_beats_come_back_from_a_snapshot_as_they_were() -> None:
    strokes = Strokes(48, 3, 1, True, 2)
    for tick in range(1, 120):
        strokes.step(tick == 96)
    assert Strokes.unpack(strokes.pack()).pack() == strokes.pack()

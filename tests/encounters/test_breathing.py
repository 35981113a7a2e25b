"""Breathing beside Quin: steadiness orders who follows well, nothing is lost, and mashing helps nobody."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from game.core.errors import SnapshotError
from game.core.input import ACT, LISTEN, SKIP
from game.core.rng import Rng
from game.encounters import catalogue
from game.encounters.breath import BREATH_TICKS, FULL
from game.encounters.breathing.breathing import BREATHS, INTERRUPTIONS, TEMPO, Breathing
from game.encounters.breathing.events import BrokeOff, Named, Pulled, Returned
from game.encounters.options import Assists, BreathMode
from game.encounters.setup import Setup

Follow = Callable[[Breathing, int], int]
LIMIT = 6000


def begun(seed: int = 1, hand: str = "nadia", **changes: object) -> Breathing:
    return Breathing(Setup(seed, facts=(("hand", hand),), **changes))  # type: ignore[arg-type]


def played(model: Breathing, follow: Follow) -> Breathing:
    for tick in range(LIMIT):
        if model.done:
            return model
        buttons = follow(model, tick)
        model.step(buttons, buttons)
    raise AssertionError("it does not end")


def follower(lag: int, listens: bool = True) -> Follow:
    """Return somebody who breathes in while the line rises or stands high, ``lag`` ticks late."""
    seen: list[int] = []

    def follow(model: Breathing, tick: int) -> int:
        ahead = model.wanted(model.tick + 1)
        seen.append(ACT if ahead > model.wanted(model.tick) or ahead == FULL else 0)
        held = seen[max(len(seen) - 1 - lag, 0)]
        return held | (LISTEN if listens and model.pull else 0)

    return follow


def at_random(seed: int) -> Follow:
    random, held = Rng(seed), [0]

    def follow(model: Breathing, tick: int) -> int:
        if random.below(12) == 0:
            held[0] = random.choice((0, ACT))
        return held[0]

    return follow


def test_who_follows_the_line_and_names_what_pulls_is_steady():
    model = played(begun(), follower(0))
    assert model.outcome == "steady"
    assert model.named == model.come == len(INTERRUPTIONS)
    assert model.breaks == 0


def test_a_perfect_follower_beats_a_late_one_and_both_beat_chance():
    perfect, late = played(begun(), follower(0)).steadiness, played(begun(), follower(12)).steadiness
    assert perfect > late > max(played(begun(), at_random(seed)).steadiness for seed in range(8))


def test_doing_nothing_and_hammering_are_ragged_and_still_end():
    assert played(begun(), lambda model, tick: 0).outcome == "ragged"
    for period in (4, 9, 20):
        assert played(begun(), lambda model, tick, p=period: ACT if tick % p < p // 2 else 0).outcome == "ragged"


def test_the_automatic_breath_passes_with_the_middle_outcome():
    model = begun(assists=Assists(breath=BreathMode.AUTO))
    assert played(model, lambda model, tick: 0).outcome == "middle"


def test_naming_what_pulls_is_steadier_than_bearing_it():
    assert played(begun(), follower(6)).steadiness > played(begun(), follower(6, listens=False)).steadiness


def test_listening_names_what_pulls_and_it_stops():
    model = begun()
    while not model.pull:
        model.step(0, 0)
    assert Pulled(model.pull) in model.events
    pulling = model.pull
    for _ in range(24):
        model.step(LISTEN, 0)
    assert Named(pulling) in model.events
    assert model.pull == ""


def test_a_jerk_breaks_his_breath_off_and_it_comes_back():
    model = begun()
    told = []
    for tick in range(200):
        model.step(ACT if tick in range(20, 30) else 0, 0)
        told += model.events
    assert BrokeOff() in told
    assert Returned() in told


def test_his_breath_follows_hers():
    model = begun()
    for _ in range(80):
        model.step(ACT, 0)
    assert FULL // 2 < model.quin < model.level


@pytest.mark.parametrize("hand", TEMPO)
def test_who_holds_his_hand_sets_the_tempo(hand: str):
    model, ticks = begun(hand=hand), 0
    while model.breath < BREATHS:
        model.step(0, 0)
        ticks += 1
    assert abs(ticks - BREATHS * BREATH_TICKS * TEMPO[hand] // 100) <= 2


def test_it_can_be_skipped_only_when_it_was_tried_before():
    first, again = begun(), begun(attempted=True)
    for model in (first, again):
        model.step(SKIP, SKIP)
    assert not first.done
    assert again.outcome == "middle"


def test_it_goes_on_from_a_snapshot_as_if_nothing_had_been():
    model, random = begun(), Rng(5)
    for tick in range(1500):
        if tick % 200 == 100:
            copy = catalogue.restore("breathing", json.loads(json.dumps(model.pack())))
            assert copy.pack() == model.pack()
            assert copy.observe() == model.observe()
        held = random.choice((0, 0, ACT, LISTEN))
        model.step(held, held)


def test_damaged_snapshots_are_refused():
    good = begun().pack()
    for damage in ({"pull": "elephant"}, {"numbers": [0] * 3}, {"inward": 1}, {"numbers": [0, 0, FULL + 1, *[0] * 11]}):
        with pytest.raises(SnapshotError):
            catalogue.restore("breathing", {**good, **damage})

"""Swarms that are no outbreak: the one that only looks like it, the treatment by hand and bots; and what all share."""

from __future__ import annotations

import json

import pytest

from game.core.errors import SnapshotError
from game.core.fixed import ONE
from game.core.input import ACT, LISTEN, RIGHT, SKIP
from game.core.rng import Rng
from game.encounters import catalogue
from game.encounters.events import HandRaised, Refused, SeatMended
from game.encounters.options import Assists
from game.encounters.setup import Setup
from game.encounters.swarm.joint import HAND_TICKS, SPOTS, Joint, Part
from game.encounters.swarm.still import PLACES, THREAD, Still
from game.encounters.swarm.swarm_events import LastRunRead
from tests.encounters.swarm_hands import LIMIT, Hammer, Pair, Reader, go, run


def test_in_quin_pulses_change_nothing():
    model = Still(Setup(0))
    run(model, Hammer(40), 3_000)  # type: ignore[arg-type]
    assert model.pulses > 50
    assert not model.done
    assert model.read == []


def test_listening_reads_the_last_day_they_ran_and_the_thread_leads_out():
    model = Still(Setup(0))
    told = run(model, Reader(), LIMIT)  # type: ignore[arg-type]
    assert any(isinstance(event, LastRunRead) for event in told)
    assert model.outcome == "understood"


def test_the_thread_shows_more_of_itself_with_every_mark():
    model = Still(Setup(0))
    assert model.shown < len(THREAD)
    model.read = [0, 1, 2, 3]
    assert model.shown == len(THREAD)


def test_with_patience_the_thread_shows_itself():
    model = Still(Setup(0))
    for _ in range(LIMIT):
        to_x, to_y = THREAD[min(model.along + 1, len(THREAD) - 1)]
        model.step(go(model.x, model.y, to_x * ONE, to_y * ONE), 0)
        if model.done:
            break
    assert model.outcome == "understood"
    assert model.read == []


def test_bots_lie_apart_and_off_the_edge():
    for index, (x, y) in enumerate(PLACES):
        assert 14 < x < 306
        assert all((x - a) ** 2 + (y - b) ** 2 > 30**2 for a, b in PLACES[:index])


@pytest.mark.parametrize("seed", range(6))
def test_the_first_treatment_is_done_by_hand_and_by_bots(seed: int):
    model = Joint(Setup(seed))
    told = run(model, Pair(), LIMIT)  # type: ignore[arg-type]
    assert model.outcome == "done"
    assert model.struck == 4
    assert HandRaised("fergus") in told
    assert sum(isinstance(event, SeatMended) for event in told) == 4


def test_the_speed_assist_slows_beats_and_waiting_but_not_the_mirror():
    full, half = Joint(Setup(0)), Joint(Setup(0, assists=Assists(speed=50)))
    for model in (full, half):
        for _ in range(60):
            model.step(LISTEN | RIGHT, 0)
    assert half.x == full.x
    assert half.tick == full.tick // 2
    assert run(half, Pair(), LIMIT)  # type: ignore[arg-type]
    assert (half.outcome, half.struck) == ("done", 4)


def test_nothing_goes_on_while_his_hand_is_up():
    model = Joint(Setup(0))
    while model.part is not Part.WAIT:
        held = Pair().buttons(model.observe())
        model.step(held, held)
    for _ in range(3):
        for _ in range(HAND_TICKS - 10):
            model.step(0, 0)
        model.step(ACT, ACT)
        assert Refused("fear.hand_was_up") in model.events
    assert model.part is Part.WAIT
    for _ in range(HAND_TICKS):
        model.step(0, 0)
    assert model.part is Part.HAND


def test_the_mirror_finds_only_where_it_is_held_still_and_listened_to():
    model = Joint(Setup(0))
    model.x, model.y = SPOTS[0][0] * ONE, SPOTS[0][1] * ONE
    for _ in range(100):
        model.step(0, 0)
    assert model.found == []
    for _ in range(50):
        model.step(LISTEN, 0)
    assert model.found == [0]


ALL = ("swarm_mags", "swarm_bao", "swarm_quin", "treatment_joint")


@pytest.mark.parametrize("name", ALL)
def test_they_can_be_skipped_only_when_they_were_tried_before(name: str):
    first = catalogue.begin(name, Setup(0))
    again = catalogue.begin(name, Setup(0, attempted=True))
    for model in (first, again):
        model.step(SKIP, SKIP)
    assert not first.done
    assert again.outcome == "skipped"


@pytest.mark.parametrize("name", ALL)
def test_they_go_on_from_a_snapshot_as_if_nothing_had_been(name: str):
    model, random = catalogue.begin(name, Setup(4)), Rng(8)
    copy, held = model, 0
    for tick in range(2_400):
        if tick % 300 == 150:
            copy = catalogue.restore(name, json.loads(json.dumps(model.pack())))
        if tick % 20 == 0:
            held = random.below(16) | random.choice((0, ACT, LISTEN))
        model.step(held, held)
        if copy is not model:
            copy.step(held, held)
            assert copy.events == model.events
        if tick % 300 == 149:
            assert copy.pack() == model.pack()
            assert copy.observe() == model.observe()


@pytest.mark.parametrize("name", ALL)
def test_damaged_snapshots_are_refused(name: str):
    good = catalogue.begin(name, Setup(0)).pack()
    for damage in ({"numbers": [1, 2]}, {"setup": []}):
        with pytest.raises(SnapshotError):
            catalogue.restore(name, {**good, **damage})

"""Outbreaks, what only looks like one, and the first treatment by hand and by bots."""

from __future__ import annotations

import pytest

from game.core.fixed import ONE
from game.core.input import ACT
from game.core.snapshot import canonical
from game.encounters.events import Beat, BotSeated, BotStartled, BotWoke, PulledOut, SeatMended
from game.encounters.options import Assists, Difficulty
from game.encounters.setup import Setup
from game.encounters.swarm.outbreak import OPEN, SHOCK_FULL, SHOCK_SCALE, Outbreak
from game.encounters.swarm.outbreaks import FIELDS
from game.encounters.swarm.rogue import Mood
from game.encounters.swarm.stage import BEAT_TICKS, Shape
from game.encounters.swarm.swarm_events import BloomCalled, Bloomed, BotSplit
from tests.encounters.keeper import Keeper
from tests.encounters.swarm_hands import LIMIT, Hammer, Herder, Idler, run


def outbreak(name: str, seed: int = 0, **setup: object) -> Outbreak:
    return Outbreak(Setup(seed, **setup), FIELDS[name])  # type: ignore[arg-type]


@pytest.mark.parametrize("name", FIELDS)
def test_somebody_who_keeps_the_beat_by_hand_wins_in_eighteen_of_twenty_seeds_with_shock_in_the_middle(name: str):
    peaks, lasted = [], []
    for seed in range(20):
        model = outbreak(name, seed)
        told = run(model, Keeper(seed), LIMIT)  # type: ignore[arg-type]
        lasted.append(sum(isinstance(event, Beat) for event in told) * BEAT_TICKS // 60)
        if model.outcome == "mended" and not model.pulls:
            peaks.append(int(model.results["shock"]))
    assert sum(400 <= peak <= 850 for peak in peaks) >= 18
    assert 45 <= sorted(lasted)[10] <= 120  # seconds


@pytest.mark.parametrize("name", FIELDS)
def test_whoever_keeps_it_perfectly_wins_whatever_the_seed(name: str):
    for seed in range(8):
        model = outbreak(name, seed)
        run(model, Herder(), LIMIT)  # type: ignore[arg-type]
        assert (model.outcome, model.pulls) == ("mended", 0)


def test_shock_rises_slower_on_gentle_and_faster_on_sharp():
    peaks = []
    for difficulty in Difficulty:
        model = outbreak("swarm_mags", difficulty=difficulty)
        run(model, Idler(), 1_500)  # type: ignore[arg-type]
        peaks.append(model.shock)
    assert peaks[0] < peaks[1] < peaks[2]


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("player", [Idler(), Hammer(2), Hammer(9), Hammer(29)])
def test_doing_nothing_and_hammering_lose(name: str, player: object):
    model = outbreak(name)
    told = run(model, player, 6_000)  # type: ignore[arg-type]
    assert PulledOut(1) in told
    assert not model.done


@pytest.mark.parametrize("name", FIELDS)
def test_the_state_is_small(name: str):
    model = outbreak(name)
    run(model, Idler(), 3_000)  # type: ignore[arg-type]
    assert len(canonical(model.pack())) < 4096


def beside(shape: Shape) -> tuple[Outbreak, int]:
    """Return an outbreak whose beacon stands beside a rogue of ``shape``, everybody else far off."""
    model = outbreak("swarm_mags")
    number = next(number for number, bot in enumerate(model.bots) if bot.shape is shape)
    model.bots = [model.bots[number]]
    model.x, model.y = model.bots[0].x + 8 * ONE, model.bots[0].y
    return model, 0


def pulse_on(model: Outbreak, beat: int) -> list[object]:
    while model.tick < beat * BEAT_TICKS:
        model.step(0, 0)
        model.x, model.y = model.bots[0].x + 8 * ONE, model.bots[0].y
    model.step(ACT, ACT)
    return list(model.events)


@pytest.mark.parametrize("shape", list(Shape))
def test_a_rogue_follows_on_its_own_beat_and_is_startled_on_any_other(shape: Shape):
    for beat in range(4):
        model, _ = beside(shape)
        told = pulse_on(model, 4 + beat)
        assert any(isinstance(event, BotWoke) for event in told) is (beat == shape)
        assert any(isinstance(event, BotStartled) for event in told) is (beat != shape)


def test_a_startled_rogue_splits():
    model, _ = beside(Shape.RING)
    pulse_on(model, 4)
    told = run(model, Idler(), 200)  # type: ignore[arg-type]
    assert any(isinstance(event, BotSplit) for event in told)
    assert len(model.bots) == 2


def test_who_is_led_home_is_a_friend():
    model, _ = beside(Shape.SQUARE)
    told = [*pulse_on(model, 4), *run(model, Herder(), 600)]  # type: ignore[arg-type]
    assert any(isinstance(event, BotSeated) for event in told)
    assert model.bots[0].mood is Mood.FRIEND


def test_a_friend_mends_what_was_drilled():
    model = outbreak("swarm_mags")
    model.bots = model.bots[:2]
    model.bots[0].mood = Mood.FRIEND
    model.harm[0] = OPEN
    assert SeatMended(0) in run(model, Idler(), 600)  # type: ignore[arg-type]


def test_at_full_shock_max_steps_in_and_who_came_home_stays():
    model = outbreak("swarm_mags")
    model.bots[0].mood = Mood.FRIEND
    model.shock = SHOCK_FULL * SHOCK_SCALE
    model.harm[2] = OPEN
    model.step(0, 0)
    assert PulledOut(1) in model.events
    assert model.shock == 0
    assert sum(bot.mood is Mood.FRIEND for bot in model.bots) == 1
    assert model.can_skip


def test_without_clocks_shock_never_ends_it():
    model = outbreak("swarm_mags", assists=Assists(untimed=True))
    told = run(model, Idler(), 8_000)  # type: ignore[arg-type]
    assert not any(isinstance(event, PulledOut) for event in told)
    run(model, Herder(), LIMIT)  # type: ignore[arg-type]
    assert model.outcome == "mended"


def test_blooms_are_called_a_bar_before_they_come():
    told = run(outbreak("swarm_bao", assists=Assists(skip=False)), Idler(), 700)  # type: ignore[arg-type]
    called = next(index for index, event in enumerate(told) if isinstance(event, BloomCalled))
    came = next(index for index, event in enumerate(told) if isinstance(event, Bloomed))
    assert called < came


# -- what only looks like one -------------------------------------------------------------------------


# -- by hand and by bots ------------------------------------------------------------------------------


# -- all of them --------------------------------------------------------------------------------------

"""The whole fight against Cavity, played through its buttons."""

from __future__ import annotations

import json
from functools import cache
from itertools import pairwise

import pytest

from game.core.events import Event
from game.core.input import ACT
from game.core.rng import Rng
from game.core.snapshot import canonical, digest
from game.encounters.events import (
    Beat,
    Finished,
    Hit,
    PhaseBegan,
    PulledOut,
    Said,
    WaveBegan,
)
from game.encounters.fear.cavity import cavity, restore
from game.encounters.fear.fight import Fear, Stage
from game.encounters.options import Assists, Difficulty
from game.encounters.setup import Setup
from tests.encounters.bots import Player
from tests.encounters.stages import Still, fight_in, manners, run

PLACES = ("beach", "orchard", "train")


def player(fear: Fear, way: str) -> Player:
    return Player(way, manners(fear))


class Hammer:
    """Presses Act every ``period`` ticks, whatever comes; walks about at random."""

    def __init__(self, period: int, seed: int) -> None:
        self._period = period
        self._random = Rng(seed)
        self._tick = 0
        self._way = 0

    def buttons(self, seen: dict[str, object]) -> int:
        self._tick += 1
        if self._tick % 40 == 0 and seen["stage"] == "wave":
            self._way = self._random.below(16)
        way = self._way if seen["stage"] == "wave" else 0
        return way | (ACT if self._tick % self._period == 0 else 0)


@cache
def played(way: str, place: str) -> tuple[Fear, list[Event]]:
    """Return a fight played to its end and everything it told (shared by tests that only look)."""
    fear = cavity(Setup(4, place=place))
    return fear, run(fear, player(fear, way))


@pytest.mark.parametrize("place", PLACES)
def test_it_is_won_by_treating_alone(place: str) -> None:
    fear, _told = played("treat", place)
    assert fear.outcome == "purge"
    assert fear.ledger.understood == 0


@pytest.mark.parametrize("place", PLACES)
def test_it_is_won_by_understanding_alone(place: str) -> None:
    fear, _told = played("understand", place)
    assert fear.outcome == "soothe"
    assert fear.ledger.understood >= fear.spec.soothe
    assert fear.where is not None
    assert set(fear.where.settled) == {patient for patient, _manner in fear.spec.patients}


def test_it_is_won_by_what_the_chart_says_without_hearing_a_word() -> None:
    patients = tuple(patient for patient, _manner in cavity(Setup(0)).spec.patients)
    fear = cavity(Setup(2, assists=Assists(invulnerable=True), stamped=patients))
    bot = player(fear, "understand")
    bot._dodger = Still()  # type: ignore[assignment]
    run(fear, bot)
    assert fear.outcome == "soothe"
    assert fear.ledger.words == {}


@pytest.mark.parametrize("period", [2, 3, 5, 8, 13])
def test_hammering_act_never_earns_the_gentle_ending(period: int) -> None:
    fear = cavity(Setup(period))
    told = run(fear, Hammer(period, period), 20_000)
    assert fear.outcome in ("", "purge")
    assert fear.ledger.understood == 0
    assert not fear.ledger.earned(fear.spec.soothe)
    assert any(isinstance(event, PulledOut) for event in told)


def test_the_same_seed_and_buttons_give_the_same_hash() -> None:
    digests = []
    for _turn in range(2):
        fear = cavity(Setup(11, place="train"))
        run(fear, Hammer(7, 3), 4_000)
        digests.append(digest(fear.pack()))
    assert digests[0] == digests[1]


def test_another_seed_gives_another_fight() -> None:
    packs = set()
    for seed in range(3):
        fear = cavity(Setup(seed))
        run(fear, Hammer(7, 3), 2_000)
        packs.add(digest({**fear.pack(), "setup": None}))
    assert len(packs) == 3


@pytest.mark.parametrize("way", ["treat", "understand"])
def test_a_snapshot_of_any_moment_goes_on_like_the_fight_itself(way: str) -> None:
    fear = cavity(Setup(6, place="orchard"))
    bot, before, copies = player(fear, way), 0, []
    inputs = []
    for tick in range(12_000):
        if tick % 397 == 0:
            copies.append((tick, canonical(fear.pack())))
        held = bot.buttons(fear.observe())
        inputs.append((held, held & ~before))
        fear.step(held, held & ~before)
        before = held
        if fear.done:
            break
    for tick, text in copies:
        copy = restore(json.loads(text))
        assert canonical(copy.pack()) == text
        for held, pressed in inputs[tick : tick + 500]:
            copy.step(held, pressed)
        if tick + 500 >= len(inputs):
            assert digest(copy.pack()) == digest(fear.pack())


def test_a_snapshot_is_small() -> None:
    fear, _told = played("understand", "beach")
    assert len(canonical(fear.pack())) < 4_096


def test_without_calm_max_pulls_her_out_and_the_phase_starts_again() -> None:
    fear = fight_in("throughput", Setup(0, Difficulty.SHARP))
    fear.ledger.words["triage"] = [0, 1, 2]
    fear.ledger.levels["triage"] = 2
    fear.ledger.halves = 2
    fear.ledger.calm = 12
    fear.ledger.grip = 40
    told = run(fear, Still(), 400)
    assert any(isinstance(event, PulledOut) for event in told)
    assert any(isinstance(event, Said) and event.who == "max" for event in told)
    while fear.stage is Stage.PULLED:
        fear.step(0, 0)
    assert fear.stage is Stage.ARRIVE
    assert fear.wave_index == 0
    assert fear.ledger.calm == 100
    assert fear.ledger.grip == fear.phase.grip
    assert fear.ledger.words["triage"] == [0, 1, 2]
    assert fear.ledger.halves == 2
    assert not fear.done


def test_each_time_she_is_pulled_out_a_hit_costs_less() -> None:
    costs = []
    for pulls in range(4):
        fear = fight_in("triage")
        fear.ledger.pulls = pulls
        fear.ledger.hit()
        costs.append(100 - fear.ledger.calm)
    assert costs == [8, 7, 6, 5]


def test_a_hit_costs_what_the_difficulty_says() -> None:
    costs = []
    for difficulty in Difficulty:
        fear = cavity(Setup(0, difficulty))
        fear.ledger.hit()
        costs.append(100 - fear.ledger.calm)
    assert costs == [4, 8, 12]


def test_hits_are_a_second_apart() -> None:
    fear = fight_in("triage")
    ticks = []
    while fear.stage is Stage.WAVE:
        fear.step(0, 0)
        ticks += [fear.clock for event in fear.events if isinstance(event, Hit)]
    assert len(ticks) > 1
    assert min(after - before for before, after in pairwise(ticks)) >= 60


def test_waves_begin_on_a_beat() -> None:
    _fear, told = played("understand", "orchard")
    begins = [index for index, event in enumerate(told) if isinstance(event, WaveBegan)]
    assert len(begins) > 3
    for index in begins:
        # the beat of the very tick comes before what else the tick tells
        assert isinstance(told[index - 1], Beat)


def test_beats_fall_every_forty_ticks_and_in_comfort_every_twenty_four() -> None:
    for wave, beat in (("triage", 40), ("pressure", 24), ("keep", 40)):
        fear = fight_in(wave)
        ticks = []
        for tick in range(200):
            fear.step(0, 0)
            ticks += [tick for event in fear.events if isinstance(event, Beat)]
        assert {after - before for before, after in pairwise(ticks)} == {beat}


def test_phases_announce_themselves() -> None:
    _fear, told = played("treat", "train")
    assert [event.phase for event in told if isinstance(event, PhaseBegan)] == [
        "optimise",
        "comfort",
        "relief",
        "where",
    ]
    assert isinstance(told[-1], Finished)


def test_all_eight_patients_own_a_wave() -> None:
    for place in PLACES:
        fear = cavity(Setup(0, place=place))
        owners = {wave.owner: wave.manner for phase in fear.spec.phases for wave in phase.waves}
        assert owners == dict(fear.spec.patients)


def test_the_place_quin_was_given_comes_back() -> None:
    for place in PLACES:
        _fear, told = played("treat", place)
        assert f"serene_{place}" in [event.wave for event in told if isinstance(event, WaveBegan)]

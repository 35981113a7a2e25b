"""Fights as somebody of middling skill meets them: neither harmless nor hopeless."""

from __future__ import annotations

import pytest

from game.encounters import events as tell
from game.encounters.fear import manifest
from game.encounters.fear.cavity import cavity
from game.encounters.fear.ledger import Ledger
from game.encounters.fear.score import Score
from game.encounters.fear.tempo import tune
from game.encounters.options import Difficulty
from game.encounters.setup import Setup
from tests.encounters.human import Human, Person
from tests.encounters.stages import CAVITY, FEARS, OPEN_FLOOR, WAVES, fight_in, hits, manners, run

SEEDS = range(8)
MOST = 2 * len(SEEDS)  # two hits a wave


@pytest.mark.parametrize("wave", [wave for wave in WAVES if wave not in OPEN_FLOOR])
def test_a_wave_hits_somebody_now_and_then_and_nobody_all_the_time(wave: str) -> None:
    taken = sum(hits(fight_in(wave, seed=seed), Human(seed)) for seed in SEEDS)
    assert 1 <= taken <= MOST


@pytest.mark.parametrize("name", FEARS)
def test_a_fear_is_won_in_one_attempt_or_two(name: str) -> None:
    for seed in range(3):
        fear = manifest.begin(name, Setup(seed))
        told = run(fear, Person(manners(fear), seed))
        assert fear.outcome in ("treated", "understood")
        assert sum(isinstance(event, tell.PulledOut) for event in told) <= 1


def test_cavity_is_won_in_at_most_two_attempts() -> None:
    for seed in range(3):
        fear = cavity(Setup(seed))
        told = run(fear, Person(manners(fear), seed))
        assert fear.outcome in ("purge", "soothe")
        assert sum(isinstance(event, tell.PulledOut) for event in told) <= 1


def test_there_are_thirty_waves_with_the_empty_room() -> None:
    named = {wave.partition("_")[0] if wave.startswith("serene") else f"cavity {wave}" for wave in CAVITY}
    named |= {f"{fear} {wave}" for fear, waves in FEARS.items() for wave in waves}
    assert len(named) + 1 == 30


@pytest.mark.parametrize(
    ("difficulty", "speed", "lead", "crossing"),
    [(Difficulty.GENTLE, 75, 45, 67), (Difficulty.NORMAL, 100, 30, 45), (Difficulty.SHARP, 115, 30, 45)],
)
def test_difficulty_is_speed_and_telegraphs(difficulty: Difficulty, speed: int, lead: int, crossing: int) -> None:
    score = Score(tune(Ledger(Setup(0, difficulty)), first=False), 40, 14)
    assert score.pace(10_000) == pytest.approx(speed * 100, rel=0.01)
    assert (500 - score.warning(500), 500 - score.warning(500, crossing=True)) == (lead, crossing)

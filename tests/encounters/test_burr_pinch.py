"""The Burr and the Pinch: won by the tool alone and by understanding alone; a hand that stops, a voice that lies."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from game.core.input import Button
from game.encounters import events as tell
from game.encounters.fear import manifest
from game.encounters.fear.fight import Fear, Stage
from game.encounters.fear.hazards import Slab
from game.encounters.fear.waves_burr import HANDS, HANDS_OWNED
from game.encounters.setup import Setup
from tests.encounters import bots
from tests.encounters.stages import FEARS, fight_in, manners, run

LISTEN = int(Button.LISTEN)
OWNED_UP = (("owned_up", "yes"),)


@pytest.mark.parametrize("fear", ["burr", "pinch"])
@pytest.mark.parametrize("way", ["treat", "understand"])
def test_it_is_won_by_the_tool_alone_and_by_understanding_alone(fear: str, way: str) -> None:
    fight = manifest.begin(fear, Setup(2))
    told = run(fight, bots.Player(way, manners(fight)))
    assert fight.outcome == ("understood" if way == "understand" or fear == "pinch" else "treated")
    assert sum(isinstance(event, tell.PulledOut) for event in told) <= 1


def test_nine_clean_strokes_win_the_pinch_both_ways() -> None:
    fight = manifest.begin("pinch", Setup(4))
    told = run(fight, bots.Player("treat", manners(fight), offset=0))
    strokes = [event.quality for event in told if isinstance(event, tell.Stroke)]
    assert strokes == ["clean"] * 9
    assert fight.outcome == "understood"


def test_twelve_strokes_that_are_not_clean_only_treat_the_pinch_and_show_all_of_its_waves() -> None:
    fight = manifest.begin("pinch", Setup(4))
    told = run(fight, bots.Player("treat", manners(fight), offset=9))
    strokes = [event.quality for event in told if isinstance(event, tell.Stroke)]
    assert strokes == ["rough"] * 12
    assert fight.outcome == "treated"
    assert [event.wave for event in told if isinstance(event, tell.WaveBegan)] == list(FEARS["pinch"])


def test_each_has_its_four_waves_in_turn() -> None:
    for fear in ("burr", "pinch"):
        assert tuple(wave.id for wave in manifest.begin(fear, Setup(0)).phase.waves) == FEARS[fear]


# -- Hand Up ------------------------------------------------------------------------------------------


def _halts(fear: Fear, gap: int) -> Iterator[int]:
    """Tap Listen every ``gap`` ticks until the wave is over; yield how often it may still be stopped."""
    tick = 0
    while fear.stage is Stage.WAVE:
        held = LISTEN if tick % gap == 0 else 0
        fear.step(held, held)
        yield from (event.left for event in fear.events if isinstance(event, tell.Halted))
        tick += 1


@pytest.mark.parametrize(("facts", "hands"), [((), HANDS), (OWNED_UP, HANDS_OWNED)])
def test_a_raised_hand_stops_everything_twice_and_once_more_for_who_owned_up(
    facts: tuple[tuple[str, str], ...], hands: int
) -> None:
    fear = fight_in("hand_up", Setup(1, facts=facts))
    assert list(_halts(fear, 100)) == list(range(hands - 1, -1, -1))


def test_while_the_hand_is_up_nothing_moves_and_nothing_hurts() -> None:
    fear = fight_in("hand_up", Setup(1))
    wave = fear.wave
    assert wave is not None
    while not any(field.start <= wave.tick for field in wave.timeline.fields):
        fear.step(0, 0)
    lane = next(field for field in wave.timeline.fields if field.start <= wave.tick)
    assert isinstance(lane, Slab)
    fear.elara.y = (lane.y0 + lane.y1) // 2
    fear.elara.safe = 0
    fear.step(LISTEN, LISTEN)
    began, calm = wave.tick, fear.ledger.calm
    for _tick in range(wave.timeline.halt - 1):
        fear.step(0, 0)
    assert (wave.tick, fear.ledger.calm) == (began, calm)
    fear.step(0, 0)
    assert fear.ledger.calm < calm
    assert wave.tick == began + 1


def test_what_a_hand_stopped_goes_on_in_time_and_is_remembered() -> None:
    fear = fight_in("hand_up", Setup(1))
    wave = fear.wave
    assert wave is not None
    assert wave.timeline.halt >= 60
    assert wave.timeline.halt % fear.beat == 0
    for tick in range(90):
        fear.step(LISTEN if tick == 70 else 0, LISTEN if tick == 70 else 0)
    again = manifest.restore("burr", fear.pack())
    assert again.wave is not None
    assert (again.wave.halts, again.wave.halted) == (wave.halts, wave.halted)
    assert again.pack() == fear.pack()


# -- Count of Three -----------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(8))
def test_nothing_ever_falls_on_three(seed: int) -> None:
    wave = fight_in("count_of_three", seed=seed).wave
    assert wave is not None
    said = [(tick, event.number) for tick, event in wave.timeline.cues if isinstance(event, tell.Counted)]
    assert [number for _tick, number in said] == [1, 2, 3] * 3
    falls = {field.start for field in wave.timeline.fields}
    assert not falls & {tick for tick, number in said if number == 3}


@pytest.mark.parametrize("seed", range(8))
def test_a_little_pinch_always_has_one_short_needle(seed: int) -> None:
    wave = fight_in("little_pinch", seed=seed).wave
    assert wave is not None
    for start in {field.start for field in wave.timeline.fields}:
        depths = sorted(field.box(start)[3] for field in wave.timeline.fields if field.start == start)
        assert len(depths) == 5
        assert depths[0] < depths[1] == depths[4]

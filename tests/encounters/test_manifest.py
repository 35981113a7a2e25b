"""The fears of one person each, played whole: won both ways, and how they end."""

from __future__ import annotations

import json
from functools import cache

import pytest

from game.core.events import Event
from game.core.fixed import ONE
from game.core.input import Button
from game.core.snapshot import canonical, digest
from game.encounters import events as tell
from game.encounters.fear import arena, coda, manifest
from game.encounters.fear.fight import Fear, Stage
from game.encounters.options import Assists
from game.encounters.setup import Setup
from tests.encounters.bots import Player
from tests.encounters.stages import FEARS, Still, manners, run

ACT, SKIP, DOWN, UP = (int(button) for button in (Button.ACT, Button.SKIP, Button.DOWN, Button.UP))
each_fear = pytest.mark.parametrize("name", FEARS)


@cache
def played(name: str, way: str) -> tuple[Fear, list[Event]]:
    """Return a fight played to its end and everything it told (shared by tests that only look)."""
    fear = manifest.begin(name, Setup(4))
    return fear, run(fear, Player(way, manners(fear)), 20_000)


def in_coda(name: str, outcome: str) -> Fear:
    """Return a fight whose coda has just begun."""
    fear = manifest.begin(name, Setup(0))
    fear.ledger.halves = fear.phase.goal if outcome == coda.UNDERSTOOD else 0
    fear.ledger.grip = 0
    fear._end_phase()
    return fear


@each_fear
def test_it_is_won_by_treating_alone(name: str) -> None:
    fear, _told = played(name, "treat")
    assert fear.outcome in (coda.TREATED, coda.UNDERSTOOD)
    assert fear.ledger.grip == 0 or fear.both
    # where clean strokes win both ways, that is what happened
    assert (fear.outcome == coda.UNDERSTOOD) == fear.both


@each_fear
def test_it_is_won_by_understanding_alone(name: str) -> None:
    fear, _told = played(name, "understand")
    assert fear.outcome == coda.UNDERSTOOD


@each_fear
def test_treating_down_takes_three_to_six_waves(name: str) -> None:
    _fear, told = played(name, "treat")
    assert 3 <= sum(isinstance(event, tell.WaveBegan) for event in told) <= 6


@each_fear
def test_one_person_owns_it_and_it_has_four_waves(name: str) -> None:
    fear = manifest.begin(name, Setup(0))
    waves = fear.phase.waves
    assert len(fear.spec.phases) == 1
    assert fear.phase.id == name
    assert tuple(wave.id for wave in waves) == FEARS[name]
    assert {(wave.owner, wave.manner) for wave in waves} == set(fear.spec.patients)


@each_fear
def test_each_step_of_understanding_makes_it_milder(name: str) -> None:
    steps = []
    for halves in (0, 2, 4, 6):
        fear = manifest.begin(name, Setup(0))
        fear.ledger.halves = halves
        fear._begin_wave()
        steps.append((fear.tuning.warn_extra, fear.tuning.mute, fear.tuning.soften))
    assert steps == [(0, False, False), (15, False, False), (15, True, False), (15, True, True)]


@each_fear
def test_its_owner_has_the_last_word(name: str) -> None:
    for way in ("treat", "understand"):
        fear, told = played(name, way)
        said = [event for event in told if isinstance(event, tell.Said)]
        assert said[-1] == tell.Said(fear.spec.patients[0][0], f"fear.{name}.coda.{fear.outcome}")
        assert told[-1] == tell.Finished(fear.outcome)


@each_fear
def test_skipping_needs_a_first_attempt_and_leads_out(name: str) -> None:
    fear = manifest.begin(name, Setup(0))
    fear.step(SKIP, SKIP)
    assert not fear.done
    fear = manifest.begin(name, Setup(0, attempted=True))
    fear.step(SKIP, SKIP)
    assert fear.done
    assert fear.outcome == "skipped"
    assert fear.events == [tell.Finished("skipped")]


@each_fear
@pytest.mark.parametrize("way", ["treat", "understand"])
def test_a_snapshot_of_any_moment_goes_on_like_the_fight_itself(name: str, way: str) -> None:
    fear = manifest.begin(name, Setup(6))
    bot, before, copies, inputs = Player(way, manners(fear)), 0, [], []
    for tick in range(12_000):
        if tick % 797 == 0:
            copies.append((tick, canonical(fear.pack())))
        held = bot.buttons(fear.observe())
        inputs.append((held, held & ~before))
        fear.step(held, held & ~before)
        before = held
        if fear.done:
            break
    for tick, text in copies:
        copy = manifest.restore(name, json.loads(text))
        assert canonical(copy.pack()) == text
        for held, pressed in inputs[tick : tick + 400]:
            copy.step(held, pressed)
        if tick + 400 >= len(inputs):
            assert digest(copy.pack()) == digest(fear.pack())


@pytest.mark.parametrize("outcome", [coda.UNDERSTOOD, coda.TREATED])
def test_a_coda_is_restored_in_the_middle(outcome: str) -> None:
    fear = in_coda("queue", outcome)
    for _tick in range(100):
        fear.step(UP, 0)
    copy = manifest.restore("queue", json.loads(canonical(fear.pack())))
    for _tick in range(800):
        for each in (fear, copy):
            each.step(DOWN, 0)
    assert fear.done
    assert digest(copy.pack()) == digest(fear.pack())


@each_fear
def test_nothing_hurts_in_a_coda(name: str) -> None:
    fear = in_coda(name, coda.UNDERSTOOD)
    told = run(fear, Still(), 2_000)
    assert fear.outcome == coda.UNDERSTOOD
    assert not any(isinstance(event, tell.Hit) for event in told)


def test_the_shade_waits_until_she_comes_near_and_follows_her_out() -> None:
    fear = in_coda("queue", coda.UNDERSTOOD)
    shade = fear.coda
    assert shade is not None
    fear.elara.x = arena.LEFT + 10 * ONE
    for _tick in range(200):
        fear.step(0, 0)
    assert not shade.led
    assert (shade.x, shade.y) == (arena.CENTRE_X, arena.TOP + 8 * ONE)
    fear.elara.x, fear.elara.y = shade.x, shade.y + 20 * ONE
    fear.step(0, 0)
    assert shade.led
    ticks = 0
    while not shade.left:
        fear.step(DOWN, 0)
        ticks += 1
    assert ticks < 130
    assert shade.y >= coda.DOOR_Y


def test_a_shade_that_nobody_leads_finds_the_way_in_ten_seconds() -> None:
    fear = in_coda("queue", coda.UNDERSTOOD)
    ticks = 0
    while fear.coda is not None and not fear.coda.left:
        fear.step(0, 0)
        ticks += 1
    assert coda.ALONE_TICKS < ticks <= coda.LEAD_TICKS


def test_a_filling_may_be_passed_after_two_seconds() -> None:
    fear = in_coda("queue", coda.TREATED)
    ticks = 0
    while fear.coda is not None and fear.coda.step_now is coda.CodaStep.FILL:
        fear.step(ACT, ACT)
        ticks += 1
    assert ticks == coda.FILL_LEAST


def test_she_walks_only_while_she_leads() -> None:
    assert in_coda("queue", coda.UNDERSTOOD).walks
    assert not in_coda("queue", coda.TREATED).walks


def test_clean_strokes_may_win_both_ways() -> None:
    for strokes, outcome in ((8, coda.TREATED), (9, coda.UNDERSTOOD)):
        fear = manifest.begin("queue", Setup(0))
        fear.spec = type(fear.spec)(**{**_fields(fear.spec), "clean": 9})
        fear.ledger.grip, fear.ledger.clean = 0, strokes
        fear._end_phase()
        assert fear.coda is not None
        assert fear.coda.outcome == outcome


def _fields(spec: object) -> dict[str, object]:
    return {name: getattr(spec, name) for name in spec.__slots__}  # type: ignore[attr-defined]


def test_what_is_misread_is_said_by_the_fear_itself() -> None:
    fear = manifest.begin("queue", Setup(0, stamped=("tomasz",)))
    fear._begin_wave()
    fear._open(early=False)
    assert fear.opening is not None
    fear.opening._read(1, fear.ledger, fear.place, fear.events)
    assert tell.Said("queue", "fear.someone_else") in fear.events


def test_a_fight_can_be_lost_as_often_as_it_takes() -> None:
    fear = manifest.begin("queue", Setup(0))
    told = run(fear, Still(), 6_000)
    assert not fear.done
    assert fear.ledger.pulls > 0 or fear.stage is Stage.OPENING
    assert any(isinstance(event, tell.Hit) for event in told)


def test_invulnerable_still_has_to_win() -> None:
    fear = manifest.begin("queue", Setup(0, assists=Assists(invulnerable=True)))
    run(fear, Player("understand", manners(fear)), 20_000)
    assert fear.outcome == coda.UNDERSTOOD

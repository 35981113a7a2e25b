"""What changes a wave: misreadings, strokes, assists, Max's helps, passing over."""

from __future__ import annotations

from game.core.fixed import ONE
from game.core.input import ACT, LISTEN, SKIP, Button
from game.encounters.events import (
    Hit,
    WaveBegan,
    WaveEnded,
)
from game.encounters.fear.arena import CENTRE_X, LEFT
from game.encounters.fear.bout import COAT_TICKS, JOKE_TICKS
from game.encounters.fear.cavity import cavity
from game.encounters.fear.fight import Stage
from game.encounters.fear.stress import fill
from game.encounters.fear.where import Step
from game.encounters.options import Assists
from game.encounters.setup import Setup
from tests.encounters.stages import fight_in


def test_a_rough_stroke_quickens_the_next_wave_by_eight_per_cent() -> None:
    fear = fight_in("triage")
    fear.ledger.rough = 1
    fear._begin_wave()
    assert fear.tuning.speed == 256 * 108 // 100
    fear._begin_wave()
    assert fear.tuning.speed == 256


def test_a_misread_wave_returns_harder() -> None:
    fear = fight_in("triage")
    fear.ledger.misread = True
    fear._begin_wave()
    assert fear.tuning.speed > 256
    assert WaveBegan("triage", True) in fear.events


def test_the_speed_assist_slows_attacks_but_not_elara() -> None:
    ways, lengths = [], []
    for speed in (100, 50):
        fear = fight_in("discomfort", Setup(0, assists=Assists(speed=speed, invulnerable=True)))
        for _tick in range(20):
            fear.step(int(Button.LEFT), 0)
        ways.append(CENTRE_X - fear.elara.x)
        ticks = 20
        while fear.stage is Stage.WAVE:
            fear.step(0, 0)
            ticks += 1
        lengths.append(ticks)
    assert ways[0] == ways[1]
    assert lengths[1] == 2 * lengths[0]


def test_the_coat_catches_bullets_on_its_side() -> None:
    bare, coated = fight_in("triage"), fight_in("triage")
    coated.coming_aid = "coat"
    coated._begin_wave()
    caught = 0
    for fear in (bare, coated):
        fear.elara.x = LEFT + 20 * ONE
        for _tick in range(190):
            fear.step(0, 0)
        caught += len(fear.wave.gone) if fear.wave else 0
    assert caught > 0
    assert coated.ledger.calm > bare.ledger.calm


def test_the_coat_turns_to_where_she_faces_and_comes_down_after_five_seconds() -> None:
    fear = fight_in("open_wide")
    fear.coming_aid = "coat"
    fear._begin_wave()
    assert fear.wave is not None
    assert fear.wave.coat == (0, -1)
    fear.step(int(Button.RIGHT), 0)
    fear.step(ACT, ACT)
    assert fear.wave.coat == (1, 0)
    for _tick in range(COAT_TICKS):
        fear.step(0, 0)
    assert fear.wave is None or fear.wave.coat == (0, 0)
    assert fear.aid == ""


def test_the_joke_ends_a_wave_early() -> None:
    fear = fight_in("open_wide")
    fear.coming_aid = "joke"
    fear._begin_wave()
    told, ticks = [], 0
    while fear.stage is Stage.WAVE:
        fear.step(0, 0)
        told += fear.events
        ticks += 1
    assert ticks == JOKE_TICKS
    assert WaveEnded("open_wide", True) in told


def test_skipping_needs_a_first_attempt_and_leads_to_the_question() -> None:
    fear = cavity(Setup(0))
    fear.step(SKIP, SKIP)
    assert fear.where is None
    again = cavity(Setup(0, attempted=True))
    again.step(SKIP, SKIP)
    assert again.where is not None
    refused = cavity(Setup(0, attempted=True, assists=Assists(skip=False)))
    refused.step(SKIP, SKIP)
    assert refused.where is None


def test_who_skips_earns_the_gentle_ending_by_the_chart() -> None:
    for stamped, earned in (((), False), (("tomasz", "mags", "kofi"), True)):
        fear = cavity(Setup(0, attempted=True, stamped=stamped))
        fear.step(SKIP, SKIP)
        assert fear.ledger.earned(fear.spec.soothe) is earned


def test_nothing_attacks_in_the_empty_room() -> None:
    fear = cavity(Setup(0, attempted=True))
    fear.step(SKIP, SKIP)
    told = []
    while fear.where is not None and fear.where.step_now is Step.EMPTY:
        fear.step(LISTEN, 0)
        told += fear.events
    assert not any(isinstance(event, Hit) for event in told)
    assert fear.ledger.calm == 100


def test_a_crowd_for_measuring_stays_in_the_air() -> None:
    fear = cavity(Setup(0, assists=Assists(invulnerable=True)))
    fill(fear, 200)
    for _tick in range(400):
        fear.step(0, 0)
        assert fear.wave is not None
        assert fear.wave.alive == 200

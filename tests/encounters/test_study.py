"""The first meeting with Cavity: it only studies."""

from __future__ import annotations

import json

import pytest

from game.core.input import Button
from game.core.snapshot import canonical, digest
from game.encounters import catalogue
from game.encounters import events as tell
from game.encounters.fear.fight import Stage
from game.encounters.fear.study import STUDIED, Study, restore, study
from game.encounters.fear.verbs import Part
from game.encounters.options import Assists, Difficulty
from game.encounters.setup import Setup
from tests.encounters import search
from tests.encounters.bots import Dodger, Player
from tests.encounters.stages import Still, hits, manners, run

ACT, BACK, LEFT, RIGHT, LISTEN, SKIP = (
    int(button) for button in (Button.ACT, Button.BACK, Button.LEFT, Button.RIGHT, Button.LISTEN, Button.SKIP)
)


class Held:
    """Holds some buttons in a wave, and goes on wherever it is asked."""

    def __init__(self, buttons: int) -> None:
        self._buttons = buttons
        self._tick = 0

    def buttons(self, seen: dict[str, object]) -> int:
        self._tick += 1
        if seen["stage"] == "wave":
            return self._buttons
        return (0, BACK, 0, ACT)[self._tick // 10 % 4] if seen.get("part") != "breathe" else 0


def notes(meeting: Study, player: object) -> list[str]:
    run(meeting, player, 12_000)
    return meeting.notes


def test_two_waves_and_it_has_what_it_needs() -> None:
    meeting = study(Setup(1))
    told = run(meeting, Player("understand", manners(meeting)), 12_000)
    assert [event.wave for event in told if isinstance(event, tell.WaveBegan)] == ["triage", "pressure"]
    assert meeting.outcome == STUDIED
    assert told[-1] == tell.Finished(STUDIED)
    assert meeting.results == {}


def test_without_reading_it_takes_under_a_minute() -> None:
    meeting = study(Setup(1))
    told = run(meeting, Held(0), 12_000)
    assert 25 * 60 < sum(isinstance(event, tell.Beat) for event in told) * 40 < 60 * 60


@pytest.mark.parametrize(
    ("buttons", "first", "second"),
    [(0, "still", "far"), (LEFT, "left", "far"), (RIGHT, "right", "far")],
)
def test_it_notes_what_was_done(buttons: int, first: str, second: str) -> None:
    meeting = study(Setup(1, assists=Assists(invulnerable=True)))
    assert notes(meeting, Held(buttons)) == [first, second]


def test_it_notes_who_came_close_to_listen() -> None:
    meeting = study(Setup(1))
    assert notes(meeting, Player("understand", manners(meeting)))[1] == "close"


def test_it_notes_a_dash() -> None:
    meeting = study(Setup(1))
    meeting.wave_index = 1
    meeting._begin_wave()
    meeting.step(LEFT | BACK, BACK)
    meeting._open(early=False)
    assert meeting.notes == ["dashed"]


def test_only_listen_and_breathe_are_open_and_nobody_has_to() -> None:
    meeting = study(Setup(1))
    meeting._begin_wave()
    meeting._open(early=False)
    assert meeting.opening is not None
    assert meeting.opening.part is Part.LINE
    meeting.opening._next(meeting.ledger, [])
    assert [choice.what for choice in meeting.choices()] == ["listen", "breathe", "go"]
    meeting.step(BACK, BACK)
    assert meeting.wave_index == 1


def test_a_breath_and_a_reading_can_be_tried() -> None:
    meeting = study(Setup(1))
    told = run(meeting, Player("understand", manners(meeting)), 12_000)
    assert any(isinstance(event, tell.Breathed) for event in told)
    assert tell.Chosen("reading0") in told


def test_nothing_can_be_lost() -> None:
    meeting = study(Setup(1, Difficulty.SHARP, calm=2))
    told = run(meeting, Still(), 12_000)
    assert any(isinstance(event, tell.PulledOut) for event in told)
    assert tell.Said("max", "fear.cavity.study.pulled") in told
    assert meeting.outcome == STUDIED
    assert not any(isinstance(event, tell.WaveBegan) for event in told[-1:])


def test_it_is_gentle_whatever_the_settings_say() -> None:
    for difficulty in Difficulty:
        meeting = study(Setup(1, difficulty))
        meeting._begin_wave()
        assert meeting.tuning.speed == 192
        meeting.ledger.hit()
        assert meeting.ledger.calm == 96


@pytest.mark.parametrize("number", [0, 1])
def test_its_waves_are_fair(number: int) -> None:
    for seed in range(5):
        for player in ("dodger", "guide"):
            meeting = study(Setup(seed))
            meeting.wave_index = number
            meeting._begin_wave()
            assert meeting.wave is not None
            timeline = meeting.wave.timeline
            assert 480 <= timeline.length <= 600
            assert hits(meeting, Dodger(20) if player == "dodger" else search.Follower(timeline)) <= (
                1 if player == "dodger" else 0
            )


def test_it_can_be_skipped_after_a_first_attempt() -> None:
    meeting = study(Setup(1, attempted=True))
    meeting.step(SKIP, SKIP)
    assert meeting.outcome == STUDIED
    again = study(Setup(1))
    again.step(SKIP, SKIP)
    assert again.stage is Stage.ARRIVE


def test_it_comes_back_from_a_snapshot_as_it_was() -> None:
    meeting = study(Setup(6))
    bot, before = Player("understand", manners(meeting)), 0
    inputs, copies = [], []
    for tick in range(6_000):
        if tick % 211 == 0:
            copies.append((tick, canonical(meeting.pack())))
        held = bot.buttons(meeting.observe())
        inputs.append((held, held & ~before))
        meeting.step(held, held & ~before)
        before = held
        if meeting.done:
            break
    for tick, text in copies:
        copy = restore(json.loads(text))
        assert canonical(copy.pack()) == text
        for held, pressed in inputs[tick:]:
            copy.step(held, pressed)
        assert digest(copy.pack()) == digest(meeting.pack())


def test_the_catalogue_knows_it() -> None:
    meeting = catalogue.begin("cavity_study", Setup(1))
    assert isinstance(meeting, Study)

"""Cavity's theme under a driver that plays to nobody: what starts it, what is loud in it, what ends it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.audio import Audio
from game.audio.engine import TAIL
from game.audio.loops import LOOPS
from game.audio.stems import HOME_FIRST, MIXES, STEMS, Stems, needed
from game.audio.told import Told, told
from game.core.events import Music
from game.encounters import catalogue
from game.encounters import events as tell
from game.encounters.fear.spec import FearSpec
from game.encounters.setup import Setup
from game.game import Game
from game.opening import open_content
from game.scenes.encounter import Encounter

ROOT = Path(__file__).resolve().parents[2]
FIRST = TAIL + LOOPS


@pytest.fixture
def audio() -> Iterator[Audio]:
    """The game's sound, closed after the test."""
    yield Audio(ROOT)
    pygame.mixer.quit()


@pytest.fixture
def stems() -> Iterator[Stems]:
    """The theme on a mixer of its own, read already."""
    pygame.mixer.init(44_100, -16, 2, 512)
    pygame.mixer.set_num_channels(8)
    theme = Stems(ROOT / "assets" / "audio" / "stems", 0)
    theme.prepare()
    yield theme
    pygame.mixer.quit()


def busy() -> list[bool]:
    return [pygame.mixer.Channel(FIRST + number).get_busy() for number in range(len(STEMS))]


def settle(stems: Stems) -> tuple[float, ...]:
    """Let the mix arrive, and return how loud the stems are then."""
    start = stems._then
    for frame in range(1, 200):
        stems.step(1.0, start + frame * 16)
    return tuple(stems._levels)


def test_every_phase_of_cavity_has_a_mix_and_no_mix_is_unused() -> None:
    fight = catalogue.begin("cavity", Setup(seed=1))
    spec = fight.spec  # type: ignore[attr-defined]
    assert isinstance(spec, FearSpec)
    assert {f"cavity_{phase}" for phase in (*(phase.id for phase in spec.phases), "where")} == set(MIXES)


def test_a_phase_s_beat_is_heard_in_its_mix() -> None:
    spec = catalogue.begin("cavity", Setup(seed=1)).spec  # type: ignore[attr-defined]
    for phase in spec.phases:
        pulse, drive, *_ = MIXES[f"cavity_{phase.id}"].wave
        assert (pulse > drive) is (phase.beat == 40)


def test_cavity_and_its_study_are_played_to_the_stems_and_nothing_else_is() -> None:
    assert [name for name in catalogue.ENTRIES if needed(name)] == ["cavity_study", "cavity"]


def test_a_phase_begins_all_stems_at_once_and_stops_the_track(audio: Audio) -> None:
    audio.react([Music("realm")])
    audio.react([Music("cavity_comfort"), tell.PhaseBegan("comfort", 24), tell.Beat(0)])
    assert busy() == [True] * len(STEMS)
    assert not pygame.mixer.music.get_busy()


def test_the_theme_goes_when_other_music_comes(audio: Audio, monkeypatch: pytest.MonkeyPatch) -> None:
    audio.react([Music("cavity_where"), tell.PhaseBegan("where", 40), tell.Beat(0)])
    monkeypatch.setattr(audio._stems, "stop", lambda fade: faded.append(fade))
    faded: list[int] = []
    audio.react([Music("dusk")])
    assert faded == [500]
    assert pygame.mixer.music.get_busy()


def test_less_of_it_is_heard_while_she_reads_and_more_once_it_is_understood(stems: Stems) -> None:
    stems.begin("cavity_optimise", 1.0, 0)
    assert settle(stems) == (1.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    stems.heed(Told("cavity", quiet=True))
    assert settle(stems)[0] < 0.5
    stems.heed(Told("cavity", understood=1.0))
    pulse, _, choir, *_ = settle(stems)
    assert (pulse, choir) == (1.0, pytest.approx(0.4))


def test_what_it_holds_is_heard_more_from_phase_to_phase_and_the_more_its_grip_is_worn(stems: Stems) -> None:
    heard = []
    for phase in ("optimise", "comfort", "relief"):
        stems.begin(f"cavity_{phase}", 1.0, 0)
        for worn in (0.0, 1.0):
            stems.heed(Told("cavity", worn=worn))
            heard.append(settle(stems)[4])
    assert heard[0::2] == sorted(heard[0::2])
    assert heard[1::2] == sorted(heard[1::2])
    assert all(fresh < worn for fresh, worn in zip(heard[0::2], heard[1::2], strict=True))
    stems.heed(Told("cavity", understood=1.0))
    assert settle(stems)[4] < heard[4] / 2, "who understands it does not drive it into a corner"


def test_a_fight_that_is_as_understood_as_its_phase_can_be_is_told_so() -> None:
    fight = catalogue.begin("cavity", Setup(seed=1))
    fight.ledger.halves = fight.phase.goal  # type: ignore[attr-defined]
    game = Game(open_content(ROOT))
    game.scenes = [Encounter("cavity", fight)]
    assert told(game).understood == 1.0


def test_a_fight_that_is_loaded_is_as_loud_as_it_was(stems: Stems) -> None:
    stems.heed(Told("cavity", understood=0.6, quiet=True))
    stems.begin("cavity_comfort", 1.0, 0)
    assert tuple(stems._levels) == stems.goal
    assert stems.goal[2] > MIXES["cavity_comfort"].opening[2]


def test_home_grows_with_what_is_given_back(stems: Stems) -> None:
    stems.begin("cavity_where", 1.0, 0)
    assert settle(stems) == (0.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    stems.heed(Told("cavity", given=1 / 9))
    *_, lead, _, first = settle(stems)
    assert lead == 0.0
    assert HOME_FIRST < first < 0.5
    stems.heed(Told("cavity", given=1.0))
    assert settle(stems)[5] == 1.0


def test_nothing_is_left_after_the_last_cut(stems: Stems) -> None:
    stems.begin("cavity_where", 1.0, 0)
    stems.heed(Told("cavity", taken=1.0))
    assert not any(settle(stems))


def test_the_theme_stands_still_under_a_menu(stems: Stems) -> None:
    stems.begin("cavity_relief", 1.0, 1000)
    stems.hold(4000)
    assert stems.position(9000) == 3000
    stems.go_on(9000)
    assert stems.position(9500) == 3500


def test_the_last_phase_is_one_stem_alone(stems: Stems) -> None:
    stems.begin("cavity_where", 1.0, 0)
    assert sum(level > 0 for level in settle(stems)) == 1


def test_loudness_never_jumps(stems: Stems) -> None:
    stems.begin("cavity_comfort", 1.0, 0)
    stems.heed(Told("cavity", quiet=True))
    before = list(stems._levels)
    stems.step(1.0, 5000)
    assert max(abs(new - old) for new, old in zip(stems._levels, before, strict=True)) < 0.05


def test_a_phase_that_is_played_again_begins_its_theme_again(audio: Audio, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000
    monkeypatch.setattr(pygame.time, "get_ticks", lambda: now)
    audio.react([Music("cavity_relief"), tell.PhaseBegan("relief", 40), tell.Beat(0)])
    now += 9000
    audio.react([Music("cavity_relief"), tell.PhaseBegan("relief", 40), tell.Beat(0)])
    assert audio._stems.position(now) == 0


def test_a_theme_that_ran_on_through_a_pause_begins_again_on_the_bar(
    audio: Audio, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1000.0
    monkeypatch.setattr(pygame.time, "get_ticks", lambda: round(now))
    audio.react([Music("cavity_optimise"), tell.PhaseBegan("optimise", 40), tell.Beat(0)])
    now += 1400  # the game stood still for the rest of it
    positions = []
    for index in range(1, 6):
        audio.react([tell.Beat(index)])
        positions.append(audio._stems.position(round(now)))
        now += 2000 / 3
    assert positions[2] > 2000, "not in the middle of a bar"
    assert positions[3] == 0


def test_the_stems_are_read_as_the_fight_comes_and_not_in_its_steps(audio: Audio) -> None:
    game = Game(open_content(ROOT))
    game.scenes = [Encounter("cavity", catalogue.begin("cavity", Setup(seed=1)))]
    audio.attend(game)
    assert audio._stems._sounds


def test_a_stem_that_is_missing_is_silence(tmp_path: Path, stems: Stems) -> None:
    theme = Stems(tmp_path, 0)
    theme.begin("cavity_where", 1.0, 0)
    theme.step(1.0, 16)
    theme.stop(10)
    assert not theme.playing


def test_without_a_device_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: int, **__: int) -> None:
        raise pygame.error("no device")

    monkeypatch.setattr(pygame.mixer, "init", refuse)
    audio = Audio(ROOT)
    audio.react([Music("cavity_optimise"), tell.PhaseBegan("optimise", 40), tell.Beat(0), tell.Opened("triage")])
    audio.attend(Game(open_content(ROOT)))
    audio.step()
    assert audio.silent

"""The mixer under a driver that plays to nobody: what is cut, what fades, what waits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.audio import Audio
from game.audio.cues import CUES, cue
from game.core.events import Ambience, Music, Sound
from game.encounters import events as tell

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def audio() -> Iterator[Audio]:
    """The game's sound, closed after the test."""
    yield Audio(ROOT)
    pygame.mixer.quit()


@pytest.fixture
def fades(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The lengths in ms of the fades that were asked for."""
    asked: list[int] = []
    monkeypatch.setattr(pygame.mixer.music, "fadeout", asked.append)
    return asked


def test_music_fades_over_between_places(audio: Audio, fades: list[int]) -> None:
    audio.react([Music("clinic")])
    assert pygame.mixer.music.get_busy()
    audio.react([Music("dusk")])
    assert fades == [500]


def test_music_that_is_wanted_again_while_it_fades_out_comes_back(audio: Audio, fades: list[int]) -> None:
    audio.react([Music("clinic")])
    audio.react([Music("none")])
    audio.react([Music("clinic")])
    pygame.mixer.music.stop()  # it has faded out
    audio.step()
    assert pygame.mixer.music.get_busy()
    assert fades == [500, 500]


def test_music_of_a_fight_starts_on_its_first_beat_without_a_fade(audio: Audio, fades: list[int]) -> None:
    audio.react([Music("clinic")])
    audio.react([Music("lamp"), tell.PhaseBegan("lamp", 24), tell.Beat(0)])
    assert pygame.mixer.music.get_busy()
    assert fades == []


def test_music_ahead_of_the_beat_is_held_and_let_go(audio: Audio, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000
    monkeypatch.setattr(pygame.time, "get_ticks", lambda: now)
    monkeypatch.setattr(pygame.mixer.music, "get_pos", lambda: now)
    audio.react([Music("queue"), tell.PhaseBegan("queue", 40), tell.Beat(0)])
    for index in (1, 2):
        now += 667
        audio.react([tell.Beat(index)])
    assert not pygame.mixer.music.get_busy(), "it is 1000 ms ahead of the second beat"
    now += 1001
    audio.step()
    assert pygame.mixer.music.get_busy()


class Loudness:
    """Stands in for a sound and its channel and notes how loud it was played on either side."""

    def __init__(self) -> None:
        self.played: list[tuple[float, float]] = []

    def play(self) -> Loudness:
        return self

    def set_volume(self, left: float, right: float) -> None:
        self.played.append((left, right))


def test_steps_and_syllables_are_not_all_alike(audio: Audio, monkeypatch: pytest.MonkeyPatch) -> None:
    loudness = Loudness()
    monkeypatch.setattr(audio, "_effect", lambda folder, name: loudness)
    audio.react([Sound("step_tile"), Sound("step_tile"), Sound("door"), Sound("door")])
    first, second, third, fourth = loudness.played
    assert first > second
    assert third == fourth


def test_a_sound_at_the_left_edge_is_louder_on_the_left(audio: Audio, monkeypatch: pytest.MonkeyPatch) -> None:
    loudness = Loudness()
    monkeypatch.setattr(audio, "_effect", lambda folder, name: loudness)
    audio.react([Sound("door", 0), Sound("door", 320), Sound("door")])
    left, right, middle = loudness.played
    assert left[0] > left[1]
    assert left == pytest.approx(right[::-1])
    assert middle[0] == middle[1]


def test_a_sound_that_is_missing_is_silence(audio: Audio) -> None:
    audio.react([Sound("no_such_sound"), Music("no_such_track"), Ambience("no_such_place")])
    audio.step()
    assert not pygame.mixer.music.get_busy()


def test_without_a_device_every_call_does_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: int) -> None:
        raise pygame.error("no device")

    monkeypatch.setattr(pygame.mixer, "init", refuse)
    audio = Audio(ROOT)
    assert audio.silent
    audio.react([Music("clinic"), Sound("door"), tell.Beat(0)])
    audio.resume("clinic", "clinic")
    audio.step()


def test_every_cue_names_an_effect() -> None:
    samples = [tell.Struck("disc", 100), tell.Stroke("clean", 0), tell.Pulsed(10, 10, "none"), tell.BotWoke(0, "ring")]
    assert [cue(event) for event in samples] == [
        ("strike", 100),
        ("stroke_clean", -1),
        ("pulse_none", 10),
        ("bot_ring", -1),
    ]
    assert cue(Music("clinic")) is None
    assert tell.Beat not in CUES

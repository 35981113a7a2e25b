"""The mixer under a driver that plays to nobody: what is cut, what fades, what waits."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from io import BytesIO
from pathlib import Path

import pygame
import pytest

from game.audio import Audio
from game.audio.asides import BREAKS
from game.audio.cues import CUES, cue
from game.audio.device import set_sides
from game.audio.tempo import at_tempo, module_at
from game.audio.told import told
from game.core.events import Ambience, Event, Music, Sound
from game.encounters import catalogue
from game.encounters import events as tell
from game.encounters.options import Assists
from game.encounters.setup import Setup
from game.game import Game
from game.opening import open_content
from game.scenes.encounter import Encounter
from game.scenes.options import Options
from game.scenes.pause import Pause
from game.story.settings import Settings
from game.views import fear_mood

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
    def refuse(*_: int, **__: int) -> None:
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


def fighting(name: str, percent: int = 100) -> Game:
    """Return a game in which an encounter is played."""
    game = Game(open_content(ROOT))
    game.scenes = [Encounter(name, catalogue.begin(name, Setup(seed=1, assists=Assists(speed=percent))))]
    return game


@pytest.mark.parametrize(("percent", "beats"), [(50, 45), (60, 54), (70, 63), (80, 72), (90, 81)])
def test_a_slowed_fight_has_its_music_slower(percent: int, beats: int) -> None:
    module = module_at(ROOT / "assets" / "audio" / "music" / "queue.xm", percent)
    assert isinstance(module, BytesIO)
    assert module.getvalue()[78] == beats


def test_a_module_at_half_tempo_lasts_twice_as_long(audio: Audio) -> None:
    path = ROOT / "assets" / "audio" / "music" / "lamp.xm"
    whole, half = pygame.mixer.Sound(path), pygame.mixer.Sound(module_at(path, 50))
    assert half.get_length() == pytest.approx(2 * whole.get_length(), rel=1e-3)


def test_what_is_no_module_is_left_alone() -> None:
    assert at_tempo(b"OggS and so on", 50) == b"OggS and so on"


@pytest.mark.parametrize("percent", [50, 100])
def test_cavity_is_played_to_stems_at_full_speed_and_to_modules_below(audio: Audio, percent: int) -> None:
    audio.heed(fighting("cavity", percent))
    audio.react([Music("cavity_optimise"), tell.PhaseBegan("optimise", 40), tell.Beat(0)])
    assert audio._stems.playing is (percent == 100)
    assert pygame.mixer.music.get_busy() is (percent < 100)


def test_the_beat_of_a_fight_that_was_loaded_is_known(audio: Audio) -> None:
    audio.heed(fighting("lamp", 50))
    audio.resume("lamp", "studio")
    assert audio._beat.length == pytest.approx(24 * 1000 / 60 * 2)


def test_music_waits_under_a_menu_and_goes_on(audio: Audio) -> None:
    game = fighting("queue")
    audio.heed(game)
    audio.react([Music("queue"), tell.PhaseBegan("queue", 40), tell.Beat(0)])
    game.scenes.append(Pause())
    audio.heed(game)
    assert not pygame.mixer.music.get_busy()
    game.scenes.pop()
    audio.heed(game)
    assert pygame.mixer.music.get_busy()


def test_music_does_not_wait_for_beats_that_nobody_plays_to(audio: Audio, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000
    monkeypatch.setattr(pygame.time, "get_ticks", lambda: now)
    monkeypatch.setattr(pygame.mixer.music, "get_pos", lambda: now)
    audio.heed(fighting("crowd"))
    audio.react([Music("calls"), tell.Beat(0)])
    for index in (1, 2, 3):
        now += 667
        audio.react([tell.Beat(index)])
    assert pygame.mixer.music.get_busy()


@pytest.fixture
def played(audio: Audio, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The effects that were played."""
    names: list[str] = []
    monkeypatch.setattr(audio, "_effect", lambda folder, name: names.append(name))
    return names


def test_her_heart_is_heard_when_there_is_little_calm(audio: Audio, played: list[str]) -> None:
    game = fighting("queue")
    fight = game.scenes[0].rules  # type: ignore[attr-defined]
    while fight.stage.name != "WAVE":
        fight.step(0, 0)
    for calm, hearts in ((80, 0), (20, 1)):
        fight.ledger.calm = calm
        audio.heed(game)
        audio.react([tell.Beat(3)])
        assert played.count("heart_low") == hearts


def test_menus_open_with_a_sound_and_close_without(audio: Audio, played: list[str]) -> None:
    game = fighting("queue")
    audio.heed(game)
    game.scenes.append(Pause())
    audio.heed(game)
    audio.heed(game)
    game.scenes.append(Options())
    audio.heed(game)
    game.scenes.pop()
    audio.heed(game)
    assert played == ["ui_open"]


def test_a_line_that_is_not_typed_is_spoken(audio: Audio, played: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000
    monkeypatch.setattr(pygame.time, "get_ticks", lambda: now)
    audio.react([tell.Said("pinch", "fear.pinch.greeting")])
    for _ in range(40):
        now += 16
        audio.step()
    assert played == ["blip_pinch"] * 4


def test_an_outcome_that_is_nothing_to_be_glad_of_does_not_sound_glad() -> None:
    assert cue(tell.Finished("purge")) == ("hollow", -1)
    assert cue(tell.Finished("soothe")) == ("finished", -1)
    assert cue(tell.WaveEnded("triage", early=False)) is None
    assert cue(tell.Settled("bao", "refused")) == ("settled_refused", -1)


def test_mono_plays_on_with_one_side(audio: Audio) -> None:
    audio.resume("clinic", "clinic")
    settings = Settings()
    settings.set("mono", True)
    audio.apply(settings)
    assert pygame.mixer.get_init()[2] == 1
    assert pygame.mixer.music.get_busy()
    channel = pygame.mixer.Sound(ROOT / "assets" / "audio" / "effects" / "door.ogg").play()
    set_sides(channel, (0.2, 0.5))
    assert channel.get_volume() == pytest.approx(0.5, abs=0.01)
    settings.set("mono", False)
    audio.apply(settings)
    assert pygame.mixer.get_init()[2] == 2
    assert pygame.mixer.music.get_busy()


def test_a_face_that_gives_way_is_heard_as_it_is_seen(audio: Audio, played: list[str]) -> None:
    assert BREAKS == fear_mood.BREAKS
    game = fighting("cavity")
    fight = game.scenes[0].rules  # type: ignore[attr-defined]
    fight.phase_index = 1
    for _ in range(2 * BREAKS):
        fight.step(0, 0)
        audio.heed(game)
    assert played.count("shatter") == 1


MODULES = ("", "breathing.", "crowd.", "debate.", "trace.", "triage.")
HANDLED = {"Beat", "PhaseBegan"}
"""Events that the engine itself answers."""


def test_every_event_of_an_encounter_is_heard() -> None:
    modules = [import_module(f"game.encounters.{name}events") for name in MODULES]
    modules.append(import_module("game.encounters.swarm.swarm_events"))
    events = {
        name
        for module in modules
        for name, made in vars(module).items()
        if isinstance(made, type) and issubclass(made, Event) and made is not Event
    }
    assert events == CUES.keys() | HANDLED


@pytest.mark.parametrize("name", catalogue.ENTRIES)
def test_every_encounter_tells_how_it_stands(name: str) -> None:
    game = fighting(name, 50)
    rules = game.scenes[0].rules  # type: ignore[attr-defined]
    for _ in range(400):
        rules.step(0, 0)
    said = told(game)
    assert said.name == name
    assert said.percent == (50 if hasattr(rules, "pace") else 100) or name == "breathing"


def test_a_breath_is_a_bar_whoever_holds_the_hand() -> None:
    game = Game(open_content(ROOT))
    for hand, percent in (("tomasz", 100 / 1.2), ("nadia", 100), ("max", 100 / 0.85)):
        game.scenes = [Encounter("breathing", catalogue.begin("breathing", Setup(seed=1, facts=(("hand", hand),))))]
        assert told(game).percent == pytest.approx(percent)

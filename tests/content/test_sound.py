"""Sound as it ships: nothing the game asks for is missing, nothing is unused, all of it in range and on time."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
pygame = pytest.importorskip("pygame")

from assets.painter import sound  # noqa: E402
from assets.painter.sound_ogg import SERIAL, checksum, steady  # noqa: E402
from assets.painter.sound_score import Section, Track, Voice, arrange, read, strum  # noqa: E402
from assets.painter.sound_synth import RATE, hertz, midi  # noqa: E402
from assets.painter.sound_tracks import TRACKS  # noqa: E402
from assets.painter.sound_xm import TEMPI, Instrument, Sample, pack  # noqa: E402
from game.audio.beat import Beat  # noqa: E402
from game.audio.cues import CUES  # noqa: E402
from game.story.cast import PEOPLE  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SURFACES = ("tile", "carpet", "wood", "data")
SIGNS = ("alert", "question", "dots", "heart", "sweat", "anger", "note", "sleep", "idea")
QUALITIES = ("clean", "rough", "miss")
SHAPES = ("square", "triangle", "ring")
FAMILIES = {
    "step_": SURFACES,
    "emote_": SIGNS,
    "blip_": ("none", *PEOPLE),
    "stroke_": QUALITIES,
    "pulse_": (*SHAPES, "none"),
    "bot_": SHAPES,
}
PHASES = ("cavity_optimise", "cavity_comfort", "cavity_where")
LONG = {"clinic": 70, "credits": 60}
CHUNK = 512
"""A module is rendered in whole chunks of this many samples."""


def sources(*patterns: str) -> str:
    return "\n".join(path.read_text("utf-8") for pattern in patterns for path in sorted(ROOT.glob(pattern)))


def shipped(folder: str, ending: str) -> set[str]:
    return {path.stem for path in (sound.AUDIO / folder).glob(f"*.{ending}")}


def called(verb: str) -> set[str]:
    return set(re.findall(rf"<<{verb} (\w+)", sources("assets/scripts/*.yarn"))) - {"none"}


def mapped(name: str) -> set[str]:
    return set(re.findall(rf'name="{name}" value="(\w+)"', sources("maps/*.tmx")))


def asked_effects() -> set[str]:
    """Every effect that scripts, maps, scenes and encounters can name."""
    code = sources("game/scenes/**/*.py", "game/audio/cues.py")
    names = set(re.findall(r'(?:sound|_at|_plain)\(\s*"(\w+)"', code))
    names |= set(re.findall(r'sound\(.*? or "(\w+)"', code))
    for family in re.findall(r'f"(\w+_)\{', code):
        names |= {family + member for member in FAMILIES.get(family, ())}
    return names | called("sound") | mapped("sound")


@cache
def heard(folder: str, name: str) -> np.ndarray:
    """Return a shipped sound as samples of shape (n, 2) in -1…1."""
    if not pygame.mixer.get_init():
        pygame.mixer.init(RATE, -16, 2, CHUNK)
    ending = "xm" if folder == "music" else "ogg"
    wave = pygame.mixer.Sound(sound.AUDIO / folder / f"{name}.{ending}")
    return pygame.sndarray.array(wave).astype(np.float32) / 32768


def decibel(value: float) -> float:
    return 20 * float(np.log10(max(value, 1e-9)))


def loudness(wave: np.ndarray) -> float:
    return decibel(float(np.sqrt(np.mean(wave**2))))


def test_every_effect_that_can_be_asked_for_exists_and_none_is_unused() -> None:
    assert shipped("effects", "ogg") == asked_effects()


def test_every_family_of_effects_is_asked_for_somewhere() -> None:
    code = sources("game/scenes/**/*.py", "game/audio/cues.py")
    assert all(f'f"{family}{{' in code for family in FAMILIES)
    assert len(CUES) > 20


def test_every_track_that_can_be_asked_for_exists_and_none_is_unused() -> None:
    code = sources("game/scenes/**/*.py")
    asked = called("music") | mapped("music") | set(re.findall(r'Music\("(\w+)"\)', code)) - {"none"}
    asked |= {"alarm", "dusk"}  # moods bring these
    assert shipped("music", "xm") == asked | {"swarm_routine", *PHASES} == set(TRACKS)


def test_every_ambience_that_can_be_asked_for_exists_and_none_is_unused() -> None:
    code = sources("game/scenes/**/*.py")
    asked = called("ambience") | mapped("ambience") | set(re.findall(r'Ambience\("(\w+)"\)', code)) - {"none"}
    assert shipped("ambience", "ogg") == asked


@pytest.mark.parametrize("name", sorted(sound.EFFECTS))
def test_an_effect_is_short_quiet_enough_and_ends_in_silence(name: str) -> None:
    wave = heard("effects", name)
    assert len(wave) < 6.5 * RATE
    assert -23 <= decibel(float(np.abs(wave).max())) <= -10
    assert np.abs(wave[-20:]).max() < 0.004
    if name.startswith("blip_"):
        assert 0.035 <= len(wave) / RATE <= 0.075


@pytest.mark.parametrize("name", sorted(TRACKS))
def test_a_track_is_as_loud_as_it_should_be(name: str) -> None:
    wave = heard("music", name)
    low, high = (-24, -20) if name == "cavity_where" else (-21, -16)
    assert low <= loudness(wave) <= high
    assert decibel(float(np.abs(wave).max())) <= -2.8
    spectrum = np.abs(np.fft.rfft(wave.mean(axis=1))) ** 2
    above = spectrum[round(4000 * len(wave) / RATE) :].sum() / spectrum.sum()
    assert decibel(float(np.sqrt(above))) > -30, "dull: nothing above 4 kHz"
    assert np.std(wave[:, 0] - wave[:, 1]) > 0.1 * np.std(wave), "everything sits in the middle"


@pytest.mark.parametrize("name", sorted(TRACKS))
def test_a_track_lasts_exactly_its_bars_and_releases_what_rings_over_the_loop(name: str) -> None:
    track = TRACKS[name]()
    length = len(heard("music", name))
    assert 0 <= length - track.seconds * RATE < CHUNK
    assert track.seconds >= LONG.get(name, 35)
    module = arrange(track)
    assert sorted(module.patterns[module.order[0]][0]) == list(range(module.channels))
    assert np.abs(heard("music", name)[0]).max() < 0.02


@pytest.mark.parametrize("name", sorted(TRACKS))
def test_a_track_breathes(name: str) -> None:
    wave = heard("music", name)
    bars = [loudness(bar) for bar in np.array_split(wave, TRACKS[name]().bars)]
    assert max(bars) - min(bars) >= 2.5, "no dynamics"


@pytest.mark.parametrize(("name", "bpm"), [("swarm_routine", 90), ("cavity_optimise", 90), ("cavity_comfort", 150)])
def test_tracks_that_attacks_fall_on_keep_exact_time(name: str, bpm: int) -> None:
    wave = heard("music", name).mean(axis=1)
    hop = 49
    power = np.add.reduceat(wave**2, np.arange(0, len(wave) // hop * hop, hop))
    onsets = np.maximum(0, np.diff(np.log(power + 1e-6)))
    likeness = np.fft.irfft(np.abs(np.fft.rfft(onsets - onsets.mean(), 1 << 18)) ** 2)
    beats = 16 * 60 / bpm * RATE / hop
    places = np.arange(round(beats * 0.97), round(beats * 1.03))
    assert abs(places[likeness[places].argmax()] - beats) <= 1


def test_the_swarm_strikes_nothing_on_its_fourth_beat() -> None:
    wave = heard("music", "swarm_routine")
    beats = np.array_split(wave, TRACKS["swarm_routine"]().bars * 4)
    struck = [np.mean([loudness(beat) for beat in beats[place::4]]) for place in range(4)]
    assert struck[3] < min(struck[:3]) - 8


@pytest.mark.parametrize("name", sorted(sound.AMBIENCES))
def test_an_ambience_is_quiet_and_closes_on_itself(name: str) -> None:
    wave = heard("ambience", name)
    assert 6 <= len(wave) / RATE <= 12.1
    assert -36 <= loudness(wave) <= -28
    steps = np.abs(np.diff(wave, axis=0))
    assert np.abs(wave[0] - wave[-1]).max() <= 1.5 * np.quantile(steps, 0.999)


@pytest.mark.parametrize("name", sorted(TRACKS))
def test_composing_again_gives_the_shipped_bytes(name: str) -> None:
    assert sound.module(name) == (sound.AUDIO / "music" / f"{name}.xm").read_bytes()


@pytest.mark.parametrize("name", sorted(sound.EFFECTS))
def test_synthesising_again_gives_what_is_shipped(name: str) -> None:
    made, wave = sound.EFFECTS[name](), heard("effects", name)
    assert len(wave) == len(made)
    assert abs(loudness(made) - loudness(wave)) < 1.5


def test_the_audio_folder_is_small() -> None:
    assert sum(path.stat().st_size for path in sound.AUDIO.rglob("*.*")) < 6_000_000


def test_a_bar_of_the_wrong_length_is_refused() -> None:
    with pytest.raises(ValueError, match="bar 2 has 3 units instead of 4"):
        read("C4:4 | C4:3", 4)
    with pytest.raises(ValueError, match="no note"):
        read("H4:4", 4)


def test_scores_read_chords_accents_levels_and_percussion() -> None:
    notes, bars = read("=50 C4+E4:2 G4! | . C4?:1 .", 4)
    assert bars == 2
    assert [(n.start, n.length, n.pitch) for n in notes] == [(0, 2, 60), (0, 2, 64), (2, 2, 67), (6, 1, 60)]
    assert [round(n.strength, 2) for n in notes] == [0.5, 0.5, 0.61, 0.31]
    assert [n.start for n in read("x.-.", 4)[0]] == [0, 2]
    assert strum("1:2 X?", "C4+E4") == "C4:2 C4+E4?"
    assert midi("C4") == 60
    assert midi("Bb3") == 58
    assert hertz("A4") == 440


def test_a_tempo_that_would_drift_is_refused() -> None:
    tone = Instrument("tone", (Sample(np.zeros(8), RATE),))
    track = Track("test", 100, 6, 1, 4, {"tone": Voice(tone)}, (Section(1, {"tone": "C4:4"}),))
    assert 100 not in TEMPI
    with pytest.raises(ValueError, match="would drift"):
        pack(arrange(track))


def test_ogg_pages_get_our_serial_and_a_true_checksum() -> None:
    page = bytearray(b"OggS" + bytes(22) + bytes([1, 3]) + b"abc")
    page[14:18] = b"\x01\x02\x03\x04"
    first = steady(bytes(page))
    page[14:18] = b"\x09\x09\x09\x09"
    assert steady(bytes(page)) == first
    assert first[14:18] == SERIAL
    assert int.from_bytes(first[22:26], "little") == checksum(first[:22] + bytes(4) + first[26:])


def test_music_that_is_on_the_beat_is_left_alone() -> None:
    beat = Beat(40)
    assert [beat.fell(index, index * 667, index * 667 + 20) for index in range(9)] == [0] * 9


def test_music_that_ran_on_through_a_pause_waits_for_its_bar() -> None:
    beat = Beat(40)
    beat.fell(0, 0, 0)
    beat.fell(1, 667, 667)
    assert beat.fell(2, 5000, 5000) == 0, "a pause has just ended: its beat cannot be trusted"
    assert beat.fell(3, 5667, 5667) == pytest.approx((5667 - 2000) % (8000 / 3), abs=1)


def test_a_game_that_is_slowed_down_does_not_make_the_music_stutter() -> None:
    beat = Beat(40)
    assert [beat.fell(index, index * 900, index * 900) for index in range(9)] == [0] * 9

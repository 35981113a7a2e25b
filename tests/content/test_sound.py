"""Sound as it ships: nothing the game asks for is missing, nothing is unused, all of it in range and on time."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
pygame = pytest.importorskip("pygame")

from assets.painter import sound  # noqa: E402
from assets.painter.sound_effects_signs import FEARS, VOICES  # noqa: E402
from assets.painter.sound_score import arrange  # noqa: E402
from assets.painter.sound_stems import BARS, SLOWED, STEMS  # noqa: E402
from assets.painter.sound_synth import RATE  # noqa: E402
from assets.painter.sound_tracks import TRACKS  # noqa: E402
from game.audio import asides, hearing, stems  # noqa: E402
from game.audio.cues import CUES, HOLLOW, SETTLED  # noqa: E402
from game.encounters.catalogue import ENTRIES  # noqa: E402
from game.encounters.triage.calls import CALLS  # noqa: E402
from game.story.cast import PEOPLE  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SURFACES = ("tile", "carpet", "wood", "stone", "sand", "grass", "data", "enamel", "gum")
SIGNS = ("alert", "question", "dots", "heart", "sweat", "anger", "note", "sleep", "idea")
QUALITIES = ("clean", "rough", "miss")
SHAPES = ("square", "triangle", "ring")
FAMILIES = {
    "step_": SURFACES,
    "emote_": SIGNS,
    "blip_": ("none", *PEOPLE, *FEARS),
    "stroke_": QUALITIES,
    "pulse_": (*SHAPES, "none"),
    "bot_": SHAPES,
    "call_": tuple(call.id for call in CALLS),
}
OUTCOMES = {*SETTLED, *HOLLOW}
"""What stands in the cues beside effects' names."""
BY_HAND = sound.by_hand()
"""What a musician made is measured like everything else, but not held against the scores."""
COMPOSED = sorted(name for name in TRACKS if f"music/{name}.xm" not in BY_HAND)
SYNTHESISED = sorted(name for name in sound.EFFECTS if f"effects/{name}.ogg" not in BY_HAND)
KEPT_STEMS = sorted(name for name in STEMS if f"stems/{name}.ogg" not in BY_HAND)
LONG = {"clinic": 70, "credits": 60}
CHUNK = 512
"""A module is rendered in whole chunks of this many samples."""
BLOCK = 4096
"""Samples that a spectrum is taken of."""


def sources(*patterns: str) -> str:
    return "\n".join(path.read_text("utf-8") for pattern in patterns for path in sorted(ROOT.glob(pattern)))


def shipped(folder: str, ending: str) -> set[str]:
    return {path.stem for path in (sound.AUDIO / folder).glob(f"*.{ending}")}


def called(verb: str) -> set[str]:
    return set(re.findall(rf"<<{verb} (\w+)", sources("assets/scripts/*.yarn"))) - {"none"}


def mapped(name: str) -> set[str]:
    """Return the values of a property in all maps, but for objects of class Sound: they name loops."""
    found = set()
    for path in ROOT.glob("maps/*.tmx"):
        tree = ET.parse(path).getroot()
        for holder in (tree, *(each for each in tree.iter("object") if each.get("type") != "Sound")):
            found |= {each.get("value", "") for each in holder.findall(f"properties/property[@name='{name}']")}
    return found


def standing() -> dict[str, set[str]]:
    """Return the loops of the things that sound, by map."""
    things = {}
    for path in ROOT.glob("maps/*.tmx"):
        objects = [each for each in ET.parse(path).getroot().iter("object") if each.get("type") == "Sound"]
        loops = {each.find("properties/property[@name='sound']").get("value") for each in objects}  # type: ignore[union-attr]
        if loops:
            things[path.stem] = loops
    return things


def asked_effects() -> set[str]:
    """Every effect that scripts, maps, scenes and encounters can name."""
    cues = sources("game/audio/cues.py").partition("SETTLED = ")[2]
    asides_ = sources("game/audio/asides.py", "game/audio/engine.py")
    code = sources("game/scenes/**/*.py", "game/puzzles/*.py") + cues
    names = set(re.findall(r'sound\(\s*"(\w+)"', code))
    names |= set(re.findall(r'sound\(.*? (?:or|else) "(\w+)"', code))
    names |= set(re.findall(r'"([a-z]\w+)"', cues)) - OUTCOMES
    names |= set(re.findall(r'play\("(\w+)"', asides_)) | set(asides.OPENINGS.values())
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
    asked |= {entry.track for entry in ENTRIES.values() if entry.track}
    assert shipped("music", "xm") == (asked - set(stems.MIXES)) | set(SLOWED)
    assert set(COMPOSED) <= shipped("music", "xm")


def test_cavity_s_theme_ships_in_the_stems_that_are_mixed() -> None:
    assert shipped("stems", "ogg") == set(stems.STEMS) == set(STEMS)


def test_every_ambience_that_can_be_asked_for_exists_and_none_is_unused() -> None:
    code = sources("game/scenes/**/*.py")
    asked = called("ambience") | mapped("ambience") | set(re.findall(r'Ambience\("(\w+)"\)', code)) - {"none"}
    moving = {"chairs", "crowd", "drift"} | {loop for loop, _ in hearing.ENCOUNTERS.values()}
    assert shipped("ambience", "ogg") == asked | moving | set().union(*standing().values())


def test_the_loop_of_every_thing_that_sounds_exists() -> None:
    assert len(standing()) >= 4
    assert set().union(*standing().values()) <= shipped("ambience", "ogg")


@pytest.mark.parametrize("name", sorted(sound.EFFECTS))
def test_an_effect_is_short_quiet_enough_and_ends_in_silence(name: str) -> None:
    wave = heard("effects", name)
    assert len(wave) < 6.5 * RATE
    assert -23 <= decibel(float(np.abs(wave).max())) <= -10
    assert np.abs(wave[-20:]).max() < 0.004
    if name.startswith("blip_"):
        assert 0.035 <= len(wave) / RATE <= 0.075


def test_no_two_people_have_the_same_voice() -> None:
    timbres = [(voice.pitch, voice.partials, voice.mouth) for voice in (*VOICES.values(), *FEARS.values())]
    assert len(set(timbres)) == len(timbres)
    assert set(VOICES) == {"none", *PEOPLE}


@pytest.mark.parametrize("name", sorted(TRACKS))
def test_a_track_is_as_loud_as_it_should_be(name: str) -> None:
    wave = heard("music", name)
    assert -21 <= loudness(wave) <= -16
    assert_bright_and_wide(wave)


def assert_bright_and_wide(wave: np.ndarray) -> None:
    """Fail if music has no headroom, no treble or no width."""
    assert decibel(float(np.abs(wave).max())) <= -3.0
    blocks = wave.mean(axis=1)[: len(wave) // BLOCK * BLOCK].reshape(-1, BLOCK)
    spectrum = (np.abs(np.fft.rfft(blocks)) ** 2).sum(axis=0)
    above = spectrum[round(4000 * BLOCK / RATE) :].sum() / spectrum.sum()
    assert decibel(float(np.sqrt(above))) > -30, "dull: nothing above 4 kHz"
    assert np.std(wave[:, 0] - wave[:, 1]) > 0.1 * np.std(wave), "everything sits in the middle"


@pytest.mark.parametrize("name", sorted(STEMS))
def test_a_stem_is_as_long_as_the_others_and_closes_on_itself(name: str) -> None:
    wave = heard("stems", name)
    assert len(wave) == 48 * RATE
    assert STEMS[name]().bars == BARS
    assert -25 <= loudness(wave) <= -18
    assert_bright_and_wide(wave)
    assert_closed(wave)


@pytest.mark.parametrize("track", sorted(stems.MIXES))
def test_a_mix_has_headroom_and_its_opening_is_quieter(track: str) -> None:
    mix = stems.MIXES[track]
    waves = [heard("stems", name) for name in stems.STEMS]
    full = [min(1.0, level + more) for level, more in zip(mix.wave, mix.press, strict=True)]
    loud = sum(level * wave for level, wave in zip(full, waves, strict=True))
    least = sum(level * wave for level, wave in zip(mix.opening, waves, strict=True))
    assert decibel(float(np.abs(loud).max())) <= -2.0
    assert -26 <= loudness(loud) <= -16
    if track != "cavity_where":
        assert loudness(least) < loudness(loud) - 2


@pytest.mark.parametrize("name", COMPOSED)
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


ON_THE_BEAT = [
    *(("music", name, 90) for name in ("swarm_routine", "swarm", "queue", "burr", "chair")),
    *(("music", name, 150) for name in ("pinch", "lamp")),
    ("stems", "pulse", 90),
    ("stems", "drive", 150),
]


@pytest.mark.parametrize(("folder", "name", "bpm"), ON_THE_BEAT)
def test_tracks_that_attacks_fall_on_keep_exact_time(folder: str, name: str, bpm: int) -> None:
    wave = heard(folder, name).mean(axis=1)
    hop = 49
    power = np.add.reduceat(wave**2, np.arange(0, len(wave) // hop * hop, hop))
    onsets = np.maximum(0, np.diff(np.log(power + 1e-6)))
    likeness = np.fft.irfft(np.abs(np.fft.rfft(onsets - onsets.mean(), 1 << 18)) ** 2)
    beats = 8 * 60 / bpm * RATE / hop
    places = np.arange(round(beats * 0.97), round(beats * 1.03))
    assert abs(places[likeness[places].argmax()] - beats) <= 1


@pytest.mark.parametrize("name", ["swarm_routine", "swarm"])
def test_the_swarm_strikes_nothing_on_its_fourth_beat(name: str) -> None:
    wave = heard("music", name)
    beats = np.array_split(wave, TRACKS[name]().bars * 4)
    struck = [np.mean([loudness(beat) for beat in beats[place::4]]) for place in range(4)]
    assert struck[3] < min(struck[:3]) - 8


@pytest.mark.parametrize("name", sorted(sound.ROOMS))
def test_an_ambience_is_quiet_and_closes_on_itself(name: str) -> None:
    wave = heard("ambience", name)
    assert 6 <= len(wave) / RATE <= 12.1
    assert -36 <= loudness(wave) <= -28
    assert_closed(wave)


@pytest.mark.parametrize("name", sorted(sound.THINGS))
def test_a_thing_that_sounds_is_mono_and_closes_on_itself(name: str) -> None:
    wave = heard("ambience", name)
    assert 6 <= len(wave) / RATE <= 12.1
    assert -50 <= loudness(wave) <= -35
    assert decibel(float(np.abs(wave).max())) <= -17
    assert np.array_equal(wave[:, 0], wave[:, 1])
    assert_closed(wave)


def test_things_that_sound_are_quieter_than_the_room_they_stand_in() -> None:
    for name, loops in standing().items():
        (room,) = re.findall(r'name="ambience" value="(\w+)"', sources(f"maps/{name}.tmx"))
        assert all(loudness(heard("ambience", loop)) < loudness(heard("ambience", room)) - 3 for loop in loops)


def assert_closed(wave: np.ndarray) -> None:
    """Fail if a loop steps at its seam."""
    steps = np.abs(np.diff(wave, axis=0))
    assert np.abs(wave[0] - wave[-1]).max() <= 1.5 * np.quantile(steps, 0.999)


@pytest.mark.parametrize("name", COMPOSED)
def test_composing_again_gives_the_shipped_bytes(name: str) -> None:
    assert sound.module(name) == (sound.AUDIO / "music" / f"{name}.xm").read_bytes()


@pytest.mark.parametrize("name", SYNTHESISED)
def test_synthesising_again_gives_what_is_shipped(name: str) -> None:
    made, wave = sound.EFFECTS[name](), heard("effects", name)
    assert len(wave) == len(made)
    assert abs(loudness(made) - loudness(wave)) < 1.5


@pytest.mark.parametrize("name", KEPT_STEMS)
def test_playing_a_stem_again_gives_what_is_shipped(name: str) -> None:
    made, wave = sound.stem(name), heard("stems", name)
    assert np.corrcoef(made[:, 0], wave[:, 0])[0, 1] > 0.98


def test_the_audio_folder_is_small() -> None:
    assert sum(path.stat().st_size for path in sound.AUDIO.rglob("*.*")) < 24_000_000

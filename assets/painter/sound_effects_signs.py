"""Effects of people: signs over heads, and the small sound each voice makes while its words appear."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np

from assets.painter.sound_synth import (
    SAW,
    SINE,
    SQUARE,
    TRIANGLE,
    Maker,
    Wave,
    band,
    bell,
    clock,
    fall,
    fm,
    glide,
    hertz,
    loud,
    mix,
    noise,
    peak,
    room,
    swell,
    swept,
    tone,
)


def alert() -> Wave:
    """Two plucks upwards, at once."""
    up = tone(hertz("C6"), 0.2, SQUARE[:5]) * fall(0.2, 0.03)
    return peak(
        band(mix((0, 0.6 * tone(hertz("F5"), 0.06, SQUARE[:5]) * fall(0.06, 0.02)), (0.045, up)), 300, 9000), -14
    )


def question() -> Wave:
    """A tone that ends higher than it began."""
    rise = glide(hertz("G4"), hertz("D5"), 0.24, 2.2)
    return peak(tone(rise, 0.24, (1, 0.3, 0.1, 0.06)) * swell(0.24, 0.02, 0.12), -15)


def dots() -> Wave:
    """Three small drops, each a little less sure."""
    return peak(mix(*((0.13 * n, (1 - 0.2 * n) * bell(hertz("A4"), 0.2, 0.03, 0.3)) for n in range(3))), -17)


def heart() -> Wave:
    """Two soft beats and a warm sixth."""
    sixth = bell(hertz("F5"), 0.7, 0.12, 0.4) + 0.8 * bell(hertz("D6"), 0.7, 0.12, 0.4)
    beat = tone(glide(110, 60, 0.12, 0.5), 0.12) * fall(0.12, 0.025)
    return peak(mix((0, beat), (0.13, 0.7 * beat), (0.13, 0.4 * sixth)), -14)


def sweat() -> Wave:
    """A drop that slides off."""
    return peak(tone(glide(1500, 620, 0.22, 0.7), 0.22, (1, 0.12)) * fall(0.22, 0.05, 0.01), -17)


def anger() -> Wave:
    """A short growl in two steps."""
    growl = fm(hertz("C3"), 0.5, 3.0, 0.14) * fall(0.14, 0.025, 0.004)
    return peak(band(mix((0, growl), (0.1, growl)), 90, 4500), -14)


def note() -> Wave:
    """Somebody hums three notes without noticing."""
    hums = []
    for number, name in enumerate(("G4", "C5", "A4")):
        hums.append((0.14 * number, tone(hertz(name), 0.2, (1, 0.35, 0.12, 0.08)) * swell(0.2, 0.03, 0.12)))
    return peak(mix(*hums), -15)


def sleep() -> Wave:
    """A breath out with a voice at the bottom of it."""
    air = swept(noise(0.7, 41), 900, 400) * swell(0.7, 0.25, 0.4)
    return peak(air + 1.2 * tone(glide(150, 105, 0.7), 0.7, (1, 0.4, 0.2)) * swell(0.7, 0.3, 0.35), -18)


def idea() -> Wave:
    """The motif turned into one bright handful."""
    notes = [(0.035 * n, bell(hertz(name), 0.6, 0.1)) for n, name in enumerate(("C6", "F6", "G6", "A6"))]
    return peak(room(mix(*notes), 0.08, 0.3, low=900), -15)


@dataclass(frozen=True)
class Voice:
    """One person's blip: pitch, length in seconds, harmonics, and where the mouth lets it through (Hz).

    ``turn`` is the ratio of the last pitch to the first, ``breath`` the share of air, ``beat`` a
    second tone this many Hz away. ``level`` is its loudness (RMS) in dB under full scale.
    """

    pitch: str
    seconds: float
    partials: tuple[float, ...]
    mouth: tuple[float, float]
    turn: float = 1.0
    breath: float = 0.0
    beat: float = 0.0
    level: float = -22.0


VOICES = {
    "none": Voice("C5", 0.040, SINE, (300, 4000), breath=0.25, level=-28),
    "elara": Voice("A4", 0.052, TRIANGLE, (350, 3200), turn=1.03),
    "max": Voice("D4", 0.060, SQUARE[:9], (250, 2200), turn=1.10, level=-23),
    "wells": Voice("G2", 0.070, SAW[:14], (120, 1300), turn=0.95, breath=0.05, level=-21.5),
    "cavity": Voice("Db4", 0.070, SINE, (200, 5000), beat=37.0),
    "tomasz": Voice("C3", 0.066, SAW[:10], (150, 1100), turn=0.92, breath=0.15, level=-20),
    "mags": Voice("E4", 0.060, (1, 0.6, 0.1, 0.3), (300, 2600), turn=0.90, breath=0.25),
    "nadia": Voice("F4", 0.046, SQUARE[:5], (300, 1900), turn=0.97),
    "bao": Voice("A2", 0.055, SQUARE[:15], (200, 2600), turn=1.08, level=-20),
    "kofi": Voice("E5", 0.042, (1, 0.5, 0.25), (500, 5500), turn=1.14),
    "abena": Voice("C4", 0.068, (1, 0.7, 0.4, 0.1), (200, 1700), turn=0.96),
    "delphine": Voice("B4", 0.048, (1, 0.15, 0.35, 0.1, 0.2), (500, 6500), turn=0.99),
    "quin": Voice("G4", 0.044, SAW[:8], (350, 3600), turn=1.18, level=-23),
    "ida": Voice("G3", 0.056, (1, 0.3, 0.5, 0.1, 0.3), (250, 2100), turn=0.94),
    "jun": Voice("Bb3", 0.038, SQUARE[:7], (400, 3000), turn=1.0, level=-23),
    "petra": Voice("D5", 0.046, (1, 0.1, 0.05), (400, 2400), turn=0.93, breath=0.12, level=-24),
    "irena": Voice("F#4", 0.066, (1, 0.45, 0.3), (300, 1900), turn=0.91, breath=0.18),
    "ossian": Voice("E2", 0.068, (1, 0.9, 0.6, 0.3), (90, 900), turn=1.02, breath=0.06, level=-21.5),
    "hedda": Voice("C5", 0.040, SAW[:12], (600, 5200), turn=1.06, level=-23),
    "arthur": Voice("B2", 0.072, SAW[:18], (180, 1900), turn=0.88, level=-22.5),
    "rosamund": Voice("Eb4", 0.064, TRIANGLE, (250, 2000), turn=0.97, breath=0.08),
    "lotte": Voice("Ab4", 0.050, (1, 0.6, 0.3, 0.2, 0.1), (350, 3400), turn=1.07),
    "dov": Voice("F3", 0.054, SQUARE[:19], (350, 3000), turn=1.15, level=-22),
    "fergus": Voice("D3", 0.070, (1, 0.7, 0.2, 0.4, 0.2), (120, 1000), turn=0.96, breath=0.20, level=-21),
    "pia": Voice("D#5", 0.042, SAW[:6], (700, 6000), turn=1.10, breath=0.15, level=-24),
    "sunniva": Voice("A3", 0.072, (1, 0.2, 0.4, 0.05, 0.2), (200, 1600), turn=0.99),
}


FEARS = {
    "queue": Voice("Gb3", 0.066, (1, 0.05, 0.6, 0.05, 0.5, 0.1, 0.3), (700, 3000), turn=1.0, beat=19.0, level=-23),
    "burr": Voice("C2", 0.074, SAW[:24], (90, 1500), beat=33.0, level=-21),
    "pinch": Voice("A5", 0.046, (1, 0.05, 0.3), (700, 6000), turn=1.08, level=-24),
    "lamp": Voice("F4", 0.052, SAW[:20], (900, 7000), turn=1.02, level=-24),
    "chair": Voice("F2", 0.074, (1, 0.2, 0.1), (90, 900), turn=0.84, breath=0.3, level=-20),
}
"""How the five fears speak."""


def blip(voice: Voice) -> Wave:
    """Return a voice's blip."""
    pitch = hertz(voice.pitch)
    sound = tone(glide(pitch, pitch * voice.turn, voice.seconds), voice.seconds, voice.partials)
    if voice.beat:
        # two tones exactly alike but for their pitch: courtesy with nobody behind it
        sound += tone(pitch + voice.beat, voice.seconds) + 0.4 * tone(pitch * 2 + voice.beat, voice.seconds)
    sound /= np.abs(sound).max()
    seed = 50 + sum(map(ord, voice.pitch))
    sound += voice.breath * band(noise(voice.seconds, seed), 1500, 7000)
    t = clock(voice.seconds)
    shape = np.minimum(1, t / 0.006) * np.minimum(1, (voice.seconds - t) / (voice.seconds * 0.55))
    return loud(
        band(sound * shape, *voice.mouth) * np.clip(np.minimum(t / 0.003, (voice.seconds - t) / 0.01), 0, 1),
        voice.level,
    )


SIGNS = (alert, question, dots, heart, sweat, anger, note, sleep, idea)
EFFECTS: dict[str, Maker] = {
    **{f"emote_{made.__name__}": made for made in SIGNS},
    **{f"blip_{name}": partial(blip, voice) for name, voice in {**VOICES, **FEARS}.items()},
}
"""Every sign and voice by name."""

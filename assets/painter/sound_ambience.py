"""Ambience: what places sound like when nobody speaks. Stereo loops without a seam.

Things that sound where they stand are in ``sound_things``.

A loop closes on itself because everything in it is made on a circle: tones turn a whole number of
times, noise is filtered on the circle (the FFT's own), and single sounds wrap around the end.
"""

from __future__ import annotations

import numpy as np

from assets.painter.sound_synth import (
    RATE,
    Wave,
    band,
    bell,
    clock,
    fall,
    glide,
    hertz,
    loud,
    named,
    noise,
    room,
    swell,
    tone,
)

SECONDS = 10.0


def air(low: float, high: float, seed: int, level: float, seconds: float = SECONDS) -> Wave:
    """Return wide noise between two frequencies; the two sides share nothing."""
    sides = [band(noise(seconds, seed + side), low, high) for side in (0, 1)]
    return np.stack([level * side / np.std(side) for side in sides], axis=1)


def hum(freq: float, level: float, seconds: float = SECONDS, slow: int = 0, pan: float = 0.5) -> Wave:
    """Return a tone fitted to the circle; ``slow`` swells a loop make it breathe."""
    turns = round(freq * seconds)
    t = clock(seconds) / seconds
    swelling = 1 if not slow else 0.7 + 0.3 * np.cos(2 * np.pi * slow * t)
    return place(level * np.sin(2 * np.pi * turns * t) * swelling, pan)


def place(wave: Wave, pan: float) -> Wave:
    """Return a mono wave in stereo; ``pan`` 0 is left, 1 right."""
    return np.stack([wave * np.cos(pan * np.pi / 2), wave * np.sin(pan * np.pi / 2)], axis=1)


def circle(seconds: float, *parts: tuple[float, Wave]) -> Wave:
    """Lay stereo waves on a circle of ``seconds``, each from its start; what is too long wraps."""
    out = np.zeros((round(seconds * RATE), 2))
    for at, wave in parts:
        places = (round(at * RATE) + np.arange(len(wave))) % len(out)
        np.add.at(out, places, wave)
    return out


def waves(seconds: float, times: int, phase: float = 0.0) -> Wave:
    """Return a slow swell, ``times`` in a loop, as a column to multiply stereo waves by."""
    return (0.5 - 0.5 * np.cos(2 * np.pi * (times * clock(seconds) / seconds + phase)))[:, None]


def bubble(low: float, level: float, pan: float) -> Wave:
    """Return a bubble that rises from ``low`` Hz and bursts, with a little room."""
    pop = tone(glide(low, low * 1.9, 0.09, 1.5), 0.09) * fall(0.09, 0.025, 0.008)
    return place(level * room(pop, 0.03, 0.2, low=300), pan)


def drip(level: float, pan: float) -> Wave:
    """Return a drop that falls into water, with the room it falls in."""
    drop = tone(glide(1500, 2300, 0.06, 2), 0.06) * fall(0.06, 0.012, 0.001)
    return place(level * room(drop, 0.16, 0.5, low=600), pan)


def passing_tram(level: float, seconds: float) -> Wave:
    """Return a tram that goes by outside from left to right in ``seconds``."""
    rumble = band(noise(seconds, 91), 50, 260) / 3
    sing = 0.06 * tone(glide(610, 560, seconds), seconds)
    passing = (rumble + sing) * swell(seconds, seconds * 0.45, seconds * 0.5)
    share = np.linspace(0.15, 0.85, len(passing))
    return level * np.stack([passing * np.cos(share * np.pi / 2), passing * np.sin(share * np.pi / 2)], axis=1)


def murmur(seed: int, pitch: float, level: float, pan: float, seconds: float = 1.6) -> Wave:
    """Voices through a wall: the tune of a sentence and none of its words."""
    rng = np.random.default_rng(seed)
    at = 0.0
    out = np.zeros(round(seconds * RATE))
    while at < seconds - 0.3:
        long = float(rng.uniform(0.10, 0.22))
        freq = pitch * float(rng.uniform(0.88, 1.18))
        voice = tone(glide(freq, freq * 0.94, long), long, (1, 0.7, 0.5, 0.3, 0.2, 0.1)) * swell(long, 0.04, 0.06)
        start = round(at * RATE)
        out[start : start + len(voice)] += voice
        at += long + float(rng.uniform(0.01, 0.09))
    return place(level * room(band(out, 120, 620), 0.12, 0.5, low=100, high=900), pan)


def clinic() -> Wave:
    """Trams beyond the glass, and the leak that drips on the hour of nobody."""
    drips = [(1.7, drip(0.10, 0.78)), (6.9, drip(0.08, 0.78))]
    return loud(
        air(120, 900, 90, 0.010)
        + air(3000, 9000, 94, 0.0025)
        + hum(100, 0.006)
        + circle(10, *drips, (2.2, passing_tram(0.07, 5.2))),
        -32,
    )


def scatter(seed: int, count: int, seconds: float, low: float, high: float) -> list[tuple[float, float]]:
    """Return ``count`` moments in a loop of ``seconds``, each with a value between ``low`` and ``high``."""
    rng = np.random.default_rng(seed)
    return [(float(rng.uniform(0, seconds)), float(rng.uniform(low, high))) for _ in range(count)]


def corridor() -> Wave:
    """A fluorescent tube and people behind doors."""
    tube = hum(100, 0.010) + hum(200, 0.012, slow=3) + hum(400, 0.004, slow=5, pan=0.6) + hum(4700, 0.0006, slow=7)
    far = circle(
        10,
        (0.6, murmur(95, 112, 0.018, 0.2)),
        (3.4, murmur(96, 190, 0.013, 0.8)),
        (6.6, murmur(97, 118, 0.016, 0.25)),
    )
    return loud(tube + far + air(80, 700, 98, 0.008), -34)


def treatment() -> Wave:
    """Filtered air, and nothing that hurries."""
    return loud(
        air(200, 2500, 100, 0.012) * (0.8 + 0.2 * waves(10, 2)) + air(4000, 11000, 102, 0.002) + hum(60, 0.008),
        -33,
    )


def vr() -> Wave:
    """Fans, and machines that think quietly in fourths."""
    rng = np.random.default_rng(103)
    ticks = [
        (float(at), place(0.010 * bell(hertz(note), 0.2, 0.03, 0.4), float(pan)))
        for at, note, pan in zip(
            np.sort(rng.uniform(0, 10, 14)),
            ("C6", "F6", "G6", "C6", "A6", "F6", "C7") * 2,
            rng.uniform(0.2, 0.8, 14),
            strict=True,
        )
    ]
    fans = air(150, 600, 104, 0.016) + hum(87, 0.010, pan=0.3) + hum(88.2, 0.010, pan=0.7) + hum(174.6, 0.004)
    return loud(fans + air(2500, 7000, 106, 0.003) + circle(10, *ticks), -32)


def archive() -> Wave:
    """A clock that takes its time, the tank, fog beyond the glass and its horn."""
    tick = place(0.05 * band(noise(0.03, 107), 1800, 7000) * fall(0.03, 0.004), 0.72)
    tock = place(0.04 * band(noise(0.03, 108), 1200, 5000) * fall(0.03, 0.005), 0.72)
    clockwork = [(float(second), tick if second % 2 == 0 else tock) for second in range(12)]
    tank = [(at, bubble(low, 0.025, 0.2)) for at, low in scatter(109, 18, 12.0, 220, 480)]
    horn = band(tone(hertz("F2"), 2.6, (1, 0.6, 0.35, 0.2, 0.1)), 60, 420) * swell(2.6, 0.7, 1.2)
    far = place(0.03 * room(horn, 0.5, 0.6, low=60, high=600), 0.4)
    sea = air(90, 500, 110, 0.012, 12) * (0.55 + 0.45 * waves(12, 2))
    return loud(sea + air(3000, 8000, 112, 0.0016, 12) + circle(12, *clockwork, *tank, (4.2, far)), -31)


def realm() -> Wave:
    """A sea of data: slow waves of air, and glints on them."""
    glints = [
        (at, place(0.012 * room(bell(hertz(note), 0.5, 0.08, 0.7), 0.2, 0.6, low=900), pan))
        for at, note, pan in (
            (0.8, "C7", 0.2), (2.1, "G6", 0.8), (3.9, "A6", 0.4), (5.2, "F6", 0.7), (7.4, "C7", 0.75), (9.8, "G6", 0.25)
        )
    ]  # fmt: skip
    sea = air(250, 1400, 113, 0.016, 12) * (0.3 + 0.7 * waves(12, 2)) + air(2000, 9000, 115, 0.004, 12) * waves(
        12, 2, 0.2
    )
    tones = hum(hertz("C3"), 0.006, 12, 1, 0.35) + hum(hertz("G3"), 0.005, 12, 2, 0.65) + hum(hertz("F2"), 0.008, 12)
    return loud(sea + tones + circle(12, *glints), -30)


def core() -> Wave:
    """A room like a heart: two soft blows, blood in the walls, something held."""
    blow = tone(glide(78, 44, 0.35, 0.6), 0.35) * fall(0.35, 0.07, 0.01)
    beats = []
    for number in range(6):
        beats += [(2.0 * number, place(0.13 * blow, 0.46)), (2.0 * number + 0.34, place(0.08 * blow, 0.54))]
    walls = air(60, 420, 117, 0.020, 12) * (0.35 + 0.65 * waves(12, 6, 0.08)) + air(1500, 6000, 119, 0.0012, 12)
    held = hum(hertz("C2"), 0.012, 12, 1) + hum(hertz("Db3"), 0.003, 12, 3, 0.3) + hum(hertz("G3"), 0.003, 12, 2, 0.7)
    return loud(walls + held + circle(12, *beats), -29)


LOOPS = named(clinic, corridor, treatment, vr, archive, realm, core)
"""What every kind of place sounds like, by name."""

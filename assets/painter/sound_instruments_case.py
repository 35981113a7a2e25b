"""Guests of the band: what the street, the hall, the fears and telephones are played on."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np

from assets.painter.sound_instruments import blown, held, struck
from assets.painter.sound_synth import SQUARE, band, bell, clock, fall, fm, glide, hertz, noise, swell, tone
from assets.painter.sound_xm import Instrument


@cache
def accordion() -> Instrument:
    """Two reeds that were tuned on different days."""
    reeds = [(k * detune, share / k**0.85, 3.0) for k in range(1, 20) for detune, share in ((1.0, 1.0), (1.0065, 0.7))]
    return held("accordion", 66, reeds, 420, 4, 4200)


@cache
def cello() -> Instrument:
    """Three players who breathe together."""
    partials = []
    for k in range(1, 30):
        freq = k * hertz(50)
        body = sum(
            a * np.exp(-(((freq - f) / w) ** 2)) for f, a, w in ((240, 1, 160), (520, 0.8, 240), (1400, 0.4, 700))
        )
        partials.append((float(k), float(body + 0.06) / k**0.55, 9.0))
    return held("celli", 50, partials, 421, 6, 2600)


@cache
def harmonium() -> Instrument:
    """A hall's harmonium: somebody's foot keeps it alive."""
    return held("harmonium", 60, [(k, 1 / k**0.95, 4.0) for k in range(1, 16)], 422, 7, 3000)


@cache
def organ() -> Instrument:
    """Pipes: five ranks, drawn for a nave."""
    ranks = ((0.5, 0.4), (1, 1), (2, 0.8), (3, 0.35), (4, 0.5), (6, 0.22), (8, 0.3), (12, 0.1), (16, 0.08))
    return held("organ", 60, [(ratio, level, 2.5) for ratio, level in ranks], 423, 3, 2400)


@cache
def combo() -> Instrument:
    """A ceiling's organ: a waiting room's idea of a holiday."""
    plain = held(
        "combo organ", 66, [(1, 1, 1.5), (2, 0.55, 1.5), (3, 0.4, 1.5), (6, 0.2, 2), (8, 0.1, 2)], 424, 2, 6000
    )
    return replace(plain, vibrato=(4, 5, 34))


@cache
def recorder() -> Instrument:
    """A school recorder, blown by someone small."""
    return blown("recorder", (1, 0.07, 0.2, 0.03, 0.06), 0.05, 425, (0, 2, 30))


@cache
def brass() -> Instrument:
    """A studio's brass, smiling."""
    return blown("brass", (1, 0.95, 0.85, 0.7, 0.55, 0.42, 0.32, 0.24, 0.17, 0.12, 0.08), 0.008, 426, (30, 3, 26))


@cache
def buzz() -> Instrument:
    """A swarm from inside: saws that will not agree."""
    return held("buzz", 48, [(k, 1 / k**0.7, 26.0) for k in range(1, 34)], 427, 3, 3600)


@cache
def ringer() -> Instrument:
    """A telephone: two gongs and a clapper between them, 22 times a second."""
    long = 0.42
    gongs = tone(hertz("C6"), long, (1, 0.3, 0.3, 0.1)) + 0.7 * tone(hertz("C6") * 1.26, long, (1, 0.2, 0.2))
    clapper = 0.55 + 0.45 * np.sign(np.sin(2 * np.pi * 22 * clock(long)))
    return struck("ringer", gongs * clapper * swell(long, 0.01, 0.12), 84, drive=1.4)


@cache
def bass_drum() -> Instrument:
    """A large drum with a blanket in it."""
    wave = tone(glide(95, 38, 0.6, 0.4), 0.6) * fall(0.6, 0.12, 0.002)
    return struck("bass drum", wave + 0.05 * band(noise(0.6, 428), 500, 3000) * fall(0.6, 0.01), 60, 22_050, 8000, 1.8)


@cache
def clap() -> Instrument:
    """An audience of four."""
    hands = sum(np.roll(noise(0.22, 429 + n) * fall(0.22, 0.012, 0.0005), 420 * n) for n in range(4))
    return struck("clap", band(hands, 900, 9000) * fall(0.22, 0.05, 0.001), 60, drive=1.5)


@cache
def shutter() -> Instrument:
    """A camera: up, and down again."""
    wave = band(noise(0.12, 433), 2200, 14_000) * fall(0.12, 0.006, 0.0005)
    return struck("shutter", wave + 0.7 * np.roll(wave, 2400) + 0.3 * tone(3100, 0.12) * fall(0.12, 0.004), 60, 44_100)


@cache
def block() -> Instrument:
    """A hollow piece of wood: a clock's, a classroom's."""
    wave = tone(900, 0.12) * fall(0.12, 0.014, 0.0005) + 0.4 * tone(2330, 0.12) * fall(0.12, 0.007, 0.0005)
    return struck("wood block", wave + 0.1 * band(noise(0.12, 434), 3000, 11_000) * fall(0.12, 0.003), 60)


@cache
def teletype() -> Instrument:
    """Small figures that arrive."""
    wave = band(tone(2100, 0.05, SQUARE[:7]), 900, 9000) * fall(0.05, 0.008, 0.0005)
    return struck("teletype", wave + 0.3 * band(noise(0.05, 435), 4000, 13_000) * fall(0.05, 0.004), 60)


@cache
def handpiece() -> Instrument:
    """A turbine in a nave: an organ's rank of its own."""
    long = 0.9
    wave = fm(hertz(76), 1.006, 1.6, long) * (0.8 + 0.2 * np.sin(2 * np.pi * 47 * clock(long))) * swell(long, 0.06, 0.5)
    return struck("handpiece", wave, 76, drive=1.2)


@cache
def chime() -> Instrument:
    """What a counter strikes when it is somebody's turn."""
    return struck("chime", bell(hertz("C5"), 1.3, 0.28, 0.6) + 0.3 * bell(hertz("C6"), 1.3, 0.2, 0.4), 72, drive=1.2)

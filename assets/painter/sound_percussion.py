"""The drums, and what is struck like them: trays, a heart, a handpiece."""

from __future__ import annotations

from functools import cache

import numpy as np

from assets.painter.sound_instruments import PAD_RATE, PAD_SIZE, full, struck
from assets.painter.sound_synth import RATE, Wave, band, clock, fall, fm, glide, hertz, noise, swell, tone
from assets.painter.sound_xm import Instrument, Sample


def _drum(name: str, wave: Wave, rate: int = RATE) -> Instrument:
    return struck(name, wave, 60, rate, 8000, 1.5)


@cache
def kick() -> Instrument:
    """A soft kick."""
    wave = tone(glide(150, 46, 0.3, 0.35), 0.3) * fall(0.3, 0.06, 0.001)
    return _drum("kick", wave + 0.06 * band(noise(0.3, 220), 1500, 6000) * fall(0.3, 0.004), 22_050)


@cache
def snare() -> Instrument:
    """A tight snare."""
    wave = 0.5 * tone(glide(230, 170, 0.22), 0.22) * fall(0.22, 0.025, 0.001)
    return _drum("snare", wave + 0.5 * band(noise(0.22, 221), 1400, 13000) * fall(0.22, 0.035, 0.001))


@cache
def brush() -> Instrument:
    """A brush on a drum's skin."""
    return _drum("brush", band(noise(0.2, 222), 1800, 12000) * swell(0.2, 0.03, 0.16))


@cache
def hat() -> Instrument:
    """A closed hat."""
    return _drum("hat", band(noise(0.09, 223), 6500, 18000, 4) * fall(0.09, 0.012, 0.0008))


@cache
def open_hat() -> Instrument:
    """An open hat, or the lid of a steriliser."""
    return _drum("open hat", band(noise(0.35, 224), 6000, 18000, 4) * fall(0.35, 0.07, 0.001))


@cache
def shaker() -> Instrument:
    """Seeds in a box."""
    return _drum("shaker", band(noise(0.11, 225), 4200, 14000, 3) * swell(0.11, 0.04, 0.06))


@cache
def rim() -> Instrument:
    """A stick on a rim; a tap on a tooth."""
    wave = tone(1720, 0.07) * fall(0.07, 0.008, 0.0005) + 0.6 * tone(2630, 0.07) * fall(0.07, 0.005, 0.0005)
    return _drum("rim", wave + 0.2 * band(noise(0.07, 226), 3000, 12000) * fall(0.07, 0.003))


@cache
def tick() -> Instrument:
    """A clock, or an instrument laid on a tray."""
    wave = tone(4300, 0.05) * fall(0.05, 0.004, 0.0005) + 0.5 * band(noise(0.05, 227), 2500, 9000) * fall(0.05, 0.004)
    return _drum("tick", wave + 0.3 * tone(7100, 0.05) * fall(0.05, 0.006))


@cache
def heart() -> Instrument:
    """A heart through a wall."""
    return _drum("heart", tone(glide(74, 40, 0.4, 0.6), 0.4, (1, 0.3)) * fall(0.4, 0.07, 0.008), 16_000)


@cache
def drill() -> Instrument:
    """A handpiece two rooms away, tuned."""
    t = clock(0.25)
    wave = fm(hertz(84), 1.007, 1.2, 0.25) * (0.8 + 0.2 * np.sin(2 * np.pi * 90 * t)) * fall(0.25, 0.04, 0.004)
    return struck("drill", wave, 84)


@cache
def wind() -> Instrument:
    """Air, for long crescendos."""
    size = PAD_SIZE
    spectrum = np.fft.rfft(np.random.default_rng(228).standard_normal(size))
    freqs = np.fft.rfftfreq(size, 1 / PAD_RATE)
    wave = np.fft.irfft(spectrum * np.exp(-(((np.log(np.maximum(freqs, 1)) - np.log(4200)) / 0.8) ** 2)), size)
    envelope = ((0, 0), (20, 30), (48, 64), (49, 64))
    return Instrument("wind", (Sample(full(wave), PAD_RATE, 60, (0, size)),), envelope, 2, 1200)

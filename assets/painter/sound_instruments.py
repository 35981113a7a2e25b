"""The band: instruments synthesised once and played at all pitches by the modules."""

from __future__ import annotations

from functools import cache

import numpy as np

from assets.painter.sound_synth import (
    RATE,
    SAW,
    SQUARE,
    TRIANGLE,
    Wave,
    band,
    clock,
    fall,
    fm,
    glide,
    noise,
    swell,
    tone,
)
from assets.painter.sound_xm import Instrument, Sample

PAD_RATE, PAD_SIZE = 24_000, 24_576
"""A sustained sample is a circle of about a second."""


def _resample(wave: Wave, rate: int) -> Wave:
    """Return the wave at a lower rate (cut in the spectrum: nothing folds back)."""
    size = round(len(wave) * rate / RATE)
    return np.fft.irfft(np.fft.rfft(wave)[: size // 2 + 1], size) * size / len(wave)


def _full(wave: Wave, level: float = 0.95) -> Wave:
    return wave * level / np.abs(wave).max()


def _struck(name: str, wave: Wave, root: float, rate: int = 28_000, fade: int = 3000, drive: float = 0.8) -> Instrument:
    """Return a sound that rings by itself; ``drive`` rounds its peak off, so that it can be louder."""
    rounded = np.tanh(drive * _full(wave, 1.0))
    return Instrument(name, (Sample(_full(_resample(rounded, rate)), rate, root),), fade=fade)


def _hz(note: float) -> float:
    return 440.0 * 2 ** ((note - 69) / 12)


@cache
def glass() -> Instrument:
    """A struck glass: the Archive's and the realm's voice."""
    freq, long = _hz(72), 1.3
    wave = 0.0
    for ratio, level, half in (
        (1, 1, 0.34),
        (2.003, 0.30, 0.26),
        (2.76, 0.20, 0.1),
        (5.4, 0.16, 0.05),
        (8.93, 0.10, 0.025),
    ):
        wave = wave + level * tone(freq * ratio, long) * fall(long, half)
    return _struck("glass", wave + 0.03 * band(noise(long, 201), 4000, 12000) * fall(long, 0.006), 72, drive=1.6)


@cache
def music_box() -> Instrument:
    """A comb and a cylinder: short, clear, a little out of true in the overtones."""
    freq, long = _hz(72), 1.0
    wave = 0.0
    for ratio, level, half in ((1, 1, 0.2), (3.01, 0.22, 0.09), (6.27, 0.20, 0.035), (9.1, 0.08, 0.02)):
        wave = wave + level * tone(freq * ratio, long) * fall(long, half, 0.001)
    return _struck("music box", wave + 0.05 * band(noise(long, 202), 3000, 11000) * fall(long, 0.003), 72)


@cache
def bells() -> Instrument:
    """FM bells, digital and pretty."""
    long = 1.3
    wave = fm(_hz(72), 3.5, 2.2 * fall(long, 0.12), long) * fall(long, 0.24)
    return _struck("fm bells", wave + 0.35 * fm(_hz(72) * 1.003, 1.0, 0.6, long) * fall(long, 0.3), 72)


@cache
def tines() -> Instrument:
    """An electric piano: a bar, and a tine that speaks when struck."""
    root, long = 62, 1.5
    bar = fm(_hz(root), 1.0, 1.3 * fall(long, 0.18) + 0.15, long)
    tine = fm(_hz(root), 14.0, 0.5 * fall(long, 0.03), long) - tone(_hz(root), long)
    return _struck("tines", (bar + 0.5 * tine) * fall(long, 0.38, 0.003), root, 24_000, 3500, 1.8)


@cache
def felt() -> Instrument:
    """A piano with felt between hammer and string, heard from the bench."""
    made = []
    for root, top, seed in ((58, 66, 203), (73, 127, 204)):
        long = 1.6 if root < 70 else 1.2
        freq, wave = _hz(root), 0.0
        for k in range(1, 15):
            if k * freq < 9000:
                stretched = k * freq * np.sqrt(1 + 0.0004 * k * k)
                level = np.exp(-0.42 * k) * (0.4 if k % 7 == 0 else 1)
                wave = wave + level * tone(stretched, long, phase=0.13 * k) * fall(long, 0.5 / (0.7 + 0.3 * k), 0.006)
        hammer = band(noise(long, seed), 150, 2500) * fall(long, 0.012, 0.003) + 0.25 * band(
            noise(long, seed), 4000, 9000
        ) * fall(long, 0.005)
        rounded = np.tanh(1.6 * _full(wave + 0.03 * hammer, 1.0))
        made.append(Sample(_full(_resample(rounded, 24_000)), 24_000, root, top=top))
    return Instrument("felt piano", tuple(made), fade=2600)


@cache
def marimba() -> Instrument:
    """Rosewood bars."""
    freq, long = _hz(65), 0.7
    wave = tone(freq, long) * fall(long, 0.085, 0.001)
    wave += 0.30 * tone(freq * 3.93, long) * fall(long, 0.03, 0.001) + 0.12 * tone(freq * 9.6, long) * fall(long, 0.012)
    return _struck("marimba", wave + 0.05 * band(noise(long, 206), 1500, 9000) * fall(long, 0.004), 65, drive=2.6)


def _string(freq: float, long: float, seed: int, damp: float, bright: float) -> Wave:
    """Karplus-Strong, in turns of the string at once: each turn is the last one, smoothed.

    The string starts as a finger leaves it, a triangle drawn aside at a fifth of its length, and a little rough.
    """
    size = round(RATE / freq)
    place = np.arange(size) / size
    pulled = np.minimum(place / 0.2, (1 - place) / 0.8)
    rough = band(noise(size / RATE, seed)[:size], 0, bright)
    turn = np.diff(pulled, append=0) * size / 5 + 0.2 * rough / np.abs(rough).max()
    turn -= turn.mean()
    turns = []
    for _ in range(int(long * RATE / size) + 1):
        turns.append(turn)
        turn = damp * (0.5 * turn + 0.5 * np.roll(turn, 1))
    return band(np.concatenate(turns)[: round(long * RATE)], 0, bright) * fall(long, long / 3, 0.001)


@cache
def nylon() -> Instrument:
    """A plucked string, harp or guitar."""
    size = round(RATE / _hz(64))
    root = 69 + 12 * np.log2(RATE / (size + 0.5) / 440)
    return _struck("nylon", _string(_hz(64), 1.3, 207, 0.996, 6500), root)


@cache
def pizzicato() -> Instrument:
    """A double bass, plucked."""
    size = round(RATE / _hz(40))
    root = 69 + 12 * np.log2(RATE / (size + 0.5) / 440)
    wave = _string(_hz(40), 0.8, 208, 0.985, 2200)
    wave = wave / np.abs(wave).max() + 0.5 * tone(RATE / (size + 0.5), 0.8) * fall(0.8, 0.14, 0.004)
    return _struck("pizzicato bass", wave, root, 22_050, 4500, 2.2)


@cache
def round_bass() -> Instrument:
    """A warm electric bass."""
    wave = tone(_hz(41), 1.2, (1, 0.55, 0.32, 0.16, 0.1, 0.05)) * fall(1.2, 0.32, 0.006)
    click = band(noise(1.2, 209), 600, 3000) * fall(1.2, 0.006)
    return _struck("round bass", wave + 0.12 * click, 41, 16_000, 4500, 1.6)


@cache
def pulse_bass() -> Instrument:
    """A driving bass with teeth."""
    saw = tone(_hz(36), 0.7, tuple(level for level in SAW[:24]))
    wave = band(saw, 0, 700) * fall(0.7, 0.16, 0.003) + 0.5 * band(saw, 500, 3800) * fall(0.7, 0.05, 0.002)
    return _struck("pulse bass", wave, 36, 22_050, 6000, 1.6)


def _circle(root: float, partials: list[tuple[float, float, float]], seed: int) -> Wave:
    """Return a loop of noise bands at multiples of a note: (ratio, level, width in cents).

    The method is Paul Nasca's PADsynth: levels drawn in the spectrum, phases by chance, one inverse transform.
    """
    rng = np.random.default_rng(seed)
    freqs = np.arange(PAD_SIZE // 2 + 1) * PAD_RATE / PAD_SIZE
    level = np.zeros(len(freqs))
    for ratio, loudness, width in partials:
        middle = _hz(root) * ratio
        spread = max(PAD_RATE / PAD_SIZE * 0.7, middle * (2 ** (width / 1200) - 1))
        if middle < PAD_RATE * 0.45:
            level += loudness * np.exp(-(((freqs - middle) / spread) ** 2)) / np.sqrt(spread)
    return _full(np.fft.irfft(level * np.exp(2j * np.pi * rng.random(len(freqs))), PAD_SIZE))


def _held(
    name: str, root: float, partials: list[tuple[float, float, float]], seed: int, attack: int, fade: int
) -> Instrument:
    sample = Sample(_circle(root, partials, seed), PAD_RATE, root, (0, PAD_SIZE))
    envelope = ((0, 0), (attack // 2, 40), (attack, 64), (attack + 1, 64))
    return Instrument(name, (sample,), envelope, 2, fade)


@cache
def warm_pad() -> Instrument:
    """Strings behind a curtain."""
    return _held("warm pad", 60, [(k, 1 / k**1.6, 16) for k in range(1, 22)], 210, 16, 900)


@cache
def glass_pad() -> Instrument:
    """Wet rims of glasses, with air over them."""
    partials = [(1, 1, 8), (2, 0.5, 9), (3, 0.12, 9), (4, 0.3, 12), (6, 0.12, 12), (8, 0.15, 16), (16, 0.05, 30)]
    return _held("glass pad", 60, partials, 211, 20, 700)


@cache
def choir() -> Instrument:
    """People who hold a vowel."""
    partials = []
    for k in range(1, 26):
        freq = k * _hz(60)
        formant = sum(
            a * np.exp(-(((freq - f) / w) ** 2)) for f, a, w in ((420, 1, 170), (820, 0.6, 170), (2700, 0.16, 400))
        )
        partials.append((k, float(formant + 0.02) / k**0.4, 24.0))
    return _held("choir", 60, partials, 212, 18, 800)


@cache
def drone() -> Instrument:
    """A floor that hums: low, with something turning in it."""
    partials = [
        (1, 1, 12),
        (1.5, 0.12, 10),
        (2, 0.5, 14),
        (3, 0.28, 16),
        (5, 0.14, 20),
        (7.02, 0.09, 24),
        (11, 0.05, 30),
    ]
    return _held("drone", 41, partials, 213, 24, 500)


def _blown(name: str, partials: tuple[float, ...], air: float, seed: int, vibrato: tuple[int, int, int]) -> Instrument:
    size = 16_384
    turns = round(_hz(69) * size / PAD_RATE)
    t = np.arange(size) / size
    wave = sum(level * np.sin(2 * np.pi * k * turns * t + 0.4 * k) for k, level in enumerate(partials, 1))
    breath = np.fft.rfft(np.random.default_rng(seed).standard_normal(size))
    freqs = np.fft.rfftfreq(size, 1 / PAD_RATE)
    breath = np.fft.irfft(breath * np.exp(-(((np.log(np.maximum(freqs, 1)) - np.log(3500)) / 0.9) ** 2)), size)
    wave = wave / np.abs(wave).max() + air * breath / np.abs(breath).max()
    root = 69 + 12 * np.log2(turns * PAD_RATE / size / 440)
    envelope = ((0, 0), (2, 54), (5, 64), (6, 64))
    return Instrument(name, (Sample(_full(wave), PAD_RATE, root, (0, size)),), envelope, 2, 5000, vibrato)


@cache
def flute() -> Instrument:
    """A wooden flute, close."""
    return _blown("flute", (1, 0.32, 0.12, 0.05, 0.03), 0.07, 214, (30, 3, 24))


@cache
def clarinet() -> Instrument:
    """A clarinet with its eyebrows up."""
    return _blown("clarinet", (1, 0.04, 0.52, 0.05, 0.26, 0.05, 0.14, 0.04, 0.09, 0.02, 0.05), 0.025, 215, (40, 2, 22))


def _shaped(name: str, wave: Wave, root: float, envelope: tuple[tuple[int, int], ...], fade: int = 4000) -> Instrument:
    return Instrument(name, (Sample(_full(wave), RATE, root, (0, len(wave))),), envelope, 2, fade)


def _cycle(partials: tuple[float, ...], size: int = 168, times: int = 16) -> tuple[Wave, float]:
    """Return ``times`` cycles of a waveform and the MIDI number they sound at."""
    t = np.arange(size * times) / size
    wave = sum(level * np.sin(2 * np.pi * k * t) for k, level in enumerate(partials, 1) if k < size // 2)
    return wave, 69 + 12 * np.log2(RATE / size / 440)


PLUCKED = ((0, 64), (4, 40), (10, 14), (16, 0))


@cache
def square() -> Instrument:
    """The square bots' voice: hollow, quick."""
    wave, root = _cycle(SQUARE[:25])
    return _shaped("square", wave, root, PLUCKED)


@cache
def triangle() -> Instrument:
    """The triangle bots' voice: soft, round."""
    wave, root = _cycle(TRIANGLE)
    return _shaped("triangle", wave, root, PLUCKED)


@cache
def ring() -> Instrument:
    """The ring bots' voice: two sines multiplied."""
    long = 0.8
    wave = tone(_hz(67), long) * (0.6 + 0.4 * tone(_hz(67) * 2.5, long)) + 0.25 * tone(_hz(67) * 4, long) * fall(
        long, 0.03
    )
    return _struck("ring", wave * fall(long, 0.15, 0.003), 67, drive=2.0)


@cache
def lead() -> Instrument:
    """Two saws that nearly agree."""
    partials = [(k, 1 / k**1.05, 7) for k in range(1, 28)]
    sample = Sample(_full(np.tanh(3.0 * _circle(60, partials, 216))), PAD_RATE, 60, (0, PAD_SIZE))
    return Instrument("lead", (sample,), ((0, 20), (1, 64), (8, 50), (9, 50)), 2, 5200, (20, 3, 26))


@cache
def stab() -> Instrument:
    """A short bright chord tone."""
    wave = band(tone(_hz(60), 0.6, SAW), 120, 5200) * fall(0.6, 0.07, 0.003)
    return _struck("stab", wave + 0.4 * band(tone(_hz(60) * 1.006, 0.6, SAW), 120, 7000) * fall(0.6, 0.05), 60)


def _drum(name: str, wave: Wave, rate: int = RATE) -> Instrument:
    return _struck(name, wave, 60, rate, 8000, 1.5)


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
def wind() -> Instrument:
    """Air, for long crescendos."""
    size = PAD_SIZE
    spectrum = np.fft.rfft(np.random.default_rng(228).standard_normal(size))
    freqs = np.fft.rfftfreq(size, 1 / PAD_RATE)
    wave = np.fft.irfft(spectrum * np.exp(-(((np.log(np.maximum(freqs, 1)) - np.log(4200)) / 0.8) ** 2)), size)
    envelope = ((0, 0), (20, 30), (48, 64), (49, 64))
    return Instrument("wind", (Sample(_full(wave), PAD_RATE, 60, (0, size)),), envelope, 2, 1200)


@cache
def drill() -> Instrument:
    """A handpiece two rooms away, tuned."""
    t = clock(0.25)
    wave = fm(_hz(84), 1.007, 1.2, 0.25) * (0.8 + 0.2 * np.sin(2 * np.pi * 90 * t)) * fall(0.25, 0.04, 0.004)
    return _struck("drill", wave, 84)

"""The band: instruments synthesised once and played at all pitches by the modules."""

from __future__ import annotations

from functools import cache

import numpy as np

from assets.painter.sound_synth import RATE, SAW, SQUARE, TRIANGLE, Wave, band, fall, fm, hertz, noise, tone
from assets.painter.sound_xm import Instrument, Sample

PAD_RATE, PAD_SIZE = 24_000, 24_576
"""A sustained sample is a circle of about a second."""


def _resample(wave: Wave, rate: int) -> Wave:
    """Return the wave at a lower rate (cut in the spectrum: nothing folds back)."""
    size = round(len(wave) * rate / RATE)
    return np.fft.irfft(np.fft.rfft(wave)[: size // 2 + 1], size) * size / len(wave)


def full(wave: Wave, level: float = 0.95) -> Wave:
    """Return a wave made so loud that its peak is ``level`` (0-1)."""
    return wave * level / np.abs(wave).max()


def struck(name: str, wave: Wave, root: float, rate: int = 28_000, fade: int = 3000, drive: float = 0.8) -> Instrument:
    """Return a sound that rings by itself; ``drive`` rounds its peak off, so that it can be louder."""
    rounded = np.tanh(drive * full(wave, 1.0))
    return Instrument(name, (Sample(full(_resample(rounded, rate)), rate, root),), fade=fade)


@cache
def glass() -> Instrument:
    """A struck glass: the Archive's and the realm's voice."""
    freq, long = hertz(72), 1.3
    wave = 0.0
    for ratio, level, half in (
        (1, 1, 0.34),
        (2.003, 0.30, 0.26),
        (2.76, 0.20, 0.1),
        (5.4, 0.16, 0.05),
        (8.93, 0.10, 0.025),
    ):
        wave = wave + level * tone(freq * ratio, long) * fall(long, half)
    return struck("glass", wave + 0.03 * band(noise(long, 201), 4000, 12000) * fall(long, 0.006), 72, drive=1.6)


@cache
def music_box() -> Instrument:
    """A comb and a cylinder: short, clear, a little out of true in the overtones."""
    freq, long = hertz(72), 1.0
    wave = 0.0
    for ratio, level, half in ((1, 1, 0.2), (3.01, 0.22, 0.09), (6.27, 0.20, 0.035), (9.1, 0.08, 0.02)):
        wave = wave + level * tone(freq * ratio, long) * fall(long, half, 0.001)
    return struck("music box", wave + 0.05 * band(noise(long, 202), 3000, 11000) * fall(long, 0.003), 72)


@cache
def bells() -> Instrument:
    """FM bells, digital and pretty."""
    long = 1.3
    wave = fm(hertz(72), 3.5, 2.2 * fall(long, 0.12), long) * fall(long, 0.24)
    return struck("fm bells", wave + 0.35 * fm(hertz(72) * 1.003, 1.0, 0.6, long) * fall(long, 0.3), 72)


@cache
def tines() -> Instrument:
    """An electric piano: a bar, and a tine that speaks when struck."""
    root, long = 62, 1.5
    bar = fm(hertz(root), 1.0, 1.3 * fall(long, 0.18) + 0.15, long)
    tine = fm(hertz(root), 14.0, 0.5 * fall(long, 0.03), long) - tone(hertz(root), long)
    return struck("tines", (bar + 0.5 * tine) * fall(long, 0.38, 0.003), root, 24_000, 3500, 1.8)


@cache
def felt() -> Instrument:
    """A piano with felt between hammer and string, heard from the bench."""
    made = []
    for root, top, seed in ((58, 66, 203), (73, 127, 204)):
        long = 1.6 if root < 70 else 1.2
        freq, wave = hertz(root), 0.0
        for k in range(1, 15):
            if k * freq < 9000:
                stretched = k * freq * np.sqrt(1 + 0.0004 * k * k)
                level = np.exp(-0.42 * k) * (0.4 if k % 7 == 0 else 1)
                wave = wave + level * tone(stretched, long, phase=0.13 * k) * fall(long, 0.5 / (0.7 + 0.3 * k), 0.006)
        hammer = band(noise(long, seed), 150, 2500) * fall(long, 0.012, 0.003) + 0.25 * band(
            noise(long, seed), 4000, 9000
        ) * fall(long, 0.005)
        rounded = np.tanh(1.6 * full(wave + 0.03 * hammer, 1.0))
        made.append(Sample(full(_resample(rounded, 24_000)), 24_000, root, top=top))
    return Instrument("felt piano", tuple(made), fade=2600)


@cache
def marimba() -> Instrument:
    """Rosewood bars."""
    freq, long = hertz(65), 0.7
    wave = tone(freq, long) * fall(long, 0.085, 0.001)
    wave += 0.30 * tone(freq * 3.93, long) * fall(long, 0.03, 0.001) + 0.12 * tone(freq * 9.6, long) * fall(long, 0.012)
    return struck("marimba", wave + 0.05 * band(noise(long, 206), 1500, 9000) * fall(long, 0.004), 65, drive=2.6)


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
    size = round(RATE / hertz(64))
    root = 69 + 12 * np.log2(RATE / (size + 0.5) / 440)
    return struck("nylon", _string(hertz(64), 1.3, 207, 0.996, 6500), root)


@cache
def pizzicato() -> Instrument:
    """A double bass, plucked."""
    size = round(RATE / hertz(40))
    root = 69 + 12 * np.log2(RATE / (size + 0.5) / 440)
    wave = _string(hertz(40), 0.8, 208, 0.985, 2200)
    wave = wave / np.abs(wave).max() + 0.5 * tone(RATE / (size + 0.5), 0.8) * fall(0.8, 0.14, 0.004)
    return struck("pizzicato bass", wave, root, 22_050, 4500, 2.2)


@cache
def round_bass() -> Instrument:
    """A warm electric bass."""
    wave = tone(hertz(41), 1.2, (1, 0.55, 0.32, 0.16, 0.1, 0.05)) * fall(1.2, 0.32, 0.006)
    click = band(noise(1.2, 209), 600, 3000) * fall(1.2, 0.006)
    return struck("round bass", wave + 0.12 * click, 41, 16_000, 4500, 1.6)


@cache
def pulse_bass() -> Instrument:
    """A driving bass with teeth."""
    saw = tone(hertz(36), 0.7, tuple(level for level in SAW[:24]))
    wave = band(saw, 0, 700) * fall(0.7, 0.16, 0.003) + 0.5 * band(saw, 500, 3800) * fall(0.7, 0.05, 0.002)
    return struck("pulse bass", wave, 36, 22_050, 6000, 1.6)


def _circle(root: float, partials: list[tuple[float, float, float]], seed: int) -> Wave:
    """Return a loop of noise bands at multiples of a note: (ratio, level, width in cents).

    The method is Paul Nasca's PADsynth: levels drawn in the spectrum, phases by chance, one inverse transform.
    """
    rng = np.random.default_rng(seed)
    freqs = np.arange(PAD_SIZE // 2 + 1) * PAD_RATE / PAD_SIZE
    level = np.zeros(len(freqs))
    for ratio, loudness, width in partials:
        middle = hertz(root) * ratio
        spread = max(PAD_RATE / PAD_SIZE * 0.7, middle * (2 ** (width / 1200) - 1))
        if middle < PAD_RATE * 0.45:
            level += loudness * np.exp(-(((freqs - middle) / spread) ** 2)) / np.sqrt(spread)
    return full(np.fft.irfft(level * np.exp(2j * np.pi * rng.random(len(freqs))), PAD_SIZE))


def held(
    name: str, root: float, partials: list[tuple[float, float, float]], seed: int, attack: int, fade: int
) -> Instrument:
    """Return a sustained sound of noise bands; it rises in ``attack`` ticks, ``fade`` as the module's instrument."""
    sample = Sample(_circle(root, partials, seed), PAD_RATE, root, (0, PAD_SIZE))
    envelope = ((0, 0), (attack // 2, 40), (attack, 64), (attack + 1, 64))
    return Instrument(name, (sample,), envelope, 2, fade)


@cache
def warm_pad() -> Instrument:
    """Strings behind a curtain."""
    return held("warm pad", 60, [(k, 1 / k**1.6, 16) for k in range(1, 22)], 210, 16, 900)


@cache
def glass_pad() -> Instrument:
    """Wet rims of glasses, with air over them."""
    partials = [(1, 1, 8), (2, 0.5, 9), (3, 0.12, 9), (4, 0.3, 12), (6, 0.12, 12), (8, 0.15, 16), (16, 0.05, 30)]
    return held("glass pad", 60, partials, 211, 20, 700)


@cache
def choir() -> Instrument:
    """People who hold a vowel."""
    partials = []
    for k in range(1, 26):
        freq = k * hertz(60)
        formant = sum(
            a * np.exp(-(((freq - f) / w) ** 2)) for f, a, w in ((420, 1, 170), (820, 0.6, 170), (2700, 0.16, 400))
        )
        partials.append((k, float(formant + 0.02) / k**0.4, 24.0))
    return held("choir", 60, partials, 212, 18, 800)


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
    return held("drone", 41, partials, 213, 24, 500)


def blown(name: str, partials: tuple[float, ...], air: float, seed: int, vibrato: tuple[int, int, int]) -> Instrument:
    """Return a wind instrument: a cycle of ``partials`` with a share of ``air`` in it."""
    size = 16_384
    turns = round(hertz(69) * size / PAD_RATE)
    t = np.arange(size) / size
    wave = sum(level * np.sin(2 * np.pi * k * turns * t + 0.4 * k) for k, level in enumerate(partials, 1))
    breath = np.fft.rfft(np.random.default_rng(seed).standard_normal(size))
    freqs = np.fft.rfftfreq(size, 1 / PAD_RATE)
    breath = np.fft.irfft(breath * np.exp(-(((np.log(np.maximum(freqs, 1)) - np.log(3500)) / 0.9) ** 2)), size)
    wave = wave / np.abs(wave).max() + air * breath / np.abs(breath).max()
    root = 69 + 12 * np.log2(turns * PAD_RATE / size / 440)
    envelope = ((0, 0), (2, 54), (5, 64), (6, 64))
    return Instrument(name, (Sample(full(wave), PAD_RATE, root, (0, size)),), envelope, 2, 5000, vibrato)


@cache
def flute() -> Instrument:
    """A wooden flute, close."""
    return blown("flute", (1, 0.32, 0.12, 0.05, 0.03), 0.07, 214, (30, 3, 24))


@cache
def clarinet() -> Instrument:
    """A clarinet with its eyebrows up."""
    return blown("clarinet", (1, 0.04, 0.52, 0.05, 0.26, 0.05, 0.14, 0.04, 0.09, 0.02, 0.05), 0.025, 215, (40, 2, 22))


def _shaped(name: str, wave: Wave, root: float, envelope: tuple[tuple[int, int], ...], fade: int = 4000) -> Instrument:
    return Instrument(name, (Sample(full(wave), RATE, root, (0, len(wave))),), envelope, 2, fade)


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
    wave = tone(hertz(67), long) * (0.6 + 0.4 * tone(hertz(67) * 2.5, long)) + 0.25 * tone(hertz(67) * 4, long) * fall(
        long, 0.03
    )
    return struck("ring", wave * fall(long, 0.15, 0.003), 67, drive=2.0)


@cache
def lead() -> Instrument:
    """Two saws that nearly agree."""
    partials = [(k, 1 / k**1.05, 7) for k in range(1, 28)]
    sample = Sample(full(np.tanh(3.0 * _circle(60, partials, 216))), PAD_RATE, 60, (0, PAD_SIZE))
    return Instrument("lead", (sample,), ((0, 20), (1, 64), (8, 50), (9, 50)), 2, 5200, (20, 3, 26))


@cache
def stab() -> Instrument:
    """A short bright chord tone."""
    wave = band(tone(hertz(60), 0.6, SAW), 120, 5200) * fall(0.6, 0.07, 0.003)
    return struck("stab", wave + 0.4 * band(tone(hertz(60) * 1.006, 0.6, SAW), 120, 7000) * fall(0.6, 0.05), 60)

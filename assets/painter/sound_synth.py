"""Making waves: tones, noise, envelopes, filters and rooms, all as numpy arrays of floats at 44.1 kHz.

Signals have the shape (samples,) or, in stereo, (samples, 2). Nothing here knows chance: noise
comes from a seed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

RATE = 44_100
SILENCE = 4096
"""Samples of nothing that part the two ends of what is filtered."""
NYQUIST_MARGIN = 17_000
"""Hz: no partial is drawn above this, which keeps encoders and resamplers honest."""

Wave = np.ndarray
Maker = Callable[[], Wave]
NAMES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
SINE = (1.0,)
TRIANGLE = tuple(1 / k**2 if k % 2 else 0.0 for k in range(1, 16))
SQUARE = tuple(1 / k if k % 2 else 0.0 for k in range(1, 40))
SAW = tuple(1 / k for k in range(1, 40))


def midi(name: str) -> int:
    """Return the MIDI number of a note's name (``C4`` is 60; ``#`` and ``b`` alter)."""
    step = NAMES[name[0]] + name.count("#") - name[1:].count("b")
    return 12 * (int(name.lstrip("ABCDEFG#b")) + 1) + step


def hertz(note: str | float) -> float:
    """Return the frequency of a note's name or MIDI number, tuned to A4 = 440 Hz."""
    number = midi(note) if isinstance(note, str) else note
    return 440.0 * 2 ** ((number - 69) / 12)


def clock(seconds: float) -> Wave:
    """Return the time of each sample in seconds."""
    return np.arange(round(seconds * RATE)) / RATE


def glide(start: float, end: float, seconds: float, bend: float = 1.0) -> Wave:
    """Return a frequency (Hz) for each sample, moving evenly in pitch; ``bend`` > 1 hurries late."""
    share = np.linspace(0, 1, round(seconds * RATE)) ** bend
    return start * (end / start) ** share


def tone(freq: float | Wave, seconds: float, partials: Sequence[float] = SINE, phase: float = 0.0) -> Wave:
    """Return a sum of harmonics of a fixed or moving frequency in Hz."""
    freqs = np.full(round(seconds * RATE), float(freq)) if np.isscalar(freq) else np.asarray(freq)
    turns = np.cumsum(freqs) / RATE
    top = float(freqs.max())
    out = np.zeros(len(freqs))
    for k, level in enumerate(partials, 1):
        if level and k * top < NYQUIST_MARGIN:
            out += level * np.sin(2 * np.pi * (k * turns + phase))
    return out


def fm(freq: float, ratio: float, index: Wave | float, seconds: float) -> Wave:
    """Return two-operator FM: a sine carrier bent by a sine at ``ratio`` times its frequency."""
    t = clock(seconds)
    return np.sin(2 * np.pi * freq * t + index * np.sin(2 * np.pi * freq * ratio * t))


def noise(seconds: float, seed: int) -> Wave:
    """Return white noise with a deviation of 1."""
    return np.random.default_rng(seed).standard_normal(round(seconds * RATE))


def fall(seconds: float, half: float, attack: float = 0.002) -> Wave:
    """Return an envelope that rises in ``attack`` seconds, then halves every ``half`` seconds, ending at 0."""
    t = clock(seconds)
    out = np.minimum(1.0, t / max(attack, 1e-6)) * 0.5 ** (np.maximum(0, t - attack) / half)
    return out * np.minimum(1.0, (seconds - t) / min(0.02, seconds / 4))


def swell(seconds: float, attack: float, release: float) -> Wave:
    """Return an envelope with rounded shoulders."""
    t = clock(seconds)
    shape = np.clip(t / attack, 0, 1) * np.clip((seconds - t) / release, 0, 1)
    return np.sin(shape * np.pi / 2) ** 2


def band(wave: Wave, low: float = 0.0, high: float = 30_000.0, steep: int = 2) -> Wave:
    """Keep what lies between two frequencies in Hz (Butterworth slopes, no delay; works on any axis 0)."""
    spectrum = np.fft.rfft(wave, axis=0)
    freqs = np.fft.rfftfreq(len(wave), 1 / RATE)
    gain = 1 / np.sqrt(1 + (freqs / high) ** (2 * steep))
    if low > 0:
        gain *= 1 / np.sqrt(1 + (low / np.maximum(freqs, 1e-3)) ** (2 * steep))
    return np.fft.irfft(spectrum * (gain if wave.ndim == 1 else gain[:, None]), len(wave), axis=0)


def swept(wave: Wave, start: float, end: float, width: float = 1.6, steps: int = 12) -> Wave:
    """Return the wave through a band whose middle moves from ``start`` to ``end`` Hz."""
    place = np.linspace(0, steps - 1, len(wave))
    out = np.zeros(len(wave))
    for step in range(steps):
        middle = start * (end / start) ** (step / (steps - 1))
        out += band(wave, middle / width, middle * width) * np.clip(1 - np.abs(place - step), 0, 1)
    return out


def room(wave: Wave, half: float, wet: float, seed: int = 7, low: float = 200.0, high: float = 7000.0) -> Wave:
    """Add a room: noise whose level halves every ``half`` seconds; the wave grows by its tail."""
    length = half * 8
    echoes = noise(length, seed) * 0.5 ** (clock(length) / half)
    # the filter works on a circle: silence behind the tail keeps its loud beginning from leaking into its end
    tail = band(np.pad(echoes, (0, SILENCE)), low, high)[: len(echoes)]
    tail *= np.minimum(1, clock(length) / 0.008) / np.sqrt(np.sum(tail**2))
    size = len(wave) + len(tail)
    spread = np.fft.irfft(np.fft.rfft(wave, size) * np.fft.rfft(tail, size), size)
    spread[: len(wave)] *= wet
    spread[len(wave) :] *= wet
    spread[: len(wave)] += wave
    return spread * np.minimum(1, np.arange(size, 0, -1) / (0.05 * RATE))


def mix(*parts: tuple[float, Wave]) -> Wave:
    """Lay waves over each other, each from its start in seconds."""
    starts = [(round(at * RATE), wave) for at, wave in parts]
    out = np.zeros(max(start + len(wave) for start, wave in starts))
    for start, wave in starts:
        out[start : start + len(wave)] += wave
    return out


def peak(wave: Wave, decibel: float) -> Wave:
    """Scale the wave so that its highest sample stands at this many dB under full scale, and close its end."""
    wave = wave * np.minimum(1, np.arange(len(wave), 0, -1) / (0.004 * RATE))
    return wave * (10 ** (decibel / 20) / np.abs(wave).max())


def loud(wave: Wave, decibel: float) -> Wave:
    """Scale the wave so that its root mean square stands at this many dB under full scale."""
    return wave * (10 ** (decibel / 20) / np.sqrt(np.mean(wave**2)))


def bell(freq: float, seconds: float, half: float, bright: float = 1.0) -> Wave:
    """Return a glassy stroke: partials of a struck bar, the high ones gone first."""
    out = np.zeros(round(seconds * RATE))
    for ratio, level, speed in ((1, 1, 1), (2.0, 0.35, 0.7), (2.76, 0.3 * bright, 0.4), (5.4, 0.22 * bright, 0.2)):
        if freq * ratio < NYQUIST_MARGIN:
            out += level * tone(freq * ratio, seconds) * fall(seconds, half * speed)
    return out


def named(*makers: Maker) -> dict[str, Maker]:
    """Return functions that make sounds by their own names, which are the sounds' file names."""
    return {made.__name__: made for made in makers}

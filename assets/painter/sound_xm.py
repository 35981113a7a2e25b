"""Writing FastTracker II modules (``.xm``), version 1.04.

Format: "The XM module file format", Mr.H of Triton and its later corrections; linear frequency table,
16-bit samples stored as differences. Trackers edit what is written here; libxmp plays it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np

KEY_OFF = 97
NOTES = 96
LOWEST = 12
"""The MIDI number of a module's first note (C-0): its C-4 is middle C."""
MIDDLE_RATE = 8363
"""Samples a second at which a sample with no relative note sounds as C-4."""
PANNING = 0x08
TEMPI = (90, 105, 125, 126, 150)
"""Beats a minute at which a tick is a whole number of samples at 44.1 kHz (110250/BPM): others drift."""


@dataclass(frozen=True, eq=False)
class Sample:
    """A wave in -1…1 sounding as MIDI note ``root`` at ``rate``; ``loop`` is (start, length) in samples.

    ``top`` is the highest MIDI note that plays it; an instrument's samples ascend.
    """

    wave: np.ndarray
    rate: int
    root: float = 60
    loop: tuple[int, int] | None = None
    top: int = 127


@dataclass(frozen=True, eq=False)
class Instrument:
    """Samples with a volume envelope: points (tick, 0-64), of which ``sustain`` holds until key-off.

    ``fade`` is how much of 65,536 is lost each tick after key-off; ``vibrato`` is (sweep, depth, rate).
    """

    name: str
    samples: tuple[Sample, ...]
    envelope: tuple[tuple[int, int], ...] = ((0, 64), (1, 64))
    sustain: int = 0
    fade: int = 2048
    vibrato: tuple[int, int, int] = (0, 0, 0)


@dataclass(frozen=True)
class Cell:
    """What stands in a row of a channel: a note (1-96, 97 is key-off), instrument from 1, volume 0-64, pan 0-255."""

    note: int
    instrument: int = 0
    volume: int = -1
    pan: int = -1

    def pack(self) -> bytes:
        """Return the cell as the format packs it."""
        flags, data = 0x81, bytes([self.note])
        for bit, used, values in (
            (0x02, self.instrument > 0, (self.instrument,)),
            (0x04, self.volume >= 0, (0x10 + self.volume,)),
            (0x18, self.pan >= 0, (PANNING, self.pan)),
        ):
            if used:
                flags |= bit
                data += bytes(values)
        return bytes([flags]) + data


Pattern = list[dict[int, Cell]]
"""Rows of cells by channel."""


@dataclass(frozen=True)
class Module:
    """A whole module: ``order`` lists patterns by number; it repeats from the start."""

    name: str
    bpm: int
    speed: int
    channels: int
    patterns: list[Pattern]
    order: list[int]
    instruments: list[Instrument]


def pack(module: Module) -> bytes:
    """Return the module's bytes; raises ValueError where the format's limits are passed."""
    if not (len(module.order) <= 256 and len(module.patterns) <= 256 and module.channels <= 64):
        raise ValueError(f"{module.name}: too many bars, patterns or channels for a module")
    if module.bpm not in TEMPI:
        raise ValueError(f"{module.name}: {module.bpm} beats a minute would drift; use one of {TEMPI}")
    head = b"Extended Module: " + _text(module.name, 20) + b"\x1a" + _text("FastTracker v2.00", 20)
    counts = (len(module.order), 0, module.channels + module.channels % 2, len(module.patterns))
    settings = (len(module.instruments), 1, module.speed, module.bpm)
    head += struct.pack("<HI8H", 0x0104, 276, *counts, *settings) + bytes(module.order).ljust(256, b"\0")
    channels = counts[2]
    return (
        head
        + b"".join(_pattern(pattern, channels) for pattern in module.patterns)
        + b"".join(_instrument(each) for each in module.instruments)
    )


def _text(text: str, size: int) -> bytes:
    return text.encode("ascii")[:size].ljust(size)


def _pattern(rows: Pattern, channels: int) -> bytes:
    data = b"".join(row[channel].pack() if channel in row else b"\x80" for row in rows for channel in range(channels))
    return struct.pack("<IBHH", 9, 0, len(rows), len(data)) + data


def _instrument(instrument: Instrument) -> bytes:
    keymap = []
    for note in range(NOTES):
        pitch = note + LOWEST
        keymap.append(next((n for n, sample in enumerate(instrument.samples) if pitch <= sample.top), 0))
    points = [value for point in instrument.envelope for value in point]
    head = struct.pack("<I22sBHI", 263, _text(instrument.name, 22), 0, len(instrument.samples), 40)
    body = bytes(keymap) + struct.pack("<24H", *points, *[0] * (24 - len(points))) + bytes(48)
    body += bytes([len(instrument.envelope), 0, instrument.sustain, 0, 0, 0, 0, 0, 0x03, 0])
    sweep, depth, rate = instrument.vibrato
    body += bytes([0, sweep, depth, rate]) + struct.pack("<H", instrument.fade) + bytes(22)
    heads = b"".join(_sample_head(sample, instrument.name) for sample in instrument.samples)
    return head + body + heads + b"".join(_sample_data(sample) for sample in instrument.samples)


def _sample_head(sample: Sample, name: str) -> bytes:
    tune = 12 * np.log2(sample.rate / MIDDLE_RATE) - (sample.root - 60)
    relative = round(tune)
    fine = min(127, round((tune - relative) * 128))
    start, length = sample.loop or (0, 0)
    sizes = struct.pack("<III", len(sample.wave) * 2, start * 2, length * 2)
    kind = 0x10 | (1 if sample.loop else 0)
    return sizes + struct.pack("<BbBBbB22s", 64, fine, kind, 128, relative, 0, _text(name, 22))


def _sample_data(sample: Sample) -> bytes:
    values = np.round(np.clip(sample.wave, -1, 1) * 32767).astype(np.int32)
    return np.diff(values, prepend=0).astype("<i2", casting="unsafe").tobytes()

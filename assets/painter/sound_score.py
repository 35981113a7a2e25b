"""Scores: music as text, and the arranger that lays it out as a module.

A part is a line of tokens. ``C4:3`` is a note of three units, the length stays until changed;
``C4+E4`` sounds together; ``.`` rests; ``!`` after a note is an accent, ``?`` soft; ``=60`` sets the
level in per cent from here on; ``|`` ends a bar, which is checked. Percussion is written a unit a
letter: ``x`` loud, ``o`` middle, ``-`` soft, ``.`` nothing. A part shorter than its section repeats.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from assets.painter.sound_synth import midi
from assets.painter.sound_xm import KEY_OFF, LOWEST, Cell, Instrument, Module, Pattern

TOKEN = re.compile(r"(?P<notes>\.|[A-G][#b]?\d(?:\+[A-G][#b]?\d)*)(?P<accent>[!?]*)(?::(?P<units>\d+))?")
STRENGTH = {"x": 1.0, "o": 0.7, "-": 0.42}
ACCENT, SOFT = 1.22, 0.62
ECHO_SHARE = 0.38


@dataclass(frozen=True)
class Voice:
    """How a part is played: level 0-1, ``pan`` 0-1, how many notes may ring together, echo in units (0: none).

    ``gate`` is the share of a note's length that is held (0: it rings until its channel is needed);
    ``pitch`` is the note that percussion plays; ``spread`` leans successive notes to either side.
    """

    instrument: Instrument
    level: float = 0.7
    pan: float = 0.5
    ring: int = 1
    gate: float = 0.0
    echo: int = 0
    echoes: int = 1
    spread: float = 0.0
    pitch: str = "C4"
    lift: int = 0


@dataclass(frozen=True)
class Section:
    """So many bars, and what each voice plays in them."""

    bars: int
    parts: Mapping[str, str]
    level: float = 1.0


@dataclass(frozen=True)
class Track:
    """A piece: ``grid`` rows a unit, ``units`` a bar; ``speed`` ticks a row (a tick is 2.5/BPM seconds)."""

    name: str
    bpm: int
    speed: int
    grid: int
    units: int
    voices: Mapping[str, Voice]
    sections: tuple[Section, ...]
    gain: float = 1.0

    @property
    def bars(self) -> int:
        """How many bars it has."""
        return sum(section.bars for section in self.sections)

    @property
    def seconds(self) -> float:
        """How long it lasts before it repeats."""
        return self.bars * self.units * self.grid * self.speed * 2.5 / self.bpm


@dataclass(frozen=True)
class Note:
    """A note as written: start and length in units, MIDI pitch, strength 0-1."""

    start: int
    length: int
    pitch: int
    strength: float


def read(text: str, units: int, pitch: int = 60) -> tuple[list[Note], int]:
    """Return a part's notes and its length in bars; raises ValueError for a bar of the wrong length."""
    bars = [bar.strip() for bar in text.strip().strip("|").split("|")]
    notes: list[Note] = []
    length, level = 1, 1.0
    for number, bar in enumerate(bars):
        at = number * units
        if re.fullmatch(r"[xo\-. ]*", bar) and (set(bar) & set("xo-") or len(bar.replace(" ", "")) == units):
            letters = bar.replace(" ", "")
            notes += [Note(at + n, 1, pitch, STRENGTH[hit]) for n, hit in enumerate(letters) if hit in STRENGTH]
            at += len(letters)
        else:
            for token in bar.split():
                if token.startswith("="):
                    level = int(token[1:]) / 100
                    continue
                match = TOKEN.fullmatch(token)
                if match is None:
                    raise ValueError(f"bar {number + 1}: {token!r} is no note: {bar}")
                length = int(match["units"] or length)
                strength = level * ACCENT ** match["accent"].count("!") * SOFT ** match["accent"].count("?")
                if match["notes"] != ".":
                    notes += [Note(at, length, midi(name), strength) for name in match["notes"].split("+")]
                at += length
        if at != (number + 1) * units:
            raise ValueError(f"bar {number + 1} has {at - number * units} units instead of {units}: {bar}")
    return notes, len(bars)


def strum(pattern: str, chords: str) -> str:
    """Return a bar of ``pattern`` for each chord: ``X`` is the whole chord, ``1``…``9`` its notes from below."""
    return " | ".join(" ".join(_voiced(token, chord) for token in pattern.split()) for chord in chords.split())


def _voiced(token: str, chord: str) -> str:
    """Return a token of a strumming pattern with the chord's notes in place of its first letter."""
    names = chord.split("+")
    if token[0] == "X":
        return chord + token[1:]
    return names[(int(token[0]) - 1) % len(names)] + token[1:] if token[0].isdigit() else token


def arrange(track: Track) -> Module:
    """Lay a track out as a module: a pattern a bar, as many channels as its voices ring together."""
    instruments: list[Instrument] = []
    rows: Pattern = [{} for _ in range(track.bars * track.units * track.grid)]
    channel = 0
    for name, voice in track.voices.items():
        if voice.instrument not in instruments:
            instruments.append(voice.instrument)
        number = instruments.index(voice.instrument) + 1
        notes = _notes(track, name, voice)
        if not notes:
            raise ValueError(f"{track.name}: nobody wrote anything for {name}")
        for copy in range(voice.echoes + 1 if voice.echo else 1):
            late = [Note(n.start + copy * voice.echo, n.length, n.pitch, n.strength) for n in notes]
            pan = voice.pan if copy % 2 == 0 else 1 - voice.pan
            _lay(rows, channel, late, track, voice, number, ECHO_SHARE**copy, pan)
            channel += voice.ring
    for free in range(channel):
        # what still rings when the piece begins again is released, not cut
        rows[0].setdefault(free, Cell(KEY_OFF))
    patterns, order = _bars(rows, track.units * track.grid)
    return Module(f"Root Access {track.name}"[:20], track.bpm, track.speed, channel, patterns, order, instruments)


def _notes(track: Track, name: str, voice: Voice) -> list[Note]:
    found: list[Note] = []
    at = 0
    for section in track.sections:
        text = section.parts.get(name)
        if text is not None:
            try:
                notes, bars = read(text, track.units, midi(voice.pitch))
            except ValueError as error:
                raise ValueError(f"{track.name}, {name}: {error}") from None
            if section.bars % bars:
                raise ValueError(f"{track.name}, {name}: {bars} bars do not fill a section of {section.bars}")
            for turn in range(section.bars // bars):
                shift = (at + turn * bars) * track.units
                for n in notes:
                    found.append(Note(n.start + shift, n.length, n.pitch + voice.lift, n.strength * section.level))
        at += section.bars
    return found


def _lay(
    rows: Pattern, first: int, notes: list[Note], track: Track, voice: Voice, number: int, share: float, pan: float
) -> None:
    """Write notes into the channels from ``first``, each where it disturbs the least."""
    started = [-1] * voice.ring
    for count, note in enumerate(notes):
        row = note.start * track.grid
        if row >= len(rows):
            continue
        lane = min(range(voice.ring), key=lambda n: started[n])
        started[lane] = row
        lean = voice.spread * (count % 3 - 1)
        side = round(255 * min(1.0, max(0.0, pan + lean)))
        volume = round(64 * min(1.0, voice.level * note.strength * share * track.gain))
        if volume == 0:
            continue
        rows[row][first + lane] = Cell(note.pitch - LOWEST + 1, number, volume, side)
        end = row + max(1, round(note.length * track.grid * voice.gate))
        if voice.gate and end < len(rows):
            rows[end].setdefault(first + lane, Cell(KEY_OFF))


def _bars(rows: Pattern, size: int) -> tuple[list[Pattern], list[int]]:
    """Cut rows into bars; bars that are alike share a pattern."""
    patterns: list[Pattern] = []
    order = []
    for start in range(0, len(rows), size):
        bar = rows[start : start + size]
        if bar not in patterns:
            patterns.append(bar)
        order.append(patterns.index(bar))
    return patterns, order

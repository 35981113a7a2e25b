"""Cavity's theme, the two stems that are heard late: what it holds, and where that goes.

Bars are those of ``sound_stems``.
"""

from __future__ import annotations

from assets.painter import sound_instruments as band
from assets.painter import sound_instruments_case as guests
from assets.painter import sound_percussion as drums
from assets.painter.sound_score import Section, Track, Voice, strum


def dread() -> Track:
    """What it holds, pressed: low brass, pedals, strings too high for them, and one drum."""
    voices = {
        "horns": Voice(guests.brass(), 0.42, 0.40, ring=2, gate=0.96, echo=6),
        "pedal": Voice(guests.organ(), 0.46, 0.5, ring=3, gate=0.98, lift=-12, spread=0.2),
        "grind": Voice(guests.buzz(), 0.36, 0.5, ring=4, gate=0.98, spread=0.3),
        "celli": Voice(guests.cello(), 0.62, 0.62, ring=2, gate=0.97),
        "shiver": Voice(guests.cello(), 0.26, 0.5, ring=4, gate=0.98, spread=0.36),
        "drum": Voice(guests.bass_drum(), 0.95, 0.5),
        "scrape": Voice(drums.drill(), 0.26, 0.28, ring=2, echo=2),
        "air": Voice(drums.wind(), 0.44, 0.5, gate=1.0),
    }
    half, bar = "x...........o...........", "x......................."
    first = Section(
        5,
        {
            "horns": "=70 C3:20 .:4|F3:20 .:4|=85 G3:20 .:4|=105 Ab3:12 G3:10 .:2|.:24",
            "pedal": "D3+A3:24|Bb2+F3:24|G2+D3:24|C3+G3:22 .:2|F2+C3:12 .:12",
            "grind": "=50 D2+Eb3:22 .:2|=60 Bb1+B2:22 .:2|=75 G1+Ab2:22 .:2|=90 C2+Db3:22 .:2|.:24",
            "celli": "D2:24|Bb1:24|G1:24|C2:12 Db2:12|F2?:18 .:6",
            "shiver": ".:24|.:24|=60 D5+Eb5:22 .:2|=90 E5+F5:22 .:2|.:24",
            "drum": f"{bar}|{bar}|{half}|x...........x.....o.o.o.|........................",
            "air": ".:24|.:24|.:24|C4:22 .:2|.:24",
        },
        0.84,
    )
    second = Section(
        3,
        {
            "horns": "=95 Db3:20 .:4|Bb2:12 Gb3:10 .:2|=115 C3:8 Db3:8 C3:6 .:2",
            "pedal": "Db3+Ab3:24|Bb2+F3:24|C3+G3:22 .:2",
            "grind": "=80 Db2+D3:22 .:2|Bb1+B2:22 .:2|=100 C2+Db3:22 .:2",
            "celli": "Db2:24|Bb1:24|C2:8 Db2:8 C2:6 .:2",
            "shiver": "=80 F5+Gb5:22 .:2|F5+Gb5:22 .:2|=110 G5+Ab5:22 .:2",
            "drum": f"{half}|{half}|x.....x.....x.....x.x.xx",
            "scrape": ".:24|.:18 F4:1 F4 F4? .:3|.:12 G4:1 G4 G4 .:3 G4:1 G4 G4 .:3",
        },
        0.94,
    )
    last = Section(
        4,
        {
            "horns": "D3:12 C3:10 .:2|=110 Ab3:12 Eb3:10 .:2|Db3:12 G3:10 .:2|=125 C3:6 F3:6 G3:6 .:6",
            "pedal": "D3+A3:24|Ab2+Eb3:24|G2+Db3:24|C3+F3:18 .:6",
            "grind": "=80 D2+Eb3:22 .:2|=90 Ab1+A2:22 .:2|=105 G1+Ab2:22 .:2|=120 C2+Db3:18 .:6",
            "celli": "D2:12 A2:12|Ab1:12 Eb2:12|G1:12 Db2:12|C2:18 .:6",
            "shiver": "=80 A5+Bb5:22 .:2|Ab5+A5:22 .:2|=110 G5+Ab5:22 .:2|=120 F5+Gb5:18 .:6",
            "drum": f"{half}|{half}|x.....o.....x.....o.o.o.|x.....x.....x...x.......",
            "scrape": ".:24|.:18 Ab4:1 Ab4 Ab4? .:3|.:24|.:12 C5:1 C5 C5 C5 C5 C5 .:6",
            "air": "C4:22 .:2|.:24|C4:22 .:2|C4:18 .:6",
        },
    )
    return Track("cavity_dread", 90, 6, 1, 24, voices, (first, second, last), gain=0.9)


GIVEN = "1:2 2 3 2 3 2 1? 2 3 2 3? 2"


def home() -> Track:
    """Where it goes: the tune that the motif was the beginning of, in everybody's hands."""
    voices = {
        "box": Voice(band.music_box(), 0.62, 0.46, ring=4, echo=6),
        "piano": Voice(band.felt(), 1.0, 0.56, ring=4, echo=6),
        "left": Voice(band.felt(), 0.48, 0.44, ring=5, spread=0.1),
        "voices": Voice(band.choir(), 0.46, 0.5, ring=8, gate=0.98, spread=0.3),
        "pad": Voice(band.warm_pad(), 0.40, 0.5, ring=6, gate=0.98, spread=0.3),
        "celli": Voice(guests.cello(), 0.58, 0.38, ring=2, gate=0.97),
        "line": Voice(band.marimba(), 0.34, 0.68, ring=3, echo=3, spread=0.1),
        "bass": Voice(band.round_bass(), 0.70, 0.5, gate=1.0),
        "heart": Voice(drums.heart(), 0.50, 0.5, ring=2),
        "brush": Voice(drums.brush(), 0.50, 0.36),
    }
    work = "1:1 2 3 2 1? 2 3 2 1? 2 3 2 1 2 3 2 1? 2 3 2 1? 2 3 2"
    beat, sweep = "x..o....................", "....o.......o.......o..."
    first = Section(
        5,
        {
            "box": "C5:4 F5 G5 A5:12|.:24|.:24|.:24|.:6 C6?:6 F6? A6?",
            "piano": "C5:4 F5 G5 A5:12|Bb5:4 A5 F5 D5:12|D5:4 G5 A5 Bb5:8 A5:4|G5:12 E5:4 F5 G5|A5:18 .:6",
            "left": strum(GIVEN, "F2+C3+A3 Bb1+F2+D3 G2+D3+Bb3 C2+G2+E3 A2+F3+C4"),
            "voices": "F3+A3+C4:24|F3+Bb3+D4:24|G3+Bb3+D4:24|G3+Bb3+E4:24|A3+C4+F4:22 .:2",
            "celli": "F3:12 A3|Bb3:12 F3|G3:12 D3|E3:12 C3|F3:18 .:6",
            "bass": "F2:22 .:2|Bb1:22 .:2|G1:22 .:2|C2:22 .:2|A1:22 .:2",
            "heart": beat,
        },
        0.84,
    )
    second = Section(
        3,
        {
            "piano": "F5:4 A5 C6 D6:12|C6:4 Bb5 A5 G5:8 F5:4|E5:12 G5",
            "box": ".:12 F6?:4 D6? A5?|.:24|.:12 E6?:4 D6? C6?",
            "left": strum(GIVEN, "D2+A2+F3 G2+D3+Bb3 C2+G2+E3"),
            "voices": "F3+A3+D4:24|G3+Bb3+D4:24|G3+C4+E4:12 G3+Bb3+E4:10 .:2",
            "pad": "A4+D5:24|Bb4+D5:24|G4+C5:22 .:2",
            "celli": "D3:12 F3|G3:12 Bb3|C4:12 Bb3:10 .:2",
            "bass": "D2:22 .:2|G1:22 .:2|C2:22 .:2",
            "line": strum(work, "A4+D5+F5 Bb4+D5+G5") + "|.:24",
            "heart": beat,
            "brush": sweep,
        },
        0.92,
    )
    last = Section(
        4,
        {
            "box": "C6:4 F6 G6 A6:12|.:24|.:24|.:6 C6?:6 F6?:12",
            "piano": "C5:4 F5 G5 A5:12|D6:4 C6 A5 F5:12|G5:4 A5 Bb5 A5 G5:8|F5:18 .:6",
            "left": strum(GIVEN, "F2+C3+A3 Bb1+F2+D3 C2+G2+F3 F2+C3+A3"),
            "voices": "F3+A3+C4:24|F3+Bb3+D4:24|F3+Bb3+C4:12 E3+Bb3+C4|F3+A3+C4:22 .:2",
            "pad": "A4+C5:24|Bb4+D5:24|Bb4+C5:24|A4+C5:22 .:2",
            "celli": "F3:6 G3 A3 C4|D4:12 Bb3|C4:6 Bb3 G3 E3|F3:20 .:4",
            "bass": "F2:22 .:2|Bb1:22 .:2|C2:22 .:2|F1:22 .:2",
            "line": strum(work, "A4+C5+F5 Bb4+D5+F5 Bb4+C5+F5") + "|.:24",
            "heart": beat,
            "brush": f"{sweep}|{sweep}|{sweep}|........................",
        },
    )
    return Track("cavity_home", 90, 6, 1, 24, voices, (first, second, last), gain=0.8)

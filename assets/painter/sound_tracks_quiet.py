"""Quiet places: the Archive (title) and its room (archive), the visor's three places, the lobby of the realm."""

from __future__ import annotations

from assets.painter import sound_instruments as band
from assets.painter import sound_instruments_case as guests
from assets.painter import sound_percussion as drums
from assets.painter.sound_score import Section, Track, Voice, strum


def title() -> Track:
    """The Archive: the motif in glass, asked twice, and answered by a piano that knows it from before."""
    voices = {
        "glass": Voice(band.glass(), 1.0, 0.40, ring=4, echo=3, echoes=2),
        "piano": Voice(band.felt(), 0.95, 0.56, ring=4),
        "left": Voice(band.felt(), 0.52, 0.46, ring=5, spread=0.1),
        "pad": Voice(band.glass_pad(), 0.30, 0.5, ring=8, gate=1.0, spread=0.3),
        "floor": Voice(band.round_bass(), 0.66, 0.5, gate=1.0),
        "clock": Voice(drums.tick(), 0.60, 0.74),
        "fog": Voice(drums.wind(), 0.34, 0.5, gate=1.0),
    }
    first = Section(
        5,
        {
            "glass": "C5:2 F5 G5 A5 | .:8 | C5:2 F5 G5 E5 | .:4 C5?:2 D5?:2 | .:8",
            "pad": "F3+C4+A4:8 | D4+A4+C5:8 | Bb3+F4+D5:8 | G3+D4+Bb4:8 | C4+F4+G4:7 .:1",
            "left": ".:8 | .:8 | .:4 Bb2?:2 F3? | .:4 G2?:2 D3? | .:4 C3?:2 G3?",
            "clock": "o...-...",
            "fog": "C4:6 .:2|.:8|C4:6 .:2|.:8|C4:6 .:2",
        },
        0.92,
    )
    second = Section(
        5,
        {
            "piano": "=80 A4:3 G4:1 F4:2 C4 | D4:3 E4:1 F4:4 | F4:2 G4 A4 C5 | Bb4:3 A4:1 G4:4 | .:4 C4:2 E4",
            "left": strum("1:2 2 3? 2?", "F2+C3+A3 D2+A2+F3 Bb1+F2+D3 G2+D3+Bb3 C2+G2+E3"),
            "pad": "F3+C4+A4:8 | D4+F4+A4:8 | Bb3+D4+F4:8 | Bb3+D4+G4:8 | Bb3+C4+G4:7 .:1",
            "glass": ".:8 | .:6 A5?:1 C6? | .:8 | .:6 D6?:1 C6? | .:8",
            "floor": "F2:7 .:1|D2:7 .:1|Bb1:7 .:1|G2:7 .:1|C2:7 .:1",
            "clock": "o...-...",
        },
    )
    third = Section(
        4,
        {
            "piano": "F4:2 C5 Bb4 Ab4 | G4:2 E4 D4:4 | C4:2 F4 G4 A4 | .:8",
            "left": strum("1:2 2 3? 2?", "Db2+Ab2+F3 E2+B2+G3 Bb1+F2+D3") + " | C2:4 G2?:4",
            "glass": ".:8 | .:8 | C6?:2 F6? G6? A6? | .:2 G5?:2 .:4",
            "pad": "Db4+F4+Ab4:8 | B3+E4+G4:8 | Bb3+D4+F4:8 | Bb3+C4+F4:6 .:2",
            "floor": "Db2:7 .:1|E2:7 .:1|Bb1:7 .:1|C2:6 .:2",
            "fog": "C4:6 .:2|.:8",
            "clock": "o...-...",
        },
        0.92,
    )
    return Track("title", 126, 6, 4, 8, voices, (first, second, third))


def archive() -> Track:
    """The room of records: the title with everything left out that can be; the piano asks, glass keeps."""
    voices = {
        "glass": Voice(band.glass(), 1.0, 0.40, ring=4, echo=3, echoes=3),
        "piano": Voice(band.felt(), 1.0, 0.54, ring=4, echo=6),
        "pad": Voice(band.glass_pad(), 0.44, 0.5, ring=8, gate=1.0, spread=0.32),
        "voices": Voice(band.choir(), 0.30, 0.5, ring=6, gate=1.0, spread=0.3),
        "floor": Voice(band.round_bass(), 0.62, 0.5, gate=1.0),
        "clock": Voice(drums.tick(), 0.55, 0.74),
        "fog": Voice(drums.wind(), 0.40, 0.5, gate=1.0),
    }
    first = Section(
        5,
        {
            "piano": "C5:2 F5 G5:4|A5:6 .:2|.:8|C5:2 F5 G5 D5|.:8",
            "pad": "F3+C4:8|F3+C4+A4:8|F3+C4+G4:7 .:1|Bb3+F4:8|Bb3+D4+F4:7 .:1",
            "fog": "C4:6 .:2|.:8|C4:6 .:2|.:8|C4:6 .:2",
            "clock": "o...-...",
            "glass": ".:8|.:8|A5?:3 C6?:5|.:8|D6?:3 C6?:5",
        },
        0.9,
    )
    second = Section(
        4,
        {
            "glass": "C5:4 F5|G5:4 A5|.:8|.:4 G5?:2 F5?",
            "voices": "F3+A3:8|E3+C4:8|D3+Bb3:8|C3+Bb3:7 .:1",
            "pad": "C4+A4:8|C4+G4:8|D4+F4:8|E4+G4:7 .:1",
            "floor": "F2:7 .:1|A1:7 .:1|Bb1:7 .:1|C2:7 .:1",
            "piano": ".:8|.:8|F4:3 G4:1 A4:2 D5|E5:3 D5:1 C5:4",
            "clock": "o...-...",
        },
    )
    third = Section(
        3,
        {
            "piano": "C4:2 F4 G4 A4|F4:8|.:8",
            "glass": ".:8|C6:2 F6? G6? A6?|.:8",
            "pad": "F3+C4+A4:8|F3+C4+A4:8|F3+C4+F4:6 .:2",
            "floor": "F2:7 .:1|.:8|F2:6 .:2",
            "clock": "o...-...|o.......|........",
            "fog": ".:8|C4:6 .:2|.:8",
        },
        0.86,
    )
    return Track("archive", 126, 6, 4, 8, voices, (first, second, third), gain=1.22)


def serene() -> Track:
    """Beautiful, three in a bar, and never at home: D flat is its key, and no bar stands on it."""
    voices = {
        "harp": Voice(band.nylon(), 0.52, 0.36, ring=6, spread=0.22),
        "flute": Voice(band.flute(), 0.52, 0.58, gate=0.95, echo=3),
        "box": Voice(band.music_box(), 0.50, 0.70, ring=3, echo=3),
        "pad": Voice(band.warm_pad(), 0.40, 0.5, ring=8, gate=1.0, spread=0.3),
        "voices": Voice(band.choir(), 0.30, 0.5, ring=6, gate=1.0, spread=0.25),
        "bass": Voice(band.round_bass(), 0.75, 0.5, gate=0.95),
        "sea": Voice(drums.wind(), 0.42, 0.5, gate=1.0),
    }
    wave = "1:1 2 3 4 3? 2?"
    first_chords = (
        "Gb2+Db3+Bb3+F4 Bb2+F3+Ab3+Db4 Eb3+Bb3+Db4+Gb4 Ab2+Eb3+Gb3+C4 F2+C3+Ab3+Eb4 Bb2+F3+Ab3+Db4 Eb3+Bb3+Db4+G4"
    )
    last_chords = (
        "Gb3+Bb3+Db4+F4 F3+Ab3+C4+Eb4 Eb3+Gb3+Bb3+Db4 Ab2+Eb3+Gb3+C4 "
        "Bb2+F3+Ab3+Db4 A2+E3+A3+C#4 Gb2+Db3+Bb3+F4 Ab2+Eb3+Gb3+Bb3"
    )
    third_chords = (
        "Bb2+F3+Ab3+Db4 F2+C3+Ab3+Eb4 Gb2+Db3+Bb3+F4 E2+B2+G#3+D#4 Eb3+Bb3+Db4+Gb4 "
        "Ab2+Eb3+Gb3+C4 Bb2+F3+Ab3+Db4 Gb2+Db3+Bb3+Eb4 Ab2+Eb3+Gb3+Db4"
    )
    first = Section(
        7,
        {
            "harp": strum(wave, first_chords),
            "bass": "Gb2:5 .:1|Bb1:5 .:1|Eb2:5 .:1|Ab1:5 .:1|F2:5 .:1|Bb1:5 .:1|Eb2:5 .:1",
            "flute": ".:6|.:6|.:6|.:3 Ab4?:3|Db5:2 Eb5:2 F5:2|.:4 Db5:2|Eb5:5 .:1",
            "pad": "F4+Bb4:6|F4+Ab4:6|Gb4+Bb4:6|Gb4+C5:6|Eb4+Ab4:6|F4+Db5:6|G4+Bb4:6",
            "sea": "C4:5 .:1|.:6|C4:5 .:1|.:6|C4:5 .:1|.:6|C4:5 .:1",
        },
        0.86,
    )
    second = Section(
        8,
        {
            "harp": strum(wave, last_chords),
            "bass": "Gb2:5 .:1|F2:5 .:1|Eb2:5 .:1|Ab1:5 .:1|Bb1:5 .:1|A1:5 .:1|Gb1:5 .:1|Ab1:5 .:1",
            "flute": "F5:3 Bb4:2 Db5:1|C5:4 Ab4:2|Gb4:2 Ab4 Bb4|C5:5 .:1|"
            "Ab4:2 Db5 Eb5|E5:4 C#5:2|Db5:3 Bb4:3|Eb5:5 .:1",
            "voices": "Bb3+Db4:6|Ab3+C4:6|Gb3+Bb3:6|Gb3+C4:6|F3+Db4:6|E3+C#4:6|Gb3+Db4:6|Gb3+C4:5 .:1",
            "pad": "F4+Bb4:6|Eb4+Ab4:6|Db4+Gb4:6|Eb4+C5:6|F4+Ab4:6|E4+A4:6|F4+Bb4:6|Eb4+Ab4:5 .:1",
            "sea": "C4:5 .:1|.:6",
        },
    )
    third = Section(
        9,
        {
            "harp": strum(wave, third_chords),
            "bass": "Bb1:5 .:1|F2:5 .:1|Gb2:5 .:1|E2:5 .:1|Eb2:5 .:1|Ab1:5 .:1|Bb1:5 .:1|Gb1:5 .:1|Ab1:5 .:1",
            "box": "Ab4:2 Db5 Eb5|F5:4 .:2|Bb5:2 Ab5:1 F5 Db5:2|D#5:2 G#5:4|"
            "Gb5:2 F5:1 Eb5 Bb4:2|C5:4 Eb5:2|F5:6|.:2 Eb5:2 Db5:2|Eb5?:4 .:2",
            "flute": ".:6|.:6|.:6|B4?:6|.:6|.:4 Ab4?:2|Db5:2 Eb5 F5|Gb5:5 .:1|.:6",
            "pad": "F4+Ab4:6|Eb4+Ab4:6|F4+Bb4:6|G#4+B4:6|Gb4+Bb4:6|Gb4+C5:6|F4+Ab4:6|Eb4+Bb4:6|Eb4+Db5:5 .:1",
            "sea": "C4:5 .:1|.:6|.:6|C4:5 .:1|.:6|C4:5 .:1|.:6|C4:5 .:1|.:6",
        },
        0.94,
    )
    return Track("serene", 90, 6, 2, 6, voices, (first, second, third), gain=0.96)


def realm() -> Track:
    """Pretty, sparse, ironed flat: FM bells, a long way apart, over a floor of light; later they remember a tune."""
    voices = {
        "bells": Voice(band.bells(), 1.0, 0.42, ring=4, echo=3, echoes=3),
        "high": Voice(band.bells(), 0.6, 0.70, ring=3, echo=5, echoes=2),
        "pad": Voice(band.glass_pad(), 0.42, 0.5, ring=8, gate=1.0, spread=0.32),
        "voices": Voice(band.choir(), 0.24, 0.5, ring=4, gate=1.0, spread=0.2),
        "celli": Voice(guests.cello(), 0.46, 0.38, gate=0.97),
        "floor": Voice(band.drone(), 0.40, 0.5, gate=1.0),
        "data": Voice(drums.tick(), 0.42, 0.66, ring=2, echo=3, spread=0.3),
    }
    first = Section(
        7,
        {
            "bells": "C5:4 F5 G5:8|.:16|A5:6 G5:2 E5:8|.:16|C5:4 F5 G5 B5|.:16|.:8 A5:4 E5",
            "pad": "F3+C4+G4:16|F3+C4+G4:14 .:2|E3+B3+G4:16|E3+B3+G4:14 .:2|"
            "F3+C4+E4:16|G3+D4+B4:14 .:2|A3+E4+B4:15 .:1",
            "floor": "F2:16|F2:14 .:2|E2:16|E2:14 .:2|F2:16|G2:14 .:2|A2:15 .:1",
            "high": ".:16|.:10 C6?:2 B5? G5?|.:16|.:6 E6?:4 D6?:6|.:16|.:10 G6?:2 D6? B5?|.:16",
            "data": "-..-.......-....",
        },
        0.84,
    )
    second = Section(
        5,
        {
            "bells": "D5:2 A5:4 G5:2 F5:8|.:8 E5:2 C5:6|Bb4:4 D5 A5 G5|.:16|.:16",
            "voices": "D4+A4:16|C4+G4:15 .:1|Bb3+F4:16|C4+F4:14 .:2|.:16",
            "pad": "D4+F4+A4:16|C4+E4+G4:15 .:1|Bb3+D4+F4:16|C4+G4+D5:14 .:2|F3+C4+G4:14 .:2",
            "floor": "D2:16|C2:15 .:1|Bb1:16|C2:14 .:2|F2:14 .:2",
            "high": ".:16|.:16|.:10 F6?:2 D6? A5?|.:4 G6?:4 D6?:8|.:8 C6?:4 F6?:4",
            "data": "-..-.......-....|................|..-....-..-.....|................|................",
        },
    )
    third = Section(
        6,
        {
            "bells": "D5:4 F5 A5 G5|E5:8 G5:4 C6|A5:6 G5:2 E5:8|F5:4 A5 D6 C6|Bb5:4 A5 G5 D5|C5:4 F5 G5:8",
            "voices": "F3+D4:16|E3+C4:16|E3+C4:16|F3+D4:16|G3+D4:16|G3+C4:14 .:2",
            "pad": "Bb3+D4+F4:16|G3+C4+E4:16|A3+C4+E4:16|A3+D4+F4:16|Bb3+D4+G4:16|C4+F4+G4:14 .:2",
            "celli": "Bb2:8 F3|C3:8 G2|A2:8 E3|D3:8 A2|G2:8 Bb2|C3:14 .:2",
            "floor": "Bb1:16|C2:16|A1:16|D2:16|G1:16|C2:14 .:2",
            "high": ".:16|.:8 C6?:4 E6?|.:16|.:16|.:10 G6?:2 D6? Bb5?|.:16",
            "data": "-..-.......-....",
        },
        0.96,
    )
    return Track("realm", 126, 6, 2, 16, voices, (first, second, third), gain=1.08)

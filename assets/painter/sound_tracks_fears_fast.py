"""Two fears on a beat of 24 ticks, 150 a minute: the Pinch and the Lamp.

The Pinch counts the motif, one two three, and what comes on four is not A; the Lamp sells it as a jingle.
"""

from __future__ import annotations

from assets.painter import sound_instruments as band
from assets.painter import sound_instruments_case as guests
from assets.painter import sound_percussion as drums
from assets.painter.sound_score import Section, Track, Voice, strum

COUNT = "C5!:4 F5!:4 G5!:4 .:4"
STUNG = "C5!:4 F5!:4 G5!:3 Ab5+A5!:5"
SING = "C5:2 D5 E5 F5 G5:4 E5:4 | F5:2 E5 D5 C5 D5:8 | C5:2 D5 E5 F5 G5:4 A5:4 | G5:2 F5 E5 D5 C5:8"


def pinch() -> Track:
    """A nursery that counts to three, cheerful about it; nobody there ever got as far as four."""
    voices = {
        "box": Voice(band.music_box(), 0.95, 0.42, ring=4, echo=3),
        "recorder": Voice(guests.recorder(), 0.52, 0.62, gate=0.85, echo=4),
        "toy": Voice(band.glass(), 0.55, 0.70, ring=3, echo=2),
        "pluck": Voice(band.nylon(), 0.55, 0.32, ring=4, spread=0.14),
        "bass": Voice(band.pizzicato(), 0.90, 0.5, gate=1.0),
        "mask": Voice(band.choir(), 0.34, 0.5, ring=6, gate=0.98, spread=0.3),
        "under": Voice(guests.buzz(), 0.26, 0.46, ring=2, gate=1.0),
        "needle": Voice(drums.rim(), 0.62, 0.66, echo=2),
        "block": Voice(guests.block(), 0.50, 0.30),
        "hat": Voice(drums.hat(), 0.55, 0.58),
        "kick": Voice(drums.kick(), 0.70, 0.5),
        "drop": Voice(drums.tick(), 0.55, 0.74, echo=6),
    }
    skip = "1:4 X?:2 X?:2 2:4 X?:2 .:2"
    play = "C3+E4+G4 F2+F4+A4 C3+E4+G4 G2+D4+F4"
    first = Section(
        7,
        {
            "box": f"{COUNT}|{COUNT}|{SING}|{STUNG}",
            "block": "x...x...x.......|x...x...x.......|................|................|................|"
            "................|x...x...x.......",
            "pluck": ".:16|.:16|" + strum(".:2 2:2 3:2 2:2 .:2 2:2 3:2 2:2", play) + "|.:16",
            "bass": ".:16|.:16|" + strum("1:6 .:2 1?:6 .:2", "C2 F2 C2 G2") + "|C2:4 F2:4 G2:4 .:4",
            "needle": "................|................|................|................|................|"
            "................|............x...",
            "hat": "................|................|..o...o...o...o.|..o...o...o...o.|..o...o...o...o.|"
            "..o...o...o...o.|................",
        },
        0.88,
    )
    second = Section(
        8,
        {
            "recorder": f"{SING} | Eb5:2 F5 G5 Ab5 Bb5:4 G5:4 | Ab5:2 G5 F5 Eb5 F5:8 | E5:2 F5 G5 A5 Bb5:4 G5:4 |"
            " A5:4 F5:4 C5:8",
            "box": "=70 .:16|.:8 F5:4 A5:4|.:16|.:8 E5:4 G5:4|.:16|.:8 Ab5:4 C6:4|.:16|C5!:4 F5!:4 G5!:4 .:4",
            "pluck": strum(skip, f"{play} Eb3+Eb4+G4 Ab2+Eb4+Ab4 C3+E4+Bb4 F2+F4+A4"),
            "bass": strum("1:4 .:4 1?:4 .:4", "C2 F2 C2 G2 Eb2 Ab1 C2 F2"),
            "kick": "x.......x.......",
            "hat": "..o...o...o...o.",
            "block": "x...x...x.......",
            "toy": ".:16|.:12 C6:2 A5|.:16|.:12 B5:2 G5|.:16|.:12 C6:2 Ab5|.:16|.:16",
        },
    )
    third = Section(
        5,
        {
            "mask": "C4+E4+G4:16|C4+E4+Ab4:16|B3+E4+G4:16|Bb3+Eb4+G4:16|Bb3+Db4+G4:14 .:2",
            "under": "C2:16|C2:16|B1:16|Bb1:16|Bb1+B1:14 .:2",
            "box": "C5?:4 F5? G5? .:4|.:16|C5?:4 F5? G5? .:4|.:16|C5?:4 F5? G5? .:4",
            "drop": "o.......-.......|......o.........|..-.......o.....|o.......-...o...|..o...o...o.o.o.",
            "needle": "................|................|................|................|............oooo",
            "toy": ".:8 E6?:8|.:16|.:8 D#6?:8|.:16|.:16",
        },
        0.84,
    )
    last = Section(
        6,
        {
            "box": f"{STUNG}|{STUNG}|C5!:2 F5!:2 G5!:2 .:2 C5!:2 F5!:2 G5!:2 .:2|"
            f"C5:1 F5 G5 . C5 F5 G5 . C5 F5 G5 . C5 F5 G5 .|{COUNT}|.:16",
            "bass": "C2:4 F2:4 G2:3 Ab2:5|C2:4 F2:4 G2:3 Ab2:5|C2:4 .:4 C2:4 .:4|Db2:4 Db2 Db2 Db2|"
            "C2:4 F2:4 G2:4 .:4|.:16",
            "recorder": ".:16|.:12 Ab5:4|Bb5:8 Ab5:8|G5:4 Ab5 G5 Ab5|.:16|.:16",
            "pluck": strum("X:2 .:2 X?:2 .:2 X:2 .:6", "C4+E4+G4 C4+E4+Ab4") + "|.:16|.:16|.:16|.:16",
            "kick": "x...x...x.......|x...x...x.......|x...x...x...x...|x.x.x.x.x.x.x.x.|x...x...x.......|"
            "................",
            "needle": "............x...|............x...|......x.......x.|...x...x...x...x|................|"
            "................",
            "hat": "o.o.o.o.o.o.o.o.|o.o.o.o.o.o.o.o.|oooooooooooooooo|oooooooooooooooo|................|"
            "................",
            "block": "x...x...x.......|x...x...x.......|x.x.x...x.x.x...|................|x...x...x.......|"
            "................",
        },
        0.8,
    )
    return Track("pinch", 150, 6, 1, 16, voices, (first, second, third, last), gain=0.8)


JINGLE = "C5:2 F5:2 G5:2 A5!:6 .:4 | C6:2 A5:2 G5:2 A5!:6 .:4"
SHINE = "F3+A3+C4 D3+F3+C4 Bb2+D3+A3 C3+E3+Bb3"


def lamp() -> Track:
    """Breakfast television from inside the bulb: a jingle that smiles until its teeth show."""
    voices = {
        "brass": Voice(guests.brass(), 0.62, 0.42, gate=0.82, echo=3),
        "second": Voice(guests.brass(), 0.40, 0.64, ring=2, gate=0.82),
        "stab": Voice(band.stab(), 0.40, 0.40, ring=6, gate=1.0, spread=0.22),
        "bells": Voice(band.bells(), 0.55, 0.70, ring=3, echo=3),
        "bass": Voice(band.pulse_bass(), 0.75, 0.5, gate=0.75),
        "stare": Voice(guests.buzz(), 0.30, 0.5, ring=3, gate=1.0, spread=0.2),
        "high": Voice(band.glass_pad(), 0.44, 0.5, ring=4, gate=1.0, lift=12, spread=0.3),
        "kick": Voice(drums.kick(), 0.85, 0.5),
        "clap": Voice(guests.clap(), 0.62, 0.55),
        "hat": Voice(drums.hat(), 0.62, 0.62),
        "lid": Voice(drums.open_hat(), 0.42, 0.36),
        "shutter": Voice(guests.shutter(), 0.70, 0.30, ring=2, spread=0.4),
    }
    strut = "1:2 .:1 1:1 2:2 1?:2 1:2 .:1 1:1 3:2 2:2"
    first = Section(
        6,
        {
            "brass": f"{JINGLE}|.:8 D6:2 C6:2 A5:4|G5:2 A5:2 Bb5:4 G5:4 E5:4|{JINGLE}",
            "second": "A4:2 C5:2 E5:2 F5!:6 .:4|A5:2 F5:2 E5:2 F5!:6 .:4|.:8 F5:2 E5 C5:4|E5:2 F5 G5:4 E5:4 C5:4|"
            "A4:2 C5:2 E5:2 F5!:6 .:4|A5:2 F5:2 E5:2 F5!:6 .:4",
            "stab": strum(".:6 X:2 .:4 X?:2 .:2", f"{SHINE} F3+A3+C4 D3+F3+C4"),
            "bass": strum(strut, "F2+A2+C3 D2+F2+A2 Bb1+D2+F2 C2+E2+G2 F2+A2+C3 D2+F2+A2"),
            "kick": "x...x...x...x...",
            "clap": "....x.......x...",
            "hat": "..o...o...o...o.",
            "shutter": "................|............x...",
        },
        0.92,
    )
    second = Section(
        7,
        {
            "bells": "A5:4 C6:4 F6:8|E6:4 C6:4 A5:8|D6:4 Bb5:4 F6:8|E6:8 C6:8|Db6:4 Ab5:4 F6:8|Eb6:8 C6:8|"
            "B5:4 C6:4 E6:8",
            "second": ".:16|F4+A4:2 .:2 F4+A4:2 .:10|.:16|E4+Bb4:2 .:2 E4+Bb4:2 .:10|.:16|Eb4+C5:2 .:2 Eb4+C5:2 .:10|"
            "E4+Bb4:2 .:2 E4+Bb4:2 .:2 E4+Bb4:2 .:6",
            "stab": strum("X:2 .:4 X:2 .:2 X?:2 .:4", f"{SHINE} Db3+F3+C4 Ab2+Eb3+C4 C3+E3+Bb3"),
            "bass": strum(strut, "F2+A2+C3 D2+F2+A2 Bb1+D2+F2 C2+E2+G2 Db2+F2+Ab2 Ab1+C2+Eb2 C2+E2+G2"),
            "kick": "x...x...x...x...",
            "clap": "....x.......x...|" * 6 + "....x.......x.x.",
            "hat": "o.oxo.oxo.oxo.ox",
            "lid": "................|..............o.|" * 3 + "................",
            "shutter": "................|..........x.....|................|....x...........|................|"
            "..........x.....|x...x...x...x.x.",
        },
    )
    third = Section(
        6,
        {
            "stare": "C2+C3:16|C2+C3:16|C2+Db3:16|B1+C3:16|C2+F#2:16|C2+Db2:14 .:2",
            "high": "C5:16|C5:16|C5+Db5:16|B4+C5:16|C5+F#5:16|C5+Db5:14 .:2",
            "shutter": "x...............|........x.......|x.........x.....|....x...x.....x.|x..x..x..x..x.x.|"
            "xxxxxxxxxxxxxxxx",
            "brass": ".:16|.:16|C5?:2 F5? G5? .:10|.:16|C5?:2 F5? Gb5? .:10|.:16",
            "kick": "x...............|x...............|x...............|x...............|x.......x.......|"
            "x...x...x.x.xxxx",
            "hat": "................|................|................|..-...-...-...-.|..o...o...o...o.|"
            "oooooooooooooooo",
        },
        0.85,
    )
    last = Section(
        6,
        {
            "brass": "Db5:2 Gb5:2 Ab5:2 Bb5!:6 .:4|Db6:2 Bb5:2 Ab5:2 Bb5!:6 .:4|"
            "C5:2 F5:2 G5:2 A5!:6 .:4|C6:2 A5:2 G5:2 A5!:6 .:4|C5:1 F5 G5 A5 C5 F5 G5 A5 C5 F5 G5 A5 C5 F5 G5 A5|"
            "B5!:6 .:10",
            "second": "Bb4:2 Db5:2 F5:2 Gb5!:6 .:4|Bb5:2 Gb5:2 F5:2 Gb5!:6 .:4|A4:2 C5:2 E5:2 F5!:6 .:4|"
            "A5:2 F5:2 E5:2 F5!:6 .:4|.:16|F4+Eb5!:6 .:10",
            "stab": strum("X:2 .:4 X:2 .:2 X?:2 .:4", "Gb3+Bb3+Db4 Eb3+Gb3+Db4 F3+A3+C4 D3+F3+C4 C3+E3+Bb3")
            + "|F3+B3+Eb4:6 .:10",
            "bass": strum(strut, "Gb2+Bb2+Db3 Eb2+Gb2+Bb2 F2+A2+C3 D2+F2+A2 C2+E2+G2") + "|B1:6 .:10",
            "kick": "x...x...x...x...|" * 4 + "x.x.x.x.x.x.x.x.|x...............",
            "clap": "....x.......x...|....x.......x...|....x.......x...|....x.......x...|..x...x...x.xxxx|"
            "x...............",
            "hat": "o.oxo.oxo.oxo.ox|" * 5 + "................",
            "lid": "..............o.|..............o.|..............o.|..............o.|................|"
            "x...............",
            "shutter": "................|................|................|................|................|"
            "x.....x.......x.",
        },
    )
    return Track("lamp", 150, 6, 1, 16, voices, (first, second, third, last), gain=0.97)

"""The day it goes wrong: telephones, a breath to be kept, a night under the clinic, wires that are read.

All but the night are at 90 beats a minute, 40 ticks of the game a beat; a breath is six beats. The motif is what
the lines ring in *calls*, out of order until the door gives; *breathing* is the motif at the pace of lungs; *trace*
hides it among the figures, a note a bar.
"""

from __future__ import annotations

from assets.painter import sound_instruments as band
from assets.painter import sound_instruments_case as guests
from assets.painter import sound_percussion as drums
from assets.painter.sound_score import Section, Track, Voice, strum

TYPING = "o.-.--o.-.o.--.-"


def calls() -> Track:
    """Six lines and a door: each telephone is a note of the motif, and they will not wait their turn."""
    voices = {
        "ringer": Voice(guests.ringer(), 0.62, 0.28, ring=2, echo=2),
        "second": Voice(guests.ringer(), 0.50, 0.74, ring=2, echo=2),
        "marimba": Voice(band.marimba(), 0.62, 0.42, ring=3, echo=3, spread=0.1),
        "worry": Voice(band.clarinet(), 0.60, 0.58, gate=0.88, echo=3),
        "pad": Voice(band.warm_pad(), 0.34, 0.5, ring=6, gate=1.0, spread=0.28),
        "bass": Voice(band.pulse_bass(), 0.72, 0.5, gate=0.8),
        "typing": Voice(guests.teletype(), 0.34, 0.66, ring=2, spread=0.2),
        "hat": Voice(drums.hat(), 0.60, 0.38),
        "kick": Voice(drums.kick(), 0.66, 0.5),
        "rim": Voice(drums.rim(), 0.60, 0.60, echo=3),
        "glass": Voice(drums.snare(), 0.46, 0.46),
        "wind": Voice(drums.wind(), 0.42, 0.5, gate=1.0),
    }
    turn = "1:2 2 3 2 1 3? 2? 3?"
    push = "1:2 .:2 1?:1 1:1 .:2 1:2 .:2 2:2 1?:2"
    first = Section(
        4,
        {
            "ringer": "C6:3 C6:5 .:8|.:16|C6:3 C6:5 .:8|.:16",
            "second": ".:16|.:8 G6:3 G6:5|.:16|.:4 G6:3 G6:5 .:4",
            "marimba": strum(turn, "D4+F4+A4 D4+F4+Bb4 D4+G4+Bb4 C4+E4+Bb4"),
            "typing": TYPING,
            "kick": "x.......o.......",
        },
        0.8,
    )
    second = Section(
        6,
        {
            "ringer": "C6:3 C6:5 .:8|F6:3 F6:5 .:8|.:8 C6:3 C6:5|.:16|F6:3 F6:5 C6:3 C6:5|.:16",
            "second": ".:16|.:16|G6:3 G6:5 .:8|.:4 G6:3 G6:5 .:4|.:16|.:16",
            "marimba": strum(turn, "D4+F4+A4 D4+F4+Bb4 D4+G4+Bb4 C4+E4+Bb4 Db4+F4+Bb4 C4+E4+G4"),
            "worry": ".:16|A4:3 Bb4:1 A4:4 F4:4 D4:4|.:16|G4:3 A4:1 Bb4:4 C5:2 Bb4 G4:4|Ab4:4 F4:4 Db5:4 Bb4:4|"
            "G4:6 E4:2 C4:4 .:4",
            "bass": strum(push, "D2+D3 Bb1+Bb2 G1+G2 C2+C3 Bb1+Bb2 C2+C3"),
            "typing": TYPING,
            "kick": "x.....x.o.......",
            "hat": "..o...o...o...o.",
            "rim": "....o.......o...",
        },
        0.94,
    )
    third = Section(
        6,
        {
            "ringer": "G6:3 G6:5 F6:3 F6:5|C6:3 C6:5 .:8|G6:3 G6:5 F6:3 F6:5|C6:3 C6:5 G6:3 G6:5|"
            "C6:4 F6:4 G6:4 A6!:4|.:16",
            "second": ".:4 A6:3 A6:5 .:4|.:8 A6:3 A6:5|.:4 A6:3 A6:5 .:4|.:4 F6:3 F6:5 .:4|.:16|.:16",
            "marimba": strum("1:1 2 3 2 1 3 2 3 1 2 3 2 1 3 2? 3?", "E4+G4+Bb4 F4+Ab4+Bb4 F4+Ab4+Db5 G4+Bb4+C5")
            + "|F4:1 A4 C5 F5 .:12|.:16",
            "bass": strum(push, "C2+C3 Db2+Db3 Bb1+Bb2 C2+C3") + "|F2:4 .:12|.:16",
            "pad": "E4+G4+Bb4:16|F4+Ab4+Db5:16|F4+Bb4+Db5:16|G4+Bb4+E5:14 .:2|A3+C4+F4:16|A3+C4+D4:14 .:2",
            "typing": "oooooooooooooooo|oooooooooooooooo|oooooooooooooooo|oooooooooooooooo|................|"
            "....-.......-...",
            "kick": "x...o...x...o...|x...o...x...o...|x...o...x...o...|x.o.x.o.x.o.x.o.|x...............|"
            "................",
            "hat": "o.o.o.o.o.o.o.o.|o.o.o.o.o.o.o.o.|o.o.o.o.o.o.o.o.|oooooooooooooooo|x...............|"
            "................",
            "rim": "....o.......o...|....o.......o...|....o.......o.oo|....o...o.o.oooo|................|"
            "................",
            "glass": "................|................|................|............o.xx|x...............|"
            "................",
            "wind": ".:16|.:16|C4:16|C4:14 .:2|.:16|.:16",
        },
    )
    return Track("calls", 90, 6, 1, 16, voices, (first, second, third), gain=0.9)


IN_OUT = "C4:12 .:12"


def breathing() -> Track:
    """A bar is a breath, two seconds in and two out; the motif's steps lie where lungs turn."""
    voices = {
        "air": Voice(drums.wind(), 0.75, 0.5, gate=1.0),
        "away": Voice(drums.wind(), 0.34, 0.5, gate=1.0, lift=-9),
        "choir": Voice(band.choir(), 0.52, 0.5, ring=8, gate=0.96, spread=0.3),
        "pad": Voice(band.glass_pad(), 0.40, 0.5, ring=8, gate=0.98, spread=0.32),
        "glass": Voice(band.glass(), 0.75, 0.42, ring=3, echo=6, echoes=2),
        "piano": Voice(band.felt(), 0.70, 0.58, ring=3, echo=9),
        "floor": Voice(band.drone(), 0.46, 0.5, gate=1.0),
        "heart": Voice(drums.heart(), 0.75, 0.5, ring=2),
    }
    beat = "x..o....................|x..o........x..o........"
    first = Section(
        3,
        {
            "air": IN_OUT,
            "away": ".:12 C4:10 .:2",
            "pad": "F3+C4+A4:12 F3+C4+G4:12|D3+A3+F4:12 D3+A3+E4:12|Bb2+F3+D4:12 C3+G3+D4:12",
            "glass": "C5:12 F5:12|.:24|G5:12 .:12",
            "heart": "x..o....................",
        },
        0.82,
    )
    second = Section(
        5,
        {
            "air": IN_OUT,
            "away": ".:12 C4:10 .:2",
            "choir": "F3+A3+C4:12 E3+A3+C4:12|D3+F3+A3:12 D3+G3+Bb3:12|Bb2+D3+F3:12 Bb2+E3+G3:12|"
            "A2+C3+F3:12 Ab2+C3+F3:12|G2+Bb2+F3:12 G2+C3+E3:12",
            "pad": "C4+A4:12 C4+G4:12|A3+F4:12 Bb3+G4:12|D4+F4:12 Bb3+E4:12|C4+F4:12 C4+Eb4:12|Bb3+D4:12 Bb3+C4:12",
            "glass": "C5:12 F5:12|G5:12 A5:12|.:24|.:24|G5?:12 C6?:12",
            "piano": ".:24|.:24|D4:6 F4 A4 G4|F4:6 C4 Eb4 C4|D4:6 G4 E4 C4",
            "floor": "F2:23 .:1|D2:23 .:1|Bb1:23 .:1|A1:12 Ab1:11 .:1|G1:23 .:1",
            "heart": f"{beat}|{beat}|x..o........x..o........",
        },
    )
    last = Section(
        3,
        {
            "air": IN_OUT,
            "away": ".:12 C4:10 .:2",
            "choir": "F3+C4+A4:12 G3+C4+Bb4:12|A3+C4+F4:12 Bb3+D4+F4:12|C4+F4+A4:20 .:4",
            "glass": ".:24|C5:6 F5 G5 A5|.:24",
            "floor": "F2:23 .:1|F2:23 .:1|F2:22 .:2",
            "heart": "x..o....................",
        },
        0.88,
    )
    return Track("breathing", 90, 6, 1, 24, voices, (first, second, last), gain=1.06)


RUN = "1:1 2 3 4 2? 3 4 1 2? 3 4 2 3? 4 2 3?"


def trace() -> Track:
    """Figures at night: a run of tines, plugs, a clarinet that whistles at work, a low line that knows its way."""
    voices = {
        "run": Voice(band.tines(), 0.40, 0.38, ring=4, echo=3, spread=0.16),
        "low": Voice(guests.cello(), 0.72, 0.56, gate=0.95),
        "whistle": Voice(band.clarinet(), 0.46, 0.62, gate=0.9, echo=4),
        "found": Voice(band.bells(), 0.60, 0.66, ring=3, echo=6, echoes=2),
        "pad": Voice(band.glass_pad(), 0.32, 0.5, ring=6, gate=1.0, spread=0.3),
        "bass": Voice(band.round_bass(), 0.75, 0.5, gate=0.9),
        "figures": Voice(guests.teletype(), 0.38, 0.70, ring=2, echo=3, spread=0.24),
        "kick": Voice(drums.kick(), 0.75, 0.5),
        "hat": Voice(drums.hat(), 0.55, 0.36),
        "plug": Voice(drums.rim(), 0.55, 0.60, echo=2),
        "fan": Voice(drums.wind(), 0.26, 0.5, gate=1.0, lift=-7),
    }
    some = "..o.....-.o....."
    first = Section(
        5,
        {
            "run": strum(RUN, "D4+F4+A4+C5 D4+F4+A4+Bb4 D4+E4+G4+Bb4 C#4+E4+G4+Bb4 D4+E4+A4+C5"),
            "bass": "D2:12 .:4|Bb1:12 .:4|G1:12 .:4|A1:12 .:4|D2:8 .:8",
            "figures": some,
            "fan": "C4:15 .:1",
        },
        0.8,
    )
    second = Section(
        6,
        {
            "run": strum(RUN, "D4+F4+A4+C5 D4+F4+Bb4+C5 D4+F4+G4+Bb4 C4+F4+A4+C5 Db4+F4+Ab4+C5 C4+E4+G4+Bb4"),
            "low": "C3:16|F3:16|G3:16|A3:12 G3:4|Ab3:12 F3:4|G3:10 .:6",
            "whistle": "A4:6 D5:2 C5:8|Bb4:6 A4:2 F4:8|G4:6 Bb4:2 D5:4 C5|A4:12 .:4|Ab4:6 F4:2 Ab4:4 C5|"
            "Bb4:6 C5:2 G4:8",
            "bass": "D2:3 .:3 D2:2 A2:4 .:4|Bb1:3 .:3 Bb1:2 F2:4 .:4|G1:3 .:3 G1:2 D2:4 .:4|"
            "F1:3 .:3 F1:2 C2:4 .:4|Db2:3 .:3 Db2:2 Ab2:4 .:4|C2:3 .:3 C2:2 G2:4 .:4",
            "figures": "..o.....-.o.....|..o.-.o...o.-...",
            "kick": "x.......o.......",
            "hat": "-.o.-.o.-.o.-.o.",
            "plug": "....o.......o...",
            "found": ".:16|.:8 C6?:4 D6?|.:16|.:8 C6?:2 F6? G6? .:2|.:16|.:16",
        },
    )
    third = Section(
        5,
        {
            "pad": "D4+F4+A4:16|C4+F4+A4:16|Bb3+D4+G4:16|A3+D4+E4:16|A3+C#4+E4:12 .:4",
            "found": "C5:4 F5 G5 .:4|.:16|A5?:8 .:8|.:16|.:16",
            "low": "D3:16|C3:16|Bb2:16|A2:8 .:8|A2:12 .:4",
            "whistle": ".:16|A4:6 G4:2 F4:8|.:16|E4:6 D4:2 E4:4 A4|C#5:12 .:4",
            "figures": "..o.....-.......|................|......-.........|..o.....-.o.....|..o.o.o.ooo.oooo",
            "plug": "o...............|................|o...............|................|o...o...o.o.....",
            "bass": "D2:14 .:2|F2:14 .:2|G2:14 .:2|A1:14 .:2|A1:8 .:8",
            "fan": "C4:15 .:1",
        },
        0.82,
    )
    return Track("trace", 90, 6, 1, 16, voices, (first, second, third), gain=1.0)


def night() -> Track:
    """Under the clinic after hours: fans in fourths, a lamp on a desk, somebody who stayed."""
    voices = {
        "tines": Voice(band.tines(), 0.78, 0.42, ring=4, echo=6, echoes=2),
        "flute": Voice(band.flute(), 0.44, 0.62, gate=0.92, echo=6),
        "pad": Voice(band.warm_pad(), 0.42, 0.5, ring=6, gate=1.0, spread=0.3),
        "cello": Voice(guests.cello(), 0.62, 0.36, gate=0.95),
        "floor": Voice(band.drone(), 0.62, 0.5, ring=2, gate=1.0),
        "bass": Voice(band.round_bass(), 0.66, 0.5, gate=1.0),
        "fan": Voice(drums.wind(), 0.34, 0.5, gate=1.0, lift=-5),
        "relay": Voice(drums.tick(), 0.50, 0.70, ring=2, echo=3),
        "crisps": Voice(drums.shaker(), 0.50, 0.30),
        "heart": Voice(drums.heart(), 0.60, 0.5, ring=2),
    }
    first = Section(
        5,
        {
            "floor": "D2+A2:16|D2+A2:14 .:2|C2+G2:16|Bb1+F2:16|A1+E2:14 .:2",
            "tines": "C5:4 F5:4 G5:8|.:16|A4:6 G4:2 E4:8|.:8 F4:4 D4:4|E4:16",
            "fan": "C4:15 .:1",
            "relay": "....-......-....|..............-.|....-......-....|................|-...............",
            "heart": "x..o............",
        },
        0.82,
    )
    second = Section(
        6,
        {
            "pad": "D3+F3+A3:16|D3+F3+Bb3:16|C3+F3+A3:16|C3+E3+G3:16|Bb2+D3+G3:16|A2+D3+E3:14 .:2",
            "bass": "D2:12 .:4|Bb1:12 .:4|F1:12 .:4|C2:12 .:4|G1:12 .:4|A1:12 .:4",
            "flute": ".:8 A4:4 C5:4|D5:10 C5:2 A4:4|C5:6 A4:2 G4:4 F4:4|G4:12 .:4|Bb4:6 A4:2 G4:4 D4:4|E4:12 .:4",
            "tines": "D4:2 A4 F5 .:10|.:8 D5?:4 F5?:4|.:16|.:4 C5?:4 F5? G5?|.:16|.:4 C5?:4 E5? A5?",
            "crisps": "................|..........--.-..|................|................|....-.--........|"
            "................",
            "relay": "....-......-....|..............-.",
            "heart": "x..o............",
        },
    )
    third = Section(
        5,
        {
            "floor": "Bb1+F2:16|C2+G2:16|D2+A2:16|G1+D2:16|A1+E2:12 .:4",
            "pad": "D4+F4:16|C4+E4:16|D4+F4:16|D4+G4:16|C#4+E4:12 .:4",
            "tines": "F5:4 D5:4 Bb4:8|G5:4 E5:4 C5:8|C5:4 F5 G5 A5|Bb5:6 A5:2 G5:8|E5:12 .:4",
            "fan": "C4:15 .:1|.:16|C4:15 .:1|.:16|C4:12 .:4",
            "relay": "....-......-....",
        },
        0.9,
    )
    last = Section(
        6,
        {
            "cello": ".:8 A3:4 C4|D4:10 C4:2 A3:4|C4:6 A3:2 G3:4 F3|G3:12 .:4|Bb3:6 A3:2 G3:4 D3|E3:14 .:2",
            "tines": "D4:2 A4 F5 A4 .:8|.:8 D5?:2 F5? Bb5?:4|C4:2 F4 A4 C5 .:8|.:8 E5?:2 G5? C6?:4|D4:2 G4 Bb4 D5 .:8|"
            "C#5?:4 E5?:4 A5?:8",
            "pad": "D3+F3+A3:16|D3+F3+Bb3:16|C3+F3+A3:16|C3+E3+G3:16|Bb2+D3+G3:16|A2+C#3+E3:14 .:2",
            "bass": "D2:12 .:4|Bb1:12 .:4|F1:12 .:4|C2:12 .:4|G1:12 .:4|A1:12 .:4",
            "fan": "C4:15 .:1|.:16",
            "relay": "....-......-....|..............-.",
            "crisps": "................|................|................|......-.-.......|................|"
            "................",
            "heart": "x..o............",
        },
        0.88,
    )
    return Track("night", 105, 6, 1, 16, voices, (first, second, third, last), gain=1.16)

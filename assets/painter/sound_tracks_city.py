"""The city's music: Harbour Street, Wells's practice, the hall, and the house that both worlds share in the end.

The motif C F G A is a shanty with a wrong step in the street (E between G and A), minor at Wells's (A flat, and
once, over a photograph, A), a hymn in the hall, and at home in the new clinic, where F answers it.
"""

from __future__ import annotations

from assets.painter import sound_instruments as band
from assets.painter import sound_instruments_case as guests
from assets.painter import sound_percussion as drums
from assets.painter.sound_score import Section, Track, Voice, strum

ROCK = "1:2 3:1 2:2 3?:1 1?:2 3:1 2:2 3?:1"
QUAY = "C5:2 F5:1 G5:2 E5:1 A5!:6 | G5:2 E5:1 C5:3 .:6 | D5:2 F5:1 Bb5:3 A5:2 G5:1 F5:3 | C5:9 .:3"
QUAY_ENDS = "Bb4:2 D5:1 G5:3 F5:2 E5:1 D5:3 | E5:3 C#5:3 A4:6 | D5:9 .:3"
QUAY_CHORDS = "D3+F3+A3 C3+E3+G3 Bb2+D3+F3 F3+A3+C4 G3+Bb3+D4 A2+C#3+G3 D3+F3+A3"
QUAY_BASS = "D2 C2 Bb1 F2 G2 A1 D2"


def street() -> Track:
    """Salt, rails and gossip: an accordion's shanty, a tram's lilt, a buoy that takes no part."""
    voices = {
        "tune": Voice(guests.accordion(), 0.74, 0.40, gate=0.92, echo=3),
        "under": Voice(guests.accordion(), 0.28, 0.62, ring=2, gate=0.9),
        "whistle": Voice(band.flute(), 0.40, 0.66, gate=0.9, echo=3),
        "guitar": Voice(band.nylon(), 0.62, 0.34, ring=4, spread=0.1),
        "bass": Voice(band.pizzicato(), 0.95, 0.5, gate=1.0),
        "buoy": Voice(band.glass(), 0.50, 0.80, ring=2, echo=6),
        "brush": Voice(drums.brush(), 0.62, 0.36),
        "rail": Voice(drums.tick(), 0.50, 0.66),
        "shaker": Voice(drums.shaker(), 0.60, 0.60),
        "wind": Voice(drums.wind(), 0.30, 0.5, gate=1.0),
    }
    walk = "1:3 .:3 1?:3 .:2 1?:1"
    first = Section(
        7,
        {
            "tune": f"{QUAY} | {QUAY_ENDS}",
            "guitar": strum(ROCK, QUAY_CHORDS),
            "bass": strum(walk, QUAY_BASS),
            "brush": "...o.....o..",
            "rail": "............|............|............|o.o...o.o...|............|............|o.o...o.o...",
            "buoy": ".:12|.:6 D5:6|.:12|.:12|.:12|.:12|.:6 A5?:6",
        },
        0.88,
    )
    second = Section(
        8,
        {
            "whistle": "A5:3 G5:2 A5:1 F5:6|E5:3 D5:2 E5:1 C5:6|D5:3 F5:3 A5:3 C6:3|Bb5:6 A5:6|"
            ".:12|G5:3 F5:2 E5:1 F5:3 D5:3|C5:2 D5:1 F5:3 G5:6|A5:9 .:3",
            "under": "A3+D4:12|G3+C4:12|F3+Bb3:12|F3+Bb3:12|D4:2 C4:1 A3:3 F3:6|G3+Bb3:12|A3+C4:6 Bb3+D4:6|"
            "A3+C#4:9 .:3",
            "guitar": strum(ROCK, "D3+F3+A3 C3+E3+G3 Bb2+F3+A3 Bb2+D3+G3 D3+F3+A3 G2+D3+Bb3 F2+C3+A3 A2+E3+C#4"),
            "bass": strum(walk, "D2 C2 Bb1 Bb1 D2 G1 F2 A1"),
            "brush": "...o.....o..|...o.....o..|...o.....o..|...o.....o..|............|...o.....o..|...o.....o..|"
            "...o.....o.-",
            "shaker": "o--o--o--o--",
            "rail": "o.o...o.o...|............",
        },
    )
    third = Section(
        5,
        {
            "buoy": "C5:12|.:12|F5:6 G5:6|.:12|E5?:12",
            "wind": "C4:11 .:1|.:12|C4:11 .:1|.:12|C4:11 .:1",
            "guitar": "D3:3 A3:3 F4:6|.:12|Bb2:3 F3:3 D4:6|.:12|A2:3 E3:3 G3:6",
            "under": "A3+D4:12|A3+D4:11 .:1|D4+F4:12|C4+E4:11 .:1|C#4+G4:9 .:3",
        },
        0.78,
    )
    last = Section(
        7,
        {
            "tune": f"=105 {QUAY} | {QUAY_ENDS}",
            "whistle": ".:12|.:6 C6:3 G5:3|.:12|A5:2 G5:1 F5:3 A5:6|D6:6 Bb5:6|.:3 G5:3 E5:6|F5:2 E5:1 D5:6 .:3",
            "under": "F4+A4:12|E4+G4:12|F4+Bb4:12|F4+A4:12|G4+Bb4:12|E4+G4:12|F4+A4:9 .:3",
            "guitar": strum(ROCK, QUAY_CHORDS),
            "bass": strum(walk, QUAY_BASS),
            "brush": "...o.....o..",
            "shaker": "o--o--o--o--",
            "rail": "o.o...o.o...",
        },
    )
    return Track("street", 105, 6, 1, 12, voices, (first, second, third, last), gain=0.97)


SALON = "C5:4 F5:4 G5:4 | Ab5:8 G5:4 | F5:4 Eb5:4 Db5:4 | C5:10 .:2 | Bb4:4 Eb5:4 F5:4 | G5:8 F5:4 | E5:4 G4:4 Bb4:4"
OFF_BEAT = ".:4 X?:3 .:1 X?:3 .:1"
SALON_CHORDS = "F3+Ab3+C4 F3+Bb3+Db4 F3+Ab3+Db4 G3+C4+Eb4 G3+Bb3+Eb4 G3+Bb3+Db4 G3+Bb3+E4"


def practice() -> Track:
    """A slow waltz in walnut: a piano that never hurried, celli, and the clock that is always right."""
    voices = {
        "piano": Voice(band.felt(), 1.0, 0.55, ring=4, echo=4),
        "chords": Voice(band.felt(), 0.42, 0.42, ring=6, spread=0.1),
        "cello": Voice(guests.cello(), 0.75, 0.36, gate=0.96),
        "pad": Voice(band.warm_pad(), 0.34, 0.5, ring=6, gate=1.0, spread=0.28),
        "bass": Voice(band.pizzicato(), 0.80, 0.46, gate=1.0),
        "box": Voice(band.music_box(), 0.45, 0.70, ring=3, echo=4),
        "clock": Voice(guests.block(), 0.50, 0.72),
        "card": Voice(drums.brush(), 0.50, 0.30),
        "wheel": Voice(drums.tick(), 0.50, 0.70),
    }
    clock, wheel = "x...-...-...", "..-...-...-."
    first = Section(
        7,
        {
            "piano": SALON,
            "chords": strum(OFF_BEAT, SALON_CHORDS),
            "bass": strum("1:10 .:2", "F2 Bb1 Db2 C2 Eb2 Eb2 C2"),
            "clock": clock,
            "wheel": wheel,
        },
        0.85,
    )
    second = Section(
        8,
        {
            "cello": "Ab3:6 Bb3:2 C4:4|Db4:8 C4:4|Bb3:6 C4:2 Db4:4|Eb4:10 .:2|F4:6 Eb4:2 Db4:4|C4:6 Bb3:2 Ab3:4|"
            "G3:6 Ab3:2 Bb3:4|C4:8 .:4",
            "chords": strum(OFF_BEAT, "Eb4+Ab4 F4+Ab4 F4+Bb4 G4+Bb4 F4+Ab4 Eb4+Ab4 E4+Bb4 E4+G4"),
            "pad": "Ab3+C4+Eb4:12|Ab3+Db4+F4:12|Bb3+Db4+F4:12|Bb3+Eb4+G4:12|Bb3+Db4+F4:12|Ab3+C4+Eb4:12|Bb3+C4+E4:12|"
            "G3+C4+E4:10 .:2",
            "bass": strum("1:10 .:2", "Ab1 Db2 Bb1 Eb2 Db2 F2 C2 C2"),
            "box": ".:12|.:12|.:8 F5?:2 Db5?:2|.:12|.:12|.:4 Eb5?:4 Ab5?:4|.:12|.:4 G5?:2 E5? C5?:4",
            "clock": clock,
            "wheel": wheel,
            "card": "............|............|............|....o...-...|............|............|............|"
            "....o...-...",
        },
    )
    third = Section(
        7,
        {
            "piano": "=90 C5:4 F5:4 G5:4|A5!:10 .:2|.:4 G5:4 F5:4|Ab5:4 G5:4 C5:4|Db5:4 F5:4 Eb5:4|C5:4 Bb4:4 G4:4|"
            "F4:9 .:3",
            "cello": ".:12|A3:10 .:2|Bb3:10 .:2|.:12|Ab3:8 Bb3:4|G3:4 C4:4 E3:4|F3:9 .:3",
            "pad": "F3+A3+C4:12|F3+A3+C4:12|F3+Bb3+D4:12|F3+Ab3+C4:12|F3+Ab3+Db4:12|E3+Bb3+C4:12|F3+Ab3+C4:10 .:2",
            "bass": "F2:10 .:2|F2:10 .:2|Bb1:10 .:2|F2:10 .:2|Db2:10 .:2|C2:10 .:2|F1:9 .:3",
            "box": ".:12|.:4 C6:4 A5:4|.:12|.:12|.:12|.:12|.:4 C6?:4 Ab5?:4",
            "clock": "............|............|x...........|x...-...-...|x...-...-...|x...-...-...|x...-...-...",
        },
        0.92,
    )
    return Track("practice", 90, 6, 1, 12, voices, (first, second, third), gain=1.12)


def hall() -> Track:
    """A community hall: a hymn nobody wrote down, an upright, a harmonium, chairs put out in rows."""
    voices = {
        "reeds": Voice(guests.harmonium(), 0.34, 0.46, ring=8, gate=0.97, spread=0.2),
        "upright": Voice(band.felt(), 0.95, 0.58, ring=4, echo=6),
        "left": Voice(band.felt(), 0.46, 0.46, ring=5, spread=0.1),
        "clarinet": Voice(band.clarinet(), 0.50, 0.36, gate=0.92, echo=4),
        "celli": Voice(guests.cello(), 0.55, 0.40, ring=2, gate=0.96),
        "bass": Voice(band.pizzicato(), 0.90, 0.5, gate=1.0),
        "tap": Voice(drums.rim(), 0.40, 0.70, echo=4),
        "brush": Voice(drums.brush(), 0.66, 0.34),
        "spoon": Voice(drums.tick(), 0.50, 0.74),
    }
    step = "1:4 2:2 3:2 1?:4 3?:2 2?:2"
    first = Section(
        5,
        {
            "reeds": "C4+A4:4 C4+F4 D4+G4 C4+A4|D4+Bb4:8 E4+G4:8|F4+A4:4 E4+C5 D4+F4:8|C4+F4:8 D4+G4:8|E4+G4:12 .:4",
            "bass": "F2:6 .:2 C2:6 .:2|Bb1:6 .:2 C2:6 .:2|D2:6 .:2 Bb1:6 .:2|A1:6 .:2 B1:6 .:2|C2:10 .:6",
            "spoon": "................|............-.-.|................|................|......-.-.......",
            "tap": "................|................|................|................|............o...",
        },
        0.82,
    )
    second = Section(
        6,
        {
            "upright": "C5:4 F5:4 G5:6 A5:2|C6:4 A5:2 G5:2 F5:8|D5:4 F5:4 A5:4 G5:4|E5:6 F5:2 G5:8|"
            "A4:4 D5:4 F5:6 E5:2|C5:10 .:6",
            "left": strum(step, "F2+C3+A3 A2+F3+C4 Bb2+F3+D4 C3+G3+E4 D3+A3+F4 C3+G3+Bb3"),
            "bass": strum("1:6 .:2 1?:6 .:2", "F2 A1 Bb1 C2 D2 C2"),
            "brush": "....o.......o...",
            "spoon": "..-...-...-...-.",
            "clarinet": ".:16|.:8 A4:4 C5:4|.:16|.:8 Bb4:4 G4:4|.:16|.:4 E5:2 D5 Bb4:4 G4:4",
        },
    )
    third = Section(
        6,
        {
            "celli": "D3:8 F3:8|E3:8 C#3:8|D3:4 E3 F3 G3|A3:12 .:4|Bb3:8 A3:4 G3:4|C3:12 .:4",
            "clarinet": "A4:6 Bb4:2 A4:8|G4:4 Bb4:4 A4:8|F4:6 G4:2 A4:4 C5:4|C5:4 F5 G5 A5|G5:6 F5:2 D5:8|"
            "E5:4 D5 C5 Bb4",
            "reeds": "F4+A4:16|E4+G4:16|D4+F4:16|F4+A4:16|F4+Bb4:16|E4+Bb4:14 .:2",
            "bass": strum("1:6 .:2 1?:6 .:2", "D2 A1 Bb1 F2 G1 C2"),
            "brush": "....o.......o...|....o.......o...|....o.......o...|....o.......o...|....o.......o...|"
            "....o.......x...",
            "tap": "..............o.|................",
        },
        0.94,
    )
    return Track("hall", 105, 6, 1, 16, voices, (first, second, third), gain=0.96)


HOME = "C5:2 F5:1 G5:3 A5!:6 | F5:9 .:3 | D5:2 F5:1 A5:3 C6:2 A5:1 G5:3 | E5:2 C5:1 F5:9"
HOME_CHORDS = "F3+A3+C4 F3+A3+D4 F3+Bb3+D4 A3+C4+F4"


def home() -> Track:
    """The new clinic: the motif with its answer at last; marimba and piano, accordion and celli in one room."""
    voices = {
        "marimba": Voice(band.marimba(), 0.90, 0.36, ring=3, echo=3),
        "piano": Voice(band.felt(), 0.95, 0.58, ring=4, echo=6),
        "accordion": Voice(guests.accordion(), 0.36, 0.68, gate=0.9, echo=3),
        "celli": Voice(guests.cello(), 0.52, 0.40, ring=2, gate=0.96),
        "comp": Voice(band.tines(), 0.34, 0.60, ring=6, gate=1.0, spread=0.12),
        "pad": Voice(band.warm_pad(), 0.36, 0.5, ring=8, gate=1.0, spread=0.28),
        "bass": Voice(band.pizzicato(), 0.95, 0.48, gate=1.0),
        "box": Voice(band.music_box(), 0.50, 0.72, ring=3, echo=6),
        "shaker": Voice(drums.shaker(), 0.58, 0.66),
        "brush": Voice(drums.brush(), 0.58, 0.34),
        "clock": Voice(guests.block(), 0.26, 0.74),
    }
    steps = ".:3 X:1 .:1 X?:1 .:3 X:1 .:2"
    bounce = "1:3 .:2 1?:1 2:3 .:3"
    first = Section(
        5,
        {
            "piano": f"{HOME} | .:12",
            "clock": "o.....-.....",
            "pad": "F3+A3+C4:12|F3+A3+D4:12|F3+Bb3+D4:12|A3+C4+F4:12|A3+C4+F4:10 .:2",
            "box": ".:12|.:6 C6?:2 D6?:1 A5?:3|.:12|.:12|.:3 C5?:3 F5? A5?",
        },
        0.8,
    )
    second = Section(
        9,
        {
            "marimba": f"{HOME} | {HOME} | .:6 C6:2 A5:1 F5:3",
            "accordion": ".:12|A4:2 Bb4:1 C5:3 D5:6|.:12|.:6 A4:2 Bb4:1 C5:3|C5:12|D5:2 C5:1 A4:3 F4:6|.:12|"
            ".:6 C5:3 A4:3|A4:9 .:3",
            "comp": strum(steps, f"{HOME_CHORDS} {HOME_CHORDS} A3+C4+F4"),
            "bass": strum(bounce, "F2+C2 D2+A2 Bb1+F2 C2+G2 F2+C2 D2+A2 Bb1+F2 C2+G2 F2+C2"),
            "shaker": "o.--.-o.--.-",
            "brush": "...o.....o..",
            "clock": "o.....-.....",
        },
    )
    third = Section(
        7,
        {
            "celli": "D3:9 A3:3|C4:6 Bb3:6|G3:9 D3:3|E3:6 C3:6|F3:6 A3:6|Db4:6 Ab3:6|G3:9 .:3",
            "piano": "A4:6 D5:3 F5:3|E5:6 D5:6|Bb4:6 D5:3 G5:3|C5:9 .:3|A4:3 C5:3 F5:3 A5:3|Ab5:6 F5:6|"
            "E5:3 G5:3 Bb5:3 C6:3",
            "pad": "F3+A3+D4:12|F3+Bb3+D4:12|G3+Bb3+D4:12|G3+C4+E4:12|A3+C4+F4:12|Ab3+Db4+F4:12|Bb3+C4+E4:10 .:2",
            "bass": strum("1:9 2:3", "D2+A2 Bb1+F2 G1+D2 C2+G2 F2+A2 Db2+Ab2 C2+G2"),
            "box": ".:12|.:9 F6?:3|.:12|.:3 G5?:3 C6? E6?|.:12|.:12|.:12",
            "shaker": "-...--......",
        },
        0.9,
    )
    last = Section(
        6,
        {
            "marimba": f"{HOME} | C5:2 F5:1 G5:3 A5:3 C6:3 | F6:6 .:6",
            "piano": "F4+A4:12|F4+A4:12|F4+Bb4:12|A4+C5:12|A4+C5:12|A4:2 C5:1 F5:9",
            "accordion": "A4:6 Bb4:3 C5:3|D5:9 .:3|F5:6 D5:6|C5:6 A4:6|A4:6 C5:6|A4:9 .:3",
            "celli": "F3:12|D3:12|Bb3:12|C3:12|F3:6 A3:6|F3:9 .:3",
            "comp": strum(steps, f"{HOME_CHORDS} F3+A3+C4 A3+C4+F4"),
            "bass": strum(bounce, "F2+C2 D2+A2 Bb1+F2 C2+G2 F2+C2 F2+F1"),
            "shaker": "o.--.-o.--.-|" * 5 + "o...........",
            "brush": "...o.....o..",
            "clock": "o.....-.....",
        },
    )
    return Track("home", 105, 6, 1, 12, voices, (first, second, third, last), gain=0.73)

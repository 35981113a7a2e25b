"""Three fears on a beat of 40 ticks, 90 a minute: the Queue, the Burr, the Chair.

What each does to C F G A: the Queue holds before the last note and starts again; the Burr makes it a toccata's
subject; the Chair lets it fall backwards, A G F C.
"""

from __future__ import annotations

from assets.painter import sound_instruments as band
from assets.painter import sound_instruments_case as guests
from assets.painter import sound_percussion as drums
from assets.painter.sound_score import Section, Track, Voice, strum

HOLD = "C5:3 F5:1 G5:4 .:2 C5:2 F5:2 G5:2 | G5:3 F5:1 E5:4 D5:4 C5:4 | C5:3 F5:1 G5:4 .:2 C5:2 F5:2 G5:2"
SOFA = "F3+A3+E4 E3+Bb3+D4 D3+F3+C4 G3+Bb3+F4 C3+Bb3+E4 F3+A3+E4 Gb3+Bb3+E4"


def queue() -> Track:
    """Muzak without an end: a bossa that is put on hold before its last note, and a number that is not yours."""
    voices = {
        "ceiling": Voice(guests.combo(), 0.52, 0.44, gate=0.86, echo=6),
        "stuck": Voice(guests.combo(), 0.34, 0.62, ring=2, gate=0.7),
        "vibes": Voice(band.tines(), 0.42, 0.60, ring=6, gate=1.0, spread=0.14),
        "bass": Voice(band.round_bass(), 0.80, 0.5, gate=0.85),
        "called": Voice(guests.chime(), 0.75, 0.76, ring=2, echo=8),
        "floor": Voice(guests.buzz(), 0.22, 0.5, ring=2, gate=1.0),
        "clock": Voice(guests.block(), 0.42, 0.26),
        "brush": Voice(drums.brush(), 0.60, 0.36),
        "rim": Voice(drums.rim(), 0.50, 0.66, echo=3),
        "shaker": Voice(drums.shaker(), 0.60, 0.60),
        "page": Voice(drums.snare(), 0.26, 0.40),
    }
    bossa, stool = "x..x..x...x..x..", "1:3 1?:1 2:4 1:3 1?:1 2:4"
    comp = "X:3 X?:3 X:4 X?:3 X:3"
    first = Section(
        7,
        {
            "ceiling": f"{HOLD} | Bb4:3 D5:1 F5:4 E5:4 G5:4 | {HOLD}",
            "vibes": strum(comp, SOFA),
            "bass": strum(stool, "F2+C3 E2+Bb2 D2+A2 G2+D2 C2+G2 F2+C3 Gb2+Db3"),
            "rim": bossa,
            "shaker": "-.o.-.o.-.o.-.o.",
            "called": ".:16|.:16|.:12 E5:2 C5:2|.:16|.:16|.:16|.:12 E5:2 C5:2",
            "clock": "x.......-.......",
        },
        0.9,
    )
    second = Section(
        5,
        {
            "stuck": "C5:2 F5 G5 .:10|C5:2 F5 G5 .:10|C5:2 F5 G5 . C5 F5 G5 .|C5:2 F5 G5 . C5 F5 G5 .|"
            "C5:1 F5 G5 C5 F5 G5 C5 F5 G5 C5 F5 G5 C5 F5 G5 .",
            "floor": "C2+Db2:15 .:1|C2+Db2:15 .:1|B1+C2:15 .:1|B1+C2:15 .:1|Bb1+B1:12 .:4",
            "vibes": ".:6 F3+A3+E4?:3 .:7|.:6 F3+A3+E4?:3 .:7|.:16|.:16|.:16",
            "bass": "F2:3 F2?:1 .:12|F2:3 F2?:1 .:12|E2:3 E2?:1 .:12|E2:3 E2?:1 .:12|Eb2:3 Eb2?:1 .:12",
            "clock": "x...-...x...-...|x...-...x...-...|x...-...x...-...|x.-.x.-.x.-.x.-.|x.x.x.x.x.x.xxxx",
            "page": "................|..........-.o...|................|..-.o.......-.o.|................",
            "called": ".:8 E5:2 C5:6|.:16|.:8 Eb5:2 B4:6|.:16|.:12 D5:2 Bb4:2",
        },
        0.94,
    )
    last = Section(
        6,
        {
            "ceiling": f"=95 Db5:3 Gb5:1 Ab5:4 .:2 Db5:2 Gb5:2 Ab5:2|Ab5:3 Gb5:1 F5:4 Eb5:4 Db5:4|{HOLD}|"
            "C5:3 F5:1 G5:4 .:8",
            "vibes": strum(comp, "Gb3+Bb3+F4 F3+B3+Eb4 F3+A3+E4 E3+Bb3+D4 D3+F3+C4") + "|C3+Bb3+E4:3 C3+Bb3+E4?:3 .:10",
            "bass": strum(stool, "Gb2+Db3 F2+B2 F2+C3 E2+Bb2 D2+A2") + "|C2:3 C2?:1 G2:4 .:8",
            "rim": f"{bossa}|" * 5 + "x..x............",
            "brush": "....o.......o...|....o.......o...|....o.......o...|....o.......o...|....o.......o...|"
            "................",
            "shaker": "-.o.-.o.-.o.-.o.|" * 5 + "-...............",
            "clock": "x.......-.......",
            "called": ".:16|.:16|.:12 E5:2 C5:2|.:16|.:16|.:8 E5:2 C5:6",
        },
    )
    return Track("queue", 90, 6, 1, 16, voices, (first, second, last), gain=0.95)


SUBJECT = "D5:1 C5 D5 F5 D5 G5 D5 A5 D5 C5 D5 F5 D5 E5 D5 C#5"
NAVE = "D3+A3+D4+F4:16|Bb2+F3+D4+G4:16|A2+E3+C#4+G4:16|D3+A3+D4+F4:14 .:2"


def burr() -> Track:
    """A cathedral that drills: pedals, a toccata on the motif, a turbine for a reed stop."""
    voices = {
        "pipes": Voice(guests.organ(), 0.50, 0.5, ring=10, gate=0.98, spread=0.3),
        "toccata": Voice(guests.organ(), 0.48, 0.36, ring=3, gate=0.8, echo=3),
        "pedal": Voice(guests.organ(), 0.62, 0.5, gate=0.95, lift=-12),
        "turbine": Voice(guests.handpiece(), 0.34, 0.70, ring=3, echo=3),
        "drill": Voice(drums.drill(), 0.36, 0.26, ring=2, echo=2),
        "hoses": Voice(guests.cello(), 0.55, 0.60, ring=2, gate=0.95),
        "drum": Voice(guests.bass_drum(), 0.85, 0.5),
        "bell": Voice(band.bells(), 0.55, 0.66, ring=3, echo=8, echoes=2),
        "hat": Voice(drums.hat(), 0.50, 0.40),
        "water": Voice(drums.open_hat(), 0.34, 0.30),
        "wind": Voice(drums.wind(), 0.36, 0.5, gate=1.0),
    }
    first = Section(
        4,
        {
            "pipes": NAVE,
            "pedal": "D2:16|G2:16|A2:16|D2:12 .:4",
            "drum": "x...............|x...............|x...............|x.......x...o...",
            "turbine": ".:16|.:8 D5:8|.:16|.:4 F5:4 G5:4 A5:4",
            "bell": "D5:16|.:16|C#5:16|.:16",
            "hat": "................|..-...-...-...-.|..-...-...-...-.|..-...-...-...-.",
        },
        0.86,
    )
    second = Section(
        6,
        {
            "toccata": f"{SUBJECT}|{SUBJECT}|C5:1 Bb4 C5 E5 C5 F5 C5 G5 C5 Bb4 C5 E5 C5 D5 C5 B4|"
            "Bb4:1 A4 Bb4 D5 Bb4 E5 Bb4 F5 Bb4 A4 Bb4 D5 G4 Bb4 D5 F5|"
            "E5:1 A4 E5 G5 E5 A5 E5 Bb5 E5 A4 E5 G5 E5 F5 E5 D5|C#5:1 E5 G5 A5 Bb5 A5 G5 E5 C#5 E5 G5 A5 C#6 A5 G5 E5",
            "pedal": "D2:4 .:2 D2:2 F2:4 G2:4|A2:4 .:2 A2:2 D2:8|C2:4 .:2 C2:2 E2:4 C2:4|Bb1:4 .:2 Bb1:2 G1:8|"
            "A1:4 .:2 A1:2 C#2:8|A1:12 .:4",
            "drum": "x.....x.x.......",
            "hat": "-.o.-.o.-.o.-.oo",
            "hoses": "D3:16|F3:16|G3:16|F3:16|E3:16|A3:16",
            "drill": ".:12 D5:1 D5 D5? D5?|.:16|.:12 C5:1 C5 C5? C5?|.:16|.:8 E5:1 E5 E5? E5? .:4|"
            "A5:1 A5 A5 A5 A5 A5 A5 A5 A5 A5 A5 A5 .:4",
            "water": "..............o.|................",
        },
    )
    third = Section(
        5,
        {
            "turbine": "F5:8 G5:8|Ab5:16|.:16|C5:4 F5 G5 Bb5|A5:16",
            "pipes": "Db3+Ab3+F4:16|Db3+Ab3+E4:16|C3+G3+Eb4:16|Bb2+F3+D4:16|A2+E3+A3+C#4:12 .:4",
            "wind": "C4:15 .:1|.:16|C4:15 .:1|C4:16|C4:12 .:4",
            "drum": "x...............|x...............|x...............|x.......x.......|x...x...x.x.xxxx",
            "water": "o.......o.......|o.......o.......|o.......o.......|o...o...o...o...|o.o.o.o.o.o.o.o.",
            "drill": ".:16|.:4 Db5:1 Db5? .:10|.:4 C5:1 C5? .:10|.:16|.:16",
            "bell": ".:16|.:16|C6?:16|.:16|A5:16",
        },
        0.94,
    )
    return Track("burr", 90, 6, 1, 16, voices, (first, second, third), gain=1.08)


def chair() -> Track:
    """A slow exhale: everything goes down, one quip goes up, and the more it tips the faster it tells it."""
    voices = {
        "exhale": Voice(drums.wind(), 0.60, 0.5, gate=1.0, lift=-6),
        "choir": Voice(band.choir(), 0.46, 0.5, ring=8, gate=0.97, spread=0.3),
        "pad": Voice(band.warm_pad(), 0.36, 0.5, ring=6, gate=1.0, spread=0.3),
        "falls": Voice(band.felt(), 0.85, 0.44, ring=5, echo=6, echoes=2),
        "quip": Voice(band.clarinet(), 0.55, 0.64, gate=0.8, echo=3),
        "giggle": Voice(band.marimba(), 0.60, 0.70, ring=3, echo=3),
        "tilt": Voice(guests.cello(), 0.62, 0.38, ring=2, gate=0.98),
        "floor": Voice(band.drone(), 0.66, 0.5, gate=1.0),
        "heart": Voice(drums.heart(), 0.90, 0.5, ring=2),
        "trace": Voice(band.music_box(), 0.40, 0.76, ring=2, echo=8),
        "bib": Voice(drums.brush(), 0.60, 0.34),
        "click": Voice(drums.tick(), 0.50, 0.70),
    }
    pulse = "x..o............|x..o........x..o"
    first = Section(
        5,
        {
            "exhale": "C4:8 .:8|.:16|C4:8 .:8|.:16|C4:8 .:8",
            "choir": "F3+A3+C4:16|E3+Ab3+C4:16|Eb3+G3+C4:16|D3+F#3+C4:16|Db3+F3+C4:14 .:2",
            "falls": "A5:8 G5:8|.:16|F5:8 C5:8|.:16|A4:4 G4 F4 C4",
            "floor": "F2:16|E2:16|Eb2:16|D2:16|Db2:14 .:2",
            "heart": "x..o............",
            "trace": "A5?:16|.:16|A5?:16|.:16|A5?:16",
            "click": "................|..............-.|................|..............-.|................",
        },
        0.86,
    )
    second = Section(
        6,
        {
            "quip": ".:8 C5:1 F5 G5 A5!:3 .:2|.:16|.:8 C5:1 F5 G5 A5!:2 C6:1 A5 .|.:16|"
            "C5:1 F5 G5 A5 C5 F5 G5 A5 C5 F5 G5 A5 C5 F5 G5 .|.:16",
            "giggle": ".:16|.:8 E5:1 C5? A4? .:5|.:16|.:4 E5:1 C5? A4? .:1 Eb5:1 C5? A4? .:5|.:16|.:16",
            "tilt": "F3:16|E3:16|Eb3:16|D3:16|Db3:16|C3:16",
            "pad": "A3+C4+F4:16|Ab3+C4+E4:16|G3+C4+Eb4:16|F#3+C4+D4:16|F3+Ab3+Db4:16|E3+G3+C4:14 .:2",
            "floor": "F2:16|E2:16|Eb2:16|D2:16|Db2:16|C2:14 .:2",
            "heart": pulse,
            "bib": "....o.......o...|............o...",
            "click": "..-...-...-...-.",
        },
    )
    last = Section(
        5,
        {
            "exhale": "C4:16|C4:8 .:8|.:16|C4:16|C4:8 .:8",
            "choir": "C4+F4+Ab4:16|B3+E4+Ab4:16|Bb3+Eb4+G4:16|A3+D4+F4:16|G3+C4+F4:14 .:2",
            "falls": "A5:4 G5 F5 C5|Ab5:4 F#5 E5 B4|G5:4 F5 Eb5 Bb4|F5:4 E5 D5 A4|.:16",
            "tilt": "F2:16|E2:16|Eb2:16|D2:16|C2:14 .:2",
            "heart": "x..o....x..o....|x..o....x..o....|x..o..x..o..x..o|x..ox..ox..ox..o|x...............",
            "quip": ".:16|.:16|.:16|.:16|.:8 C5??:2 F5?? G5?? .:2",
            "trace": "A5?:8 A5?:8|A5?:8 A5?:8|A5?:4 A5? A5? A5?|A5?:2 A5? A5? A5? A5? A5? A5? A5?|A5:14 .:2",
            "click": "-.-.-.-.-.-.-.-.|-.-.-.-.-.-.-.-.|-.-.-.-.-.-.-.-.|----------------|................",
        },
        0.96,
    )
    return Track("chair", 90, 6, 1, 16, voices, (first, second, last), gain=1.0)

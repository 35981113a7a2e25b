"""Cavity's music, on the beat: attacks land on it, so 90 and 150 beats a minute are exact.

Optimise puts the motif on an assembly line. Comfort turns it upside down (C G F Eb) and, in the
middle, offers it the right way up and much too sweetly. Where has only the motif left.
"""

from __future__ import annotations

from assets.painter import sound_instruments as band
from assets.painter import sound_percussion as drums
from assets.painter.sound_score import Section, Track, Voice, strum

LINE = "C5:1 F5 G5 A5 C5 F5 G5 A5 C5 F5 G5 A5 C5 F5 G5 A5"
LINE_SLIPPED = (
    "C5:1 F5 G5 A5? C5 F5 G5 C5 F5 G5 A5? C5 F5 G5 C5 F5 | G5:1 A5? C5 F5 G5 C5 F5 G5 A5? C5 F5 G5 C5 F5 G5 A5"
)
LINE_RAISED = "Db5:1 Gb5 Ab5 Bb5 Db5 Gb5 Ab5 Bb5 Db5 Gb5 Ab5 Bb5 Db5 Gb5 Ab5 Bb5"
LINE_STOPS = "C5:1 F5 G5 A5 C5 F5 G5 A5 C5!:4 .:4"
POLITE = ".:12 E5:2 C5:2"


def optimise() -> Track:
    """Tidy, clinical: one motif a beat, a courteous chime, and a floor that shifts by a semitone."""
    voices = {
        "line": Voice(band.marimba(), 0.6, 0.36, ring=3, echo=3, spread=0.1),
        "chime": Voice(band.glass(), 0.6, 0.68, ring=2, echo=6),
        "melody": Voice(band.clarinet(), 0.55, 0.56, gate=0.9, echo=3),
        "under": Voice(band.clarinet(), 0.30, 0.32, gate=0.9),
        "pad": Voice(band.glass_pad(), 0.26, 0.5, ring=6, gate=1.0, spread=0.28),
        "bass": Voice(band.round_bass(), 0.8, 0.5, gate=0.9),
        "kick": Voice(drums.kick(), 0.85, 0.5),
        "tap": Voice(drums.rim(), 0.62, 0.62, echo=3),
        "hat": Voice(drums.hat(), 0.75, 0.40),
        "tray": Voice(drums.tick(), 0.6, 0.74),
        "drill": Voice(drums.drill(), 0.3, 0.25, ring=2, echo=2),
    }
    beat = "x.......o......."
    walk = "x.....o.x......."
    first = Section(
        4,
        {
            "line": LINE,
            "kick": beat,
            "tray": "..-...-...-...-.",
            "hat": "................|................|-.-.-.-.-.-.-.-.|-.-.-.-.-.-.-.-.",
            "chime": ".:16|.:16|.:16|" + POLITE,
            "bass": "D2:14 .:2 | .:16 | D2:14 .:2 | .:8 D2:4 C#2:4",
        },
        0.85,
    )
    second = Section(
        6,
        {
            "line": "=80 " + LINE,
            "melody": "D4:6 .:2 A4:8 | Bb4:10 .:2 A4:4 | G4:6 .:2 E4:6 F4:2 |"
            "D4:12 .:4 | F4:4 G4:4 A4:4 C5:4 | Bb4:8 C#5:4 .:4",
            "pad": "D4+F4+A4:16|Bb3+D4+F4:16|D4+G4+Bb4:16|C4+F4+A4:16|D4+F4+A4:16|C#4+E4+G4:12 .:4",
            "bass": "D2:3 .:3 D2:2 A2:4 .:4|Bb1:3 .:3 Bb1:2 F2:4 .:4|G2:3 .:3 G2:2 D2:4 .:4|F2:3 .:3 F2:2 C2:4 .:4|"
            "D2:3 .:3 D2:2 A2:4 F2:4|A1:3 .:3 A1:2 C#2:4 .:4",
            "kick": walk,
            "tap": "....o.......o...",
            "hat": "-.o.-.o.-.o.-.oo",
            "tray": "..............-.",
            "chime": ".:16|.:16|.:16|" + POLITE + "|.:16|.:8 Bb5:4 A5:4",
        },
    )
    third = Section(
        5,
        {
            "line": f"{LINE_RAISED}|{LINE_RAISED}|{LINE_SLIPPED}|.:16",
            "drill": ".:12 Db5:1 Db5 Db5? Db5?|.:12 Db5:1 Db5 Db5? Db5?|"
            ".:4 C5:1 C5? .:10|.:4 C5:1 C5? .:6 C5:1 C5? .:2|.:16",
            "under": "=90 Bb3:12 Ab3:4|F3:12 .:4|A3:8 G3:8|E3:14 .:2|.:16",
            "pad": "Db4+F4+Bb4:16|Db4+F4+Ab4:16|D4+F4+A4:16|C4+E4+Bb4:16|E4+A4+C#5:8 .:8",
            "bass": "Bb1:6 .:2 Bb1:6 .:2|Db2:6 .:2 Db2:6 .:2|D2:6 .:2 D2:6 .:2|C2:6 .:2 C2:6 .:2|A1:8 .:8",
            "kick": "x.......x.......|x.......x.......|x...o...x...o...|x...o...x...o...|x...............",
            "hat": "o...o...o...o...|o...o...o...o...|o.o.o.o.o.o.o.o.|oooooooooooooooo|................",
            "tap": "................|................|....o.......o...|....o.......o.oo|................",
            "chime": ".:16|.:16|.:16|.:16|.:8 E5:4 C5?:4",
        },
        0.95,
    )
    last = Section(
        3,
        {
            "line": f"{LINE}|{LINE}|{LINE_STOPS}",
            "melody": "A4:4 G4:4 F4:4 C4:4|D4:6 .:2 F4:4 D4:4|D4:8 .:8",
            "under": "D4:8 C4:8|Bb3:8 F3:8|A3:8 .:8",
            "pad": "D4+F4+A4:16|Bb3+D4+F4:16|D4+F4+A4:8 .:8",
            "bass": "D2:3 .:3 D2:2 A2:4 C2:4|Bb1:3 .:3 Bb1:2 A1:4 C2:4|D2:6 .:10",
            "kick": f"{walk}|{walk}|x.......x.......",
            "tap": "....o.......o...|....o.......o...|....o...........",
            "hat": "-.o.-.o.-.o.-.oo|-.o.-.o.-.o.-.oo|-.o.-.o.x.......",
            "chime": ".:16|.:16|.:12 C6?:4",
        },
    )
    return Track("cavity_optimise", 90, 6, 1, 16, voices, (first, second, third, last), gain=0.94)


DRIVE = "1:2 1? 2 1? 1 1? 2 1?"
TURNED = """
C5:6 G4:2 F4:4 Eb4:4 | F4:10 .:6 | Db5:6 Ab4:2 Gb4:4 F4:4 | Eb4:6 .:2 E4:4 .:4 |
C5:6 G4:2 F4:4 Eb4:4 | Ab4:6 Bb4:2 C5:6 .:2 | Db5:4 C5:4 Bb4:4 G4:4 | C5:8 .:8
"""
ROOTS = "F2+F3 F2+F3 Db2+Db3 Eb2+Eb3 F2+F3 Ab2+Ab3 Bb1+Bb2 C2+C3"
SWEET = "Ab4:8 Db5:8 | Eb5:8 F5:8 | F5:12 Eb5:4 | C5:14 .:2 | Ab4:8 Db5:8 | Eb5:8 G5:8 | Gb5:12 F5:4 | E5:14 .:2"
SWEET_CHORDS = """
Db4+F4+Ab4:16 | C4+Eb4+Ab4:16 | Bb3+Db4+F4:16 | C4+Eb4+G4:16 | Db4+F4+Ab4:16 |
Bb3+Eb4+G4:16 | Bb3+Db4+Gb4:16 | Bb3+C4+E4:14 .:2
"""
STABS = "Ab3+C4+F4 Ab3+C4+F4 Ab3+Db4+F4 Bb3+Eb4+G4 Ab3+C4+F4 Ab3+C4+Eb4 Bb3+Db4+F4 Bb3+C4+E4"


def comfort() -> Track:
    """Drive: the motif falls instead of rising; in the middle it is far too kind."""
    voices = {
        "lead": Voice(band.lead(), 0.95, 0.46, gate=0.88, echo=3),
        "second": Voice(band.square(), 0.5, 0.70, gate=0.7, echo=6),
        "voices": Voice(band.choir(), 0.4, 0.5, ring=6, gate=1.0, spread=0.3),
        "box": Voice(band.music_box(), 0.8, 0.62, ring=3, echo=6),
        "stab": Voice(band.stab(), 0.36, 0.40, ring=6, gate=1.0, spread=0.2),
        "bass": Voice(band.pulse_bass(), 0.8, 0.5, gate=0.8),
        "kick": Voice(drums.kick(), 0.92, 0.5),
        "snare": Voice(drums.snare(), 0.85, 0.52),
        "hat": Voice(drums.hat(), 0.7, 0.62),
        "lid": Voice(drums.open_hat(), 0.6, 0.36),
        "drill": Voice(drums.drill(), 0.4, 0.28, ring=2, echo=3),
        "wind": Voice(drums.wind(), 0.5, 0.5, gate=1.0),
    }
    kick, snare, hat = "x.....x...x.....", "....x.......x...", "o.-.o.-.o.-.o.--"
    first = Section(
        8,
        {
            "lead": TURNED,
            "bass": strum(DRIVE, ROOTS),
            "kick": kick,
            "snare": "................|................|" + f"{snare}|" * 5 + "....x.......x.oo",
            "hat": hat,
            "stab": strum(".:6 X:2 .:8", STABS),
        },
        0.92,
    )
    middle = Section(
        8,
        {
            "voices": SWEET_CHORDS,
            "box": SWEET,
            "bass": strum("=60 1:12 .:2 1?:2", "Db2 Ab2 Bb1 C2 Db2 Eb2 Gb2 C2"),
            "kick": "x...............",
            "hat": "....-.......-...",
            "drill": ".:16|.:16|.:16|.:12 E5:1 E5? E5?? .|.:16|.:12 G5:1 G5? G5?? .|"
            ".:16|E5:1 E5? .:2 E5:1 E5? .:2 E5:1 E5 .:2 E5:1 E5 E5 E5",
            "wind": ".:16|.:16|.:16|.:16|.:16|.:16|C4:16|C4:14 .:2",
        },
        0.9,
    )
    again = Section(
        8,
        {
            "lead": TURNED,
            "second": ".:4 C5:2 .:2 G4:2 .:2 F4:2 .:2 | Eb4:2 .:2 C4:2 .:10 |"
            ".:4 Db5:2 .:2 Ab4:2 .:2 Gb4:2 .:2 | Bb4:2 .:2 G4:2 .:10 |"
            ".:4 C5:2 .:2 G4:2 .:2 F4:2 .:2 | Eb5:2 .:2 C5:2 .:10 |"
            "F5:2 .:2 Db5:2 .:2 Bb4:2 .:6 | E5:2 .:2 G5:2 .:2 Bb5:2 .:6",
            "bass": strum(DRIVE, ROOTS),
            "kick": kick,
            "snare": f"{snare}|" * 7 + "....x..x..x.xxxx",
            "hat": "o-oxo-oxo-oxo-ox",
            "lid": "..............o.",
            "stab": strum("X:2 .:4 X:2 .:2 X?:2 .:4", STABS),
            "voices": "=70 " + "C4+F4:16|Ab3+F4:16|Db4+Ab4:16|Eb4+G4:8 C4+G4:8|C4+F4:16|C4+Eb4:16|Db4+F4:16|C4+E4:16",
        },
    )
    last = Section(
        8,
        {
            "bass": strum(DRIVE, "F2+Gb2 F2+Gb2 F2+Gb2 Eb2+E2")
            + "|F2:2 .:4 F2:2 .:8|Ab2:2 .:4 Ab2:2 .:8|Bb2:2 .:4 Bb2:2 .:4 B2:4|C3:4 .:12",
            "stab": "F3+C4+Gb4:2 .:4 F3+C4+Gb4:2 .:8|.:16|"
            "F3+C4+Gb4:2 .:4 F3+C4+Gb4:2 .:8|.:16|F3+C4+Ab4:2 .:4 F3+C4+Ab4:2 .:8|"
            "F3+C4+Ab4:2 .:4 F3+C4+Ab4:2 .:8|F3+Db4+Bb4:2 .:4 F3+Db4+Bb4:2 .:8|E3+C4+Bb4:4 .:12",
            "lead": ".:16|.:8 C5:4 G4:4|.:16|.:8 F4:4 Eb4:4|C5:8 G4:8|F4:8 Eb4:8|Db4:8 F4:8|E4:4 .:12",
            "drill": "C5:1 C5? .:14|.:16|C5:1 C5? .:14|.:16|.:16|.:16|.:16|.:16",
            "kick": f"{kick}|{kick}|{kick}|x.....x...x...x.|x...x...x...x...|"
            "x...x...x...x...|x.x.x.x.x.x.x.x.|x...............",
            "snare": "................|................|................|"
            "............o.oo|....o.......o...|....o.......o...|"
            "o.o.o.o.ooooxxxx|x...............",
            "hat": f"{hat}|" * 4 + "o.o.o.o.o.o.o.o.|o.o.o.o.o.o.o.o.|oooooooooooooooo|................",
            "lid": "................|..............o.|................|..............o.|"
            "................|................|................|x...............",
            "wind": ".:16|.:16|.:16|.:16|C4:16|C4:16|C4:16|.:16",
        },
        0.96,
    )
    return Track("cavity_comfort", 150, 6, 1, 16, voices, (first, middle, again, last), gain=0.79)


def where() -> Track:
    """Almost nothing: a music box looks for the motif's last note, finds it once, and is not sure."""
    voices = {
        "box": Voice(band.music_box(), 1.0, 0.46, ring=4, echo=10, echoes=2),
        "voices": Voice(band.choir(), 0.36, 0.5, ring=4, gate=1.0, spread=0.3),
        "floor": Voice(band.drone(), 0.6, 0.5, gate=1.0),
        "heart": Voice(drums.heart(), 0.7, 0.5, ring=2),
    }
    box = """
    C5:8 F5:8 | G5:16 | .:16 | C5:6 F5:2 G5:8 | .:16 | F5:4 G5:4 C5:8 | .:8 C5:4 F5:4 | G5:12 .:4 |
    C5:8 F5:8 | G5:8 A5:8 | .:16 | C5?:4 F5? G5? .:4 | .:8 F5??:8 | C5??:16 | .:16
    """
    voices_text = """
    .:16 | .:16 | D4+A4:16 | D4+A4:16 | Bb3+F4:16 | Bb3+F4:16 | G3+D4:16 | C4+E4:14 .:2 |
    .:16 | .:8 F3+C4:8 | F3+C4:16 | D4+A4:16 | Bb3+F4:16 | Bb3+F4:12 .:4 | .:16
    """
    floor = (
        "F2:16|F2:14 .:2|D2:16|D2:14 .:2|Bb1:16|Bb1:14 .:2|G1:16|"
        "C2:14 .:2|.:16|.:8 F2:8|F2:16|D2:16|Bb1:16|C2:14 .:2|.:16"
    )
    heart = "x..o............|................"
    parts = {
        "box": box,
        "voices": voices_text,
        "floor": floor,
        "heart": f"{heart}|" * 4 + "................|" + f"{heart}|" * 3,
    }
    return Track("cavity_where", 90, 6, 1, 16, voices, (Section(15, parts),))

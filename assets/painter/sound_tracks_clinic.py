"""The clinic's music: by day, and after the bad call.

Shuffled thirds of a beat (twelve units a bar). The motif C F G A opens the tune and a step aside
answers it; in the fifth bar everybody stops for the bass, who has something to say.
"""

from __future__ import annotations

from assets.painter import sound_instruments as band
from assets.painter import sound_percussion as drums
from assets.painter.sound_score import Section, Track, Voice, strum

TUNE = """
C5:2 F5:1 G5:3 A5!:3 .:3 | .:5 A5:1 G5:2 A5:1 C6:3 | D5:2 F5:1 A5:3 G5:2 F5:1 D5:3 | Bb4:2 D5:1 F5:3 E5:6 |
.:12 | C5:2 F5:1 G5:3 A5!:3 D6:3 | C6:2 A5:1 G5:2 F5:1 D5:3 B4:3 | C5:2 D5:1 F5:3 .:6
"""
TUNE_AGAIN = """
C5:2 F5:1 G5:3 A5!:3 .:2 E5:1 | C5:2 E5:1 A5:3 C6:3 .:3 | D6:2 C6:1 A5:3 F5:2 G5:1 A5:3 |
Bb5:2 A5:1 F5:3 E5:2 D5:1 E5:3 |
.:12 | C5:2 F5:1 G5:3 A5!:3 F6:3 | E6:2 D6:1 C6:2 A5:1 F5:3 B4:3 | C5:2 D5:1 F5:3 .:6
"""
ANSWER = """
.:9 D5:2 C5:1 | .:12 | F4:6 A4:3 .:3 | D5:6 C5:3 Bb4:3 | .:6 .:2 E4:1 F4:2 G4:1 |
A4:6 .:6 | F4:6 G4:3 F4:3 | E4:3 F4:3 .:6
"""
BASS = """
F2:3 .:2 C2:1 F2:3 .:3 | A2:3 .:2 E2:1 A2:3 .:2 A2:1 | Bb2:3 .:2 F2:1 Bb2:3 .:3 | G2:3 .:3 C2:3 .:2 C2:1 |
.:2 C3:1 Bb2:2 A2:1 G2:2 Gb2:1 F2:2 E2:1 | F2:3 .:2 A2:1 C3:3 .:3 | D2:3 .:3 G2:3 .:2 G2:1 | C2:3 .:2 G2:1 F2:2 E2:1 .:3
"""
STEPS = ".:3 X:1 .:1 X?:1 .:3 X:1 .:2"
COMP = "|".join(
    (
        strum(STEPS, "A3+D4+G4 G3+C4+E4 A3+D4+F4"),
        ".:3 Bb3+D4+F4:1 .:1 Bb3+D4+F4?:1 .:3 Bb3+E4+G4:1 .:2 | .:12",
        strum(STEPS, "A3+D4+G4"),
        ".:3 A3+C4+F4:1 .:1 A3+C4+F4?:1 .:3 B3+F4+A4:1 .:2 | .:3 Bb3+F4+G4:1 .:1 A3+D4+G4:1 .:6",
    )
)
SHAKE = "o.--.-o.--.-|" * 4 + "............|" + "o.--.-o.--.-|" * 2 + "o.--.-o....."
RIM = "......-.....|......-....-|" * 2 + ".........o..|......-.....|......-....-|......-....."
BRUSH = "...o.....o..|" * 4 + "............|" + "...o.....o..|" * 2 + "...o.......o"

MIDDLE = """
A4:6 .:3 E5:2 F5:1 | E5:9 .:3 | Bb4:6 .:3 F5:2 G5:1 | A5:6 G5:3 E5:3 | C5:6 F5:6 | G5:6 A5:6 |
.:3 Bb5:3 A5:3 G5:3 | E5:6 C#5:6 | D5:3 F5:3 A5:3 B5:3 | C6:6 .:6
"""
MIDDLE_BASS = """
D2:9 A2:3 | D3:6 C3:6 | G2:9 D2:3 | C2:6 E2:6 | F2:9 C2:3 | Bb1:9 F2:3 |
E2:6 Bb2:6 | A2:6 G2:6 | D2:6 G2:6 | C2:6 .:3 C3:2 C2:1
"""
MIDDLE_BOX = """
.:3 F5:1 A5:1 E6:4 .:3 | .:3 A5:2 G5:1 D5:6 | .:3 D5:1 F5:1 C6:4 .:3 |
.:9 Bb5:2 A5:1 | .:3 A5:2 C6:1 E6:6 | .:3 D6:2 F6:1 A6:6 |
.:12 | .:6 .:2 E5:1 G5:3 | .:6 .:2 F5:1 A5:3 | Bb5:2 G5:1 F5:3 .:6
"""
MIDDLE_PAD = """
A3+C4+E4:12 | A3+C4+F4:12 | Bb3+D4+F4:12 | Bb3+E4+G4:12 | A3+C4+D4:12 | A3+D4+F4:12 |
G3+Bb3+D4:12 | G3+C#4+E4:12 | A3+C4+F4:6 B3+D4+F4:6 | Bb3+F4+G4:10 .:2
"""
LAST = """
C5:2 F5:1 G5:3 A5!:3 .:3 | .:5 A5:1 G5:2 A5:1 C6:3 | D5:2 F5:1 A5:3 G5:2 F5:1 D5:3 | Bb4:2 D5:1 F5:3 E5:3 G5:3 |
C6:2 A5:1 G5:2 F5:1 D5:3 B4:3 | C5:2 D5:1 F5!:3 .:6
"""
LAST_ANSWER = """
.:9 C5:3 | A4:6 .:6 | .:6 Bb4:3 A4:3 | G4:6 Bb4:6 | A4:6 G4:3 F4:3 | E4:3 F4?:3 .:6
"""
LAST_BASS = """
F2:3 .:2 C2:1 F2:3 .:3 | A2:3 .:2 E2:1 A2:3 .:2 A2:1 | Bb2:3 .:2 F2:1 Bb2:3 .:3 | G2:3 .:3 C2:3 .:2 C2:1 |
D2:3 .:3 G2:3 .:2 G2:1 | C2:3 .:2 C2:1 F2:3 .:3
"""
LAST_COMP = "|".join(
    (
        strum(STEPS, "A3+D4+G4 G3+C4+E4 A3+D4+F4"),
        ".:3 Bb3+D4+F4:1 .:1 Bb3+D4+F4?:1 .:3 Bb3+E4+G4:1 .:2",
        ".:3 A3+C4+F4:1 .:1 A3+C4+F4?:1 .:3 B3+F4+A4:1 .:2 | .:3 Bb3+F4+G4:1 .:2 A3+D4+G4:1 .:5",
    )
)


def clinic() -> Track:
    """By day: light steps, wry, a tune that stops to listen."""
    voices = {
        "tune": Voice(band.marimba(), 1.0, 0.42, ring=2, echo=3),
        "answer": Voice(band.clarinet(), 0.55, 0.62, gate=0.85),
        "box": Voice(band.music_box(), 0.6, 0.72, ring=3, echo=3),
        "comp": Voice(band.tines(), 0.38, 0.60, ring=6, gate=1.0, spread=0.12),
        "pad": Voice(band.warm_pad(), 0.45, 0.5, ring=6, gate=1.0, spread=0.25),
        "bass": Voice(band.pizzicato(), 1.0, 0.48, gate=1.0),
        "shaker": Voice(drums.shaker(), 0.62, 0.70),
        "brush": Voice(drums.brush(), 0.5, 0.35),
        "rim": Voice(drums.rim(), 0.5, 0.30, echo=2),
    }
    sections = (
        Section(8, {"tune": TUNE, "comp": COMP, "bass": BASS, "shaker": SHAKE, "rim": RIM}, 0.9),
        Section(
            8,
            {
                "tune": "=70 " + TUNE_AGAIN,
                "answer": ANSWER,
                "comp": COMP,
                "bass": BASS,
                "shaker": SHAKE,
                "brush": BRUSH,
                "rim": RIM,
            },
        ),
        Section(
            10,
            {
                "answer": "=90 " + MIDDLE,
                "box": MIDDLE_BOX,
                "pad": MIDDLE_PAD,
                "bass": "=75 " + MIDDLE_BASS,
                "shaker": "-.....-.....",
            },
            0.92,
        ),
        Section(
            6,
            {
                "tune": LAST,
                "answer": "=80 " + LAST_ANSWER,
                "comp": LAST_COMP,
                "bass": LAST_BASS,
                "shaker": "o.--.-o.--.-|" * 5 + "o.--.-o.....",
                "brush": "...o.....o..",
            },
        ),
    )
    return Track("clinic", 105, 8, 1, 12, voices, sections, gain=0.925)

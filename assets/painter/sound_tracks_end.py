"""After it: the clinic alarmed, the dusk of that day, and the credits."""

from __future__ import annotations

from assets.painter import sound_instruments as band
from assets.painter import sound_percussion as drums
from assets.painter.sound_score import Section, Track, Voice, strum


def alarm() -> Track:
    """The clinic's tune with its floor gone: no shuffle, no bass, a pulse that will not stop, a hum."""
    voices = {
        "tune": Voice(band.tines(), 0.80, 0.44, ring=4, echo=3, echoes=2),
        "box": Voice(band.music_box(), 0.46, 0.70, ring=3, echo=5, echoes=2),
        "pulse": Voice(band.marimba(), 0.46, 0.52, ring=2, spread=0.12),
        "floor": Voice(band.drone(), 0.80, 0.5, ring=2, gate=1.0),
        "pad": Voice(band.glass_pad(), 0.36, 0.5, ring=6, gate=1.0, spread=0.3),
        "heart": Voice(drums.heart(), 0.80, 0.5, ring=2),
        "clock": Voice(drums.tick(), 0.55, 0.66),
        "hat": Voice(drums.hat(), 0.42, 0.36),
        "wind": Voice(drums.wind(), 0.40, 0.5, gate=1.0),
    }
    first = Section(
        7,
        {
            "pulse": "F3:1 F3? F3? F3? F3 F3? F3? F3?",
            "floor": "F1+C2:8|F1+C2:8|F1+C2:7 .:1|F1+C2:8|F1+C2:8|F1+C2:7 .:1|F1+C2:7 .:1",
            "heart": "x.......|x.......|x...o...|x.......|x.......|x...o...|x.......",
            "clock": "....-...",
            "tune": ".:8|C5:1 F5 G5:2 Ab5:4|.:8|.:4 Ab4:1 Bb4 Gb4:2|.:8|C5:1 F5 G5:2 B4:4|.:8",
            "pad": ".:8|.:8|C5+Ab4:8|C5+Gb4:7 .:1|.:8|B4+F4:8|B4+F4:7 .:1",
        },
        0.88,
    )
    second = Section(
        8,
        {
            "pulse": "F3:1 F3? Ab3? F3? F3 F3? B3? F3?|F3:1 F3? Ab3? F3? F3 F3? C4? F3?|"
            "E3:1 E3? Ab3? E3? E3 E3? B3? E3?|E3:1 E3? Ab3? E3? E3 E3? C4? E3?|"
            "Db3:1 Db3? Ab3? Db3? Db3 Db3? F3? Db3?|Db3:1 Db3? Bb3? Db3? Db3 Db3? Gb3? Db3?|"
            "C3:1 C3? G3? C3? C3 C3? E3? C3?|C3:1 C3? Gb3? C3? C3 C3? .:2",
            "floor": "F1+F2:8|F1+F2:7 .:1|E2+B2:8|E2+B2:7 .:1|Db2+Ab2:8|Db2+Ab2:7 .:1|C2+G2:8|C2+Gb2:6 .:2",
            "tune": "C5:1 F5 G5 Ab5:3 .:2|.:3 G5:1 F5 Db5:3|B4:2 .:1 C5:1 E5 Ab5:3|"
            ".:8|F5:3 Eb5:1 Db5:2 Ab4|Bb4:3 C5:1 Db5:2 Gb5|E5:4 .:4|.:8",
            "pad": "Ab4+C5:8|Ab4+C5:7 .:1|Ab4+B4:8|Ab4+C5:7 .:1|F4+Ab4:8|Gb4+Bb4:7 .:1|G4+E5:8|Gb4+E5:6 .:2",
            "heart": "x...o...",
            "clock": "-...o...",
            "hat": "-.-.-.-.|-.-.-.-.|-.-.-.-.|-.-.-.--|-.-.-.-.|-.-.-.-.|-.-.----|-.......",
            "wind": ".:8|.:8|.:8|.:8|.:8|C4:8|C4:8|C4:4 .:4",
        },
    )
    third = Section(
        5,
        {
            "box": "C5:2 F5 G5 .|.:8|.:4 Ab5:2 Gb5|F5:2 .:6|.:8",
            "floor": "Db2+F2:8|Db2+F2:7 .:1|Bb1+F2:8|C2+G2:8|C2+Db2:7 .:1",
            "pad": "Ab4+C5:8|Ab4+C5:7 .:1|Db4+F4:8|E4+Bb4:8|E4+Bb4:6 .:2",
            "heart": "x.......|x...o...|x.......|x...o...|x...x...",
            "clock": "....-...",
            "pulse": ".:8|.:8|.:8|F3?:1 F3? F3? F3? F3? F3? F3? F3?|F3?:1 F3? F3? F3? F3 F3 F3 .",
        },
        0.9,
    )
    return Track("alarm", 105, 6, 2, 8, voices, (first, second, third), gain=0.9)


def dusk() -> Track:
    """Aftermath: a piano, a warm room, a tune that trusts the first half of every sentence."""
    voices = {
        "piano": Voice(band.felt(), 1.0, 0.54, ring=4, echo=6),
        "left": Voice(band.felt(), 0.44, 0.44, ring=5, spread=0.1),
        "pad": Voice(band.warm_pad(), 0.44, 0.5, ring=8, gate=1.0, spread=0.3),
        "answer": Voice(band.clarinet(), 0.44, 0.64, gate=0.95, echo=4),
        "bass": Voice(band.round_bass(), 0.72, 0.5, gate=1.0),
        "box": Voice(band.music_box(), 0.50, 0.70, ring=3, echo=3),
        "brush": Voice(drums.brush(), 0.70, 0.36),
    }
    broken = "1:1 2 3 2? 1? 2? 3? 2?"
    first = Section(
        5,
        {
            "piano": "C5:1 F5 G5:2 A5:4|.:4 G5:1 F5 C5:2|D5:3 E5:1 F5:4|E5:2 C5 G4:4|.:8",
            "left": strum(broken, "F2+C3+A3 A2+E3+C4 Bb2+F3+D4 C3+G3+Bb3 C3+G3+E4"),
            "pad": "F3+A3+C4:8|G3+C4+E4:8|F3+Bb3+D4:8|G3+Bb3+E4:8|G3+Bb3+C4:7 .:1",
        },
        0.85,
    )
    second = Section(
        6,
        {
            "answer": "A4:3 G4:1 F4:4|G4:2 A4 Bb4:4|A4:2 F4 D4:4|.:4 C#4:2 E4|F4:3 G4:1 Ab4:4|G4:6 .:2",
            "left": strum(broken, "D2+A2+F3 G2+D3+Bb3 Bb1+F2+D3 E2+Bb2+G3 Db2+Ab2+F3 C2+G2+Bb2"),
            "bass": "D2:7 .:1|G2:7 .:1|Bb1:7 .:1|E2:7 .:1|Db2:7 .:1|C2:6 .:2",
            "pad": "F3+A3+D4:8|G3+Bb3+D4:8|F3+Bb3+D4:8|G3+Bb3+C#4:8|F3+Ab3+Db4:8|F3+G3+C4:7 .:1",
            "brush": "..o...o.",
            "piano": ".:8|.:8|.:8|.:8|.:4 C5?:2 Db5?|.:4 C5?:2 E5?",
        },
    )
    third = Section(
        5,
        {
            "piano": "C5:1 F5 G5:2 A5:4|C6:2 A5:1 G5 F5:4|Bb5:2 A5 F5 D5|.:2 C5:1 D5 F5:2 E5|.:8",
            "left": strum(broken, "F2+C3+A3 D2+A2+F3 Bb1+F2+D3 G2+D3+Bb3 C2+G2+F3"),
            "bass": "F2:7 .:1|D2:7 .:1|Bb1:7 .:1|G2:7 .:1|C2:6 .:2",
            "pad": "F3+A3+C4:8|F3+A3+D4:8|F3+Bb3+D4:8|G3+Bb3+D4:8|G3+Bb3+F4:6 .:2",
            "box": ".:8|.:8|.:8|.:8|.:2 A5?:2 G5? .",
            "brush": "..o...o.",
        },
        0.95,
    )
    return Track("dusk", 150, 6, 4, 8, voices, (first, second, third), gain=0.95)


def credits_roll() -> Track:
    """Resolution: the motif whole at last, over the chord it always wanted; everybody comes back."""
    voices = {
        "piano": Voice(band.felt(), 0.95, 0.50, ring=4),
        "left": Voice(band.felt(), 0.46, 0.42, ring=5, spread=0.1),
        "tune": Voice(band.flute(), 0.62, 0.58, gate=0.95, echo=6),
        "under": Voice(band.clarinet(), 0.42, 0.36, gate=0.95),
        "marimba": Voice(band.marimba(), 0.50, 0.32, ring=3, spread=0.1),
        "box": Voice(band.music_box(), 0.55, 0.70, ring=3, echo=6),
        "pad": Voice(band.warm_pad(), 0.42, 0.5, ring=8, gate=1.0, spread=0.3),
        "voices": Voice(band.choir(), 0.34, 0.5, ring=6, gate=1.0, spread=0.25),
        "bass": Voice(band.pizzicato(), 0.90, 0.48, gate=1.0),
        "kick": Voice(drums.kick(), 0.62, 0.5),
        "shaker": Voice(drums.shaker(), 0.62, 0.66),
        "brush": Voice(drums.brush(), 0.56, 0.36),
    }
    roll = "1:2 2 3 2? 1? 2? 3? 2?"
    home = "F2+C3+A3 Bb2+F3+D4 D3+A3+F4 C3+G3+E4"
    first = Section(
        5,
        {
            "piano": "C5:4 F5 G5 A5|.:8 F5?:4 D5?:4|C5:4 F5 G5 A5|G5:8 E5:8|.:16",
            "left": strum(roll, home) + "|C3:2 G3 Bb3 G3? .:8",
            "pad": "F3+A3+C4:16|F3+Bb3+D4:16|F3+A3+D4:16|G3+C4+E4:16|G3+Bb3+C4:14 .:2",
        },
        0.82,
    )
    second = Section(
        8,
        {
            "tune": "C5:4 F5 G5 A5|C6:6 A5:2 G5:4 E5:4|D5:4 F5 A5 G5|F5:2 E5:2 C5:10 .:2|"
            "C5:4 F5 G5 A5|D6:6 C6:2 A5:4 F5:4|G5:4 A5:4 Bb5:2 A5 G5 E5|F5:12 .:4",
            "left": strum(roll, "F2+C3+A3 A2+E3+C4 Bb2+F3+D4 C3+G3+Bb3 D3+A3+C4 Bb2+F3+D4 G2+D3+Bb3 F2+C3+A3"),
            "marimba": strum(
                "=60 .:2 3:1 2:1 .:2 3:2 .:2 3:1 2:1 .:2 1:2",
                "A3+C4+F4 A3+C4+E4 Bb3+D4+F4 Bb3+C4+E4 A3+D4+F4 Bb3+D4+F4 Bb3+D4+G4 A3+C4+F4",
            ),
            "bass": "F2:6 .:2 C2:6 .:2|A2:6 .:2 E2:6 .:2|Bb2:6 .:2 F2:6 .:2|C2:6 .:2 G2:6 .:2|"
            "D2:6 .:2 A2:6 .:2|Bb2:6 .:2 F2:6 .:2|G2:6 .:2 C2:6 .:2|F2:6 .:2 C2:6 .:2",
            "pad": "F3+A3+C4:16|G3+A3+E4:16|F3+Bb3+D4:16|G3+Bb3+E4:16|"
            "F3+A3+D4:16|F3+Bb3+D4:16|G3+Bb3+D4:8 G3+Bb3+E4:8|F3+A3+C4:16",
            "kick": "x.......o.......",
            "shaker": "-.o.-.o.-.o.-.o.",
            "brush": "....o.......o...",
        },
    )
    third = Section(
        7,
        {
            "under": "A4:6 F4:2 D4:8|Bb4:6 G4:2 E4:8|C5:4 A4 F4 A4|"
            "G4:12 .:4|Ab4:6 Bb4:2 C5:8|Bb4:4 Ab4 G4 F4|E4:4 G4 C5 .",
            "box": ".:8 A5:2 F5 A5 D6|.:8 Bb5:2 G5 Bb5 E6|.:16|"
            ".:4 C5:2 F5 G5 A5 G5 E5|.:16|.:8 F5?:2 Eb5? Db5? Bb4?|.:16",
            "left": strum(roll, "D2+A2+F3 G2+D3+Bb3 F2+C3+A3 C3+G3+D4 Db3+Ab3+F4 Bb2+F3+Db4 C2+G2+E3"),
            "bass": "=70 D2:14 .:2|G2:14 .:2|F2:14 .:2|C2:14 .:2|Db2:14 .:2|Bb1:14 .:2|C2:8 .:8",
            "pad": "F3+A3+D4:16|G3+Bb3+E4:16|F3+A3+C4:16|G3+C4+D4:16|F3+Ab3+Db4:16|F3+Bb3+Db4:16|G3+Bb3+E4:14 .:2",
            "shaker": "-...-...-...-...",
        },
        0.88,
    )
    last = Section(
        8,
        {
            "tune": "C5:4 F5 G5 A5|C6:6 A5:2 G5:4 E5:4|D5:4 F5 A5 C6|Bb5:4 A5 G5:6 .:2|"
            "C5:4 F5 G5 A5|.:8 A5:4 G5:4|F5:16|.:16",
            "under": "A4:4 A4 C5 C5|E5:6 C5:2 C5:4 A4:4|Bb4:4 D5 F5 A5|"
            "G5:4 F5 E5:6 .:2|A4:4 A4 C5 C5|.:8 D5:4 E5:4|C5:16|.:16",
            "voices": "F3+A3+C4:16|G3+C4+E4:16|F3+Bb3+D4:16|G3+Bb3+E4:16|"
            "F3+A3+C4:16|F3+Bb3+D4:16|F3+A3+C4:16|F3+A3+C4:14 .:2",
            "pad": "F4+A4:16|E4+A4:16|F4+Bb4:16|E4+Bb4:16|F4+A4:16|F4+Bb4:16|F4+A4:16|F4+A4:14 .:2",
            "left": strum(roll, "F2+C3+A3 A2+E3+C4 Bb2+F3+D4 C3+G3+Bb3 D3+A3+C4 Bb2+F3+D4 F2+C3+A3") + "|F2:8 C3?:8",
            "piano": ".:16|.:16|.:16|.:16|.:16|.:16|.:4 C5:2 F5 G5 A5:6|.:4 C6?:2 F6? G6? A6?:6",
            "bass": "F2:6 .:2 C2:6 .:2|A2:6 .:2 E2:6 .:2|Bb2:6 .:2 F2:6 .:2|"
            "C2:6 .:2 G2:6 .:2|D2:6 .:2 A2:6 .:2|Bb2:6 .:2 C2:6 .:2|F2:14 .:2|.:16",
            "kick": "x.......o.......|" * 6 + "x...............|................",
            "shaker": "-.o.-.o.-.o.-.o.|" * 6 + "-...............|................",
            "brush": "....o.......o...|" * 6 + "................|................",
            "box": ".:16|.:12 E6?:2 C6?|.:16|.:12 Bb5?:2 G5?|.:16|.:16|.:16|.:16",
        },
    )
    return Track("credits", 90, 6, 1, 16, voices, (first, second, third, last), gain=0.97)

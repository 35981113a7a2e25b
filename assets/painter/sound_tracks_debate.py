"""An argument, at 90 beats a minute: the motif's C F opens every sentence of it, and G A is what gets granted."""

from __future__ import annotations

from assets.painter import sound_instruments as band
from assets.painter import sound_instruments_case as guests
from assets.painter import sound_percussion as drums
from assets.painter.sound_score import Section, Track, Voice, strum

LEAN = "x.....x...x....."
PRO = "C5:3 F5:1 F5:4 Ab5 G5|G5:3 F5:1 E5:4 F5:8"
CONTRA = "G3:3 C4:1 C4:4 Eb4 Db4|Db4:3 C4:1 B3:4 C4:8"
OFF, TURN = ".:6 X:2 .:2 X?:2 .:4", ".:6 {}:2 .:2 {}?:2 .:4"
OPENS = f"{strum(OFF, 'F3+Ab3+C4')} | {TURN.format('E3+Bb3+C4', 'F3+Ab3+C4')}"
GOES_ON = " | ".join(
    (
        strum(OFF, "Ab3+C4+Eb4"),
        TURN.format("G3+B3+D4", "G3+C4+Eb4"),
        strum(OFF, "F3+Ab3+Db4 Eb3+Ab3+C4"),
        TURN.format("F3+Bb3+Db4", "E3+Bb3+C4"),
        strum(OFF, "F3+Ab3+C4"),
    )
)
FLOOR = "F1+C2+Ab2 C2+G1+F2 Ab1+Eb2+Eb2 G1+D2+C2 Db2+Ab1+F2 Ab1+Eb2+C2 Bb1+F2+Db2 F1+C2+F2"


def debate() -> Track:
    """A patient habanera: a clarinet argues, celli answer in the same steps; what is granted stands in F major."""
    voices = {
        "asks": Voice(band.clarinet(), 0.62, 0.34, gate=0.92, echo=4),
        "answers": Voice(guests.cello(), 0.98, 0.66, gate=0.94),
        "piano": Voice(band.felt(), 0.55, 0.50, ring=5, spread=0.12),
        "pad": Voice(band.warm_pad(), 0.30, 0.5, ring=6, gate=1.0, spread=0.28),
        "bass": Voice(band.pizzicato(), 0.80, 0.5, gate=1.0),
        "tom": Voice(guests.bass_drum(), 0.42, 0.5),
        "block": Voice(guests.block(), 0.30, 0.70),
        "card": Voice(drums.brush(), 0.60, 0.36),
        "tick": Voice(drums.tick(), 0.55, 0.72),
        "shaker": Voice(drums.shaker(), 0.50, 0.34),
    }
    sway = "1:3 .:3 2:2 .:2 1:2 3:2 .:2"
    first = Section(
        8,
        {
            "asks": f"{PRO}|.:16|.:16|Ab5:3 G5:1 F5:4 Db5 F5|Eb5:3 Db5:1 C5:4 Ab4:8|Bb4:3 Db5:1 F5:4 E5 G5|F5:10 .:6",
            "answers": f".:16|.:16|{CONTRA}|.:16|.:16|Db4:8 C4:4 Bb3|Ab3:10 .:6",
            "bass": strum(sway, FLOOR),
            "piano": f".:16|.:16|{GOES_ON}",
            "tom": LEAN,
            "tick": "..-...-...-...-.",
            "card": "................|............o...|................|............o...",
        },
        0.86,
    )
    bridge = Section(
        5,
        {
            "pad": "F3+Ab3+C4:16|G3+Bb3+Db4:16|F3+A3+C4:16|F3+Bb3+Db4:16|E3+G3+C4:12 .:4",
            "asks": "=85 C5:6 .:10|Db5:6 .:10|C5:4 F5 .:8|.:16|.:16",
            "answers": "=85 .:8 F3:8|.:8 G3:8|.:8 G3:4 A3:4|Bb3:6 Ab3:2 G3:4 F3:4|G3:8 C3:8",
            "bass": "F1:6 .:10|Eb1:6 .:10|F1:6 .:10|Db2:6 .:10|C2:6 .:6 C2?:4",
            "tom": "x...............",
            "block": "....-.......-...",
            "tick": "..-...-...-...-.",
        },
        0.8,
    )
    last = Section(
        8,
        {
            "answers": "C4:3 F4:1 F4:4 Ab4 G4|G4:3 F4:1 E4:4 F4:8|.:16|.:16|Ab3:8 Db4|C4:8 Eb4|"
            "Db4:4 F4 E4 Bb3|Ab3:10 .:6",
            "asks": ".:8 C5:4 Bb4|Bb4:4 G4 Ab4:8|G4:3 C5:1 C5:4 Eb5 Db5|Db5:3 C5:1 B4:4 C5:8|"
            "Ab5:3 G5:1 F5:4 Db5 F5|Eb5:3 Db5:1 C5:4 Ab4:8|Bb4:3 Db5:1 F5:4 E5 G5|F5:10 .:6",
            "piano": f"{OPENS}|{GOES_ON}",
            "bass": strum(sway, FLOOR),
            "pad": "F3+Ab3+C4:16|E3+G3+C4:8 F3+Ab3+C4|Ab3+C4+Eb4:16|G3+D4:8 G3+C4+Eb4|F3+Ab3+Db4:16|Eb3+Ab3+C4:16|"
            "F3+Bb3+Db4:8 E3+Bb3+C4|F3+Ab3+C4:10 .:6",
            "tom": LEAN,
            "block": "....-.......o...",
            "shaker": "-.o.-.o.-.o.-.o.",
            "tick": "..-...-...-...-.",
            "card": "............o...|................",
        },
    )
    return Track("debate", 90, 6, 1, 16, voices, (first, bridge, last), gain=0.715)

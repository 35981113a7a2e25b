"""The five areas of the realm: each walks around the fear that waits at its end, whose tune it has in its sleep.

The waiting room holds before the last note and, once, is let in; the gallery plays the toccata's subject a bell at a
time; the garden counts three and an empty bar; the studio hums its jingle after hours; the chair lets it fall, and
breathes. In each the motif C F G A comes whole once, where the way through is.
"""

from __future__ import annotations

from assets.painter import sound_instruments as band
from assets.painter import sound_instruments_case as guests
from assets.painter import sound_percussion as drums
from assets.painter.sound_score import Section, Track, Voice, strum

ASKS = "C5:3 F5:1 G5:8 .:4|.:8 G5:3 F5:1 D5:4"


def waiting_depth() -> Track:
    """A waiting room after hours: a tune on hold, celli who have been here longest, a number for nobody."""
    voices = {
        "glass": Voice(band.glass(), 1.0, 0.40, ring=4, echo=6, echoes=2),
        "vibes": Voice(band.tines(), 0.44, 0.60, ring=6, gate=1.0, spread=0.14),
        "ceiling": Voice(guests.combo(), 0.22, 0.70, gate=0.8, echo=8),
        "celli": Voice(guests.cello(), 0.72, 0.38, gate=0.96),
        "pad": Voice(band.warm_pad(), 0.36, 0.5, ring=6, gate=1.0, spread=0.3),
        "bass": Voice(band.round_bass(), 0.76, 0.5, gate=0.95),
        "called": Voice(guests.chime(), 0.50, 0.76, ring=2, echo=8),
        "clock": Voice(guests.block(), 0.34, 0.28),
        "page": Voice(drums.brush(), 0.42, 0.66),
        "dust": Voice(drums.hat(), 0.42, 0.34),
    }
    comp, root = "X:6 X?:4 X?:6", "1:6 .:4 1?:4 .:2"
    first = Section(
        7,
        {
            "glass": f"{ASKS}|C5:3 F5:1 G5:8 .:4|.:8 Bb5:3 A5:1 F5:4|D5:3 F5:1 E5:4 C5:8|.:16|C5?:4 F5? G5? .:4",
            "vibes": strum(comp, "F3+A3+E4 E3+Bb3+D4 D3+F3+C4 G3+Bb3+F4 C3+Bb3+D4 C3+Bb3+E4 F3+A3+E4"),
            "bass": strum(root, "F2 E2 D2 G2 C2 C2 F2"),
            "clock": "x.......-.......",
            "dust": "..-...-...-...-.",
            "called": ".:16|.:16|.:16|.:16|.:16|.:8 E5:2 C5:6|.:16",
            "page": "................|............-...|................|................|......-.........|"
            "................|................",
        },
        0.88,
    )
    second = Section(
        6,
        {
            "celli": "A3:8 C4|E4:8 D4:4 C4|D4:6 F4:2 D4:8|C4:8 A3|Bb3:6 D4:2 C4:4 Bb3|C4:14 .:2",
            "pad": "F3+A3+D4:16|E3+A3+C4:16|F3+Bb3+D4:16|F3+A3+C4:16|G3+Bb3+D4:16|G3+Bb3+C4:14 .:2",
            "bass": "D2:14 .:2|C2:14 .:2|Bb1:14 .:2|A1:14 .:2|G1:14 .:2|C2:14 .:2",
            "ceiling": ".:16|.:8 C5:3 F5:1 G5:4|.:16|.:8 C5:3 F5:1 G5:4|.:16|C5:2 F5 G5 . C5 F5 G5 .",
            "clock": "x...-...x...-...",
            "dust": "..-...o...-...o.",
            "vibes": ".:16|.:4 E4+A4?:12|.:16|.:4 C4+F4?:12|.:16|.:16",
        },
        0.96,
    )
    last = Section(
        5,
        {
            "glass": f"{ASKS}|C5:3 F5:1 G5:4 A5!:8|G5:4 F5 D5:8|C5:12 .:4",
            "celli": ".:16|.:16|A3:8 F3|Bb3:8 F3|G3:12 .:4",
            "vibes": strum(comp, "F3+A3+E4 E3+Bb3+D4 D3+A3+F4 G3+Bb3+F4") + "|C3+Bb3+D4:6 .:10",
            "pad": ".:16|.:16|A3+D4+F4:16|Bb3+D4+F4:16|Bb3+C4+E4:12 .:4",
            "bass": strum(root, "F2 E2 D2 G2") + "|C2:6 .:10",
            "clock": "x.......-.......|x.......-.......|................|x.......-.......|x...............",
        },
    )
    return Track("waiting", 90, 6, 1, 16, voices, (first, second, last), gain=0.87)


def gallery_depth() -> Track:
    """A nave with rails in it: the toccata a bell at a time, pipes that hold their breath, a hand that rises."""
    voices = {
        "bells": Voice(band.bells(), 0.80, 0.42, ring=4, echo=6, echoes=2),
        "pipes": Voice(guests.organ(), 0.22, 0.5, ring=8, gate=0.98, spread=0.3),
        "flute": Voice(band.flute(), 0.56, 0.62, gate=0.94, echo=6),
        "celli": Voice(guests.cello(), 0.66, 0.38, ring=2, gate=0.96),
        "floor": Voice(band.drone(), 0.60, 0.5, ring=2, gate=1.0),
        "turbine": Voice(guests.handpiece(), 0.14, 0.74, ring=2, echo=8),
        "drum": Voice(guests.bass_drum(), 0.46, 0.5),
        "rail": Voice(drums.tick(), 0.50, 0.30, ring=2, echo=3),
        "air": Voice(drums.wind(), 0.40, 0.5, gate=1.0),
    }
    first = Section(
        6,
        {
            "bells": "D4:4 C4 D4 F4|D4:4 G4 D4 A4|D4:4 C4 D4 F4|D4:4 E4 D4 C#4|Bb3:4 A3 Bb3 D4|A3:8 .",
            "floor": "D2+A2:16|D2+A2:16|D2+A2:16|A1+E2:16|Bb1+F2:16|A1+E2:14 .:2",
            "pipes": ".:16|.:16|D3+F3+A3:16|D3+E3+A3:12 C#3+E3+A3:4|D3+F3+Bb3:16|C#3+E3+A3:14 .:2",
            "air": "C4:15 .:1|.:16|C4:15 .:1|.:16|C4:15 .:1|.:16",
            "rail": "..-...........-.|................",
            "turbine": ".:16|.:16|.:16|.:16|.:16|.:8 E5:8",
        },
        0.86,
    )
    second = Section(
        7,
        {
            "flute": "A4:6 D5:2 F5:8|E5:6 D5:2 C5:8|Bb4:4 D5 G5 F5|E5:6 C#5:2 A4:8|"
            "F5:6 E5:2 D5:4 A4|Bb4:6 C5:2 D5:8|C#5:12 .:4",
            "bells": "D4:4 F4 A4 F4|C4:4 E4 A4 E4|Bb3:4 D4 G4 D4|A3:4 C#4 E4 C#4|D4:4 F4 A4 F4|Bb3:4 D4 F4 D4|A3:8 C#4",
            "celli": "D3:16|C3:16|Bb2:16|A2:16|D3:8 C3|Bb2:16|A2:14 .:2",
            "pipes": "D3+A3:16|C3+A3:16|Bb2+G3:16|C#3+A3:16|D3+A3:16|D3+Bb3:16|C#3+E3:14 .:2",
            "rail": "..-.....-.....-.",
            "drum": "x...............|................|x...............|................|x...............|"
            "................|x.......o.......",
        },
        0.96,
    )
    last = Section(
        5,
        {
            "pipes": "F3+A3+C4:16|Bb2+F3+D4:16|D3+A3+F4:16|Bb2+F3+D4:16|A2+E3+C#4:14 .:2",
            "flute": "C5:4 F5 G5 A5|.:4 G5 F5 D5|F5:6 E5:2 D5:8|.:16|.:16",
            "bells": ".:16|.:16|.:16|C5:4 F5? D5? Bb4?|A4:8 E4?",
            "celli": "F3:16|Bb2:16|D3:8 A2|G2:16|A2:14 .:2",
            "floor": "F2+C3:16|Bb1+F2:16|D2+A2:16|G1+D2:16|A1+E2:14 .:2",
            "turbine": ".:16|.:16|.:16|.:4 D5:4 F5 G5|E5:16",
            "rail": "................|..-...........-.|................|..-...........-.|................",
            "air": "C4:15 .:1|.:16|C4:15 .:1|.:16|C4:14 .:2",
        },
    )
    return Track("gallery", 90, 6, 1, 16, voices, (first, second, last), gain=0.98)


def garden_depth() -> Track:
    """A garden in three: harp, a flute that counts to three, an empty bar that looks at you."""
    voices = {
        "flute": Voice(band.flute(), 0.66, 0.44, gate=0.9, echo=4),
        "harp": Voice(band.nylon(), 0.60, 0.36, ring=6, spread=0.2),
        "box": Voice(band.music_box(), 0.56, 0.68, ring=4, echo=4, echoes=2),
        "voices": Voice(band.choir(), 0.34, 0.5, ring=6, gate=0.98, spread=0.3),
        "pad": Voice(band.glass_pad(), 0.40, 0.5, ring=6, gate=1.0, spread=0.3),
        "bass": Voice(band.pizzicato(), 0.80, 0.5, gate=1.0),
        "stem": Voice(drums.tick(), 0.50, 0.72, ring=2, echo=4),
        "leaf": Voice(drums.shaker(), 0.42, 0.34),
    }
    wave, count = "1:2 2 3 2 3? 2?", "C5!:4 F5 G5|.:12"
    first = Section(
        8,
        {
            "flute": f"{count}|C5:2 D5 E5 F5 G5:4|E5:8 .:4|{count}|A5:2 G5 F5 E5 D5:4|C5:8 .:4",
            "harp": strum(wave, "C3+G3+E4 B2+G3+D4 A2+E3+C4 F2+C3+A3 C3+G3+E4 E3+G3+C4 D3+A3+F4 C3+G3+E4"),
            "bass": strum("1:8 .:4", "C2 B1 A1 F1 C2 E2 D2 C2"),
            "stem": "............|....-...-...",
            "leaf": "..-...-...-.",
        },
        0.88,
    )
    second = Section(
        10,
        {
            "box": "Eb5:4 Ab5 Bb5|C6:8 .:4|Bb5:2 Ab5 G5:4 Eb5|F5:8 .:4|D5:4 G5 A5|B5:8 .:4|A5:2 G5 E5:4 C5|D5:8 .:4|"
            "C5:2 E5 G5:8|F5:4 D5 B4",
            "voices": "C4+Eb4+Ab4:12|C4+Eb4+Ab4:12|Bb3+Eb4+G4:12|C4+F4+Ab4:12|B3+D4+G4:12|B3+D4+G4:12|C4+E4+A4:12|"
            "A3+D4+F4:12|C4+E4+G4:12|B3+D4+F4:10 .:2",
            "harp": strum(
                "1:4 2 3",
                "Ab2+Eb3+C4 Ab2+Eb3+C4 Eb3+Bb3+G4 F3+C4+Ab4 G2+D3+B3 G2+D3+B3 A2+E3+C4 D3+A3+F4 C3+G3+E4 G2+D3+B3",
            ),
            "bass": strum("1:10 .:2", "Ab1 Ab1 Eb2 F2 G1 G1 A1 D2 C2 G1"),
            "stem": "-...........|........-...",
        },
        0.94,
    )
    last = Section(
        9,
        {
            "flute": f"{count}|C5:4 F5 G5|A5!:10 .:2|C6:2 A5 G5 F5 D5:4|E5:8 .:4|B4:2 D5 F5:4 D5|C5:10 .:2|.:12",
            "harp": strum(wave, "C3+G3+E4 B2+G3+D4 C3+G3+E4 F2+C3+A3 F2+C3+A3 C3+G3+E4 G2+D3+B3 C3+G3+E4")
            + "|C3:4 G3? E4?",
            "voices": ".:12|.:12|.:12|A3+C4+F4:12|A3+C4+F4:12|G3+C4+E4:12|G3+B3+F4:12|G3+C4+E4:12|G3+C4+E4:10 .:2",
            "pad": ".:12|.:12|.:12|C5+F5:12|C5+F5:12|C5+E5:12|B4+F5:12|C5+E5:12|C5+E5:10 .:2",
            "bass": strum("1:8 .:4", "C2 B1 C2 F1 F1 C2 G1 C2") + "|.:12",
            "leaf": "..-...-...-.|" * 8 + "............",
            "stem": "............|....-...-...|............|............|............|............|............|"
            "............|....-...-...",
        },
    )
    return Track("garden", 105, 6, 1, 12, voices, (first, second, last), gain=0.8)


def studio_depth() -> Track:
    """After the programme: a piano that was left on, a jingle that does not have to smile, one lamp."""
    voices = {
        "piano": Voice(band.felt(), 1.0, 0.54, ring=4, echo=6),
        "keys": Voice(band.tines(), 0.40, 0.42, ring=6, gate=1.0, spread=0.14),
        "muted": Voice(guests.brass(), 0.16, 0.66, gate=0.9, echo=4),
        "high": Voice(band.glass_pad(), 0.36, 0.5, ring=4, gate=1.0, spread=0.32),
        "pad": Voice(band.warm_pad(), 0.36, 0.5, ring=6, gate=1.0, spread=0.28),
        "bass": Voice(band.pizzicato(), 0.86, 0.48, gate=1.0),
        "brush": Voice(drums.brush(), 0.60, 0.36),
        "hat": Voice(drums.hat(), 0.36, 0.62),
        "shutter": Voice(guests.shutter(), 0.36, 0.72, ring=2, spread=0.3),
    }
    lay, walk = ".:4 X:6 X?:6", "1:6 .:2 2:4 1?:4"
    first = Section(
        7,
        {
            "piano": "C5:4 F5 G5 A5|.:12 G5:4|F5:4 D5 F5:8|E5:12 .:4|C5:4 F5 G5 Ab5|.:8 G5:4 Eb5|C5:12 .:4",
            "keys": strum(lay, "A3+C4+F4 A3+C4+E4 Bb3+D4+F4 Bb3+E4+G4 Ab3+C4+F4 Ab3+Db4+F4 G3+Bb3+E4"),
            "bass": strum(walk, "F2+C2 D2+A1 Bb1+F2 C2+G1 F2+C2 Db2+Ab1 C2+G1"),
            "brush": "....o.......o...",
            "shutter": "................|................|................|..........o.....|................|"
            "................|................",
        },
        0.86,
    )
    second = Section(
        7,
        {
            "muted": "D5:6 F5:2 A5:8|G5:6 E5:2 C5:8|D5:6 F5:2 Bb5:4 A5|G5:12 .:4|Ab5:6 G5:2 F5:8|Eb5:6 F5:2 G5:4 Bb5|"
            "C6:10 .:6",
            "keys": strum(lay, "A3+D4+F4 G3+C4+E4 Bb3+D4+F4 Bb3+E4+G4 Ab3+Db4+F4 G3+Bb3+Eb4 Bb3+C4+E4"),
            "bass": strum(walk, "D2+A1 A1+E2 Bb1+F2 C2+G1 Db2+Ab1 Eb2+Bb1 C2+G1"),
            "pad": "F3+A3+D4:16|E3+A3+C4:16|F3+Bb3+D4:16|G3+Bb3+E4:16|F3+Ab3+Db4:16|G3+Bb3+Eb4:16|G3+Bb3+C4:14 .:2",
            "brush": "....o.......o...",
            "hat": "..-...-...-...-.",
            "shutter": "................|................|......o.........|................|................|"
            "............o...|................",
            "piano": ".:16|.:8 C5?:2 D5? E5?:4|.:16|.:8 E5?:2 G5? C6?:4|.:16|.:16|.:8 Bb5?:2 G5? E5?:4",
        },
        0.98,
    )
    last = Section(
        6,
        {
            "piano": "C5:4 F5 G5 A5|C6:6 A5:2 E5:8|D5:4 F5 A5 G5|F5:4 E5 C5:8|A4:4 C5 F5:8|.:16",
            "high": "C5+F5:16|C5+E5:16|D5+F5:16|C5+E5:16|A4+C5:16|A4+C5:14 .:2",
            "keys": strum(lay, "A3+C4+F4 A3+C4+E4 Bb3+D4+F4 Bb3+C4+E4 A3+C4+F4") + "|.:16",
            "bass": strum(walk, "F2+C2 A1+E2 Bb1+F2 C2+G1 F2+C2") + "|F1:12 .:4",
            "brush": "....o.......o...|....o.......o...|....o.......o...|....o.......o...|................|"
            "................",
            "shutter": "................|................|................|................|................|"
            "........o.......",
        },
        0.9,
    )
    return Track("studio", 105, 6, 1, 16, voices, (first, second, last), gain=1.04)


def chair_depth() -> Track:
    """Lying back, on rails, over water: the motif falls, a breath a bar; who lets go is carried."""
    voices = {
        "falls": Voice(band.felt(), 0.95, 0.44, ring=5, echo=6, echoes=2),
        "quip": Voice(band.clarinet(), 0.50, 0.62, gate=0.9, echo=6),
        "choir": Voice(band.choir(), 0.46, 0.5, ring=8, gate=0.97, spread=0.3),
        "pad": Voice(band.warm_pad(), 0.34, 0.5, ring=6, gate=1.0, spread=0.3),
        "celli": Voice(guests.cello(), 0.62, 0.38, ring=2, gate=0.97),
        "floor": Voice(band.drone(), 0.50, 0.5, gate=1.0),
        "trace": Voice(band.music_box(), 0.36, 0.74, ring=2, echo=6),
        "swell": Voice(drums.wind(), 0.56, 0.5, gate=1.0, lift=-4),
        "heart": Voice(drums.heart(), 0.70, 0.5, ring=2),
    }
    beat = "x..o...................."
    first = Section(
        5,
        {
            "falls": "A5:6 G5 F5 C5|.:24|F5:6 Eb5 Db5 Ab4|.:24|A4:6 G4 F4 C4",
            "choir": "F3+A3+C4:24|E3+A3+C4:24|F3+Ab3+Db4:24|Eb3+Ab3+C4:24|D3+F3+Bb3:22 .:2",
            "floor": "F2:24|E2:24|Db2:24|C2:24|Bb1:22 .:2",
            "trace": ".:24|A5?:6 C6? .:12|.:24|Ab5?:6 C6? .:12|.:24",
            "swell": "C4:12 .:12",
            "heart": beat,
        },
        0.86,
    )
    second = Section(
        4,
        {
            "quip": "D5:4 F5 A5 G5 F5 D5|C5:8 D5:4 F5:12|Bb4:4 D5 G5 F5 D5 Bb4|A4:12 C5",
            "pad": "F3+Bb3+D4:24|F3+A3+C4:24|G3+Bb3+D4:24|F3+A3+C4:12 G3+Bb3+C4",
            "celli": "Bb2:24|A2:24|G2:24|F2:12 E2",
            "falls": ".:24|.:12 A5?:4 G5? F5?|.:24|.:12 E5?:4 D5? C5?",
            "floor": "Bb1:24|A1:24|G1:24|C2:22 .:2",
            "swell": "C4:12 .:12",
            "heart": f"{beat}|x..o........x..o........",
        },
        0.96,
    )
    last = Section(
        3,
        {
            "falls": "C5:6 F5 G5 A5|.:6 G5 F5 D5|C5:22 .:2",
            "choir": "F3+A3+C4:24|F3+Bb3+D4:24|F3+A3+C4:20 .:4",
            "celli": "F2:24|Bb2:12 D3|F2:20 .:4",
            "pad": "A4+C5:24|Bb4+D5:24|A4+C5:20 .:4",
            "floor": "F2:24|Bb1:24|F2:20 .:4",
            "trace": ".:24|.:24|C6?:6 F6? A6?:12",
            "swell": "C4:12 .:12",
            "heart": beat,
        },
        0.9,
    )
    return Track("recline", 90, 6, 1, 24, voices, (first, second, last), gain=1.06)

"""Cavity's theme: six stems of twelve bars and 48 seconds, made to sound together from one start.

A bar is four seconds: six beats at 90 a minute and ten at 150, so *pulse* (40 ticks a beat) and *drive* (24) share
bars, harmony and loop, and *choir*, *lead* and *dread* fit either. Five bars, three, four:

    Dm  Bb  Gm  C  F | Db  Bbm  C | Dm  Ab  Gm7b5  C7sus

The motif C F G A runs on an assembly line in *pulse*, which stops before its last A; *drive* turns it upside down
(C A G F, and further); *lead* looks for the A on a music box, finds it once, in the fifth bar, and is not sure.
*dread* gives it low brass that turns A into A flat, and pedals; what is struck there falls on beats of both tempi.
*home* has other chords, F major and nothing else, and a tune that begins with the motif and lets it rest:

    F Bb Gm C F | Dm Gm C | F Bb C F
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from assets.painter import sound_instruments as band
from assets.painter import sound_instruments_case as guests
from assets.painter import sound_percussion as drums
from assets.painter.sound_score import Section, Track, Voice, strum
from assets.painter.sound_stems_late import dread, home

BARS = 12
LINE = "C5:1 F5 G5 A5 C5 F5 G5 A5 C5 F5 G5 A5 C5 F5 G5 A5 C5 F5 G5 A5 C5 F5 G5 A5"
FLAT = "Db5:1 Gb5 Ab5 Bb5 Db5 Gb5 Ab5 Bb5 Db5 Gb5 Ab5 Bb5 Db5 Gb5 Ab5 Bb5 Db5 Gb5 Ab5 Bb5 Db5 Gb5 Ab5 Bb5"
SLIPPED = "C5:1 F5 G5 A5? C5 F5 G5 C5 F5 G5 A5? C5 F5 G5 C5 F5 G5 A5? C5 F5 G5 C5 F5 G5"
COLD = "C5:1 Eb5 Ab5 Bb5 C5 Eb5 Ab5 Bb5 C5 Eb5 Ab5 Bb5 C5 Eb5 Ab5 Bb5 C5 Eb5 Ab5 Bb5 C5 Eb5 Ab5 Bb5"
STOPS = "C5:1 F5 G5 A5 C5 F5 G5 A5 C5 F5 G5 A5 C5 F5 G5! .:9"
WALK = "1:3 .:3 1:2 2:4 .:4 1?:2 .:2 2:4"
ROOTS = "D2+A2 Bb1+F2 G1+D2 C2+G2 F2+C2"


def pulse() -> Track:
    """Optimise: tidy work at 90 a minute."""
    voices = {
        "line": Voice(band.marimba(), 0.62, 0.36, ring=3, echo=3, spread=0.1),
        "chime": Voice(band.glass(), 0.60, 0.68, ring=2, echo=6),
        "melody": Voice(band.clarinet(), 0.55, 0.58, gate=0.9, echo=3),
        "bass": Voice(band.round_bass(), 0.82, 0.5, gate=0.9),
        "kick": Voice(drums.kick(), 0.85, 0.5),
        "tap": Voice(drums.rim(), 0.62, 0.62, echo=3),
        "hat": Voice(drums.hat(), 0.75, 0.40),
        "tray": Voice(drums.tick(), 0.60, 0.74),
        "drill": Voice(drums.drill(), 0.32, 0.25, ring=2, echo=2),
    }
    step, polite = "x.......o.......x...o...", ".:18 E5:3 C5:3"
    first = Section(
        5,
        {
            "line": "=80 " + LINE,
            "chime": f".:24|.:24|.:24|{polite}|.:24",
            "melody": ".:24|D4:8 F4:4 A4:8 .:4|Bb4:12 A4:4 G4:8|E4:12 .:12|A4:8 G4:4 F4:4 C4:8",
            "bass": strum(WALK, ROOTS),
            "kick": step,
            "tap": "........................|....o.......o.......o...|....o.......o.......o...|"
            "....o.......o.......o...|....o.......o.......o...",
            "hat": "........................|-.-.-.-.-.-.-.-.-.-.-.-.|-.o.-.o.-.o.-.o.-.o.-.oo|"
            "-.o.-.o.-.o.-.o.-.o.-.oo|-.o.-.o.-.o.-.o.-.o.-.oo",
            "tray": "..-...-...-...-...-...-.",
        },
        0.92,
    )
    second = Section(
        3,
        {
            "line": f"{FLAT}|{FLAT}|{SLIPPED}",
            "drill": ".:8 Db5:1 Db5 Db5? Db5? .:12|.:20 Db5:1 Db5 Db5? Db5?|.:4 C5:1 C5? .:8 C5:1 C5? .:8",
            "bass": strum("1:10 .:2 1:10 .:2", "Db2+Ab2 Bb1+F2 C2+G2"),
            "kick": "x.......x.......x.......|x.......x.......x.......|x...o...x...o...x...o...",
            "hat": "o...o...o...o...o...o...|o...o...o...o...o...o...|o.o.o.o.o.o.oooooooooooo",
            "chime": f".:24|.:24|{polite}",
        },
    )
    last = Section(
        4,
        {
            "line": f"{LINE}|{COLD}|"
            "Db5:1 F5 G5 Bb5 Db5 F5 G5 Bb5 Db5 F5 G5 Bb5 Db5 F5 G5 Bb5 Db5 F5 G5 Bb5 Db5 F5 G5 Bb5"
            f"|{STOPS}",
            "melody": "D4:8 F4:4 A4:4 D5:8|C5:8 Ab4:4 Eb4:12|Bb4:8 G4:4 F4:4 Db4:8|C4:8 .:16",
            "bass": strum(WALK, "D2+A2 Ab1+Eb2 G1+Db2") + "|C2:12 .:12",
            "kick": f"{step}|{step}|{step}|x...............x.......",
            "tap": "....o.......o.......o...|....o.......o.......o...|....o.......o.......o...|"
            "....o...................",
            "hat": "-.o.-.o.-.o.-.o.-.o.-.oo|-.o.-.o.-.o.-.o.-.o.-.oo|-.o.-.o.-.o.-.o.-.o.-.oo|"
            "-.o.-.o.-.o.-...........",
            "chime": f".:24|.:24|.:24|{polite}",
        },
    )
    return Track("cavity_pulse", 90, 6, 1, 24, voices, (first, second, last), gain=0.9)


PUSH = "1:2 1? 2 1? 1 1? 2 1? 1 1? 2 1? 1 1? 2 1? 1 1? 2 2?"
KICK = "x.....x...x.....x.....x...x.....x...x..."
SNARE = "....x.......x.......x.......x.......x..."
STABS = ".:6 X:2 .:8 .:6 X:2 .:8 X?:2 .:6"


def drive() -> Track:
    """Comfort: it wants so much to help, at 150 a minute."""
    voices = {
        "lead": Voice(band.lead(), 0.95, 0.46, gate=0.88, echo=3),
        "second": Voice(band.square(), 0.45, 0.70, gate=0.7, echo=6),
        "stab": Voice(band.stab(), 0.36, 0.40, ring=6, gate=1.0, spread=0.2),
        "bass": Voice(band.pulse_bass(), 0.80, 0.5, gate=0.8),
        "kick": Voice(drums.kick(), 0.90, 0.5),
        "snare": Voice(drums.snare(), 0.80, 0.52),
        "hat": Voice(drums.hat(), 0.70, 0.62),
        "lid": Voice(drums.open_hat(), 0.55, 0.36),
        "drill": Voice(drums.drill(), 0.38, 0.28, ring=2, echo=3),
    }
    busy = "o.-.o.-.o.--o.-.o.-.o.--o.-.o.-.o.-.o.--"
    first = Section(
        5,
        {
            "lead": "C5:6 A4:2 G4:4 F4:8 .:8 A4:4 G4:4 F4:4 | F4:10 D4:6 .:24 |"
            " D5:6 Bb4:2 A4:4 G4:8 .:8 Bb4:4 A4:4 G4:4 |"
            "E4:12 .:12 G4:4 Bb4:4 E5:8 | F5:6 C5:2 A4:4 F4:8 .:20",
            "second": ".:40|.:20 F5:2 .:2 D5:2 .:2 Bb4:2 .:10|.:40|.:40|.:20 C5:2 .:2 A4:2 .:2 F4:2 .:10",
            "stab": strum(STABS, "A3+D4+F4 Bb3+D4+F4 Bb3+D4+G4 Bb3+E4+G4 A3+C4+F4"),
            "bass": strum(PUSH, "D2+D3 Bb1+Bb2 G1+G2 C2+C3 F2+F3"),
            "kick": KICK,
            "snare": SNARE,
            "hat": busy,
        },
        0.94,
    )
    second = Section(
        3,
        {
            "lead": "=80 Db5:6 Ab4:2 Gb4:4 F4:8 .:4 Ab4:8 Db5:8 | Bb4:6 F4:2 Db4:12 .:4 F4:8 Gb4:8 |"
            " E5:12 C5:8 Bb4:8 G4:12",
            "drill": ".:32 F5:1 F5? F5?? .:5|.:12 Db5:1 Db5? Db5?? .:25|.:32 E5:1 E5 E5 E5 E5 E5 E5 E5",
            "bass": strum("1:18 .:2 1:14 .:2 1?:4", "Db2 Bb1 C2"),
            "stab": strum("X:2 .:18 X:2 .:10 X?:2 .:6", "Ab3+Db4+F4 Bb3+Db4+F4 Bb3+C4+E4"),
            "kick": "x...................x...............x...|x...................x...............x...|"
            "x.......x.......x...x...x...x...x.x.x.x.",
            "snare": "........................................|........................................|"
            "....................o...o...o.o.o.ooxxxx",
            "hat": "....-.......-.......-.......-.......-...|....-.......-.......-.......-.......-...|"
            "o.o.o.o.o.o.o.o.o.o.o.o.oooooooooooooooo",
        },
        0.88,
    )
    last = Section(
        4,
        {
            "lead": "C5:6 A4:2 G4:4 F4:8 .:8 A4:4 C5:4 D5:4 | Eb5:10 C5:6 Ab4:8 .:16 | Db5:12 Bb4:8 G4:8 F4:12 |"
            " G4:12 F4:8 .:20",
            "second": ".:4 F5:2 .:2 D5:2 .:2 A4:2 .:26|.:24 Ab5:2 .:2 Eb5:2 .:2 C5:2 .:6|.:40|"
            "F5:2 .:2 G5:2 .:2 Bb5:2 .:30",
            "stab": strum(
                "X:2 .:4 X:2 .:2 X?:2 .:4 X:2 .:4 X:2 .:2 X?:2 .:12", "A3+D4+F4 Ab3+C4+Eb4 Bb3+Db4+G4 Bb3+C4+F4"
            ),
            "bass": strum(PUSH, "D2+D3 Ab1+Ab2 G1+G2") + "|C2:2 .:4 C2:2 .:2 C2:2 .:4 C2:2 .:22",
            "kick": f"{KICK}|{KICK}|{KICK}|x.....x...x.....x.......................",
            "snare": f"{SNARE}|{SNARE}|....x.......x.......x.......x...x.x.xxxx|"
            "....x.......x...........................",
            "hat": "o-oxo-oxo-oxo-oxo-oxo-oxo-oxo-oxo-oxo-ox|" * 3 + "o-oxo-oxo-oxo-oxo.......................",
            "lid": "......................................o.|......................................o.|"
            "........................................|................x.......................",
        },
    )
    return Track("cavity_drive", 150, 6, 1, 40, voices, (first, second, last), gain=0.74)


def choir() -> Track:
    """What it took, holding a vowel: it rises the more of it is understood."""
    voices = {
        "voices": Voice(band.choir(), 0.58, 0.5, ring=8, gate=0.98, spread=0.3),
        "pad": Voice(band.warm_pad(), 0.42, 0.5, ring=6, gate=0.98, spread=0.3),
        "celli": Voice(guests.cello(), 0.62, 0.40, ring=2, gate=0.97),
        "floor": Voice(band.drone(), 0.62, 0.5, gate=1.0),
        "air": Voice(drums.wind(), 0.40, 0.5, gate=1.0),
    }
    first = Section(
        5,
        {
            "voices": "F3+A3+D4:24|F3+Bb3+D4:24|G3+Bb3+D4:24|G3+Bb3+E4:24|A3+C4+F4:24",
            "pad": "D4+A4:24|D4+F4:24|D4+G4:24|E4+G4:24|F4+A4:24",
            "celli": "D3:12 F3:12|F3:12 D3:12|Bb2:12 D3:12|C3:12 E3:12|F3:18 A3:6",
            "floor": "D2:24|Bb1:24|G1:24|C2:24|F2:23 .:1",
            "air": ".:24|C4:23 .:1|.:24|C4:23 .:1|.:24",
        },
        0.9,
    )
    second = Section(
        3,
        {
            "voices": "F3+Ab3+Db4:24|F3+Bb3+Db4:24|E3+G3+C4:12 E3+Bb3+C4:12",
            "pad": "Ab4+Db5:24|Bb4+Db5:24|G4+C5:12 G4+Bb4:12",
            "celli": "Ab2:12 Db3:12|Db3:12 Bb2:12|C3:24",
            "floor": "Db2:24|Bb1:24|C2:23 .:1",
            "air": ".:24|.:24|C4:23 .:1",
        },
    )
    last = Section(
        4,
        {
            "voices": "F3+A3+D4:24|Eb3+Ab3+C4:24|F3+G3+Db4:24|F3+Bb3+C4:18 .:6",
            "pad": "A4+D5:24|Ab4+C5:24|G4+Bb4:24|F4+Bb4:18 .:6",
            "celli": "D3:12 A3:12|Ab3:12 Eb3:12|Db3:12 G2:12|C3:18 .:6",
            "floor": "D2:24|Ab1:24|G1:24|C2:20 .:4",
            "air": "C4:23 .:1|.:24|C4:23 .:1|.:24",
        },
        0.94,
    )
    return Track("cavity_choir", 90, 6, 1, 24, voices, (first, second, last), gain=0.95)


def lead() -> Track:
    """Where: almost nothing. A music box a second apart from itself, and a heart through a wall."""
    voices = {
        "box": Voice(band.music_box(), 1.0, 0.46, ring=4, echo=6, echoes=2),
        "rim": Voice(band.glass_pad(), 0.26, 0.5, ring=4, gate=0.98, spread=0.3),
        "floor": Voice(band.drone(), 0.36, 0.5, gate=1.0),
        "heart": Voice(drums.heart(), 0.72, 0.5, ring=2),
    }
    beat, still = "x..o....................", "........................"
    parts = {
        "box": "C5:12 F5:12|G5:24|.:24|C5:6 F5:6 G5:12|C5:6 F5 G5 A5|.:24|F5:12 Db5:12|C5:6 G5:18|"
        "C5:12 F5:12|Eb5:12 C5:12|.:24|C5?:6 F5? G5? .",
        "rim": "A4+D5:24|.:24|G4+D5:24|G4+E5:22 .:2|F4+A4+C5:22 .:2|.:24|F4+Db5:24|E4+C5:22 .:2|A4+D5:24|"
        "Ab4+C5:22 .:2|G4+Db5:22 .:2|.:24",
        "floor": "D2:24|Bb1:23 .:1|.:24|C2:24|F2:22 .:2|Db2:24|Bb1:24|C2:22 .:2|D2:24|Ab1:24|G1:22 .:2|.:24",
        "heart": f"{beat}|{beat}|{beat}|{beat}|{still}|{beat}|{beat}|{beat}|{beat}|{beat}|{still}|{beat}",
    }
    return Track("cavity_lead", 90, 6, 1, 24, voices, (Section(BARS, parts),), gain=1.0)


TOGETHER = ((pulse, 0.75), (choir, 0.4), (dread, 0.75))


def comfort() -> Track:
    """Comfort as a module: no other stem is with it."""
    return replace(drive(), name="cavity_comfort", gain=0.78)


def relief() -> Track:
    """Relief in one piece: work, those it took from, what lies under it."""
    made = [(compose(), share) for compose, share in TOGETHER]
    voices = {
        f"{track.name} {name}": replace(voice, level=voice.level * track.gain * share)
        for track, share in made
        for name, voice in track.voices.items()
    }
    sections = tuple(
        Section(
            rows[0].bars,
            {
                f"{track.name} {name}": text
                for (track, _), row in zip(made, rows, strict=True)
                for name, text in row.parts.items()
            },
            rows[0].level,
        )
        for rows in zip(*(track.sections for track, _ in made), strict=True)
    )
    return Track("cavity_relief", 90, 6, 1, 24, voices, sections)


STEMS: dict[str, Callable[[], Track]] = {made.__name__: made for made in (pulse, drive, choir, lead, dread, home)}
"""The six by the names the game mixes them by."""
SLOWED: dict[str, Callable[[], Track]] = {"cavity_optimise": pulse, "cavity_comfort": comfort, "cavity_relief": relief}
"""What a phase is played to where the game goes slower than its beat: modules follow it, stems cannot."""

"""The swarm's music: a bar of four beats at exactly 90 a minute, 160 ticks of the game.

Square, triangle and ring have a beat each: the motif's C, F and G. Nothing is struck on the fourth
beat, where its A belongs: the player's mended seats bring it. Harmony and bass move underneath so
that the three notes never mean the same thing for long. In the outbreak a neighbour grinds against each of them.
"""

from __future__ import annotations

from assets.painter import sound_instruments as band
from assets.painter import sound_instruments_case as guests
from assets.painter import sound_percussion as drums
from assets.painter.sound_score import Section, Track, Voice, strum

CHORDS = "F3+A3+C4 D3+A3+C4 Bb2+F3+D4 G3+Bb3+D4 A3+C4+F4 D3+F3+Bb3 G3+Bb3+F4 C3+G3+Bb3"
ROOTS = "F2 D2 Bb1 G2 A2 Bb1 G2 C2"
LATER_CHORDS = "Ab3+C4+F4 Eb3+G3+Bb3 F3+A3+C4 D3+F3+C4 Bb2+D4+F3 A2+E3+C4 G2+D4+Bb3 C3+F3+Bb3"
LATER_ROOTS = "Db2 Eb2 F2 D2 Bb1 A1 G1 C2"


def routine() -> Track:
    """Three voices and a silence."""
    voices = {
        "square": Voice(band.square(), 0.72, 0.30, gate=0.9, echo=2),
        "triangle": Voice(band.triangle(), 0.82, 0.50, gate=0.9, echo=2),
        "ring": Voice(band.ring(), 1.0, 0.70, ring=2, echo=2),
        "bass": Voice(band.round_bass(), 0.80, 0.5, gate=0.9),
        "pad": Voice(band.warm_pad(), 0.40, 0.5, ring=6, gate=1.0, spread=0.25),
        "glint": Voice(band.music_box(), 0.55, 0.64, ring=3),
        "hat": Voice(drums.hat(), 0.55, 0.62),
        "tray": Voice(drums.tick(), 0.55, 0.36),
        "kick": Voice(drums.kick(), 0.75, 0.5),
    }
    square = "C4:2 C5?:1 C4:1 .:12"
    triangle = ".:4 F4:2 F5?:1 F4:1 .:8"
    ring = ".:8 G4:4 .:4"
    three = {"square": square, "triangle": triangle, "ring": ring}
    pad, bass = "X:11 .:5", "X:3 .:1 X?:2 .:2 X:3 .:5"
    beat = {"hat": "..o-..o-..o.....", "kick": "x.......o.......", "tray": "....o..........."}
    answers = (
        ".:10 C5:1 D5? .:4 | .:16 | .:9 F5:1 D5? C5? .:4 | .:16 |.:10 E5:1 G5? .:4 | .:16 | .:9 D5:1 F5? G5? .:4 | .:16"
    )
    first = Section(2, {**three, "hat": "..-...-...-....."}, 0.85)
    second = Section(
        8, {**three, **beat, "pad": strum(pad, CHORDS), "bass": strum(bass, ROOTS), "glint": answers}, 0.95
    )
    third = Section(
        8,
        {
            "square": "C4:2 C5?:1 C4:1 .:12 | Eb4:2 Bb4?:1 Eb4:1 .:12 | C4:2 C5?:1 C4:1 .:12 | D4:2 A4?:1 D4:1 .:12 |"
            "D4:2 Bb4?:1 D4:1 .:12 | C4:2 C5?:1 C4:1 .:12 | Bb3:2 Bb4?:1 D4:1 .:12 | C4:2 C5?:1 C4:1 .:12",
            "triangle": ".:4 F4:2 Ab4?:1 F4:1 .:8 | .:4 G4:2 Bb4?:1 G4:1 .:8 |"
            ".:4 F4:2 A4?:1 F4:1 .:8 | .:4 F4:2 C5?:1 F4:1 .:8 |"
            ".:4 F4:2 D5?:1 F4:1 .:8 | .:4 E4:2 C5?:1 E4:1 .:8 | .:4 F4:2 Bb4?:1 F4:1 .:8 | .:4 F4:2 F5?:1 F4:1 .:8",
            "ring": ".:8 Ab4:4 .:4 | .:8 Bb4:4 .:4 | .:8 G4:4 .:4 | .:8 A4:4 .:4 |"
            ".:8 Bb4:4 .:4 | .:8 G4:4 .:4 | .:8 A4:4 .:4 | .:8 G4:4 .:4",
            **beat,
            "pad": strum(pad, LATER_CHORDS),
            "bass": strum(bass, LATER_ROOTS),
            "glint": ".:16 | .:9 Eb5:1 F5? G5? .:4 | .:16 | .:9 A5:1 G5? F5? .:4 |"
            ".:16 | .:9 E5:1 G5? C6? .:4 | .:16 | .:16",
        },
    )
    return Track("swarm_routine", 90, 6, 1, 16, voices, (first, second, third), gain=0.97)


HOSTILE_SQUARE = "C4!:1 C4? C5 C4? .:12"
HOSTILE_TRIANGLE = ".:4 F4!:1 F4? F5 F4? .:8"
HOSTILE_RING = ".:8 G4!:3 G4?:1 .:4"


def outbreak() -> Track:
    """The same bar with teeth: a swarm grinds under the three voices and holds its breath for the fourth."""
    voices = {
        "square": Voice(band.square(), 0.86, 0.28, gate=0.9, echo=1),
        "triangle": Voice(band.triangle(), 0.95, 0.50, gate=0.9, echo=1),
        "ring": Voice(band.ring(), 1.0, 0.72, ring=2, echo=1),
        "grind": Voice(guests.buzz(), 0.34, 0.5, ring=3, gate=0.92, spread=0.24),
        "bass": Voice(band.pulse_bass(), 0.85, 0.5, gate=0.7),
        "call": Voice(guests.cello(), 0.55, 0.60, ring=2, gate=0.9),
        "cry": Voice(band.lead(), 0.52, 0.40, gate=0.86, echo=1),
        "spark": Voice(guests.teletype(), 0.40, 0.66, ring=2, spread=0.3),
        "drill": Voice(drums.drill(), 0.42, 0.30, ring=2),
        "kick": Voice(drums.kick(), 0.90, 0.5),
        "tom": Voice(guests.bass_drum(), 0.70, 0.46),
        "hat": Voice(drums.hat(), 0.62, 0.62),
        "snare": Voice(drums.snare(), 0.50, 0.54),
    }
    three = {"square": HOSTILE_SQUARE, "triangle": HOSTILE_TRIANGLE, "ring": HOSTILE_RING}
    push, hum = "X:1 .:1 X?:1 X:1 .:1 X:1 X?:1 .:1 X:2 .:6", "X:4 X?:4 X:3 .:5"
    first = Section(
        3, {**three, "kick": "x.......o.......", "spark": "..o...-...o.....", "hat": "..o...o...o....."}, 0.86
    )
    second = Section(
        7,
        {
            **three,
            "grind": strum(hum, "C2+Db3 C2+Db3 Eb2+D3 Db2+C3 B1+C3 Bb1+B2 C2+F#3"),
            "bass": strum(push, "C2 C2 Eb2 Db2 B1 Bb1 C2"),
            "kick": "x...o...x.......|x..xo...x.......|" * 3 + "x...o...x.......",
            "tom": "................|.........o......|" * 3 + "................",
            "hat": "o.o.o.o.o.......",
            "snare": "....o...........",
            "spark": "..o...-...o.....|.o..o..o..-.....|" * 3 + "..o...-...o.....",
            "call": ".:16|C4:4 Db4:4 C4:3 .:5|.:16|Eb4:4 D4:4 Db4:3 .:5|.:16|B3:4 C4:4 B3:3 .:5|F#4:8 G4:3 .:5",
        },
        0.96,
    )
    third = Section(
        6,
        {
            "square": "C4!:1 C4? Db5 C4? .:12|Eb4!:1 Eb4? D5 Eb4? .:12|C4!:1 C4? C5 C4? .:12",
            "triangle": ".:4 F4!:1 F4? Gb5 F4? .:8|.:4 F4!:1 F4? E5 F4? .:8|.:4 F4!:1 F4? F5 F4? .:8",
            "ring": ".:8 G4!:3 Ab4?:1 .:4|.:8 G4!:3 F#4?:1 .:4|.:8 G4!:3 G4?:1 .:4",
            "grind": strum(hum, "Ab1+A2 B1+C3 C2+Db3 Ab1+A2 G1+Ab2 C2+Db3"),
            "bass": strum(push, "Ab1 B1 C2 Ab1 G1 C2"),
            "cry": "C5:2 Db5:1 C5 G4:4 F4:3 .:5|Eb5:2 D5:1 C5 B4:4 G4:3 .:5|C5:2 Db5:1 C5 F5:4 Eb5:3 .:5|"
            "C5:2 Db5:1 C5 Ab4:4 F4:3 .:5|B4:2 C5:1 D5 Eb5:4 D5:3 .:5|C5:8 G4:3 .:5",
            "drill": ".:16|.:16|.:8 G4:1 G4 G4 .:5|.:16|.:4 F4:1 F4 F4 .:1 G4:1 G4 G4 .:5|"
            "C4:1 C4 C4 .:1 F4:1 F4 F4 .:1 G4:1 G4 G4 .:5",
            "kick": "x...x...x.......",
            "tom": "......o...o.....",
            "hat": "ooooooooooo.....",
            "snare": "....x...x.......",
            "spark": "oooooooo.oo.....",
        },
    )
    return Track("swarm", 90, 6, 1, 16, voices, (first, second, third), gain=0.77)

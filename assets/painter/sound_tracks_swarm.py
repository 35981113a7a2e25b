"""The routine check-up: a bar of four beats at exactly 90 a minute, 160 ticks of the game.

Square, triangle and ring have a beat each: the motif's C, F and G. Nothing is struck on the fourth
beat, where its A belongs: the player's mended seats bring it. Harmony and bass move underneath so
that the three notes never mean the same thing for long.
"""

from __future__ import annotations

from assets.painter import sound_instruments as band
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

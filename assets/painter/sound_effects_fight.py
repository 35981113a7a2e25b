"""Effects of encounters: warnings, blows, words, strokes, breath, bots.

Danger is noise and falling pitch; help is pitched and rises. The three pulses of the swarm are the
motif's C, F and G; the A that is missing on the fourth beat comes when a seat is mended.
"""

from __future__ import annotations

import numpy as np

from assets.painter.sound_synth import (
    SQUARE,
    TRIANGLE,
    Wave,
    band,
    bell,
    clock,
    fall,
    fm,
    glide,
    hertz,
    mix,
    named,
    noise,
    peak,
    room,
    swell,
    swept,
    tone,
)


def warn() -> Wave:
    """A courteous double chime: something will happen here."""
    first, second = (bell(hertz(note), 0.3, 0.04, 1.2) for note in ("E5", "Bb5"))
    return peak(mix((0, first), (0.06, second)), -16)


def strike() -> Wave:
    """It happens: a dull blow with a metal edge."""
    blow = tone(glide(170, 52, 0.28, 0.5), 0.28) * fall(0.28, 0.04)
    edge = band(noise(0.2, 61), 1200, 8000) * fall(0.2, 0.018)
    return peak(mix((0, blow), (0, 0.22 * edge), (0, 0.2 * fm(311, 1.41, 2, 0.2) * fall(0.2, 0.03))), -14)


def hit() -> Wave:
    """It finds her: the breath knocked out, a string snapped down."""
    blow = tone(glide(240, 45, 0.4, 0.4), 0.4, TRIANGLE) * fall(0.4, 0.06)
    air = swept(noise(0.35, 62), 2800, 500) * fall(0.35, 0.06)
    snap = fm(hertz("C4"), 1.06, 4 * fall(0.3, 0.05), 0.3) * fall(0.3, 0.05)
    return peak(room(mix((0, blow), (0, 0.35 * air), (0.01, 0.4 * snap)), 0.06, 0.25), -11)


def graze() -> Wave:
    """A thread of air past the ear."""
    return peak(swept(noise(0.12, 63), 4000, 9000) * swell(0.12, 0.03, 0.08), -19)


def dash() -> Wave:
    """Cloth and air."""
    cloth = swept(noise(0.24, 64), 700, 3200) * fall(0.24, 0.06, 0.03)
    return peak(cloth + 0.3 * tone(glide(160, 330, 0.24), 0.24) * swell(0.24, 0.04, 0.15), -15)


def coat() -> Wave:
    """Max's coat catches one."""
    return peak(tone(glide(130, 80, 0.16, 0.5), 0.16) * fall(0.16, 0.03) + 0.3 * _puff(0.16, 65), -16)


def _puff(seconds: float, seed: int) -> Wave:
    return band(noise(seconds, seed), 300, 2400) * fall(seconds, 0.02, 0.004)


def word() -> Wave:
    """A word heard to its end: two vowels of glass."""
    notes = mix((0, bell(hertz("A5"), 0.5, 0.09, 0.5)), (0.08, bell(hertz("C6"), 0.6, 0.11, 0.6)))
    return peak(room(notes, 0.12, 0.45, low=700), -13)


def opening() -> Wave:
    """The body leans in and the room holds still."""
    chord = sum(bell(hertz(note), 1.2, 0.24, 0.5) for note in ("F3", "C4", "G4"))
    air = swept(noise(0.6, 66), 2500, 500) * swell(0.6, 0.15, 0.4)
    return peak(room(mix((0, 0.2 * air), (0.12, 0.6 * chord)), 0.18, 0.35), -13)


def stroke_clean() -> Wave:
    """A polished stroke, exactly in tune."""
    edge = 0.15 * band(noise(0.1, 67), 5000, 14000) * fall(0.1, 0.012)
    return peak(mix((0, bell(hertz("F5"), 0.5, 0.08)), (0, 0.8 * bell(hertz("C6"), 0.5, 0.08)), (0, edge)), -12)


def stroke_rough() -> Wave:
    """The same stroke a quarter-tone off, with grit."""
    grit = band(noise(0.22, 68), 900, 5000) * fall(0.22, 0.03)
    return peak(mix((0, bell(hertz(76.5), 0.3, 0.05)), (0, 0.7 * bell(hertz(71.4), 0.3, 0.04)), (0, 0.3 * grit)), -13)


def stroke_miss() -> Wave:
    """A hand that slipped."""
    return peak(swept(noise(0.2, 69), 2200, 600) * fall(0.2, 0.04, 0.01) + 0.5 * tone(98, 0.2) * fall(0.2, 0.03), -16)


def hand() -> Wave:
    """A hand goes up: stop. One clear open fifth."""
    fifth = tone(hertz("C5"), 0.6, TRIANGLE) + 0.8 * tone(hertz("G5"), 0.6, TRIANGLE)
    return peak(room(fifth * fall(0.6, 0.14, 0.005), 0.08, 0.3), -12)


def understood() -> Wave:
    """The motif, and underneath it for once the chord it wants."""
    notes = [(0.11 * n, bell(hertz(name), 1.2, 0.22)) for n, name in enumerate(("C5", "F5", "G5", "A5"))]
    warm = sum(tone(hertz(name), 1.6, (1, 0.3, 0.1)) for name in ("F3", "C4", "A4")) * swell(1.6, 0.5, 1.0)
    return peak(room(mix((0, 0.16 * warm), *notes), 0.18, 0.4), -12)


def grip() -> Wave:
    """Enamel lets go of something: three small cracks."""
    cracks = [
        (at, level * (band(noise(0.05, 70 + n), 900, 9000) + tone(f, 0.05)) * fall(0.05, 0.006))
        for n, (at, level, f) in enumerate(((0, 0.7, 1300), (0.05, 1.0, 940), (0.12, 0.5, 1700)))
    ]
    return peak(room(mix(*cracks), 0.05, 0.3), -14)


def pulled_out() -> Wave:
    """A hand at the collar: everything backwards, then the quiet room."""
    rush = swept(noise(0.8, 76), 300, 5000) * swell(0.8, 0.7, 0.06)
    chord = sum(bell(hertz(note), 1.4, 0.28, 0.4) for note in ("D4", "A4", "F4"))
    return peak(room(mix((0, 0.5 * rush), (0, 0.5 * chord[::-1][-35280:]), (0.82, 0.4 * chord)), 0.15, 0.3), -12)


def settled() -> Wave:
    """A fear put where its owner wants it: two notes coming to rest, a lid of wood."""
    lid = tone(196, 0.15) * fall(0.15, 0.02)
    notes = mix((0, bell(hertz("G4"), 0.8, 0.15, 0.5)), (0.16, bell(hertz("F4"), 1.1, 0.22, 0.5)), (0.3, 0.8 * lid))
    return peak(room(notes, 0.12, 0.35), -13)


def finished() -> Wave:
    """It is over: the motif falls into its chord and stays there."""
    notes = [(0.2 * n, bell(hertz(name), 2.2, 0.4, 0.8)) for n, name in enumerate(("C5", "F5", "G5", "A5"))]
    end = sum(bell(hertz(name), 2.4, 0.5, 0.5) for name in ("F3", "C4", "F4", "A4", "C6"))
    return peak(room(mix(*notes, (0.9, 0.5 * end)), 0.3, 0.4), -12)


def pulse_square() -> Wave:
    """The square's C."""
    return peak(band(tone(hertz("C4"), 0.3, SQUARE[:11]) * fall(0.3, 0.06, 0.004), 120, 3500), -13)


def pulse_triangle() -> Wave:
    """The triangle's F."""
    return peak(tone(hertz("F4"), 0.3, TRIANGLE) * fall(0.3, 0.07, 0.004), -12)


def pulse_ring() -> Wave:
    """The ring's G: a bell without a clapper."""
    return peak(fm(hertz("G4"), 2.0, 1.8 * fall(0.4, 0.06), 0.4) * fall(0.4, 0.08, 0.006), -12)


def pulse_none() -> Wave:
    """A pulse off the beat: felt."""
    return peak(tone(glide(150, 110, 0.14), 0.14) * fall(0.14, 0.025, 0.006) + 0.1 * _puff(0.14, 77), -16)


def bot_square() -> Wave:
    """A square wakes and says so."""
    chirp = tone(hertz("C6"), 0.06, SQUARE[:5])
    return peak(band(_chirps(chirp, tone(hertz("E6"), 0.08, SQUARE[:5])), 400, 8000), -16)


def bot_triangle() -> Wave:
    """A triangle wakes."""
    return peak(_chirps(tone(hertz("F6"), 0.06, TRIANGLE), tone(hertz("A6"), 0.08, TRIANGLE)), -15)


def bot_ring() -> Wave:
    """A ring wakes."""
    return peak(_chirps(fm(hertz("G5"), 2, 1.5, 0.06), fm(hertz("D6"), 2, 1.5, 0.08)), -15)


def _chirps(first: Wave, second: Wave) -> Wave:
    return mix((0, first * swell(0.06, 0.008, 0.03)), (0.065, second * swell(0.08, 0.008, 0.06)))


def bot_startled() -> Wave:
    """A small fright, rolling over."""
    t = clock(0.26)
    wobble = glide(1900, 900, 0.26) * (1 + 0.08 * np.sin(2 * np.pi * 26 * t))
    return peak(tone(wobble, 0.26, (1, 0.2)) * swell(0.26, 0.01, 0.18), -16)


def bot_dozed() -> Wave:
    """A yawn the size of a grain."""
    return peak(tone(glide(900, 430, 0.4, 0.8), 0.4, (1, 0.25)) * swell(0.4, 0.1, 0.25), -18)


def bot_seated() -> Wave:
    """It fits."""
    click = band(noise(0.03, 78), 2000, 9000) * fall(0.03, 0.004)
    return peak(mix((0, 0.3 * click), (0.01, bell(hertz("C6"), 0.3, 0.05)), (0.08, bell(hertz("G6"), 0.35, 0.06))), -15)


def mended() -> Wave:
    """The missing A: enamel whole again."""
    chord = mix(*((0.03 * n, bell(hertz(name), 1.2, 0.22)) for n, name in enumerate(("A4", "A5", "C6", "F6"))))
    return peak(room(chord, 0.16, 0.45, low=500), -12)


EFFECTS = named(
    warn,
    strike,
    hit,
    graze,
    dash,
    coat,
    word,
    opening,
    stroke_clean,
    stroke_rough,
    stroke_miss,
    hand,
    understood,
    grip,
    pulled_out,
    settled,
    finished,
    pulse_square,
    pulse_triangle,
    pulse_ring,
    pulse_none,
    bot_square,
    bot_triangle,
    bot_ring,
    bot_startled,
    bot_dozed,
    bot_seated,
    mended,
)
"""Every effect of encounters by name."""

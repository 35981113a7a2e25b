"""Ambience of the realm's five areas: each a fear that somebody has had for years, at rest."""

from __future__ import annotations

import numpy as np

from assets.painter.sound_ambience import air, circle, hum, murmur, place, waves
from assets.painter.sound_synth import (
    Wave,
    band,
    bell,
    clock,
    fall,
    fm,
    glide,
    hertz,
    loud,
    named,
    noise,
    room,
    swell,
    tone,
)


def waiting() -> Wave:
    """A waiting room that goes round: tubes, muzak from four ceilings up, a number called that is nobody's."""
    tube = hum(100, 0.006, 12) + hum(200, 0.008, 12, 3) + hum(4700, 0.0006, 12, 7) + air(200, 800, 250, 0.008, 12)
    tune = [
        (
            at,
            place(
                0.018 * room(band(tone(hertz(note), 0.5, (1, 0.3, 0.1)) * swell(0.5, 0.05, 0.35), 350, 2200), 0.4, 0.8),
                0.5,
            ),
        )
        for at, note in (
            (0.5, "C5"),
            (1.1, "F5"),
            (1.7, "G5"),
            (2.3, "Ab5"),
            (6.5, "C5"),
            (7.1, "F5"),
            (7.7, "G5"),
            (8.3, "G#5"),
        )
    ]
    chime = [
        (5.0, place(0.034 * room(bell(hertz("E5"), 0.8, 0.15), 0.3, 0.6), 0.8)),
        (5.4, place(0.034 * room(bell(hertz("C5"), 0.8, 0.18), 0.3, 0.6), 0.8)),
    ]
    page = band(noise(0.2, 252), 1500, 5000) * swell(0.2, 0.1, 0.08)
    pages = [(at, place(0.007 * page, pan)) for at, pan in ((3.4, 0.2), (9.6, 0.65), (10.9, 0.3))]
    return loud(tube + circle(12, *tune, *chime, *pages), -32)


def gallery() -> Wave:
    """A nave of pipes: stone air, and a handpiece at the far end that practises one chord under its breath."""
    nave = air(60, 300, 260, 0.018, 12) * (0.6 + 0.4 * waves(12, 1)) + air(1500, 4500, 262, 0.0018, 12)
    pipes = (
        hum(hertz("C2"), 0.008, 12, 1, 0.4)
        + hum(hertz("G2"), 0.005, 12, 2, 0.6)
        + hum(hertz("F#4"), 0.0012, 12, 3, 0.2)
    )
    long = 3.0
    whine = (
        fm(hertz("G5"), 1.006, 1.3, long) * (0.8 + 0.2 * np.sin(2 * np.pi * 31 * clock(long))) * swell(long, 1.3, 1.4)
    )
    far = [
        (2.2, place(0.016 * room(whine, 0.5, 0.8, low=400), 0.72)),
        (8.4, place(0.011 * room(whine, 0.5, 0.8, low=400), 0.3)),
    ]
    return loud(nave + pipes + circle(12, *far), -30)


def garden() -> Wave:
    """A garden of needles: stems that ring when air moves, something that counts up to three, and does not."""
    breeze = air(900, 5200, 270, 0.006, 12) * (0.25 + 0.75 * waves(12, 3)) + air(180, 700, 272, 0.008, 12) * waves(
        12, 2, 0.4
    )
    rng = np.random.default_rng(274)
    stems = [
        (float(at), place(0.013 * room(bell(float(freq), 0.5, 0.05, 0.9), 0.2, 0.5, low=900), float(pan)))
        for at, freq, pan in zip(
            np.sort(rng.uniform(0, 12, 22)), rng.uniform(2300, 5200, 22), rng.uniform(0.1, 0.9, 22), strict=True
        )
    ]
    count = [
        (7.0 + 0.8 * n, place(0.012 * room(bell(hertz(note), 0.6, 0.1, 0.4), 0.2, 0.5), 0.5))
        for n, note in enumerate(("C5", "F5"))
    ]
    return loud(breeze + hum(hertz("C3"), 0.004, 12, 1) + circle(12, *stems, *count), -31.5)


def studio() -> Wave:
    """A studio on air: lamps that sing, a cooling fan, shutters, and an audience that breathes in."""
    lamps = (
        hum(1760, 0.0010, 12, 5, 0.25)
        + hum(1767, 0.0010, 12, 7, 0.7)
        + hum(120, 0.008, 12, 2)
        + air(300, 1000, 280, 0.008, 12)
    )
    shutter = band(noise(0.05, 282), 1500, 8000) * fall(0.05, 0.006, 0.001)
    clicks = [
        (at + off, place(0.034 * share * shutter, pan))
        for at, pan in ((1.7, 0.15), (4.4, 0.85), (9.2, 0.7))
        for off, share in ((0, 1), (0.07, 0.6))
    ]
    gasp = band(noise(0.9, 283), 700, 2600) * swell(0.9, 0.7, 0.1)
    return loud(lamps + circle(12, *clicks, (6.1, place(0.012 * room(gasp, 0.3, 0.7), 0.5))), -31)


def chair() -> Wave:
    """A room the size of lying back: a motor that could tip further, a heart, somebody's breath over you."""
    motor = (
        hum(62, 0.012, 12, 1) + hum(124, 0.005, 12, 2, 0.45) + air(70, 260, 290, 0.012, 12) * (0.5 + 0.5 * waves(12, 3))
    )
    breathing = air(400, 1500, 292, 0.007, 12) * (waves(12, 3) ** 2)
    beat = tone(glide(74, 44, 0.3, 0.6), 0.3) * fall(0.3, 0.05, 0.01)
    hearts = [
        (at + off, place(share * 0.12 * beat, 0.5))
        for at in np.arange(0, 12, 1.2)
        for off, share in ((0, 1), (0.26, 0.6))
    ]
    trace = [(4.0 * n + 0.1, place(0.004 * bell(hertz("A5"), 0.3, 0.04, 0.2), 0.72)) for n in range(3)]
    return loud(motor + breathing + circle(12, *hearts, *trace, (5.5, murmur(294, 150, 0.006, 0.3))), -31)


LOOPS = named(waiting, gallery, garden, studio, chair)
"""What each area sounds like, by name."""

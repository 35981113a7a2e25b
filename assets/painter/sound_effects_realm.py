"""Effects of the network: wires that are read, rooms that are a fear, and swarms that have forgotten who they are.

Rooms answer in the motif's intervals where the player got something right, and beside them where not.
"""

from __future__ import annotations

import numpy as np

from assets.painter.sound_synth import (
    SAW,
    SQUARE,
    TRIANGLE,
    Maker,
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


def trace_read() -> Wave:
    """A wire is read: a probe's tick and a line of small figures."""
    tick = band(noise(0.03, 330), 2500, 9000) * fall(0.03, 0.003)
    figures = [(0.05 + 0.045 * n, tone(hertz(f), 0.035, SQUARE[:5])) for n, f in enumerate(("C6", "G5", "D6", "F6"))]
    line = band(mix(*((at, wave * fall(0.035, 0.01)) for at, wave in figures)), 300, 7000)
    return peak(mix((0, tick), (0, 0.35 * line)), -17)


def trace_calm() -> Wave:
    """Pieces that were in two minds find their balance and go dim."""
    hum = tone(glide(hertz("Db4"), hertz("C4"), 0.9), 0.9, TRIANGLE) + 0.7 * tone(hertz("F3"), 0.9, TRIANGLE)
    last = bell(hertz("F5"), 0.9, 0.16, 0.4)
    return peak(room(mix((0, 0.5 * hum * swell(0.9, 0.06, 0.7)), (0.12, 0.6 * last)), 0.14, 0.35), -14)


def trace_patch() -> Wave:
    """Max at the board: plugs out, plugs in, a spark he would not mention."""
    plug = tone(glide(260, 140, 0.07, 0.5), 0.07) * fall(0.07, 0.012, 0.001) + 0.5 * band(
        noise(0.07, 331), 1500, 7000
    ) * fall(0.07, 0.004)
    spark = band(noise(0.09, 332) * (np.abs(noise(0.09, 333)) > 1.6), 3000, 12000) * fall(0.09, 0.02)
    return peak(mix((0, 0.7 * plug), (0.15, plug), (0.31, 0.8 * plug), (0.33, 0.3 * spark), (0.5, plug)), -14)


def rope() -> Wave:
    """A velvet rope: hook from eye, brass on brass, the weight of the cord."""
    brass = bell(1480, 0.5, 0.06, 0.8) + 0.6 * bell(1960, 0.5, 0.05, 0.8)
    cord = band(noise(0.2, 334), 200, 1200) * swell(0.2, 0.05, 0.12)
    return peak(room(mix((0, 0.4 * cord), (0.06, 0.5 * brass), (0.13, 0.25 * brass)), 0.08, 0.3), -15)


def bell_() -> Wave:
    """A counter's bell in a nave: somebody calls the drill."""
    stroke = bell(hertz("C6"), 1.4, 0.3) + 0.5 * bell(hertz("G6"), 1.4, 0.2, 0.7)
    return peak(room(stroke, 0.3, 0.5, low=500), -14)


def drill() -> Wave:
    """The handpiece sets out on its rail: it spins up, which is a chord."""
    spin = glide(hertz("C3"), hertz("G5"), 1.6, 0.6)
    whine = tone(spin, 1.6, (1, 0.3, 0.5, 0.2, 0.3, 0.1)) + 0.6 * tone(spin * 1.335, 1.6, (1, 0.2, 0.3))
    rail = band(noise(1.6, 335), 80, 500) * swell(1.6, 0.5, 0.8)
    return peak(room(mix((0, 0.3 * whine * swell(1.6, 0.5, 0.9)), (0, 0.3 * rail)), 0.3, 0.35), -14)


def bore() -> Wave:
    """It goes through a wall as if that were enamel."""
    t = clock(1.1)
    teeth = fm(hertz("G4"), 1.03, 3.5, 1.1) * (0.6 + 0.4 * np.sin(2 * np.pi * 43 * t)) * swell(1.1, 0.08, 0.3)
    stone = band(noise(1.1, 336) * (np.abs(noise(1.1, 337)) > 0.9), 150, 3500) * swell(1.1, 0.1, 0.7)
    falls = mix(*((at, tone(glide(140, 60, 0.2, 0.5), 0.2) * fall(0.2, 0.03, 0.001)) for at in (0.0, 0.16, 0.27, 0.45)))
    return peak(room(mix((0, 0.3 * teeth), (0, 0.35 * stone), (0.75, 0.8 * falls)), 0.2, 0.35, low=90), -12)


def thrust() -> Wave:
    """A gate of needles looks at you: a hundred small points drawn."""
    draws = [(0.012 * n, (0.5 + 0.5 * (n % 3 == 0)) * bell(3400 + 190 * (n * 7 % 11), 0.3, 0.02)) for n in range(14)]
    return peak(
        room(mix((0, 0.4 * swept(noise(0.2, 338), 2500, 7000) * swell(0.2, 0.12, 0.05)), *draws), 0.1, 0.3), -16
    )


def bloom() -> Wave:
    """Needles open into flowers, from the stem up."""
    notes = [(0.07 * n, bell(hertz(f), 1.0, 0.18, 0.5)) for n, f in enumerate(("F4", "C5", "F5", "G5", "A5"))]
    leaves = swept(noise(0.7, 339), 900, 4500) * swell(0.7, 0.35, 0.3)
    return peak(room(mix((0, 0.12 * leaves), *notes), 0.2, 0.4), -13)


def wilt() -> Wave:
    """Flowers remember that they are needles."""
    notes = [(0.07 * n, bell(hertz(f), 0.7, 0.1, 0.9)) for n, f in enumerate(("Ab5", "F5", "C5", "Gb4"))]
    return peak(
        room(mix((0, 0.12 * swept(noise(0.5, 340), 4000, 900) * swell(0.5, 0.1, 0.35)), *notes), 0.14, 0.35), -15
    )


def gasp() -> Wave:
    """She was in the light: a breath drawn behind a hand."""
    into = swept(noise(0.36, 341), 1100, 3000) * swell(0.36, 0.26, 0.06)
    voice = tone(glide(330, 520, 0.3), 0.3, (1, 0.4, 0.3, 0.2)) * swell(0.3, 0.2, 0.08)
    return peak(room(mix((0, into), (0.04, 0.12 * band(voice, 500, 3000))), 0.1, 0.3), -15)


def lamp_turn() -> Wave:
    """The studio lamp turns on its yoke and clicks into place; its filament sings."""
    yoke = tone(glide(95, 132, 0.5, 0.8) * (1 + 0.03 * np.sin(2 * np.pi * 23 * clock(0.5))), 0.5, SAW[:10])
    click = tone(880, 0.05) * fall(0.05, 0.006) + 0.6 * band(noise(0.05, 342), 1500, 8000) * fall(0.05, 0.004)
    sing = tone(hertz("A6"), 0.7) * swell(0.7, 0.1, 0.5)
    turning = 0.4 * band(yoke, 80, 1400) * swell(0.5, 0.1, 0.1)
    return peak(room(mix((0, turning), (0.5, click), (0.5, 0.05 * sing)), 0.1, 0.3), -14)


def points() -> Wave:
    """A railway's points, thrown by a breath."""
    bar = tone(glide(180, 90, 0.18, 0.5), 0.18) * fall(0.18, 0.025, 0.001)
    iron = fm(540, 1.59, 2.2 * fall(0.6, 0.1), 0.6) * fall(0.6, 0.09)
    return peak(room(mix((0, 0.6 * bar), (0.11, bar), (0.11, 0.35 * iron)), 0.16, 0.35), -13)


def rogue_drill() -> Wave:
    """Something far too small begins to drill."""
    t = clock(0.5)
    whine = fm(2300, 1.007, 1.4, 0.5) * (0.7 + 0.3 * np.sin(2 * np.pi * 70 * t)) * swell(0.5, 0.2, 0.2)
    return peak(whine + 0.2 * band(noise(0.5, 343), 3000, 9000) * swell(0.5, 0.2, 0.2), -18)


def site_opened() -> Wave:
    """It is through: enamel gives, and what lies under it is heard."""
    crack = (band(noise(0.08, 344), 900, 9000) + tone(1050, 0.08)) * fall(0.08, 0.01, 0.0005)
    under = tone(glide(hertz("C3"), hertz("B2"), 0.7), 0.7, (1, 0.5, 0.3)) * fall(0.7, 0.15, 0.03)
    return peak(room(mix((0, 0.8 * crack), (0.05, 0.5 * crack), (0.04, under)), 0.1, 0.3), -13)


def bot_split() -> Wave:
    """One says a note; two say it, and do not agree."""
    one = tone(hertz("C6"), 0.07, SQUARE[:5]) * swell(0.07, 0.005, 0.03)
    two = (tone(hertz("C6") * 0.97, 0.12, SQUARE[:5]) + tone(hertz("C6") * 1.035, 0.12, SQUARE[:5])) * fall(0.12, 0.03)
    return peak(band(mix((0, one), (0.08, 0.7 * two)), 400, 8000), -16)


def bloom_called() -> Wave:
    """Max has seen where it will come in: two knuckles on glass."""
    knock = bell(hertz("E5"), 0.25, 0.03, 0.6) + 0.5 * tone(240, 0.25) * fall(0.25, 0.02)
    return peak(mix((0, knock), (0.13, knock)), -15)


def bloomed() -> Wave:
    """And in it comes, warm and in no hurry: a rush with a pulse in it."""
    t = clock(0.9)
    rush = swept(noise(0.9, 345), 250, 1100) * (0.65 + 0.35 * np.sin(2 * np.pi * 6 * t)) * swell(0.9, 0.12, 0.6)
    low = tone(glide(70, 48, 0.9), 0.9, (1, 0.4)) * swell(0.9, 0.05, 0.7)
    return peak(mix((0, rush), (0, 0.6 * low)), -14)


def thread_seen() -> Wave:
    """A thread of light was there all the time."""
    thread = tone(glide(hertz("C6"), hertz("A6"), 1.1, 1.4), 1.1, (1, 0.15)) * swell(1.1, 0.6, 0.4)
    notes = [(0.16 * n, bell(hertz(f), 1.2, 0.2, 0.6)) for n, f in enumerate(("C5", "F5", "G5"))]
    return peak(room(mix((0, 0.1 * thread), *notes), 0.25, 0.5, low=600), -14)


def last_run() -> Wave:
    """A mark is read: it has not run since Monday. A date stamp, and nothing after it."""
    ink = band(noise(0.12, 346), 900, 6000) * fall(0.12, 0.006)
    stamp = tone(glide(170, 90, 0.12, 0.5), 0.12) * fall(0.12, 0.02, 0.001) + 0.3 * ink
    still = bell(hertz("G5"), 1.0, 0.16, 0.2)
    return peak(mix((0, stamp), (0.09, 0.35 * still)), -15)


EFFECTS: dict[str, Maker] = {
    **named(
        trace_read,
        trace_calm,
        trace_patch,
        rope,
        drill,
        bore,
        thrust,
        bloom,
        wilt,
        gasp,
        lamp_turn,
        points,
        rogue_drill,
        site_opened,
        bot_split,
        bloom_called,
        bloomed,
        thread_seen,
        last_run,
    ),
    "bell": bell_,
}
"""Every effect of the network by name."""

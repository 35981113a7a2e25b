"""Effects of moments: a heart that is heard, what an answer does, somebody who falls, pages, pauses, chairs."""

from __future__ import annotations

import numpy as np

from assets.painter.sound_synth import (
    SAW,
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


def heart_low() -> Wave:
    """Her heart, from inside, when there is not much calm left."""
    beat = tone(glide(82, 44, 0.2, 0.5), 0.2, (1, 0.4, 0.15)) * fall(0.2, 0.035, 0.006)
    return peak(mix((0, beat), (0.17, 0.6 * beat)), -13)


def settled_refused() -> Wave:
    """Somebody does not want theirs back: a lid that stays where it is, and one note that is not asked twice."""
    lid = tone(174, 0.14) * fall(0.14, 0.02) + 0.3 * band(noise(0.14, 501), 300, 2000) * fall(0.14, 0.01)
    return peak(room(mix((0, lid), (0.1, 0.6 * bell(hertz("D4"), 0.9, 0.2, 0.4))), 0.1, 0.35), -14)


def settled_misjudged() -> Wave:
    """Given back the wrong way: two notes that miss each other on the stairs."""
    notes = mix((0, bell(hertz("G4"), 0.5, 0.08, 0.5)), (0.14, bell(hertz("F#4"), 0.8, 0.14, 0.5)))
    return peak(room(mix((0, notes), (0.16, 0.35 * tone(98, 0.3) * fall(0.3, 0.06))), 0.1, 0.3), -14)


def harder() -> Wave:
    """That was somebody else: it draws itself up and comes again."""
    brass = tone(glide(hertz("C2"), hertz("Db2"), 1.0, 2), 1.0, SAW[:20]) + tone(hertz("G2"), 1.0, SAW[:14])
    air = swept(noise(1.0, 502), 200, 2600) * swell(1.0, 0.8, 0.12)
    return peak(room(mix((0, 0.7 * band(brass, 60, 1800) * swell(1.0, 0.75, 0.18)), (0, 0.25 * air)), 0.12, 0.3), -14)


def laugh() -> Wave:
    """Max's joke: a drum that has waited for it, a plate, and somebody who could not help it."""
    drum = tone(glide(210, 150, 0.12, 0.6), 0.12) * fall(0.12, 0.02, 0.001)
    plate = band(noise(0.5, 503), 4500, 14_000) * fall(0.5, 0.06, 0.002)
    has = []
    for n, pitch in enumerate((330, 300, 275, 262)):
        vowel = tone(glide(pitch, pitch * 0.86, 0.1), 0.1, (1, 0.6, 0.4, 0.3, 0.15)) * swell(0.1, 0.015, 0.06)
        has.append((0.62 + 0.13 * n, (0.8 - 0.12 * n) * band(vowel, 250, 2600)))
    return peak(mix((0, drum), (0.11, 0.8 * drum), (0.26, drum), (0.28, 0.45 * plate), *has), -13)


def shelter() -> Wave:
    """Somebody whose fear was understood steps in: a coat, a chord as wide as a doorway."""
    coat = swept(noise(0.3, 504), 1400, 500) * swell(0.3, 0.08, 0.18)
    chord = mix(*((0.06 * n, bell(hertz(name), 1.4, 0.3, 0.4)) for n, name in enumerate(("F3", "C4", "A4", "F5"))))
    return peak(room(mix((0, 0.5 * coat), (0.1, chord)), 0.16, 0.35), -13)


def hollow() -> Wave:
    """Over, and quiet everywhere at once: what was sounding is let go, and a filament ticks as it cools."""
    let_go = sum(tone(glide(hertz(name), hertz(name) * 0.5, 1.3, 0.5), 1.3) for name in ("F3", "C4", "G4"))
    ticks = [(at, 0.2 * bell(freq, 0.2, 0.015, 0.5)) for at, freq in ((1.5, 2600), (1.9, 2450), (2.6, 2300))]
    return peak(room(mix((0, let_go * swell(1.3, 0.01, 1.1)), *ticks), 0.3, 0.5, low=120), -14)


def calmer() -> Wave:
    """A breath followed to its end: shoulders come down."""
    sixth = mix((0, bell(hertz("A4"), 0.9, 0.2, 0.3)), (0.12, bell(hertz("F4"), 1.1, 0.26, 0.3)))
    return peak(room(mix((0, sixth), (0, 0.2 * tone(hertz("F3"), 1.0) * swell(1.0, 0.3, 0.6))), 0.12, 0.35), -15)


def looms() -> Wave:
    """It takes shape: something large arrives where nothing was."""
    low = tone(glide(46, 62, 1.8, 0.7), 1.8, (1, 0.5, 0.3, 0.2)) * swell(1.8, 1.1, 0.6)
    turn = band(noise(1.8, 505), 90, 700) * swell(1.8, 1.3, 0.4) * (0.6 + 0.4 * np.sin(2 * np.pi * 9 * clock(1.8)))
    return peak(room(mix((0, low), (0, 0.35 * turn), (1.3, 0.25 * bell(hertz("C3"), 1.4, 0.3))), 0.2, 0.35), -13)


def shatter() -> Wave:
    """A face gives way: enamel cracks through, a flare, splinters that ring as they turn over."""
    crack = (band(noise(0.16, 520), 700, 9000) + tone(880, 0.16)) * fall(0.16, 0.02, 0.0005)
    blow = tone(glide(140, 36, 0.7, 0.4), 0.7, (1, 0.4)) * fall(0.7, 0.12, 0.003)
    flare = swept(noise(0.9, 521), 6000, 900) * fall(0.9, 0.16, 0.01)
    turns = ((7 * n) % 26 for n in range(16))
    splinters = [(0.05 + 0.045 * n, (0.9**n) * bell(1500 + 130 * turn, 0.4, 0.04, 0.8)) for n, turn in enumerate(turns)]
    return peak(
        room(mix((0, crack), (0, blow), (0.01, 0.4 * flare), (0.05, 0.3 * mix(*splinters))), 0.22, 0.35, low=60), -11
    )


def ui_open() -> Wave:
    """Everything waits: a drawer of card, and one note."""
    drawer = swept(noise(0.14, 506), 900, 2400) * swell(0.14, 0.09, 0.04)
    return peak(mix((0, 0.5 * drawer), (0.1, bell(hertz("G4"), 0.3, 0.06, 0.4))), -17)


def saved() -> Wave:
    """Kept: a catch, and the motif's last step, small."""
    catch = band(noise(0.03, 507), 1500, 7000) * fall(0.03, 0.004)
    return peak(
        mix((0, 0.4 * catch), (0.03, bell(hertz("G5"), 0.3, 0.05, 0.4)), (0.1, bell(hertz("A5"), 0.45, 0.09, 0.4))), -18
    )


def listen() -> Wave:
    """She stops and attends: the room steps back a little."""
    air = swept(noise(0.5, 508), 2600, 600) * swell(0.5, 0.2, 0.28)
    return peak(mix((0, 0.4 * air), (0.05, tone(hertz("C5"), 0.45, (1, 0.2)) * swell(0.45, 0.2, 0.24))), -21)


def body_falls() -> Wave:
    """He goes down like something being put back: cloth, a knee, a hand, and a tray that was nobody's fault."""
    thud = tone(glide(120, 50, 0.3, 0.5), 0.3) * fall(0.3, 0.05, 0.003) + 0.25 * band(
        noise(0.3, 509), 150, 1200
    ) * fall(0.3, 0.04)
    cloth = swept(noise(0.35, 510), 1200, 500) * swell(0.35, 0.2, 0.12)
    tray = mix(*((0.07 * n, (0.7**n) * bell(1850 + 130 * (n % 3), 0.4, 0.05, 0.8)) for n in range(6)))
    return peak(
        room(mix((0, 0.5 * cloth), (0.3, thud), (0.46, 0.5 * thud), (0.6, 0.4 * thud), (0.7, 0.1 * tray)), 0.08, 0.25),
        -12,
    )


def monitor_sinks() -> Wave:
    """A monitor that counts somebody: each beat later than the last, and lower."""
    beeps = []
    at, gap = 0.0, 0.62
    for n in range(6):
        beeps.append((at, (1 - 0.06 * n) * bell(hertz("A5") * 0.975**n, 0.3, 0.05, 0.2)))
        at, gap = at + gap, gap * 1.14
    return peak(room(mix(*beeps), 0.06, 0.25, low=400), -16)


def knock() -> Wave:
    """Three, on wood, by somebody who was taught how."""
    wood = (tone(230, 0.12) + 0.5 * tone(540, 0.12)) * fall(0.12, 0.014, 0.001)
    wood += 0.3 * band(noise(0.12, 511), 500, 4000) * fall(0.12, 0.006)
    return peak(room(mix((0, wood), (0.22, 0.85 * wood), (0.44, 0.95 * wood)), 0.08, 0.3), -13)


def shop_bell() -> Wave:
    """A bell on a spring, for the shy."""
    strokes = [(0.11 * n, 0.75**n * bell(2093 * (1 + 0.004 * (n % 2)), 0.7, 0.1, 0.6)) for n in range(5)]
    return peak(room(mix(*strokes), 0.1, 0.3, low=500), -16)


def chair_scrape() -> Wave:
    """A chair is pushed back over boards."""
    t = clock(0.5)
    stick = np.sign(np.sin(2 * np.pi * (70 + 60 * t) * t)) * (0.6 + 0.4 * noise(0.5, 512))
    leg = tone(140, 0.14) * fall(0.14, 0.02)
    return peak(room(mix((0, band(stick, 180, 2400) * swell(0.5, 0.08, 0.2)), (0.5, 0.8 * leg)), 0.1, 0.3), -15)


def urn_boils() -> Wave:
    """An urn comes to the boil, which at least is a view."""
    seethe = swept(noise(2.4, 513), 500, 3200) * swell(2.4, 1.6, 0.5)
    lid = [(1.2 + 0.09 * n, 0.3 * bell(1340 + 40 * (n % 2), 0.1, 0.012, 0.7)) for n in range(11)]
    return peak(mix((0, 0.6 * seethe), *lid, (0.4, 0.1 * tone(glide(700, 1250, 2.0), 2.0) * swell(2.0, 1.4, 0.4))), -16)


def pod() -> Wave:
    """A pod's lid comes down, sticks, is persuaded."""
    hinge = tone(glide(240, 170, 0.4), 0.4, SQUARE[:9]) * (0.6 + 0.4 * np.sin(2 * np.pi * 19 * clock(0.4)))
    seal = swept(noise(0.4, 514), 2200, 400) * swell(0.4, 0.03, 0.34)
    catch = tone(glide(180, 90, 0.12, 0.5), 0.12) * fall(0.12, 0.02, 0.001)
    lid = band(hinge, 200, 1600) * swell(0.4, 0.1, 0.2)
    return peak(room(mix((0, 0.25 * lid), (0.42, catch), (0.6, 0.8 * catch), (0.66, 0.5 * seal)), 0.08, 0.25), -14)


def lights() -> Wave:
    """A house's lights come up: switches along a wall, a hum that finds its chord."""
    switch = tone(620, 0.04) * fall(0.04, 0.005, 0.0005) + 0.5 * band(noise(0.04, 515), 1500, 7000) * fall(0.04, 0.004)
    hum = sum(tone(hertz(name), 1.8, TRIANGLE) for name in ("F3", "C4", "A4")) * swell(1.8, 0.9, 0.7)
    switches = [(0.0, switch), (0.24, switch), (0.46, switch)]
    return peak(room(mix(*switches, (0.1, 0.14 * hum)), 0.12, 0.3), -15)


def reveal() -> Wave:
    """Two names under one line of code: paper, a low fifth, and a note that ought not to be there."""
    paper = swept(noise(0.3, 516), 1600, 4200) * swell(0.3, 0.2, 0.08)
    fifth = tone(hertz("F2"), 1.9, (1, 0.5, 0.3, 0.2)) + tone(hertz("C3"), 1.9, (1, 0.4, 0.2))
    wrong = fm(hertz("Ab4"), 1.0, 0.8, 1.7) * swell(1.7, 0.9, 0.6)
    return peak(
        room(mix((0, 0.3 * paper), (0.2, 0.5 * fifth * swell(1.9, 0.3, 1.2)), (0.5, 0.16 * wrong)), 0.2, 0.4), -14
    )


EFFECTS = named(
    heart_low,
    settled_refused,
    settled_misjudged,
    harder,
    laugh,
    shelter,
    hollow,
    calmer,
    looms,
    shatter,
    ui_open,
    saved,
    listen,
    body_falls,
    monitor_sinks,
    knock,
    shop_bell,
    chair_scrape,
    urn_boils,
    pod,
    lights,
    reveal,
)
"""Every effect of moments by name."""

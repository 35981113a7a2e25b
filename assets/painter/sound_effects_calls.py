"""Effects of telephones, crowds, arguments and breath: what is behind a voice, what gives way, what a word does."""

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


def _line(wave: Wave) -> Wave:
    """Return a sound as a telephone lets it through."""
    return band(wave, 320, 3300, 3)


def call_tomasz() -> Wave:
    """Line 14's gong at the other end, twice, and a tram that leaves without him."""
    gong = bell(hertz("A5"), 0.9, 0.16, 0.7)
    leaving = band(noise(1.6, 301), 90, 700) * swell(1.6, 0.5, 0.9) + 0.3 * tone(glide(300, 520, 1.6), 1.6, (1, 0.4))
    return peak(_line(mix((0, gong), (0.34, 0.8 * gong), (0.5, 0.35 * leaving * swell(1.6, 0.5, 1.0)))), -14)


def call_mags() -> Wave:
    """Knitting needles, quicker than knitting, over a kettle that nobody takes off."""
    rng = np.random.default_rng(302)
    needle = band(noise(0.02, 303), 2200, 9000) * fall(0.02, 0.003) + 0.5 * tone(2950, 0.02) * fall(0.02, 0.004)
    clicks = [(0.11 * n + float(rng.uniform(0, 0.02)), (0.6 + 0.4 * (n % 2)) * needle) for n in range(16)]
    steam = band(noise(1.9, 304), 900, 3000) * swell(1.9, 1.3, 0.3)
    whistle = tone(glide(1150, 1680, 1.9, 1.6), 1.9, (1, 0.2)) * swell(1.9, 1.5, 0.2)
    return peak(_line(mix(*clicks, (0, 0.18 * steam), (0, 0.22 * whistle))), -14)


def call_nadia() -> Wave:
    """A torch that hisses, and then does not: she put it down for this."""
    hiss = band(noise(1.3, 305), 1200, 3300) * swell(1.3, 0.05, 0.04)
    pop = tone(glide(320, 90, 0.1, 0.5), 0.1) * fall(0.1, 0.015, 0.001)
    laid = fm(620, 1.37, 1.5, 0.25) * fall(0.25, 0.03)
    return peak(_line(mix((0, 0.4 * hiss), (1.29, pop), (1.55, 0.5 * laid))), -14)


def call_bao() -> Wave:
    """Dripping that keeps no time, into something that is filling."""
    drops = []
    for n, at in enumerate((0.0, 0.31, 0.47, 1.02, 1.21, 1.3, 1.78)):
        low = 620 + 45 * n
        drops.append((at, tone(glide(low, low * 1.7, 0.09, 2), 0.09) * fall(0.09, 0.02, 0.002)))
    return peak(_line(room(mix(*drops), 0.1, 0.4, low=400)), -14)


def call_abena() -> Wave:
    """A small one beside her breathes in, and then nothing at all for too long, and out."""
    into = swept(noise(0.42, 306), 900, 2600) * swell(0.42, 0.3, 0.06)
    out = swept(noise(0.5, 307), 2400, 800) * swell(0.5, 0.06, 0.4)
    cloth = 0.2 * band(noise(0.12, 308), 500, 1800) * swell(0.12, 0.04, 0.07)
    return peak(_line(mix((0, into), (0.9, cloth), (1.9, out))), -15)


def call_delphine() -> Wave:
    """Somebody counts down in a studio; a ring taps a tooth on each number."""
    tap = (tone(2400, 0.05) + 0.5 * tone(3100, 0.05)) * fall(0.05, 0.006, 0.0005)
    counts = []
    for n, pitch in enumerate((196, 185, 175, 165)):
        vowel = tone(glide(pitch, pitch * 0.93, 0.16), 0.16, (1, 0.7, 0.6, 0.4, 0.25, 0.2)) * swell(0.16, 0.03, 0.09)
        counts += [(0.5 * n, 0.5 * room(vowel, 0.06, 0.4)), (0.5 * n + 0.22, 0.7 * tap)]
    return peak(_line(mix(*counts)), -14)


def door_push() -> Wave:
    """A queue leans on a door: hands on glass, the frame answers."""
    palm = tone(glide(130, 80, 0.16, 0.5), 0.16) * fall(0.16, 0.03, 0.004)
    creak = tone(glide(210, 290, 0.5, 0.6) * (1 + 0.05 * np.sin(2 * np.pi * 31 * clock(0.5))), 0.5, (1, 0.6, 0.4, 0.2))
    glass = bell(2100, 0.3, 0.03, 0.6)
    creak = band(creak, 200, 2600) * swell(0.5, 0.1, 0.3)
    return peak(room(mix((0, palm), (0.07, 0.8 * palm), (0.03, 0.16 * creak), (0.02, 0.08 * glass)), 0.05, 0.3), -13)


def door_burst() -> Wave:
    """It gives: the bolt, both leaves against the wall, and the street comes in with everybody's voice."""
    bolt = fm(420, 1.41, 3 * fall(0.3, 0.05), 0.3) * fall(0.3, 0.04)
    leaf = tone(glide(150, 42, 0.5, 0.4), 0.5) * fall(0.5, 0.07, 0.002) + 0.4 * band(noise(0.5, 309), 200, 4000) * fall(
        0.5, 0.04, 0.001
    )
    shake = sum(bell(freq, 0.7, 0.06, 0.8) for freq in (1730, 2310, 3120))
    crowd = swept(noise(1.8, 310), 300, 900) * swell(1.8, 0.25, 1.3)
    voices = sum(
        tone(pitch * (1 + 0.06 * np.sin(2 * np.pi * rate * clock(1.8))), 1.8, (1, 0.6, 0.4, 0.3))
        for pitch, rate in ((131, 3.1), (175, 2.3), (220, 4.1))
    )
    crowd = 0.35 * crowd + 0.03 * band(voices, 250, 1600) * swell(1.8, 0.2, 1.4)
    return peak(
        room(mix((0, 0.7 * bolt), (0.05, leaf), (0.17, 0.8 * leaf), (0.06, 0.1 * shake), (0.1, crowd)), 0.12, 0.3), -11
    )


def debate_card() -> Wave:
    """A statement, laid on the table like a card that is sure of itself."""
    slide = swept(noise(0.14, 311), 1200, 3200) * swell(0.14, 0.08, 0.04)
    slap = tone(glide(210, 120, 0.12, 0.5), 0.12) * fall(0.12, 0.018, 0.001) + 0.2 * band(
        noise(0.12, 312), 900, 6000
    ) * fall(0.12, 0.006)
    return peak(room(mix((0, 0.35 * slide), (0.12, slap)), 0.06, 0.25), -14)


def debate_open() -> Wave:
    """What it stands on lies open: paper turns over, a fourth rises."""
    turn = swept(noise(0.22, 313), 2400, 5200) * swell(0.22, 0.08, 0.1)
    fourth = mix((0.12, bell(hertz("G4"), 0.8, 0.15, 0.5)), (0.22, bell(hertz("C5"), 0.9, 0.18, 0.6)))
    return peak(room(mix((0, 0.3 * turn), (0, fourth)), 0.12, 0.35), -13)


def debate_sway() -> Wave:
    """A room changes its mind: chairs and coats, and one low step aside."""
    coats = sum(
        np.pad(swept(noise(0.3, 314 + n), 500, 1500) * swell(0.3, 0.1, 0.16), (4000 * n, 4000 * (2 - n)))
        for n in range(3)
    )
    wood = mix((0.05, tone(165, 0.2) * fall(0.2, 0.03)), (0.2, tone(196, 0.2) * fall(0.2, 0.03)))
    step = mix((0, bell(hertz("F3"), 0.5, 0.1, 0.3)), (0.16, bell(hertz("G3"), 0.6, 0.14, 0.3)))
    return peak(room(mix((0, 0.3 * coats), (0, wood), (0.02, 0.7 * step)), 0.08, 0.3), -15)


def breath_in() -> Wave:
    """Her breath turns inward: air, rising, and a tone that goes with it."""
    air = swept(noise(0.9, 317), 500, 1700) * swell(0.9, 0.6, 0.28)
    return peak(air + 0.25 * tone(glide(hertz("F3"), hertz("C4"), 0.9), 0.9, (1, 0.3)) * swell(0.9, 0.5, 0.35), -18)


def breath_out() -> Wave:
    """And outward, a little longer, home."""
    air = swept(noise(1.2, 318), 1300, 380) * swell(1.2, 0.2, 0.9)
    return peak(air + 0.25 * tone(glide(hertz("C4"), hertz("F3"), 1.2), 1.2, (1, 0.3)) * swell(1.2, 0.2, 0.9), -18)


def breath_broken() -> Wave:
    """His breath lets go of hers: a catch, and the tone splits."""
    catch = swept(noise(0.16, 319), 1500, 2600) * swell(0.16, 0.02, 0.1)
    split = tone(glide(hertz("C4"), hertz("B3"), 0.5), 0.5, TRIANGLE) + tone(
        glide(hertz("C4"), hertz("Db4"), 0.5), 0.5, TRIANGLE
    )
    return peak(room(mix((0, catch), (0.06, 0.6 * split * fall(0.5, 0.09, 0.01))), 0.08, 0.3), -15)


def breath_pull() -> Wave:
    """Something pulls at the line: a thread drawn sideways, humming."""
    t = clock(0.8)
    drawn = hertz("F2") * (1 + 0.05 * t) * (1 + 0.02 * np.sin(2 * np.pi * 7 * t))
    return peak(
        band(tone(drawn, 0.8, SQUARE[:12]), 90, 1800) * swell(0.8, 0.4, 0.3)
        + 0.3 * swept(noise(0.8, 320), 900, 300) * swell(0.8, 0.4, 0.3),
        -17,
    )


EFFECTS = named(
    call_tomasz,
    call_mags,
    call_nadia,
    call_bao,
    call_abena,
    call_delphine,
    door_push,
    door_burst,
    debate_card,
    debate_open,
    debate_sway,
    breath_in,
    breath_out,
    breath_broken,
    breath_pull,
)
"""Every effect of calls, debates and breath by name."""

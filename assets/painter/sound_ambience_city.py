"""Ambience of what the case opens later: Harbour Street, Wells's practice, the hall, kitchen, basement, new clinic."""

from __future__ import annotations

import numpy as np

from assets.painter.sound_ambience import air, circle, drip, hum, murmur, passing_tram, place, waves
from assets.painter.sound_synth import (
    Wave,
    band,
    bell,
    fall,
    glide,
    hertz,
    loud,
    named,
    noise,
    room,
    swell,
    tone,
)


def _knock(freq: float, level: float, pan: float, wet: float = 0.5) -> Wave:
    """Return something of wood put down in a room."""
    blow = (tone(freq, 0.12) + 0.5 * tone(freq * 2.4, 0.12)) * fall(0.12, 0.014, 0.001)
    return place(level * room(blow, 0.14, wet, low=120), pan)


def _steps(seed: int, count: int, gap: float, level: float, pan: float) -> list[tuple[float, Wave]]:
    """Return somebody who walks by on paving, far enough to be anybody."""
    rng = np.random.default_rng(seed)
    steps = []
    for number in range(count):
        sole = band(noise(0.05, seed + number), 500, 2600) * fall(0.05, 0.008, 0.002)
        fades = np.sin(np.pi * (number + 0.5) / count)
        at = gap * number + float(rng.uniform(-0.02, 0.02))
        steps.append((at, place(level * fades * room(sole, 0.05, 0.4), pan + (0.5 - pan) * number / count)))
    return steps


def street() -> Wave:
    """Wind from the harbour, wires over the tram line, a rope that taps a mast, people who pass."""
    wind = air(120, 700, 160, 0.014, 12) * (0.45 + 0.55 * waves(12, 2)) + air(900, 4200, 162, 0.004, 12) * waves(
        12, 3, 0.3
    )
    wire = hum(313, 0.0016, 12, 3, 0.3) + hum(470, 0.0010, 12, 5, 0.6)
    mast = [(at, place(0.030 * room(bell(1240, 0.4, 0.03, 0.4), 0.1, 0.4), 0.82)) for at in (0.9, 1.5, 5.7, 6.2, 9.8)]
    walk = [(3.0 + at, wave) for at, wave in _steps(164, 9, 0.52, 0.05, 0.1)]
    far = [(7.4, murmur(165, 125, 0.010, 0.25)), (8.6, murmur(166, 205, 0.008, 0.32))]
    return loud(wind + wire + circle(12, *mast, *walk, *far), -31)


def practice() -> Wave:
    """Walnut: a room that has been quiet since before the door was hung. Carpet, a sash window, a card drawn."""
    hush = air(90, 480, 170, 0.010, 12) + air(2500, 7000, 172, 0.0016, 12) * (0.6 + 0.4 * waves(12, 2))
    sash = [(2.3, _knock(140, 0.045, 0.15)), (8.9, _knock(128, 0.036, 0.15))]
    card = band(noise(0.16, 174), 1600, 5200) * swell(0.16, 0.09, 0.05)
    cards = [(at, place(0.028 * card, 0.7)) for at in (4.6, 4.95, 10.4)]
    return loud(hush + hum(54, 0.004, 12, 1) + circle(12, *sash, *cards, (6.4, passing_tram(0.02, 4.2))), -34)


def hall() -> Wave:
    """A high room with too many chairs: air under the roof, a cough, wood that complains, rain that might begin."""
    roof = air(70, 360, 180, 0.015, 12) * (0.6 + 0.4 * waves(12, 1)) + air(1200, 3800, 182, 0.0022, 12)
    cough = band(noise(0.16, 184), 300, 1700) * fall(0.16, 0.03, 0.01)
    coughs = [(at, place(0.034 * room(cough, 0.35, 0.7), pan)) for at, pan in ((2.8, 0.7), (3.15, 0.7), (9.1, 0.25))]
    chairs = [
        (1.1, _knock(210, 0.045, 0.35, 0.9)),
        (5.2, _knock(168, 0.05, 0.62, 0.9)),
        (7.7, _knock(240, 0.03, 0.4, 0.9)),
    ]
    voices = [(4.0, murmur(185, 118, 0.010, 0.2)), (10.2, murmur(186, 176, 0.008, 0.75))]
    return loud(roof + hum(100, 0.003, 12) + circle(12, *coughs, *chairs, *voices), -32)


def basement() -> Wave:
    """Under the clinic: big slow fans, a transformer, water in a pipe that is not supposed to be there."""
    fans = air(60, 260, 190, 0.020) * (0.75 + 0.25 * waves(10, 6)) + air(600, 2200, 192, 0.004)
    iron = (
        hum(50, 0.014) + hum(100, 0.010, slow=2) + hum(150, 0.004, slow=3, pan=0.35) + hum(300, 0.002, slow=5, pan=0.7)
    )
    drops = [(at, drip(0.04, 0.86)) for at in (1.9, 5.3, 5.6, 8.8)]
    relay = band(noise(0.015, 194), 900, 5000) * fall(0.015, 0.002)
    relays = [
        (at, place(0.02 * room(relay, 0.12, 0.5), pan)) for at, pan in ((0.7, 0.2), (3.6, 0.6), (3.72, 0.6), (7.1, 0.3))
    ]
    return loud(fans + iron + circle(10, *drops, *relays), -30)


def kitchen() -> Wave:
    """A refrigerator that has opinions, a tap, a mug set down two rooms away, trams."""
    fridge = hum(50, 0.008) + hum(100, 0.014, slow=1) + hum(200, 0.005, slow=4) + air(300, 1200, 200, 0.005)
    rattle = [(6.0 + 0.05 * n, place(0.018 * 0.8**n * bell(900, 0.1, 0.008, 0.6), 0.7)) for n in range(7)]
    mug = [(2.1, place(0.034 * room(bell(1720, 0.3, 0.025, 0.5), 0.06, 0.3), 0.3))]
    taps = [(at, drip(0.035, 0.42)) for at in (0.6, 3.1, 4.9, 8.3)]
    return loud(
        fridge + air(3000, 8000, 202, 0.0015) + circle(10, *rattle, *mug, *taps, (7.0, passing_tram(0.03, 4.6))), -34
    )


def new_clinic() -> Wave:
    """Both worlds in a room: the old clock's wood, a lamp that hums in tune, the window open on a quiet street."""
    rng = np.random.default_rng(210)
    open_window = air(200, 1600, 211, 0.010, 12) * (0.5 + 0.5 * waves(12, 2)) + air(3500, 9000, 213, 0.002, 12)
    lamps = hum(hertz("F2"), 0.004, 12, 1, 0.3) + hum(hertz("C3"), 0.003, 12, 2, 0.7) + hum(hertz("A3"), 0.0014, 12, 3)
    glints = [
        (
            float(at),
            place(0.014 * room(bell(hertz(note), 0.4, 0.06, 0.5), 0.16, 0.5, low=700), float(rng.uniform(0.3, 0.7))),
        )
        for at, note in ((1.2, "C6"), (4.3, "F6"), (7.1, "G6"), (10.0, "A6"))
    ]
    talk = [
        (2.5, murmur(215, 120, 0.010, 0.25)),
        (5.8, murmur(216, 188, 0.010, 0.72)),
        (8.4, murmur(217, 148, 0.008, 0.6)),
    ]
    ticks = [(float(n), _knock(900, 0.016, 0.35, 0.3)) for n in range(12)]
    return loud(open_window + lamps + circle(12, *glints, *talk, *ticks, (9.0, passing_tram(0.02, 4.4))), -31.5)


def beach() -> Wave:
    """The visor's beach: no wind that is not pleasant, and gulls that were asked to keep their distance."""
    far = air(150, 900, 220, 0.014, 12) * (0.5 + 0.5 * waves(12, 2, 0.1)) + air(1800, 6000, 222, 0.004, 12) * waves(
        12, 2, 0.35
    )
    cry = band(tone(glide(1500, 1050, 0.3, 0.7), 0.3, (1, 0.5, 0.3)), 700, 5000) * swell(0.3, 0.04, 0.2)
    cries = [
        (at, place(0.014 * room(cry, 0.25, 0.7, low=600), pan)) for at, pan in ((3.3, 0.8), (3.75, 0.82), (9.6, 0.6))
    ]
    return loud(far + hum(hertz("Db3"), 0.002, 12, 1) + circle(12, *cries), -32)


def orchard() -> Wave:
    """The visor's orchard: leaves, bees on a circle, and one apple that falls every twelve seconds."""
    leaves = air(1600, 6500, 230, 0.006, 12) * (0.35 + 0.65 * waves(12, 3)) + air(250, 900, 232, 0.006, 12)
    bees = hum(211, 0.0024, 12, 5, 0.25) + hum(217.5, 0.0020, 12, 7, 0.7) + hum(422, 0.0008, 12, 5, 0.3)
    apple = tone(glide(130, 80, 0.16, 0.5), 0.16) * fall(0.16, 0.03, 0.002) + 0.2 * band(
        noise(0.16, 234), 400, 2500
    ) * fall(0.16, 0.02)
    bird = [
        (
            at + 0.11 * n,
            place(0.014 * room(tone(glide(f, f * 1.12, 0.08), 0.08) * swell(0.08, 0.02, 0.05), 0.2, 0.6), 0.75),
        )
        for at in (1.4, 7.9)
        for n, f in enumerate((hertz("C7"), hertz("F7"), hertz("G7")))
    ]
    return loud(leaves + bees + circle(12, *bird, (5.5, place(0.05 * apple, 0.4))), -33)


def train() -> Wave:
    """The visor's night train: joints of the rail in pairs, a carriage that rocks, nobody in the corridor."""
    floor = air(50, 320, 240, 0.022) * (0.8 + 0.2 * waves(10, 8)) + air(900, 3000, 242, 0.003) * (
        0.6 + 0.4 * waves(10, 4)
    )
    joint = tone(glide(105, 62, 0.16, 0.5), 0.16) * fall(0.16, 0.03, 0.004) + 0.12 * band(
        noise(0.16, 244), 600, 3000
    ) * fall(0.16, 0.01)
    joints = [
        (1.25 * n + off, place(0.13 * share * joint, pan))
        for n in range(8)
        for off, share, pan in ((0, 1, 0.4), (0.19, 0.8, 0.56))
    ]
    cup = [(at, place(0.004 * bell(2600, 0.2, 0.02, 0.5), 0.75)) for at in (1.3, 3.8, 6.35, 8.8)]
    return loud(floor + hum(75, 0.005, slow=1) + circle(10, *joints, *cup), -31)


LOOPS = named(street, practice, hall, basement, kitchen, new_clinic, beach, orchard, train)
"""What these places sound like, by name."""

"""Things that sound in the street, in Wells's practice, in the hall and in the visor's places, as ``sound_things``."""

from __future__ import annotations

import numpy as np

from assets.painter.sound_ambience import air, bubble, circle, drip, hum, murmur, passing_tram, place, scatter, waves
from assets.painter.sound_synth import Maker, Wave, band, bell, fall, fm, glide, named, noise, room, swell, tone
from assets.painter.sound_things import MIDDLE, mono


def lamp_buzz() -> Wave:
    """A street lamp whose ballast is older than the tram line."""
    buzz = hum(100, 0.010, slow=3) + hum(200, 0.008, slow=7) + hum(300, 0.006) + hum(700, 0.002, slow=11)
    spit = band(noise(0.04, 350), 2500, 9000) * fall(0.04, 0.006)
    return mono(buzz + circle(10, *((at, place(0.02 * spit, MIDDLE)) for at in (1.3, 1.42, 6.8, 8.1, 8.17))), -44)


def tram() -> Wave:
    """Line 14 at rest: its converter sings, the doors hold their air, the pantograph ticks as it cools."""
    sing = hum(233, 0.008, slow=2) + hum(466, 0.003, slow=3) + hum(50, 0.010) + air(250, 1100, 351, 0.006)
    valve = band(noise(0.5, 353), 1500, 6000) * fall(0.5, 0.12, 0.01)
    ticks = [(at, place(0.012 * bell(1900, 0.1, 0.01, 0.5), MIDDLE)) for at, _ in scatter(354, 9, 10, 0, 1)]
    return mono(sing + circle(10, (4.2, place(0.016 * valve, MIDDLE)), *ticks, (6.5, passing_tram(0.02, 3.0))), -40)


def gulls() -> Wave:
    """Gulls over the bay; one of them laughs."""
    cries = []
    for number, (at, start) in enumerate(
        ((0.7, 1450), (1.15, 1380), (4.3, 1700), (8.0, 1500), (8.35, 1450), (8.7, 1400), (9.05, 1330), (10.6, 1180))
    ):
        long = 0.34 if number in (0, 1, 2, 7) else 0.2
        cry = tone(glide(start, start * 0.66, long, 0.7), long, (1, 0.7, 0.5, 0.3, 0.15)) * swell(
            long, 0.05, long * 0.6
        )
        cries.append((at, place(0.02 * room(band(cry, 700, 6000), 0.3, 0.6, low=600), MIDDLE)))
    return mono(circle(12, *cries) + air(500, 2000, 356, 0.0016, 12), -43)


def news() -> Wave:
    """A screen with its sound turned down: sentences that fall at the end, and a jingle nobody asked for."""
    talk = [
        (at, murmur(360 + n, pitch, 0.05, MIDDLE))
        for n, (at, pitch) in enumerate(((0.3, 190), (2.1, 196), (4.2, 122), (6.3, 188), (9.7, 125)))
    ]
    jingle = [
        (8.3 + 0.16 * n, place(0.016 * bell(freq, 0.4, 0.07, 0.4), MIDDLE))
        for n, freq in enumerate((523, 698, 784, 740))
    ]
    speaker = circle(12, *talk, *jingle)
    return mono(np.stack([band(side, 350, 3000) for side in speaker.T], axis=1) + hum(100, 0.002, 12), -43)


def sea() -> Wave:
    """Water against the harbour's wall: it comes, thinks, and goes through the stones."""
    come = (
        air(200, 1300, 365, 0.012, 12) * (0.2 + 0.8 * waves(12, 3) ** 2)
        + air(1800, 6000, 367, 0.004, 12) * waves(12, 3, 0.12) ** 3
    )
    slaps = [
        (at, place(0.03 * band(noise(0.3, 369 + n), 150, 1500) * fall(0.3, 0.05, 0.02), MIDDLE))
        for n, at in enumerate((1.9, 5.8, 6.2, 10.1))
    ]
    return mono(come + circle(12, *slaps), -37)


def scaffold() -> Wave:
    """A hoist's chain, a plank put down, canvas in the wind."""
    chain = [(2.0 + 0.17 * n, place(0.010 * bell(1100 + 60 * (n % 3), 0.16, 0.014, 0.8), MIDDLE)) for n in range(9)]
    plank = tone(150, 0.2) * fall(0.2, 0.025, 0.001) + 0.3 * band(noise(0.2, 375), 400, 2500) * fall(0.2, 0.012)
    planks = [(at, place(0.05 * room(plank, 0.1, 0.4), MIDDLE)) for at in (5.1, 9.0)]
    canvas = air(150, 700, 376, 0.010) * (waves(10, 4) ** 3)
    return mono(canvas + air(300, 900, 378, 0.002) + circle(10, *chain, *planks), -40)


def _wood(freq: float, seed: int) -> Wave:
    blow = (tone(freq, 0.1) + 0.5 * tone(freq * 2.7, 0.1)) * fall(0.1, 0.012, 0.001)
    return blow + 0.5 * band(noise(0.1, seed), 1500, 6000) * fall(0.1, 0.004)


def clock() -> Wave:
    """A long case clock: its weight knows what it is waiting for."""
    tick, tock = _wood(520, 380), _wood(430, 381)
    beats = [(float(n), place(room(tick if n % 2 == 0 else 0.85 * tock, 0.05, 0.3), MIDDLE)) for n in range(10)]
    return mono(circle(10, *beats) + hum(60, 0.0006), -46)


def kettle() -> Wave:
    """A kettle kept under the boil: it seethes, and a bubble climbs out now and then."""
    seethe = air(700, 2600, 385, 0.010) * (0.6 + 0.4 * waves(10, 3)) + air(3500, 8000, 387, 0.002)
    climbs = [(at, bubble(low, 0.02, MIDDLE)) for at, low in scatter(388, 22, 10, 260, 620)]
    return mono(seethe + circle(10, *climbs), -41)


def gas() -> Wave:
    """A gas fire behind its grating: a blue flutter and ceramics that tick."""
    flutter = air(180, 900, 390, 0.012) * (0.7 + 0.3 * waves(10, 13)) + air(1400, 4000, 392, 0.003) * (
        0.7 + 0.3 * waves(10, 17)
    )
    ticks = [(at, place(0.010 * bell(freq, 0.1, 0.008, 0.6), MIDDLE)) for at, freq in scatter(394, 7, 10, 1600, 2600)]
    return mono(flutter + circle(10, *ticks), -42)


def urn() -> Wave:
    """The hall's urn: it sings one note, nearly, and drips into its tray."""
    sing = hum(349.2, 0.006, slow=3) + hum(352, 0.003, slow=5) + hum(1048, 0.001, slow=7) + air(900, 3200, 396, 0.004)
    drops = [
        (at, place(0.014 * tone(glide(900, 1500, 0.06, 2), 0.06) * fall(0.06, 0.012, 0.001), MIDDLE))
        for at in (2.2, 6.9, 9.4)
    ]
    return mono(sing + circle(10, *drops), -41)


def leaves() -> Wave:
    """One tree, near: each leaf has been told when."""
    return mono(
        air(1500, 7000, 400, 0.010, 12) * (0.15 + 0.85 * waves(12, 4) ** 2) + air(300, 900, 402, 0.002, 12), -41
    )


def crickets() -> Wave:
    """Crickets in perfect agreement."""
    rub = fm(4150, 0.5, 0.4, 0.03) * swell(0.03, 0.008, 0.015)
    chirps = [(0.75 * n + 0.045 * k, place(0.02 * rub, MIDDLE)) for n in range(16) for k in range(4)]
    return mono(circle(12, *chirps) + air(2500, 6000, 404, 0.0006, 12), -45)


def waves_() -> Wave:
    """A beach's waves: one every six seconds, as ordered; each is the same wave."""
    roll = air(120, 700, 406, 0.014, 12) * (waves(12, 2) ** 2) + air(900, 6000, 408, 0.009, 12) * (
        waves(12, 2, -0.08) ** 4
    )
    return mono(roll + air(200, 800, 410, 0.001, 12), -38)


def flags() -> Wave:
    """Bunting in an agreeable breeze."""
    flap = band(noise(0.12, 412), 400, 2600) * fall(0.12, 0.02, 0.006)
    flaps = [(at, place(level * flap, MIDDLE)) for at, level in scatter(413, 34, 12, 0.006, 0.02)]
    line = [(at, place(0.006 * bell(820, 0.2, 0.02, 0.4), MIDDLE)) for at in (2.4, 7.7)]
    return mono(circle(12, *flaps, *line) + air(400, 1500, 414, 0.0012, 12), -43)


def fan() -> Wave:
    """A fan as tall as a person, one blade of which is bent."""
    blades = air(120, 520, 420, 0.014) * (0.6 + 0.4 * waves(10, 63)) + air(700, 2400, 422, 0.003)
    return mono(blades + hum(88, 0.008, slow=3) + hum(176, 0.004, slow=5), -36)


def tap() -> Wave:
    """A tap that was going to be seen to."""
    drops = [(at, drip(level, MIDDLE)) for at, level in ((0.4, 0.05), (2.9, 0.045), (5.3, 0.05), (7.9, 0.04))]
    return mono(circle(10, *drops) + air(300, 900, 424, 0.0004), -47)


def fridge() -> Wave:
    """A refrigerator close by: a hum with an opinion, and magnets that shiver in agreement."""
    motor = hum(50, 0.010, slow=1) + hum(100, 0.012, slow=2) + hum(150, 0.005, slow=3) + hum(300, 0.002, slow=7)
    shiver = [(6.1 + 0.04 * n, place(0.006 * 0.85**n * bell(1250, 0.1, 0.008, 0.6), MIDDLE)) for n in range(10)]
    return mono(motor + air(250, 900, 426, 0.003) + circle(10, *shiver), -40)


def rain() -> Wave:
    """Rain on a window that moves: each drop was ordered."""
    drops = [
        (at, place(level * band(noise(0.02, 430 + n), 2000, 9000) * fall(0.02, 0.003), MIDDLE))
        for n, (at, level) in enumerate(scatter(428, 160, 10, 0.004, 0.02))
    ]
    return mono(circle(10, *drops) + air(1200, 6500, 429, 0.004) * (0.7 + 0.3 * waves(10, 2)), -40)


def wheels() -> Wave:
    """Wheels under the floor: a joint, its echo, and the next carriage's."""
    joint = tone(glide(120, 68, 0.14, 0.5), 0.14) * fall(0.14, 0.024, 0.003)
    joint += 0.2 * band(noise(0.14, 440), 700, 3200) * fall(0.14, 0.008)
    beats = ((0.0, 1.0), (0.19, 0.8), (0.62, 0.5), (0.81, 0.4))
    joints = [(1.25 * n + at, place(0.04 * level * joint, MIDDLE)) for n in range(8) for at, level in beats]
    return mono(circle(10, *joints) + air(80, 400, 441, 0.008) * (0.7 + 0.3 * waves(10, 8)), -38)


def chairs() -> Wave:
    """Chairs that are carried: legs that knock, a seat that slides, slippers."""
    knock = (tone(310, 0.1) + 0.6 * tone(720, 0.1)) * fall(0.1, 0.012, 0.001)
    knocks = [
        (at, place(0.03 * level * room(knock, 0.06, 0.3), MIDDLE)) for at, level in scatter(450, 17, 10, 0.4, 1.0)
    ]
    step = band(noise(0.16, 451), 300, 1800) * swell(0.16, 0.04, 0.1)
    steps = [(0.52 * n + 0.03 * (n % 3), place(0.018 * step, MIDDLE)) for n in range(19)]
    return mono(circle(10, *knocks, *steps) + air(200, 700, 452, 0.001), -40)


def crowd() -> Wave:
    """A room full of people who would rather not be: talk without words, a cough, a chair."""
    talk = [
        (at, murmur(460 + n, pitch, 0.05, MIDDLE))
        for n, (at, pitch) in enumerate(
            ((0.1, 122), (0.9, 205), (1.8, 150), (2.9, 236), (3.4, 112), (4.6, 190), (5.3, 140), (6.4, 250), (7.3, 128))
        )
    ]
    more = [(at, murmur(480 + n, 170 + 23 * n, 0.04, MIDDLE)) for n, at in enumerate((0.5, 2.2, 4.1, 5.9, 7.9, 8.8))]
    cough = band(noise(0.22, 470), 350, 2200) * fall(0.22, 0.03, 0.008)
    coughs = [(at, place(0.03 * room(cough, 0.1, 0.35), MIDDLE)) for at in (2.4, 2.68, 8.2)]
    return mono(circle(10, *talk, *more, *coughs) + air(200, 900, 471, 0.006), -37)


def drift() -> Wave:
    """A chair that glides on one rail over water: a wheel that hardly turns, and air."""
    wheel = hum(87, 0.008, slow=5) + hum(174, 0.004, slow=7) + air(300, 1200, 490, 0.006) * (0.6 + 0.4 * waves(10, 5))
    joints = [(1.25 * n, place(0.012 * bell(940, 0.3, 0.03, 0.4), MIDDLE)) for n in range(8)]
    return mono(wheel + circle(10, *joints), -39)


LOOPS: dict[str, Maker] = {
    **named(
        lamp_buzz,
        tram,
        gulls,
        news,
        sea,
        scaffold,
        clock,
        kettle,
        gas,
        urn,
        leaves,
        crickets,
        flags,
        fan,
        fridge,
        rain,
        wheels,
        chairs,
        crowd,
        drift,
    ),
    "waves": waves_,
    "drip": tap,
}
"""Every thing that sounds out there, by name."""

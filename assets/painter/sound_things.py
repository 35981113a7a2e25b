"""Things that sound where they stand: mono loops without a seam, quieter than the rooms they stand in.

They are laid on circles as the ambience is; the game makes them louder and quieter and moves them to a side.
"""

from __future__ import annotations

import numpy as np

from assets.painter.sound_ambience import air, bubble, circle, hum, place, scatter, waves
from assets.painter.sound_synth import Wave, band, bell, fall, hertz, loud, named, noise, room

MIDDLE = 0.5


def mono(wave: Wave, decibel: float) -> Wave:
    """Return a stereo wave in mono at a root mean square of ``decibel``."""
    return loud(wave.mean(axis=1), decibel)


def tank() -> Wave:
    """The fish tank: a pump's hum that shivers a little, the trickle of its outlet, strings of bubbles."""
    pump = hum(50, 0.010, slow=4) + hum(100, 0.012, slow=9) + hum(200, 0.004, slow=7) + hum(300, 0.002)
    trickle = air(700, 2600, 130, 0.006) * (0.6 + 0.4 * waves(10, 7)) + air(2600, 6000, 132, 0.0012)
    strings = [
        ((start + 0.085 * number + 0.006 * number * number) % 10, bubble(low * 1.07**number, 0.030, MIDDLE))
        for start, low in scatter(134, 9, 10.0, 300, 520)
        for number in range(3 + round(low) % 4)
    ]
    alone = [(at, bubble(low, 0.045, MIDDLE)) for at, low in scatter(135, 7, 10.0, 190, 330)]
    return mono(pump + trickle + circle(10, *strings, *alone), -36)


def radiator() -> Wave:
    """The radiator as it warms: water on its way, ticks that come fast and thin out, a knock in the pipe."""
    rng = np.random.default_rng(136)
    ticks = []
    for start, count, first in ((0.7, 9, 2300), (5.2, 6, 1750), (8.1, 8, 2650)):
        at = start
        for number in range(count):
            stroke = bell(first * float(rng.uniform(0.97, 1.03)), 0.12, 0.011, 0.7)
            grit = 0.3 * band(noise(0.12, 137 + number), 3000, 9000) * fall(0.12, 0.003)
            ticks.append((at % 12, place(0.02 * 0.9**number * room(stroke + grit, 0.05, 0.25), MIDDLE)))
            at += 0.13 * 1.25**number * float(rng.uniform(0.85, 1.15))
    knock = place(0.012 * room(bell(196, 0.5, 0.05, 0.3), 0.08, 0.4, low=120), MIDDLE)
    water = air(180, 750, 146, 0.0022, 12) * (0.4 + 0.6 * waves(12, 3)) + air(1800, 4200, 148, 0.0005, 12)
    return mono(water + circle(12, *ticks, (4.1, knock), (4.45, knock * 0.5), (11.2, knock * 0.7)), -42)


def rack() -> Wave:
    """A server's fans, two of them not quite agreed, and discs that look something up."""
    fans = air(220, 900, 150, 0.012) + hum(118, 0.010) + hum(118.7, 0.008) + hum(236, 0.005, slow=3)
    whine = hum(1416, 0.0014, slow=5) + air(1800, 5200, 152, 0.0035)
    rng = np.random.default_rng(154)
    seek = band(noise(0.02, 155), 900, 3800) * fall(0.02, 0.003)
    seeks = [
        (start + float(offset), place(0.016 * seek, MIDDLE))
        for start in (1.1, 3.8, 4.6, 8.3)
        for offset in np.cumsum(rng.uniform(0.035, 0.09, 6))
    ]
    return mono(fans + whine + circle(10, *seeks), -36)


def monitor() -> Wave:
    """A monitor that counts a calm heart: eight beats in ten seconds, 48 a minute."""
    beep = bell(hertz("A5"), 0.25, 0.04, 0.2)
    beats = [(0.9 + 1.25 * number, place(beep, MIDDLE)) for number in range(8)]
    return mono(circle(10, *beats) + hum(60, 0.004) + air(900, 2200, 156, 0.003), -47)


LOOPS = named(tank, radiator, rack, monitor)
"""Every thing that sounds, by name."""

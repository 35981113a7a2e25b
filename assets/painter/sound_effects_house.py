"""Effects of the house: steps, doors, the interface, the chart, telephones and tools.

Pitched ones speak in the key of the score: the motif C F G A and its neighbours.
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


def _thud(start: float, end: float, seconds: float, half: float) -> Wave:
    return tone(glide(start, end, seconds, 0.5), seconds) * fall(seconds, half, 0.001)


def _hiss(seconds: float, half: float, seed: int, low: float, high: float, attack: float = 0.001) -> Wave:
    return band(noise(seconds, seed), low, high) * fall(seconds, half, attack)


def step_tile() -> Wave:
    """A soft sole on tile: heel, then the ball of the foot, and a small hard room."""
    heel = _thud(190, 110, 0.07, 0.012) + 0.26 * _hiss(0.07, 0.007, 11, 900, 5000)
    ball = 0.45 * _thud(240, 150, 0.05, 0.008) + 0.20 * _hiss(0.05, 0.010, 12, 1500, 7000)
    return peak(room(mix((0, heel), (0.035, ball)), 0.02, 0.25, low=600), -17)


def step_carpet() -> Wave:
    """Almost only the weight of it."""
    return peak(_thud(120, 75, 0.09, 0.016) + 0.30 * _hiss(0.09, 0.016, 13, 300, 1900, 0.008), -19)


def step_wood() -> Wave:
    """A board that answers."""
    board = tone(172, 0.12) * fall(0.12, 0.018) + 0.4 * tone(411, 0.12) * fall(0.12, 0.010)
    return peak(board + 0.20 * _hiss(0.12, 0.006, 14, 900, 5000), -16)


def step_stone() -> Wave:
    """A sole on harbour paving: grit, and a street to hear it."""
    heel = _thud(165, 95, 0.08, 0.013) + 0.30 * _hiss(0.08, 0.009, 36, 700, 4200)
    grit = 0.22 * _hiss(0.06, 0.014, 37, 2500, 9000, 0.004)
    return peak(room(mix((0, heel), (0.03, grit)), 0.035, 0.2, low=300), -17)


def step_sand() -> Wave:
    """Sand gives, twice."""
    first, second = (_hiss(0.12, 0.022, seed, 900, 5200, 0.02) for seed in (38, 39))
    return peak(mix((0, first), (0.05, 0.6 * second), (0, 0.4 * _thud(95, 60, 0.08, 0.016))), -20)


def step_grass() -> Wave:
    """Grass that was cut this morning, as every morning."""
    blades = _hiss(0.13, 0.02, 40, 2200, 8500, 0.025) + 0.5 * _hiss(0.13, 0.03, 42, 500, 1800, 0.015)
    return peak(mix((0, 0.7 * _thud(110, 70, 0.09, 0.015)), (0, 0.5 * blades)), -19)


def step_data() -> Wave:
    """Glass that is not there: two soft sparks a fourth apart."""
    first = bell(hertz("C6"), 0.16, 0.022, 0.6)
    second = 0.5 * bell(hertz("F6"), 0.14, 0.02, 0.5)
    return peak(room(mix((0, first), (0.03, second)), 0.05, 0.4, low=900), -19)


def step_enamel() -> Wave:
    """A heel on a tooth the size of a nave: it rings, and somebody will have heard."""
    heel = _thud(210, 120, 0.07, 0.012) + 0.3 * _hiss(0.07, 0.006, 43, 1500, 8000)
    ring = bell(1720, 0.5, 0.06, 0.8) + 0.5 * bell(2590, 0.5, 0.04, 0.6)
    return peak(room(mix((0, heel), (0.004, 0.5 * ring), (0.04, 0.2 * ring)), 0.16, 0.4, low=500), -14)


def step_gum() -> Wave:
    """Gum gives, and says nothing: a weight, and something that lets go of the sole."""
    wet = swept(noise(0.1, 44), 300, 900) * swell(0.1, 0.02, 0.07)
    return peak(mix((0, _thud(105, 65, 0.1, 0.02)), (0.05, 0.3 * wet)), -21)


def door() -> Wave:
    """A sliding door: a catch, air, and a soft stop."""
    air = swept(noise(0.42, 15), 500, 1600) * swell(0.42, 0.12, 0.22)
    catch = _hiss(0.03, 0.004, 16, 1500, 6000)
    stop = _thud(130, 70, 0.12, 0.02) + 0.05 * _hiss(0.12, 0.006, 17, 800, 4000)
    return peak(room(mix((0, 0.6 * catch), (0.02, 0.35 * air), (0.40, 1.1 * stop)), 0.05, 0.2), -13)


def ui_move() -> Wave:
    """A fingernail on porcelain."""
    return peak(bell(hertz("C6"), 0.09, 0.012, 0.5) + 0.06 * _hiss(0.09, 0.003, 18, 3000, 12000), -19)


def ui_confirm() -> Wave:
    """The first two notes of the motif."""
    return peak(mix((0, bell(hertz("C5"), 0.2, 0.04)), (0.07, bell(hertz("F5"), 0.32, 0.07))), -14)


def ui_back() -> Wave:
    """The same two, going home."""
    first, second = bell(hertz("F5"), 0.16, 0.03, 0.5), bell(hertz("C5"), 0.24, 0.05, 0.4)
    return peak(mix((0, first), (0.06, second)), -16)


def ui_deny() -> Wave:
    """A dry double knock, low and not rude."""
    knock = tone(hertz("E3"), 0.09, TRIANGLE) * fall(0.09, 0.018) + 0.5 * tone(hertz("F3"), 0.09) * fall(0.09, 0.018)
    return peak(mix((0, knock), (0.09, 0.8 * knock)), -15)


def ui_next() -> Wave:
    """A page that turns under one finger."""
    return peak(bell(hertz("G5"), 0.1, 0.018, 0.4) + 0.1 * _hiss(0.1, 0.008, 19, 3000, 11000), -20)


def objective() -> Wave:
    """The motif, quick and lifted."""
    notes = [(at, level * bell(hertz(note), 0.7, 0.12)) for at, note, level in _motif(0.09, "C5 F5 G5 A5")]
    return peak(room(mix(*notes), 0.10, 0.3, low=500), -13)


def chapter() -> Wave:
    """The motif as slow glass over a deep stroke."""
    notes = [(0.1 + at, level * bell(hertz(note), 2.4, 0.5)) for at, note, level in _motif(0.36, "C4 F4 G4 A4")]
    high = [(0.1 + at, 0.25 * bell(hertz(note), 1.6, 0.3)) for at, note, _ in _motif(0.36, "C6 F6 G6 A6")]
    floor = tone(hertz("F2"), 2.6, (1, 0.4, 0.15)) * swell(2.6, 0.05, 2.2)
    return peak(room(mix((0, 0.9 * floor), *notes, *high), 0.30, 0.45), -12)


def _motif(gap: float, notes: str) -> list[tuple[float, str, float]]:
    return [(number * gap, note, 0.75 + 0.08 * number) for number, note in enumerate(notes.split())]


def chart_row() -> Wave:
    """A file card slides in."""
    slide = swept(noise(0.2, 21), 1500, 4200) * swell(0.2, 0.10, 0.06)
    return peak(mix((0, 0.5 * slide), (0.17, _hiss(0.05, 0.006, 22, 700, 5000))), -16)


def chart_write() -> Wave:
    """Three strokes of a pen."""
    strokes = [
        (at, level * band(noise(long, 23 + number), 2200, 9500) * swell(long, long / 3, long / 2))
        for number, (at, long, level) in enumerate(((0, 0.07, 1.0), (0.09, 0.05, 0.7), (0.16, 0.11, 0.9)))
    ]
    return peak(mix(*strokes), -18)


def chart_stamp() -> Wave:
    """Rubber on paper on a table, and a note that says it is right."""
    blow = _thud(150, 60, 0.22, 0.03) + 0.25 * _hiss(0.22, 0.012, 27, 400, 4000)
    return peak(mix((0, blow), (0.05, 0.35 * bell(hertz("A5"), 0.8, 0.14))), -12)


def tell() -> Wave:
    """Something noticed: the motif's last step, far off and bright."""
    notes = [(0.06 * n, bell(hertz(note), 0.9, 0.16, 0.8)) for n, note in enumerate(("G5", "A5", "E6"))]
    return peak(room(mix(*notes), 0.16, 0.5, low=700), -14)


def phone() -> Wave:
    """An old-fashioned double ring, made by something polite."""
    t = clock(0.34)
    warble = 0.5 + 0.5 * np.sign(np.sin(2 * np.pi * 22 * t))
    ring = band((tone(hertz("A5"), 0.34, SQUARE[:7]) * warble + tone(hertz("E6"), 0.34) * (1 - warble)), 400, 5000)
    ring *= swell(0.34, 0.01, 0.05)
    return peak(room(mix((0, ring), (0.46, ring)), 0.07, 0.25), -13)


def phone_static() -> Wave:
    """A line that is being taken away."""
    crackle = noise(0.9, 28) * (np.abs(noise(0.9, 29)) > 2.1)
    hiss = band(noise(0.9, 30), 900, 3400) * swell(0.9, 0.05, 0.15)
    hum = tone(100, 0.9, (1, 0.5, 0.7, 0.3)) * swell(0.9, 0.4, 0.1)
    return peak(band(0.5 * hiss + 0.7 * band(crackle, 800, 5200) + 0.25 * hum, 250, 5200), -15)


def phone_dead() -> Wave:
    """Click, then the tone nobody is behind; it sinks by a hair."""
    hollow = band(tone(glide(425, 418, 1.3), 1.3, (1, 0.15, 0.25)), 250, 3400) * swell(1.3, 0.02, 0.3)
    return peak(mix((0, 1.6 * _hiss(0.03, 0.004, 31, 800, 5000)), (0.16, 0.6 * hollow)), -14)


def injector() -> Wave:
    """A puff of air through a very small hole, and a lid."""
    puff = band(noise(0.16, 32), 2500, 12000) * fall(0.16, 0.025, 0.004)
    lid = fm(hertz("C6"), 1.41, 1.5, 0.07) * fall(0.07, 0.008)
    return peak(mix((0, 0.3 * lid), (0.05, puff), (0.05, 0.8 * _thud(320, 120, 0.06, 0.012)), (0.2, 0.3 * lid)), -13)


def visor() -> Wave:
    """The world is lowered over the eyes: a sweep up, a chord of glass."""
    air = swept(noise(1.1, 33), 250, 6000) * swell(1.1, 0.8, 0.25)
    rise = tone(glide(hertz("F2"), hertz("F4"), 1.1, 2), 1.1, (1, 0.4, 0.2)) * swell(1.1, 0.9, 0.15)
    chord = sum(bell(hertz(note), 1.6, 0.3) for note in ("F4", "C5", "G5", "A5"))
    return peak(room(mix((0, 0.25 * air), (0, 0.5 * rise), (1.0, 0.5 * chord)), 0.22, 0.4), -13)


def gate() -> Wave:
    """A wall decides that it is a door: stone, then the motif's fourth in iron."""
    grind = band(noise(1.5, 34), 60, 900) * (0.6 + 0.4 * np.sin(2 * np.pi * 13 * clock(1.5))) * swell(1.5, 0.25, 0.3)
    iron = sum(fm(hertz(note), 1.414, 2.5 * fall(1.6, 0.3), 1.6) * fall(1.6, 0.35) for note in ("C3", "F3"))
    stop = _thud(90, 38, 0.5, 0.09)
    return peak(room(mix((0, 0.5 * grind), (1.35, 0.35 * iron), (1.4, 1.4 * stop)), 0.25, 0.4, low=80), -12)


def bubbles() -> Wave:
    """Fish food meets water."""
    drops = []
    for number, (at, low) in enumerate(((0, 420), (0.07, 610), (0.11, 500), (0.2, 760), (0.26, 560), (0.37, 880))):
        pop = tone(glide(low, low * 2.1, 0.07, 1.5), 0.07) * fall(0.07, 0.02, 0.006)
        drops.append((at, (1 - 0.1 * number) * pop))
    return peak(room(mix(*drops), 0.04, 0.2, low=400), -15)


EFFECTS = named(
    step_tile,
    step_carpet,
    step_wood,
    step_stone,
    step_sand,
    step_grass,
    step_data,
    step_enamel,
    step_gum,
    door,
    ui_move,
    ui_confirm,
    ui_back,
    ui_deny,
    ui_next,
    objective,
    chapter,
    chart_row,
    chart_write,
    chart_stamp,
    tell,
    phone,
    phone_static,
    phone_dead,
    injector,
    visor,
    gate,
    bubbles,
)
"""Every effect of the house by name."""

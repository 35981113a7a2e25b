"""Backdrops of the two inner traces: the practice's board in its rack, and the guard's ward, curtained off."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

WIDTH, HEIGHT = 320, 180
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
_CHIPS = (
    (50, 22, 30, 12),
    (112, 94, 22, 18),
    (112, 130, 34, 10),
    (216, 12, 40, 12),
    (268, 110, 30, 12),
    (222, 84, 18, 12),
    (146, 26, 16, 16),
)
_BUSES = (
    ((12, 48), (52, 48), (60, 56), (60, 100), (68, 108), (98, 108)),
    ((12, 75), (46, 75), (52, 81), (52, 118), (60, 126), (110, 126)),
    ((12, 102), (40, 102), (46, 108), (46, 132), (52, 138), (112, 138)),
    ((80, 28), (112, 28), (120, 36), (146, 36)),
    ((162, 30), (176, 30), (190, 16), (216, 16)),
    ((146, 134), (190, 134), (206, 118), (206, 100), (222, 92)),
    ((240, 90), (256, 90), (264, 98), (270, 104)),
    ((256, 20), (284, 20), (300, 36), (300, 64), (308, 72), (324, 72)),
    ((296, 110), (308, 110), (312, 114), (324, 114)),
    ((126, 110), (144, 110), (152, 102), (152, 92), (160, 84), (184, 84)),
)
_ROUND = ((232, 42, 6), (246, 36, 4), (72, 138, 5), (86, 20, 4), (176, 138, 5), (300, 132, 6), (196, 100, 4))
"""Capacitors: middle and radius."""
_HOLES = ((310, 26), (310, 138), (22, 18), (98, 138))
_SOCKETS = (34, 61, 88, 115)


def practice() -> np.ndarray:
    """Return the practice's system: a board in indigo, its buses dull copper, chips, four sockets at the left."""
    picture = kit.canvas(WIDTH, HEIGHT)
    far = np.hypot((_COLUMNS - 160) / 200, (_ROWS - 74) / 110)
    glow = 0.9 - far + 0.30 * (kit.noise(WIDTH, HEIGHT, 60, 3) - 0.5) + 0.16 * (kit.dither(WIDTH, HEIGHT) - 0.5)
    picture[:] = kit.inks(("void", 0), ("void", 1), ("void", 1))[np.clip((glow * 3).astype(int), 0, 2)]
    mesh = (_COLUMNS.astype(int) % 6 == 0) & (_ROWS.astype(int) % 6 == 0)
    picture[mesh & (glow > 0.2)] = kit.ink("void", 2)
    for number, bus in enumerate(_BUSES):
        _bus(picture, bus, 3 if number % 3 else 5)
    for x, y, radius in _ROUND:
        _capacitor(picture, x, y, radius)
    for x, y in _HOLES:
        reach = np.hypot(_COLUMNS - x, _ROWS - y)
        for size, tone in ((6, ("void", 2)), (5, ("mustard", 0)), (3.6, ("enamel", 1)), (2.6, ("void", 0))):
            picture[reach < size] = kit.ink(*tone)
    for x, y, wide, tall in _CHIPS:
        _chip(picture, x, y, wide, tall)
    for y in _SOCKETS:
        _socket(picture, y)
    return picture


def _bus(picture: np.ndarray, way: kit.Points, lines: int) -> None:
    """Several tracks side by side, copper with a lit edge, a ring of solder at each end."""
    for number in range(lines):
        shifted = [(x, y + 2 * (number - lines // 2)) for x, y in way]
        track = kit.stroke(shifted, WIDTH, HEIGHT)
        picture[kit.moved(track, 0, 1)] = kit.ink("void", 0)
        picture[track] = kit.ink("void", 3) if number % 2 else kit.ink("void", 2)
        for x, y in (shifted[0], shifted[-1]):
            if 1 <= x < WIDTH - 1:
                picture[int(y), int(x) - 1 : int(x) + 2] = kit.ink("mustard", 0)


def _capacitor(picture: np.ndarray, x: int, y: int, radius: int) -> None:
    reach = np.hypot(_COLUMNS - x, _ROWS - y)
    picture[np.hypot(_COLUMNS - x - 2, _ROWS - y - 3) < radius + 0.4] = kit.ink("void", 0)
    for size, tone in ((radius + 0.6, ("void", 0)), (radius, ("hair", 1)), (radius - 1.6, ("white", 0))):
        picture[reach < size] = kit.ink(*tone)
    lit = (reach < radius) & (reach > radius - 1.2) & (x + y - 1 > _COLUMNS + _ROWS)
    picture[lit] = kit.ink("hair", 2)
    dark = (reach < radius - 1.6) & (_COLUMNS - x > radius * 0.25)
    picture[dark] = kit.ink("hair", 1)


def _chip(picture: np.ndarray, x: int, y: int, wide: int, tall: int) -> None:
    """A chip on its legs: a bevelled lid with a notch, a mark and lines of print, its shadow on the board."""
    picture[y + 3 : y + tall + 4, x + 2 : x + wide + 4] = kit.ink("void", 0)
    picture[y - 2 : y + tall + 2, x + 2 : x + wide - 1 : 3] = kit.ink("hair", 2)
    picture[y + tall : y + tall + 2, x + 2 : x + wide - 1 : 3] = kit.ink("white", 0)
    picture[y : y + tall, x : x + wide] = kit.ink("void", 0)
    picture[y : y + tall - 1, x : x + wide - 1] = kit.ink("hair", 1)
    picture[y + 1 : y + tall - 1, x + 1 : x + wide - 1] = kit.ink("hair", 0)
    picture[y + tall // 2 - 1 : y + tall // 2 + 2, x : x + 2] = kit.ink("void", 0)
    picture[y + 3, x + 4 : x + 6] = kit.ink("mustard", 1)
    for row in range(y + 3, y + tall - 3, 3):
        picture[row, x + 8 : x + wide - 3 - (row * 7) % 5] = kit.ink("hair", 1)


def _socket(picture: np.ndarray, y: int) -> None:
    """A socket at the board's edge: gold fingers in a grey shell."""
    picture[y - 8 : y + 9, 0:9] = kit.ink("void", 0)
    picture[y - 9 : y + 7, 0:7] = kit.ink("hair", 1)
    picture[y - 9, 0:7] = kit.ink("hair", 3)
    picture[y - 6 : y + 4, 0:5] = kit.ink("void", 0)
    picture[y - 5 : y + 4 : 3, 0:4] = kit.ink("mustard", 1)
    picture[y - 5 : y + 4 : 3, 0:2] = kit.ink("mustard", 2)


def guard() -> np.ndarray:
    """Return the inside of the guard: a ward at night, curtains drawn round a middle where there is nothing."""
    picture = kit.canvas(WIDTH, HEIGHT)
    far = np.hypot((_COLUMNS - 142) * 0.62, _ROWS - 78)
    pull = np.clip((60 - far) / 60, 0, 1)  # towards the gap the folds lie closer and lean in
    phase = _COLUMNS * 0.36 + 2.2 * np.sin(_COLUMNS * 0.06) + pull * 2.4 * np.sign(_COLUMNS - 142) * (_ROWS - 78) / 50
    fold = np.sin(phase) + 0.35 * np.sin(_COLUMNS * 1.05 + 1)
    hem = 139 + 3 * np.sin(phase) + 1.5 * np.sin(_COLUMNS * 0.21)
    light = 0.62 + 0.27 * fold - 0.0022 * np.abs(_COLUMNS - 150) - 0.0016 * _ROWS
    light = light + 0.05 * (kit.dither(WIDTH, HEIGHT) - 0.5) - 0.35 * np.clip((34 - _ROWS) / 34, 0, 1)
    round_it = np.arctan2(_ROWS - 78, _COLUMNS - 142)
    hollow = far <= 34 + 1.6 * np.sin(13 * round_it) + 1.2 * np.sin(7 * round_it + 1)
    edge = np.clip((48 - far) / 14, 0, 1) * ~hollow
    light = light - 0.20 * edge
    tones = kit.inks(("void", 0), ("void", 1), ("void", 1), ("void", 2), ("void", 3), ("void", 4))
    picture[:] = tones[np.clip(np.searchsorted((0.10, 0.24, 0.38, 0.58, 0.80), light), 0, 5)]
    seam = (np.abs(_ROWS - hem + 5) < 0.5) & (fold > -0.6)
    picture[seam] = kit.ink("void", 1)
    _gap(picture, hollow)
    _ward_floor(picture, hem, hollow)
    _rail(picture)
    return picture


def _gap(picture: np.ndarray, hollow: np.ndarray) -> None:
    """Where the curtains part: nothing, but their inner hems are lit by it."""
    picture[hollow] = kit.ink("void", 0)
    ring = kit.grow(hollow) & ~hollow
    wide = kit.grow(kit.grow(ring)) & ~hollow
    low = _ROWS > 78
    picture[wide & (kit.dither(WIDTH, HEIGHT) < 0.4)] = kit.ink("teal", 0)
    picture[ring] = kit.ink("teal", 1)
    picture[ring & low] = kit.ink("teal", 2)
    inner = hollow & ~kit.shrink(hollow)
    picture[inner & low & (kit.dither(WIDTH, HEIGHT) < 0.5)] = kit.ink("teal", 0)
    for x, y in ((120, 66), (160, 92), (148, 58), (128, 96), (170, 76)):  # what is left of what was kept: motes
        picture[y, x] = kit.ink("teal", 1)


def _ward_floor(picture: np.ndarray, hem: np.ndarray, hollow: np.ndarray) -> None:
    """Tiles that run under the curtains; the feet of beds, and a chair, stand behind."""
    floor = (hem <= _ROWS) & ~hollow
    depth = (_ROWS - 110) / 26
    line = np.abs((_COLUMNS - 150) / depth / 22 % 1 - 0.5) > 0.47
    row = np.abs(np.log(np.maximum(depth, 0.2)) * 5 % 1 - 0.5) > 0.45
    picture[floor] = kit.ink("void", 1)
    picture[floor & (kit.dither(WIDTH, HEIGHT) < 0.35)] = kit.ink("void", 2)
    picture[floor & (line | row)] = kit.ink("void", 0)
    picture[(hem <= _ROWS) & (hem + 3 > _ROWS) & ~hollow] = kit.ink("void", 0)
    for x in (36, 66, 226, 258, 296):
        picture[138:143, x : x + 2] = kit.ink("hair", 2)
        picture[142:144, x - 1 : x + 3] = kit.ink("void", 0)


def _rail(picture: np.ndarray) -> None:
    """The rail that the curtains hang from, bowed, with its rings and the wall's lamps above."""
    bow = 22 + 0.0006 * (_COLUMNS - 142) ** 2
    picture[bow > _ROWS + 1] = kit.ink("void", 0)
    above = (bow > _ROWS + 3) & (kit.dither(WIDTH, HEIGHT) < 0.25)
    picture[above] = kit.ink("void", 1)
    picture[np.abs(_ROWS - bow) < 1.4] = kit.ink("hair", 1)
    picture[np.abs(_ROWS - bow + 0.8) < 0.6] = kit.ink("hair", 3)
    ring = (_COLUMNS.astype(int) % 11 == 4) & (bow + 1 < _ROWS) & (bow + 5 > _ROWS)
    picture[ring] = kit.ink("hair", 2)

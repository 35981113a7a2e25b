"""Meridian from above at night, as a chart: roofs between crooked streets, the tram's line, the bay, its ships."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

WIDTH, HEIGHT = 320, 180
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
_SHORE = ((-20, 152), (30, 146), (70, 148), (110, 140), (150, 142), (196, 132), (212, 106), (226, 100), (238, 72))
_SHORE_END = ((262, 66), (268, 34), (300, 26), (340, 10))
_RIVER = ((60, -10), (70, 20), (64, 46), (76, 74), (70, 104), (82, 130), (78, 160))
_BRIDGES = ((70, 30), (70, 66), (73, 98), (81, 126))
_PIERS = ((222, 108, 40, 3), (236, 96, 34, 3), (262, 122, 30, 4), (256, 56, 24, 3))
_TRAM = ((-10, 62), (42, 60), (94, 74), (142, 98), (190, 76), (234, 92))
_PARKS = ((122, 36, 17, 9), (18, 118, 20, 10), (222, 24, 14, 8))
_SHIPS = ((296, 84), (244, 152), (188, 156), (108, 164), (300, 140))
_LIGHT = (308, 104)


def _near(points: kit.Points) -> np.ndarray:
    curve = kit.spline(points, closed=False, per=10)
    return np.minimum.reduce([np.hypot(_COLUMNS - x, _ROWS - y) for x, y in curve])


def city() -> np.ndarray:
    """Return the chart: what stands on it is lit so low that lanterns and names lie clear over it."""
    rng = np.random.default_rng(14)
    sea = kit.polygon(
        (*kit.spline((*_SHORE, *_SHORE_END), closed=False, per=10), (340, 200), (-20, 200)), WIDTH, HEIGHT
    )
    river = (_near(_RIVER) < 3.2) & ~sea
    picture = kit.canvas(WIDTH, HEIGHT)
    picture[:] = kit.ink("void", 1)
    _streets(picture, sea | river, rng)
    _parks(picture, rng)
    _water(picture, sea, river)
    tram = _near(_TRAM)
    rails = (tram < 1.7) & ~sea
    picture[rails] = kit.ink("void", 0)
    picture[(tram < 0.7) & ~sea & (_COLUMNS.astype(int) % 3 > 0)] = kit.ink("teal", 2)
    for x, y in _BRIDGES:
        picture[y - 1 : y + 3, x - 5 : x + 6] = kit.ink("void", 0)
        picture[y : y + 2, x - 5 : x + 6] = kit.ink("void", 4)
    for x, y in _SHIPS:
        _ship(picture, x, y)
    _lighthouse(picture, sea)
    return picture


def _streets(picture: np.ndarray, water: np.ndarray, rng: np.random.Generator) -> None:
    """Blocks of roofs, each with a lit and a shaded side, between crooked streets; here and there a lit window."""
    lean = 0.35
    along = _COLUMNS + lean * _ROWS + 5 * kit.noise(WIDTH, HEIGHT, 40, 4)
    across = _ROWS - lean * _COLUMNS * 0.4 + 4 * kit.noise(WIDTH, HEIGHT, 36, 5)
    right, down = along % 13, across % 10
    street = (right < 1.6) | (down < 1.6)
    avenue = (along % 52 < 2.4) | (across % 40 < 2.4)
    block = np.floor(along / 13) * 31 + np.floor(across / 10) * 17
    tall = (np.sin(block * 12.9) * 43758.5) % 1
    town = ~water & (kit.noise(WIDTH, HEIGHT, 60, 8) > 0.20)
    roof = town & ~street
    picture[roof & (tall > 0.30)] = kit.ink("void", 2)
    picture[roof & (tall > 0.62)] = kit.ink("hair", 1)
    picture[roof & (tall > 0.9)] = kit.ink("void", 3)
    ridge = roof & (tall > 0.30)
    kit.shift(picture, ridge & ((right < 2.7) | (down < 2.7)), 1)
    kit.shift(picture, ridge & ((right > 12) | (down > 9)), -1)
    picture[town & street] = kit.ink("void", 0)
    picture[~water & avenue] = kit.ink("void", 0)
    lamps = ~water & ((along % 52 < 1.2) & (across % 9 < 1.2) | (across % 40 < 1.2) & (along % 9 < 1.2))
    picture[lamps] = kit.ink("mustard", 0)
    for _ in range(420):
        x, y = int(rng.integers(0, WIDTH)), int(rng.integers(0, HEIGHT))
        if roof[y, x] and tall[y, x] > 0.3:
            picture[y, x] = kit.ink(
                *(("mustard", 1), ("mustard", 0), ("mustard", 0), ("cyan", 1))[int(rng.integers(0, 4))]
            )


def _parks(picture: np.ndarray, rng: np.random.Generator) -> None:
    """Gardens: trees from above, each with its shadow."""
    for x, y, wide, tall in _PARKS:
        lawn = np.hypot((_COLUMNS - x) / wide, (_ROWS - y) / tall) < 1
        picture[kit.grow(lawn)] = kit.ink("void", 0)
        picture[lawn] = kit.ink("leaf", 0)
        for _ in range(wide):
            left, top = x + rng.uniform(-0.8, 0.8) * wide, y + rng.uniform(-0.75, 0.75) * tall
            reach = np.hypot(_COLUMNS - left, _ROWS - top)
            picture[(np.hypot(_COLUMNS - left - 1, _ROWS - top - 1) < 2.2) & lawn] = kit.ink("void", 1)
            picture[(reach < 2.1) & lawn] = kit.ink("teal", 1)
            picture[(np.hypot(_COLUMNS - left + 0.7, _ROWS - top + 0.7) < 1) & lawn] = kit.ink("leaf", 1)


def _water(picture: np.ndarray, sea: np.ndarray, river: np.ndarray) -> None:
    """The river and the bay: shallow along the quay, swell, the moon's road, piers with lamps and what they mirror."""
    picture[sea | river] = kit.ink("teal", 0)
    shallow = sea.copy()
    for _ in range(9):
        shallow = kit.shrink(shallow)
    deep = shallow & (kit.noise(WIDTH, HEIGHT, 30, 6) + 0.4 * (kit.dither(WIDTH, HEIGHT) - 0.5) > 0.46)
    picture[deep] = kit.ink("void", 1)
    swell = kit.noise(WIDTH, HEIGHT, 14, 3)
    crest = sea & (np.abs((_ROWS + 3 * swell) % 7 - 3) < 0.5) & (kit.noise(WIDTH, HEIGHT, 22, 9) > 0.5)
    picture[crest] = kit.ink("cyan", 0)
    road = sea & (np.abs(_COLUMNS - 296 + 0.10 * _ROWS) < 3 + _ROWS / 26) & (kit.noise(WIDTH, HEIGHT, 3, 12) > 0.6)
    picture[road & (np.abs((_ROWS + 2 * swell) % 4 - 2) < 0.7)] = kit.ink("white", 1)
    land = ~sea & ~river
    quay = land & (kit.moved(sea, 0, -1) | kit.moved(sea, -1, 0) | kit.moved(river, -1, 0) | kit.moved(river, 1, 0))
    picture[quay] = kit.ink("void", 4)
    picture[sea & kit.moved(land, 0, 1)] = kit.ink("void", 0)
    for x, y, wide, tall in _PIERS:
        picture[y + tall : y + tall + 2, x + 1 : x + wide] = kit.ink("void", 0)
        picture[y : y + tall, x : x + wide] = kit.ink("void", 3)
        picture[y : y + 1, x : x + wide] = kit.ink("void", 5)
        picture[y + 1, x + 2 : x + wide : 6] = kit.ink("mustard", 2)
        picture[y + tall + 2, x + 2 : x + wide : 6] = kit.ink("mustard", 0)


def _ship(picture: np.ndarray, x: int, y: int) -> None:
    """A ship at its mooring, from above, with a lamp at the bow and its wake of light."""
    art = "..kkkkkk..\n.kaaaaaak.\nkabbcbbaal\n.kaaaaaak.\n..kkkkkk.."
    key = {"k": ("void", 0), "a": ("void", 4), "b": ("enamel", 2), "c": ("mustard", 3), "l": ("mustard", 3)}
    kit.put(picture, kit.stamp(art, {letter: kit.ink(*tone) for letter, tone in key.items()}), x - 5, y - 2)
    for step in range(3):
        picture[y + 4 + 2 * step, x + 2 - step : x + 5 - step] = kit.ink("mustard", 0)


def _lighthouse(picture: np.ndarray, sea: np.ndarray) -> None:
    """The light at the end of the mole: two beams over the bay."""
    x, y = _LIGHT
    lean = np.arctan2(_ROWS - y, _COLUMNS - x)
    far = np.hypot(_ROWS - y, _COLUMNS - x)
    for turn in (2.55, -0.59):
        beam = sea & (np.abs((lean - turn + np.pi) % (2 * np.pi) - np.pi) < 0.10) & (far > 5)
        kit.shift(picture, beam & (kit.dither(WIDTH, HEIGHT) < 1.1 - far / 90), 1)
    picture[far < 4.2] = kit.ink("void", 0)
    picture[far < 3.2] = kit.ink("white", 1)
    picture[far < 1.8] = kit.ink("mustard", 4)

"""Backdrops of the three traces: Meridian from above at night, the practice's rack, the guard's clockwork."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

WIDTH, HEIGHT = 320, 180
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
_SHORE = ((-20, 150), (30, 142), (70, 146), (110, 138), (150, 141), (196, 132), (212, 104), (226, 100), (238, 72))
_SHORE_END = ((262, 66), (268, 34), (300, 26), (340, 10))
_PIERS = ((222, 108, 40, 3), (236, 96, 34, 3), (262, 122, 30, 4), (256, 56, 24, 3))
_TRAM = ((-10, 62), (42, 60), (94, 74), (142, 98), (190, 76), (234, 92))
_HILLS = ((40, 34, 34), (96, 40, 26), (30, 92, 22))


def _inside(points: kit.Points) -> np.ndarray:
    return kit.polygon(points, WIDTH, HEIGHT)


def _near(points: kit.Points, far: float) -> np.ndarray:
    curve = kit.spline(points, closed=False, per=10)
    return np.minimum.reduce([np.hypot(_COLUMNS - x, _ROWS - y) for x, y in curve]) < far


def city() -> np.ndarray:
    """Return Meridian at night: the bay at the lower right, hills at the left, streets, lights, the tram's line."""
    rng = np.random.default_rng(14)
    shore = kit.spline((*_SHORE, *_SHORE_END), closed=False, per=10)
    sea = _inside((*shore, (340, 200), (-20, 200)))
    picture = kit.canvas(WIDTH, HEIGHT)
    picture[:] = kit.ink("void", 1)
    for x, y, radius in _HILLS:  # contour lines, closer together towards the top
        far = np.hypot((_COLUMNS - x) * 0.8, _ROWS - y) + 3 * kit.noise(WIDTH, HEIGHT, 18, x)
        for ring in (1.0, 0.72, 0.48, 0.26):
            picture[(np.abs(far - radius * ring) < 0.6) & ~sea] = kit.ink("void", 2)
    _streets(picture, sea, rng)
    picture[sea] = kit.ink("teal", 0)
    edge = kit.moved(sea, 0, -1) & ~sea | kit.moved(sea, -1, 0) & ~sea
    picture[edge] = kit.ink("void", 3)
    swell = kit.noise(WIDTH, HEIGHT, 14, 3)
    picture[sea & (np.abs((_ROWS + 3 * swell) % 9 - 4) < 0.5) & (kit.noise(WIDTH, HEIGHT, 22, 9) > 0.52)] = kit.ink(
        "cyan", 0
    )
    for x, y, wide, tall in _PIERS:
        picture[y : y + tall, x : x + wide] = kit.ink("void", 3)
        picture[y : y + 1, x : x + wide] = kit.ink("void", 4)
        picture[y + 1, x + 2 : x + wide : 6] = kit.ink("mustard", 2)
    tram = _near(_TRAM, 1.0) & ~sea
    picture[tram] = kit.ink("teal", 1)
    return picture


def _streets(picture: np.ndarray, sea: np.ndarray, rng: np.random.Generator) -> None:
    """Blocks of roofs between crooked streets; a window here and there has light."""
    lean = 0.35
    along = _COLUMNS + lean * _ROWS + 5 * kit.noise(WIDTH, HEIGHT, 40, 4)
    across = _ROWS - lean * _COLUMNS * 0.4 + 4 * kit.noise(WIDTH, HEIGHT, 36, 5)
    street = (along % 13 < 1.1) | (across % 10 < 1.1)
    wide = (along % 52 < 1.6) | (across % 40 < 1.6)
    block = np.floor(along / 13) * 31 + np.floor(across / 10) * 17
    tall = (np.sin(block * 12.9) * 43758.5) % 1
    town = ~sea & (kit.noise(WIDTH, HEIGHT, 60, 8) > 0.24)
    picture[town & ~street & (tall > 0.45)] = kit.ink("void", 2)
    picture[town & ~street & (tall > 0.93)] = kit.ink("hair", 1)
    picture[town & street] = kit.ink("void", 0)
    picture[~sea & wide] = kit.ink("void", 0)
    for _ in range(230):
        x, y = int(rng.integers(0, WIDTH)), int(rng.integers(0, HEIGHT))
        if not sea[y, x] and not street[y, x] and town[y, x]:
            picture[y, x] = kit.ink(*(("mustard", 1), ("mustard", 0), ("cyan", 1))[int(rng.integers(0, 3))])


def practice() -> np.ndarray:
    """Return the practice's system: a circuit board in indigo, its tracks dull, four sockets at the left."""
    rng = np.random.default_rng(62)
    picture = kit.canvas(WIDTH, HEIGHT)
    picture[:] = kit.ink("void", 1)
    weave = ((_COLUMNS.astype(int) + _ROWS.astype(int)) % 4 == 0) & (_ROWS.astype(int) % 2 == 0)
    picture[weave] = kit.ink("void", 0)
    for _ in range(46):  # tracks: straight, then a bend of 45 degrees, then straight, with a ring at each end
        x, y = int(rng.integers(0, WIDTH)), int(rng.integers(0, HEIGHT))
        long, bend, way = int(rng.integers(12, 70)), int(rng.integers(4, 16)), int(rng.choice((-1, 1)))
        tone = kit.ink("void", 2)
        for step in range(long + bend):
            px, py = x + step, y + way * max(0, min(step - long // 2, bend))
            if 0 <= px < WIDTH and 0 <= py < HEIGHT:
                picture[py, px] = tone
        _ring(picture, x, y)
        _ring(picture, x + long + bend - 1, y + way * bend)
    for x, y, wide, tall in (
        (52, 20, 26, 12),
        (106, 128, 34, 12),
        (206, 18, 30, 14),
        (262, 122, 22, 22),
        (120, 84, 18, 14),
    ):
        picture[y + 1 : y + tall + 1, x + 1 : x + wide + 1] = kit.ink("void", 0)
        picture[y : y + tall, x : x + wide] = kit.ink("hair", 0)
        picture[y, x : x + wide] = kit.ink("hair", 1)
        picture[y - 1, x + 2 : x + wide - 1 : 3] = kit.ink("hair", 2)
        picture[y + tall, x + 2 : x + wide - 1 : 3] = kit.ink("hair", 2)
        picture[y + 3 : y + 4, x + 4 : x + wide - 6] = kit.ink("void", 3)
        picture[y + 2, x + 2] = kit.ink("void", 4)
    for y in (34, 61, 88, 115):  # sockets
        picture[y - 9 : y + 10, 0:12] = kit.ink("hair", 0)
        picture[y - 9, 0:12] = kit.ink("hair", 1)
        picture[y - 6 : y + 7 : 3, 3:9] = kit.ink("mustard", 0)
    return picture


def _ring(picture: np.ndarray, x: int, y: int) -> None:
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        if 0 <= x + dx < WIDTH and 0 <= y + dy < HEIGHT:
            picture[y + dy, x + dx] = kit.ink("void", 3)
    if 0 <= x < WIDTH and 0 <= y < HEIGHT:
        picture[y, x] = kit.ink("void", 0)


def guard() -> np.ndarray:
    """Return the inside of the guard: a ward at night, curtains drawn round a middle where there is nothing."""
    picture = kit.canvas(WIDTH, HEIGHT)
    picture[:] = kit.ink("void", 1)
    far = np.hypot((_COLUMNS - 142) * 0.62, _ROWS - 78)
    fold = np.sin(_COLUMNS * 0.42 + 2.4 * np.sin(_COLUMNS * 0.07)) + 0.4 * np.sin(_COLUMNS * 1.1)
    hem = 150 + 3 * np.sin(_COLUMNS * 0.21)
    curtain = (far > 34 + 2.5 * fold) & (hem > _ROWS)
    picture[curtain & (fold > 0.1)] = kit.ink("void", 2)
    picture[curtain & (fold > 1.0) & (far > 52)] = kit.ink("void", 3)
    picture[curtain & (fold < -0.9)] = kit.ink("void", 0)
    hollow = far <= 34 + 2.5 * fold
    picture[hollow] = kit.ink("void", 0)
    rim = kit.moved(hollow, 0, 1) & ~hollow
    picture[rim] = kit.ink("teal", 1)
    rail = np.abs(_ROWS - 22 - 0.0006 * (_COLUMNS - 142) ** 2) < 0.6
    picture[rail] = kit.ink("hair", 2)
    picture[(_ROWS > 22) & (_ROWS < 26) & (_COLUMNS.astype(int) % 11 == 4)] = kit.ink("hair", 2)
    floor = hem <= _ROWS
    picture[floor] = kit.ink("void", 0)
    picture[floor & ((_COLUMNS.astype(int) + 2 * _ROWS.astype(int)) % 22 == 0)] = kit.ink("void", 2)
    return picture

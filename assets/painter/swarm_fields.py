"""Where outbreaks are: Mags's gum, and a vessel of Bao's."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit

WIDTH, HEIGHT = 320, 180
FRAMES = 8
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
_GUM = kit.inks(("red", 0), ("red", 1), ("dusk", 1), ("dusk", 2), ("skin", 2), ("skin", 3), ("skin", 4))
_WALL = kit.inks(("red", 0), ("auburn", 1), ("red", 1), ("dusk", 1), ("dusk", 2), ("dusk", 3))


def _cells(wide: float, tall: float, seed: int, jitter: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (gap to the next cell 0..1, how far from the own middle, the cell's own number) of a tissue."""
    best, second = np.full((HEIGHT, WIDTH), 9.0), np.full((HEIGHT, WIDTH), 9.0)
    own = np.zeros((HEIGHT, WIDTH))
    rng = np.random.default_rng(seed)
    for line in range(-1, int(HEIGHT / tall) + 2):
        for column in range(-1, int(WIDTH / wide) + 2):
            x = (column + 0.5 * (line % 2)) * wide + rng.uniform(-jitter, jitter) * wide
            y = line * tall + rng.uniform(-jitter, jitter) * tall
            mark = rng.random()
            far = np.hypot((_COLUMNS - x) / wide, (_ROWS - y) / tall)
            nearer = far < best
            second = np.where(nearer, best, np.minimum(second, far))
            own[nearer] = mark
            best = np.minimum(best, far)
    return second - best, best, own


def _home(picture: np.ndarray, x: int, y: int, inside: tuple[str, int]) -> None:
    """Paint the home mark, a quilted dressing with a ring of light: a place to be led to."""
    reach = np.hypot(_COLUMNS - x, _ROWS - y)
    disc = reach < 42
    quilt = ((_COLUMNS - x + _ROWS - y) % 10 < 1.2) | ((_COLUMNS - x - _ROWS + y) % 10 < 1.2)
    picture[disc] = kit.ink(*inside)
    picture[disc & quilt] = kit.ink("white", 2)
    kit.shift(picture, disc & (reach > 36) & (y < _ROWS), -1)
    for off, name, step in ((44.5, "teal", 0), (43, "teal", 3), (41.6, "teal", 4)):
        picture[np.abs(reach - off) < 0.8] = kit.ink(name, step)
    cross = ((np.abs(_COLUMNS - x) < 2.2) & (np.abs(_ROWS - y) < 7)) | (
        (np.abs(_ROWS - y) < 2.2) & (np.abs(_COLUMNS - x) < 7)
    )
    picture[kit.grow(cross, True)] = kit.ink("white", 2)
    picture[cross] = kit.ink("teal", 3)


def gum() -> list[np.ndarray]:
    """Return Mags's gum: wet rounded cells, the roots of teeth above like cliffs, light that slides over it."""
    gap, far, own = _cells(19, 15, 5, 0.22)
    land = 5 * kit.noise(WIDTH, HEIGHT, 46, 3)
    slope_y, slope_x = np.gradient(form.blur(land, 2))
    light = 0.74 - 0.62 * far - 0.9 * (slope_x * 0.4 + slope_y * 0.6) + 0.14 * (own - 0.5)
    light = light - np.where(gap < 0.10, 0.34, 0)
    level = kit.tidy(np.searchsorted((0.06, 0.2, 0.36, 0.54, 0.74, 0.95), light), np.ones((HEIGHT, WIDTH), bool), 1)
    base = _GUM[level]
    roots = 22 + 7 * np.abs(np.sin(_COLUMNS * np.pi / 78)) ** 0.7 > _ROWS
    shade = np.abs(((_COLUMNS % 78) / 78) - 0.5)
    tones = kit.inks(("enamel", 4), ("enamel", 4), ("enamel", 3), ("enamel", 3), ("enamel", 2), ("enamel", 1))
    tone = shade * 10 + 0.8 * kit.noise(WIDTH, HEIGHT, 7, 9) + (22 - _ROWS) * 0.06
    base[roots] = tones[np.clip(tone.astype(int), 0, 5)][roots]
    base[kit.moved(roots, 0, 2) & ~roots] = kit.ink("red", 0)
    for x, y, radius in ((300, 168, 30), (20, 172, 24)):
        pool = np.hypot((_COLUMNS - x) / 1.5, _ROWS - y) < radius
        kit.shift(base, pool, -1)
    _home(base, 160, 98, ("white", 3))
    return _glints(base, ("skin", 4), (160, 98), 41)


def vessel() -> list[np.ndarray]:
    """Return the inside of a vessel of Bao's: walls above and below, and red cells that drift along it."""
    upper, lower = 30 + 6 * np.sin(_COLUMNS / 40), 162 - 6 * np.sin(_COLUMNS / 52 + 1)
    inside = (upper < _ROWS) & (lower > _ROWS)
    gap, far, own = _cells(15, 11, 12, 0.2)
    light = 0.8 - 0.5 * far + 0.2 * (own - 0.5) - np.where(gap < 0.12, 0.3, 0)
    base = _WALL[np.searchsorted((0.1, 0.3, 0.5, 0.66, 0.8), light)]
    lumen = kit.inks(("red", 0), ("auburn", 0), ("auburn", 1), ("red", 1))
    depth = np.minimum(_ROWS - upper, lower - _ROWS) / 66
    tone = depth * 2.1 + 0.7 * kit.noise(WIDTH, HEIGHT, 34, 7)
    base[inside] = lumen[np.clip(tone.astype(int), 0, 2)][inside]
    edge = inside & ~(kit.moved(inside, 0, 2) & kit.moved(inside, 0, -2))
    base[edge] = kit.ink("dusk", 3)
    frames = []
    rng = np.random.default_rng(3)
    discs = [(rng.uniform(0, WIDTH), rng.uniform(36, 156), rng.uniform(3.4, 6), rng.uniform(0, 6)) for _ in range(30)]
    for frame in range(FRAMES):
        picture = base.copy()
        for x, y, radius, turn in discs:
            at = (x + 40 * frame / FRAMES) % 40 + (x // 40) * 40
            reach = np.hypot((_COLUMNS - at) / 1.25, (_ROWS - y - np.sin(turn + frame * np.pi / 4)))
            body = (reach < radius) & inside
            picture[body] = kit.ink("red", 1)
            picture[body & (reach < radius * 0.55)] = kit.ink("red", 0)
            picture[body & (reach > radius - 1.1) & (at + y > _COLUMNS + _ROWS)] = kit.ink("red", 2)
        _home(picture, 150, 96, ("white", 3))
        frames.append(picture)
    return frames


def _glints(base: np.ndarray, ink: tuple[str, int], home: tuple[int, int], seed: int) -> list[np.ndarray]:
    """Return frames in which a film of light slides over the ground."""
    bands, speck = kit.noise(WIDTH, HEIGHT, 22, seed), kit.noise(WIDTH, HEIGHT, 2.2, seed + 1)
    body = (_ROWS > 34) & (np.hypot(_COLUMNS - home[0], _ROWS - home[1]) > 46)
    frames = []
    for frame in range(FRAMES):
        picture = base.copy()
        phase = (bands * 3 + (_COLUMNS + _ROWS * 0.6) / 150 - frame / FRAMES) % 1
        kit.shift(picture, body & (phase < 0.10) & (speck > 0.56), 1)
        picture[body & (phase < 0.035) & (speck > 0.86)] = kit.ink(*ink)
        frames.append(picture)
    return frames


def wound(harm: int) -> np.ndarray:
    """Return a site (25×21): whole, scratched, opening or open (0 to 3): a dimple that fills with red light."""
    rows, columns = np.mgrid[0:21, 0:25] + 0.5
    reach = np.hypot((columns - 12.5) / 10.5, (rows - 10.5) / 8.5) + 0.2 * (kit.noise(25, 21, 5, 3) - 0.5)
    picture = kit.canvas(25, 21)
    ring = np.abs(reach - 0.95) < 0.10
    if harm == 0:
        picture[ring & ((np.arctan2(rows - 10.5, columns - 12.5) * 5).astype(int) % 2 == 0)] = kit.ink("teal", 4)
        return picture
    picture[reach < 0.42 + 0.2 * harm] = kit.ink("red", 0)
    picture[reach < 0.24 + 0.2 * harm] = kit.ink("red", 1)
    picture[reach < 0.05 + 0.18 * harm] = kit.ink("red", 2)
    if harm == 3:
        picture[reach < 0.3] = kit.ink("red", 3)
        picture[ring] = kit.ink("white", 4)
    return picture

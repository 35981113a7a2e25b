"""Where outbreaks are: Mags's gum, and a vessel of Bao's."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit

WIDTH, HEIGHT = 320, 180
FRAMES = 8
DRIFTS, RUN = 16, 80
"""Frames in which the cells of a vessel drift on by ``RUN`` pixels, where the next ones were."""
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
    base = _walls(inside)
    depth = np.minimum(_ROWS - upper, lower - _ROWS)
    lumen = kit.inks(("void", 0), ("hair", 0), ("auburn", 0), ("red", 0), ("auburn", 0), ("red", 0), ("auburn", 1))
    stream = kit.noise(WIDTH, HEIGHT * 4, 40, 7)[::4][:HEIGHT]  # stretched along the flow
    tone = depth / 15 + 1.6 * stream + 0.9 * (kit.dither(WIDTH, HEIGHT) - 0.5)
    base[inside] = lumen[np.clip(tone.astype(int), 0, 6)][inside]
    for reach, ink in (
        (9, ("red", 0)),
        (6, ("magenta", 1)),
        (4, ("dusk", 1)),
        (2, ("dusk", 3)),
    ):  # a wall has thickness
        base[inside & (depth < reach)] = kit.ink(*ink)
    base[inside & (depth < 8) & (depth >= 6) & (kit.dither(WIDTH, HEIGHT) < 0.5)] = kit.ink("magenta", 0)
    rng = np.random.default_rng(3)
    near = [(rng.uniform(0, RUN), rng.uniform(44, 150), rng.uniform(4.2, 6.4), rng.uniform(0, 6)) for _ in range(7)]
    far = [(rng.uniform(0, RUN), rng.uniform(48, 146), rng.uniform(8, 13), 0.0) for _ in range(3)]
    frames = []
    for frame in range(DRIFTS):
        picture = base.copy()
        for x, y, radius, _turn in far:
            for at in range(-1, WIDTH // RUN + 1):
                _blur(picture, x + at * RUN + (frame // 2 % 2), y, radius, inside & (depth > 9))
        for x, y, radius, turn in near:
            lift = np.sin(turn + 2 * np.pi * frame / DRIFTS)
            for at in range(-1, WIDTH // RUN + 1):
                _cell(picture, x + at * RUN + RUN * frame / DRIFTS, y + lift, radius, inside)
        _home(picture, 150, 96, ("white", 3))
        frames.append(picture)
    return frames


def _walls(inside: np.ndarray) -> np.ndarray:
    """Return the tissue on both sides, darker away from the vessel."""
    _gap, far, own = _cells(15, 11, 12, 0.2)
    light = 0.8 - 0.5 * far + 0.2 * (own - 0.5) - np.where(_gap < 0.12, 0.3, 0)
    shade = np.clip(np.abs(_ROWS - 96) - 70, 0, 30) / 100
    return _WALL[np.where(inside, 0, np.searchsorted((0.1, 0.3, 0.5, 0.66, 0.8), light - shade))]


def _blur(picture: np.ndarray, x: float, y: float, radius: float, where: np.ndarray) -> None:
    """Paint a cell far behind: a soft dark disc in the stream."""
    reach = np.hypot((_COLUMNS - x) / 1.3, _ROWS - y)
    picture[where & (reach < radius) & (reach / radius < 0.6 + 0.5 * kit.dither(WIDTH, HEIGHT))] = kit.ink("red", 0)


def _cell(picture: np.ndarray, x: float, y: float, radius: float, inside: np.ndarray) -> None:
    """Paint a red cell: a dimpled disc, lit from above."""
    across, down = (_COLUMNS - x) / 1.25, _ROWS - y
    reach = np.hypot(across, down)
    body = (reach < radius) & inside
    picture[(np.hypot(across - 1, down - 2) < radius) & inside & ~body] = kit.ink("hair", 0)
    picture[body] = kit.ink("red", 1)
    picture[body & (reach > radius - 1.3)] = kit.ink("red", 0)
    picture[body & (reach > radius - 2.2) & (across + down < -1)] = kit.ink("red", 2)
    dimple = np.hypot(across - 0.4, down - 0.6) < radius * 0.45
    picture[body & dimple] = kit.ink("red", 0)
    picture[body & dimple & (across + down > 1.6)] = kit.ink("red", 1)


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

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
_GUM = kit.inks(("red", 0), ("red", 1), ("skin", 1), ("dusk", 2), ("dusk", 2), ("dusk", 3), ("skin", 3))
_WALL = kit.inks(("red", 0), ("auburn", 1), ("red", 1), ("dusk", 1), ("dusk", 2), ("dusk", 3))


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
    """Return Mags's gum: wet cells lit from the upper left, the teeth above like cliffs, light that slides over it."""
    gap, across, down, own = _bumps(19, 15, 5, 0.22)
    pattern = kit.dither(WIDTH, HEIGHT) - 0.5
    land = 9 * kit.noise(WIDTH, HEIGHT, 52, 3) + 3 * kit.noise(WIDTH, HEIGHT, 24, 8)
    slope_y, slope_x = np.gradient(form.blur(land, 2))
    corner = np.clip(np.hypot((_COLUMNS - 150) / 190, (_ROWS - 84) / 104) - 0.72, 0, 1)
    light = 0.66 - 0.56 * across - 0.70 * down + 0.9 * (slope_x * 0.5 + slope_y * 0.7) + 0.16 * (own - 0.5)
    light = light - 0.9 * corner + 0.07 * pattern
    light = light - np.where(gap < 0.09, 0.55, 0) - np.where((gap < 0.2) & (across + down > 0.1), 0.16, 0)
    level = kit.tidy(np.searchsorted((0.02, 0.22, 0.42, 0.66, 0.92, 1.16), light), np.ones((HEIGHT, WIDTH), bool), 1)
    base = _GUM[level]
    wet = (np.hypot(across + 0.20, down + 0.24) < 0.075) & (own > 0.35) & (corner < 0.2)
    base[wet] = kit.ink("skin", 4)
    _teeth(base, pattern)
    _home(base, 160, 98, ("white", 3))
    return _glints(base, ("skin", 4), (160, 98), 41)


def _bumps(wide: float, tall: float, seed: int, jitter: float) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return (gap to the next cell, how far right and how far below the own middle, the cell's own number)."""
    best, second = np.full((HEIGHT, WIDTH), 9.0), np.full((HEIGHT, WIDTH), 9.0)
    across, down, own = np.zeros((HEIGHT, WIDTH)), np.zeros((HEIGHT, WIDTH)), np.zeros((HEIGHT, WIDTH))
    rng = np.random.default_rng(seed)
    for line in range(-1, int(HEIGHT / tall) + 2):
        for column in range(-1, int(WIDTH / wide) + 2):
            x = (column + 0.5 * (line % 2)) * wide + rng.uniform(-jitter, jitter) * wide
            y = line * tall + rng.uniform(-jitter, jitter) * tall
            mark = rng.random()
            right, below = (_COLUMNS - x) / wide, (_ROWS - y) / tall
            far = np.hypot(right, below)
            nearer = far < best
            second = np.where(nearer, best, np.minimum(second, far))
            across[nearer], down[nearer], own[nearer] = right[nearer], below[nearer], mark
            best = np.minimum(best, far)
    return second - best, across, down, own


def _teeth(picture: np.ndarray, pattern: np.ndarray) -> None:
    """Paint the teeth that stand in the gum above, round as columns, and the gum's thick lip at their necks."""
    part = (_COLUMNS + 12) % 78 / 78 * 2 - 1
    neck = 21 + 8 * (1 - np.abs(part) ** 2.2)
    tooth = neck > _ROWS
    light = 0.84 - 0.30 * part - 0.42 * part**2 - 0.012 * (22 - _ROWS) + 0.14 * pattern
    light = light + 0.10 * (kit.noise(WIDTH, HEIGHT, 9, 9) - 0.5)
    tones = kit.inks(*(("enamel", step) for step in range(6)))
    picture[tooth] = tones[np.clip(np.searchsorted((0.0, 0.18, 0.40, 0.62, 0.86), light), 0, 5)][tooth]
    picture[tooth & (np.abs(part) > 0.96)] = kit.ink("enamel", 0)
    streak = np.abs(part + 0.44 - 0.004 * _ROWS) < 0.028 + 0.02 * np.sin(_ROWS * 0.7)
    picture[tooth & streak & (neck - 6 > _ROWS)] = kit.ink("white", 4)
    depth = _ROWS - neck
    for reach, tone in (
        (7, ("red", 1)),
        (5.5, ("skin", 1)),
        (4.5, ("dusk", 2)),
        (2.5, ("dusk", 3)),
        (1.2, ("skin", 3)),
    ):
        picture[(depth >= 0) & (depth < reach)] = kit.ink(*tone)
    picture[(depth < 0) & (depth > -1.6)] = kit.ink("red", 0)


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
    """Return the tissue on both sides, lit from the upper left, darker away from the vessel."""
    gap, across, down, own = _bumps(15, 11, 12, 0.2)
    light = 0.62 - 0.55 * across - 0.7 * down + 0.2 * (own - 0.5) - np.where(gap < 0.11, 0.4, 0)
    shade = np.clip(np.abs(_ROWS - 96) - 70, 0, 30) / 90
    return _WALL[np.where(inside, 0, np.searchsorted((0.1, 0.3, 0.5, 0.72, 0.94), light - shade))]


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

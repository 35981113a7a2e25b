"""Quin: enamel by night, where nothing has run since Monday; the visor's light falls across it in bars."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit
from assets.painter.swarm_place import prisms

WIDTH, HEIGHT = 320, 180
FRAMES = 8
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
_NIGHT = kit.inks(
    ("void", 0),
    ("void", 1),
    ("void", 2),
    ("hair", 1),
    ("void", 3),
    ("white", 0),
    ("hair", 2),
    ("white", 1),
    ("hair", 3),
)
_CRACK = ((-10, 66), (24, 76), (40, 92), (66, 96), (78, 114), (108, 118), (116, 138), (146, 146), (158, 166))
_BRANCHES = (((66, 96), (84, 86), (106, 90), (118, 80)), ((116, 138), (100, 150), (84, 152), (70, 166)))
_FAR = ((190, 26), (204, 36), (228, 34), (244, 42))
_LENS = (352.0, 62.0)
"""The middle of the visor's lens, outside the picture at the right: the thread goes there."""
_BARS = ((-0.16, 0.050), (0.02, 0.075), (0.20, 0.060), (0.40, 0.085))
"""The bars of light, each with its lean below the level and half its width, in radians."""


def _near(*lines: kit.Points) -> np.ndarray:
    curves = [point for line in lines for point in kit.spline(line, closed=False, per=8)]
    return np.minimum.reduce([np.hypot(_COLUMNS - x, _ROWS - y) for x, y in curves])


def _land() -> tuple[np.ndarray, np.ndarray]:
    """Return (how light each pixel is by its slope, before any lamp; the bottom of the cracks)."""
    gap, own = prisms()
    crack, branch = _near(_CRACK, _FAR), _near(*_BRANCHES)
    land = 8 * kit.noise(WIDTH, HEIGHT, 64, 45) + 3 * kit.noise(WIDTH, HEIGHT, 24, 46)
    land = land - 7 * np.exp(-((crack / 5.0) ** 2)) - 5 * np.exp(-((branch / 3.4) ** 2))
    slope_y, slope_x = np.gradient(form.blur(land, 1))
    light = 0.30 + 0.62 * slope_x - 0.34 * slope_y + 0.13 * (own - 0.5)
    light = light + np.where((gap >= 0.10) & (gap < 0.24), 0.07, 0) - np.where(gap < 0.11, 0.24, 0)
    return light, (crack < 1.7) | (branch < 1.1)


def _bars(frame: int) -> np.ndarray:
    """Return how much light falls on each pixel, 0 to 1: bars from the lens that dim in turn, as if it dreamt."""
    down, along = _ROWS - _LENS[1], _LENS[0] - _COLUMNS
    lean, far = np.arctan2(down, along), np.hypot(down, along)
    total = np.zeros((HEIGHT, WIDTH))
    for number, (middle, half) in enumerate(_BARS):
        strength = 0.78 + 0.22 * np.cos(2 * np.pi * (frame / FRAMES + number / len(_BARS)))
        edge = np.clip((half - np.abs(lean - middle)) * far / 3.0 + 0.5, 0, 1)
        total = np.maximum(total, edge * strength)
    return total * np.clip(1.25 - far / 300, 0.25, 1)


def _visor(picture: np.ndarray) -> None:
    """Paint the edge of the visor at the right: a rim, a strip of lamps, and the glass it looks out of."""
    reach = np.hypot((_COLUMNS - _LENS[0]), (_ROWS - _LENS[1]) * 0.92)
    for far, tone in (
        (52, ("void", 0)),
        (50, ("white", 0)),
        (48.4, ("hair", 2)),
        (46, ("white", 0)),
        (43, ("void", 0)),
    ):
        picture[reach < far] = kit.ink(*tone)
    picture[(reach < 50) & (reach > 48.6) & (_LENS[1] > _ROWS)] = kit.ink("white", 2)
    angle = np.arctan2(_ROWS - _LENS[1], _LENS[0] - _COLUMNS)
    lamps = (np.abs(reach - 44.6) < 1.2) & (np.abs(angle / 0.11 - np.round(angle / 0.11)) < 0.22)
    picture[lamps] = kit.ink("red", 2)
    glass = reach < 41
    picture[glass] = kit.ink("cyan", 0)
    picture[glass & (reach < 39) & ((_ROWS + _COLUMNS) % 14 < 5)] = kit.ink("cyan", 1)
    picture[glass & (reach > 39.4)] = kit.ink("cyan", 2)


def _mouth(picture: np.ndarray) -> None:
    """Paint what frames the plain: cusps from above in the dark, and the gum's shore below, cold."""
    cusps = 14 + 13 * np.abs(np.sin(_COLUMNS * np.pi / 58 + 0.6)) ** 0.6 + 2 * kit.noise(WIDTH, HEIGHT, 12, 3)
    above = cusps > _ROWS
    picture[kit.moved(above, -2, 4)] = kit.ink("void", 0)
    picture[above] = kit.ink("void", 1)
    picture[above & (cusps - _ROWS < 7) & (kit.dither(WIDTH, HEIGHT) < 0.4)] = kit.ink("void", 2)
    picture[above & ~kit.moved(above, -1, -1)] = kit.ink("void", 4)
    line = 168 - 5 * np.sin(_COLUMNS / 44 + 2) - 3 * np.sin(_COLUMNS / 17) + 6 * np.abs(_COLUMNS - 150) / 170
    depth = _ROWS - line
    shore = depth > 0
    tones = kit.inks(("magenta", 0), ("void", 2), ("dusk", 0), ("magenta", 0), ("void", 2), ("void", 1))
    level = np.clip((depth * 0.45 + 1.6 * kit.noise(WIDTH, HEIGHT, 9, 13)).astype(int), 0, 5)
    picture[shore] = tones[level[shore]]
    picture[(depth > -3) & ~shore] = kit.ink("void", 0)
    picture[(depth > 0) & (depth <= 1)] = kit.ink("dusk", 1)


def still() -> list[np.ndarray]:
    """Return the frames: only the light moves."""
    slope, deep = _land()
    pattern = (kit.dither(WIDTH, HEIGHT) - 0.5) * 0.03
    thresholds = (0.04, 0.16, 0.27, 0.38, 0.49, 0.60, 0.72, 0.88)
    dust = kit.noise(WIDTH, HEIGHT, 1.6, 9) > 0.95
    frames = []
    for frame in range(FRAMES):
        lamp = _bars(frame)
        light = slope * (0.74 + 0.9 * lamp) + 0.36 * lamp - 0.06 + pattern
        level = kit.tidy(np.searchsorted(thresholds, light), np.ones((HEIGHT, WIDTH), bool), 1)
        picture = _NIGHT[level]
        picture[deep] = kit.ink("void", 0)
        picture[kit.moved(deep, -1, 1) & ~deep & (lamp > 0.3)] = kit.ink("hair", 3)
        picture[dust & (lamp > 0.45) & ~deep] = kit.ink("white", 2)
        _mouth(picture)
        _visor(picture)
        frames.append(picture)
    return frames

"""Paint the breathing: the ceiling over somebody who lies on the floor, and the monitor's glass (``breathing/*``)."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit
from assets.painter.cavity import sheet

WIDTH, HEIGHT = 320, 180
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
_EYE = (160.0, 46.0)
_TONES = kit.inks(("void", 0), ("void", 1), ("red", 0), ("void", 2), ("red", 1), ("dusk", 1), ("red", 2))
FRAMES = 8
GLASS = (308, 72)


def ceiling(step: int) -> np.ndarray:
    """Return the corridor's ceiling seen lying down: tiles that run away, two lamps, the alarm going round."""
    x, y = (_COLUMNS - _EYE[0]) / 160, (_ROWS - _EYE[1]) / 90
    bulge = 1 + 0.16 * (x * x + y * y)  # lying down, the edges of a ceiling come up
    along, across = (x + 0.05 * y) * bulge * 4.4, (y - 0.04 * x) * bulge * 2.7
    turn = 2 * np.pi * step / FRAMES
    sweep = np.cos(np.arctan2(y, x) - turn) * 0.5 + 0.5
    light = 0.46 - 0.22 * np.hypot(x, y) + 0.36 * sweep**3
    tile = np.floor(along) * 7 + np.floor(across) * 13
    light = light + 0.05 * ((np.sin(tile * 78.2) * 4375.8) % 1 - 0.5)
    seam = (np.abs(along - np.round(along)) < 0.028) | (np.abs(across - np.round(across)) < 0.03)
    level = np.searchsorted((0.16, 0.30, 0.42, 0.56, 0.72, 0.9), form.blur(light, 1))
    picture = _TONES[level]
    dots = (np.floor(along * 9) % 3 == 0) & (np.floor(across * 9) % 3 == 0) & ~seam & (np.hypot(x, y) < 0.8)
    kit.shift(picture, dots, -1)
    picture[seam] = _TONES[np.maximum(level - 2, 0)][seam]
    for left in (-0.36, 0.36):
        far = np.hypot((x - left) * 1.1, (y + 0.18) * 1.6)
        for reach, tone in ((0.115, ("dusk", 2)), (0.095, ("mustard", 3)), (0.07, ("mustard", 4))):
            picture[far < reach] = kit.ink(*tone)
        picture[(far >= 0.115) & (far < 0.13)] = kit.ink("hair", 1)
    return picture


def glass() -> np.ndarray:
    """Return the monitor's glass: a grid of dots and the two lines between which a breath moves."""
    width, height = GLASS
    picture = kit.canvas(width, height)
    picture[:] = kit.ink("void", 0)
    rows, columns = np.mgrid[0:height, 0:width]
    picture[(rows % 8 == 4) & (columns % 8 == 2)] = kit.ink("void", 2)
    for row in (6, height - 7):
        picture[row, (columns[0] % 6) < 3] = kit.ink("void", 3)
    picture[1, 3 : width // 3] = kit.ink("void", 2)
    picture[2, 3 : width // 4] = kit.ink("void", 1)
    return picture


def paint() -> list[str]:
    """Paint every sheet of the breathing; return the paths written."""
    return [
        sheet("breathing/ceiling", [("loop", [ceiling(step) for step in range(FRAMES)], 110)], 2),
        sheet("breathing/glass", [("still", [glass()], 100)], 1),
    ]

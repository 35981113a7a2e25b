"""Paint the breathing: the floor seen from above, the blanket, the hands, the monitor's glass (``breathing/*``)."""

from __future__ import annotations

import numpy as np

from assets.painter import breathing_hands as hands
from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit
from assets.painter.cavity import sheet

WIDTH, HEIGHT = 320, 180
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
_LAMP = (160.0, -30.0)
_TONES = kit.inks(("void", 0), ("void", 1), ("void", 2), ("red", 0), ("red", 1))
_TILE = 30.0
_WATCHERS = ((22, -6, 15), (64, -9, 12), (112, -11, 13), (210, -10, 12), (254, -8, 14), (300, -4, 16))
"""Shadows of those who stand about: middle and size, in pixels."""
_PILLOW = (160.0, 52.0, 41.0, 33.0)
_SEATS = ((46.0, 78.0, 46.0, 22.0), (274.0, 78.0, 46.0, 22.0))
FRAMES = 8
GLASS = (308, 72)


def floor(step: int) -> np.ndarray:
    """Return the corridor's floor from above: tiles, the shadows of who stands about, the alarm's light going round."""
    x, y = _COLUMNS - _LAMP[0], _ROWS - _LAMP[1]
    along, across = (_COLUMNS + 4) / _TILE, (_ROWS + 9) / _TILE
    turn = 2 * np.pi * step / FRAMES
    sweep = np.clip(np.cos(np.arctan2(y, x) - np.pi / 2 - 1.15 * np.sin(turn)), 0, 1) ** 14
    tile = np.floor(along) * 7 + np.floor(across) * 13
    light = 0.30 + 0.10 * ((np.sin(tile * 78.2) * 4375.8) % 1 - 0.5) + 0.42 * sweep - 0.0012 * np.hypot(x, y)
    light = light + 0.03 * (kit.noise(WIDTH, HEIGHT, 44, 4) - 0.5)
    for left, top, size in _WATCHERS:
        far = np.hypot((_COLUMNS - left) / size, (_ROWS - top) / (size * 2.1))
        light = light - 0.26 * np.clip(1.25 - far, 0, 0.5) * 2
    for left, top, wide, tall in (_PILLOW, *_SEATS):  # what lies and kneels here has its shadow
        far = np.hypot((_COLUMNS - left - 3) / (wide + 7), (_ROWS - top - 4) / (tall + 7))
        light = light - 0.30 * np.clip(1.1 - far, 0, 0.3) / 0.3
    grain = 0.07 * (kit.dither(WIDTH, HEIGHT) - 0.5)
    level = np.searchsorted((0.06, 0.18, 0.36, 0.52), form.blur(light, 1) + grain)
    picture = _TONES[level]
    seam = (along % 1 < 0.04) | (across % 1 < 0.04)
    picture[seam] = _TONES[np.maximum(level - 1, 0)][seam]
    glint = (((along % 1) > 0.04) & ((along % 1) < 0.08)) | (((across % 1) > 0.04) & ((across % 1) < 0.08))
    picture[glint & ~seam & (level == len(_TONES) - 1)] = kit.ink("red", 2)
    _pillow(picture)
    _visor(picture)
    return picture


def _pillow(picture: np.ndarray) -> None:
    """Paint a cushion of the waiting room under his head: a soft square with a seam, dented where he lies."""
    x, y, wide, tall = _PILLOW
    rows, columns = (_ROWS - y) / tall, (_COLUMNS - x) / wide
    reach = (np.abs(rows) ** 3.2 + np.abs(columns) ** 3.2) ** (1 / 3.2)
    reach = reach + 0.05 * (kit.noise(WIDTH, HEIGHT, 11, 5) - 0.5)
    dent = np.hypot((_COLUMNS - x) / 27, (_ROWS - y + 2) / 28)
    fold = 0.10 * np.sin(_COLUMNS * 0.25 + _ROWS * 0.12 + 4 * kit.noise(WIDTH, HEIGHT, 22, 7))
    light = 0.62 - 0.22 * columns - 0.34 * rows - 0.5 * np.clip(1.15 - dent, 0, 0.4) + fold
    tones = kit.inks(("enamel", 1), ("mustard", 0), ("mustard", 0), ("mustard", 1), ("mustard", 2), ("mustard", 3))
    body = reach < 1
    level = kit.tidy(np.searchsorted((0.1, 0.26, 0.42, 0.64, 0.94), light), body, 1)
    picture[kit.grow(body, True)] = kit.ink("void", 0)
    picture[body] = tones[level][body]
    seam = (np.abs(reach - 0.87) < 0.025) & ((_COLUMNS.astype(int) + _ROWS.astype(int)) % 4 < 2)
    picture[seam] = kit.ink("enamel", 1)


def _visor(picture: np.ndarray) -> None:
    """Paint the visor that fell beside him: dark, its strap loose, one lamp still red."""
    art = """
...kkkkkkkkkkkkkk...
..kwwwwwwwwwwwwwwk..
.kwaaaaaaaaaaaaaawk.
.kabbbbbbbbbbbbbbak.
.kabbccbbbbbbbbbbak.
.kabcbbbbbkbbbbrbak.
.kabbbbbbkbkbbbbbak.
.kaabbbbkaakbbbbaak.
..kaaaaakkkkaaaaak..
...kkkkkk..kkkkkk...
"""
    key = {
        "k": kit.ink("void", 0),
        "w": kit.ink("white", 2),
        "a": kit.ink("white", 0),
        "b": kit.ink("cyan", 0),
        "c": kit.ink("cyan", 2),
        "r": kit.ink("red", 3),
    }
    strap = kit.stroke(kit.spline(((236, 28), (246, 34), (250, 24), (262, 22), (266, 31)), closed=False), WIDTH, HEIGHT)
    picture[kit.moved(strap, 0, 1)] = kit.ink("void", 0)
    picture[strap] = kit.ink("hair", 2)
    piece = kit.stamp(art, key)
    kit.put(picture, np.where(piece != kit.CLEAR, kit.ink("void", 0), piece), 220, 20)
    kit.put(picture, piece, 218, 18)


def glass() -> np.ndarray:
    """Return the monitor's glass: a grid of dots and the two lines between which a breath moves."""
    width, height = GLASS
    picture = kit.canvas(width, height)
    picture[:] = kit.ink("void", 0)
    rows, columns = np.mgrid[0:height, 0:width]
    picture[(rows % 8 == 4) & (columns % 8 == 2)] = kit.ink("void", 2)
    for row in (14, height - 7):
        picture[row, (columns[0] % 6) < 3] = kit.ink("void", 3)
    picture[1, 3 : width // 3] = kit.ink("void", 2)
    picture[2, 3 : width // 4] = kit.ink("void", 1)
    return picture


def paint() -> list[str]:
    """Paint every sheet of the breathing; return the paths written."""
    return [
        sheet("breathing/floor", [("loop", [floor(step) for step in range(FRAMES)], 130)], 2),
        sheet("breathing/blanket", [("still", [hands.blanket()], 100)], 1),
        sheet("breathing/hands", [(who, [hands.hold(who)], 100) for who in hands.HOLDERS], 1),
        sheet("breathing/glass", [("still", [glass()], 100)], 1),
    ]

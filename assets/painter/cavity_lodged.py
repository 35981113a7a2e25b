"""How the patients' things stick in Cavity's enamel: sunk, bared, and answered with light."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit
from assets.painter.cavity_things import thing

SIZE = 36
# The crater's radii.
_SEATS: dict[str, tuple[float, float]] = {
    "watch": (9.5, 9.0),
    "plaster": (11.0, 5.0),
    "bulb": (9.5, 9.0),
    "glove": (9.5, 8.0),
    "ticket": (8.0, 7.5),
    "visor": (12.5, 5.5),
}
_CRACKS = (((9, -2), (12, -4), (14, -3), (16, -6)), ((-8, 3), (-11, 5), (-13, 4), (-15, 8)), ((3, 7), (4, 10), (2, 13)))


def _centred(piece: np.ndarray) -> np.ndarray:
    picture = kit.canvas(SIZE, SIZE)
    kit.put(picture, piece, (SIZE - piece.shape[1]) // 2, (SIZE - piece.shape[0]) // 2)
    return picture


def _crater(rx: float, ry: float) -> tuple[np.ndarray, np.ndarray]:
    """Return (the broken enamel around a hole, the hole's mask)."""
    y, x = np.mgrid[0:SIZE, 0:SIZE] + 0.5 - SIZE / 2
    wobble = 0.22 * (kit.noise(SIZE, SIZE, 5, int(rx * 10)) - 0.5)
    reach = np.hypot(x / rx, (y - 1) / ry) + wobble
    picture = kit.canvas(SIZE, SIZE)
    picture[reach <= 1.26] = kit.ink("enamel", 2)
    picture[(reach <= 1.26) & (x + y > 3)] = kit.ink("enamel", 4)
    picture[(reach <= 1.12) & (x + y <= 3)] = kit.ink("enamel", 1)
    hole = reach <= 1.0
    picture[hole] = kit.ink("enamel", 0)
    picture[hole & (y > ry * 0.42)] = kit.ink("enamel", 1)
    for points in _CRACKS:
        line = kit.stroke([(SIZE / 2 + a * rx / 9.5, SIZE / 2 + b * ry / 8.0) for a, b in points], SIZE, SIZE)
        picture[line & (picture == kit.CLEAR)] = kit.ink("enamel", 0)
    return picture, hole


def states(name: str) -> list[np.ndarray]:
    """Return a thing's three states: sunk in its hole, bared, and glowing because it was heard."""
    rx, ry = _SEATS[name]
    crater, hole = _crater(rx, ry)
    piece = _centred(thing(name))
    sunk = crater.copy()
    deep = np.where(np.roll(hole, 2, 0), np.roll(piece, 3, 0), kit.CLEAR)
    deep[~hole] = kit.CLEAR
    kit.shift(deep, deep != kit.CLEAR, -1)
    kit.put(sunk, deep, 0, 0)
    bared = crater.copy()
    shadow = kit.moved(piece != kit.CLEAR, 1, 2) & (crater != kit.CLEAR)
    bared[shadow] = kit.ink("enamel", 0)
    kit.put(bared, piece, 0, 0)
    lit = bared.copy()
    solid = piece != kit.CLEAR
    lit[kit.grow(solid) & ~solid] = kit.ink("teal", 4)
    lit[kit.grow(kit.grow(solid)) & ~kit.grow(solid)] = kit.ink("teal", 2)
    return [sunk, bared, lit]

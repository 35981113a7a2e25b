"""What the Queue wears: waiting-room chairs, moulded and stacked, from a few shapes turned any way."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.painter import cavity_kit as kit

_DARK = kit.ink("hair", 0)
AMBER = kit.inks(("mustard", 0), ("mustard", 1), ("mustard", 1), ("mustard", 2), ("mustard", 3))
RUST = kit.inks(("auburn", 0), ("auburn", 1), ("auburn", 2), ("auburn", 3), ("auburn", 4))
TEAL = kit.inks(("teal", 0), ("teal", 1), ("teal", 1), ("teal", 2), ("teal", 3))
PLUM = kit.inks(("void", 1), ("void", 2), ("void", 3), ("void", 4), ("void", 5))
CHROME = kit.inks(("white", 0), ("white", 1), ("white", 2), ("white", 3), ("white", 4))
# A chair from the front in its own pixels, its middle at the origin.
_BACK = ((-9, -3), (-10, -10), (-9, -16), (-5, -18), (5, -18), (9, -16), (10, -10), (9, -3), (7, 1), (-7, 1))
_SEAT = ((-11, 1), (-8, -1), (8, -1), (11, 1), (12, 5), (10, 9), (4, 10), (-4, 10), (-10, 9), (-12, 5))
_GRIP = ((-4, -14.6), (4, -14.6), (4, -12.4), (-4, -12.4))
_LEGS = (((-9, 8), (-11, 19)), ((9, 8), (11, 19)), ((-5, 9), (-5, 16)), ((5, 9), (5, 16)))


@dataclass(frozen=True)
class Chair:
    """Where a chair is, how it is turned (radians clockwise), how large, in which tones, how dark."""

    x: float
    y: float
    turn: float = 0.0
    size: float = 1.0
    tones: str = "amber"
    shade: float = 0.0


TONES = {"amber": AMBER, "rust": RUST, "teal": TEAL, "plum": PLUM}


def _placed(chair: Chair, points: kit.Points) -> list[tuple[float, float]]:
    cos, sin = np.cos(chair.turn) * chair.size, np.sin(chair.turn) * chair.size
    return [(chair.x + x * cos - y * sin, chair.y + x * sin + y * cos) for x, y in points]


def _within(picture: np.ndarray, chair: Chair) -> tuple[np.ndarray, np.ndarray]:
    """Return every pixel's place in the chair's own pixels."""
    rows, columns = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]] + 0.5
    dx, dy = (columns - chair.x) / chair.size, (rows - chair.y) / chair.size
    cos, sin = np.cos(chair.turn), np.sin(chair.turn)
    return dx * cos + dy * sin, -dx * sin + dy * cos


def draw(picture: np.ndarray, chair: Chair) -> None:
    """Draw one chair on a canvas, over what is there."""
    height, width = picture.shape
    x, y = _within(picture, chair)
    tones = TONES[chair.tones]
    for line in _LEGS:
        start, end = _placed(chair, line)
        leg = kit.stroke([start, end], width, height)
        thick = leg | kit.moved(leg, 1, 0)
        picture[kit.grow(thick)] = _DARK
        picture[thick] = CHROME[1 if chair.shade > 0.4 else 2]
        picture[leg] = CHROME[2 if chair.shade > 0.4 else 4]
    back = kit.polygon(kit.spline(_placed(chair, _BACK), per=5), width, height)
    seat = kit.polygon(kit.spline(_placed(chair, _SEAT), per=5), width, height)
    # the light comes from the upper left, whichever way a chair lies
    tilt = np.cos(chair.turn + 0.7)
    picture[kit.grow(back | seat)] = _DARK
    light = 0.62 + 0.20 * tilt - 0.022 * (y + 8) - 0.018 * x - 0.5 * (np.abs(x) / 10) ** 4 - chair.shade
    picture[back] = tones[np.clip((light * 5).astype(int), 0, 4)][back]
    picture[back & (np.abs(x) < 6.2) & (np.abs(x) > 5.2) & (y > -15)] = tones[1]
    grip = kit.polygon(_placed(chair, _GRIP), width, height)
    picture[grip] = _DARK
    rim = back & ~kit.moved(back, 1, 1)
    kit.shift(picture, rim, 1)
    light = 0.95 + 0.12 * tilt - 0.05 * y - 0.014 * x - 0.25 * (np.abs(x) / 12) ** 4 - chair.shade
    picture[seat] = tones[np.clip((light * 5).astype(int), 0, 4)][seat]
    lip = seat & (y > 5)
    picture[lip] = tones[np.clip(((0.42 - 0.02 * x - chair.shade) * 5).astype(int), 0, 4)][lip]
    picture[seat & (y > 4.3) & (y < 5.4)] = tones[4 if chair.shade < 0.25 else 3]


def stack(chairs: list[Chair], width: int, height: int) -> np.ndarray:
    """Return chairs drawn over one another, with warm light on the left edge and cold on the right."""
    picture = kit.canvas(width, height)
    for chair in chairs:
        draw(picture, chair)
    return picture


def lit(picture: np.ndarray, left: tuple[str, int], right: tuple[str, int], seed: int) -> None:
    """Light the silhouette of a stack: broken lines inside its dark outline."""
    solid = kit.shrink(picture != kit.CLEAR)
    keep = kit.noise(picture.shape[1], picture.shape[0], 6, seed)
    columns = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]][1]
    half = picture.shape[1] / 2
    west = solid & ~kit.moved(solid, 1, 0) & (columns < half) & (keep > 0.35)
    east = solid & ~kit.moved(solid, -1, 0) & (columns > half) & (keep > 0.3)
    picture[west] = kit.ink(*left)
    picture[east] = kit.ink(*right)

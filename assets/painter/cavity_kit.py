"""Drawing with palette numbers: masks, splines, lathes and light for the boss and his realm.

A *canvas* is an int16 array of shape (height, width): the number of a palette colour, or ``CLEAR``.
Light and shadow are moves along a colour's ramp, so nothing here can leave the palette.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PIL import Image, ImageDraw

from assets.painter.palette import RAMPS, rgba

CLEAR = -1
_PLACES = [(ramp, step) for ramp, tones in RAMPS.items() for step in range(len(tones))]
_NUMBER = {place: number for number, place in enumerate(_PLACES)}
_RGBA = np.array([rgba(*place) for place in _PLACES] + [(0, 0, 0, 0)], np.uint8)
_UP = np.array([_NUMBER.get((r, s + 1), _NUMBER[r, s]) for r, s in _PLACES] + [CLEAR], np.int16)
_DOWN = np.array([_NUMBER.get((r, s - 1), _NUMBER[r, s]) for r, s in _PLACES] + [CLEAR], np.int16)

Points = Sequence[tuple[float, float]]


def ink(ramp: str, step: int) -> int:
    """Return the number of a palette colour; negative steps count from the light end."""
    return _NUMBER[ramp, step % len(RAMPS[ramp])]


def inks(*places: tuple[str, int]) -> np.ndarray:
    """Return an array of colour numbers, such as an own ramp of mixed hues, dark to light."""
    return np.array([ink(*place) for place in places], np.int16)


def ramp(name: str) -> np.ndarray:
    """Return a whole palette ramp as an array of colour numbers, dark to light."""
    return inks(*((name, step) for step in range(len(RAMPS[name]))))


def canvas(width: int, height: int) -> np.ndarray:
    """Return an empty canvas."""
    return np.full((height, width), CLEAR, np.int16)


def pixels(picture: np.ndarray) -> np.ndarray:
    """Return a canvas as RGBA, shape (height, width, 4)."""
    return _RGBA[picture]


def shift(picture: np.ndarray, mask: np.ndarray, by: int) -> None:
    """Move the pixels under ``mask`` up (lighter) or down their ramps, in place."""
    table = _UP if by > 0 else _DOWN
    for _ in range(abs(by)):
        picture[mask] = table[picture[mask]]


def put(target: np.ndarray, piece: np.ndarray, x: int, y: int) -> None:
    """Lay one canvas over another with its corner at (x, y), clipped to the target."""
    height, width = piece.shape
    top, left = max(0, -y), max(0, -x)
    bottom, right = min(height, target.shape[0] - y), min(width, target.shape[1] - x)
    if bottom <= top or right <= left:
        return
    part = piece[top:bottom, left:right]
    place = target[y + top : y + bottom, x + left : x + right]
    place[part != CLEAR] = part[part != CLEAR]


def stamp(rows: str, key: dict[str, int]) -> np.ndarray:
    """Return a canvas typed as text: a letter is a colour of ``key``, ``.`` is clear."""
    lines = rows.strip("\n").split("\n")
    width = max(map(len, lines))
    table = {".": CLEAR, " ": CLEAR, **key}
    return np.array([[table[c] for c in line.ljust(width, ".")] for line in lines], np.int16)


def spline(points: Points, closed: bool = True, per: int = 10) -> list[tuple[float, float]]:
    """Return a smooth curve through the points (centripetal enough for art: uniform Catmull-Rom)."""
    line = np.array(points, float)
    count = len(line)
    out = []
    for i in range(count if closed else count - 1):
        if closed:
            a, b, c, d = (line[(i + k) % count] for k in (-1, 0, 1, 2))
        else:
            a, b, c, d = (line[min(max(i + k, 0), count - 1)] for k in (-1, 0, 1, 2))
        for t in np.arange(per) / per:
            out.append(
                tuple(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
            )
    if not closed:
        out.append(tuple(line[-1]))
    return out


def polygon(points: Points, width: int, height: int, scale: int = 8) -> np.ndarray:
    """Return the mask of a polygon: a pixel is in when half of it is."""
    big = Image.new("L", (width * scale, height * scale), 0)
    ImageDraw.Draw(big).polygon([(x * scale, y * scale) for x, y in points], fill=1)
    return np.asarray(big, float).reshape(height, scale, width, scale).mean((1, 3)) >= 0.5


def stroke(points: Points, width: int, height: int) -> np.ndarray:
    """Return the mask of a one-pixel line through the points, without doubled corners."""
    mask = np.zeros((height, width), bool)
    trail: list[tuple[int, int]] = []
    for (x0, y0), (x1, y1) in pairwise(points):
        steps = max(1, round(max(abs(x1 - x0), abs(y1 - y0)) * 2))
        for t in range(steps + 1):
            cell = (int(np.floor(x0 + (x1 - x0) * t / steps)), int(np.floor(y0 + (y1 - y0) * t / steps)))
            if trail and cell == trail[-1]:
                continue
            if len(trail) > 1 and max(abs(cell[0] - trail[-2][0]), abs(cell[1] - trail[-2][1])) == 1:
                trail.pop()  # an L of three pixels becomes a diagonal
            trail.append(cell)
    for x, y in trail:
        if 0 <= x < width and 0 <= y < height:
            mask[y, x] = True
    return mask


def grow(mask: np.ndarray, corners: bool = False) -> np.ndarray:
    """Return the mask grown by one pixel, over corners too if asked."""
    wide = np.pad(mask, 1)
    out = wide[1:-1, 1:-1] | wide[:-2, 1:-1] | wide[2:, 1:-1] | wide[1:-1, :-2] | wide[1:-1, 2:]
    if corners:
        out = out | wide[:-2, :-2] | wide[:-2, 2:] | wide[2:, :-2] | wide[2:, 2:]
    return out


def shrink(mask: np.ndarray, corners: bool = False) -> np.ndarray:
    """Return the mask less its outermost pixel; the picture's border counts as outside."""
    return ~grow(np.pad(~mask, 1, constant_values=True), corners)[1:-1, 1:-1]


def moved(mask: np.ndarray, dx: int, dy: int) -> np.ndarray:
    """Return the mask moved by whole pixels; what enters is False."""
    out = np.zeros_like(mask)
    height, width = mask.shape
    out[max(0, dy) : height + min(0, dy), max(0, dx) : width + min(0, dx)] = mask[
        max(0, -dy) : height + min(0, -dy), max(0, -dx) : width + min(0, -dx)
    ]
    return out


def outline(picture: np.ndarray, colour: int, corners: bool = False) -> None:
    """Draw a one-pixel line around everything on the canvas, in place."""
    solid = picture != CLEAR
    picture[grow(solid, corners) & ~solid] = colour


def vote(big: np.ndarray, scale: int) -> np.ndarray:
    """Reduce a canvas by ``scale``: each pixel becomes the commonest colour of its block."""
    height, width = big.shape[0] // scale, big.shape[1] // scale
    blocks = big.reshape(height, scale, width, scale).transpose(0, 2, 1, 3).reshape(height, width, -1)
    best = np.full((height, width), -1)
    out = canvas(width, height)
    for colour in np.unique(big):
        count = (blocks == colour).sum(-1)
        better = count > best
        best[better] = count[better]
        out[better] = colour
    return out


def noise(width: int, height: int, cell: float, seed: int) -> np.ndarray:
    """Return smooth value noise in 0..1 with features of about ``cell`` pixels."""
    rng = np.random.default_rng(seed)
    columns, rows = int(width / cell) + 3, int(height / cell) + 3
    grid = rng.random((rows, columns))
    y, x = np.mgrid[0:height, 0:width] / cell
    i, j = y.astype(int), x.astype(int)
    u, v = y - i, x - j
    u, v = u * u * (3 - 2 * u), v * v * (3 - 2 * v)
    top = grid[i, j] * (1 - v) + grid[i, j + 1] * v
    low = grid[i + 1, j] * (1 - v) + grid[i + 1, j + 1] * v
    return top * (1 - u) + low * u


def tidy(bands: np.ndarray, mask: np.ndarray, rounds: int = 2) -> np.ndarray:
    """Return tone bands without loose pixels: one that stands alone joins most of its neighbours."""
    out = bands.copy()
    for _ in range(rounds):
        wide = np.pad(np.where(mask, out, -9), 1, constant_values=-9)
        around = np.stack(
            [wide[1 + dy : wide.shape[0] - 1 + dy, 1 + dx : wide.shape[1] - 1 + dx]
             for dy, dx in ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1))]
        )  # fmt: skip
        same = (around == out).sum(0)
        straight = (around[:4] == out).sum(0)
        loose = mask & ((same <= 2) | (straight == 0))
        choice, best = out.copy(), np.zeros(out.shape, int)
        for value in np.unique(out[mask]):
            count = (around == value).sum(0)
            better = count > best
            best[better], choice[better] = count[better], value
        out[loose] = choice[loose]
    return out


BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16


def dither(width: int, height: int) -> np.ndarray:
    """Return the 4×4 ordered pattern in 0..15/16 over the whole picture."""
    return np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width]


def rim(picture: np.ndarray, solid: np.ndarray, left: int, right: int, keep: np.ndarray | None = None) -> None:
    """Light the silhouette's left edge and right edge in two colours, in place.

    ``keep`` limits where the light falls, so that the line breaks as a drawn one does.
    """
    keep = np.ones_like(solid) if keep is None else keep
    west = solid & ~moved(solid, 1, 0) & keep
    east = solid & ~moved(solid, -1, 0) & keep
    picture[west] = left
    picture[east] = right

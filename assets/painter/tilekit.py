"""Brushes for tiles: a palette-only canvas with hard edges.

A ``Pic`` holds colour codes, not RGB: ``code = ramp * 8 + step`` and -1 for a clear pixel. So light
and shadow are one operation (``shift``: move pixels along their ramp) and no foreign colour can
appear. A colour is written ``"teal3"``: ramp name and step, 0 = darkest.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import cache

import numpy as np

from assets.painter.palette import RAMPS, rgb

CLEAR = -1
TILE = 16
_NAMES = tuple(RAMPS)
_LENGTHS = np.array([len(RAMPS[name]) for name in _NAMES] + [1])
_BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]])


@cache
def code(colour: str) -> int:
    """Return the code of a colour such as ``"white3"``; "" is clear. Raises ``ValueError`` if unknown."""
    if not colour:
        return CLEAR
    name, step = colour[:-1], int(colour[-1])
    if step >= len(RAMPS[name]):
        raise ValueError(f"no step {step} in ramp {name}")
    return _NAMES.index(name) * 8 + step


@cache
def _table() -> np.ndarray:
    table = np.zeros((len(_NAMES) * 8, 4), np.uint8)
    for index, name in enumerate(_NAMES):
        for step in range(len(RAMPS[name])):
            table[index * 8 + step] = (*rgb(name, step), 255)
    return table


class Pic:
    """A picture of ``w`` × ``h`` colour codes; every brush clips at the edge and returns the picture."""

    def __init__(self, w: int, h: int, fill: str = "") -> None:
        self.px = np.full((h, w), code(fill), np.int16)

    @property
    def w(self) -> int:
        """Its width in pixels."""
        return int(self.px.shape[1])

    @property
    def h(self) -> int:
        """Its height in pixels."""
        return int(self.px.shape[0])

    def copy(self) -> Pic:
        """Return a picture that looks the same."""
        twin = Pic(self.w, self.h)
        twin.px[:] = self.px
        return twin

    # -- solid brushes -------------------------------------------------------------------------
    def rect(self, x: int, y: int, w: int, h: int, colour: str) -> Pic:
        """Fill a rectangle."""
        self.px[max(y, 0) : max(y + h, 0), max(x, 0) : max(x + w, 0)] = code(colour)
        return self

    def frame(self, x: int, y: int, w: int, h: int, colour: str) -> Pic:
        """Draw the one pixel wide border of a rectangle."""
        self.rect(x, y, w, 1, colour).rect(x, y + h - 1, w, 1, colour)
        return self.rect(x, y, 1, h, colour).rect(x + w - 1, y, 1, h, colour)

    def dot(self, x: int, y: int, colour: str) -> Pic:
        """Set one pixel; one left of or above the picture is not drawn."""
        return self.rect(x, y, 1, 1, colour) if x >= 0 and y >= 0 else self

    def dots(self, points: Iterable[tuple[int, int]], colour: str) -> Pic:
        """Set pixels in one colour."""
        for x, y in points:
            self.dot(x, y, colour)
        return self

    def runs(self, colour: str, *runs: tuple[int, int, int]) -> Pic:
        """Draw horizontal runs (x, y, length): clusters placed on purpose."""
        for x, y, length in runs:
            self.rect(x, y, length, 1, colour)
        return self

    def line(self, x0: int, y0: int, x1: int, y1: int, colour: str, width: int = 1) -> Pic:
        """Draw a hard line; ``width`` > 1 thickens it across its main direction."""
        steps = max(abs(x1 - x0), abs(y1 - y0), 1)
        steep = abs(y1 - y0) > abs(x1 - x0)
        for i in range(steps + 1):
            x, y = x0 + _div(i * (x1 - x0), steps), y0 + _div(i * (y1 - y0), steps)
            for k in range(width):
                self.dot(x + (k if steep else 0), y + (0 if steep else k), colour)
        return self

    def poly(self, points: Sequence[tuple[float, float]], colour: str) -> Pic:
        """Fill a polygon (pixel centres inside it)."""
        return self.paint(poly_mask(self.w, self.h, points), colour)

    def disc(self, cx: float, cy: float, rx: float, ry: float, colour: str) -> Pic:
        """Fill an ellipse around (cx, cy), a point in pixel-corner coordinates."""
        return self.paint(disc_mask(self.w, self.h, cx, cy, rx, ry), colour)

    def paint(self, mask: np.ndarray, colour: str) -> Pic:
        """Set all pixels of a mask of the picture's shape."""
        self.px[mask] = code(colour)
        return self

    def rows(self, x: int, y: int, text: str, key: dict[str, str]) -> Pic:
        """Set hand-typed pixels: one character each, ``.`` and space leave the pixel alone."""
        for dy, row in enumerate(text.strip("\n").split("\n")):
            for dx, char in enumerate(row):
                if char not in ". ":
                    self.dot(x + dx, y + dy, key[char])
        return self

    def put(self, other: Pic, x: int = 0, y: int = 0) -> Pic:
        """Lay another picture over this one; its clear pixels stay clear."""
        x0, y0, x1, y1 = max(x, 0), max(y, 0), min(x + other.w, self.w), min(y + other.h, self.h)
        if x0 < x1 and y0 < y1:
            part = other.px[y0 - y : y1 - y, x0 - x : x1 - x]
            here = self.px[y0:y1, x0:x1]
            here[part != CLEAR] = part[part != CLEAR]
        return self

    def crop(self, x: int, y: int, w: int, h: int) -> Pic:
        """Return a copy of a rectangle; what lies outside is clear."""
        part = Pic(w, h)
        return part.put(self, -x, -y)

    def mirror(self) -> Pic:
        """Return the picture turned left to right."""
        twin = self.copy()
        twin.px[:] = self.px[:, ::-1]
        return twin

    # -- light and texture ---------------------------------------------------------------------
    def shift(self, mask: np.ndarray, steps: int) -> Pic:
        """Move the masked pixels ``steps`` along their ramps (negative = darker)."""
        chosen = mask & (self.px != CLEAR)
        codes = self.px[chosen]
        ramp, step = codes // 8, codes % 8
        self.px[chosen] = ramp * 8 + np.clip(step + steps, 0, _LENGTHS[ramp] - 1)
        return self

    def swap(self, old: str, new: str, mask: np.ndarray | None = None) -> Pic:
        """Replace one colour by another, everywhere or under a mask."""
        hit = self.px == code(old)
        self.px[hit if mask is None else hit & mask] = code(new)
        return self

    def dither(self, x: int, y: int, w: int, h: int, colour: str, level: int = 8, phase: int = 0) -> Pic:
        """Scatter a colour over a rectangle in an ordered pattern; ``level`` of 16 pixels are set."""
        mask = np.zeros(self.px.shape, bool)
        mask[max(y, 0) : max(y + h, 0), max(x, 0) : max(x + w, 0)] = True
        return self.paint(mask & bayer(self.w, self.h, level, phase), colour)

    def outline(self, colour: str, corners: bool = False) -> Pic:
        """Draw a line around everything that is set, on clear pixels only."""
        solid = self.px != CLEAR
        near = grow(solid, corners)
        return self.paint(near & ~solid, colour)

    def solid(self) -> np.ndarray:
        """Return which pixels are drawn, shape (h, w)."""
        return self.px != CLEAR

    def rgba(self) -> np.ndarray:
        """Return the picture as an RGBA array of shape (h, w, 4)."""
        out = np.zeros((self.h, self.w, 4), np.uint8)
        seen = self.px != CLEAR
        out[seen] = _table()[self.px[seen]]
        return out


def _div(a: int, b: int) -> int:
    """Divide and round half away from zero, so that lines are the same in both directions."""
    return (2 * a + b) // (2 * b) if a >= 0 else -((-2 * a + b) // (2 * b))


def grow(mask: np.ndarray, corners: bool = False) -> np.ndarray:
    """Return the mask and its neighbours (four, or eight with ``corners``)."""
    wide = mask.copy()
    wide[1:] |= mask[:-1]
    wide[:-1] |= mask[1:]
    wide[:, 1:] |= mask[:, :-1]
    wide[:, :-1] |= mask[:, 1:]
    if corners:
        wide[1:, 1:] |= mask[:-1, :-1]
        wide[1:, :-1] |= mask[:-1, 1:]
        wide[:-1, 1:] |= mask[1:, :-1]
        wide[:-1, :-1] |= mask[1:, 1:]
    return wide


def bayer(w: int, h: int, level: int, phase: int = 0) -> np.ndarray:
    """Return a mask with ``level`` of every 16 pixels set, in the order of a 4×4 Bayer matrix."""
    ys, xs = np.mgrid[0:h, 0:w]
    return _BAYER[(ys + phase // 4) % 4, (xs + phase) % 4] < level


def disc_mask(w: int, h: int, cx: float, cy: float, rx: float, ry: float) -> np.ndarray:
    """Return the mask of an ellipse around a point in pixel-corner coordinates."""
    ys, xs = np.mgrid[0:h, 0:w] + 0.5
    return ((xs - cx) / rx) ** 2 + ((ys - cy) / ry) ** 2 <= 1.0


def poly_mask(w: int, h: int, points: Sequence[tuple[float, float]]) -> np.ndarray:
    """Return the mask of a polygon by the even-odd rule at pixel centres."""
    ys, xs = np.mgrid[0:h, 0:w] + 0.5
    inside = np.zeros((h, w), bool)
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        if y0 == y1:
            continue
        crosses = (ys >= min(y0, y1)) & (ys < max(y0, y1))
        inside ^= crosses & (xs < x0 + (ys - y0) * (x1 - x0) / (y1 - y0))
    return inside


def noise(x: int, y: int, seed: int = 0) -> int:
    """Return a fixed pseudo-random number 0-255 for a place (a hash, so that paint is repeatable)."""
    n = (x * 374761393 + y * 668265263 + seed * 2147483647) & 0xFFFFFFFF
    n = ((n ^ (n >> 13)) * 1274126177) & 0xFFFFFFFF
    return (n ^ (n >> 16)) & 0xFF


# -- shapes that many props share -----------------------------------------------------------------
def box(pic: Pic, x: int, y: int, w: int, top: int, front: int, ramp: str, lit: int, edge: str = "void1") -> Pic:
    """Draw a cuboid from above-front: a top face of ``top`` rows, a front face of ``front`` rows.

    ``lit`` is the step of the top; the front is one step darker, its right edge two; ``edge`` outlines.
    """
    pic.rect(x, y, w, top + front, edge)
    pic.rect(x + 1, y + 1, w - 2, top - 1, f"{ramp}{lit}")
    pic.rect(x + 1, y + top, w - 2, front - 1, f"{ramp}{lit - 1}")
    pic.rect(x + w - 3, y + top, 2, front - 1, f"{ramp}{max(lit - 2, 0)}")
    return pic.rect(x + 1, y + top, 1, front - 1, f"{ramp}{lit}")


def tube(pic: Pic, x: int, y: int, w: int, h: int, ramp: str, lit: int, edge: str = "void1") -> Pic:
    """Draw an upright cylinder: dark edges, light at a third from the left, shade on the right."""
    for i in range(w):
        at = (i + 0.5) / w
        step = lit - 1 if at < 0.16 else lit if at < 0.42 else lit - 1 if at < 0.7 else lit - 2
        pic.rect(x + i, y, 1, h, f"{ramp}{max(step, 0)}")
    return pic.rect(x - 1, y, 1, h, edge).rect(x + w, y, 1, h, edge)


def leaf(
    pic: Pic, x: float, y: float, angle: float, length: float, wide: float, droop: float = 0.0, tone: int = 2
) -> Pic:
    """Draw one pointed leaf from its foot (x, y): ``angle`` in degrees (90 = up), drooping at the tip.

    ``tone`` is the step of its body on the leaf ramp; the upper half gets a lighter rib.
    """
    points: list[tuple[float, float, float]] = []
    steps = max(int(length), 2)
    px, py = x, y
    for i in range(steps + 1):
        t = i / steps
        points.append((px, py, wide * math.sin(math.pi * min(0.12 + t * 0.9, 1.0))))
        bend = math.radians(angle) + (-1 if math.cos(math.radians(angle)) >= 0 else 1) * droop * t
        px, py = px + math.cos(bend), py - math.sin(bend)
    body = np.zeros(pic.px.shape, bool)
    for cx, cy, half in points:
        body |= disc_mask(pic.w, pic.h, cx + 0.5, cy + 0.5, max(half, 0.6), max(half, 0.6))
    rim = grow(body) & ~body
    pic.paint(rim, "leaf0")
    pic.paint(body, f"leaf{tone}")
    pic.shift(body & ~np.roll(body, 1, axis=0) & (bayer(pic.w, pic.h, 12)), 1)
    pic.shift(body & ~np.roll(body, -1, axis=0), -1)
    for cx, cy, _half in points[1 : len(points) * 2 // 3]:
        if 0 <= int(cy) < pic.h and 0 <= int(cx) < pic.w and body[int(cy), int(cx)]:
            pic.dot(int(cx), int(cy), f"leaf{min(tone + 1, 3)}")
    return pic

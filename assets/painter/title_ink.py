"""Brushes of the title's pictures: banded skies, silhouettes, glitter, and masks from polygons."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PIL import Image, ImageDraw

from assets.painter.palette import RAMPS, ramp_of, rgba
from assets.painter.ui_ink import BAYER

Ink = tuple[str, int]
FINE = 8
"""Polygons are drawn this much larger and reduced by majority."""


def fill(picture: np.ndarray, x: int, y: int, w: int, h: int, ink: Ink) -> None:
    """Fill a rectangle; what falls outside is lost."""
    picture[max(0, y) : max(0, y + h), max(0, x) : max(0, x + w)] = rgba(*ink)


def bands(picture: np.ndarray, stops: Sequence[tuple[int, Ink]], blend: int = 4) -> None:
    """Paint rows from top to bottom: each ink from its row on, dithered into the next over ``blend`` rows."""
    height, width = picture.shape[:2]
    for (top, ink), (bottom, _) in zip(stops, [*stops[1:], (height, stops[-1][1])], strict=True):
        picture[top:bottom] = rgba(*ink)
    pattern = np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width]
    for top, ink in stops[1:]:
        for row in range(max(0, top - blend), top):
            level = (row - top + blend + 1) * 16 // (blend + 1)
            picture[row, pattern[row] < level] = rgba(*ink)


def polygon(size: tuple[int, int], points: Sequence[tuple[float, float]]) -> np.ndarray:
    """Return the mask (height, width) of a polygon in pixels, without anti-aliasing."""
    return shapes(size, [points])


def shapes(size: tuple[int, int], outlines: Sequence[Sequence[tuple[float, float]]]) -> np.ndarray:
    """Return the mask of several polygons together; ``size`` is (width, height)."""
    large = Image.new("L", (size[0] * FINE, size[1] * FINE), 0)
    pen = ImageDraw.Draw(large)
    for points in outlines:
        pen.polygon([(x * FINE, y * FINE) for x, y in points], fill=1)
    fine = np.array(large).reshape(size[1], FINE, size[0], FINE)
    return fine.sum((1, 3)) * 2 > FINE * FINE


def curve(points: Sequence[tuple[float, float]], steps: int = 24) -> list[tuple[float, float]]:
    """Return a Bézier curve of any degree through its control points' hull, as a polyline."""
    line = []
    for step in range(steps + 1):
        t = step / steps
        row = [(float(x), float(y)) for x, y in points]
        while len(row) > 1:
            row = [(a + (c - a) * t, b + (d - b) * t) for (a, b), (c, d) in pairwise(row)]
        line.append(row[0])
    return line


def stroke(line: Sequence[tuple[float, float]], start: float, end: float) -> list[tuple[float, float]]:
    """Return the outline of a line whose width goes from ``start`` to ``end`` pixels: a tapering root."""
    left, right = [], []
    for index, (x, y) in enumerate(line):
        before, after = line[max(0, index - 1)], line[min(len(line) - 1, index + 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = max(1e-6, float(np.hypot(dx, dy)))
        half = (start + (end - start) * index / (len(line) - 1)) / 2
        left.append((x - dy / length * half, y + dx / length * half))
        right.append((x + dy / length * half, y - dx / length * half))
    return left + right[::-1]


def shift(picture: np.ndarray, mask: np.ndarray, by: int) -> None:
    """Move the masked pixels ``by`` steps along their own ramps: light or shadow."""
    colours = {tuple(int(part) for part in pixel[:3]) for pixel in picture[mask]}
    for colour in colours:
        ramp, step = ramp_of(colour)  # type: ignore[arg-type]
        new = max(0, min(len(RAMPS[ramp]) - 1, step + by))
        same = mask & np.all(picture[..., :3] == colour, axis=-1)
        picture[same] = rgba(ramp, new)


def sparse(mask: np.ndarray, level: np.ndarray | int) -> np.ndarray:
    """Return the mask thinned by the ordered pattern: ``level`` sixteenths of it stay."""
    height, width = mask.shape
    pattern = np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width]
    return mask & (pattern < level)


def outline(mask: np.ndarray) -> np.ndarray:
    """Return the pixels around a mask, straight neighbours only."""
    grown = np.zeros_like(mask)
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    grown[:, 1:] |= mask[:, :-1]
    grown[:, :-1] |= mask[:, 1:]
    return grown & ~mask

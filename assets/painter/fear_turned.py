"""Drills that fill a lane, turned on a lathe, and the hums that stand in for them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.painter import cavity_arms as lathe
from assets.painter import cavity_kit as kit

Bands = Sequence[tuple[int, int, np.ndarray]]
"""Rings of metal round a shank: from and to in pixels along it, and five tones."""


def drill(
    along: np.ndarray,
    across: np.ndarray,
    shaft: tuple[float, float, float, float],
    flutes: tuple[float, float, float],
    bands: Bands,
    step: int,
) -> np.ndarray:
    """Return a drill without its outline; ``along`` and ``across`` say where each pixel lies on it.

    ``shaft`` is where the point begins, half the thickness, the point's length and where all ends, in pixels;
    ``flutes`` is their pitch in pixels, what share of it is cut and up to which its lip shines. It turns a
    quarter of the pitch each ``step``.
    """
    straight, half, point, end = shaft
    pitch, cut, lip = flutes
    radius = np.where(along < straight, half, np.maximum(half * (1 - (along - straight) / point), 0.1))
    side = np.clip(across / radius, -1, 1)
    inside = (np.abs(across) <= radius) & (along < end)
    round_level = np.searchsorted((-0.62, -0.2, 0.25, 0.7), -side * 0.8 + 0.15)
    spiral = (along / pitch + np.arcsin(side) / np.pi * 0.8 - step / 4) % 1
    level = np.where(spiral < cut, np.maximum(round_level - 3, 0), round_level)
    level = np.where((spiral > cut) & (spiral < lip), np.minimum(level + 1, 4), level)
    picture = kit.canvas(along.shape[1], along.shape[0])
    picture[inside] = lathe.BRIGHT[level][inside]
    for first, last, tones in bands:
        band = inside & (along >= first) & (along < last)
        picture[band] = tones[round_level][band]
    return picture


def hum(
    size: tuple[int, int],
    half: float,
    high: tuple[float, float],
    long: tuple[float, float],
    thick: float,
    step: int,
) -> np.ndarray:
    """Return three waves of sound that run along a lane of ``size`` (width, height) pixels.

    ``half`` is half the lane's depth, ``high`` and ``long`` the first wave's height and length and what each next
    one has less of the one and more of the other, ``thick`` half the line's thickness.
    """
    width, height = size
    y, x = np.mgrid[0:height, 0:width] + 0.5
    picture = kit.canvas(width, height)
    ground = np.abs(y - height / 2) < half
    picture[ground & ((x.astype(int) + y.astype(int)) % 2 == 0)] = kit.ink("magenta", 0)
    for number, tone in ((0, 1), (1, 2), (2, 3)):
        rise = (high[0] - high[1] * number) * np.sin(x / (long[0] + long[1] * number) - step * np.pi / 2 + number)
        picture[ground & (np.abs(y - (height / 2 + rise)) < thick)] = kit.ink("magenta", tone)
    return picture

"""Cavity's shell as a form in space: an outline, swellings and dents, lit from the upper left.

Everything is sampled four times finer than a pixel, once, at rest; a frame bends the samples
(breath, jaw) and reduces them to tone bands, so that light and stains stay on the surface.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.painter import cavity_kit as kit

FINE = 4


@dataclass(frozen=True)
class Swell:
    """An ellipsoid that swells out of the shell: centre, radii and base height, all in pixels."""

    x: float
    y: float
    rx: float
    ry: float
    height: float
    base: float = 0.0


@dataclass(frozen=True)
class Form:
    """Samples at rest, ``FINE`` to a pixel: what is shell, how light it is (0..1)."""

    mask: np.ndarray
    tone: np.ndarray


def distance(mask: np.ndarray) -> np.ndarray:
    """Return every inside pixel's distance to the nearest outside one, in pixels (0 outside)."""
    edge = np.argwhere(kit.grow(mask) & ~mask)
    out = np.zeros(mask.shape)
    inside = np.argwhere(mask)
    for start in range(0, len(inside), 2000):
        part = inside[start : start + 2000]
        gaps = ((part[:, None, :] - edge[None, :, :]) ** 2).sum(-1).min(1)
        out[part[:, 0], part[:, 1]] = np.sqrt(gaps)
    return out


def blur(field: np.ndarray, radius: int) -> np.ndarray:
    """Return the field averaged over squares of ``2 * radius + 1``, twice (near enough a Gaussian)."""
    for _ in range(2):
        for axis in (0, 1):
            pad = [(0, 0), (0, 0)]
            pad[axis] = (radius + 1, radius)
            total = np.cumsum(np.pad(field, pad, mode="edge"), axis)
            span = 2 * radius + 1
            ahead = np.take(total, range(span, total.shape[axis]), axis)
            behind = np.take(total, range(0, total.shape[axis] - span), axis)
            field = (ahead - behind) / span
    return field


def enlarge(field: np.ndarray, factor: int) -> np.ndarray:
    """Return the field bilinearly enlarged by a whole factor."""
    height, width = field.shape
    y = np.clip((np.arange(height * factor) + 0.5) / factor - 0.5, 0, height - 1.001)
    x = np.clip((np.arange(width * factor) + 0.5) / factor - 0.5, 0, width - 1.001)
    i, j = y.astype(int), x.astype(int)
    u, v = (y - i)[:, None], (x - j)[None, :]
    top = field[i][:, j] * (1 - v) + field[i][:, j + 1] * v
    low = field[i + 1][:, j] * (1 - v) + field[i + 1][:, j + 1] * v
    return top * (1 - u) + low * u


def model(
    points: kit.Points,
    width: int,
    height: int,
    swells: list[Swell],
    edge: float = 22.0,
    depth: float = 26.0,
    light: tuple[float, float, float] = (-0.52, -0.62, 0.58),
    rough: tuple[float, int] = (0.10, 5),
) -> Form:
    """Return the lit form of an outline with swellings.

    ``edge`` is how far from its outline the shell is still turning away (px), ``depth`` how far
    it stands out; negative swells are dents. ``rough`` is the strength of the uneven tone and its seed.
    """
    outline = kit.spline(points)
    coarse = kit.polygon(outline, width, height)
    turn = np.clip(enlarge(distance(coarse), FINE) / edge, 0, 1)
    surface = depth * np.sqrt(1 - (1 - turn) ** 2)
    y, x = (np.mgrid[0 : height * FINE, 0 : width * FINE] + 0.5) / FINE
    for swell in swells:
        reach = ((x - swell.x) / swell.rx) ** 2 + ((y - swell.y) / swell.ry) ** 2
        bump = np.where(reach < 1, np.sqrt(np.maximum(0, 1 - reach)), 0)
        if swell.height < 0:
            surface = surface + swell.height * bump**1.4
        else:  # a smooth maximum: the swelling melts into what it stands on
            lump = np.where(reach < 1, swell.base + swell.height * bump, -40)
            surface = 5 * np.logaddexp(surface / 5, lump / 5)
    surface = blur(surface, 3)
    slope_y, slope_x = np.gradient(surface, 1 / FINE)
    size = np.sqrt(slope_x**2 + slope_y**2 + 1)
    lit = (-slope_x * light[0] - slope_y * light[1] + light[2]) / size
    hollow = np.clip((surface - blur(surface, 22)) / 9, -1, 0.5)
    strength, seed = rough
    cloud = kit.noise(width * FINE, height * FINE, 11 * FINE, seed) - 0.5
    grain = kit.noise(width * FINE, height * FINE, 3.2 * FINE, seed + 1) - 0.5
    tone = 0.72 * lit + 0.30 * hollow + strength * (1.3 * cloud + 0.7 * grain)
    return Form(fine_mask(outline, width, height), tone)


def fine_mask(outline: kit.Points, width: int, height: int) -> np.ndarray:
    """Return the mask of an outline, ``FINE`` samples to a pixel."""
    return kit.polygon([(x * FINE, y * FINE) for x, y in outline], width * FINE, height * FINE, 2)


def bands(tone: np.ndarray, mask: np.ndarray, shares: tuple[float, ...]) -> np.ndarray:
    """Return tones as bands 0, 1, 2 … so that each band covers its share of the mask (shares add up to 1)."""
    limits = np.quantile(tone[mask], np.cumsum(shares)[:-1])
    return np.searchsorted(limits, tone)


def reduce_mean(field: np.ndarray, mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (mean over the mask, mask) at pixel size: a pixel is in when half of it is."""
    height, width = field.shape[0] // FINE, field.shape[1] // FINE
    shape = (height, FINE, width, FINE)
    count = mask.reshape(shape).sum((1, 3))
    total = np.where(mask, field, 0).reshape(shape).sum((1, 3))
    return total / np.maximum(count, 1), count * 2 >= FINE * FINE

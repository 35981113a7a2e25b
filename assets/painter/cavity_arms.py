"""Cavity's limbs: hose segments and tool heads in thirty-two directions, turned on a lathe.

A lathe is a list of slices along an axis. Each pixel's normal follows from where it lies across
the axis, so the light always comes from the upper left, whichever way a limb points.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.painter import cavity_kit as kit

DIRECTIONS = 32
_SUB = 5
_LIGHT = (-0.50, -0.66, 0.56)


@dataclass(frozen=True)
class Slice:
    """A stretch of the lathe from ``start`` to ``end`` (px along the axis) with radii at both ends.

    ``tones`` are its colours dark to light; ``flutes`` cuts dark spirals: (pitch px, share of the
    pitch that is cut, phase 0..1). ``bow`` bends its end lines round the axis (px).
    """

    start: float
    end: float
    r0: float
    r1: float
    tones: np.ndarray
    flutes: tuple[float, float, float] | None = None
    bow: float = 0.0


STEEL = kit.inks(("white", 0), ("white", 0), ("white", 1), ("white", 2), ("white", 3))
BRIGHT = kit.inks(("white", 0), ("white", 2), ("white", 3), ("white", 4), ("white", 4))
GOLD = kit.inks(("mustard", 0), ("mustard", 1), ("mustard", 2), ("mustard", 3), ("mustard", 4))
CABLE = kit.inks(("void", 1), ("void", 2), ("void", 3), ("void", 4), ("void", 5))
ROOT = kit.inks(("enamel", 0), ("enamel", 1), ("enamel", 2), ("enamel", 3), ("enamel", 4))
TEAL = kit.inks(("teal", 0), ("teal", 1), ("teal", 2), ("teal", 3), ("teal", 4))
GREEN = kit.inks(("leaf", 0), ("leaf", 1), ("leaf", 2), ("leaf", 3), ("white", 4))
PINK = kit.inks(("magenta", 1), ("magenta", 2), ("magenta", 3), ("magenta", 4), ("white", 4))
NEEDLE = kit.inks(("white", 1), ("white", 2), ("white", 3), ("white", 4), ("white", 4))


def turn(slices: list[Slice], angle: float, size: int, pivot: tuple[float, float] | None = None) -> np.ndarray:
    """Return a lathe on a square canvas, its axis from ``pivot`` (default the middle) along ``angle`` (radians)."""
    px, py = pivot or (size / 2, size / 2)
    y, x = (np.mgrid[0 : size * _SUB, 0 : size * _SUB] + 0.5) / _SUB
    along = (x - px) * np.cos(angle) + (y - py) * np.sin(angle)
    across = -(x - px) * np.sin(angle) + (y - py) * np.cos(angle)
    big = kit.canvas(size * _SUB, size * _SUB)
    for part in slices:
        share = np.clip((along - part.start) / max(part.end - part.start, 1e-6), 0, 1)
        radius = part.r0 + (part.r1 - part.r0) * share
        side = np.clip(across / np.maximum(radius, 1e-6), -1, 1)
        front = np.sqrt(1 - side**2)
        where = along - part.bow * front
        inside = (where >= part.start) & (where < part.end) & (np.abs(across) <= radius)
        taper = (part.r0 - part.r1) / max(part.end - part.start, 1e-6)
        nx = -np.sin(angle) * side + np.cos(angle) * taper * 0.6
        ny = np.cos(angle) * side + np.sin(angle) * taper * 0.6
        lit = nx * _LIGHT[0] + ny * _LIGHT[1] + front * _LIGHT[2]
        level = np.searchsorted((-0.25, 0.12, 0.48, 0.80), lit)
        if part.flutes:
            pitch, cut, phase = part.flutes
            spiral = (along / pitch + np.arcsin(side) / (2 * np.pi) * 1.1 + phase) % 1
            level = np.where(spiral < cut, np.maximum(level - 3, 0), level)
        big[inside] = part.tones[level][inside]
    return kit.vote(big, _SUB)


def segment(radius: float, tones: np.ndarray, angle: float, size: int = 20) -> np.ndarray:
    """Return one ring of a hose with its dark line, the axis along ``angle``."""
    picture = turn([Slice(-4.0, 4.0, radius, radius, tones, bow=1.2)], angle, size)
    kit.outline(picture, kit.ink("hair", 0))
    return picture


def flesh(radius: float, tones: np.ndarray, angle: float, size: int = 20) -> np.ndarray:
    """Return a piece of root or cable without outline, so that pieces run together."""
    return turn([Slice(-3.5, 3.5, radius, radius, tones, bow=0.8)], angle, size)


def shade(radius: float, angle: float, size: int = 20) -> np.ndarray:
    """Return the dark piece that lies under ``flesh`` and shows as its outline."""
    return turn([Slice(-4.0, 4.0, radius + 1, radius + 1, np.repeat(kit.inks(("hair", 0)), 5))], angle, size)


def drill(angle: float, spin: float, size: int = 80) -> np.ndarray:
    """Return the drill arm's head at one spin (0..1); the pivot is the middle."""
    picture = turn(
        [
            Slice(-3, 4, 5.5, 7.0, STEEL),
            Slice(4, 11, 7.6, 7.6, BRIGHT, bow=1),
            Slice(11, 14, 8.4, 8.4, GOLD, bow=1),
            Slice(14, 16, 6.4, 6.4, STEEL, bow=1),
            Slice(16, 22, 7.0, 6.8, BRIGHT, (6.0, 0.30, spin)),
            Slice(22, 36, 6.8, 0.5, BRIGHT, (6.0, 0.30, spin)),
        ],
        angle,
        size,
    )
    kit.outline(picture, kit.ink("hair", 0))
    return picture


def syringe(angle: float, fill: float, size: int = 80) -> np.ndarray:
    """Return the syringe arm's head: three syringes under one ball, ``fill`` of their liquid left."""
    picture = kit.canvas(size, size)
    for spread, liquid in ((-0.62, GREEN), (0.62, GREEN), (0.0, PINK)):
        away = angle + spread
        level = 8 + 9 * fill
        one = turn(
            [
                Slice(3, 8, 2.6, 2.6, STEEL),
                Slice(7, 9, 4.2, 4.2, BRIGHT),
                Slice(9, 9 + 10 - (level - 8), 3.1, 3.1, NEEDLE),
                Slice(19 - (level - 8), 19, 3.1, 3.1, liquid),
                Slice(19, 21, 2.0, 1.4, BRIGHT),
                Slice(21, 31, 0.75, 0.55, NEEDLE),
            ],
            away,
            size,
        )
        kit.outline(one, kit.ink("hair", 0))
        kit.put(picture, one, 0, 0)
    kit.put(picture, ball(8.2, STEEL, size), 0, 0)
    eye = turn([Slice(3.0, 5.0, 1.6, 1.6, kit.inks(*[("red", 2)] * 5))], angle, size)
    kit.put(picture, eye, 0, 0)
    return picture


def ball(radius: float, tones: np.ndarray, size: int) -> np.ndarray:
    """Return a lit, outlined ball in the middle of a square canvas."""
    y, x = np.mgrid[0:size, 0:size] + 0.5 - size / 2
    side_x, side_y = x / radius, y / radius
    flat = side_x**2 + side_y**2
    lit = side_x * _LIGHT[0] + side_y * _LIGHT[1] + np.sqrt(np.maximum(0, 1 - flat)) * _LIGHT[2]
    picture = kit.canvas(size, size)
    level = np.searchsorted((-0.15, 0.25, 0.60, 0.88), lit)
    picture[flat <= 1] = tones[level][flat <= 1]
    kit.outline(picture, kit.ink("hair", 0))
    return picture


def clamp(angle: float, gape: float, size: int = 80) -> np.ndarray:
    """Return the clamp arm's head, its two beaks ``gape`` apart (0 shut, 1 wide open)."""
    picture = kit.canvas(size, size)
    for side in (-1, 1):
        beak = kit.canvas(size, size)
        x, y, away = size / 2 + 7 * np.cos(angle), size / 2 + 7 * np.sin(angle), angle + side * (0.55 + 0.50 * gape)
        for step in range(10):
            radius = 3.8 - 0.30 * step
            link = turn([Slice(-0.5, 3.2, radius, radius - 0.30, BRIGHT if step > 5 else STEEL)], away, size, (x, y))
            kit.put(beak, link, 0, 0)
            x, y = x + 2.7 * np.cos(away), y + 2.7 * np.sin(away)
            away -= side * (0.155 + 0.05 * gape)
        kit.outline(beak, kit.ink("hair", 0))
        kit.put(picture, beak, 0, 0)
    base = turn([Slice(-3, 4, 5.5, 6.0, STEEL), Slice(4, 6, 6.6, 6.6, GOLD, bow=1)], angle, size)
    hinge = kit.canvas(size, size)
    kit.put(hinge, base, 0, 0)
    kit.outline(hinge, kit.ink("hair", 0))
    kit.put(picture, hinge, 0, 0)
    kit.put(picture, ball(4.6, GOLD, 14), *(round(size / 2 + 8 * f(angle)) - 7 for f in (np.cos, np.sin)))
    return picture


def lamp(angle: float, lit: bool, size: int = 80) -> np.ndarray:
    """Return the lamp arm's head; lit, its face glows."""
    glass = kit.inks(("mustard", 2), ("mustard", 3), ("mustard", 4), ("mustard", 4), ("white", 4))
    dull = kit.inks(("void", 2), ("void", 3), ("white", 0), ("white", 1), ("white", 1))
    bowl = [
        Slice(-3, 3, 5.0, 4.4, STEEL),
        Slice(3, 6, 6.0, 7.0, GOLD, bow=1),
        Slice(6, 15, 7.5, 14.0, BRIGHT),
        Slice(15, 18, 14.6, 14.6, TEAL, bow=0.5),
    ]
    picture = turn(bowl, angle, size)
    y, x = (np.mgrid[0 : size * _SUB, 0 : size * _SUB] + 0.5) / _SUB - size / 2
    along, across = x * np.cos(angle) + y * np.sin(angle), -x * np.sin(angle) + y * np.cos(angle)
    big = kit.canvas(size * _SUB, size * _SUB)
    tones = glass if lit else dull
    for share, tone in ((1.0, 0), (0.84, 1), (0.60, 2), (0.30, 4)):
        big[((along - 18.2) / (3.6 * share)) ** 2 + (across / (13.6 * share)) ** 2 <= 1] = tones[tone]
    kit.put(picture, kit.vote(big, _SUB), 0, 0)
    kit.outline(picture, kit.ink("hair", 0))
    return picture

"""What hangs on the Pinch's crane and what it does to the floor: syringes or reeds, shadows, pools, sharps."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.painter import cavity_arms as lathe
from assets.painter import cavity_kit as kit

HEAD = 104
BULLET = 20
COLUMN = (40, 112)
POOL = 40
PIN = 24
_DARK = kit.ink("hair", 0)
_EDGE = kit.ink("magenta", 1)
GLASS = kit.inks(("white", 1), ("white", 2), ("white", 3), ("white", 4), ("white", 4))
STEM = kit.inks(("leaf", 0), ("leaf", 1), ("leaf", 2), ("leaf", 2), ("leaf", 3))
CATTAIL = kit.inks(("brown", 0), ("brown", 1), ("brown", 2), ("brown", 3), ("brown", 4))


def syringe(angle: float, full: bool, liquid: np.ndarray = lathe.GREEN) -> np.ndarray:
    """Return a syringe as an arm holds it: hook, plunger, flange, glass, hub, needle; the pivot is the hook."""
    level = 20 if full else 32
    picture = lathe.turn(
        [
            lathe.Slice(-3, 2, 3.4, 3.4, lathe.GOLD, bow=0.6),
            lathe.Slice(2, level - 8, 1.5, 1.5, lathe.STEEL),
            lathe.Slice(3, 5, 5.4, 5.4, lathe.BRIGHT, bow=0.5),
            lathe.Slice(13, 15, 7.6, 7.6, lathe.BRIGHT, bow=0.5),
            lathe.Slice(15, 36, 5.4, 5.4, GLASS),
            lathe.Slice(level, 36, 4.2, 4.2, liquid),
            lathe.Slice(level - 2, level, 4.6, 4.6, lathe.STEEL),
            lathe.Slice(36, 39, 5.6, 4.0, lathe.GOLD, bow=0.5),
            lathe.Slice(39, 42, 2.4, 1.8, lathe.BRIGHT),
            lathe.Slice(42, 51, 0.9, 0.5, lathe.NEEDLE),
        ],
        angle,
        HEAD,
    )
    y, x = np.mgrid[0:HEAD, 0:HEAD] + 0.5 - HEAD / 2
    along, across = x * np.cos(angle) + y * np.sin(angle), -x * np.sin(angle) + y * np.cos(angle)
    marks = (along > 17) & (along < 35) & (along.round() % 4 == 0) & (across > 1) & (across < 5)
    picture[marks] = kit.ink("white", 0)
    kit.outline(picture, _DARK)
    return picture


def reed(angle: float) -> np.ndarray:
    """Return the bulrush that an arm holds where no needle is to be seen."""
    picture = lathe.turn(
        [
            lathe.Slice(-3, 2, 3.4, 3.4, lathe.GOLD, bow=0.6),
            lathe.Slice(2, 50, 1.6, 0.6, STEM),
            lathe.Slice(18, 38, 4.4, 4.4, CATTAIL),
            lathe.Slice(16, 18, 2.6, 4.2, CATTAIL),
            lathe.Slice(38, 40, 4.2, 2.2, CATTAIL),
        ],
        angle,
        HEAD,
    )
    for side in (-1, 1):
        leaf = lathe.turn([lathe.Slice(4, 30, 2.4, 0.4, STEM)], angle + side * 0.34, HEAD)
        kit.put(picture, leaf, 0, 0)
    kit.outline(picture, _DARK)
    return picture


def rope(angle: float, size: int) -> np.ndarray:
    """Return a link of the crane's cable, braided of steel."""
    return lathe.segment(3.0, lathe.STEEL, angle, size)


def sharp(angle: float) -> np.ndarray:
    """Return a needle thrown, point first (20×20)."""
    picture = lathe.turn(
        [
            lathe.Slice(-9, -6, 3.2, 3.2, lathe.PINK, bow=0.4),
            lathe.Slice(-6, -1, 2.2, 2.2, GLASS),
            lathe.Slice(-1, 1, 2.8, 2.0, lathe.GOLD),
            lathe.Slice(1, 9, 0.9, 0.5, lathe.NEEDLE),
        ],
        angle,
        BULLET,
    )
    kit.outline(picture, kit.ink("magenta", 2))
    return picture


def blade(angle: float) -> np.ndarray:
    """Return a blade of reed thrown instead (20×20)."""
    picture = lathe.turn([lathe.Slice(-9, 0, 0.6, 2.6, STEM), lathe.Slice(0, 9, 2.6, 0.4, STEM)], angle, BULLET)
    kit.outline(picture, kit.ink("magenta", 3))
    return picture


def around16(draw: Callable[[float], np.ndarray]) -> list[np.ndarray]:
    """Return a drawing in sixteen directions."""
    return [draw(2 * np.pi * step / 16) for step in range(16)]


def thrust() -> np.ndarray:
    """Return the needle of the count: thicker than the stabs', three rings on its barrel, a tag to read."""
    width, height = COLUMN
    y, x = np.mgrid[0:height, 0:width] + 0.5
    profile = np.interp(y, (0, 12, 13, 70, 71, 82, 83, 92, 111), (15, 15, 17, 17, 18, 18, 12, 10, 0.8))
    side = np.clip((x - width / 2) / profile, -1, 1)
    inside = np.abs(x - width / 2) <= profile
    level = np.searchsorted((-0.75, -0.3, 0.3, 0.72), -side * 0.9 + 0.1)
    picture = kit.canvas(width, height)
    for start, end, tones in (
        (0, 13, lathe.STEEL),
        (13, 71, lathe.GREEN),
        (71, 83, lathe.GOLD),
        (83, 112, lathe.NEEDLE),
    ):
        band = inside & (y >= start) & (y < end)
        picture[band] = tones[level][band]
    for row in (24, 40, 56):
        ring = inside & (np.abs(y - row) < 2)
        picture[ring] = kit.inks(("red", 0), ("red", 1), ("red", 2), ("red", 3), ("red", 3))[level][ring]
    picture[(y > 96) & inside & (x > width / 2)] = kit.ink("white", 1)
    kit.outline(picture, _EDGE)
    return picture


def thrust_reed() -> np.ndarray:
    """Return the bulrush that comes down in its place."""
    width, height = COLUMN
    y, x = np.mgrid[0:height, 0:width] + 0.5
    picture = kit.canvas(width, height)
    for middle, reach, half in ((8, 92, 5), (32, 98, 5)):
        sway = middle + 2.2 * np.sin(y / 17 + middle)
        leaf = (np.abs(x - sway) <= half * np.clip((reach - y) / 30, 0.1, 1)) & (y < reach)
        picture[leaf] = kit.ink("leaf", 2)
        picture[leaf & (x < sway)] = kit.ink("leaf", 3)
    profile = np.interp(y, (0, 60, 64, 98, 104, 111), (2, 2, 9, 9, 3, 0.8))
    head = np.abs(x - width / 2) <= profile
    side = np.clip((x - width / 2) / profile, -1, 1)
    level = np.searchsorted((-0.75, -0.3, 0.3, 0.72), -side * 0.9 + 0.1)
    picture[head] = np.where(y < 62, STEM[level], CATTAIL[level])[head]
    kit.outline(picture, _EDGE)
    return picture


def shade(step: int) -> np.ndarray:
    """Return the shadow of a needle that hangs over its column (38×80), eight steps: longer, then whole and hot."""
    width, height = 38, 80
    y, x = np.mgrid[0:height, 0:width] + 0.5
    picture = kit.canvas(width, height)
    reach = 14 + (height - 14) * step / 7
    profile = np.interp(y, (0, max(reach - 26, 1), max(reach - 24, 2), reach), (15, 15, 9, 0.5))
    body = (np.abs(x - width / 2) <= profile) & (y < reach)
    chequer = (x.astype(int) + y.astype(int)) % 2 == 0
    picture[body & (chequer | (step > 4))] = kit.ink("void", 0)
    edge = body & ~kit.shrink(body)
    picture[edge] = kit.ink("magenta", 1 + (step > 2) + (step > 6))
    tip = np.hypot(x - width / 2, (y - reach) * 1.6) < 3 + step * 0.5
    picture[tip & (step > 5)] = kit.ink("magenta", 3)
    return picture


def pin(step: int) -> np.ndarray:
    """Return the mark of where a sharp will stick (four steps of a cross closing in)."""
    y, x = np.mgrid[0:PIN, 0:PIN] + 0.5 - PIN / 2
    picture = kit.canvas(PIN, PIN)
    reach = np.hypot(x, y)
    far = 10 - 2 * step
    picture[(np.abs(reach - far) < 0.8) & (np.abs(np.abs(x) - np.abs(y)) > 2)] = kit.ink("magenta", 2 + (step > 1))
    cross = ((np.abs(x) < 0.7) | (np.abs(y) < 0.7)) & (reach < 4 + step)
    picture[cross] = kit.ink("magenta", 3 if step > 1 else 2)
    return picture


def stuck(step: int) -> np.ndarray:
    """Return the floor round a stuck sharp: splits, and rings as it begins to tremble (three steps)."""
    y, x = np.mgrid[0:PIN, 0:PIN] + 0.5 - PIN / 2
    reach, turn = np.hypot(x, y), np.arctan2(y, x)
    picture = kit.canvas(PIN, PIN)
    split = (np.abs((turn * 5 / (2 * np.pi)) % 1 - 0.5) < 0.09) & (reach < 8) & (y > -3)
    picture[split] = kit.ink("void", 0)
    picture[(np.hypot(x, y * 1.6) < 3)] = kit.ink("void", 0)
    if step:
        picture[(np.abs(np.hypot(x, y * 1.4) - 4 - 2 * step) < 0.7)] = kit.ink("magenta", 2 + step // 2)
    return picture


def pool_mark(step: int) -> np.ndarray:
    """Return a drop's shadow, four steps, ever darker and rounder."""
    y, x = np.mgrid[0:POOL, 0:POOL] + 0.5 - POOL / 2
    reach = np.hypot(x, y)
    picture = kit.canvas(POOL, POOL)
    chequer = (x.astype(int) + y.astype(int)) % 2 == 0
    picture[(reach < 6 + 3 * step) & chequer] = kit.ink("void", 0)
    picture[(np.abs(reach - 16.6) < 0.7) & ((np.arctan2(y, x) * 10).astype(int) % 2 == 0)] = kit.ink(
        "magenta", 2 + (step > 1)
    )
    picture[np.abs(reach - (5 + 3 * step)) < 0.6] = kit.ink("magenta", 2)
    return picture


def pool(step: int) -> np.ndarray:
    """Return a pool of what numbs (radius 17), four ripples."""
    y, x = np.mgrid[0:POOL, 0:POOL] + 0.5 - POOL / 2
    turn = np.arctan2(y, x)
    edge = 16.4 + 0.9 * np.sin(turn * 5 + 0.7) + 0.5 * np.sin(turn * 9 + step * 1.57)
    reach = np.hypot(x, y)
    picture = kit.canvas(POOL, POOL)
    picture[reach <= edge] = kit.ink("leaf", 1)
    picture[reach <= edge - 2] = kit.ink("leaf", 2)
    ring = (reach + step * 1.5) % 6 < 1
    picture[(reach <= edge - 3) & ring & (turn < 0.4)] = kit.ink("leaf", 3)
    picture[(reach <= edge) & (reach > edge - 1.3)] = kit.ink("magenta", 3)
    picture[(np.abs(np.hypot(x + 4, y + 5) - 5) < 0.8) & (x + y < -10)] = kit.ink("white", 4)
    for bx, by in ((5, 4), (-7, 5), (2, -7)):
        bubble = np.hypot(x - bx, y - by)
        picture[np.abs(bubble - 1.6 - 0.3 * ((step + bx) % 3)) < 0.6] = kit.ink("leaf", 3)
    kit.outline(picture, _DARK)
    return picture


def fallen(step: int) -> np.ndarray:
    """Return a great drop as it falls (18×30, two steps)."""
    y, x = np.mgrid[0:30, 0:18] + 0.5
    profile = np.interp(y, (0, 10, 19, 25, 29), (0.4, 2.6 + step, 6.6 - step * 0.4, 6.0, 1))
    picture = kit.canvas(18, 30)
    body = np.abs(x - 9) <= profile
    picture[body] = kit.ink("leaf", 2)
    picture[body & (x < 8)] = kit.ink("leaf", 3)
    picture[body & (x > 12)] = kit.ink("leaf", 1)
    picture[17:21, 6] = kit.ink("white", 4)
    kit.outline(picture, kit.ink("magenta", 3))
    return picture

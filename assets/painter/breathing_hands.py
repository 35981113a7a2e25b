"""Who holds whom while Quin breathes: the blanket over him, Elara's arm, and the hand that somebody else holds."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

WIDTH, HEIGHT = 320, 34
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
HOLDERS = {
    "max": (("mustard", 1), "skin"),
    "nadia": (("leaf", 1), "brown"),
    "tomasz": (("cyan", 0), "skin"),
}
"""The sleeve of whoever holds his hand (ramp, its middle step) and their skin."""


def blanket() -> np.ndarray:
    """Return the blanket (320×34) from his collar down: folds that run from his shoulders, two woven stripes."""
    picture = kit.canvas(WIDTH, HEIGHT)
    across = (_COLUMNS - 160) / 62
    hem = 7.5 + 8.5 * np.abs(across) ** 2.4 - 2.2 * np.cos(across * 3.2)
    body = (hem < _ROWS) & (np.abs(across) < 1)
    fold = np.sin(across * 9 + 1.4 * kit.noise(WIDTH, HEIGHT, 26, 2) + (_ROWS - 10) * across * 0.11)
    light = 0.60 - 0.26 * across + 0.20 * fold - 0.008 * (_ROWS - hem)
    tones = kit.inks(("teal", 0), ("teal", 1), ("teal", 2), ("teal", 3), ("teal", 4))
    level = np.searchsorted((0.22, 0.46, 0.74, 0.98), light)
    picture[kit.grow(body, True)] = kit.ink("void", 0)
    picture[body] = tones[level][body]
    for reach, wide in ((6, 2), (11, 3)):
        stripe = body & (_ROWS - hem > reach) & (_ROWS - hem < reach + wide)
        picture[stripe] = kit.ramp("white")[level][stripe]
    turned = body & (_ROWS - hem < 3)  # the hem is turned back
    picture[turned] = kit.inks(("white", 1), ("white", 2), ("white", 3), ("white", 4), ("white", 4))[level][turned]
    picture[body & (_ROWS - hem >= 3) & (_ROWS - hem < 4)] = kit.ink("teal", 0)
    return picture


def hold(who: str) -> np.ndarray:
    """Return the arms over the blanket: Elara's from the left, from the right that of ``who``, his hand in theirs."""
    picture = kit.canvas(WIDTH, HEIGHT)
    _sleeve(picture, ((58, 36), (84, 29), (110, 22), (126, 18)), 7.4, 4.6, ("white", 3))
    _hand(picture, "skin", 126, 12)
    (ramp, step), skin = HOLDERS[who]
    _sleeve(picture, ((150, 36), (166, 30), (180, 24)), 5.6, 4.0, ("cyan", 2))  # his own
    _sleeve(picture, ((262, 36), (236, 30), (214, 24), (200, 20)), 7.6, 4.8, (ramp, step))
    _clasp(picture, skin)
    return picture


def _sleeve(picture: np.ndarray, way: kit.Points, thick: float, thin: float, dye: tuple[str, int]) -> None:
    """Paint a sleeve along a curve, from ``thick`` to ``thin`` (half widths): lit from above, creased, with a cuff."""
    path = np.array(kit.spline(way, closed=False, per=12))
    gaps = np.hypot(_COLUMNS[..., None] - path[:, 0], _ROWS[..., None] - path[:, 1])
    nearest = gaps.argmin(-1)
    part = nearest / (len(path) - 1)
    half = thick + (thin - thick) * part
    side = (_ROWS - path[nearest, 1]) / half
    body = gaps.min(-1) < half
    crease = 0.5 * np.sin(part * 26 + side * 1.2)
    ramp, middle = dye
    tones = kit.ramp(ramp)
    top = len(tones) - 1
    step = np.clip(np.round(middle + 0.5 - 1.5 * side + 0.5 * crease).astype(int), 0, top)
    picture[kit.grow(body, True)] = kit.ink("void", 0)
    picture[body] = tones[step][body]
    cuff = body & (part > 0.93)
    picture[cuff] = tones[np.clip(step + 1, 0, top)][cuff]
    picture[body & (part > 0.89) & (part <= 0.93)] = tones[0]


def _hand(picture: np.ndarray, ramp: str, x: int, y: int) -> None:
    """Paint an open hand that lies on him, its fingers to the right."""
    art = """
..kkkkkk.....
.kdeeeeekkk..
kdeeeddeeeek.
kdeeeeeddddk.
kdeeddeeeeek.
kcdeeeedddk..
.kcddeeeek...
..kkcccdk....
....kkkk.....
"""
    kit.put(picture, kit.stamp(art, _skin(ramp)), x, y)


def _clasp(picture: np.ndarray, ramp: str) -> None:
    """Paint his hand held: theirs from the right with the fingers over his, the thumb on top."""
    art = """
......kkkkkkk.....
..kkkkkeeeeddkk...
.krqqkeeddeeeddk..
krrqqkdeekdeeeddk.
krqqqqkdekdedeedk.
kqqqpqkddkddkdddk.
.kqppqkkdkkddkddk.
..kkppppkkckddcck.
....kkkkppkkkcck..
........kkkkkkk...
"""
    his = {"r": kit.ink("tan", 4), "q": kit.ink("tan", 3), "p": kit.ink("tan", 2)}
    kit.put(picture, kit.stamp(art, {**_skin(ramp), **his}), 184, 14)


def _skin(ramp: str) -> dict[str, int]:
    lighter = 1 if ramp in ("brown", "deep") else 0
    return {
        "k": kit.ink(ramp, 0),
        "c": kit.ink(ramp, 1 + lighter),
        "d": kit.ink(ramp, 2 + lighter),
        "e": kit.ink(ramp, 3 + lighter),
    }

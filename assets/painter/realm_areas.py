"""What the realm's five areas share: digits, walls behind a floor, thresholds, the shade under what stands."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.painter.tilekit import Pic, bayer
from assets.painter.tilesheet import TileSheet

WALL = (16, 48)
"""A column of wall, in pixels; its lowest 8 px are clear, since a floor's edge lies in the middle of a tile."""
FIGURES = {
    "0": ("###", "# #", "# #", "# #", "###"),
    "1": (" # ", "## ", " # ", " # ", "###"),
    "2": ("###", "  #", "###", "#  ", "###"),
    "3": ("###", "  #", " ##", "  #", "###"),
    "4": ("# #", "# #", "###", "  #", "  #"),
    "5": ("###", "#  ", "###", "  #", "###"),
    "6": ("###", "#  ", "###", "# #", "###"),
    "7": ("###", "  #", " # ", " # ", " # "),
    "8": ("###", "# #", "###", "# #", "###"),
    "9": ("###", "# #", "###", "  #", "###"),
}


def figure(pic: Pic, x: int, y: int, text: str, tone: str, size: int = 1) -> Pic:
    """Write digits of 3×5 dots, each dot ``size`` px, from (x, y)."""
    for number, digit in enumerate(text):
        for row, dots in enumerate(FIGURES[digit]):
            for column, dot in enumerate(dots):
                if dot == "#":
                    pic.rect(x + (number * 4 + column) * size, y + row * size, size, size, tone)
    return pic


def where(pic: Pic) -> tuple[np.ndarray, np.ndarray]:
    """Return the (x, y) of every pixel of a slab's 32×32 within its tile."""
    rows, columns = np.mgrid[0 : pic.h, 0 : pic.w]
    return (columns - 8) % 16, (rows - 8) % 16


def add_walls(sheet: TileSheet, paint: Callable[[int], Pic], variants: int) -> None:
    """Add a back wall's columns: ``wall_0`` and so on, and its ends, which come apart in squares of light."""
    for variant in range(variants):
        sheet.add(f"wall_{variant}", paint(variant), [(0, 0, 16, 40)])
    for name, right in (("wall_left", False), ("wall_right", True)):
        sheet.add(name, frayed(paint(0), right), [(0, 0, 16, 40)])


def frayed(pic: Pic, right: bool) -> Pic:
    """Return a wall's end: it thins out in an ordered pattern."""
    rest = pic.copy()
    for x in range(pic.w):
        away = x if right else pic.w - 1 - x
        gone = np.zeros(pic.px.shape, bool)
        gone[:, x] = True
        rest.px[gone & ~bayer(pic.w, pic.h, 16 - away)] = -1
    return rest


def shade(pic: Pic, tone: str = "void0") -> Pic:
    """Lay a contact shadow along the foot of a standing thing: its lowest three rows."""
    solid = pic.solid()
    columns = np.flatnonzero(solid[-12:].any(0))
    if len(columns):
        left, wide = int(columns[0]), int(columns[-1] - columns[0] + 1)
        under = Pic(pic.w, pic.h).rect(left, pic.h - 3, wide + 1, 2, tone).rect(left + 2, pic.h - 1, wide - 3, 1, tone)
        pic.px[:] = under.put(pic).px
    return pic

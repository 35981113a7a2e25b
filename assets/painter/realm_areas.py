"""What the realm's five areas share: digits, walls, what floors stand on and what lies on them, contact shade."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.painter.realm_floor import corner_sets, inside
from assets.painter.tilekit import CLEAR, Pic, bayer, grow, noise
from assets.painter.tilesheet import TileSheet

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


def add_cliffs(
    sheet: TileSheet, tones: tuple[str, ...], texture: Callable[[Pic, int], None], prefix: str = "cliff"
) -> None:
    """Add what a floor stands on (1×3, from its lower edge on): three columns, and the ends to the left and right.

    ``tones`` run from the floor's edge down into the dark; ``texture`` draws on a column before it comes apart.
    """
    for variant in range(3):
        sheet.add(f"{prefix}_{variant}", _cliff(tones, texture, variant))
    for name, left in ((f"{prefix}_left", True), (f"{prefix}_right", False)):
        pic = _cliff(tones, texture, 0)
        ys, xs = np.mgrid[0 : pic.h, 0 : pic.w]
        inward = xs - 11 if left else 4 - xs
        pic.px[inward < ys // 20] = CLEAR
        pic.shift(inward == ys // 20, 1 if left else -1)
        sheet.add(name, pic)


def _cliff(tones: tuple[str, ...], texture: Callable[[Pic, int], None], variant: int) -> Pic:
    pic = Pic(16, 48)
    ys, _ = np.mgrid[0:48, 0:16]
    depth = np.clip((ys - 12) * len(tones) / 34 + bayer(16, 48, 6, variant) * 0.5, 0, len(tones) - 1).astype(int)
    for step, tone in enumerate(tones):
        pic.paint((ys >= 8) & (depth == step), tone)
    texture(pic, variant)
    ragged = 36 + np.array([noise(x, variant, 31) % 8 for x in range(16)])[None, :]
    rest = np.clip(16 - (ys - ragged + 6) * 2, 0, 16)
    for level in range(17):
        pic.px[(rest == level) & ~bayer(16, 48, level, variant)] = CLEAR
    return pic


def add_inlay(
    sheet: TileSheet, name: str, body: str, rim: str, texture: Callable[[Pic, np.ndarray, int], None], colour: str
) -> None:
    """Add what lies on a floor, such as a carpet: its tiles, two more of the whole one, and its terrain set."""
    tiles = {}
    for number, corners, wang in corner_sets():
        sheet.add(f"{name}_{number}", _inlaid(corners, body, rim, texture, 0))
        tiles[f"{name}_{number}"] = wang
    sheet.wang(name, "corner", [(name, colour), ("floor", "#15123a")], tiles)
    for variant in (1, 2):
        sheet.add(f"{name}_15_{variant}", _inlaid((True,) * 4, body, rim, texture, variant))


def _inlaid(
    corners: tuple[bool, bool, bool, bool],
    body: str,
    rim: str,
    texture: Callable[[Pic, np.ndarray, int], None],
    variant: int,
) -> Pic:
    wide = inside(corners)
    pic = Pic(32, 32).paint(wide, body)
    texture(pic, wide, variant)
    edge = wide & grow(~wide, corners=True)
    if rim:
        pic.paint(edge, rim)
    else:  # it frays: blades and crumbs lie over its edge
        ys, xs = np.mgrid[0:32, 0:32]
        loose = (grow(edge, corners=True) & wide & ((xs * 7 + ys * 5) % 11 < 4)) | (edge & ((xs * 3 + ys * 5) % 7 < 4))
        pic.px[loose] = CLEAR
    return pic.crop(8, 8, 16, 16)

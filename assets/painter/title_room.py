"""The Archive at dusk: wall, window frame, shelf of records, fish tank, chair. The glass is left open.

``GLASS`` is the window's opening, behind which the game draws the harbour, the tram and the fog.
"""

from __future__ import annotations

import numpy as np

from assets.painter.palette import rgba
from assets.painter.title_ink import Ink, curve, fill, outline, polygon, shapes, shift, sparse, stroke
from assets.painter.ui_ink import canvas, paste, typed

WIDTH, HEIGHT = 320, 180
GLASS = (140, 12, 164, 76)
"""Left, top, width and height of the window's opening."""
FLOOR = 150
SHELF = (140, 98, 116, 50)
TANK = (270, 104, 42, 32)
RECORD_LEFT, RECORD_PITCH, RECORD_FOOT = 147, 18, 121
"""Where the five records stand: the first one's left, the distance of two, and their foot's row."""


SUNKEN_MOLAR = """
..5566.66554..
.566666666544.
.566666666554.
.5666k4466554.
..56kk..k554..
..56k....k44..
..55......44..
"""
"""The fish swim through it."""
WEEDS: tuple[tuple[int, int, Ink], ...] = (
    (4, 17, ("leaf", 1)), (7, 12, ("leaf", 2)), (33, 20, ("leaf", 1)), (36, 14, ("leaf", 2)), (30, 9, ("leaf", 2)),
)  # fmt: skip


def room() -> np.ndarray:
    """Return the room, 320×180, transparent where the window is open."""
    picture = canvas(WIDTH, HEIGHT, ("void", 1))
    _wall(picture)
    _growth(picture)
    _floor(picture)
    _window(picture)
    shelf(picture)
    tank(picture)
    _light(picture)
    chair(picture)
    _plants(picture)
    return picture


def _wall(picture: np.ndarray) -> None:
    """Panelled indigo wall, lighter around the window, with a skirting board."""
    ys, xs = np.mgrid[0:HEIGHT, 0:WIDTH]
    x, y, w, h = GLASS
    away = np.maximum(np.maximum(x - xs, xs - x - w), 0) + np.maximum(np.maximum(y - ys, ys - y - h), 0) * 1.4
    wall = ys < FLOOR
    picture[sparse(wall, (15 - away * 0.36).astype(int))] = rgba("void", 2)
    picture[sparse(wall, (10 - away * 0.85).astype(int))] = rgba("void", 3)
    dark = (4 + (ys - 96) * 0.10 - xs * 0.05).astype(int)
    picture[sparse(wall & (xs < 130), dark)] = rgba("void", 0)
    for column in range(10, 132, 40):  # panels in the wall's left, behind the menu
        for left, ink in ((column, ("void", 0)), (column + 1, ("void", 2))):
            fill(picture, left, 96, 1, FLOOR - 96, ink)
    fill(picture, 0, 95, 136, 1, ("void", 2))
    fill(picture, 0, 96, 136, 1, ("void", 0))
    fill(picture, 0, FLOOR - 4, WIDTH, 4, ("void", 2))
    fill(picture, 0, FLOOR - 4, WIDTH, 1, ("void", 4))
    fill(picture, 0, FLOOR - 1, WIDTH, 1, ("void", 0))


def _growth(picture: np.ndarray) -> None:
    """Old wiring under the plaster: roots that run from the lettering down the wall."""
    paths = (
        [(10, 84), (4, 104), (12, 126), (5, 148)],
        [(20, 86), (16, 92), (7, 96), (0, 98)],
        [(118, 84), (128, 98), (120, 118), (131, 147)],
        [(124, 104), (134, 112), (130, 130), (136, 140)],
    )
    for path in paths:
        line = curve(path, 160)
        for index, (x, y) in enumerate(line):
            fill(picture, round(x), round(y), 1, 1, ("teal", 1) if index % 40 > 4 else ("teal", 2))
    for x, y in ((5, 147), (0, 97), (131, 146), (135, 139), (7, 116), (125, 126)):
        paste(picture, typed(".c.\ncec\n.c."), x - 1, y - 1)


def _floor(picture: np.ndarray) -> None:
    """Dark boards towards the viewer, and the window's light lying across them."""
    fill(picture, 0, FLOOR, WIDTH, HEIGHT - FLOOR, ("hair", 0))
    for row, step in ((FLOOR, 3), (FLOOR + 4, 5), (FLOOR + 10, 7), (FLOOR + 18, 12)):
        fill(picture, 0, row, WIDTH, 1, ("void", 0))
        fill(picture, 0, row + 1, WIDTH, 1, ("hair", 1))
        for x in range(-row * 7 % 70, WIDTH, 70):
            fill(picture, x, row + 1, 1, step, ("void", 0))
    size = (WIDTH, HEIGHT)
    for left in (148, 204, 260):
        pane = polygon(size, [(left, FLOOR), (left + 44, FLOOR), (left + 22, HEIGHT), (left - 30, HEIGHT)])
        boards = pane & np.all(picture[..., :3] == rgba("hair", 0)[:3], axis=-1)
        picture[boards] = rgba("auburn", 0)
        picture[sparse(boards, 6)] = rgba("dusk", 0)
        seam = pane & np.all(picture[..., :3] == rgba("hair", 1)[:3], axis=-1)
        picture[seam] = rgba("dusk", 0)


def _window(picture: np.ndarray) -> None:
    x, y, w, h = GLASS
    fill(picture, x - 6, y - 6, w + 12, h + 10, ("void", 0))
    fill(picture, x - 5, y - 5, w + 10, h + 8, ("white", 0))
    fill(picture, x - 5, y - 5, w + 10, 1, ("white", 1))
    fill(picture, x - 5, y - 5, 1, h + 8, ("white", 1))
    fill(picture, x - 2, y - 2, w + 4, h + 4, ("void", 0))
    fill(picture, x - 1, y - 1, w + 2, h + 2, ("dusk", 2))
    fill(picture, x - 1, y - 1, w + 2, 1, ("dusk", 0))
    picture[y : y + h, x : x + w] = 0
    for bar in (x + 53, x + 107):
        fill(picture, bar, y, 5, h, ("void", 0))
        fill(picture, bar + 1, y, 3, h, ("white", 0))
        fill(picture, bar + 1, y, 1, h, ("dusk", 2) if bar > x + 60 else ("white", 1))
        fill(picture, bar + 3, y, 1, h, ("white", 1) if bar > x + 60 else ("dusk", 2))
    fill(picture, x, y + 19, w, 4, ("void", 0))
    fill(picture, x, y + 20, w, 2, ("white", 0))
    fill(picture, x, y + 21, w, 1, ("dusk", 1))
    for start in (x + 8, x + 66, x + 120):  # streaks on the panes
        for step in range(9):
            for dx in (0, 1, 6):
                fill(picture, start + dx + step, y + 36 - step, 1, 1, ("dusk", 3) if dx < 6 else ("dusk", 2))
    fill(picture, x - 9, y + h + 2, w + 18, 6, ("void", 0))
    fill(picture, x - 8, y + h + 3, w + 16, 2, ("white", 2))
    fill(picture, x - 8, y + h + 5, w + 16, 2, ("white", 0))
    fill(picture, x + 4, y + h + 3, w - 8, 1, ("dusk", 4))


def shelf(picture: np.ndarray) -> None:
    """The shelf: above, room for the records and one more; below, boxes of paper that nobody scanned."""
    x, y, w, h = SHELF
    fill(picture, x, y, w, h, ("void", 0))
    fill(picture, x + 1, y + 1, w - 2, h - 2, ("brown", 0))
    for board in (y + 1, y + 24, y + h - 4):
        fill(picture, x + 1, board, w - 2, 3, ("brown", 2))
        fill(picture, x + 1, board, w - 2, 1, ("brown", 3))
        fill(picture, x + 1, board + 3, w - 2, 1, ("void", 0))
    for post in (x + 1, x + w - 4):
        fill(picture, post, y + 1, 3, h - 2, ("brown", 1))
        fill(picture, post, y + 1, 1, h - 2, ("brown", 2))
    inks: tuple[tuple[Ink, Ink], ...] = (
        (("auburn", 1), ("auburn", 2)), (("void", 3), ("void", 4)), (("teal", 1), ("teal", 2)),
        (("enamel", 2), ("enamel", 3)), (("dusk", 0), ("dusk", 1)), (("brown", 1), ("brown", 2)),
    )  # fmt: skip
    chance = np.random.default_rng(5)
    left = x + 6
    while left < x + w - 12:
        kind, high = int(chance.integers(0, 6)), int(chance.integers(11, 16))
        wide = int(chance.choice([3, 4, 5, 9]))
        dark, light = inks[kind]
        top = y + h - 4 - high
        fill(picture, left, top, wide, high, dark)
        fill(picture, left, top, 1, high, light)
        fill(picture, left, top, wide, 1, light)
        fill(picture, left + 1, top + 3, max(1, wide - 2), 2, ("enamel", 4) if wide > 4 else light)
        left += wide + (1 if chance.random() < 0.8 else 4)
    for index in range(6):  # stands of the records, the last one empty
        stand = RECORD_LEFT + index * RECORD_PITCH
        fill(picture, stand + 1, RECORD_FOOT, 12, 1, ("mustard", 1))
        fill(picture, stand + 3, RECORD_FOOT, 3, 1, ("mustard", 2))
    fill(picture, RECORD_LEFT + 5 * RECORD_PITCH + 2, RECORD_FOOT - 15, 10, 15, ("void", 0))
    fill(picture, RECORD_LEFT + 5 * RECORD_PITCH + 3, RECORD_FOOT - 14, 8, 14, ("brown", 0))


def tank(picture: np.ndarray) -> None:
    """The fish tank that came along from reception, and its stand. The fish swim in the game."""
    x, y, w, h = TANK
    fill(picture, x - 2, y + h, w + 4, FLOOR + 8 - y - h, ("void", 0))
    fill(picture, x - 1, y + h + 1, w + 2, FLOOR + 6 - y - h, ("brown", 1))
    fill(picture, x - 1, y + h + 1, w + 2, 2, ("brown", 3))
    for door in (x + 1, x + w // 2 + 1):
        fill(picture, door, y + h + 5, w // 2 - 2, 12, ("brown", 2))
        fill(picture, door, y + h + 5, w // 2 - 2, 1, ("brown", 3))
    fill(picture, x + w // 2 - 2, y + h + 10, 1, 2, ("mustard", 2))
    fill(picture, x + w // 2 + 2, y + h + 10, 1, 2, ("mustard", 2))
    fill(picture, x - 2, y - 4, w + 4, h + 5, ("void", 0))
    fill(picture, x - 1, y - 3, w + 2, 3, ("white", 1))
    fill(picture, x - 1, y - 3, w + 2, 1, ("white", 3))
    water = np.zeros(picture.shape[:2], bool)
    water[y : y + h, x : x + w] = True
    ys, xs = np.mgrid[0:HEIGHT, 0:WIDTH]
    picture[water] = rgba("cyan", 1)
    picture[sparse(water, (15 - (ys - y) * 1.5).astype(int))] = rgba("cyan", 2)
    picture[sparse(water, ((ys - y - 13) * 1.1).astype(int))] = rgba("cyan", 0)
    fill(picture, x, y, w, 1, ("cyan", 3))
    fill(picture, x, y + 1, w, 1, ("cyan", 2))
    sand = water & (ys >= y + h - 4 + (np.sin(xs * 0.4) > 0.3))
    picture[sand] = rgba("enamel", 3)
    picture[sand & ((xs + ys * 3) % 5 == 0)] = rgba("enamel", 4)
    for weed, high, ink in WEEDS:
        for step in range(high):
            bend = (0, 1, 1, 0, -1, -1)[step // 2 % 6]
            fill(picture, x + weed + bend, y + h - 4 - step, 2 if step < high - 3 else 1, 1, ink)
    paste(picture, typed(SUNKEN_MOLAR), x + 14, y + h - 10)
    fill(picture, x, y, 1, h, ("cyan", 3))
    fill(picture, x + w - 1, y, 1, h, ("cyan", 0))
    for step in range(9):
        fill(picture, x + 4 + step // 2, y + 14 - step, 1, 1, ("cyan", 3))


def _light(picture: np.ndarray) -> None:
    """What glows lights what is near it: the tank the wall and the floor."""
    ys, xs = np.mgrid[0:HEIGHT, 0:WIDTH]
    x, y, w, h = TANK
    wall = np.isin(picture[..., 2], (rgba("void", 1)[2], rgba("void", 2)[2], rgba("void", 3)[2])) & (
        picture[..., 3] > 0
    )
    away = np.hypot(np.maximum(np.maximum(x - xs, xs - x - w), 0), np.maximum(np.maximum(y - ys, ys - y - h), 0))
    near = wall & (ys < FLOOR - 4) & (ys > y - 6)
    picture[sparse(near, (13 - away * 1.3).astype(int))] = rgba("teal", 1)
    pool = (ys > FLOOR + 8) & (np.hypot((xs - x - w / 2) * 0.55, (ys - FLOOR - 9) * 1.5) < 18)
    shift(picture, sparse(pool & (picture[..., 3] > 0), 8), 1)


def chair(picture: np.ndarray) -> None:
    """An empty chair that faces the window: somebody sat with each of these."""
    size = (WIDTH, HEIGHT)
    cx, top = 228, 126
    head = shapes(
        size,
        [[(cx - 7, top), (cx + 6, top), (cx + 8, top + 3), (cx + 7, top + 9), (cx - 8, top + 9), (cx - 9, top + 3)]],
    )
    right = [(10, 11), (13, 15), (14, 38), (11, 42)]
    left = [(-12, 42), (-15, 38), (-14, 15), (-11, 11)]
    back = shapes(size, [[(cx + x, top + y) for x, y in right + left]])
    arms = shapes(size, [
        [(cx - 22, top + 26), (cx - 15, top + 25), (cx - 15, top + 31), (cx - 22, top + 31)],
        [(cx + 14, top + 25), (cx + 21, top + 26), (cx + 21, top + 31), (cx + 14, top + 31)],
        [(cx - 20, top + 31), (cx - 17, top + 31), (cx - 15, top + 40), (cx - 18, top + 40)],
        [(cx + 16, top + 31), (cx + 19, top + 31), (cx + 17, top + 40), (cx + 14, top + 40)],
    ])  # fmt: skip
    foot = shapes(size, [
        [(cx - 4, top + 42), (cx + 4, top + 42), (cx + 4, top + 52), (cx - 4, top + 52)],
        stroke([(cx - 16, top + 55), (cx, top + 53.0), (cx + 16, top + 55)], 5, 5),
    ])  # fmt: skip
    shadow = (
        np.hypot((np.mgrid[0:HEIGHT, 0:WIDTH][1] - cx + 4) / 26, (np.mgrid[0:HEIGHT, 0:WIDTH][0] - top - 57) / 4) < 1
    )
    picture[shadow] = rgba("void", 0)
    for mask, body, dark in (
        (foot, ("white", 0), ("void", 2)),
        (arms, ("white", 1), ("white", 0)),
        (back, ("teal", 1), ("teal", 0)),
        (head, ("teal", 1), ("teal", 0)),
    ):
        picture[outline(mask)] = rgba("void", 0)
        picture[mask] = rgba(*body)  # type: ignore[arg-type]
        low = mask & ~np.roll(mask, -2, 0)
        picture[low | (mask & ~np.roll(mask, -3, 1))] = rgba(*dark)  # type: ignore[arg-type]
        picture[mask & ~np.roll(mask, 1, 0)] = rgba("dusk", 3)
        picture[mask & ~np.roll(mask, 1, 1)] = rgba("teal", 3) if body[0] == "teal" else rgba("white", 2)
    for row in (top + 20, top + 30):
        fill(picture, cx - 12, row, 24, 1, ("teal", 0))
        fill(picture, cx - 12, row + 1, 24, 1, ("teal", 2))
    fill(picture, cx - 2, top + 8, 1, 4, ("white", 1))
    fill(picture, cx + 2, top + 8, 1, 4, ("white", 1))


def _plants(picture: np.ndarray) -> None:
    """A pot on the sill, a hanging plant, and leaves close to the eye."""
    size = (WIDTH, HEIGHT)
    x, y, _, h = GLASS
    fill(picture, x + 6, y + h - 6, 11, 9, ("void", 0))
    fill(picture, x + 7, y + h - 5, 9, 8, ("auburn", 2))
    fill(picture, x + 7, y + h - 5, 9, 2, ("auburn", 3))
    fill(picture, x + 7, y + h - 3, 2, 6, ("auburn", 3))
    for tip, bend in (
        ((2, 70), (6, 76)),
        ((7, 62), (10, 72)),
        ((14, 60), (12, 72)),
        ((20, 64), (15, 73)),
        ((25, 71), (18, 76)),
    ):
        leaf = shapes(
            size,
            [stroke(curve([(x + 11.5, y + h - 5), (x + bend[0], y + bend[1] + 1), (x + tip[0], y + tip[1])]), 3.4, 1)],
        )
        picture[outline(leaf) & (picture[..., 3] > 0)] = rgba("void", 0)
        picture[leaf] = rgba("leaf", 1)
        picture[leaf & ~np.roll(leaf, 1, 0)] = rgba("leaf", 2)
    for start, tip, thick in (
        ((320, 150), (292, 164), 6),
        ((322, 160), (284, 176), 7),
        ((318, 142), (306, 152), 5),
        ((324, 172), (296, 186), 8),
    ):
        bow = ((start[0] + tip[0]) / 2, min(start[1], tip[1]) - 5)
        leaf = shapes(size, [stroke(curve([start, bow, tip]), thick, 1)])
        picture[outline(leaf)] = rgba("void", 0)
        picture[leaf] = rgba("leaf", 0)
        picture[leaf & ~np.roll(leaf, 1, 0)] = rgba("leaf", 1)

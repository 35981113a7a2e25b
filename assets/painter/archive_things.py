"""What stands in the Archive: the title's shelf, chair and tank as one walks up to them; a lamp, a kettle, paper."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.painter.palette import ramp_of
from assets.painter.rooms import walnut
from assets.painter.tilekit import Pic, code
from assets.painter.tilesheet import TileSheet
from assets.painter.title_room import (
    HEIGHT,
    RECORD_FOOT,
    RECORD_LEFT,
    RECORD_PITCH,
    SHELF,
    TANK,
    WIDTH,
    chair,
    shelf,
    tank,
)
from assets.painter.ui_ink import canvas

EDGE = "void0"


def sheet() -> TileSheet:
    """Return the tileset of what stands in the Archive, filled."""
    tiles = TileSheet("archive_things")
    tiles.add("record_shelf", _shelf(), [(0, 32, 128, 16)], foot=0)
    tiles.add("small_tank", _tank(), [(0, 48, 48, 16)], foot=0)
    tiles.add("own_chair", _chair(), [(4, 44, 40, 16)], foot=-2)
    tiles.add("lamp_table", _lamp_table(), [(4, 32, 24, 12)], foot=-4)
    tiles.add("kettle_table", [_kettle(step) for step in range(4)], [(0, 32, 32, 12)], foot=-4, durations=320)
    tiles.add("paper_drawers", _drawers(), [(0, 48, 32, 16)], foot=0)
    tiles.add("ladder", _ladder(), [(4, 68, 24, 12)], foot=0)
    tiles.add("paper_boxes", _boxes(), [(0, 16, 48, 16)], foot=0)
    tiles.add("night_pot", _pot(), [(4, 20, 8, 8)], foot=-4)
    tiles.add("sill_pot", _sill_pot())
    tiles.add("one_page", _page())
    return tiles


def _from_title(paint: Callable[[np.ndarray], None], x: int, y: int, w: int, h: int) -> Pic:
    """Return a piece of the title's room by itself, cut from x, y, w × h of the 320×180 picture."""
    picture = canvas(WIDTH, HEIGHT)
    paint(picture)
    pic = Pic(w, h)
    for row, column in np.argwhere(picture[y : y + h, x : x + w, 3]):
        red, green, blue = map(int, picture[y + row, x + column, :3])
        ramp, step = ramp_of((red, green, blue))
        pic.px[row, column] = code(f"{ramp}{step}")
    return pic


def _shelf() -> Pic:
    """Return the shelf, 8×3 tiles: four slates that are dark yet, and a sixth place with nothing on it."""
    x, y, w, h = SHELF
    pic = Pic(128, 48).put(_from_title(shelf, x, y, w, h - 2), 6, 0).rect(5, 46, 118, 2, EDGE)
    pic.rect(4, 0, 120, 3, EDGE).rect(5, 0, 118, 2, "brown3").rect(5, 0, 118, 1, "brown4")
    for index in range(1, 5):
        left, foot = RECORD_LEFT - x + 6 + index * RECORD_PITCH, RECORD_FOOT - y
        pic.rect(left, foot - 17, 14, 17, EDGE).rect(left + 1, foot - 17, 12, 17, "void3").rect(
            left + 1, foot - 17, 12, 1, "void5"
        )
        pic.rect(left + 1, foot - 16, 1, 16, "void4").rect(left + 2, foot - 15, 10, 14, "void1")
        pic.frame(left + 5, foot - 12, 4, 5, "void2").runs("void3", (left + 3, foot - 4, 8), (left + 3, foot - 2, 5))
    return pic


def _tank() -> Pic:
    """Return the small tank on its stand, 3×4 tiles, and its light on the boards of the wall."""
    x, y, w, _ = TANK
    return Pic(48, 64).put(_from_title(tank, x - 2, y - 4, w + 4, 60), 1, 4)


def _chair() -> Pic:
    """Return the one chair, 3×4 tiles, from behind: it faces the window."""
    return Pic(48, 64).put(_from_title(chair, 204, 124, 48, 56), 0, 7)


def _lamp_table() -> Pic:
    """Return a small round table, 2×3 tiles: a brass lamp turned low, a cup, a book left open on its face."""
    pic = (
        Pic(32, 48)
        .rect(14, 30, 4, 12, "brown1")
        .rect(14, 30, 1, 12, "brown3")
        .poly([(8, 44), (15, 39), (24, 44)], "brown1")
    )
    pic.runs("brown3", (10, 43, 5)).disc(16, 27.5, 13, 4.6, EDGE).disc(16, 26.5, 12, 3.8, "brown3").disc(
        15, 26, 9, 2.4, "mustard2"
    )
    pic.disc(15, 25.6, 6, 1.5, "mustard3").rect(5, 28, 22, 2, "brown1").rect(14, 14, 2, 11, "mustard2").rect(
        14, 14, 1, 11, "mustard4"
    )
    pic.rect(11, 24, 8, 2, "mustard2").runs("mustard4", (11, 24, 4)).poly([(10, 4), (20, 4), (25, 14), (5, 14)], EDGE)
    pic.poly([(11, 5), (19, 5), (24, 13), (6, 13)], "mustard3").poly([(11, 5), (15, 5), (12, 13), (6, 13)], "mustard4")
    pic.rect(6, 12, 18, 1, "white4").rect(14, 2, 2, 2, "mustard3").poly(
        [(20, 25), (25, 22), (29, 25), (24, 27)], "red1"
    )
    return pic.line(20, 25, 25, 22, "red2").rect(5, 23, 4, 4, "white3").rect(5, 23, 4, 1, "deep1").dot(9, 24, "white3")


def _kettle(step: int) -> Pic:
    """Return the kettle Max forgot, 2×3 tiles, with two mugs and a note; it is still a little warm."""
    pic = Pic(32, 48).rect(1, 25, 30, 19, EDGE)
    walnut(pic, 2, 30, 28, 12, 1)
    pic.rect(1, 24, 30, 6, EDGE).rect(2, 25, 28, 4, "brown3").rect(2, 25, 28, 1, "brown4").rect(4, 33, 11, 8, "brown0")
    pic.rect(5, 34, 9, 6, "brown2").rect(17, 33, 11, 8, "brown0").rect(18, 34, 9, 6, "brown2").dots(
        [(12, 37), (20, 37)], "mustard3"
    )
    pic.disc(11, 20, 7, 6, EDGE).disc(11, 20, 6, 5, "teal2").disc(9, 18, 2.6, 2, "teal3").dot(8, 17, "teal4").rect(
        6, 24, 10, 2, EDGE
    )
    pic.line(17, 19, 20, 15, "teal2", 2).line(6, 14, 11, 10, "hair2").line(11, 10, 16, 14, "hair2").rect(
        10, 13, 3, 2, "mustard3"
    )
    for x, ramp in ((21, "mustard"), (26, "red")):
        pic.rect(x, 21, 4, 5, EDGE).rect(x, 21, 3, 5, f"{ramp}2").rect(x, 21, 1, 5, f"{ramp}3").rect(x, 20, 3, 1, EDGE)
    pic.rect(3, 27, 7, 5, "mustard4").runs("white1", (4, 28, 5), (4, 30, 3))
    for i in range(2):
        y = 12 - (step * 2 + i * 4) % 10
        pic.dot(21 + (step + i) % 2, y, "white1" if y < 7 else "white2")
    return pic


def _drawers() -> Pic:
    """Return a cabinet of paper, 2×4 tiles: one drawer does not shut any more."""
    pic = (
        Pic(32, 64)
        .rect(0, 6, 32, 58, EDGE)
        .rect(1, 7, 30, 4, "brown3")
        .rect(1, 7, 30, 1, "brown4")
        .rect(1, 11, 30, 51, "brown1")
    )
    for index, y in enumerate((13, 25, 37, 49)):
        out = 2 if index == 1 else 0
        pic.rect(3, y, 26, 11, EDGE).rect(4, y + 1 + out, 24, 9 - out // 2, "brown2").rect(
            4, y + 1 + out, 24, 1, "brown3"
        )
        pic.rect(11, y + 4, 10, 3, EDGE).rect(12, y + 4, 8, 2, "enamel4").runs("void3", (13, y + 5, 5)).rect(
            14, y + 8, 4, 1, "mustard2"
        )
        if out:
            pic.rect(7, y - 2, 7, 5, "enamel5").rect(15, y - 1, 6, 4, "enamel4").rect(21, y, 4, 3, "white3").runs(
                "void4", (8, y, 5)
            )
    pic.rect(4, 2, 11, 5, "enamel3").rect(4, 2, 11, 1, "enamel5").rect(5, 4, 12, 3, "red1").rect(5, 4, 12, 1, "red2")
    return pic.rect(20, 1, 8, 6, "void3").rect(20, 1, 8, 1, "void5").rect(1, 62, 30, 2, EDGE)


def _ladder() -> Pic:
    """Return a library ladder against the wall, 2×5 tiles."""
    pic = Pic(32, 80)
    for y in range(10, 76, 9):
        x = 10 - y // 14
        pic.rect(x, y, 14 + y // 16, 3, EDGE).rect(x, y, 14 + y // 16, 2, "brown2").rect(
            x, y, 14 + y // 16, 1, "brown4"
        )
    for top, foot in ((9, 3), (22, 27)):
        pic.line(top, 2, foot, 78, EDGE, 4).line(top, 2, foot, 77, "brown2", 3).line(top, 2, foot, 77, "brown4")
    return pic


def _boxes() -> Pic:
    """Return boxes that nobody scanned, 3×2 tiles, one open; a cat could sleep there and has."""
    pic = Pic(48, 32)
    for x, y, w, h, ramp in ((1, 12, 18, 19, "enamel"), (20, 14, 17, 17, "tan"), (5, 1, 16, 12, "tan")):
        pic.rect(x, y, w, h, EDGE).rect(x + 1, y + 1, w - 2, h - 2, f"{ramp}2").rect(x + 1, y + 1, w - 2, 3, f"{ramp}3")
        pic.rect(x + w - 3, y + 4, 2, h - 5, f"{ramp}1").rect(
            x + w // 2 - 2, y + 1, 3, h - 3, f"{ramp}1" if ramp == "tan" else "enamel3"
        )
        pic.rect(x + 3, y + h // 2 + 1, 6, 4, "enamel5").runs("void3", (x + 4, y + h // 2 + 2, 4))
    pic.poly([(20, 14), (26, 8), (30, 10), (24, 15)], "tan3").poly([(37, 14), (42, 9), (40, 7), (33, 14)], "tan2")
    pic.rect(24, 11, 4, 4, "enamel5").rect(29, 10, 4, 5, "white3").runs("void4", (25, 12, 2), (30, 12, 2))
    return (
        pic.poly([(40, 24), (47, 26), (45, 31), (38, 29)], "enamel5")
        .line(41, 26, 44, 27, "void4")
        .line(40, 28, 43, 29, "void4")
    )


def _pot() -> Pic:
    pic = Pic(16, 32)
    for x, y in ((1, 8), (4, 3), (8, 0), (12, 4), (15, 9), (2, 14), (14, 15)):
        pic.line(8, 19, x, y, "leaf0", 2).line(8, 18, x, y, "leaf1").dot(x, y, "leaf2")
    pic.poly([(3, 18), (13, 18), (12, 29), (4, 29)], EDGE).poly([(4, 19), (12, 19), (11, 28), (5, 28)], "auburn2")
    return pic.rect(4, 19, 3, 9, "auburn3").rect(3, 18, 10, 2, "auburn3").runs("auburn4", (3, 18, 5))


def _sill_pot() -> Pic:
    """Return the pot on the sill, 2×3 tiles, against the light."""
    pic = Pic(32, 48)
    for tip, bend in (
        ((3, 18), (6, 26)),
        ((8, 9), (11, 20)),
        ((16, 6), (14, 20)),
        ((22, 12), (18, 22)),
        ((27, 20), (22, 27)),
    ):
        for i in range(20):
            t = i / 19
            x = (1 - t) ** 2 * 15 + 2 * t * (1 - t) * bend[0] + t * t * tip[0]
            y = (1 - t) ** 2 * 32 + 2 * t * (1 - t) * bend[1] + t * t * tip[1]
            pic.rect(round(x), round(y), 3 if t < 0.6 else 2, 2, "leaf0").dot(
                round(x), round(y), "leaf1" if t < 0.7 else "leaf2"
            )
    pic.rect(10, 31, 11, 10, EDGE).rect(11, 32, 9, 8, "auburn2").rect(11, 32, 3, 8, "auburn3").rect(10, 31, 11, 3, EDGE)
    return pic.rect(11, 31, 9, 2, "auburn3").runs("dusk4", (11, 31, 9))


def _page() -> Pic:
    """Return one page on the floor."""
    pic = (
        Pic(16, 16)
        .poly([(3, 6), (12, 4), (14, 11), (5, 13)], "enamel4")
        .poly([(3, 5), (12, 3), (14, 10), (5, 12)], "enamel5")
    )
    return pic.line(5, 7, 10, 6, "void4").line(6, 9, 11, 8, "void4").dot(12, 9, "red2")

"""What stands in Wells's practice: card index, desk, chair and belt engine, clock, books, fern, stove, terminal."""

from __future__ import annotations

import numpy as np

from assets.painter import practice_cases, practice_seats
from assets.painter.rooms import walnut
from assets.painter.tilekit import TILE, Pic, leaf
from assets.painter.tilesheet import TileSheet

INK = "auburn0"


def sheet() -> TileSheet:
    """Return the tileset of furniture, filled."""
    tiles = TileSheet("practice_things")
    tiles.add("card_index", _index(), [(0, 36, 64, 12)], foot=0)
    tiles.add("cards_out", _cards_out(), foot=16)
    practice_cases.add(tiles)
    tiles.add("petra_desk", _desk(), [(0, 20, 64, 20)], foot=-6)
    tiles.add("desk_things", _desk_things(), foot=12)
    tiles.add("belt_chair", _chair(), [(4, 32, 40, 12)], foot=-16)
    tiles.add("belt_chair_arm", _chair_arm(), foot=8)
    tiles.add(
        "belt_engine", [_engine(step) for step in range(4)], [(4, 52, 16, 8)], foot=-4, durations=(2600, 160, 160, 160)
    )
    tiles.add("stool", _stool(), [(4, 20, 8, 8)], foot=-4)
    practice_seats.add(tiles)
    tiles.add("wing_chair", _wing_chair(), [(0, 20, 32, 12)], foot=0)
    tiles.add("globe", _globe(), [(0, 24, 16, 8)], foot=0)
    tiles.add("near_fern", _near_fern())
    return tiles


def _wing_chair() -> Pic:
    """Return a wing chair seen from behind, 2×2: green leather, brass nails, a shawl over its back."""
    pic = Pic(32, 32).poly([(3, 8), (8, 2), (24, 2), (29, 8), (31, 28), (1, 28)], INK)
    pic.poly([(4, 9), (9, 3), (23, 3), (28, 9), (29, 26), (3, 26)], "leaf0")
    pic.poly([(5, 9), (9, 4), (22, 4), (20, 25), (4, 25)], "leaf1").runs("leaf2", (10, 4, 11), (8, 5, 6))
    for x in range(5, 28, 3):
        pic.dot(x, 25, "mustard3")
    for x, y in ((10, 11), (16, 11), (22, 11), (13, 17), (19, 17)):
        pic.rect(x, y, 2, 1, "leaf0").dot(x, y - 1, "leaf2")
    pic.poly([(14, 2), (26, 3), (27, 15), (21, 20), (16, 14)], "red1").poly(
        [(14, 2), (20, 3), (20, 17), (16, 13)], "red2"
    )
    for y in (6, 10, 14):
        pic.runs("mustard3", (16, y, 10))
    pic.dots(((19, 19), (21, 21), (23, 19), (25, 17)), "mustard2")
    return pic.rect(4, 28, 3, 3, "brown1").rect(25, 28, 3, 3, "brown1").rect(2, 30, 29, 1, INK)


def _globe() -> Pic:
    """Return a globe on its stand, 1×2; it still has an empire on it, and somebody's pencil correction."""
    pic = Pic(16, 32).disc(8, 10, 7.5, 7.5, INK).disc(8, 10, 6.6, 6.6, "cyan1").disc(7, 9, 4.6, 4.8, "teal3")
    pic.rows(3, 6, "..ee.e..\n.eeee.e.\neeee....\n.ee..ee.\n..e.eeee\n.....ee.", {"e": "mustard3"})
    pic.line(1, 4, 3, 16, "mustard1").line(3, 16, 12, 17, "mustard2").dot(11, 7, "red2").runs("white4", (4, 5, 2))
    pic.rect(7, 17, 2, 8, "brown2").rect(7, 17, 1, 8, "brown4").rect(2, 25, 12, 3, INK).rect(3, 25, 10, 1, "brown4")
    return pic.rect(3, 26, 10, 1, "brown2").rect(3, 28, 2, 3, "brown1").rect(11, 28, 2, 3, "brown1")


def _near_fern() -> Pic:
    """Return a fern close to the viewer, 4×3, for the lower right corner: dark, a few fronds catch the window."""
    pic = Pic(64, 48)
    for x, angle, length, tone in (
        (66, 112, 40, 0), (58, 128, 38, 0), (66, 146, 46, 0), (52, 104, 30, 0), (64, 160, 48, 1),
        (60, 98, 36, 1), (68, 134, 36, 1),
    ):  # fmt: skip
        leaf(pic, x, 47, angle, length, 2.4, droop=0.6, tone=tone)
    return pic


def _index() -> Pic:
    """Return the card index, 4×3 tiles: thirty-two brass-handled drawers, one that never quite shuts."""
    pic = Pic(64, 48).rect(0, 2, 64, 46, INK)
    walnut(pic, 1, 3, 62, 7, 3)
    pic.rect(1, 10, 62, 36, "brown1").rect(0, 46, 64, 2, INK)
    for row in range(4):
        for column in range(8):
            x, y = 2 + column * 7 + column // 2, 11 + row * 9
            pic.rect(x, y, 7, 8, INK).rect(x, y, 6, 7, "brown2").rect(x, y, 6, 1, "brown3").rect(x, y, 1, 7, "brown3")
            pic.rect(x + 1, y + 1, 4, 2, "enamel5").runs("enamel3", (x + 2, y + 2, 2)).rect(
                x + 2, y + 4, 2, 2, "mustard2"
            ).dot(x + 2, y + 4, "mustard4")
    x, y = 2 + 5 * 7 + 2, 11 + 18
    pic.rect(x - 1, y - 1, 9, 3, "enamel5").runs("enamel3", (x - 1, y, 9)).rect(x - 1, y + 2, 9, 9, INK).rect(
        x, y + 3, 7, 7, "brown3"
    ).rect(x + 1, y + 4, 5, 2, "enamel5").rect(x + 3, y + 7, 2, 2, "mustard3")
    return pic


def _cards_out() -> Pic:
    """Return cards laid out on the index, 3×1 tiles: rows of handwriting, one red corner."""
    pic = Pic(48, TILE)
    for i, x in enumerate((1, 10, 19, 33)):
        pic.rect(x + 1, 8 - i % 2, 9, 6, INK).rect(x, 7 - i % 2, 9, 6, "enamel5").runs(
            "void3", (x + 1, 9 - i % 2, 6), (x + 1, 11 - i % 2, 4 + i % 3)
        )
        pic.runs("red2", (x, 7 - i % 2, 3) if i == 2 else (x + 1, 8 - i % 2, 2))
    pic.rect(26, 3, 7, 9, INK).rect(27, 4, 5, 8, "brown3").rect(27, 2, 5, 4, "enamel5").runs(
        "enamel3", (27, 3, 5), (27, 5, 5)
    )
    pic.rect(44, 6, 3, 6, "mustard2").rect(44, 6, 1, 6, "mustard4").rect(44, 5, 3, 2, "auburn1")
    return Pic(48, TILE).put(pic, 0, -5).rect(27, 0, 5, 1, "enamel5")


def _desk() -> Pic:
    """Return Petra's desk, 4×3 tiles, seen from in front: leather top, turned legs, a modesty board."""
    pic = Pic(64, 48).rect(0, 6, 64, 38, INK)
    walnut(pic, 1, 7, 62, 15, 3)
    pic.rect(5, 9, 54, 11, "leaf0").rect(6, 10, 52, 9, "leaf1").frame(5, 9, 54, 11, "mustard1")
    walnut(pic, 1, 22, 62, 3, 2)
    pic.rect(1, 25, 62, 17, "brown1")
    for x in (3, 23, 43):
        pic.rect(x, 26, 18, 14, INK)
        walnut(pic, x + 1, 27, 16, 12, 2)
        pic.rect(x + 4, 30, 10, 6, "brown1").rect(x + 5, 31, 8, 4, "brown2")
    return pic.rect(0, 42, 64, 2, INK)


def _desk_things() -> Pic:
    """Return what lies on the desk, 4×2 tiles: ledger, ink, telephone, green lamp, bell, peppermints."""
    pic = Pic(64, 32)
    pic.poly([(22, 18), (38, 18), (40, 27), (20, 27)], INK).poly(
        [(23, 19), (30, 19), (30, 26), (21, 26)], "enamel5"
    ).poly([(30, 19), (37, 19), (39, 26), (30, 26)], "enamel4")
    pic.runs("void3", (23, 21, 6), (23, 23, 6), (32, 21, 4)).rect(30, 19, 1, 7, "enamel2")
    pic.rect(3, 16, 12, 8, INK).rect(4, 17, 10, 6, "hair1").runs("hair2", (4, 17, 9)).rect(2, 13, 14, 4, INK).rect(
        3, 13, 12, 2, "hair2"
    ).disc(9, 20, 2.4, 2, "mustard3").dot(9, 20, INK)
    pic.rect(46, 8, 14, 6, INK).rect(47, 8, 12, 5, "leaf2").runs("leaf3", (47, 8, 10)).rect(
        52, 14, 2, 8, "mustard2"
    ).rect(49, 22, 8, 2, "mustard1").runs("mustard4", (47, 13, 12))
    pic.rect(42, 21, 4, 4, "cyan0").runs("cyan2", (42, 21, 4)).line(45, 20, 48, 15, "white4")
    pic.disc(17.5, 24.5, 2.6, 2, "mustard2").dot(17, 23, "mustard4").dot(17, 22, "mustard1")
    # the ashtray that holds peppermints
    pic.disc(41.5, 25, 4.6, 2.6, INK).disc(41.5, 24.6, 3.8, 1.9, "cyan1").rect(39, 22, 2, 2, "white4")
    pic.rect(42, 22, 2, 2, "white4").rect(40, 23, 3, 2, "white4").dots([(40, 23), (43, 22), (41, 24)], "red2")
    return Pic(64, 32).put(pic, 0, -7)


def _chair() -> Pic:
    """Return the chair, 3×3 tiles, turned to the window's light: cast iron, oxblood leather, a worn headrest."""
    pic = Pic(48, 48)
    pic.disc(23, 43, 15, 3.4, INK).disc(23, 42.4, 13.6, 2.4, "hair2").runs("white1", (13, 41, 9))
    pic.rect(20, 32, 7, 10, INK).rect(21, 32, 2, 10, "white1").rect(23, 32, 3, 10, "hair2").rect(
        18, 36, 11, 2, "mustard2"
    ).runs("mustard4", (18, 36, 6))
    pic.poly([(4, 8), (13, 5), (20, 27), (12, 32)], INK).poly([(5, 9), (12, 7), (18, 26), (12, 30)], "red1")
    pic.poly([(5, 9), (8, 8), (14, 29), (12, 30)], "red0").line(10, 8, 16, 25, "red2").dots(
        [(10, 14), (12, 20), (14, 25)], "mustard3"
    )
    pic.poly([(2, 1), (11, 0), (13, 6), (4, 9)], INK).poly([(3, 2), (10, 1), (12, 5), (5, 7)], "red1").line(
        4, 2, 9, 1, "red2"
    ).dither(6, 3, 4, 3, "dusk3", 6)
    pic.poly([(11, 27), (35, 24), (38, 28), (38, 33), (13, 35)], INK).poly(
        [(12, 28), (34, 25), (37, 28), (13, 31)], "red2"
    ).poly([(13, 31), (37, 28), (37, 32), (14, 34)], "red1")
    pic.runs("red3", (16, 28, 7), (24, 27, 6)).dots([(19, 32), (26, 31), (33, 30)], "mustard3")
    pic.line(36, 33, 42, 40, "hair2", 2).line(36, 33, 42, 39, "white1").rect(39, 40, 8, 3, INK).rect(
        40, 40, 7, 1, "mustard2"
    ).poly([(2, 9), (5, 8), (11, 30), (8, 31)], "brown1")
    return pic.line(4, 9, 9, 29, "brown3")


def _chair_arm() -> Pic:
    """Return the near armrest, 2×1 tiles, in front of whoever sits: polished by forty years of hands."""
    pic = Pic(32, TILE).rect(1, 10, 20, 5, INK).rect(2, 11, 18, 3, "brown2").rect(2, 11, 18, 1, "brown4")
    return pic.rect(6, 11, 8, 2, "brown4").rect(4, 15, 3, 1, INK).rect(15, 15, 3, 1, INK)


def _engine(step: int) -> Pic:
    """Return the belt engine, 2×4 tiles: treadle, wheel, jointed arm with cord over pulleys, a hand-piece."""
    pic = Pic(32, 64)
    pic.rect(8, 20, 3, 38, "hair1").rect(8, 20, 1, 38, "white1").line(9, 21, 22, 5, "hair1", 2).line(
        9, 20, 22, 4, "white1"
    ).line(22, 5, 29, 18, "hair1", 2).line(29, 18, 27, 27, "white2")
    pic.rect(26, 26, 3, 7, "mustard2").rect(26, 26, 1, 7, "mustard4").rect(27, 33, 1, 3, "white4")
    for x, y in ((9, 20), (23, 5), (29, 18)):
        pic.disc(x + 0.5, y + 0.5, 2.6, 2.6, INK).disc(x + 0.5, y + 0.5, 1.6, 1.6, "mustard3")
    pic.line(7, 46, 7, 21, "enamel4").line(12, 44, 11, 21, "enamel3").line(10, 18, 22, 3, "enamel4").line(
        24, 4, 30, 16, "enamel4"
    )
    wheel = Pic(32, 64).disc(10, 47, 8, 8, INK)
    inner = Pic(32, 64).disc(10, 47, 6, 6, INK).solid()
    pic.paint(wheel.solid(), INK).paint(Pic(32, 64).disc(10, 47, 7.2, 7.2, INK).solid() & ~inner, "auburn2")
    pic.px[inner & (pic.px == wheel.px[47, 10])] = -1
    for k in range(3):
        a = step * 0.35 + k * 2.094
        pic.line(10, 47, round(10 + 6 * np.cos(a)), round(47 + 6 * np.sin(a)), "mustard1")
    pic.disc(10, 47, 2, 2, "mustard3").rect(2, 57, 18, 3, INK).rect(3, 57, 16, 1, "white1").poly(
        [(13, 56), (24, 53), (25, 55), (14, 58)], "hair2"
    )
    return pic


def _stool() -> Pic:
    pic = (
        Pic(TILE, 32)
        .disc(8, 13, 6.6, 3.4, INK)
        .disc(8, 12.4, 5.6, 2.4, "red2")
        .runs("red3", (5, 11, 4))
        .rect(2, 14, 12, 2, "brown2")
        .rect(2, 16, 12, 1, INK)
    )
    pic.rect(7, 17, 2, 7, "white1").rect(7, 17, 1, 7, "white3").line(7, 23, 3, 28, "brown2").line(
        8, 23, 12, 28, "brown1"
    ).rect(7, 23, 2, 6, "brown2")
    return pic.outline(INK)

"""What was only put down for a moment in the basement: a beanbag, crisps, boots, a tree, heaters, a bucket."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import TILE, Pic, tube

INK = "void0"


def bag() -> Pic:
    """Return Jun's beanbag, 3×2 tiles: a dent with somebody's shape, a blanket with foxes."""
    pic = (
        Pic(48, 32)
        .disc(24, 20, 20, 10, "teal1")
        .disc(23, 17, 18.6, 10, "teal2")
        .disc(20, 13, 13, 6, "teal3")
        .disc(24, 16, 11, 5, "teal1")
        .disc(24, 16.6, 9.4, 3.8, "teal0")
    )
    pic.poly([(31, 10), (43, 15), (45, 25), (34, 29), (29, 21)], "auburn2").line(31, 10, 43, 15, "auburn4").line(
        33, 15, 42, 19, "auburn3"
    ).line(32, 21, 43, 24, "auburn3")
    pic.dots([(35, 18), (39, 22), (36, 25)], "mustard4").line(9, 24, 16, 28, "teal0")
    return pic.outline(INK)


def crisps() -> Pic:
    """Return a tower of crisp boxes, 1×2 tiles."""
    pic = Pic(TILE, 32)
    for y, ramp, x in ((19, "leaf", 1), (10, "red", 2), (2, "mustard", 1)):
        pic.rect(x, y, 13, 9, INK).rect(x + 1, y + 1, 11, 7, f"{ramp}1").rect(x + 1, y + 1, 11, 2, f"{ramp}3").rect(
            x + 3, y + 4, 7, 2, "mustard4"
        )
    return pic


def boots() -> Pic:
    """Return an old boot box, 2×2 tiles, its lid aside: notebooks in two hands, a ribbon, one plaster molar."""
    pic = (
        Pic(32, 32)
        .rect(3, 15, 26, 14, INK)
        .rect(4, 16, 24, 12, "tan2")
        .rect(4, 16, 24, 1, "tan4")
        .rect(25, 17, 3, 11, "tan1")
        .rect(5, 11, 22, 6, "tan0")
    )
    for i, (colour, light) in enumerate(
        (("red1", "red2"), ("teal2", "teal4"), ("enamel4", "enamel5"), ("void4", "void5"), ("enamel4", "white4"))
    ):
        pic.rect(6 + i * 4, 8 - i % 2 * 2, 3, 9 + i % 2 * 2, colour).rect(6 + i * 4, 8 - i % 2 * 2, 3, 1, light)
    pic.rect(9, 20, 12, 5, "enamel5").runs("void3", (11, 21, 8), (11, 23, 6)).line(5, 17, 5, 27, "magenta3").dots(
        [(4, 16), (6, 16)], "magenta3"
    )
    pic.poly([(22, 28), (32, 22), (32, 25), (25, 31)], "tan3").line(22, 28, 31, 22, "tan4").rows(
        26, 10, "a.a\naaa\naaa\na.a", {"a": "white4"}
    )
    return pic.outline(INK)


def tree(step: int) -> Pic:
    """Return the Christmas tree in half a box, 2×4 tiles: it is not the tree that hums; one light is still on."""
    pic = Pic(32, 64)
    for i, (half, y) in enumerate(((5, 6), (8, 15), (11, 25), (13, 36))):
        pic.poly([(16, y - 5), (16 + half, y + 10), (16 - half, y + 10)], "leaf0").poly(
            [(15, y - 4), (15, y + 8), (16 - half + 1, y + 9)], "leaf1"
        )
        pic.line(16 - half, y + 9, 16 + half, y + 6, "mustard2").dot(13 + i * 2, y + 4, "leaf2")
    for i, (x, y) in enumerate(((12, 18), (20, 24), (10, 34), (22, 38), (16, 30), (15, 42))):
        pic.disc(x + 0.5, y + 0.5, 1.4, 1.4, ("red2", "cyan2", "dusk2")[i % 3])
    pic.rows(14, 0, "..a..\naaaaa\n.aaa.\n.a.a.", {"a": "mustard3"}).dot(
        17, 28, "mustard4" if step % 2 == 0 else "mustard1"
    )
    pic.rect(4, 46, 24, 15, INK).rect(5, 47, 22, 13, "tan2").rect(5, 47, 22, 1, "tan4").rect(
        24, 48, 3, 12, "tan1"
    ).rect(13, 47, 5, 13, "tan3")
    return pic.rows(6, 52, "a.a.aa\naaa.a.\na.a.aa", {"a": "tan0"}).outline(INK)


def screens() -> Pic:
    """Return screens nobody has thrown away, 2×2 tiles; one smiles in chalk."""
    pic = (
        Pic(32, 32)
        .rect(2, 13, 20, 16, "enamel3")
        .rect(2, 13, 20, 2, "enamel4")
        .rect(4, 16, 15, 10, "leaf0")
        .rows(8, 18, "a...a\n.....\na...a\n.aaa.", {"a": "white4"})
    )
    pic.rect(20, 17, 11, 12, "void3").rect(20, 17, 11, 1, "void5").rect(22, 19, 7, 7, INK).rect(
        6, 6, 16, 7, "white1"
    ).rect(6, 6, 16, 1, "white3").rect(8, 8, 11, 3, "void2")
    return pic.outline(INK)


def bucket(step: int) -> Pic:
    """Return the bucket under the drip, 1×2 tiles."""
    pic = (
        Pic(TILE, 32)
        .poly([(3, 17), (13, 17), (12, 29), (4, 29)], "white1")
        .rect(4, 18, 2, 10, "white3")
        .rect(11, 18, 1, 10, "white0")
        .disc(8, 17, 5, 1.8, "void3")
        .runs("void5", (5, 17, 4))
    )
    if 0 < step < 5:
        pic.rect(8, step * 4 - 3, 1, 2, "cyan3")
    elif step == 5:
        pic.dots([(6, 15), (10, 15), (8, 14)], "cyan3")
    return pic.outline(INK)


def heater(step: int) -> Pic:
    """Return an electric heater, 2×2 tiles, two of its bars on."""
    pic = (
        Pic(32, 32)
        .rect(2, 13, 28, 14, "white1")
        .rect(2, 13, 28, 1, "white3")
        .rect(4, 15, 24, 10, "red0")
        .rect(26, 14, 4, 13, "white0")
    )
    for i, y in enumerate((17, 20, 23)):
        pic.rect(5, y, 20, 1, ("red3", "auburn4", "red1")[i] if step != 1 or i != 1 else "red3")
    for x in range(6, 27, 4):
        pic.rect(x, 15, 1, 10, "white0")
    return pic.rect(4, 27, 4, 2, INK).rect(24, 27, 4, 2, INK).outline(INK)


def floor_fan(step: int) -> Pic:
    """Return a fan on a foot, 1×3 tiles."""
    pic = Pic(TILE, 48)
    tube(pic, 7, 26, 3, 16, "white", 3)
    pic.disc(8.5, 43, 5.6, 2.4, "white1").disc(8.5, 42, 5, 2, "white3").disc(8.5, 18, 7.4, 7.4, "void2")
    for blade in range(3):
        angle = (blade / 3 + step / 9) * 2 * np.pi
        pic.line(8, 18, round(8 + 6 * np.cos(angle)), round(18 + 6 * np.sin(angle)), "cyan2", 2)
    ring = Pic(TILE, 48).disc(8.5, 18, 7.4, 7.4, INK).solid() & ~Pic(TILE, 48).disc(8.5, 18, 6.4, 6.4, INK).solid()
    return pic.paint(ring, "white2").disc(8.5, 18, 1.8, 1.8, "white4").outline(INK)

"""The kitchen table and what is on and around it: crisps, a laptop, tea, three chairs that do not match."""

from __future__ import annotations

from assets.painter.tilekit import TILE, Pic, noise

INK = "void1"


def table() -> Pic:
    """Return the table for three, 6×3 tiles: scrubbed top, one short leg on a folded leaflet."""
    pic = Pic(96, 48)
    for x in (11, 81):
        pic.rect(x, 28, 4, 16, "brown2").rect(x, 28, 1, 16, "brown4")
    pic.rect(46, 30, 4, 16, "brown1").rect(80, 43, 7, 2, "teal3")
    pic.rect(4, 14, 88, 18, "brown4").rect(2, 16, 92, 14, "brown4").rect(4, 14, 88, 1, "tan4").rect(
        2, 30, 92, 4, "brown2"
    )
    pic.rect(4, 33, 88, 1, "brown1")
    for i in range(20):
        x, y = 4 + noise(i, 1, 66) * 78 // 256, 16 + noise(i, 2, 66) % 13
        pic.runs("brown3" if i % 2 else "tan4", (x, y, 5 + i % 6))
    pic.dots([(33, 27), (35, 26), (37, 27), (37, 29), (35, 29), (33, 29)], "brown2")
    return pic.outline(INK)


def crisps() -> Pic:
    """Return Jun's crisps, 2×2 tiles: two bags open, one folded into a boat."""
    pic = (
        Pic(32, 32)
        .poly([(3, 10), (13, 7), (16, 21), (6, 24)], "leaf2")
        .poly([(3, 10), (7, 9), (10, 22), (6, 24)], "leaf3")
        .disc(9.6, 16, 3, 3, "mustard4")
    )
    pic.runs("white4", (4, 10, 8)).poly([(17, 13), (27, 11), (28, 20), (19, 22)], "red2").poly(
        [(17, 13), (21, 12), (22, 21), (19, 22)], "red3"
    )
    for x, y in ((13, 23), (16, 24), (25, 23), (11, 25), (28, 22)):
        pic.runs("mustard3", (x, y, 2)).dot(x + 1, y - 1, "mustard4")
    return pic.outline(INK)


def laptop(step: int) -> Pic:
    """Return Jun's laptop from behind and the side, 2×2 tiles: stickers, and tickets that scroll."""
    pic = (
        Pic(32, 32)
        .rect(7, 9, 19, 12, "void2")
        .rect(8, 10, 17, 10, "void0")
        .rect(5, 21, 23, 4, "white2")
        .rect(5, 21, 23, 1, "white4")
    )
    for i in range(4):
        length = 4 + noise(step + i, 2, 88) % 10
        pic.runs(("teal4", "teal3", "red3", "teal3")[(step + i) % 4], (9, 11 + i * 2, length))
    return pic.outline(INK)


def tea() -> Pic:
    """Return a pot under a knitted hat, a mug and a crossword, 2×2 tiles."""
    pic = (
        Pic(32, 32)
        .disc(9, 17, 6.6, 6, "dusk1")
        .runs("dusk3", (4, 15, 11), (4, 18, 11))
        .disc(9, 10.6, 2, 2, "mustard3")
        .rect(15, 17, 3, 2, "white3")
        .rect(5, 22, 8, 2, "white3")
    )
    pic.rect(19, 15, 6, 7, "mustard3").rect(19, 15, 6, 1, "brown1").rect(25, 17, 2, 3, "mustard2").rect(
        19, 16, 1, 6, "mustard4"
    ).poly([(14, 23), (27, 23), (29, 28), (16, 28)], "white4")
    for x in range(17, 28, 2):
        pic.dot(x, 25 + x % 4 // 2, INK)
    return pic.outline(INK)


def chair(ramp: str) -> Pic:
    """Return a chair that looks right, 1×2 tiles, in wood or in paint."""
    light = min(4, 3 if ramp == "teal" else 4)
    pic = (
        Pic(TILE, 32)
        .rect(3, 24, 2, 6, f"{ramp}1")
        .rect(11, 24, 2, 6, f"{ramp}1")
        .rect(2, 20, 12, 4, f"{ramp}{light - 1}")
        .rect(2, 20, 12, 1, f"{ramp}{light}")
    )
    pic.rect(2, 5, 4, 16, f"{ramp}2").rect(2, 5, 1, 16, f"{ramp}{light}")
    for y in (8, 12, 16):
        pic.rect(3, y, 3, 1, f"{ramp}1")
    return pic.rect(6, 19, 7, 2, "mustard2" if ramp == "teal" else "red2").outline(INK)


def back() -> Pic:
    """Return a chair seen from behind, 1×2 tiles; a lanyard hangs on it."""
    pic = (
        Pic(TILE, 32)
        .rect(3, 24, 2, 6, "white1")
        .rect(11, 24, 2, 6, "white1")
        .rect(2, 10, 12, 9, "dusk1")
        .rect(2, 10, 12, 1, "dusk3")
        .rect(12, 11, 2, 8, "dusk0")
    )
    pic.rect(2, 19, 12, 5, "dusk0").rect(2, 19, 12, 1, "dusk2").line(4, 10, 6, 17, "teal4").line(
        9, 10, 6, 17, "teal4"
    ).rect(5, 17, 4, 4, "white4").dot(6, 18, "skin2")
    return pic.outline(INK)

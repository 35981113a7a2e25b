"""What stands by the Chair: the way to the core, parcels, a bicycle, a lever, a bib, a drip."""

from __future__ import annotations

import numpy as np

from assets.painter.realm_areas import shade
from assets.painter.tilekit import Pic


def gate() -> Pic:
    """Return the way to the core (3×3): a mouth-high arch of gum, and breath in it."""
    pic = Pic(48, 48)
    pic.disc(24, 26, 23, 24, "red0").disc(24, 26, 22, 23, "red1").disc(23, 25, 19, 20, "red2").disc(
        24, 28, 16, 19, "void0"
    )
    for index, x in enumerate((11, 17, 24, 31)):
        tall = (8, 10, 10, 8)[index]
        pic.rect(x, 9 + abs(index - 1), 6, tall, "enamel3").rect(x, 9 + abs(index - 1), 5, tall - 1, "enamel5").rect(
            x + 3, 12, 2, tall - 5, "enamel4"
        )
    pic.disc(24, 34, 5, 4, "void1").dot(24, 33, "magenta3").dot(22, 34, "magenta2").runs("red3", (10, 6, 8), (6, 10, 5))
    return pic.rect(0, 40, 48, 8, "").rect(3, 39, 42, 1, "void0")


def parcels() -> Pic:
    """Return parcels that were never delivered (2×2): the labels all say the same."""
    pic = Pic(32, 32)
    for x, y, w, h in ((2, 13, 17, 15), (17, 16, 13, 12), (7, 3, 14, 11)):
        pic.rect(x, y, w, h, "void0").rect(x + 1, y + 1, w - 2, h - 2, "brown3").rect(
            x + 1, y + 1, w - 2, 3, "brown4"
        ).rect(x + w - 4, y + 4, 3, h - 5, "brown2")
        pic.rect(x + w // 2 - 1, y + 1, 3, h - 2, "enamel4").rect(x + 2, y + 6, 5, 4, "white4").runs(
            "void2", (x + 3, y + 7, 3), (x + 3, y + 8, 2)
        )
    return shade(pic)


def bicycle() -> Pic:
    """Return a courier's bicycle (3×2) that leans on nothing, its wheels turned to lamps' rings."""
    pic = Pic(48, 32)
    for x in (11, 36):
        pic.disc(x, 21, 9, 8.5, "void0").disc(x, 21, 8, 7.5, "white2").disc(x, 21, 6.5, 6, "void1")
        pic.line(x, 15, x, 27, "white1").line(x - 6, 21, x + 6, 21, "white1").rect(x - 1, 20, 2, 2, "white4")
    for line in (
        (11, 21, 18, 9),
        (18, 9, 33, 10),
        (33, 10, 22, 22),
        (22, 22, 11, 21),
        (22, 22, 17, 7),
        (33, 10, 36, 21),
    ):
        pic.line(*line, "red2", 2)
    pic.rect(13, 5, 8, 2, "void1").rect(13, 5, 7, 1, "hair2").line(33, 10, 31, 4, "white3", 2).rect(
        28, 3, 7, 2, "void1"
    ).rect(36, 10, 8, 7, "void0").rect(37, 11, 6, 5, "mustard2").rect(37, 11, 6, 1, "mustard4")
    for x in (11, 36):
        pic.rect(x - 2, 23, 6, 5, "void0").rect(x - 1, 24, 4, 3, "mustard3").frame(x - 1, 20, 4, 4, "mustard4")
    return shade(pic)


def lever() -> Pic:
    """Return a lever with two ways to go (1×2), both of them back."""
    pic = (
        Pic(16, 32)
        .rect(2, 16, 12, 13, "void0")
        .rect(3, 17, 10, 11, "white1")
        .rect(3, 17, 10, 1, "white3")
        .rect(7, 18, 2, 8, "void0")
    )
    pic.line(8, 20, 11, 5, "white2", 2).disc(12, 5, 3.4, 3.4, "void0").disc(12, 5, 2.5, 2.5, "red2").dot(11, 4, "red3")
    return shade(pic.rect(4, 20, 2, 1, "mustard3").rect(10, 24, 2, 2, "mustard3"))


def bib() -> Pic:
    """Return a paper bib on its chain (1×2), hung from a hook; its print is upside down."""
    pic = (
        Pic(16, 32)
        .rect(7, 2, 2, 27, "white1")
        .rect(7, 2, 1, 27, "white3")
        .rect(3, 3, 11, 1, "white2")
        .line(3, 4, 3, 9, "mustard2")
        .line(13, 4, 13, 9, "mustard2")
    )
    pic.rect(1, 9, 14, 14, "void0").rect(2, 10, 12, 12, "white4").rect(12, 10, 2, 12, "white2").runs(
        "teal2", (4, 14, 7), (3, 16, 8), (6, 18, 5)
    )
    return shade(pic.rect(4, 28, 8, 1, "white2"))


def door() -> Pic:
    """Return the door that takes one at a time (2×3), from above its sill; light breathes under it."""
    pic = (
        Pic(32, 48)
        .rect(3, 2, 26, 44, "void0")
        .rect(4, 3, 24, 42, "red1")
        .rect(4, 3, 24, 1, "red3")
        .rect(6, 5, 20, 40, "void0")
    )
    pic.rect(7, 6, 18, 37, "teal1").rect(7, 6, 18, 1, "teal3").rect(7, 6, 1, 37, "teal2").rect(
        10, 10, 12, 12, "teal0"
    ).rect(10, 26, 12, 13, "teal0")
    return (
        pic.rect(10, 21, 12, 1, "teal2")
        .rect(10, 38, 12, 1, "teal2")
        .rect(21, 23, 2, 2, "mustard3")
        .rect(7, 43, 18, 1, "mustard2")
    )


def drip(frame: int) -> Pic:
    """Return a drip on its stand (1×3)."""
    pic = (
        Pic(16, 48)
        .rect(8, 4, 1, 40, "white3")
        .rect(9, 4, 1, 40, "white1")
        .rect(3, 4, 11, 1, "white3")
        .rect(3, 44, 11, 2, "white1")
        .rect(3, 44, 9, 1, "white3")
    )
    pic.rect(2, 6, 7, 12, "void0").rect(3, 7, 5, 10, "red1").rect(3, 7, 5, 3 + frame // 4, "teal1").rect(
        3, 7, 1, 10, "red3"
    )
    pic.line(5, 18, 4, 36, "teal3").rect(4, 19 + frame * 2, 1, 2, "red3")
    return shade(pic)


def _waterline(pic: Pic, line: int, left: int, wide: int, frame: int) -> Pic:
    """Cut a thing off at the water and lap at it there."""
    pic.rect(0, line + 1, pic.w, pic.h - line, "")
    sway = (0, 1, 2, 1)[frame]
    pic.runs("teal4", (left + 3 + sway, line, wide - 8)).runs("teal3", (left - 2 + sway, line + 1, wide + 2))
    pic.runs("teal2", (left + 4 - sway, line + 4, wide - 8)).runs("red1", (left + 9 + sway, line + 6, wide - 22))
    return pic.runs("teal1", (left + 2 + sway, line + 9, wide - 12)).runs(
        "red0", (left + 14 - sway, line + 12, wide - 30)
    )


def colossus(frame: int) -> Pic:
    """Return an empty treatment chair as large as a church (6×9), half drowned; nobody has ever sat in it."""
    pic = Pic(96, 144)
    pic.poly([(30, 6), (62, 3), (70, 12), (68, 34), (28, 36), (24, 14)], "teal2")
    pic.poly([(30, 6), (48, 4), (46, 36), (28, 36), (24, 14)], "teal3").runs("teal4", (31, 7, 22), (29, 9, 14))
    pic.rect(40, 36, 16, 8, "white1").rect(40, 36, 5, 8, "white3")
    pic.poly([(18, 44), (76, 42), (84, 56), (78, 104), (20, 106), (12, 58)], "teal2")
    pic.poly([(18, 44), (46, 43), (44, 105), (20, 106), (12, 58)], "teal3").runs("teal4", (19, 45, 40), (16, 48, 20))
    for y in (58, 72, 86):
        pic.line(15, y, 80, y - 2, "teal1").line(16, y + 1, 60, y, "teal4")
    for x in (30, 48, 66):
        for y in (65, 79, 93):
            pic.disc(x, y, 2, 2, "teal1").dot(x - 1, y - 1, "teal4")
    pic.poly([(24, 36), (26, 40), (24, 50), (20, 50)], "teal1").poly([(70, 30), (74, 42), (70, 44)], "teal0")
    pic.shift((np.mgrid[0:144, 0:96][1] > 70) & pic.solid(), -1)
    for x, tone in ((2, "white3"), (78, "white2")):
        pic.rect(x, 82, 16, 9, "white1").rect(x, 82, 16, 3, tone).rect(x + 5, 91, 6, 34, "white0").rect(
            x + 5, 91, 2, 34, tone
        )
    pic.poly([(14, 102), (84, 100), (92, 116), (88, 130), (8, 130), (6, 116)], "teal2")
    pic.poly([(14, 102), (84, 100), (87, 107), (10, 109)], "teal4").rect(8, 120, 80, 12, "teal1")
    pic.line(60, 112, 78, 110, "red1").line(62, 116, 74, 115, "red0").outline("void0")
    return _waterline(pic, 128, 6, 84, frame)


def lamp(frame: int) -> Pic:
    """Return an operating lamp fallen into the sea (7×5) on its broken arm; three of its lenses still shine."""
    pic = Pic(112, 80)
    for x0, y0, x1, y1 in ((108, 30, 92, 6), (92, 6, 66, 14)):
        pic.line(x0, y0, x1, y1, "void0", 7).line(x0, y0 + 1, x1, y1 + 1, "white1", 4).line(
            x0, y0 + 1, x1, y1 + 1, "white3"
        )
    for x, y in ((92, 9), (66, 17)):
        pic.disc(x, y, 7, 6.5, "void0").disc(x, y, 6, 5.5, "teal2").disc(x - 1, y - 1, 3, 2.6, "teal4")
    pic.poly([(10, 52), (14, 34), (34, 20), (70, 17), (92, 28), (100, 52), (96, 66), (12, 66)], "white1")
    pic.poly([(14, 36), (34, 21), (70, 18), (84, 24), (60, 30), (26, 40), (12, 52), (11, 50)], "white3")
    pic.runs("white4", (36, 21, 24), (28, 25, 16))
    for number, (x, y) in enumerate(((26, 46), (42, 38), (60, 36), (78, 40), (88, 51), (50, 52), (69, 53))):
        lit = number in (1, 2, 6)
        pic.disc(x, y, 8, 7, "hair0").disc(x, y, 7, 6, "cyan2" if lit else "teal0")
        if lit:
            pic.disc(x, y, 6, 5, "cyan3").disc(x - 1, y - 1, 4, 3.2, "white4").dot(
                x + 3, y + (frame + number) % 3, "cyan4"
            )
        else:
            pic.runs("teal2", (x - 4, y - 3, 4)).line(x - 4, y + 3, x + 3, y - 2, "teal1").line(
                x, y, x + 4, y + 3, "teal1"
            )
    pic.outline("void0")
    return _waterline(pic, 60, 10, 90, frame)

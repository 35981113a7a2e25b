"""What stands by the Chair: the way to the core, parcels, a bicycle, a lever, a bib, a drip."""

from __future__ import annotations

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

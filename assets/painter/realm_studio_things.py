"""What stands in the studio: cameras like herons, monitors, cue cards, a mirror with bulbs, signs."""

from __future__ import annotations

import numpy as np

from assets.painter.realm_areas import shade
from assets.painter.tilekit import Pic


def applause(frame: int) -> Pic:
    """Return the signs (4×2): hands that should clap, dark; under them one that is lit and says to breathe in."""
    pic = Pic(64, 32).rect(10, 0, 2, 3, "white1").rect(52, 0, 2, 3, "white1")
    pic.rect(2, 2, 60, 17, "void0").rect(3, 3, 58, 15, "enamel1").rect(5, 5, 54, 11, "enamel0")
    for index in range(14):
        pic.rect(4 + index * 4, 3, 2, 1, "mustard1" if (index + frame) % 7 else "mustard3").rect(
            4 + index * 4, 17, 2, 1, "mustard0"
        )
    for side in (-1, 1):
        x = 32 + side * 7
        pic.rect(x - 2, 9, 5, 6, "mustard1").rect(x - 2, 14, 5, 1, "mustard0").rect(x - side * 3, 10, 1, 3, "mustard1")
        for finger in range(4):
            pic.rect(x - 2 + finger + (finger > 1), 6 + (finger in (0, 3)), 1, 3, "mustard1")
    lit = "cyan4" if frame in (3, 4, 5) else "cyan3"
    pic.rect(12, 19, 40, 12, "void0").rect(13, 20, 38, 10, "cyan1" if frame in (3, 4, 5) else "cyan0")
    near = (0, 1, 2, 3, 4, 4, 3, 1)[frame]
    for side in (-1, 1):
        for chevron in range(3):
            x = 32 + side * (16 - near - chevron * 4)
            for row in range(3):
                pic.dot(x - side * row, 22 + row, lit).dot(x - side * row, 27 - row, lit)
    return pic.disc(32, 25, 2.5 + near / 3, 2.2 + near / 4, lit).disc(32, 25, 1.4 + near / 4, 1.2 + near / 5, "cyan0")


def monitors(frame: int) -> Pic:
    """Return the gallery's monitors (2×4): the same woman on each, from every side but one."""
    pic = Pic(32, 64)
    for index in range(4):
        y = 1 + index * 15
        pic.rect(1, y, 30, 14, "void0").rect(2, y + 1, 28, 12, "white1").rect(2, y + 1, 28, 1, "white3").rect(
            4, y + 3, 20, 9, "void1"
        )
        x = 9 + (index * 5 + frame) % 9 // 2
        pic.rect(x, y + 8, 6, 4, "auburn2").disc(x + 3, y + 6, 2.4, 2.4, "skin3").rect(x + 1, y + 4, 4, 2, "hair0")
        pic.rect(x + 1, y + 7, 3, 1, "skin2" if index != 2 else "red2").rect(
            4, y + 3 + (frame + index * 2) % 8, 20, 1, "void2"
        )
        pic.rect(26, y + 4, 2, 2, "red2" if (frame + index) % 4 == 0 else "red0").rect(26, y + 8, 2, 1, "teal3")
    return pic


def autocue(frame: int) -> Pic:
    """Return a camera with its autocue (2×3): one line, and a space for somebody to finish it."""
    pic = (
        Pic(32, 48)
        .rect(15, 24, 3, 19, "white1")
        .rect(15, 24, 1, 19, "white3")
        .line(16, 40, 7, 46, "white1", 2)
        .line(16, 40, 25, 46, "white0", 2)
    )
    pic.rect(7, 4, 19, 12, "void0").rect(8, 5, 17, 10, "hair2").rect(8, 5, 17, 1, "white2").rect(
        11, 1, 9, 4, "void0"
    ).rect(12, 2, 7, 3, "white1")
    pic.rect(3, 13, 26, 13, "void0").rect(4, 14, 24, 11, "white1").rect(5, 15, 22, 9, "cyan0").runs(
        "white4", (7, 17, 12), (7, 20, 8)
    )
    if frame % 2 == 0:
        pic.rect(16, 20, 2, 2, "mustard4")
    return shade(pic.dot(24, 7, "red2"))


def makeup(frame: int) -> Pic:
    """Return the make-up table (3×3): a mirror with bulbs, one of them tired, and nobody in it."""
    pic = Pic(48, 48)
    pic.rect(4, 1, 40, 28, "void0").rect(5, 2, 38, 26, "enamel4").rect(5, 2, 38, 1, "white4").rect(
        10, 6, 28, 19, "void0"
    )
    pic.rect(11, 7, 26, 17, "cyan0").dither(11, 14, 26, 10, "void1", 6).line(13, 20, 22, 8, "cyan2").line(
        16, 21, 25, 9, "cyan1"
    )
    for index in range(12):
        x, y = (
            (7 + index * 8, 4)
            if index < 5
            else (7, 4 + (index - 4) * 6)
            if index < 8
            else (39, 4 + (index - 7) * 6)
            if index < 11
            else (23, 26)
        )
        off = index == 6 and frame in (1, 3, 4)
        pic.rect(x - 1, y - 1, 4, 4, "mustard1" if off else "mustard3").rect(
            x, y, 2, 2, "mustard0" if off else "white4"
        )
    pic.rect(1, 29, 46, 5, "void0").rect(2, 29, 44, 3, "enamel5").rect(2, 32, 44, 1, "enamel3").rect(
        3, 34, 42, 11, "enamel3"
    ).rect(3, 34, 42, 1, "enamel2")
    for x in (5, 26):
        pic.rect(x, 36, 17, 7, "enamel4").rect(x, 36, 17, 1, "enamel5").rect(x + 7, 39, 3, 1, "mustard1")
    for x, tone in ((6, "red2"), (10, "dusk2"), (34, "teal3"), (39, "mustard3")):
        pic.rect(x, 25, 2, 5, "white2").rect(x, 25, 2, 2, tone)
    return shade(pic.disc(20, 29, 4, 1.6, "skin3").rect(27, 28, 5, 1, "magenta3"))


def heron(frame: int) -> Pic:
    """Return a camera that stands like a heron (2×3): one leg, a neck, a lens for a beak; it strikes at something."""
    pic = Pic(32, 48)
    bend = (0, 0, 0, 1, 3, 5, 3, 1)[frame]
    pic.rect(17, 26, 2, 19, "void0").rect(17, 26, 1, 19, "white3").rect(18, 34, 2, 1, "white2")
    pic.line(18, 44, 12, 46, "white2").line(18, 44, 24, 46, "white1").rect(16, 44, 5, 2, "white2")
    pic.disc(20, 24, 8, 5, "void0").disc(20, 23.5, 7, 4.2, "white2").disc(19, 22.5, 5.5, 2.6, "white3").poly(
        [(24, 20), (31, 25), (24, 27)], "white1"
    )
    pic.line(24, 24, 29, 26, "white0").rect(18, 24, 6, 1, "white1")
    x, y = 8 - bend // 2, 4 + bend * 2
    pic.line(15, 22, x + 6, y + 8, "void0", 3).line(15, 22, x + 6, y + 8, "white3", 2)
    pic.rect(x, y, 12, 8, "void0").rect(x + 1, y + 1, 10, 6, "hair2").rect(x + 1, y + 1, 10, 1, "white2").rect(
        x + 7, y + 3, 3, 3, "hair0"
    )
    pic.rect(x - 5, y + 2, 6, 5, "void0").rect(x - 4, y + 3, 5, 3, "white1").rect(x - 5, y + 3, 1, 3, "cyan3").dot(
        x - 5, y + 3, "cyan4"
    )
    pic.line(x + 10, y, x + 15, y - 3, "void1", 2).dot(x + 9, y + 2, "red0")
    return shade(pic)


def cards(frame: int) -> Pic:
    """Return the cue cards on an easel (2×2): the words are strokes, one line is always the same."""
    pic = Pic(32, 32)
    pic.line(8, 29, 13, 8, "brown2", 2).line(24, 29, 19, 8, "brown1", 2).rect(5, 20, 22, 2, "brown3")
    pic.rect(4, 2, 24, 19, "void0").rect(5, 3, 22, 17, "white4").rect(26, 3, 1, 17, "white2").rect(
        5, 19, 22, 1, "white2"
    )
    rows = (((8, 6, 14), (8, 9, 9)), ((8, 6, 8), (18, 6, 5), (8, 9, 13)))[frame]
    pic.runs("void1", *rows).runs("red2", (8, 13, 16), (8, 14, 16)).runs("void1", (8, 17, 7))
    return shade(pic)


def seat() -> Pic:
    """Return a director's chair (1×2), its back to us."""
    pic = (
        Pic(16, 32)
        .line(2, 28, 13, 18, "brown3")
        .line(13, 28, 2, 18, "brown2")
        .rect(1, 8, 2, 12, "brown3")
        .rect(13, 8, 2, 12, "brown2")
    )
    pic.rect(1, 17, 14, 3, "void0").rect(2, 17, 12, 2, "red1").rect(2, 8, 12, 6, "void0").rect(
        3, 8, 10, 5, "red1"
    ).rect(3, 8, 10, 1, "red2")
    return shade(pic.runs("mustard3", (5, 10, 6)))


def softbox(frame: int) -> Pic:
    """Return a softbox on a stand (2×3)."""
    pic = (
        Pic(32, 48)
        .rect(15, 20, 2, 25, "white1")
        .rect(15, 20, 1, 25, "white3")
        .line(16, 40, 8, 46, "white1")
        .line(16, 40, 24, 46, "white0")
    )
    pic.poly([(3, 4), (29, 2), (27, 22), (6, 20)], "void0").poly(
        [(5, 6), (27, 4), (25, 20), (8, 18)], "mustard4" if frame % 6 else "mustard3"
    )
    return shade(pic.poly([(8, 8), (24, 7), (22, 17), (10, 16)], "white4").rect(14, 20, 5, 3, "hair2"))


def cable(kind: str) -> Pic:
    """Return a cable on the boards: ``across`` and ``coil`` (2×1), ``down`` (1×2)."""
    if kind == "down":
        pic = Pic(16, 32)
        for y in range(32):
            x = 8 + round(3 * np.sin(y * np.pi / 16))
            pic.rect(x, y, 2, 1, "void0").dot(x, y, "hair2")
        return pic
    pic = Pic(32, 16)
    if kind == "coil":
        for ring in range(3):
            for step in range(40):
                angle = step * np.pi / 20
                pic.dot(
                    round(15 + (11 - ring * 3) * np.cos(angle)),
                    round(8 + (5.5 - ring * 1.6) * np.sin(angle)),
                    "hair2" if np.sin(angle) < 0 else "void0",
                )
        return pic.rect(26, 9, 4, 3, "mustard2").rect(26, 9, 4, 1, "mustard4")
    for x in range(32):
        y = 8 + round(3 * np.sin(x * np.pi / 16))
        pic.rect(x, y, 1, 2, "void0").dot(x, y, "hair2")
    return pic

"""What stands in the Drill Gallery: the organ of drills, boilers, drums, burrs, and the bur that bores in the pit."""

from __future__ import annotations

import numpy as np

from assets.painter.realm_areas import shade
from assets.painter.tilekit import Pic, bayer, noise


def sounding(part: int) -> Pic:
    """Return rings let into the floor round a bell (4×3), as far as its note carries."""
    pic = Pic(64, 48)
    ys, xs = np.mgrid[0:48, 0:64] + 0.5
    away = np.hypot((xs - 32) / 1.3, ys - 24)
    for radius, tone in ((22, "white2"), (15, "white3"), (8, "mustard3")):
        ring = np.abs(away - radius) < 1
        pic.paint(np.roll(ring, 1, 0), "hair2").paint(ring & ((xs + ys + part) % 7 > 1), tone)
    return pic


def bur(frame: int) -> Pic:
    """Return the bur that bores in the pit (3×6): as tall as a house, its flutes turn."""
    pic = Pic(48, 96)
    for y in range(96):
        half = 9 if y < 40 else 12 if y < 46 else 7 if y < 54 else min(16, 9 + (y - 54) // 2) - max(0, y - 82) * 1.1
        left, right = round(24 - half), round(24 + half)
        pic.rect(left - 1, y, right - left + 2, 1, "void0")
        for x in range(left, right):
            at = (x - left + 0.5) / max(right - left, 1)
            tone = (
                "white1"
                if at < 0.12
                else "white4"
                if at < 0.3
                else "white3"
                if at < 0.5
                else "white1"
                if at < 0.8
                else "white0"
            )
            if y >= 54:
                flute = (y * 0.8 + np.arcsin(2 * at - 1) * 9 - frame * 4.5) % 18
                tone = (
                    ("mustard0" if at < 0.7 else "enamel1")
                    if flute < 5
                    else "mustard4"
                    if flute < 7 and at < 0.6
                    else ("mustard3" if at < 0.4 else "mustard2" if at < 0.7 else "mustard1")
                )
            pic.dot(x, y, tone)
    for y in (8, 12, 40, 45):
        pic.rect(15 if y < 40 else 12, y, 18 if y < 40 else 24, 1, "hair1")
    return (
        pic.rect(16, 20, 16, 8, "hair1")
        .rect(17, 21, 14, 6, "cyan1")
        .rect(17, 21, 14, 1, "cyan3")
        .rect(18 + frame * 2, 23, 4, 2, "cyan4")
    )


def shaft() -> Pic:
    """Return a piece of what the bur hangs on (3×1): a steel shaft between two hoses."""
    pic = Pic(48, 16).rect(14, 0, 20, 16, "void0")
    for x, wide, tone in (
        (15, 2, "white1"),
        (17, 4, "white4"),
        (21, 4, "white3"),
        (25, 5, "white1"),
        (30, 3, "white0"),
    ):
        pic.rect(x, 0, wide, 16, tone)
    for x in (7, 38):
        pic.rect(x, 0, 4, 16, "void0").rect(x + 1, 0, 2, 16, "teal1")
        for y in range(0, 16, 4):
            pic.rect(x + 1, y, 2, 1, "teal3")
    return pic


def stump(frame: int) -> Pic:
    """Return the tooth in the pit (6×5), half of it gone, sparks and chips where the bur stands in it."""
    pic = Pic(96, 80)
    pic.poly(
        [
            (12, 70),
            (5, 34),
            (8, 16),
            (18, 8),
            (30, 18),
            (40, 12),
            (58, 12),
            (66, 19),
            (78, 7),
            (89, 17),
            (91, 36),
            (84, 70),
            (68, 79),
            (48, 66),
            (30, 79),
        ],
        "enamel3",
    )
    body = pic.solid()
    ys, xs = np.mgrid[0:80, 0:96]
    pic.paint(body & (xs < 62 - ys // 5), "enamel4").paint(body & (xs < 30 - ys // 5), "enamel5")
    pic.paint(body & (xs > 82 - ys // 7), "enamel2")
    pic.shift(body & (ys > 44) & bayer(96, 80, 7), -1).shift(body & (ys > 60), -1)
    pic.disc(49, 20, 24, 10, "enamel1").disc(49, 21, 21, 8, "auburn1").disc(49, 22, 15, 5, "void0")
    pic.line(14, 30, 22, 44, "enamel2").line(22, 44, 19, 56, "enamel2").line(76, 34, 70, 48, "enamel1")
    pic.outline("void0")
    for chip in range(16):
        seed = noise(chip, 5, 61)
        age, side = (frame + seed) % 8, 1 if seed % 2 else -1
        x, y = 49 + side * (8 + age * (3 + seed % 3)), 20 - age * (3 + seed % 4) + age * age // 2
        pic.rect(x, y, 2, 1 + (age < 4), ("mustard4", "cyan4", "mustard3", "red3")[min(age // 2, 3)])
    return pic


def organ(variant: int) -> Pic:
    """Return a column of the organ: two handpieces for pipes, a burr at each foot, on a riveted chest."""
    pic = Pic(16, 48)
    tops = ((7, 3), (3, 0), (1, 5), (9, 6))[variant]
    for index, top in enumerate(tops):
        x = 1 + index * 7
        pic.rect(x, top, 7, 31 - top, "void0").rect(x + 1, top, 5, 31 - top, "white2").rect(
            x + 2, top, 1, 31 - top, "white4"
        )
        pic.rect(x + 4, top, 2, 31 - top, "white1").rect(x + 1, top, 5, 1, "white4").rect(x + 2, top + 1, 3, 1, "void0")
        for y in range(top + 6, 20, 7):
            pic.rect(x + 1, y, 5, 1, "white0").rect(x + 1, y + 1, 5, 1, "white3")
        pic.rect(x + 1, 20, 5, 4, "hair2").rect(x + 2, 21, 3, 2, "void0").rect(x + 2, 20, 3, 1, "cyan3")
        pic.rect(x + 2, 25, 3, 3, "white1")
    pic.rect(0, 28, 16, 12, "hair1").rect(0, 28, 16, 1, "white3").rect(0, 29, 16, 1, "hair2").rect(
        0, 39, 16, 1, "void0"
    )
    for index in range(2):
        x = 2 + index * 7
        for row in range(5):
            pic.rect(x + (row > 2), 31 + row, 5 - 2 * (row > 2), 1, "mustard3" if row % 2 else "mustard1")
        pic.dot(x + 2, 36, "mustard2").rect(x, 30, 5, 1, "white2")
    return pic.dot(0, 37, "white1").dot(14, 37, "white1").dot(7, 37, "white1")


def boiler(frame: int) -> Pic:
    """Return the boiler (3×3): plates, a gauge whose needle shivers in the red, a grate with fire behind it."""
    pic = Pic(48, 48)
    pic.rect(18, 0, 9, 10, "void0").rect(19, 0, 7, 10, "white1").rect(20, 0, 2, 10, "white3")
    pic.rect(4, 8, 40, 38, "void0").disc(24, 13, 20, 8, "void0").disc(24, 13, 19, 7, "white2")
    for x in range(5, 43):
        tone = "white2" if x < 9 else "white3" if x < 16 else "white2" if x < 24 else "white1" if x < 34 else "white0"
        pic.rect(x, 12, 1, 32, tone)
    pic.disc(24, 11, 17, 4, "white2").disc(20, 10, 8, 2, "white4")
    for y in (17, 30, 43):
        pic.rect(4, y, 40, 1, "hair1").rect(4, y - 1, 40, 1, "white3")
        for x in range(7, 42, 5):
            pic.dot(x, y - 2, "white4").dot(x + 1, y - 2, "hair2")
    pic.disc(15, 24, 6, 6, "void0").disc(15, 24, 5, 5, "enamel5").rect(17, 20, 2, 4, "red2")
    pic.line(15, 24, 18, 21 + frame % 2, "void1").dot(15, 24, "red1")
    pic.rect(24, 33, 16, 9, "void0")
    for x in range(25, 39, 2):
        pic.rect(x, 40 - noise(x, frame, 3) % 6, 1, 6, "red3").rect(x, 40, 1, 1, "mustard3")
    pic.rect(24, 41, 16, 1, "hair1").rect(29, 33, 1, 9, "hair1").rect(34, 33, 1, 9, "hair1")
    return shade(
        pic.rect(27, 20, 11, 6, "hair1").rect(28, 21, 9, 4, "mustard1").runs("void0", (29, 22, 6), (29, 24, 4))
    )


def valve() -> Pic:
    """Return a valve's wheel on its pipe (1×2)."""
    pic = Pic(16, 32).rect(6, 12, 5, 17, "void0").rect(7, 12, 3, 17, "white1").rect(7, 12, 1, 17, "white3")
    pic.disc(8, 9, 7, 6.5, "red0").disc(8, 9, 6, 5.5, "red2").disc(8, 9, 4, 3.6, "hair0").rect(
        2, 8, 12, 2, "red1"
    ).rect(7, 3, 2, 12, "red1")
    return shade(pic.disc(8, 9, 1.6, 1.6, "mustard3").rect(4, 27, 9, 2, "white0").rect(4, 27, 8, 1, "white2"))


def drum(frame: int) -> Pic:
    """Return a drum of coolant (1×2) that sweats."""
    pic = Pic(16, 32)
    pic.rect(2, 8, 12, 21, "void0").rect(3, 9, 10, 19, "teal2").rect(4, 9, 2, 19, "teal3").rect(10, 9, 3, 19, "teal1")
    pic.disc(8, 9, 6, 3, "void0").disc(8, 9, 5, 2.2, "teal4").disc(8, 9, 3.5, 1.4, "cyan1")
    for y in (15, 22):
        pic.rect(2, y, 12, 1, "teal0").rect(3, y - 1, 10, 1, "teal4")
    return shade(pic.rect(5, 11 + frame * 2, 1, 2, "cyan4").rect(11, 12 + (frame * 3) % 15, 1, 2, "cyan3"))


def burrs() -> Pic:
    """Return a crate of burrs (2×2), every size there is."""
    pic = Pic(32, 32)
    for index in range(6):
        x = 4 + index * 4
        pic.rect(x + 1, 4 + index % 3, 1, 10, "white3").rect(
            x, 2 + index % 3 * 2, 3, 4, ("mustard2", "white2", "mustard3")[index % 3]
        ).dot(x, 2 + index % 3 * 2, "white4")
    pic.rect(1, 12, 30, 17, "void0").rect(2, 13, 28, 3, "hair0").rect(2, 16, 28, 12, "hair2").rect(
        2, 16, 28, 1, "hair3"
    )
    pic.rect(4, 19, 24, 6, "hair1").runs("white2", (7, 21, 10), (7, 23, 14)).dot(3, 17, "white3").dot(28, 26, "hair0")
    return shade(pic)


def hole() -> Pic:
    """Return a place where something came through a wall (2×2): bored clean, scorched at the rim."""
    pic = Pic(32, 32)
    pic.disc(16, 16, 14, 14, "hair0").disc(16, 16, 13, 13, "white3").disc(16, 16.5, 12, 12, "hair2").disc(
        16, 17, 11, 11, "auburn1"
    )
    pic.disc(16, 17, 10, 10, "void0").disc(16, 19, 6, 6, "void1")
    for step in range(12):
        angle = step * np.pi / 6
        pic.dot(round(16 + 12 * np.cos(angle)), round(16 + 12 * np.sin(angle)), "auburn3" if step % 3 else "mustard3")
    return pic.rect(14, 18, 1, 1, "cyan2").rect(18, 18, 1, 1, "cyan2")


def gauge(frame: int) -> Pic:
    """Return a gauge (1×1) that reads more than there is."""
    pic = (
        Pic(16, 16)
        .disc(8, 8, 7, 7, "void0")
        .disc(8, 8, 6, 6, "mustard2")
        .disc(8, 8, 5, 5, "enamel5")
        .rect(10, 4, 2, 4, "red2")
    )
    return pic.line(8, 9, (11, 12, 11, 10)[frame], (5, 6, 4, 4)[frame], "void1").dot(8, 9, "red1")


def gate() -> Pic:
    """Return the way out (3×3): an iron door without a handle on this side."""
    pic = Pic(48, 48)
    pic.rect(0, 0, 48, 40, "void0").rect(1, 1, 46, 39, "hair2").rect(1, 1, 46, 2, "white3").rect(4, 5, 40, 35, "void0")
    pic.rect(6, 7, 36, 33, "white0").rect(6, 7, 36, 1, "white2").rect(23, 7, 2, 33, "void0")
    for x in (8, 27):
        pic.rect(x, 11, 13, 11, "hair1").rect(x, 11, 13, 1, "void0").rect(x, 21, 13, 1, "white1").rect(
            x, 25, 13, 12, "hair1"
        ).rect(x, 25, 13, 1, "void0")
    pic.disc(24, 19, 6, 6, "void0").disc(24, 19, 5, 5, "white2").disc(24, 19, 3, 3, "cyan2").disc(
        23, 18, 1.4, 1.4, "cyan4"
    )
    return pic

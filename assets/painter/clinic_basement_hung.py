"""What hangs in the basement: the fan, the board of patch cables, lights on a string, fuses, tickets."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import TILE, Pic, noise

INK = "void0"


def fan(step: int) -> Pic:
    """Return the fan in the wall, 3×3 tiles: five blades behind a grille, ribbons that stand out from it."""
    pic = (
        Pic(48, 48)
        .rect(2, 2, 44, 44, INK)
        .rect(3, 3, 42, 42, "white0")
        .rect(3, 3, 42, 1, "white2")
        .rect(3, 3, 1, 42, "white1")
        .disc(24, 24, 19.5, 19.5, INK)
    )
    for blade in range(5):
        angle = (blade / 5 + step / 30) * 2 * np.pi
        for k in range(3, 18):
            a = angle + k * 0.035
            x, y = 24 + k * np.cos(a), 24 + k * np.sin(a)
            pic.disc(x, y, 1 + k / 5, 1 + k / 5, "void3" if k < 14 else "void4")
    for r in (18.6, 12):
        for i in range(72):
            a = i / 72 * 2 * np.pi
            pic.dot(round(23.5 + r * np.cos(a)), round(23.5 + r * np.sin(a)), "white1")
    for x0, y0, x1, y1 in ((5, 24, 43, 24), (24, 5, 24, 43)):
        pic.line(x0, y0, x1, y1, "white1")
    pic.disc(24, 24, 4, 4, INK).disc(24, 24, 3, 3, "white2").dot(23, 23, "white4")
    for i, colour in enumerate(("red2", "mustard3", "teal3")):
        wave = (step + i * 2) % 6
        pic.line(18 + i * 6, 36, 18 + i * 6 + (wave - 3), 44 - wave % 2, colour)
    return pic.dots([(5, 5), (42, 5), (5, 42), (42, 42)], "white3")


def board(step: int) -> Pic:
    """Return the board of patch cables, 4×3 tiles: two rows of sockets, loops of every colour, lamps that answer."""
    pic = (
        Pic(64, 48)
        .rect(1, 5, 62, 40, INK)
        .rect(2, 6, 60, 38, "void2")
        .rect(2, 6, 60, 1, "void4")
        .rect(2, 42, 60, 2, "void1")
    )
    for row, y in enumerate((11, 24)):
        for i in range(9):
            x = 5 + i * 6
            pic.rect(x, y, 4, 4, INK).rect(x + 1, y + 1, 2, 2, "void4")
            lamp = noise(i, row, step * 3 + 20) % 5
            pic.dot(x + 1, y - 2, ("teal4", "teal2", "mustard3", "teal3", "red3")[lamp])
    loops = (
        (0, 3, 0, "magenta3"),
        (1, 7, 1, "teal3"),
        (2, 5, 0, "mustard3"),
        (4, 8, 1, "cyan2"),
        (6, 8, 0, "red3"),
        (0, 2, 1, "leaf3"),
        (3, 6, 1, "white4"),
    )
    for a, b, row, colour in loops:
        x0, x1, y = 7 + a * 6, 7 + b * 6, 13 + row * 13
        for x in range(x0, x1 + 1):
            sag = round((8 + (x1 - x0) / 6) * np.sin((x - x0) / (x1 - x0) * np.pi) ** 0.7)
            pic.dot(x, min(y + sag, 42), colour)
        pic.rect(x0 - 1, y - 1, 2, 3, colour).rect(x1 - 1, y - 1, 2, 3, colour)
    return pic.rect(46, 36, 13, 5, "enamel5").runs("void3", (48, 38, 9))


def string(step: int) -> Pic:
    """Return Jun's string of lights, 4×2 tiles; it hangs from nail to nail."""
    pic = Pic(64, 32)
    for x in range(64):
        pic.dot(x, round(5 + 9 * np.sin(x / 63 * np.pi)), "leaf0")
    for i in range(7):
        x = 4 + i * 9
        y = round(6 + 9 * np.sin(x / 63 * np.pi))
        colour = ("mustard", "red", "teal", "dusk")[i % 4]
        on = (i + step) % 4 != 0
        pic.rect(x, y + 1, 3, 4, f"{colour}{3 if on else 1}").dot(x, y + 1, "white4" if on else f"{colour}2").dot(
            x + 1, y, "leaf1"
        )
        if on:
            pic.dots([(x - 1, y + 6), (x + 3, y + 6)], f"{colour}2")
    return pic


def fuses() -> Pic:
    """Return the fuse box, 2×2 tiles: one fuse is a teaspoon."""
    pic = (
        Pic(32, 32)
        .rect(3, 3, 26, 25, INK)
        .rect(4, 4, 24, 23, "white1")
        .rect(4, 4, 24, 1, "white3")
        .rect(6, 7, 20, 15, "white0")
    )
    for i in range(8):
        x, y = 8 + i % 4 * 5, 9 + i // 4 * 7
        pic.rect(x, y, 3, 5, "enamel5" if i != 6 else "white3").dot(x + 1, y + 1, "red2" if i == 3 else "leaf2")
    pic.disc(24.5, 20, 1.8, 2, "white4")
    return pic.rows(8, 24, "a.aa.a.aaa", {"a": "red2"})


def poster() -> Pic:
    """Return a poster for a concert that was six years ago, 2×2 tiles, one corner down."""
    pic = (
        Pic(32, 32)
        .rect(5, 3, 22, 27, INK)
        .rect(6, 4, 20, 25, "magenta1")
        .disc(16, 13, 7, 7, "dusk3")
        .disc(16, 13, 5, 5, "mustard3")
        .rect(6, 18, 20, 6, "void2")
    )
    pic.runs("mustard4", (8, 25, 12), (8, 27, 8)).runs("dusk2", (8, 19, 16), (10, 21, 12))
    return pic.poly([(21, 4), (26, 4), (26, 9)], "enamel4").rect(26, 4, 1, 3, "")


def tickets() -> Pic:
    """Return the wall of tickets, 3×2 tiles: fourteen open, one closed, a face on that one."""
    pic = Pic(48, 32)
    for i in range(15):
        x, y = 2 + i % 5 * 9, 3 + i // 5 * 9 + noise(i, 2, 30) % 2
        colour = ("mustard4", "cyan4", "dusk4", "leaf3")[noise(i, 1, 30) % 4]
        pic.rect(x, y, 8, 8, INK).rect(x, y, 7, 7, colour)
        if i == 8:
            pic.dots([(x + 2, y + 2), (x + 4, y + 2), (x + 1, y + 4), (x + 5, y + 4)], INK).runs(INK, (x + 2, y + 5, 3))
        else:
            pic.runs("void3", (x + 1, y + 2, 4), (x + 1, y + 4, 2 + i % 4))
    return pic


def valve() -> Pic:
    """Return a red valve on its pipe, 1×3 tiles."""
    pic = (
        Pic(TILE, 48)
        .rect(6, 8, 5, 40, "auburn1")
        .rect(6, 8, 2, 40, "auburn3")
        .rect(10, 8, 1, 40, "auburn0")
        .disc(8.5, 26, 6.4, 6, INK)
        .disc(8.5, 26, 5.6, 5.2, "red2")
    )
    return (
        pic.disc(8.5, 26, 3.4, 3, "auburn1")
        .line(8, 21, 8, 31, "red1")
        .line(3, 26, 13, 26, "red1")
        .dot(6, 22, "red3")
        .dot(8, 26, "white4")
    )

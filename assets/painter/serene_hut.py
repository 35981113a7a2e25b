"""The blue hut on the beach, from a photograph: she drew all of it and left out the aunt."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic
from assets.painter.tilesheet import TileSheet

INK = "void1"


def add(tiles: TileSheet) -> None:
    """Add the hut: a line of flags stirs along its eaves, and the towel inside."""
    frames = [_hut(step) for step in range(6)]
    tiles.add("hut", frames, [(4, 68, 88, 16)], foot=-8, durations=240)


def _hut(step: int) -> Pic:
    """Return the hut, 6×6 tiles: gable and door towards the viewer, two steps, feet in the sand."""
    pic = Pic(96, 96)
    for x in (12, 40, 78):
        pic.rect(x, 80, 6, 7, "brown0").rect(x, 80, 2, 7, "brown2")
    pic.rect(8, 30, 80, 52, INK)
    for x in range(9, 87, 6):
        pic.rect(x, 31, 6, 50, "cyan1").rect(x, 31, 1, 50, "cyan2").rect(x + 5, 31, 1, 50, "cyan0")
    for i in range(14):
        x, y = 10 + (i * 23) % 74, 36 + (i * 17) % 42
        pic.rect(x, y, 1, 3, "cyan2" if i % 3 else "cyan0")
    pic.poly([(4, 34), (48, 4), (92, 34)], INK).poly([(9, 32), (48, 7), (87, 32)], "cyan1")
    for x in range(12, 86, 6):
        top = 8 + abs(x - 48) * 25 // 39
        pic.rect(x, top, 1, 32 - top, "cyan0").rect(x + 1, top, 1, 32 - top, "cyan2")
    for side in (-1, 1):
        pic.line(48, 3, 48 + side * 45, 34, "white2", 4).line(48, 2, 48 + side * 45, 33, "white4", 3)
    pic.rect(46, 0, 5, 6, "white4").rect(50, 1, 1, 5, "white2").rect(45, 0, 1, 5, INK).rect(51, 0, 1, 5, INK)
    pic.disc(48, 20, 6, 6, "white4").disc(48, 20, 4.4, 4.4, "cyan3").rect(47, 15, 2, 10, "white4").rect(
        43, 19, 10, 2, "white4"
    )
    pic.rect(6, 80, 84, 4, "white3").rect(6, 80, 84, 1, "white4").rect(6, 84, 84, 1, INK)
    _door(pic, step)
    _window(pic)
    _flags(pic, step)
    pic.poly([(34, 84), (62, 84), (64, 89), (32, 89)], "tan3").runs("tan4", (34, 84, 28)).runs("brown1", (32, 89, 32))
    return (
        pic.poly([(32, 90), (64, 90), (66, 94), (30, 94)], "tan2")
        .runs("tan3", (32, 90, 32))
        .runs("brown0", (30, 94, 36))
    )


def _door(pic: Pic, step: int) -> None:
    """Open the door: a deck chair, a towel, a lamp; the leaf stands out to the left and moves in the draught."""
    pic.rect(35, 38, 27, 46, "white4").rect(37, 40, 23, 44, INK).rect(38, 41, 21, 43, "brown0")
    pic.rect(38, 41, 21, 12, "brown1").rect(38, 74, 21, 10, "brown2").runs("brown3", (38, 78, 21), (38, 82, 21))
    sway = (0, 0, 1, 1, 0, -1)[step]
    pic.rect(51, 46, 6, 1, "mustard2").rect(52 + min(sway, 0), 47, 5 + abs(sway), 15, "white4")
    for y in (49, 53, 57):
        pic.rect(52, y, 5 + max(sway, 0), 2, "dusk3")
    pic.poly([(40, 56), (46, 56), (48, 76), (43, 76)], "white4").line(42, 57, 45, 75, "dusk2", 2)
    pic.line(39, 55, 47, 80, "brown4").line(48, 56, 41, 80, "brown4").disc(45, 46, 3, 2, "mustard3").dot(
        44, 45, "white4"
    )
    lean = 24 + sway
    pic.poly([(36, 40), (lean, 43), (lean, 86), (36, 83)], INK)
    pic.poly([(35, 42), (lean + 1, 45), (lean + 1, 84), (35, 81)], "white3").rect(lean + 3, 48, 7, 14, "cyan2")
    pic.rect(lean + 3, 66, 7, 12, "cyan2").rect(lean + 3, 48, 1, 14, "cyan3").rect(lean + 3, 66, 1, 12, "cyan3")
    pic.rect(lean + 2, 63, 2, 2, "mustard2")


def _window(pic: Pic) -> None:
    pic.rect(67, 46, 17, 18, INK).rect(68, 47, 15, 16, "white4").rect(70, 49, 11, 12, "dusk4").rect(
        70, 53, 11, 8, "dusk3"
    )
    pic.rect(75, 49, 1, 12, "white4").rect(70, 54, 11, 1, "white4").line(71, 52, 73, 50, "white4").dot(
        78, 57, "mustard4"
    )
    pic.rect(66, 65, 19, 5, "brown2").rect(66, 65, 19, 1, "brown4").rect(66, 70, 19, 1, INK)
    for i in range(6):
        pic.disc(68.5 + i * 3, 63.6 - i % 2, 1.8, 1.8, "leaf1").dot(
            68 + i * 3, 62 - i % 2, ("magenta4", "mustard3")[i % 2]
        )


def _flags(pic: Pic, step: int) -> None:
    """Hang eleven flags along the eaves; they stir one after another, evenly."""
    for i in range(11):
        x = 10 + i * 7
        y = 34 + round(3 * np.sin(i / 10 * np.pi))
        pic.runs("white2", (x, y, 8))
        lift = 1 if (step + i) % 6 == 0 else 0
        colour = ("mustard3", "white4", "dusk2", "teal3")[i % 4]
        pic.poly([(x + 1, y + 1), (x + 6, y + 1), (x + 3.5 + lift, y + 7 - lift)], colour)

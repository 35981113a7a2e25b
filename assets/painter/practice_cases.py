"""What stands along Wells's walls: the clock, the basin, instruments behind glass, books, the covered terminal."""

from __future__ import annotations

from assets.painter.rooms import walnut
from assets.painter.tilekit import Pic, noise
from assets.painter.tilesheet import TileSheet

INK = "auburn0"
SPINES = ("auburn2", "leaf1", "red1", "brown3", "teal1", "mustard1", "void3", "enamel3")


def add(tiles: TileSheet) -> None:
    """Add all of it to a tileset."""
    tiles.add("long_clock", [_clock(step) for step in range(8)], [(0, 68, 32, 12)], foot=0, durations=250)
    tiles.add(
        "basin", [_basin(step) for step in range(5)], [(0, 36, 32, 12)], foot=0, durations=(1900, 90, 90, 90, 130)
    )
    tiles.add("tool_cabinet", _cabinet(), [(0, 36, 32, 12)], foot=0)
    tiles.add("books", _books(), [(0, 52, 32, 12)], foot=0)
    tiles.add(
        "terminal", [_terminal(step) for step in range(4)], [(0, 36, 32, 12)], foot=0, durations=(3400, 140, 900, 140)
    )


def _clock(step: int) -> Pic:
    """Return the long-case clock, 2×5 tiles: brass face, a moon, a pendulum that swings behind glass."""
    pic = Pic(32, 80)
    pic.poly([(5, 10), (16, 1), (27, 10)], INK).poly([(7, 10), (16, 3), (25, 10)], "brown3").disc(
        16, 3, 2, 2, "mustard3"
    ).dot(15, 2, "mustard4")
    pic.rect(4, 9, 24, 26, INK)
    walnut(pic, 5, 10, 22, 24, 2)
    pic.disc(16, 22, 9.4, 9.4, INK).disc(16, 22, 8.6, 8.6, "mustard2").disc(16, 22, 7, 7, "enamel5")
    for x, y in ((16, 16), (21, 21), (16, 27), (10, 21), (20, 17), (20, 26), (12, 26), (12, 17)):
        pic.dot(x, y, INK)
    pic.line(16, 22, 16, 17, INK).line(16, 22, 20, 24, INK).dot(16, 22, "red2").dots(
        [(6, 11), (25, 11), (6, 32), (25, 32)], "mustard3"
    )
    pic.rect(8, 34, 16, 32, INK)
    walnut(pic, 9, 35, 14, 30, 2)
    pic.rect(11, 38, 10, 23, INK).rect(12, 39, 8, 21, "brown0")
    swing = (0, 1, 2, 1, 0, -1, -2, -1)[step]
    pic.line(16, 39, 16 + swing, 54, "mustard2").disc(16 + swing, 55, 2.6, 2.6, "mustard1").disc(
        15.6 + swing, 54.6, 1.8, 1.8, "mustard3"
    ).dot(15 + swing, 54, "mustard4")
    for x, y in ((13, 46), (18, 50)):
        pic.rect(x, 39, 1, y - 39, "mustard1").rect(x - 1 if x == 13 else x, y, 2, 5, "mustard2")
    pic.line(19, 40, 14, 52, "brown3").rect(4, 64, 24, 14, INK)
    walnut(pic, 5, 65, 22, 11, 2)
    return (
        pic.rect(9, 67, 14, 7, "brown1")
        .rect(10, 68, 12, 5, "brown2")
        .rect(3, 76, 26, 4, INK)
        .rect(4, 76, 24, 1, "brown3")
    )


def _basin(step: int) -> Pic:
    """Return the porcelain basin, 2×3 tiles: brass taps, one drip, a roller towel."""
    pic = Pic(32, 48)
    walnut(pic.rect(0, 4, 32, 44, INK), 1, 24, 30, 22, 2)
    pic.rect(1, 5, 30, 9, "white3").rect(1, 5, 30, 1, "white4")
    for x in range(6, 31, 6):
        pic.rect(x, 5, 1, 9, "cyan3")
    pic.rect(1, 14, 30, 9, "white4").disc(16, 18, 10.5, 4, "white2").disc(16, 18.6, 8.6, 3, "white3").rect(
        15, 18, 2, 1, INK
    ).rect(1, 22, 30, 2, "white2")
    pic.rect(9, 9, 3, 5, "mustard2").rect(20, 9, 3, 5, "mustard2").rect(13, 10, 6, 2, "mustard3").rect(
        18, 11, 2, 3, "mustard2"
    ).dots([(9, 9), (20, 9)], "mustard4")
    if step:
        pic.rect(18, 13 + step, 1, 1, "cyan3")
    for x in (3, 17):
        pic.rect(x, 27, 12, 16, "brown1").rect(x + 1, 28, 10, 14, "brown2").rect(
            x + 9 if x == 3 else x + 2, 34, 2, 2, "mustard3"
        )
    return (
        pic.rect(11, 23, 9, 12, "white4")
        .rect(11, 30, 9, 1, "red2")
        .rect(18, 24, 2, 11, "white3")
        .rect(0, 46, 32, 2, INK)
    )


def _cabinet() -> Pic:
    """Return the instrument cabinet, 2×3 tiles: glass doors, rows of bright things, a jar of plaster teeth."""
    pic = Pic(32, 48).rect(0, 2, 32, 46, INK)
    walnut(pic, 1, 3, 30, 6, 3)
    pic.rect(2, 9, 28, 24, "brown1").rect(3, 10, 26, 22, "teal0")
    for row, y in enumerate((16, 23, 30)):
        pic.rect(3, y, 26, 1, "white2")
        for i in range(8 if row < 2 else 3):
            x = 5 + i * 3
            tall = 3 + noise(i, row, 3) % 3
            pic.rect(x, y - tall, 1, tall, "white4").dot(x, y - 1, ("mustard2", "white2", "auburn3")[i % 3])
    pic.rect(17, 25, 5, 5, "white3").rect(18, 26, 3, 4, "enamel5").rect(23, 24, 5, 6, "mustard1").rect(
        23, 24, 5, 1, "mustard3"
    ).rect(15, 9, 2, 24, "brown2").line(6, 30, 13, 11, "teal2").line(20, 30, 27, 11, "teal2")
    walnut(pic, 2, 33, 28, 12, 2)
    return (
        pic.rect(4, 36, 11, 7, "brown1")
        .rect(17, 36, 11, 7, "brown1")
        .rect(9, 38, 2, 2, "mustard3")
        .rect(21, 38, 2, 2, "mustard3")
        .rect(0, 46, 32, 2, INK)
    )


def _books() -> Pic:
    """Return the bookcase, 2×4 tiles: bound journals, a skull with good teeth, one new paperback."""
    pic = Pic(32, 64).rect(0, 0, 32, 64, INK)
    walnut(pic, 1, 1, 30, 5, 3)
    for shelf in range(4):
        y = 7 + shelf * 13
        pic.rect(2, y, 28, 12, "brown0").rect(2, y + 11, 28, 2, "brown2").rect(2, y + 11, 28, 1, "brown3")
        x = 3
        while x < 28:
            value = noise(x, shelf, 77)
            wide, tall = 2 + value % 2, 7 + value % 4
            if value < 22:
                x += 3
                continue
            colour = SPINES[value % len(SPINES)]
            pic.rect(x, y + 11 - tall, wide, tall, colour).rect(
                x, y + 11 - tall, 1, tall, f"{colour[:-1]}{int(colour[-1]) + 1}"
            )
            pic.runs("mustard3" if value % 3 else "enamel4", (x, y + 13 - tall, wide))
            x += wide
    pic.rect(18, 20, 11, 11, "brown0").disc(23, 25, 4.4, 4.2, "enamel5").rect(21, 28, 5, 3, "enamel5").dots(
        [(21, 25), (24, 25)], INK
    ).runs("enamel2", (21, 29, 5)).rect(12, 37, 2, 7, "magenta3")
    walnut(pic, 2, 59, 28, 3, 2)
    return pic.rect(0, 62, 32, 2, INK)


def _terminal(step: int) -> Pic:
    """Return the beige terminal under its cloth on a small table, 2×3 tiles; a lamp blinks through the lace."""
    pic = Pic(32, 48)
    for x in (3, 26):
        pic.rect(x, 30, 3, 16, INK).rect(x, 30, 1, 16, "brown3")
    walnut(pic.rect(0, 24, 32, 9, INK), 1, 25, 30, 7, 3)
    pic.rect(5, 9, 22, 18, INK).rect(6, 10, 20, 16, "enamel4").rect(6, 10, 20, 1, "enamel5").rect(
        8, 17, 16, 8, "leaf0"
    ).runs("leaf2" if step != 1 else "leaf1", (10, 19, 6), (10, 21, 9 if step != 3 else 4), (10, 23, 4))
    pic.poly([(3, 6), (29, 6), (30, 19), (25, 15), (20, 18), (16, 15), (11, 19), (7, 15), (2, 20)], "white4").poly(
        [(20, 6), (29, 6), (30, 19), (25, 15)], "white3"
    )
    for x in range(5, 29, 4):
        pic.dots([(x, 9), (x + 1, 11), (x, 13)], "white2")
    pic.rect(12, 2, 8, 5, "mustard2").rect(12, 2, 8, 1, "mustard4").rect(18, 3, 2, 4, "mustard1").dots(
        [(14, 1), (17, 0), (16, 1)], "leaf2"
    ).dot(24, 24, "red3" if step in (1, 3) else "red1")
    return pic.line(28, 25, 31, 46, "hair1")

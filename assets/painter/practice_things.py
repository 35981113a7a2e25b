"""What stands in Wells's practice: card index, desk, chair and belt engine, clock, books, fern, stove, terminal."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import TILE, Pic, leaf, noise
from assets.painter.tilesheet import TileSheet

INK = "auburn0"


def sheet() -> TileSheet:
    """Return the tileset of furniture, filled."""
    tiles = TileSheet("practice_things")
    tiles.add("card_index", _index(), [(0, 36, 64, 12)], foot=0)
    tiles.add("cards_out", _cards_out(), foot=16)
    tiles.add("long_clock", [_clock(step) for step in range(8)], [(0, 68, 32, 12)], foot=0, durations=250)
    tiles.add("petra_desk", _desk(), [(0, 20, 64, 20)], foot=-6)
    tiles.add("desk_things", _desk_things(), foot=12)
    tiles.add("belt_chair", _chair(), [(4, 32, 40, 12)], foot=-16)
    tiles.add("belt_chair_arm", _chair_arm(), foot=8)
    tiles.add(
        "belt_engine", [_engine(step) for step in range(4)], [(4, 52, 16, 8)], foot=-4, durations=(2600, 160, 160, 160)
    )
    tiles.add("stool", _stool(), [(4, 20, 8, 8)], foot=-4)
    tiles.add(
        "basin", [_basin(step) for step in range(5)], [(0, 36, 32, 12)], foot=0, durations=(1900, 90, 90, 90, 130)
    )
    tiles.add("tool_cabinet", _cabinet(), [(0, 36, 32, 12)], foot=0)
    tiles.add("books", _books(), [(0, 52, 32, 12)], foot=0)
    tiles.add(
        "terminal", [_terminal(step) for step in range(4)], [(0, 36, 32, 12)], foot=0, durations=(3400, 140, 900, 140)
    )
    tiles.add("bentwood", _bentwood(), [(0, 20, 16, 8)], foot=-8)
    tiles.add("bentwood_side", _bentwood_side(), [(4, 20, 12, 8)], foot=-4)
    tiles.add("fern", _fern(), [(8, 36, 16, 8)], foot=-4)
    tiles.add("hat_stand", _hats(), [(12, 52, 8, 8)], foot=-4)
    tiles.add("low_table", _low_table(), [(0, 16, 48, 12)], foot=-4)
    tiles.add("gas_ring", [_gas_ring(step) for step in range(6)], [(0, 36, 32, 12)], foot=0, durations=140)
    tiles.add("paper_basket", _basket(), [(4, 20, 8, 8)], foot=-4)
    tiles.add("umbrella_pot", _umbrella(), [(4, 20, 8, 8)], foot=-4)
    tiles.add("visitors_chair", _kitchen_chair(), [(4, 20, 8, 8)], foot=-4)
    tiles.add("card_boxes", _boxes(), [(0, 16, 32, 12)], foot=-4)
    return tiles


def _wood(pic: Pic, x: int, y: int, w: int, h: int, tone: int = 2) -> Pic:
    """Draw a panel of walnut: lit edge above and left, grain, a dark edge right and below."""
    pic.rect(x, y, w, h, f"brown{tone}").rect(x, y, w, 1, f"brown{tone + 1}").rect(x, y, 1, h, f"brown{tone + 1}")
    pic.rect(x + w - 1, y, 1, h, f"brown{tone - 1}").rect(x, y + h - 1, w, 1, f"brown{tone - 1}")
    for i in range(max(w * h // 60, 1)):
        gx, gy = x + 2 + noise(x, i, 7) % max(w - 5, 1), y + 2 + noise(y, i, 8) % max(h - 3, 1)
        pic.runs(f"brown{tone - 1 if i % 2 else tone + 1}", (gx, gy, min(2 + i % 3, x + w - 1 - gx)))
    return pic


def _index() -> Pic:
    """Return the card index, 4×3 tiles: thirty-two brass-handled drawers, one that never quite shuts."""
    pic = Pic(64, 48).rect(0, 2, 64, 46, INK)
    _wood(pic, 1, 3, 62, 7, 3)
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


def _clock(step: int) -> Pic:
    """Return the long-case clock, 2×5 tiles: brass face, a moon, a pendulum that swings behind glass."""
    pic = Pic(32, 80)
    pic.poly([(5, 10), (16, 1), (27, 10)], INK).poly([(7, 10), (16, 3), (25, 10)], "brown3").disc(
        16, 3, 2, 2, "mustard3"
    ).dot(15, 2, "mustard4")
    pic.rect(4, 9, 24, 26, INK)
    _wood(pic, 5, 10, 22, 24, 2)
    pic.disc(16, 22, 9.4, 9.4, INK).disc(16, 22, 8.6, 8.6, "mustard2").disc(16, 22, 7, 7, "enamel5")
    for x, y in ((16, 16), (21, 21), (16, 27), (10, 21), (20, 17), (20, 26), (12, 26), (12, 17)):
        pic.dot(x, y, INK)
    pic.line(16, 22, 16, 17, INK).line(16, 22, 20, 24, INK).dot(16, 22, "red2").dots(
        [(6, 11), (25, 11), (6, 32), (25, 32)], "mustard3"
    )
    pic.rect(8, 34, 16, 32, INK)
    _wood(pic, 9, 35, 14, 30, 2)
    pic.rect(11, 38, 10, 23, INK).rect(12, 39, 8, 21, "brown0")
    swing = (0, 1, 2, 1, 0, -1, -2, -1)[step]
    pic.line(16, 39, 16 + swing, 54, "mustard2").disc(16 + swing, 55, 2.6, 2.6, "mustard1").disc(
        15.6 + swing, 54.6, 1.8, 1.8, "mustard3"
    ).dot(15 + swing, 54, "mustard4")
    for x, y in ((13, 46), (18, 50)):
        pic.rect(x, 39, 1, y - 39, "mustard1").rect(x - 1 if x == 13 else x, y, 2, 5, "mustard2")
    pic.line(19, 40, 14, 52, "brown3").rect(4, 64, 24, 14, INK)
    _wood(pic, 5, 65, 22, 11, 2)
    return (
        pic.rect(9, 67, 14, 7, "brown1")
        .rect(10, 68, 12, 5, "brown2")
        .rect(3, 76, 26, 4, INK)
        .rect(4, 76, 24, 1, "brown3")
    )


def _desk() -> Pic:
    """Return Petra's desk, 4×3 tiles, seen from in front: leather top, turned legs, a modesty board."""
    pic = Pic(64, 48).rect(0, 6, 64, 38, INK)
    _wood(pic, 1, 7, 62, 15, 3)
    pic.rect(5, 9, 54, 11, "leaf0").rect(6, 10, 52, 9, "leaf1").frame(5, 9, 54, 11, "mustard1")
    _wood(pic, 1, 22, 62, 3, 2)
    pic.rect(1, 25, 62, 17, "brown1")
    for x in (3, 23, 43):
        pic.rect(x, 26, 18, 14, INK)
        _wood(pic, x + 1, 27, 16, 12, 2)
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


def _basin(step: int) -> Pic:
    """Return the porcelain basin, 2×3 tiles: brass taps, one drip, a roller towel."""
    pic = Pic(32, 48)
    _wood(pic.rect(0, 4, 32, 44, INK), 1, 24, 30, 22, 2)
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
    _wood(pic, 1, 3, 30, 6, 3)
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
    _wood(pic, 2, 33, 28, 12, 2)
    return (
        pic.rect(4, 36, 11, 7, "brown1")
        .rect(17, 36, 11, 7, "brown1")
        .rect(9, 38, 2, 2, "mustard3")
        .rect(21, 38, 2, 2, "mustard3")
        .rect(0, 46, 32, 2, INK)
    )


SPINES = ("auburn2", "leaf1", "red1", "brown3", "teal1", "mustard1", "void3", "enamel3")


def _books() -> Pic:
    """Return the bookcase, 2×4 tiles: bound journals, a skull with good teeth, one new paperback."""
    pic = Pic(32, 64).rect(0, 0, 32, 64, INK)
    _wood(pic, 1, 1, 30, 5, 3)
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
    _wood(pic, 2, 59, 28, 3, 2)
    return pic.rect(0, 62, 32, 2, INK)


def _terminal(step: int) -> Pic:
    """Return the beige terminal under its cloth on a small table, 2×3 tiles; a lamp blinks through the lace."""
    pic = Pic(32, 48)
    for x in (3, 26):
        pic.rect(x, 30, 3, 16, INK).rect(x, 30, 1, 16, "brown3")
    _wood(pic.rect(0, 24, 32, 9, INK), 1, 25, 30, 7, 3)
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


def _bentwood() -> Pic:
    """Return a bentwood chair towards the viewer, 1×2 tiles."""
    pic = Pic(TILE, 32)
    ring = Pic(TILE, 32).disc(8, 11, 6, 7, INK).solid() & ~Pic(TILE, 32).disc(8, 11, 4, 5, INK).solid()
    pic.paint(ring, "brown3").line(8, 6, 8, 16, "brown2").rect(2, 16, 12, 4, "enamel3").rect(
        2, 16, 12, 1, "enamel4"
    ).dither(3, 17, 10, 2, "enamel2", 8).rect(2, 20, 12, 2, "brown2")
    for x in (2, 12):
        pic.rect(x, 22, 2, 7, "brown2").rect(x, 22, 1, 7, "brown3")
    return pic.outline(INK)


def _bentwood_side() -> Pic:
    """Return a bentwood chair that faces right, 1×2 tiles."""
    pic = (
        Pic(TILE, 32)
        .line(3, 5, 5, 18, "brown3", 2)
        .line(3, 5, 5, 4, "brown3")
        .rect(4, 16, 10, 4, "enamel3")
        .rect(4, 16, 10, 1, "enamel4")
        .rect(4, 20, 10, 2, "brown2")
    )
    return pic.rect(5, 22, 2, 7, "brown2").rect(12, 22, 2, 7, "brown2").outline(INK)


def _fern() -> Pic:
    """Return the fern on its stand, 2×3 tiles."""
    pic = Pic(32, 48)
    for x in (10, 20):
        pic.rect(x, 28, 2, 16, "brown2").rect(x, 28, 1, 16, "brown3")
    pic.rect(8, 26, 16, 3, "brown3").rect(8, 28, 16, 1, INK).rect(9, 17, 14, 10, "cyan1").rect(
        9, 17, 14, 2, "cyan2"
    ).rect(20, 19, 3, 8, "cyan0").rect(10, 21, 10, 2, "white4").outline(INK)
    for angle, long, tone in (
        (165, 14, 1),
        (15, 14, 1),
        (145, 15, 2),
        (35, 15, 2),
        (120, 14, 2),
        (60, 14, 2),
        (95, 13, 3),
        (80, 11, 2),
        (180, 11, 1),
        (0, 11, 1),
    ):
        leaf(pic, 16, 17, angle, long, 1.3, 0.9, min(tone, 2))
    return pic


def _hats() -> Pic:
    """Return the hat stand, 2×4 tiles: a tweed coat, a bowler, a scarf, a white coat long unused."""
    pic = Pic(32, 64)
    pic.rect(15, 4, 3, 56, "brown2").rect(15, 4, 1, 56, "brown4").line(16, 8, 8, 3, "brown3").line(
        17, 8, 24, 3, "brown2"
    ).line(12, 59, 8, 62, "brown2", 2).line(20, 59, 24, 62, "brown2", 2)
    pic.rect(4, 3, 9, 2, INK).rect(6, -1, 6, 4, "hair1").poly([(5, 11), (14, 9), (16, 40), (4, 42)], "enamel1").poly(
        [(6, 12), (11, 11), (12, 40), (5, 41)], "enamel2"
    ).dither(6, 13, 7, 26, "enamel3", 3)
    pic.poly([(17, 10), (26, 11), (28, 44), (18, 44)], "white3").poly(
        [(18, 11), (23, 11), (23, 43), (19, 43)], "white4"
    ).rect(22, 26, 4, 1, "white1").rect(19, 8, 3, 24, "red2").rect(19, 8, 1, 24, "red3")
    return pic.outline(INK)


def _low_table() -> Pic:
    """Return the waiting corner's table, 3×2 tiles: old weeklies, a vase, a half-done jigsaw."""
    pic = Pic(48, 32).rect(0, 8, 48, 20, INK)
    _wood(pic, 1, 9, 46, 10, 3)
    pic.rect(2, 19, 44, 3, "brown1")
    for x in (3, 41):
        pic.rect(x, 22, 4, 6, "brown2").rect(x, 22, 1, 6, "brown3")
    pic.rect(7, 22, 34, 6, "")
    pic.rect(4, 8, 12, 8, "red2").rect(5, 9, 10, 3, "enamel5").rect(8, 11, 12, 7, "enamel5").rect(
        9, 12, 6, 4, "hair2"
    ).runs("hair1", (16, 13, 3), (16, 15, 3))
    for i in range(9):
        pic.rect(25 + i % 4 * 3, 11 + i // 4 * 2, 3, 2, ("cyan2", "cyan3", "teal2", "white4")[(i * 3) % 4])
    pic.dots([(38, 16), (24, 16), (40, 12)], "cyan2").rect(41, 5, 4, 9, "teal2").rect(41, 5, 1, 9, "teal4").dots(
        [(40, 2), (43, 1), (46, 3), (44, 4)], "dusk3"
    ).dots([(41, 3), (43, 3), (45, 4)], "leaf2")
    return pic


def _gas_ring(step: int) -> Pic:
    """Return the gas ring on its cupboard, 2×3 tiles: blue flames, the kettle's steam, two cups, a tin."""
    pic = Pic(32, 48)
    _wood(pic.rect(0, 22, 32, 26, INK), 1, 30, 30, 16, 2)
    pic.rect(1, 23, 30, 7, "white3").rect(1, 23, 30, 1, "white4").rect(4, 33, 11, 10, "brown1").rect(
        17, 33, 11, 10, "brown1"
    ).rect(13, 37, 2, 2, "mustard3").rect(17, 37, 2, 2, "mustard3").rect(0, 46, 32, 2, INK)
    pic.rect(5, 24, 13, 2, INK)
    for i in range(5):
        pic.rect(6 + i * 2, 22 - (i + step) % 2, 1, 2, "cyan3" if (i + step) % 3 else "cyan2")
    pic.disc(11, 17, 6, 5, INK).disc(11, 16.6, 5, 4, "mustard2").runs("mustard4", (8, 14, 4)).rect(
        8, 19, 7, 1, "mustard1"
    ).line(16, 16, 19, 12, "mustard2", 2).rect(8, 10, 7, 1, INK).rect(10, 11, 3, 1, "mustard1")
    for i in range(3):
        rise = (step * 2 + i * 4) % 12
        pic.dot(19 + (rise // 3 + i) % 3, 11 - rise, "white3").dot(
            20 + (rise // 2) % 2, 10 - rise, "white4" if rise < 6 else ""
        )
    return (
        pic.rect(21, 20, 4, 4, "white4")
        .rect(26, 19, 4, 5, "red2")
        .rect(26, 19, 4, 1, "red3")
        .dot(25, 21, "white3")
        .rect(21, 22, 4, 1, "cyan2")
    )


def _basket() -> Pic:
    pic = Pic(TILE, 32).poly([(3, 15), (13, 15), (11, 28), (5, 28)], "tan2")
    for y in range(16, 28, 3):
        pic.runs("tan1", (4, y, 8)).runs("tan3", (4, y + 1, 7))
    pic.disc(6, 14, 2.6, 2, "white4").disc(10, 13, 2.6, 2.2, "enamel5").dot(9, 12, "void3")
    return pic.outline(INK)


def _umbrella() -> Pic:
    pic = (
        Pic(TILE, 32)
        .line(6, 4, 6, 18, "hair1", 2)
        .line(10, 6, 10, 18, "leaf1", 2)
        .dots([(5, 4), (4, 5), (4, 6), (11, 5), (12, 6)], "mustard2")
    )
    pic.rect(4, 15, 9, 13, "cyan1").rect(4, 15, 9, 2, "cyan2").rect(10, 17, 3, 11, "cyan0").rows(
        5, 19, ".a.a.\na.a.a\n.a.a.", {"a": "white4"}
    )
    return pic.outline(INK)


def _kitchen_chair() -> Pic:
    """Return a chair a patient has carried over, 1×2 tiles: teal, from Chen's waiting room."""
    pic = (
        Pic(TILE, 32)
        .rect(2, 9, 12, 9, "teal2")
        .rect(2, 9, 12, 2, "teal3")
        .rect(11, 10, 3, 8, "teal1")
        .rect(2, 19, 12, 4, "teal3")
        .rect(2, 19, 12, 1, "teal4")
        .rect(2, 22, 12, 1, "teal1")
    )
    return pic.rect(3, 23, 2, 6, "white2").rect(11, 23, 2, 6, "white2").outline(INK)


def _boxes() -> Pic:
    """Return boxes of older cards on the floor, 2×2 tiles, each with its decade."""
    pic = Pic(32, 32)
    for x, y, w, tone in ((1, 14, 15, "tan"), (16, 15, 15, "enamel"), (8, 5, 15, "tan")):
        high = 13 if y > 9 else 10
        base = 2 if tone == "tan" else 3
        pic.rect(x, y, w, high, INK).rect(x + 1, y + 1, w - 2, high - 2, f"{tone}{base}").rect(
            x + 1, y + 1, w - 2, 3, f"{tone}{base + 1}"
        ).rect(x + 4, y + 5, 7, 4, "enamel5").runs("void3", (x + 5, y + 6, 5))
        pic.runs("enamel5", (x + 3, y, 8))
    return pic

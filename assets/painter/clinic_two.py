"""Treatment room two: the old chair, the student clinic's lamp, blinds that stay down, a meadow with one cow."""

from __future__ import annotations

import numpy as np

from assets.painter.clinic_treatment import cushion
from assets.painter.tilekit import TILE, Pic, bayer, noise, poly_mask, tube
from assets.painter.tilesheet import TileSheet

INK = "void1"
EDGE = "white0"


def sheet() -> TileSheet:
    """Return the room's tileset, filled."""
    tiles = TileSheet("clinic_two")
    tiles.add("venetian", [_blind(step) for step in range(4)], durations=(2600, 200, 900, 200))
    tiles.add("mural", _mural())
    tiles.add("blind_light", _stripes())
    tiles.add("old_chair", _chair(), [(24, 44, 40, 16), (12, 28, 56, 16)], foot=-36)
    tiles.add("old_arm", _arm(), foot=0)
    tiles.add("old_lamp", [_lamp(step) for step in range(4)], [(8, 64, 20, 12)], foot=-4, durations=(1700, 70, 300, 70))
    tiles.add("tray_stand", _tray(), [(4, 32, 24, 12)], foot=-3)
    tiles.add("monitor_stand", _stand(), [(8, 48, 16, 12)], foot=-3)
    tiles.add("stay_chair", _stay(), foot=-16)
    tiles.add("wash_sign", _wash())
    tiles.add("height_chart", _heights())
    tiles.add("blanket_box", _blankets(), [(0, 16, 32, 12)], foot=-3)
    tiles.add("oxygen", _oxygen(), [(4, 36, 12, 8)], foot=-3)
    tiles.add("worn_lino", _lino())
    return tiles


def _blind(step: int) -> Pic:
    """Return a blind over one window, 4×3 tiles: slats with light between, two of them bent by a finger."""
    pic = Pic(64, 48).rect(3, 6, 58, 4, "white4").rect(3, 9, 58, 1, "white1")
    for row in range(9):
        y = 11 + row * 4
        pic.rect(4, y, 56, 3, "enamel5").rect(4, y + 2, 56, 1, "enamel4").rect(4, y + 3, 56, 1, "mustard3")
        pic.dither(4, y + 3, 56, 1, "mustard4", 9, row)
        if step in (1, 3):
            pic.runs("enamel4", (6 + row % 3, y, 50))
    for x in (12, 51):
        pic.rect(x, 10, 1, 37, "enamel3")
    pic.rect(27, 26, 10, 4, "mustard4").line(26, 26, 31, 24, "enamel5").line(31, 24, 37, 26, "enamel5")
    pic.line(26, 29, 31, 31, "enamel3").line(31, 31, 37, 29, "enamel3").rect(4, 46, 56, 2, "white3")
    sway = 1 if step == 2 else 0
    return (
        pic.rect(57 + sway, 12, 1, 26, "white1").rect(56 + sway, 37, 3, 4, "white4").rect(57 + sway, 40, 2, 1, "white2")
    )


def _mural() -> Pic:
    """Return the mural, 7×3 tiles: a meadow over the harbour, by the fourth form; a cow with thirty-two teeth."""
    pic = Pic(112, 48)
    pic.rect(1, 6, 110, 35, "cyan3").rect(1, 6, 110, 6, "cyan2").dither(1, 12, 110, 2, "cyan2", 6)
    pic.rect(1, 22, 110, 5, "cyan1").runs("cyan3", (6, 23, 9), (30, 25, 12), (58, 23, 8), (88, 25, 14))
    for x in range(1, 111):
        y = 27 - round(2.4 * np.sin(x / 17) + 1.2 * np.sin(x / 6))
        pic.rect(x, y, 1, 41 - y, "leaf2").dot(x, y, "leaf3").rect(x, 37 - (x // 5) % 2, 1, 4, "leaf1")
    pic.disc(98, 13, 6, 6, "mustard3").disc(98, 13, 4, 4, "mustard4")
    for dx, dy in ((-10, 0), (10, 0), (0, 9), (-7, 7), (7, 7), (-8, -5)):
        pic.line(98 + dx * 3 // 4, 13 + dy * 3 // 4, 98 + dx, min(max(13 + dy, 6), 40), "mustard3")
    for x, y, w in ((12, 10, 14), (40, 8, 18), (68, 12, 12)):
        pic.disc(x + w / 2, y + 2, w / 2, 2.6, "white4").disc(x + w / 3, y + 1, w / 4, 2.4, "white4")
    pic.poly([(22, 22), (38, 22), (35, 26), (25, 26)], "red2").rect(29, 14, 1, 8, "brown1").poly(
        [(30, 14), (37, 20), (30, 20)], "white4"
    )
    pic.poly([(74, 22), (84, 22), (82, 25), (76, 25)], "mustard2").rect(78, 18, 3, 4, "white4").dot(79, 16, "white2")
    _cow(pic)
    for i in range(26):
        x, y = 4 + noise(i, 1, 91) * 104 // 256, 30 + noise(i, 2, 91) % 10
        if not 40 < x < 80:
            pic.dots([(x - 1, y), (x + 1, y), (x, y - 1)], ("dusk2", "white4", "mustard3", "red3")[i % 4]).dot(
                x, y, "mustard4"
            )
            pic.dot(x, y + 1, "leaf1")
    for x, y in ((12, 34), (94, 35)):
        pic.rect(x, y, 2, 5, "skin2").rect(x + 2, y + 1, 2, 4, "skin2").dot(x + 4, y + 2, "skin2")
    for i in range(12):
        pic.dot(1 + noise(i, 5, 92) * 109 // 256, 40 + i % 3, ("leaf2", "cyan3", "leaf1")[i % 3])
    return pic.runs("white4", (100, 38, 2), (103, 38, 1), (105, 38, 3))


def _cow(pic: Pic) -> None:
    """Draw the cow as children do: from the side, with a face to the front, and every tooth counted."""
    pic.rect(44, 22, 26, 11, "white4").disc(46, 27, 5, 6, "white4").rect(44, 32, 26, 1, "white2")
    for x, y, rx, ry in ((52, 25, 4, 3), (63, 28, 4, 3.4), (59, 22.6, 3, 1.6)):
        pic.disc(x, y, rx, ry, "void1")
    for x in (45, 50, 62, 67):
        pic.rect(x, 33, 3, 5, "white4").rect(x, 37, 3, 1, "void1").rect(x + 2, 33, 1, 4, "white2")
    pic.rect(56, 33, 5, 2, "dusk3").line(42, 24, 39, 31, "void1").dot(39, 32, "void1")
    pic.disc(75, 20, 8, 7, "white4").disc(79, 17, 3, 3, "void1").poly([(68, 12), (66, 15), (70, 16)], "dusk3")
    pic.poly([(82, 12), (85, 15), (81, 16)], "dusk3").line(71, 14, 70, 10, "mustard2").line(79, 14, 81, 10, "mustard2")
    pic.rect(72, 17, 2, 2, INK).rect(78, 17, 2, 2, INK).dot(79, 17, "white4")
    pic.rect(68, 21, 15, 5, "red1").rect(69, 21, 13, 2, "white4").rect(69, 24, 13, 2, "white4")
    for x in range(70, 82, 2):
        pic.rect(x, 21, 1, 2, "white2").rect(x, 24, 1, 2, "white2")


def _stripes() -> Pic:
    """Return the sun through the blind on the floor, 6×5 tiles: bars that lean right and thin out downwards."""
    pic = Pic(96, 80)
    ys, xs = np.mgrid[0:80, 0:96]
    beam = (xs > ys // 2 + 2) & (xs < ys // 2 + 58)
    bar = ys % 8 < 3
    thin = bayer(96, 80, 12) & (ys < 66) | bayer(96, 80, 6)
    pic.paint(beam & bar & (ys < 40) & (ys > 4), "mustard4")
    pic.paint(beam & bar & (ys >= 40) & thin, "mustard4")
    pic.paint(beam & (ys % 8 == 3) & (ys < 60) & (ys > 4) & bayer(96, 80, 8), "skin4")
    post = (xs - ys // 2 > 28) & (xs - ys // 2 < 33)
    pic.px[post] = -1
    return pic


def _chair() -> Pic:
    """Return the old chair, 5×4 tiles, its head to the left: cream enamel, oxblood leather, tape where it split."""
    pic = Pic(80, 64)
    pic.disc(44, 58, 20, 5.2, "enamel2").disc(44, 57, 20, 4.6, "enamel4").disc(42, 56.2, 15, 3, "enamel5")
    pic.disc(44, 56.6, 10, 2.4, "enamel3")
    tube(pic, 38, 45, 12, 11, "enamel", 4)
    pic.rect(37, 49, 14, 2, "enamel2").rect(38, 49, 5, 1, "enamel5").rect(52, 50, 12, 2, "white2").rect(
        63, 49, 3, 4, "auburn1"
    )
    shell = [
        (8, 19),
        (13, 18),
        (33, 37),
        (39, 41),
        (60, 42),
        (74, 50),
        (74, 54),
        (58, 48),
        (36, 47),
        (28, 43),
        (10, 27),
    ]
    pic.paint(poly_mask(80, 64, shell), "enamel4")
    under = [(9, 24), (12, 25), (30, 42), (38, 45), (58, 46), (74, 53), (74, 55), (58, 49), (36, 48), (27, 44)]
    pic.paint(poly_mask(80, 64, under), "enamel2")
    cushion(pic, [(55, 32), (61, 32), (77, 41), (78, 45), (75, 49), (56, 43)], "auburn")
    cushion(pic, [(34, 31), (42, 30), (58, 32), (59, 43), (40, 43), (34, 39)], "auburn")
    cushion(pic, [(12, 14), (20, 10), (42, 31), (42, 36), (36, 41), (10, 20)], "auburn")
    pic.disc(13, 10, 9, 6.6, "auburn1").disc(12, 9, 8, 5.6, "auburn2").disc(11, 8, 6, 3.8, "auburn3")
    pic.rect(6, 4, 13, 6, "white4").rect(6, 9, 13, 1, "white2").rect(17, 5, 2, 5, "white3")
    for x0, y0, x1, y1 in ((26, 17, 19, 25), (34, 24, 27, 32), (46, 31, 45, 42), (66, 35, 63, 45)):
        pic.line(x0, y0, x1, y1, "auburn0").line(x0 + 1, y0 + 1, x1 + 1, y1, "auburn3")
    pic.rect(47, 34, 7, 3, "white2").rect(47, 34, 7, 1, "white3").line(22, 19, 27, 24, "white2", 2)
    for x, y in ((23, 16), (30, 25), (38, 34), (52, 40), (70, 40)):
        pic.dot(x, y, "mustard3")
    return pic.outline(INK)


def _arm() -> Pic:
    """Return the old chair's near arm, 2×2 tiles; it stands in front of whoever sits there."""
    pic = Pic(32, 32).rect(12, 22, 3, 6, "enamel3").rect(12, 22, 1, 6, "enamel5")
    pic.rect(4, 17, 22, 6, "auburn2").rect(4, 17, 22, 2, "auburn4").rect(4, 22, 22, 1, "auburn0").rect(
        4, 18, 2, 4, "enamel5"
    )
    return pic.rect(9, 17, 4, 4, "auburn4").outline(INK)


def _lamp(step: int) -> Pic:
    """Return the lamp of the student clinic, 4×5 tiles: one bulb, one squeak, a dish that was white."""
    pic = Pic(64, 80)
    pic.disc(18, 73, 11, 4.6, "enamel2").disc(18, 72, 11, 4, "enamel4").disc(16.5, 71.4, 8, 2.4, "enamel5")
    tube(pic, 15, 26, 6, 46, "enamel", 4)
    pic.rect(14, 48, 8, 5, "auburn2").rect(14, 48, 8, 1, "auburn4")
    for x0, y0, x1, y1 in ((18, 24, 34, 12), (34, 12, 46, 20)):
        pic.line(x0, y0 + 2, x1, y1 + 2, "enamel2", 2).line(x0, y0, x1, y1, "enamel4", 2).line(
            x0, y0, x1, y1, "enamel5"
        )
    for i in range(5):
        pic.line(21 + i * 3, 25 - i * 2, 22 + i * 3, 28 - i * 2, "white1")
    for x, y, r in ((18, 25, 5), (34, 12, 4)):
        pic.disc(x, y, r, r, "auburn1").disc(x - 1, y - 1, r - 1.6, r - 1.6, "auburn3")
    pic.poly([(36, 30), (42, 20), (54, 20), (60, 30)], "enamel4").poly(
        [(36, 30), (42, 20), (46, 20), (42, 30)], "enamel5"
    )
    pic.poly([(54, 20), (60, 30), (55, 30), (50, 20)], "enamel3").rect(35, 30, 26, 2, "enamel2").disc(
        48, 32, 8, 2.6, "mustard4"
    )
    pic.disc(48, 32, 5, 2, "white4" if step in (0, 2) else "mustard3").rect(45, 16, 6, 4, "enamel3").rect(
        45, 16, 3, 4, "enamel5"
    )
    return pic.line(57, 25, 59, 28, "auburn2").dot(44, 25, "enamel2").outline(INK)


def _tray() -> Pic:
    """Return the tray on its stand, 2×3 tiles: mirror, probe, tweezers, Max's spoon, a very full glass."""
    pic = Pic(32, 48)
    tube(pic, 14, 20, 4, 20, "white", 3)
    pic.line(16, 39, 6, 44, "white1", 2).line(16, 39, 26, 44, "white1", 2).rect(4, 44, 4, 2, EDGE).rect(
        24, 44, 4, 2, EDGE
    )
    pic.rect(1, 13, 30, 8, "white4").rect(2, 14, 28, 5, "teal3").rect(2, 14, 28, 1, "teal2").rect(
        1, 20, 30, 2, "white2"
    )
    pic.runs("white4", (4, 16, 9), (5, 18, 8)).disc(4.5, 16, 2, 1.6, "white4").runs("white3", (15, 16, 5), (15, 18, 4))
    pic.disc(14, 17.4, 1.8, 1.4, "mustard3")
    pic.rect(23, 7, 6, 10, "cyan4").rect(23, 8, 6, 1, "white4").rect(27, 8, 2, 9, "cyan3").rect(23, 16, 6, 1, "cyan2")
    return pic.outline(INK)


def _stand() -> Pic:
    """Return the monitor's stand, 2×4 tiles: pole, basket, five wheels; the screen is the sheet ``clinic/monitor``."""
    pic = Pic(32, 64)
    tube(pic, 14, 20, 4, 36, "white", 3)
    pic.rect(8, 38, 16, 8, "white3").rect(8, 38, 16, 1, "white4").rect(8, 45, 16, 1, "white1")
    for x in range(9, 24, 3):
        pic.rect(x, 40, 1, 5, "white1")
    pic.line(16, 56, 5, 60, "white1", 2).line(16, 56, 27, 60, "white1", 2).line(16, 56, 16, 61, "white1", 2)
    for x in (4, 15, 26):
        pic.rect(x, 60, 3, 3, EDGE)
    pic.rect(3, 3, 26, 19, "white3").rect(3, 3, 26, 1, "white4").rect(26, 4, 3, 18, "white2").rect(
        5, 5, 20, 14, "void0"
    )
    pic.line(24, 42, 29, 50, "teal2").line(29, 50, 26, 55, "teal2").line(8, 43, 3, 52, "red1")
    return pic.outline(INK)


def _stay() -> Pic:
    """Return the chair for whoever stays, 1×2 tiles: from the waiting room, turned to the right, a cardigan on it."""
    pic = Pic(TILE, 32)
    for x in (3, 11):
        pic.rect(x, 24, 2, 6, "brown1").rect(x, 24, 1, 6, "brown3")
    pic.rect(2, 20, 12, 4, "brown3").rect(2, 20, 12, 1, "brown4").rect(2, 23, 12, 1, "brown1").rect(
        5, 19, 9, 2, "mustard2"
    )
    pic.runs("mustard3", (5, 19, 7)).rect(2, 7, 4, 15, "brown2").rect(2, 7, 1, 15, "brown4").rect(1, 6, 5, 8, "dusk1")
    return pic.rect(1, 6, 5, 1, "dusk2").rect(1, 13, 3, 4, "dusk0").outline(INK)


def _wash() -> Pic:
    """Return the sign over the sink, 2×2 tiles: wash your hands; and, in other capitals, warm them."""
    pic = Pic(32, 32).rect(4, 6, 25, 11, EDGE).rect(5, 7, 23, 9, "teal2").rect(5, 7, 23, 1, "teal3")
    pic.rows(8, 9, "a.a.aa.a.a\na.a.a..aaa\naaa..a.a.a\naaa.aa.a.a", {"a": "white4"}).rect(21, 9, 4, 5, "white4").dot(
        22, 10, "cyan2"
    )
    pic.rect(6, 19, 20, 8, EDGE).rect(7, 20, 18, 6, "mustard4").runs(
        "red1", (9, 22, 5), (15, 22, 3), (19, 22, 4), (9, 24, 9)
    )
    return pic.dots([(15, 19), (16, 19)], "red2")


def _heights() -> Pic:
    """Return a giraffe to be measured against, 1×3 tiles, with names and dates."""
    pic = Pic(TILE, 48).rect(2, 5, 12, 42, "enamel5").rect(2, 5, 12, 1, "white4").rect(13, 6, 1, 41, "enamel3")
    pic.rect(6, 12, 4, 30, "mustard3").rect(4, 9, 8, 5, "mustard3").rect(5, 6, 1, 3, "mustard2").rect(
        9, 6, 1, 3, "mustard2"
    ).dot(6, 10, INK)
    for y in range(15, 42, 5):
        pic.rect(7 - (y // 5) % 2, y, 2, 2, "brown3").runs("white1", (11, y, 3))
    return pic.runs("red2", (2, 26, 4)).runs("cyan2", (2, 33, 4))


def _blankets() -> Pic:
    """Return a box of folded blankets, 2×2 tiles."""
    pic = (
        Pic(32, 32)
        .rect(2, 15, 28, 14, "tan3")
        .rect(2, 15, 28, 1, "tan4")
        .rect(27, 16, 3, 13, "tan2")
        .rect(12, 20, 8, 2, "tan1")
    )
    for i, (colour, light) in enumerate((("teal2", "teal4"), ("dusk2", "dusk3"), ("mustard2", "mustard3"))):
        pic.rect(4, 12 - i * 4, 23 - i, 4, colour).runs(light, (4, 12 - i * 4, 23 - i))
    return pic.outline(INK)


def _oxygen() -> Pic:
    """Return a bottle of oxygen on its trolley, 1×3 tiles; its hose hangs over it."""
    pic = Pic(TILE, 48)
    tube(pic, 4, 16, 9, 26, "white", 3)
    pic.disc(8.5, 16, 4.5, 4, "white3").rect(4, 22, 9, 4, "leaf2").rect(4, 22, 4, 4, "leaf3").rect(
        7, 9, 3, 5, "mustard2"
    ).disc(8.5, 9, 3, 2.6, "white4")
    pic.dot(8, 9, "red2").line(11, 10, 14, 18, "teal4").line(14, 18, 13, 30, "teal3").rect(2, 38, 12, 2, "white1").rect(
        3, 43, 3, 3, EDGE
    )
    return pic.rect(11, 43, 3, 3, EDGE).outline(INK)


def _lino() -> Pic:
    """Return where thirty years of stools have turned, 4×2 tiles, to lay over slabs."""
    pic = Pic(64, 32)
    for i in range(26):
        angle = i / 26 * 2 * np.pi
        x, y = round(32 + (18 + i % 3 * 3) * np.cos(angle)), round(16 + (8 + i % 3) * np.sin(angle))
        pic.runs("white2" if i % 2 else "white1", (x, y, 2 + i % 3))
    return pic

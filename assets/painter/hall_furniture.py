"""The hall's larger furniture: the board's table, lectern, piano, tea table, Max's chart and tooth."""

from __future__ import annotations

from assets.painter.tilekit import TILE, Pic, tube
from assets.painter.tilesheet import TileSheet

INK = "void1"


def add(tiles: TileSheet) -> None:
    """Add all of it to a tileset."""
    tiles.add("board_table", _board_table(), [(0, 12, 96, 12)], foot=-7)
    tiles.add("lectern", [_lectern(step) for step in range(2)], [(4, 20, 24, 8)], foot=-4, durations=(1600, 300))
    tiles.add("piano", _piano(), [(0, 36, 64, 12)], foot=0)
    tiles.add("piano_stool", _stool(), [(0, 20, 16, 8)], foot=-4)
    tiles.add("urn_table", [_urn(step) for step in range(6)], [(0, 36, 64, 12)], foot=-2, durations=170)
    tiles.add("flip_chart", _flip_chart(), [(4, 36, 24, 8)], foot=-4)
    tiles.add("tooth_model", _tooth_model(), [(0, 36, 32, 8)], foot=-4)


def near_seats(scarf: bool) -> Pic:
    """Return the last row close to the viewer, 6×2: dark backs of chairs, a ``scarf`` over one of them, or a gap."""
    pic = Pic(96, 32)
    for number, x in enumerate((2, 26, 50, 74) if scarf else (2, 26, 74)):
        low = (0, 2, 1, 0)[number]
        dark, body, lit = ("auburn1", "auburn2", "auburn4") if number % 3 != 1 else ("void2", "cyan0", "cyan1")
        top = 8 + low
        pic.poly(
            [(x - 1, 32), (x, top + 4), (x + 4, top - 1), (x + 17, top - 1), (x + 21, top + 4), (x + 22, 32)], "void0"
        )
        pic.poly([(x, 32), (x + 1, top + 4), (x + 4, top), (x + 17, top), (x + 20, top + 4), (x + 21, 32)], dark)
        pic.poly([(x + 1, 30), (x + 2, top + 4), (x + 5, top + 1), (x + 12, top + 1), (x + 11, 30)], body)
        pic.runs(lit, (x + 4, top, 12), (x + 3, top + 1, 5)).rect(x + 7, top + 6, 7, 3, "void0")
        pic.runs(body, (x + 7, top + 9, 7)).rect(x, 30, 21, 2, "void0")
    if not scarf:
        return pic
    pic.poly([(29, 10), (41, 10), (43, 28), (37, 31), (28, 24)], "magenta1").poly(
        [(29, 10), (35, 10), (34, 27), (28, 23)], "magenta2"
    )
    for y in (13, 17, 21):
        pic.runs("mustard2", (30, y, 11))
    return pic


def _board_table() -> Pic:
    """Return the board's table, 6×2 tiles: green baize, name cards, a jug, a gavel nobody uses, microphones."""
    pic = (
        Pic(96, 32)
        .rect(0, 5, 96, 20, INK)
        .rect(1, 6, 94, 8, "leaf1")
        .rect(1, 6, 94, 1, "leaf2")
        .rect(1, 14, 94, 10, "leaf0")
        .rect(1, 14, 94, 1, "leaf1")
    )
    for x in range(6, 94, 11):
        pic.poly([(x, 15), (x + 3, 15), (x + 4, 24), (x - 1, 24)], "leaf1")
    pic.runs("mustard2", (1, 22, 94))
    for x in (10, 42, 74):
        pic.poly([(x, 13), (x + 13, 13), (x + 12, 8), (x + 1, 8)], "white4").runs("void3", (x + 3, 10, 7)).rect(
            x, 13, 13, 1, "white2"
        ).line(x + 18, 9, x + 16, 3, INK).rect(x + 15, 1, 3, 3, "hair2").dot(x + 15, 1, "white3")
    pic.rect(29, 2, 6, 9, "cyan3").rect(29, 2, 2, 9, "cyan4").rect(29, 2, 6, 2, "white4").rect(
        36, 7, 3, 4, "cyan4"
    ).rect(66, 8, 5, 3, "brown2").line(68, 9, 72, 6, "brown3").rect(2, 9, 6, 3, "white4").runs("white1", (3, 10, 4))
    return pic.rect(2, 24, 4, 4, "brown1").rect(90, 24, 4, 4, "brown1")


def _lectern(step: int) -> Pic:
    """Return the lectern, 2×2 tiles, turned to the stage: its slope, a microphone, a shelf with a hymn book."""
    pic = (
        Pic(32, 32).poly([(5, 4), (27, 4), (29, 12), (3, 12)], INK).poly([(6, 5), (26, 5), (28, 11), (4, 11)], "brown3")
    )
    pic.poly([(11, 5), (21, 5), (22, 10), (10, 10)], "white4").runs("white1", (12, 6, 7), (12, 8, 9)).rect(
        4, 11, 24, 2, "brown4"
    )
    pic.rect(6, 13, 20, 15, INK).rect(7, 13, 18, 14, "brown2").rect(7, 13, 1, 14, "brown3").rect(
        23, 13, 2, 14, "brown1"
    )
    pic.rect(9, 15, 13, 10, "brown0").rect(9, 20, 13, 1, "brown3").rect(11, 16, 3, 4, "cyan3").rect(
        16, 22, 5, 3, "red1"
    )
    pic.runs("mustard2", (16, 22, 5)).rect(4, 26, 24, 3, INK).rect(5, 26, 22, 1, "brown3").line(8, 6, 6, 1, "white1")
    return pic.rect(4, 0, 3, 3, "hair1").dot(4, 0, "hair3").dot(25, 7, "red3" if step else "red1")


def _piano() -> Pic:
    """Return the upright piano, 4×3 tiles: candle brackets, a tooth missing in the upper octave."""
    pic = (
        Pic(64, 48)
        .rect(1, 2, 62, 45, INK)
        .rect(2, 3, 60, 5, "brown3")
        .rect(2, 3, 60, 1, "brown4")
        .rect(2, 8, 60, 17, "brown2")
        .rect(2, 8, 60, 1, "auburn0")
    )
    pic.rect(7, 11, 20, 11, "auburn0").rect(8, 12, 18, 9, "brown1").rect(37, 11, 20, 11, "auburn0").rect(
        38, 12, 18, 9, "brown1"
    ).rect(28, 10, 8, 12, "enamel5").runs("void3", (29, 12, 6), (29, 14, 6), (29, 17, 6), (29, 19, 4)).dots(
        [(30, 13), (33, 16), (31, 20)], INK
    )
    for x in (4, 58):
        pic.rect(x, 16, 3, 2, "mustard2").rect(x, 11, 2, 5, "white4").dot(x, 10, "mustard3")
    pic.rect(0, 25, 64, 8, INK).rect(2, 26, 60, 5, "white4").rect(2, 30, 60, 1, "white2").rect(1, 31, 62, 2, "brown3")
    for i in range(20):
        x = 2 + i * 3
        pic.rect(x + 2, 26, 1, 5, "white2")
        if i % 7 not in (2, 6):
            pic.rect(x + 2, 26, 2, 3, INK)
    pic.rect(50, 26, 2, 5, "auburn0").rect(2, 33, 60, 12, "brown1").rect(8, 35, 48, 8, "auburn0").rect(
        9, 36, 46, 6, "brown2"
    ).rect(28, 43, 3, 3, "mustard2").rect(33, 43, 3, 3, "mustard2")
    return pic.rect(44, 0, 9, 3, "cyan3").rect(44, 0, 9, 1, "cyan4").rect(12, 1, 7, 2, "red2").rect(0, 46, 64, 2, INK)


def _stool() -> Pic:
    pic = (
        Pic(TILE, 32)
        .disc(8, 15, 7, 3.4, INK)
        .disc(8, 14.4, 6, 2.4, "red2")
        .runs("red3", (4, 13, 4))
        .rect(2, 16, 12, 3, "brown2")
        .rect(2, 16, 12, 1, "brown3")
        .rect(7, 19, 3, 5, "white1")
    )
    return pic.line(7, 23, 3, 28, "brown2").line(9, 23, 13, 28, "brown1").outline(INK)


def _urn(step: int) -> Pic:
    """Return the tea table, 4×3 tiles: urn with steam, cups in ranks, a cake under a dome, a tin for coins."""
    pic = (
        Pic(64, 48)
        .rect(0, 24, 64, 16, INK)
        .rect(1, 25, 62, 6, "white4")
        .rect(1, 25, 62, 1, "white3")
        .rect(1, 31, 62, 8, "white3")
    )
    for x in range(4, 62, 9):
        pic.poly([(x, 31), (x + 4, 31), (x + 5, 39), (x - 1, 39)], "white4")
    pic.runs("red2", (1, 36, 62)).rect(3, 40, 3, 6, "white1").rect(58, 40, 3, 6, "white1")
    tube(pic, 5, 9, 13, 17, "white", 4, INK)
    pic.rect(4, 8, 15, 2, INK).disc(11.5, 7, 6, 3, "white2").disc(11, 6.6, 4.6, 2, "white4").rect(
        10, 2, 3, 3, "brown1"
    ).rect(4, 25, 15, 2, INK).rect(10, 20, 3, 4, "mustard2").dot(10, 20, "mustard4").rect(7, 12, 8, 4, "red2").runs(
        "white4", (8, 13, 6)
    )
    for i in range(4):
        rise = (step * 2 + i * 3) % 12
        if rise < 10:
            pic.dot(14 + (rise // 3 + i) % 4, 7 - rise if 7 - rise >= 0 else 0, "white4" if rise < 5 else "white3")
    for row in range(2):
        for i in range(4):
            x, y = 23 + i * 5 + row * 2, 20 + row * 4
            pic.rect(x, y, 4, 4, ("teal4", "white4")[(i + row) % 2]).rect(x, y, 4, 1, "white2").rect(
                x + 3, y + 1, 1, 3, "white2"
            ).rect(x, y + 4, 4, 1, "white1")
    pic.rect(46, 26, 14, 2, "white2").rect(48, 20, 10, 6, "tan2").rect(48, 20, 10, 2, "dusk4").dots(
        [(50, 19), (54, 19)], "red2"
    )
    dome = Pic(64, 48).disc(53, 24, 8, 9, "cyan4").solid() & ~Pic(64, 48).disc(53, 24, 7, 8, "cyan4").solid()
    dome[26:] = False
    return pic.paint(dome, "cyan4").rect(52, 13, 3, 2, "white4").dots([(49, 18), (49, 19)], "white4")


def _flip_chart() -> Pic:
    """Return Max's flip chart, 2×3 tiles: benefits on one side, risks on the other, equally long."""
    pic = (
        Pic(32, 48)
        .line(8, 30, 3, 45, "tan1", 2)
        .line(23, 30, 27, 45, "tan1", 2)
        .rect(3, 3, 26, 30, INK)
        .rect(4, 4, 24, 28, "white4")
        .rect(4, 4, 24, 3, "tan3")
        .rect(15, 8, 1, 22, "white2")
    )
    pic.rows(7, 9, "..a..\n..a..\naaaaa\n..a..\n..a..", {"a": "leaf2"}).runs("red2", (19, 11, 6))
    for y in (16, 19, 22, 25):
        pic.runs("leaf1", (6, y, 5 + y % 3)).runs("red1", (18, y, 5 + (y + 1) % 3))
    return pic.rect(6, 32, 8, 2, "tan2").dot(8, 31, "red2").dot(11, 31, "cyan2").outline(INK)


def _tooth_model() -> Pic:
    """Return a tooth as big as a child on a low table, and a brush to match, 2×3 tiles."""
    pic = (
        Pic(32, 48)
        .rect(0, 32, 32, 12, INK)
        .rect(1, 33, 30, 5, "tan3")
        .rect(1, 33, 30, 1, "tan4")
        .rect(1, 38, 30, 2, "tan1")
        .rect(3, 40, 3, 4, "tan2")
        .rect(26, 40, 3, 4, "tan1")
        .rect(6, 40, 20, 4, "")
    )
    tooth = """
..aaaaa..aaaaa..
.abbbbbaabbbbba.
abbbbbbbbbbbbbca
abbbbbbbbbbbbbca
abbbbbbbbbbbbcca
abbbebbbbbebbcca
abbbbbbbbbbbbcca
.abbbbeeebbbcca.
.abbbbbbbbbbcca.
..abbbbbbbbbca..
..abbbbccbbbca..
..abbbcaacbbca..
..abbca..abbca..
..abbca..abbca..
..abca....abca..
...aa......aa...
"""
    pic.rows(4, 17, tooth, {"a": INK, "b": "enamel5", "c": "enamel4", "e": INK})
    return (
        pic.line(27, 8, 22, 33, "red2", 3)
        .line(27, 8, 22, 33, "red3")
        .rect(23, 3, 8, 6, "white4")
        .rect(23, 3, 8, 2, "cyan3")
        .frame(22, 2, 10, 8, INK)
    )

"""The children's corner: pin wall, shelf, table, stool, toys."""

from __future__ import annotations

from assets.painter.tilekit import Pic
from assets.painter.tilesheet import TileSheet

INK = "void1"


def add(tiles: TileSheet) -> None:
    """Add the children's things to a tileset."""
    tiles.add("play_wall", _pin_wall(), [(0, 36, 80, 12)], foot=-6)
    tiles.add("toy_dinosaur", _dinosaur(), [(4, 20, 24, 8)], foot=-3)
    tiles.add("toy_blocks", _blocks(), [(4, 8, 12, 8)], foot=-2)
    tiles.add("toy_ball", _ball(), foot=-3)
    tiles.add("toy_train", _train(), foot=-4)
    tiles.add("toy_shelf", _toy_shelf(), [(0, 16, 48, 16)], foot=0)
    tiles.add("table_play", _play_table(), [(0, 12, 32, 16)], foot=-2)
    tiles.add("stool_play", _play_stool(), [(4, 4, 8, 8)], foot=-3)


def _pin_wall() -> Pic:
    """Return the pin wall, 5×3 tiles: drawings, and a giraffe to be measured against."""
    pic = Pic(80, 48)
    pic.rect(1, 2, 78, 40, "enamel3").rect(1, 2, 78, 2, "enamel5").rect(3, 5, 74, 35, "tan2")
    pic.rect(3, 5, 74, 1, "tan1")
    pic.rect(76, 4, 3, 38, "enamel2").dither(4, 6, 72, 33, "tan3", 2, 1).rect(1, 40, 78, 2, "enamel2")
    for x in (5, 71):
        pic.rect(x, 42, 4, 4, "enamel2").rect(x, 42, 1, 4, "enamel4")
    pic.put(_drawings(), 6, 5).put(_giraffe(), 59, 7)
    return pic.outline(INK)


def _drawings() -> Pic:
    """Return children's drawings, 48×32 px."""
    pic = Pic(48, 32)
    for x, y, w, h in ((1, 4, 14, 12), (17, 2, 13, 15), (32, 5, 14, 11), (6, 18, 15, 11), (25, 19, 13, 11)):
        pic.rect(x + 1, y + 1, w, h, "tan0").rect(x, y, w, h, "white4").rect(x, y + h - 1, w, 1, "white3")
        pic.dot(x + w // 2, y, "red2")
    pic.disc(5, 8, 2, 2, "mustard3").runs("leaf2", (2, 13, 12)).rect(9, 9, 4, 4, "red2")
    pic.dots([(10, 8), (11, 7), (12, 8)], "auburn2")
    pic.rows(19, 5, ".aa.aa.\naaaaaaa\nabaaaba\naaaaaaa\n.aabaa.\n.a...a.", {"a": "cyan2", "b": "void1"})
    pic.line(20, 13, 26, 14, "magenta3")
    pic.rows(34, 8, "..a...aa\n.aaa..ab\naaaaaaaa\n.a.a.a..", {"a": "leaf2", "b": "void1"})
    pic.disc(10, 23, 2, 2, "skin3").rect(9, 25, 3, 3, "teal2").disc(16, 23, 2, 2, "skin2").rect(15, 25, 3, 3, "red2")
    return pic.rows(27, 22, ".a.a.\naaaaa\naaaaa\n.aaa.\n..a..", {"a": "magenta3"})


def _giraffe() -> Pic:
    """Return a giraffe with a ruler, 16×32 px."""
    pic = Pic(16, 32).rect(9, 1, 6, 30, "white4").rect(14, 1, 1, 30, "white2").rect(8, 1, 1, 30, "tan0")
    for y in range(3, 31, 3):
        pic.runs("red2" if y % 9 == 3 else "white1", (9, y, 3 if y % 9 == 3 else 2))
    pic.rect(3, 8, 3, 24, "mustard2").rect(3, 8, 1, 24, "mustard3").rect(1, 3, 6, 5, "mustard2")
    pic.rect(1, 3, 6, 1, "mustard3").dot(5, 4, INK).dots([(3, 1), (5, 1), (3, 2), (5, 2)], "mustard0")
    pic.dots([(4, 10), (3, 13), (5, 15), (4, 18), (3, 22), (5, 25), (4, 28)], "mustard0")
    return pic.rect(0, 6, 3, 2, "mustard3")


def _dinosaur() -> Pic:
    """Return the toy ankylosaur, 2×2 tiles: plates, a club tail, teeth drawn on with a pen."""
    rows = """
..........e...e...e.............
.........eae.eae.eae............
.......aaaeaaaeaaaeaaaa.........
..aa..acccddccddccddcccaa.......
.addaaccbddbbddbbddbbbcccaaaaa..
addbbacbbbbbbbbbbbbbbbbccccbbca.
adbbcaccbdbbbdbbbdbbbdbbcbbbwbba
.accaaccccbccbccbccbccccbbbbbbba
..aa..acccccccccccccccccaabbvvva
......aaccccccccccccccca..aaaaa.
.......aacaaaccaaaacaacca.......
........aca..aca..aca.aca.......
........aba..aba..aba.aba.......
........aaa..aaa..aaa.aaa.......
"""
    key = {"a": "leaf0", "b": "leaf3", "c": "leaf2", "d": "mustard2", "e": "mustard3", "w": INK, "v": "white4"}
    return Pic(32, 32).rows(0, 16, rows, key)


def _blocks() -> Pic:
    """Return a small tower of letter blocks."""
    pic = Pic(16, 16)
    letters = (".a.\na.a\naaa\na.a", "aa.\naaa\na.a\naaa", ".aa\na..\na..\n.aa")
    for (x, y, ramp), letter in zip(((2, 8, "red"), (9, 8, "cyan"), (5, 1, "mustard")), letters, strict=True):
        pic.rect(x - 1, y, 8, 8, INK).rect(x, y, 6, 7, f"{ramp}2").rect(x, y, 6, 1, f"{ramp}3")
        pic.rect(x + 5, y + 1, 1, 6, f"{ramp}1").rows(x + 1, y + 2, letter, {"a": "white4"})
    return pic.rect(5, 0, 6, 1, INK)


def _ball() -> Pic:
    pic = Pic(16, 16).disc(8, 9, 5, 5, "red2").poly([(6, 4), (10, 4), (9, 14), (7, 14)], "white4")
    pic.rect(11, 7, 2, 5, "red1")
    return pic.disc(6, 7, 1.2, 1.2, "red3").outline(INK)


def _train() -> Pic:
    """Return a wooden tram on wheels, 2×1 tiles."""
    pic = Pic(32, 16).rect(2, 5, 12, 7, "teal2").rect(2, 5, 12, 1, "teal4").rect(17, 5, 12, 7, "mustard2")
    pic.rect(17, 5, 12, 1, "mustard4")
    for x in (4, 8, 19, 23):
        pic.rect(x, 7, 3, 2, "cyan3")
    pic.rect(14, 10, 3, 1, "auburn2")
    for x in (3, 10, 18, 25):
        pic.rect(x, 12, 3, 2, "auburn1").dot(x, 12, "auburn3")
    return pic.outline(INK)


def _toy_shelf() -> Pic:
    """Return the children's shelf, 3×2 tiles: books, a bear, a bucket, a rocket."""
    pic = Pic(48, 32)
    pic.rect(0, 7, 48, 25, INK).rect(1, 8, 46, 4, "enamel4").rect(1, 8, 46, 1, "enamel5")
    pic.rect(1, 12, 46, 18, "enamel3")
    for x in (3, 18, 33):
        pic.rect(x, 14, 12, 14, "enamel1").rect(x, 14, 12, 2, "enamel0").rect(x, 27, 12, 1, "enamel2")
    for i, colour in enumerate(("red2", "mustard3", "cyan2", "leaf2", "magenta2")):
        tall = 8 + (i * 3) % 4
        pic.rect(4 + i * 2, 27 - tall, 2, tall, colour)
    pic.rect(20, 20, 8, 8, "cyan2").rect(20, 20, 8, 2, "cyan3").rect(26, 22, 2, 6, "cyan1")
    pic.dots([(21, 18), (23, 17), (25, 18)], "mustard3").rect(22, 18, 2, 2, "red2")
    pic.disc(39, 24, 4, 4, "auburn3").disc(39, 19.5, 3, 2.8, "auburn3").dots([(36, 17), (41, 17)], "auburn3")
    pic.dots([(38, 19), (40, 19)], INK).rect(38, 22, 3, 4, "auburn4")
    pic.poly([(8, 0), (11, 4), (11, 9), (5, 9), (5, 4)], "white4").rect(9, 4, 2, 5, "white2")
    pic.rect(7, 4, 2, 2, "cyan2").rect(4, 7, 1, 3, "red2").rect(11, 7, 1, 3, "red1")
    pic.rect(28, 4, 7, 5, "magenta3").rect(28, 4, 7, 1, "magenta4").rect(33, 5, 2, 4, "magenta2")
    pic.rect(37, 2, 6, 7, "mustard3").rect(37, 2, 6, 1, "mustard4").rect(41, 3, 2, 6, "mustard2")
    return pic.rect(0, 30, 48, 2, INK)


def _play_table() -> Pic:
    """Return the children's table, 2×2 tiles, with crayons and a drawing of a tooth."""
    pic = Pic(32, 32)
    pic.rect(4, 20, 3, 10, "red2").rect(25, 20, 3, 10, "red1").rect(4, 20, 1, 10, "red3")
    pic.rect(1, 9, 30, 13, "mustard2").rect(1, 9, 30, 10, "mustard3").rect(2, 9, 26, 1, "mustard4")
    pic.rect(1, 19, 30, 3, "mustard1")
    pic.poly([(7, 10), (18, 10), (17, 18), (6, 18)], "white4")
    pic.rows(9, 11, ".a.a.\naaaaa\na.a.a\n.aaa.\n.a.a.", {"a": "cyan2"})
    pic.line(21, 12, 26, 14, "red2").line(20, 16, 25, 16, "cyan2").line(22, 18, 27, 17, "leaf2")
    return pic.outline(INK)


def _play_stool() -> Pic:
    pic = Pic(16, 16).rect(4, 9, 2, 5, "red1").rect(10, 9, 2, 5, "red1").disc(8, 7.5, 5.5, 3.6, "red1")
    return pic.disc(8, 6.5, 5.5, 3.4, "red2").runs("red3", (5, 4, 4), (4, 5, 3)).outline(INK)

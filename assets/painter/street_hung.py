"""What the fronts of Harbour Street carry: doors, windows, signs, the public screen, posters, the brass plate."""

from __future__ import annotations

from assets.painter import street_hung_houses
from assets.painter.street_letters import word
from assets.painter.tilekit import Pic, bayer, leaf, noise
from assets.painter.tilesheet import TileSheet

INK = "void1"
TOOTH = """
..aaaa..aaaa..
.abbbbaabbbba.
.abbbbbbbbbba.
.abbbbbbbbbba.
.abbbbbbbbbba.
..abbbbbbbba..
..abbbaabbba..
..abba..abba..
...aa....aa...
"""


def sheet() -> TileSheet:
    """Return the tileset of everything hung on the fronts, filled."""
    tiles = TileSheet("street_hung")
    tiles.add("chen_sign", [_chen_sign(step) for step in range(4)], durations=(2600, 90, 1500, 120))
    tiles.add("chen_window", [_chen_window(step) for step in range(4)], durations=420)
    tiles.add("chen_door", _chen_door())
    tiles.add("public_screen", [_screen(step) for step in range(12)], durations=260)
    tiles.add("shutter", _shutter())
    tiles.add("posters", _posters())
    tiles.add("posters_torn", _torn())
    tiles.add("sash_lit", _sash(True))
    tiles.add("sash_dark", _sash(False))
    street_hung_houses.add(tiles)
    return tiles


# -- the clinic -------------------------------------------------------------------------------------------
def _chen_sign(step: int) -> Pic:
    """Return the lit sign, 6×2 tiles; the ring flickers once in a while."""
    pic = Pic(96, 32)
    glow = "teal3" if step == 1 else "teal4"
    pic.rect(2, 5, 92, 22, INK).rect(3, 6, 90, 20, "teal0").rect(3, 6, 90, 2, "teal1").rect(3, 25, 90, 1, "void1")
    pic.disc(17, 16, 8, 8, glow).disc(17, 16, 6.6, 6.6, "teal0")
    pic.rows(13, 12, ".aa.aa..\naaaaaaa.\naaaaaaa.\n.aaaaa..\n.aa.aa..\n.a...a..", {"a": "white4"})
    end = word(pic, "DR CHEN", 34, 11, "white3" if step == 1 else "white4", 7)
    return pic.runs(glow, (34, 20, end - 36)).runs("teal2", (34, 22, 28)).rect(4, 27, 92, 1, "white1")


def _pane(pic: Pic, x: int, y: int, w: int, h: int) -> Pic:
    """Draw a shop window's frame and dusk-lit glass."""
    pic.rect(x, y, w, h, INK).rect(x + 1, y + 1, w - 2, h - 2, "white4").rect(x + w - 2, y + 2, 1, h - 3, "white2")
    return pic.rect(x + 3, y + 3, w - 6, h - 6, INK).rect(x + 4, y + 4, w - 8, h - 8, "cyan0")


def _chen_window(step: int) -> Pic:
    """Return the waiting room's window from outside, 5×3 tiles: chairs, plants, the tank's blue light."""
    pic = _pane(Pic(80, 48), 0, 0, 80, 46)
    pic.rect(4, 4, 72, 38, "teal1").rect(4, 4, 72, 3, "teal0").rect(4, 28, 72, 14, "white1").rect(
        4, 28, 72, 1, "white2"
    )
    pic.rect(8, 7, 60, 1, "white3").dither(4, 8, 72, 5, "teal2", 6)
    pic.rect(44, 14, 26, 16, INK).rect(45, 15, 24, 12, "cyan1").rect(45, 15, 24, 2, "cyan2").rect(
        45, 25, 24, 2, "mustard2"
    )
    for i in range(3):
        x = 47 + (noise(i, 1) + step * (2 if i % 2 else -2)) % 18
        pic.rect(x, 18 + i * 2, 3, 2, ("auburn4", "mustard3", "cyan4")[i]).dot(x + (0 if i % 2 else 2), 18 + i * 2, INK)
    pic.rect(45, 30, 24, 4, "white3")
    for x in (10, 20, 30):
        pic.rect(x, 22, 8, 7, "teal3").rect(x, 22, 8, 1, "teal4").rect(x, 29, 8, 3, "teal2").rect(
            x + 1, 32, 1, 3, "white3"
        ).rect(x + 6, 32, 1, 3, "white3")
    pic.rect(21, 15, 6, 6, "skin2").rect(21, 14, 6, 3, "white2").rect(20, 21, 8, 8, "auburn1")
    for x, pot in ((6, "auburn3"), (66, "white4")):
        for angle, long in ((120, 12), (90, 14), (60, 12), (150, 9), (30, 9)):
            leaf(pic, x + 4, 35, angle, long, 1.2, 0.8, 2)
        pic.rect(x, 35, 9, 7, pot).rect(x, 35, 9, 1, "white4").rect(
            x + 7, 36, 2, 6, "auburn2" if pot != "white4" else "white2"
        )
    for x in (32, 58):
        glass = Pic(80, 48).poly([(x, 4), (x + 7, 4), (x - 9, 42), (x - 16, 42)], "white4")
        pic.shift(glass.solid() & bayer(80, 48, 8), 1)
    pic.rect(39, 3, 2, 40, "white4").rect(41, 4, 1, 38, INK)
    return pic.rect(0, 44, 80, 2, "white2").rect(0, 46, 80, 2, "white0")


def _chen_door() -> Pic:
    """Return the clinic's sliding door, 3×4 tiles: two glass leaves, a mat's worth of light below."""
    pic = Pic(48, 64)
    pic.rect(1, 8, 46, 56, INK).rect(2, 9, 44, 55, "white4").rect(42, 11, 3, 52, "white2").rect(5, 12, 38, 50, INK)
    pic.rect(6, 13, 36, 46, "teal1").rect(6, 13, 36, 5, "teal0").rect(6, 40, 36, 19, "white2").rect(
        6, 40, 36, 1, "white3"
    )
    pic.rect(10, 26, 14, 15, "white4").rect(10, 26, 14, 3, "teal3").rect(12, 22, 5, 5, "skin3").rect(
        12, 21, 5, 2, "auburn3"
    ).rect(27, 20, 8, 12, "white4")
    pic.runs("white2", (28, 23, 6), (28, 26, 4), (28, 28, 6))
    for x in (6, 24):
        pic.frame(x, 13, 18, 48, "white3").frame(x + 1, 14, 16, 46, "white1")
        pic.line(x + 13, 17, x + 5, 34, "white4").line(x + 14, 20, x + 7, 36, "white3")
    pic.rect(21, 34, 2, 9, "teal3").rect(25, 34, 2, 9, "teal3").rect(21, 34, 2, 1, "teal4").rect(25, 34, 2, 1, "teal4")
    pic.rows(11, 47, ".aa.aa.\naaaaaaa\n.aaaaa.\n.aa.aa.", {"a": "teal4"}).rows(
        30, 47, ".aa.aa.\naaaaaaa\n.aaaaa.\n.aa.aa.", {"a": "teal4"}
    )
    pic.rect(4, 60, 40, 2, "white3").rect(3, 62, 42, 2, "white0")
    return pic.rect(12, 1, 24, 8, INK).rect(13, 2, 22, 6, "teal0").runs("teal4", (15, 4, 18)).runs("teal3", (18, 6, 10))


# -- the news house -----------------------------------------------------------------------------------------
def _screen(step: int) -> Pic:
    """Return the public screen, 5×3 tiles: a newsreader, a tooth in a red ring, a ticker that runs."""
    pic = Pic(80, 48)
    pic.rect(0, 0, 80, 46, INK).rect(1, 1, 78, 44, "hair2").rect(1, 1, 78, 1, "white1").rect(3, 3, 74, 39, "void0")
    pic.rect(4, 4, 72, 30, "cyan0").rect(4, 4, 72, 9, "magenta0").dither(4, 13, 72, 3, "magenta0", 8)
    for y in range(5, 34, 3):
        pic.dither(4, y, 72, 1, "cyan1", 3, step % 4)
    # the newsreader, hand near her mouth
    nod = 1 if step in (3, 4, 9) else 0
    pic.rect(12, 23, 22, 11, "magenta2").rect(12, 23, 22, 1, "magenta3").rect(20, 23, 6, 8, "white4").rect(
        19, 20 + nod, 8, 4, "tan2"
    )
    pic.disc(23.5, 15 + nod, 8.5, 8.5, "hair0").rect(15, 15 + nod, 17, 9, "hair0").disc(21, 11 + nod, 4, 2.5, "hair1")
    pic.disc(23.5, 16 + nod, 5.6, 6.6, "tan3").disc(25.5, 17 + nod, 3.4, 5, "tan2").disc(23, 16 + nod, 5, 6, "tan3")
    pic.rect(17, 10 + nod, 12, 2, "hair0").poly([(17, 10 + nod), (26, 10 + nod), (18, 16 + nod)], "hair0")
    pic.dots([(21, 14 + nod), (26, 14 + nod)], INK).runs("tan1", (22, 17 + nod, 3))
    mouth = ((22, 19, 4), (23, 19, 2), (22, 19, 3))[step % 3]
    pic.runs("red1", (mouth[0], mouth[1] + nod, mouth[2])).rect(4, 31, 72, 3, "magenta1").runs("magenta3", (4, 31, 72))
    # what she speaks of
    pic.rect(42, 8, 30, 22, "void1").frame(42, 8, 30, 22, "cyan2")
    pic.rows(48, 11, TOOTH,
             {"a": "cyan2", "b": "cyan3"})  # fmt: skip
    if step % 6 < 4:
        pic.line(46, 26, 66, 11, "red3").line(46, 27, 66, 12, "red2").dots([(67, 11), (45, 27)], "red3")
    for i in range(18):
        x = 6 + (i * 9 - step * 6) % 144
        if x < 72:
            pic.runs(
                "mustard3" if i % 5 else "white4", (x, 36, min(2 + i % 5, 75 - x)), (x, 38, min(1 + i % 4, 75 - x))
            )
    pic.rect(4, 35, 9, 5, "red2").runs("white4", (6, 36, 5), (6, 38, 3)).rect(
        70, 43, 2, 1, "red3" if step % 4 < 2 else "red1"
    )
    return pic.rect(2, 44, 76, 1, "hair0").rect(6, 46, 4, 2, INK).rect(70, 46, 4, 2, INK)


def _shutter() -> Pic:
    """Return a shop's rolled-down shutter, 4×3 tiles, with old paint and a letter slot."""
    pic = Pic(64, 48).rect(0, 0, 64, 46, INK).rect(1, 1, 62, 44, "white0")
    for y in range(4, 42, 3):
        pic.rect(3, y, 58, 2, "hair2").rect(3, y, 58, 1, "white1")
    pic.rect(1, 0, 62, 4, "hair2").rect(1, 0, 62, 1, "white2").rect(2, 42, 60, 3, "hair1").rect(28, 40, 8, 3, "white1")
    for x, y, w in ((9, 16, 11), (11, 19, 16), (10, 22, 13), (14, 25, 9)):
        pic.runs("magenta1", (x, y, w)).runs("magenta2", (x + 2, y - 1, w - 5))
    pic.rows(38, 14, ".aaa...\na...a..\na.....a\naaaa..a\na...a.a\n.aaa.aa", {"a": "teal2"})
    return pic.dither(3, 36, 58, 5, "hair1", 6)


def _posters() -> Pic:
    """Return bills on a wall, 3×3 tiles: a march, a lost cat, a smile, a choir."""
    pic = Pic(48, 48)
    for x, y, w, h, ground, ink in (
        (2, 4, 19, 25, "mustard3", "auburn1"), (23, 2, 16, 20, "white4", "void3"), (20, 24, 22, 18, "teal3", "teal0"),
        (4, 31, 14, 13, "dusk3", "dusk0"),
    ):  # fmt: skip
        pic.rect(x + 1, y + 1, w, h, "void1").rect(x, y, w, h, ground).rect(x, y, w, 1, "white4")
        pic.runs(ink, (x + 3, y + h - 6, w - 7), (x + 3, y + h - 4, w - 10))
    pic.rows(
        5,
        8,
        "...aaaa.....\n..aaaaaa....\n..aaaaaa....\n...aaaa.....\n.....a......\naaaaaaaaaaa.\naaaaaaaaaaa.",
        {"a": "auburn1"},
    )
    pic.rows(26, 6, "a...a\naaaaa\na.a.a\naaaaa\n.aaa.", {"a": "auburn3"}).runs("red2", (25, 4, 12))
    pic.rows(26, 28, ".aa.aa.\naaaaaaa\naaaaaaa\n.aaaaa.\n.aa.aa.", {"a": "white4"})
    return pic.poly([(36, 2), (39, 2), (39, 6)], "white2").dots([(3, 4), (20, 4), (23, 2), (20, 24), (41, 24)], "red2")


def _torn() -> Pic:
    """Return older bills, half torn away, 2×2 tiles."""
    pic = (
        Pic(32, 32)
        .rect(3, 3, 14, 20, "white3")
        .rect(3, 3, 14, 5, "red2")
        .runs("white1", (5, 11, 9), (5, 13, 7), (5, 15, 10))
    )
    pic.poly([(3, 24), (3, 17), (9, 20), (13, 16), (17, 22), (17, 24)], "").rect(18, 9, 11, 16, "dusk4")
    pic.poly([(18, 9), (24, 9), (20, 14), (18, 12)], "").runs("dusk1", (21, 15, 6), (20, 17, 8), (21, 20, 5))
    return pic.outline("void2")


# -- windows above -------------------------------------------------------------------------------------------
def _sash(lit: bool) -> Pic:
    """Return a sash window with a stone sill, 2×2 tiles; behind the lit one somebody has a lamp."""
    pic = (
        Pic(32, 32)
        .rect(4, 9, 24, 20, INK)
        .rect(5, 10, 22, 18, "enamel4")
        .rect(7, 12, 18, 15, "mustard3" if lit else "void2")
    )
    if lit:
        pic.rect(7, 12, 18, 3, "mustard2").disc(16, 20, 5, 5, "mustard4").rect(7, 12, 4, 15, "auburn3")
        pic.rect(21, 12, 4, 15, "auburn3").rect(7, 12, 2, 15, "auburn4").rect(21, 12, 1, 15, "auburn4")
    else:
        pic.poly([(19, 12), (25, 12), (17, 27), (11, 27)], "void3").line(22, 13, 15, 26, "dusk1")
        pic.rect(7, 12, 3, 15, "white2").rect(22, 12, 3, 15, "white2")
    pic.rect(7, 18, 18, 2, "enamel4").rect(15, 12, 2, 15, "enamel4").rect(7, 20, 18, 1, INK)
    return pic.rect(2, 27, 28, 3, "enamel5").rect(2, 29, 28, 1, "enamel2").rect(3, 30, 27, 1, "auburn0")


# -- the empty shop ------------------------------------------------------------------------------------------


# -- Wells's house -------------------------------------------------------------------------------------------


# -- the hall ------------------------------------------------------------------------------------------------

"""What the fronts of Harbour Street carry: doors, windows, signs, the public screen, posters, the brass plate."""

from __future__ import annotations

from assets.painter.tilekit import TILE, Pic, bayer, leaf, noise
from assets.painter.tilesheet import TileSheet

INK = "void1"
SIGN = {
    "C": ".aaa\na...\na...\na...\na...\n.aaa", "H": "a..a\na..a\naaaa\na..a\na..a\na..a",
    "E": "aaaa\na...\naaa.\na...\na...\naaaa", "N": "a..a\naa.a\naaaa\na.aa\na..a\na..a",
    "D": "aaa.\na..a\na..a\na..a\na..a\naaa.", "R": "aaa.\na..a\naaa.\na.a.\na..a\na..a",
    "T": "aaaa\n.aa.\n.aa.\n.aa.\n.aa.\n.aa.", "O": ".aa.\na..a\na..a\na..a\na..a\n.aa.",
    "L": "a...\na...\na...\na...\na...\naaaa", "A": ".aa.\na..a\na..a\naaaa\na..a\na..a",
}  # fmt: skip


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
    tiles.add("shop_window", _shop_window())
    tiles.add("shop_door", _shop_door())
    tiles.add("shop_letters", _shop_letters())
    tiles.add("wells_door", _wells_door())
    tiles.add("wells_window", [_wells_window(step) for step in range(4)], durations=(2400, 500, 1600, 500))
    tiles.add("brass_plate", [_plate(step) for step in range(4)], durations=(2200, 110, 110, 110))
    tiles.add("lamp_bracket", _bracket())
    tiles.add("hall_door", _hall_door())
    tiles.add("hall_window", _hall_window())
    tiles.add("hall_letters", _hall_letters())
    tiles.add("plaque", _plaque())
    return tiles


def _word(pic: Pic, word: str, x: int, y: int, colour: str, gap: int = 6) -> int:
    for char in word:
        if char != " ":
            pic.rows(x, y, SIGN[char], {"a": colour})
        x += gap if char != " " else 4
    return x


# -- the clinic -------------------------------------------------------------------------------------------
def _chen_sign(step: int) -> Pic:
    """Return the lit sign, 6×2 tiles; the ring flickers once in a while."""
    pic = Pic(96, 32)
    glow = "teal3" if step == 1 else "teal4"
    pic.rect(2, 5, 92, 22, INK).rect(3, 6, 90, 20, "teal0").rect(3, 6, 90, 2, "teal1").rect(3, 25, 90, 1, "void1")
    pic.disc(17, 16, 8, 8, glow).disc(17, 16, 6.6, 6.6, "teal0")
    pic.rows(13, 12, ".aa.aa..\naaaaaaa.\naaaaaaa.\n.aaaaa..\n.aa.aa..\n.a...a..", {"a": "white4"})
    end = _word(pic, "DR CHEN", 34, 11, "white3" if step == 1 else "white4", 7)
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
    pic.rows(48, 11, "..aaaa..aaaa..\n.abbbbaabbbba.\n.abbbbbbbbbba.\n.abbbbbbbbbba.\n.abbbbbbbbbba.\n..abbbbbbbba..\n..abbbaabbba..\n..abba..abba..\n...aa....aa...",
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
def _shop_window() -> Pic:
    """Return the empty shop's window, 4×3 tiles: whitewash in circles, a ladder and a lamp inside."""
    pic = (
        Pic(64, 48)
        .rect(0, 0, 64, 45, INK)
        .rect(1, 1, 62, 43, "leaf0")
        .rect(1, 1, 62, 2, "leaf2")
        .rect(4, 4, 56, 36, "void2")
    )
    pic.rect(4, 30, 56, 10, "void3").line(40, 8, 46, 38, "tan1").line(48, 8, 54, 38, "tan1")
    for y in range(11, 37, 5):
        pic.line(40 + y // 6, y, 50 + y // 6, y, "tan1")
    for cx, cy, r in ((15, 15, 9), (30, 24, 11), (20, 31, 8), (44, 18, 10), (52, 31, 8)):
        for k, step in ((r, 6), (r - 2.5, 5), (r - 5, 6)):
            ring = Pic(64, 48).disc(cx, cy, k, k * 0.9, "white3").disc(cx, cy, k - 1, k * 0.9 - 1, "")
            inside = ring.solid() & bayer(64, 48, step + 4)
            inside[:5] = inside[40:] = False
            inside[:, :4] = inside[:, 60:] = False
            pic.paint(inside, "white2" if k < r else "white3")
    pic.rect(31, 4, 2, 36, "leaf1").rect(12, 12, 17, 10, "white4").rect(12, 21, 17, 1, "white2").runs(
        "red2", (14, 15, 13), (14, 17, 9)
    )
    return (
        pic.runs("void3", (14, 19, 11))
        .rect(1, 41, 62, 3, "leaf2")
        .rect(1, 43, 62, 1, "leaf0")
        .rect(0, 45, 64, 3, "hair1")
    )


def _shop_door() -> Pic:
    """Return the empty shop's door, 2×4 tiles: glass papered over, a heap of post behind, a builder's notice."""
    pic = (
        Pic(32, 64)
        .rect(3, 6, 26, 58, INK)
        .rect(4, 7, 24, 57, "leaf2")
        .rect(6, 9, 20, 51, "leaf1")
        .rect(6, 9, 1, 51, "leaf2")
    )
    pic.rect(8, 12, 16, 26, INK).rect(9, 13, 14, 24, "enamel4").runs(
        "enamel3", (10, 16, 12), (10, 19, 10), (10, 25, 12), (10, 28, 11), (10, 31, 9)
    )
    pic.rect(11, 20, 10, 8, "white4").rect(11, 20, 10, 2, "teal2").runs("white1", (12, 24, 8), (12, 26, 5)).rect(
        9, 13, 3, 5, "mustard3"
    )
    pic.rect(8, 43, 16, 14, "leaf0").rect(9, 44, 14, 12, "leaf1").rect(10, 40, 8, 2, INK).rect(
        23, 36, 2, 5, "mustard2"
    ).dot(23, 36, "mustard4")
    return pic.rect(4, 60, 24, 2, "enamel3").rect(3, 62, 26, 2, "hair1")


def _shop_letters() -> Pic:
    """Return the fascia with letters that have fallen off, 6×1 tiles; their ghosts can be read."""
    pic = Pic(96, TILE).rect(0, 1, 96, 13, "leaf0").rect(0, 1, 96, 1, "leaf2").rect(0, 13, 96, 1, INK)
    _word(pic, "CHANDLER", 12, 5, "leaf1", 9)
    for char, x in (("C", 12), ("H", 21), ("D", 48), ("E", 66)):
        pic.rows(x, 5, SIGN[char], {"a": "mustard3"})
    return pic.runs("mustard1", (12, 11, 4), (21, 11, 1), (66, 11, 4))


# -- Wells's house -------------------------------------------------------------------------------------------
def _wells_door() -> Pic:
    """Return the walnut door, 2×4 tiles: fanlight, six panels, a brass knocker, a scrubbed step."""
    pic = (
        Pic(32, 64)
        .rect(1, 3, 30, 61, "auburn0")
        .rect(2, 4, 28, 60, "enamel4")
        .rect(2, 4, 28, 1, "enamel5")
        .rect(27, 6, 2, 57, "enamel2")
    )
    pic.rect(5, 7, 22, 55, INK).disc(16, 18, 10, 10, "mustard3").rect(5, 18, 22, 2, "enamel4").rect(5, 20, 22, 1, INK)
    for x in (9, 16, 22):
        pic.line(16, 18, x, 8, "auburn0")
    pic.runs("mustard4", (10, 12, 4), (17, 11, 4)).rect(6, 21, 20, 40, "brown1").rect(6, 21, 1, 40, "brown3").rect(
        24, 21, 2, 40, "brown0"
    )
    for y, h in ((23, 8), (33, 12), (47, 11)):
        for x in (8, 17):
            pic.rect(x, y, 7, h, "brown0").rect(x, y, 7, h - 1, "brown2").rect(x + 1, y + 1, 5, h - 2, "brown1").runs(
                "brown3", (x, y, 6)
            )
    pic.disc(16, 36, 2.6, 2.6, "mustard1").dots([(15, 35), (16, 34)], "mustard4").rect(15, 38, 2, 2, "mustard2").rect(
        13, 46, 7, 2, "mustard2"
    ).runs("mustard4", (13, 46, 5))
    pic.rect(23, 41, 2, 3, "mustard3").dot(23, 41, "mustard4")
    return pic.rect(3, 61, 26, 3, "enamel5").rect(3, 63, 26, 1, "enamel2")


def _wells_window(step: int) -> Pic:
    """Return the practice's bay window, 4×3 tiles: net curtain, lamp, and now and then a slow shadow."""
    pic = (
        Pic(64, 48)
        .rect(1, 0, 62, 46, "auburn0")
        .rect(2, 1, 60, 44, "enamel4")
        .rect(2, 1, 60, 2, "enamel5")
        .rect(58, 3, 3, 41, "enamel2")
    )
    for x, w in ((5, 12), (20, 24), (47, 12)):
        pic.rect(x - 1, 4, w + 2, 36, INK).rect(x, 5, w, 34, "mustard3").rect(x, 5, w, 6, "mustard2")
    pic.disc(32, 18, 8, 8, "mustard4").poly([(27, 17), (37, 17), (40, 24), (24, 24)], "auburn4").rect(
        31, 24, 3, 6, "mustard1"
    )
    if step in (1, 2, 3):
        x = (0, 38, 34, 39)[step]
        pic.rect(x, 17, 6, 7, "auburn2").rect(x - 2, 23, 9, 8, "auburn2")
    for x, w in ((5, 12), (20, 24), (47, 12)):
        for y in range(22, 39):
            pic.dither(x, y, w, 1, "enamel5", 10 if y % 4 else 14, y % 2)
        for k in range(x + 1, x + w, 4):
            pic.rect(k, 22, 1, 17, "enamel4")
        pic.runs("enamel5", (x, 21, w)).rect(x, 5, 2, 34, "red1").rect(x + w - 2, 5, 2, 34, "red1").rect(
            x, 5, 1, 34, "red2"
        )
        pic.rect(x, 15, w, 1, "enamel3")
    pic.rect(0, 41, 64, 4, "enamel5").rect(0, 44, 64, 1, "enamel2").rect(0, 45, 64, 2, "auburn0")
    for x in range(8, 58, 7):
        pic.dots([(x, 40), (x + 2, 40)], "leaf2").dot(x + 1, 39, "red2" if x % 2 else "dusk3")
    return pic


def _plate(step: int) -> Pic:
    """Return the brass plate, 1×1 tile: polished until the letters are nearly gone; a glint runs over it."""
    pic = (
        Pic(TILE, TILE)
        .rect(1, 3, 14, 10, "auburn0")
        .rect(2, 4, 12, 8, "mustard2")
        .rect(2, 4, 12, 1, "mustard4")
        .rect(2, 11, 12, 1, "mustard1")
    )
    pic.runs("mustard1", (4, 6, 8), (5, 8, 6)).dots([(3, 5), (12, 5), (3, 10), (12, 10)], "mustard0")
    if step:
        x = 1 + step * 3
        pic.line(x + 2, 5, x, 10, "mustard4")
    return pic


def _bracket() -> Pic:
    """Return a brass lamp on a bracket, 1×2 tiles."""
    pic = Pic(TILE, 32).rect(7, 2, 2, 3, "mustard1").line(8, 4, 13, 4, "mustard2").line(13, 4, 13, 8, "mustard1")
    pic.rect(2, 6, 11, 2, "mustard1").rect(3, 5, 9, 1, "mustard3").poly(
        [(3, 8), (12, 8), (10, 19), (5, 19)], "mustard4"
    )
    return (
        pic.rect(7, 9, 2, 9, "white4")
        .rect(3, 8, 1, 9, "mustard2")
        .rect(11, 8, 1, 9, "mustard2")
        .rect(5, 19, 6, 2, "mustard1")
        .outline(INK)
    )


# -- the hall ------------------------------------------------------------------------------------------------
def _hall_door() -> Pic:
    """Return the hall's double door, 3×4 tiles: tall, blue, one leaf ajar with light behind it."""
    pic = (
        Pic(48, 64)
        .rect(1, 0, 46, 64, "enamel1")
        .rect(2, 1, 44, 63, "enamel5")
        .rect(42, 3, 3, 60, "enamel3")
        .rect(5, 5, 38, 57, INK)
    )
    pic.disc(24, 17, 18, 11, "mustard3").rect(6, 17, 36, 2, "enamel5").rect(6, 19, 36, 43, INK)
    for x in (12, 24, 36):
        pic.line(24, 17, x, 7, "enamel3")
    for x, w in ((6, 17), (25, 15)):
        pic.rect(x, 20, w, 41, "cyan0").rect(x, 20, 1, 41, "cyan1").rect(x + w - 2, 20, 2, 41, "void1")
        for y, h in ((23, 13), (39, 18)):
            pic.rect(x + 3, y, w - 6, h, "void1").rect(x + 3, y, w - 6, 1, "cyan1").rect(
                x + 4, y + 1, w - 8, h - 2, "cyan0"
            )
    pic.rect(40, 20, 2, 41, "mustard4").rect(20, 38, 2, 6, "mustard3").rect(26, 38, 2, 6, "mustard3").dots(
        [(20, 38), (26, 38)], "mustard4"
    )
    return pic.rect(4, 61, 40, 3, "enamel4").rect(4, 63, 40, 1, "enamel2")


def _hall_window() -> Pic:
    """Return a tall round-headed window, 2×3 tiles, warm inside."""
    pic = (
        Pic(32, 48)
        .disc(16, 16, 12, 14, "enamel2")
        .rect(4, 16, 24, 28, "enamel2")
        .disc(16, 16, 10.5, 12.5, "enamel5")
        .rect(5, 16, 22, 27, "enamel5")
    )
    pic.disc(16, 16, 8.5, 10.5, "void2").rect(8, 16, 17, 25, "void2").rect(8, 28, 17, 13, "mustard2").rect(
        8, 34, 17, 7, "mustard3"
    )
    pic.rect(15, 6, 2, 35, "enamel5").rect(8, 17, 17, 2, "enamel5").rect(8, 28, 17, 2, "enamel5").line(
        22, 8, 12, 16, "dusk2"
    )
    pic.rows(9, 33, "..aa....\n.aaaa...\n.aaaa...\naaaaaa..", {"a": "auburn1"})
    return pic.rect(3, 43, 26, 3, "enamel5").rect(3, 46, 26, 1, "enamel2")


def _hall_letters() -> Pic:
    """Return the hall's name cut into its frieze, 3×1 tiles."""
    pic = Pic(48, TILE).rect(0, 2, 48, 12, "enamel5").rect(0, 13, 48, 1, "enamel2")
    _word(pic, "HALL", 10, 5, "enamel2", 8)
    return pic.dots([(4, 8), (5, 7), (6, 8), (5, 9), (42, 8), (43, 7), (44, 8), (43, 9)], "enamel3")


def _plaque() -> Pic:
    """Return a small notice case beside a door, 1×2 tiles: opening hours, a choir, something crossed out."""
    pic = Pic(TILE, 32).rect(2, 4, 13, 20, "auburn0").rect(3, 5, 11, 18, "auburn2").rect(4, 6, 9, 16, "enamel5")
    pic.runs("void3", (5, 8, 7), (5, 11, 5), (5, 14, 7), (5, 17, 4), (5, 19, 6)).runs("red2", (5, 12, 7))
    return pic.line(5, 6, 11, 21, "white4")

"""What hangs on the clinic's walls: posters, screens, the number display, clock, sign, shelves."""

from __future__ import annotations

from assets.painter.tilekit import Pic, noise
from assets.painter.tilesheet import TileSheet

INK = "void1"
EDGE = "white0"


def add(tiles: TileSheet) -> None:
    """Add all fixtures to a tileset; they belong on a ground layer above the wall."""
    tiles.add("sign_chen", [_sign(step) for step in range(4)], durations=(1800, 90, 1200, 120))
    tiles.add("screen_chart", [_chart(step) for step in range(12)], durations=200)
    tiles.add("number_display", [_number(step) for step in range(4)], durations=(1400, 220, 1400, 220))
    tiles.add("poster_brush", _poster_brush())
    tiles.add("poster_bots", _poster_bots())
    tiles.add("poster_sea", _poster_sea())
    tiles.add("print_harbour", _poster_harbour())
    tiles.add("clock", [_clock(step) for step in range(4)], durations=1000)
    tiles.add("uppers", _uppers())
    tiles.add("shelf_models", _shelf_models())
    tiles.add("lamp_wall", _wall_lamp())
    tiles.add("switches", _switches())


def _sign(step: int) -> Pic:
    """Return the lit sign behind the desk, 5×2 tiles: a tooth in a ring and the name."""
    pic = Pic(80, 32)
    glow = "teal4" if step != 1 else "teal3"
    pic.rect(1, 4, 78, 25, EDGE).rect(2, 5, 76, 23, "teal0").rect(2, 5, 76, 2, "void1").rect(2, 26, 76, 2, "teal1")
    pic.frame(4, 8, 72, 17, "teal1")
    pic.disc(15, 16.5, 8, 8, glow).disc(15, 16.5, 6.6, 6.6, "teal0")
    pic.rows(11, 12, ".aa.aa..\naaaaaaa.\naaaaaaa.\n.aaaaa..\n.aa.aa..\n.a...a..", {"a": "white4"})
    letters = {
        "C": ".aaa\na...\na...\na...\na...\n.aaa", "H": "a..a\na..a\naaaa\na..a\na..a\na..a",
        "E": "aaaa\na...\naaa.\na...\na...\naaaa", "N": "a..a\naa.a\naaaa\na.aa\na..a\na..a",
        "D": "aaa.\na..a\na..a\na..a\na..a\naaa.", "R": "aaa.\na..a\naaa.\na.a.\na..a\na..a",
    }  # fmt: skip
    x = 29
    for char in "DR CHEN":
        if char == " ":
            x += 4
            continue
        pic.rows(x, 11, letters[char], {"a": "white4" if step != 1 else "white3"})
        x += 6
    pic.runs(glow, (29, 20, 41)).runs("teal2", (29, 22, 22))
    return pic


def _chart(step: int) -> Pic:
    """Return the wall screen, 4×2 tiles: two rows of teeth, one flagged, a trace and bars that move."""
    pic = Pic(64, 32)
    pic.rect(1, 1, 62, 30, INK).rect(1, 1, 62, 1, "white1").rect(3, 3, 58, 26, "cyan0").rect(3, 28, 58, 1, "void0")
    for x in range(6, 61, 6):
        pic.rect(x, 3, 1, 25, "void2")
    for y in range(6, 28, 6):
        pic.rect(3, y, 58, 1, "void2")
    for row in range(2):
        for i in range(6):
            x, y = 6 + i * 5, (6, 14)[row] + (1 if 1 <= i <= 4 else 0) * (1 if row == 0 else -1)
            bad = row == 1 and i == 4
            scan = step // 2 == i
            body = "magenta3" if bad and step % 4 < 2 else "magenta2" if bad else "cyan4" if scan else "cyan3"
            inner = "magenta2" if bad else "cyan3" if scan else "cyan2"
            legs = (y - 2, y) if row == 0 else (y + 4, y)
            pic.rect(x, y, 4, 4, body).rect(x + 1, y + 1, 2, 2, inner)
            for lx in (x, x + 3):
                pic.rect(lx, legs[0] if row == 0 else y + 4, 1, 2, "cyan1" if not bad else "magenta1")
    pic.runs("cyan3", (40, 6, 16)).runs("cyan1", (40, 8, 11), (40, 10, 13))
    trace = (0, 0, 0, -1, 0, 3, -4, 1, 0, 0, 0, -1, -2, 0, 0, 0, 0, 0)
    for i in range(18):
        pic.dot(39 + i, 17 - trace[(i + step) % 18], "teal4" if i > 10 else "teal3")
    for i in range(5):
        tall = 2 + (noise(i, step // 2, 9) % 5)
        pic.rect(40 + i * 4, 27 - tall, 2, tall, "magenta3" if i == 3 else "cyan2")
    pic.runs("teal3", (6, 24, 4 + step * 2)).runs("void3", (10 + step * 2, 24, 24 - step * 2))
    for x, y in ((8, 9), (7, 10), (12, 4), (11, 5), (10, 6), (9, 8)):
        pic.dot(x + 2, y, "cyan1")
    return pic.rect(59, 1, 2, 1, "teal4")


DIGITS = {"0": "aaa\na.a\na.a\na.a\naaa", "1": ".a.\naa.\n.a.\n.a.\naaa", "4": "a.a\na.a\naaa\n..a\n..a"}


def _number(step: int) -> Pic:
    """Return the "now serving" display, 2×2 tiles; it has said fourteen for a year."""
    pic = Pic(32, 32)
    pic.rect(15, 0, 2, 8, EDGE).rect(1, 8, 30, 18, INK).rect(2, 9, 28, 16, "void2").rect(2, 9, 28, 1, "void4")
    pic.rect(1, 26, 30, 1, "white1")
    on = "red3" if step in (0, 2) else "red1"
    for x, digit in ((5, "0"), (13, "1"), (21, "4")):
        big = Pic(6, 10)
        for dy, row in enumerate(DIGITS[digit].split("\n")):
            for dx, char in enumerate(row):
                if char == "a":
                    big.rect(dx * 2, dy * 2, 2, 2, on)
                    big.dot(dx * 2 + 1, dy * 2 + 1, "red2" if on == "red3" else "red0")
        pic.put(big, x, 13)
    return pic.runs("mustard3", (4, 11, 10)).dot(27, 11, "leaf3" if step % 2 == 0 else "leaf1")


def _paper(ground: str) -> Pic:
    pic = Pic(32, 32)
    pic.rect(3, 1, 26, 30, EDGE).rect(4, 2, 24, 28, "white4").rect(5, 3, 22, 26, ground)
    pic.rect(27, 3, 1, 27, "white3").rect(4, 29, 24, 1, "white3")
    return pic


TOOTH = """
...aaaa..aaaa...
..abbbbaabbbca..
.abbbbbbbbbbbca.
.abbbbbbbbbbbca.
.abbeebbbbeebca.
.abbeebbbbeebca.
.abbbbbbbbbbcca.
..abbbeeeebbca..
..abbbbbbbbcca..
..abbbbccbbcca..
...abbcaabcca...
...abbca.abca...
...abca..abca...
....aa....aa....
"""


def _poster_brush() -> Pic:
    """Return a poster: a cheerful tooth and a brush."""
    pic = _paper("mustard3").dither(5, 3, 22, 8, "mustard4", 8)
    pic.rows(8, 6, TOOTH, {"a": EDGE, "b": "white4", "c": "white3", "e": "void1"})
    pic.line(21, 22, 26, 12, "red2", 2).rect(18, 20, 3, 3, "cyan3").runs("auburn1", (8, 24, 16))
    pic.runs("auburn2", (8, 26, 11))
    return pic


def _poster_bots() -> Pic:
    """Return a poster: friendly bots around a molar, cold colours."""
    pic = _paper("cyan0").dither(5, 20, 22, 9, "void2", 8)
    pic.rows(8, 8, TOOTH, {"a": "cyan1", "b": "cyan3", "c": "cyan2", "e": "cyan1"})
    for x, y in ((7, 6), (22, 5), (24, 14), (6, 16), (20, 22), (14, 5)):
        pic.rect(x, y, 3, 2, "teal4").dots([(x, y + 2), (x + 2, y + 2)], "teal3").dot(x + 1, y, "white4")
    return pic.runs("white4", (8, 25, 15)).runs("cyan3", (8, 27, 9))


def _poster_sea() -> Pic:
    """Return the poster of the beach: a flat sea, a low sun, and a small figure that somebody added."""
    pic = _paper("dusk4").dither(5, 3, 22, 5, "dusk3", 8).rect(5, 14, 22, 8, "teal3").rect(5, 14, 22, 1, "cyan4")
    pic.disc(19, 14, 4, 4, "mustard4").rect(5, 15, 22, 7, "teal3").runs("mustard4", (17, 16, 5), (18, 18, 3))
    pic.runs("teal4", (7, 17, 5), (9, 20, 8))
    pic.poly([(5, 22), (16, 20), (27, 22), (27, 25), (5, 25)], "mustard3").runs("mustard4", (6, 22, 10))
    pic.rect(5, 25, 22, 4, "teal1")
    pic.runs("white4", (8, 26, 16)).runs("teal4", (11, 28, 9))
    return pic.rect(10, 15, 1, 3, "red1").dots([(9, 14), (9, 15), (11, 15), (10, 13)], "red1").dot(9, 13, "red1")


def _poster_harbour() -> Pic:
    """Return a framed print: the old harbour, sails and a lighthouse."""
    pic = Pic(32, 32).rect(2, 4, 28, 22, "auburn0").rect(3, 5, 26, 20, "auburn2").rect(3, 5, 26, 1, "auburn4")
    pic.rect(5, 7, 22, 16, "dusk4")
    pic.rect(5, 16, 22, 7, "teal1").dither(5, 7, 22, 4, "dusk3", 8).runs("teal3", (6, 18, 6), (15, 20, 8), (8, 21, 5))
    pic.poly([(11, 9), (11, 17), (7, 17)], "white4").poly([(12, 10), (16, 17), (12, 17)], "white3")
    pic.runs("auburn1", (8, 17, 8))
    pic.rect(22, 9, 3, 9, "white4").rect(22, 12, 3, 2, "red2").rect(22, 8, 3, 1, "mustard4")
    pic.rect(20, 17, 7, 2, "leaf1")
    return pic


def _clock(step: int) -> Pic:
    pic = Pic(16, 16).disc(8, 8, 7, 7, INK).disc(8, 8, 6, 6, "white4").dots([(8, 3), (12, 8), (8, 12), (3, 8)], EDGE)
    pic.line(8, 8, 8, 4, INK).line(8, 8, 10, 9, INK)
    dx, dy = ((0, -4), (4, 0), (0, 3), (-4, 0))[step]
    return pic.line(8, 8, 8 + dx, 8 + dy, "red2").dot(8, 8, INK).runs("white3", (5, 12, 6))


def _uppers() -> Pic:
    """Return upper cabinets, 4×2 tiles, one with a glass door, and a warm light strip below."""
    pic = Pic(64, 32)
    pic.rect(1, 1, 62, 25, EDGE).rect(1, 25, 62, 1, INK)
    for i in range(3):
        x = 2 + i * 20 + (i > 1)
        pic.rect(x, 2, 19, 22, "white3").rect(x, 2, 19, 1, "white4").rect(x, 2, 1, 22, "white4")
        pic.rect(x + 18, 3, 1, 21, "white2").rect(x + 1, 23, 18, 1, "white2")
        pic.rect(x + 6, 20, 6, 1, "white1")
        if i == 1:
            pic.rect(x + 2, 5, 15, 11, "void2").rect(x + 2, 15, 15, 1, "teal2")
            for j, colour in enumerate(("teal", "mustard", "magenta", "cyan")):
                pic.rect(x + 3 + j * 3, 10, 2, 5, f"{colour}2").rect(x + 3 + j * 3, 10, 1, 5, f"{colour}3")
                pic.rect(x + 3 + j * 3, 9, 2, 1, "white3")
            pic.line(x + 11, 6, x + 5, 13, "void4").line(x + 14, 6, x + 11, 9, "void4")
    return pic.rect(4, 26, 56, 1, "mustard4").rect(4, 27, 56, 1, "mustard3").dither(2, 28, 60, 3, "white3", 8)


def _shelf_models() -> Pic:
    """Return a wall shelf with plaster jaws and a medal, 3×1 tiles."""
    pic = Pic(48, 16)
    pic.rect(1, 12, 46, 2, "white4").rect(1, 14, 46, 1, "white1").rect(5, 15, 2, 1, "white1")
    pic.rect(41, 15, 2, 1, "white1")
    for x in (4, 30):
        pic.rect(x, 7, 10, 2, "red3").rect(x, 4, 10, 3, "enamel5").rect(x, 9, 10, 3, "enamel4")
        pic.rect(x + 1, 9, 8, 1, "red2")
        for i in range(1, 10, 2):
            pic.dot(x + i, 6, "enamel3").dot(x + i, 5, "enamel4")
    pic.rect(19, 3, 7, 9, "auburn2").rect(20, 4, 5, 7, "white4").disc(22.5, 7, 2, 2, "mustard3")
    pic.rect(43, 6, 4, 6, "teal2").rect(43, 6, 1, 6, "teal4")
    return pic


def _wall_lamp() -> Pic:
    """Return a wall lamp that washes the panel with light, 1×2 tiles."""
    pic = Pic(16, 32).poly([(3, 0), (13, 0), (10, 9), (6, 9)], "white3")
    pic.poly([(6, 18), (10, 18), (15, 31), (1, 31)], "white3")
    pic.poly([(5, 3), (11, 3), (9, 9), (7, 9)], "skin4").poly([(7, 18), (9, 18), (12, 27), (4, 27)], "skin4")
    pic.dither(2, 27, 12, 5, "white2", 6).dither(3, 0, 10, 2, "white2", 6)
    pic.rect(5, 9, 6, 9, EDGE).rect(6, 9, 4, 9, "mustard3").rect(6, 9, 2, 9, "mustard4").rect(6, 12, 4, 3, "white1")
    pic.rect(6, 12, 2, 3, "white3")
    return pic


def _switches() -> Pic:
    pic = Pic(16, 16).rect(5, 4, 6, 8, EDGE).rect(5, 4, 5, 7, "white4").rect(6, 5, 3, 2, "white2")
    pic.rect(6, 8, 3, 2, "white2").dot(6, 8, "teal3")
    return pic

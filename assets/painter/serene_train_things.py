"""What stands in the sleeping car: bunks, two seats, a table with the lamp, luggage, a line without stops."""

from __future__ import annotations

from assets.painter.tilekit import TILE, Pic, tube
from assets.painter.tilesheet import TileSheet

INK = "void0"


def add(tiles: TileSheet) -> None:
    """Add all of it to a tileset."""
    tiles.add("bunk", _bunk(), [(0, 64, 96, 20)], foot=-8)
    tiles.add("bunk_plain", _bunk(False), [(0, 64, 96, 20)], foot=-8)
    tiles.add("train_table", _table(), [(4, 20, 40, 16)], foot=-6)
    tiles.add("reading_lamp", [_lamp(step) for step in range(4)], foot=16, durations=(900, 120, 700, 120))
    tiles.add("seat_left", _seat(), [(0, 20, 28, 20)], foot=-6)
    tiles.add("seat_right", _seat().mirror(), [(4, 20, 28, 20)], foot=-6)
    tiles.add("suitcase", _case(), [(0, 16, 32, 12)], foot=-4)
    tiles.add("slippers", _slippers())
    tiles.add("tea_trolley", _trolley(), [(0, 32, 32, 12)], foot=-3)
    tiles.add("route_ring", _route())
    tiles.add("wall_light", [_light(step) for step in range(4)], durations=(1400, 90, 1100, 90))
    tiles.add("coat_hook", _coat())
    tiles.add("train_clock", _clock())
    tiles.add("near_seat", _near(), foot=16)


def _bunk(used: bool = True) -> Pic:
    """Return two berths, 6×6 tiles: the lower one turned down for whoever comes, luggage on the upper one."""
    pic = Pic(96, 96)
    pic.rect(1, 8, 94, 78, INK).rect(2, 9, 92, 76, "auburn1").rect(4, 11, 88, 60, "brown0")
    pic.rect(4, 11, 88, 3, "auburn0")
    for x in (2, 86):
        pic.rect(x, 6, 8, 80, INK).rect(x + 1, 7, 6, 78, "auburn2").rect(x + 1, 7, 2, 78, "auburn3").rect(
            x + 5, 7, 2, 78, "auburn1"
        )
        pic.disc(x + 4, 6, 3.6, 3, INK).disc(x + 4, 5.6, 2.6, 2.2, "mustard2").dot(x + 3, 4, "mustard4")
    pic.rect(10, 36, 76, 9, INK).rect(10, 37, 76, 7, "auburn2").rect(10, 37, 76, 1, "auburn4").rect(
        10, 43, 76, 1, "auburn0"
    )
    pic.rect(12, 31, 72, 6, "white3").rect(12, 31, 72, 1, "white4").rect(12, 35, 72, 2, "teal2")
    if used:
        pic.rect(20, 17, 26, 15, INK).rect(21, 18, 24, 13, "enamel3").rect(21, 18, 24, 2, "enamel4").rect(
            27, 18, 2, 13, "enamel2"
        )
        pic.rect(37, 18, 2, 13, "enamel2").rect(30, 15, 7, 3, INK).rect(31, 16, 5, 1, "enamel4").rect(
            22, 29, 22, 2, "enamel2"
        )
        pic.rect(50, 21, 22, 11, INK).rect(51, 22, 20, 9, "red1").rect(51, 22, 20, 2, "red2").rect(
            59, 22, 2, 9, "mustard2"
        )
        pic.disc(75, 27, 5, 5, INK).disc(75, 27, 4, 4, "cyan1").disc(74, 26, 2.4, 2, "cyan2")
    else:
        for x, ramp in ((18, "leaf"), (46, "void")):
            pic.rect(x, 19, 24, 13, INK).rect(x + 1, 20, 22, 11, f"{ramp}1").rect(x + 1, 20, 22, 2, f"{ramp}2")
            pic.rect(x + 10, 17, 5, 3, INK).rect(x + 5, 20, 1, 11, f"{ramp}0").rect(x + 18, 20, 1, 11, f"{ramp}0")
    _lower(pic)
    for y in range(46, 82, 8):
        pic.rect(77, y, 8, 2, "mustard2").rect(77, y, 8, 1, "mustard4")
    pic.rect(76, 36, 2, 48, "mustard2").rect(76, 36, 1, 48, "mustard3").rect(84, 36, 2, 48, "mustard1")
    return pic.rect(1, 85, 94, 2, INK).rect(6, 86, 6, 4, INK).rect(84, 86, 6, 4, INK)


def _lower(pic: Pic) -> None:
    """Draw the lower berth: a pillow with a dent to start people off, the sheet's turned corner, a teal blanket."""
    pic.rect(10, 58, 76, 26, INK).rect(10, 59, 76, 14, "teal2").rect(10, 59, 76, 1, "teal3")
    for x in range(38, 84, 9):
        pic.line(x, 60, x - 3, 72, "teal1").line(x + 1, 60, x - 2, 72, "teal3")
    pic.rect(10, 73, 76, 11, "auburn2").rect(10, 73, 76, 1, "auburn4").rect(10, 74, 76, 2, "auburn1")
    for x in (16, 46):
        pic.frame(x, 77, 26, 6, "auburn0").rect(x + 11, 79, 4, 2, "mustard2")
    pic.rect(11, 57, 26, 14, "white4").poly([(34, 57), (48, 57), (36, 72), (30, 72)], "white4")
    pic.poly([(44, 57), (52, 57), (40, 72), (36, 72)], "white3").line(50, 57, 38, 72, "teal4")
    pic.disc(22, 60, 11, 6, "white2").disc(22, 59, 10.4, 5.4, "white4").disc(22, 60, 4.4, 2.4, "white3")
    pic.runs("white2", (19, 61, 6)).rect(11, 71, 26, 2, "white3")
    for x in range(12, 84, 6):
        pic.dot(x, 50 + x % 3, "auburn1")


def _table() -> Pic:
    """Return the folding table, 3×3 tiles: a cloth, a book face down."""
    pic = (
        Pic(48, 48)
        .rect(22, 24, 5, 18, INK)
        .rect(23, 24, 3, 17, "mustard1")
        .rect(23, 24, 1, 17, "mustard3")
        .rect(16, 40, 17, 3, "mustard1")
    )
    pic.rect(2, 16, 44, 12, INK).rect(3, 17, 42, 8, "white4").rect(3, 17, 42, 1, "white3").rect(3, 24, 42, 3, "white2")
    for x in range(4, 44, 4):
        pic.dot(x, 26, "white4").dot(x + 1, 27, "white3")
    pic.poly([(31, 22), (36, 19), (42, 22), (36, 24)], "red2").line(36, 19, 36, 23, "red0").runs("red3", (33, 21, 3))
    return pic.outline(INK)


def _lamp(step: int) -> Pic:
    """Return the reading lamp with its chain, 2×2 tiles."""
    lit = "mustard4" if step in (0, 2) else "mustard3"
    pic = Pic(32, 32).rect(15, 15, 3, 9, "mustard2").rect(15, 15, 1, 9, "mustard4").disc(16.5, 25, 6, 2.4, "mustard1")
    pic.disc(16, 24.4, 5, 1.8, "mustard2").poly([(12, 4), (21, 4), (26, 16), (7, 16)], lit)
    pic.poly([(17, 4), (21, 4), (26, 16), (19, 16)], "mustard3" if lit == "mustard4" else "mustard2")
    pic.rect(8, 16, 18, 2, "mustard1").rect(12, 3, 9, 1, "mustard2").line(11, 7, 9, 14, "white4")
    for y in range(18, 23, 2):
        pic.dot(22, y, "mustard3")
    return pic.dot(22, 24, "white4").outline(INK)


def _seat() -> Pic:
    """Return a seat that looks right, 2×3 tiles: buttoned teal, a wooden arm, a clean head cloth."""
    pic = Pic(32, 48).poly([(1, 8), (4, 3), (11, 3), (14, 8), (15, 34), (1, 34)], "teal1")
    pic.poly([(5, 6), (11, 5), (13, 10), (13, 30), (5, 30)], "teal2").poly(
        [(7, 7), (11, 6), (12, 12), (8, 13)], "teal3"
    )
    pic.rect(3, 3, 9, 8, "white4").rect(3, 9, 9, 2, "white2").poly([(3, 26), (29, 26), (30, 34), (3, 34)], "teal2")
    pic.rect(4, 26, 25, 2, "teal4").rect(4, 28, 24, 2, "teal3").rect(1, 34, 29, 8, "teal0").rect(2, 35, 27, 2, "teal1")
    for x, y in ((8, 17), (11, 22), (8, 24)):
        pic.dot(x, y, "teal0").dot(x - 1, y - 1, "teal4")
    pic.rect(4, 20, 22, 3, "auburn2").rect(4, 20, 22, 1, "auburn4").rect(22, 23, 3, 5, "auburn1")
    return pic.rect(3, 42, 4, 2, "mustard1").rect(24, 42, 4, 2, "mustard1").outline(INK)


def _case() -> Pic:
    """Return a suitcase, 2×2 tiles, with labels of nowhere."""
    pic = Pic(32, 32).rect(2, 11, 28, 17, "brown2").rect(2, 11, 28, 3, "brown4").rect(2, 25, 28, 3, "brown1")
    pic.rect(7, 11, 3, 17, "brown1").rect(22, 11, 3, 17, "brown1").rect(12, 7, 8, 2, "brown1").rect(
        12, 7, 2, 4, "brown1"
    ).rect(18, 7, 2, 4, "brown1")
    pic.rect(7, 14, 3, 2, "mustard3").rect(22, 14, 3, 2, "mustard3").disc(16, 20, 3.6, 3.6, "white4").disc(
        16, 20, 2.4, 2.4, "cyan2"
    )
    return pic.disc(16, 20, 1.2, 1.2, "white4").outline(INK)


def _slippers() -> Pic:
    """Return slippers side by side, 1×1 tile, toes outward, for whoever comes."""
    pair = ".cc..cc.\naaaaaaaa\naddaadda\naddaadda\nabbaabba\n.bb..bb."
    return Pic(TILE, TILE).rows(4, 5, pair, {"a": "teal1", "b": "teal3", "c": "teal0", "d": "enamel4"})


def _trolley() -> Pic:
    """Return the tea trolley, 2×3 tiles: an urn, glasses in their holders, three biscuits."""
    pic = Pic(32, 48)
    for x in (3, 26):
        pic.rect(x, 14, 3, 28, "mustard1").rect(x, 14, 1, 28, "mustard3")
        pic.disc(x + 1.5, 43, 2.4, 2.4, INK)
    pic.rect(1, 20, 30, 6, "auburn2").rect(1, 20, 30, 2, "auburn4").rect(1, 34, 30, 6, "auburn1").rect(
        1, 34, 30, 2, "auburn3"
    )
    tube(pic, 6, 6, 9, 14, "mustard", 3, INK)
    pic.rect(5, 4, 11, 2, "mustard2").rect(9, 1, 3, 3, "mustard3").rect(15, 14, 3, 2, "mustard2")
    for x in (19, 24):
        pic.rect(x, 14, 4, 6, "white2").rect(x, 13, 4, 2, "auburn3").rect(x, 16, 1, 3, "white4")
    pic.disc(10, 32.6, 5, 2, "white4").runs("tan3", (7, 31, 3), (11, 31, 3), (9, 30, 3)).rect(
        20, 28, 7, 6, "white3"
    ).rect(20, 28, 7, 1, "white4")
    return pic.outline(INK)


def _route() -> Pic:
    """Return the map of the line, 2×2 tiles: one ring, not one stop on it."""
    pic = (
        Pic(32, 32)
        .rect(3, 4, 27, 25, INK)
        .rect(4, 5, 25, 23, "mustard1")
        .rect(4, 5, 25, 1, "mustard3")
        .rect(6, 7, 21, 19, "enamel5")
    )
    pic.disc(16.5, 16.5, 7.6, 6.6, "magenta2").disc(16.5, 16.5, 5.8, 4.8, "enamel5").runs(
        "enamel3", (8, 9, 6), (19, 24, 7)
    )
    return pic.poly([(16, 8), (20, 10.5), (16, 13)], "magenta2").line(8, 23, 12, 20, "enamel4")


def _light(step: int) -> Pic:
    """Return a wall light, 1×2 tiles: a tulip of glass on a brass arm."""
    lit = step in (0, 2)
    pic = (
        Pic(TILE, 32)
        .rect(7, 20, 3, 5, "mustard1")
        .line(8, 20, 8, 15, "mustard3")
        .poly([(4, 6), (13, 6), (11, 15), (6, 15)], "mustard4")
    )
    return (
        pic.poly([(6, 7), (10, 7), (9, 13), (7, 13)], "white4" if lit else "mustard3")
        .rect(4, 5, 9, 1, "mustard2")
        .outline(INK)
    )


def _coat() -> Pic:
    """Return one coat on one hook, 1×3 tiles."""
    pic = (
        Pic(TILE, 48)
        .rect(7, 10, 2, 3, "mustard3")
        .poly([(5, 13), (11, 13), (14, 20), (13, 42), (3, 42), (2, 20)], "hair1")
    )
    pic.poly([(5, 14), (8, 14), (7, 41), (4, 41), (3, 21)], "hair2").line(8, 15, 8, 41, "hair0").rect(
        6, 13, 5, 3, "auburn3"
    )
    return pic.dots([(9, 22), (9, 28), (9, 34)], "mustard2").outline(INK)


def _clock() -> Pic:
    """Return a clock, 1×1 tile: both hands, and no hours."""
    return (
        Pic(TILE, TILE)
        .disc(8, 8, 6.6, 6.6, INK)
        .disc(8, 8, 5.8, 5.8, "mustard2")
        .disc(8, 8, 4.6, 4.6, "enamel5")
        .line(8, 8, 8, 5, INK)
        .line(8, 8, 10, 9, INK)
    )


def _near() -> Pic:
    """Return the back of a seat close to the viewer, 4×2 tiles: teal, with its cloth."""
    pic = Pic(64, 32).poly([(2, 32), (4, 10), (12, 5), (52, 5), (60, 10), (62, 32)], "teal0")
    pic.poly([(5, 32), (7, 12), (13, 8), (51, 8), (57, 12), (59, 32)], "teal1").runs("teal2", (13, 8, 38), (11, 9, 20))
    pic.rect(22, 5, 20, 14, "white3").rect(22, 5, 20, 2, "white4").rect(22, 17, 20, 2, "white2")
    for x in range(14, 54, 10):
        pic.dot(x, 24, "teal3").dot(x + 1, 25, "teal0")
    return pic.outline(INK)

"""What hangs in the new clinic: the charter, both names in brass, the finished chart, two coats, paper flags."""

from __future__ import annotations

from assets.painter.tilekit import TILE, Pic
from assets.painter.tilesheet import TileSheet

EDGE = "auburn0"
CHEN = "aaa.a.a.aaa.a..a\na...aaa.aa..aa.a\na...a.a.a...a.aa\naaa.a.a.aaa.a..a"
WELLS = "a...a.aaa.a...a...aaa\na.a.a.aa..a...a...aa.\na.a.a.a...a...a.....a\n.a.a..aaa.aaa.aaa.aaa"


def sheet() -> TileSheet:
    """Return the tileset of what hangs on the walls, filled."""
    tiles = TileSheet("newclinic_hung")
    tiles.add("charter", _charter())
    tiles.add("both_names", [_plate(step) for step in range(4)], durations=(3200, 110, 110, 110))
    tiles.add("framed_chart", _chart())
    tiles.add("children_drew", _drawings())
    tiles.add("wall_lamp", [_lamp(step) for step in range(4)], durations=(700, 160, 420, 160))
    tiles.add("hooks", _hooks())
    tiles.add("garland", _garland())
    tiles.add("garland_end", _garland(2))
    return tiles


def _framed(w: int, h: int, x: int, y: int, fw: int, fh: int, paper: str, brass: bool = False) -> Pic:
    """Return a picture with one frame in it, its paper and its shadow."""
    ramp = "mustard" if brass else "brown"
    pic = (
        Pic(w, h)
        .rect(x + 1, y + fh, fw, 2, "enamel3")
        .rect(x, y, fw, fh, EDGE)
        .rect(x + 1, y + 1, fw - 2, fh - 2, f"{ramp}2")
    )
    pic.rect(x + 1, y + 1, fw - 2, 1, f"{ramp}4").rect(x + 1, y + 1, 1, fh - 2, f"{ramp}3")
    return pic.rect(x + 3, y + 3, fw - 6, fh - 6, EDGE).rect(x + 4, y + 4, fw - 8, fh - 8, paper)


def _charter() -> Pic:
    """Return the charter, 2×3 tiles: seven lines in two hands, and everybody's name below, one in crayon."""
    pic = (
        _framed(32, 48, 1, 8, 30, 38, "enamel5", brass=True)
        .rect(5, 12, 22, 5, "enamel4")
        .runs("red1", (8, 13, 16), (10, 15, 12))
    )
    for i, y in enumerate(range(19, 32, 2)):
        pic.runs("void3" if i % 2 else "brown1", (8, y, (14, 11, 15, 9, 13, 15, 10)[i])).dot(6, y, "teal2")
    for x, y, w, ink in (
        (6, 34, 6, "void4"),
        (14, 33, 5, "brown1"),
        (20, 34, 5, "teal1"),
        (6, 37, 4, "magenta2"),
        (12, 37, 7, "hair1"),
        (7, 40, 6, "void3"),
        (15, 39, 4, "leaf1"),
    ):
        pic.runs(ink, (x, y, w)).dots([(x + 1, y - 1), (x + w - 2, y + 1)], ink)
    pic.disc(24, 38.5, 3, 3, "red1").disc(23.6, 38, 2, 2, "red2").dot(23, 37, "red3").rect(22, 41, 1, 2, "red1").rect(
        25, 41, 1, 2, "red1"
    )
    return pic.line(9, 12, 5, 18, "white4").dots([(26, 13), (25, 14)], "white4")


def _plate(step: int) -> Pic:
    """Return the brass plate, 2×2 tiles: both names, four screws; a glint crosses it."""
    pic = (
        Pic(32, 32)
        .rect(2, 23, 29, 2, "enamel3")
        .rect(1, 9, 30, 15, EDGE)
        .rect(2, 10, 28, 13, "mustard2")
        .rect(2, 10, 28, 1, "mustard4")
    )
    pic.rect(2, 10, 1, 13, "mustard3").rect(2, 22, 28, 1, "mustard1").frame(4, 11, 24, 11, "mustard3")
    if step:
        x = step * 8 - 4
        pic.line(x, 22, x + 9, 11, "mustard4", 2)
    pic.rows(8, 12, CHEN, {"a": "mustard0"}).rows(6, 17, WELLS, {"a": "mustard0"})
    return pic.dots([(3, 11), (28, 11), (3, 21), (28, 21)], "mustard0")


def _chart() -> Pic:
    """Return the chart, framed, 4×2 tiles: eight rows, all stamped; rings of coffee that were left where they were."""
    pic = _framed(64, 32, 1, 7, 62, 24, "enamel5").rect(5, 11, 54, 2, "teal2")
    for i in range(8):
        x, y = 7 + i // 4 * 27, 14 + i % 4 * 3
        pic.rect(x, y, 2, 2, ("void4", "white2", "red1", "cyan1", "auburn3", "magenta2", "mustard2", "teal2")[i])
        pic.runs("white1", (x + 4, y, (6, 5, 7, 4, 5, 6, 7, 4)[i])).runs("enamel3", (x + 4, y + 1, 4))
        pic.rect(x + 13, y, 4, 2, "enamel4").dots([(x + 13, y), (x + 15, y + 1)], "void3")
        pic.rect(x + 20, y - 1, 3, 3, "red2" if i != 3 else "leaf2").dot(x + 21, y, "red3" if i != 3 else "leaf3")
    pic.rect(32, 13, 1, 14, "enamel3").disc(53, 24.5, 3, 2, "enamel4")
    return pic.line(14, 11, 6, 26, "white4").line(16, 11, 10, 22, "white4")


def _drawings() -> Pic:
    """Return what the children drew, 3×2 tiles: a dentist with two heads, a dinosaur with a plaster, a fish."""
    pic = Pic(48, 32)
    for x, y, w, paper in ((1, 9, 15, "white4"), (18, 8, 15, "mustard4"), (34, 10, 13, "cyan4")):
        pic.rect(x + 1, y + 16, w, 2, "enamel3").rect(x, y, w, 16, paper).rect(x, y + 15, w, 1, "white2").dot(
            x + w // 2, y, "red2"
        )
    pic.rect(6, 17, 5, 6, "white2").rect(5, 12, 3, 4, "tan3").rect(9, 12, 3, 4, "skin3").runs("hair0", (5, 11, 3)).runs(
        "white3", (9, 11, 3)
    )
    pic.dots([(5, 14), (9, 14)], "red2").rect(7, 18, 3, 3, "teal3").dots(
        [(4, 18), (12, 18), (3, 17), (13, 17)], "skin2"
    )
    pic.rows(
        20,
        13,
        "....ggg..\n....gkg..\n.g..gggg.\n.gg.ggwwg\n..gggggg.\n..ggggg..\n..g...g..",
        {"g": "leaf2", "k": "void1", "w": "skin3"},
    )
    pic.runs("leaf3", (22, 16, 2), (24, 13, 2))
    return pic.rows(
        36, 16, "..aaa...b\n.awaaa.bb\naaaaaaaab\n.aaaaa.bb\n..aaa...b", {"a": "auburn3", "b": "auburn4", "w": "void1"}
    ).runs("cyan2", (36, 23, 4), (42, 22, 3))


def _lamp(step: int) -> Pic:
    """Return a wall lamp, 1×2 tiles: his bracket, her light, breathing a little."""
    lit = ("mustard4", "mustard3", "mustard4", "white4")[step]
    pic = (
        Pic(TILE, 32)
        .rect(7, 16, 2, 13, "mustard1")
        .rect(7, 16, 1, 13, "mustard3")
        .disc(8, 28, 3, 2.4, EDGE)
        .disc(8, 28, 2, 1.5, "mustard2")
    )
    pic.disc(8, 12, 5, 5, EDGE).disc(8, 12, 4, 4, lit).disc(7, 11, 1.6, 1.6, "white4").rect(
        5, 16, 6, 2, "mustard2"
    ).rect(5, 16, 6, 1, "mustard4")
    return pic.dots([(1, 9), (14, 9), (2, 16), (13, 16), (8, 5)], "mustard3" if step % 2 else "mustard4")


def _hooks() -> Pic:
    """Return a rail of hooks, 3×2 tiles: a white coat, an old tweed, a visor nobody uses blind."""
    pic = Pic(48, 32).rect(1, 8, 46, 3, EDGE).rect(2, 8, 44, 2, "brown3").rect(2, 8, 44, 1, "brown4")
    for x in (8, 23, 39):
        pic.rect(x, 10, 2, 3, "mustard3").dot(x, 10, "mustard4")
    pic.poly([(4, 13), (14, 13), (16, 31), (2, 31)], EDGE).poly([(5, 13), (13, 13), (15, 30), (3, 30)], "white4")
    pic.rect(8, 15, 2, 15, "white2").rect(4, 22, 3, 4, "white2").rect(11, 14, 2, 6, "teal3").rect(
        13, 20, 1, 10, "white2"
    )
    pic.poly([(19, 13), (29, 13), (31, 31), (17, 31)], EDGE).poly([(20, 13), (28, 13), (30, 30), (18, 30)], "deep3")
    for y in range(15, 30, 3):
        pic.runs("deep4", (20, y, 2), (26, y + 1, 2)).runs("deep2", (23, y, 2))
    pic.rect(34, 13, 12, 8, EDGE).rect(35, 14, 10, 6, "white3").rect(35, 14, 10, 1, "white4").rect(
        36, 16, 8, 3, "void2"
    )
    return pic.runs("dusk2", (37, 16, 3)).line(35, 20, 33, 28, "white1").line(44, 20, 46, 26, "white1")


def _garland(tails: int = 0) -> Pic:
    """Return one tile of paper teeth and flags on a string, from the day of the opening."""
    pic = Pic(TILE, TILE).line(0, 7, 8, 9, "brown1").line(8, 9, 15, 7, "brown1")
    if tails:
        pic = Pic(TILE, TILE).line(0, 7, 6, 9, "brown1").line(6, 9, 7, 14, "brown1")
        return pic.poly([(1, 8), (5, 8), (3, 13)], "teal3").dot(7, 15, "red2")
    pic.poly([(1, 8), (6, 8), (3.5, 14)], "teal3").poly([(11, 9), (15, 8), (13, 14)], "red2").dot(2, 8, "teal4")
    return pic.rows(7, 9, "a.a\naaa\na.a", {"a": "white4"})

"""What stands and hangs in the community hall: chairs, board's table, lectern, piano, urn, bunting, drawings."""

from __future__ import annotations

from assets.painter.tilekit import TILE, Pic, noise, tube
from assets.painter.tilesheet import TileSheet

INK = "void1"


def hung() -> TileSheet:
    """Return the tileset of what hangs in the hall, filled."""
    tiles = TileSheet("hall_hung")
    tiles.add("bunting", _bunting(0))
    tiles.add("bunting_b", _bunting(1))
    tiles.add("bunting_end", _bunting(2))
    tiles.add("hearing_banner", _banner())
    tiles.add("notices", _notices())
    tiles.add("tooth_drawings", _drawings())
    tiles.add("hall_clock", [_clock(step) for step in range(2)], durations=1000)
    tiles.add("hatch", _hatch())
    return tiles


def sheet() -> TileSheet:
    """Return the tileset of what stands in the hall, filled."""
    tiles = TileSheet("hall_things")
    for name, ramp in (("orange", "auburn"), ("grey", "hair"), ("blue", "cyan")):
        tiles.add(f"seat_{name}", _seat_back(ramp), [(0, 20, 16, 8)], foot=0)
    tiles.add("seat_front", _seat_front(), [(0, 20, 16, 8)], foot=-8)
    tiles.add("seat_stack", _stack(), [(0, 36, 16, 8)], foot=-4)
    tiles.add("board_table", _board_table(), [(0, 12, 96, 12)], foot=-7)
    tiles.add("lectern", [_lectern(step) for step in range(2)], [(4, 20, 24, 8)], foot=-4, durations=(1600, 300))
    tiles.add("piano", _piano(), [(0, 36, 64, 12)], foot=0)
    tiles.add("piano_stool", _stool(), [(0, 20, 16, 8)], foot=-4)
    tiles.add("urn_table", [_urn(step) for step in range(6)], [(0, 36, 64, 12)], foot=-2, durations=170)
    tiles.add("flip_chart", _flip_chart(), [(4, 36, 24, 8)], foot=-4)
    tiles.add("tooth_model", _tooth_model(), [(0, 36, 32, 8)], foot=-4)
    tiles.add("lost_box", _lost_box(), [(0, 16, 32, 12)], foot=-4)
    tiles.add("broom", _broom(), [(4, 40, 8, 4)], foot=-4)
    tiles.add("wells_table", _side_table(), [(0, 16, 48, 12)], foot=-4)
    tiles.add("bag", _bag(), foot=-6)
    tiles.add("knitting", _knitting(), foot=-6)
    tiles.add("camera_tripod", [_camera(step) for step in range(2)], [(8, 36, 12, 8)], foot=-4, durations=(700, 700))
    return tiles


# -- hanging -----------------------------------------------------------------------------------------------
def _bunting(kind: int) -> Pic:
    """Return a stretch of bunting from some older party, 1×1 tile."""
    pic = Pic(TILE, TILE)
    for x in range(16):
        pic.dot(x, 5 + round(2.4 * (1 - ((x - 7.5) / 8) ** 2)), "enamel2")
    colours = (("red2", "mustard3", "teal3"), ("dusk3", "cyan2", "mustard3"), ("teal3", "", "red2"))[kind]
    for i, colour in enumerate(colours):
        if colour:
            x, y = 1 + i * 5, (6, 8, 6)[i]
            pic.poly([(x, y), (x + 5, y), (x + 2.5, y + 6)], colour).runs(
                "white4" if i == 1 else f"{colour[:-1]}{int(colour[-1]) - 1}", (x, y, 4)
            )
    return pic


def _banner() -> Pic:
    """Return the hearing's banner, 6×2 tiles, hung over the velvet: scales, a tooth, a wave; one corner has slipped."""
    pic = (
        Pic(96, 32)
        .poly([(1, 3), (95, 3), (95, 27), (4, 30)], INK)
        .poly([(2, 4), (94, 4), (94, 26), (5, 29)], "teal1")
        .poly([(2, 4), (94, 4), (94, 6), (2, 6)], "teal3")
    )
    pic.runs("white4", (8, 25, 84)).runs("teal2", (8, 27, 60)).line(48, 8, 48, 22, "mustard3").line(
        36, 11, 60, 11, "mustard3"
    ).rect(43, 22, 11, 2, "mustard2").dot(48, 7, "mustard4")
    for x in (36, 60):
        pic.line(x, 11, x - 4, 17, "mustard2").line(x, 11, x + 4, 17, "mustard2").rect(x - 5, 17, 11, 2, "mustard3")
    pic.rows(33, 12, ".aa.aa.\naaaaaaa\n.aaaaa.\n.aa.aa.", {"a": "white4"}).rows(
        57, 13, "..aa...\n.a..a.a\na....a.", {"a": "cyan4"}
    )
    for x in (14, 76):
        pic.rows(x, 13, "..a..\n.aba.\nabbba\n.aba.\n..a..", {"a": "teal3", "b": "teal4"})
    return pic.line(1, 3, 0, 0, "enamel4").line(94, 3, 95, 0, "enamel4")


def _notices() -> Pic:
    """Return the notice board, 3×2 tiles: yoga, a lost cat again, the rota for the urn, the hearing."""
    pic = (
        Pic(48, 32)
        .rect(0, 2, 48, 28, INK)
        .rect(1, 3, 46, 26, "brown2")
        .rect(1, 3, 46, 1, "brown4")
        .rect(3, 5, 42, 22, "tan2")
        .dither(3, 5, 42, 22, "tan3", 4)
    )
    for x, y, w, h, colour in (
        (5, 7, 10, 12, "white4"),
        (17, 6, 12, 9, "mustard4"),
        (31, 7, 12, 15, "teal4"),
        (7, 20, 13, 6, "dusk4"),
        (21, 16, 9, 10, "white4"),
    ):
        pic.rect(x + 1, y + 1, w, h, "tan0").rect(x, y, w, h, colour).dot(x + w // 2, y, "red2").runs(
            "void3", (x + 2, y + 3, w - 4), (x + 2, y + h - 2, w - 6)
        )
    pic.rows(22, 19, "a...a\naaaaa\na.a.a\n.aaa.", {"a": "auburn2"}).rows(
        33, 12, ".aa.aa.\naaaaaaa\n.aaaaa.\n.aa.aa.", {"a": "white4"}
    )
    return pic.rect(2, 30, 46, 1, "enamel3")


def _drawings() -> Pic:
    """Return children's drawings of teeth, 2×2 tiles: crowned, furious, holding hands."""
    pic = Pic(32, 32)
    for i, (x, y, ground, ink) in enumerate(
        ((1, 3, "white4", "cyan2"), (16, 2, "mustard4", "red2"), (3, 17, "dusk4", "void4"), (18, 17, "white4", "leaf2"))
    ):
        pic.rect(x + 1, y + 1, 13, 13, "enamel3").rect(x, y, 13, 13, ground)
        pic.rows(x + 3, y + 4, "aaa.aaa\na..a..a\na.....a\na.a.a.a\n.a...a.\n.aa.aa.\n.a...a.", {"a": ink}).dots(
            [(x + 5, y + 6), (x + 7, y + 6)], INK
        )
        if i == 0:
            pic.rows(x + 4, y + 1, "a.a.a\naaaaa", {"a": "mustard3"})
        if i == 1:
            pic.line(x + 4, y + 5, x + 6, y + 6, INK).line(x + 9, y + 5, x + 7, y + 6, INK)
    return pic


def _clock(step: int) -> Pic:
    pic = Pic(TILE, TILE).disc(8, 8, 7, 7, INK).disc(8, 8, 6, 6, "white4").line(8, 8, 8, 4, INK).line(8, 8, 11, 10, INK)
    return pic.dots([(8, 3), (13, 8), (8, 12), (3, 8)], "white1").dot(11 if step else 12, 6, "red2")


def _hatch() -> Pic:
    """Return the kitchen hatch, 3×2 tiles: shutter half up, a light, a row of hooks with cups."""
    pic = (
        Pic(48, 32)
        .rect(1, 3, 46, 27, "enamel0")
        .rect(2, 4, 44, 25, "enamel3")
        .rect(2, 4, 44, 1, "enamel5")
        .rect(5, 7, 38, 20, INK)
        .rect(6, 8, 36, 18, "mustard2")
        .rect(6, 14, 36, 3, "mustard3")
    )
    for y in range(7, 13, 2):
        pic.rect(5, y, 38, 1, "white3").rect(5, y + 1, 38, 1, "white2")
    for i, colour in enumerate(("white4", "teal3", "red2", "white4", "cyan2", "dusk3")):
        pic.rect(9 + i * 6, 18, 3, 4, colour).dot(12 + i * 6, 19, colour)
    return pic.rect(3, 26, 42, 3, "tan3").rect(3, 26, 42, 1, "tan4").rect(3, 29, 42, 1, "enamel0")


# -- seats ---------------------------------------------------------------------------------------------------
def _seat_back(ramp: str) -> Pic:
    """Return a stackable chair from behind, 1×2 tiles: moulded shell, tube legs."""
    base = {"auburn": 3, "hair": 2, "cyan": 1}[ramp]
    rows = """
..aaaaaaaaaaaa..
.aeedddddddddda.
.aedcccccccccca.
.adccccccccccba.
.adccaaaaaaccba.
.adccccccccccba.
.adccccccccccba.
.adcccccccccbba.
.aacccccccccbaa.
..aabbbbbbbbaa..
..aaaaaaaaaaaa..
.aws.aaaaaa.awa.
.aws........awa.
.aws........awa.
.aws........awa.
.aaa........aaa.
"""
    key = {
        "a": INK,
        "b": f"{ramp}{base - 1}",
        "c": f"{ramp}{base}",
        "d": f"{ramp}{base + 1}",
        "e": f"{ramp}{base + 1}",
        "w": "white3",
        "s": "white1",
    }
    return Pic(TILE, 32).rows(0, 13, rows, key)


def _seat_front() -> Pic:
    """Return a stackable chair towards the viewer, 1×2 tiles."""
    pic = (
        Pic(TILE, 32)
        .rect(2, 9, 12, 10, "auburn3")
        .rect(2, 9, 12, 2, "auburn4")
        .rect(12, 10, 2, 9, "auburn2")
        .rect(5, 12, 6, 1, INK)
        .rect(1, 18, 14, 4, "auburn3")
        .rect(1, 18, 14, 1, "auburn4")
        .rect(1, 21, 14, 1, "auburn2")
    )
    return pic.rect(2, 22, 2, 6, "white3").rect(12, 22, 2, 6, "white2").outline(INK)


def _stack() -> Pic:
    """Return a stack of chairs, 1×3 tiles."""
    pic = Pic(TILE, 48)
    for i in range(7):
        y = 34 - i * 4
        ramp, step = (("auburn", 3), ("hair", 2), ("auburn", 3), ("cyan", 1))[i % 4]
        pic.rect(2, y, 12, 3, f"{ramp}{step}").rect(2, y, 12, 1, f"{ramp}{step + 1}").rect(
            1, y - 1, 1, 3, "white2"
        ).rect(14, y - 1, 1, 3, "white1")
    pic.rect(3, 4, 10, 7, "auburn3").rect(3, 4, 10, 1, "auburn4").rect(6, 6, 4, 1, INK).rect(
        2, 37, 2, 7, "white3"
    ).rect(12, 37, 2, 7, "white2")
    return pic.outline(INK)


# -- furniture -----------------------------------------------------------------------------------------------
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


def _lost_box() -> Pic:
    """Return the box of lost property, 2×2 tiles: one glove, a scarf, a shuttlecock, somebody's upper teeth."""
    pic = (
        Pic(32, 32)
        .rect(5, 8, 8, 8, "dusk1")
        .rect(14, 6, 5, 10, "leaf2")
        .rect(20, 9, 6, 5, "white4")
        .poly([(21, 9), (24, 4), (27, 9)], "white3")
        .dot(24, 13, "red2")
        .runs("white4", (8, 12, 4))
        .runs("dusk3", (8, 11, 4))
    )
    pic.rect(2, 13, 28, 15, "tan2").rect(2, 13, 28, 2, "tan4").rect(27, 15, 3, 13, "tan1").rect(
        9, 18, 12, 6, "white4"
    ).runs("void3", (11, 20, 8), (11, 22, 6)).rect(2, 13, 3, 1, "tan3")
    return pic.outline(INK)


def _broom() -> Pic:
    pic = (
        Pic(TILE, 48)
        .line(10, 2, 7, 34, "tan3", 2)
        .line(10, 2, 7, 34, "tan4")
        .rect(3, 34, 10, 3, "red2")
        .rect(3, 34, 10, 1, "red3")
    )
    for x in range(3, 13, 2):
        pic.rect(x, 37, 1, 7, "mustard3").rect(x + 1, 37, 1, 7, "mustard1")
    return pic.outline(INK)


def _side_table() -> Pic:
    """Return a table for the parties, 3×2 tiles: papers, a glass, a pile of cards tied with tape."""
    pic = (
        Pic(48, 32)
        .rect(0, 10, 48, 18, INK)
        .rect(1, 11, 46, 7, "tan3")
        .rect(1, 11, 46, 1, "tan4")
        .rect(1, 18, 46, 3, "tan1")
        .rect(4, 21, 40, 7, "")
    )
    for x in (2, 42):
        pic.rect(x, 21, 4, 8, "white1").rect(x, 21, 1, 8, "white3")
    pic.poly([(6, 12), (16, 11), (17, 16), (7, 17)], "white4").runs("white1", (8, 13, 6), (8, 15, 7)).rect(
        21, 7, 9, 9, "enamel5"
    ).rect(21, 9, 9, 1, "enamel3").rect(21, 12, 9, 1, "enamel3").rect(25, 7, 2, 9, "red2").rect(
        36, 8, 4, 7, "cyan4"
    ).rect(38, 9, 2, 6, "cyan3")
    return pic


def _bag() -> Pic:
    return (
        Pic(TILE, TILE)
        .rect(3, 6, 10, 8, "brown2")
        .rect(3, 6, 10, 2, "brown3")
        .rect(11, 8, 2, 6, "brown1")
        .line(6, 6, 6, 3, "brown1")
        .line(10, 3, 10, 6, "brown1")
        .rect(6, 3, 5, 1, "brown1")
        .rect(7, 8, 2, 2, "mustard3")
        .outline(INK)
    )


def _knitting() -> Pic:
    """Return Rosamund's knitting left under a chair, 1×1 tile."""
    pic = (
        Pic(TILE, TILE)
        .disc(6, 10, 4, 4, "magenta2")
        .line(3, 9, 8, 7, "magenta3")
        .line(4, 12, 9, 10, "magenta1")
        .rect(9, 9, 5, 4, "magenta2")
        .runs("magenta3", (9, 9, 5), (9, 11, 5))
    )
    return pic.line(8, 5, 15, 8, "white3").line(9, 13, 15, 4, "white3").outline(INK)


def _camera(step: int) -> Pic:
    """Return Ossian's camera on its legs, 2×3 tiles; its lamp says whether it looks."""
    pic = (
        Pic(32, 48)
        .line(14, 24, 8, 44, "hair1", 2)
        .line(16, 24, 22, 44, "hair1", 2)
        .line(15, 24, 15, 42, "hair2")
        .rect(5, 10, 18, 13, INK)
        .rect(6, 11, 16, 11, "hair2")
        .rect(6, 11, 16, 2, "white1")
        .rect(2, 12, 5, 8, INK)
        .rect(3, 13, 3, 6, "cyan1")
        .dot(3, 14, "cyan4")
    )
    pic.rect(12, 6, 9, 5, INK).rect(13, 7, 7, 3, "hair1").rect(9, 14, 8, 5, "magenta1").dot(
        20, 13, "red3" if step else "red1"
    )
    return pic.dot(10 + noise(step, 1) % 4, 16, "white4")

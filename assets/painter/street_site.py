"""The empty shop in two states: a site behind scaffolding, and the clinic that opens there in the end.

Both are sheets with the tags ``shut`` and ``open``, so that a Gate of the map can show them.
"""

from __future__ import annotations

from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.street_letters import word
from assets.painter.tilekit import Pic, bayer

INK = "void1"
WIDE, HIGH = 96, 96


def sheets() -> list[Sheet]:
    """Return ``street/scaffold`` (empty when open) and ``street/new_front`` (empty when shut)."""
    site = [Frame(_site(swing).rgba(), time) for swing, time in ((0, 900), (1, 300), (0, 900), (-1, 300))]
    front = [Frame(_front(step).rgba(), 240) for step in range(6)]
    none, bare = Frame(Pic(128, 96).rgba(), 1000), Frame(Pic(WIDE, HIGH).rgba(), 1000)
    return [
        Sheet("street/scaffold", [*site, none], [Tag("shut", 0, 3), Tag("open", 4, 4)], columns=5),
        Sheet("street/new_front", [bare, *front], [Tag("shut", 0, 0), Tag("open", 1, 6)], columns=7),
    ]


def _site(swing: int) -> Pic:
    return _scaffold(swing).put(_skip(), 16, 46)


def _scaffold(swing: int) -> Pic:
    """Return scaffolding, 128×96: poles, two decks of planks, a torn green net, a lamp, a bucket."""
    pic = Pic(128, 96)
    for x in (1, 42, 84, 124):
        pic.rect(x, 2, 3, 90, "white1").rect(x, 2, 1, 90, "white3").rect(x + 2, 2, 1, 90, INK).rect(
            x - 1, 90, 5, 2, INK
        )
        for y in (10, 36):
            pic.rect(x - 1, y, 5, 3, "mustard2").rect(x - 1, y, 5, 1, "mustard3")
    pic.line(44, 38, 84, 12, "white1", 2).line(44, 38, 84, 12, "white3")
    for y in (34, 9):
        pic.rect(0, y + 4, 128, 4, "tan2").rect(0, y + 4, 128, 1, "tan4").rect(0, y + 7, 128, 1, "tan0")
        for x in range(9, 128, 23):
            pic.rect(x, y + 5, 1, 2, "tan0").runs("tan3", (x + 3, y + 6, 7))
        pic.rect(0, y - 8, 128, 1, "white2").rect(0, y - 7, 128, 1, INK)
    net = Pic(128, 96).poly([(2, 12), (43, 12), (43, 36), (30, 33), (22, 37), (10, 34), (2, 36)], "leaf2")
    pic.paint(net.solid() & bayer(128, 96, 6), "leaf2").paint(net.solid() & bayer(128, 96, 2, 3), "leaf3")
    pic.rect(92, 26, 8, 12, "white1").rect(92, 26, 8, 1, "white3").rect(93, 24, 6, 2, INK).rect(
        70, 32, 9, 6, "red2"
    ).rect(70, 32, 9, 1, "red3").rect(69, 31, 11, 1, INK)
    pic.rect(60, 44, 22, 12, INK).rect(61, 45, 20, 10, "white4").rect(61, 45, 20, 3, "mustard3").runs(
        "white1", (63, 50, 14), (63, 52, 10)
    )
    pic.rect(108, 42, 1, 8, INK).rect(105 + swing, 50, 7, 4, "mustard4").rect(104 + swing, 49, 9, 1, "hair1")
    return pic


def _skip() -> Pic:
    """Return a builder's skip, 48×48: rubble, a door, an old chair's leg."""
    pic = Pic(48, 48)
    pic.poly([(8, 18), (16, 8), (21, 10), (14, 20)], "leaf2").line(30, 20, 33, 7, "tan3", 2).poly(
        [(20, 20), (27, 12), (34, 20)], "enamel3"
    ).poly([(30, 20), (36, 15), (42, 20)], "auburn2")
    pic.rect(22, 16, 4, 3, "enamel4").dots([(13, 17), (38, 17), (28, 14)], "white3")
    pic.poly([(1, 19), (47, 19), (43, 44), (5, 44)], INK).poly([(2, 20), (46, 20), (42, 43), (6, 43)], "mustard2").poly(
        [(2, 20), (46, 20), (45, 24), (3, 24)], "mustard3"
    )
    for x in (11, 22, 33):
        pic.rect(x, 24, 3, 18, "mustard1").rect(x, 24, 1, 18, "mustard3")
    return pic.rect(6, 40, 36, 3, "mustard1").runs("mustard0", (14, 33, 6), (26, 37, 5)).runs("mustard4", (3, 20, 40))


def _front(step: int) -> Pic:
    """Return the new clinic's front, 96×96: walnut and teal, brass lamp beside hologram, a door with two handles."""
    pic = (
        Pic(WIDE, HIGH)
        .rect(0, 6, 96, 90, "teal2")
        .rect(0, 6, 96, 1, INK)
        .rect(0, 7, 96, 3, "brown3")
        .rect(0, 7, 96, 1, "brown4")
    )
    pic.rect(0, 10, 96, 2, "brown1").rect(0, 88, 96, 8, "brown1").rect(0, 88, 96, 1, "brown3").rect(0, 94, 96, 2, INK)
    for x in (0, 62, 92):
        pic.rect(x, 12, 4, 80, "brown2").rect(x, 12, 1, 80, "brown4").rect(x + 3, 12, 1, 80, "brown0")
    for x in range(6, 92, 6):
        pic.rect(x, 34, 1, 12, "teal1").rect(x + 1, 34, 1, 12, "teal3")
    _sign(pic, step)
    _window(pic, step)
    pic.rect(66, 36, 25, 56, INK).rect(67, 37, 23, 55, "brown2").rect(67, 37, 23, 1, "brown4").rect(70, 41, 17, 32, INK)
    pic.rect(71, 42, 15, 30, "teal1").rect(71, 60, 15, 12, "mustard2").rect(71, 66, 15, 6, "mustard3")
    pic.line(83, 43, 75, 58, "teal3").line(85, 46, 78, 60, "teal3").rect(70, 76, 17, 12, "brown1").rect(
        71, 77, 15, 10, "brown3"
    )
    pic.rect(68, 60, 2, 9, "mustard3").rect(87, 60, 2, 9, "white4").dot(68, 60, "mustard4")
    return pic.rect(66, 92, 25, 2, "enamel4")


def _sign(pic: Pic, step: int) -> None:
    """Draw the sign: a tooth in a ring, and both names under one lamp."""
    pic.rect(5, 14, 86, 18, INK).rect(6, 15, 84, 16, "brown1").rect(6, 15, 84, 1, "brown3").rect(8, 17, 80, 12, "teal0")
    pic.disc(17, 23, 5.6, 5.6, "mustard3" if step != 3 else "mustard4").disc(17, 23, 4.4, 4.4, "teal0")
    pic.rows(14, 21, ".aa.aa.\naaaaaaa\n.aaaaa.\n.aa.aa.", {"a": "white4"})
    word(pic, "CHEN", 27, 20, "teal4", 6)
    pic.rows(51, 21, ".a.\naaa\n.a.", {"a": "mustard3"})
    pic.rows(58, 20, "a...a\na...a\na.a.a\na.a.a\naa.aa\na...a", {"a": "mustard3"})
    word(pic, "ELL", 65, 20, "mustard3", 6)
    pic.rows(83, 20, ".aaa\na...\n.aa.\n...a\n...a\naaa.", {"a": "mustard3"})


def _window(pic: Pic, step: int) -> None:
    """Draw the window: a warm half with a lamp and a fern, a cool half with a tooth that turns in light."""
    pic.rect(5, 46, 56, 42, INK).rect(6, 47, 54, 40, "brown3").rect(6, 47, 54, 1, "brown4").rect(9, 50, 48, 32, INK)
    pic.rect(10, 51, 46, 30, "mustard2").rect(10, 51, 46, 9, "mustard3").rect(33, 51, 23, 30, "teal1").rect(
        33, 51, 23, 8, "teal0"
    )
    for x in range(28, 33):
        pic.dither(x, 51, 2, 30, "teal1", 3 + (x - 28) * 2)
    pic.rect(10, 74, 46, 7, "brown2").rect(10, 74, 46, 1, "brown4").rect(17, 66, 2, 8, "mustard1").poly(
        [(14, 60), (22, 60), (25, 67), (11, 67)], "mustard4"
    )
    pic.rect(26, 68, 6, 6, "white4").dots([(25, 66), (27, 64), (29, 65), (31, 63), (32, 66), (28, 62)], "leaf2").rect(
        25, 66, 8, 2, "leaf1"
    )
    half = (5, 4, 2, 1, 2, 4)[step]
    pic.rect(45 - half, 58, half * 2, 7, "cyan3").rect(45 - half, 58, 1, 7, "cyan4").rect(
        45 - half, 65, max(half - 1, 1), 4, "cyan2"
    )
    pic.rect(46, 65, max(half - 1, 1), 4, "cyan2").rect(40, 72, 11, 3, "white4").rect(42, 70, 7, 1, "cyan4")
    pic.rect(32, 50, 2, 32, "brown3").rect(5, 84, 56, 3, "enamel4").rect(5, 84, 56, 1, "enamel5")
    shine = Pic(WIDE, HIGH).poly([(24, 51), (29, 51), (17, 81), (12, 81)], INK).solid() & bayer(WIDE, HIGH, 5)
    pic.shift(shine, 1)

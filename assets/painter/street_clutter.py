"""Smaller things of Harbour Street: bollards, bins, planks, a bicycle, nets, the anchor."""

from __future__ import annotations

from assets.painter.tilekit import TILE, Pic, leaf, noise, tube
from assets.painter.tilesheet import TileSheet

INK = "void1"


def add(tiles: TileSheet) -> None:
    """Add all of them to a tileset."""
    tiles.add("bollard", _bollard(), [(4, 20, 8, 8)], foot=-4)
    tiles.add("chain", _chain(), [(0, 24, 16, 4)], foot=-4)
    tiles.add("bin", _bin(), [(4, 20, 8, 8)], foot=-4)
    tiles.add("planter", _planter(), [(0, 20, 32, 8)], foot=-4)
    tiles.add("boot_scraper", _scraper(), foot=-10)
    tiles.add("planks", _planks(), [(0, 20, 48, 8)], foot=-4)
    tiles.add("chair_left_out", _chair(), [(4, 20, 8, 8)], foot=-4)
    tiles.add("bicycle", _bicycle(), [(0, 20, 32, 8)], foot=-4)
    tiles.add("papers", _papers(), [(4, 20, 12, 8)], foot=-4)
    tiles.add("fish_sign", _fish_sign(), [(4, 20, 12, 8)], foot=-4)
    tiles.add("case_open", _case(), foot=-8)
    tiles.add("nets", _nets(), [(0, 20, 32, 8)], foot=-5)
    tiles.add("anchor", _anchor(), [(0, 36, 32, 8)], foot=-4)


def _bollard() -> Pic:
    pic = Pic(TILE, 32)
    tube(pic, 5, 12, 6, 15, "hair", 3, INK)
    pic.disc(8, 11, 4.6, 2.8, INK).disc(8, 10.6, 3.6, 2, "hair3").runs("white3", (6, 10, 2)).rect(
        5, 17, 6, 2, "white4"
    ).rect(9, 17, 2, 2, "white2")
    return pic.rect(4, 27, 8, 2, INK)


def _chain() -> Pic:
    """Return a chain that hangs between bollards, 1×2 tiles."""
    pic = Pic(TILE, 32)
    for x in range(16):
        y = 16 + round(4 * (1 - ((x - 7.5) / 7.5) ** 2))
        pic.dot(x, y, "white1" if x % 3 else "hair0").dot(x, y + 1, "hair0")
    return pic


def _bin() -> Pic:
    pic = Pic(TILE, 32)
    tube(pic, 4, 13, 8, 15, "teal", 2, INK)
    pic.disc(8, 12.6, 5, 2.6, INK).disc(8, 12.2, 3.8, 1.6, "teal3").rect(5, 9, 4, 4, "white4").rect(
        8, 10, 3, 3, "red2"
    ).rect(4, 28, 8, 1, INK)
    return pic.rows(5, 18, ".aa.\naaaa\n.aa.", {"a": "teal4"})


def _planter() -> Pic:
    """Return a white planter with fern and flowers before the clinic, 2×2 tiles."""
    pic = Pic(32, 32)
    for x, angle, long in (
        (8, 130, 11),
        (12, 100, 13),
        (16, 80, 13),
        (20, 60, 11),
        (24, 45, 9),
        (6, 150, 8),
        (14, 115, 9),
    ):
        leaf(pic, x, 18, angle, long, 1.3, 0.9, 2)
    pic.dots([(7, 9), (17, 6), (24, 11), (12, 12)], "dusk4").dots([(8, 9), (18, 6), (25, 11)], "dusk3")
    pic.rect(3, 17, 26, 12, "white3").rect(3, 17, 26, 2, "white4").rect(26, 19, 3, 10, "white1").rect(
        4, 23, 22, 2, "teal3"
    ).rect(3, 19, 26, 1, "white1")
    return pic.outline(INK)


def _scraper() -> Pic:
    return (
        Pic(TILE, TILE)
        .rect(3, 6, 10, 1, "hair1")
        .rect(3, 3, 2, 8, "hair1")
        .rect(11, 3, 2, 8, "hair1")
        .dots([(3, 3), (11, 3)], "white1")
        .runs("tan1", (5, 11, 6))
    )


def _planks() -> Pic:
    pic = Pic(48, 32)
    for i, (x, y, w) in enumerate(((1, 22, 44), (3, 18, 42), (0, 14, 44), (5, 10, 36))):
        pic.rect(x, y, w, 5, INK).rect(x + 1, y + 1, w - 2, 3, f"tan{3 - i % 2}").runs(
            "tan4", (x + 1, y + 1, w - 2)
        ).rect(x + w - 4, y + 1, 3, 3, "tan1")
    return pic.rect(12, 9, 3, 18, "hair1").rect(32, 9, 3, 18, "hair1")


def _chair() -> Pic:
    """Return a kitchen chair that somebody has carried here to queue on, 1×2 tiles."""
    pic = Pic(TILE, 32)
    pic.rect(4, 7, 2, 20, "tan3").rect(10, 7, 2, 20, "tan2").rect(4, 8, 8, 2, "tan3").rect(4, 12, 8, 2, "tan2").rect(
        3, 18, 10, 4, "red2"
    ).rect(3, 18, 10, 1, "red3")
    return pic.rect(3, 22, 2, 7, "tan2").rect(11, 22, 2, 7, "tan1").rect(3, 21, 10, 1, "red1").outline(INK)


def _bicycle() -> Pic:
    """Return a courier's bicycle against a wall, 2×2 tiles."""
    pic = Pic(32, 32)
    for cx in (8, 24):
        ring = Pic(32, 32).disc(cx, 22, 6.6, 6.6, INK).disc(cx, 22, 5.2, 5.2, "")
        pic.paint(ring.solid() & ~Pic(32, 32).disc(cx, 22, 5.2, 5.2, INK).solid(), INK).line(
            cx, 17, cx, 26, "white1"
        ).line(cx - 5, 22, cx + 4, 22, "white1")
    for a in ((8, 22, 13, 13), (13, 13, 22, 12), (22, 12, 24, 22), (13, 13, 16, 22), (16, 22, 22, 12), (8, 22, 16, 22)):
        pic.line(*a, "cyan2", 2)
    pic.rect(11, 10, 5, 2, INK).line(22, 12, 21, 7, "white2").rect(19, 6, 5, 2, INK).rect(1, 8, 10, 8, "mustard2").rect(
        1, 8, 10, 2, "mustard3"
    ).rect(9, 10, 2, 6, "mustard1")
    return pic.frame(1, 8, 10, 8, INK)


def _papers() -> Pic:
    """Return a news-stand on the pavement, 1×2 tiles: today's headline in big letters."""
    pic = (
        Pic(TILE, 32)
        .poly([(3, 8), (13, 8), (15, 28), (1, 28)], INK)
        .poly([(4, 9), (12, 9), (14, 27), (2, 27)], "white4")
    )
    pic.rect(3, 11, 10, 3, "red2").runs(
        "void2", (4, 16, 8), (4, 17, 8), (3, 19, 7), (3, 20, 7), (3, 22, 10), (3, 23, 10)
    )
    return pic.rect(11, 11, 2, 16, "white2").rect(2, 27, 2, 3, INK).rect(12, 27, 2, 3, INK)


def _fish_sign() -> Pic:
    """Return the stall's chalkboard, 1×2 tiles: a fish and a price, twice crossed out."""
    pic = (
        Pic(TILE, 32)
        .poly([(3, 9), (13, 9), (15, 29), (1, 29)], "tan1")
        .poly([(4, 10), (12, 10), (13, 26), (3, 26)], "leaf0")
    )
    pic.rows(4, 12, ".aaa..a\naaaaaaa\n.aaa..a", {"a": "cyan4"}).runs("white4", (5, 18, 5), (4, 21, 7)).line(
        4, 19, 10, 17, "red3"
    ).line(4, 22, 11, 20, "red3")
    return pic.rect(4, 10, 8, 1, "tan3")


def _case() -> Pic:
    """Return an open fiddle case with coins, 2×1 tiles."""
    pic = (
        Pic(32, TILE)
        .poly([(2, 4), (14, 1), (29, 4), (30, 8), (2, 8)], "auburn1")
        .rect(2, 7, 28, 7, INK)
        .rect(3, 8, 26, 4, "magenta1")
        .rect(3, 12, 26, 2, "auburn1")
    )
    return (
        pic.dots([(8, 9), (14, 10), (15, 9), (21, 10)], "mustard3")
        .dots([(11, 10), (19, 9)], "white4")
        .rect(23, 8, 4, 2, "leaf2")
        .outline(INK)
    )


def _nets() -> Pic:
    """Return a heap of nets with floats, 2×2 tiles."""
    pic = Pic(32, 32).disc(15, 24, 14, 6, "leaf0").disc(13, 20, 10, 6, "leaf0").disc(14, 18, 8, 4, "leaf1")
    for i in range(26):
        x, y = noise(i, 1, 55) % 26 + 3, noise(i, 2, 55) % 13 + 15
        pic.line(x, y, x + 3, y + 1, "leaf1" if i % 3 else "leaf2")
    for x, y in ((6, 22), (16, 16), (24, 23), (12, 26)):
        pic.disc(x, y, 2.2, 2, "auburn3").dot(x - 1, y - 1, "auburn4")
    pic.px[29:] = -1
    return pic.outline(INK)


def _anchor() -> Pic:
    """Return the old anchor on its plinth, 2×3 tiles; children have polished one fluke."""
    pic = Pic(32, 48)
    pic.rect(14, 9, 4, 26, "hair2").rect(14, 9, 1, 26, "white1").disc(16, 6, 4, 4, "hair2").disc(16, 6, 2, 2, "").rect(
        7, 12, 18, 3, "hair2"
    ).rect(7, 12, 18, 1, "white1")
    for i in range(13):
        y = 25 + round(9 * (1 - (i / 12) ** 2) ** 0.5) - 1
        pic.rect(16 + i, y, 1, 4, "hair2").rect(15 - i, y, 1, 4, "hair2").dot(15 - i, y, "white2")
    pic.poly([(1, 27), (7, 21), (7, 28)], "white2").poly([(31, 27), (25, 21), (25, 28)], "hair2").outline("hair0")
    pic.rect(1, 36, 30, 9, "hair1").rect(2, 36, 28, 4, "white2").rect(2, 36, 28, 1, "white3").rect(
        2, 40, 28, 4, "white1"
    )
    return pic.rect(10, 41, 12, 2, "mustard1").runs("mustard3", (11, 41, 7))

"""Doors, windows and signs of the houses opposite: the empty shop, Wells's house, the hall."""

from __future__ import annotations

from assets.painter.street_letters import LETTERS, word
from assets.painter.tilekit import TILE, Pic, bayer
from assets.painter.tilesheet import TileSheet

INK = "void1"


def add(tiles: TileSheet) -> None:
    """Add them to a tileset; they belong on a ground layer above the fronts."""
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
    word(pic, "CHANDLER", 12, 5, "leaf1", 9)
    for char, x in (("C", 12), ("H", 21), ("D", 48), ("E", 66)):
        pic.rows(x, 5, LETTERS[char], {"a": "mustard3"})
    return pic.runs("mustard1", (12, 11, 4), (21, 11, 1), (66, 11, 4))


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
    word(pic, "HALL", 10, 5, "enamel2", 8)
    return pic.dots([(4, 8), (5, 7), (6, 8), (5, 9), (42, 8), (43, 7), (44, 8), (43, 9)], "enamel3")


def _plaque() -> Pic:
    """Return a small notice case beside a door, 1×2 tiles: opening hours, a choir, something crossed out."""
    pic = Pic(TILE, 32).rect(2, 4, 13, 20, "auburn0").rect(3, 5, 11, 18, "auburn2").rect(4, 6, 9, 16, "enamel5")
    pic.runs("void3", (5, 8, 7), (5, 11, 5), (5, 14, 7), (5, 17, 4), (5, 19, 6)).runs("red2", (5, 12, 7))
    return pic.line(5, 6, 11, 21, "white4")

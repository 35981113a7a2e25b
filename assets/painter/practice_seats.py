"""Seats and small things of Wells's practice: bentwood, the carried chairs, hats, table, gas ring, boxes."""

from __future__ import annotations

from assets.painter.rooms import walnut
from assets.painter.tilekit import TILE, Pic, leaf
from assets.painter.tilesheet import TileSheet

INK = "auburn0"


def add(tiles: TileSheet) -> None:
    """Add all of them to a tileset."""
    tiles.add("bentwood", _bentwood(), [(0, 20, 16, 8)], foot=-8)
    tiles.add("bentwood_side", _bentwood_side(), [(4, 20, 12, 8)], foot=-4)
    tiles.add("fern", _fern(), [(8, 36, 16, 8)], foot=-4)
    tiles.add("hat_stand", _hats(), [(12, 52, 8, 8)], foot=-4)
    tiles.add("low_table", _low_table(), [(0, 16, 48, 12)], foot=-4)
    tiles.add("gas_ring", [_gas_ring(step) for step in range(6)], [(0, 36, 32, 12)], foot=0, durations=140)
    tiles.add("paper_basket", _basket(), [(4, 20, 8, 8)], foot=-4)
    tiles.add("umbrella_pot", _umbrella(), [(4, 20, 8, 8)], foot=-4)
    tiles.add("visitors_chair", _kitchen_chair(), [(4, 20, 8, 8)], foot=-4)
    tiles.add("card_boxes", _boxes(), [(0, 16, 32, 12)], foot=-4)


def _bentwood() -> Pic:
    """Return a bentwood chair towards the viewer, 1×2 tiles."""
    pic = Pic(TILE, 32)
    ring = Pic(TILE, 32).disc(8, 11, 6, 7, INK).solid() & ~Pic(TILE, 32).disc(8, 11, 4, 5, INK).solid()
    pic.paint(ring, "brown3").line(8, 6, 8, 16, "brown2").rect(2, 16, 12, 4, "enamel3").rect(
        2, 16, 12, 1, "enamel4"
    ).dither(3, 17, 10, 2, "enamel2", 8).rect(2, 20, 12, 2, "brown2")
    for x in (2, 12):
        pic.rect(x, 22, 2, 7, "brown2").rect(x, 22, 1, 7, "brown3")
    return pic.outline(INK)


def _bentwood_side() -> Pic:
    """Return a bentwood chair that faces right, 1×2 tiles."""
    pic = (
        Pic(TILE, 32)
        .line(3, 5, 5, 18, "brown3", 2)
        .line(3, 5, 5, 4, "brown3")
        .rect(4, 16, 10, 4, "enamel3")
        .rect(4, 16, 10, 1, "enamel4")
        .rect(4, 20, 10, 2, "brown2")
    )
    return pic.rect(5, 22, 2, 7, "brown2").rect(12, 22, 2, 7, "brown2").outline(INK)


def _fern() -> Pic:
    """Return the fern on its stand, 2×3 tiles."""
    pic = Pic(32, 48)
    for x in (10, 20):
        pic.rect(x, 28, 2, 16, "brown2").rect(x, 28, 1, 16, "brown3")
    pic.rect(8, 26, 16, 3, "brown3").rect(8, 28, 16, 1, INK).rect(9, 17, 14, 10, "cyan1").rect(
        9, 17, 14, 2, "cyan2"
    ).rect(20, 19, 3, 8, "cyan0").rect(10, 21, 10, 2, "white4").outline(INK)
    for angle, long, tone in (
        (165, 14, 1),
        (15, 14, 1),
        (145, 15, 2),
        (35, 15, 2),
        (120, 14, 2),
        (60, 14, 2),
        (95, 13, 3),
        (80, 11, 2),
        (180, 11, 1),
        (0, 11, 1),
    ):
        leaf(pic, 16, 17, angle, long, 1.3, 0.9, min(tone, 2))
    return pic


def _hats() -> Pic:
    """Return the hat stand, 2×4 tiles: a tweed coat, a bowler, a scarf, a white coat long unused."""
    pic = Pic(32, 64)
    pic.rect(15, 4, 3, 56, "brown2").rect(15, 4, 1, 56, "brown4").line(16, 8, 8, 3, "brown3").line(
        17, 8, 24, 3, "brown2"
    ).line(12, 59, 8, 62, "brown2", 2).line(20, 59, 24, 62, "brown2", 2)
    pic.rect(4, 3, 9, 2, INK).rect(6, -1, 6, 4, "hair1").poly([(5, 11), (14, 9), (16, 40), (4, 42)], "enamel1").poly(
        [(6, 12), (11, 11), (12, 40), (5, 41)], "enamel2"
    ).dither(6, 13, 7, 26, "enamel3", 3)
    pic.poly([(17, 10), (26, 11), (28, 44), (18, 44)], "white3").poly(
        [(18, 11), (23, 11), (23, 43), (19, 43)], "white4"
    ).rect(22, 26, 4, 1, "white1").rect(19, 8, 3, 24, "red2").rect(19, 8, 1, 24, "red3")
    return pic.outline(INK)


def _low_table() -> Pic:
    """Return the waiting corner's table, 3×2 tiles: old weeklies, a vase, a half-done jigsaw."""
    pic = Pic(48, 32).rect(0, 8, 48, 20, INK)
    walnut(pic, 1, 9, 46, 10, 3)
    pic.rect(2, 19, 44, 3, "brown1")
    for x in (3, 41):
        pic.rect(x, 22, 4, 6, "brown2").rect(x, 22, 1, 6, "brown3")
    pic.rect(7, 22, 34, 6, "")
    pic.rect(4, 8, 12, 8, "red2").rect(5, 9, 10, 3, "enamel5").rect(8, 11, 12, 7, "enamel5").rect(
        9, 12, 6, 4, "hair2"
    ).runs("hair1", (16, 13, 3), (16, 15, 3))
    for i in range(9):
        pic.rect(25 + i % 4 * 3, 11 + i // 4 * 2, 3, 2, ("cyan2", "cyan3", "teal2", "white4")[(i * 3) % 4])
    pic.dots([(38, 16), (24, 16), (40, 12)], "cyan2").rect(41, 5, 4, 9, "teal2").rect(41, 5, 1, 9, "teal4").dots(
        [(40, 2), (43, 1), (46, 3), (44, 4)], "dusk3"
    ).dots([(41, 3), (43, 3), (45, 4)], "leaf2")
    return pic


def _gas_ring(step: int) -> Pic:
    """Return the gas ring on its cupboard, 2×3 tiles: blue flames, the kettle's steam, two cups, a tin."""
    pic = Pic(32, 48)
    walnut(pic.rect(0, 22, 32, 26, INK), 1, 30, 30, 16, 2)
    pic.rect(1, 23, 30, 7, "white3").rect(1, 23, 30, 1, "white4").rect(4, 33, 11, 10, "brown1").rect(
        17, 33, 11, 10, "brown1"
    ).rect(13, 37, 2, 2, "mustard3").rect(17, 37, 2, 2, "mustard3").rect(0, 46, 32, 2, INK)
    pic.rect(5, 24, 13, 2, INK)
    for i in range(5):
        pic.rect(6 + i * 2, 22 - (i + step) % 2, 1, 2, "cyan3" if (i + step) % 3 else "cyan2")
    pic.disc(11, 17, 6, 5, INK).disc(11, 16.6, 5, 4, "mustard2").runs("mustard4", (8, 14, 4)).rect(
        8, 19, 7, 1, "mustard1"
    ).line(16, 16, 19, 12, "mustard2", 2).rect(8, 10, 7, 1, INK).rect(10, 11, 3, 1, "mustard1")
    for i in range(3):
        rise = (step * 2 + i * 4) % 12
        pic.dot(19 + (rise // 3 + i) % 3, 11 - rise, "white3").dot(
            20 + (rise // 2) % 2, 10 - rise, "white4" if rise < 6 else ""
        )
    return (
        pic.rect(21, 20, 4, 4, "white4")
        .rect(26, 19, 4, 5, "red2")
        .rect(26, 19, 4, 1, "red3")
        .dot(25, 21, "white3")
        .rect(21, 22, 4, 1, "cyan2")
    )


def _basket() -> Pic:
    pic = Pic(TILE, 32).poly([(3, 15), (13, 15), (11, 28), (5, 28)], "tan2")
    for y in range(16, 28, 3):
        pic.runs("tan1", (4, y, 8)).runs("tan3", (4, y + 1, 7))
    pic.disc(6, 14, 2.6, 2, "white4").disc(10, 13, 2.6, 2.2, "enamel5").dot(9, 12, "void3")
    return pic.outline(INK)


def _umbrella() -> Pic:
    pic = (
        Pic(TILE, 32)
        .line(6, 4, 6, 18, "hair1", 2)
        .line(10, 6, 10, 18, "leaf1", 2)
        .dots([(5, 4), (4, 5), (4, 6), (11, 5), (12, 6)], "mustard2")
    )
    pic.rect(4, 15, 9, 13, "cyan1").rect(4, 15, 9, 2, "cyan2").rect(10, 17, 3, 11, "cyan0").rows(
        5, 19, ".a.a.\na.a.a\n.a.a.", {"a": "white4"}
    )
    return pic.outline(INK)


def _kitchen_chair() -> Pic:
    """Return a chair a patient has carried over, 1×2 tiles: teal, from Chen's waiting room."""
    pic = (
        Pic(TILE, 32)
        .rect(2, 9, 12, 9, "teal2")
        .rect(2, 9, 12, 2, "teal3")
        .rect(11, 10, 3, 8, "teal1")
        .rect(2, 19, 12, 4, "teal3")
        .rect(2, 19, 12, 1, "teal4")
        .rect(2, 22, 12, 1, "teal1")
    )
    return pic.rect(3, 23, 2, 6, "white2").rect(11, 23, 2, 6, "white2").outline(INK)


def _boxes() -> Pic:
    """Return boxes of older cards on the floor, 2×2 tiles, each with its decade."""
    pic = Pic(32, 32)
    for x, y, w, tone in ((1, 14, 15, "tan"), (16, 15, 15, "enamel"), (8, 5, 15, "tan")):
        high = 13 if y > 9 else 10
        base = 2 if tone == "tan" else 3
        pic.rect(x, y, w, high, INK).rect(x + 1, y + 1, w - 2, high - 2, f"{tone}{base}").rect(
            x + 1, y + 1, w - 2, 3, f"{tone}{base + 1}"
        ).rect(x + 4, y + 5, 7, 4, "enamel5").runs("void3", (x + 5, y + 6, 5))
        pic.runs("enamel5", (x + 3, y, 8))
    return pic

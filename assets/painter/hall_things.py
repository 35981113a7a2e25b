"""What stands and hangs in the community hall: chairs, board's table, lectern, piano, urn, bunting, drawings."""

from __future__ import annotations

from assets.painter import hall_furniture
from assets.painter.tilekit import TILE, Pic
from assets.painter.tilesheet import TileSheet

INK = "void1"


def sheet() -> TileSheet:
    """Return the tileset of what stands in the hall, filled."""
    tiles = TileSheet("hall_things")
    for name, ramp in (("orange", "auburn"), ("grey", "hair"), ("blue", "cyan")):
        tiles.add(f"seat_{name}", _seat_back(ramp), [(0, 20, 16, 8)], foot=0)
    tiles.add("seat_front", _seat_front(), [(0, 20, 16, 8)], foot=-8)
    tiles.add("seat_stack", _stack(), [(0, 36, 16, 8)], foot=-4)
    hall_furniture.add(tiles)
    tiles.add("lost_box", _lost_box(), [(0, 16, 32, 12)], foot=-4)
    tiles.add("broom", _broom(), [(4, 40, 8, 4)], foot=-4)
    tiles.add("wells_table", _side_table(), [(0, 16, 48, 12)], foot=-4)
    tiles.add("bag", _bag(), foot=-6)
    tiles.add("knitting", _knitting(), foot=-6)
    tiles.add("camera_tripod", [_camera(step) for step in range(2)], [(8, 36, 12, 8)], foot=-4, durations=(700, 700))
    tiles.add("gym_mats", _mats(), [(0, 16, 48, 12)], foot=-4)
    tiles.add("stage_palm", _palm(), [(4, 40, 8, 4)], foot=-4)
    tiles.add("wall_bench", _bench(), [(4, 12, 12, 36)], foot=0)
    tiles.add("near_seats", hall_furniture.near_seats(scarf=True))
    tiles.add("near_seats_gap", hall_furniture.near_seats(scarf=False))
    return tiles


def _mats() -> Pic:
    """Return a pile of gym mats, 3×2 tiles, and the ball that always lies on it."""
    pic = Pic(48, 32)
    for i, (x, y) in enumerate(((2, 21), (1, 16), (3, 11))):
        pic.rect(x, y, 44, 8, INK).rect(x + 1, y + 1, 42, 6, "cyan1").rect(x + 1, y + 1, 42, 2, "cyan2").rect(
            x + 1, y + 6, 42, 1, "cyan0"
        )
        for seam in (13 + i * 3, 30 - i * 2):
            pic.rect(x + seam, y + 1, 1, 6, "cyan0").rect(x + seam + 1, y + 1, 1, 2, "cyan3")
        pic.rect(x + 5, y + 3, 3, 2, "enamel4")
    pic.rect(4, 9, 42, 3, "cyan2").rect(4, 9, 42, 1, "cyan3").rect(3, 8, 44, 1, INK).rect(36, 9, 6, 3, "enamel4")
    pic.disc(18, 5.5, 5.5, 5.2, INK).disc(18, 5.2, 4.6, 4.4, "auburn3").disc(16.6, 4, 2, 1.8, "auburn4")
    return pic.rect(18, 1, 1, 9, "auburn1").runs("auburn1", (14, 5, 9)).rect(3, 29, 43, 1, INK)


def _palm() -> Pic:
    """Return a potted palm for the stage, 1×3 tiles, lent by the florist for every hearing since the harbour's."""
    pic = Pic(TILE, 48).rect(6, 20, 4, 14, "auburn0").rect(7, 20, 2, 14, "tan2").rect(7, 20, 1, 14, "tan4")
    for x, y in ((0, 18), (1, 11), (4, 5), (8, 2), (12, 5), (15, 11), (15, 19)):
        pic.line(8, 21, x, y, "leaf0", 2).line(8, 20, x, y, "leaf1").dot(x, y, "leaf3").dot(
            (x + 8) // 2, (y + 20) // 2, "leaf2"
        )
    pic.poly([(3, 33), (13, 33), (12, 45), (4, 45)], INK).poly([(4, 34), (12, 34), (11, 44), (5, 44)], "mustard1")
    return (
        pic.rect(4, 34, 3, 10, "mustard2")
        .rect(2, 32, 12, 3, INK)
        .rect(3, 33, 10, 1, "mustard3")
        .runs("mustard3", (5, 38, 6))
    )


def _bench() -> Pic:
    """Return a low gym bench along the wall, seen end-on, 1×3 tiles; somebody left a cap."""
    pic = (
        Pic(TILE, 48)
        .rect(3, 8, 11, 36, INK)
        .rect(4, 9, 9, 31, "tan3")
        .rect(4, 9, 2, 31, "tan4")
        .rect(11, 9, 2, 31, "tan2")
    )
    pic.rect(8, 9, 1, 31, "tan2").rect(4, 40, 9, 3, "tan1").rect(4, 43, 3, 4, INK).rect(10, 43, 3, 4, INK)
    pic.rect(4, 16, 9, 1, "tan2").rect(4, 31, 9, 1, "tan2")
    return (
        pic.disc(8.5, 24, 4, 3, INK)
        .disc(8.5, 23.6, 3.2, 2.2, "void4")
        .runs("void5", (7, 22, 3))
        .rect(5, 26, 4, 2, "void2")
    )


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
    return pic.dot(10 + step, 16, "white4")

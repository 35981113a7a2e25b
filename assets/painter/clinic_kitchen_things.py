"""What stands in the staff kitchen: units and what is on them, the fridge, a table for three, crisps."""

from __future__ import annotations

import numpy as np

from assets.painter import clinic_kitchen_table
from assets.painter.tilekit import TILE, Pic, noise, tube
from assets.painter.tilesheet import TileSheet

INK = "void1"
EDGE = "white0"


def add(tiles: TileSheet) -> None:
    """Add all of it to a tileset."""
    low = [(0, 4, 32, 28)]
    tiles.add("unit_doors", _unit("doors"), low, foot=0)
    tiles.add("unit_drawers", _unit("drawers"), low, foot=0)
    tiles.add("unit_oven", [_oven(step) for step in range(2)], low, foot=0, durations=(1900, 500))
    tiles.add("fridge", [_fridge(step) for step in range(2)], [(0, 48, 32, 16)], foot=0, durations=(3000, 400))
    tiles.add("kettle", [_kettle(step) for step in range(4)], foot=16, durations=130)
    tiles.add("tin_biscuits", _tin(), foot=16)
    tiles.add("kitchen_sink", [_sink(step) for step in range(5)], foot=16, durations=(1700, 90, 90, 90, 120))
    tiles.add("dish_rack", _rack(), foot=16)
    tiles.add("microwave", [_microwave(step) for step in range(2)], foot=16, durations=600)
    tiles.add("table_three", clinic_kitchen_table.table(), [(4, 16, 88, 24)], foot=-6)
    tiles.add("crisps", clinic_kitchen_table.crisps(), foot=16)
    tiles.add("laptop_jun", [clinic_kitchen_table.laptop(step) for step in range(6)], foot=16, durations=210)
    tiles.add("tea_things", clinic_kitchen_table.tea(), foot=16)
    tiles.add("chair_ladder", clinic_kitchen_table.chair("brown"), [(4, 20, 8, 8)], foot=-16)
    tiles.add("chair_teal", clinic_kitchen_table.chair("teal").mirror(), [(4, 20, 8, 8)], foot=-16)
    tiles.add("chair_stool", clinic_kitchen_table.back(), [(4, 20, 8, 8)], foot=-2)
    tiles.add("bin_two", _bins(), [(0, 16, 32, 12)], foot=-3)
    tiles.add("crate", _crate(), [(0, 20, 16, 8)], foot=-3)
    tiles.add("mop_bucket", _mop(), [(4, 36, 8, 8)], foot=-3)
    tiles.add("boiler", [_boiler(step) for step in range(3)], durations=(1100, 200, 700))
    tiles.add(
        "cat_bowl",
        Pic(TILE, TILE)
        .disc(8, 10, 6, 3, "cyan1")
        .disc(8, 9.4, 6, 2.6, "cyan2")
        .disc(8, 9, 4.4, 1.6, "brown2")
        .dot(5, 8, "cyan4"),
    )


def _unit(kind: str) -> Pic:
    """Return a kitchen unit, 2×2 tiles: a beech top with a worn edge over sage doors or drawers."""
    pic = (
        Pic(32, 32)
        .rect(0, 2, 32, 30, INK)
        .rect(0, 3, 32, 8, "tan3")
        .rect(0, 3, 32, 1, "tan4")
        .rect(0, 11, 32, 2, "tan1")
    )
    for i in range(4):
        pic.runs("tan2", (noise(i, len(kind), 3) % 24, 5 + i, 4 + i)).runs(
            "tan4", (noise(i, len(kind), 4) % 26, 6 + i % 3, 4)
        )
    pic.rect(0, 13, 32, 16, "leaf1")
    if kind == "doors":
        for x in (1, 16):
            pic.rect(x, 14, 15, 14, "leaf2").rect(x, 14, 15, 1, "leaf3").frame(x + 3, 17, 9, 9, "leaf1").rect(
                x + 14, 14, 1, 14, "leaf1"
            )
        pic.rect(12, 19, 2, 3, "mustard3").rect(18, 19, 2, 3, "mustard3")
    else:
        for y in (14, 19, 24):
            pic.rect(1, y, 30, 4, "leaf2").rect(1, y, 30, 1, "leaf3").rect(13, y + 2, 6, 1, "mustard3")
    return pic.rect(0, 29, 32, 3, "void2").rect(0, 31, 32, 1, INK)


def _oven(step: int) -> Pic:
    """Return a unit with an oven, 2×2 tiles: hob above, something warm behind glass."""
    pic = (
        _unit("doors")
        .rect(1, 13, 30, 16, EDGE)
        .rect(2, 14, 28, 3, "white3")
        .rect(4, 18, 24, 10, INK)
        .rect(5, 19, 22, 8, "auburn1")
    )
    pic.rect(5, 23, 22, 1, "white1").rect(10, 20, 12, 3, "auburn3" if step else "auburn2").runs("white4", (5, 17, 22))
    for x in (5, 10, 15, 20):
        pic.dot(x, 15, "red2" if x == 10 else INK)
    for x in (8, 23):
        pic.disc(x, 7, 5, 2.6, INK).disc(x, 7, 3.4, 1.6, "white0")
    return pic


def _fridge(step: int) -> Pic:
    """Return the fridge, 2×4 tiles: a newspaper of magnets, a child's tooth, a slip about a sandwich."""
    pic = (
        Pic(32, 64)
        .rect(1, 1, 30, 61, INK)
        .rect(2, 2, 28, 58, "white4")
        .rect(27, 3, 3, 57, "white2")
        .rect(2, 2, 28, 2, "white3")
    )
    pic.rect(2, 20, 28, 1, "white1").rect(2, 21, 28, 1, "white3").rect(4, 12, 2, 7, "white1").rect(
        4, 24, 2, 14, "white1"
    )
    pic.rect(9, 5, 8, 9, "mustard4").runs("red2", (11, 7, 4), (11, 9, 3)).dot(12, 4, "red2")
    pic.rect(19, 6, 7, 6, "cyan3").rows(20, 7, "w.w\nwww\nw.w", {"w": "white4"}).dot(22, 5, "teal2")
    pic.rect(9, 24, 9, 11, "enamel5").rows(11, 26, ".rr..\nr.r.r\n..yy.\n.yyy.", {"r": "red2", "y": "mustard2"}).dot(
        13, 23, "magenta2"
    )
    pic.rect(20, 25, 6, 5, "white3").runs("void4", (21, 26, 4), (21, 28, 3)).dot(22, 24, "leaf2")
    for i, (x, y) in enumerate(((9, 38), (13, 38), (17, 39), (21, 37), (10, 43), (23, 42))):
        pic.rect(x, y, 2, 3, ("red2", "cyan2", "leaf2", "mustard2", "magenta2", "void4")[i])
    pic.rect(14, 46, 10, 7, "skin4").line(16, 51, 22, 48, "teal2").dot(15, 45, "red2").dot(
        26, 16, "teal4" if step else "teal2"
    )
    return pic.rect(2, 58, 28, 2, "white1").rect(4, 61, 4, 2, INK).rect(24, 61, 4, 2, INK)


def _kettle(step: int) -> Pic:
    """Return the kettle, 2×2 tiles: enamel, dented, tape all the way down its flex; the lid lifts."""
    lift = 1 if step == 2 else 0
    pic = Pic(32, 32).poly([(9, 12), (21, 12), (25, 24), (23, 27), (7, 27), (5, 24)], "red2")
    pic.poly([(10, 13), (13, 13), (10, 25), (7, 24)], "red3").poly(
        [(19, 13), (21, 13), (25, 24), (22, 26), (20, 24)], "red1"
    )
    pic.poly([(23, 17), (30, 11), (30, 14), (25, 22)], "red1").line(29, 11, 30, 11, "red3").rect(
        10, 10 - lift, 10, 2, "red1"
    ).rect(10, 10 - lift, 5, 1, "red3")
    pic.rect(14, 8 - lift, 3, 2, INK).line(8, 12, 8, 5, INK).line(8, 5, 21, 5, INK, 2).line(22, 5, 22, 12, INK).rect(
        6, 27, 19, 2, "white1"
    )
    pic.dots([(17, 20), (18, 21)], "red0").dot(9, 15, "white4").outline(INK)
    for i in range(3):
        pic.rect(1 + i % 2, 24 + i * 2, 4, 1, ("white4", "teal3", "white4")[i])
    return pic.rect(20, 27, 2, 1, "mustard3" if step % 2 else "red3")


def _tin() -> Pic:
    """Return the biscuit tin, 2×2 tiles, in full view: plain ones; two stand against it."""
    pic = (
        Pic(32, 32)
        .rect(5, 13, 18, 13, "cyan1")
        .rect(5, 13, 18, 2, "cyan3")
        .rect(20, 15, 3, 11, "cyan0")
        .disc(14, 13, 9, 3, "cyan2")
        .disc(14, 12.4, 7.4, 2, "cyan3")
    )
    pic.rect(8, 18, 11, 5, "mustard4").runs("red2", (10, 19, 7)).runs("brown2", (10, 21, 5)).disc(
        25, 23.6, 3.6, 3.2, "tan2"
    ).disc(24.6, 23, 2.8, 2.4, "tan4")
    return pic.dots([(24, 22), (26, 24), (23, 24)], "tan1").outline(INK)


def _sink(step: int) -> Pic:
    """Return the sink, 2×2 tiles: a swan-necked tap, suds, one drop."""
    pic = (
        Pic(32, 32)
        .rect(2, 20, 28, 7, "white1")
        .rect(3, 21, 26, 5, "white2")
        .rect(3, 21, 26, 1, "white0")
        .rect(5, 23, 22, 3, "cyan3")
    )
    for i in range(7):
        pic.disc(7 + i * 3, 23.6 - i % 2, 1.8, 1.4, "white4")
    pic.rect(15, 8, 2, 13, "white3").rect(15, 8, 1, 13, "white4").line(15, 8, 10, 8, "white3", 2).rect(
        9, 8, 2, 5, "white3"
    ).rect(12, 17, 8, 2, "white2").dot(12, 16, "red2").dot(19, 16, "cyan2")
    if step:
        pic.rect(9, 12 + step * 2, 1, 2, "cyan3")
    return pic.rect(24, 13, 4, 8, "leaf2").rect(24, 13, 1, 8, "leaf3").rect(25, 11, 2, 2, "white4")


def _rack() -> Pic:
    """Return the dish rack, 2×2 tiles: plates in order of size, a fork that is too big."""
    pic = Pic(32, 32).rect(2, 22, 28, 4, "white2").rect(2, 22, 28, 1, "white4")
    for i in range(5):
        pic.disc(7 + i * 4, 18 - i % 2, 2.2, 6 - i * 0.6, ("white4", "cyan3", "white4", "dusk4", "white4")[i])
        pic.rect(8 + i * 4, 13, 1, 10, "white1")
    return pic.rect(27, 10, 1, 13, "white3").rect(26, 8, 3, 3, "white3").rect(2, 26, 27, 1, "white0").outline(INK)


def _microwave(step: int) -> Pic:
    """Return the microwave, 2×2 tiles; its clock has said twelve since the power cut."""
    pic = (
        Pic(32, 32)
        .rect(2, 11, 28, 15, "white3")
        .rect(2, 11, 28, 1, "white4")
        .rect(26, 12, 4, 14, "white2")
        .rect(4, 13, 16, 11, INK)
        .rect(5, 14, 14, 9, "void2")
    )
    pic.line(7, 21, 13, 15, "void4").rect(22, 13, 6, 4, INK)
    if step == 0:
        pic.dots([(23, 15), (24, 14), (26, 15), (27, 14)], "leaf3")
    for y in (19, 21, 23):
        pic.dots([(23, y), (25, y), (27, y)], "white1")
    return pic.rect(4, 26, 24, 1, EDGE).rect(9, 8, 11, 3, "mustard2").runs("mustard4", (9, 8, 11)).outline(INK)


def _bins() -> Pic:
    """Return two bins, 2×2 tiles: one for everything, one for what Ida says."""
    pic = Pic(32, 32)
    for x, ramp in ((3, "white"), (18, "leaf")):
        tube(pic, x, 14, 11, 14, ramp, 3)
        pic.rect(x - 1, 11, 13, 3, f"{ramp}2").rect(x - 1, 11, 13, 1, f"{ramp}3")
    pic.rows(21, 18, ".a.\na.a\n.a.", {"a": "white4"}).rect(6, 7, 6, 4, "white4").dot(8, 6, "mustard3")
    return pic.outline(INK)


def _crate() -> Pic:
    """Return a crate of bottles for the tram stop's milk round, 1×2 tiles."""
    pic = Pic(TILE, 32).rect(1, 17, 14, 11, "cyan1").rect(1, 17, 14, 1, "cyan3").rect(12, 18, 3, 10, "cyan0")
    for x in (2, 6, 10):
        pic.rect(x, 11, 3, 7, "white4").rect(x, 10, 3, 1, "red2" if x == 6 else "white2")
    return pic.rect(5, 21, 6, 2, INK).outline(INK)


def _mop() -> Pic:
    pic = (
        Pic(TILE, 48)
        .line(11, 2, 8, 34, "tan3", 2)
        .poly([(3, 31), (13, 31), (12, 44), (4, 44)], "mustard2")
        .rect(4, 32, 2, 11, "mustard4")
        .runs("mustard4", (3, 31, 10))
    )
    return (
        pic.disc(8, 31, 4, 2, "cyan2")
        .rect(6, 27, 5, 4, "white3")
        .dots([(6, 30), (8, 31), (10, 30)], "white4")
        .outline(INK)
    )


def _boiler(step: int) -> Pic:
    """Return the boiler on the wall, 2×3 tiles: a blue flame, a dial, a pipe that knocks."""
    pic = (
        Pic(32, 48)
        .rect(4, 6, 24, 30, INK)
        .rect(5, 7, 22, 28, "white4")
        .rect(24, 8, 3, 27, "white2")
        .rect(5, 7, 22, 2, "white3")
    )
    pic.rect(10, 27, 12, 5, INK)
    for i in range(4):
        tall = 2 + (i + step) % 2
        pic.rect(11 + i * 3, 31 - tall, 1, tall, "cyan3").dot(11 + i * 3, 31, "cyan2")
    angle = (-0.6, -0.3, -0.5)[step]
    pic.disc(16, 17, 5, 5, EDGE).disc(16, 17, 4, 4, "enamel5").line(
        16, 17, round(16 + 3 * np.sin(angle)), round(17 - 3 * np.cos(angle)), "red2"
    )
    for x in (9, 14, 20):
        pic.rect(x, 36, 2, 11, "tan3").rect(x, 36, 1, 11, "tan4")
    return pic.rect(13, 0, 5, 6, "white2").rect(13, 0, 2, 6, "white4")

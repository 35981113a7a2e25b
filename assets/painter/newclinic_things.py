"""What stands in the new clinic: her things with his fittings, his things with hers, and what is new to both."""

from __future__ import annotations

from assets.painter import clinic
from assets.painter.rooms import walnut
from assets.painter.tilekit import Pic, box, noise, tube
from assets.painter.tilesheet import Stamp, TileSheet

INK = "void1"
EDGE = "auburn0"
WALNUT = {"white4": "brown4", "white3": "brown3", "white2": "brown2", "white1": "brown1", "white0": EDGE}
POLISHED = {"white4": "mustard4", "white3": "mustard3", "white2": "mustard2", "white1": "mustard1"}
BRASS = {**POLISHED, "white0": "mustard0"}


def sheet() -> TileSheet:
    """Return the tileset of what stands in the new clinic, filled."""
    tiles = TileSheet("newclinic_things")
    hers = {name: stamp for tileset in clinic.tilesets() for name, stamp in tileset.stamps.items()}
    _fitted(tiles, hers)
    tiles.add("brass_lamp", _lamp(), [(4, 36, 8, 8)], foot=-4)
    tiles.add("record_cart", _cart(), [(4, 28, 24, 16)], foot=-4)
    tiles.add(
        "hand_basin", [_basin(step) for step in range(4)], [(0, 32, 32, 16)], foot=0, durations=(160, 160, 160, 1300)
    )
    tiles.add("leaflet_case", _case(), [(0, 32, 32, 16)], foot=0)
    tiles.add("opening_flowers", _flowers(), [(4, 36, 24, 8)], foot=-4)
    tiles.add("ficus", _ficus(), [(8, 52, 16, 8)], foot=-4)
    tiles.add("knitting_basket", _basket(), [(4, 20, 24, 8)], foot=-4)
    tiles.add("brass_post", _post(), [(4, 24, 8, 4)], foot=-4)
    tiles.add("velvet_rope", _rope(), [(0, 24, 16, 4)], foot=-4)
    tiles.add("cake", _cake(), foot=15)
    tiles.add("two_cups", _cups(), foot=15)
    tiles.add("card_tray", _tray(), foot=15)
    tiles.add("gas_fern", _fern(), foot=15)
    return tiles


def _recoloured(pic: Pic, dyes: dict[str, str], top: int = 0, bottom: int | None = None) -> Pic:
    """Return a copy with colours changed between two rows."""
    twin = pic.copy()
    mask = Pic(pic.w, pic.h).rect(0, top, pic.w, (pic.h if bottom is None else bottom) - top, INK).solid()
    for old, new in dyes.items():
        twin.swap(old, new, mask)
    return twin


def _fitted(tiles: TileSheet, hers: dict[str, Stamp]) -> None:
    """Add her furniture with fittings of walnut and brass: chair, lamp, desk, tank, cabinets, seat of two colours."""
    chair = hers["dental_chair"]
    pic = _recoloured(chair.frames[0], WALNUT)
    pic.put(_recoloured(chair.frames[0], BRASS, 48).crop(0, 48, 68, 16), 0, 48)
    tiles.add("joint_chair", pic, chair.solid, chair.foot)
    lamp = hers["lamp_arm"]
    tiles.add("joint_lamp", [_recoloured(f, POLISHED) for f in lamp.frames], lamp.solid, lamp.foot, lamp.durations)
    for part in ("left", "mid", "logo", "right"):
        desk = hers[f"desk_{part}"]
        pic = _recoloured(desk.frames[0], WALNUT).swap("void1", EDGE)
        if part == "logo":
            pic.put(desk.frames[0].crop(9, 24, 14, 14), 9, 24)
        tiles.add(f"joint_desk_{part}", pic, desk.solid, desk.foot)
    tank = hers["fish_tank"]
    pic = _recoloured(tank.frames[0], {f"teal{i}": f"brown{i}" for i in range(5)}, 46)
    pic = _recoloured(_recoloured(pic, WALNUT, 43), BRASS, 0, 12)
    tiles.add("joint_tank", pic, tank.solid, tank.foot)
    stool = hers["stool"]
    tiles.add("joint_stool", _recoloured(stool.frames[0], BRASS), stool.solid, stool.foot)


def _lamp() -> Pic:
    """Return a brass standard lamp, 1×3 tiles, under a green glass shade."""
    pic = Pic(16, 48).disc(8, 42, 6, 3, EDGE).disc(8, 41.5, 5, 2.4, "mustard1").runs("mustard3", (4, 40, 6))
    pic.rect(7, 14, 2, 26, "mustard2").rect(7, 14, 1, 26, "mustard4").rect(6, 26, 4, 2, "mustard3").rect(
        6, 37, 4, 2, "mustard3"
    )
    pic.poly([(4, 3), (12, 3), (16, 14), (0, 14)], EDGE).poly([(5, 4), (11, 4), (15, 13), (1, 13)], "leaf2")
    pic.poly([(5, 4), (8, 4), (6, 13), (1, 13)], "leaf3").rect(1, 12, 14, 1, "mustard4").rect(6, 2, 4, 2, "mustard3")
    return pic.rect(11, 14, 1, 5, "mustard2").dot(11, 19, "mustard4")


def _cart() -> Pic:
    """Return a trolley, 2×3 tiles: walnut drawers on brass castors, instruments and a hologram's slate on top."""
    pic = Pic(32, 48).rect(3, 18, 26, 26, EDGE)
    walnut(pic, 4, 23, 24, 19, 2)
    pic.rect(2, 17, 28, 6, EDGE).rect(3, 18, 26, 4, "white4").rect(3, 20, 26, 2, "white2").rect(3, 18, 26, 1, "white4")
    for y in (25, 31, 37):
        pic.rect(6, y, 20, 5, EDGE).rect(7, y, 18, 4, "brown3").rect(7, y, 18, 1, "brown4").rect(
            14, y + 1, 4, 2, "mustard3"
        )
    for x in (5, 24):
        pic.rect(x, 42, 3, 3, "mustard2").dot(x, 42, "mustard4").rect(x, 45, 3, 1, INK)
    for x, tall, colour in ((6, 5, "white3"), (9, 7, "white4"), (12, 4, "mustard3")):
        pic.rect(x, 18 - tall, 1, tall, colour).dot(x, 18 - tall, "cyan3")
    pic.poly([(17, 8), (28, 8), (26, 18), (15, 18)], EDGE).poly([(18, 9), (27, 9), (25, 17), (16, 17)], "cyan0")
    return (
        pic.line(19, 15, 21, 12, "cyan3")
        .line(21, 12, 23, 14, "cyan3")
        .line(23, 14, 25, 11, "cyan3")
        .runs("cyan2", (18, 16, 6))
    )


def _basin(step: int) -> Pic:
    """Return a wash-stand of walnut with a steel basin, 2×3 tiles: where both wash their hands; a drop falls."""
    pic = Pic(32, 48).rect(0, 20, 32, 28, EDGE)
    walnut(pic, 1, 27, 30, 18, 2)
    for x in (3, 17):
        pic.rect(x, 29, 12, 14, EDGE).rect(x + 1, 30, 10, 12, "teal2").rect(x + 1, 30, 10, 1, "teal3").rect(
            x + 1, 41, 10, 1, "teal1"
        )
    pic.rect(14, 34, 1, 3, "mustard4").rect(18, 34, 1, 3, "mustard4").rect(0, 20, 32, 7, EDGE).rect(
        1, 21, 30, 5, "white4"
    )
    pic.rect(1, 24, 30, 2, "white2").disc(15, 23.5, 9, 2.4, "white1").disc(15, 24, 7, 1.6, "cyan1").runs(
        "cyan3", (10, 23, 5)
    )
    pic.rect(14, 10, 2, 12, "mustard2").rect(14, 10, 1, 12, "mustard4").rect(8, 9, 8, 2, "mustard3").rect(
        8, 9, 2, 4, "mustard2"
    )
    pic.rect(24, 15, 5, 7, "teal3").rect(24, 15, 1, 7, "teal4").rect(25, 12, 3, 3, "white3").rect(
        2, 17, 5, 4, "auburn3"
    ).runs("auburn4", (2, 17, 5))
    if step < 3:
        pic.dot(8, 14 + step * 3, "cyan3").dot(8, 15 + step * 3, "cyan4")
    return (
        pic.rect(20, 27, 8, 9, "white4")
        .rect(20, 27, 8, 1, "white2")
        .rect(20, 33, 8, 1, "dusk2")
        .rect(27, 28, 1, 8, "white2")
    )


def _case() -> Pic:
    """Return a glazed case, 2×3 tiles: on top a model of a tooth; within, leaflets that are one leaflet now."""
    pic = Pic(32, 48).rect(0, 12, 32, 36, EDGE)
    walnut(pic, 1, 13, 30, 33, 2)
    pic.rect(3, 17, 26, 20, EDGE).rect(4, 18, 24, 18, "void2").rect(4, 26, 24, 2, "brown3").rect(4, 35, 24, 1, "brown3")
    for row, y in enumerate((20, 29)):
        for i in range(4):
            x = 5 + i * 6
            pic.rect(x, y, 5, 6, "enamel5").rect(x, y, 5, 2, ("teal3", "auburn3")[(i + row) % 2]).runs(
                "white1", (x + 1, y + 3, 3)
            )
            pic.dot(x + 4, y + 5, "enamel3")
    pic.line(22, 18, 14, 35, "cyan3").line(25, 18, 18, 35, "cyan1").rect(3, 39, 26, 6, "brown1").rect(
        4, 40, 24, 4, "brown3"
    )
    pic.rect(4, 40, 24, 1, "brown4").rect(14, 41, 4, 2, "mustard3").rect(0, 11, 32, 3, EDGE).rect(
        1, 11, 30, 2, "brown4"
    )
    tooth = ".aa.aaa.\naaaaaaab\naaaaaabb\n.aaaabb.\n.aa.bbb.\n.a...bb.\n.a....b."
    return pic.rows(12, 4, tooth, {"a": "enamel5", "b": "enamel3"}).rect(10, 10, 12, 1, "mustard2")


def _flowers() -> Pic:
    """Return the flowers of the opening, 2×3 tiles: a fish bucket full, with a card."""
    pic = Pic(32, 48)
    for x, y, tip in (
        (10, 14, "dusk3"),
        (16, 8, "magenta4"),
        (22, 13, "mustard3"),
        (7, 20, "mustard4"),
        (26, 19, "red3"),
        (15, 17, "white4"),
        (20, 20, "dusk2"),
    ):
        pic.line(16, 30, x, y + 2, "leaf1").disc(x + 0.5, y, 3, 2.8, tip).disc(
            x, y, 1.2, 1.2, "mustard3" if tip != "mustard3" else "auburn3"
        )
        pic.dot(x - 1, y - 2, "white4")
    for x, y in ((9, 25), (12, 22), (21, 25), (24, 23), (18, 24), (15, 26)):
        pic.disc(x, y, 2.6, 1.6, "leaf2").dot(x - 1, y - 1, "leaf3")
    pic.poly([(6, 27), (26, 27), (23, 44), (9, 44)], INK).poly([(7, 28), (25, 28), (22, 43), (10, 43)], "white2")
    pic.poly([(7, 28), (11, 28), (12, 43), (10, 43)], "white4").poly([(21, 28), (25, 28), (22, 43), (19, 43)], "white1")
    pic.rect(8, 33, 17, 2, "cyan1").rect(6, 26, 20, 2, INK).rect(7, 26, 18, 1, "white4")
    return (
        pic.rect(21, 21, 9, 6, INK)
        .rect(22, 22, 7, 4, "enamel5")
        .runs("white1", (23, 23, 5), (23, 24, 3))
        .dot(28, 22, "red2")
    )


def _ficus() -> Pic:
    """Return a fig tree, 2×4 tiles, in a teal tub with brass hoops."""
    pic = (
        Pic(32, 64)
        .rect(15, 24, 2, 24, "tan1")
        .rect(15, 24, 1, 24, "tan3")
        .line(15, 34, 10, 24, "tan2")
        .line(17, 32, 22, 22, "tan2")
    )
    for cx, cy, r in ((16, 11, 9), (9, 19, 7), (23, 18, 8), (16, 22, 7)):
        pic.disc(cx, cy, r + 1, r * 0.85 + 1, "leaf0").disc(cx, cy, r, r * 0.85, "leaf1")
    for i in range(70):
        x, y = 1 + noise(i, 1, 51) % 29, 2 + noise(i, 2, 51) % 26
        if pic.solid()[y, x]:
            tone = 3 if x + y < 22 and i % 3 == 0 else 2 if x + y < 36 else 0
            pic.runs(f"leaf{tone}", (x, y, 2)).dot(x + 1, y + 1, f"leaf{max(tone - 1, 0)}")
    pic.poly([(6, 45), (26, 45), (24, 61), (8, 61)], INK).poly([(7, 46), (25, 46), (23, 60), (9, 60)], "teal2")
    pic.poly([(7, 46), (11, 46), (12, 60), (9, 60)], "teal3").poly([(21, 46), (25, 46), (23, 60), (20, 60)], "teal1")
    return (
        pic.rect(8, 49, 16, 1, "mustard3")
        .rect(9, 56, 14, 1, "mustard2")
        .rect(6, 44, 20, 3, INK)
        .rect(7, 44, 18, 2, "deep2")
    )


def _basket() -> Pic:
    """Return a basket, 2×2 tiles: wool, needles, a half scarf in two colours."""
    pic = (
        Pic(32, 32)
        .disc(16, 15, 9, 4, "auburn1")
        .disc(12, 12, 4, 4, "red2")
        .disc(11, 11, 2.4, 2, "red3")
        .disc(20, 12, 4.5, 4.5, "teal3")
    )
    pic.disc(19, 11, 2.4, 2, "teal4").line(14, 14, 24, 3, "mustard3").line(16, 14, 28, 5, "mustard2").line(
        17, 10, 22, 15, "teal2"
    )
    pic.poly([(4, 15), (28, 15), (25, 29), (7, 29)], EDGE).poly([(5, 16), (27, 16), (24, 28), (8, 28)], "tan2")
    for y in (17, 20, 23, 26):
        for x in range(7 + y % 2, 26, 4):
            pic.runs("tan3", (x, y, 2)).dot(x + 2, y + 1, "tan1")
    pic.rect(4, 14, 24, 2, "tan3").rect(4, 14, 24, 1, "tan4").rect(6, 14, 6, 13, "red2")
    for y in (16, 20, 24):
        pic.rect(6, y, 6, 2, "teal2").rect(6, y, 1, 2, "teal3")
    return pic.rect(11, 15, 1, 12, "red1").dots([(6, 27), (8, 27), (10, 27)], "red3")


def _post() -> Pic:
    pic = Pic(16, 32).disc(8, 27, 5.6, 2.8, EDGE).disc(8, 26.5, 4.6, 2, "mustard1").runs("mustard3", (5, 25, 4))
    tube(pic, 7, 9, 2, 17, "mustard", 3, EDGE)
    return pic.disc(8, 7, 2.6, 2.6, EDGE).disc(8, 7, 1.8, 1.8, "mustard3").dot(7, 6, "mustard4")


def _rope() -> Pic:
    """Return a velvet rope between two brass posts' tiles, in a slack bow."""
    pic = Pic(16, 32)
    for x in range(16):
        y = 11 + round(3.4 * (1 - ((x - 7.5) / 8) ** 2))
        pic.rect(x, y - 1, 1, 4, EDGE).rect(x, y, 1, 2, "red1").dot(x, y, "red2" if x % 3 else "red3")
    return pic


def _cake() -> Pic:
    """Return a cake for a counter: nine candles, one slice gone; somebody could not wait."""
    pic = (
        Pic(16, 32)
        .rect(1, 26, 14, 2, "white4")
        .rect(1, 28, 14, 1, "white1")
        .rect(2, 19, 12, 7, EDGE)
        .rect(3, 19, 10, 6, "enamel5")
    )
    pic.rect(3, 18, 10, 3, "dusk2").runs("dusk3", (3, 18, 10)).rect(3, 23, 10, 1, "auburn2").rect(
        10, 18, 3, 7, "auburn3"
    ).rect(10, 21, 3, 1, "enamel5")
    for x in (4, 6, 8):
        pic.rect(x, 15, 1, 3, "teal3").dot(x, 14, "mustard4")
    return pic


def _cups() -> Pic:
    pic = Pic(16, 32)
    for x, ramp in ((2, "teal"), (9, "red")):
        pic.rect(x, 22, 5, 6, EDGE).rect(x, 22, 4, 5, f"{ramp}2").rect(x, 22, 1, 5, f"{ramp}3").rect(
            x, 21, 4, 1, "deep1"
        ).dot(x + 4, 24, f"{ramp}2")
    return pic.dots([(3, 18), (4, 16), (10, 19), (11, 17)], "white3")


def _tray() -> Pic:
    """Return a tray of hand-written cards beside a slate that shows the same name."""
    box(pic := Pic(16, 32), 1, 20, 8, 3, 6, "brown", 3, EDGE)
    pic.rect(2, 15, 6, 6, "enamel5").rect(2, 15, 6, 1, "enamel3").runs("void4", (3, 17, 4), (3, 19, 3)).rect(
        3, 13, 5, 2, "enamel4"
    )
    pic.rect(10, 16, 6, 11, INK).rect(11, 17, 4, 8, "cyan0").runs("cyan3", (11, 18, 4), (11, 20, 3)).dot(
        14, 23, "teal4"
    )
    return pic


def _fern() -> Pic:
    pic = Pic(16, 32)
    for x, y in ((1, 17), (3, 12), (7, 9), (11, 11), (14, 16), (2, 21), (13, 21)):
        pic.line(8, 22, x, y, "leaf1").line(8, 21, x, y - 1, "leaf2").dot(x, y - 1, "leaf3")
    return pic.rect(4, 22, 8, 6, EDGE).rect(5, 22, 6, 5, "cyan1").rect(5, 22, 2, 5, "cyan2").runs("white4", (5, 24, 6))

"""What stands in the basement: racks, the console, Jun's corner, a tree in its box, a boot box of old notes."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import TILE, Pic, noise, tube
from assets.painter.tilesheet import TileSheet

INK = "void0"


def add(tiles: TileSheet) -> None:
    """Add all of it to a tileset."""
    breath = (900, 160, 160, 160, 700, 160, 160, 160)
    tiles.add("breath_rack", [_rack(step, 0) for step in range(8)], [(0, 48, 32, 16)], foot=0, durations=breath)
    tiles.add("breath_rack_b", [_rack(step, 3) for step in range(8)], [(0, 48, 32, 16)], foot=0, durations=breath)
    tiles.add("open_rack", [_open(step) for step in range(8)], [(0, 48, 32, 16)], foot=0, durations=breath)
    tiles.add("trace_console", [_console(step) for step in range(8)], [(0, 20, 64, 24)], foot=-3, durations=170)
    tiles.add("swivel", _swivel(), [(4, 20, 8, 8)], foot=-2)
    tiles.add("bean_nest", _bag(), foot=-12)
    tiles.add("crisp_tower", _crisps(), [(0, 20, 16, 8)], foot=-3)
    tiles.add("boot_box", _boots(), [(0, 16, 32, 12)], foot=-3)
    tiles.add(
        "tree_box", [_tree(step) for step in range(4)], [(4, 48, 24, 12)], foot=-3, durations=(1200, 300, 900, 300)
    )
    tiles.add("metal_shelf", _shelf(), [(0, 44, 48, 16)], foot=-3)
    tiles.add("spare_screens", _screens(), [(0, 16, 32, 12)], foot=-3)
    tiles.add(
        "drip_bucket",
        [_bucket(step) for step in range(6)],
        [(4, 20, 8, 8)],
        foot=-3,
        durations=(1500, 90, 90, 90, 90, 300),
    )
    tiles.add("heater", [_heater(step) for step in range(3)], [(0, 20, 32, 8)], foot=-3, durations=(600, 300, 450))
    tiles.add("floor_fan", [_floor_fan(step) for step in range(3)], [(4, 36, 8, 8)], foot=-3, durations=60)
    tiles.add("desk_lamp", [_lamp(step) for step in range(2)], foot=16, durations=(2600, 70))
    tiles.add(
        "mug_cold",
        Pic(TILE, TILE)
        .rect(5, 3, 6, 7, "mustard2")
        .rect(5, 3, 6, 2, "brown1")
        .rect(5, 5, 1, 5, "mustard4")
        .rect(11, 5, 2, 3, "mustard1")
        .outline(INK),
    )
    tiles.add("bulb_cord", [_bulb(step) for step in range(4)], foot=16, durations=(2400, 60, 500, 60))
    tiles.add("near_cables", _near(), foot=16)


def _glow(step: int, phase: int) -> int:
    """Return how bright a lamp is, 1-4, in a breath of eight steps that all racks share."""
    return (1, 2, 3, 4, 4, 3, 2, 1)[(step + phase) % 8]


def _rack(step: int, shift: int) -> Pic:
    """Return a rack, 2×4 tiles: nine units behind a mesh door; its lamps come up and go down like a chest."""
    pic = (
        Pic(32, 64)
        .rect(1, 2, 30, 60, INK)
        .rect(2, 3, 28, 5, "void4")
        .rect(2, 3, 28, 1, "void5")
        .rect(2, 8, 28, 52, "void3")
        .rect(27, 8, 3, 52, "void2")
    )
    pic.rect(4, 10, 22, 47, INK)
    for unit in range(9):
        y = 11 + unit * 5
        pic.rect(5, y, 20, 4, "void1").runs("void2", (5, y, 20))
        level = _glow(step, unit // 3)
        for i in range(4):
            kind = noise(unit + shift, i, 31) % 6
            ramp = "magenta" if kind == 5 else "cyan" if kind > 2 else "teal"
            pic.dot(15 + i * 2, y + 2, f"{ramp}{max(level if kind != 2 else 1, 0)}")
        pic.runs("void4", (6, y + 2, 2 + noise(unit, shift, 32) % 5))
        if level == 4 and unit % 3 == 1:
            pic.dot(14, y + 2, "cyan1").dot(23, y + 2, "cyan1")
    for x in range(5, 25, 3):
        pic.rect(x, 10, 1, 47, INK) if x % 2 else pic.dot(x, 33, "void4")
    pic.rect(24, 30, 3, 7, "void5").rect(8, 4, 9, 3, "enamel5").runs("void3", (9, 5, 3 + shift))
    return pic.rect(2, 59, 28, 1, "void1").rect(4, 61, 4, 2, "void2").rect(24, 61, 4, 2, "void2")


def _open(step: int) -> Pic:
    """Return a rack without its door, 2×4 tiles: cables out like a stuffed chair, a cloth tooth tied to it."""
    pic = _rack(step, 6).rect(4, 30, 22, 18, INK)
    for i in range(16):
        x, y = 5 + noise(i, 1, 33) % 19, 30 + noise(i, 2, 33) % 5
        colour = ("magenta2", "teal3", "cyan1", "mustard2", "void5", "red2")[i % 6]
        pic.line(x, y, x + (i % 5) - 2, y + 10 + i % 6, colour).dot(x, y, "white3")
    for i, colour in enumerate(("magenta2", "teal3", "mustard2")):
        pic.line(10 + i * 4, 44, 7 + i * 6, 62, colour)
    pic.rows(20, 12, ".aa.aa.\naaaaaaa\naebabea\n.aabaa.\n.aa.aa.", {"a": "white4", "b": "white2", "e": INK})
    return pic.rect(23, 9, 1, 3, "red2")


def _console(step: int) -> Pic:
    """Return the console, 4×3 tiles: three screens on a door laid over cabinets, keys worn blank, a board behind."""
    pic = (
        Pic(64, 48)
        .rect(1, 24, 62, 8, INK)
        .rect(2, 24, 60, 5, "brown3")
        .rect(2, 24, 60, 1, "brown4")
        .rect(2, 29, 60, 2, "brown1")
    )
    for x in (3, 45):
        pic.rect(x, 31, 16, 15, INK).rect(x + 1, 31, 14, 14, "void3").rect(x + 1, 31, 14, 1, "void1").rect(
            x + 1, 37, 14, 1, "void1"
        ).rect(x + 6, 34, 4, 1, "void5").rect(x + 6, 41, 4, 1, "void5")
    for x, w, y, tall in ((3, 18, 6, 15), (22, 22, 2, 19), (45, 16, 7, 14)):
        pic.rect(x, y, w, tall, INK).rect(x + 1, y + 1, w - 2, tall - 2, "void1").rect(x, y, w, 1, "void5").rect(
            x + w // 2 - 2, y + tall, 4, 4, "void4"
        )
    for i in range(5):
        pic.runs("teal4" if (i + step) % 5 == 0 else "teal3", (5, 9 + i * 2, 3 + noise(i + step, 1, 34) % 11))
    for i in range(18):
        y = 11 - round(5 * np.sin((i + step * 2) / 18 * 2 * np.pi) * np.sin((i + step) / 5))
        pic.dot(24 + i, y, "cyan3" if i % 3 else "cyan4").dot(24 + i, 17, "cyan1")
    pic.rect(24 + step * 2, 5, 1, 13, "cyan1")
    for i in range(4):
        tall = 2 + noise(i, step // 2, 35) % 8
        pic.rect(47 + i * 3, 19 - tall, 2, tall, "magenta2").rect(47 + i * 3, 19 - tall, 2, 1, "magenta4")
    pic.rect(22, 24, 19, 3, "white1").rect(22, 24, 19, 1, "white3").rect(44, 25, 3, 2, "white3")
    for x in range(23, 40, 2):
        pic.dot(x, 25, "void2")
    pic.rect(10, 25, 7, 3, "mustard4").line(50, 31, 54, 47, "magenta2").line(32, 30, 30, 47, "teal2")
    return pic


def _swivel() -> Pic:
    pic = (
        Pic(TILE, 32)
        .rect(7, 18, 3, 8, "void4")
        .line(8, 26, 2, 29, "void3", 2)
        .line(8, 26, 14, 29, "void3", 2)
        .rect(2, 6, 12, 10, "dusk0")
        .rect(2, 6, 12, 1, "dusk2")
        .rect(12, 7, 2, 9, "void2")
    )
    return (
        pic.rect(2, 16, 12, 4, "dusk0")
        .rect(2, 16, 12, 1, "dusk1")
        .rect(4, 9, 5, 4, "white3")
        .rect(4, 9, 5, 1, "white4")
        .outline(INK)
    )


def _bag() -> Pic:
    """Return Jun's beanbag, 3×2 tiles: a dent with somebody's shape, a blanket with foxes."""
    pic = (
        Pic(48, 32)
        .disc(24, 20, 20, 10, "teal1")
        .disc(23, 17, 18.6, 10, "teal2")
        .disc(20, 13, 13, 6, "teal3")
        .disc(24, 16, 11, 5, "teal1")
        .disc(24, 16.6, 9.4, 3.8, "teal0")
    )
    pic.poly([(31, 10), (43, 15), (45, 25), (34, 29), (29, 21)], "auburn2").line(31, 10, 43, 15, "auburn4").line(
        33, 15, 42, 19, "auburn3"
    ).line(32, 21, 43, 24, "auburn3")
    pic.dots([(35, 18), (39, 22), (36, 25)], "mustard4").line(9, 24, 16, 28, "teal0")
    return pic.outline(INK)


def _crisps() -> Pic:
    """Return a tower of crisp boxes, 1×2 tiles."""
    pic = Pic(TILE, 32)
    for y, ramp, x in ((19, "leaf", 1), (10, "red", 2), (2, "mustard", 1)):
        pic.rect(x, y, 13, 9, INK).rect(x + 1, y + 1, 11, 7, f"{ramp}1").rect(x + 1, y + 1, 11, 2, f"{ramp}3").rect(
            x + 3, y + 4, 7, 2, "mustard4"
        )
    return pic


def _boots() -> Pic:
    """Return an old boot box, 2×2 tiles, its lid aside: notebooks in two hands, a ribbon, one plaster molar."""
    pic = (
        Pic(32, 32)
        .rect(3, 15, 26, 14, INK)
        .rect(4, 16, 24, 12, "tan2")
        .rect(4, 16, 24, 1, "tan4")
        .rect(25, 17, 3, 11, "tan1")
        .rect(5, 11, 22, 6, "tan0")
    )
    for i, (colour, light) in enumerate(
        (("red1", "red2"), ("teal2", "teal4"), ("enamel4", "enamel5"), ("void4", "void5"), ("enamel4", "white4"))
    ):
        pic.rect(6 + i * 4, 8 - i % 2 * 2, 3, 9 + i % 2 * 2, colour).rect(6 + i * 4, 8 - i % 2 * 2, 3, 1, light)
    pic.rect(9, 20, 12, 5, "enamel5").runs("void3", (11, 21, 8), (11, 23, 6)).line(5, 17, 5, 27, "magenta3").dots(
        [(4, 16), (6, 16)], "magenta3"
    )
    pic.poly([(22, 28), (32, 22), (32, 25), (25, 31)], "tan3").line(22, 28, 31, 22, "tan4").rows(
        26, 10, "a.a\naaa\naaa\na.a", {"a": "white4"}
    )
    return pic.outline(INK)


def _tree(step: int) -> Pic:
    """Return the Christmas tree in half a box, 2×4 tiles: it is not the tree that hums; one light is still on."""
    pic = Pic(32, 64)
    for i, (half, y) in enumerate(((5, 6), (8, 15), (11, 25), (13, 36))):
        pic.poly([(16, y - 5), (16 + half, y + 10), (16 - half, y + 10)], "leaf0").poly(
            [(15, y - 4), (15, y + 8), (16 - half + 1, y + 9)], "leaf1"
        )
        pic.line(16 - half, y + 9, 16 + half, y + 6, "mustard2").dot(13 + i * 2, y + 4, "leaf2")
    for i, (x, y) in enumerate(((12, 18), (20, 24), (10, 34), (22, 38), (16, 30), (15, 42))):
        pic.disc(x + 0.5, y + 0.5, 1.4, 1.4, ("red2", "cyan2", "dusk2")[i % 3])
    pic.rows(14, 0, "..a..\naaaaa\n.aaa.\n.a.a.", {"a": "mustard3"}).dot(
        17, 28, "mustard4" if step % 2 == 0 else "mustard1"
    )
    pic.rect(4, 46, 24, 15, INK).rect(5, 47, 22, 13, "tan2").rect(5, 47, 22, 1, "tan4").rect(
        24, 48, 3, 12, "tan1"
    ).rect(13, 47, 5, 13, "tan3")
    return pic.rows(6, 52, "a.a.aa\naaa.a.\na.a.aa", {"a": "tan0"}).outline(INK)


def _shelf() -> Pic:
    """Return a metal shelf, 3×4 tiles: paint, a plaster jaw, files of a practice with another name, a vase."""
    pic = Pic(48, 64)
    for x in (1, 44):
        pic.rect(x, 4, 3, 58, "white1").rect(x, 4, 1, 58, "white2")
    for y in (18, 34, 52):
        pic.rect(1, y, 46, 3, "white1").rect(1, y, 46, 1, "white3").rect(1, y + 3, 46, 1, INK)
    for i in range(9):
        x = 5 + i * 4
        pic.rect(x, 7 + noise(i, 1, 36) % 3, 3, 11, ("auburn2", "brown3", "auburn1", "enamel3")[i % 4]).rect(
            x, 12, 3, 2, "enamel5"
        )
    for x, ramp in ((5, "teal"), (17, "dusk")):
        pic.rect(x, 24, 10, 10, INK).rect(x, 24, 9, 10, "white2").rect(x, 25, 9, 3, f"{ramp}2").rect(
            x + 3, 28, 1, 4, f"{ramp}2"
        ).rect(x, 24, 9, 1, "white4")
    pic.rect(31, 26, 11, 3, "enamel5").rect(31, 30, 11, 4, "enamel5").rows(31, 29, "a.a.a.a.a.a", {"a": "white4"}).rect(
        31, 33, 11, 1, "enamel3"
    )
    pic.rect(5, 41, 18, 11, "tan2").rect(5, 41, 18, 2, "tan4").rect(10, 45, 8, 3, "enamel5").rect(
        27, 43, 7, 9, "cyan1"
    ).rect(27, 43, 2, 9, "cyan3").rect(36, 39, 7, 13, "leaf1").rect(36, 39, 2, 13, "leaf2").rect(38, 36, 3, 3, "leaf1")
    return pic.outline(INK)


def _screens() -> Pic:
    """Return screens nobody has thrown away, 2×2 tiles; one smiles in chalk."""
    pic = (
        Pic(32, 32)
        .rect(2, 13, 20, 16, "enamel3")
        .rect(2, 13, 20, 2, "enamel4")
        .rect(4, 16, 15, 10, "leaf0")
        .rows(8, 18, "a...a\n.....\na...a\n.aaa.", {"a": "white4"})
    )
    pic.rect(20, 17, 11, 12, "void3").rect(20, 17, 11, 1, "void5").rect(22, 19, 7, 7, INK).rect(
        6, 6, 16, 7, "white1"
    ).rect(6, 6, 16, 1, "white3").rect(8, 8, 11, 3, "void2")
    return pic.outline(INK)


def _bucket(step: int) -> Pic:
    """Return the bucket under the drip, 1×2 tiles."""
    pic = (
        Pic(TILE, 32)
        .poly([(3, 17), (13, 17), (12, 29), (4, 29)], "white1")
        .rect(4, 18, 2, 10, "white3")
        .rect(11, 18, 1, 10, "white0")
        .disc(8, 17, 5, 1.8, "void3")
        .runs("void5", (5, 17, 4))
    )
    if 0 < step < 5:
        pic.rect(8, step * 4 - 3, 1, 2, "cyan3")
    elif step == 5:
        pic.dots([(6, 15), (10, 15), (8, 14)], "cyan3")
    return pic.outline(INK)


def _heater(step: int) -> Pic:
    """Return an electric heater, 2×2 tiles, two of its bars on."""
    pic = (
        Pic(32, 32)
        .rect(2, 13, 28, 14, "white1")
        .rect(2, 13, 28, 1, "white3")
        .rect(4, 15, 24, 10, "red0")
        .rect(26, 14, 4, 13, "white0")
    )
    for i, y in enumerate((17, 20, 23)):
        pic.rect(5, y, 20, 1, ("red3", "auburn4", "red1")[i] if step != 1 or i != 1 else "red3")
    for x in range(6, 27, 4):
        pic.rect(x, 15, 1, 10, "white0")
    return pic.rect(4, 27, 4, 2, INK).rect(24, 27, 4, 2, INK).outline(INK)


def _floor_fan(step: int) -> Pic:
    """Return a fan on a foot, 1×3 tiles."""
    pic = Pic(TILE, 48)
    tube(pic, 7, 26, 3, 16, "white", 3)
    pic.disc(8.5, 43, 5.6, 2.4, "white1").disc(8.5, 42, 5, 2, "white3").disc(8.5, 18, 7.4, 7.4, "void2")
    for blade in range(3):
        angle = (blade / 3 + step / 9) * 2 * np.pi
        pic.line(8, 18, round(8 + 6 * np.cos(angle)), round(18 + 6 * np.sin(angle)), "cyan2", 2)
    ring = Pic(TILE, 48).disc(8.5, 18, 7.4, 7.4, INK).solid() & ~Pic(TILE, 48).disc(8.5, 18, 6.4, 6.4, INK).solid()
    return pic.paint(ring, "white2").disc(8.5, 18, 1.8, 1.8, "white4").outline(INK)


def _lamp(step: int) -> Pic:
    pic = (
        Pic(TILE, 32)
        .disc(8, 26, 5, 2, "red1")
        .disc(8, 25.4, 4, 1.4, "red2")
        .line(8, 25, 5, 17, "white2", 2)
        .line(5, 17, 10, 11, "white2", 2)
    )
    pic.poly([(8, 8), (14, 12), (12, 18), (5, 13)], "red2").line(8, 8, 13, 12, "red3").poly(
        [(6, 14), (12, 18), (10, 19), (6, 16)], "mustard4" if step == 0 else "mustard2"
    )
    return pic.outline(INK)


def _bulb(step: int) -> Pic:
    """Return the one bulb on its cord, 1×6 tiles, to hang over the room."""
    on = step in (0, 2)
    pic = (
        Pic(TILE, 96)
        .rect(8, 0, 1, 76, "hair0")
        .rect(7, 0, 1, 76, "hair2")
        .rect(6, 74, 5, 4, "void4")
        .rect(6, 74, 5, 1, "void5")
    )
    pic.disc(8.5, 82, 4.2, 5, "mustard4" if on else "mustard2").disc(8, 81, 2.4, 3, "white4" if on else "mustard3")
    return pic.line(7, 81, 9, 83, "mustard2")


def _near() -> Pic:
    """Return cables hung across a lower corner, close to the viewer, 5×2 tiles."""
    pic = Pic(80, 32)
    for i, colour in enumerate(("void2", "magenta0", "teal0", "void3", "cyan0")):
        for x in range(80):
            y = round(31 - (i * 3 + 8) + 9 * np.sin(x / (70 + i * 9) * np.pi) + x / 8)
            if y < 32:
                pic.rect(x, y, 1, 2, colour).dot(x, y, f"{colour[:-1]}{int(colour[-1]) + 1}")
    return pic

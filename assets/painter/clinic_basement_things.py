"""What stands in the basement: racks, the console, Jun's corner, a tree in its box, a boot box of old notes."""

from __future__ import annotations

import numpy as np

from assets.painter import clinic_basement_clutter
from assets.painter.tilekit import TILE, Pic, noise
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
    tiles.add("bean_nest", clinic_basement_clutter.bag(), foot=-12)
    tiles.add("crisp_tower", clinic_basement_clutter.crisps(), [(0, 20, 16, 8)], foot=-3)
    tiles.add("boot_box", clinic_basement_clutter.boots(), [(0, 16, 32, 12)], foot=-3)
    tiles.add(
        "tree_box",
        [clinic_basement_clutter.tree(step) for step in range(4)],
        [(4, 48, 24, 12)],
        foot=-3,
        durations=(1200, 300, 900, 300),
    )
    tiles.add("metal_shelf", _shelf(), [(0, 44, 48, 16)], foot=-3)
    tiles.add("spare_screens", clinic_basement_clutter.screens(), [(0, 16, 32, 12)], foot=-3)
    tiles.add(
        "drip_bucket",
        [clinic_basement_clutter.bucket(step) for step in range(6)],
        [(4, 20, 8, 8)],
        foot=-3,
        durations=(1500, 90, 90, 90, 90, 300),
    )
    tiles.add(
        "heater",
        [clinic_basement_clutter.heater(step) for step in range(3)],
        [(0, 20, 32, 8)],
        foot=-3,
        durations=(600, 300, 450),
    )
    tiles.add(
        "floor_fan",
        [clinic_basement_clutter.floor_fan(step) for step in range(3)],
        [(4, 36, 8, 8)],
        foot=-3,
        durations=60,
    )
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

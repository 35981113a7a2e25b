"""Harbour Street underfoot: flagstones, cobbles, kerbs, tram rails, puddles, gratings, contact shadows."""

from __future__ import annotations

from itertools import product

import numpy as np

from assets.painter.tilekit import CLEAR, TILE, Pic, bayer, noise
from assets.painter.tilesheet import TileSheet, corner_id

_YS, _XS = np.mgrid[0:TILE, 0:TILE]
CORNERS = ("tl", "tr", "br", "bl")


def sheet() -> TileSheet:
    """Return the ground tileset of the street, filled."""
    tiles = TileSheet("street_ground", sky="glass")
    _flags(tiles)
    _cobbles(tiles)
    _kerbs(tiles)
    _rails(tiles)
    _wet(tiles)
    _irons(tiles)
    _shadows(tiles)
    _litter(tiles)
    return tiles


# -- flagstones -----------------------------------------------------------------------------------------
def flag(seed: int = 0) -> Pic:
    """Return one flagstone, worn round at its corners; ``seed`` varies the grain."""
    pic = Pic(TILE, TILE, "white2").rect(15, 0, 1, 16, "white1").rect(0, 15, 16, 1, "white1")
    pic.runs("white3", (0, 0, 6 + seed % 5)).dot(0, 1, "white3")
    for i in range(3):
        x, y = noise(i, seed, 61) % 13 + 1, noise(i, seed, 62) % 12 + 2
        pic.runs("white1" if (i + seed) % 3 == 0 else "white3", (x, y, 1 + i % 2))
    return pic


def _flags(tiles: TileSheet) -> None:
    tiles.add("flag", flag(0))
    tiles.add("flag_b", flag(1))
    tiles.add("flag_c", flag(4))
    tiles.add("flag_plain", Pic(TILE, TILE, "white2").rect(15, 0, 1, 16, "white1").rect(0, 15, 16, 1, "white1"))
    halves = flag(2).rect(7, 0, 1, 15, "white1").dot(8, 1, "white3").dot(8, 0, "white3")
    tiles.add("flag_split", halves)
    crack = flag(3).dots([(3, 15), (4, 14), (4, 13), (5, 12), (6, 11), (6, 10), (7, 9), (8, 9)], "white1")
    tiles.add("flag_crack", crack.dots([(5, 13), (7, 10)], "white3"))
    tiles.add("flag_worn", flag(5).dither(3, 4, 9, 7, "white3", 5))
    moss = flag(6).rect(15, 4, 1, 9, "leaf0").rect(6, 15, 8, 1, "leaf0").dots([(14, 13), (9, 14), (14, 7)], "leaf1")
    tiles.add("flag_moss", moss)
    tiles.add("flag_gum", flag(7).dots([(5, 5), (11, 10), (12, 10)], "white4").dot(4, 11, "white1"))
    drop = flag(8).runs("white1", (4, 6, 5), (3, 7, 6), (5, 8, 4), (10, 11, 3))
    tiles.add("flag_stain", drop)


# -- cobbles ----------------------------------------------------------------------------------------------
def cobbles(seed: int = 0) -> Pic:
    """Return sixteen px of setts: four courses that join any neighbour; ``seed`` picks their tones."""
    pic = Pic(TILE, TILE, "white1")
    for course in range(4):
        y = course * 4
        for i in range(-1, 3):
            x = i * 6 + (course % 2) * 3 if course < 2 else i * 6 + (course % 2) * 3 + 1
            x = max(x, 0) if i < 0 else x
            w = 6
            tone = noise(i, course, 70 + seed)
            if tone < 20:
                pic.rect(x, y, w - 1, 3, "hair2")
            elif tone > 226:
                pic.rect(x, y, w - 1, 3, "white2")
            if tone > 110:
                pic.runs("white2", (x + 1, y, 2 + tone % 2))
            pic.rect(x + w - 1, y, 1, 3, "white0").dots([(x, y), (x + w - 2, y + 2)], "white0")
        pic.rect(0, y + 3, 16, 1, "white0")
        pic.dots([(noise(course, seed, 71) % 16, y + 3)], "white1")
    return pic


def _cobbles(tiles: TileSheet) -> None:
    for index, name in enumerate(("sett", "sett_b", "sett_c", "sett_d", "sett_e")):
        tiles.add(name, cobbles(index))
    grass = cobbles(7).dots([(5, 3), (5, 4), (6, 3), (11, 11), (12, 11), (11, 10)], "leaf1").dot(5, 2, "leaf2")
    tiles.add("sett_grass", grass)
    tiles.add("sett_shine", cobbles(8).runs("white3", (2, 4, 3), (9, 8, 3), (4, 12, 2)))
    patch = cobbles(9)
    patch.rect(2, 3, 11, 9, "white0").rect(3, 4, 9, 7, "hair2").dither(3, 4, 9, 7, "white0", 4)
    tiles.add("sett_patch", patch)
    ids = {"flag": (0, 1, 0, 1, 0, 1, 0, 1), "sett": (0, 2, 0, 2, 0, 2, 0, 2)}
    for bits in product((0, 1), repeat=4):
        if 0 < sum(bits) < 4:
            name = "street_" + "_".join(c for c, bit in zip(CORNERS, bits, strict=True) if bit)
            tiles.add(name, _edge(bits))
            ids[name] = corner_id(*(bit + 1 for bit in bits))
    tiles.wang("Pavement", "corner", [("flagstones", "#94a3c6"), ("setts", "#626c9c")], ids)


def _edge(bits: tuple[int, ...]) -> Pic:
    """Return a tile whose set corners (top left, top right, bottom right, bottom left) are setts, with a kerb."""
    tl, tr, br, bl = bits
    quarter = np.where(_YS < 8, np.where(_XS < 8, tl, tr), np.where(_XS < 8, bl, br)).astype(bool)
    pic, road = flag(2), cobbles(3)
    pic.px[quarter] = road.px[quarter]
    near = np.zeros_like(quarter)
    padded = np.pad(quarter, 4, mode="edge")
    for dy in range(-3, 4):
        for dx in range(-3, 4):
            near |= padded[4 + dy : 20 + dy, 4 + dx : 20 + dx]
    stone = near & ~quarter
    pic.paint(stone, "white3")
    rim = np.pad(quarter, 1, mode="edge")
    touch = rim[:-2, 1:-1] | rim[2:, 1:-1] | rim[1:-1, :-2] | rim[1:-1, 2:]
    pic.paint(stone & touch, "white2")
    above = np.pad(~quarter, ((2, 0), (0, 0)), mode="edge")
    pic.paint(quarter & (above[:-2] | above[1:-1]), "hair1")
    return pic.paint(stone & (_XS % 16 == 11), "white1")


def _kerbs(tiles: TileSheet) -> None:
    """The platform's edge towards the rails: a pale stone with a worn yellow line, and its drop."""
    for name, seed in (("quay_edge", 0), ("quay_edge_b", 5)):
        pic = Pic(TILE, TILE)
        pic.put(flag(seed).crop(0, 0, 16, 6))
        pic.rect(0, 5, 16, 5, "white3").rect(0, 5, 16, 1, "white4").rect(0, 9, 16, 1, "white2")
        pic.rect(seed + 6, 5, 1, 5, "white1").rect(0, 6, 16, 2, "mustard3")
        pic.runs("white3", (seed + 2, 6, 2), (11 - seed, 7, 3)).runs("mustard2", (1 + seed, 7, 4))
        pic.rect(0, 10, 16, 4, "white0").rect(0, 13, 16, 3, "hair1").runs("white1", (seed, 11, 4), (9, 12, 3))
        tiles.add(name, pic, [(0, 8, 16, 8)])


# -- the tram's rails ------------------------------------------------------------------------------------------
def _bed(seed: int) -> Pic:
    pic = cobbles(seed + 20)
    return pic.shift(np.ones(pic.px.shape, bool), -1).swap("hair1", "white0")


def _rails(tiles: TileSheet) -> None:
    """Line 14: a track of two rows, a rail in each, set in dark stone; a worn and an oily variety."""
    for number, seed in enumerate((0, 1, 2)):
        for row, y in (("upper", 6), ("lower", 10)):
            pic = _bed(seed + (3 if row == "lower" else 0))
            pic.rect(0, y - 2, 16, 6, "hair1").rect(0, y, 16, 2, "white3").rect(0, y + 2, 16, 1, "hair0")
            pic.rect(0, y, 16, 1, "white4" if number != 2 else "white3").rect(0, y - 1, 16, 1, "hair2")
            if number == 1:
                pic.rect(7, y, 1, 2, "white1").dots([(6, y), (8, y)], "white4")
            tiles.add(f"rail_{row}_{'abc'[number]}", pic, [(0, 0, 16, 16)])
    verge = Pic(TILE, TILE, "hair1")
    verge.rect(0, 0, 16, 2, "white1").rect(0, 2, 16, 1, "white0").dither(0, 3, 16, 13, "hair0", 6)
    for x in range(0, 16, 2):
        tall = 2 + noise(x, 1, 33) % 4
        pic_top = 9 - tall
        verge.rect(x, pic_top, 1, tall, "leaf1").dot(x, pic_top, "leaf2").rect(x + 1, pic_top + 2, 1, tall, "leaf0")
    verge.rect(0, 9, 16, 7, "leaf0").dither(0, 10, 16, 6, "hair0", 8)
    tiles.add("verge", verge, [(0, 0, 16, 16)])
    flowers = verge.copy().dots([(4, 5), (11, 4)], "dusk4").dots([(5, 5), (12, 4)], "dusk3").dot(8, 6, "mustard3")
    tiles.add("verge_flowers", flowers, [(0, 0, 16, 16)])
    scrap = verge.copy().rect(5, 4, 5, 3, "white4").rect(5, 6, 5, 1, "white2").dot(7, 5, "red2")
    tiles.add("verge_paper", scrap, [(0, 0, 16, 16)])


# -- water and iron ----------------------------------------------------------------------------------------------
def _wet(tiles: TileSheet) -> None:
    """Puddles that hold a bit of the sky and glint now and then."""
    tiles.add("puddle", [_puddle(48, step) for step in range(6)], durations=(900, 140, 140, 140, 1300, 160))
    tiles.add("puddle_small", [_puddle(32, step + 3) for step in range(6)], durations=(1500, 160, 160, 700, 160, 160))


def _puddle(w: int, step: int) -> Pic:
    pic = Pic(w, TILE)
    pic.disc(w / 2, 9, w / 2 - 2, 5.4, "white0").disc(w / 3, 6.5, w / 4, 3.4, "white0")
    pic.disc(w / 2, 9.4, w / 2 - 3.4, 4.2, "hair3").disc(w / 3, 7.2, w / 4 - 1.5, 2.4, "hair3")
    water = pic.px == pic.px[9, w // 2]
    low = water & (_grid(w)[0] > 8)
    pic.paint(low & (bayer(w, TILE, 8) | (_grid(w)[0] > 10)), "hair2")
    for i in range(3):
        x = w // 4 + noise(i, step, 81) % (w // 2)
        y = 6 + noise(i, step, 82) % 6
        if water[y, min(x + 3, w - 1)] and water[y, x]:
            pic.runs(("dusk3", "dusk4", "cyan4")[(i + step) % 3], (x, y, 2 + i))
    return pic


def _grid(w: int) -> tuple[np.ndarray, np.ndarray]:
    ys, xs = np.mgrid[0:TILE, 0:w]
    return ys, xs


def _irons(tiles: TileSheet) -> None:
    """Manhole covers and the grating that steams."""
    lid = Pic(TILE, TILE).disc(8, 8, 7, 6.4, "hair1").disc(8, 7.7, 6, 5.4, "hair2").disc(8, 7.7, 4.6, 4, "white0")
    lid.dither(4, 4, 9, 8, "white1", 5).dots([(8, 5), (8, 10), (5, 8), (11, 8)], "white2").runs("white1", (5, 3, 5))
    tiles.add("manhole", lid)
    grate = Pic(32, TILE).rect(1, 3, 29, 10, "hair1").rect(2, 4, 27, 8, "white0")
    for x in range(4, 28, 3):
        grate.rect(x, 5, 2, 6, "hair0").dot(x + 1, 5, "mustard1")
    tiles.add("grate", grate.runs("white2", (2, 3, 27)).rect(1, 13, 29, 1, "hair1"))
    drain = Pic(TILE, TILE).rect(3, 0, 10, 6, "hair1").rect(4, 1, 8, 4, "hair0")
    for x in (5, 8, 10):
        drain.rect(x, 1, 1, 4, "white1")
    tiles.add("drain", drain)


def _shadows(tiles: TileSheet) -> None:
    """Contact shadows for the street: a strip below walls, ovals below things, one step darker on any stone."""
    core, rim = "white0", "white1"
    strip = Pic(TILE, TILE).rect(0, 0, 16, 3, core).rect(0, 3, 16, 2, rim).dither(0, 5, 16, 2, rim, 7)
    tiles.add("dusk_strip", strip)
    first = strip.copy()
    first.px[:, :3] = CLEAR
    tiles.add("dusk_strip_left", first)
    last = strip.copy()
    last.px[:, 6:] = CLEAR
    tiles.add("dusk_strip_right", last.rect(4, 0, 2, 4, rim))
    for name, w, rx, ry in (("small", 16, 5.4, 2.6), ("oval", 32, 13.4, 4.2), ("wide", 48, 21.4, 4.8)):
        pic = Pic(w, TILE).disc(w / 2 + 1.5, 8.6, rx + 1, ry + 0.8, rim)
        pic.px[(pic.px != CLEAR) & bayer(w, TILE, 6)] = CLEAR
        tiles.add(f"dusk_{name}", pic.disc(w / 2 + 0.5, 8, rx - 1, ry - 0.8, core))


def _litter(tiles: TileSheet) -> None:
    """What the day has left: leaves, a ticket, fish scales, chalk, a chair's drag marks."""
    tiles.add("leaves", Pic(TILE, TILE).dots([(3, 4), (10, 9), (5, 12)], "auburn3").dots([(4, 4), (11, 9)], "auburn2"))
    tiles.add("ticket", Pic(TILE, TILE).rect(6, 7, 4, 2, "white4").dot(9, 8, "teal2").rect(6, 9, 4, 1, "white1"))
    scales = Pic(TILE, TILE).dots([(3, 5), (8, 3), (12, 8), (6, 11), (10, 13)], "cyan4")
    tiles.add("scales", scales.dots([(4, 6), (9, 10)], "white4").runs("white1", (2, 9, 3), (11, 5, 2)))
    chalk = Pic(48, 32)
    squares = (
        (2, 2, "white4", ".a\naa\n.a\n.a"),
        (14, 2, "dusk4", "aa\n.a\na.\naa"),
        (26, 2, "white4", "aa\naa\n.a\naa"),
        (26, 14, "cyan4", "a.\naa\n.a\n.a"),
        (38, 14, "dusk4", "aa\na.\n.a\naa"),
    )
    for x, y, colour, digit in squares:
        chalk.frame(x, y, 11, 12, colour).rows(x + 4, y + 3, digit, {"a": "white4"})
    chalk.px[bayer(48, 32, 5, 1)] = CLEAR
    tiles.add("hopscotch", chalk)
    drag = Pic(48, TILE).line(0, 4, 46, 6, "white1").line(2, 9, 46, 12, "white1")
    drag.px[bayer(48, TILE, 6)] = CLEAR
    tiles.add("drag_marks", drag)

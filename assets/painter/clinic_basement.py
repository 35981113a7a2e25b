"""The server basement: brick and pipe, racks that breathe as one, a fan, one bulb, a string of lights."""

from __future__ import annotations

from itertools import product

import numpy as np

from assets.painter import clinic_basement_things
from assets.painter.rooms import add_shadows, add_tops
from assets.painter.tilekit import TILE, Pic, bayer, noise
from assets.painter.tilesheet import TileSheet

INK = "void0"
HIGH = 64


def sheet() -> TileSheet:
    """Return the basement's tileset, filled."""
    tiles = TileSheet("clinic_basement")
    _floor(tiles)
    _walls(tiles)
    add_tops(tiles, "cellar", "hair0", "void0", "hair2")
    add_shadows(tiles, "cellar", "void0", "void1")
    _hung(tiles)
    clinic_basement_things.add(tiles)
    return tiles


# -- floor ------------------------------------------------------------------------------------------------
def _concrete(seed: int, step: int = 0) -> Pic:
    """Return poured concrete: a joint now and then, pores, a trowel's sweep; ``step`` lightens it."""
    pic = Pic(TILE, TILE, "hair1")
    for i in range(5):
        x, y = noise(i, seed, 11) % TILE, noise(i, seed, 12) % TILE
        pic.dot(x, y, "hair0" if i % 2 else "hair2")
    if seed % 3 == 1:
        pic.runs("hair2", (noise(seed, 1, 13) % 8, noise(seed, 2, 13) % 14, 6)).runs(
            "hair0", (noise(seed, 3, 13) % 9, noise(seed, 4, 13) % 15, 4)
        )
    if seed % 5 == 4:
        pic.line(0, 5, 6, 8, "hair0").line(6, 8, 9, 15, "hair0").line(7, 8, 10, 15, "hair2")
    if step:
        pic.shift(np.ones((TILE, TILE), bool), step)
    return pic


def _floor(tiles: TileSheet) -> None:
    """Add concrete in eight hands, the bulb's pool as a terrain, joints, a puddle that shivers, a drain."""
    for seed in range(8):
        tiles.add(f"concrete_{seed}", _concrete(seed))
    ids = {}
    for bits in product((0, 1), repeat=4):
        name = "bulb_" + "".join(map(str, bits))
        tl, tr, br, bl = bits
        ys, xs = np.mgrid[0:TILE, 0:TILE]
        u, v = (xs + 0.5) / TILE, (ys + 0.5) / TILE
        depth = (tl * (1 - u) + tr * u) * (1 - v) + (bl * (1 - u) + br * u) * v
        soft = np.where(depth > 0.62, True, np.where(depth > 0.36, bayer(TILE, TILE, 8), False))
        tiles.add(name, _concrete(sum(bits) + tl * 3).shift(soft, 1))
        ids[name] = (0, tr + 1, 0, br + 1, 0, bl + 1, 0, tl + 1)
    tiles.add("bulb_worn", _concrete(5, 1))
    tiles.add("bulb_swept", _concrete(7, 1))
    tiles.wang("Bulb on the floor", "corner", [("dark", "#2b2846"), ("light", "#464874")], ids)
    tiles.add("puddle", [_puddle(step) for step in range(8)], durations=(1500, 110, 110, 110, 110, 110, 110, 400))
    drain = Pic(TILE, TILE).disc(8, 8, 6, 4.6, INK).disc(8, 7.6, 5, 3.6, "hair2")
    for x in range(4, 13, 2):
        drain.rect(x, 5, 1, 6, INK)
    tiles.add("drain", drain)
    for shape in ("h", "v", "tl", "tr", "bl", "br"):
        tiles.add(f"bundle_{shape}", _bundle(shape))
    tiles.add(
        "tape_mark",
        Pic(TILE, TILE).rows(
            0, 6, "aabbaabbaabbaabb\nabbaabbaabbaabba\nbbaabbaabbaabbaa", {"a": "mustard2", "b": "void1"}
        ),
    )


def _puddle(step: int) -> Pic:
    """Return the puddle under the pipe, 3×2 tiles; a drop makes one ring."""
    pic = (
        Pic(48, 32)
        .disc(24, 17, 20, 9, "void1")
        .disc(16, 19, 12, 7, "void1")
        .disc(24, 17, 18.6, 7.8, "void3")
        .disc(16, 19, 10.6, 5.8, "void3")
    )
    pic.runs("void4", (12, 14, 14), (28, 20, 9), (10, 20, 6)).runs("cyan2", (30, 13, 6)).runs(
        "mustard3", (20, 16, 3), (21, 17, 2)
    )
    if step:
        ring = Pic(48, 32).disc(28, 18, 2 + step * 1.8, 1 + step * 0.8, "void5").solid()
        inner = Pic(48, 32).disc(28, 18, 1 + step * 1.8, 0.4 + step * 0.8, "void5").solid()
        water = (pic.px == Pic(1, 1, "void3").px[0, 0]) | (pic.px == Pic(1, 1, "void4").px[0, 0])
        pic.paint(ring & ~inner & water, "cyan3" if step < 4 else "void5")
    return pic


def _bundle(shape: str) -> Pic:
    """Return a bundle of five cables with a tie, straight (h, v) or bent (its arms leave by the opposite sides)."""
    pic = Pic(TILE, TILE)
    colours = ("teal2", "void5", "magenta2", "cyan1", "mustard2")
    for shade in (True, False):
        for i, colour in enumerate(colours):
            at = 4 + i * 2
            ink, down = (INK, 1) if shade else (colour, 0)
            turn = 16 - at if shape in ("tr", "bl") else at
            across = {"h": (0, 16), "tl": (at, 16), "bl": (at, 16), "tr": (0, turn + 1), "br": (0, at + 1)}.get(shape)
            along = {"v": (0, 16), "tl": (at, 16), "tr": (at, 16), "bl": (0, turn + 1), "br": (0, at + 1)}.get(shape)
            y = turn if shape == "bl" else at
            x = turn if shape == "tr" else at
            if across:
                pic.rect(across[0], y + down, across[1] - across[0], 1, ink)
            if along:
                pic.rect(x + down, along[0], 1, along[1] - along[0], ink)
    if shape == "h":
        pic.rect(10, 3, 1, 11, "white2")
    return pic.rect(3, 10, 11, 1, "white2") if shape == "v" else pic


# -- walls ------------------------------------------------------------------------------------------------
def face(seed: int) -> Pic:
    """Return a wall, 16 × 64: a pipe under the ceiling, whitewashed brick gone grey, a tarred foot."""
    pic = Pic(TILE, HIGH, "hair1").rect(0, 0, TILE, 4, INK)
    for row in range(11):
        y = 4 + row * 5
        pic.rect(0, y + 4, TILE, 1, "hair0")
        for x in range(-4 if row % 2 else 0, TILE, 8):
            tone = ("hair2", "hair2", "hair1", "void3")[noise(x % TILE, row, 14 + seed) % 4]
            pic.rect(x, y, 7, 4, tone).runs(
                "hair3" if tone == "hair2" and row < 6 else "hair2", (max(x, 0), y, 6 if x >= 0 else 2)
            )
            pic.rect(x + 7, y, 1, 4, "hair0")
    if seed:
        pic.rect(4, 24 + seed * 3, 5, 3, "void2").dot(11, 14 + seed * 4, "hair3").runs("leaf0", (1, 50, 4), (0, 52, 7))
    pic.rect(0, 47, TILE, 1, "hair0").shift(np.arange(HIGH)[:, None] * np.ones((1, TILE)) >= 48, -1)
    pic.rect(0, 6, TILE, 6, "auburn1").rect(0, 6, TILE, 1, "auburn0").rect(0, 7, TILE, 1, "auburn3").rect(
        0, 8, TILE, 1, "auburn2"
    ).rect(0, 11, TILE, 1, "auburn0")
    pic.dither(0, 12, TILE, 2, "hair0", 9).rect(0, 59, TILE, 3, "void1")
    return pic.rect(0, 62, TILE, 2, INK)


def _walls(tiles: TileSheet) -> None:
    box = [(0, 0, 16, 64)]
    for seed in range(3):
        tiles.add(f"cellar_wall_{seed}", face(seed), box)
    joint = (
        face(0)
        .rect(4, 4, 8, 10, "auburn0")
        .rect(5, 5, 6, 8, "auburn2")
        .rect(5, 5, 6, 2, "auburn4")
        .rect(10, 6, 1, 7, "auburn1")
    )
    tiles.add("cellar_joint", joint, box)
    drip = (
        face(1)
        .rect(5, 12, 5, 38, "hair1")
        .rect(6, 12, 2, 40, "void3")
        .rect(7, 14, 1, 34, "leaf0")
        .dots([(6, 30), (8, 38), (7, 50)], "leaf1")
    )
    tiles.add("cellar_drip", drip, box)
    left = face(0).rect(0, 0, 3, HIGH, INK).rect(3, 4, 3, 58, "hair0")
    tiles.add("cellar_left", left, box)
    tiles.add("cellar_right", left.mirror(), box)
    tiles.add("cellar_door", _door(), [(0, 0, 4, 64), (28, 0, 4, 64), (4, 0, 24, 60)])


def _door() -> Pic:
    """Return the steel door to the stairs, 2×4 tiles: light under the lintel, a key on a ribbon."""
    pic = Pic(32, HIGH).put(face(0)).put(face(1), TILE)
    pic.rect(1, 8, 30, 56, INK).rect(2, 9, 28, 55, "white0").rect(2, 9, 28, 1, "white1").rect(5, 12, 22, 52, INK).rect(
        6, 13, 20, 51, "white1"
    )
    pic.rect(6, 13, 20, 1, "white2").rect(6, 13, 1, 51, "white2").rect(24, 14, 2, 50, "white0").rect(
        10, 18, 12, 8, INK
    ).rect(11, 19, 10, 6, "mustard3")
    pic.line(11, 24, 16, 19, "mustard4", 2).rect(7, 40, 18, 1, "white0").rect(7, 41, 18, 1, "white2").rect(
        20, 32, 4, 7, INK
    ).rect(21, 33, 2, 3, "white3")
    for x in range(7, 25, 4):
        pic.poly([(x, 57), (x + 2, 57), (x, 61), (x - 2, 61)], "mustard2")
    pic.line(22, 36, 23, 42, "red2").rect(22, 42, 3, 4, "mustard3").rect(9, 1, 14, 8, INK)
    return pic.rows(12, 2, "..aaa\n..a..\naaa..\na....\na....", {"a": "leaf3"})


# -- what hangs ---------------------------------------------------------------------------------------------
def _hung(tiles: TileSheet) -> None:
    tiles.add("big_fan", [_fan(step) for step in range(6)], durations=70)
    tiles.add("patch_board", [_board(step) for step in range(6)], durations=(500, 260, 340, 260, 500, 300))
    tiles.add("light_string", [_string(step) for step in range(4)], durations=(800, 500, 800, 500))
    tiles.add("fuse_box", _fuses())
    tiles.add("old_poster", _poster())
    tiles.add("ticket_wall", _tickets())
    tiles.add("valve", _valve())


def _fan(step: int) -> Pic:
    """Return the fan in the wall, 3×3 tiles: five blades behind a grille, ribbons that stand out from it."""
    pic = (
        Pic(48, 48)
        .rect(2, 2, 44, 44, INK)
        .rect(3, 3, 42, 42, "white0")
        .rect(3, 3, 42, 1, "white2")
        .rect(3, 3, 1, 42, "white1")
        .disc(24, 24, 19.5, 19.5, INK)
    )
    for blade in range(5):
        angle = (blade / 5 + step / 30) * 2 * np.pi
        for k in range(3, 18):
            a = angle + k * 0.035
            x, y = 24 + k * np.cos(a), 24 + k * np.sin(a)
            pic.disc(x, y, 1 + k / 5, 1 + k / 5, "void3" if k < 14 else "void4")
    for r in (18.6, 12):
        for i in range(72):
            a = i / 72 * 2 * np.pi
            pic.dot(round(23.5 + r * np.cos(a)), round(23.5 + r * np.sin(a)), "white1")
    for x0, y0, x1, y1 in ((5, 24, 43, 24), (24, 5, 24, 43)):
        pic.line(x0, y0, x1, y1, "white1")
    pic.disc(24, 24, 4, 4, INK).disc(24, 24, 3, 3, "white2").dot(23, 23, "white4")
    for i, colour in enumerate(("red2", "mustard3", "teal3")):
        wave = (step + i * 2) % 6
        pic.line(18 + i * 6, 36, 18 + i * 6 + (wave - 3), 44 - wave % 2, colour)
    return pic.dots([(5, 5), (42, 5), (5, 42), (42, 42)], "white3")


def _board(step: int) -> Pic:
    """Return the board of patch cables, 4×3 tiles: two rows of sockets, loops of every colour, lamps that answer."""
    pic = (
        Pic(64, 48)
        .rect(1, 5, 62, 40, INK)
        .rect(2, 6, 60, 38, "void2")
        .rect(2, 6, 60, 1, "void4")
        .rect(2, 42, 60, 2, "void1")
    )
    for row, y in enumerate((11, 24)):
        for i in range(9):
            x = 5 + i * 6
            pic.rect(x, y, 4, 4, INK).rect(x + 1, y + 1, 2, 2, "void4")
            lamp = noise(i, row, step * 3 + 20) % 5
            pic.dot(x + 1, y - 2, ("teal4", "teal2", "mustard3", "teal3", "red3")[lamp])
    loops = (
        (0, 3, 0, "magenta3"),
        (1, 7, 1, "teal3"),
        (2, 5, 0, "mustard3"),
        (4, 8, 1, "cyan2"),
        (6, 8, 0, "red3"),
        (0, 2, 1, "leaf3"),
        (3, 6, 1, "white4"),
    )
    for a, b, row, colour in loops:
        x0, x1, y = 7 + a * 6, 7 + b * 6, 13 + row * 13
        for x in range(x0, x1 + 1):
            sag = round((8 + (x1 - x0) / 6) * np.sin((x - x0) / (x1 - x0) * np.pi) ** 0.7)
            pic.dot(x, min(y + sag, 42), colour)
        pic.rect(x0 - 1, y - 1, 2, 3, colour).rect(x1 - 1, y - 1, 2, 3, colour)
    return pic.rect(46, 36, 13, 5, "enamel5").runs("void3", (48, 38, 9))


def _string(step: int) -> Pic:
    """Return Jun's string of lights, 4×2 tiles; it hangs from nail to nail."""
    pic = Pic(64, 32)
    for x in range(64):
        pic.dot(x, round(5 + 9 * np.sin(x / 63 * np.pi)), "leaf0")
    for i in range(7):
        x = 4 + i * 9
        y = round(6 + 9 * np.sin(x / 63 * np.pi))
        colour = ("mustard", "red", "teal", "dusk")[i % 4]
        on = (i + step) % 4 != 0
        pic.rect(x, y + 1, 3, 4, f"{colour}{3 if on else 1}").dot(x, y + 1, "white4" if on else f"{colour}2").dot(
            x + 1, y, "leaf1"
        )
        if on:
            pic.dots([(x - 1, y + 6), (x + 3, y + 6)], f"{colour}2")
    return pic


def _fuses() -> Pic:
    """Return the fuse box, 2×2 tiles: one fuse is a teaspoon."""
    pic = (
        Pic(32, 32)
        .rect(3, 3, 26, 25, INK)
        .rect(4, 4, 24, 23, "white1")
        .rect(4, 4, 24, 1, "white3")
        .rect(6, 7, 20, 15, "white0")
    )
    for i in range(8):
        x, y = 8 + i % 4 * 5, 9 + i // 4 * 7
        pic.rect(x, y, 3, 5, "enamel5" if i != 6 else "white3").dot(x + 1, y + 1, "red2" if i == 3 else "leaf2")
    pic.disc(24.5, 20, 1.8, 2, "white4")
    return pic.rows(8, 24, "a.aa.a.aaa", {"a": "red2"})


def _poster() -> Pic:
    """Return a poster for a concert that was six years ago, 2×2 tiles, one corner down."""
    pic = (
        Pic(32, 32)
        .rect(5, 3, 22, 27, INK)
        .rect(6, 4, 20, 25, "magenta1")
        .disc(16, 13, 7, 7, "dusk3")
        .disc(16, 13, 5, 5, "mustard3")
        .rect(6, 18, 20, 6, "void2")
    )
    pic.runs("mustard4", (8, 25, 12), (8, 27, 8)).runs("dusk2", (8, 19, 16), (10, 21, 12))
    return pic.poly([(21, 4), (26, 4), (26, 9)], "enamel4").rect(26, 4, 1, 3, "")


def _tickets() -> Pic:
    """Return the wall of tickets, 3×2 tiles: fourteen open, one closed, a face on that one."""
    pic = Pic(48, 32)
    for i in range(15):
        x, y = 2 + i % 5 * 9, 3 + i // 5 * 9 + noise(i, 2, 30) % 2
        colour = ("mustard4", "cyan4", "dusk4", "leaf3")[noise(i, 1, 30) % 4]
        pic.rect(x, y, 8, 8, INK).rect(x, y, 7, 7, colour)
        if i == 8:
            pic.dots([(x + 2, y + 2), (x + 4, y + 2), (x + 1, y + 4), (x + 5, y + 4)], INK).runs(INK, (x + 2, y + 5, 3))
        else:
            pic.runs("void3", (x + 1, y + 2, 4), (x + 1, y + 4, 2 + i % 4))
    return pic


def _valve() -> Pic:
    """Return a red valve on its pipe, 1×3 tiles."""
    pic = (
        Pic(TILE, 48)
        .rect(6, 8, 5, 40, "auburn1")
        .rect(6, 8, 2, 40, "auburn3")
        .rect(10, 8, 1, 40, "auburn0")
        .disc(8.5, 26, 6.4, 6, INK)
        .disc(8.5, 26, 5.6, 5.2, "red2")
    )
    return (
        pic.disc(8.5, 26, 3.4, 3, "auburn1")
        .line(8, 21, 8, 31, "red1")
        .line(3, 26, 13, 26, "red1")
        .dot(6, 22, "red3")
        .dot(8, 26, "white4")
    )

"""The server basement: brick and pipe, racks that breathe as one, a fan, one bulb, a string of lights."""

from __future__ import annotations

from itertools import product

import numpy as np

from assets.painter import clinic_basement_hung, clinic_basement_things
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
    tiles.add("big_fan", [clinic_basement_hung.fan(step) for step in range(6)], durations=70)
    tiles.add(
        "patch_board", [clinic_basement_hung.board(step) for step in range(6)], durations=(500, 260, 340, 260, 500, 300)
    )
    tiles.add("light_string", [clinic_basement_hung.string(step) for step in range(4)], durations=(800, 500, 800, 500))
    tiles.add("fuse_box", clinic_basement_hung.fuses())
    tiles.add("old_poster", clinic_basement_hung.poster())
    tiles.add("ticket_wall", clinic_basement_hung.tickets())
    tiles.add("valve", clinic_basement_hung.valve())

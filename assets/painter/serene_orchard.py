"""The orchard one can walk in: late September for ever, rows of the one tree, a lamp, a gate that leads nowhere."""

from __future__ import annotations

from itertools import product

import numpy as np

from assets.painter import serene_orchard_things
from assets.painter.tilekit import CLEAR, TILE, Pic, bayer, disc_mask, noise
from assets.painter.tilesheet import TileSheet, corner_id

SKY = ((10, "void4"), (20, "dusk0"), (28, "dusk1"), (36, "dusk2"), (44, "dusk3"), (48, "dusk4"))


def sheet() -> TileSheet:
    """Return the orchard's tileset, filled."""
    tiles = TileSheet("serene_orchard")
    _sky(tiles)
    _grass(tiles)
    _path(tiles)
    _shadows(tiles)
    serene_orchard_things.add(tiles)
    return tiles


def _sky(tiles: TileSheet) -> None:
    """Add the evening sky in three rows, its moon, thin clouds, hills, and the far rows of trees."""
    sky = Pic(TILE, 48)
    top = 0
    for bottom, colour in SKY:
        sky.rect(0, top, TILE, bottom - top, colour)
        if top:
            sky.dither(0, top - 3, TILE, 3, colour, 4).dither(0, top - 1, TILE, 1, colour, 10)
        top = bottom
    for row in range(3):
        tiles.add(f"dusk_sky_{row}", sky.crop(0, row * TILE, TILE, TILE))
    moon = (
        Pic(32, 32).disc(16, 16, 11, 11, "dusk2").disc(16, 16, 9.4, 9.4, "skin4").disc(15.6, 15.6, 8.4, 8.4, "enamel5")
    )
    moon.disc(13, 13, 2.2, 2, "enamel4").disc(19, 18, 2, 1.8, "enamel4").disc(18, 12, 1.2, 1.2, "enamel4")
    tiles.add("harvest_moon", moon)
    cloud = Pic(64, TILE).runs("dusk4", (4, 10, 50), (14, 8, 26)).runs("mustard4", (10, 9, 24), (20, 7, 10))
    tiles.add("dusk_cloud", cloud.runs("dusk2", (8, 11, 44), (24, 12, 16)))
    tiles.add("star_few", Pic(TILE, TILE).dots([(3, 4), (12, 9)], "white3").dot(8, 2, "white4"))
    for name, phase in (("hills_a", 0), ("hills_b", 64)):
        tiles.add(name, _hills(phase))
    tiles.add("far_row", _far_row())


def _hills(phase: int) -> Pic:
    """Return hills that close every 128 px, 4×1 tiles."""
    pic = Pic(64, TILE)
    for x in range(64):
        turn = (x + phase) / 128 * 2 * np.pi
        far, near = round(6 - 3 * np.sin(turn) - np.sin(turn * 3)), round(11 - 2 * np.sin(turn * 2 + 1))
        pic.rect(x, far, 1, TILE - far, "dusk0").dot(x, far, "dusk1").rect(x, near, 1, TILE - near, "void3")
        pic.dot(x, near, "dusk0")
    return pic


def _far_row() -> Pic:
    """Return four small trees on the skyline, 4×1 tiles, each like the last."""
    pic = Pic(64, TILE)
    for i in range(4):
        x = 8 + i * 16
        pic.rect(x - 1, 9, 2, 6, "auburn0").disc(x, 7, 6.4, 5.4, "leaf0").disc(x - 1, 5.6, 4.4, 3.4, "leaf1")
        pic.disc(x - 1.6, 4.6, 2, 1.4, "leaf2").dots([(x - 4, 8), (x, 9), (x + 3, 7)], "red2")
    return pic


# -- ground -----------------------------------------------------------------------------------------------
def _blades(pic: Pic, seed: int, dark: str, light: str, flowers: int = 0) -> Pic:
    for i in range(5):
        x, y = noise(i, seed, 31) % 14 + 1, noise(i, seed, 32) % 13 + 2
        pic.rect(x, y, 1, 2, light if i % 2 else dark).dot(x + 1, y - 1 if i % 3 else y + 1, light if i % 2 else dark)
    for i in range(flowers):
        x, y = noise(i, seed, 33) % 13 + 1, noise(i, seed, 34) % 12 + 2
        pic.dot(x, y, "white4").dot(x, y + 1, "mustard3")
    return pic


def _grass(tiles: TileSheet) -> None:
    """Add mown grass in eight hands, and the lamp's light on it as a terrain."""
    ids = {"grass": (0, 1, 0, 1, 0, 1, 0, 1), "glow": (0, 2, 0, 2, 0, 2, 0, 2)}
    tiles.add("grass", _blades(Pic(TILE, TILE, "leaf1"), 0, "leaf0", "leaf2"))
    for index in range(1, 7):
        tiles.add(
            f"grass_{index}", _blades(Pic(TILE, TILE, "leaf1"), index, "leaf0", "leaf2", (0, 0, 0, 1, 0, 2)[index - 1])
        )
    tiles.add("grass_smooth", Pic(TILE, TILE, "leaf1").dots([(4, 5), (11, 12)], "leaf0"))
    for name, seed in (("glow", 3), ("glow_b", 5), ("glow_c", 8)):
        tiles.add(name, _blades(Pic(TILE, TILE, "leaf2"), seed, "leaf1", "leaf3"))
    for bits in product((0, 1), repeat=4):
        if 0 < sum(bits) < 4:
            name = "glow_" + "_".join(c for c, bit in zip(("tl", "tr", "br", "bl"), bits, strict=True) if bit)
            tl, tr, br, bl = bits
            depth = _depth(bits)
            soft = np.where(depth > 0.62, True, np.where(depth > 0.36, bayer(TILE, TILE, 8), False))
            pic = _blades(Pic(TILE, TILE, "leaf1").paint(soft, "leaf2"), sum(bits) + tl * 3 + br, "leaf1", "leaf2")
            tiles.add(name, pic)
            ids[name] = (0, tr + 1, 0, br + 1, 0, bl + 1, 0, tl + 1)
    tiles.wang("Lamplight on the grass", "corner", [("grass", "#1f6446"), ("light", "#45964a")], ids)


def _depth(bits: tuple[int, ...]) -> np.ndarray:
    tl, tr, br, bl = bits
    ys, xs = np.mgrid[0:TILE, 0:TILE]
    u, v = (xs + 0.5) / TILE, (ys + 0.5) / TILE
    return np.asarray((tl * (1 - u) + tr * u) * (1 - v) + (bl * (1 - u) + br * u) * v)


def _path(tiles: TileSheet) -> None:
    """Add the trodden path as a terrain to lay over grass: clear where it is not."""
    ids = {}
    for bits in product((0, 1), repeat=4):
        if not any(bits):
            continue
        name = "path_" + "".join(map(str, bits))
        ragged = np.array([[(noise(x, y, 55) % 40 - 20) / 220 for x in range(TILE)] for y in range(TILE)])
        mask = _depth(bits) + ragged > 0.5 if sum(bits) < 4 else np.ones((TILE, TILE), bool)
        pic = Pic(TILE, TILE).paint(mask, "tan2")
        for i in range(4):
            x, y = noise(i, sum(bits), 56) % 11, noise(i, bits[0] + 3, 57) % 15
            run = np.zeros_like(mask)
            run[y, x : x + 3 + i] = True
            pic.paint(run & mask, "tan3" if i % 2 else "tan1")
        rim = mask & ~np.roll(mask, 1, axis=0) & (np.arange(TILE)[:, None] > 0)
        pic.paint(rim, "tan1")
        tiles.add(name, pic)
        ids[name] = corner_id(*bits)
    for name, seed in (("path_b", 3), ("path_c", 6)):
        pic = Pic(TILE, TILE, "tan2")
        for i in range(5):
            pic.runs("tan3" if i % 2 else "tan1", (noise(i, seed, 58) % 11, noise(i, seed, 59) % 15, 2 + i % 4))
        tiles.add(name, pic)
    tiles.wang("Orchard path", "corner", [("path", "#b4704c")], ids)


def _shadows(tiles: TileSheet) -> None:
    """Add shadows that lie on grass: of a tree, of small things; they all lean towards the lamp."""
    for name, w, h, rx, ry in (("small", 16, 16, 6, 2.6), ("oval", 32, 16, 13, 4), ("tree", 80, 32, 36, 10)):
        pic = Pic(w, h).disc(w / 2, h / 2 + 2, rx, ry, "leaf0")
        inner = disc_mask(w, h, w / 2, h / 2 + 2, rx - 3, ry - 1.4)
        pic.px[pic.solid() & ~inner & bayer(w, h, 7)] = CLEAR
        tiles.add(f"grass_shadow_{name}", pic)

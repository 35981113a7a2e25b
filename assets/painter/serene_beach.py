"""The beach one can walk on: dawn sky, a sea that never leaves its line, combed sand, one of everything."""

from __future__ import annotations

from itertools import product

import numpy as np

from assets.painter import serene_beach_things, serene_hut
from assets.painter.tilekit import CLEAR, TILE, Pic, bayer, disc_mask, noise
from assets.painter.tilesheet import TileSheet, corner_id

SKY = ((9, "void5"), (19, "hair3"), (29, "white2"), (36, "white3"), (41, "skin4"), (45, "mustard4"), (48, "dusk4"))
FRAMES = 8
SHORE = 128
"""After so many px the water's edge repeats."""


def sheet() -> TileSheet:
    """Return the beach's tileset, filled."""
    tiles = TileSheet("serene_beach")
    _sky(tiles)
    _sea(tiles)
    _sand(tiles)
    _finds(tiles)
    serene_hut.add(tiles)
    frames = [serene_beach_things.parasol(step) for step in range(2)]
    tiles.add("parasol", frames, [(28, 72, 8, 4)], foot=-3, durations=620)
    tiles.add("towel", serene_beach_things.towel())
    for kind in range(2):
        tiles.add(f"planks_{kind}", serene_beach_things.planks(kind))
    tiles.add("ball", serene_beach_things.ball())
    return tiles


# -- sky and sea ------------------------------------------------------------------------------------------
def _sky(tiles: TileSheet) -> None:
    """Add the sky in three rows of bands, clouds to lay over it, the sun and eight even rocks."""
    sky = Pic(TILE, 48)
    top = 0
    for bottom, colour in SKY:
        sky.rect(0, top, TILE, bottom - top, colour)
        if top:
            sky.dither(0, top - 2, TILE, 2, colour, 6).dither(0, top, TILE, 1, colour, 16)
        top = bottom
    for row in range(3):
        tiles.add(f"beach_sky_{row}", sky.crop(0, row * TILE, TILE, TILE))
    for name, w, light, dark in (("high", 64, "white4", "white3"), ("low", 48, "mustard4", "dusk4")):
        pic = Pic(w, TILE).runs(dark, (2, 9, w - 8), (12, 11, w - 26)).runs(light, (8, 8, w - 22), (16, 7, w - 36))
        tiles.add(f"cloud_{name}", pic.runs(light, (w - 22, 10, 14)).runs(dark, (4, 10, 12)))
    sun = Pic(64, 32)
    ring = disc_mask(64, 32, 32, 19, 17, 17) & ~disc_mask(64, 32, 32, 19, 16, 16)
    ys, xs = np.mgrid[0:32, 0:64]
    sun.paint(ring & ((xs + ys) % 2 == 0), "mustard4").disc(32, 19, 13, 13, "mustard4").disc(
        32, 19, 10.5, 10.5, "cyan4"
    )
    sun.disc(32, 19, 8, 8, "white4").runs("skin4", (18, 23, 28), (20, 27, 24)).runs("mustard4", (19, 30, 26))
    tiles.add("dawn_sun", sun)
    rocks = Pic(80, TILE)
    for i in range(8):
        x, tall = 3 + i * 9, (8, 10, 9, 11, 11, 9, 10, 8)[i]
        rocks.rect(x, 16 - tall + 2, 8, tall - 2, "void4").rect(x + 1, 16 - tall, 6, 2, "void4")
        rocks.rect(x + 6, 18 - tall, 1, tall - 2, "dusk2").runs("void5", (x + 1, 16 - tall, 4))
        rocks.dot(x + 4, 16 - tall, "void3")
    tiles.add("even_rocks", rocks)


def _sea(tiles: TileSheet) -> None:
    """Add the far sea, the near sea, the sun's road on both, and the shore: each swell comes back where it was."""
    for name, tones in (("far", ("teal3", "teal2", "teal2", "teal3")), ("near", ("teal3", "teal3", "teal3", "teal3"))):
        for variant in "abcd":
            frames = [_water(name == "far", variant, tones, step) for step in range(FRAMES)]
            tiles.add(f"sea_{name}_{variant}", frames, [(0, 0, 16, 16)], durations=300)
    for name in ("far", "near"):
        frames = [_road(name == "far", step) for step in range(FRAMES)]
        tiles.add(f"sun_road_{name}", frames, durations=200)
    frames = [_shore(step) for step in range(FRAMES)]
    tiles.add("shore", frames, [(0, 0, SHORE, 20)], durations=380)


def _water(far: bool, variant: str, tones: tuple[str, ...], step: int) -> Pic:
    seed = ord(variant)
    pic = Pic(TILE, TILE)
    for band in range(4):
        pic.rect(0, band * 4, TILE, 4, tones[band])
    if far:
        pic.runs("white4", (0, 0, TILE)).runs("teal4", (0, 1, TILE)).dither(0, 2, TILE, 1, "teal4", 8)
        pic.dither(0, 4, TILE, 1, "teal3", 8).dither(0, 12, TILE, 1, "teal2", 8)
    for i in range(4):
        x = (noise(i, seed, 3) + round(2.4 * np.sin((step / FRAMES + i / 4) * 2 * np.pi))) % TILE
        y = 3 + i * 4 - (noise(i, seed, 4) % 2)
        length = 3 + noise(seed, i, 5) % (3 if far else 6)
        colour = "teal4" if (i + seed) % 3 else "teal3" if far else "white3"
        for k in range(length):
            pic.dot((x + k) % TILE, y, colour)
        if not far and i % 2:
            for k in range(length - 1):
                pic.dot((x + k + 1) % TILE, y + 1, "teal2")
    return pic


def _road(far: bool, step: int) -> Pic:
    """Return glitter under the sun, 4×1 tiles, to lay over the sea."""
    pic = Pic(64, TILE)
    for y in range(1 if far else 0, TILE, 2):
        half = (5 + y // 2) if far else 12 + y // 2
        for i in range(3):
            x = 32 - half + noise(y, i, 40 + step) % (half * 2 - 3)
            pic.runs("white4" if i == 0 else "mustard4", (x, y, 2 + noise(i, y, step) % (4 if far else 6)))
    return pic


def _edge(x: int, step: int) -> int:
    """Return the row of the water's edge in a column of the shore: it breathes by three rows and comes back."""
    turn = x / SHORE * 2 * np.pi
    breath = 1.6 * np.sin((step / FRAMES) * 2 * np.pi + turn)
    return round(17 + 2.6 * np.sin(turn) + 1.6 * np.sin(turn * 3 + 1) + breath)


def _shore(step: int) -> Pic:
    """Return the line where the sea stops, 8×2 tiles; no mark on the sand says that it was ever anywhere else."""
    pic = Pic(SHORE, 32, "teal3")
    for i in range(22):
        x, y = noise(i, 7, 3) * SHORE // 256, 2 + i % 6 * 2
        shift = round(2 * np.sin((step / FRAMES + i / 7) * 2 * np.pi))
        for k in range(5 + i % 6):
            pic.dot((x + k + shift) % SHORE, y, "teal4" if i % 3 else "white3")
    for x in range(SHORE):
        y = _edge(x, step)
        low = 22 + round(1.6 * np.sin(x / SHORE * 4 * np.pi))
        pic.rect(x, y, 1, 32 - y, "tan4").rect(x, y, 1, max(low + 3 - y, 0), "skin3")
        pic.dot(x, low + 3, "skin3" if x % 2 else "tan4")
        if x % 3:
            pic.dot(x, low + 1, "skin4")
        pic.rect(x, y - 4, 1, 2, "teal4").dot(x, y - 2, "cyan4" if (x + step) % 4 else "teal4")
        pic.rect(x, y - 1, 1, 2, "white4")
        if noise(x // 3, 1, 8) < 110:
            pic.dot(x, y + 1, "white3")
        if noise(x // 4, 2, 8) < 90:
            pic.rect(x, y - 7, 1, 1, "white4").dot(x, y - 6, "teal2")
    return pic


# -- sand -------------------------------------------------------------------------------------------------
RIPPLES = {
    "a": (((2, 4, 9), (0, 11, 5)), ((3, 5, 6),)), "b": (((5, 2, 11), (1, 9, 8)), ((7, 3, 6), (2, 10, 5))),
    "c": (((0, 6, 7), (9, 13, 7)), ((1, 7, 4),)), "d": (((0, 3, 16), (4, 12, 9)), ((3, 4, 8), (5, 13, 5))),
    "e": (((8, 7, 8),), ((10, 8, 5),)), "f": (((0, 1, 4), (6, 10, 10)), ((7, 11, 7),)),
}  # fmt: skip


def _sand(tiles: TileSheet) -> None:
    """Add combed sand in six hands, plain sand, and the warm sand of the dawn light as a terrain."""
    ids = {"sand": (0, 1, 0, 1, 0, 1, 0, 1), "sand_lit": (0, 2, 0, 2, 0, 2, 0, 2)}
    tiles.add("sand", _grain(Pic(TILE, TILE, "tan4"), 0))
    for number, (name, (dark, light)) in enumerate(RIPPLES.items()):
        pic = _grain(Pic(TILE, TILE, "tan4"), number + 1).runs("tan3", *dark).runs("skin4", *light)
        tiles.add(f"sand_{name}", pic)
    everywhere = np.ones((TILE, TILE), bool)
    tiles.add("sand_lit", _combed(everywhere, 0))
    tiles.add("sand_lit_b", _combed(everywhere, 1))
    for bits in product((0, 1), repeat=4):
        if 0 < sum(bits) < 4:
            name = "sand_lit_" + "_".join(c for c, bit in zip(("tl", "tr", "br", "bl"), bits, strict=True) if bit)
            tiles.add(name, _mixed(bits))
            ids[name] = corner_id(*(bit + 1 for bit in bits))
    tiles.wang("Dawn on the sand", "corner", [("sand", "#f0c290"), ("light", "#fee2c2")], ids)
    for name, w, rx, ry in (("small", 16, 6, 2.4), ("oval", 32, 13, 3.6), ("wide", 64, 29, 5)):
        pic = Pic(w, TILE).disc(w / 2 + 1, 10, rx, ry, "tan3")
        pic.px[pic.solid() & ~disc_mask(w, TILE, w / 2 + 1, 10, rx - 2, ry - 0.8) & bayer(w, TILE, 8)] = CLEAR
        tiles.add(f"sand_shadow_{name}", pic.disc(w / 2, 9.4, rx - 3, ry - 1.2, "tan2"))


def _grain(pic: Pic, seed: int) -> Pic:
    for i in range(3):
        pic.dot(noise(i, seed, 21) % TILE, noise(i, seed, 22) % TILE, "tan3" if i else "skin4")
    return pic


def _mixed(bits: tuple[int, ...]) -> Pic:
    tl, tr, br, bl = bits
    ys, xs = np.mgrid[0:TILE, 0:TILE]
    u, v = (xs + 0.5) / TILE, (ys + 0.5) / TILE
    depth = (tl * (1 - u) + tr * u) * (1 - v) + (bl * (1 - u) + br * u) * v
    return _combed(depth > 0.45, sum(bits))


def _combed(mask: np.ndarray, seed: int) -> Pic:
    """Return sand that catches the dawn on every ripple where the mask is set."""
    pic = _grain(Pic(TILE, TILE, "tan4"), seed + 9)
    for row in range(5):
        y = 1 + row * 3 + (noise(row, seed, 24) % 2)
        run = np.zeros((TILE, TILE), bool)
        start = noise(row, seed, 25) % 9
        run[min(y, 15), start : start + 7 + row % 3] = True
        run[min(y, 15), : max(start - 5, 0)] = True
        pic.paint(run & mask, "skin4").paint(np.roll(run, 1, axis=0) & mask & ~run, "tan3" if row % 2 else "tan4")
    return pic


# -- what lies and stands on it --------------------------------------------------------------------------
def _finds(tiles: TileSheet) -> None:
    tiles.add("shell_arc", serene_beach_things.shells())
    star = "...a...\n...a...\naaabaaa\n.abbba.\n.ababa.\naa...aa"
    tiles.add("starfish", Pic(TILE, TILE).runs("tan3", (5, 11, 8)).rows(4, 5, star, {"a": "auburn3", "b": "auburn4"}))
    pool = Pic(48, TILE).disc(24, 8, 20, 6, "tan3").disc(24, 8.6, 19, 5.2, "white2").disc(24, 8, 17, 4.2, "white3")
    tiles.add("rock_pool", pool.runs("mustard4", (17, 7, 12)).runs("white4", (20, 8, 8), (12, 10, 4)))
    tiles.add("red_bucket", serene_beach_things.bucket(), [(4, 20, 8, 8)], foot=-3)
    tiles.add("deck_chair", serene_beach_things.deck_chair(), [(4, 24, 24, 12)], foot=-8)
    for name, tall in (("post_tall", 40), ("post", 32), ("post_short", 22)):
        tiles.add(name, serene_beach_things.post(tall), [(4, 40, 8, 8)], foot=-2)
    for name, tall in (("post_sea", 24), ("post_far", 16)):
        tiles.add(name, [serene_beach_things.post_in_sea(tall, step) for step in range(4)], foot=-2, durations=300)
    for name, seed in (("dune_grass", 3), ("dune_grass_low", 9)):
        frames = [serene_beach_things.grass(seed, step) for step in range(4)]
        tiles.add(name, frames, [(8, 24, 16, 4)], foot=-4, durations=420)
    tiles.add("near_grass", [serene_beach_things.near(step) for step in range(4)], foot=16, durations=420)
    tiles.add("boat", serene_beach_things.boat(), [(4, 24, 56, 16)], foot=-5)

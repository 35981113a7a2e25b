"""The VR suite: a dark room of panels and light strips, two pods, the console of serene places, racks."""

from __future__ import annotations

from itertools import product

import numpy as np

from assets.painter import clinic_vr_things
from assets.painter.tilekit import TILE, Pic, bayer, disc_mask, noise
from assets.painter.tilesheet import TileSheet, corner_id

INK = "void0"
HIGH = 64


def sheet() -> TileSheet:
    """Return the VR suite's tileset, filled."""
    tiles = TileSheet("clinic_vr")
    _floor(tiles)
    _walls(tiles)
    _strips(tiles)
    clinic_vr_things.add(tiles)
    return tiles


# -- floor ----------------------------------------------------------------------------------------------
def _panel(face: str = "void2") -> Pic:
    """Return one dark floor panel: a seam, a bevel, four studs."""
    pic = Pic(TILE, TILE, face).rect(15, 0, 1, 16, "void1").rect(0, 15, 16, 1, "void1").runs("void3", (0, 0, 15))
    return pic.rect(0, 1, 1, 14, "void3").dots([(2, 2), (12, 2), (2, 12), (12, 12)], "void1")


def _floor(tiles: TileSheet) -> None:
    tiles.add("vr_floor", _panel())
    tiles.add(
        "vr_floor_smooth",
        Pic(TILE, TILE, "void2").rect(15, 0, 1, 16, "void1").rect(0, 15, 16, 1, "void1").runs("void3", (0, 0, 6)),
    )
    vent = _panel()
    for y in (4, 7, 10):
        vent.runs("void1", (4, y, 8)).runs("void3", (4, y + 1, 8))
    tiles.add("vr_floor_vent", vent)
    tiles.add("vr_floor_gloss", _panel().dots([(9, 4), (8, 5), (7, 6), (6, 7), (10, 5), (9, 6)], "void4"))
    tiles.add("vr_floor_mark", _panel().runs("void4", (5, 8, 6)).dots([(8, 6), (8, 10)], "void4"))
    ids = {"vr_floor": (0, 1, 0, 1, 0, 1, 0, 1)}
    glow = _lit((1, 1, 1, 1))
    tiles.add("vr_lit", glow)
    ids["vr_lit"] = (0, 2, 0, 2, 0, 2, 0, 2)
    for bits in product((0, 1), repeat=4):
        if 0 < sum(bits) < 4:
            name = "vr_lit_" + "_".join(c for c, bit in zip(("tl", "tr", "br", "bl"), bits, strict=True) if bit)
            tiles.add(name, _lit(bits))
            ids[name] = corner_id(*(bit + 1 for bit in bits))
    tiles.wang("Glow on the floor", "corner", [("dark", "#221c54"), ("glow", "#4d419c")], ids)
    foot = Pic(TILE, TILE).rect(0, 0, 16, 3, "void0").rect(0, 3, 16, 2, "void1").dither(0, 5, 16, 1, "void1", 8)
    tiles.add("vr_skirt", foot)
    tiles.add("vr_skirt_left", foot.copy().rect(0, 0, 4, 16, "void1").dither(4, 6, 1, 10, "void1", 8))
    tiles.add("vr_side", Pic(TILE, TILE).rect(0, 0, 4, 16, "void1").dither(4, 0, 1, 16, "void1", 8))


def _lit(bits: tuple[int, ...]) -> Pic:
    """Return a panel in the pods' light where its corners (tl, tr, br, bl) are set."""
    tl, tr, br, bl = bits
    ys, xs = np.mgrid[0:TILE, 0:TILE]
    u, v = (xs + 0.5) / TILE, (ys + 0.5) / TILE
    depth = (tl * (1 - u) + tr * u) * (1 - v) + (bl * (1 - u) + br * u) * v
    soft = np.where(depth > 0.6, True, np.where(depth > 0.4, bayer(TILE, TILE, 8), False))
    return _panel().shift(soft, 1)


# -- walls -----------------------------------------------------------------------------------------------
def vr_face(w: int = TILE) -> Pic:
    """Return a wall of the suite, ``w`` × 64: padded acoustic panels, a line of light, a metal base."""
    pic = Pic(w, HIGH, "void2")
    pic.rect(0, 0, w, 4, "void0").rect(0, 4, w, 1, "void1").rect(0, 5, w, 2, "void4").rect(0, 5, w, 1, "void5")
    pic.rect(0, 7, w, 2, "void1")
    for y in (9, 20, 31):
        for x in range(0, w, TILE):
            pic.rect(x, y, 15, 10, "void2").runs("void3", (x, y, 15)).rect(x, y, 1, 10, "void3")
            pic.rect(x + 15, y, 1, 11, "void1").rect(x, y + 10, 16, 1, "void1")
            pic.dither(x + 2, y + 6, 12, 3, "void1", 4).dot(x + 7, y + 5, "void1").dot(x + 8, y + 4, "void4")
    pic.rect(0, 42, w, 1, "void0").rect(0, 43, w, 2, "cyan2").rect(0, 43, w, 1, "cyan3").rect(0, 45, w, 1, "cyan0")
    pic.rect(0, 46, w, 2, "void3")
    pic.rect(0, 48, w, 9, "void1").rect(0, 48, w, 1, "void2").dither(0, 49, w, 2, "cyan0", 8)
    pic.rect(0, 57, w, 1, "void4").rect(0, 58, w, 4, "void2")
    return pic.rect(0, 62, w, 2, "void0")


def _walls(tiles: TileSheet) -> None:
    box = [(0, 0, 16, 64)]
    tiles.add("vr_wall", vr_face(), box)
    rib = (
        vr_face()
        .rect(6, 5, 4, 57, "void3")
        .rect(6, 5, 1, 57, "void4")
        .rect(9, 5, 1, 57, "void1")
        .rect(7, 16, 2, 20, "magenta2")
    )
    tiles.add("vr_wall_rib", rib.rect(7, 16, 1, 20, "magenta3").rect(7, 15, 2, 1, "magenta4"), box)
    left = vr_face().rect(0, 0, 3, HIGH, "void0").rect(3, 9, 3, 53, "void1")
    tiles.add("vr_wall_left", left, box)
    tiles.add("vr_wall_right", left.mirror(), box)
    tiles.add("vr_door", _door(), [(0, 0, 4, 64), (28, 0, 4, 64), (4, 0, 24, 60)])
    tiles.add("serene_screen", [_serene(step) for step in range(8)], durations=260)
    tiles.add("vr_poster", _manual())


def _door() -> Pic:
    """Return the suite's door from inside, 2×4 tiles."""
    pic = vr_face(32)
    pic.rect(2, 8, 28, 56, INK).rect(3, 9, 26, 55, "void4").rect(26, 10, 3, 54, "void3").rect(3, 9, 26, 1, "void5")
    pic.rect(5, 12, 22, 52, INK).rect(6, 13, 20, 50, "void3").rect(6, 13, 1, 50, "void4").rect(24, 13, 2, 50, "void2")
    pic.rect(10, 17, 11, 17, INK).rect(11, 18, 9, 15, "white3").rect(11, 18, 9, 4, "skin4")
    pic.poly([(17, 18), (19, 18), (14, 33), (11, 33)], "white4")
    pic.rect(8, 40, 15, 18, "void2").rect(9, 41, 13, 16, "void3").rect(21, 37, 3, 8, INK).rect(22, 38, 1, 6, "cyan3")
    pic.rect(6, 58, 20, 4, "void4").rect(6, 58, 20, 1, "void5").rect(10, 1, 13, 8, INK)
    return pic.rows(13, 2, "aaa.a..\na...aa.\na.aaaaa\na...aa.\naaa.a..", {"a": "leaf3"})


def _serene(step: int) -> Pic:
    """Return the wide wall screen, 6×3 tiles: a calm sea under a low sun, always the same eight waves."""
    pic = Pic(96, 48)
    pic.rect(1, 4, 94, 36, INK).rect(1, 4, 94, 1, "void5").rect(3, 6, 90, 31, "dusk1").rect(3, 12, 90, 6, "dusk2")
    pic.rect(3, 17, 90, 6, "dusk3").dither(3, 11, 90, 1, "dusk2", 8)
    pic.dither(3, 16, 90, 1, "dusk3", 8).disc(48, 23, 8, 8, "mustard4").disc(48, 23, 6, 6, "white4")
    pic.rect(3, 23, 90, 14, "void4")
    pic.runs("dusk4", (3, 23, 90), (20, 19, 18), (58, 20, 22)).runs("dusk3", (3, 24, 90))
    for y in range(25, 36, 2):
        for i in range(5):
            x = 5 + noise(y, i) % 84 + round(2 * float(np.sin((step / 8 + i / 5) * 2 * np.pi)))
            pic.runs("void5" if i % 2 else "dusk2", (x, y, 4))
        half = 3 + (y - 23) // 2
        pic.runs("mustard4", (48 - half + (step + y) % 3, y, half * 2 - 2))
    pic.rect(3, 36, 90, 1, INK).rect(38, 40, 20, 2, "void3").rect(88, 4, 3, 1, "cyan3")
    return pic


def _manual() -> Pic:
    """Return a printed card of instructions, 1×2 tiles."""
    pic = Pic(16, 32).rect(2, 10, 12, 17, "void0").rect(3, 11, 10, 15, "white3").rect(3, 11, 10, 1, "white4")
    pic.runs("void3", (5, 13, 6), (5, 15, 5), (5, 17, 6))
    return pic.rect(5, 19, 6, 5, "cyan1").rect(6, 20, 4, 2, "cyan3").dot(8, 10, "red2")


# -- light in the floor ------------------------------------------------------------------------------------
def _strips(tiles: TileSheet) -> None:
    """Strips of light and cables, to lay on the floor: straight, corners, ends."""
    for name, ramp in (("strip", "cyan"),):
        across = Pic(TILE, TILE).rect(0, 6, 16, 4, "void1").rect(0, 7, 16, 2, f"{ramp}2")
        across.rect(0, 7, 16, 1, f"{ramp}3")
        tiles.add(f"{name}_h", across.dither(0, 5, 16, 1, f"{ramp}0", 8).dither(0, 10, 16, 1, f"{ramp}0", 8, 1))
        along = Pic(TILE, TILE).rect(6, 0, 4, 16, "void1").rect(7, 0, 2, 16, f"{ramp}2").rect(7, 0, 1, 16, f"{ramp}3")
        tiles.add(f"{name}_v", along.dither(5, 0, 1, 16, f"{ramp}0", 8).dither(10, 0, 1, 16, f"{ramp}0", 8))
        for corner, (h0, h1, v0, v1) in {
            "tl": (7, 16, 7, 16), "tr": (0, 9, 7, 16), "bl": (7, 16, 0, 9), "br": (0, 9, 0, 9),
        }.items():  # fmt: skip
            pic = Pic(TILE, TILE).rect(max(h0 - 1, 0), 6, min(h1 + 1, 16) - max(h0 - 1, 0), 4, "void1")
            pic.rect(6, max(v0 - 1, 0), 4, min(v1 + 1, 16) - max(v0 - 1, 0), "void1")
            tiles.add(
                f"{name}_{corner}",
                pic.rect(h0, 7, h1 - h0, 2, f"{ramp}2")
                .rect(7, v0, 2, v1 - v0, f"{ramp}2")
                .rect(7, 7, 2, 2, f"{ramp}4"),
            )
    for shape in ("h", "v", "tl", "tr", "bl", "br"):
        tiles.add(f"cable_{shape}", _cables(shape))
    tiles.add("halo", _halo())
    tiles.add("vr_shadow", Pic(48, TILE).disc(25, 8, 22, 5.5, "void1").disc(24, 8, 20, 4, "void0"))


def _cables(shape: str) -> Pic:
    """Return three cables side by side: straight (h, v) or a bend whose arms leave by the named sides' opposites."""
    pic = Pic(TILE, TILE)
    for shade in (True, False):
        for offset, colour in ((-3, "magenta2"), (0, "teal2"), (3, "void5")):
            at, turn = 8 + offset, 8 - offset if shape in ("tr", "bl") else 8 + offset
            across = {"h": (0, 16), "tl": (at, 16), "bl": (at, 16), "tr": (0, turn + 1), "br": (0, at + 1)}.get(shape)
            along = {"v": (0, 16), "tl": (at, 16), "tr": (at, 16), "bl": (0, turn + 1), "br": (0, at + 1)}.get(shape)
            y = turn if shape == "bl" else at
            x = turn if shape == "tr" else at
            down = 1 if shade else 0
            if across:
                pic.rect(across[0], y + down, across[1] - across[0], 1, INK if shade else colour)
            if along:
                pic.rect(x + down, along[0], 1, along[1] - along[0], INK if shade else colour)
    return pic


def _halo() -> Pic:
    """Return the ring of light let into the floor around a pod, 5×5 tiles."""
    pic = Pic(80, 80)
    ys, xs = np.mgrid[0:80, 0:80]
    ring = disc_mask(80, 80, 40, 42, 37, 34) & ~disc_mask(80, 80, 40, 42, 35, 32)
    pic.paint(ring, "cyan2").paint(ring & (ys < 38), "cyan3")
    pic.paint(
        disc_mask(80, 80, 40, 42, 33, 30) & ~disc_mask(80, 80, 40, 42, 32, 29) & ((xs // 4 + ys // 4) % 2 == 0), "cyan1"
    )
    return pic

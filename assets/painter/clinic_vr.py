"""The VR suite: a dark room of panels and light strips, two pods, the console of serene places, racks."""

from __future__ import annotations

from itertools import product

import numpy as np

from assets.painter.tilekit import TILE, Pic, bayer, disc_mask, noise, tube
from assets.painter.tilesheet import TileSheet

INK = "void0"
HIGH = 64


def sheet() -> TileSheet:
    """Return the VR suite's tileset, filled."""
    tiles = TileSheet("clinic_vr")
    _floor(tiles)
    _walls(tiles)
    _strips(tiles)
    _things(tiles)
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
            tl, tr, br, bl = (bit + 1 for bit in bits)
            ids[name] = (0, tr, 0, br, 0, bl, 0, tl)
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
            x = 3 + (noise(y, i) % 90 + step * (2 if y % 4 == 1 else -1) * (y - 20) // 8) % 86
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


# -- furniture ------------------------------------------------------------------------------------------------
def _things(tiles: TileSheet) -> None:
    tiles.add("pod", pod(), [(4, 24, 40, 36)], foot=-28)
    tiles.add("pod_lip", _lip(), foot=0)
    tiles.add("pod_visor", [_visor_arm(step) for step in range(4)], foot=32, durations=300)
    tiles.add("server", [_server(step) for step in range(6)], [(0, 44, 32, 16)], foot=-2, durations=190)
    tiles.add("console", [_console(step) for step in range(8)], [(0, 28, 64, 16)], foot=-3, durations=240)
    tiles.add("headsets", _headsets(), [(0, 36, 48, 8)], foot=-3)
    tiles.add("visor_stand", [_visor_stand(step) for step in range(4)], [(4, 36, 8, 8)], foot=-3, durations=400)
    tiles.add("vr_plant", _night_plant(), [(4, 20, 8, 8)], foot=-3)
    tiles.add("beanbag", _beanbag(), [(4, 12, 24, 12)], foot=-3)
    tiles.add("lava_lamp", [_lava(step) for step in range(8)], [(4, 20, 8, 8)], foot=-3, durations=320)
    tiles.add("cable_box", _box(), [(0, 4, 16, 8)], foot=-3)


def pod() -> Pic:
    """Return a pod, 3×4 tiles, its foot towards the viewer: a white tub, a lit well, a teal cushion."""
    pic = Pic(48, 64)
    pic.disc(24, 37, 21, 26, "void3").disc(24, 35, 21.4, 26, "white1").disc(24, 33, 21.4, 26, "white2")
    pic.disc(24, 29.5, 21.4, 26.5, "white3").disc(23.4, 28.8, 20, 25.4, "white4")
    pic.disc(24, 29.5, 17.4, 22.6, "white2").disc(24, 30, 16.4, 21.6, "cyan3").disc(24, 30.6, 16, 21.2, "cyan1")
    pic.disc(24, 31.4, 15.2, 20.4, "cyan0")
    pic.disc(24, 30.4, 13, 19.6, "teal1").disc(23.6, 29.8, 12, 18.4, "teal2").disc(22.4, 26, 8.6, 12.6, "teal3")
    for y, half in ((23, 9), (31, 11), (39, 10)):
        pic.runs("teal1", (24 - half, y, half * 2)).runs("teal4", (24 - half + 2, y + 1, half))
    pic.disc(24, 15.5, 8, 4.6, "teal1").disc(23.6, 14.8, 7, 3.8, "white3").disc(22.6, 14.2, 4.6, 2.4, "white4")
    pic.rect(3, 28, 2, 8, "cyan3").rect(43, 28, 2, 8, "cyan2").rect(3, 27, 2, 1, "cyan4")
    pic.runs("cyan2", (16, 59, 16)).runs("cyan3", (18, 59, 8))
    return pic.outline(INK)


def _lip() -> Pic:
    """Return the pod's front lip, 3×1 tiles: it hides the feet of whoever lies there."""
    pic = pod()
    well = disc_mask(48, 64, 24, 29.5, 17.4, 22.6)
    pic.px[well] = -1
    return pic.crop(0, 48, 48, 16).rect(20, 5, 8, 1, "teal3").dot(20, 5, "teal4")


def _visor_arm(step: int) -> Pic:
    """Return the pod's visor on its arch, 3×2 tiles, over the head of the cushion."""
    pic = Pic(48, 32)
    outer, inner = disc_mask(48, 32, 24, 31, 20, 20), disc_mask(48, 32, 24, 32, 17, 17)
    ys, xs = np.mgrid[0:32, 0:48]
    arch = outer & ~inner & (ys < 30)
    pic.paint(arch, "white3").paint(arch & (xs < 24) & ~disc_mask(48, 32, 24, 31.8, 19, 19), "white4")
    pic.paint(arch & (xs > 33), "white1")
    pic.rect(13, 10, 22, 10, "white3").rect(13, 10, 22, 2, "white4").rect(31, 12, 4, 8, "white2")
    pic.rect(13, 19, 22, 1, "white1")
    pic.rect(15, 13, 17, 5, "void1").rect(16, 14, 15, 3, "cyan1").rect(16 + step * 3, 14, 4, 3, "cyan3")
    pic.rect(17 + step * 3, 14, 2, 1, "cyan4")
    return pic.outline(INK)


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


def _server(step: int) -> Pic:
    """Return a server rack, 2×4 tiles, lights running."""
    pic = Pic(32, 64)
    pic.rect(1, 4, 30, 58, "void3").rect(1, 4, 30, 4, "void4").rect(1, 4, 30, 1, "void5")
    pic.rect(28, 8, 3, 54, "void2").rect(3, 10, 25, 48, "void0")
    for unit in range(8):
        y = 11 + unit * 6
        pic.rect(4, y, 23, 5, "void2").runs("void3", (4, y, 23))
        for i in range(5):
            pic.rect(5 + i * 2, y + 2, 1, 2, "void0")
        for i in range(4):
            value = noise(unit, i, step % 6 + 50)
            pic.dot(17 + i * 2, y + 2, ("teal4", "cyan3", "void4", "magenta3" if value > 230 else "teal3")[value % 4])
        pic.runs("cyan2" if (unit + step) % 3 else "cyan3", (17, y + 4, 3 + noise(unit, step, 51) % 5))
    return pic.rect(1, 60, 30, 2, "void1").outline(INK)


def _console(step: int) -> Pic:
    """Return the console, 4×3 tiles: three small worlds under glass - beach, orchard, night train."""
    pic = Pic(64, 48)
    pic.rect(2, 24, 60, 20, "white2").rect(2, 24, 60, 2, "white1").rect(3, 27, 58, 13, "void3")
    pic.rect(3, 27, 58, 1, "void4").rect(2, 40, 60, 4, "void2")
    pic.poly([(6, 14), (58, 14), (63, 24), (1, 24)], "white4")
    pic.poly([(7, 15), (57, 15), (61, 23), (3, 23)], "white3").rect(1, 24, 62, 2, "white1")
    for i, x in enumerate((4, 24, 44)):
        pic.rect(x + 4, 29, 8, 3, "void1").runs(("cyan3", "leaf3", "mustard3")[i], (x + 5, 30, 3 + (step + i) % 4))
        pic.runs("void5", (x + 4, 35, 8), (x + 4, 37, 5))
        pic.disc(x + 8, 18.5, 8, 3.6, "void1").disc(x + 8, 18, 7, 2.8, "cyan0")
    _beach_dome(pic, 4, step)
    _orchard_dome(pic, 24, step)
    _train_dome(pic, 44, step)
    return pic.outline(INK)


def _dome(pic: Pic, x: int) -> None:
    ring = disc_mask(pic.w, pic.h, x + 8, 12, 8, 9) & ~disc_mask(pic.w, pic.h, x + 8, 12, 7, 8)
    ys, _ = np.mgrid[0 : pic.h, 0 : pic.w]
    pic.paint(ring & (ys < 16) & ((ys + np.arange(pic.w)) % 2 == 0), "cyan3")
    pic.dots([(x + 4, 7), (x + 3, 8), (x + 5, 6)], "white4")


def _beach_dome(pic: Pic, x: int, step: int) -> None:
    pic.disc(x + 8, 17, 6.4, 2.6, "mustard3").rect(x + 3, 13, 11, 3, "cyan2")
    pic.runs("cyan4", (x + 3 + step % 3, 14, 5), (x + 7 - step % 2, 15, 5))
    pic.disc(x + 9, 10, 2, 2, "mustard4").runs("mustard4", (x + 4, 17, 6)).rect(x + 3, 12, 11, 1, "dusk3")
    _dome(pic, x)


def _orchard_dome(pic: Pic, x: int, step: int) -> None:
    pic.disc(x + 8, 17, 6.4, 2.6, "leaf1").rect(x + 5, 11, 1, 6, "auburn1").rect(x + 11, 12, 1, 5, "auburn1")
    pic.disc(x + 5.5, 9, 3, 3, "leaf2").disc(x + 11.5, 10, 2.6, 2.6, "leaf2")
    pic.dots([(x + 4, 9), (x + 6, 10), (x + 11, 10)], "red2").dot(x + 8, 14, "mustard4" if step % 4 else "mustard3")
    pic.dots([(x + 4, 7), (x + 5, 7)], "leaf3")
    _dome(pic, x)


def _train_dome(pic: Pic, x: int, step: int) -> None:
    pic.disc(x + 8, 17, 6.4, 2.6, "void1").rect(x + 3, 11, 11, 5, "void4").runs("void5", (x + 3, 11, 11))
    pic.rect(x + 3, 16, 11, 1, "white1")
    for i in range(3):
        pic.rect(x + 4 + i * 4, 12, 2, 2, "mustard4" if (i + step // 2) % 4 else "mustard2")
    pic.dot(x + 3 + (step * 2) % 12, 7, "white4").dot(x + 13 - (step * 3) % 11, 9, "mustard3")
    _dome(pic, x)


def _headsets() -> Pic:
    """Return the rack of spare headsets, 3×3 tiles, each with a paper label."""
    pic = Pic(48, 48)
    pic.rect(2, 8, 44, 36, "void3").rect(2, 8, 44, 3, "void4").rect(2, 8, 44, 1, "void5")
    pic.rect(43, 11, 3, 33, "void2").rect(4, 13, 39, 13, "void1").rect(4, 29, 39, 12, "void1")
    for x, y, bad in ((6, 14, 0), (25, 14, 0), (6, 30, 1), (25, 30, 0)):
        pic.rect(x, y + 2, 15, 6, "white3").rect(x, y + 2, 15, 1, "white4").rect(x + 2, y + 4, 11, 3, "cyan0")
        pic.runs("cyan2", (x + 3, y + 4, 5)).rect(x + 3, y, 9, 2, "white1")
        pic.rect(x + 2, y + 9, 10, 3, "mustard4" if not bad else "dusk4")
        pic.runs("auburn1", (x + 3, y + 10, 4 if not bad else 8))
    return pic.rect(4, 26, 39, 1, "cyan1").rect(4, 41, 39, 1, "cyan1").outline(INK)


def _visor_stand(step: int) -> Pic:
    """Return the patients' visor on its stand, 1×3 tiles."""
    pic = Pic(16, 48)
    pic.rect(7, 22, 2, 20, "white2").rect(7, 22, 1, 20, "white4").disc(8, 43, 6, 2.6, "white1")
    pic.disc(8, 42.4, 5, 1.8, "white3").disc(8, 16, 5, 6, "white2").disc(7.4, 15.4, 3.8, 4.8, "white3")
    pic.rect(1, 13, 14, 7, "white3").rect(1, 13, 14, 2, "white4").rect(12, 14, 3, 6, "white1")
    pic.rect(3, 15, 10, 4, "void1").rect(4, 16, 8, 2, "cyan1").rect(4 + step * 2, 16, 2, 2, "cyan4")
    return pic.outline(INK)


def _night_plant() -> Pic:
    """Return a pale plant that likes the dark, 1×2 tiles."""
    pic = Pic(16, 32)
    for x0, y0, x1, y1, colour in (
        (8, 20, 3, 8, "teal2"),
        (8, 20, 13, 7, "teal2"),
        (8, 20, 8, 4, "teal3"),
        (8, 20, 1, 14, "teal1"),
        (8, 20, 15, 14, "teal1"),
        (8, 20, 5, 5, "teal4"),
        (8, 20, 11, 11, "teal3"),
    ):
        pic.line(x0, y0, x1, y1, colour, 2)
    tube(pic, 4, 19, 9, 10, "void", 4)
    return pic.rect(4, 19, 9, 1, "void5").rect(4, 29, 9, 1, INK).rect(4, 23, 9, 1, "cyan3").outline(INK)


def _beanbag() -> Pic:
    pic = Pic(32, 32).disc(16, 18, 13, 9, "magenta1").disc(15, 15, 11.5, 9, "magenta2")
    pic.disc(14, 12.5, 8, 5, "magenta1").disc(14, 13, 7, 4, "magenta2").disc(11, 11, 4, 2, "magenta3")
    pic.line(8, 22, 14, 26, "magenta0").line(22, 22, 19, 26, "magenta0").dot(9, 10, "magenta4")
    return pic.outline(INK)


def _lava(step: int) -> Pic:
    """Return a lamp in which blobs rise, 1×2 tiles."""
    pic = Pic(16, 32).poly([(6, 6), (10, 6), (12, 22), (4, 22)], "magenta1")
    pic.poly([(6, 6), (8, 6), (7, 22), (4, 22)], "magenta2")
    for i in range(3):
        y = 20 - (step * 2 + i * 5) % 14
        pic.disc(8 + (i - 1), y, 1.9 if i else 1.4, 1.6, "dusk4").dot(7 + (i - 1), y - 1, "mustard4")
    pic.rect(6, 4, 4, 2, "white2").rect(4, 22, 8, 3, "white2").rect(5, 25, 6, 4, "white1")
    return pic.rect(4, 22, 3, 3, "white4").outline(INK)


def _box() -> Pic:
    pic = Pic(16, 16).rect(1, 3, 14, 9, "void4").rect(1, 3, 14, 3, "void5").rect(3, 8, 3, 2, INK)
    pic.rect(8, 8, 3, 2, INK).dot(13, 8, "teal4")
    return pic.outline(INK)

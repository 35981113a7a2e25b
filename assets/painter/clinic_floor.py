"""The clinic's pale floor: slabs, shade, window light, contact shadows, rugs and inlays."""

from __future__ import annotations

from itertools import product

import numpy as np

from assets.painter import clinic_rugs
from assets.painter.rooms import add_light, slanted
from assets.painter.tilekit import CLEAR, TILE, Pic, bayer, noise
from assets.painter.tilesheet import TileSheet, corner_id

_YS, _XS = np.mgrid[0:TILE, 0:TILE]
_ALL = np.ones((TILE, TILE), bool)
CORNERS = ("tl", "tr", "br", "bl")


def sheet() -> TileSheet:
    """Return the floor tileset, filled."""
    tiles = TileSheet("clinic_floor", sky="sun")
    _slabs(tiles)
    _shade(tiles)
    _window_light(tiles)
    _skirting(tiles)
    _shadows(tiles)
    clinic_rugs.add(tiles)
    _inlays(tiles)
    return tiles


def slab(face: str = "white3", grout: str = "white2", shine: str = "white4") -> Pic:
    """Return one plain slab: grout along its right and lower edge, a bevel that catches light."""
    pic = Pic(TILE, TILE, face)
    pic.rect(15, 0, 1, 16, grout).rect(0, 15, 16, 1, grout)
    return pic.runs(shine, (0, 0, 4), (5, 0, 1))


def _slabs(tiles: TileSheet) -> None:
    plain = slab()
    tiles.add("floor", plain)
    tiles.add("floor_gloss", slab().dots([(9, 5), (8, 6), (7, 7), (6, 8), (9, 7), (8, 8)], "white4"))
    tiles.add("floor_gloss_low", slab().dots([(12, 9), (11, 10), (10, 11)], "white4").runs("white4", (0, 0, 9)))
    worn = slab().runs("white2", (3, 12, 2), (4, 11, 1), (10, 6, 1), (12, 3, 1))
    tiles.add("floor_worn", worn.dots([(6, 13), (11, 7)], "white2"))
    chip = slab().dots([(15, 14), (14, 15)], "white1").runs("white2", (13, 14, 2), (14, 13, 1))
    tiles.add("floor_chip", chip)
    crack = slab().dots([(2, 15), (3, 14), (3, 13), (4, 12), (5, 11), (5, 10), (6, 9)], "white2")
    tiles.add("floor_crack", crack.dots([(4, 13), (6, 11), (6, 10)], "white4"))
    tiles.add("floor_quiet", Pic(TILE, TILE, "white3").rect(15, 0, 1, 16, "white2").rect(0, 15, 16, 1, "white2"))


def _shade(tiles: TileSheet) -> None:
    """Slabs out of the light, and every way a corner of light can meet them (a wang set)."""
    tiles.add("shade", _dark(slab()))
    tiles.add("shade_gloss", _dark(slab()).dots([(10, 4), (9, 5), (8, 6)], "white3"))
    tiles.add("shade_worn", _dark(slab()).runs("white1", (5, 10, 2), (4, 11, 1)).dots([(11, 4)], "white1"))
    ids = {"floor": (0, 1, 0, 1, 0, 1, 0, 1), "shade": (0, 2, 0, 2, 0, 2, 0, 2)}
    for bits in product((0, 1), repeat=4):
        if 0 < sum(bits) < 4:
            name = "shade_" + "_".join(c for c, bit in zip(CORNERS, bits, strict=True) if bit)
            tiles.add(name, _mixed(bits))
            ids[name] = corner_id(*(bit + 1 for bit in bits))
    tiles.wang("Floor light", "corner", [("light", "#c4d3e6"), ("shade", "#626c9c")], ids)


def _dark(pic: Pic) -> Pic:
    return pic.shift(_ALL, -1)


def _mixed(bits: tuple[int, ...]) -> Pic:
    """Return a slab whose corners (top left, top right, bottom right, bottom left) lie in shade where set."""
    tl, tr, br, bl = bits
    u, v = (_XS + 0.5) / TILE, (_YS + 0.5) / TILE
    depth = (tl * (1 - u) + tr * u) * (1 - v) + (bl * (1 - u) + br * u) * v
    soft = np.where(depth > 0.58, True, np.where(depth > 0.44, bayer(TILE, TILE, 8), False))
    return slab().shift(soft, -1)


# -- the window's light -----------------------------------------------------------------------------
def sun_slab() -> Pic:
    """Return a slab in full dawn light."""
    pic = Pic(TILE, TILE, "skin4")
    pic.rect(15, 0, 1, 16, "white3").rect(0, 15, 16, 1, "white3")
    return pic.runs("mustard4", (0, 0, 10))


def _window_light(tiles: TileSheet) -> None:
    """Light that falls to the lower right by half a tile a row: two phases (a, b) of every edge."""
    shapes = {**slanted(5), "bar_c": _YS // 2 - 3 <= _XS}
    add_light(tiles, "sun", sun_slab, shapes, {"_top": _sill_shadow(), "_fade": _fading()})
    glossy = sun_slab().dots([(10, 4), (9, 5), (8, 6), (7, 7), (10, 6), (9, 7)], "mustard4")
    tiles.add("sun_mid_gloss", glossy)
    worn = sun_slab().runs("skin3", (4, 11, 2), (5, 12, 1), (11, 5, 1)).dots([(3, 13), (12, 4)], "skin3")
    tiles.add("sun_mid_worn", worn)


def _sill_shadow() -> np.ndarray:
    """Return where light lands in the row below the wall: the sill still shades the first pixels."""
    return (_YS >= 7) | ((_YS == 6) & (_XS % 2 == 0))


def _fading() -> np.ndarray:
    """Return the light's soft end: ordered dots that thin out downwards."""
    level = np.clip(15 - (_YS // 2) * 2.4, 0, 16)
    mask = np.zeros((TILE, TILE), bool)
    for y in range(TILE):
        if y < 3:
            mask[y] = True
        elif y % 2 == 0:
            mask[y] = bayer(TILE, TILE, int(level[y, 0]))[y]
        else:
            mask[y] = bayer(TILE, TILE, max(int(level[y, 0]) - 3, 0))[y]
    return mask


# -- where the floor meets walls --------------------------------------------------------------------
def _skirting(tiles: TileSheet) -> None:
    """Shade at the foot of the back wall and along side walls, over any slab."""
    foot = Pic(TILE, TILE)
    foot.rect(0, 0, 16, 3, "white1").rect(0, 3, 16, 2, "white2").rect(15, 3, 1, 3, "white1")
    foot.dither(0, 5, 16, 1, "white2", 8)
    tiles.add("skirt", foot)
    glint = foot.copy().runs("white2", (3, 1, 5), (4, 2, 3))
    tiles.add("skirt_glint", glint)
    left = foot.copy().rect(0, 0, 3, 16, "white1").rect(3, 5, 2, 11, "white2").dither(5, 6, 1, 10, "white2", 8)
    tiles.add("skirt_left", left)
    tiles.add("skirt_right", _right_corner(foot))
    side = Pic(TILE, TILE).rect(0, 0, 3, 16, "white1").rect(3, 0, 2, 16, "white2").dither(5, 0, 1, 16, "white2", 8)
    tiles.add("side_left", side)
    tiles.add("side_right", Pic(TILE, TILE).rect(14, 0, 2, 16, "white2").dither(13, 0, 1, 16, "white2", 8))


def _right_corner(foot: Pic) -> Pic:
    return foot.copy().rect(14, 5, 2, 11, "white2").dither(13, 6, 1, 10, "white2", 8)


# -- contact shadows ----------------------------------------------------------------------------------
def _shadows(tiles: TileSheet) -> None:
    """Shadows that things throw to the lower right, on slabs (shadow), rugs (gloom) and wood (umber)."""
    kinds = {"shadow": ("white1", "white2"), "gloom": ("void0", "void1"), "umber": ("tan1", "tan2")}
    for kind, (core, rim) in kinds.items():
        strip = Pic(TILE, TILE).rect(0, 0, 16, 3, core).rect(0, 3, 16, 2, rim).dither(0, 5, 16, 1, rim, 8)
        tiles.add(f"{kind}_strip", strip)
        start = strip.copy()
        start.px[:, :2] = CLEAR
        start.px[3:, :3] = CLEAR
        tiles.add(f"{kind}_strip_left", start)
        tiles.add(f"{kind}_strip_right", _strip_end(core, rim))
        tiles.add(f"{kind}_flank", Pic(TILE, TILE).rect(0, 0, 3, 16, rim).dither(3, 0, 1, 16, rim, 8))
        top = Pic(TILE, TILE).poly([(0, 4), (3, 8), (3, 16), (0, 16)], rim).dither(3, 9, 1, 7, rim, 8)
        tiles.add(f"{kind}_flank_top", top)
        tiles.add(f"{kind}_round", _blob(Pic(TILE, TILE), 8.5, 10.5, 6.5, 3.6, core, rim))
        tiles.add(f"{kind}_small", _blob(Pic(TILE, TILE), 8.5, 11.5, 4.6, 2.4, core, rim))
        tiles.add(f"{kind}_oval", _blob(Pic(32, TILE), 16.5, 9.5, 13.5, 5.0, core, rim))
        tiles.add(f"{kind}_wide", _blob(Pic(48, TILE), 24.5, 9.0, 21.5, 5.6, core, rim))


def _strip_end(core: str, rim: str) -> Pic:
    """Return the end of a strip one tile right of a piece of furniture."""
    pic = Pic(TILE, TILE).poly([(0, 0), (2, 0), (4, 3), (0, 3)], core).poly([(0, 3), (5, 3), (4, 5), (0, 5)], rim)
    return pic.dither(0, 5, 4, 1, rim, 8).rect(2, 0, 2, 3, rim)


def _blob(pic: Pic, cx: float, cy: float, rx: float, ry: float, core: str, rim: str) -> Pic:
    pic.disc(cx + 1.2, cy + 0.6, rx + 1.4, ry + 0.9, rim)
    edge = Pic(pic.w, pic.h).disc(cx + 1.2, cy + 0.6, rx + 0.2, ry - 0.2, rim).solid()
    pic.px[(pic.px != CLEAR) & ~edge & bayer(pic.w, pic.h, 8)] = CLEAR
    return pic.disc(cx, cy, rx - 0.8, ry - 1.0, core)


# -- inlays ---------------------------------------------------------------------------------------------
ARMS = {"h": "lr", "v": "ud", "tl": "rd", "tr": "ld", "bl": "ru", "br": "lu"}
"""Pieces of a line in the floor and where each goes on: left, right, up, down."""


def _inlays(tiles: TileSheet) -> None:
    """Thin teal lines let into the floor, to frame a room: straight, corners, and a stud."""
    for name, arms in ARMS.items():
        tiles.add(f"inlay_{name}", _inlay(arms))
    stud = (
        _inlay("lr")
        .poly([(8, 4), (12, 8), (8, 12), (4, 8)], "teal2")
        .poly([(8, 5.5), (10.5, 8), (8, 10.5), (5.5, 8)], "teal4")
    )
    tiles.add("inlay_stud", stud)


def _inlay(arms: str) -> Pic:
    """Return a piece of line with these arms: two pixels wide, lit along its lower right."""
    pic = Pic(TILE, TILE).rect(7, 7, 2, 2, "teal2")
    for arm in arms:
        pic.rect(*{"l": (0, 7, 7, 2), "r": (9, 7, 7, 2), "u": (7, 0, 2, 7), "d": (7, 9, 2, 7)}[arm], "teal2")
    if "l" in arms or "r" in arms:
        pic.swap("teal2", "teal3", (_YS == 8) & (_XS != 7))
    return pic.swap("teal2", "teal3", (_XS == 8) & (_YS != 7)) if "u" in arms or "d" in arms else pic


def scatter(x: int, y: int) -> str:
    """Return the name of the slab variant that suits a place: mostly plain, now and then a mark."""
    value = noise(x, y, 7)
    if value < 150:
        return "floor" if value % 2 else "floor_quiet"
    names = ("floor_gloss", "floor_gloss_low", "floor_quiet", "floor_worn", "floor", "floor_gloss", "floor")
    if value > 250:
        return "floor_chip" if value % 2 else "floor_crack"
    return names[value % len(names)]

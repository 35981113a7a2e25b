"""The new clinic's room: octagons and dots, parquet from across the street, dusk light, teal boards under his paper."""

from __future__ import annotations

import numpy as np

from assets.painter.practice_room import parquet
from assets.painter.rooms import add_light, add_shadows, add_tops, slanted, thinned
from assets.painter.tilekit import TILE, Pic, bayer, noise
from assets.painter.tilesheet import TileSheet

HIGH = 64
EDGE = "auburn0"
SOLID = [(0, 0, 16, 64)]
_YS, _XS = np.mgrid[0:TILE, 0:TILE]


def sheet() -> TileSheet:
    """Return the tileset of floor and walls, filled."""
    tiles = TileSheet("newclinic_room", sky="sun")
    _floors(tiles)
    _light(tiles)
    _inlay(tiles)
    add_shadows(tiles, "slate", "white1", "white2")
    add_shadows(tiles, "umbra", "brown1", "brown2")
    add_tops(tiles, "newclinic", "auburn0", "brown1", "brown3")
    _walls(tiles)
    tiles.add("place_window", _window(), [(0, 0, 128, 64)])
    tiles.add("front_glass", [_glass(step) for step in range(4)], [(0, 0, 80, 64)], durations=(1400, 260, 900, 260))
    tiles.add("joint_door", _door(), [(0, 0, 4, 64), (44, 0, 4, 64), (4, 0, 40, 60)])
    tiles.add("records_door", _records_door(), [(0, 0, 4, 64), (28, 0, 4, 64), (4, 0, 24, 60)])
    return tiles


# -- the floor ----------------------------------------------------------------------------------------------
def octagon(seed: int = 0, body: str = "teal1") -> Pic:
    """Return one tile of the floor: a pale octagon between quarters of dots of ``body``; ``seed`` varies its glaze."""
    pic = Pic(TILE, TILE, "white3")
    pic.rect(0, 0, 16, 1, "white2").rect(0, 0, 1, 16, "white2")
    away = np.minimum(_XS, 16 - _XS) + np.minimum(_YS, 16 - _YS)
    pic.paint(away == 4, "white2").paint(away < 4, body).paint((away < 3) & (_YS < 8), "teal2")
    for i in range(seed % 4):
        x, y = 4 + noise(i, seed, 31) % 8, 4 + noise(i, seed, 32) % 8
        pic.runs("white4" if i % 2 else "white2", (x, y, 2))
    return pic


def _floors(tiles: TileSheet) -> None:
    for index, letter in enumerate("abcd"):
        tiles.add(f"octagon_{letter}", octagon(index))
    tiles.add("octagon_gloss", octagon(1).line(6, 11, 11, 6, "white4").line(9, 11, 11, 9, "white4"))
    tiles.add("octagon_crack", octagon(2).line(5, 4, 9, 8, "white1").dots([(9, 9), (8, 10), (10, 8)], "white1"))
    tiles.add("octagon_worn", octagon().shift((np.hypot(_XS - 8, _YS - 8) < 6) & bayer(TILE, TILE, 4), -1))
    dull = octagon(2).paint((np.hypot(_XS - 8, _YS - 8) < 6) & bayer(TILE, TILE, 5), "white2")
    tiles.add("octagon_mended", dull.line(8, 5, 7, 8, "white1").line(7, 8, 9, 10, "white1").dots([(8, 7)], "white4"))
    tiles.add("octagon_scuff", octagon(1).runs("white1", (5, 9, 3), (8, 8, 2)).dot(10, 7, "white1"))
    for index, letter in enumerate("abcd"):
        tiles.add(f"block_{letter}", block(index))
    tiles.add("block_worn", block(1).shift((np.hypot(_XS - 8, _YS - 8) < 7) & bayer(TILE, TILE, 5), 1))
    tiles.add("block_castor", block(0).dots([(5, 6), (6, 6), (5, 7), (11, 10), (12, 10)], "brown1").dot(7, 6, "brown4"))
    tiles.add("block_plug", block(2).rect(6, 6, 3, 3, "tan3").dot(6, 6, "tan4").dot(8, 8, "brown1"))
    scratch = block(3).line(2, 12, 12, 4, "brown4").line(4, 14, 14, 6, "brown4")
    tiles.add("block_dragged", scratch)


def block(seed: int) -> Pic:
    """Return one tile of herringbone whose blocks run on into every neighbour; ``seed`` varies the grain alone."""
    pic = parquet(0)
    for i in range(4 + seed):
        x, y = noise(i, seed, 35) % 14, noise(i, seed, 36) % 15
        if pic.px[y, x] == pic.px[y, x + 1]:
            pic.shift(Pic(TILE, TILE).rect(x, y, 2, 1, EDGE).solid(), 1 if i % 2 else -1)
    return pic


def _light(tiles: TileSheet) -> None:
    """Dusk through the windows, half a tile to the right for every row down: two phases of either edge, soft ends."""
    add_light(tiles, "rose", _lit, slanted(5), {"_top": thinned(4, 2), "_fade": thinned()})
    tiles.add("rose_gloss", _lit().line(6, 11, 11, 6, "mustard4").line(9, 11, 11, 9, "mustard4"))


def _lit() -> Pic:
    pic = octagon()
    for old, new in (
        ("white3", "skin3"),
        ("white2", "skin2"),
        ("teal1", "dusk1"),
        ("teal2", "dusk2"),
        ("teal3", "dusk2"),
    ):
        pic.swap(old, new)
    return pic


def _inlay(tiles: TileSheet) -> None:
    """A brass strip and a walnut board where parquet meets stone: sides and corners, with a terrain set."""
    outside = ("brown0", "mustard1", "mustard3", "brown1", "brown1", "brown2")
    away = {"t": _YS, "b": TILE - 1 - _YS, "l": _XS, "r": TILE - 1 - _XS}
    ids = {}
    for seed, sides in enumerate(("t", "b", "l", "r", "tl", "tr", "bl", "br")):
        near = np.minimum.reduce([away[side] for side in sides])
        pic = block(seed % 4)
        for depth, colour in enumerate(outside):
            pic.paint(near == depth, colour)
        tiles.add(f"sill_{sides}", pic)
        tl, tr = not {"t", "l"} & set(sides), not {"t", "r"} & set(sides)
        bl, br = not {"b", "l"} & set(sides), not {"b", "r"} & set(sides)
        ids[f"sill_{sides}"] = (0, int(tr), 0, int(br), 0, int(bl), 0, int(tl))
    ids["block_a"] = (0, 1, 0, 1, 0, 1, 0, 1)
    tiles.wang("Parquet in stone", "corner", [("parquet", "#824636")], ids)


# -- the walls -------------------------------------------------------------------------------------------------
def face(w: int = TILE, seed: int = 0) -> Pic:
    """Return the wall, ``w`` × 64: cornice of walnut, his paper in her colour, brass rail, teal boards, skirting."""
    pic = Pic(w, HIGH, "enamel5").rect(0, 0, w, 4, EDGE).rect(0, 4, w, 2, "brown3").rect(0, 4, w, 1, "brown4")
    pic.rect(0, 6, w, 1, "brown1")
    for x in range(0, w, 8):
        pic.rect(x, 7, 3, 32, "enamel4").rect(x, 7, 1, 32, "enamel5")
        for y in range(13 + (x // 8 % 2) * 5, 37, 10):
            pic.dots([(x + 5, y), (x + 4, y + 1), (x + 6, y + 1)], "teal3").dot(x + 5, y + 1, "mustard2")
            pic.dot(x + 5, y + 2, "teal2")
    pic.dither(0, 7, w, 3, "enamel3", 8).dither(0, 10, w, 2, "enamel4", 6)
    if seed:
        pic.dither(2, 16, 11, 14, "enamel5", 7)
    pic.rect(0, 38, w, 1, "enamel3").rect(0, 39, w, 3, "brown2").rect(0, 39, w, 1, "brown4").rect(
        0, 41, w, 1, "mustard2"
    )
    pic.rect(0, 42, w, 1, EDGE).rect(0, 43, w, 15, "teal2").rect(0, 43, w, 1, "teal1").rect(0, 55, w, 3, "teal1")
    for x in range(0, w, 4):
        pic.rect(x, 44, 1, 13, "teal1").rect(x + 1, 44, 1, 9, "teal3")
    return (
        pic.rect(0, 57, w, 1, "teal0").rect(0, 58, w, 4, "brown2").rect(0, 58, w, 1, "brown4").rect(0, 62, w, 2, EDGE)
    )


def _walls(tiles: TileSheet) -> None:
    tiles.add("sprig", face(), SOLID)
    tiles.add("sprig_b", face(seed=1), SOLID)
    nail = face(seed=1).dot(8, 14, "hair1").dots([(8, 15), (7, 16)], "enamel3")
    tiles.add("sprig_nail", nail, SOLID)
    post = face().rect(3, 6, 10, 56, "brown2").rect(3, 6, 2, 56, "brown4").rect(11, 6, 2, 56, "brown0")
    post.rect(1, 6, 14, 4, "brown3").rect(1, 6, 14, 1, "brown4").rect(1, 9, 14, 1, "brown0").rect(
        1, 56, 14, 6, "brown2"
    )
    post.rect(1, 56, 14, 1, "brown4").rect(7, 14, 2, 38, "brown1").rect(6, 40, 4, 2, "mustard3")
    tiles.add("walnut_post", post, SOLID)
    ys, xs = np.mgrid[0:HIGH, 0:TILE]
    for name, flip in (("left", True), ("right", False)):
        pic = face().shift((xs >= 11) & (ys >= 7), -1).rect(13, 0, 3, HIGH, EDGE).rect(12, 7, 1, 55, "brown1")
        tiles.add(f"sprig_{name}", pic.mirror() if flip else pic, SOLID)


def _frame(w: int) -> Pic:
    """Return a wall with a window's frame of walnut and a white sill over its whole width."""
    pic = face(w).rect(1, 3, w - 2, 44, EDGE).rect(2, 4, w - 4, 42, "brown2").rect(2, 4, w - 4, 1, "brown4")
    pic.rect(2, 4, 1, 42, "brown4").rect(w - 4, 5, 2, 41, "brown1").rect(4, 7, w - 8, 37, EDGE)
    pic.rect(0, 45, w, 4, "white4").rect(0, 47, w, 1, "white3").rect(0, 48, w, 1, "white1").rect(0, 49, w, 1, EDGE)
    return pic.rect(3, 45, w - 6, 1, "dusk4")


def _window() -> Pic:
    """Return the frame of the place given to Quin, 8×4 tiles; what it shows is a sheet of its own."""
    pic = _frame(128).rect(5, 8, 118, 36, "void1")
    for x in (6, 120):
        pic.rect(x, 11, 2, 30, "teal3").rect(x, 11, 1, 30, "teal4")
    pic.rect(10, 9, 108, 34, "void2").dither(10, 9, 108, 34, "void3", 5)
    for x, lamp in ((56, "teal4"), (62, "mustard3"), (68, "leaf3")):
        pic.rect(x, 5, 3, 2, EDGE).rect(x, 5, 2, 1, lamp)
    return pic


def _glass(step: int) -> Pic:
    """Return the shop's front from inside, 5×4 tiles: Harbour Street at dusk, a tram's lights."""
    pic = _frame(80)
    out = Pic(72, 36, "dusk3").rect(0, 0, 72, 7, "dusk1").rect(0, 7, 72, 5, "dusk2").dither(0, 5, 72, 2, "dusk2", 8)
    out.dither(0, 10, 72, 3, "dusk3", 8).rect(0, 17, 72, 5, "dusk4").dither(0, 15, 72, 2, "dusk4", 8)
    for x, w, top in ((0, 14, 9), (14, 11, 4), (25, 13, 11), (44, 12, 6), (56, 16, 10)):
        out.rect(x, top, w, 26 - top, "void3").rect(x, top, w, 1, "dusk1").rect(x + w - 1, top, 1, 26 - top, "void2")
        for wy in range(top + 3, 23, 5):
            for wx in range(x + 2, x + w - 3, 4):
                out.rect(wx, wy, 2, 3, "mustard3" if noise(wx, wy, 6) < 120 else "void2")
    out.disc(41, 20, 5, 5, "mustard4").rect(0, 24, 72, 12, "void4").rect(0, 24, 72, 1, "dusk2").rect(
        0, 29, 72, 1, "void2"
    )
    out.rect(36, 25, 10, 1, "mustard3").rect(38, 27, 6, 1, "dusk3").rect(0, 30, 72, 1, "dusk1")
    out.rect(8, 8, 1, 22, "void1").rect(5, 6, 7, 4, "void1").rect(6, 7, 5, 2, "mustard4" if step != 1 else "mustard3")
    pic.put(out, 4, 8)
    for x in (27, 51):
        pic.rect(x, 7, 4, 38, EDGE).rect(x + 1, 7, 2, 38, "brown3").rect(x + 1, 7, 1, 38, "brown4")
    for x in (9, 34, 58):
        shine = Pic(80, HIGH).poly([(x + 10, 8), (x + 14, 8), (x + 2, 44), (x - 2, 44)], "dusk4").solid()
        pic.shift(shine & bayer(80, HIGH, 4), 1)
    for x in range(4, 76):
        if x % 24 not in (23, 0, 1, 2):
            pic.rect(x, 8, 1, 4 + (x % 5 == 2) - (x % 5 == 0), "teal2" if x // 3 % 2 else "enamel5")
    return pic


def _door() -> Pic:
    """Return the double door to the street, 3×4 tiles: walnut and glass, a brass handle and a white one."""
    pic = face(48).rect(1, 4, 46, 60, EDGE).rect(2, 5, 44, 59, "brown2").rect(2, 5, 44, 1, "brown4")
    pic.rect(2, 5, 1, 58, "brown4").rect(44, 6, 2, 58, "brown1").rect(5, 10, 38, 52, EDGE)
    for x in (6, 25):
        pic.rect(x, 11, 17, 50, "brown3").rect(x, 11, 17, 1, "brown4").rect(x + 16, 12, 1, 49, "brown1")
        pic.rect(x + 2, 14, 13, 31, EDGE).rect(x + 3, 15, 11, 29, "dusk2").rect(x + 3, 15, 11, 7, "dusk1")
        pic.rect(x + 3, 27, 11, 7, "dusk3").rect(x + 3, 34, 11, 10, "void4").rect(x + 3, 34, 11, 1, "dusk4")
        pic.rect(x + 4, 24, 4, 10, "void3").rect(x + 9, 21, 4, 13, "void3").dots(
            [(x + 5, 27), (x + 10, 25)], "mustard3"
        )
        pic.line(x + 12, 15, x + 4, 31, "dusk4").line(x + 13, 18, x + 8, 28, "dusk4")
        pic.rect(x + 2, 48, 13, 10, "brown1").rect(x + 3, 49, 12, 9, "brown2").rect(x + 3, 49, 11, 1, "brown4")
    pic.rect(20, 33, 2, 10, "mustard3").rect(20, 33, 1, 10, "mustard4").rect(26, 33, 2, 10, "white4")
    pic.rect(27, 34, 1, 9, "white2").rect(14, 0, 20, 9, EDGE).rect(15, 1, 18, 7, "leaf0").rect(15, 1, 18, 1, "leaf1")
    pic.rows(17, 2, "...a....\n....aa..\naaaaaaa.\n....aa..\n...a....", {"a": "leaf3"})
    pic.rows(26, 2, ".aa..\n.aa..\naaaa.\na.aa.\n.a..a", {"a": "leaf3"})
    return pic.rect(6, 61, 36, 1, "mustard2").rect(6, 62, 36, 2, EDGE)


def _records_door() -> Pic:
    """Return the door to the Archive, 2×4 tiles: dark walnut, a small pane lit coolly from behind, five brass pins."""
    pic = face(32).rect(2, 6, 28, 58, EDGE).rect(3, 7, 26, 57, "brown2").rect(3, 7, 26, 1, "brown4")
    pic.rect(3, 7, 1, 57, "brown4").rect(26, 8, 3, 56, "brown1").rect(5, 11, 22, 51, EDGE).rect(6, 12, 20, 48, "brown1")
    pic.rect(6, 12, 20, 1, "brown3").rect(6, 12, 1, 48, "brown3").rect(10, 16, 12, 14, EDGE).rect(
        11, 17, 10, 12, "teal1"
    )
    pic.rect(11, 17, 10, 4, "teal0").rect(13, 22, 6, 5, "teal2").rect(14, 23, 4, 3, "teal4").rect(16, 17, 1, 12, EDGE)
    pic.rect(11, 23, 10, 1, EDGE).rect(9, 35, 14, 21, "brown0").rect(10, 36, 13, 20, "brown2").rect(
        10, 36, 12, 1, "brown3"
    )
    for i in range(5):
        pic.dot(10 + i * 3, 33, "mustard4" if i == 0 else "mustard1")
    return (
        pic.rect(22, 32, 2, 6, "mustard3")
        .dot(22, 32, "mustard4")
        .rect(6, 60, 20, 2, "enamel3")
        .rect(6, 62, 20, 2, EDGE)
    )

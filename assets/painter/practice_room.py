"""Wells's room itself: herringbone floor, its wear, the window's light, rug, panelled walls, window, door."""

from __future__ import annotations

import numpy as np

from assets.painter.rooms import NINE, add_light, add_shadows, add_tops, nine_id, slanted, thinned
from assets.painter.tilekit import TILE, Pic, noise
from assets.painter.tilesheet import TileSheet

HIGH = 64
EDGE = "auburn0"
SOLID = [(0, 0, 16, 64)]


def sheet() -> TileSheet:
    """Return the tileset of floor and walls, filled."""
    tiles = TileSheet("practice_room", sky="sun")
    _floors(tiles)
    _sun(tiles)
    _rug(tiles)
    add_shadows(tiles, "walnut", "brown1", "brown2")
    add_tops(tiles, "practice", "auburn0", "brown0", "brown2")
    _walls(tiles)
    tiles.add("bay_window", [_window(step) for step in range(6)], [(0, 0, 80, 64)], durations=520)
    tiles.add("practice_door", _door(), [(0, 0, 4, 64), (28, 0, 4, 64), (4, 0, 24, 60)])
    return tiles


# -- the floor ----------------------------------------------------------------------------------------------
def parquet(seed: int, lift: int = 0) -> Pic:
    """Return one tile of herringbone; ``seed`` picks the blocks' tones, ``lift`` moves all along their ramp."""
    pic = Pic(TILE, TILE)
    for y in range(TILE):
        for x in range(TILE):
            column = x // 8
            along = y + x if column else y - x + 16
            tone = noise(column, along // 4 % 4, 90 + seed % 4)
            step = 3 if tone > 70 else 2
            if along % 4 == 0:
                step -= 1
            elif along % 4 == 1 and tone > 140:
                step = 3
            if x % 8 == 7 and along % 4 > 1 and seed % 2:
                step = 2
            pic.dot(x, y, f"brown{step}")
    for i in range(seed % 4):
        x, y = noise(i, seed, 91) % 13, noise(i, seed, 92) % 14
        pic.runs("brown4" if i % 2 else "brown2", (x, y, 2))
    return pic.shift(np.ones(pic.px.shape, bool), lift) if lift else pic


def _floors(tiles: TileSheet) -> None:
    for index, letter in enumerate("abcd"):
        tiles.add(f"parquet_{letter}", parquet(index))
    tiles.add("parquet_worn", parquet(1).dither(2, 3, 12, 10, "brown4", 5))
    tiles.add("parquet_scratch", parquet(2).line(3, 11, 9, 5, "brown4").line(6, 13, 12, 8, "brown4"))
    tiles.add("parquet_gap", parquet(3).line(4, 4, 8, 8, "brown0").dots([(9, 9), (5, 4)], "brown1"))
    castor = parquet(0)
    castor.dots([(5, 6), (6, 6), (5, 7), (11, 10), (12, 10)], "brown1").dots([(7, 6), (13, 10)], "brown4")
    tiles.add("parquet_castor", castor)


def _sun(tiles: TileSheet) -> None:
    """The window's light, half a tile to the right for every row: two phases of either edge, and its soft end."""
    add_light(tiles, "amber", _lit, slanted(), {"_fade": thinned(16)})
    net = _lit()
    for x in range(0, 16, 4):
        net.rect(x, 0, 1, 16, "tan3")
    tiles.add("amber_net", net)


def _lit() -> Pic:
    pic = parquet(1)
    for old, new in (("brown1", "tan2"), ("brown2", "tan3"), ("brown3", "tan4"), ("brown4", "skin4")):
        pic.swap(old, new)
    return pic


def _rug(tiles: TileSheet) -> None:
    """A worn Turkey rug in nine tiles, with a terrain set; its pattern joins in both directions."""
    w = 48
    pic = Pic(w, w, "red1")
    for x in range(0, w, 16):
        for y in range(0, w, 16):
            pic.poly([(x + 8, y + 2), (x + 14, y + 8), (x + 8, y + 14), (x + 2, y + 8)], "red0")
            pic.poly([(x + 8, y + 4), (x + 12, y + 8), (x + 8, y + 12), (x + 4, y + 8)], "mustard1").rect(
                x + 7, y + 7, 2, 2, "red2"
            )
            pic.dots([(x, y), (x + 15, y), (x, y + 15), (x + 15, y + 15)], "mustard2")
            pic.dots([(x + 1 + noise(x, y, 5) % 13, y + 1), (x + 3, y + 13)], "red2")
    for depth, colour in (
        (0, "mustard1"),
        (1, "auburn0"),
        (2, "teal0"),
        (3, "teal0"),
        (4, "teal1"),
        (5, "teal0"),
        (6, "mustard2"),
        (7, "auburn0"),
    ):
        pic.frame(depth, depth, w - 2 * depth, w - 2 * depth, colour)
    for i in range(3, w - 3, 5):
        for x, y in ((i, 3), (i, w - 5), (3, i), (w - 5, i)):
            pic.rect(x, y, 2, 2, "dusk3")
    for i in range(0, w, 2):
        pic.dot(0, i, "enamel4").dot(w - 1, i, "enamel4")
    ids = {}
    for index, name in enumerate(NINE):
        tiles.add(f"turkey_{name}", pic.crop(index % 3 * 16, index // 3 * 16, 16, 16))
        ids[f"turkey_{name}"] = nine_id(name)
    bare = pic.crop(16, 16, 16, 16).dither(3, 4, 10, 9, "auburn1", 7)
    tiles.add("turkey_worn", bare.dots([(6, 8), (9, 6), (8, 10)], "enamel3"))
    tiles.wang("Turkey rug", "corner", [("rug", "#94142f")], ids)


# -- the walls -------------------------------------------------------------------------------------------------
def face(w: int = TILE, seed: int = 0) -> Pic:
    """Return the wall, ``w`` × 64: cornice, striped paper with sprigs, brass rail, walnut panels."""
    pic = (
        Pic(w, HIGH, "enamel4")
        .rect(0, 0, w, 4, EDGE)
        .rect(0, 4, w, 2, "enamel5")
        .rect(0, 6, w, 1, "enamel3")
        .rect(0, 7, w, 1, "enamel2")
    )
    for x in range(0, w, 8):
        pic.rect(x, 8, 3, 30, "enamel3").rect(x, 8, 1, 30, "enamel4")
        for y in range(12 + (x // 8 % 2) * 5, 36, 10):
            pic.dots([(x + 5, y), (x + 4, y + 1), (x + 6, y + 1)], "leaf2").dot(x + 5, y + 1, "red2").dot(
                x + 5, y + 2, "leaf1"
            )
    pic.dither(0, 8, w, 3, "enamel2", 6)
    if seed:
        pic.dither(2 + seed * 2, 14, 9, 12, "enamel4", 5)
    pic.rect(0, 37, w, 1, "enamel2").rect(0, 38, w, 2, "mustard2").rect(0, 38, w, 1, "mustard4").rect(0, 40, w, 1, EDGE)
    pic.rect(0, 41, w, 21, "brown1").rect(0, 41, w, 1, "brown3").rect(0, 42, w, 1, "brown2")
    for x in range(0, w, 16):
        pic.rect(x + 2, 44, 12, 12, "brown0").rect(x + 3, 45, 11, 11, "brown2").rect(x + 3, 45, 10, 10, "brown1")
        pic.rect(x + 4, 46, 8, 8, "brown2").runs("brown3", (x + 4, 46, 8)).runs(
            "brown1", (x + 6, 49, 4), (x + 5, 52, 5)
        )
    return pic.rect(0, 58, w, 1, "brown3").rect(0, 59, w, 3, "brown1").rect(0, 62, w, 2, EDGE)


def _walls(tiles: TileSheet) -> None:
    tiles.add("paper", face(), SOLID)
    tiles.add("paper_b", face(seed=1), SOLID)
    ghost = face().rect(3, 14, 10, 13, "enamel5").rect(3, 14, 10, 1, "enamel4").dot(8, 11, "hair1")
    tiles.add("paper_ghost", ghost, SOLID)
    for name, flip in (("left", True), ("right", False)):
        pic = face()
        pic.shift((_grid()[1] >= 11) & (_grid()[0] >= 8), -1).rect(13, 0, 3, HIGH, EDGE).rect(12, 8, 1, 54, "brown1")
        tiles.add(f"paper_{name}", pic.mirror() if flip else pic, SOLID)


def _grid() -> tuple[np.ndarray, np.ndarray]:
    ys, xs = np.mgrid[0:HIGH, 0:TILE]
    return ys, xs


def _window(step: int) -> Pic:
    """Return the window, 5×4 tiles: three lights, net that stirs, velvet, fog and a passing shape outside."""
    pic = (
        face(80)
        .rect(2, 3, 76, 40, EDGE)
        .rect(3, 4, 74, 38, "brown2")
        .rect(3, 4, 74, 1, "brown4")
        .rect(74, 5, 2, 37, "brown1")
    )
    for x, w in ((6, 17), (26, 28), (57, 17)):
        pic.rect(x, 6, w, 34, EDGE).rect(x + 1, 7, w - 2, 32, "mustard4").rect(x + 1, 7, w - 2, 9, "skin4").rect(
            x + 1, 30, w - 2, 9, "dusk4"
        )
        pic.dither(x + 1, 16, w - 2, 4, "skin4", 7).rect(x + 1, 18, w - 2, 1, "brown2")
    view = Pic(80, HIGH)
    walker = (100, 100, 60, 44, 34, 12)[step]
    view.rect(walker, 20, 6, 6, "dusk2").rect(walker - 2, 26, 10, 14, "dusk2").rect(12, 10, 1, 30, "dusk3").rect(
        66, 8, 1, 32, "dusk3"
    )
    inside = np.zeros(pic.px.shape, bool)
    for x, w in ((7, 15), (27, 26), (58, 15)):
        inside[7:39, x : x + w] = True
    hit = view.solid() & inside
    pic.px[hit] = view.px[hit]
    for x, w in ((7, 15), (27, 26), (58, 15)):
        sway = (0, 1, 1, 0, 0, 1)[(step + x // 20) % 6]
        for y in range(20, 39):
            for k in range(x, x + w):
                fold = (k + (y // 8) * sway) % 5
                if (k + y) % 2 == 0 or fold == 0:
                    pic.dot(k, y, "enamel5" if fold else "white3")
        pic.runs("enamel5", (x, 20, w), (x, 38, w))
        for k in range(x + 1, x + w, 4):
            pic.dot(k, 37, "mustard4")
    for x, w in ((3, 9), (68, 9)):
        pic.rect(x, 3, w, 42, "red1").rect(x, 3, 2, 42, "red2").rect(x + 4, 3, 1, 42, "red0").rect(
            x + w - 2, 3, 2, 42, "red0"
        ).rect(x, 31, w, 2, "mustard2")
    pic.rect(2, 2, 76, 3, "mustard1").rect(2, 2, 76, 1, "mustard3").rect(0, 41, 80, 4, "brown3").rect(
        0, 41, 80, 1, "brown4"
    ).rect(0, 45, 80, 1, EDGE)
    pic.rect(34, 36, 6, 5, "auburn3").rect(34, 36, 6, 1, "auburn4").dots(
        [(35, 34), (37, 32), (38, 34), (36, 35)], "leaf2"
    ).dots([(35, 33), (38, 33)], "red2").dot(37, 31, "red3")
    return pic


def _door() -> Pic:
    """Return the door to the street, 2×4 tiles: walnut, a frosted pane with the name from behind, a brass bell."""
    pic = (
        face(32)
        .rect(2, 6, 28, 58, EDGE)
        .rect(3, 7, 26, 57, "brown2")
        .rect(3, 7, 26, 1, "brown4")
        .rect(26, 9, 3, 54, "brown1")
        .rect(5, 11, 22, 51, EDGE)
    )
    pic.rect(6, 12, 20, 48, "brown1").rect(6, 12, 1, 48, "brown3").rect(9, 15, 14, 20, EDGE).rect(
        10, 16, 12, 18, "mustard4"
    ).dither(10, 16, 12, 18, "dusk4", 6)
    pic.runs("mustard1", (12, 20, 8), (13, 23, 6), (12, 27, 8)).rect(9, 40, 6, 15, "brown0").rect(
        10, 41, 5, 14, "brown2"
    ).rect(17, 40, 6, 15, "brown0").rect(18, 41, 5, 14, "brown2")
    pic.rect(23, 36, 2, 4, "mustard3").dot(23, 36, "mustard4").line(15, 7, 22, 9, "mustard2").rect(
        21, 9, 3, 3, "mustard3"
    ).dot(22, 12, "mustard1")
    return pic.rect(6, 60, 20, 2, "enamel3").rect(6, 62, 20, 2, EDGE)

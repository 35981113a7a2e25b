"""What stands in the orchard: the one tree, its ladder of fourteen rungs, a basket, a bench, the lamp, the gate."""

from __future__ import annotations

import numpy as np

from assets.painter.clinic_vr_orchard import APPLES, CLUMPS
from assets.painter.tilekit import TILE, Pic, disc_mask, noise
from assets.painter.tilesheet import TileSheet

INK = "void1"


def add(tiles: TileSheet) -> None:
    """Add all of it to a tileset."""
    tiles.add("apple_tree", [_tree(step) for step in range(8)], [(32, 80, 16, 12)], foot=-4, durations=420)
    tiles.add("young_tree", _young(), [(20, 52, 8, 8)], foot=-4)
    tiles.add("ladder", _ladder(), [(4, 72, 24, 8)], foot=0)
    tiles.add("apple_basket", _basket(), [(4, 20, 24, 8)], foot=-3)
    tiles.add("orchard_bench", _bench(), [(4, 20, 40, 8)], foot=-4)
    tiles.add(
        "lamp_post", [_lamp(step) for step in range(4)], [(12, 68, 8, 8)], foot=-4, durations=(700, 160, 500, 160)
    )
    tiles.add("wall_stone", _wall(0), [(0, 8, 16, 24)], foot=0)
    tiles.add("wall_stone_b", _wall(1), [(0, 8, 16, 24)], foot=0)
    tiles.add("wall_ivy", _ivy(), [(0, 8, 16, 24)], foot=0)
    tiles.add("orchard_gate", _gate(), [(0, 36, 48, 12)], foot=0)
    tiles.add("barrow", _barrow(), [(4, 24, 40, 4)], foot=-4)
    tiles.add("asters", _asters(), [(4, 24, 24, 4)], foot=-4)
    tiles.add("hive", _hive(), [(4, 36, 24, 8)], foot=-3)
    tiles.add("near_bough", [_bough(step) for step in range(2)], foot=16, durations=1600)
    tiles.add("near_blades", [_blades(step) for step in range(4)], foot=16, durations=380)


def _tree(step: int) -> Pic:
    """Return the tree, the one there is, 5×6 tiles: five apples, hung where they always hang; one glints at a time."""
    w, h = 80, 96
    pic = Pic(w, h)
    pic.poly([(34, 50), (46, 50), (47, 86), (51, 92), (29, 92), (33, 86)], "brown1")
    pic.poly([(34, 50), (38, 50), (38, 88), (31, 91), (33, 86)], "brown3").rect(38, 56, 3, 34, "brown2")
    for y in range(60, 90, 6):
        pic.rect(36 + y % 4, y, 1, 4, "brown0").rect(42 + y % 3, y + 2, 1, 4, "brown0")
    pic.line(36, 62, 24, 48, "brown1", 3).line(44, 60, 58, 46, "brown1", 3)
    crown = np.zeros((h, w), bool)
    for cx, cy, r, _tone in CLUMPS:
        crown |= disc_mask(w, h, cx * w, cy * w, r * w, r * w * 0.86)
    crown &= ~_nibble(crown)
    pic.paint(crown, "leaf0")
    inner = crown & np.roll(crown, 1, 0) & np.roll(crown, -1, 0) & np.roll(crown, 1, 1) & np.roll(crown, -1, 1)
    for cx, cy, r, tone in CLUMPS:
        lobe = disc_mask(w, h, cx * w, cy * w - 0.5, r * w * 0.9, r * w * 0.76)
        pic.paint(lobe & inner & ~_nibble(lobe), f"leaf{tone}")
    _leafage(pic, inner)
    for index, (ax, ay) in enumerate(APPLES):
        x, y = round(ax * w), round(ay * w)
        pic.disc(x + 3, y + 3.4, 4, 4, INK).disc(x + 3, y + 3, 3, 3, "red2").disc(x + 4, y + 4.4, 1.6, 1.4, "red1")
        pic.rect(x + 1, y + 1, 2, 2, "red3").rect(x + 3, y - 2, 1, 2, "brown1").dot(x + 4, y - 2, "leaf3")
        if index == step:
            pic.dot(x + 1, y + 1, "mustard4").dot(x + 2, y + 1, "white4")
    return pic.outline(INK)


def _leafage(pic: Pic, inner: np.ndarray) -> None:
    """Break the clumps into leaves: short strokes a step lighter on top, a step darker below; gold at the tips."""
    for i in range(150):
        x, y = noise(i, 1, 61) * 78 // 255 + 1, noise(i, 2, 61) * 62 // 255 + 3
        if inner[y, x] and x + 2 < pic.w:
            stroke = np.zeros_like(inner)
            stroke[y, x : x + 2 + i % 2] = True
            stroke[y + 1, x - 1 : x + 1] = True
            pic.shift(stroke & inner, 1 if i % 3 else -1)
            if i % 19 == 0:
                pic.dot(x, y, "mustard2").dot(x + 1, y, "mustard3")


def _nibble(mask: np.ndarray) -> np.ndarray:
    ys, xs = np.mgrid[0 : mask.shape[0], 0 : mask.shape[1]]
    rim = mask & ~(np.roll(mask, 1, 0) & np.roll(mask, -1, 0) & np.roll(mask, 1, 1) & np.roll(mask, -1, 1))
    return rim & ((xs * 7 + ys * 5) % 4 == 0)


def _young() -> Pic:
    """Return a young tree with its stake, 3×4 tiles."""
    pic = Pic(48, 64).rect(23, 30, 3, 30, "brown1").rect(23, 30, 1, 30, "brown3").rect(29, 26, 2, 34, "tan2")
    pic.rect(24, 40, 6, 2, "white3")
    for x, y, r, tone in (
        (24, 20, 14, 0),
        (18, 22, 9, 1),
        (30, 20, 9, 1),
        (22, 14, 8, 2),
        (19, 12, 4, 3),
        (30, 16, 4, 2),
    ):
        pic.disc(x, y, r, r * 0.86, f"leaf{tone}")
    for x, y in ((15, 24), (31, 25), (24, 28)):
        pic.disc(x + 1, y + 1, 2.6, 2.6, INK).disc(x + 1, y + 1, 1.8, 1.8, "red2").dot(x, y, "red3")
    return pic.outline(INK)


def _ladder() -> Pic:
    """Return the ladder, 2×5 tiles: fourteen rungs; the ninth has a knot like a surprised face."""
    pic = Pic(32, 80)
    for i in range(14):
        y = 74 - i * 5
        left, right = 4 + (74 - y) * 6 // 72, 27 - (74 - y) * 6 // 72
        pic.rect(left, y, right - left, 2, "tan3").rect(left, y, right - left, 1, "tan4").rect(
            left, y + 2, right - left, 1, "tan1"
        )
        if i == 8:
            pic.rect(13, y - 1, 5, 4, "tan2").dots([(14, y), (16, y)], "tan0").dot(15, y + 2, "tan0")
    pic.line(3, 78, 10, 2, "tan3", 2).line(26, 78, 20, 2, "tan2", 2).line(3, 78, 10, 2, "tan4")
    return pic.outline(INK)


def _basket() -> Pic:
    """Return the basket, 2×2 tiles, always half full."""
    pic = Pic(32, 32).disc(16, 17, 11, 5, "tan1").disc(16, 17.4, 9.4, 3.8, "tan0")
    for x, y in ((10, 17), (15, 15), (20, 16), (13, 19), (18, 19), (23, 18)):
        pic.disc(x, y, 2.8, 2.6, "red1").disc(x - 0.4, y - 0.6, 2, 1.8, "red2").dot(x - 1, y - 1, "red3")
    pic.dot(18, 19, INK).poly([(5, 18), (27, 18), (24, 28), (8, 28)], "tan2")
    for y in range(19, 28, 3):
        for x in range(6, 26, 4):
            pic.runs("tan3" if (x // 4 + y // 3) % 2 else "tan1", (x, y, 3), (x + 1, y + 1, 2))
    pic.runs("tan4", (5, 18, 21)).line(6, 16, 11, 6, "tan2").line(11, 6, 21, 6, "tan3").line(21, 6, 26, 16, "tan2")
    return pic.outline(INK)


def _bench() -> Pic:
    """Return the bench, 3×2 tiles; on it one apple with one bite."""
    pic = Pic(48, 32)
    for x in (5, 40):
        pic.rect(x, 6, 3, 23, "void2").rect(x, 6, 1, 23, "void4")
    for y, tone in ((5, 3), (10, 2)):
        pic.rect(2, y, 44, 4, f"brown{tone}").rect(2, y, 44, 1, f"brown{tone + 1}").rect(
            2, y + 3, 44, 1, f"brown{tone - 1}"
        )
    pic.rect(1, 17, 46, 4, "brown3").rect(1, 17, 46, 1, "brown4").rect(1, 20, 46, 1, "brown1").rect(
        1, 21, 46, 2, "brown2"
    )
    pic.disc(15, 15, 3, 3, "red2").dot(14, 13, "red3").rect(16, 13, 2, 3, "enamel5").dot(15, 11, "leaf3")
    return pic.outline(INK)


def _lamp(step: int) -> Pic:
    """Return the lamp, 2×5 tiles; it breathes."""
    pic = Pic(32, 80)
    pic.rect(15, 26, 3, 48, "void2").rect(15, 26, 1, 48, "mustard1").rect(11, 72, 11, 4, "void2").runs(
        "mustard1", (11, 72, 6)
    )
    pic.rect(13, 66, 7, 3, "void3").rect(13, 40, 7, 2, "void3")
    pic.poly([(9, 8), (24, 8), (21, 25), (12, 25)], "mustard4").poly([(13, 10), (19, 10), (18, 23), (14, 23)], "white4")
    if step in (1, 3):
        pic.rect(14, 12, 4, 9, "mustard4")
    pic.rect(7, 5, 19, 3, "void2").rect(10, 2, 13, 3, "void2").rect(15, 0, 3, 2, "void3").runs(
        "mustard1", (7, 5, 9), (10, 2, 6)
    )
    pic.rect(11, 25, 11, 3, "void2").line(9, 8, 12, 25, "void2").line(23, 8, 20, 25, "void2").rect(
        16, 8, 1, 17, "mustard3"
    )
    return pic.outline(INK)


def _wall(seed: int) -> Pic:
    """Return the orchard wall, 1×2 tiles: round stones, moss on the cap; it fits beside itself."""
    pic = Pic(TILE, 32, "hair1")
    for row in range(4):
        y = 10 + row * 6
        for i in range(3):
            x = i * 8 - (4 if (row + seed) % 2 else 0)
            tone = ("hair2", "white0", "hair2", "hair3")[(noise(i % 2, row, 70 + seed)) % 4]
            pic.rect(x + 1, y, 6, 5, tone).runs("hair3" if tone == "hair2" else "white1", (x + 1, y, 5))
    pic.rect(0, 2, TILE, 8, "hair2").runs("hair3", (0, 3, TILE)).rect(0, 9, TILE, 1, INK).rect(0, 1, TILE, 1, INK)
    pic.rect(0, 0, TILE, 1, "").px[0] = -1
    pic.rect(7 + seed * 4, 3, 1, 6, "hair1").runs("leaf2", (2 + seed * 7, 2, 4)).runs("leaf1", (2 + seed * 6, 3, 5))
    return pic.rect(0, 31, TILE, 1, INK)


def _ivy() -> Pic:
    pic = _wall(0)
    for i in range(24):
        x, y = noise(i, 1, 77) % 15, 2 + noise(i, 2, 77) % 26
        pic.rect(x, y, 2, 2, ("leaf1", "leaf0", "leaf2")[i % 3])
        if i % 6 == 0:
            pic.dot(x, y, "auburn3")
    return pic


def _gate() -> Pic:
    """Return the gate, 3×3 tiles: white bars, a good squeak, nothing drawn behind it."""
    pic = Pic(48, 48)
    for x in (0, 40):
        pic.rect(x, 8, 8, 40, "white1").rect(x, 8, 2, 40, "white3").rect(x + 6, 8, 2, 40, "white0").rect(
            x, 6, 8, 3, "white3"
        )
        pic.rect(x + 1, 4, 6, 2, "white2")
    pic.rect(8, 14, 32, 30, "void0").dither(8, 14, 32, 30, "void1", 3)
    for y in (16, 24, 32, 40):
        pic.rect(8, y, 32, 3, "white4").rect(8, y + 2, 32, 1, "white2")
    pic.line(9, 41, 38, 17, "white3", 2)
    for x in (8, 23, 37):
        pic.rect(x, 13, 3, 32, "white4").rect(x + 2, 13, 1, 32, "white2")
    return pic.rect(34, 26, 6, 3, "void3").dot(38, 26, "white4").outline(INK)


def _barrow() -> Pic:
    """Return a barrow with a rake across it, 3×2 tiles: it never took anything anywhere."""
    pic = Pic(48, 32).disc(9, 25, 5, 5, "void2").disc(9, 25, 3.4, 3.4, "hair3").dot(9, 25, "void1")
    pic.poly([(6, 10), (38, 10), (32, 23), (14, 23)], "teal2").poly([(30, 10), (38, 10), (32, 23), (27, 23)], "teal1")
    pic.rect(5, 9, 34, 2, "teal4").line(30, 22, 46, 14, "brown3", 2).rect(33, 22, 2, 7, "brown2")
    pic.line(10, 8, 42, 3, "tan3").rect(7, 5, 2, 6, "tan2")
    for x, y in ((16, 8), (22, 7), (28, 8)):
        pic.disc(x, y, 4, 2.6, "leaf2").runs("mustard2", (x - 2, y - 1, 3))
    return pic.outline(INK)


def _asters() -> Pic:
    """Return a clump of asters, 2×2 tiles."""
    pic = Pic(32, 32).disc(16, 24, 12, 5, "leaf0").disc(15, 21, 11, 6, "leaf1")
    for i in range(14):
        x, y = 5 + noise(i, 1, 81) % 21, 13 + noise(i, 2, 81) % 12
        pic.dots([(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)], ("dusk2", "void5", "magenta4")[i % 3]).dot(
            x, y, "mustard3"
        )
    return pic


def _hive() -> Pic:
    """Return a beehive, 2×3 tiles: white boxes, a zinc lid, one landing board."""
    pic = Pic(32, 48).rect(6, 40, 3, 6, "brown1").rect(23, 40, 3, 6, "brown1")
    for i, y in enumerate((12, 21, 31)):
        pic.rect(4 - i % 2, y, 24 + i % 2, 9, "white3").rect(4 - i % 2, y, 24 + i % 2, 1, "white4").rect(
            22, y + 1, 6, 8, "white2"
        )
        pic.rect(4, y + 8, 24, 1, "white1")
    pic.rect(2, 7, 28, 5, "hair3").rect(2, 7, 28, 1, "white3").rect(9, 35, 12, 2, INK).rect(7, 38, 17, 2, "brown3")
    return pic.rect(12, 24, 7, 3, "white1").dots([(12, 34), (19, 33), (10, 30)], "mustard2").outline(INK)


def _bough(step: int) -> Pic:
    """Return a bough close to the viewer, 6×4 tiles, for an upper left corner: leaves and two apples."""
    pic = Pic(96, 64).poly([(0, 4), (46, 14), (74, 28), (46, 21), (0, 15)], "void0")
    for i in range(64):
        x = noise(i, 1, 47) * 84 // 255
        y = round(x * 0.36) + noise(i, 2, 47) * 32 // 255 - 8 - x // 6
        tone = ("void1", "teal0", "leaf0", "void1", "teal0")[i % 5]
        lean = -1 if i % 2 else 1
        for k in range(6):
            wide = (1, 3, 4, 4, 3, 1)[k]
            pic.rect(x - wide // 2 + lean * k // 2, y + k + step, wide, 1, tone)
        if i % 5 == 2:
            pic.dot(x + lean, max(y + 2 + step, 0), "leaf1")
    for x, y in ((22, 34), (56, 42)):
        pic.rect(x, y - 6, 1, 6, "void0").disc(x + 0.5, y + 3.5 + step, 4.6, 4.6, "void0")
        pic.disc(x + 0.5, y + 3.5 + step, 3.8, 3.8, "red0").disc(x - 0.4, y + 2.6 + step, 2.2, 2.2, "red1")
        pic.dot(x - 1, y + 1 + step, "red2")
    return pic


def _blades(step: int) -> Pic:
    """Return tall grass close to the viewer, 4×2 tiles."""
    pic = Pic(64, 32)
    for i in range(30):
        x, tall = noise(i, 5, 99) * 62 // 255, 8 + noise(i, 3, 99) % 19
        lean = (1 if (step + i // 4) % 4 < 2 else 0) + i % 3
        pic.line(x, 31, x + lean, 31 - tall, ("void1", "leaf0", "teal0")[i % 3])
        if i % 7 == 0:
            pic.rect(x + lean, 30 - tall, 1, 3, "mustard1")
    return pic

"""The Needle Garden: reeds that were needles, hedges clipped to a dinosaur, petals of plaster, a lamp for a sun."""

from __future__ import annotations

import numpy as np

from assets.painter.realm_areas import add_cliffs, add_inlay, add_walls, shade, where
from assets.painter.realm_floor import Slab, add_slabs
from assets.painter.tilekit import Pic, bayer, noise
from assets.painter.tilesheet import TileSheet


def lawn(pic: Pic, mask: np.ndarray, variant: int) -> None:
    """Sow grass in tufts, clover, and petals that are plasters."""
    x, y = where(pic)
    for index in range(9 if variant != 5 else 4):
        seed = noise(index, variant, 12)
        gx, gy = seed % 14, seed // 14 % 13 + 1
        pic.paint(mask & (x == gx) & ((y == gy) | (y == gy + 1)), "leaf1").paint(
            mask & (x == gx + 1) & (y == gy + 1), "leaf1"
        )
        if index % 3 == 0:
            pic.paint(mask & (x == gx) & (y == gy), "leaf2")
    if variant == 2:
        for cx, cy in ((4, 5), (11, 10)):
            pic.paint(mask & (np.hypot(x - cx, y - cy) < 2.2), "leaf1")
            pic.paint(mask & (np.abs(x - cx) + np.abs(y - cy) == 1), "leaf2").paint(
                mask & (x == cx) & (y == cy), "white4"
            )
    if variant in (3, 4):
        cx, cy, lean = ((8, 7, 1), (6, 9, -1))[variant - 3]
        along, over = (x - cx) + lean * (y - cy), (x - cx) - lean * (y - cy)
        band = (np.abs(along) < 7) & (np.abs(over) < 3)
        pic.paint(mask & np.roll(band, 1, 0), "leaf0").paint(mask & band, "skin3").paint(
            mask & band & (np.abs(along) < 2), "skin4"
        )
        pic.paint(mask & band & (np.abs(along) > 3) & ((x + y) % 3 == 0), "skin2")
    if variant == 6:
        for cx, cy, tone in ((5, 4, "red3"), (11, 8, "white4"), (4, 11, "void5")):
            pic.paint(mask & (np.abs(x - cx) + np.abs(y - cy) == 1), tone).paint(
                mask & (x == cx) & (y == cy), "mustard3"
            )


LAWN = Slab(
    "leaf0", "leaf1", "teal0", "leaf2", "leaf3", "leaf2", "leaf3",
    ("leaf1", "brown2", "brown1", "brown1", "brown0", "void0"), ("leaf2", "brown2"), lawn,
)  # fmt: skip
_REEDS = (
    ("void0", "leaf1", "leaf2", "white3", "leaf3"),
    ("void0", "leaf0", "leaf1", "white1", "leaf2"),
    ("void0", "teal0", "leaf0", "white0", "leaf1"),
)
"""Water, stalk, its light, needle and bulb, near to far."""


def reeds(depth: int, variant: int, frame: int) -> Pic:
    """Return reeds that sway (1×1): needles with a soft bulb where the point would be."""
    water, stalk, light, needle, bulb = _REEDS[depth]
    pic = Pic(16, 16)
    for y in (13, 15):
        pic.runs("teal1" if depth < 2 else "teal0", (noise(variant, y) % 9, y, 5))
    pic.runs(water, (2, 14, 9))
    sway = (0, 1, 1, 0, -1, -1)[frame]
    for index in range((9, 7, 3)[depth]):
        seed = noise(index, variant, 21)
        x, top = (index * 7 + seed % 3) % 16, seed // 3 % 9
        for y in range(top, 16 - index % 2 * 2):
            lean = sway if y < top + 4 else sway if y < top + 7 and index % 2 else 0
            pic.dot(x + lean, y, needle if y < top + 4 and index % 4 == 1 else light if (y + index) % 5 == 0 else stalk)
        pic.rect(x + sway - (index % 3 == 0), top, 2 if index % 3 == 0 else 1, 2, bulb if index % 4 != 1 else needle)
    return pic


def pool(depth: int, frame: int) -> Pic:
    """Return a piece of open water among the reeds, a dew ring spreading on it."""
    pic = Pic(16, 16).runs("teal1" if depth == 0 else "teal0", (1, 4, 6), (8, 9, 7), (3, 13, 5))
    if depth < 2:
        wide = frame * 1.3 + 0.6
        ys, xs = np.mgrid[0:16, 0:16]
        away = np.hypot((xs - 8) / 1.7, ys - 8)
        pic.paint(np.abs(away - wide) < 0.5, "teal3" if frame < 2 else "teal2" if frame < 4 else "teal1")
    return pic


def soil(pic: Pic, variant: int) -> None:
    """Bed what the lawn grows on: stones, roots that hang out, a needle that has rusted in, things that glow."""
    pic.rect(0, 14, 16, 2, "leaf1").dither(0, 16, 16, 3, "leaf0", 9, variant)
    for index in range(5):
        seed = noise(index, variant, 33)
        x, y = seed % 12, 20 + seed // 12 % 16
        pic.rect(x, y, 3, 2, "brown0").rect(x, y, 2, 1, "brown3" if y < 28 else "brown2")
    x = 4 + variant * 4
    pic.line(x, 17, x + 2, 26, "brown3").line(x + 2, 26, x - 1, 38, "brown2").line(x + 1, 24, x + 5, 31, "brown2")
    if variant == 1:
        pic.line(12, 18, 10, 34, "white2").rect(11, 17, 3, 2, "white3").dot(10, 35, "teal4")
    if variant == 2:
        for mx, my in ((3, 23), (6, 26)):
            pic.rect(mx, my + 1, 1, 3, "enamel4").rect(mx - 1, my, 3, 1, "teal4").dot(mx, my - 1, "teal3")


def mown(pic: Pic, mask: np.ndarray, variant: int) -> None:
    """Mow a way through the lawn: stripes, a lighter edge, clippings."""
    x, y = where(pic)
    for index in range(7):
        seed = noise(index, variant, 51)
        gx, gy = seed % 15, seed // 15 % 14
        pic.paint(mask & (x == gx) & (np.abs(y - gy) < 1 + index % 2), "leaf2" if index % 3 else "leaf0")
        pic.paint(mask & (x == gx + 1) & (y == gy + 1), "leaf0")
    pic.paint(mask & (x == 5 + variant * 3) & (y == 11 - variant * 4), "leaf3")


def stone(kind: int) -> Pic:
    """Return a stepping stone (1×1): a milk tooth pressed into the grass."""
    pic = Pic(16, 16).disc(8, 9, 6.5, 5.6, "leaf0").disc(8, 8, 6, 5, "enamel3").disc(7, 7.4, 4.8, 3.8, "enamel4")
    pic.disc(6, 6.4, 2.4, 1.6, "enamel5")
    marks = (((8, 5), (9, 8), (7, 10)), ((5, 9), (10, 6)), ((8, 7), (8, 8), (10, 10)))[kind]
    return pic.dots(marks, "enamel2").runs("leaf2", (2 + kind * 3, 13, 3), (11 - kind * 2, 12, 2))


def _leafy(pic: Pic, mask: np.ndarray, seed: int) -> None:
    """Clip a mask out of hedge: small leaves, light from the upper left, dark below."""
    ys, _ = np.mgrid[0 : pic.h, 0 : pic.w]
    pic.paint(mask, "leaf1")
    top = np.where(mask.any(0), mask.argmax(0), 0)
    deep = ys - top[None, :]
    pic.paint(mask & bayer(pic.w, pic.h, 6, seed) & (deep < 14), "leaf2")
    pic.paint(mask & (deep < 4) & bayer(pic.w, pic.h, 9, seed + 2), "leaf2").paint(mask & (deep < 2), "leaf3")
    pic.paint(mask & ~np.roll(mask, -1, 0), "leaf0").paint(mask & ~np.roll(mask, -1, 1), "leaf0")
    for index in range(int(mask.sum()) // 40):
        x, y = noise(index, seed) % pic.w, noise(seed, index) % pic.h
        if mask[y, x] and y + 1 < pic.h and mask[y + 1, x]:
            pic.dot(x, y, "leaf3" if index % 3 == 0 else "leaf0").dot(x + 1, y + 1, "leaf0")


def hedge(variant: int) -> Pic:
    """Return a column of hedge; a blossom of gauze or a needle stands out of it here and there."""
    pic = Pic(16, 48)
    ys, xs = np.mgrid[0:48, 0:16]
    top = 8 + ((xs + 4) % 16 > 12) * 2 + (variant == 2) * 1
    _leafy(pic, (ys >= top) & (ys < 39), variant)
    pic.rect(0, 36, 16, 3, "leaf0").rect(0, 39, 16, 1, "void0").dither(0, 30, 16, 6, "leaf0", 7)
    if variant == 1:
        for x, y in ((4, 15), (11, 23)):
            pic.rect(x - 1, y, 3, 1, "white4").rect(x, y - 1, 1, 3, "white4").dot(x, y, "red2").dot(
                x + 1, y + 1, "leaf0"
            )
    if variant in (2, 3):
        for x, y in ((3, 5), (8, 2), (12, 6))[:variant]:
            pic.rect(x, y, 1, 9, "white2").rect(x, y, 1, 3, "white4").rect(x - 1, y + 7, 3, 3, "teal3").rect(
                x - 1, y, 2, 2, "leaf3"
            )
    return pic


def dinosaur() -> Pic:
    """Return the topiary (5×4): a dinosaur out of hedge, as a boy of nine would have clipped it, in a tub."""
    pic = Pic(80, 64)
    ys, xs = np.mgrid[0:64, 0:80]
    mask = ((xs - 38) / 21) ** 2 + ((ys - 34) / 12) ** 2 < 1
    mask |= ((xs - 62) / 11) ** 2 + ((ys - 10) / 7) ** 2 < 1
    neck = [(44, 30), (54, 30), (62, 12), (54, 9)]
    from_neck = Pic(80, 64).poly(neck, "leaf1").poly([(24, 26), (22, 40), (2, 44), (10, 38)], "leaf1").solid()
    mask |= from_neck
    for x in (24, 46):
        mask |= (np.abs(xs - x - 3) < 5) & (ys > 36) & (ys < 54)
    mask |= (np.abs(xs - 36) < 3) & (ys > 40) & (ys < 50)
    for index, x in enumerate((16, 24, 32, 40, 47)):
        high = (3, 6, 8, 7, 5)[index]
        mask |= (np.abs(xs - x) < (ys - (24 - high)) * 0.5) & (ys > 24 - high) & (ys < 30)
    _leafy(pic, mask, 3)
    pic.outline("leaf0").rect(64, 7, 3, 3, "white4").rect(65, 8, 2, 2, "void0")
    pic.runs("leaf0", (63, 13, 9)).rect(29, 30, 9, 4, "skin3").rect(32, 30, 3, 4, "skin4").rect(29, 34, 9, 1, "leaf0")
    pic.rect(16, 53, 42, 8, "void0").rect(17, 54, 40, 6, "brown2").rect(17, 54, 40, 1, "brown4").rect(
        17, 59, 40, 1, "brown1"
    )
    for x in range(24, 56, 8):
        pic.rect(x, 55, 1, 5, "brown1")
    return shade(pic)


def dew(frame: int) -> Pic:
    """Return the dew-collector (2×3): syringes upside down in a rack, each catching a drop."""
    pic = Pic(32, 48)
    pic.rect(3, 10, 26, 3, "void0").rect(3, 10, 26, 2, "brown3").rect(3, 10, 26, 1, "brown4")
    for x in (4, 26):
        pic.rect(x, 12, 3, 33, "void0").rect(x, 12, 2, 33, "brown2").rect(x, 12, 1, 33, "brown3")
    for index, x in enumerate((9, 15, 21)):
        level = (frame + index * 3) % 8
        pic.rect(x, 3, 4, 3, "white2").rect(x, 3, 4, 1, "white4").rect(x + 1, 6, 2, 6, "white3")
        pic.rect(x - 1, 13, 6, 14, "void0").rect(x, 13, 4, 13, "cyan0").rect(x, 13, 1, 13, "cyan3").rect(
            x + 1, 25 - level, 3, 1 + level, "cyan2"
        )
        pic.rect(x + 1, 27, 2, 2, "white2").rect(x + 1, 29, 1, 4, "white3")
        pic.rect(x + 1, 33 + level, 1, 2, "cyan4" if level < 6 else "cyan2")
    pic.rect(6, 40, 20, 5, "void0").rect(7, 41, 18, 3, "cyan1").runs("cyan3", (9 + frame % 4, 41, 8), (8, 43, 4)).rect(
        6, 39, 20, 1, "white2"
    )
    return shade(pic)


def sun(frame: int) -> Pic:
    """Return the sun (3×4): an operating lamp on a stem, and it follows nobody, for once."""
    pic = Pic(48, 64)
    pic.rect(23, 28, 3, 33, "leaf1").rect(23, 28, 1, 33, "leaf3")
    for y, side in ((38, 1), (46, -1), (53, 1)):
        pic.poly([(24, y + 4), (24 + side * 12, y - 2), (24 + side * 9, y + 4)], "leaf2").line(
            24, y + 3, 24 + side * 11, y - 1, "leaf3"
        )
    for petal in range(12):
        angle = petal * np.pi / 6 + (frame % 4) * 0.05
        x, y = 24 + 17 * np.cos(angle), 18 + 15 * np.sin(angle)
        pic.disc(x, y, 4.4, 4, "mustard0").disc(x, y - 0.4, 3.5, 3.2, "mustard3" if petal % 2 else "mustard2")
    pic.disc(24, 18, 15, 13, "void1").disc(24, 18, 14, 12, "white2").disc(23, 17, 12, 10, "white3")
    for number in range(7):
        angle, far = number * np.pi / 3, 0 if number == 6 else 8
        cx, cy = 24 + far * np.cos(angle), 18 + far * 0.8 * np.sin(angle)
        pic.disc(cx, cy, 3.2, 2.9, "mustard1").disc(
            cx, cy, 2.4, 2.1, "white4" if (number + frame) % 7 == 0 else "mustard4"
        )
    return shade(pic.rect(19, 58, 11, 3, "brown1").rect(19, 58, 10, 1, "brown2"))


def bed(kind: int, frame: int) -> Pic:
    """Return a bed of flowers (3×2) on needle stems: roses, lilies or irises, nodding."""
    dark, body, heart = (("red1", "red2", "red3"), ("white2", "white4", "mustard4"), ("void3", "void5", "mustard3"))[
        kind
    ]
    pic = Pic(48, 32)
    pic.rect(1, 20, 46, 9, "void0").rect(2, 21, 44, 7, "brown1").rect(2, 21, 44, 2, "brown2").rect(
        2, 27, 44, 1, "brown0"
    )
    for index in range(6):
        x, top = 4 + index * 8 - index // 4, 5 + noise(index, kind) % 5
        sway = ((frame + index) % 4 == 1) - ((frame + index) % 4 == 3)
        pic.rect(x + 1, top + 4, 1, 18 - top, "white3").rect(x + 1, top + 9, 1, 14 - top, "leaf2").rect(
            x + 2, 15, 3, 1, "leaf2"
        ).rect(x - 1, 18, 3, 1, "leaf3")
        for dx, dy in ((-2, 0), (2, 0), (0, -2), (0, 2)):
            pic.disc(x + 1.5 + dx + sway, top + 1.5 + dy, 2.4, 2.4, dark)
        for dx, dy in ((-2, 0), (2, 0), (0, -2), (0, 1)):
            pic.disc(x + 1.5 + dx + sway, top + 1 + dy, 1.7, 1.7, body)
        pic.rect(x + 1 + sway, top, 2, 2, heart)
    return shade(pic)


def can() -> Pic:
    """Return a watering can (2×2) whose rose is a kidney dish."""
    pic = Pic(32, 32)
    pic.rect(8, 12, 14, 15, "void0").rect(9, 13, 12, 13, "teal2").rect(9, 13, 3, 13, "teal4").rect(
        17, 13, 4, 13, "teal1"
    )
    pic.line(8, 22, 2, 12, "teal1", 2).rect(0, 9, 6, 4, "white3").rect(0, 9, 6, 1, "white4").line(
        21, 15, 27, 18, "teal3", 2
    ).line(27, 18, 21, 25, "teal2", 2)
    return shade(
        pic.rect(9, 11, 12, 2, "teal3")
        .rect(10, 8, 10, 1, "teal3")
        .rect(10, 8, 1, 4, "teal3")
        .rect(19, 8, 1, 4, "teal2")
    )


def sharps() -> Pic:
    """Return a yellow tub for sharps (1×2), full of stickers."""
    pic = Pic(16, 32)
    pic.rect(1, 10, 14, 19, "void0").rect(2, 11, 12, 17, "mustard3").rect(2, 11, 3, 17, "mustard4").rect(
        11, 11, 3, 17, "mustard2"
    )
    pic.rect(1, 9, 14, 4, "red1").rect(1, 9, 14, 1, "red2").rect(4, 17, 8, 6, "white4").rect(5, 18, 6, 1, "void1").rect(
        5, 20, 4, 1, "void1"
    )
    for x, y, tone in ((2, 5, "teal4"), (6, 3, "dusk3"), (10, 5, "leaf3"), (5, 7, "white4"), (9, 8, "mustard4")):
        pic.disc(x + 2, y + 1.5, 2.2, 2.2, tone).dot(x + 1, y + 1, "void0").dot(x + 3, y + 1, "void0")
    return shade(pic)


def sign() -> Pic:
    """Return a sign on two pegs (2×2): an arm, struck out."""
    pic = Pic(32, 32).rect(7, 14, 2, 15, "brown2").rect(23, 14, 2, 15, "brown1")
    pic.rect(2, 3, 28, 15, "void0").rect(3, 4, 26, 13, "brown4").rect(3, 4, 26, 1, "enamel4").rect(
        3, 16, 26, 1, "brown2"
    )
    pic.rect(8, 9, 13, 4, "skin3").rect(20, 8, 4, 5, "skin3").rect(8, 12, 14, 1, "skin2").rect(12, 9, 5, 4, "skin4")
    return pic.line(7, 15, 24, 5, "red2", 2).line(5, 30, 11, 30, "leaf1").line(21, 30, 27, 30, "leaf1")


def arch() -> Pic:
    """Return the way out (3×3): an arch clipped in the hedge, dark behind."""
    pic = Pic(48, 48)
    ys, xs = np.mgrid[0:48, 0:48]
    inside = (np.abs(xs - 23.5) < 15) & (ys > 16) | (np.hypot((xs - 23.5) / 15, (ys - 16) / 12) < 1)
    _leafy(pic, (ys < 40) & (ys > 1), 5)
    pic.paint(inside & (ys < 40), "void0").paint(inside & (ys < 40) & (ys > 26) & bayer(48, 48, 5), "leaf0")
    pic.paint(np.roll(inside, -1, 0) & ~inside & (ys < 40), "leaf3")
    for x, y in ((8, 12), (39, 10), (24, 2), (5, 28), (43, 30)):
        pic.rect(x - 1, y, 3, 1, "white4").rect(x, y - 1, 1, 3, "white4").dot(x, y, "red2")
    return pic.rect(23, 22, 2, 2, "mustard3").rect(21, 30, 1, 1, "mustard2")


def sheet() -> TileSheet:
    """Return the tileset of the Needle Garden."""
    tiles = TileSheet("realm_garden")
    add_slabs(tiles, "lawn", LAWN, "#45964a", ("reeds", "#15123a"), 6)
    for depth in range(3):
        for variant in range(3):
            frames = [reeds(depth, variant, frame) for frame in range(6)]
            tiles.add(f"reeds_{depth}_{variant}", frames, [(0, 0, 16, 16)], durations=260 + 40 * variant)
        frames = [pool(depth, frame) for frame in range(6 if depth < 2 else 1)]
        tiles.add(f"pool_{depth}", frames, [(0, 0, 16, 16)], durations=(220, 220, 220, 220, 220, 1600)[: len(frames)])
    tiles.add("under", pool(2, 0))
    add_walls(tiles, hedge, 4)
    tiles.add("arch", arch(), [(0, 0, 48, 40)])
    tiles.add("dinosaur", dinosaur(), [(16, 48, 44, 12)], foot=0)
    tiles.add("dew", [dew(frame) for frame in range(8)], [(4, 36, 24, 8)], foot=0, durations=240)
    tiles.add("sun", [sun(frame) for frame in range(8)], [(16, 52, 16, 8)], foot=0, durations=200)
    for kind in range(3):
        tiles.add(f"bed_{kind}", [bed(kind, frame) for frame in range(4)], [(0, 20, 48, 8)], foot=0, durations=330)
    tiles.add("can", can(), [(8, 20, 16, 8)], foot=0)
    tiles.add("sharps", sharps(), [(0, 20, 16, 8)], foot=0)
    tiles.add("sign", sign(), foot=0)
    add_cliffs(tiles, ("brown2", "brown2", "brown1", "brown1", "brown0", "void0"), soil)
    add_inlay(tiles, "mown", "leaf1", "", mown, "#92cc5c")
    for kind in range(3):
        tiles.add(f"stone_{kind}", stone(kind))
    return tiles

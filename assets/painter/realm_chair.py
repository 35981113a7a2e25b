"""The Chair's sea: water that mirrors a ceiling, teeth for rocks, and a monitor's trace for the horizon."""

from __future__ import annotations

import numpy as np

from assets.painter import realm_chair_things as things
from assets.painter.realm_areas import add_cliffs, where
from assets.painter.realm_floor import FRAMES, Slab, add_slabs, circuit
from assets.painter.tilekit import Pic, bayer, noise
from assets.painter.tilesheet import TileSheet


def quilt(pic: Pic, mask: np.ndarray, variant: int) -> None:
    """Quilt upholstery with buttons; some squares are split, mended, or stained."""
    x, y = where(pic)
    seam = ((x + y) % 16 == 0) | ((x - y) % 16 == 0)
    pic.paint(mask & (((x + y) % 16 == 1) | ((x - y) % 16 == 1)), "teal2").paint(mask & seam, "teal0")
    pic.paint(mask & (((x + y) % 16 == 15) & (y > 7)), "teal0")
    centre = ((x % 16 < 1) & (y % 16 < 1)) | ((x == 8) & (y == 8))
    pic.paint(mask & np.roll(centre, 1, 0), "void1").paint(mask & centre, "teal3")
    if variant == 1:
        pic.paint(mask & (np.hypot(x - 8, (y - 3) * 1.4) < 3) & bayer(32, 32, 8), "teal2")
    if variant == 2:
        pic.paint(mask & (np.abs(y - 8 - x // 5) < 1) & (x > 2) & (x < 13), "red1").paint(
            mask & (y == 7 + x // 5) & (x > 3) & (x < 12), "red0"
        )
        pic.paint(mask & (x % 3 == 0) & (np.abs(y - 8 - x // 5) < 2) & (x > 2) & (x < 13), "white3")
    if variant == 3:
        pic.paint(mask & (np.hypot(x - 6, y - 9) < 2.4), "red0").paint(
            mask & (np.hypot(x - 5.6, y - 9) < 1.3), "red1"
        ).paint(mask & (x == 11) & (y == 6), "red0")
    if variant == 4:
        pic.paint(mask & (x > 3) & (x < 12) & (y > 4) & (y < 11), "teal0").paint(
            mask & (x > 4) & (x < 11) & (y > 5) & (y < 10), "red0"
        )
        pic.paint(mask & ((x == 4) | (x == 11)) & (y % 3 == 0) & (y > 3) & (y < 12), "white2")


QUILT = Slab(
    "teal1", "teal0", "void1", "teal2", "teal4", "teal3", "teal4",
    ("teal2", "red2", "red1", "red1", "red0", "red0"), ("red3", "red2"), quilt,
)  # fmt: skip


def rail(bits: int, frame: int) -> Pic:
    """Return a piece of rail (1×1): sleepers of gum under a wire that a light runs along; ``bits`` as in circuits."""
    wire = circuit(bits, frame, ("teal3", "teal3", "teal4", "white4", "red2"))
    pic = Pic(16, 16)
    for at in (1, 5, 9, 13):
        across = bits & (8 if at < 8 else 2)
        if across:
            pic.rect(at, 5, 2, 8, "void0").rect(at, 5, 2, 7, "red1").rect(at, 5, 2, 1, "red2")
        if bits & (1 if at < 8 else 4):
            pic.rect(4, at, 9, 3, "void0").rect(4, at, 9, 2, "red1").rect(4, at, 9, 1, "red2")
    return pic.put(wire.outline("void0"))


def flesh(pic: Pic, variant: int) -> None:
    """Flesh out what the quilt lies on: gum with vessels in it, a stitch, and a wet line where the sea reaches."""
    pic.rect(0, 14, 16, 1, "red0")
    x = 3 + variant * 5
    pic.line(x, 15, x + 2, 22, "red3").line(x + 2, 22, x - 1, 30, "red2").line(x + 1, 20, x + 5, 26, "red2")
    for y in (19, 27):
        pic.rect(12 - variant, y, 3, 1, "white2").dot(13 - variant, y - 1, "red0")
    pic.runs("teal3", (0, 34, 7), (9, 35, 6)).runs("teal1", (2, 38, 9), (6, 41, 8))


def ripple(variant: int, frame: int) -> Pic:
    """Return the water's skin (1×1), mostly clear: what lies behind the map shows through."""
    pic = Pic(16, 16)
    sway = round(2.4 * np.sin(2 * np.pi * frame / FRAMES))
    for index in range(4):
        seed = noise(index, variant, 17)
        x, y = (seed % 16 + (sway if index % 2 else -sway)) % 16, (index * 4 + seed // 16 % 4)
        tone = ("red0", "teal1", "void1", "teal0")[(index + variant) % 4]
        pic.runs(tone, (x, y, 3 + seed % 5))
    live = (frame + variant * 3) % FRAMES
    seed = noise(variant, 4, 19)
    if live < 3:
        pic.runs(("teal2", "teal3", "red2")[variant % 3], (seed % 11, seed // 11 % 15, 2 + (live == 1) * 2))
    return pic


def tooth(kind: int, frame: int) -> Pic:
    """Return a tooth that stands out of the water: a molar (2×2), an incisor (1×2), an old one with a hole (3×3)."""
    w, h = ((32, 32), (16, 32), (48, 48))[kind]
    pic = Pic(w, h)
    shapes = (
        [(5, 26), (3, 12), (6, 5), (11, 8), (16, 4), (21, 8), (26, 5), (29, 12), (27, 26)],
        [(4, 26), (2, 8), (5, 3), (11, 3), (14, 8), (12, 26)],
        [(6, 40), (3, 20), (6, 8), (13, 12), (20, 5), (27, 11), (36, 6), (43, 12), (45, 24), (41, 40)],
    )
    pic.poly(shapes[kind], "enamel3")
    body = pic.solid()
    xs = np.mgrid[0:h, 0:w][1]
    pic.paint(body & (xs < w * 0.62), "enamel4").paint(body & (xs < w * 0.3), "enamel5").paint(
        body & (xs > w * 0.84), "enamel2"
    )
    pic.shift(body & (np.mgrid[0:h, 0:w][0] > h - 14) & bayer(w, h, 8), -1)
    pic.shift(body & ~np.roll(body, 3, 0), 1)
    if kind != 1:
        pic.line(w // 2 - 1, 9, w // 2 - 3, 15, "enamel2").line(w // 2 + 6, 10, w // 2 + 7, 14, "enamel2")
    if kind == 2:
        pic.disc(29, 22, 7, 6, "enamel1").disc(29, 22.5, 6, 5, "red0").disc(29, 23.5, 4, 3, "void0").dot(
            27, 23, "teal3"
        ).dot(31, 23, "teal3")
    pic.outline("void0")
    line = h - 7
    pic.rect(0, line + 1, w, h - line, "")
    wide = w // 2 - 1 - frame % 2
    pic.runs("teal3", (w // 2 - wide, line, wide * 2)).runs("teal4", (w // 2 - wide + 3 + frame % 3, line, wide))
    pic.runs("teal2", (w // 2 - wide + 2, line + 2, wide * 2 - 4)).runs("enamel1", (w // 2 - wide // 2, line + 3, wide))
    return pic.runs("red0", (w // 2 - wide // 2 - frame % 3, line + 5, wide))


def horizon(part: int, frame: int) -> Pic:
    """Return a piece of the far edge of the sea (1×2): the monitor's trace runs along it."""
    pic = Pic(16, 32)
    for y in range(6, 20):
        pic.rect(0, y, 16, 1, "void1" if y < 11 else "void2" if y < 16 else "red0")
    pic.dither(0, 4, 16, 4, "void1", 6).dither(0, 9, 16, 4, "void2", 6).dither(0, 14, 16, 3, "red0", 7).dither(
        0, 18, 16, 2, "red1", 6
    )
    pic.rect(0, 20, 16, 1, "teal2").rect(0, 21, 16, 5, "teal0").dither(0, 25, 16, 5, "teal0", 7)
    pulse = {1: (0, 0, -1, -4, -9, 4, 7, -2, 0, 0, 1, -2, -2, 0, 0, 0)}.get(part, (0,) * 16)
    for x, up in enumerate(pulse):
        low = pulse[x - 1] if x else 0
        top, bottom = sorted((20 + up, 20 + low))
        pic.rect(x, top, 1, bottom - top + 1, "teal3")
    at = (frame * 4 + part) % 32
    for back in range(6):
        x = at - back
        if 0 <= x < 16:
            pic.rect(x, 20 + pulse[x], 1, 1, "white4" if back == 0 else "teal4")
    return pic


def mirage(kind: int, frame: int) -> Pic:
    """Return one of Quin's places far off (4×2), upside down in the water: the beach, the orchard, the night train."""
    pic = Pic(64, 32)
    tone = ("dusk3", "dusk2", "dusk4")
    pic.dither(4, 6, 56, 12, "dusk0", 5).dither(10, 10, 44, 8, "dusk1", 6)
    if kind == 0:
        pic.disc(32, 18, 8, 8, tone[0]).disc(32, 18, 6, 6, tone[2]).rect(4, 18, 56, 2, "skin3")
        pic.rect(40, 9, 13, 9, "cyan1").poly([(38, 9), (46, 4), (55, 9)], "cyan2").rect(44, 11, 5, 7, "void0").rect(
            50, 11, 2, 2, "mustard3"
        )
        pic.line(14, 18, 17, 9, "brown2").rect(12, 8, 10, 1, "leaf2").rect(10, 9, 5, 1, "leaf1").rect(
            18, 10, 6, 1, "leaf2"
        )
    elif kind == 1:
        for x in (8, 20, 33, 46):
            pic.rect(x + 4, 13, 2, 6, "brown1").disc(x + 5, 10, 6, 5, "leaf1").disc(x + 4, 9, 4, 3, "leaf2")
            pic.dots(((x + 3, 10), (x + 7, 11), (x + 5, 7)), "red2")
        for rung in range(5):
            pic.rect(29, 8 + rung * 2, 4, 1, "enamel4")
        pic.rect(28, 7, 1, 11, "brown4").rect(33, 7, 1, 11, "brown3").rect(4, 18, 56, 2, "leaf1")
    else:
        for x in range(6, 58, 13):
            pic.rect(x, 10, 12, 8, "void2").rect(x, 10, 12, 1, "void5")
            for window in (2, 6):
                pic.rect(
                    x + window,
                    12,
                    3,
                    3,
                    "mustard4"
                    if (x, window) == (32, 2) and frame < 5
                    else "mustard3"
                    if (x, window) == (32, 2)
                    else "void4",
                )
        pic.rect(4, 18, 56, 1, "white1").rect(2, 13, 4, 5, "void3").dot(2, 15, "mustard4")
    pic.rect(2, 20, 60, 1, "teal3")
    for y in range(21, 29):
        shift = round(1.4 * np.sin((y + frame) * np.pi / 3))
        for x in range(4, 60):
            source = int(pic.px[40 - y - (y > 24), min(max(x + shift, 0), 63)])
            if source >= 0 and (x + y) % 2:
                pic.px[y, x] = source
    fade = np.zeros(pic.px.shape, bool)
    fade[:, :6] = fade[:, -6:] = True
    pic.px[fade & bayer(64, 32, 8)] = -1
    return pic


def sheet() -> TileSheet:
    """Return the tileset of the Chair's sea."""
    tiles = TileSheet("realm_chair")
    add_slabs(tiles, "quilt", QUILT, "#17807f", ("sea", "#15123a"), 4)
    for variant in range(4):
        tiles.add(
            f"ripple_{variant}", [ripple(variant, frame) for frame in range(FRAMES)], [(0, 0, 16, 16)], durations=190
        )
    tiles.add("under", [ripple(1, frame) for frame in range(FRAMES)], durations=190)
    wangs = {}
    for bits in range(1, 16):
        frames = [rail(bits, frame) for frame in range(FRAMES)]
        tiles.add(f"rail_{bits:02d}", frames, durations=90)
        wangs[f"rail_{bits:02d}"] = (bits & 1, 0, bits >> 1 & 1, 0, bits >> 2 & 1, 0, bits >> 3 & 1, 0)
    tiles.wang("rail", "edge", [("rail", "#2fb3a0")], wangs)
    for kind in range(3):
        tiles.add(f"tooth_{kind}", [tooth(kind, frame) for frame in range(4)], durations=260)
    for part in range(3):
        tiles.add(f"horizon_{part}", [horizon(part, frame) for frame in range(FRAMES)], [(0, 0, 16, 32)], durations=110)
    for kind in range(3):
        tiles.add(f"mirage_{kind}", [mirage(kind, frame) for frame in range(6)], durations=240)
    tiles.add("gate", things.gate(), [(0, 0, 48, 40)])
    tiles.add("parcels", things.parcels(), [(0, 20, 32, 8)], foot=0)
    tiles.add("bicycle", things.bicycle(), [(4, 24, 40, 4)], foot=0)
    tiles.add("lever", things.lever(), [(4, 24, 8, 4)], foot=0)
    tiles.add("bib", things.bib(), [(4, 24, 8, 4)], foot=0)
    tiles.add("door", things.door(), [(0, 0, 32, 48)])
    tiles.add("drip", [things.drip(frame) for frame in range(8)], [(4, 40, 8, 4)], foot=0, durations=210)
    tiles.add("colossus", [things.colossus(frame) for frame in range(4)], durations=260)
    tiles.add("lamp", [things.lamp(frame) for frame in range(4)], durations=240)
    add_cliffs(tiles, ("red2", "red1", "red1", "red0", "red0", "void1"), flesh)
    return tiles

"""The Drill Gallery: enamel that rings, gum that does not, an organ of drills, and walls bored through."""

from __future__ import annotations

import numpy as np

from assets.painter.realm_areas import add_cliffs, add_walls, where
from assets.painter.realm_floor import Slab, add_slabs
from assets.painter.realm_gallery_things import (
    boiler,
    bur,
    burrs,
    drum,
    gate,
    gauge,
    hole,
    organ,
    shaft,
    sounding,
    stump,
    valve,
)
from assets.painter.tilekit import Pic
from assets.painter.tilesheet import TileSheet


def enamel(pic: Pic, mask: np.ndarray, variant: int) -> None:
    """Lay glazed tiles with bevelled edges; some are cracked, bolted down, or drained."""
    x, y = where(pic)
    pic.paint(mask & ((x == 0) | (y == 0)), "white2").paint(mask & ((x == 15) | (y == 15)), "hair2")
    pic.paint(mask & (x == 0) & (y == 0), "white3").paint(
        mask & ((x == 1) & (y > 0) & (y < 8) | (y == 1) & (x < 8)), "white2"
    )
    if variant in (1, 4):
        shine = (x + y - 6 * variant) % 16
        pic.paint(mask & (shine < 3) & (x > 2) & (y > 2) & (x < 13) & (y < 13), "white2")
        pic.paint(mask & (shine == 1) & (x > 3) & (y > 3) & (x < 10) & (y < 10), "white3")
    if variant == 2:
        for bx, by in ((3, 3), (12, 3), (3, 12), (12, 12)):
            pic.paint(mask & (x == bx) & (y == by), "white3").paint(mask & (x == bx + 1) & (y == by + 1), "hair1")
    if variant == 3:
        crack = (np.abs(x - 5 - y // 3 - (y % 4 > 1)) < 1) & (y > 1) & (y < 14)
        pic.paint(mask & crack, "hair1").paint(mask & np.roll(crack, 1, 1), "white2")
    if variant == 5:
        away = np.hypot(x - 7.5, y - 7.5)
        pic.paint(mask & (away < 5), "hair2").paint(mask & (away < 4) & (x % 3 != 0), "hair0").paint(
            mask & (away < 5) & (y < 4), "white3"
        )


ENAMEL = Slab(
    "white1", "white2", "hair2", "white3", "white4", "white3", "white4",
    ("white2", "white1", "hair2", "hair2", "hair1", "void0"), ("cyan3", "white0"), enamel,
)  # fmt: skip
_DEPTHS = (
    ("hair1", "hair2", "void0", "white0", "white1"),
    ("hair0", "hair1", "void0", "hair1", "hair2"),
    ("void0", "hair0", "void0", "hair0", "hair1"),
)
"""Plate, its lit edge, its seam, a pipe and its light, near to far below."""


def plate(depth: int, kind: str, frame: int = 0) -> Pic:
    """Return what lies below the gallery: boiler ``plate``, plate ``bored`` through, pipes ``down`` and ``across``."""
    face, edge, seam, pipe, gleam = _DEPTHS[depth]
    if depth and kind in ("plate", "bored"):
        return _lattice(edge, kind == "bored")
    pic = Pic(16, 16, "" if depth else face)
    if not depth:
        pic.rect(0, 0, 16, 1, edge).rect(0, 15, 16, 1, seam).rect(15, 0, 1, 16, seam)
    for x in () if depth else (2, 12):
        pic.dot(x, 2, edge).dot(x, 13, edge)
    if kind == "bored":
        pic.disc(8, 8, 6, 6, edge).disc(8, 8.5, 5.5, 5.5, seam).disc(8, 8.5, 5, 5, "void0")
        if depth == 0:
            pic.runs("auburn2", (5, 12, 6)).dots(((4, 11), (11, 11)), "auburn3").runs("white1", (6, 3, 4))
    if kind in ("down", "joint"):
        pic.rect(3, 0, 10, 16, seam).rect(4, 0, 8, 16, pipe).rect(5, 0, 2, 16, gleam).rect(10, 0, 2, 16, face)
    if kind in ("across", "joint"):
        pic.rect(0, 4, 16, 9, seam).rect(0, 5, 16, 7, pipe).rect(0, 6, 16, 1, gleam).rect(0, 10, 16, 2, face)
    if kind == "joint":
        pic.rect(1, 2, 14, 13, seam).rect(2, 3, 12, 11, pipe).rect(2, 3, 12, 1, gleam).disc(
            8, 8.5, 3.5, 3.5, gleam
        ).disc(8, 8.5, 2.4, 2.4, face)
    if kind == "down" and depth < 2 and frame:
        y = (frame * 3) % 16
        pic.rect(12, y, 1, 2, "cyan2" if depth else "cyan3").dot(12, y - 1, "cyan1")
    if kind == "across" and depth == 0:
        pic.dot(5 + frame % 3, 12, "cyan3").rect(6, 11 + frame // 2, 1, 2, "cyan2")
    return pic


def _lattice(lit: str, crossed: bool) -> Pic:
    """Return girders over the works far below (1×1): what is behind the map shows between them."""
    pic = (
        Pic(16, 16).rect(0, 0, 16, 3, "void0").rect(0, 0, 16, 1, lit).rect(0, 0, 3, 16, "void0").rect(0, 3, 1, 13, lit)
    )
    if crossed:
        pic.line(0, 0, 15, 15, "void0", 3).line(2, 1, 15, 14, lit).line(15, 2, 2, 15, "void0", 3)
    return pic.rect(0, 0, 4, 4, lit).dot(1, 1, "hair2")


def roots(pic: Pic, variant: int) -> None:
    """Rivet what the enamel lies on: a steel skirt, a root of a tooth now and then, coolant that runs off it."""
    pic.rect(0, 14, 16, 1, "void0").rect(0, 22, 16, 1, "hair0").rect(0, 23, 16, 1, "white1").rect(
        15, 14, 1, 20, "hair0"
    )
    for x in (3, 11):
        pic.rect(x, 18, 2, 2, "white2").dot(x + 1, 19, "hair0")
    if variant == 1:
        pic.poly([(3, 24), (13, 24), (11, 38), (8, 47), (6, 38)], "enamel2").poly(
            [(3, 24), (9, 24), (8, 38), (7, 44), (5, 36)], "enamel3"
        ).rect(4, 24, 2, 10, "enamel4")
    if variant == 2:
        pic.rect(5, 22, 6, 26, "void0").rect(6, 22, 4, 26, "white0").rect(6, 22, 1, 26, "white2").rect(
            5, 30, 6, 2, "white1"
        )


def gum(sides: int, variant: int) -> Pic:
    """Return a tile of gum; ``sides`` are those where it ends: bits top 1, right 2, bottom 4, left 8."""
    pic = Pic(16, 16, "skin1")
    ys, xs = np.mgrid[0:16, 0:16]
    for cx, cy, wide in (((5, 6, 5), (13, 12, 3)), ((11, 5, 4), (4, 12, 4)), ((8, 8, 6),))[variant]:
        away = np.hypot(xs - cx + 0.5, (ys - cy + 0.5) * 1.3) / wide
        pic.paint((away < 1.15) & (ys > cy), "skin0").paint(away < 1, "auburn3").paint(
            (away < 0.9) & (ys < cy + 1), "dusk2"
        )
        pic.rect(cx - 2, cy - wide // 2, 2, 1, "dusk4")
    if variant == 2:
        pic.line(0, 8, 6, 10, "red1").line(6, 10, 15, 7, "red1")
    for bit, (x, y, w, h), lip in (
        (1, (0, 0, 16, 3), "dusk3"),
        (2, (13, 0, 3, 16), "auburn2"),
        (4, (0, 12, 16, 4), "auburn2"),
        (8, (0, 0, 3, 16), "dusk2"),
    ):
        if sides & bit:
            pic.rect(x, y, w, h, lip)
            pic.rect(
                x + (w - 1 if bit == 2 else 0),
                y + (h - 1 if bit == 4 else 0),
                1 if bit in (2, 8) else w,
                1 if bit in (1, 4) else h,
                "skin0",
            )
    for bits, (x, y) in ((9, (0, 0)), (3, (15, 0)), (6, (15, 15)), (12, (0, 15))):
        if sides & bits == bits:
            corner = np.hypot(xs - (5 if x == 0 else 10), ys - (5 if y == 0 else 10)) > 6.4
            pic.px[corner & (np.abs(xs - x) < 5) & (np.abs(ys - y) < 5)] = -1
    return pic


def track(bits: int, frame: int) -> Pic:
    """Return the drill's rail: two bars on sleepers, and the current that runs along them."""
    pic = Pic(16, 16)
    ways = [(1, 8, 0, 8, 8), (2, 8, 8, 16, 8), (4, 8, 8, 8, 16), (8, 0, 8, 8, 8)]
    for bit, x0, y0, x1, y1 in ways:
        if bits & bit and x0 == x1:
            for y in range(y0 + 1, y1, 4):
                pic.rect(3, y, 11, 2, "enamel0").rect(3, y, 11, 1, "enamel2")
        elif bits & bit:
            for x in range(x0 + 1, x1, 4):
                pic.rect(x, 3, 2, 11, "enamel0").rect(x, 3, 1, 11, "enamel2")
    for bit, x0, y0, x1, y1 in ways:
        if bits & bit and x0 == x1:
            for x in (5, 10):
                pic.rect(x, y0 - (y0 == 8) * 3, 2, y1 - y0 + 3, "hair1").rect(
                    x, y0 - (y0 == 8) * 3, 1, y1 - y0 + 3, "white4"
                )
            pic.rect(5, (frame * 4) % 16, 1, 2, "cyan3")
        elif bits & bit:
            for y in (5, 10):
                pic.rect(x0 - (x0 == 8) * 3, y, x1 - x0 + 3, 2, "hair1").rect(
                    x0 - (x0 == 8) * 3, y, x1 - x0 + 3, 1, "white4"
                )
            pic.rect((frame * 4) % 16, 5, 2, 1, "cyan3")
    return pic


def sheet() -> TileSheet:
    """Return the tileset of the Drill Gallery."""
    tiles = TileSheet("realm_gallery")
    add_slabs(tiles, "enamel", ENAMEL, "#94a3c6", ("depth", "#15123a"), 5)
    for depth in range(3):
        for kind in ("plate", "bored", "down", "across", "joint"):
            moves = (kind == "down" and depth < 2) or (kind == "across" and depth == 0)
            frames = [plate(depth, kind, frame) for frame in range(6 if moves else 1)]
            tiles.add(f"{kind}_{depth}", frames, [(0, 0, 16, 16)], durations=150)
    tiles.add("depth", Pic(16, 16), [(0, 0, 16, 16)])
    tiles.add("under", Pic(16, 16))
    add_walls(tiles, organ, 4)
    wangs = {}
    for bits in range(1, 16):
        tiles.add(f"track_{bits:02d}", [track(bits, frame) for frame in range(4)], durations=90)
        wangs[f"track_{bits:02d}"] = (bits & 1, 0, bits >> 1 & 1, 0, bits >> 2 & 1, 0, bits >> 3 & 1, 0)
    tiles.wang("track", "edge", [("track", "#c4d3e6")], wangs)
    for sides in range(16):
        tiles.add(f"gum_{sides:02d}", gum(sides, sides % 2))
    for variant in (1, 2):
        tiles.add(f"gum_00_{variant}", gum(0, variant))
    tiles.add("hole", hole())
    tiles.add("gauge", [gauge(frame) for frame in range(4)], durations=110)
    tiles.add("gate", gate(), [(0, 0, 48, 40)])
    tiles.add("boiler", [boiler(frame) for frame in range(6)], [(4, 28, 40, 16)], foot=0, durations=120)
    tiles.add("valve", valve(), [(4, 24, 8, 8)], foot=0)
    tiles.add("drum", [drum(frame) for frame in range(8)], [(0, 20, 16, 8)], foot=0, durations=190)
    tiles.add("burrs", burrs(), [(0, 16, 32, 12)], foot=0)
    add_cliffs(tiles, ("white1", "white0", "hair2", "hair1", "hair0", "void0"), roots)
    tiles.add("sounding", sounding(0))
    tiles.add("bur", [bur(frame) for frame in range(4)], durations=70)
    tiles.add("shaft", shaft())
    tiles.add("stump", [stump(frame) for frame in range(8)], durations=70)
    return tiles

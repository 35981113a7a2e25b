"""Plants of the clinic, each in its own pot, and a planter that divides rooms."""

from __future__ import annotations

from assets.painter.tilekit import Pic, leaf, noise
from assets.painter.tilesheet import TileSheet

INK = "void1"


def add(tiles: TileSheet) -> None:
    """Add every plant to a tileset."""
    tiles.add("plant_palm", _palm(), [(8, 36, 16, 12)], foot=-2)
    tiles.add("plant_monstera", monstera(), [(8, 36, 16, 12)], foot=-2)
    tiles.add("plant_blades", _blades(), [(4, 20, 8, 8)], foot=-2)
    tiles.add("plant_fern", _fern(), [(8, 20, 16, 8)], foot=-2)
    tiles.add("plant_hanging", _hanging())
    tiles.add("plant_cactus", _cactus(), foot=16)
    tiles.add("near_leaves_left", near_leaves())
    tiles.add("near_leaves_right", near_leaves().mirror())
    whole = _planter(64)
    tiles.add("planter_left", whole.crop(0, 0, 16, 32), [(0, 16, 16, 12)], foot=-2)
    tiles.add("planter_mid", whole.crop(16, 0, 32, 32), [(0, 16, 32, 12)], foot=-2)
    tiles.add("planter_right", whole.crop(48, 0, 16, 32), [(0, 16, 16, 12)], foot=-2)


def pot(pic: Pic, x: int, y: int, w: int, h: int, ramp: str, lit: int, band: str) -> None:
    """Draw a tapering pot with a rim: light from the upper left, a painted band."""
    pic.rect(x, y, w, 4, f"{ramp}{lit}").rect(x, y, w, 1, f"{ramp}{min(lit + 1, 4)}")
    pic.rect(x + w - 4, y + 1, 4, 3, f"{ramp}{lit - 1}")
    for i in range(h - 4):
        inset = 1 + i * 3 // (h - 4)
        pic.rect(x + inset, y + 4 + i, w - 2 * inset, 1, f"{ramp}{lit}")
        pic.rect(x + inset, y + 4 + i, 3, 1, f"{ramp}{min(lit + 1, 4)}")
        pic.rect(x + w - inset - 4, y + 4 + i, 4, 1, f"{ramp}{lit - 1}")
    pic.rect(x + 1, y + 4, w - 2, 1, f"{ramp}{lit - 2}")
    pic.rect(x + 2, y + 7, w - 4, 1, band)
    edge = Pic(pic.w, pic.h).rect(x, y, w, 4, INK)
    for i in range(h - 4):
        inset = 1 + i * 3 // (h - 4)
        edge.rect(x + inset, y + 4 + i, w - 2 * inset, 1, INK)
    ring = edge.copy().outline("white0")
    pic.paint(ring.solid() & ~edge.solid(), "white0")


def _palm() -> Pic:
    """Return a tall feather palm in a mustard pot, 2×3 tiles."""
    pic = Pic(32, 48)
    pic.rect(15, 18, 2, 16, "enamel2").rect(15, 18, 1, 16, "enamel3")
    for angle, length, tone in ((8, 12, 1), (172, 12, 1), (40, 14, 1), (140, 14, 1), (90, 14, 1)):
        leaf(pic, 15.5, 20, angle, length, 2.4, droop=1.1, tone=tone)
    for angle, length in ((60, 15), (120, 15), (22, 13), (158, 13)):
        leaf(pic, 15.5, 21, angle, length, 2.3, droop=0.9, tone=2)
    leaf(pic, 15, 20, 100, 11, 1.9, droop=0.3, tone=2)
    pot(pic, 8, 32, 16, 14, "mustard", 2, "teal3")
    return pic


def monstera() -> Pic:
    """Return a monstera with split leaves in a white pot, 2×3 tiles."""
    pic = Pic(32, 48)
    for x0, y0, x1, y1 in ((16, 34, 6, 19), (16, 34, 25, 16), (16, 34, 16, 10), (16, 34, 26, 27), (15, 34, 5, 29)):
        pic.line(x0, y0, x1, y1, "leaf0").line(x0 - 1, y0, x1 - 1, y1, "leaf1")
    for x, y, flip, tone in (
        (0, 24, False, 0),
        (19, 22, True, 0),
        (1, 12, False, 1),
        (18, 9, True, 1),
        (9, 3, False, 1),
        (9, 19, True, 1),
    ):
        _split_leaf(pic, x, y, flip, tone)
    pot(pic, 9, 33, 15, 13, "white", 3, "teal2")
    return pic


SPLIT = """
....dddd.....
..ddcccbdd...
.dccccbccbd..
.dcbccbcccbd.
dcccdcbcdccd.
dcbccbccdbcbd
dddccbccccccd
.dccbcdcbccd.
..dcbccccbd..
...ddbccddd..
....dbcdd....
.....dd......
"""


def _split_leaf(pic: Pic, x: int, y: int, flip: bool, tone: int) -> None:
    piece = Pic(13, 12).rows(0, 0, SPLIT, {"d": "leaf0", "c": f"leaf{tone + 1}", "b": f"leaf{tone + 2}"})
    pic.put(piece.mirror() if flip else piece, x, y)


def _blades() -> Pic:
    """Return a snake plant in a navy pot, 1×2 tiles."""
    pic = Pic(16, 32)
    for x, top, lean in ((3, 8, -1), (12, 7, 1), (5, 3, 0), (10, 2, 0), (7, 6, 0)):
        height = 22 - top
        for i in range(height):
            shift = round(lean * (1 - i / height) * 2)
            wide = 1 if i < 3 else 3
            pic.rect(x - 1 + shift, top + i, wide + 2, 1, "leaf0")
        for i in range(height):
            shift = round(lean * (1 - i / height) * 2)
            wide = 1 if i < 3 else 3
            pic.rect(x + shift, top + i, wide, 1, "leaf2" if (i // 2) % 2 else "leaf1")
            pic.dot(x + shift, top + i, "leaf3")
    pot(pic, 2, 20, 13, 10, "void", 4, "mustard3")
    return pic


def _fern() -> Pic:
    """Return a broad fern in a terracotta pot, 2×2 tiles."""
    pic = Pic(32, 32)
    for angle, length, tone in ((2, 13, 1), (178, 13, 1), (30, 14, 1), (150, 14, 1), (70, 12, 1), (110, 12, 1)):
        leaf(pic, 15.5, 17, angle, length, 1.8, droop=1.2, tone=tone)
    for angle, length in ((48, 13), (132, 13), (14, 11), (166, 11), (90, 11)):
        leaf(pic, 15.5, 17, angle, length, 1.6, droop=1.0, tone=2)
    pot(pic, 9, 18, 14, 12, "auburn", 3, "mustard3")
    return pic


def _hanging() -> Pic:
    """Return a trailing plant on a wall shelf, 2×2 tiles."""
    pic = Pic(32, 32)
    pic.rect(2, 15, 28, 2, "white4").rect(2, 17, 28, 1, "white1").rect(5, 18, 2, 4, "white1")
    pic.rect(25, 18, 2, 4, "white1")
    for x, length in ((5, 9), (8, 13), (11, 6), (20, 11), (23, 14), (26, 7), (15, 4)):
        for i in range(length):
            at = x + (1 if i % 4 == 2 else 0)
            pic.dot(at, 15 + i, "leaf0")
            pic.dot(at + (1 if i % 2 else -1), 15 + i, "leaf2" if noise(x, i) % 3 else "leaf3")
    for angle in (20, 60, 100, 140, 165):
        leaf(pic, 9, 10, angle, 6, 1.2, droop=0.9, tone=2)
        leaf(pic, 22, 10, angle, 7, 1.3, droop=0.9, tone=1)
    pot(pic, 4, 9, 10, 7, "dusk", 2, "dusk4")
    pot(pic, 18, 9, 9, 7, "white", 3, "mustard2")
    return pic


def _cactus() -> Pic:
    """Return a small cactus in bloom for a counter, 1×2 tiles."""
    pic = Pic(16, 32).rect(6, 13, 4, 7, "leaf2").rect(6, 13, 1, 7, "leaf3").rect(9, 14, 1, 6, "leaf1")
    pic.dots([(10, 16), (11, 15)], "leaf2")
    pic.dots([(5, 17), (4, 16)], "leaf2").dot(7, 12, "magenta3").rect(5, 20, 6, 4, "auburn3")
    pic.rect(5, 20, 6, 1, "auburn4")
    return pic.rect(9, 21, 2, 3, "auburn2").outline(INK)


def near_leaves() -> Pic:
    """Return leaves close to the viewer, 4×3 tiles, for a corner of the foreground: big, dark, few lights."""
    pic = Pic(64, 48)
    for x, angle, length, wide, tone in (
        (-4, 70, 34, 3.4, 0),
        (10, 55, 32, 3.0, 0),
        (-2, 38, 38, 3.2, 1),
        (2, 88, 38, 3.0, 1),
        (-6, 20, 40, 3.2, 0),
        (6, 62, 22, 2.6, 1),
        (20, 40, 24, 2.4, 0),
        (-4, 52, 24, 2.6, 1),
    ):
        leaf(pic, x, 47, angle, length, wide, droop=0.5, tone=tone)
    return pic


def _planter(w: int) -> Pic:
    """Return a long white planter with grasses and small flowers, ``w`` × 32."""
    pic = Pic(w, 32)
    for x in range(3, w - 2, 3):
        lean = noise(x, 0, 3) % 31 - 15
        leaf(pic, x, 17, 90 + lean, 7 + noise(x, 1, 3) % 6, 1.0, droop=0.5, tone=1 + (noise(x, 2, 3) > 110))
    for x in range(6, w - 4, 9):
        y = 7 + noise(x, 5, 3) % 5
        colour = ("magenta3", "mustard3", "white4")[noise(x, 6, 3) % 3]
        pic.dots([(x, y - 1), (x - 1, y), (x + 1, y), (x, y + 1)], colour)
        pic.dot(x, y, "mustard4" if colour != "mustard3" else "auburn3")
    pic.rect(1, 16, w - 2, 14, "white3").rect(1, 16, w - 2, 2, "white4").rect(1, 18, w - 2, 1, "white1")
    pic.rect(2, 19, 1, 10, "white4")
    pic.rect(w - 4, 19, 3, 11, "white2").rect(1, 28, w - 2, 2, "white2").rect(2, 24, w - 4, 1, "teal3")
    edge = Pic(w, 32).rect(1, 16, w - 2, 14, INK).outline("white0")
    return pic.paint(edge.solid() & (edge.px != 0) & ~Pic(w, 32).rect(1, 16, w - 2, 14, INK).solid(), "white0")

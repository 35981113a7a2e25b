"""What lies on the clinic's floor: the plum rug, warm wood, the children's rug, the door mat."""

from __future__ import annotations

import numpy as np

from assets.painter.rooms import NINE, nine_id
from assets.painter.tilekit import CLEAR, TILE, Pic
from assets.painter.tilesheet import TileSheet


def add(tiles: TileSheet) -> None:
    """A plum rug and a floor of warm wood, each as nine tiles with a wang set; the children's rug; a mat."""
    for name, label, colour, whole in (
        ("rug", "Rug", "#5a3580", _rug()),
        ("wood", "Wood", "#d9c792", _wood()),
    ):
        names = {}
        for index, part in enumerate(NINE):
            tiles.add(f"{name}_{part}", whole.crop(index % 3 * 32, index // 3 * 32, TILE, TILE))
            names[f"{name}_{part}"] = nine_id(part)
        tiles.wang(label, "corner", [(label.lower(), colour)], names)
    board = _wood().crop(48, 48, TILE, TILE)
    tiles.add("wood_plain", board)
    tiles.add("wood_knot", board.copy().runs("tan1", (6, 3, 2)).runs("tan2", (4, 2, 5), (5, 4, 6)))
    tiles.add("wood_worn", board.copy().runs("tan4", (2, 5, 5), (9, 10, 6), (3, 13, 3)).runs("tan2", (9, 2, 4)))
    tiles.add("rug_play", _play_rug())
    tiles.add("mat", _mat())


def _rug() -> Pic:
    """Return a rug of 5×5 tiles whose tiles at 0, 2 and 4 are the nine: fringe, gold line, woven lozenges."""
    w = h = 80
    pic = Pic(w, h).rect(1, 2, w - 2, h - 4, "dusk0").frame(1, 2, w - 2, h - 4, "void2").runs("dusk1", (2, 3, w - 4))
    pic.frame(4, 5, w - 8, h - 10, "mustard2").frame(5, 6, w - 10, h - 12, "void3").runs("mustard3", (5, 5, w - 12))
    for cell_y in range(0, h, TILE):
        for cell_x in range(0, w, TILE):
            _lozenge(pic, cell_x, cell_y, w, h)
    for x in range(2, w - 2, 2):
        pic.dot(x, 1, "enamel5").dot(x, h - 2, "enamel4").dot(x, h - 1, "enamel3")
    return pic


def _lozenge(pic: Pic, x: int, y: int, w: int, h: int) -> None:
    """Weave the pattern of one tile: a lozenge with a heart, corners that join to a lattice."""
    weave = """
......a..a......
.....a....a.....
....a..aa..a....
...a..abba..a...
..a..a....a..a..
.a..ab.cc.ba..a.
a..ab.cddc.ba..a
...a.cd..dc.a...
...a.cd..dc.a...
a..ab.cddc.ba..a
.a..ab.cc.ba..a.
..a..a....a..a..
...a..abba..a...
....a..aa..a....
.....a....a.....
......a..a......
"""
    part = Pic(TILE, TILE).rows(0, 0, weave, {"a": "dusk1", "b": "void3", "c": "dusk2", "d": "mustard2"})
    for dy, dx in np.argwhere(part.solid()):
        if 8 <= x + dx < w - 8 and 9 <= y + dy < h - 9:
            pic.px[y + dy, x + dx] = part.px[dy, dx]


def _wood() -> Pic:
    """Return a wooden floor of 5×5 tiles with a steel edge: boards two to a tile, joints staggered."""
    w = h = 80
    pic = Pic(w, h, "tan3")
    for y in range(0, h, 8):
        pic.rect(0, y + 7, w, 1, "tan2").runs("tan4", *[(x + (2 if y % 16 else 9), y, 6) for x in range(0, w, 16)])
    for x in range(0, w, 32):
        pic.rect(x + 5, 0, 1, 7, "tan2").rect(x + 22, 8, 1, 7, "tan2")
        pic.rect(x + 5, 32, 1, 7, "tan2").rect(x + 22, 40, 1, 7, "tan2").rect(x + 5, 64, 1, 7, "tan2")
        pic.rect(x + 22, 72, 1, 7, "tan2")
    pic.frame(0, 0, w, h, "white1").frame(1, 1, w - 2, h - 2, "white3").rect(1, 1, w - 2, 1, "white4")
    return pic.frame(2, 2, w - 4, h - 4, "tan1")


def _play_rug() -> Pic:
    """Return the children's rug, 5×4 tiles: hills, a road, houses, trees and a tooth-shaped pond."""
    w, h = 80, 64
    pic = Pic(w, h)
    pic.rect(2, 2, w - 4, h - 4, "leaf2").rect(1, 4, w - 2, h - 8, "leaf2").rect(4, 1, w - 8, h - 2, "leaf2")
    for x, y in ((8, 28), (26, 26), (44, 29), (34, 9), (71, 27), (12, 57), (38, 56), (58, 40)):
        pic.runs("leaf1", (x, y, 3)).dots([(x + 1, y - 1), (x + 5, y + 1)], "leaf3")
    pic.disc(66, 58, 17, 9, "leaf3").disc(12, 60, 11, 6, "leaf3")
    for x, y, ramp in ((9, 10, "red"), (26, 12, "dusk"), (66, 44, "mustard")):
        pic.rect(x, y, 9, 7, "white4").rect(x + 7, y, 2, 7, "white3").rect(x + 3, y + 3, 3, 4, "auburn2")
        pic.dot(x + 1, y + 2, "cyan2")
        pic.poly([(x - 1, y), (x + 4.5, y - 5), (x + 10, y)], f"{ramp}2").runs("leaf1", (x, y + 7, 10))
    for x, y in ((20, 21), (43, 18), (73, 17), (5, 22), (24, 56)):
        pic.rect(x + 2, y + 3, 1, 3, "auburn1").disc(x + 2.5, y + 1.5, 2.6, 2.6, "leaf1").dot(x + 1, y, "leaf3")
        pic.runs("leaf1", (x, y + 6, 4))
    road = Pic(w, h)
    for x in range(w):
        y = 38 + round(9 * np.sin(x / 13.0))
        road.rect(x, y, 1, 9, "white1").dot(x, y, "white0").dot(x, y + 8, "white0")
        if x % 6 < 3:
            road.dot(x, y + 4, "mustard4")
    inner = Pic(w, h).rect(2, 2, w - 4, h - 4, "leaf2").solid()
    road.px[~inner] = CLEAR
    pic.put(road)
    pond = """
..aaaa..aaaa..
.abbbbaabbbba.
abbccbbbbbbbba
abbcbbbbbbbbba
abbbbbbbbbbbba
.abbbbbbbbbba.
.abbbbbbbbbba.
.abbbbaabbbba.
..abba..abba..
..abba..abba..
...aa....aa...
"""
    pic.rows(50, 8, pond, {"a": "cyan1", "b": "cyan2", "c": "cyan4"})
    for x, y, colour in ((12, 30, "red3"), (40, 6, "mustard3"), (70, 30, "magenta3"), (46, 57, "mustard3")):
        pic.dots([(x, y - 1), (x - 1, y), (x + 1, y), (x, y + 1)], colour).dot(x, y, "white4")
    pic.outline("leaf1")
    return pic


def _mat() -> Pic:
    """Return the door mat, 3×1 tiles."""
    pic = Pic(48, TILE).rect(1, 2, 46, 12, "teal0").rect(2, 3, 44, 10, "teal1").frame(4, 5, 40, 6, "teal2")
    pic.dither(6, 7, 36, 2, "teal2", 8)
    return pic.runs("white2", (2, 14, 45)).runs("teal3", (3, 3, 42))

"""Seats and tables: shell chairs, the mustard sofa, benches, low tables, the reception desk."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic
from assets.painter.tilesheet import TileSheet

INK = "void1"


def add(tiles: TileSheet) -> None:
    """Add all seats and tables to a tileset."""
    _chairs(tiles)
    _sofas(tiles)
    _benches(tiles)
    _tables(tiles)
    _desk(tiles)


# -- shell chairs -------------------------------------------------------------------------------------
def shell_front(ramp: str = "teal") -> Pic:
    """Return a shell chair that faces the viewer, 1×2 tiles."""
    pic = Pic(16, 32)
    rows = """
...aaaaaaaaaa...
..aeddddddddca..
.aeddcccccccbba.
.adccccccccbbba.
.adccccccccbbba.
.adccccccccbbba.
.adccccccccbbba.
.adccccccccbbba.
.adcccccccbbbba.
.aadcccccbbbbaa.
.aaaaaaaaaaaaaa.
aeddddddddddddca
adccccccccccccba
adcccccccccccbba
aabbbbbbbbbbbbaa
.aaaaaaaaaaaaaa.
..awsa....awsa..
..awsa....awsa..
..awsa....awsa..
..awsa....awsa..
..aaaa....aaaa..
"""
    key = {"a": INK, "b": f"{ramp}1", "c": f"{ramp}2", "d": f"{ramp}3", "e": f"{ramp}4", "w": "white3", "s": "white1"}
    return pic.rows(0, 9, rows, key)


def shell_back(ramp: str = "teal") -> Pic:
    """Return a shell chair seen from behind, 1×2 tiles."""
    rows = """
...aaaaaaaaaa...
..aeeedddddddca.
.aeddcccccccccba
.adcccccccccccba
.adcccccccccccba
.adccbbbbbbbccba
.adccbdddddbccba
.adcccccccccccba
.adcccccccccccba
.adcccccccccccba
.adccccccccccbba
.aadccccccccbbaa
..aabbccccbbbba.
..aaabbbbbbbbaa.
...aaaaaaaaaaaa.
..awsa.as.aawsa.
..awsa.as.aawsa.
..awsa....aawsa.
..aaaa....aaaaa.
"""
    key = {"a": INK, "b": f"{ramp}0", "c": f"{ramp}1", "d": f"{ramp}2", "e": f"{ramp}3", "w": "white3", "s": "white1"}
    return Pic(16, 32).rows(0, 11, rows, key)


def shell_side(ramp: str = "teal") -> Pic:
    """Return a shell chair that faces right, 1×2 tiles."""
    rows = """
.aaaa...........
aeedda..........
aedccba.........
aedccba.........
aedccba.........
.adccba.........
.adccba.........
.adccba.........
.adcccba........
.adcccbaaaaaaaa.
.adccccddddddeda
.abcccccccccccda
.abbccccccccccba
..abbbbbbbbbbbba
...aaaaaaaaaaaa.
...awsa....awsa.
...awsa....awsa.
...awsa....awsa.
...awsa....awsa.
...aaaa....aaaa.
"""
    key = {"a": INK, "b": f"{ramp}1", "c": f"{ramp}2", "d": f"{ramp}3", "e": f"{ramp}4", "w": "white3", "s": "white1"}
    return Pic(16, 32).rows(0, 10, rows, key)


def _chairs(tiles: TileSheet) -> None:
    solid = [(0, 20, 16, 8)]
    tiles.add("chair_front", shell_front(), solid, foot=-8)
    tiles.add("chair_back", shell_back(), [(0, 20, 16, 8)], foot=0)
    tiles.add("chair_right", shell_side(), [(4, 20, 12, 8)], foot=-4)
    tiles.add("chair_left", shell_side().mirror(), [(0, 20, 12, 8)], foot=-4)


# -- sofas ----------------------------------------------------------------------------------------------
def _sofa(w: int) -> Pic:
    """Return a mustard sofa ``w`` px wide that faces the viewer: back, cushions, arms, wooden feet."""
    pic = Pic(w, 32)
    pic.rect(4, 5, w - 8, 16, "mustard1").rect(5, 5, w - 10, 2, "mustard3").rect(4, 7, w - 8, 10, "mustard2")
    pic.rect(w - 8, 7, 4, 10, "mustard1")
    seats = (w - 12) // 18
    step = (w - 12) / seats
    for i in range(seats):
        x = 6 + round(i * step)
        wide = round(step) - 1
        pic.rect(x, 8, wide, 8, "mustard2").rect(x + wide, 7, 1, 11, "mustard0")
        pic.runs("mustard3", (x + 1, 8, wide - 3))
        pic.dot(x + wide // 2, 12, "mustard0").dot(x + wide // 2, 11, "mustard1")
        pic.rect(x, 17, wide, 5, "mustard3").rect(x, 17, wide, 1, "mustard4").rect(x, 22, wide, 3, "mustard2")
        pic.rect(x + wide, 17, 1, 8, "mustard0").rect(x, 25, wide, 1, "mustard1").dot(x + wide - 1, 17, "mustard3")
    pic.rect(5, 25, w - 10, 2, "mustard0")
    for x, flip in ((1, False), (w - 7, True)):
        pic.rect(x, 12, 6, 15, "mustard1" if flip else "mustard2").rect(x + 1, 11, 4, 1, "mustard3")
        pic.rect(x, 12, 6, 3, "mustard3").rect(x, 12, 3 if flip else 5, 1, "mustard4")
        pic.rect(x + 5, 15, 1, 12, "mustard0")
    pic.rect(4, 27, 3, 3, "auburn1").rect(w - 7, 27, 3, 3, "auburn1").rect(4, 27, 1, 3, "auburn2")
    return pic.outline(INK)


def _sofa_back(w: int) -> Pic:
    """Return the sofa seen from behind."""
    pic = Pic(w, 32)
    pic.rect(2, 10, w - 4, 17, "mustard1").rect(3, 9, w - 6, 1, "mustard2").rect(2, 10, w - 4, 2, "mustard3")
    pic.rect(3, 10, w - 10, 1, "mustard4").rect(2, 12, w - 4, 2, "mustard2").rect(2, 23, w - 4, 4, "mustard0")
    pic.rect(w - 6, 12, 4, 14, "mustard0").dither(w - 9, 13, 3, 10, "mustard0", 8)
    for x in range(12, w - 6, 12):
        pic.rect(x, 13, 1, 13, "mustard0").rect(x + 1, 13, 1, 10, "mustard2")
    pic.rect(4, 27, 3, 3, "auburn1").rect(w - 7, 27, 3, 3, "auburn1")
    return pic.outline(INK)


def _sofas(tiles: TileSheet) -> None:
    tiles.add("sofa", _sofa(48), [(0, 16, 48, 12)], foot=-8)
    tiles.add("armchair", _sofa(32), [(0, 16, 32, 12)], foot=-8)
    tiles.add("sofa_back", _sofa_back(48), [(0, 16, 48, 12)], foot=0)
    cushion = Pic(16, 16).rect(3, 1, 10, 8, "teal2").rect(3, 1, 9, 2, "teal3").rect(11, 3, 2, 6, "teal1")
    cushion.dots([(5, 5), (7, 5), (9, 5), (6, 7), (8, 7)], "teal4").outline(INK)
    tiles.add("cushion", cushion, foot=-8)


def _benches(tiles: TileSheet) -> None:
    """The corridor's bench, 3×2 tiles: pale wood slats on steel."""
    pic = Pic(48, 32)
    pic.rect(1, 10, 46, 2, "enamel4").rect(1, 12, 46, 2, "enamel3").rect(1, 15, 46, 2, "enamel3")
    pic.rect(1, 17, 46, 1, "enamel2")
    pic.rect(1, 10, 30, 1, "enamel5")
    pic.rect(1, 19, 46, 2, "enamel5").rect(1, 21, 46, 2, "enamel4").rect(1, 23, 46, 2, "enamel3")
    pic.rect(1, 25, 46, 2, "enamel2")
    for x in (4, 22, 40):
        pic.rect(x, 14, 3, 5, "white1").rect(x, 14, 1, 5, "white3")
        pic.rect(x, 27, 3, 4, "white1").rect(x, 27, 1, 4, "white3")
    for x in (15, 33):
        pic.rect(x, 19, 1, 8, "enamel2")
    tiles.add("bench", pic.outline(INK), [(0, 20, 48, 8)], foot=-8)


# -- tables -----------------------------------------------------------------------------------------------
def _tables(tiles: TileSheet) -> None:
    tiles.add("table_magazines", _low_table(), [(0, 12, 48, 16)], foot=-2)
    tiles.add("table_side", _side_table(), [(0, 16, 16, 12)], foot=-2)


def _low_table() -> Pic:
    """Return the magazine table, 3×2 tiles: an oval of wood with magazines, a cup and glasses."""
    pic = Pic(48, 32)
    pic.rect(9, 20, 4, 10, "auburn0").rect(35, 20, 4, 10, "auburn0").rect(10, 20, 1, 10, "auburn2")
    pic.rect(36, 20, 1, 10, "auburn2")
    pic.disc(24, 16.5, 22.5, 9.5, "auburn0").disc(24, 14.5, 22.5, 9.5, "auburn2").disc(23.5, 13.5, 21, 8, "auburn3")
    ys, xs = np.mgrid[0:32, 0:48]
    grain = ((ys - 13) * 3 + np.abs(xs - 20) // 3) % 9 == 0
    pic.swap("auburn3", "auburn2", grain & (xs % 5 != 0))
    pic.runs("auburn4", (12, 6, 14), (8, 8, 6))
    _magazine(pic, 7, 10, "magenta")
    _magazine(pic, 19, 13, "cyan")
    _magazine(pic, 21, 7, "mustard")
    pic.rect(34, 8, 6, 6, INK).rect(35, 8, 4, 5, "white4").rect(37, 9, 2, 4, "white3").rect(35, 8, 4, 1, "auburn1")
    pic.dot(40, 10, "white3")
    pic.dots([(32, 15), (33, 15), (35, 15), (36, 15), (34, 15)], INK)
    return pic.outline(INK)


def _magazine(pic: Pic, x: int, y: int, ramp: str) -> None:
    """Lay a magazine: cover picture, title line, white page edge."""
    pic.poly([(x + 2, y), (x + 11, y), (x + 9, y + 6), (x, y + 6)], f"{ramp}2").runs("white4", (x + 3, y + 1, 6))
    pic.runs(f"{ramp}3", (x + 3, y + 3, 4), (x + 2, y + 4, 3)).runs("white3", (x, y + 6, 9))
    pic.dot(x + 6, y + 4, "skin3")


def _side_table() -> Pic:
    """Return a round side table with a lamp, 1×2 tiles."""
    pic = Pic(16, 32)
    pic.disc(8, 22.5, 7, 4, "enamel2").disc(8, 21, 7, 4, "enamel4").disc(7.5, 20.5, 5.6, 2.8, "enamel5")
    pic.rect(7, 25, 2, 5, "white1").rect(7, 25, 1, 5, "white3").runs("white1", (4, 30, 8))
    pic.rect(7, 14, 2, 7, "mustard1").poly([(4, 4), (12, 4), (14, 13), (2, 13)], "mustard3")
    pic.rect(4, 4, 5, 8, "mustard4")
    return pic.rect(2, 12, 12, 1, "mustard2").outline(INK)


# -- the reception desk --------------------------------------------------------------------------------
def _desk(tiles: TileSheet) -> None:
    """The desk in parts: rounded left end, plain piece to repeat, tooth emblem, right end with a low leaf."""
    whole = _desk_picture(112)
    solid = [(0, 20, 16, 24)]
    tiles.add("desk_left", whole.crop(0, 0, 32, 48), [(0, 20, 32, 24)], foot=-2)
    tiles.add("desk_mid", whole.crop(32, 0, 16, 48), solid, foot=-2)
    tiles.add("desk_logo", _desk_logo(whole.crop(32, 0, 32, 48)), [(0, 20, 32, 24)], foot=-2)
    tiles.add("desk_right", whole.crop(80, 0, 32, 48), [(0, 20, 32, 24)], foot=-2)
    tiles.add("holo_screen", [_holo(step) for step in range(6)], foot=14, durations=240)
    tiles.add("letter_tray", _tray(), foot=15)
    tiles.add("desk_bell", _bell(), foot=15)
    tiles.add("desk_pens", _pens(), foot=15)


def _desk_picture(w: int) -> Pic:
    """Return the desk, ``w`` × 48: work top behind, white ledge, slatted teal front, light along the floor."""
    pic = Pic(w, 48)
    pic.rect(3, 8, w - 6, 14, "white2").rect(4, 9, w - 8, 9, "white3").rect(4, 9, w - 8, 1, "white4")
    pic.rect(1, 16, w - 2, 7, "white4").rect(2, 15, w - 4, 1, "white4").rect(1, 21, w - 2, 2, "white3")
    pic.rect(1, 23, w - 2, 1, "white1")
    pic.rect(2, 24, w - 4, 18, "teal2").rect(2, 24, w - 4, 2, "teal0").rect(2, 26, w - 4, 1, "teal1")
    for x in range(4, w - 4, 4):
        pic.rect(x, 26, 1, 14, "teal1").rect(x + 1, 26, 1, 14, "teal3")
    pic.rect(2, 40, w - 4, 2, "teal1").rect(2, 42, w - 4, 1, "teal4").rect(2, 43, w - 4, 2, INK)
    pic.rect(2, 24, 3, 18, "teal3").rect(2, 26, 1, 16, "teal4").rect(w - 5, 24, 3, 18, "teal1")
    pic.rect(w - 3, 24, 1, 20, "teal0")
    pic.px[:9, :3] = -1
    pic.outline(INK)
    pic.rect(0, 15, 1, 1, "").dot(w - 1, 15, "").rect(3, 45, w - 6, 1, "teal3").dither(4, 46, w - 8, 1, "teal4", 8)
    return pic


def _desk_logo(pic: Pic) -> Pic:
    """Add the clinic's sign, a white tooth in a round of light."""
    pic.disc(16, 33, 8.5, 7.5, "teal0").disc(16, 33, 7.5, 6.5, "teal1")
    tooth = """
..aa..aa..
.abbaabba.
abbbbbbbba
abbbbbbbca
.abbbbbca.
.abbccbca.
.abc..bca.
..b....c..
"""
    return pic.rows(11, 29, tooth, {"a": "white4", "b": "white4", "c": "white3"})


def _holo(step: int) -> Pic:
    """Return a glass screen of light on a foot, 2×2 tiles; the desk's side shows rows of appointments."""
    pic = Pic(32, 32)
    pic.rect(14, 24, 4, 3, "white1").rect(11, 26, 10, 2, "white0").rect(12, 26, 7, 1, "white3")
    pic.rect(3, 5, 26, 18, "cyan0").frame(3, 5, 26, 18, "cyan2").rect(3, 5, 26, 1, "cyan3").dot(3, 5, "cyan4")
    for row in range(4):
        y = 8 + row * 4
        on = (step // 2 + row) % 4
        pic.rect(6, y, 2, 2, "magenta3" if on == 0 else "teal4")
        pic.runs("cyan3" if on == 0 else "cyan2", (10, y, 12 - row * 2 % 5))
        pic.runs("cyan1", (10, y + 1, 8 + row % 3 * 3))
    pic.runs("cyan4", (24, 8 + (step * 2) % 12, 3))
    pic.rect(4, 23, 24, 1, "cyan1")
    return pic


def _tray() -> Pic:
    """Return the letter tray for the desk's ledge, 1×2 tiles: two decks, one cream letter with a wax seal."""
    pic = Pic(16, 32)
    pic.rect(2, 14, 12, 7, "white1").rect(3, 15, 10, 1, "white0").rect(3, 18, 10, 1, "white0").rect(2, 21, 12, 1, INK)
    pic.rect(1, 14, 1, 8, INK).rect(14, 14, 1, 8, INK).poly([(4, 9), (13, 9), (12, 17), (3, 17)], "enamel5")
    pic.line(4, 10, 8, 13, "enamel3").line(12, 10, 8, 13, "enamel3").rect(7, 13, 2, 2, "red2").dot(8, 14, "red1")
    return pic.runs("white4", (3, 19, 10)).runs("enamel4", (3, 17, 9)).outline(INK)


def _bell() -> Pic:
    pic = Pic(16, 32).disc(8, 19, 4, 3.6, "mustard2").rect(3, 19, 10, 5, "").runs("mustard4", (6, 16, 2))
    pic.dot(5, 17, "mustard3")
    return pic.rect(4, 18, 8, 1, "mustard1").rect(3, 19, 10, 2, "void3").dot(8, 14, "white3").outline(INK)


def _pens() -> Pic:
    pic = Pic(16, 32).rect(5, 14, 6, 7, "white1").rect(6, 14, 2, 7, "white3").rect(6, 10, 1, 5, "red2")
    pic.rect(8, 9, 1, 6, "mustard3")
    return pic.rect(9, 11, 1, 4, "teal3").outline(INK)

"""The clinic's walls: panelled face with teal wainscot, windows, doors, wall tops."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import CLEAR, TILE, Pic, noise
from assets.painter.tilesheet import TileSheet, corner_id

HIGH = 64
GLASS = (9, 46)  # first and last row of a window's glass
EDGE = "white0"


def sheet() -> TileSheet:
    """Return the wall tileset, filled."""
    tiles = TileSheet("clinic_wall", sky="glass")
    _faces(tiles)
    _tops(tiles)
    _windows(tiles)
    _doors(tiles)
    _street_door(tiles)
    return tiles


# -- the wall's face --------------------------------------------------------------------------------
def face(w: int = TILE) -> Pic:
    """Return a plain wall, ``w`` × 64: ceiling edge, panel, cap rail, wainscot of upright boards, skirting."""
    pic = Pic(w, HIGH, "white2")
    pic.rect(0, 0, w, 4, EDGE).rect(0, 4, w, 1, "white1").rect(0, 5, w, 1, "white4").rect(0, 6, w, 1, "white3")
    pic.dither(0, 7, w, 2, "white3", 12).dither(0, 9, w, 2, "white3", 8).dither(0, 11, w, 2, "white3", 4)
    return wainscot(pic, 0, w)


def wainscot(pic: Pic, x: int, w: int) -> Pic:
    """Draw the lower wall over columns x … x + w of a wall picture."""
    pic.rect(x, 41, w, 1, "white1").rect(x, 42, w, 1, "white4").rect(x, 43, w, 1, "white3")
    pic.rect(x, 44, w, 1, "teal0").rect(x, 45, w, 1, "teal3").rect(x, 46, w, 11, "teal2")
    pic.rect(x, 54, w, 3, "teal1").dither(x, 53, w, 1, "teal1", 8)
    for i in range(x - x % 8, x + w, 8):
        if i >= x:
            pic.rect(i, 46, 1, 11, "teal1")
        if x <= i + 1 < x + w:
            pic.rect(i + 1, 46, 1, 7, "teal3")
    pic.rect(x, 57, w, 1, "teal0").rect(x, 58, w, 1, "white4").rect(x, 59, w, 3, "white3")
    return pic.rect(x, 61, w, 1, "white2").rect(x, 62, w, 2, EDGE)


def _faces(tiles: TileSheet) -> None:
    tiles.add("wall", face(), [(0, 0, 16, 64)])
    seam = face().rect(7, 7, 1, 34, "white1").rect(8, 7, 1, 34, "white3").rect(7, 41, 2, 1, EDGE)
    tiles.add("wall_seam", seam, [(0, 0, 16, 64)])
    vent = face()
    vent.rect(2, 14, 12, 7, "white1").rect(3, 15, 10, 5, "white0").runs("white1", (3, 16, 10), (3, 18, 10))
    tiles.add("wall_vent", vent.runs("white3", (2, 21, 12)), [(0, 0, 16, 64)])
    mark = face().runs("white1", (4, 37, 3), (5, 38, 1)).dots([(11, 40), (12, 39)], "white3")
    tiles.add("wall_worn", mark.dots([(6, 50), (7, 51)], "teal1"), [(0, 0, 16, 64)])
    tiles.add("wall_left", _corner(True), [(0, 0, 16, 64)])
    tiles.add("wall_right", _corner(False), [(0, 0, 16, 64)])


def _corner(left: bool) -> Pic:
    """Return the wall's end: a shaded return and the dark edge of the side wall."""
    pic = face()
    ys, xs = np.mgrid[0:HIGH, 0:TILE]
    inner = ys >= 7
    pic.shift((xs >= 9) & inner & ((xs + ys) % 2 == 0) & (xs < 13), -1)
    pic.shift((xs >= 13) & inner, -1)
    pic.rect(12, 5, 1, 57, "white1")
    pic = pic.mirror() if left else pic
    return pic.rect(0 if left else 13, 0, 3, HIGH, EDGE).rect(2 if left else 13, 5, 1, 57, "white1")


# -- wall tops, seen from above ------------------------------------------------------------------------
def _tops(tiles: TileSheet) -> None:
    """The dark tops of side and front walls: blob of a room's inside, one tile per corner state (wang)."""
    ids = {}
    for bits in range(16):
        tl, tr, br, bl = (bits >> 3 & 1, bits >> 2 & 1, bits >> 1 & 1, bits & 1)
        name = f"top_{bits:04b}"
        if bits == 0:
            continue
        solid = [] if bits == 0 else _top_boxes(tl, tr, br, bl)
        tiles.add(name, _top(tl, tr, br, bl), solid)
        ids[name] = corner_id(tl, tr, br, bl)
    tiles.wang("Wall tops", "corner", [("wall top", "#3a3e68")], ids)


def _top_boxes(tl: int, tr: int, br: int, bl: int) -> list[tuple[int, int, int, int]]:
    quarters = [(0, 0, 8, 8, tl), (8, 0, 8, 8, tr), (8, 8, 8, 8, br), (0, 8, 8, 8, bl)]
    if tl and tr and br and bl:
        return [(0, 0, 16, 16)]
    return [(x, y, w, h) for x, y, w, h, on in quarters if on]


def _top(tl: int, tr: int, br: int, bl: int) -> Pic:
    """Return a wall top where the set corners are wall: dark fill, a lit rim towards the room."""
    ys, xs = np.mgrid[0:TILE, 0:TILE]
    mask = np.zeros((TILE, TILE), bool)
    for on, qx, qy in ((tl, 0, 0), (tr, 1, 0), (br, 1, 1), (bl, 0, 1)):
        if on:
            mask |= (xs // 8 == qx) & (ys // 8 == qy)
    pic = Pic(TILE, TILE).paint(mask, "void1")
    room = np.pad(~mask, 3, mode="edge")
    for reach, colour in ((3, "white0"), (2, "white0"), (1, "white1")):
        near = np.zeros_like(mask)
        for dy in range(-reach, reach + 1):
            for dx in range(-reach, reach + 1):
                near |= room[3 + dy : 19 + dy, 3 + dx : 19 + dx]
        pic.paint(mask & near, colour)
    if (tl, tr, br, bl) == (0, 0, 1, 1):
        pic.runs("white3", (0, 8, 16))
    return pic


# -- windows --------------------------------------------------------------------------------------------
def _window_column(left: bool = False, right: bool = False, bar: bool = False) -> Pic:
    """Return one column of a window: clear glass, frame, sill and the wainscot below."""
    pic = face()
    y0, y1 = GLASS
    pic.rect(0, 4, 16, 1, EDGE).rect(0, 5, 16, 3, "white4").rect(0, 8, 16, 1, EDGE)
    pic.rect(0, y1 + 1, 16, 1, EDGE).rect(0, y1 + 2, 16, 3, "white4").rect(0, y1 + 4, 16, 1, "dusk4")
    pic.rect(0, y1 + 5, 16, 1, EDGE)
    pic.px[y0 : y1 + 1, :] = CLEAR
    pic.rect(0, y0, 16, 1, "void3")
    pic.px[y0, 1::2] = CLEAR
    if left:
        pic.rect(0, 4, 1, y1 + 2, EDGE).rect(1, 5, 3, y1 - 2, "white4").rect(4, 8, 1, y1 - 6, EDGE)
        pic.rect(3, 6, 1, y1 - 3, "white3")
    if right:
        pic.rect(15, 4, 1, y1 + 2, EDGE).rect(12, 5, 3, y1 - 2, "white4").rect(11, 8, 1, y1 - 6, EDGE)
        pic.rect(14, 6, 1, y1 - 3, "white2")
    if bar:
        pic.rect(6, 8, 1, y1 - 6, EDGE).rect(7, 7, 2, y1 - 5, "white4").rect(9, 8, 1, y1 - 6, "white2")
        pic.rect(10, 8, 1, y1 - 6, EDGE)
    return pic


def _windows(tiles: TileSheet) -> None:
    solid = [(0, 0, 16, 64)]
    tiles.add("window_left", _window_column(left=True), solid)
    tiles.add("window_pane", _window_column(), solid)
    tiles.add("window_bar", _window_column(bar=True), solid)
    tiles.add("window_right", _window_column(right=True), solid)
    tiles.add("shine", _shine())
    tiles.add("blind", _blind())


def _shine() -> Pic:
    """Return a slanted reflection to lay over a pane, 1×3 tiles."""
    pic = Pic(TILE, 48)
    for y in range(GLASS[0] + 1, GLASS[1] + 1):
        x = 22 - y // 2
        for dx in (0, 1, 2, 5):
            if (y + dx) % 2 == 0 and 0 <= x + dx < TILE:
                pic.dot(x + dx, y, "dusk4")
    return pic


def _blind() -> Pic:
    """Return a half-drawn blind to lay over a pane, 1×3 tiles."""
    pic = Pic(TILE, 48).rect(0, 9, 16, 8, "white3")
    for y in range(9, 17, 2):
        pic.rect(0, y, 16, 1, "white2")
    pic.rect(0, 17, 16, 2, "white4").rect(0, 19, 16, 1, EDGE)
    return pic.rect(8, 20, 1, 8, "white3").dot(8, 28, "teal3")


# -- doors ------------------------------------------------------------------------------------------------
SIGNS = {
    "tooth": ("white4", ".aa.aa.\naaaaaaa\naaaaaaa\n.aaaaa.\n.aa.aa.\n.a...a."),
    "wave": ("cyan3", "..aa...\n.a..a..\na....a.\n......a\naaa.aaa\n...a..."),
    "out": ("leaf3", "aaa.a..\na...aa.\na.aaaaa\na.aaaaa\na...aa.\naaa.a.."),
    "stairs": ("mustard3", ".....aa\n....aa.\n...aa..\n..aa...\n.aa....\naa....."),
    "desk": ("mustard3", "...a...\n..aaa..\n.aaaaa.\n.aaaaa.\naaaaaaa\n...a..."),
}
"""What the signs over doors show: each room has its own picture."""


def _doors(tiles: TileSheet) -> None:
    """A door is a frame in the wall, a leaf over it and a sign above: 2×4, 2×3 and 2×1 tiles."""
    tiles.add("door_frame", _door_frame(), [(0, 0, 4, 64), (28, 0, 4, 64), (4, 0, 24, 60)])
    for name, ramp, glass in (("teal", "teal", True), ("void", "void", True), ("steel", "white", False)):
        leaf = _door_leaf(ramp, glass)
        if name == "steel":
            leaf.rect(8, 19, 13, 3, "mustard3")
            for x in range(8, 21, 4):
                leaf.poly([(x, 22), (x + 2, 19), (min(x + 4, 21), 19), (min(x + 2, 21), 22)], "void1")
        tiles.add(f"leaf_{name}", leaf)
    for name in SIGNS:
        tiles.add(f"sign_{name}", _sign(name))
    tiles.add("keypad", _keypad())


def _door_frame() -> Pic:
    """Return a door's frame and sill in the plane of the wall, dark inside."""
    pic = face(32)
    pic.rect(2, 8, 28, 56, EDGE).rect(3, 9, 26, 55, "white4").rect(26, 10, 3, 54, "white3")
    pic.rect(3, 9, 26, 1, "white4")
    pic.rect(5, 12, 22, 52, EDGE).rect(6, 13, 20, 45, "void1").rect(6, 58, 20, 4, "white2")
    return pic.rect(6, 58, 20, 1, "white3").rect(6, 62, 20, 2, EDGE)


def _door_leaf(ramp: str, glass: bool) -> Pic:
    """Return a door's leaf, 2×3 tiles, to lay over a frame's lower three rows: a window or a panel, a handle."""
    pic = Pic(32, 48).rect(6, 0, 20, 42, f"{ramp}2")
    pic.rect(6, 0, 20, 1, f"{ramp}1").rect(6, 0, 1, 42, f"{ramp}3").rect(24, 0, 2, 42, f"{ramp}1")
    if glass:
        pic.rect(9, 3, 12, 16, EDGE).rect(10, 4, 10, 14, "cyan0").rect(10, 4, 10, 3, "void2")
        pic.poly([(17, 4), (20, 4), (14, 18), (11, 18)], "cyan1").line(18, 4, 13, 17, "cyan2")
    else:
        pic.frame(9, 3, 13, 14, f"{ramp}1").rect(10, 4, 11, 12, f"{ramp}2").rect(10, 16, 12, 1, f"{ramp}3")
    pic.rect(8, 24, 15, 18, f"{ramp}1").rect(9, 25, 13, 16, f"{ramp}2").rect(9, 41, 14, 1, f"{ramp}3")
    return pic.rect(21, 21, 3, 8, EDGE).rect(22, 22, 1, 6, "white4").rect(22, 25, 1, 1, "white2")


def _sign(name: str) -> Pic:
    """Return a lit sign to hang above a door, 2×1 tiles."""
    colour, rows = SIGNS[name]
    pic = Pic(32, TILE).rect(10, 0, 13, 10, EDGE).rect(11, 1, 11, 8, "void1").rect(11, 1, 11, 1, "void3")
    return pic.rows(13, 2, rows, {"a": colour})


def _keypad() -> list[Pic]:
    """Return the alarm keypad beside the cellar door, blinking."""
    frames = []
    for lamp in ("red2", "red0"):
        pic = Pic(TILE, 32).rect(4, 6, 9, 14, "void1").rect(5, 7, 7, 12, "white1").rect(5, 7, 7, 1, "white2")
        pic.rect(6, 9, 5, 3, "void0").rect(7, 10, 1, 1, lamp).runs("red2" if lamp == "red2" else "red1", (8, 10, 2))
        for y in (13, 15, 17):
            pic.dots([(6, y), (8, y), (10, y)], "white3")
        frames.append(pic.rect(8, 20, 1, 12, "white1").rect(5, 19, 8, 1, "void1"))
    return frames


def _street_door(tiles: TileSheet) -> None:
    """The glass double door to Harbour Street, 4×4 tiles: pale street and a tram stop in the dawn outside."""
    pic = face(64)
    pic.rect(1, 5, 62, 59, EDGE).rect(2, 6, 60, 58, "white4").rect(59, 8, 3, 56, "white3")
    pic.rect(4, 10, 56, 52, EDGE)
    street = Pic(54, 50, "dusk4")
    street.rect(0, 0, 54, 10, "dusk3").dither(0, 10, 54, 3, "dusk3", 8).rect(0, 22, 54, 10, "mustard4")
    street.dither(0, 19, 54, 3, "mustard4", 8)
    _houses(street)
    street.rect(0, 32, 54, 18, "void5").rect(0, 32, 54, 1, "dusk4").rect(0, 37, 54, 1, "void4")
    street.rect(0, 42, 54, 1, "void4").rect(0, 43, 54, 1, "dusk4").dither(0, 33, 54, 3, "dusk2", 4)
    street.rect(40, 16, 1, 18, "void2").rect(37, 14, 7, 5, "void2").rect(38, 15, 5, 3, "cyan2").dot(39, 16, "cyan4")
    pic.put(street, 5, 11)
    for x in (5, 32):
        pic.frame(x, 11, 27, 51, "white3").frame(x + 1, 12, 25, 49, "white4").frame(x + 2, 13, 23, 47, "white1")
        pic.rect(x + 3, 54, 21, 5, "white3").rect(x + 3, 54, 21, 1, "white1")
        pic.line(x + 18, 14, x + 6, 38, "mustard4").line(x + 21, 16, x + 12, 34, "mustard4")
    pic.rect(28, 34, 2, 10, "teal2").rect(28, 34, 2, 1, "teal4").rect(34, 34, 2, 10, "teal2")
    pic.rect(34, 34, 2, 1, "teal4")
    pic.rect(5, 61, 54, 1, "white2").rect(4, 62, 56, 2, EDGE)
    pic.rect(20, 0, 24, 9, EDGE).rect(21, 1, 22, 7, "leaf0").rect(21, 1, 22, 1, "leaf1")
    pic.rows(23, 2, "...a....\n....aa..\naaaaaaa.\n....aa..\n...a....", {"a": "leaf3"})
    pic.rows(34, 2, ".aa..\n.aa..\naaaa.\na.aa.\n.a..a", {"a": "leaf3"})
    tiles.add("door_street", pic, [(0, 0, 64, 60)])


def _houses(street: Pic) -> None:
    """Draw the fronts across the street, with the brass lamp of another practice."""
    for x, w, top, ramp in ((0, 13, 12, "void"), (13, 15, 6, "dusk"), (28, 11, 13, "void"), (39, 15, 9, "dusk")):
        base = 3 if ramp == "void" else 0
        street.rect(x, top, w, 32 - top, f"{ramp}{base}").rect(x, top, w, 1, f"{ramp}{base + 1}")
        street.rect(x + w - 1, top, 1, 32 - top, f"{ramp}{base + 1}")
        for wy in range(top + 3, 27, 5):
            for wx in range(x + 2, x + w - 3, 4):
                lit = noise(wx, wy, 3) < 90
                street.rect(wx, wy, 2, 3, "mustard3" if lit else f"{ramp}{max(base - 1, 0)}")
    street.rect(16, 26, 5, 6, "auburn1").rect(17, 27, 3, 5, "auburn2").dot(22, 25, "mustard4").dot(22, 26, "mustard2")

"""The Archive's room as the title shows it: indigo panels, a wide window, dark boards, roots in the wall."""

from __future__ import annotations

from itertools import pairwise

from assets.painter.rooms import add_light, add_shadows, add_tops, slanted, thinned
from assets.painter.tilekit import CLEAR, TILE, Pic, bayer, disc_mask, noise
from assets.painter.tilesheet import TileSheet

HIGH = 80
EDGE = "void0"
SOLID = [(0, 0, 16, 80)]
WINDOW = (176, 7, 6, 164, 50)
"""The window's width, and x, y, w, h of its glass."""


def sheet() -> TileSheet:
    """Return the tileset of floor and walls, filled."""
    tiles = TileSheet("archive_room")
    _floors(tiles)
    _light(tiles)
    add_shadows(tiles, "ink", "void0", "hair0")
    add_tops(tiles, "archive", "void0", "void1", "void3")
    _walls(tiles)
    window = _window()
    for name, column in (("left", 0), ("pane", 5), ("right", 10)):
        tiles.add(f"harbour_{name}", window.crop(column * 16, 0, 16, HIGH), SOLID)
    tiles.add("archive_door", _door(), [(0, 0, 4, 80), (28, 0, 4, 80), (4, 0, 24, 76)])
    tiles.add("roots", [_roots(step) for step in range(6)], durations=(700, 180, 180, 180, 180, 180))
    tiles.add("night_rug", _rug())
    tiles.add("lamp_pool", _pool())
    return tiles


# -- the floor ----------------------------------------------------------------------------------------------
def boards(seed: int = 0) -> Pic:
    """Return one tile of dark boards, two to a tile, their ends where ``seed`` says."""
    pic = Pic(TILE, TILE, "hair1")
    for row in (0, 8):
        tone = noise(seed, row, 71)
        pic.rect(0, row, 16, 8, "hair1" if tone > 90 else "void2").rect(0, row, 16, 1, "void3")
        pic.rect(0, row + 7, 16, 1, "hair0").dither(0, row + 6, 16, 1, "hair0", 5)
        for i in range(2):
            x, y = noise(seed, row + i, 72) % 11, row + 2 + noise(seed, row + i, 73) % 4
            pic.runs("void2" if tone > 90 else "hair1", (x, y, 3 + tone % 3))
    if seed % 3 == 1:
        x = 3 + noise(seed, 4, 74) % 9
        row = 8 * (seed % 2)
        pic.rect(x, row, 1, 8, "hair0").dots([(x - 2, row + 3), (x + 2, row + 3)], "void0").dot(x + 1, row + 1, "void4")
    return pic


def _floors(tiles: TileSheet) -> None:
    for index, letter in enumerate("abcdef"):
        tiles.add(f"dark_{letter}", boards(index))
    knot = boards(3).disc(9, 4, 2.4, 1.6, "hair0").dot(8, 3, "void3")
    tiles.add("dark_knot", knot)
    tiles.add("dark_worn", boards(2).dither(2, 1, 12, 5, "hair2", 3).dither(4, 9, 9, 4, "hair2", 3))
    tiles.add("dark_ring", boards(5).frame(5, 3, 6, 4, "void2").dots([(5, 3), (10, 3), (5, 6), (10, 6)], "hair1"))


def _light(tiles: TileSheet) -> None:
    """What comes through the window, half a tile to the right for every row down, with a bar's shadow."""
    add_light(tiles, "late", _lit, slanted(4), {"_fade": thinned()})


def _lit() -> Pic:
    pic = boards(2)
    for old, new in (
        ("hair1", "dusk0"),
        ("void2", "magenta1"),
        ("void3", "dusk1"),
        ("void4", "dusk1"),
        ("hair0", "void3"),
    ):
        pic.swap(old, new)
    return pic


def _pool() -> Pic:
    """Return the floor in the small lamp's light, 6×3 tiles: warm in the middle, broken at the rim."""
    w, h = 96, 48
    pic = Pic(w, h)
    for x in range(0, w, TILE):
        for y in range(0, h, TILE):
            pic.put(boards((x // TILE + y // TILE) % 2 * 2), x, y)
    for old, new in (("hair1", "deep1"), ("void2", "deep1"), ("void3", "deep2"), ("hair0", "deep0")):
        pic.swap(old, new)
    pic.shift(disc_mask(w, h, 48, 24, 24, 11), 1)
    pic.px[~disc_mask(w, h, 48, 24, 40, 20)] = CLEAR
    rim = disc_mask(w, h, 48, 24, 40, 20) & ~disc_mask(w, h, 48, 24, 33, 16.5)
    pic.px[rim & ~bayer(w, h, 8)] = CLEAR
    return pic


def _rug() -> Pic:
    """Return a small worn rug, 5×3 tiles, in the colours of the title: night with two lines of teal."""
    pic = Pic(80, 48).rect(1, 1, 78, 46, EDGE).rect(2, 2, 76, 44, "void3").frame(4, 4, 72, 40, "teal2")
    pic.frame(7, 7, 66, 34, "teal1").rect(9, 9, 62, 30, "magenta0").rect(2, 2, 76, 1, "void4")
    for x in range(12, 70, 12):
        for y in (13, 25):
            pic.poly([(x + 5, y), (x + 10, y + 5), (x + 5, y + 10), (x, y + 5)], "magenta1")
            pic.poly([(x + 5, y + 3), (x + 7, y + 5), (x + 5, y + 7), (x + 3, y + 5)], "dusk1").dot(
                x + 4, y + 4, "dusk2"
            )
    pic.dither(28, 16, 22, 18, "void3", 4)
    for y in range(3, 46, 2):
        pic.dot(0, y, "white1").dot(79, y, "white1")
    return pic


# -- the walls -------------------------------------------------------------------------------------------------
def face(w: int = TILE, lift: int = 0) -> Pic:
    """Return the wall, ``w`` × 80: a dark cornice, plaster lit from the window's side, panels, skirting."""
    pic = Pic(w, HIGH, "void1").rect(0, 0, w, 4, EDGE).rect(0, 4, w, 1, "void3").rect(0, 5, w, 1, "void2")
    pic.dither(0, 6, w, 44, "void2", 4 + lift * 4)
    if lift > 1:
        pic.dither(0, 12, w, 30, "void3", 4, 3)
    pic.rect(0, 50, w, 1, EDGE).rect(0, 51, w, 2, "void3").rect(0, 51, w, 1, "void4").rect(0, 53, w, 1, EDGE)
    pic.rect(0, 54, w, 20, "void2").dither(0, 54, w, 3, "void1", 8)
    for x in range(0, w, 16):
        pic.rect(x + 2, 57, 12, 13, EDGE).rect(x + 3, 58, 11, 12, "void3").rect(x + 3, 58, 10, 11, "void2")
        pic.runs("void3", (x + 4, 58, 8)).dither(x + 4, 62, 8, 5, "void1", 5)
    return pic.rect(0, 73, w, 4, "void2").rect(0, 73, w, 1, "void4").rect(0, 77, w, 3, EDGE)


def _walls(tiles: TileSheet) -> None:
    tiles.add("indigo", face(), SOLID)
    tiles.add("indigo_near", face(lift=1), SOLID)
    tiles.add("indigo_lit", face(lift=2), SOLID)
    crack = face(lift=1).line(4, 14, 8, 21, EDGE).line(8, 21, 6, 27, EDGE).line(8, 21, 12, 25, EDGE).dot(5, 14, "void4")
    tiles.add("indigo_crack", crack, SOLID)
    for name, flip in (("left", True), ("right", False)):
        pic = face().rect(13, 0, 3, HIGH, EDGE).rect(11, 5, 2, 72, EDGE)
        pic.rect(12, 6, 1, 70, "void2")
        tiles.add(f"indigo_{name}", pic.mirror() if flip else pic, SOLID)


def _window() -> Pic:
    """Return the window's frame, 11×5 tiles, its glass left dark: what is outside is a sheet with the same bars."""
    w, x, y, gw, gh = WINDOW
    pic = face(w, 2).rect(x - 6, y - 4, gw + 12, gh + 8, EDGE).rect(x - 5, y - 3, gw + 10, gh + 6, "white0")
    pic.rect(x - 5, y - 3, gw + 10, 1, "white1").rect(x - 5, y - 3, 1, gh + 6, "white1").rect(
        x - 2, y - 2, gw + 4, gh + 3, EDGE
    )
    pic.rect(x - 1, y - 1, gw + 2, gh + 1, "dusk1").rect(x, y, gw, gh, "void1")
    pic.rect(0, y + gh + 1, w, 6, EDGE).rect(1, y + gh + 2, w - 2, 2, "white2").rect(1, y + gh + 4, w - 2, 2, "white0")
    return pic.rect(12, y + gh + 2, w - 24, 1, "dusk4")


def _door() -> Pic:
    """Return the door to the clinic, 2×5 tiles: a line of its warm light at the foot and in the pane."""
    pic = face(32).rect(2, 14, 28, 66, EDGE).rect(3, 15, 26, 65, "brown1").rect(3, 15, 26, 1, "brown3")
    pic.rect(3, 15, 1, 64, "brown2").rect(6, 19, 20, 58, EDGE).rect(7, 20, 18, 56, "brown0").rect(
        7, 20, 18, 1, "brown2"
    )
    pic.rect(10, 24, 12, 16, EDGE).rect(11, 25, 10, 14, "mustard2").rect(11, 25, 10, 5, "mustard3").rect(
        11, 34, 10, 5, "auburn3"
    )
    pic.rect(15, 25, 1, 14, EDGE).rect(11, 31, 10, 1, EDGE).rect(10, 46, 12, 26, EDGE).rect(11, 47, 11, 25, "brown1")
    pic.rect(11, 47, 10, 1, "brown2").rect(22, 42, 2, 6, "mustard2").dot(22, 42, "mustard4")
    return pic.rect(7, 75, 18, 1, "mustard3").rect(7, 76, 18, 1, "auburn3").rect(6, 77, 20, 3, EDGE)


def _roots(step: int) -> Pic:
    """Return old wiring that grew, 3×4 tiles: it runs down the wall, and now and then a light runs along it."""
    pic = Pic(48, 64)
    paths = [
        [(12, 0), (9, 14), (15, 28), (8, 44), (11, 63)],
        [(30, 0), (34, 10), (28, 24), (36, 36), (34, 50)],
        [(15, 28), (22, 34), (20, 46)],
        [(34, 10), (42, 18), (40, 30)],
    ]
    for number, path in enumerate(paths):
        walked = 0
        for (x0, y0), (x1, y1) in pairwise(path):
            steps = max(abs(x1 - x0), abs(y1 - y0), 1)
            for i in range(steps):
                x, y = x0 + i * (x1 - x0) // steps, y0 + i * (y1 - y0) // steps
                near = (walked // 9 + number * 2) % 6 == step
                pic.dot(x, y, "teal3" if near else "teal1").dot(x + 1, y, EDGE)
                walked += 1
        x, y = path[-1]
        y = min(y, 60)
        pic.disc(x + 0.5, y + 0.5, 1.6, 1.6, "teal2").dot(x, y, "teal4" if step == number else "teal3")
    return pic

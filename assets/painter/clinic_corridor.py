"""The corridor: notice board, diploma, radiator, trolley, extinguisher, signs, light from a skylight."""

from __future__ import annotations

import numpy as np

from assets.painter.clinic_floor import sun_slab
from assets.painter.tilekit import CLEAR, TILE, Pic, disc_mask, poly_mask
from assets.painter.tilesheet import TileSheet

INK = "void1"
EDGE = "white0"


def sheet() -> TileSheet:
    """Return the corridor's tileset, filled."""
    tiles = TileSheet("clinic_corridor", sky="sun")
    tiles.add("notice_board", _board())
    tiles.add("diploma", _diploma())
    tiles.add("photo_two", _photo())
    tiles.add("extinguisher", _extinguisher())
    tiles.add("arrow_sign", _arrow_sign())
    tiles.add("rail", _rail())
    tiles.add("name_plate", _name_plate())
    tiles.add("radiator", _radiator(), [(0, 16, 48, 12)], foot=-4)
    tiles.add("trolley", _trolley(), [(0, 24, 48, 20)], foot=-3)
    tiles.add("wheelchair", _wheelchair(), [(4, 16, 24, 12)], foot=-3)
    tiles.add("couch", _couch(), [(0, 24, 64, 16)], foot=-4)
    tiles.add("fire_bucket", _sand_bucket(), [(4, 20, 8, 8)], foot=-3)
    tiles.add("pool_sky", _pool())
    _guides(tiles)
    return tiles


GUIDES = (("teal", 4, "teal3", "teal2"), ("wave", 8, "magenta3", "magenta2"), ("cup", 12, "mustard2", "mustard1"))
"""The lines on the floor that lead to a door each: name, row in the tile, colour, its shaded edge."""


def _guides(tiles: TileSheet) -> None:
    """Add the lines to treatment, to the serene places and to the kettle: side by side, a turn, the way up, the end."""
    for first in range(3):
        tiles.add(f"guide_{3 - first}", _guide(first))
        tiles.add(f"guide_{3 - first}_turn", _guide(first, turn=True))
    tiles.add("guide_start", _guide(0, begins=True))
    for name, _, light, dark in GUIDES:
        up = Pic(TILE, TILE).rect(7, 0, 2, 16, light).rect(9, 0, 1, 16, dark)
        tiles.add(f"guide_up_{name}", up)
        end = Pic(TILE, TILE).rect(7, 13, 2, 3, light).rect(9, 13, 1, 3, dark)
        end.disc(8, 11, 4.6, 4, dark).disc(8, 10.4, 4.4, 3.8, light).disc(8, 10.2, 1.8, 1.4, "white4")
        tiles.add(f"guide_end_{name}", end)


def _guide(first: int, turn: bool = False, begins: bool = False) -> Pic:
    """Return the lines from number ``first`` on, worn here and there; on a ``turn`` the first of them goes up."""
    pic = Pic(TILE, TILE)
    for number, (_, row, light, dark) in enumerate(GUIDES):
        if number < first:
            continue
        right = 9 if turn and number == first else TILE
        left = 4 if begins else 0
        pic.rect(left, row, right - left, 2, light).rect(left, row + 2, right - left, 1, dark)
        if turn and number == first:
            pic.rect(7, 0, 2, row, light).rect(9, 0, 1, row + 3, dark)
        if begins:
            pic.disc(4, row + 1, 2.2, 1.8, light)
    return pic


def _board() -> Pic:
    """Return the notice board, 4×3 tiles: cork with a fire drill, a rota, Employee of the Month, a letter."""
    pic = Pic(64, 48)
    pic.rect(1, 4, 62, 38, EDGE).rect(2, 5, 60, 36, "auburn2").rect(2, 5, 60, 1, "auburn4")
    pic.rect(4, 7, 56, 32, "tan2").rect(4, 7, 56, 1, "tan1")
    pic.dither(4, 8, 56, 31, "tan3", 2, 1)
    papers = (
        (6, 10, 13, 15, "white4"),
        (22, 9, 17, 10, "mustard4"),
        (42, 9, 15, 19, "white4"),
        (8, 28, 16, 9, "cyan4"),
        (27, 22, 11, 15, "enamel5"),
        (42, 31, 15, 6, "dusk4"),
    )
    for x, y, w, h, colour in papers:
        pic.rect(x + 1, y + 1, w, h, "tan0").rect(x, y, w, h, colour).dot(x + w // 2, y, "red2")
    pic.rect(8, 12, 9, 2, "red2").runs("white2", (8, 16, 9), (8, 18, 7), (8, 20, 9), (8, 22, 5))
    for i in range(3):
        pic.runs("mustard1", (24, 12 + i * 2, 13)).dots([(28, 12 + i * 2), (33, 12 + i * 2)], "teal2")
    pic.rect(45, 12, 9, 9, "teal2").rect(46, 12, 7, 3, "auburn3").rect(47, 14, 5, 5, "skin3")
    pic.dots([(48, 16), (50, 16)], INK).runs("skin1", (48, 18, 3)).rect(46, 19, 7, 2, "mustard2")
    pic.runs("mustard2", (44, 22, 11)).runs("white2", (45, 24, 9), (46, 26, 7)).dots([(43, 10), (55, 10)], "mustard3")
    pic.runs("cyan1", (10, 31, 12), (10, 33, 9), (10, 35, 11))
    pic.runs("enamel3", *[(29, 25 + i * 2, 7 - i % 3) for i in range(5)])
    return pic.runs("magenta2", (44, 33, 9), (44, 35, 6)).rect(2, 41, 60, 1, "auburn0").rect(3, 42, 60, 1, "white1")


def _frame(w: int, h: int) -> Pic:
    pic = Pic(w, h)
    pic.rect(2, 3, w - 4, h - 8, "auburn0").rect(3, 4, w - 6, h - 10, "auburn2").rect(3, 4, w - 6, 1, "auburn4")
    pic.rect(3, 4, 1, h - 10, "auburn3")
    return pic.rect(3, h - 5, w - 4, 1, "white1")


def _diploma() -> Pic:
    """Return the diploma, 2×2 tiles: cream paper, a red seal, the glass clean in one place."""
    pic = (
        _frame(32, 32)
        .rect(5, 6, 22, 18, "enamel5")
        .rect(5, 6, 22, 1, "enamel3")
        .runs("enamel3", (9, 12, 14), (8, 14, 16), (10, 16, 12))
    )
    pic.runs("auburn1", (10, 9, 12)).runs("void4", (8, 20, 8)).disc(22, 20, 2.6, 2.6, "red2").dot(21, 19, "red3")
    pic.dots([(21, 23), (23, 23)], "red1")
    return pic.line(24, 7, 19, 12, "white4").line(26, 8, 22, 13, "white4")


def _photo() -> Pic:
    """Return a photograph of two people over one tooth, 1×2 tiles."""
    pic = (
        _frame(16, 32)
        .rect(5, 6, 6, 18, "dusk4")
        .rect(4, 6, 8, 17, "dusk4")
        .rect(4, 17, 8, 6, "teal1")
        .rect(4, 6, 8, 3, "dusk3")
    )
    pic.rect(4, 11, 3, 4, "skin3").rect(4, 10, 3, 2, "white3").rect(9, 12, 3, 3, "skin3").rect(9, 10, 3, 2, "hair1")
    pic.dot(11, 11, "teal3")
    pic.rect(4, 15, 3, 4, "enamel2").rect(9, 15, 3, 4, "white4").rect(7, 15, 2, 2, "enamel5")
    return pic.dot(7, 17, "enamel5")


def _extinguisher() -> Pic:
    """Return a fire extinguisher on its hook, 1×2 tiles."""
    pic = Pic(16, 32).rect(2, 1, 12, 6, "red2").rect(3, 2, 10, 4, "red1")
    pic.rows(5, 2, "a..a.a\n.aa.aa\n.aa..a", {"a": "white4"})
    pic.rect(5, 12, 6, 16, "red2").rect(5, 12, 2, 16, "red3").rect(9, 12, 2, 16, "red1").rect(6, 10, 4, 2, "red1")
    pic.rect(6, 8, 4, 2, "void2").rect(9, 7, 3, 1, "void2")
    pic.rect(6, 17, 4, 5, "white4").rect(6, 19, 3, 1, "red2").line(11, 9, 12, 20, "void2").rect(11, 20, 2, 4, "void2")
    return pic.outline(EDGE)


def _arrow_sign() -> Pic:
    """Return a sign that hangs from the ceiling, 3×1 tiles: to the rooms, to the desk."""
    pic = Pic(48, TILE).rect(8, 0, 1, 4, EDGE).rect(39, 0, 1, 4, EDGE).rect(2, 4, 44, 10, INK)
    pic.rect(3, 5, 42, 8, "teal1").rect(3, 5, 42, 1, "teal2")
    pic.rows(5, 7, "..a..\n.a...\naaaaa\n.a...\n..a..", {"a": "white4"})
    pic.rows(13, 7, ".a.a.\naaaaa\naaaaa\n.a.a.", {"a": "white4"})
    pic.rows(38, 7, "..a..\n...a.\naaaaa\n...a.\n..a..", {"a": "mustard3"}).runs("mustard3", (26, 8, 9))
    pic.runs("mustard2", (26, 10, 6))
    return pic.rect(23, 6, 1, 6, "teal3").rect(3, 14, 43, 1, "white1")


def _rail() -> Pic:
    """Return one tile of handrail to lay along the wainscot, 1×1 tile (the wall's third row)."""
    pic = Pic(TILE, TILE).rect(0, 9, 16, 3, "enamel4").rect(0, 9, 16, 1, "enamel5").rect(0, 11, 16, 1, "enamel2")
    pic.rect(0, 12, 16, 1, "teal1")
    return pic.rect(7, 12, 2, 3, "white1").dot(7, 12, "white3")


def _name_plate() -> Pic:
    """Return a small plate with a name, 1×1 tile."""
    pic = Pic(TILE, TILE).rect(1, 4, 14, 8, EDGE).rect(2, 5, 12, 6, "white4").rect(2, 10, 12, 1, "white3")
    pic.runs("void3", (4, 7, 8)).runs("teal2", (4, 9, 5))
    return pic.rect(2, 12, 13, 1, "white1")


def _radiator() -> Pic:
    """Return the radiator, 3×2 tiles: white ribs, a valve, warm air that has stained the wall a little."""
    pic = Pic(48, 32)
    pic.rect(1, 6, 44, 20, "white2").rect(1, 5, 44, 3, "white4").rect(1, 8, 44, 1, "white1")
    for x in range(2, 44, 4):
        pic.rect(x, 9, 3, 16, "white3").rect(x, 9, 1, 16, "white4").rect(x + 3, 9, 1, 16, "white1")
    pic.rect(1, 24, 44, 2, "white2").rect(3, 26, 3, 3, "white1").rect(39, 26, 3, 3, "white1")
    pic.rect(44, 19, 3, 3, "mustard2").rect(45, 22, 2, 8, "white2").rect(44, 18, 3, 1, "mustard4")
    return pic.outline(EDGE)


def _trolley() -> Pic:
    """Return the linen trolley, 3×3 tiles: folded towels, a box of bibs, a bag."""
    pic = Pic(48, 48)
    for x in (3, 42):
        pic.rect(x, 10, 2, 32, "white2").rect(x, 10, 1, 32, "white4")
    for y in (18, 31):
        pic.rect(2, y, 44, 7, "white3").rect(2, y, 44, 1, "white4").rect(2, y + 5, 44, 2, "white1")
    for i in range(3):
        x = 6 + i * 10
        for j, colour in enumerate(("teal", "white", "cyan")):
            base = {"teal": 3, "white": 4, "cyan": 3}[colour]
            pic.rect(x, 15 - j * 3 - i % 2, 9, 3, f"{colour}{base}")
            pic.rect(x, 17 - j * 3 - i % 2, 9, 1, f"{colour}{base - 1}")
            pic.dot(x, 15 - j * 3 - i % 2, f"{colour}{base - 1}")
    pic.rect(35, 11, 7, 8, "tan3").rect(35, 11, 7, 2, "tan4").rect(40, 13, 2, 6, "tan2").rect(36, 9, 5, 3, "white4")
    pic.rect(7, 25, 14, 6, "dusk3").rect(7, 25, 14, 1, "dusk4").rect(19, 26, 2, 5, "dusk2")
    pic.rect(24, 26, 13, 5, "white4").rect(24, 29, 13, 2, "white3").runs("teal3", (24, 28, 13))
    pic.rect(2, 38, 44, 2, "white1")
    for x in (4, 39):
        pic.disc(x + 2, 42.5, 3, 3, EDGE).dot(x + 1, 42, "white3")
    return pic.outline(INK)


def _wheelchair() -> Pic:
    """Return a wheelchair that faces right, 2×2 tiles."""
    pic = Pic(32, 32)
    pic.rect(5, 3, 3, 14, "teal2").rect(5, 3, 1, 14, "teal4").rect(7, 4, 1, 13, "teal1").rect(1, 3, 5, 2, "white2")
    pic.rect(1, 3, 2, 3, "void3")
    pic.rect(7, 14, 14, 4, "teal2").rect(7, 14, 14, 1, "teal4").rect(7, 17, 14, 1, "teal1")
    pic.rect(8, 10, 11, 2, "white3").rect(8, 10, 11, 1, "white4")
    pic.rect(18, 12, 2, 3, "white2").line(20, 18, 25, 25, "white2", 2).rect(23, 26, 7, 2, "white1")
    pic.rect(23, 26, 7, 1, "white3")
    outer = disc_mask(32, 32, 11, 21, 9, 9)
    pic.paint(outer & ~disc_mask(32, 32, 11, 21, 7.6, 7.6), "void3").paint(disc_mask(32, 32, 11, 21, 2, 2), "white3")
    for x0, y0, x1, y1 in ((11, 14, 11, 27), (4, 21, 17, 21), (6, 16, 16, 26), (16, 16, 6, 26)):
        pic.line(x0, y0, x1, y1, "white2")
    pic.disc(11, 21, 2, 2, "white4").dot(11, 21, "white1").disc(23, 28, 2.4, 2.4, "void3").dot(22, 27, "white2")
    return pic.outline(INK)


def _couch() -> Pic:
    """Return a couch on wheels, 4×3 tiles: mattress, pillow, a folded blanket, a rail."""
    pic = Pic(64, 48)
    for x in (6, 54):
        pic.rect(x, 33, 3, 8, "white2").rect(x, 33, 1, 8, "white4").disc(x + 1.5, 42, 2.6, 2.6, "void2")
        pic.dot(x + 1, 41, "white2")
    pic.rect(9, 37, 46, 2, "white1").rect(9, 37, 46, 1, "white3")
    pic.rect(2, 13, 60, 17, "white3").rect(2, 13, 60, 2, "white4").rect(2, 28, 60, 5, "white2")
    pic.rect(2, 28, 60, 1, "white4")
    pic.rect(2, 32, 60, 2, "white1").rect(5, 12, 15, 14, "white1").rect(5, 12, 14, 13, "white4")
    pic.rect(6, 23, 13, 2, "white3")
    pic.rect(17, 14, 2, 10, "white3").runs("white3", (8, 16, 5), (9, 19, 6))
    pic.runs("white2", (23, 18, 9), (25, 21, 6), (22, 25, 8))
    pic.rect(35, 12, 20, 17, "teal2").rect(35, 12, 19, 14, "teal3").rect(35, 12, 19, 2, "teal4")
    pic.rect(35, 28, 20, 5, "teal1")
    pic.rect(44, 13, 1, 19, "teal1").rect(45, 14, 1, 12, "teal4").runs("teal2", (36, 20, 7), (47, 22, 6))
    pic.rect(22, 22, 36, 2, "white1").rect(22, 21, 36, 1, "white3")
    for x in (23, 34, 46, 56):
        pic.rect(x, 22, 2, 11, "white1").rect(x, 22, 1, 11, "white3")
    return pic.outline(INK)


def _sand_bucket() -> Pic:
    """Return the red bucket of sand by the fire door, 1×2 tiles."""
    pic = Pic(16, 32)
    for i in range(9):
        pic.rect(3 + i // 4, 19 + i, 10 - i // 4 * 2, 1, "red2").dot(3 + i // 4, 19 + i, "red3")
        pic.rect(11 - i // 4, 19 + i, 2, 1, "red1")
    pic.disc(8, 19, 5.2, 2.4, "red1").disc(8, 18.8, 4.2, 1.7, "tan3").runs("tan4", (5, 18, 3))
    pic.rect(2, 15, 1, 4, "white1").rect(13, 15, 1, 4, "white1").runs("white2", (3, 14, 10))
    return pic.outline(INK)


# -- floor -----------------------------------------------------------------------------------------------
def _pool() -> Pic:
    """Return a skylight's pool of light, 7×4 tiles, with the shadow of its bars."""
    w, h = 7 * TILE, 4 * TILE
    pic = Pic(w, h)
    slab = sun_slab()
    for y in range(0, h, TILE):
        for x in range(0, w, TILE):
            pic.put(slab, x, y)
    ys, xs = np.mgrid[0:h, 0:w]
    shape = poly_mask(w, h, [(4, 4), (80, 4), (108, 60), (32, 60)])
    soft = poly_mask(w, h, [(6, 6), (78, 6), (105, 58), (34, 58)])
    for part in (0.34, 0.67):
        left = 4 + 76 * part
        shape &= ~poly_mask(w, h, [(left, 4), (left + 4, 4), (left + 32, 60), (left + 28, 60)])
    shape &= ~((ys >= 30) & (ys < 33))
    shape &= soft | ((xs + ys) % 2 == 0)
    pic.px[~shape] = CLEAR
    return pic

"""The staff kitchen: warm lino, a yard with three gulls, a fridge that is a newspaper, five mugs and an empty hook."""

from __future__ import annotations

from assets.painter import clinic_kitchen_things
from assets.painter.rooms import add_shadows
from assets.painter.tilekit import TILE, Pic, noise
from assets.painter.tilesheet import TileSheet

INK = "void1"
EDGE = "white0"


def sheet() -> TileSheet:
    """Return the kitchen's tileset, filled."""
    tiles = TileSheet("clinic_kitchen")
    _floor(tiles)
    add_shadows(tiles, "kitchen", "enamel2", "enamel3")
    _hung(tiles)
    clinic_kitchen_things.add(tiles)
    return tiles


def _floor(tiles: TileSheet) -> None:
    """Add lino in two creams, five hands each, and the same out of the light (set them like a chess board)."""
    for tone, face, line, shine in (
        ("light", "enamel5", "enamel4", "white4"),
        ("dark", "enamel4", "enamel3", "enamel5"),
    ):
        for index in range(5):
            pic = Pic(TILE, TILE, face).rect(15, 0, 1, 16, line).rect(0, 15, 16, 1, line).runs(shine, (0, 0, 4 + index))
            if index == 1:
                pic.dots([(9, 5), (8, 6), (7, 7), (6, 8)], shine)
            elif index == 2:
                pic.runs(line, (3, 11, 3), (9, 4, 2)).dot(5, 12, line)
            elif index == 3:
                pic.runs(line, (2, 6, 5), (6, 7, 4)).dots([(12, 12), (11, 3)], line)
            elif index == 4:
                pic.line(15, 9, 11, 15, line).dot(13, 13, shine)
            tiles.add(f"lino_{tone}_{index}", pic)
        shade = Pic(TILE, TILE, line).rect(15, 0, 1, 16, "enamel3" if tone == "light" else "enamel2")
        shade.rect(0, 15, 16, 1, "enamel3" if tone == "light" else "enamel2")
        tiles.add(f"lino_{tone}_shade", shade.runs(face, (0, 0, 3)))
    for name, seed in (("crumbs", 1), ("tea_ring", 2)):
        pic = Pic(TILE, TILE)
        if name == "crumbs":
            pic.dots([(noise(i, seed, 5) % 14 + 1, noise(i, seed, 6) % 10 + 3) for i in range(7)], "mustard1")
        else:
            pic.dots([(6, 5), (8, 4), (10, 5), (11, 7), (10, 10), (8, 11), (6, 10), (5, 7)], "tan2")
        tiles.add(name, pic)


def _hung(tiles: TileSheet) -> None:
    tiles.add("yard", [_yard(step) for step in range(8)], durations=(1400, 300, 700, 200, 1800, 200, 500, 900))
    tiles.add("splash", _splash(0))
    tiles.add("splash_flower", _splash(1))
    tiles.add("rota_board", _rota())
    tiles.add("mug_hooks", _mugs())
    tiles.add("calendar", _calendar())
    tiles.add("towel_hook", _towel())
    tiles.add("sign_cup", _sign())
    tiles.add("wall_phone", _phone())
    tiles.add("fairy_note", _note())


def _yard(step: int) -> Pic:
    """Return the yard, 4×3 tiles: brick, the fire escape, wires of the tram, three gulls on the warm grating."""
    pic = Pic(64, 48, "auburn2").rect(0, 0, 64, 14, "cyan3").rect(0, 0, 64, 5, "cyan2").dither(0, 5, 64, 2, "cyan2", 8)
    pic.disc(14, 8, 8, 2.4, "white4").disc(46, 10, 9, 2, "white4").line(0, 3, 63, 7, "white0").line(
        0, 5, 63, 9, "white0"
    )
    for y in range(14, 32, 4):
        pic.rect(0, y + 3, 64, 1, "auburn1")
        for x in range((y // 4) % 2 * 4, 64, 8):
            pic.rect(x, y, 1, 3, "auburn1").dot(x + 3, y, "auburn3" if noise(x, y, 8) % 3 == 0 else "auburn2")
    pic.rect(0, 13, 64, 2, "white1").rect(0, 13, 64, 1, "white3")
    pic.rect(6, 17, 11, 9, INK).rect(7, 18, 9, 7, "cyan1").line(8, 24, 14, 18, "cyan3").rect(6, 26, 11, 1, "white2")
    for y in (17, 27):
        pic.rect(36, y, 26, 2, "void2").rect(36, y - 5, 26, 1, "void3")
        for x in range(36, 63, 4):
            pic.rect(x, y - 5, 1, 5, "void2")
    pic.line(40, 36, 54, 28, "void2", 2).line(58, 27, 46, 18, "void2", 2)
    pic.rect(0, 31, 64, 17, "hair2").runs("hair3", (0, 31, 64)).rect(8, 34, 28, 4, INK)
    for x in range(9, 36, 3):
        pic.rect(x, 34, 1, 4, "white0")
    warm = (9 + step * 3) % 26
    pic.dots([(10 + warm, 31 - step % 3), (14 + warm // 2, 29 - step % 4), (30 - warm // 2, 27)], "white3")
    gull = "..aa.\n.aeab\n.wwww\nwwwgg\n.o.o."
    for i, x in enumerate((11, 20, 29)):
        look = gull if (step + i) % 4 else ".aa..\nbaea.\nwwww.\nggwww\n.o.o."
        pic.rows(
            x,
            30 - (1 if (step + i) == 5 else 0),
            look,
            {"a": "white4", "e": INK, "b": "mustard2", "w": "white4", "g": "white2", "o": "mustard1"},
        )
    return pic


def _splash(kind: int) -> Pic:
    """Return a column of wall tiles behind a counter, 1×3 tiles."""
    pic = Pic(TILE, 48)
    for row, y in enumerate((23, 31, 39)):
        for x in (0, 8):
            pic.rect(x, y, 8, 8, "white3").rect(x, y, 7, 7, "white4").rect(x + 1, y + 5, 6, 2, "cyan4")
            if kind and (row + x // 8) % 2:
                pic.rows(x + 2, y + 2, ".a.\naba\n.a.", {"a": "teal3", "b": "mustard3"})
    return pic.rect(0, 22, TILE, 1, "white1").rect(0, 46, TILE, 2, "")


def _rota() -> Pic:
    """Return the washing-up rota, 2×2 tiles: Ida, Max, Jun, Ida, Ida, and a space."""
    pic = Pic(32, 32).rect(2, 4, 28, 25, EDGE).rect(3, 5, 26, 23, "white4").rect(3, 5, 26, 4, "teal3")
    for i, (colour, length) in enumerate(
        (("red2", 6), ("mustard2", 7), ("void4", 6), ("red2", 6), ("red2", 6), ("white3", 0))
    ):
        y = 11 + i * 3
        pic.runs("white2", (5, y + 1, 22)).runs("white1", (5, y, 4)).runs(colour, (11, y, length))
        if length:
            pic.dot(24, y, "leaf2").dot(25, y - 1, "leaf2")
    return pic.rect(27, 12, 1, 12, "mustard3").rect(14, 2, 4, 3, "white1").rect(26, 24, 3, 1, "red3")


MUGS = (("red2", "white4"), ("mustard3", "red1"), ("teal3", "white4"), ("void4", "mustard3"), ("white4", "magenta2"))


def _mugs() -> Pic:
    """Return the mugs on their hooks, 3×2 tiles: five that do not match, and the hook that gets the sun."""
    pic = Pic(48, 32).rect(1, 8, 46, 4, "brown3").rect(1, 8, 46, 1, "brown4").rect(1, 12, 46, 1, "brown1")
    for i in range(6):
        x = 3 + i * 7 + i // 3
        pic.rect(x + 2, 12, 1, 2, "mustard2").dot(x + 3, 14, "mustard3")
        if i < 5:
            body, mark = MUGS[i]
            tall = 8 + (i * 3) % 3
            pic.rect(x, 15, 6, tall, INK).rect(x, 15, 5, tall - 1, body).rect(x + 1, 18, 3, 2, mark).dot(
                x, 15, "white4"
            )
            pic.dots([(x + 5, 17), (x + 6, 18), (x + 5, 20)], body)
    return pic.dots([(42, 11), (43, 10), (44, 9)], "mustard4")


def _calendar() -> Pic:
    """Return a calendar of fishing boats, 1×2 tiles; one day is ringed."""
    pic = (
        Pic(TILE, 32)
        .rect(2, 3, 12, 25, EDGE)
        .rect(3, 4, 10, 10, "cyan2")
        .rect(3, 10, 10, 4, "cyan1")
        .poly([(5, 10), (11, 10), (10, 12), (6, 12)], "red2")
    )
    pic.rect(8, 5, 1, 5, "white4").rect(3, 14, 10, 13, "white4")
    for y in range(16, 26, 3):
        pic.dots([(x, y) for x in range(4, 12, 2)], "white1")
    return pic.frame(7, 18, 4, 4, "red2")


def _towel() -> Pic:
    pic = Pic(TILE, 32).rect(7, 3, 2, 3, "mustard2").poly([(5, 6), (11, 6), (13, 27), (3, 27)], "white4")
    for y in (11, 16, 21):
        pic.runs("red2", (4, y, 8))
    return pic.line(9, 7, 10, 26, "white2").runs("white2", (3, 26, 10))


def _sign() -> Pic:
    """Return the sign over the kitchen's door, 2×1 tiles: a cup that steams."""
    pic = Pic(32, TILE).rect(10, 1, 13, 9, INK).rect(11, 2, 11, 7, "mustard1")
    return pic.rows(13, 3, ".a.a..\n......\naaaaa.\naaaaaa\naaaaa.\n.aaa..", {"a": "mustard4"})


def _phone() -> Pic:
    """Return the wall telephone, 1×2 tiles, off its hook for lunch."""
    pic = (
        Pic(TILE, 32)
        .rect(4, 5, 8, 13, "mustard3")
        .rect(4, 5, 8, 2, "mustard4")
        .rect(10, 7, 2, 11, "mustard1")
        .disc(8, 12, 2.6, 2.6, "white4")
        .dot(8, 12, INK)
    )
    pic.line(5, 18, 3, 24, "mustard2").line(3, 24, 8, 27, "mustard2").rect(8, 23, 4, 7, "mustard2").rect(
        8, 23, 1, 7, "mustard4"
    )
    return pic.outline(INK)


def _note() -> Pic:
    """Return a ticket and two notes, 1×2 tiles: 4417, about the kettle, is open."""
    pic = (
        Pic(TILE, 32)
        .rect(3, 5, 10, 8, "mustard4")
        .runs("red2", (5, 7, 6))
        .runs("white1", (5, 9, 5))
        .rect(4, 16, 9, 10, "dusk4")
        .runs("void4", (6, 19, 5), (6, 21, 4), (6, 23, 5))
    )
    return pic.dot(8, 4, "red2").dot(8, 15, "teal3")

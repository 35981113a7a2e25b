"""House fronts of Harbour Street: walls in columns of 1×6 tiles, to which doors and windows are hung.

Chen's clinic is white and teal, the news house dark plaster, the empty shop faded green, Wells's
house brick with stone corners, the hall pale stone.
"""

from __future__ import annotations

from collections.abc import Callable

from assets.painter.tilekit import CLEAR, TILE, Pic, noise
from assets.painter.tilesheet import TileSheet

HIGH = 96
SOLID = [(0, 32, 16, 64)]


def sheet() -> TileSheet:
    """Return the tileset of walls, filled."""
    tiles = TileSheet("street_wall", sky="glass")
    kinds: dict[str, Callable[[int, int], Pic]] = {
        "chen": _chen, "news": _news, "shop": _shop, "wells": _brick, "hall": _stone,
    }  # fmt: skip
    for name, paint in kinds.items():
        for number, letter in enumerate("abc"):
            tiles.add(f"{name}_{letter}", paint(number, 0), SOLID)
        tiles.add(f"{name}_left", paint(1, -1), SOLID)
        tiles.add(f"{name}_right", paint(2, 1), SOLID)
    tiles.add("alley", _alley(), SOLID)
    tiles.add("pipe", _pipe())
    return tiles


def _ends(pic: Pic, side: int, top: int, light: str, dark: str) -> Pic:
    """Mark a front's end: a lit edge at the left, a shaded one at the right."""
    if side < 0:
        pic.rect(0, top, 1, HIGH - top, "void1").rect(1, top + 1, 1, HIGH - top - 2, light)
    if side > 0:
        pic.rect(15, top, 1, HIGH - top, "void1").rect(12, top + 1, 3, HIGH - top - 2, dark)
    return pic


def _chen(number: int, side: int) -> Pic:
    """Return a column of the clinic: a low modern front, sky above its coping."""
    pic = Pic(TILE, HIGH).rect(0, 10, 16, 86, "white3")
    pic.rect(0, 9, 16, 1, "void1").rect(0, 10, 16, 3, "white4").rect(0, 13, 16, 2, "white2").rect(
        0, 15, 16, 1, "white1"
    )
    pic.dither(0, 16, 16, 3, "white2", 7).rect(0, 34, 16, 1, "white1").rect(0, 35, 16, 4, "teal2").rect(
        0, 35, 16, 1, "teal3"
    )
    pic.rect(0, 39, 16, 1, "teal0").rect(0, 40, 16, 2, "white2")
    if number == 0:
        pic.rect(8, 16, 1, 18, "white2").rect(9, 16, 1, 18, "white4")
    pic.rect(4 + number * 4, 42, 1, 42, "white2").rect(5 + number * 4, 42, 1, 42, "white4")
    pic.rect(0, 84, 16, 8, "teal1").rect(0, 84, 16, 1, "teal2").rect(0, 92, 16, 4, "white0").rect(
        0, 92, 16, 1, "white1"
    )
    return _ends(pic, side, 9, "white4", "white2")


def _news(number: int, side: int) -> Pic:
    """Return a column of the dark house that carries the screen: plaster, a cornice, blue shop tiles below."""
    pic = Pic(TILE, HIGH, "void3")
    pic.rect(0, 0, 16, 3, "void4").rect(0, 0, 16, 1, "void5").rect(0, 3, 16, 1, "void1").rect(0, 4, 16, 3, "void2")
    for x in range(number * 2, 16, 5):
        pic.rect(x, 4, 2, 2, "void4")
    for i in range(7):
        x, y = noise(i, number, 13) % 15, 9 + noise(i, number, 14) % 36
        pic.runs("void4" if i % 2 else "void2", (x, y, 2 + i % 3))
    pic.rect(0, 46, 16, 3, "void4").rect(0, 46, 16, 1, "void5").rect(0, 49, 16, 1, "void1")
    for y in range(50, 92, 6):
        for x in range(-3 if (y // 6) % 2 else 0, 16, 6):
            pic.rect(x, y, 5, 5, "cyan0" if noise(x, y, number) > 60 else "teal0").runs("cyan1", (max(x, 0), y, 3))
    pic.rect(0, 91, 16, 5, "void1").rect(0, 91, 16, 1, "void4")
    return _ends(pic, side, 0, "void5", "void2")


def _shop(number: int, side: int) -> Pic:
    """Return a column of the empty shop: peeling green boards over bare brick."""
    pic = Pic(TILE, HIGH, "leaf1")
    pic.rect(0, 0, 16, 5, "leaf0")
    pic.px[:6] = CLEAR
    pic.rect(0, 6, 16, 1, "void1").rect(0, 7, 16, 3, "leaf2").rect(0, 10, 16, 1, "leaf0").rect(0, 11, 16, 2, "teal0")
    for x in range(0, 16, 4):
        pic.rect(x, 13, 1, 79, "leaf0").dither(x + 1, 13, 1, 79, "leaf2", 5, number)
    for i in range(6):
        x, y = noise(i, number, 23) % 13, 16 + noise(i, number, 24) % 70
        if noise(i, number, 25) > 110:
            pic.rect(x, y, 4, 3, "auburn1").runs("auburn2", (x, y, 3), (x + 1, y + 2, 2)).dot(x + 3, y, "leaf2")
        else:
            pic.runs("leaf2", (x, y, 2), (x, y + 1, 1))
    pic.rect(0, 36, 16, 2, "leaf2").rect(0, 38, 16, 1, "leaf0").rect(0, 90, 16, 6, "hair1").rect(0, 90, 16, 1, "white0")
    return _ends(pic, side, 6, "leaf2", "leaf0")


def _brick(number: int, side: int) -> Pic:
    """Return a column of Wells's house: old red brick, a string course, a stone foot."""
    pic = Pic(TILE, HIGH, "auburn2")
    pic.rect(0, 0, 16, 4, "enamel3").rect(0, 0, 16, 1, "enamel5").rect(0, 4, 16, 2, "enamel1").rect(
        0, 6, 16, 1, "auburn0"
    )
    for row, y in enumerate(range(7, 90, 4)):
        pic.rect(0, y + 3, 16, 1, "auburn1")
        for x in range((row % 2) * 4 - 8, 16, 8):
            tone = noise(x + number * 16, y, 31)
            if tone < 16:
                pic.rect(x, y, 7, 3, "auburn1")
            elif tone > 242:
                pic.rect(x, y, 7, 3, "auburn3")
            elif tone > 190:
                pic.runs("auburn3", (x + 1, y, 3))
            pic.rect(x + 7, y, 1, 3, "auburn1")
    pic.rect(0, 38, 16, 3, "enamel4").rect(0, 38, 16, 1, "enamel5").rect(0, 41, 16, 1, "auburn0")
    pic.rect(0, 88, 16, 8, "enamel2").rect(0, 88, 16, 1, "enamel4").rect(0, 93, 16, 3, "enamel1").rect(
        number * 5 + 2, 89, 1, 4, "enamel1"
    )
    if side:
        for y in range(8, 88, 12):
            w = 9 if (y // 12) % 2 else 6
            x = 0 if side < 0 else 16 - w
            pic.rect(x, y, w, 6, "enamel4").runs("enamel5", (x, y, w)).rect(x, y + 5, w, 1, "enamel2")
    return _ends(pic, side, 0, "auburn3", "auburn1")


def _stone(number: int, side: int) -> Pic:
    """Return a column of the hall: pale blocks under a moulded cornice."""
    pic = Pic(TILE, HIGH, "enamel4")
    pic.rect(0, 0, 16, 2, "enamel5").rect(0, 2, 16, 2, "enamel3").rect(0, 4, 16, 1, "enamel1")
    for x in range(number % 2, 16, 4):
        pic.rect(x, 5, 2, 3, "enamel5").rect(x + 2, 5, 2, 3, "enamel2")
    pic.rect(0, 8, 16, 3, "enamel3").rect(0, 8, 16, 1, "enamel5").rect(0, 11, 16, 1, "enamel2")
    for row, y in enumerate(range(12, 90, 9)):
        pic.rect(0, y + 8, 16, 1, "enamel3").rect((5 + row * 8 + number * 3) % 16, y, 1, 8, "enamel3")
        pic.runs("enamel5", ((6 + row * 8 + number * 3) % 16, y, 5))
        if noise(row, number, 41) > 190:
            pic.runs("enamel3", (noise(row, number, 42) % 12, y + 3, 3), (noise(row, number, 43) % 12, y + 5, 2))
    pic.rect(0, 86, 16, 10, "enamel3").rect(0, 86, 16, 1, "enamel5").rect(0, 92, 16, 4, "enamel2").dither(
        0, 82, 16, 4, "enamel3", 5
    )
    return _ends(pic, side, 0, "enamel5", "enamel3")


def _alley() -> Pic:
    """Return a dark gap between two houses with a far lamp and washing on a line."""
    pic = (
        Pic(TILE, HIGH, "void1").rect(0, 0, 16, 12, "dusk1").rect(0, 0, 16, 5, "dusk0").dither(0, 12, 16, 4, "dusk0", 8)
    )
    pic.rect(0, 16, 16, 80, "void1").rect(3, 20, 10, 70, "void2").rect(6, 30, 5, 56, "void3").rect(
        7, 40, 3, 3, "mustard3"
    )
    pic.dot(8, 39, "mustard4").dither(5, 44, 7, 30, "void4", 4).line(0, 24, 15, 22, "white1")
    pic.rect(2, 24, 4, 7, "white3").rect(7, 24, 3, 5, "dusk3").rect(11, 23, 4, 8, "teal2").rect(5, 25, 1, 6, "white2")
    return pic.poly([(0, 96), (5, 84), (11, 84), (16, 96)], "white0").rect(0, 94, 16, 2, "hair1")


def _pipe() -> Pic:
    """Return a rain pipe to lay over any front, 1×6 tiles."""
    pic = (
        Pic(TILE, HIGH)
        .rect(6, 8, 4, 84, "hair1")
        .rect(6, 8, 1, 84, "white1")
        .rect(5, 6, 6, 4, "hair2")
        .rect(5, 6, 6, 1, "white2")
    )
    for y in (26, 52, 76):
        pic.rect(5, y, 6, 2, "hair2").rect(5, y, 6, 1, "white1")
    return pic.poly([(6, 88), (10, 88), (13, 93), (9, 93)], "hair1")

"""What lies behind the houses of Harbour Street: the sky, the bay in sea fog, masts, and the sea wall."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import TILE, Pic, bayer, noise
from assets.painter.tilesheet import TileSheet

WIDE, HIGH = 288, 96
SEA = 58
LIGHTHOUSE = 214


def sheet() -> TileSheet:
    """Return the tileset of sky, bay and sea wall, filled."""
    tiles = TileSheet("street_sea", columns=18, sky="all")
    tiles.add("bay", [_bay(step) for step in range(6)], durations=360)
    tiles.add("sky", _sky(TILE, 32))
    cloud = _sky(TILE, 32).runs("dusk3", (2, 20, 12), (0, 21, 16)).runs("dusk4", (4, 22, 11))
    tiles.add("sky_cloud", cloud)
    _wall(tiles)
    return tiles


def _sky(w: int, h: int) -> Pic:
    """Return the evening sky, darker above; every border is dithered."""
    pic = Pic(w, h)
    bands = ("void4", "void5", "dusk1", "dusk2", "dusk3", "dusk4")
    for y in range(h):
        depth = (y + 6) / 11.0
        low = min(int(depth), len(bands) - 1)
        pic.rect(0, y, w, 1, bands[low])
        if depth - low > 0.6 and low + 1 < len(bands):
            pic.dither(0, y, w, 1, bands[low + 1], 8 if depth - low > 0.8 else 4)
    return pic


def _bay(step: int) -> Pic:
    """Return the view over the bay, 18×6 tiles, at one of six moments."""
    pic = _sky(WIDE, HIGH)
    _clouds(pic)
    _far_shore(pic, step)
    _lighthouse(pic, step)
    _water(pic, step)
    _boats(pic, step)
    _haze(pic, step)
    return pic


def _clouds(pic: Pic) -> None:
    for x, y, w in (
        (10, 12, 52),
        (40, 17, 60),
        (120, 9, 66),
        (150, 14, 44),
        (210, 20, 58),
        (232, 11, 40),
        (84, 25, 70),
    ):
        pic.runs("dusk2" if y < 18 else "dusk3", (x, y, w), (x + 6, y - 1, w - 16))
        pic.runs("dusk3" if y < 18 else "dusk4", (x + 4, y + 1, w - 9))
    pic.disc(96, 50, 15, 15, "dusk4").disc(96, 50, 12, 12, "mustard4").disc(95, 49, 8, 8, "cyan4")
    pic.runs("dusk4", (76, 44, 30), (88, 48, 28), (80, 52, 34)).runs("mustard4", (92, 40, 16))


def _far_shore(pic: Pic, step: int) -> None:
    """Draw the other side of the bay: hills, towers in two hazes, cranes with lamps."""
    for x in range(WIDE):
        top = SEA - 6 - round(3 * np.sin(x / 27.0 + 1) + 2 * np.sin(x / 9.0))
        pic.rect(x, top, 1, SEA - top, "dusk2")
        pic.dot(x, top, "dusk3")
    for layer, (ramp, body, rim) in enumerate((("dusk", "dusk1", "dusk2"), ("void", "dusk0", "dusk1"))):
        x = 2
        while x < WIDE - 4:
            w, tall = 6 + noise(x, layer, 3) % 8, 7 + noise(x, layer, 4) % (20 - layer * 4)
            if abs(x + w / 2 - 96) > 20 + layer * 10 and abs(x + w / 2 - LIGHTHOUSE) > 8:
                pic.rect(x, SEA - tall, w, tall, body).rect(x + (0 if x > 96 else w - 1), SEA - tall, 1, tall, rim)
                pic.rect(x + 1, SEA - tall - 2, w // 2, 2, body)
                for i in range(3 + layer * 3):
                    wx, wy = x + 1 + noise(i, x, 5) % max(w - 2, 1), SEA - tall + 2 + noise(i, x, 6) % max(tall - 4, 1)
                    lit = noise(i, x, 7 + (step if i == 0 else 0)) < 150
                    pic.dot(wx, wy, "mustard3" if lit and ramp == "void" else "dusk3" if lit else body)
            x += w + 2 + noise(x, layer, 8) % 9
    for x, flip in ((24, 1), (262, -1)):
        pic.rect(x, 30, 2, 28, "void2").rect(x + 7 * flip, 30, 2, 28, "void2").line(
            x - 8 * flip, 29, x + 30 * flip, 29, "void2", 2
        )
        pic.line(x + 6 * flip, 28, x + 4 * flip, 20, "void2").line(x + 4 * flip, 20, x + 28 * flip, 29, "void2")
        pic.line(x, 44, x + 7 * flip, 34, "void2").line(x + 26 * flip, 31, x + 26 * flip, 40, "void2")
        pic.rect(x + 26 * flip - 2, 41, 5, 3, "auburn2").dot(x + 4 * flip, 19, "red3" if step % 3 else "red1")


def _lighthouse(pic: Pic, step: int) -> None:
    x = LIGHTHOUSE
    pic.poly([(x - 26, SEA), (x - 14, SEA - 4), (x + 18, SEA - 3), (x + 30, SEA)], "void3").runs(
        "void4", (x - 13, SEA - 4, 30)
    )
    pic.poly([(x - 4, SEA - 3), (x - 3, 28), (x + 3, 28), (x + 4, SEA - 3)], "white3")
    pic.rect(x + 1, 28, 2, SEA - 31, "white2").rect(x - 3, 36, 6, 5, "red2").rect(x - 3, 47, 7, 5, "red2").rect(
        x + 1, 36, 2, 5, "red1"
    )
    pic.rect(x + 1, 47, 3, 5, "red1").rect(x - 4, 26, 8, 2, "void2").rect(
        x - 2, 21, 4, 5, "mustard4" if step in (1, 2) else "mustard2"
    )
    pic.poly([(x - 3, 21), (x, 17), (x + 3, 21)], "red1").rect(x + 8, SEA - 8, 8, 5, "white2").rect(
        x + 7, SEA - 10, 10, 2, "auburn2"
    )
    if step in (1, 2):
        far = -1 if step == 1 else 1
        beam = Pic(WIDE, HIGH).poly(
            [(x + 3 * far, 22), (x + 70 * far, 10), (x + 70 * far, 30), (x + 3 * far, 25)], "mustard4"
        )
        pic.paint(beam.solid() & bayer(WIDE, HIGH, 4), "mustard4")


def _water(pic: Pic, step: int) -> None:
    for y in range(SEA, HIGH):
        tone = ("dusk2", "dusk1", "void5", "void4", "void3")[min((y - SEA) // 6, 4)]
        pic.rect(0, y, WIDE, 1, tone)
        if (y - SEA) % 6 == 5:
            pic.dither(0, y, WIDE, 1, ("dusk1", "void5", "void4", "void3", "void3")[min((y - SEA) // 6, 4)], 8)
    for y in range(SEA, HIGH):
        half = 6 + (y - SEA) // 3
        for i in range(2):
            at = noise(y, i, 11 + step) % (half * 2) - half
            pic.runs("mustard4" if i else "dusk4", (96 + at, y, 2 + noise(y, i, step) % 5))
    for i in range(60):
        x, y = noise(i, 1, 31 + step % 3) * WIDE // 256, SEA + 2 + noise(i, 2, 31 + step % 3) % (HIGH - SEA - 4)
        pic.runs("dusk3" if y < SEA + 10 else "dusk1" if y < SEA + 22 else "void4", (x, y, 3 + i % 4))


def _boats(pic: Pic, step: int) -> None:
    """Draw moored boats: their masts stand high, sway by a pixel, and carry a riding light."""
    for number, (x, foot, tall) in enumerate(((40, 68, 56), (68, 73, 46), (152, 69, 58), (180, 75, 48), (246, 70, 54))):
        sway = (0, 1, 1, 0, -1, 0)[(step + number * 2) % 6]
        bob = (0, 0, 1, 1, 1, 0)[(step + number) % 6]
        top = foot - tall + bob
        pic.line(x, foot - 6 + bob, x + sway, top, "void1", 2).line(x, foot - 6 + bob, x + sway, top, "auburn1")
        pic.rect(x - 9, foot - tall + 14 + bob, 20, 1, "void1").line(x - 9, top + 14, x + sway, top, "void2")
        pic.line(x + 11, top + 14, x + sway, top, "void2").line(x - 17, foot - 4 + bob, x + sway, top + 2, "void3")
        pic.line(x + 18, foot - 4 + bob, x + sway, top + 2, "void3")
        pic.poly(
            [(x - 1, foot - 14 + bob), (x + 20, foot - 17 + bob), (x + 20, foot - 13 + bob), (x - 1, foot - 9 + bob)],
            "white2",
        )
        pic.runs("white3", (x + 1, foot - 14 + bob, 12)).runs("white1", (x, foot - 10 + bob, 14))
        ramp = ("teal", "auburn", "red", "white", "leaf")[number]
        pic.poly(
            [(x - 24, foot - 7 + bob), (x + 26, foot - 8 + bob), (x + 18, foot + 4 + bob), (x - 17, foot + 4 + bob)],
            f"{ramp}1",
        )
        pic.runs(f"{ramp}2", (x - 22, foot - 6 + bob, 45)).runs("white3", (x - 24, foot - 7 + bob, 49))
        pic.runs("void2", (x - 18, foot + 3 + bob, 37)).rect(x - 14, foot - 11 + bob, 11, 5, "white3").rect(
            x - 14, foot - 11 + bob, 11, 1, "white4"
        )
        pic.rect(x - 11, foot - 9 + bob, 2, 2, "mustard3").rect(x - 7, foot - 9 + bob, 2, 2, "mustard3")
        pic.dot(x + sway, top - 1, "mustard4" if number % 2 else "red3")
        if number in (0, 2):
            wave = (step + number) % 3
            pic.rect(x + sway + 2, top + 2, 6, 3, "red2" if number else "teal3").rect(
                x + sway + 5, top + 2 + (wave == 1), 4, 3, "red3" if number else "teal4"
            )


def _haze(pic: Pic, step: int) -> None:
    """Lay sea fog over the far water: long runs that slide."""
    for i in range(26):
        y = SEA - 11 + noise(i, 1, 91) % 20
        w = 26 + noise(i, 2, 91) % 54
        x = (noise(i, 3, 91) * WIDE // 256 + (step * 2 if i % 2 else -step * 2)) % (WIDE + 60) - 60
        tone = "dusk4" if y < SEA - 3 else "dusk3" if y < SEA + 4 else "dusk2"
        pic.runs(tone, (x + 6, y, w - 12))
        pic.dither(x, y - 1, w, 1, tone, 8).dither(x, y + 1, w, 1, tone, 6)


# -- the wall towards the sea -----------------------------------------------------------------------------------
def _wall(tiles: TileSheet) -> None:
    """The parapet, columns of 1×2, and iron rings, lichen, a life belt to vary it."""
    tiles.add("sea_wall", _parapet(0), [(0, 12, 16, 20)])
    tiles.add("sea_wall_b", _parapet(1), [(0, 12, 16, 20)])
    lichen = (
        _parapet(2)
        .dots([(4, 18), (5, 18), (5, 19), (11, 25), (12, 25)], "mustard2")
        .dots([(4, 17), (11, 24)], "mustard3")
    )
    tiles.add("sea_wall_lichen", lichen.dots([(2, 28), (3, 27), (3, 28), (13, 29)], "leaf1"), [(0, 12, 16, 20)])
    ring = (
        _parapet(1)
        .disc(8, 22, 4, 4, "hair0")
        .disc(8, 22, 2.6, 2.6, "white1")
        .rect(7, 17, 3, 3, "hair1")
        .dots([(6, 19), (5, 21)], "white2")
    )
    tiles.add("sea_wall_ring", ring, [(0, 12, 16, 20)])
    belt = _parapet(0)
    belt.disc(8, 21, 6.5, 6.5, "void1").disc(8, 21, 5.6, 5.6, "white4").disc(8, 21, 2.6, 2.6, "void1").disc(
        8, 21, 1.8, 1.8, "white1"
    )
    belt.rect(7, 15, 3, 3, "red2").rect(7, 24, 3, 3, "red2").rect(2, 20, 3, 3, "red2").rect(11, 20, 3, 3, "red1")
    tiles.add("sea_wall_belt", belt, [(0, 12, 16, 20)])
    end = (
        _parapet(0)
        .rect(0, 6, 5, 26, "hair1")
        .rect(0, 7, 4, 24, "white2")
        .rect(0, 6, 5, 2, "white4")
        .rect(3, 9, 1, 22, "white1")
    )
    tiles.add("sea_wall_end", end, [(0, 12, 16, 20)])


def _parapet(seed: int) -> Pic:
    """Return one column of the wall: a coping that catches light, two courses of stone, weed at its foot."""
    pic = Pic(TILE, 32)
    pic.rect(0, 7, 16, 1, "void2").rect(0, 8, 16, 5, "white3").rect(0, 8, 16, 1, "white4").rect(0, 12, 16, 1, "white1")
    pic.rect(0, 13, 16, 19, "white1").rect(0, 13, 16, 1, "white0").rect(0, 22, 16, 1, "white0").rect(
        0, 30, 16, 2, "hair1"
    )
    for y, x in ((14, (4 + seed * 3) % 16), (23, (11 + seed * 5) % 16)):
        pic.rect(x, y, 1, 8 if y == 14 else 7, "white0").runs("white2", (x + 1 if x < 12 else 1, y, 5))
    pic.runs("white2", (2 + seed, 26, 4), (8, 17 + seed, 3)).rect((seed * 5 + 7) % 16, 8, 1, 5, "white2")
    return pic.dither(0, 27, 16, 3, "white0", 6)

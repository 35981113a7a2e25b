"""What the clinic's windows show: Meridian's harbour at dawn, with a tram, fog and gulls that move."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import TILE, Pic, bayer, noise
from assets.painter.tilesheet import TileSheet

WIDE, HIGH = 320, 48
SEA = 37  # the water's first row
SUN = (150, 34)


def sheet() -> TileSheet:
    """Return the view tileset, filled."""
    tiles = TileSheet("clinic_view", columns=20, sky="all")
    tiles.add("harbour", [_panorama(step) for step in range(4)], durations=420)
    _tram(tiles)
    _fog(tiles)
    _gulls(tiles)
    return tiles


# -- the harbour --------------------------------------------------------------------------------------
def _panorama(step: int) -> Pic:
    """Return the whole view, 20×3 tiles; ``step`` moves the glints on the water and a few lit windows."""
    pic = _sky()
    _clouds(pic)
    _far_hills(pic)
    _sun(pic)
    _far_city(pic)
    _near_city(pic, step)
    _water(pic, step)
    _quay(pic, step)
    return pic


def _sky() -> Pic:
    """Return the sky: a band for each colour, their borders dithered, warmer towards the sun."""
    pic = Pic(WIDE, HIGH)
    bands = ("void5", "dusk1", "dusk2", "dusk3", "dusk4", "mustard4")
    ys, xs = np.mgrid[0:HIGH, 0:WIDE]
    lift = np.clip(9 - np.abs(xs - SUN[0]) / 22.0, 1, 9)
    depth = (ys + lift - 9) / 6.2
    low = np.floor(depth).astype(int)
    fine = depth - low
    step = np.where(fine > 0.78, np.where(bayer(WIDE, HIGH, 8), low + 1, low), low)
    for index, colour in enumerate(bands):
        hit = step == index if 0 < index < len(bands) - 1 else (step <= 0 if index == 0 else step >= index)
        pic.paint(hit, colour)
    return pic


def _clouds(pic: Pic) -> None:
    """Lay long thin clouds, lit from below."""
    for x, y, w in ((12, 14, 26), (30, 16, 18), (66, 12, 22), (92, 17, 30), (178, 13, 34), (204, 16, 20)):
        pic.runs("dusk3", (x, y, w), (x + 4, y - 1, w - 9)).runs("dusk4", (x + 2, y + 1, w - 5))
    for x, y, w in ((236, 11, 30), (262, 15, 26), (290, 12, 24), (128, 12, 16)):
        pic.runs("dusk2", (x, y, w), (x + 5, y - 1, w - 10)).runs("dusk3", (x + 2, y + 1, w - 6))
    pic.runs("mustard4", (100, 18, 14), (184, 14, 12), (142, 20, 24)).runs("dusk4", (138, 19, 30))


def _far_hills(pic: Pic) -> None:
    for x in range(WIDE):
        top = 33 - round(3 * np.sin(x / 31.0) + 2 * np.sin(x / 11.0 + 1))
        pic.rect(x, top, 1, SEA - top, "dusk3" if abs(x - SUN[0]) < 50 else "dusk2")
        if abs(x - SUN[0]) < 50:
            pic.dot(x, top, "dusk4")


def _sun(pic: Pic) -> None:
    x, y = SUN
    pic.disc(x, y, 11, 11, "mustard3").disc(x, y, 9, 9, "mustard4").disc(x - 1, y - 1, 6, 6, "cyan4")
    pic.runs("dusk4", (x - 13, y - 2, 17), (x - 4, y + 1, 18)).runs("mustard3", (x - 8, y - 5, 13))


def _far_city(pic: Pic) -> None:
    """Draw the pale second row of towers in the haze."""
    x = 0
    while x < WIDE:
        w, tall = 5 + noise(x, 1) % 8, 5 + noise(x, 2) % 14
        if abs(x - SUN[0]) > 22:
            warm = abs(x - SUN[0]) < 80
            pic.rect(x, SEA - tall, w, tall, "dusk1" if warm else "dusk0")
            pic.rect(x + (w - 1 if x < SUN[0] else 0), SEA - tall, 1, tall, "dusk2" if warm else "dusk1")
        x += w + 1 + noise(x, 3) % 6


TOWERS = (
    (3, 12, 20, "flat"), (17, 10, 27, "spire"), (30, 9, 15, "flat"), (42, 13, 24, "ring"), (60, 9, 13, "flat"),
    (72, 11, 21, "slant"), (88, 10, 11, "flat"), (190, 10, 12, "flat"), (204, 12, 23, "slant"), (219, 9, 16, "flat"),
    (232, 13, 28, "spire"), (250, 11, 18, "ring"), (266, 9, 13, "flat"), (279, 12, 25, "flat"), (296, 10, 19, "slant"),
    (310, 10, 23, "flat"),
)  # fmt: skip


def _near_city(pic: Pic, step: int) -> None:
    for x, w, tall, roof in TOWERS:
        _tower(pic, x, w, tall, roof, step)


def _tower(pic: Pic, x: int, w: int, tall: int, roof: str, step: int) -> None:
    """Draw one tower: dark body, the side towards the sun rimmed with gold, windows here and there."""
    top = SEA + 4 - tall
    pic.rect(x, top, w, tall, "void3")
    sunward = x + w - 1 if x < SUN[0] else x
    away = x if x < SUN[0] else x + w - 2
    pic.rect(away, top, 2, tall, "void2").rect(x, top, w, 1, "void4")
    pic.rect(sunward, top, 1, tall, "dusk3").rect(sunward, top + tall // 2, 1, tall, "dusk2")
    if roof == "spire":
        for i in range(4):
            pic.rect(x + 1 + i, top - 1 - i, w - 2 - 2 * i, 1, "void3")
            pic.dot(sunward + (-1 - i if x < SUN[0] else 1 + i), top - 1 - i, "dusk3")
        pic.rect(x + w // 2, max(top - 8, 10), 1, 5, "void2")
        pic.dot(x + w // 2, max(top - 8, 10), "red3" if step % 2 else "red2")
    elif roof == "ring":
        pic.rect(x - 1, top + 4, w + 2, 1, "cyan2").rect(x - 1, top + 5, w + 2, 1, "cyan1")
        pic.rect(x + 2, top - 2, w - 4, 2, "void3")
    elif roof == "slant":
        for i in range(4):
            pic.rect(x + i * 2, top - 1 - i, w - i * 2, 1, "void3").dot(x + w - 1, top - 1 - i, "dusk3")
    for wy in range(top + 3, SEA + 2, 3):
        for wx in range(x + 2, x + w - 2, 2):
            value = noise(wx, wy, 5)
            if value < 46:
                pic.dot(wx, wy, "mustard3" if value < 24 else "mustard2")
            elif value > 249 and step in (1, 2):
                pic.dot(wx, wy, "mustard3")


def _water(pic: Pic, step: int) -> None:
    """Draw the bay between the two shores, the sun's road on it, and a ferry."""
    for y in range(SEA, HIGH):
        left, right = 99 - (y - SEA), 188 + (y - SEA)
        pic.rect(left, y, right - left, 1, ("dusk2", "dusk1", "void5", "void4")[min((y - SEA) // 2, 3)])
    for y in range(SEA, HIGH):
        half = 3 + (y - SEA) // 2
        for i in range(3):
            wobble = noise(y, i, 11 + step) % (half * 2 + 4) - half - 2
            pic.runs("mustard4" if i else "dusk4", (SUN[0] + wobble, y, 2 + noise(y, i, step) % 4))
    for i in range(16):
        x, y = 100 + noise(i, 1, 31 + step) % 88, SEA + 1 + noise(i, 2, 31 + step) % 9
        pic.runs("dusk3" if y < 42 else "dusk1", (x, y, 2 + i % 3))
    pic.rect(116, 37, 12, 2, "void2").rect(118, 35, 8, 2, "white3").rect(120, 33, 3, 2, "white4").dot(124, 34, "red2")
    pic.runs("dusk4", (112, 39, 20)).dots([(119, 36), (121, 36), (123, 36)], "mustard3")


def _quay(pic: Pic, step: int) -> None:
    """Draw quays in front of the towers, harbour cranes and their lamps."""
    pic.rect(0, SEA + 3, 95, HIGH, "void2").runs("void4", (0, SEA + 3, 95)).rect(193, SEA + 3, 140, HIGH, "void2")
    pic.runs("void4", (193, SEA + 3, 140))
    for x, flip in ((98, 1), (184, -1)):
        pic.line(x, 26, x, 43, "void2").line(x + 3 * flip, 26, x + 3 * flip, 43, "void2")
        pic.line(x, 36, x + 3 * flip, 30, "void2")
        pic.line(x - 4 * flip, 25, x + 15 * flip, 25, "void2").line(x + 3 * flip, 25, x + 2 * flip, 21, "void2")
        pic.line(x + 2 * flip, 21, x + 13 * flip, 25, "void2").line(x + 12 * flip, 26, x + 12 * flip, 31, "void2")
        pic.rect(x + 11 * flip, 32, 3, 2, "auburn2").dot(x + 2 * flip, 20, "red3" if step % 2 else "red1")
    for x in (*range(6, 92, 14), *range(200, 318, 14)):
        pic.dot(x, SEA + 5, "mustard4").dot(x, SEA + 6, "mustard2").dot(x, SEA + 7, "void3")


# -- things that pass -----------------------------------------------------------------------------------
def _tram(tiles: TileSheet) -> None:
    """A viaduct row of eight tiles along which a tram runs; every tile shares the same few pictures."""
    cells, car = 8, 42
    span = cells * TILE
    frames = []
    for step in range(0, span + car + 60, 4):
        pic = Pic(span, TILE)
        x = span - step
        _tram_car(pic, x, car)
        pic.rect(0, 11, span, 1, "void4").rect(0, 12, span, 2, "void2").rect(0, 14, span, 1, "void1")
        for i in range(0, span, 16):
            pic.rect(i + 6, 15, 4, 1, "void1")
        frames.append(pic)
    tiles.add("tram_line", frames, durations=90)


def _tram_car(pic: Pic, x: int, w: int) -> None:
    pic.rect(x, 3, w, 8, "white3").rect(x, 3, w, 1, "white4").rect(x, 8, w, 2, "teal2").rect(x, 10, w, 1, "void1")
    pic.rect(x, 3, 1, 6, "mustard4").rect(x + w - 1, 4, 1, 7, "white1").dot(x, 9, "mustard4")
    for i in range(3, w - 4, 6):
        pic.rect(x + i, 5, 4, 3, "mustard3").dot(x + i + 1, 6, "void2").dot(x + i + 1, 7, "void2")
    pic.rect(x + w // 2 - 1, 4, 2, 7, "white1").line(x + 14, 2, x + 17, 0, "void1")
    pic.line(x + 17, 0, x + 20, 2, "void1")


def _fog(tiles: TileSheet) -> None:
    """Low sea fog that drifts a tile in eight steps; joins itself left and right."""
    frames = []
    for step in range(8):
        pic = Pic(TILE, TILE)
        for y, start, length, colour in (
            (5, 2, 7, "dusk4"), (6, 0, 11, "dusk4"), (8, 7, 8, "dusk3"), (9, 5, 12, "dusk4"), (11, 1, 6, "dusk3"),
        ):  # fmt: skip
            for i in range(length):
                x = (start + i + step * 2) % TILE
                if (x + y) % 2 == 0 or 2 < i < length - 3:
                    pic.dot(x, y, colour)
        frames.append(pic)
    tiles.add("fog", frames, durations=520)


def _gulls(tiles: TileSheet) -> None:
    """Two gulls circling in a 2×1 block of sky."""
    wings = (
        "a.....a\n.aa.aa.\n...b...",
        "...b...\naaabaaa\n.......",
        ".......\n.aabaa.\na.....a",
        "...b...\naaabaaa\n.......",
    )
    key = {"a": "white4", "b": "void3"}
    small = ("a...a\n.a.a.\n..b..", "..b..\naabaa\n.....")
    frames = []
    for step in range(16):
        pic = Pic(32, TILE)
        angle = step / 16 * 2 * np.pi
        pic.rows(round(12 + 8 * np.cos(angle)), round(6 + 3 * np.sin(angle)), wings[step % 4], key)
        pic.rows(round(17 - 10 * np.cos(angle)), round(3 - 2 * np.sin(angle)), small[step // 2 % 2], key)
        frames.append(pic)
    tiles.add("gulls", frames, durations=180)

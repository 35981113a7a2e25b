"""What moves on the title: records that glow, a tram, fog, fish, gulls."""

from __future__ import annotations

import numpy as np

from assets.painter.palette import rgba
from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.title_ink import Ink, fill, sparse
from assets.painter.ui_ink import canvas, paste, typed, typed_row

RECORD = (28, 34)
"""Width and height of a record's frame; the slate itself is 14×18 and stands 7 px from the left, 8 from the top."""
SIGNS = """
cavity mouthwash nexus demonstration bots
.ww..ww. ...ww... ..wwww.. ........ w......w
wwwwwwww ...ww... .w....w. ..wwww.. .w.ww.w.
www..www ..wwww.. w..ww..w .w.ww.w. ..wwww..
ww....ww .wwwwww. w.wwww.w w.wwww.w .w.ww.w.
wwwwwwww .wwwwww. w.wwww.w w.wwww.w .wwwwww.
.wwwwww. .ww.www. w..ww..w .w.ww.w. ..wwww..
.ww..ww. .wwwwww. .w....w. ..wwww.. .w.ww.w.
.w....w. ..wwww.. ..wwww.. ........ w..ww..w
"""
RECORD_INKS: dict[str, tuple[Ink, Ink, Ink, Ink]] = {
    "cavity": (("teal", 1), ("teal", 2), ("teal", 3), ("teal", 4)),
    "mouthwash": (("leaf", 0), ("leaf", 1), ("leaf", 2), ("leaf", 3)),
    "nexus": (("cyan", 0), ("cyan", 1), ("cyan", 2), ("cyan", 3)),
    "demonstration": (("mustard", 0), ("mustard", 1), ("mustard", 2), ("mustard", 3)),
    "bots": (("magenta", 1), ("magenta", 2), ("magenta", 3), ("magenta", 4)),
}
PULSE = ((0, 900), (1, 260), (2, 420), (1, 260))
"""How bright a record is, and for how many milliseconds."""


def _record(name: str, sign: np.ndarray, glow: int) -> np.ndarray:
    dark, low, high, bright = RECORD_INKS[name]
    width, height = RECORD
    picture = canvas(width, height)
    ys, xs = np.mgrid[0:height, 0:width]
    away = np.hypot(np.maximum(np.maximum(8 - xs, xs - 19), 0), np.maximum(np.maximum(9 - ys, ys - 25), 0))
    everywhere = np.ones((height, width), bool)
    picture[sparse(everywhere, ((1.0 + glow * 1.6 - away) * 2.4).astype(int))] = rgba(*dark)
    fill(picture, 8, 8, 12, 18, ("void", 0))
    fill(picture, 7, 9, 14, 17, ("void", 0))
    fill(picture, 8, 9, 12, 17, low)
    fill(picture, 9, 9, 10, 1, bright if glow else high)
    fill(picture, 8, 10, 1, 16, high)
    fill(picture, 9, 10, 10, 15, dark)
    inner = np.zeros((height, width), bool)
    inner[10:25, 9:19] = True
    picture[sparse(inner, (6 + glow * 3 - np.hypot(xs - 13.5, ys - 15) * 1.3).astype(int))] = rgba(*low)
    stamp = sign.copy()
    stamp[sign[..., 3] > 0] = rgba(*(high, bright, ("white", 4))[glow])
    paste(picture, stamp, 10, 12)
    fill(picture, 10, 22, 8, 1, high if glow else low)
    fill(picture, 10, 24, 5, 1, low)
    return picture


def records() -> Sheet:
    """Return the five records, a pulsing tag each."""
    frames, tags = [], []
    for name, sign in typed_row(SIGNS).items():
        tags.append(Tag(name, len(frames), len(frames) + len(PULSE) - 1))
        frames += [Frame(_record(name, sign, glow), time) for glow, time in PULSE]
    return Sheet("title/records", frames, tags, columns=4)


def tram_picture(lit: bool) -> np.ndarray:
    """Return a tram that runs to the right, 44×17, its lamp bright or dim."""
    picture = canvas(46, 17)
    fill(picture, 2, 5, 40, 9, ("void", 0))
    fill(picture, 3, 4, 38, 1, ("void", 0))
    fill(picture, 3, 5, 38, 1, ("teal", 3))
    fill(picture, 3, 6, 38, 7, ("teal", 2))
    fill(picture, 3, 10, 38, 1, ("enamel", 5))
    fill(picture, 3, 11, 38, 2, ("teal", 1))
    fill(picture, 2, 6, 1, 7, ("teal", 1))
    fill(picture, 41, 6, 1, 6, ("teal", 3))
    for x in (5, 10, 15, 25, 30, 35):
        fill(picture, x, 6, 4, 4, ("mustard", 3))
        fill(picture, x, 6, 4, 1, ("mustard", 4))
    fill(picture, 20, 6, 4, 7, ("mustard", 2))
    fill(picture, 22, 6, 1, 7, ("teal", 1))
    for x, tall in ((6, 2), (12, 3), (31, 3), (36, 2)):
        fill(picture, x, 10 - tall, 2, tall, ("void", 2))
    fill(picture, 39, 7, 3, 3, ("cyan", 4))
    fill(picture, 42, 11, 2, 1, ("mustard", 4) if lit else ("mustard", 2))
    if lit:
        fill(picture, 44, 10, 2, 3, ("mustard", 3))
    fill(picture, 19, 0, 8, 1, ("void", 0))
    fill(picture, 21, 1, 1, 3, ("void", 0))
    fill(picture, 24, 1, 1, 3, ("void", 0))
    for x in (7, 12, 31, 36):
        fill(picture, x, 13, 3, 3, ("void", 0))
        fill(picture, x + 1, 14, 1, 1, ("white", 1))
    return picture


def tram() -> Sheet:
    """Return the tram, its lamp flickering over the points."""
    return Sheet(
        "title/tram",
        [Frame(tram_picture(True), 700), Frame(tram_picture(False), 90), Frame(tram_picture(True), 120)],
        [Tag("right", 0, 2)],
    )


def fog(width: int, height: int) -> np.ndarray:
    """Return a bank of fog that repeats every ``width`` pixels, drawn twice side by side: sheets, not dots."""
    picture = canvas(width * 2, height)
    chance = np.random.default_rng(3)
    for row in range(height):
        depth = 1 - abs(row - height * 0.62) / (height * 0.62)
        for _ in range(round(3.4 * depth)):
            start, length = int(chance.integers(0, width)), int(chance.integers(8, 14 + 22 * depth))
            ink: Ink = ("dusk", 2) if depth > 0.75 and chance.random() < 0.4 else ("dusk", 1)
            for again in (start - width, start, start + width, start + 2 * width):
                fill(picture, again, row, length, 1, ink)
                fill(picture, again - 4, row, 2, 1, ink)
    picture[:, width:] = picture[:, :width]
    return picture


FISH = """
clown_a clown_b reef_a reef_b ghost_a ghost_b
...aa... ...aa... .B..B.. .B..B.. ..jj... ..jj...
B.BwBwB. BBBwBwB. BPPPPx. .PPPPx. j.jwww. .jjwww.
BBBwBwBk .BBwBwBk .PPPPQk BPPPPQk .jwwwwk jjwwwwk
B.BwBwB. BBBwBwB. BPPPPx. .PPPPx. j.jwww. .jjwww.
...BB... ...BB... .B..B.. .B..B.. ..jj... ..jj...
"""


def fish() -> Sheet:
    """Return three fish that swim to the right; tags ``clown``, ``reef`` and ``ghost``."""
    legend = FISH.replace("B", "O").replace("x", "P")
    pictures = typed_row(legend.replace("a", "y").replace("clown_y", "clown_a").replace("reef_y", "reef_a"))
    frames = []
    for picture in pictures.values():
        full = canvas(8, 5)
        paste(full, picture, 0, 0)
        frames.append(Frame(full, 240))
    return Sheet("title/fish", frames, [Tag("clown", 0, 1), Tag("reef", 2, 3), Tag("ghost", 4, 5)])


GULL = """
a b c
..k.k.. ....... .......
.k.k.k. .kk.kk. .......
k.....k k..k..k .kkkkk.
....... ....... k.....k
"""


def gull() -> Sheet:
    """Return a gull on the wing."""
    frames = [Frame(picture, time) for picture, time in zip(typed_row(GULL).values(), (160, 120, 200), strict=True)]
    return Sheet("title/gull", frames, [Tag("loop", 0, 2, "pingpong")])


TWO_ON_A_BENCH = """
............................................
..........DD................................
.........DkkD.............DDDD..............
.........kkkkk...........DkkkkD.............
........Dkkkkk...........kkkkkkk............
........kkkkkk..........Dkkkkkkk............
........kkkkkk...........kkkkkk.............
.........kkkk............kkkkkk.............
..........kk..............kkk...............
.......DDDkkDD...........DkkkDD.............
......DkkkkkkkkD........DkkkkkkkD...........
......kkkkkkkkkk.......Dkkkkkkkkkk..........
.....DkkkkkkkkkkkDDDDDDkkkkkkkkkkk..........
.....kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk.........
..DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD..
..kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk..
.....kkkkkkkkkkk.......kkkkkkkkkkk..........
..DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD..
..kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk..
....kk..............................kk......
....kk..............................kk......
....kk..............................kk......
"""
"""Seen from behind, looking at the water: Elara with her bun, Max with his curls."""


def bench() -> np.ndarray:
    """Return two people on a bench by the water."""
    return typed(TWO_ON_A_BENCH)

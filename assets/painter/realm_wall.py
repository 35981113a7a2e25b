"""The realm's back wall: a waiting room drawn in light, its window, its tank, a door that is only a drawing."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic, bayer, disc_mask, noise
from assets.painter.tilesheet import TileSheet

_POSTER = {"w": "white4", "k": "teal2"}
_DIGITS = {"6": (" ###", "#", "####", "#  #", "####"), "2": ("####", "   #", "####", "#", "####")}


def panel(part: str, variant: int) -> Pic:
    """Return one tile of wall: ``top`` (cornice), ``mid`` or ``low`` (wainscot and skirting)."""
    pic = Pic(16, 16, "teal1")
    if part == "top":
        pic.rect(0, 0, 16, 3, "teal3").rect(0, 0, 16, 1, "teal4").rect(0, 3, 16, 1, "teal0")
        pic.rect(0, 4, 16, 1, "cyan0").dither(0, 5, 16, 5, "teal0", 5)
        for x in (2, 10):
            pic.rect(x, 1, 4, 1, "cyan4" if variant % 2 else "teal4")
    elif part == "mid":
        if variant == 1:
            pic.runs("teal2", (4, 5, 6), (3, 6, 4), (2, 7, 3))
        if variant == 2:
            pic.runs("teal2", (9, 11, 4), (8, 12, 3))
    else:
        pic.rect(0, 2, 16, 1, "teal4").rect(0, 3, 16, 1, "teal3").rect(0, 4, 16, 8, "teal2")
        pic.rect(0, 5, 16, 1, "teal1").rect(3, 7, 10, 4, "teal1").rect(3, 7, 10, 1, "teal0").rect(3, 10, 10, 1, "teal3")
        pic.rect(0, 12, 16, 1, "teal0").rect(0, 13, 16, 1, "cyan3").rect(0, 14, 16, 1, "cyan1").rect(
            0, 15, 16, 1, "void1"
        )
    seam = 15
    top, bottom = (5, 16) if part == "top" else (0, 16) if part == "mid" else (0, 2)
    pic.rect(seam, top, 1, bottom - top, "teal0").rect(0, top, 1, bottom - top, "teal2")
    return pic


def end(part: str, right: bool) -> Pic:
    """Return a tile of the wall's end: it dissolves into loose squares of light."""
    pic = panel(part, 0)
    xs = np.mgrid[0:16, 0:16][1]
    depth = (15 - xs) if not right else xs
    cell = np.array([[noise(x // 2, y // 2, 31 + len(part)) for x in range(16)] for y in range(16)])
    gone = (depth > 4) & (cell < (depth - 3) * 19)
    pic.px[gone] = -1
    glow = gone & (cell % 11 == 3) & (depth < 14)
    pic.paint(glow, "cyan2").paint(glow & (cell % 2 == 0), "teal3")
    return pic


def window(frame: int) -> Pic:
    """Return the window (6×2 tiles): a beach at which the tide only ever goes out."""
    pic = Pic(96, 32, "void1")
    sky = ("dusk1", "dusk2", "dusk3", "dusk4")
    for row in range(2, 15):
        step = (row - 2) * 4 / 13
        pic.rect(3, row, 90, 1, sky[min(int(step), 3)])
        if step % 1 > 0.6 and step < 3:
            pic.paint(_row(pic, row) & bayer(96, 32, 6) & _inner(), sky[int(step) + 1])
    pic.paint(disc_mask(96, 32, 66, 15, 8, 8) & _inner() & (_rows() < 15), "mustard4")
    pic.paint(disc_mask(96, 32, 66, 15, 6, 6) & (_rows() < 15), "white4")
    for x, y, length in ((12, 6, 14), (18, 7, 16), (40, 5, 10), (44, 6, 12), (74, 4, 12), (78, 5, 9)):
        pic.runs("dusk4" if y % 2 else "dusk3", (x, y, length))
    for row in range(15, 30):
        pic.rect(3, row, 90, 1, "teal2" if row < 18 else "teal3" if row < 22 else "skin4" if row > 25 else "skin3")
    edge = [22 + round(1.6 * np.sin(x / 6.0)) for x in range(96)]
    for x in range(3, 93):
        out = (frame * 5 // 8 + noise(x // 7, 0, 4) % 2) % 5
        foam = edge[x] + 3 - out
        pic.rect(x, 18, 1, max(foam - 18, 0), "teal3").dot(x, foam, "white4").dot(x, foam + 1, "teal4")
        for wet in range(foam + 2, min(edge[x] + 5, 30)):
            pic.dot(x, wet, "skin2" if (x + wet) % 3 else "skin3")
    for step in range(5):
        pic.runs("mustard4", (62 + (step * 3 + frame) % 5 - 2, 15 + step, 7 - step))
    pic.frame(0, 0, 96, 32, "teal0").frame(1, 1, 94, 30, "white4").frame(2, 2, 92, 28, "teal3")
    for x in (32, 63):
        pic.rect(x, 2, 2, 28, "white4").rect(x + 2, 2, 1, 28, "teal3")
    pic.rect(0, 30, 96, 2, "white3").rect(0, 31, 96, 1, "teal0")
    for x in (10, 42, 72):
        pic.line(x, 12, x + 8, 4, "white4").line(x + 3, 12, x + 8, 7, "dusk4")
    return pic


def _rows() -> np.ndarray:
    return np.mgrid[0:32, 0:96][0]


def _row(pic: Pic, row: int) -> np.ndarray:
    return np.mgrid[0 : pic.h, 0 : pic.w][0] == row


def _inner() -> np.ndarray:
    rows, columns = np.mgrid[0:32, 0:96]
    return (rows > 2) & (rows < 29) & (columns > 2) & (columns < 93)


def display(frame: int) -> Pic:
    """Return the number display (3×2 tiles): it serves 62, and has for long."""
    pic = Pic(48, 32)
    pic.rect(2, 3, 44, 25, "void0").rect(3, 4, 42, 23, "white3").rect(4, 5, 41, 22, "void1")
    pic.rect(3, 4, 42, 1, "white4").rect(5, 6, 38, 20, "void0")
    pic.dither(5, 6, 38, 20, "teal0", 6)
    for x, row in ((8, 8), (12, 8), (16, 8), (20, 8), (26, 8), (30, 8), (34, 8)):
        pic.rect(x, row, 3, 1, "teal3").rect(x, row + 2, 3 - (x % 3 == 0), 1, "teal3").dot(x, row + 1, "teal3")
    for digit, x in (("6", 15), ("2", 25)):
        for dy, bits in enumerate(_DIGITS[digit]):
            for dx, bit in enumerate(bits):
                if bit == "#":
                    pic.rect(x + dx * 2, 13 + dy * 2, 2, 2, "teal4").dot(x + dx * 2, 13 + dy * 2, "white4")
    scan = 6 + frame * 20 // 8
    pic.shift(_row(pic, scan) & (pic.px != -1), 1)
    pic.rect(5, 25, 38, 1, "teal1").rect(5 + frame * 4, 25, 8, 1, "teal3")
    pic.rect(22, 0, 4, 3, "white2").rect(22, 0, 1, 3, "white3").rect(8, 28, 32, 1, "void0")
    return pic


def tank(frame: int) -> Pic:
    """Return the aquarium (3×3 tiles): water, grid of flakes, light on the sand; the fish swim outside it."""
    pic = Pic(48, 48)
    pic.rect(1, 8, 46, 26, "white3").rect(1, 8, 46, 1, "white4").rect(3, 10, 42, 22, "cyan1")
    ys, xs = np.mgrid[0:48, 0:48]
    water = (xs >= 3) & (xs < 45) & (ys >= 10) & (ys < 32)
    pic.paint(water & (ys < 15), "cyan2").paint(water & (ys < 17) & (ys > 14) & bayer(48, 48, 8), "cyan2")
    pic.paint(water & (ys > 26), "teal1")
    for x in range(3, 45):
        top = 29 + (noise(x // 3, 2, 8) % 2)
        pic.rect(x, top, 1, 32 - top, "skin3").dot(x, top, "skin4")
    for step in range(4):
        x = 6 + step * 11
        sway = round(1.5 * np.sin(2 * np.pi * (frame / 8 + step / 4)))
        for y in range(10 - step % 2 * 3):
            lean = sway if y > 5 else sway // 2 if y > 2 else 0
            pic.dot(x + lean, 29 - y, "teal3" if y % 3 else "teal4").dot(x + lean + 1, 29 - y, "teal2")
    for gx in range(4):
        for gy in range(2):
            pic.dot(10 + gx * 9, 14 + gy * 5, "mustard3")
    lit = (frame * 4) % 60
    for y in range(10, 28):
        for wide in range(3):
            x = 3 + (lit - y + wide) % 60
            if x < 45 and (x + y) % 2:
                pic.dot(x, y, "cyan3")
    bubble = 27 - frame * 2
    pic.dots(((38, bubble), (39, bubble - 1), (20, (bubble + 7) % 17 + 11)), "cyan4")
    pic.line(6, 24, 16, 11, "cyan4").line(9, 24, 17, 14, "cyan3")
    pic.rect(1, 32, 46, 2, "white4").rect(3, 34, 42, 11, "teal2").rect(3, 34, 42, 1, "teal0").rect(
        3, 35, 1, 10, "teal3"
    )
    pic.rect(6, 37, 16, 6, "teal1").rect(26, 37, 16, 6, "teal1").rect(6, 37, 16, 1, "teal0").rect(
        26, 37, 16, 1, "teal0"
    )
    pic.rect(44, 35, 1, 10, "teal0").rect(3, 44, 42, 1, "teal0").rect(2, 45, 44, 1, "cyan3").rect(2, 46, 44, 1, "void1")
    return pic


def door(frame: int) -> Pic:
    """Return the door (2×3 tiles): neat lines on a wall, and a card."""
    pic = Pic(32, 48)
    glow = ("teal3", "teal3", "teal4", "teal4", "white4", "teal4", "teal4", "teal3")[frame]
    pic.rect(2, 2, 28, 46, "teal0").rect(4, 4, 24, 44, "teal1").dither(4, 26, 24, 22, "teal0", 5)
    pic.frame(3, 3, 26, 46, glow).rect(15, 4, 1, 44, glow).rect(16, 4, 1, 44, "teal2")
    for x in (6, 19):
        pic.frame(x, 7, 7, 14, "teal3").frame(x, 25, 7, 18, "teal3")
        pic.rect(x + 1, 8, 1, 12, "teal2").rect(x + 1, 26, 1, 16, "teal2")
    pic.rect(13, 24, 1, 4, "white4").rect(18, 24, 1, 4, "white4")
    pic.rect(10, 12, 12, 8, "white4").rect(10, 19, 12, 1, "white2").rect(21, 12, 1, 8, "white2")
    pic.runs("white1", (12, 14, 3), (16, 14, 4), (12, 16, 2), (15, 16, 2), (18, 16, 2))
    for index, (x, y) in enumerate(((3, 3), (28, 3), (3, 46), (28, 46), (15, 3))):
        if (frame + index) % 4 == 0:
            pic.dot(x, y, "white4").dot(x + 1, y, "cyan3").dot(x, y - 1, "cyan3")
    return pic


def poster(kind: int) -> Pic:
    """Return a picture on the wall (1×1 tile): the check-up's small smiling tooth, or a chart that only rises."""
    pic = Pic(16, 16)
    pic.rect(2, 1, 12, 14, "white4").rect(3, 2, 11, 13, "white2").rect(3, 2, 10, 12, "cyan0")
    if kind == 0:
        pic.rows(
            4, 3, "..ww.ww.\n.wwwwwww\n.wkwwwkw\n.wwwwwww\n.kwwwwwk\n.wkkkkkw\n.wwwwwww\n..ww.ww.\n..ww.ww.", _POSTER
        )
    else:
        pic.line(4, 11, 6, 9, "teal4").line(6, 9, 8, 9, "teal4").line(8, 9, 11, 4, "teal4").runs("teal2", (4, 12, 8))
        pic.dot(11, 4, "white4")
    return pic


def add(sheet: TileSheet) -> None:
    """Add the wall's tiles and stamps."""
    for part in ("top", "mid", "low"):
        for variant in range(3 if part == "mid" else 1):
            sheet.add(f"wall_{part}_{variant}", panel(part, variant), [(0, 0, 16, 16)])
        for right in (False, True):
            sheet.add(f"wall_{part}_{'right' if right else 'left'}", end(part, right), [(0, 0, 16, 16)])
    sheet.add("window", [window(frame) for frame in range(8)], durations=260)
    sheet.add("display", [display(frame) for frame in range(8)], durations=110)
    sheet.add("tank", [tank(frame) for frame in range(8)], [(0, 32, 48, 16)], foot=0, durations=150)
    sheet.add("door", [door(frame) for frame in range(8)], durations=140)
    for kind in range(2):
        sheet.add(f"poster_{kind}", poster(kind))

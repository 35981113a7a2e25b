"""The night train: a window with lights that pass, rain, and a reflection that keeps its own time."""

from __future__ import annotations

import numpy as np

from assets.painter.clinic_backdrop import H, W, backdrop, bands
from assets.painter.sheet import Sheet
from assets.painter.tilekit import Pic, bayer, disc_mask, noise, poly_mask

FRAMES = 8
PANE = (46, 14, 228, 106)  # x, y, w, h of the window's glass


def sheet() -> Sheet:
    """Return the backdrop ``vr_train``."""
    return backdrop("vr_train", paint_train, FRAMES, 130)


def paint_train(step: int) -> Pic:
    """Return one frame; the country outside repeats after eight."""
    x, y = PANE[:2]
    pic = Pic(W, H, "auburn0")
    pic.put(_outside(step), x, y)
    _wall(pic)
    _window_frame(pic)
    _curtains(pic, step)
    _shelf(pic, step)
    _seats(pic)
    _table(pic, step)
    return pic


# -- outside ----------------------------------------------------------------------------------------------
def _outside(step: int) -> Pic:
    _, _, w, h = PANE
    pic = Pic(w, h)
    bands(pic, 0, ((22, "void0"), (44, "void1"), (60, "void2"), (72, "void3"), (h, "void1")), soft=4)
    for i in range(26):
        pic.dot(noise(i, 0, 5) * w // 255, noise(i, 1, 5) * 46 // 255, "white2" if i % 3 else "white4")
    _moon(pic)
    _hills(pic, step)
    _town(pic, step)
    _house(pic, step)
    _near(pic, step)
    _reflection(pic)
    return _rain(pic, step)


def _moon(pic: Pic) -> None:
    pic.disc(176, 22, 9, 9, "white2").disc(176, 22, 8, 8, "white4").disc(173, 20, 2, 2, "white3")
    pic.disc(178, 25, 1.6, 1.4, "white3").disc(179, 19, 1.2, 1, "white3")
    halo = disc_mask(pic.w, pic.h, 176, 22, 15, 15) & ~disc_mask(pic.w, pic.h, 176, 22, 10, 10)
    pic.paint(halo & bayer(pic.w, pic.h, 4), "void4")


def _hills(pic: Pic, step: int) -> None:
    """Roll the hills by: the far range stands, the near one moves 8 px a frame and repeats after 64."""
    for x in range(pic.w):
        far = 62 - round(6 * np.sin(x / 41.0) + 3 * np.sin(x / 13.0))
        pic.rect(x, far, 1, 20, "void2").dot(x, far, "void4")
        near = 74 - round(3 * np.sin((x + step * 8) * 2 * np.pi / 64))
        pic.rect(x, near, 1, pic.h - near, "void1").dot(x, near, "void3")


def _town(pic: Pic, step: int) -> None:
    """Scatter small lights on the near slope; they repeat every 64 px, so that eight steps of 8 px join."""
    for x in range(0, pic.w + 64):
        cell = x % 64
        if cell in (3, 7, 9, 14, 30, 33, 47, 52, 55):
            at, y = x - step * 8, 72 + (cell * 7) % 9
            pic.dot(at, y, "mustard3" if cell % 2 else "mustard2")
            if cell in (9, 33):
                pic.dot(at, y - 1, "mustard4")
    pic.runs("void4", (0, 82, pic.w))


def _house(pic: Pic, step: int) -> None:
    """Pass the house, which comes again every 128 px: one lit window, one figure that always lifts its hand there."""
    for x in range(-step * 16, pic.w + 4, 128):
        pic.rect(x, 62, 34, 24, "void0").poly([(x - 3, 62), (x + 17, 50), (x + 37, 62)], "void1")
        pic.rect(x + 25, 50, 4, 8, "void0").line(x - 3, 62, x + 17, 50, "void3")
        pic.rect(x + 7, 67, 12, 12, "mustard3").rect(x + 7, 67, 12, 2, "mustard4").rect(x + 12, 67, 1, 12, "auburn1")
        pic.rect(x + 7, 73, 12, 1, "auburn1").rect(x + 9, 71, 3, 8, "void1").rect(x + 9, 69, 3, 2, "void1")
        if 90 <= x + 8 <= 150:
            pic.line(x + 12, 74, x + 14, 69, "void1")
        pic.rect(x + 24, 69, 5, 7, "auburn2").dot(x + 26, 72, "mustard3")


def _near(pic: Pic, step: int) -> None:
    """Fly past: wires, a pole, hedge and the light that falls from the train's own windows."""
    for k in range(2):
        for x in range(pic.w):
            sag = round(5 * np.sin(((x + step * 28) % 224) / 224 * np.pi))
            pic.dot(x, 28 + k * 5 + sag, "void0")
    x = 214 - step * 28
    for at in (x, x + 224):
        pic.rect(at, 12, 4, 80, "void0").rect(at, 12, 1, 80, "void3").rect(at - 7, 24, 18, 2, "void0")
        pic.rect(at - 7, 30, 18, 1, "void0")
        pic.dots([(at - 6, 23), (at + 9, 23)], "white2")
    pic.rect(0, 88, pic.w, 18, "void0")
    for x in range(0, pic.w + 40, 3):
        at = x - (step * 30) % 60
        tall = 3 + noise(x % 60, 2, 6) % 6
        pic.rect(at, 88 - tall, 3, tall, "void0")
    for i in range(5):
        at = i * 60 - (step * 30) % 60
        pic.poly([(at, 92), (at + 30, 92), (at + 38, 106), (at + 4, 106)], "auburn0")
        pic.runs("auburn1", (at + 3, 94, 26), (at + 5, 99, 26))
    for i in range(6):
        at = (noise(i, 1, 33) - step * 40) % (pic.w + 40) - 20
        pic.runs(("mustard4", "red3", "cyan3")[i % 3], (at, 84 + i % 4, 7))
        pic.runs(("mustard2", "red1", "cyan1")[i % 3], (at + 7, 84 + i % 4, 9))


def _reflection(pic: Pic) -> None:
    """Show the compartment in the glass: the lamp again, the seat again, and somebody's hat on it."""
    ys, xs = np.mgrid[0 : pic.h, 0 : pic.w]
    sieve = (xs + ys) % 2 == 0
    seat = poly_mask(pic.w, pic.h, [(28, 106), (28, 60), (34, 54), (64, 54), (70, 60), (70, 106)])
    pic.paint(seat & sieve, "void2").paint(seat & ~np.roll(seat, 1, axis=0) & sieve, "dusk0")
    pic.paint(disc_mask(pic.w, pic.h, 49, 53, 13, 3) & sieve, "dusk0")
    pic.paint(poly_mask(pic.w, pic.h, [(41, 53), (42, 44), (56, 44), (57, 53)]) & sieve, "dusk0")
    pic.paint(disc_mask(pic.w, pic.h, 120, 76, 11, 8) & bayer(pic.w, pic.h, 5), "mustard2")
    pic.paint(disc_mask(pic.w, pic.h, 120, 76, 5, 4) & sieve, "mustard4")
    for shift, width in ((150, 5), (160, 2), (196, 3)):
        streak = (xs + ys // 2 >= shift) & (xs + ys // 2 < shift + width) & sieve & (ys % 2 == 0)
        pic.paint(streak, "void4")


def _rain(pic: Pic, step: int) -> Pic:
    """Run drops along the glass, all at one slant; a few hang and shiver."""
    for i in range(30):
        x = (noise(i, 3, 44) * pic.w // 255 - step * 11) % (pic.w + 20) - 10
        y = (noise(i, 4, 44) * pic.h // 255 + step * 3) % pic.h
        pic.line(x, y, x + 5, y - 2, "void5" if i % 3 else "white2")
    for i in range(18):
        x, y = 8 + noise(i, 5, 44) * (pic.w - 16) // 255, 6 + noise(i, 6, 44) * (pic.h - 14) // 255
        pic.dot(x, y + (step + i) // 4 % 2, "white3").dot(x, y + 1 + (step + i) // 4 % 2, "void5")
    return pic


# -- inside --------------------------------------------------------------------------------------------------
def _wall(pic: Pic) -> None:
    x, y, w, h = PANE
    for part in ((0, 0, W, y), (0, y + h, W, H - y - h), (0, y, x, h), (x + w, y, W - x - w, h)):
        pic.rect(*part, "auburn1")
    for column in range(0, W, 20):
        pic.rect(column, y + h, 1, H - y - h, "auburn0").rect(column + 1, y + h, 1, H - y - h, "auburn2")
    pic.rect(0, 0, W, 3, "void0").rect(0, 3, W, 2, "auburn0").rect(0, 5, W, 1, "mustard1")
    pic.rect(0, y + h + 12, W, 2, "auburn0").rect(0, y + h + 14, W, 1, "auburn2")


def _window_frame(pic: Pic) -> None:
    x, y, w, h = PANE
    for i, colour in enumerate(("void0", "mustard1", "auburn2", "auburn0")):
        pic.frame(x - 4 + i, y - 4 + i, w + 8 - 2 * i, h + 8 - 2 * i, colour)
    pic.runs("mustard3", (x - 3, y - 3, w // 2)).rect(x - 3, y - 3, 1, h // 2, "mustard2")
    pic.rect(x + w // 2 - 2, y, 5, h, "auburn1").rect(x + w // 2 - 2, y, 1, h, "auburn3")
    pic.rect(x + w // 2 + 2, y, 1, h, "void0")
    pic.rect(x - 6, y + h + 3, w + 12, 5, "auburn2").rect(x - 6, y + h + 3, w + 12, 1, "auburn4")
    pic.rect(x - 6, y + h + 7, w + 12, 1, "void0")
    for at in (x + 30, x + w - 40):
        pic.rect(at, y + h - 4, 12, 3, "mustard2").runs("mustard4", (at, y + h - 4, 8))


def _curtains(pic: Pic, step: int) -> None:
    """Hang the curtains; they sway together with the carriage."""
    x, y, w, h = PANE
    sway = (0, 0, 1, 1, 1, 0, 0, 0)[step]
    for left in (True, False):
        for row in range(y - 6, y + h + 6):
            t = (row - y) / h
            width = round(30 - 16 * np.sin(min(max(t, 0), 1) * np.pi * 0.9)) + (sway if 0.2 < t < 0.9 else 0)
            for k in range(width):
                at = x - 8 + k if left else x + w + 7 - k
                fold = (k + (row // 30)) % 7
                pic.dot(
                    at, row, ("magenta0", "magenta1", "magenta1", "magenta2", "magenta1", "magenta1", "magenta0")[fold]
                )
        tie = x - 8 if left else x + w - 8
        pic.rect(tie, y + 62, 17, 3, "mustard2").runs("mustard4", (tie, y + 62, 10))
    pic.rect(x - 14, y - 8, w + 28, 3, "mustard1").runs("mustard3", (x - 14, y - 8, w + 10))
    pic.rect(x - 14, y - 5, w + 28, 1, "void0")


def _shelf(pic: Pic, step: int) -> None:
    """Put a case and a parcel into the net overhead, at the edges of the picture."""
    nod = 1 if step in (2, 3) else 0
    pic.rect(0, 20, 28, 2, "mustard1").rect(4, 8 + nod, 20, 12 - nod, "enamel2").rect(4, 8 + nod, 20, 2, "enamel3")
    pic.rect(12, 6 + nod, 5, 2, "enamel1").rect(8, 10 + nod, 1, 10 - nod, "enamel1")
    pic.rect(292, 20, 28, 2, "mustard1").rect(298, 10, 15, 10, "tan2").rect(298, 10, 15, 1, "tan3")
    pic.rect(305, 10, 1, 10, "red1").rect(298, 14, 15, 1, "red1")


def _seats(pic: Pic) -> None:
    """Face two plush seats to each other; the left one is worn where somebody sat."""
    for mirrored in (False, True):
        seat = Pic(96, 96)
        seat.poly([(0, 96), (0, 4), (8, 0), (26, 0), (32, 8), (36, 50), (90, 54), (94, 64), (94, 96)], "teal1")
        seat.poly([(0, 96), (0, 6), (8, 2), (20, 2), (25, 9), (29, 52), (84, 57), (88, 66), (88, 96)], "teal2")
        seat.poly([(6, 6), (18, 5), (22, 12), (25, 46), (10, 46), (6, 40)], "teal3")
        seat.poly([(26, 58), (82, 60), (85, 65), (28, 64)], "teal3")
        seat.rect(0, 74, 96, 22, "teal0").rect(0, 74, 88, 1, "teal1")
        for px, py in ((10, 16), (18, 16), (11, 28), (20, 28), (12, 39), (21, 39)):
            seat.rect(px, py, 2, 2, "teal1").dot(px, py, "teal4")
        seat.rect(26, 44, 40, 5, "auburn2").rect(26, 44, 40, 1, "auburn4").rect(26, 49, 40, 1, "auburn0")
        seat.rect(60, 49, 4, 12, "auburn1")
        if not mirrored:
            seat.disc(52, 62, 16, 3, "teal2").runs("teal1", (42, 63, 20))
        seat.outline("void0")
        pic.put(seat.mirror() if mirrored else seat, W - 84 if mirrored else -12, 92)


def _table(pic: Pic, step: int) -> None:
    """Set the little table: a lamp, a ticket, a cup whose tea leans with the carriage."""
    pic.rect(112, 132, 96, 5, "auburn3").rect(112, 132, 96, 1, "mustard3").rect(112, 136, 96, 2, "auburn0")
    pic.rect(110, 131, 100, 1, "auburn4").rect(157, 138, 6, 42, "auburn0").rect(157, 138, 2, 42, "auburn2")
    ys = np.arange(H)[:, None]
    for radius, level in ((40, 2), (28, 4), (18, 7)):
        halo = disc_mask(W, H, 160, 104, radius, radius * 0.8) & bayer(W, H, level)
        pic.paint(halo & (ys > 119) & (ys < 131), "mustard2")
    pic.rect(158, 116, 4, 15, "mustard1").rect(158, 116, 1, 15, "mustard3").rect(153, 129, 14, 3, "mustard1")
    pic.runs("mustard3", (153, 129, 9))
    pic.poly([(150, 98), (170, 98), (176, 117), (144, 117)], "mustard3")
    pic.poly([(152, 99), (162, 99), (160, 116), (147, 116)], "mustard4").rect(144, 116, 32, 1, "mustard2")
    pic.rect(150, 97, 20, 1, "mustard1")
    for i in range(145, 176, 3):
        pic.dot(i, 117 + (step + i) % 2, "mustard2")
    lean = (0, 0, 1, 1, 0, 0, -1, -1)[step]
    pic.rect(186, 123, 10, 8, "white4").rect(193, 124, 3, 7, "white2").rect(196, 125, 2, 4, "white3")
    pic.runs("auburn2", (187, 124, 8)).dot(187 + (2 + lean) * 2, 123, "auburn3").rect(183, 130, 16, 2, "white3")
    for i in range(3):
        rise = (step + i * 3) % 8
        pic.dot(189 + i + (rise // 2 + i) % 2, 120 - rise, "white2")
    pic.poly([(122, 128), (138, 126), (140, 131), (124, 131)], "enamel5").runs("red2", (126, 128, 9))
    pic.runs("enamel3", (127, 130, 10))

"""Paint the Queue: its coat of stacked chairs, the number it has for a face, its hands (sheets ``fear/queue_*``)."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit
from assets.painter import fear_queue_place as place
from assets.painter import fear_queue_things as things
from assets.painter.cavity import sheet
from assets.painter.fear_queue_chairs import Chair, lit, stack

COAT = (176, 112)
FACE = (64, 46)
DIGIT = (13, 19)
HAND = (44, 52)
_MIDDLE = COAT[0] / 2
_DARK = kit.ink("hair", 0)
_COLOURS = ("amber", "rust", "amber", "teal", "rust", "amber", "plum")
# Rows of the coat from the hem up: height, how many chairs, half the row's width, size.
ROWS = ((88, 7, 58, 1.02), (72, 6, 47, 0.98), (57, 5, 36, 0.94), (44, 4, 25, 0.86))


def row(number: int) -> np.ndarray:
    """Return a row of the coat, 0 the hem: chairs that lean outwards, the outer ones behind."""
    y, count, half, size = ROWS[number]
    chairs = []
    for index in range(count):
        share = 2 * index / (count - 1) - 1
        chairs.append(
            Chair(
                _MIDDLE + half * share,
                y - 5 * (1 - share * share) + (3 if index % 2 else 0),
                0.42 * share + (0.09 if index % 2 else -0.07),
                size,
                _COLOURS[(index * 3 + number * 2) % len(_COLOURS)],
                0.06 + 0.24 * share * share + (0.10 if share > 0.3 else 0.0),
            )
        )
    chairs.sort(key=lambda chair: -abs(chair.x - _MIDDLE))
    picture = stack(chairs, *COAT)
    lit(picture, ("mustard", 4), ("magenta", 3), 11 + number)
    return picture


def hood() -> np.ndarray:
    """Return the chairs that stand up around the face like a collar of feathers."""
    chairs = []
    for share in (-1.0, 1.0, -0.68, 0.68, -0.36, 0.36, 0.0):
        turn = 1.35 * share
        reach = 29 + 3 * (1 - abs(share))
        chairs.append(
            Chair(
                _MIDDLE + reach * np.sin(turn) * 1.12,
                38 - reach * np.cos(turn) * 0.86,
                turn,
                0.84 + 0.06 * (1 - abs(share)),
                _COLOURS[round(share * 9) % len(_COLOURS)],
                0.20 + 0.14 * (share > 0),
            )
        )
    picture = stack(chairs, *COAT)
    lit(picture, ("mustard", 3), ("magenta", 2), 5)
    return picture


def lining() -> np.ndarray:
    """Return the dark inside of the coat, seen between its chairs, with folds."""
    outline = ((64, 30), (112, 30), (126, 48), (146, 84), (152, 102), (120, 98), (88, 103), (56, 98), (24, 102),
               (30, 84), (50, 48))  # fmt: skip
    mask = kit.polygon(kit.spline(outline), *COAT)
    rows, columns = np.mgrid[0 : COAT[1], 0 : COAT[0]] + 0.5
    fold = np.sin((columns - _MIDDLE) / (3 + rows / 22)) + 0.5 * (kit.noise(*COAT, 7, 4) - 0.5)
    picture = kit.canvas(*COAT)
    picture[mask] = kit.ink("void", 0)
    picture[mask & (fold > 0.4)] = kit.ink("void", 1)
    picture[mask & (fold > 0.85)] = kit.ink("void", 2)
    kit.outline(picture, _DARK)
    return picture


def casing() -> np.ndarray:
    """Return the display it has for a face: a hood over a dark window, a slot below, tubes at the sides."""
    width, height = FACE
    outline = ((5, 14), (9, 5), (20, 2), (44, 2), (55, 5), (59, 14), (60, 30), (55, 39), (44, 43), (20, 43), (9, 39),
               (4, 30))  # fmt: skip
    shell = form.model(outline, width, height, [form.Swell(32, 10, 26, 9, 7, 12), form.Swell(32, 38, 24, 7, 6, 11)],
                       edge=7, depth=13)  # fmt: skip
    tone, mask = form.reduce_mean(shell.tone, shell.mask)
    shade = form.bands(tone, mask, (0.12, 0.2, 0.28, 0.26, 0.14))
    tones = kit.inks(("white", 0), ("white", 1), ("white", 2), ("white", 3), ("white", 4))
    picture = kit.canvas(width, height)
    picture[mask] = tones[kit.tidy(shade, mask, 3)[mask]]
    rows, columns = np.mgrid[0:height, 0:width]
    window = (rows >= 11) & (rows <= 32) & (columns >= 8) & (columns <= 55)
    window &= ~(((rows == 11) | (rows == 32)) & ((columns == 8) | (columns == 55)))
    picture[kit.grow(window, True)] = kit.ink("white", 0)
    picture[kit.moved(window, 0, 1) & ~window] = kit.ink("white", 4)
    picture[window] = kit.ink("void", 0)
    picture[window & (rows + columns < 30) & (rows + columns > 25)] = kit.ink("void", 1)
    slot = (rows >= 36) & (rows <= 38) & (columns >= 22) & (columns <= 41)
    picture[slot] = _DARK
    picture[(rows == 39) & (columns >= 22) & (columns <= 41)] = kit.ink("white", 4)
    for x in (13, 17, 47, 51):
        picture[36:38, x] = kit.ink("hair", 1)
    for x, colour in ((12, "red"), (16, "mustard")):
        picture[6:8, x + 36 : x + 38] = kit.ink(colour, 2)
    for column in range(19, 45, 4):
        picture[6, column : column + 2] = kit.ink("white", 1)
    kit.outline(picture, _DARK)
    kit.rim(picture, kit.shrink(picture != kit.CLEAR), kit.ink("mustard", 4), kit.ink("magenta", 3),
            kit.noise(width, height, 5, 8) > 0.4)  # fmt: skip
    return picture


_SEGMENTS = {"0": "abcdef", "1": "bc", "2": "abged", "3": "abgcd", "4": "fgbc", "5": "afgcd", "6": "afgedc",
             "7": "abc", "8": "abcdefg", "9": "abcdfg", "-": "g", "_": "d", " ": ""}  # fmt: skip
DIGITS = "0123456789-_ "


def digit(sign: str, ramp: str, tones: tuple[int, int, int]) -> np.ndarray:
    """Return one seven-segment digit: unlit segments just show. ``tones`` are unlit, edge and core."""
    width, height = DIGIT
    rows, columns = np.mgrid[0:height, 0:width]
    across = (columns >= 3) & (columns <= 9)
    segments = {
        "a": across & (rows <= 2),
        "g": across & (rows >= 8) & (rows <= 10),
        "d": across & (rows >= 16),
        "f": (columns <= 2) & (rows >= 2) & (rows <= 8),
        "b": (columns >= 10) & (rows >= 2) & (rows <= 8),
        "e": (columns <= 2) & (rows >= 10) & (rows <= 16),
        "c": (columns >= 10) & (rows >= 10) & (rows <= 16),
    }
    picture = kit.canvas(width, height)
    for name, mask in segments.items():
        picture[mask] = kit.ink(ramp, tones[1] if name in _SEGMENTS[sign] else tones[0])
        if name in _SEGMENTS[sign]:
            core = mask & ~kit.moved(mask, 0, 1) if name in "agd" else mask & ~kit.moved(mask, 1, 0)
            picture[kit.moved(core, 0 if name in "agd" else 1, 1 if name in "agd" else 0)] = kit.ink(ramp, tones[2])
    picture[:, :1][picture[:, :1] == kit.CLEAR] = kit.CLEAR
    return picture


def tongue(step: int) -> np.ndarray:
    """Return the strip of tickets that hangs from its slot, longer each step, its end torn; 28 wide, 64 high."""
    picture = kit.canvas(28, 64)
    length = (5, 16, 29, 46)[step]
    for y in range(length):
        sway = round(2.2 * np.sin(y / 9 + step) * y / 46)
        left, right = 6 + sway, 22 + sway
        picture[y, left:right] = kit.ink("white", 4)
        picture[y, right - 3 : right] = kit.ink("white", 3)
        picture[y, left] = kit.ink("white", 3)
        if y % 15 == 14:
            picture[y, left:right:2] = kit.CLEAR
        elif y % 15 in (4, 5, 8, 9, 10):
            wide = 8 if y % 15 < 6 else 5
            picture[y, left + 4 : left + 4 + wide] = kit.ink("red", 1 if y % 15 != 4 else 2)
    for x in range(28):
        if (x // 2) % 2 and picture[length - 1, x] != kit.CLEAR:
            picture[length - 1, x] = kit.CLEAR
    kit.outline(picture, _DARK)
    return picture


def clock() -> np.ndarray:
    """Return the wall clock in its left hand, without hands; its middle at (22, 24)."""
    picture = kit.canvas(*HAND)
    rows, columns = np.mgrid[0 : HAND[1], 0 : HAND[0]] + 0.5
    reach = np.hypot(columns - 22, rows - 24)
    picture[reach <= 19] = kit.ink("auburn", 1)
    picture[(reach <= 19) & (columns + rows < 40)] = kit.ink("auburn", 3)
    picture[(reach <= 17.6) & (columns + rows > 48)] = kit.ink("auburn", 2)
    picture[reach <= 16] = _DARK
    picture[reach <= 15] = kit.ink("enamel", 5)
    picture[(reach <= 15) & (columns + rows > 56)] = kit.ink("enamel", 4)
    picture[(reach <= 15) & ~(np.hypot(columns - 23.5, rows - 25.5) <= 14.5)] = kit.ink("enamel", 3)
    for hour in range(12):
        angle = hour * np.pi / 6
        for far in (12, 13) if hour % 3 else (11, 12, 13):
            x, y = int(22 + far * np.cos(angle)), int(24 + far * np.sin(angle))
            picture[y, x] = kit.ink("enamel", 1)
    picture[(np.hypot(columns - 15, rows - 15) < 3.2) & (reach < 14) & (columns + rows < 30)] = kit.ink("white", 4)
    kit.outline(picture, _DARK)
    return picture


def dispenser(step: int) -> np.ndarray:
    """Return the dispenser in its right hand: a red snail of a box with the next ticket out, then further out."""
    picture = kit.canvas(*HAND)
    rows, columns = np.mgrid[0 : HAND[1], 0 : HAND[0]] + 0.5
    for y in range(30, 34 + 6 * step):
        sway = round(1.4 * np.sin(y / 4 + step))
        picture[y, 8 + sway : 17 + sway] = kit.ink("white", 4 if y % 7 else 2)
        picture[y, 16 + sway] = kit.ink("white", 3)
    snail = (np.hypot((columns - 23) / 17, (rows - 20) / 14) <= 1) | (
        (rows > 18) & (rows < 33) & (columns > 5) & (columns < 26)
    )
    picture[snail] = kit.ink("red", 1)
    reach = np.hypot((columns - 23) / 17, (rows - 20) / 14)
    picture[snail & (columns + rows * 1.2 < 46)] = kit.ink("red", 2)
    picture[(reach > 0.72) & (reach <= 0.92) & (columns + rows < 34)] = kit.ink("red", 3)
    hub = np.hypot(columns - 26, rows - 19)
    picture[hub <= 8] = kit.ink("red", 0)
    picture[hub <= 7] = kit.ink("white", 4)
    for ring in (5.6, 3.6):
        picture[np.abs(hub - ring) < 0.5] = kit.ink("white", 2)
    picture[hub <= 1.6] = _DARK
    picture[30:32, 6:19] = _DARK
    picture[23:27, 8:17] = kit.ink("white", 4)
    picture[24:26, 10:15:2] = kit.ink("red", 1)
    kit.outline(picture, _DARK)
    return picture


def _digits() -> list[tuple[str, list[np.ndarray], int]]:
    looks = {"red": ("red", (0, 2, 3)), "warm": ("mustard", (0, 3, 4)), "calm": ("teal", (0, 3, 4))}
    return [(name, [digit(sign, ramp, tones) for sign in DIGITS], 100) for name, (ramp, tones) in looks.items()]


def paint() -> list[str]:
    """Paint every sheet of the Queue; return the paths written."""
    coat = [(f"row{number}", [row(number)], 100) for number in range(len(ROWS))]
    return [
        sheet("fear/queue_coat", [("hood", [hood()], 100), ("lining", [lining()], 100), *coat], 3),
        sheet("fear/queue_face", [("casing", [casing()], 100)], 1),
        sheet("fear/queue_digits", _digits(), 13),
        sheet("fear/queue_tongue", [("out", [tongue(step) for step in range(4)], 100)], 4),
        sheet("fear/queue_hands", [("clock", [clock()], 100), ("dispenser", [dispenser(s) for s in range(3)], 100)], 4),
        *place.sheets(),
        *things.sheets(),
    ]

"""What the Queue throws: tickets, chairs in a row, magazines and their pages, the ticks of its clock."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit
from assets.painter.cavity import sheet
from assets.painter.fear_queue_chairs import Chair, draw

_DARK = kit.ink("hair", 0)
_HOT = kit.ink("magenta", 3)
_SIZE = 20
SLIP = (24, 22)
ROW = (74, 34)
MAGAZINE = (48, 44)
_DIGITS = (
    ".uu. .uu. .uu. .uu. .uu.", "uuuu ...u uuuu u... uuuu", "uuuu ...u .uuu ...u uuuu", "u..u u..u uuuu ...u ...u",
    "uuuu u... uuuu ...u uuuu", "uuuu u... uuuu u..u uuuu", "uuuu ...u ..u. .u.. .u..", "uuuu u..u uuuu u..u uuuu",
)  # fmt: skip


def slip(number: int) -> np.ndarray:
    """Return a falling ticket square with its number, 22×20 inside a hot edge."""
    width, height = SLIP
    picture = kit.canvas(width, height)
    picture[2:20, 2:22] = kit.ink("white", 4)
    picture[16:20, 2:22] = kit.ink("white", 3)
    picture[2:20, 20:22] = kit.ink("white", 2)
    picture[4, 4:19] = kit.ink("red", 2)
    picture[5, 4:19] = kit.ink("red", 1)
    sign = kit.stamp(_DIGITS[number].replace(" ", "\n"), {"u": kit.ink("red", 1)})
    kit.put(picture, np.repeat(np.repeat(sign, 2, 0), 2, 1), 8, 7)
    picture[18, 4:19:3] = kit.ink("white", 1)
    picture[19, 3:21:2] = kit.CLEAR
    kit.outline(picture, kit.ink("magenta", 3), True)
    return picture


def pushed(step: int, right: bool) -> np.ndarray:
    """Return three linked chairs on the way through a lane, rattling; ``right`` if they come from the left."""
    picture = kit.canvas(*ROW)
    for index, tones in enumerate(("rust", "amber", "teal")):
        y = 16 + (1 if (index + step) % 2 else 0)
        draw(picture, Chair(13 + 24 * index, y, 0.06 if right else -0.06, 0.88, tones))
    picture[27:29, 4:70] = kit.ink("white", 1)
    picture[27, 4:70] = kit.ink("white", 3)
    solid = picture != kit.CLEAR
    front = solid & ~kit.moved(solid, -1 if right else 1, 0)
    picture[kit.grow(solid) & ~solid] = kit.ink("magenta", 2)
    picture[front & (np.mgrid[0 : ROW[1], 0 : ROW[0]][1] > 60 if right else front)] = _HOT
    return picture


def magazine(step: int) -> np.ndarray:
    """Return a magazine slapping down: shut and tilted, open, its pages ruffled."""
    width, height = MAGAZINE
    picture = kit.canvas(width, height)
    rows, columns = np.mgrid[0:height, 0:width] + 0.5
    spread = (0.62, 1.0, 1.0)[step]
    sag = 2.2 * np.abs((columns - width / 2) / (width / 2)) ** 0.6
    page = (np.abs(columns - width / 2) < 22 * spread) & (rows > 5 - sag + 2) & (rows < 40 - sag + 1)
    picture[page] = kit.ink("white", 4)
    gutter = np.abs(columns - width / 2)
    picture[page & (gutter < 3)] = kit.ink("white", 2)
    picture[page & (gutter < 1)] = kit.ink("white", 0)
    picture[page & (gutter > 20 * spread)] = kit.ink("white", 3)
    left, right = page & (columns < width / 2 - 4), page & (columns > width / 2 + 3)
    photo = left & (rows > 10) & (rows < 25) & (columns > 6)
    picture[photo] = kit.ink("cyan", 2)
    picture[photo & (rows > 18 + 2 * np.sin(columns / 2))] = kit.ink("leaf", 2)
    picture[photo & (np.hypot(columns - 15, rows - 14) < 2.5)] = kit.ink("mustard", 3)
    picture[left & (rows > 28) & (rows % 3 < 1) & (columns > 6) & (columns < 19)] = kit.ink("white", 1)
    picture[right & (rows > 9) & (rows < 13) & (columns < 42)] = kit.ink("red", 2)
    picture[right & (rows > 16) & (rows % 3 < 1) & (columns < 42) & (columns > 29)] = kit.ink("white", 1)
    picture[right & (np.hypot(columns - 38, rows - 33) < 4.2) & (np.hypot(columns - 38, rows - 33) > 3)] = kit.ink(
        "brown", 3
    )
    if step == 2:
        flap = kit.polygon([(24, 5), (24, 38), (34, 33), (37, 8)], width, height)
        picture[flap] = kit.ink("white", 3)
        picture[flap & ~kit.moved(flap, -1, 0)] = kit.ink("white", 4)
    kit.outline(picture, _HOT, True)
    return picture


def _bullet(drawing: str, key: dict[str, int], edge: int) -> np.ndarray:
    piece = kit.stamp(drawing.strip("\n"), key)
    picture = kit.canvas(_SIZE, _SIZE)
    kit.put(picture, piece, (_SIZE - piece.shape[1]) // 2, (_SIZE - piece.shape[0]) // 2)
    kit.outline(picture, edge)
    kit.outline(picture, _DARK)
    return picture


_STUBS = (
    "wwwwwww\nwrrwrww\nwrwwrwv\nwrrwrwv\nwwwwwvv\n.w.w.v.",
    ".wwwwww\nwwrrrwv\nwwrwrwv\nwwrrrwv\nwwwwww.\nw.w.w..",
    "www.www\nwrwwrwv\nwrrwrwv\nwrwwrwv\n.wwwwvv\n..w.w.v",
    "wwwwww.\nwrrrwwv\nwwwrwwv\nwrrrwww\nwwwwwvv\nw.w..v.",
)
_PAGE_SHAPES = (
    (4.6, 3.6, 0.0), (4.8, 2.6, 0.4), (4.6, 1.4, 0.7), (4.4, 2.4, 1.0), (4.6, 3.6, 1.4), (4.8, 2.6, -0.7),
    (4.6, 1.4, -0.5), (4.4, 2.8, -0.2),
)  # fmt: skip


def pages() -> list[np.ndarray]:
    """Return a page that flutters: broad, edge on, broad again."""
    frames = []
    rows, columns = np.mgrid[0:_SIZE, 0:_SIZE] + 0.5 - _SIZE / 2
    for number, (long, broad, turn) in enumerate(_PAGE_SHAPES):
        along, across = columns * np.cos(turn) + rows * np.sin(turn), rows * np.cos(turn) - columns * np.sin(turn)
        across = across - 0.09 * along * along * (1 if number % 2 else -0.6)
        page = (np.abs(along) <= long) & (np.abs(across) <= broad)
        picture = kit.canvas(_SIZE, _SIZE)
        picture[page] = kit.ink("white", 4)
        picture[page & (across > broad * 0.3)] = kit.ink("white", 3)
        picture[page & (np.abs(across) < 0.6) & (np.abs(along) < 3)] = kit.ink("white", 1)
        kit.outline(picture, _HOT)
        kit.outline(picture, _DARK)
        frames.append(picture)
    return frames


def seconds() -> list[np.ndarray]:
    """Return a tick of the clock: a bead of hot brass that pulses."""
    frames = []
    rows, columns = np.mgrid[0:_SIZE, 0:_SIZE] + 0.5 - _SIZE / 2
    for step in range(4):
        reach = np.hypot(columns, rows)
        picture = kit.canvas(_SIZE, _SIZE)
        picture[reach <= 3.2] = kit.ink("mustard", 2)
        picture[(reach <= 3.2) & (columns + rows < 0)] = kit.ink("mustard", 3)
        picture[reach <= (1.6, 2.1, 1.6, 1.1)[step]] = kit.ink("white", 4)
        kit.outline(picture, kit.ink("red", 2))
        kit.outline(picture, _DARK)
        frames.append(picture)
    return frames


def sheets() -> list[str]:
    """Paint what it throws; return the paths written."""
    key = {"w": kit.ink("white", 4), "v": kit.ink("white", 2), "r": kit.ink("red", 1)}
    stubs = [_bullet(drawing, key, kit.ink("magenta", 2)) for drawing in _STUBS]
    ways = [
        (name, [pushed(step, right) for step in range(2)], 120) for name, right in (("right", True), ("left", False))
    ]
    return [
        sheet("fear/queue_bullets", [("stub", stubs, 100), ("page", pages(), 90), ("second", seconds(), 70)], 8),
        sheet("fear/queue_slips", [("slip", [slip(number) for number in range(8)], 100)], 8),
        sheet("fear/queue_row", ways, 2),
        sheet("fear/queue_magazine", [("slap", [magazine(step) for step in range(3)], 100)], 3),
    ]

"""What strikes whole areas: drills, needles, walls, pads, water, poles, fruit, and the floor's warnings."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_arms as lathe
from assets.painter import cavity_kit as kit
from assets.painter import fear_turned as turned

LANE = (192, 28)
COLUMN = (40, 112)
WALL = (192, 84)
PAD = (76, 76)
POLE = (14, 96)
TIDE = (208, 28)
HATCH = (192, 88)
_DARK = kit.ink("hair", 0)


def drill_lane(step: int) -> np.ndarray:
    """Return a drill as long as the arena is wide, its point at the right."""
    y, x = np.mgrid[0 : LANE[1], 0 : LANE[0]] + 0.5
    bands = ((0, 10, lathe.STEEL), (10, 18, lathe.GOLD), (18, 24, lathe.STEEL))
    picture = turned.drill(x, y - LANE[1] / 2, (168, 12.6, 24, LANE[0]), (22, 0.24, 0.31), bands, step)
    picture[(picture != kit.CLEAR) & ~kit.shrink(picture != kit.CLEAR)] = kit.ink("magenta", 1)
    return picture


def hum_lane(step: int) -> np.ndarray:
    """Return the hum that stands in for a drill: three waves of sound along the lane."""
    return turned.hum(LANE, 12.6, (9, 2.5), (9, 2), 1.3, step)


def needle() -> np.ndarray:
    """Return a needle as wide as its column: hub, barrel, bevelled point; the point at the bottom."""
    width, height = COLUMN
    y, x = np.mgrid[0:height, 0:width] + 0.5
    picture = kit.canvas(width, height)
    profile = np.interp(y, (0, 20, 21, 64, 65, 78, 79, 96, 111), (17, 17, 15, 15, 17, 17, 11, 9, 0.8))
    side = np.clip((x - width / 2) / profile, -1, 1)
    inside = np.abs(x - width / 2) <= profile
    level = np.searchsorted((-0.75, -0.3, 0.3, 0.72), -side * 0.9 + 0.1)
    parts = ((0, 21, lathe.STEEL), (21, 65, lathe.PINK), (65, 79, lathe.GOLD), (79, 112, lathe.NEEDLE))
    for start, end, tones in parts:
        band = inside & (y >= start) & (y < end)
        picture[band] = tones[level][band]
    for row in range(26, 64, 6):
        picture[row, 7 : 13 if row % 12 else 17] = kit.ink("white", 4)
    picture[(y > 100) & inside & (x > width / 2)] = kit.ink("white", 1)
    kit.outline(picture, kit.ink("magenta", 1))
    return picture


def reed() -> np.ndarray:
    """Return the reed that stands in for a needle."""
    width, height = COLUMN
    y, x = np.mgrid[0:height, 0:width] + 0.5
    picture = kit.canvas(width, height)
    for middle, reach, half in ((20, 111, 9), (11, 96, 6), (29, 100, 6)):
        sway = middle + 2.2 * np.sin(y / 17 + middle)
        profile = half * np.clip((reach - y) / 26, 0.08, 1)
        blade = (np.abs(x - sway) <= profile) & (y < reach)
        picture[blade] = kit.ink("leaf", 2)
        picture[blade & (x < sway - 1)] = kit.ink("leaf", 3)
        picture[blade & (x > sway + profile * 0.5)] = kit.ink("leaf", 1)
        picture[blade & (np.abs(x - sway) < 0.6)] = kit.ink("leaf", 1)
    kit.outline(picture, kit.ink("magenta", 1))
    return picture


def wall(right: bool) -> np.ndarray:
    """Return a wall of procedure: filing drawers behind a hazard edge; the edge faces the lane."""
    width, height = WALL
    y, x = np.mgrid[0:height, 0:width]
    back = width - 1 - x
    picture = kit.canvas(width, height)
    picture[:] = kit.ink("void", 1)
    across, down = (back - 10) % 27, y % 20
    front = (across > 0) & (down > 0) & (back > 10)
    fall = down / 20 + 0.12 * np.where(right, across, 26 - across) / 26 + 0.22 * (kit.dither(width, height) - 0.5)
    tones = kit.inks(("white", 3), ("white", 2), ("white", 2), ("white", 1))
    picture[front] = tones[np.clip((fall * 4).astype(int), 0, 3)][front]
    picture[front & (down == 1)] = kit.ink("white", 4)
    picture[front & (down == 19)] = kit.ink("white", 0)
    lit, shaded = (across == 26, across == 1) if not right else (across == 1, across == 26)
    picture[front & lit] = kit.ink("white", 3)
    picture[front & shaded] = kit.ink("white", 0)
    label = (across > 7) & (across < 20) & (down > 3) & (down < 9) & front
    picture[label] = kit.ink("white", 0)
    card = (across > 8) & (across < 19) & (down > 4) & (down < 8) & front
    picture[card] = kit.ink("enamel", 5)
    drawer = (back - 10) // 27 * 5 + y // 20 * 3
    picture[card & (down == 6) & (across - 9 < 3 + drawer % 6)] = kit.ink("red", 1)
    grip = (across > 9) & (across < 18) & (down > 11) & (down < 16) & front
    picture[grip] = kit.ink("void", 0)
    picture[grip & (down == 12)] = kit.ink("white", 4)
    picture[grip & (down == 15)] = kit.ink("white", 1)
    ajar = front & (drawer % 7 == 2) & (down > 16)  # papers that would not go in
    picture[ajar & (down == 17) & (across > 3) & (across < 24)] = kit.ink("enamel", 5)
    picture[back < 9] = kit.ink("mustard", 3)
    picture[(back < 9) & ((back + y) % 10 < 5)] = kit.ink("hair", 0)
    picture[(back == 8) & ((back + y) % 10 >= 5)] = kit.ink("mustard", 1)
    picture[(back == 9) | (back == 10)] = _DARK
    picture[back < 2] = kit.ink("magenta", 3)
    picture[back == 0] = kit.ink("magenta", 4)
    picture[0] = kit.ink("white", 4)
    picture[height - 1] = _DARK
    return picture[:, ::-1].copy() if right else picture


def pad(kind: str, step: int) -> np.ndarray:
    """Return a pad (radius 34): its ``mark`` on the floor (four, ever closer) or ``live`` (three, settling)."""
    size = PAD[0]
    y, x = np.mgrid[0:size, 0:size] + 0.5 - size / 2
    reach = np.hypot(x, y)
    picture = kit.canvas(size, size)
    if kind == "mark":
        hatch = (np.abs(x - y).astype(int) % (8 - step) < 2) & (reach < 33)
        picture[hatch] = kit.ink("magenta", 1 if step < 3 else 2)
        picture[np.abs(reach - 33.4) < 0.8] = kit.ink("magenta", 3)
        picture[np.abs(reach - (32 - 7 * step)) < 0.7] = kit.ink("magenta", 2 + (step > 2))
        return picture
    body = reach <= 34
    light = (-x * 0.5 - y * 0.62) / 34 + np.where(reach > 28, -0.25, 0.12)
    tones = kit.inks(("dusk", 0), ("dusk", 1), ("dusk", 2), ("magenta", 4), ("skin", 4))
    picture[body] = tones[np.searchsorted((-0.5, -0.15, 0.3, 0.62), light)][body]
    for radius in (9, 15, 21, 26):  # the whorls of a fingertip
        whorl = np.abs(np.hypot(x * 0.86, y + (radius - 15) * 0.2) - radius) < 0.7
        picture[whorl & body & (reach < 30)] = kit.ink("dusk", 1)
    picture[(np.abs(reach - 33.2) < 1.0)] = kit.ink("magenta", 3)
    if step:
        ring = 34 + step * 1.6
        picture[(np.abs(reach - ring) < 0.8) & ((np.arctan2(y, x) * 9).astype(int) % 2 == 0)] = kit.ink("magenta", 4)
    return picture


def tide(right: bool, step: int) -> np.ndarray:
    """Return a band of sea whose front is at the right end (or the left)."""
    width, height = TIDE
    y, x = np.mgrid[0:height, 0:width]
    back = width - 1 - x
    picture = kit.canvas(width, height)
    front = 2 + (1.6 * np.sin(y / 2.6 + step * np.pi / 2)).round().astype(int)
    water = back >= front
    picture[water] = kit.ink("cyan", 1)
    picture[water & ((y * 3 + ((x + step * 3) // 7) * 5) % 9 == 0)] = kit.ink("cyan", 2)
    picture[water & ((y * 5 + ((x - step * 2) // 5) * 3) % 17 == 0)] = kit.ink("cyan", 0)
    picture[water & (back < front + 9)] = kit.ink("cyan", 2)
    foam = water & (back < front + 5) & ~((y + step * 3) % 6 == 0)
    picture[foam] = kit.ink("white", 4)
    picture[water & (back == front + 6) & ((y + step) % 3 > 0)] = kit.ink("white", 3)
    picture[water & (back == front)] = kit.ink("magenta", 4)
    picture[(y == 0) & water] = kit.ink("cyan", 2)
    picture[(y == height - 1) & water] = kit.ink("cyan", 0)
    return picture[:, ::-1].copy() if right else picture


def pole() -> np.ndarray:
    """Return a signal pole seen from a night train (12 px wide), lit on one side."""
    width, height = POLE
    picture = kit.canvas(width, height)
    tones = ("white", 1), ("white", 3), ("white", 4), ("white", 3), ("white", 2), ("white", 1), ("white", 0)
    for column in range(1, 13):
        name, step = tones[min((column - 1) * 7 // 12, 6)]
        picture[:, column] = kit.ink(name, step)
    for row in range(0, height, 16):
        picture[row : row + 2, 1:13] = kit.ink("mustard", 3)
        picture[row + 2, 1:13] = kit.ink("mustard", 1)
        picture[row + 8, 4:9] = kit.ink("cyan", 3)
    picture[:, 0] = picture[:, 13] = kit.ink("magenta", 3)
    picture[0, :] = picture[-1, :] = kit.ink("magenta", 4)
    return picture


def roller(step: int) -> np.ndarray:
    """Return the roller at a belt's end (7 px wide, 27 high), studded, turning."""
    picture = kit.canvas(9, 28)
    tones = ("white", 1), ("white", 3), ("white", 4), ("white", 3), ("white", 2), ("white", 1), ("white", 0)
    for column, (name, tone) in enumerate(tones):
        picture[:, 1 + column] = kit.ink(name, tone)
    for row in range(0, 28, 7):
        for column in range(7):
            y = (row + column * 2 + step * 2) % 28
            picture[y, 1 + column] = kit.ink("magenta", 3)
            picture[(y + 1) % 28, 1 + column] = kit.ink("magenta", 1)
    picture[:, 0] = picture[:, 8] = kit.ink("magenta", 1)
    return picture


def belt(right: bool) -> np.ndarray:
    """Return a strip of conveyor with arrows, one period (16 px) wider than the arena; the game slides it."""
    width, height = LANE
    y, x = np.mgrid[0:height, 0:width]
    picture = kit.canvas(width, height)
    picture[:] = kit.ink("void", 1)
    picture[(x % 16 == 0)] = kit.ink("void", 0)
    picture[(x % 16 == 1)] = kit.ink("void", 2)
    arrow = ((x if right else -x) + np.abs(y - height // 2) * 1) % 16
    chevron = (arrow >= 7) & (arrow < 10) & (np.abs(y - height // 2) < 6)
    picture[chevron] = kit.ink("teal", 1)
    picture[chevron & (np.abs(y - height // 2) < 3)] = kit.ink("teal", 2)
    picture[0] = picture[height - 1] = kit.ink("void", 4)
    picture[1] = kit.ink("void", 0)
    return picture


def hatch(step: int) -> np.ndarray:
    """Return the warning's stripes over the whole arena, four densities; the game cuts what it needs."""
    width, height = HATCH
    y, x = np.mgrid[0:height, 0:width]
    line = (x + y) % 8
    picture = kit.canvas(width, height)
    picture[line < (1, 2, 3, 4)[step]] = kit.ink("magenta", (0, 1, 1, 2)[step])
    picture[line == 0] = kit.ink("magenta", (1, 2, 2, 3)[step])
    return picture


def holes(step: int) -> np.ndarray:
    """Return the black that is laid over a cone of light so that it is dithered, three densities."""
    width, height = 192, 112
    pattern = kit.dither(width, height)
    picture = kit.canvas(width, height)
    picture[pattern >= (0.14, 0.5, 0.82)[step]] = kit.ink("void", 0)
    return picture


def windfall(kind: str, step: int) -> np.ndarray:
    """Return a fruit's shadow (``mark``, four, ever darker) or the fruit as it lands (``live``, three)."""
    size = 32
    y, x = np.mgrid[0:size, 0:size] + 0.5 - size / 2
    reach = np.hypot(x, y)
    picture = kit.canvas(size, size)
    if kind == "mark":
        inner = 3 + 2 * step
        picture[(reach < inner) & ((x + y).astype(int) % 2 == 0)] = kit.ink("hair", 0)
        picture[np.abs(reach - 9) < 0.7] = kit.ink("magenta", 2 if step < 2 else 3)
        picture[np.abs(reach - inner) < 0.6] = kit.ink("magenta", 1)
        return picture
    squash = (1.0, 0.82, 0.94)[step]
    body = (x / (9.2 / squash**0.5)) ** 2 + ((y - 9 * (1 - squash)) / (9.2 * squash)) ** 2 <= 1
    picture[body] = kit.ink("red", 2)
    picture[body & (x * 0.6 + y > 4)] = kit.ink("red", 1)
    picture[np.hypot(x + 3.4, y + 3.2) < 2.4] = kit.ink("red", 3)
    picture[np.hypot(x + 4, y + 4) < 1] = kit.ink("white", 4)
    picture[4:8, 16] = kit.ink("enamel", 1)
    picture[5:7, 17:21] = kit.ink("leaf", 3)
    kit.outline(picture, kit.ink("magenta", 1))
    kit.outline(picture, _DARK)
    if step:
        dust = (np.abs(reach - 12 - step) < 0.9) & (y > 3) & (x.astype(int) % 3 > 0)
        picture[dust & (picture == kit.CLEAR)] = kit.ink("enamel", 3)
    return picture


def bead(step: int) -> np.ndarray:
    """Return one bead of a growing ring (radius 5), three glows."""
    y, x = np.mgrid[0:14, 0:14] + 0.5 - 7
    reach = np.hypot(x, y)
    picture = kit.canvas(14, 14)
    picture[reach <= 5] = kit.ink("magenta", 2)
    picture[reach <= 3.6] = kit.ink("magenta", 3)
    picture[reach <= 2.2 - 0.4 * step] = kit.ink("magenta", 4)
    picture[reach <= 1.0 + 0.3 * (step == 1)] = kit.ink("white", 4)
    kit.outline(picture, kit.ink("magenta", 0))
    return picture

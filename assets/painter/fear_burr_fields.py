"""What the Burr does to the floor: pipes that sound, lanes that are drilled, a ball that bounces, jets of water."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_arms as lathe
from assets.painter import cavity_kit as kit
from assets.painter import fear_burr_body as body
from assets.painter import fear_turned as turned

PIPE = (24, 100)
LANE = (196, 17)
BALL = 34
JET = (24, 84)
_EDGE = kit.ink("magenta", 1)


def pipe_drill(step: int) -> np.ndarray:
    """Return a drill as wide as a pipe and longer than the arena is deep, its point at the bottom."""
    y, x = np.mgrid[0 : PIPE[1], 0 : PIPE[0]] + 0.5
    bands = ((0, 5, body.STEEL), (5, 9, body.GOLD), (9, 12, body.STEEL))
    picture = turned.drill(y, x - PIPE[0] / 2, (78, 9.6, 21, 99), (15, 0.26, 0.34), bands, step)
    kit.outline(picture, _EDGE)
    return picture


def pipe_hum(step: int) -> np.ndarray:
    """Return a standing wave in a pipe: what is heard where no drill is to be seen."""
    width, height = PIPE
    y, x = np.mgrid[0:height, 0:width] + 0.5
    picture = kit.canvas(width, height)
    ground = np.abs(x - width / 2) < 10
    picture[ground & ((x.astype(int) + y.astype(int)) % 2 == 0)] = kit.ink("magenta", 0)
    for number, tone in ((0, 1), (1, 2), (2, 3)):
        wave = width / 2 + (8 - 2.4 * number) * np.sin(y / (6 + 1.5 * number)) * np.cos(step * np.pi / 2 + number)
        picture[ground & (np.abs(x - wave) < 1.2)] = kit.ink("magenta", tone)
    return picture


def lane_drill(step: int) -> np.ndarray:
    """Return a slim drill as long as the arena is wide, its point at the right."""
    y, x = np.mgrid[0 : LANE[1], 0 : LANE[0]] + 0.5
    bands = ((0, 6, body.STEEL), (6, 11, body.TEAL), (11, 15, body.GOLD))
    picture = turned.drill(x, y - LANE[1] / 2, (178, 6.6, 16, 194), (13, 0.28, 0.28), bands, step)
    kit.outline(picture, _EDGE)
    return picture


def lane_hum(step: int) -> np.ndarray:
    """Return the hum along a slim lane."""
    return turned.hum(LANE, 7, (5.5, 1.6), (7, 2), 1.1, step)


def ball(step: int) -> np.ndarray:
    """Return the cut steel ball of a burr (radius 13), turning, its hot rim first."""
    y, x = np.mgrid[0:BALL, 0:BALL] + 0.5 - BALL / 2
    flat = (x**2 + y**2) / 13**2
    front = np.sqrt(np.maximum(0, 1 - flat))
    level = np.searchsorted((-0.1, 0.25, 0.6, 0.86), -0.5 * x / 13 - 0.62 * y / 13 + 0.58 * front)
    turn = np.pi * step / 16
    across, along = x * np.cos(turn) + y * np.sin(turn), -x * np.sin(turn) + y * np.cos(turn)
    cut = (np.arctan2(across / 13, np.maximum(front, 0.05)) * 6 / np.pi + along / 13 * 1.2 + step / 4) % 1
    level = np.where(cut < 0.34, np.maximum(level - 3, 0), level)
    picture = kit.canvas(BALL, BALL)
    picture[flat <= 1] = lathe.BRIGHT[level][flat <= 1]
    kit.outline(picture, kit.ink("red", 2))
    kit.outline(picture, kit.ink("hair", 0))
    return picture


def hum_ball(step: int) -> np.ndarray:
    """Return the humming-top that bounces where no drill is to be seen: rings of sound round a gold knob."""
    y, x = np.mgrid[0:BALL, 0:BALL] + 0.5 - BALL / 2
    reach = np.hypot(x, y)
    picture = kit.canvas(BALL, BALL)
    picture[reach <= 13] = kit.ink("magenta", 0)
    for index in range(4):
        radius = (index * 4 + step) % 14
        picture[(np.abs(reach - radius) < 0.9) & (reach <= 13)] = kit.ink("magenta", 3 if radius < 9 else 2)
    picture[reach <= 4] = kit.ink("mustard", 2)
    picture[np.hypot(x + 1, y + 1) <= 2] = kit.ink("mustard", 4)
    picture[(reach <= 13.4) & (reach > 12.4)] = kit.ink("magenta", 3)
    kit.outline(picture, kit.ink("hair", 0))
    return picture


def landing(step: int) -> np.ndarray:
    """Return the mark of where the ball comes down next: a closing ring, four steps."""
    y, x = np.mgrid[0:BALL, 0:BALL] + 0.5 - BALL / 2
    reach, turn = np.hypot(x, y), np.arctan2(y, x)
    picture = kit.canvas(BALL, BALL)
    dash = (turn * 8 / np.pi + step * 0.5) % 2 < 1.1
    picture[(np.abs(reach - 12.6) < 0.8) & dash] = kit.ink("magenta", 3)
    picture[np.abs(reach - (11 - 2.5 * step)) < 0.7] = kit.ink("magenta", 2)
    picture[reach < 1.5] = kit.ink("magenta", 4)
    return picture


def jet(step: int) -> np.ndarray:
    """Return a jet of water from above, foaming where it meets the floor, four steps."""
    width, height = JET
    rows, columns = np.mgrid[0:height, 0:width]
    picture = kit.canvas(width, height)
    edge = 2 + (1.2 * np.sin(rows / 3.1 + step * 1.57)).round()
    water = (columns >= edge) & (columns < width - edge)
    picture[water] = kit.ink("cyan", 1)
    picture[water & ((columns * 3 + (rows - step * 5) // 6 * 5) % 7 == 0)] = kit.ink("cyan", 2)
    picture[water & ((columns * 5 + (rows - step * 7) // 9 * 3) % 11 == 0)] = kit.ink("cyan", 3)
    picture[water & ((columns == edge) | (columns == width - 1 - edge))] = kit.ink("magenta", 4)
    picture[water & ((columns == edge + 1) | (columns == width - 2 - edge))] = kit.ink("white", 4)
    foam = (rows > height - 8) & (kit.noise(width, height, 3, step) > 0.45)
    picture[foam & water] = kit.ink("white", 4)
    return picture


def bar(step: int) -> np.ndarray:
    """Return the bar that rises under a pipe before it sounds: a meter of lamps; hot as the last of them burn."""
    width, height = 20, 80
    rows, columns = np.mgrid[0:height, 0:width]
    up = height - 1 - rows
    picture = kit.canvas(width, height)
    lamp = (up % 5 < 4) & (columns > 0) & (columns < width - 1)
    for limit, ramp, tone in ((0, "teal", 2), (40, "mustard", 2), (62, "red", 2)):
        picture[lamp & (up >= limit)] = kit.ink(ramp, tone - (step == 0))
        picture[lamp & (up >= limit) & (up % 5 == 3)] = kit.ink(ramp, tone + (step > 0))
    return picture


def sheet_mark(step: int) -> np.ndarray:
    """Return the water that gathers at the floor's edge before a sheet of it sets off (16×80, four steps)."""
    rows, columns = np.mgrid[0:80, 0:16]
    picture = kit.canvas(16, 80)
    swell = np.abs(columns - 7.5) < 2 + 1.6 * step + np.sin(rows / 3 + step)
    picture[swell & ((rows + columns) % 2 == 0)] = kit.ink("cyan", 1 + (step > 1))
    picture[swell & ((rows * 3 + columns * 5 + step * 4) % 13 == 0)] = kit.ink("white", 4)
    picture[(np.abs(np.abs(columns - 7.5) - 7) < 0.6) & (rows % 4 < 2)] = kit.ink("magenta", 3)
    return picture


def glove(lit: bool) -> np.ndarray:
    """Return a welder's glove, raised: how often a hand still stops everything (14×18)."""
    art = """
....oo.oo.....
...oaaoaao....
...oaaoaaoo...
.oooaaoaaoao..
oaooaaoaaoao..
oaaoaaoaaoao..
oaaoaaaaaaao..
oaaaaaaaaaao..
.oaabaaaaaao..
.oaabbaaabao..
..oaabbbbbao..
..oaaaaaaaao..
...oaaaaaao...
...occcccco...
...occcccco...
...odddddco...
...occcccco...
....oooooo....
"""
    key = {
        True: {"a": ("mustard", 3), "b": ("mustard", 1), "c": ("auburn", 3), "d": ("white", 4), "o": ("brown", 0)},
        False: {"a": ("void", 3), "b": ("void", 2), "c": ("void", 3), "d": ("void", 4), "o": ("void", 1)},
    }[lit]
    return kit.stamp(art, {letter: kit.ink(*place) for letter, place in key.items()})

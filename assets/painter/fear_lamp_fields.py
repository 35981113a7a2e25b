"""What the Lamp throws and lights: bulbs and slides, bleached halves, proofs with a red pencil's rings, flats."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

BULLET = 20
HALF = (184, 92)
SQUARE = (64, 32)
PRINT = (96, 64)
FLAT = (30, 40)
_DARK = kit.ink("hair", 0)
Frames = list[np.ndarray]


def _grid(width: int, height: int) -> tuple[np.ndarray, np.ndarray]:
    y, x = np.mgrid[0:height, 0:width]
    return y, x


def bulbs() -> Frames:
    """Return a spent flashbulb tumbling, eight steps (radius 4): sooty glass, bright socket."""
    frames = []
    for step in range(8):
        y, x = (part + 0.5 - BULLET / 2 for part in _grid(BULLET, BULLET))
        angle = np.pi * step / 4
        along, across = x * np.cos(angle) + y * np.sin(angle), -x * np.sin(angle) + y * np.cos(angle)
        picture = kit.canvas(BULLET, BULLET)
        globe = np.hypot(along - 0.8, across) <= 4.1
        picture[globe] = kit.ink("mustard", 3)
        picture[globe & (x + y < -1.4)] = kit.ink("mustard", 4)
        picture[globe & (x + y > 3.0)] = kit.ink("mustard", 2)
        picture[np.hypot(along - 0.8, across) <= 1.4 + 0.5 * (step % 2)] = kit.ink("white", 4)
        socket = (along < -2.6) & (along > -6) & (np.abs(across) < 2.1)
        picture[socket] = kit.ink("white", 2)
        picture[socket & (across < -0.6)] = kit.ink("white", 4)
        kit.outline(picture, kit.ink("red", 2))
        kit.outline(picture, _DARK)
        frames.append(picture)
    return frames


def slides() -> Frames:
    """Return a slide in its cardboard fluttering, eight steps (radius 4)."""
    frames = []
    for step in range(8):
        y, x = (part + 0.5 - BULLET / 2 for part in _grid(BULLET, BULLET))
        angle = np.pi * step / 8
        along, across = x * np.cos(angle) + y * np.sin(angle), -x * np.sin(angle) + y * np.cos(angle)
        thin = 4.6 * (0.55 + 0.45 * abs(np.cos(np.pi * step / 8)))
        card = (np.abs(along) < 5.2) & (np.abs(across) < thin)
        film = (np.abs(along) < 3.0) & (np.abs(across) < thin - 2.0)
        picture = kit.canvas(BULLET, BULLET)
        picture[card] = kit.ink("white", 4)
        picture[card & (across > thin * 0.4)] = kit.ink("white", 3)
        picture[film] = kit.ink("cyan", 0)
        picture[film & (along < 0)] = kit.ink("magenta", 3)
        kit.outline(picture, kit.ink("magenta", 2))
        kit.outline(picture, _DARK)
        frames.append(picture)
    return frames


def half(step: int) -> np.ndarray:
    """Return light that bleaches the arena, of which a half is shown: rays over its boards, four steps."""
    width, height = HALF
    y, x = _grid(width, height)
    across, down = x - width / 2, y + 14
    lean, far = np.arctan2(across, down), np.hypot(across * 0.8, down)
    ray = 0.5 + 0.5 * np.sin(lean * 26 + step * np.pi / 2)
    light = (
        1.02 - far / 150 + 0.20 * ray - 0.10 * (np.sin(lean * 11 - 1) > 0.4) + 0.22 * (kit.dither(width, height) - 0.5)
    )
    tones = kit.inks(("mustard", 0), ("mustard", 1), ("mustard", 2), ("mustard", 2), ("mustard", 3))
    picture = tones[np.clip(np.searchsorted((0.30, 0.52, 0.74, 1.0), light), 0, 4)]
    kit.shift(picture, np.abs(across / down * 40 % 14 - 7) > 6.6, -1)  # the boards run to the back under it
    return picture


def slider() -> np.ndarray:
    """Return the line between *Before* and *After* with its handle, as high as the arena."""
    picture = kit.canvas(15, 84)
    picture[:, 6:9] = kit.ink("white", 4)
    picture[:, 8] = kit.ink("white", 2)
    y, x = _grid(15, 84)
    knob = np.hypot(x - 7, y - 42) < 7.2
    picture[knob] = kit.ink("white", 4)
    picture[knob & (x + y > 52)] = kit.ink("white", 3)
    for side in (-1, 1):
        arrow = (np.abs(y - 42) < 3.5 - (x - 7) * side * 0.8 + 1.2) & ((x - 7) * side > 1) & ((x - 7) * side < 5)
        picture[arrow] = kit.ink("mustard", 1)
    kit.outline(picture, _DARK)
    return picture


def taken() -> np.ndarray:
    """Return a square of the sheet when it is taken: a negative with somebody's open mouth, crossed out in red."""
    width, height = SQUARE
    y, x = _grid(width, height)
    picture = kit.canvas(width, height)
    picture[:] = kit.ink("mustard", 3)
    picture[kit.dither(width, height) > 0.55] = kit.ink("mustard", 2)
    for row in (1, height - 5):
        picture[row : row + 4] = kit.ink("hair", 0)
        picture[row + 1 : row + 3, 3::7] = kit.ink("mustard", 4)
        picture[row + 1 : row + 3, 4::7] = kit.ink("mustard", 4)
        picture[row + 1 : row + 3, 5::7] = kit.ink("mustard", 4)
    head = ((x - 32) / 11.0) ** 2 + ((y - 15) / 10.5) ** 2 < 1
    inside = (y > 5) & (y < height - 6)
    picture[head & inside] = kit.ink("auburn", 1)
    for side in (-4, 4):
        picture[(np.hypot(x - 32 - side, y - 12) < 1.9) & inside] = kit.ink("mustard", 4)
    picture[(((x - 32) / 5.0) ** 2 + ((y - 19) / 3.4) ** 2 < 1) & inside] = kit.ink("mustard", 4)
    for points in (((8, 7), (28, 15), (57, 25)), ((55, 6), (36, 16), (7, 26))):
        line = kit.stroke(points, width, height)
        picture[kit.grow(line)] = kit.ink("red", 2)
        picture[line] = kit.ink("red", 3)
    return picture


def ring(step: int) -> np.ndarray:
    """Return a ring drawn round a square with a red pencil, the hand ``step`` quarters of the way round."""
    width, height = SQUARE
    picture = kit.canvas(width, height)
    turns = np.linspace(0, (step + 1) * np.pi / 2 + 0.5 * (step == 3), 16 * (step + 1))
    points = [(32 + (26 + np.sin(3 * t)) * np.cos(t - 2.2), 15.5 + (11.5 + t * 0.25) * np.sin(t - 2.2)) for t in turns]
    line = kit.stroke(points, width, height)
    picture[kit.moved(line, 0, 1)] = kit.ink("red", 1)
    picture[kit.moved(line, 1, 0)] = kit.ink("red", 2)
    picture[line] = kit.ink("red", 3)
    return picture


def ground() -> np.ndarray:
    """Return the paper of a print: a white margin, a warm wall in soft light behind whoever is shown."""
    width, height = PRINT
    y, x = _grid(width, height)
    picture = kit.canvas(width, height)
    glow = 1 - np.hypot((x - 48) / 52, (y - 26) / 40)
    picture[:] = kit.ink("mustard", 1)
    picture[glow > kit.dither(width, height) * 0.5] = kit.ink("mustard", 2)
    picture[glow > 0.34 + kit.dither(width, height) * 0.5] = kit.ink("mustard", 3)
    return picture


def flat() -> np.ndarray:
    """Return a reflector on a stand one can hide behind (radius 9 on the floor), its foot in the lower middle."""
    width, height = FLAT
    y, x = _grid(width, height)
    picture = kit.canvas(width, height)
    for foot in ((5, 36), (25, 36), (15, 38)):
        picture[kit.stroke([(15, 29), foot], width, height)] = kit.ink("white", 1)
    picture[27:34, 14:16] = kit.ink("white", 2)
    board = kit.polygon([(6, 2), (25, 3), (26, 28), (5, 28)], width, height)
    folds = (x * 0.8 + y * 0.5 + 3 * np.sin(y / 4.2)) % 8
    picture[board] = kit.ink("white", 2)
    picture[board & (folds < 3)] = kit.ink("white", 3)
    picture[board & (folds < 1)] = kit.ink("white", 4)
    picture[board & (folds > 6)] = kit.ink("white", 1)
    picture[board & ~kit.shrink(board)] = kit.ink("mustard", 2)
    picture[board & ~kit.moved(board, 0, 1)] = kit.ink("mustard", 4)
    for px, py in ((7, 4), (24, 4), (7, 26), (24, 26)):
        picture[py, px] = kit.ink("mustard", 0)
    kit.outline(picture, _DARK)
    return picture

"""Where the Queue stands: a waiting room without an end, and the linoleum one waits on."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit
from assets.painter.cavity import sheet
from assets.painter.fear_queue_chairs import Chair, draw
from assets.painter.sheet import Slice

WIDTH, HEIGHT = 320, 180
FRAMES = 8
_FAR = (112, 34, 208, 84)  # the far wall: left, top, right, foot
_VANISH = (160, 62)
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH]
_GRAIN = kit.dither(WIDTH, HEIGHT)
_DECK_TOP, _DECK_FOOT = 90, 174
DIAL = (176, 80)


def _depth() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the masks of ceiling, left wall, right wall, far wall and floor."""
    left, top, right, foot = _FAR
    ceiling = kit.polygon([(-90, -40), (410, -40), (right, top), (left, top)], WIDTH, HEIGHT, 2)
    floor = kit.polygon([(left, foot), (right, foot), (470, 190), (-150, 190)], WIDTH, HEIGHT, 2)
    far = (left <= _COLUMNS) & (right > _COLUMNS) & (top <= _ROWS) & (foot > _ROWS)
    rest = ~ceiling & ~floor & ~far
    return ceiling, rest & (_COLUMNS < 160), rest & (_COLUMNS >= 160), far, floor


def _near(columns: np.ndarray) -> np.ndarray:
    """Return how near a column of a side wall is: 0 at the far wall, 1 at the picture's edge."""
    left, _top, right, _foot = _FAR
    return np.clip(np.where(columns < 160, (left - columns) / left, (columns - right) / (WIDTH - right)), 0, 1)


def _walls(picture: np.ndarray, sides: np.ndarray, far: np.ndarray) -> None:
    near = _near(_COLUMNS)
    top = _FAR[1]
    scale = 1 + 2.3 * near
    height = (_ROWS - _VANISH[1]) / scale  # as if it stood at the far wall
    tones = kit.inks(("void", 1), ("void", 2), ("brown", 0), ("brown", 1))
    picture[sides | far] = kit.ink("void", 2)
    picture[sides & (near > 0.25 + 0.7 * _GRAIN)] = kit.ink("void", 1)
    picture[far] = kit.ink("void", 3)
    picture[far & (top + 12 > _ROWS)] = kit.ink("void", 2)
    dado = (sides | far) & (height > 6)
    picture[dado] = tones[2]
    picture[dado & (near < 0.5) & (_GRAIN > 0.5)] = tones[3]
    rail = (sides | far) & (height > 5) & (height <= 6.4)
    picture[rail] = kit.ink("mustard", 1)
    picture[rail & (near > 0.5)] = kit.ink("mustard", 0)
    panel = np.floor(1 / (1.02 - near * 0.94) * 4).astype(int)
    seam = sides & (panel != np.roll(panel, 1, 1)) & (height <= 5) & (near < 0.8)
    picture[seam] = kit.ink("void", 0)


def _windows(picture: np.ndarray) -> None:
    """Draw counter windows on both walls, every one with its shutter down, and a number over it."""
    for side in (-1, 1):
        for near0, near1, number in ((0.14, 0.34, 3), (0.46, 0.80, 7)):
            for row in range(HEIGHT):
                for column in range(WIDTH):
                    near = float(_near(np.array(column)))
                    if (column - 160) * side <= 0 or not near0 <= near <= near1:
                        continue
                    height = (row - _VANISH[1]) / (1 + 2.3 * near)
                    if -14 < height < 1:
                        slat = int(height * 1.6) % 2
                        edge = near < near0 + 0.02 or near > near1 - 0.02 or height > 0
                        tone = ("void", 0) if edge else ("hair", 2) if slat else ("hair", 1)
                        picture[row, column] = kit.ink(*tone)
                    elif -19 < height < -15 and near0 + 0.04 < near < near1 - 0.04:
                        lit = (int(near * 60) + number) % 3 != 0
                        picture[row, column] = kit.ink("red", 1 if lit else 0)
                    elif 1 <= height < 2.4:
                        picture[row, column] = kit.ink("brown", 3)


def _ceiling(picture: np.ndarray, mask: np.ndarray, frame: int) -> None:
    picture[mask] = kit.ink("void", 1)
    lines = [kit.stroke([(112 + 96 * share, 34), (160 + (112 + 96 * share - 160) * 5.2, -90)], WIDTH, HEIGHT)
             for share in np.linspace(0, 1, 9)]  # fmt: skip
    for line in lines:
        picture[line & mask] = kit.ink("void", 2)
    for step in range(6):
        y = int(62 - 28 * (1 + 0.42 * step))
        if y >= 0:
            picture[y, mask[y]] = kit.ink("void", 2)
    for side in (-1, 1):
        for number, (near, far) in enumerate(((2.9, 2.2), (1.85, 1.5), (1.32, 1.14))):
            corners = []
            for depth, aside in ((far, 12), (far, 27), (near, 27), (near, 12)):
                corners.append((160 + side * aside * depth, 62 - 27 * depth))
            lamp = kit.polygon(corners, WIDTH, HEIGHT, 3) & mask
            off = frame == 5 and side == 1 and number == 1
            picture[kit.grow(lamp, True) & mask & ~lamp] = kit.ink("mustard", 0 if off else 1)
            picture[lamp] = kit.ink("void", 3) if off else kit.ink("mustard", 4)
            middle = np.abs((_COLUMNS - 160) * side / np.maximum((62 - _ROWS) / 27, 0.1) - 19.5) < 2.5
            if not off:
                picture[lamp & middle] = kit.ink("white", 4)


def _glow(picture: np.ndarray, sides: np.ndarray) -> None:
    """Let the lamps' light lie on the walls below the ceiling, dithered."""
    for side in (-1, 1):
        reach = np.hypot((_COLUMNS - (160 + side * 74)) / 46, (_ROWS - 8) / 40)
        lit = sides & (reach < 1 - 0.5 * _GRAIN)
        kit.shift(picture, lit, 1)


def _floor(picture: np.ndarray, mask: np.ndarray) -> None:
    depth = (_ROWS - _VANISH[1]) / (_FAR[3] - _VANISH[1])
    across = (_COLUMNS - 160) / np.maximum(depth, 0.01) / 12
    along = 26 / np.maximum(depth, 0.2)
    checks = (np.floor(across) + np.floor(along)).astype(int) % 2
    picture[mask] = np.where(checks, kit.ink("void", 2), kit.ink("void", 1))[mask]
    warm = mask & (checks == 1) & (np.abs(np.abs(across) - 1.7) < 1.3) & (0.35 + 0.1 * depth < _GRAIN)
    picture[warm] = kit.ink("brown", 1)
    picture[mask & (checks == 0) & (np.abs(np.abs(across) - 1.7) < 1.0) & (_GRAIN > 0.72)] = kit.ink("brown", 0)
    picture[mask & (_ROWS > 150) & ((_ROWS - 150) / 60 > _GRAIN)] = kit.ink("void", 0)
    picture[_FAR[3], _FAR[0] : _FAR[2]] = kit.ink("void", 0)


def _people(picture: np.ndarray) -> None:
    """Seat a row of chairs along both walls, nearer and nearer; in some somebody has been waiting for long."""
    for side in (-1, 1):
        for number, depth in enumerate((1.06, 1.24, 1.48, 1.8, 2.2, 2.75, 3.45)):
            x, y = 160 + side * 46 * depth, _VANISH[1] + 18.5 * depth
            size = 0.30 * depth
            tones = ("rust", "amber", "teal", "rust", "plum", "amber", "rust")[(number + (side > 0)) % 7]
            draw(picture, Chair(x, y, -0.05 * side, size, tones, 0.34 - 0.05 * depth * (depth < 3)))
            if (number + (side < 0)) % 3 != 1:
                _waiter(picture, x, y, size, side)


def _waiter(picture: np.ndarray, x: float, y: float, size: float, side: int) -> None:
    """Draw somebody who sits there: a dark shape bent over a ticket, one edge in the lamps' light."""
    body = kit.polygon(
        kit.spline([(x - 7 * size, y + 6 * size), (x - 8 * size, y - 6 * size), (x - 4 * size, y - 14 * size),
                    (x + 4 * size, y - 14 * size), (x + 8 * size, y - 6 * size), (x + 7 * size, y + 6 * size)], per=4),
        WIDTH, HEIGHT)  # fmt: skip
    head = np.hypot((_COLUMNS + 0.5 - x - 1.5 * side * size) / 5.2, (_ROWS + 0.5 - y + 19 * size) / 5.8) <= size
    shape = body | head
    picture[kit.grow(shape)] = kit.ink("void", 0)
    picture[shape] = kit.ink("hair", 1)
    picture[shape & ~kit.moved(shape, 0, 1)] = kit.ink("mustard", 1)
    picture[shape & ~kit.moved(shape, side, 0)] = kit.ink("brown", 2)
    paper = (np.abs(_COLUMNS + 0.5 - x) < 2.2 * size) & (np.abs(_ROWS + 0.5 - y - 1.5 * size) < 2.2 * size)
    picture[paper] = kit.ink("white", 3)


def _sign(picture: np.ndarray, frame: int) -> None:
    """Draw the sign on the far wall: dots that run, and say nothing."""
    picture[36:44, 118:202] = kit.ink("hair", 0)
    picture[36, 118:202] = kit.ink("void", 4)
    for column in range(120, 200, 2):
        word = (column // 2 + frame * 5) % 40
        if word % 9 < 6:
            for row in (38, 40, 42):
                if (word * 7 + row * 3) % 5:
                    picture[row, column] = kit.ink("red", 2)
    for x in (124, 176):
        picture[50:76, x : x + 20] = kit.ink("void", 0)
        picture[51:70, x + 1 : x + 19] = kit.ink("hair", 1)
        picture[52:70:3, x + 1 : x + 19] = kit.ink("hair", 2)
        picture[71:73, x - 1 : x + 21] = kit.ink("brown", 3)


def room() -> list[np.ndarray]:
    """Return the room's frames with the deck the arena lies on, a loop."""
    ceiling, left, right, far, floor = _depth()
    base = kit.canvas(WIDTH, HEIGHT)
    base[:] = kit.ink("void", 0)
    _walls(base, left | right, far)
    _floor(base, floor)
    _windows(base)
    _glow(base, left | right)
    _people(base)
    frames = []
    for frame in range(FRAMES):
        picture = base.copy()
        _ceiling(picture, ceiling, frame)
        _sign(picture, frame)
        _deck(picture, frame)
        frames.append(picture)
    return frames


def _deck(picture: np.ndarray, frame: int) -> None:
    """Lay the linoleum: worn tiles, an amber line round them, lights that run along the front edge for ever."""
    share = (_ROWS - _DECK_TOP) / (_DECK_FOOT - _DECK_TOP)
    left, right = 69 - 9 * share, 251 + 9 * share
    deck = (_ROWS >= _DECK_TOP) & (_ROWS < _DECK_FOOT) & (left <= _COLUMNS) & (right >= _COLUMNS)
    u = (_COLUMNS - 160) / (right - left) + 0.5
    column = np.floor(u * 12).astype(int)
    lines = np.array([90, 99, 109, 120, 132, 145, 159, 174])
    row = np.searchsorted(lines, _ROWS, side="right") - 1
    light = ((column * 7 + row * 5) % 11) / 11
    picture[deck] = kit.ink("void", 2)
    picture[deck & ((column + row) % 2 == 0)] = kit.ink("void", 1)
    picture[deck & (light > 0.8)] = kit.ink("hair", 1)
    wear = kit.noise(WIDTH, HEIGHT, 13, 21)
    kit.shift(picture, deck & (wear > 0.58 + 0.25 * _GRAIN), -1)
    seam = deck & ((column != np.roll(column, 1, 1)) | (row != np.roll(row, 1, 0)))
    picture[seam] = kit.ink("void", 0)
    pool = 1 - np.hypot((_COLUMNS - 160) / 84, (_ROWS - 136) / 38)
    kit.shift(picture, deck & ~seam & (pool > 0.25 + 0.55 * _GRAIN), 1)
    line = deck & ~kit.shrink(kit.shrink(deck)) & (_ROWS < _DECK_FOOT - 3)
    picture[line] = kit.ink("mustard", 2)
    picture[line & ((_COLUMNS + _ROWS) % 17 < 3)] = kit.ink("mustard", 1)
    picture[_DECK_TOP - 1, 69:252] = kit.ink("mustard", 1)
    for depth in range(6):
        inside = (_COLUMNS[0] >= 59 + depth) & (_COLUMNS[0] <= 261 - depth)
        tones = (("mustard", 4), ("mustard", 2), ("brown", 1), ("brown", 1), ("brown", 0), ("brown", 0))
        picture[_DECK_FOOT - 1 + depth, inside] = kit.ink(*tones[depth])
    for dash in range(14):
        start = 64 + dash * 14
        lit = (dash - frame) % 4 != 0
        picture[_DECK_FOOT + 1, start : start + 8] = kit.ink("mustard", 3 if lit else 1)
        picture[_DECK_FOOT + 2, start : start + 8] = kit.ink("mustard", 2 if lit else 0)


def dial() -> np.ndarray:
    """Return the clock's face as it lies on the floor while its hands turn there (176×80): marks and a ring."""
    width, height = DIAL
    rows, columns = np.mgrid[0:height, 0:width] + 0.5
    dx, dy = columns - width / 2, rows - height / 2
    picture = kit.canvas(width, height)
    reach = np.hypot(dx, dy)
    picture[(np.abs(reach - 37) < 0.6) & ((columns + rows).astype(int) % 2 == 0)] = kit.ink("mustard", 1)
    for hour in range(12):
        angle = hour * np.pi / 6
        cos, sin = np.cos(angle), np.sin(angle)
        edge = min(86 / max(abs(cos), 1e-6), 38 / max(abs(sin), 1e-6))
        along, aside = dx * cos + dy * sin, np.abs(dy * cos - dx * sin)
        mark = (along > edge - (9 if hour % 3 == 0 else 6)) & (along < edge) & (aside < (2 if hour % 3 == 0 else 1.1))
        picture[mark] = kit.ink("mustard", 3 if hour % 3 == 0 else 2)
    return picture


def hub() -> np.ndarray:
    """Return the cap over the hands' axle, 20×20."""
    rows, columns = np.mgrid[0:20, 0:20] + 0.5
    reach = np.hypot(columns - 10, rows - 10)
    picture = kit.canvas(20, 20)
    picture[reach <= 7.5] = kit.ink("mustard", 1)
    picture[(reach <= 7.5) & (columns + rows < 19)] = kit.ink("mustard", 2)
    picture[(reach <= 5.5) & (columns + rows < 20)] = kit.ink("mustard", 3)
    picture[reach <= 2.2] = kit.ink("hair", 0)
    picture[np.hypot(columns - 7, rows - 7) < 1.4] = kit.ink("white", 4)
    kit.outline(picture, kit.ink("hair", 0))
    return picture


def sheets() -> list[str]:
    """Paint the room and what lies on its floor; return the paths written."""
    return [
        sheet("fear/queue_room", [("loop", room(), 130)], 4, [Slice("arena", 72, 92, 176, 80)]),
        sheet("fear/queue_dial", [("face", [dial()], 100)], 1),
        sheet("fear/queue_hub", [("cap", [hub()], 100)], 1),
    ]

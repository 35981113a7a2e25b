"""The Lamp's studio: a rig under the roof, cameras on pedestals, an audience that is all lenses, taped marks."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

WIDTH, HEIGHT = 320, 180
FRAMES = 6
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH]
_DITHER = kit.dither(WIDTH, HEIGHT)
_HORIZON = 86
# beams from lamps on the rig: lamp x, foot x, half width at the floor
_BEAMS = ((40, 96, 20), (92, 30, 16), (228, 290, 16), (280, 224, 20))


def _hall(picture: np.ndarray) -> None:
    """Draw the dark of the studio and the curved wall that has no corner."""
    picture[:] = kit.ink("void", 0)
    bow = 58 + ((_COLUMNS - 160) / 160.0) ** 2 * 26
    wall = (bow > _ROWS) & (_ROWS > 12)
    glow = 1 - np.hypot((_COLUMNS - 160) / 150, (_ROWS - 54) / 60)
    picture[glow > _DITHER * 0.5] = kit.ink("void", 1)
    picture[glow > 0.30 + _DITHER * 0.5] = kit.ink("void", 2)
    folds = (_COLUMNS + 3 * np.sin(_ROWS / 17)) % 13
    curtain = wall & (np.abs(_COLUMNS - 160) > 84)
    picture[curtain & (folds < 4)] = kit.ink("hair", 0)
    picture[curtain & (folds > 10) & (_DITHER > 0.4)] = kit.ink("void", 2)
    picture[curtain & (folds > 11.4)] = kit.ink("auburn", 0)


def _beams(picture: np.ndarray, frame: int) -> None:
    for number, (top, foot, half) in enumerate(_BEAMS):
        share = np.clip((_ROWS - 22) / (HEIGHT - 40), 0, 1)
        sway = 2 * np.sin(2 * np.pi * frame / FRAMES + number * 1.7)
        middle = top + (foot + sway - top) * share
        off = np.abs(_COLUMNS - middle) / (3 + half * share)
        lit = (off < 1) & (_ROWS > 22) & (_ROWS < 100) & ((1 - off) * (0.95 - 0.6 * share) > _DITHER)
        kit.shift(picture, lit, 1)


def _rig(picture: np.ndarray, frame: int) -> None:
    """Draw the truss with its lamps."""
    for y0 in (15, 23):
        picture[y0 : y0 + 2] = kit.ink("void", 3)
        picture[y0] = kit.ink("void", 4)
    for x in range(-4, WIDTH, 12):
        for row in range(17, 23):
            for at in (x + (row - 17) * 2, x + 12 - (row - 17) * 2):
                if 0 <= at < WIDTH:
                    picture[row, at] = kit.ink("void", 3)
    for number, x in enumerate((16, 40, 66, 92, 228, 254, 280, 304)):
        can = kit.polygon([(x - 5, 24), (x + 5, 24), (x + 8, 36), (x - 8, 36)], WIDTH, HEIGHT, 4)
        picture[can] = kit.ink("void", 1)
        picture[can & (x - 1 > _COLUMNS)] = kit.ink("void", 3)
        picture[can & (x - 4 > _COLUMNS)] = kit.ink("void", 4)
        on = number in (1, 3, 4, 6)
        picture[35:37, x - 7 : x + 8] = kit.ink("mustard", 3 if on else 0)
        if on:
            picture[36, x - 4 : x + 5] = kit.ink("white", 4)
        elif (frame + number) % FRAMES == 0:
            picture[36, x - 1 : x + 2] = kit.ink("mustard", 2)
        picture[kit.grow(can) & ~can & (_ROWS < 35)] = kit.ink("void", 0)


def _floor(picture: np.ndarray) -> None:
    """Draw the polished floor: cables, reflections of the lamps, and taped marks."""
    ground = _ROWS >= _HORIZON
    depth = (_ROWS - _HORIZON) / (HEIGHT - _HORIZON)
    picture[ground] = kit.ink("void", 1)
    picture[ground & (depth * 1.3 > _DITHER + 0.5)] = kit.ink("void", 0)
    picture[_HORIZON] = kit.ink("mustard", 1)
    picture[_HORIZON, ::3] = kit.ink("mustard", 2)
    picture[_HORIZON + 1] = kit.ink("auburn", 0)
    for top, foot, half in _BEAMS:
        pool = np.hypot((_COLUMNS - foot - (foot - top) * 0.1) / (half + 4), (_ROWS - 106) / 11)
        picture[ground & (pool < 1) & (1 - pool > _DITHER * 0.9)] = kit.ink("void", 3)
        picture[ground & (pool < 0.6) & (0.6 - pool > _DITHER * 0.5)] = kit.ink("auburn", 1)
    for start, bend, turn, end in (
        ((0, 132), (22, 118), (30, 152), (58, 140)), ((320, 120), (296, 140), (290, 110), (262, 128)),
        ((0, 166), (30, 160), (34, 176), (52, 170)), ((320, 158), (300, 166), (290, 150), (266, 160)),
    ):  # fmt: skip
        t = np.linspace(0, 1, 40)[:, None]
        curve = (1 - t) ** 3 * start + 3 * t * (1 - t) ** 2 * bend + 3 * t * t * (1 - t) * turn + t**3 * end
        line = kit.stroke([tuple(point) for point in curve], WIDTH, HEIGHT)
        picture[kit.moved(line, 0, 1)] = kit.ink("void", 0)
        picture[line] = kit.ink("void", 4)
        picture[line & (_COLUMNS % 11 < 2)] = kit.ink("void", 5)


def _camera(picture: np.ndarray, x: int, y: int, way: int, frame: int) -> None:
    """Draw a studio camera on its pedestal, looking in; its light is red when it takes."""

    def box(x0: float, y0: float, x1: float, y1: float) -> np.ndarray:
        left, right = sorted((x + way * x0, x + way * x1))
        return (left <= _COLUMNS) & (right > _COLUMNS) & (y + y0 <= _ROWS) & (y + y1 > _ROWS)

    foot = kit.polygon([(x - 15, y + 74), (x + 15, y + 74), (x + 7, y + 60), (x - 7, y + 60)], WIDTH, HEIGHT, 4)
    column = box(-4, 22, 4, 62)
    body, hood, lens, finder = box(-17, -2, 14, 22), box(14, -3, 24, 19), box(24, 1, 31, 15), box(-15, -13, -3, -2)
    tones = ((foot, 1), (column, 2), (body, 2), (finder, 2), (hood, 1), (lens, 3))
    for mask, tone in tones:
        picture[mask] = kit.ink("void", tone)
        picture[mask & ~kit.moved(mask, 0, 1)] = kit.ink("void", 5)
        picture[mask & ~kit.moved(mask, way, 0)] = kit.ink("void", 3)
        picture[mask & ~kit.moved(mask, -way, 0)] = kit.ink("mustard", 1)
        picture[kit.grow(mask) & ~mask & (picture == kit.ink("void", 1))] = kit.ink("void", 0)
    for row in (4, 9, 14):
        strip = box(-13, row, 8, row + 2)
        picture[strip] = kit.ink("void", 1)
    picture[box(-12, -10, -6, -5)] = kit.ink("cyan", 1 + frame % 2)
    picture[box(28, 3, 31, 13)] = kit.ink("cyan", 0)
    picture[box(29, 4, 31, 8)] = kit.ink("cyan", 2)
    live = (frame // 3 + (way > 0)) % 2 == 0
    picture[box(6, -6, 11, -3)] = kit.ink("red", 3 if live else 1)
    for side in (-6, 6):
        wheel = np.hypot(_COLUMNS - x - side * 2, _ROWS - y - 75) < 3.4
        picture[wheel] = kit.ink("void", 0)
        picture[wheel & (y + 74 > _ROWS)] = kit.ink("void", 4)


_SEATS = tuple((x, 66 + (index % 3) * 7) for index, x in enumerate((*range(4, 74, 9), *range(248, 320, 9))))


def _audience(picture: np.ndarray, frame: int) -> None:
    """Draw rows of those who look: heads of shadow, each with one glint."""
    for number, (x, y) in enumerate(_SEATS):
        head = np.hypot(_COLUMNS - x, _ROWS - y) < 4.2
        chest = (
            (np.abs(_COLUMNS - x) < 6.5 - np.maximum(0, (y + 7 - _ROWS)) * 0.4) & (y + 3 < _ROWS) & (_ROWS < _HORIZON)
        )
        for mask in (chest, head):
            picture[mask] = kit.ink("hair", 0)
            picture[mask & ~kit.moved(mask, 0, 1)] = kit.ink("void", 3)
        if (number * 5 + frame) % FRAMES < 4:
            picture[y, x] = kit.ink("mustard", 3 if (number + frame) % 3 else 4)


def studio() -> list[np.ndarray]:
    """Return the backdrop's frames, a loop, the arena's floor included."""
    frames = []
    for frame in range(FRAMES):
        picture = kit.canvas(WIDTH, HEIGHT)
        _hall(picture)
        _audience(picture, frame)
        _floor(picture)
        _beams(picture, frame)
        _rig(picture, frame)
        _camera(picture, 26, 80, 1, frame)
        _camera(picture, 294, 76, -1, frame)
        _dust(picture, frame)
        _deck(picture, frame)
        frames.append(picture)
    return frames


def _dust(picture: np.ndarray, frame: int) -> None:
    rng = np.random.default_rng(11)
    for _ in range(34):
        x, y, phase = int(rng.integers(4, 316)), int(rng.integers(30, 84)), int(rng.integers(0, FRAMES))
        step = (frame + phase) % FRAMES
        if step < 4:
            picture[y - step, x + step % 2] = kit.ink("mustard", (0, 1, 2, 1)[step])


def _deck(picture: np.ndarray, frame: int) -> None:
    """Draw the stage: dark boards with a roll of backdrop paper, tape for where to stand, lights along the front."""
    y0, y1 = 90, 174
    share = np.clip((_ROWS - y0) / (y1 - y0), 0, 1)
    left, right = 69 - 9 * share, 251 + 9 * share
    deck = (y0 <= _ROWS) & (y1 > _ROWS) & (left <= _COLUMNS) & (right >= _COLUMNS)
    u = (_COLUMNS - left) / (right - left)
    board = (u * 11).astype(int)
    picture[deck] = kit.ink("void", 2)
    pale = deck & ((board * 7) % 5 < 2) & (_DITHER > 0.5)
    picture[pale] = kit.ink("hair", 1)
    grain = np.random.default_rng(5).random((HEIGHT // 6 + 1, WIDTH)).repeat(6, 0)[:HEIGHT]
    picture[deck & (grain > 0.955)] = kit.ink("void", 1)
    picture[deck & (grain < 0.02)] = kit.ink("void", 3)
    seam = deck & (np.abs(u * 11 - np.round(u * 11)) * (right - left) / 11 < 0.5)
    picture[seam] = kit.ink("void", 1)
    pool = 1 - np.hypot((_COLUMNS - 160) / 84, (_ROWS - 134) / 40)
    kit.shift(picture, deck & (pool > 0.12 + 0.5 * _DITHER) & ~seam, 1)
    for column in range(3):  # crosses of tape: marks to hit
        for row in range(2):
            x, y = 100 + column * 60, 112 + row * 40
            for dx, dy, w, h in ((-5, 0, 11, 1), (0, -4, 1, 9)):
                picture[y + dy : y + dy + h, x + dx : x + dx + w] = kit.ink("mustard", 1)
            picture[y, x] = kit.ink("mustard", 2)
    edge = deck & ~kit.shrink(deck)
    picture[edge] = kit.ink("mustard", 2)
    picture[y0 - 1, deck[y0]] = kit.ink("mustard", 0)
    front = slice(59, 262)
    picture[y1 - 1, front] = kit.ink("mustard", 4)
    picture[y1, front] = kit.ink("mustard", 2)
    for depth in range(1, 5):
        picture[y1 + depth, 59 + depth : 262 - depth] = kit.ink("hair", 0)
    for lamp in range(15):
        x = 65 + lamp * 13
        lit = (lamp - frame) % 3 == 0
        picture[y1 + 1 : y1 + 4, x : x + 5] = kit.ink("mustard", 3 if lit else 1)
        picture[y1 + 2, x + 1 : x + 4] = kit.ink("white", 4) if lit else kit.ink("mustard", 2)

"""Where the Chair stands: a treatment room seen by somebody who lies on its floor; the monitors breathe."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

WIDTH, HEIGHT = 320, 180
FRAMES = 8
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH]
_DITHER = kit.dither(WIDTH, HEIGHT)
_EYE = (160, 66)
_WALL = (52, 86)
# the trace on the monitors: in, out, out, in
_TRACE = (0, 2, 6, 9, 10, 8, 5, 3, 4, 3, 1, 0, 0, 1, 4, 8)


def _ceiling(picture: np.ndarray) -> None:
    """Draw the ceiling's tiles, running away to where the chair's head is, some of them lights."""
    up = np.maximum(_EYE[1] - _ROWS, 1) + 0.0
    across = (_COLUMNS - _EYE[0]) / up * 1.9
    deep = 74 / up
    column, row = np.floor(across).astype(int), np.floor(deep * 1.6).astype(int)
    ceiling = _WALL[0] > _ROWS
    far = np.clip((up - 8) / 60, 0, 1)
    picture[ceiling] = kit.ink("void", 1)
    picture[ceiling & (far > 0.30 + 0.5 * _DITHER)] = kit.ink("void", 2)
    picture[ceiling & ((column + row) % 3 == 0) & (far > _DITHER * 0.7)] = kit.ink("teal", 0)
    light = ceiling & (column % 4 == 1) & (row % 3 == 1)
    picture[light] = kit.ink("teal", 2)
    picture[light & (far > 0.25 + 0.5 * _DITHER)] = kit.ink("teal", 4)
    edge_x = np.abs(across - np.round(across)) * up / 1.9
    edge_y = np.abs(deep * 1.6 - np.round(deep * 1.6)) * up * up / 118
    picture[ceiling & ((edge_x < 0.55) | (edge_y < 0.6)) & (up > 9)] = kit.ink("void", 0)


def _walls(picture: np.ndarray) -> None:
    """Draw the end wall in its mist and the cupboards that tower at both sides."""
    wall = (_WALL[0] <= _ROWS) & (_WALL[1] > _ROWS)
    picture[wall] = kit.ink("void", 1)
    glow = 1 - np.hypot((_COLUMNS - 160) / 120, (_ROWS - 70) / 30)
    picture[wall & (glow > _DITHER * 0.9)] = kit.ink("teal", 0)
    picture[wall & (glow > 0.45 + _DITHER * 0.7)] = kit.ink("magenta", 0)
    for side in (-1, 1):
        edge = 160 + side * 104
        for step in range(3):
            near, far = 160 + side * (104 + step * 26), 160 + side * (104 + (step + 1) * 26)
            rise = 12 - step * 20
            corners = [(near, 30 - step * 12), (far, rise - 6), (far, 100 + step * 22), (near, 90 + step * 12)]
            door = kit.polygon(corners, WIDTH, HEIGHT, 2)
            picture[door] = kit.ink("void", 2 if step < 2 else 1)
            shade = (np.abs(_COLUMNS - near) / 26 > 0.25 + _DITHER * 0.9) & door
            picture[shade] = kit.ink("void", 1)
            inner = kit.shrink(kit.shrink(kit.shrink(door)))
            frame = inner & ~kit.shrink(inner)
            picture[frame] = kit.ink("void", 3)
            picture[door & ~kit.shrink(door)] = kit.ink("void", 0)
            x = int(near + side * 6)
            picture[66 + step * 6 : 80 + step * 8, x : x + 2] = kit.ink("teal", 1)
            picture[66 + step * 6, x : x + 2] = kit.ink("teal", 3)
        rim = (np.abs(_COLUMNS - edge) < 1) & (_ROWS > 30) & (_ROWS < 90)
        picture[rim] = kit.ink("red", 1)
        picture[rim & (_ROWS % 7 < 4)] = kit.ink("red", 2)


def _floor(picture: np.ndarray) -> None:
    """Draw the linoleum and what it mirrors."""
    ground = _WALL[1] <= _ROWS
    down = np.maximum(_ROWS - _EYE[1], 1) + 0.0
    across, deep = (_COLUMNS - 160) / down * 2.2, 190 / down
    checks = (np.floor(across) + np.floor(deep * 2)).astype(int) % 2
    picture[ground] = kit.ink("void", 1)
    picture[ground & (checks == 0)] = kit.ink("void", 0)
    picture[ground & (checks == 1) & (np.abs(_COLUMNS - 160) < 150) & (_DITHER > 0.62)] = kit.ink("teal", 0)
    streak = ground & (np.abs(np.abs(_COLUMNS - 160) - 104) < 5) & (_DITHER > 0.5) & (_ROWS < 140)
    picture[streak] = kit.ink("red", 0)
    picture[_WALL[1]] = kit.ink("red", 1)
    picture[_WALL[1], ::3] = kit.ink("red", 2)
    picture[_WALL[1] + 1] = kit.ink("magenta", 0)


def _monitor(picture: np.ndarray, left: int, top: int, frame: int) -> None:
    """Draw a monitor on its arm: the trace of somebody's breath runs through it."""
    picture[top - 4 : top, left + 16 : left + 20] = kit.ink("void", 3)
    picture[top : top + 30, left : left + 38] = kit.ink("void", 3)
    picture[top, left : left + 38] = kit.ink("void", 5)
    picture[top : top + 30, left + 37] = kit.ink("red", 1)
    picture[top + 2 : top + 26, left + 2 : left + 36] = kit.ink("teal", 0)
    picture[top + 3 : top + 25 : 4, left + 3 : left + 35 : 2] = kit.ink("teal", 1)
    head = frame * 32 // FRAMES
    last = top + 20 - _TRACE[0] * 3 // 2
    for x in range(32):
        y = top + 20 - _TRACE[x // 2] * 3 // 2
        age = (head - x) % 32
        if age < 28:
            tone = 4 if age < 3 else 3 if age < 16 else 2
            picture[min(y, last) : max(y, last) + 1, left + 3 + x] = kit.ink("teal", tone)
        if age == 0:
            picture[y - 1 : y + 2, left + 3 + x] = kit.ink("white", 4)
        last = y
    picture[top + 27, left + 4 : left + 8] = kit.ink("red", 3 if frame % 4 < 2 else 1)
    picture[top + 27, left + 12 : left + 30] = kit.ink("void", 4)


def _motes(picture: np.ndarray, frame: int) -> None:
    rng = np.random.default_rng(23)
    for _ in range(26):
        x, y, phase = int(rng.integers(60, 260)), int(rng.integers(20, 84)), int(rng.integers(0, FRAMES))
        step = (frame + phase) % FRAMES
        if step < 5:
            picture[y + step, x - step % 2] = kit.ink("teal", (1, 2, 3, 2, 1)[step])


def _deck(picture: np.ndarray, frame: int) -> None:
    """Draw the mat the arena lies on: ribbed rubber, steel at the edges, lights that breathe along the front."""
    y0, y1 = 90, 174
    share = np.clip((_ROWS - y0) / (y1 - y0), 0, 1)
    left, right = 69 - 9 * share, 251 + 9 * share
    deck = (y0 <= _ROWS) & (y1 > _ROWS) & (left <= _COLUMNS) & (right >= _COLUMNS)
    picture[deck] = kit.ink("void", 2)
    u = (_COLUMNS - left) / (right - left) * 26
    rib = deck & ((u % 1) < 0.22)
    picture[rib] = kit.ink("void", 1)
    picture[kit.moved(rib, 1, 0) & deck & (_DITHER > 0.55)] = kit.ink("void", 3)
    for row in (107, 126, 148):
        picture[row, deck[row]] = kit.ink("void", 1)
        picture[row + 1, deck[row + 1] & (_COLUMNS[0] % 2 == 0)] = kit.ink("void", 3)
    pool = 1 - np.hypot((_COLUMNS - 160) / 84, (_ROWS - 136) / 38)
    kit.shift(picture, deck & (pool > 0.14 + 0.5 * _DITHER) & ~rib, 1)
    for side in (-1, 1):  # the marks of two feet: stand here
        for dx, dy, rx, ry in ((9, 0, 4.2, 7.5), (9, 15, 3.2, 3.6)):
            sole = np.hypot((_COLUMNS - 160 - side * dx) / rx, (_ROWS - 126 - dy) / ry)
            picture[deck & (np.abs(sole - 1) < 0.16)] = kit.ink("teal", 1)
    edge = deck & ~kit.shrink(deck)
    picture[edge] = kit.ink("teal", 2)
    picture[y0 - 1, deck[y0]] = kit.ink("teal", 0)
    front = slice(59, 262)
    picture[y1 - 1, front] = kit.ink("teal", 4)
    picture[y1, front] = kit.ink("teal", 2)
    for depth in range(1, 5):
        picture[y1 + depth, 59 + depth : 262 - depth] = kit.ink("hair", 0)
    breath = (0, 1, 2, 3, 4, 3, 2, 1)[frame]
    for lamp in range(14):
        x = 65 + lamp * 14
        near = abs(lamp - 6.5) < 1 + breath * 1.5
        picture[y1 + 2 : y1 + 4, x : x + 7] = kit.ink("red", 2 if near else 1)
        if near:
            picture[y1 + 2, x + 1 : x + 6] = kit.ink("red", 3)


def room() -> list[np.ndarray]:
    """Return the backdrop's frames, one breath of the monitors, the arena's floor included."""
    frames = []
    for frame in range(FRAMES):
        picture = kit.canvas(WIDTH, HEIGHT)
        _ceiling(picture)
        _walls(picture)
        _floor(picture)
        _monitor(picture, 8, 62, frame)
        _monitor(picture, 274, 58, (frame + 4) % FRAMES)
        _motes(picture, frame)
        _deck(picture, frame)
        frames.append(picture)
    return frames

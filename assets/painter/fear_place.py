"""Where fear is fought: the grid under a dark sky of teeth, and the platform that floats over it."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

WIDTH, HEIGHT = 320, 180
HORIZON = 84
FRAMES = 8
ARENA = (72, 92, 176, 80)
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH]
_DITHER = kit.dither(WIDTH, HEIGHT)
# A molar seen from afar, in widths of its own: x from −0.5 to 0.5, y from 0 to 1.6.
_TOOTH = (
    (-0.48, 0.22), (-0.40, 0.04), (-0.30, 0.00), (-0.20, 0.08), (-0.12, 0.13), (0.0, 0.02), (0.10, 0.10), (0.20, 0.12),
    (0.30, 0.01), (0.42, 0.06), (0.49, 0.24), (0.50, 0.55), (0.42, 0.85), (0.40, 1.20), (0.34, 1.60), (0.26, 1.58),
    (0.20, 1.20), (0.06, 0.98), (-0.08, 0.98), (-0.20, 1.18), (-0.26, 1.55), (-0.34, 1.60), (-0.41, 1.20),
    (-0.44, 0.85), (-0.50, 0.55),
)  # fmt: skip
# Far towers: middle x, top y, width, which tones (0 far … 2 near), whether circuits run on them.
_TOWERS = (
    (24, 20, 25, 0), (61, 8, 15, 0), (47, 44, 19, 0), (250, 40, 18, 0), (268, 12, 14, 0), (292, 24, 24, 0),
    (80, 34, 11, 0), (238, 22, 10, 0),
)  # fmt: skip
_NEAR = ((10, 34, 46), (308, 30, 48))


def _tooth(x: float, y: float, width: float) -> np.ndarray:
    return kit.polygon([(x + a * width, y + b * width) for a, b in kit.spline(_TOOTH)], WIDTH, HEIGHT, 4)


def _sky() -> np.ndarray:
    """Return the sky: near black, a dithered glow behind where the boss stands, far stars."""
    picture = kit.canvas(WIDTH, HEIGHT)
    picture[:] = kit.ink("void", 0)
    reach = np.hypot((_COLUMNS - 160) / 118, (_ROWS - 52) / 68)
    picture[1.0 - reach > _DITHER * 0.32 - 0.02] = kit.ink("void", 1)
    band = 1 - np.abs(_ROWS - HORIZON) / 20
    picture[(band > 0.18 + _DITHER * 0.7) & (_ROWS <= HORIZON)] = kit.ink("void", 2)
    rng = np.random.default_rng(7)
    for _ in range(70):
        x, y = int(rng.integers(2, 318)), int(rng.integers(2, HORIZON - 6))
        picture[y, x] = kit.ink("void", int(rng.integers(2, 5)))
    return picture


def _dawn(picture: np.ndarray) -> None:
    """Let warm light stand behind the body, in shafts: where it has burst."""
    dx, dy = _COLUMNS - 160, _ROWS - 48
    reach, angle = np.hypot(dx / 1.5, dy), np.arctan2(dy, dx)
    shaft = np.cos(angle * 9 + 0.7) + 0.6 * np.cos(angle * 5 + 2.0)
    sky = _ROWS < HORIZON
    for limit, name, step in ((96, "void", 2), (70, "dusk", 0), (50, "dusk", 1)):
        light = (limit + 14 * shaft - reach) / 26
        picture[sky & (light > _DITHER)] = kit.ink(name, step)


def _far_towers(picture: np.ndarray) -> None:
    for x, y, width, _ in _TOWERS:
        mask = _tooth(x, y, width) & (_ROWS < HORIZON - 1)
        picture[mask] = kit.ink("void", 2)
        picture[mask & ~kit.moved(mask, 1, 0)] = kit.ink("void", 3)
        picture[mask & ~kit.moved(mask, 0, 1)] = kit.ink("void", 3)
        shade = mask & (x + width * 0.16 < _COLUMNS)
        picture[shade & (_DITHER > 0.5)] = kit.ink("void", 1)


def _near_towers(picture: np.ndarray, warm: str) -> None:
    """Draw the two great teeth at the sides: three tones of indigo, grooves, broken rim light."""
    tones = kit.inks(("void", 1), ("void", 2), ("void", 3), ("void", 4))
    for x, y, width in _NEAR:
        mask = _tooth(x, y, width)
        across = (_COLUMNS - x) / width
        drop = (_ROWS - y) / width
        cloud = kit.noise(WIDTH, HEIGHT, 9, int(x)) - 0.5
        light = 1.9 - 2.2 * across - 0.75 * drop + 0.9 * cloud
        light = light - 1.2 * np.exp(-(((across + 0.13) / 0.06) ** 2)) * (drop < 0.5)
        level = kit.tidy(np.clip(light.astype(int), 0, 2), mask)
        picture[mask] = tones[level][mask]
        keep = kit.noise(WIDTH, HEIGHT, 5, 3) > 0.35
        inner = 1 if x < 160 else -1
        edge = mask & ~kit.moved(mask, -inner, 0) & keep
        picture[edge] = kit.ink("cyan" if x > 160 else warm, 1)
        picture[mask & ~kit.moved(mask, 0, 1)] = kit.ink("void", 4)
        picture[kit.grow(mask) & ~mask & (_ROWS < HORIZON + 30)] = kit.ink("void", 0)


# Circuits on the near towers as paths; a light runs down each.
_CIRCUITS = (
    ((6, 60), (6, 78), (10, 82), (10, 100)),
    ((16, 52), (16, 70), (21, 75), (21, 90)),
    ((26, 64), (26, 84)),
    ((298, 56), (298, 74), (293, 79), (293, 96)),
    ((309, 48), (309, 66), (313, 70), (313, 92)),
    ((318, 62), (318, 80)),
)


def _circuits(picture: np.ndarray, frame: int) -> None:
    for number, path in enumerate(_CIRCUITS):
        line = kit.stroke(path, WIDTH, HEIGHT)
        cells = np.argwhere(line)
        order = cells[np.argsort(cells[:, 0], kind="stable")]
        for index, (y, x) in enumerate(order):
            near = (index - frame * len(order) / FRAMES - number * 5) % len(order)
            tone = 3 if near < 2 else 2 if near < 9 else 1
            picture[y, x] = kit.ink("cyan", tone)


def _floor(picture: np.ndarray, frame: int, warm: str) -> None:
    """Draw the grid floor, its cross lines ``frame`` eighths of the way towards the viewer.

    ``warm`` is the hue of every other line and of the horizon.
    """
    ground = _ROWS > HORIZON
    picture[ground] = kit.ink("void", 1)
    depth = (_ROWS - HORIZON) / (HEIGHT - HORIZON)
    haze = ground & (depth < 0.16) & (depth * 5 < _DITHER)
    picture[haze] = kit.ink("void", 2)
    dark = ground & (depth > 0.55) & ((depth - 0.55) * 1.5 > _DITHER)
    picture[dark] = kit.ink("void", 0)
    sheen = (
        ground & (np.abs(_COLUMNS - 160) < 70 - (_ROWS - HORIZON) * 0.2) & (depth < 0.5) & ((_ROWS + _COLUMNS) % 2 == 0)
    )
    picture[sheen] = kit.ink("void", 2)
    for index in range(-16, 17):
        foot = 160 + index * 34
        line = kit.stroke([(160 + index * 3.2, HORIZON + 1), (foot, HEIGHT)], WIDTH, HEIGHT) & ground
        hue = warm if index % 2 else "cyan"
        picture[line & (depth > 0.10)] = kit.ink(hue, 0)
        picture[line & (depth > 0.5) & ((_ROWS // 5 + index) % 4 != 0)] = kit.ink(hue, 1 if index % 2 else 0)
    for step in range(1, 14):
        near = (step - frame / FRAMES) / 1.0
        if near <= 0:
            continue
        y = HORIZON + round((HEIGHT - HORIZON) / near / 0.95)
        if HORIZON + 2 < y < HEIGHT:
            hue, tone = ("cyan", 1 if y > HORIZON + 12 else 0) if step % 2 == 0 else (warm, 1)
            picture[y] = kit.ink(hue, tone if step < 7 else 0)
    picture[HORIZON] = kit.ink(warm, 3)
    picture[HORIZON, (np.arange(WIDTH) % 23 < 9)] = kit.ink(warm, 4)
    picture[HORIZON + 1] = kit.ink(warm, 1)
    picture[HORIZON - 1, ::2] = kit.ink(warm, 1)
    picture[HORIZON - 2, 1::4] = kit.ink(warm, 1)


# Rain of data: column x, first row, how many rows it falls in, hue; drops are eight rows apart.
_RAIN = (
    (41, 14, 62, "cyan"), (72, 30, 50, "magenta"), (55, 40, 40, "cyan"), (91, 4, 30, "cyan"),
    (229, 6, 34, "magenta"), (246, 26, 52, "cyan"), (281, 18, 60, "cyan"), (262, 44, 36, "magenta"),
    (110, 2, 18, "cyan"), (211, 2, 16, "cyan"),
)  # fmt: skip


def _rain(picture: np.ndarray, frame: int, warm: str) -> None:
    for number, (x, top, fall, own) in enumerate(_RAIN):
        hue = warm if own == "magenta" else own
        for row in range(fall):
            place = (row - frame * 2 - number * 5) % 16
            if top + row >= HORIZON - 1:
                break
            if place == 0:
                picture[top + row, x] = kit.ink(hue, 3)
            elif place in (13, 15):
                picture[top + row, x] = kit.ink(hue, 1)
            elif place in (9, 11):
                picture[top + row, x] = kit.ink(hue, 0)


# Dust in the air: x, lowest row, rows it rises in the loop, hue; it fades as it rises.
_DUST = (
    (50, 70, 14, "cyan"), (84, 64, 10, "magenta"), (66, 30, 12, "cyan"), (98, 44, 9, "magenta"), (118, 30, 12, "cyan"),
    (202, 34, 10, "magenta"), (222, 62, 14, "cyan"), (236, 50, 9, "magenta"), (254, 72, 12, "cyan"),
    (270, 58, 10, "magenta"), (34, 120, 12, "cyan"), (48, 150, 10, "magenta"), (286, 128, 12, "cyan"),
    (276, 146, 9, "magenta"), (30, 96, 9, "magenta"), (296, 102, 10, "cyan"),
)  # fmt: skip


def _dust(picture: np.ndarray, frame: int, warm: str) -> None:
    for number, (x, low, rise, own) in enumerate(_DUST):
        step = (frame + number * 3) % FRAMES
        if step < 6:
            hue = warm if own == "magenta" else own
            picture[low - rise * step // 6, x + (step // 2 + number) % 2] = kit.ink(hue, (2, 3, 3, 3, 2, 1)[step])


def grid_frames(clean: bool = False, burst: bool = False) -> list[np.ndarray]:
    """Return the backdrop's frames, a loop.

    ``clean`` before the smile breaks: nothing in it is warm. ``burst`` after the shell has: all of it is.
    """
    warm = "cyan" if clean else "dusk" if burst else "magenta"
    base = _sky()
    if burst:
        _dawn(base)
    _far_towers(base)
    frames = []
    for frame in range(FRAMES):
        picture = base.copy()
        _rain(picture, frame, warm)
        _floor(picture, frame, warm)
        _near_towers(picture, warm)
        _circuits(picture, frame)
        _dust(picture, frame, warm)
        frames.append(picture)
    return frames


def platform(frame: int, clean: bool = False, burst: bool = False) -> np.ndarray:
    """Return the platform the arena lies on, as wide as the screen and 96 high (its row 0 is y 84).

    ``burst`` lets warm light fall on it from above.
    """
    top = 84
    picture = kit.canvas(WIDTH, 96)
    rows, columns = np.mgrid[0:96, 0:WIDTH]
    y0, y1 = 90 - top, 174 - top
    share = (rows - y0) / (y1 - y0)
    left, right = 69 - 9 * share, 251 + 9 * share
    deck = (rows >= y0) & (rows < y1) & (columns >= left) & (columns <= right)
    u = (columns - 160) / (right - left)
    column = np.floor((u + 0.5) * 8).astype(int)
    lines = [y0, y0 + 17, y0 + 36, y0 + 58, y1]
    row = np.searchsorted(lines, rows, side="right") - 1
    picture[deck] = kit.ink("void", 2)
    lightness = ((column * 5 + row * 3) % 7) / 7
    picture[deck & (lightness > 0.55)] = kit.ink("void", 3)
    x = (u + 0.5) * 8
    seam = deck & (np.abs(x - np.round(x)) * (right - left) / 8 < 0.5)
    picture[seam] = kit.ink("void", 1)
    picture[kit.moved(seam, 1, 0) & deck & (kit.dither(WIDTH, 96) > 0.4)] = kit.ink("void", 4)
    for line in lines[1:-1]:
        picture[line, deck[line]] = kit.ink("void", 4)
        picture[line - 1, deck[line - 1]] = kit.ink("void", 1)
    pool = 1 - np.hypot((columns - 160) / 80, (rows - (y0 + 46)) / 36)
    kit.shift(picture, deck & (pool > 0.15 + 0.5 * kit.dither(WIDTH, 96)) & ~seam, 1)
    if burst:
        fall = 1 - np.hypot((columns - 160) / 92, (rows - y0 + 6) / 62)
        picture[deck & (fall > 0.12 + 0.75 * kit.dither(WIDTH, 96)) & ~seam] = kit.ink("dusk", 0)
    _deck_circuits(picture, frame, y0)
    edge = deck & ~kit.shrink(deck)
    picture[edge] = kit.ink("cyan", 2)
    picture[y0, deck[y0]] = kit.ink("cyan", 2)
    picture[y0 - 1, deck[y0]] = kit.ink("cyan", 1)
    front = (columns >= 59) & (columns <= 261)
    picture[y1 - 1, front[y1 - 1]] = kit.ink("cyan", 4)
    picture[y1, front[y1]] = kit.ink("cyan", 2)
    for depth in range(1, 5):
        inside = (columns[0] >= 59 + depth) & (columns[0] <= 261 - depth)
        picture[y1 + depth, inside] = kit.ink("void", 2 if depth < 3 else 1)
    dashes = "teal" if clean else "dusk" if burst else "magenta"
    for dash in range(14):
        start = 64 + dash * 14
        lit = (dash - frame) % 4 != 0
        picture[y1 + 2, start : start + 8] = kit.ink(dashes, 3 if lit else 2)
        picture[y1 + 3, start : start + 8] = kit.ink(dashes, 2 if lit else 1)
    return picture


_DECK = (
    ((78, 30), (100, 30), (106, 36), (128, 36)), ((242, 30), (220, 30), (214, 36), (192, 36)),
    ((96, 10), (96, 16), (104, 20)), ((224, 10), (224, 16), (216, 20)), ((74, 66), (108, 66), (116, 58)),
    ((246, 66), (212, 66), (204, 58)),
)  # fmt: skip


def _deck_circuits(picture: np.ndarray, frame: int, y0: int) -> None:
    for number, path in enumerate(_DECK):
        line = kit.stroke([(x, y + y0) for x, y in path], WIDTH, 96)
        cells = np.argwhere(line)
        order = cells[np.argsort(np.abs(cells[:, 1] - 160), kind="stable")[::-1]]
        for index, (y, x) in enumerate(order):
            near = (index - frame * len(order) / FRAMES - number * 9) % len(order)
            picture[y, x] = kit.ink("cyan", 3 if near < 2 else 2 if near < 10 else 1)
        y, x = order[-1]
        picture[y, x] = kit.ink("white", 4)


def shadow() -> np.ndarray:
    """Return the dithered shadow that the body throws on the platform when it leans in (128×24)."""
    rows, columns = np.mgrid[0:24, 0:128] + 0.5
    reach = np.hypot((columns - 64) / 62, (rows - 8) / 15)
    picture = kit.canvas(128, 24)
    picture[(reach < 1) & ((rows + columns) % 2 == 0)] = kit.ink("void", 0)
    picture[(reach < 0.7) & ((rows + columns) % 2 == 1)] = kit.ink("void", 0)
    return picture

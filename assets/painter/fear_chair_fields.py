"""What the Chair presses, closes, bites and loses: cushions, rests, armrests, clips under paper, levers, wheels."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit
from assets.painter.fear_chair_body import HIDE, STEEL

BULLET = 20
CUSHION = (192, 92)
ARM = (192, 92)
CLIP = (50, 46)
PAPER = (152, 60)
LEVER = (192, 13)
_DARK = kit.ink("hair", 0)
Frames = list[np.ndarray]


def _grid(width: int, height: int) -> tuple[np.ndarray, np.ndarray]:
    y, x = np.mgrid[0:height, 0:width]
    return y, x


def _hide(width: int, height: int, cell: float, seed: int) -> np.ndarray:
    """Return quilted hide that fills a rectangle: diamonds that swell between sunken seams."""
    y, x = _grid(width, height)
    a, b = ((x + y) / cell) % 1 - 0.5, ((x - y) / cell) % 1 - 0.5
    swell = 0.5 - 2 * np.maximum(np.abs(a), np.abs(b)) ** 2
    lit = swell - 0.9 * a + 0.12 * (kit.noise(width, height, 7, seed) - 0.5)
    picture = HIDE[np.searchsorted((-0.25, 0.08, 0.36, 0.66, 0.93), lit)].copy()
    knot = (np.abs(np.abs(a) - 0.5) < 1.6 / cell) & (np.abs(np.abs(b) - 0.5) < 1.6 / cell)
    picture[knot] = kit.ink("red", 2)
    return picture


def cushion() -> np.ndarray:
    """Return a cushion as large as the arena, to be cut to what it presses on."""
    return _hide(*CUSHION, 26, 3)


def rest() -> np.ndarray:
    """Return the steel roll at either end of the floor, as high as the arena."""
    width, height = 13, 86
    y, x = _grid(width, height)
    picture = STEEL[np.clip(5 - np.abs(x - 4) // 2 - (x > 8), 0, 5)].copy()
    picture[(y % 14) < 2] = STEEL[1]
    picture[(y % 14) == 2] = STEEL[4]
    picture[:, 0] = kit.ink("red", 1)
    picture[:, -1] = kit.ink("red", 2)
    return picture


def armrest(right: bool) -> np.ndarray:
    """Return an armrest that closes in: quilted hide, its worn edge towards the lane."""
    width, height = ARM
    y, x = _grid(width, height)
    back = width - 1 - x
    picture = _hide(width, height, 22, 6)
    roll = back < 16
    level = np.clip(4 - np.abs(back - 9) // 2, 0, 4)
    picture[roll] = HIDE[level][roll]
    for number in range(4):  # grooves of two hands that held on
        for top in (12, 52):
            middle = top + 7 * number
            groove = roll & (back < 12) & (np.abs(y - middle) < 2)
            picture[groove] = kit.ink("red", 0)
            picture[roll & (back < 12) & (y == middle + 2)] = kit.ink("teal", 3)
    picture[back == 16] = _DARK
    picture[back == 17] = kit.ink("teal", 3)
    picture[back < 2] = kit.ink("red", 2)
    picture[back == 0] = kit.ink("red", 3)
    return picture[:, ::-1].copy() if right else picture


def clip(step: int) -> np.ndarray:
    """Return a clip's jaws over a cell: gaping, closing, shut (0 to 2)."""
    width, height = CLIP
    y, x = _grid(width, height)
    picture = kit.canvas(width, height)
    gape = (13, 6, 0)[step]
    for way in (-1, 1):
        edge = height / 2 + way * gape
        teeth = 3.4 * np.abs(((x + (3 if way > 0 else 0)) / 6) % 1 - 0.5) * 2
        far = height / 2 + way * (gape + 15)
        jaw = (
            ((y - edge) * way > -teeth)
            & ((far - y) * way > 0)
            & (np.abs(x - width / 2 + 0.5) < 22 - np.abs(y - edge) * 0.22)
        )
        depth = (y - edge) * way
        level = np.clip((4.2 - depth / 4 - (x > 30) * 1.2).astype(int), 0, 5)
        picture[jaw] = STEEL[level][jaw]
        picture[jaw & (depth > 8) & (depth < 10)] = STEEL[1]
        picture[jaw & (np.hypot(x - width / 2, (y - far + way * 5)) < 3)] = kit.ink("mustard", 2)
    kit.outline(picture, kit.ink("red", 2))
    kit.outline(picture, _DARK)
    return picture


def tear(step: int) -> np.ndarray:
    """Return where jaws come through the paper: a ragged slit, its flaps up."""
    width, height = CLIP
    y, x = _grid(width, height)
    picture = kit.canvas(width, height)
    middle = height / 2 + 2.2 * np.abs((x / 5) % 1 - 0.5) * 2 - 1.1
    half = (4 + 3 * step) * np.sqrt(np.maximum(0, 1 - ((x - width / 2) / 19) ** 2))
    slit = np.abs(y - middle) < half
    flap = (np.abs(y - middle) < half + 3) & ~slit & (half > 1)
    picture[slit] = kit.ink("red", 0)
    picture[slit & (((x + y) // 3) % 2 == 0)] = STEEL[3]
    picture[slit & (np.abs(y - middle) < 1.5)] = kit.ink("red", 2)
    picture[flap] = kit.ink("white", 4)
    picture[flap & (y > middle)] = kit.ink("white", 2)
    return picture


def paper() -> np.ndarray:
    """Return a bib of paper: folds, a printed hem, torn at its lower edge."""
    width, height = PAPER
    y, x = _grid(width, height)
    picture = kit.canvas(width, height)
    torn = height - 3 - (2.4 * np.abs((x / 7) % 1 - 0.5) * 2 + 1.6 * kit.noise(width, 1, 4, 8)[0][None, :])
    sheet = y < torn
    fold = (x / 38) % 1
    level = np.where(fold < 0.06, 2, np.where(fold > 0.90, 4, 3))
    down = (y / 21) % 1
    level = np.where((down < 0.05) & (level == 3), 2, level)
    tones = kit.inks(("white", 0), ("white", 1), ("white", 2), ("white", 3), ("white", 4))
    picture[sheet] = tones[level][sheet]
    dots = sheet & (x % 8 == 4) & (y % 8 == 4)
    picture[dots] = kit.ink("teal", 4)
    hem = sheet & ((y < 4) | (x < 3) | (x >= width - 3))
    picture[hem] = kit.ink("teal", 3)
    picture[hem & ((x + y) % 6 < 2)] = kit.ink("teal", 4)
    picture[sheet & ~kit.moved(sheet, 0, -1)] = kit.ink("white", 2)
    kit.outline(picture, _DARK)
    for px in (9, width - 12):  # where the chain's clips hold it
        picture[0:5, px : px + 4] = STEEL[3]
        picture[1:4, px + 1] = STEEL[5]
    return picture


def lever() -> np.ndarray:
    """Return a lever as long as the arena is wide: a steel bar, a red grip at the right end."""
    width, height = LEVER
    y, x = _grid(width, height)
    bar = (y > 2) & (y < height - 3)
    picture = kit.canvas(width, height)
    picture[bar] = STEEL[np.clip(5 - np.abs(y - 4), 0, 5)][bar]
    picture[bar & (x % 22 < 2)] = STEEL[1]
    picture[bar & (x % 22 == 2)] = STEEL[5]
    grip = (x > width - 26) & (y > 0) & (y < height - 1)
    picture[grip] = kit.ink("red", 1)
    picture[grip & (y < 5)] = kit.ink("red", 2)
    picture[grip & (y == 2)] = kit.ink("red", 3)
    picture[grip & ((x - width) % 6 < 2)] = kit.ink("red", 0)
    kit.outline(picture, _DARK)
    return picture


def buttons() -> Frames:
    """Return a button off the upholstery, spinning, eight steps (radius 3)."""
    frames = []
    for step in range(8):
        y, x = (part + 0.5 - BULLET / 2 for part in _grid(BULLET, BULLET))
        thin = 0.45 + 0.55 * abs(np.cos(np.pi * step / 8))
        reach = np.hypot(x / thin, y)
        picture = kit.canvas(BULLET, BULLET)
        disc = reach <= 3.4
        picture[disc] = kit.ink("red", 2)
        picture[disc & (x + y < -0.8)] = kit.ink("red", 3)
        picture[disc & (np.abs(y) < 0.7) & (np.abs(np.abs(x) - 1) < 0.6) & (thin > 0.7)] = kit.ink("white", 4)
        kit.outline(picture, kit.ink("magenta", 4))
        kit.outline(picture, _DARK)
        frames.append(picture)
    return frames


def tufts() -> Frames:
    """Return a tuft of stuffing turning over, six steps (radius 5)."""
    frames = []
    for step in range(6):
        y, x = (part + 0.5 - BULLET / 2 for part in _grid(BULLET, BULLET))
        picture = kit.canvas(BULLET, BULLET)
        for index in range(5):
            angle = 2 * np.pi * index / 5 + step * 0.35
            curl = np.hypot(x - 2.6 * np.cos(angle), y - 2.4 * np.sin(angle)) <= 2.5
            picture[curl] = kit.ink("enamel", 5 if index < 3 else 4)
        picture[np.hypot(x, y) <= 2.2] = kit.ink("enamel", 4)
        picture[np.hypot(x - 1.2, y - 1.2) <= 1.3] = kit.ink("enamel", 3)
        kit.outline(picture, kit.ink("red", 2))
        kit.outline(picture, _DARK)
        frames.append(picture)
    return frames


def castors() -> Frames:
    """Return a wheel of the chair rolling, eight steps (radius 5)."""
    frames = []
    for step in range(8):
        y, x = (part + 0.5 - BULLET / 2 for part in _grid(BULLET, BULLET))
        reach, angle = np.hypot(x, y), np.arctan2(y, x) - np.pi * step / 16
        picture = kit.canvas(BULLET, BULLET)
        picture[reach <= 5] = kit.ink("white", 2)
        picture[(reach <= 5) & (x + y < -1.4)] = kit.ink("white", 4)
        picture[(reach <= 5) & (x + y > 4)] = kit.ink("white", 1)
        picture[reach <= 3.3] = kit.ink("void", 2)
        picture[(reach <= 3.3) & (np.cos(angle * 4) > 0.4)] = kit.ink("white", 4)
        picture[reach <= 1.2] = kit.ink("red", 2)
        kit.outline(picture, kit.ink("magenta", 3))
        kit.outline(picture, _DARK)
        frames.append(picture)
    return frames

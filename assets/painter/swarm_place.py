"""Enamel as a nanobot sees it: prisms like paving, a fissure, worn pits, the gum's shore, a film of light."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit

WIDTH, HEIGHT = 320, 180
FRAMES = 8
HOME = (150, 100, 44)
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
_CELL = (13.0, 11.0)
_BODY = kit.inks(("enamel", 1), ("enamel", 2), ("enamel", 3), ("enamel", 4), ("enamel", 5), ("white", 4))
_GUM = kit.inks(("red", 0), ("red", 1), ("dusk", 2), ("skin", 2), ("skin", 3), ("skin", 4))
_FISSURE = ((338, 22), (300, 40), (282, 34), (262, 50), (248, 46), (232, 62), (214, 60), (204, 74))
_BRANCH = ((262, 50), (258, 66), (266, 78), (260, 92), (268, 104))
_FAR = ((-12, 128), (22, 120), (34, 128), (60, 122), (78, 132))


def prisms() -> tuple[np.ndarray, np.ndarray]:
    """Return (how far from its prism's middle each pixel lies, 0..1; each prism's own random number)."""
    width, height = _CELL
    best = np.full((HEIGHT, WIDTH), 9.0)
    second = best.copy()
    own = np.zeros((HEIGHT, WIDTH))
    rng = np.random.default_rng(21)
    for row in range(-1, int(HEIGHT / height) + 2):
        for column in range(-1, int(WIDTH / width) + 2):
            x = (column + 0.5 * (row % 2)) * width + rng.uniform(-1.6, 1.6)
            y = row * height + rng.uniform(-1.2, 1.2)
            mark = rng.random()
            # a prism is a keyhole: a round head with its tail between the two heads below
            far = np.hypot((_COLUMNS - x) / width, (_ROWS - y) / height * 0.92)
            nearer = far < best
            second = np.where(nearer, best, np.minimum(second, far))
            own[nearer] = mark
            best = np.minimum(best, far)
    return second - best, own


def _height() -> np.ndarray:
    """Return the lie of the land: slow swells, the home hollow, a fissure, the gum's shore."""
    land = 7 * kit.noise(WIDTH, HEIGHT, 60, 5) + 3 * kit.noise(WIDTH, HEIGHT, 26, 6)
    x, y, radius = HOME
    reach = np.hypot(_COLUMNS - x, (_ROWS - y))
    land = land - 3.2 * np.exp(-((reach / radius) ** 4))
    for points, depth, wide in ((_FISSURE, 7, 5.0), (_BRANCH, 5, 3.6), (_FAR, 4, 3.4)):
        land = land - depth * np.exp(-((_distance(points) / wide) ** 2))
    return land


def _distance(points: kit.Points) -> np.ndarray:
    curve = kit.spline(points, closed=False, per=8)
    gaps = [np.hypot(_COLUMNS - x, _ROWS - y) for x, y in curve]
    return np.minimum.reduce(gaps)


def enamel() -> np.ndarray:
    """Return the plain without the film of light on it."""
    gap, own = prisms()
    land = form.blur(_height(), 1)
    slope_y, slope_x = np.gradient(land)
    light = 0.66 - 0.80 * (slope_x * 0.5 + slope_y * 0.75) + 0.030 * (land - 6)
    light = light + 0.16 * (own - 0.5) - 0.0010 * _COLUMNS - 0.0006 * _ROWS
    edge = gap < 0.10
    lip = (gap >= 0.10) & (gap < 0.22)
    light = light + np.where(lip, 0.05, 0) - np.where(edge, 0.24, 0)
    level = np.searchsorted((0.06, 0.22, 0.38, 0.60, 0.84), light)
    level = kit.tidy(level, np.ones_like(edge), 1)
    picture = _BODY[level].copy()
    deep = (_distance(_FISSURE) < 2.4) | (_distance(_BRANCH) < 1.6) | (_distance(_FAR) < 1.5)
    picture[deep] = kit.ink("enamel", 0)
    picture[kit.moved(deep, 1, 1) & ~deep] = kit.ink("enamel", 5)
    _home(picture)
    _gum(picture)
    _sky(picture)
    return picture


def _home(picture: np.ndarray) -> None:
    """Paint the home mark: a ring of sealant, polished inside."""
    x, y, radius = HOME
    reach = np.hypot(_COLUMNS - x, _ROWS - y)
    inside = reach < radius - 2
    kit.shift(picture, inside & (picture == kit.ink("enamel", 3)), 1)
    rings = ((1.5, "enamel", 2), (0.0, "teal", 3), (-1.6, "teal", 4), (-4.0, "enamel", 3))
    for off, name, step in rings:
        far = radius + off
        picture[np.abs(reach - far) < 0.8] = kit.ink(name, step)
    angle = np.arctan2(_ROWS - y, _COLUMNS - x)
    ticks = ((angle / (2 * np.pi) * 24) % 1 < 0.24) & (np.abs(reach - (radius - 6)) < 1.2)
    picture[ticks] = kit.ink("teal", 3)
    cross = ((np.abs(_COLUMNS - x) < 2.2) & (np.abs(_ROWS - y) < 7)) | (
        (np.abs(_ROWS - y) < 2.2) & (np.abs(_COLUMNS - x) < 7)
    )
    picture[kit.grow(cross, True)] = kit.ink("enamel", 3)
    picture[cross] = kit.ink("teal", 4)


def _gum(picture: np.ndarray) -> None:
    """Paint the gum's shore along the lower edge, wet and rounded."""
    line = 169 - 5 * np.sin(_COLUMNS / 47) - 3 * np.sin(_COLUMNS / 19 + 1) + 7 * np.abs(_COLUMNS - 170) / 170
    depth = _ROWS - line
    shore = depth > 0
    cloud = kit.noise(WIDTH, HEIGHT, 9, 13)
    level = np.clip((5.2 - depth * 0.42 - 1.3 * cloud).astype(int), 0, 5)
    picture[shore] = _GUM[level[shore]]
    picture[(depth > -3.5) & (depth <= -1)] = kit.ink("enamel", 2)
    picture[(depth > -1) & (depth <= 0)] = kit.ink("enamel", 1)
    picture[(depth > 0) & (depth <= 1)] = kit.ink("skin", 4)
    rng = np.random.default_rng(8)
    for _ in range(40):
        x, y = int(rng.integers(0, WIDTH - 1)), int(rng.integers(150, HEIGHT))
        if depth[y, x] > 3:
            picture[y, x] = kit.ink("skin", 4)
            picture[y, min(x + 1, WIDTH - 1)] = kit.ink("skin", 3)


def _sky(picture: np.ndarray) -> None:
    """Let the far rim sink into the mouth's dusk behind the display."""
    rim = 15 + 3 * np.sin(_COLUMNS / 33 + 2) + 2 * np.sin(_COLUMNS / 11)
    pattern = kit.dither(WIDTH, HEIGHT)
    for reach, tone in ((9, ("enamel", 2)), (4, ("enamel", 1)), (0, ("hair", 0))):
        edge = rim + reach - _ROWS
        picture[(edge > 0) & ((edge > 3) | (edge / 3 > pattern))] = kit.ink(*tone)


def plain() -> list[np.ndarray]:
    """Return the plain's frames: a film of saliva glints over it in slow bands."""
    base = enamel()
    x, y, radius = HOME
    frames = []
    bands = kit.noise(WIDTH, HEIGHT, 22, 31)
    speck = kit.noise(WIDTH, HEIGHT, 2.2, 32)
    for frame in range(FRAMES):
        picture = base.copy()
        phase = (bands * 3 + (_COLUMNS + _ROWS * 0.6) / 150 - frame / FRAMES) % 1
        body = (_ROWS > 26) & (_ROWS < 160) & (np.hypot(_COLUMNS - x, _ROWS - y) > radius + 2)
        glint = body & (phase < 0.10) & (speck > 0.56)
        picture[glint & (picture == kit.ink("enamel", 5))] = kit.ink("white", 4)
        kit.shift(picture, glint & (picture != kit.ink("white", 4)) & (picture != kit.ink("enamel", 0)), 1)
        star = body & (phase < 0.04) & (speck > 0.90)
        picture[star] = kit.ink("cyan", 4)
        frames.append(picture)
    return frames


def pit(mended: int) -> np.ndarray:
    """Return a seat (25×21): a worn pit, half filled, or whole and shining (0, 1, 2)."""
    rows, columns = np.mgrid[0:21, 0:25] + 0.5
    wobble = 0.2 * (kit.noise(25, 21, 5, 3) - 0.5)
    reach = np.hypot((columns - 12.5) / 10.5, (rows - 10.5) / 8.5) + wobble
    picture = kit.canvas(25, 21)
    picture[reach < 1.12] = kit.ink("enamel", 3)
    picture[(reach < 1.12) & (rows + columns * 0.6 > 19)] = kit.ink("enamel", 5)
    hole = reach < 0.95
    tones = {0: ("enamel", 1), 1: ("enamel", 3), 2: ("white", 3)}[mended]
    picture[hole] = kit.ink(*tones)
    if mended == 0:
        picture[hole & (reach > 0.55) & (rows + columns * 0.6 < 16)] = kit.ink("enamel", 0)
        picture[hole & (reach < 0.6)] = kit.ink("red", 0)
        picture[hole & (reach < 0.32)] = kit.ink("red", 1)
    elif mended == 1:
        picture[hole & (reach < 0.62)] = kit.ink("enamel", 2)
        picture[hole & (reach > 0.62) & ((rows.astype(int) + columns.astype(int)) % 3 == 0)] = kit.ink("teal", 4)
    else:
        picture[hole & (rows + columns < 17)] = kit.ink("white", 4)
        picture[hole & (rows + columns > 27)] = kit.ink("white", 2)
        picture[(np.abs(reach - 0.98) < 0.09)] = kit.ink("teal", 4)
    return picture

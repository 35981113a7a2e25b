"""The last phase: the room inside the tooth, and the check-up's small smiling icon that holds everything."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit

WIDTH, HEIGHT = 320, 180
FRAMES = 8
ICON = (80, 84)
FACES = ("smile", "ask", "sad", "relief", "asleep", "hurt1", "hurt2", "hurt3")
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
_DITHER = kit.dither(WIDTH, HEIGHT)
_WALL = kit.inks(
    ("void", 0), ("hair", 0), ("void", 1), ("void", 2), ("dusk", 0), ("dusk", 1), ("dusk", 2), ("dusk", 3), ("dusk", 4)
)  # fmt: skip


def room(frame: int) -> np.ndarray:
    """Return the pulp chamber: soft walls that beat once in the loop, warm in the middle, dark outside."""
    beat = (0.0, 0.9, 0.5, 0.15, 0.5, 0.2, 0.05, 0.0)[frame]
    dx, dy = (_COLUMNS - 160) / 168, (_ROWS - 74) / 112
    angle = np.arctan2(dy, dx)
    fold = 0.05 * np.sin(angle * 7 + 0.6) + 0.035 * np.sin(angle * 13 + 2.1) + 0.02 * np.sin(angle * 23)
    reach = np.hypot(dx, dy) * (1 - 0.035 * beat) + fold * np.clip(np.hypot(dx, dy) * 1.6, 0, 1)
    cloud = kit.noise(WIDTH, HEIGHT, 14, 3) * 0.10 + kit.noise(WIDTH, HEIGHT, 6, 4) * 0.05
    edges = np.array((0.10, 0.19, 0.29, 0.40, 0.53, 0.68, 0.84, 1.0))
    ripple = reach + cloud - 0.07
    level = 8 - np.searchsorted(edges, ripple)
    near = ripple[..., None] - edges
    soft = (np.abs(near) < 0.022).any(-1) & (_DITHER > 0.5)
    level = np.where(soft & (level > 0), level - 1, level)
    picture = _WALL[level].copy()
    _veins(picture)
    _ground(picture, beat)
    return picture


_VEINS = (
    ((0, 34), (30, 42), (52, 38), (78, 52), (96, 50)),
    ((52, 38), (60, 26), (80, 20)),
    ((0, 92), (24, 84), (50, 88), (66, 80)),
    ((320, 24), (292, 36), (268, 34), (244, 48), (226, 48)),
    ((268, 34), (258, 20), (240, 14)),
    ((320, 84), (298, 78), (272, 84), (252, 78)),
    ((110, 0), (118, 14), (114, 28)),
    ((206, 0), (198, 16), (204, 26)),
)


def _veins(picture: np.ndarray) -> None:
    for points in _VEINS:
        line = kit.stroke(kit.spline(points, closed=False), WIDTH, HEIGHT)
        thick = line | kit.moved(line, 0, 1)
        kit.shift(picture, kit.moved(thick, 0, 1) & ~thick, -1)
        picture[thick] = kit.ink("red", 0)
        picture[line & (_DITHER > 0.3)] = kit.ink("red", 1)


def _ground(picture: np.ndarray, beat: float) -> None:
    """Lay the floor: a still pool of rose light where Elara may walk, ringed once."""
    x, y = (_COLUMNS - 160) / 112, (_ROWS - 132) / 50
    reach = np.hypot(x, y)
    floor = reach < 1.12
    picture[floor & (_ROWS > 84)] = kit.ink("dusk", 0)
    picture[(_ROWS > 84) & (0.98 - reach > _DITHER * 0.14)] = kit.ink("dusk", 1)
    picture[0.62 - reach > _DITHER * 0.2] = kit.ink("dusk", 2)
    for radius, name, step in ((1.12, "void", 2), (1.0, "dusk", 2 if beat < 0.5 else 3), (0.64, "dusk", 2)):
        ring = (np.abs(reach - radius) < 0.011) & (_ROWS > 86)
        picture[ring] = kit.ink(name, step)
    low = (172 - 6 * np.cos(x * 1.4) < _ROWS) & (reach >= 1.12)
    picture[low] = kit.ink("void", 1)


_OUTLINE = (
    (20, 32), (21, 20), (28, 13), (35, 15), (40, 18), (45, 15), (52, 13), (59, 20), (60, 32), (58, 44), (54, 54),
    (51, 63), (46, 66), (42, 60), (40, 56), (38, 60), (34, 66), (29, 63), (26, 54), (22, 44),
)  # fmt: skip
_SWELLS = [form.Swell(31, 24, 10, 10, 6, 9), form.Swell(49, 24, 10, 10, 6, 9), form.Swell(40, 38, 19, 18, 7, 9)]
_TONES = kit.inks(("white", 0), ("white", 1), ("white", 2), ("white", 3), ("white", 4), ("white", 4))
_EYES = {
    "smile": "..kkk..\n.k...k.\nk.....k",
    "ask": ".kkkk.\nkkwwkk\nkkwkkk\nkkkkkk\nkkkkkk\n.kkkk.",
    "sad": ".kkkk.\nkkwwkk\nkkwkkk\nkkkkkk\n.kkkk.",
    "relief": "k.....k\n.k...k.\n..kkk..",
    "asleep": "k.....k\n.kkkkk.",
    "hurt1": ".kkkk.\nkkwwkk\nkkwkkk\nkkkkkk\nkkkkkk\n.kkkk.",
    "hurt2": "kk...\n..kk.\n....k\n..kk.\nkk...",
    "hurt3": "k.....k\n.kkkkk.",
}
_MOUTHS = {
    "smile": "k.........k\n.k.......k.\n..kk...kk..\n....kkk....",
    "ask": "..kkk..\n.k...k.\n",
    "sad": "..kkkk..\n.k....k.",
    "relief": "k.......k\n.k.....k.\n..kkkkk..",
    "asleep": "k.....k\n.kkkkk.",
    "hurt1": ".kkk.\nkkkkk\nkkkkk\n.kkk.",
    "hurt2": "kk.kk.kk\n..k..k..",
    "hurt3": ".kkkkk.",
}
_INK = {"k": kit.ink("void", 2), "w": kit.ink("white", 4)}


def icon(face: str, breath: int) -> np.ndarray:
    """Return the icon without its arms, in one of ``FACES``, breathing (0 or 1)."""
    width, height = ICON
    shape = form.model(_OUTLINE, width, height, _SWELLS, edge=13, depth=14, rough=(0.02, 8))
    tone, mask = form.reduce_mean(shape.tone, shape.mask)
    bands = kit.tidy(form.bands(tone, mask, (0.02, 0.08, 0.16, 0.26, 0.14, 0.34)), mask, 3)
    picture = kit.canvas(width, height)
    picture[mask] = _TONES[bands[mask]]
    kit.rim(picture, mask, kit.ink("dusk", 4), kit.ink("dusk", 3), np.mgrid[0:height, 0:width][0] % 6 > 0)
    kit.outline(picture, kit.ink("void", 1))
    whole = kit.canvas(width, height)
    kit.put(whole, picture[44 - breath :], 0, 50 - breath)
    kit.put(whole, picture[:44], 0, 6 - breath)
    eye, mouth = kit.stamp(_EYES[face], _INK), kit.stamp(_MOUTHS[face], _INK)
    for x in (31, 49):
        side = eye[:, ::-1] if face == "hurt2" and x > 40 else eye
        kit.put(whole, side, x - eye.shape[1] // 2, 36 - breath - eye.shape[0] // 2)
        if face in ("smile", "relief", "ask", "sad"):
            left = x - 3 + (4 if x > 40 else -4)
            whole[41 - breath, left : left + 6] = kit.ink("dusk", 4)
            whole[42 - breath, left + 1 : left + 5] = kit.ink("magenta", 4)
    kit.put(whole, mouth, 40 - mouth.shape[1] // 2, 42 - breath)
    if face in ("sad", "hurt1"):
        whole[40:42, 29] = kit.ink("cyan", 3)
        whole[42, 29] = kit.ink("cyan", 4)
    if face.startswith("hurt"):
        _crack(whole, int(face[-1]))
    return whole


_CRACKS = (
    ((41, 20), (39, 25), (42, 29), (40, 33)),
    ((40, 33), (35, 37), (36, 43), (31, 48)), ((42, 29), (48, 33), (53, 32)),
    ((36, 43), (41, 49), (38, 55), (40, 61)), ((53, 32), (56, 38), (54, 45)), ((31, 48), (25, 47)),
)  # fmt: skip


def _crack(picture: np.ndarray, strokes: int) -> None:
    for points in _CRACKS[: (1, 3, 6)[strokes - 1]]:
        line = kit.stroke(points, *ICON) & (picture != kit.CLEAR)
        picture[kit.moved(line, 1, 1) & (picture != kit.CLEAR)] = kit.ink("dusk", 4)
        picture[line] = kit.ink("void", 1)


def arms(open_wide: int) -> np.ndarray:
    """Return the icon's two small arms around what it holds (0 hugging … 2 held out)."""
    width, height = ICON
    picture = kit.canvas(width, height)
    for side in (-1, 1):
        points = (
            ((-18, 42), (-22, 52), (-16, 62), (-5, 65)),
            ((-18, 42), (-25, 50), (-25, 60), (-15, 66)),
            ((-18, 42), (-27, 47), (-33, 54), (-36, 63)),
        )[open_wide]
        curve = kit.spline([(40 + side * -a, b) for a, b in points], closed=False)
        mask = np.zeros((height, width), bool)
        for x, y in curve:
            rows, columns = np.mgrid[0:height, 0:width] + 0.5
            mask |= np.hypot(columns - x, rows - y) <= 2.7
        arm = kit.canvas(width, height)
        arm[mask] = kit.ink("white", 3)
        arm[mask & ~kit.moved(mask, 1, 1)] = kit.ink("white", 4)
        arm[mask & ~kit.moved(mask, -1, -1)] = kit.ink("white", 2)
        kit.outline(arm, kit.ink("void", 1))
        kit.put(picture, arm, 0, 0)
    return picture

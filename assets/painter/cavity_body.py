"""Cavity's second face, *Comfort*: a cracked molar with a lamp for an eye and a mouth full of roots.

Drawn with holes where the eye and the throat move behind it. A frame is the shell at one breath
and one opening of the jaw; cracks, stains and teeth are placed points that bend along.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit

WIDTH, HEIGHT = 144, 128
MIDDLE, FOOT = 72, 104
EYE = (72, 43)
JAWS = (-19, -10, 0, 5)
BREATHS = (0.0, 0.011, 0.022)
_LIP_TOP, _LIP_LOW = 66, 92

OUTLINE = (
    (21, 46), (23, 29), (30, 14), (40, 8), (51, 10), (58, 19), (62, 20), (66, 12), (72, 6), (80, 8), (86, 17), (90, 20),
    (97, 14), (106, 10), (116, 16), (122, 30), (124, 48), (120, 64), (116, 78), (112, 92), (104, 101), (90, 105),
    (72, 106), (54, 105), (40, 101), (32, 92), (28, 78), (24, 64),
)  # fmt: skip
SWELLS = [
    form.Swell(40, 30, 22, 26, 20, 14),
    form.Swell(74, 22, 15, 20, 14, 12),
    form.Swell(106, 32, 19, 25, 17, 13),
    form.Swell(72, 46, 40, 26, 10, 22),
    form.Swell(38, 60, 22, 24, 8, 20),
    form.Swell(107, 60, 19, 24, 6, 19),
    form.Swell(57, 20, 8, 16, -8),
    form.Swell(90, 22, 8, 16, -8),
    form.Swell(72, 97, 48, 12, 8, 22),
]
MOUTH = (
    (33, 71), (40, 66), (56, 64), (72, 63), (88, 64), (104, 66), (111, 71), (108, 83), (94, 91), (72, 94), (50, 91),
    (36, 83),
)  # fmt: skip
CRACKS = (
    ((44, 11), (46, 16), (43, 20), (47, 25), (45, 29), (49, 34), (48, 38)),
    ((45, 29), (41, 31), (39, 35)),
    ((73, 7), (76, 12), (72, 17), (75, 21), (74, 25)),
    ((76, 12), (80, 14), (83, 18)),
    ((123, 44), (117, 46), (113, 44), (108, 48), (104, 47), (100, 52), (97, 58)),
    ((108, 48), (109, 53), (113, 57)),
    ((24, 56), (30, 57), (34, 61), (40, 60)),
    ((113, 92), (107, 90), (103, 94)),
)  # fmt: skip
VEINS = (
    ((39, 35), (44, 40), (46, 46), (51, 49), (52, 54)), ((46, 46), (41, 50), (41, 55)),
    ((97, 58), (101, 61), (107, 60), (112, 63)), ((40, 96), (47, 98), (53, 96)),
)  # fmt: skip
STAINS = (
    (33, 50, 9, 8), (104, 27, 11, 12), (113, 70, 8, 12), (30, 82, 7, 10), (78, 28, 9, 6), (58, 100, 12, 4),
    (100, 98, 9, 5),
)  # fmt: skip
UPPER = (
    (39, 4, 6), (45, 5, 9), (52, 4, 6), (58, 5, 11), (65, 4, 6), (72, 5, 8), (79, 4, 7), (86, 5, 12), (93, 4, 6),
    (99, 5, 9), (105, 4, 5),
)  # fmt: skip
LOWER = (
    (42, 3, 5), (48, 4, 9), (55, 4, 6), (62, 5, 11), (69, 4, 6), (76, 4, 8), (83, 5, 10), (90, 4, 6), (97, 4, 9),
    (103, 3, 5),
)  # fmt: skip


@dataclass(frozen=True)
class Pose:
    """How a frame bends the rest shape: ``breath`` stretches it by a share, ``jaw`` lowers the lip (px)."""

    breath: float = 0.0
    jaw: float = 0.0

    def bend(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the shell at rest lies in this pose."""
        y += self.jaw * min(max((y - _LIP_TOP) / (_LIP_LOW - _LIP_TOP), 0), 1)
        return MIDDLE + (x - MIDDLE) * (1 + self.breath * 0.6), FOOT + (y - FOOT) * (1 + self.breath)

    def curve(self, points: kit.Points) -> list[tuple[float, float]]:
        """Return points bent into this pose."""
        return [self.bend(x, y) for x, y in points]

    def resample(self, field: np.ndarray) -> np.ndarray:
        """Return samples at rest as this pose shows them."""
        height, width = field.shape
        y, x = (np.mgrid[0:height, 0:width] + 0.5) / form.FINE
        x = MIDDLE + (x - MIDDLE) / (1 + self.breath * 0.6)
        y = FOOT + (y - FOOT) / (1 + self.breath)
        span = _LIP_LOW - _LIP_TOP
        inside = _LIP_TOP + (y - _LIP_TOP) * span / (span + self.jaw)
        y = np.where(y <= _LIP_TOP, y, np.where(inside < _LIP_LOW, inside, y - self.jaw))
        i = np.clip((y * form.FINE).astype(int), 0, height - 1)
        j = np.clip((x * form.FINE).astype(int), 0, width - 1)
        return field[i, j]


def hole(points: kit.Points, pose: Pose) -> np.ndarray:
    """Return the mask of a closed smooth curve bent into the pose."""
    return kit.polygon(kit.spline(pose.curve(points)), WIDTH, HEIGHT)


def ellipse(x: float, y: float, rx: float, ry: float, pose: Pose) -> np.ndarray:
    """Return the mask of an ellipse that stays upright and keeps its size, moved by the pose."""
    x, y = pose.bend(x, y)
    row, column = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
    return ((column - x) / rx) ** 2 + ((row - y) / ry) ** 2 <= 1


def crack(picture: np.ndarray, points: kit.Points, pose: Pose, dark: int) -> None:
    """Draw a crack: a dark line whose lower right lip catches the light."""
    shell = picture != kit.CLEAR
    line = kit.stroke(pose.curve(points), WIDTH, HEIGHT) & shell
    lip = kit.moved(line, 1, 1) & shell & ~line
    kit.shift(picture, lip, 1)
    picture[line] = dark


def fang(picture: np.ndarray, x: float, y: float, half: int, length: int, down: bool) -> None:
    """Draw one pointed tooth from its base at (x, y): lit left, shaded right, dark at the gum."""
    tones = kit.inks(("enamel", 5), ("enamel", 5), ("enamel", 4), ("enamel", 3), ("enamel", 2))
    base, left = round(y), round(x)
    for step in range(length):
        reach = half * (1 - (step / length) ** 1.25) / 1.0
        span = max(0, round(reach * 0.62))
        row = base + step if down else base - step
        for column in range(left - span, left + span + 1):
            if 0 <= row < HEIGHT and 0 <= column < WIDTH:
                across = 0.5 if span == 0 else (column - left + span) / (2 * span)
                tone = min(4, int(across * 4.2) + (1 if step == 0 else 0))
                picture[row, column] = tones[tone]


def lips(picture: np.ndarray, mouth: np.ndarray) -> None:
    """Shade the rim of the mouth: a dark brown lip with a lit lower edge, gum inside the hole."""
    near = kit.grow(mouth, True)
    wide = kit.grow(kit.grow(near), True)
    shell = picture != kit.CLEAR
    kit.shift(picture, wide & ~near & shell, -1)
    picture[near & ~mouth & shell] = kit.ink("enamel", 1)
    below = kit.moved(near, 0, 2) & ~kit.moved(near, 0, 1) & ~near & shell
    below[: EYE[1] + 34] = False
    picture[below] = kit.ink("enamel", 4)


def socket(picture: np.ndarray, pose: Pose) -> np.ndarray:
    """Sink the eye's socket into the shell; return the mask of the opening."""
    x, y = EYE
    outer = ellipse(x, y, 22, 19, pose)
    ring = ellipse(x, y, 19, 16.6, pose)
    opening = ellipse(x, y, 16.6, 14.4, pose)
    shell = picture != kit.CLEAR
    kit.shift(picture, outer & ~ring & shell, -1)
    picture[ring] = kit.ink("enamel", 1)
    upper = ring & ~kit.moved(ring, 0, 2)
    picture[upper] = kit.ink("enamel", 0)
    picture[ring & ~kit.moved(ring, -1, -1) & ~upper] = kit.ink("enamel", 3)
    return opening


def shell(rest: form.Form, pose: Pose) -> np.ndarray:
    """Return the bare shell in a pose, in enamel bands, stains included."""
    tone, mask = form.reduce_mean(pose.resample(rest.tone), pose.resample(rest.mask))
    rows = np.mgrid[0:HEIGHT, 0:WIDTH][0]
    tone = tone - 0.0022 * np.maximum(0, rows - 30)
    for x, y, rx, ry in STAINS:
        cx, cy = pose.bend(x, y)
        row, column = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
        tone = tone - 0.22 * np.clip(1.25 - ((column - cx) / rx) ** 2 - ((row - cy) / ry) ** 2, 0, 0.8)
    bands = kit.tidy(form.bands(tone, mask, (0.05, 0.12, 0.17, 0.23, 0.28, 0.15)), mask, 3)
    picture = kit.canvas(WIDTH, HEIGHT)
    picture[mask] = kit.ramp("enamel")[bands[mask]]
    return picture


# Gum below the shell: drips as (x, how far it hangs, half width).
DRIPS = (
    (41, 5, 4),
    (50, 13, 3),
    (58, 4, 4),
    (66, 9, 3),
    (74, 4, 5),
    (84, 15, 3),
    (92, 5, 4),
    (100, 10, 3),
    (106, 3, 3),
)
_GUM_EDGE = 103


def gum(pose: Pose) -> np.ndarray:
    """Return the gum that hangs below the shell, wet and red."""
    picture = kit.canvas(WIDTH, HEIGHT)
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5
    edge = np.full(WIDTH, 0.0)
    for x, hang, half in DRIPS:
        off = np.clip(1 - np.abs((np.arange(WIDTH) + 0.5 - x) / (half + 1.5)), 0, 1)
        edge = np.maximum(edge, hang * np.sqrt(off * (2 - off)))
    low = np.array([pose.bend(x, _GUM_EDGE - 0.006 * (x - 72) ** 2)[1] for x in range(WIDTH)]) + edge
    skirt = (rows <= low[None, :]) & (rows > low[None, :] - edge[None, :] - 14) & (np.abs(columns - 72) < 37)
    cloud = kit.noise(WIDTH, HEIGHT, 6, 9)
    picture[skirt] = kit.ink("red", 1)
    picture[skirt & (columns > 82 + 22 * cloud)] = kit.ink("red", 0)
    left_side = skirt & ~kit.moved(skirt, 1, 0) & (rows > low[None, :] - edge[None, :])
    picture[left_side] = kit.ink("red", 2)
    bottom = skirt & ~kit.moved(skirt, 0, -1)
    picture[skirt & ~kit.moved(skirt, 0, -2) & (columns < 92)] = kit.ink("red", 2)
    picture[bottom & (cloud > 0.4)] = kit.ink("cyan", 2)
    for x, hang, _ in DRIPS:
        if hang > 8:
            y = int(low[x]) - 4
            picture[y : y + 2, x - 1] = kit.ink("red", 3)
    kit.outline(picture, kit.ink("hair", 0))
    return picture


def frame(rest: form.Form, pose: Pose) -> np.ndarray:
    """Return the body in a pose, holes for eye and throat left clear."""
    picture = shell(rest, pose)
    for points in CRACKS:
        crack(picture, points, pose, kit.ink("enamel", 0))
    for points in VEINS:
        crack(picture, points, pose, kit.ink("magenta", 3))
    opening = socket(picture, pose)
    mouth = hole(MOUTH, pose)
    lips(picture, mouth)
    solid = picture != kit.CLEAR
    picture[mouth | opening] = kit.CLEAR
    teeth(picture, mouth)
    glow = kit.noise(WIDTH, HEIGHT, 6, 31)
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    keep = np.where(columns < 72, glow > 0.78 - 0.006 * rows, glow > 0.28)
    kit.rim(picture, solid, kit.ink("cyan", 2), kit.ink("magenta", 3), keep)
    dark = kit.grow(solid) & ~solid
    picture[dark] = kit.ink("hair", 0)
    whole = gum(pose)
    whole[mouth | opening] = kit.CLEAR
    kit.put(whole, picture, 0, 0)
    return whole


def teeth(picture: np.ndarray, mouth: np.ndarray) -> None:
    """Set both rows of teeth on the lips as they stand in this frame."""
    for row, down in ((UPPER, True), (LOWER, False)):
        for x, half, length in row:
            column = np.flatnonzero(mouth[:, x])
            if not len(column):
                continue
            length = min(length, max(3, len(column) - 1))
            fang(picture, x, column[0] if down else column[-1], half, length, down)


def rest() -> form.Form:
    """Return the shell's samples at rest."""
    return form.model(OUTLINE, WIDTH, HEIGHT, SWELLS)

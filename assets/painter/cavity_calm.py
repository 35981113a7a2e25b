"""Cavity's first face, *Optimise*: a flawless molar with a printed smile and a shutter nobody notices."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit
from assets.painter.cavity_body import EYE, HEIGHT, WIDTH, Pose, ellipse

OUTLINE = (
    (22, 46), (23, 30), (29, 17), (40, 11), (51, 12), (59, 17), (66, 15), (72, 13), (78, 15), (85, 17), (93, 12),
    (104, 11), (115, 17), (121, 30), (122, 46), (120, 62), (115, 76), (110, 88), (105, 99), (97, 105), (87, 103),
    (81, 96), (72, 93), (63, 96), (57, 103), (47, 105), (39, 99), (34, 88), (29, 76), (24, 62),
)  # fmt: skip
SWELLS = [
    form.Swell(42, 30, 22, 22, 14, 16),
    form.Swell(102, 30, 21, 22, 13, 16),
    form.Swell(72, 24, 18, 16, 10, 15),
    form.Swell(72, 52, 52, 34, 14, 18),
    form.Swell(47, 92, 12, 18, 10, 12),
    form.Swell(97, 92, 12, 18, 10, 12),
    form.Swell(72, 100, 11, 12, -9),
]
TONES = kit.inks(("white", 0), ("white", 1), ("white", 2), ("white", 3), ("white", 4), ("white", 4))
SMILE = ((40, 63), (46, 69), (56, 75), (72, 78), (88, 75), (98, 69), (104, 63))

_TICK = """
........q
.......qq
......qqp
q....qqp.
qq..qqp..
pqqqqp...
.pqqp....
..pp.....
"""


def rest() -> form.Form:
    """Return the shell's samples at rest: smoother than the second face's."""
    return form.model(OUTLINE, WIDTH, HEIGHT, SWELLS, edge=26, depth=28, rough=(0.035, 11))


def _arc(pose: Pose, points: kit.Points, thick: int) -> np.ndarray:
    curve = kit.spline(pose.curve(points), closed=False)
    line = kit.stroke(curve, WIDTH, HEIGHT)
    for _ in range(thick - 1):
        line = line | kit.moved(line, 0, 1)
    return line


def _print(picture: np.ndarray, pose: Pose) -> None:
    """Print the mascot's closed eyes and its blush on the enamel, in the panel's teal ink."""
    dark = kit.ink("void", 2)
    for x in (45, 99):
        eye = _arc(pose, ((x - 9, 52), (x - 6, 46), (x, 43), (x + 6, 46), (x + 9, 52)), 3)
        picture[eye] = dark
        picture[eye & ~kit.moved(eye, 0, 1)] = kit.ink("void", 3)
        for column in (-8, -4, 0):
            cx, cy = pose.bend(x + column + 4, 60)
            for step in range(4):
                picture[round(cy) - step, round(cx) + step // 2] = kit.ink("dusk", 3 if step in (1, 2) else 4)


def _shutter(picture: np.ndarray, pose: Pose) -> None:
    """Draw the seam of the closed eye: a disc let into the enamel, four screws, a tick of approval."""
    x, y = EYE
    disc = ellipse(x, y, 15.6, 14.2, pose)
    seam = disc & ~kit.shrink(disc)
    inside = kit.shrink(disc)
    kit.shift(picture, inside & ~kit.moved(inside, -1, -1), 0)
    picture[seam] = kit.ink("white", 2)
    picture[seam & ~kit.moved(seam, 0, 14) & (np.mgrid[0:HEIGHT, 0:WIDTH][0] < y)] = kit.ink("white", 1)
    low = kit.moved(disc, 0, 1) & ~disc
    picture[low] = kit.ink("white", 4)
    cx, cy = pose.bend(x, y)
    for dx, dy in ((-11, 0), (11, 0), (0, -10), (0, 10)):
        picture[round(cy) + dy, round(cx) + dx] = kit.ink("white", 1)
        picture[round(cy) + dy + 1, round(cx) + dx + 1] = kit.ink("white", 4)
    tick = kit.stamp(_TICK, {"q": kit.ink("teal", 3), "p": kit.ink("teal", 2)})
    kit.put(picture, tick, round(cx) - 4, round(cy) - 4)


def _mouth(picture: np.ndarray, pose: Pose, gape: float) -> None:
    """Draw the smile: a line, or (``gape`` px) two tidy rows of square teeth behind it."""
    if gape < 1:
        line = _arc(pose, SMILE, 2)
        picture[line] = kit.ink("void", 2)
        picture[kit.moved(line, 0, 2) & ~line] = kit.ink("white", 2)
    else:
        low = [(x, y + gape * (1 - ((x - 72) / 33) ** 2)) for x, y in SMILE]
        mouth = kit.polygon(pose.curve([*kit.spline(SMILE, False), *reversed(kit.spline(low, False))]), WIDTH, HEIGHT)
        rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
        picture[kit.grow(mouth) & ~mouth] = kit.ink("void", 2)
        picture[mouth] = kit.ink("white", 4)
        depth = np.cumsum(mouth, 0) / np.maximum(mouth.sum(0), 1)
        picture[mouth & ((columns - 72) % 7 == 0)] = kit.ink("white", 2)
        picture[mouth & (np.abs(depth - 0.5) < 0.5 / gape)] = kit.ink("magenta", 2)
        picture[mouth & ~kit.moved(mouth, 0, 1)] = kit.ink("white", 2)
        picture[kit.moved(mouth, 0, 2) & ~kit.grow(mouth) & (rows > 70)] = kit.ink("white", 2)
    for x, side in ((40, -1), (104, 1)):
        cx, cy = pose.bend(x, 63)
        for step in range(4):
            picture[round(cy) - 2 + step, round(cx) + side * (1 if step in (1, 2) else 0)] = kit.ink("void", 2)


def frame(rest_form: form.Form, pose: Pose, gape: float) -> np.ndarray:
    """Return the first face at one breath, its smile ``gape`` px open."""
    tone, mask = form.reduce_mean(pose.resample(rest_form.tone), pose.resample(rest_form.mask))
    bands = kit.tidy(form.bands(tone, mask, (0.02, 0.06, 0.13, 0.27, 0.20, 0.32)), mask, 3)
    picture = kit.canvas(WIDTH, HEIGHT)
    picture[mask] = TONES[bands[mask]]
    _shutter(picture, pose)
    _print(picture, pose)
    _mouth(picture, pose, gape)
    solid = picture != kit.CLEAR
    keep = kit.noise(WIDTH, HEIGHT, 9, 77) > 0.25
    kit.rim(picture, solid, kit.ink("cyan", 3), kit.ink("magenta", 3), keep)
    picture[kit.grow(solid) & ~solid] = kit.ink("hair", 0)
    return picture


def rack() -> np.ndarray:
    """Return the tray that its tools are clipped to in the first face (52×14), two clips."""
    width, height = 52, 14
    picture = kit.canvas(width, height)
    picture[5:11, 1:51] = kit.ink("white", 3)
    picture[5, 1:51] = kit.ink("white", 4)
    picture[6, 1:51] = kit.ink("white", 4)
    picture[10, 1:51] = kit.ink("white", 2)
    picture[8, 4:48] = kit.ink("teal", 3)
    picture[11, 2:50] = kit.ink("white", 1)
    for x in (17, 35):
        picture[3:13, x - 8 : x - 5] = kit.ink("white", 2)
        picture[3:13, x + 5 : x + 8] = kit.ink("white", 1)
        picture[3, x - 8 : x - 5] = picture[3, x + 5 : x + 8] = kit.ink("white", 4)
        picture[5:12, x - 5 : x + 5] = kit.ink("white", 1)
        picture[6:11, x - 4 : x + 4] = kit.ink("white", 0)
        picture[7:9, x - 1 : x + 1] = kit.ink("teal", 4)
    kit.outline(picture, kit.ink("hair", 0))
    return picture

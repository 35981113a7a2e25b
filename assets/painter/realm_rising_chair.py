"""The Chair before its fight: it lies folded, gets up on its lift, opens its arms, and lifts an empty headrest."""

from __future__ import annotations

from math import pi, sin

import numpy as np

from assets.painter import cavity_kit as kit
from assets.painter.fear_queue_chairs import Chair, lit, stack
from assets.painter.realm_rising_kit import Groups, blank, eased, hose, parts, put, shade, sprung

SIZE = (232, 132)
PIVOT = (116, 124)
TOP = 6
MIDDLE = 116
HEAD, NECK, BACK, SEAT, BASE = (-39, -3), (-20, 26), (-54, 30), (-76, 54), (-52, 86)
ARMS = (("left_plain", -90, 36, 1), ("right_plain", 44, 36, -1))
STEPS = 18


def _chair(lift: float, back: float, arms: float, head: float, face: str, swell: float) -> np.ndarray:
    """Return it: how far its lift, backrest, arms and headrest are up (0 to 1), and how full it has breathed itself."""
    canvas = blank(*SIZE)
    low = 20 * (1 - lift)
    put(canvas, parts("chair_base", "lift")[0], MIDDLE + BASE[0], TOP + BASE[1])
    if head > 0:
        put(canvas, parts("chair_neck", "posts")[0], MIDDLE + NECK[0], TOP + NECK[1] + low + 34 * (1 - head))
    breath = 0 if swell < 0.34 else 1 if swell < 0.75 else 2
    put(canvas, parts("chair_back", "cold")[breath], MIDDLE + BACK[0], TOP + BACK[1] + low + 40 * (1 - back) - swell)
    if head > 0:
        top = TOP + HEAD[1] + low + 52 * (1 - head) + 20 * (1 - back) - swell
        put(canvas, parts("chair_head", face)[0], MIDDLE + HEAD[0], top)
        if head >= 1:
            _chain(canvas, MIDDLE + HEAD[0], top, 2 * sin(swell * pi))
    put(canvas, parts("chair_seat", "seat")[0], MIDDLE + SEAT[0], TOP + SEAT[1] + low)
    for tag, x, y, way in ARMS:
        down = low + 14 * (1 - arms) - swell
        put(canvas, parts("chair_arms", tag)[0], MIDDLE + x + way * 26 * (1 - arms), TOP + y + down)
    canvas[PIVOT[1] :] = 0
    shade(canvas, PIVOT[0], PIVOT[1] - 5, 66, 7)
    return canvas


def _chain(canvas: np.ndarray, x: float, y: float, sway: float) -> None:
    """Hang the bib's chain under the headrest."""
    left, right = (x + 12, y + 34), (x + 66, y + 34)
    hose(canvas, parts("chair_links", "chain"), 14, left, (x + 20 + sway, y + 54), (x + 58 + sway, y + 54), right)
    for px, py in (left, right):
        put(canvas, parts("chair_clip", "hang")[0], px - 5, py - 1)


def _rising(step: int) -> np.ndarray:
    return _chair(
        sprung((step - 1) / 6),
        sprung((step - 3) / 6),
        sprung((step - 7) / 5),
        eased((step - 9) / 5) if step > 9 else 0.0,
        "low" if step < STEPS - 1 else "rest",
        0.0,
    )


def _small() -> np.ndarray:
    """Return it as anybody's chair."""
    picture = stack([Chair(PIVOT[0] + 34, PIVOT[1] - 22, 0.0, 1.0, "teal", 0.1)], *SIZE)
    lit(picture, ("teal", 4), ("red", 2), 11)
    canvas = kit.pixels(picture).copy()
    shade(canvas, PIVOT[0] + 34, PIVOT[1] - 4, 15, 4)
    return canvas


def groups() -> Groups:
    """Return what the sheet shows: getting up, waiting (it breathes), and no larger than a chair."""
    waits = [_chair(1, 1, 1, 1, "rest", 0.5 - 0.5 * sin(2 * pi * (step + 2.5) / 10)) for step in range(10)]
    return [
        ("rise", [_rising(step) for step in range(STEPS)], 90, 1),
        ("stand", waits, 240, 0),
        ("small", [_small()], 1000, 0),
    ]

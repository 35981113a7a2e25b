"""The Lamp before its fight: it comes down out of the rig, its shutters part, and six more lenses open round it."""

from __future__ import annotations

from math import pi, sin

import numpy as np

from assets.painter.realm_rising_kit import Groups, blank, eased, hose, middle, parts

SIZE = (224, 124)
PIVOT = (112, 114)
GLASS = (112, 46)
STEPS = 24
DOWN = 7
"""In this frame it hangs; then lenses come out, one every other frame."""
EYES = (
    (-62, -25, "small", (-46, -4), (-58, -2)),
    (-80, 2, "big", (-48, 0), (-62, 14)),
    (-60, 34, "small", (-44, 14), (-40, 40)),
    (0, 40, "big", (0, 26), (6, 30)),
    (60, 34, "small", (44, 14), (40, 40)),
    (80, 2, "big", (48, 0), (62, 14)),
    (62, -25, "small", (46, -4), (58, -2)),
)
"""Each lens: where it looks from (from the glass's middle), its size, where its arm leaves and bends."""
ORDER = (3, 1, 5, 0, 6, 2, 4)
CABLES = (((112 - 48, -8), (48, 30), (62, 52), (-42, -7)), ((112 + 48, -8), (178, 28), (162, 54), (42, -5)))


def _lamp(y: float, lids: str, glow: str, step: float, turn: float, irises: int) -> np.ndarray:
    """Return it with its glass's middle at a row; lens number N of ORDER comes out from ``step`` 2 N on."""
    canvas = blank(*SIZE)
    x = GLASS[0]
    for (ax, ay), (bx, by), (cx, cy), (dx, dy) in CABLES:
        hose(canvas, parts("lamp_links", "cable"), 14, (ax, ay), (bx, by + y - GLASS[1]), (cx, cy), (x + dx, y + dy))
    lit = "lit" if glow == "warm" else "dark"
    middle(canvas, parts("lamp_head", "housing")[0], x, y)
    middle(canvas, parts("lamp_head", f"glass_{glow}")[0], x, y)
    middle(canvas, parts("lamp_bulb", glow)[0], x, y + 2)
    middle(canvas, parts("lamp_head", f"{lids}_{lit}")[0], x, y)
    for rank, index in enumerate(ORDER):
        out = eased((step - 2 * rank) / 4)
        if out > 0:
            _lens(canvas, index, y, out, turn, irises)
    return canvas


def _lens(canvas: np.ndarray, index: int, y: float, out: float, turn: float, irises: int) -> None:
    dx, dy, size, root, bend = EYES[index]
    x = GLASS[0]
    ex = x + root[0] + (dx - root[0]) * out + 1.5 * sin(turn + index * 1.9)
    ey = y + root[1] + (dy - root[1]) * out + 1.2 * sin(turn + index * 2.3)
    bx, by = x + bend[0], y + bend[1]
    handles = (x + root[0], y + root[1]), (bx, by), (ex * 0.7 + bx * 0.3, ey * 0.7 + by * 0.3), (ex, ey)
    hose(canvas, parts("lamp_links", "arm0"), 7, *handles)
    if out < 1:  # its cap is on until it has found its place
        middle(canvas, parts("lamp_eyes", f"barrel_{size}")[0], ex, ey)
        middle(canvas, parts("lamp_eyes", f"cap_{size}")[0], ex, ey)
        return
    middle(canvas, parts("lamp_eyes", f"iris_{size}")[irises], ex, ey)
    middle(canvas, parts("lamp_eyes", f"barrel_{size}")[0], ex, ey)


def _opening(step: int) -> np.ndarray:
    y = -70 + (GLASS[1] + 70) * eased(step / DOWN)
    after = step - DOWN
    lids, glow = ("closed", "dark") if after < 1 else ("squint", "ember") if after < 5 else ("half", "ember")
    if after >= 13:
        lids, glow = "open", "warm"
    return _lamp(round(y), lids, glow, after, 0.0, 2)


def groups() -> Groups:
    """Return what the sheet shows: opening, and looking."""
    looks = [_lamp(GLASS[1], "open", "warm", 99, 2 * pi * step / 10, 0 if step == 7 else 2) for step in range(10)]
    return [("open", [_opening(step) for step in range(STEPS)], 90, 1), ("stand", looks, 120, 0)]

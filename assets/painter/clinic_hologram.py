"""The hologram of a molar that turns above its pedestal: a solid, sampled and projected frame by frame."""

from __future__ import annotations

import numpy as np

from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.tilekit import Pic

W, H = 48, 64
FRAMES = 24
CENTRE, FOOT = 24, 37
"""Screen column of the axis and the row of the root tips, in pixels."""


def sheet() -> Sheet:
    """Return the sheet ``clinic/hologram``; its lower edge is the pedestal's foot line."""
    frames = [Frame(_frame(step).rgba(), 90) for step in range(FRAMES)]
    return Sheet("clinic/hologram", frames, [Tag("turn", 0, FRAMES - 1)], columns=8)


def _inside(x: np.ndarray, y: np.ndarray, z: np.ndarray) -> np.ndarray:
    """Return which points belong to the molar; y runs upwards from the root tips (0) to the cusps (32)."""
    width = 12.4 - np.abs(y - 22) * 0.2 - np.maximum(y - 26, 0) * 0.35
    crown = (np.abs(x) ** 3.2 + np.abs(z * 1.15) ** 3.2 < width**3.2) & (y > 12)
    cusps = 28.4 + 1.7 * np.cos((np.abs(x) - 6.2) * 0.42) * np.cos((np.abs(z) - 5.4) * 0.42)
    groove = 2.2 * np.exp(-((x * 0.55) ** 2)) + 1.6 * np.exp(-((z * 0.55) ** 2))
    crown &= y < cusps - groove + 1.4
    roots = np.zeros_like(crown)
    for rx, rz, tip in ((-6.4, -3.8, 1.0), (6.2, -3.2, 0.0), (0.6, 5.6, 2.0)):
        t = (15 - y) / 15
        spread = 1 + 0.14 * np.sin(t * 3)
        radius = 5.0 * (1 - t * 0.8)
        near = (x - rx * spread) ** 2 + (z - rz * spread) ** 2 < radius**2
        roots |= near & (y <= 15) & (y > tip)
    return crown | roots


def _depths(angle: float) -> tuple[np.ndarray, np.ndarray]:
    """Return, for 34 rows × 30 columns, the depth of the first hit (inf if none) and whether the back is seen."""
    rows, columns, steps = 34, 30, 60
    ys = np.arange(rows)[::-1, None, None] + 0.0
    us = (np.arange(columns) - columns / 2 + 0.5)[None, :, None]
    ds = np.linspace(-15, 15, steps)[None, None, :]
    x = us * np.cos(angle) - ds * np.sin(angle)
    z = us * np.sin(angle) + ds * np.cos(angle)
    # seen a little from above: rows rise towards the back
    hit = _inside(x, ys - ds * 0.14, z)
    first = np.where(hit.any(axis=2), ds[0, 0, hit.argmax(axis=2)], np.inf)
    return first, hit.any(axis=2)


def _frame(step: int) -> Pic:
    pic = Pic(W, H)
    angle = step / FRAMES * 2 * np.pi
    depth, body = _depths(angle)
    lift = round(1.2 * float(np.sin(angle * 2)))
    top, left = FOOT - 34 + lift, CENTRE - 15
    slope = np.zeros_like(depth)
    safe = np.where(body, depth, 14.0)
    slope[:, 1:-1] = safe[:, 2:] - safe[:, :-2]
    above = np.zeros_like(depth)
    above[1:] = safe[1:] - safe[:-1]
    for row in range(depth.shape[0]):
        for column in range(depth.shape[1]):
            if body[row, column]:
                pic.dot(left + column, top + row, _tone(slope[row, column], above[row, column], row, step))
    _rim(pic, body, left, top)
    _beam(pic, step)
    return pic


def _tone(slope: float, above: float, row: int, step: int) -> str:
    """Return a colour for a point: lit from the left, bands of scan lines running down."""
    light = slope * 0.5 - above * 0.35
    tone = 3 if light > 0.55 else 2 if light > -0.9 else 1
    if row % 4 == (step // 2) % 4:
        tone = max(tone - 1, 1)
    if row == (step * 2) % 44:
        tone = min(tone + 1, 4)
    return f"cyan{tone}"


def _rim(pic: Pic, body: np.ndarray, left: int, top: int) -> None:
    solid = np.zeros((H, W), bool)
    solid[top : top + body.shape[0], left : left + body.shape[1]] = body
    inner = solid & np.roll(solid, 1, 0) & np.roll(solid, -1, 0) & np.roll(solid, 1, 1) & np.roll(solid, -1, 1)
    pic.paint(solid & ~inner, "cyan3")
    ys, xs = np.mgrid[0:H, 0:W]
    pic.paint(solid & ~inner & (xs > CENTRE) & (ys > top + 4), "cyan1")
    pic.paint(solid & ~inner & (ys < top + 9) & (xs <= CENTRE), "cyan4")
    outside = np.roll(solid, 1, 0) | np.roll(solid, -1, 0) | np.roll(solid, 1, 1) | np.roll(solid, -1, 1)
    pic.paint(outside & ~solid, "cyan0")
    for x, y in ((CENTRE - 7, top + 10), (CENTRE - 7, top + 9), (CENTRE - 6, top + 8), (CENTRE - 7, top + 12)):
        if solid[y, x]:
            pic.dot(x, y, "white4")


def _beam(pic: Pic, step: int) -> None:
    """Draw the light that carries the tooth: rings that rise, glints to the sides."""
    for ring in range(3):
        rise = (step / 2 + ring * 4) % 12
        y = 47 - round(rise)
        half = 9 - round(rise * 0.35)
        for x in range(CENTRE - half, CENTRE + half):
            if (x + y) % 2 == 0 and 0 <= y < H and pic.px[y, x] < 0:
                pic.dot(x, y, "cyan3" if ring != 1 else "cyan2")
    for i in range(4):
        at = (step + i * 6) % FRAMES
        if at < 8:
            x = CENTRE + (-1 if i % 2 else 1) * (13 + at // 2)
            y = 12 + i * 6
            pic.runs("cyan3" if at < 5 else "cyan1", (min(x, x), y, 4 - at // 3))

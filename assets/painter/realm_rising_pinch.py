"""The Pinch before its fight: a flower bed stands up, all of it fine; where it has a face there is a paper one."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from assets.painter.realm_rising_kit import Groups, aimed, blank, eased, hose, middle, parts, pit, put, shade, sunk

SIZE = (240, 140)
PIVOT = (120, 126)
FACE = (78, 24)
"""Where the face's picture lies on the canvas when it has risen."""
STEPS = 20
EYES = ((28, 42), (56, 42))
CAP, PLASTER = (0, -7), (62, 62)
ARMS = (
    (94, 60, 52, -0.75, 0.65, "green1"),
    (146, 180, 52, 0.75, 0.65, "pink1"),
    (76, 28, 40, -0.5, 0.85, "pink1"),
    (164, 212, 40, 0.5, 0.85, "green1"),
    (60, 44, 82, -0.6, 0.8, "green1"),
    (180, 196, 82, 0.6, 0.8, "pink1"),
)
"""Each arm: the column it grows from, its hook, where its needle points, what is in it."""


def _pinch(face: float, out: float, jaw: int, lid: int, turn: float, soft: bool) -> np.ndarray:
    """Return it: ``face`` and ``out`` are how far face and arms are up."""
    canvas = blank(*SIZE)
    links = parts("pinch_links", "rope")
    for number, (root, hook_x, hook_y, dx, dy, liquid) in enumerate(ARMS):
        grown = eased(out * 1.7 - number * 0.13)
        if grown <= 0:
            continue
        phase = turn + number * 1.1
        start = float(root), PIVOT[1] + 4.0
        x = root + (hook_x - root) * grown + 2.5 * sin(phase)
        y = PIVOT[1] + 30 + (hook_y - PIVOT[1] - 30) * grown + 2 * cos(phase)
        # it comes up like a shoot, and then turns over
        ax, ay = dx * grown, dy * (2.4 * grown - 1.4)
        size = max((ax * ax + ay * ay) ** 0.5, 0.01)
        ax, ay = ax / size, ay / size
        over = x - ax * 12, y - ay * 12 - 22 * grown
        hose(canvas, links, 17, start, (root, PIVOT[1] - 60 * grown), over, (x, y))
        middle(canvas, aimed(parts("pinch_heads", "reed" if soft else liquid), ax, ay), x, y)
    left, top = FACE[0], FACE[1] + (PIVOT[1] + 10 - FACE[1]) * (1 - face)
    for side in (-1, 1):
        x = left + 42 + side * 16
        hose(canvas, links, 9, (x, PIVOT[1] + 4.0), (x, top + 84), (x, top + 76), (x, top + 70))
    put(canvas, parts("pinch_face", "behind")[0], left, top)
    for ex, ey in EYES:
        middle(canvas, parts("pinch_eyes", "calm")[0], left + ex, top + ey + 2)
    put(canvas, parts("pinch_face", "blades" if soft else "tips")[0], left, top)
    put(canvas, parts("pinch_face", "jaw")[0], left, top + (0, 2, 5, 9)[jaw])
    put(canvas, parts("pinch_face", "mask")[0], left, top)
    if lid:
        put(canvas, parts("pinch_face", "lids")[lid - 1], left, top)
    middle(canvas, parts("pinch_plaster", "plaster")[0], left + PLASTER[0], top + PLASTER[1])
    put(canvas, parts("pinch_cap", "cap")[0], left + CAP[0], top + CAP[1])
    sunk(canvas, PIVOT[1])
    return canvas


def _grown(picture: np.ndarray, wide: float) -> np.ndarray:
    """Lay the turned earth that it comes out of behind it."""
    ground = blank(*SIZE)
    shade(ground, PIVOT[0], PIVOT[1] - 1, wide + 8, 9)
    pit(ground, PIVOT[0], PIVOT[1] - 1, wide, 6, ("leaf", 2))
    put(ground, picture, 0, 0)
    return ground


def _rising(step: int, soft: bool) -> np.ndarray:
    lid = 3 if step < STEPS - 4 else max(STEPS - 2 - step, 0)
    jaw = 1 if step == STEPS - 1 else 0
    picture = _pinch(eased((step - 6) / (STEPS - 10)), step / (STEPS - 3), jaw, lid, 0.0, soft)
    return _grown(picture, 30 + 50 * eased(step / 8))


def groups() -> Groups:
    """Return what the sheet shows: rising, and standing; both with reeds too, for who wants no needles."""
    found: Groups = []
    for soft in (False, True):
        stand = [_grown(_pinch(1, 2, 0, 0, 2 * pi * step / 10, soft), 80) for step in range(10)]
        name = "_soft" if soft else ""
        found.append((f"rise{name}", [_rising(step, soft) for step in range(STEPS)], 90, 1))
        found.append((f"stand{name}", stand, 110, 0))
    return found

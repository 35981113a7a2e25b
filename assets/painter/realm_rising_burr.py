"""The Burr before its fight: the ground opens, hoses feel their way out, and a cathedral comes up between them."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from assets.painter.realm_rising_kit import Groups, aimed, blank, eased, hose, middle, parts, pit, put, shade, sunk

SIZE = (248, 136)
PIVOT = (124, 126)
LEFT, TOP = 48, 8
"""Where the shell's picture lies on the canvas when it has risen."""
STEPS = 20
ROSE, GATE = (76, 47), (76, 107)
SPIRES = ((30, 47), (122, 47))
GLOVE = (47, 84)
ARMS = (
    ("thin", "nozzle0", (20, 58), (-22, -30), (-16, 30), (-0.3, 1.0)),
    ("thin", "drill0", (132, 58), (22, -30), (168, 30), (0.3, 1.0)),
    ("hose", "drill0", (16, 92), (-34, -26), (-34, 70), (0.25, 1.0)),
    ("hose", "nozzle0", (136, 92), (34, -26), (186, 70), (-0.25, 1.0)),
)
"""Each hose: its links, its head, its shoulder, its handle, its wrist, where the head points."""


def _burr(top: float, reach: float, lid: int, spin: int, turn: float) -> np.ndarray:
    """Return it with its top at a row; ``reach`` tells how far the hoses are out, ``lid`` how far its eye is shut."""
    canvas = blank(*SIZE)
    for number, (links, head, shoulder, handle, wrist, aim) in enumerate(ARMS):
        out = eased(reach * 1.5 - number * 0.16)
        if out <= 0:
            continue
        phase = turn + number * 1.7
        start = LEFT + shoulder[0], min(top + shoulder[1], PIVOT[1] + 6)
        x = start[0] + (LEFT + wrist[0] - start[0]) * out + 3 * cos(phase)
        y = PIVOT[1] + 10 + (TOP + wrist[1] - PIVOT[1] - 10) * out + 3 * sin(phase)
        size = (aim[0] ** 2 + aim[1] ** 2) ** 0.5
        # a head comes up nose first and then bows
        dx, dy = aim[0] / size, (aim[1] / size) * (2 * out - 1)
        bend = start[0] + handle[0], min(start[1] + handle[1], PIVOT[1] - 20 * out)
        hose(canvas, parts("burr_links", links), 15, start, bend, (x - dx * 22, y - dy * 22), (x, y))
        middle(canvas, aimed(parts("burr_heads", head), dx, dy), x, y)
    x, y = LEFT + GATE[0], top + GATE[1]
    put(canvas, parts("burr_gate", "throat")[spin % 8], x - 20, y - 40)
    put(canvas, parts("burr_gate", "doors")[0], x - 20, y - 40)
    x, y = LEFT + ROSE[0], top + ROSE[1]
    middle(canvas, parts("burr_rose", "turbine")[spin % 6], x, y)
    middle(canvas, parts("burr_look", "calm")[0], x, y + 2)
    if lid:
        middle(canvas, parts("burr_rose", "lids")[lid - 1], x, y)
    put(canvas, parts("burr_body", "shell")[0], LEFT, top)
    for number, (sx, sy) in enumerate(SPIRES):
        spire = parts("burr_spires", "drill")
        put(canvas, spire[(spin + number * 2) % len(spire)], LEFT + sx - 14, top + sy - 46)
    middle(canvas, parts("burr_hands", "raised")[0], LEFT + GLOVE[0], top + GLOVE[1])
    sunk(canvas, PIVOT[1])
    return canvas


def _rising(step: int) -> np.ndarray:
    share = eased((step - 4) / (STEPS - 7))
    top = PIVOT[1] + 4 - (PIVOT[1] + 4 - TOP) * share
    lid = 3 if step < STEPS - 3 else STEPS - 1 - step
    picture = _burr(round(top) + (step % 2 if 0 < share < 1 else 0), step / (STEPS - 4), lid, step, 0.0)
    return _opened(picture, 96 * eased(step / 5))


def _opened(picture: np.ndarray, wide: float) -> np.ndarray:
    """Lay the hole in the ground behind it."""
    ground = blank(*SIZE)
    shade(ground, PIVOT[0], PIVOT[1] - 1, wide + 6, 9)
    pit(ground, PIVOT[0], PIVOT[1] - 1, wide, 7, ("white", 1))
    put(ground, picture, 0, 0)
    return ground


def groups() -> Groups:
    """Return what the sheet shows: rising, and standing."""
    stand = [_opened(_burr(TOP + (step > 5), 2.0, 0, step, 2 * pi * step / 12), 96) for step in range(12)]
    return [("rise", [_rising(step) for step in range(STEPS)], 90, 1), ("stand", stand, 90, 0)]

"""The chair that drifts: its seat, the breath about it, points, the monitor's trace, and a rail that grows."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic, noise

Groups = list[tuple[str, list[Pic], int]]
TRACE = (1, -1, -1, 1)


def chair(state: str, frame: int) -> Pic:
    """Return the treatment chair seen from behind, afloat; armrests light where hands hold on."""
    pic = Pic(40, 48)
    lift = (0, 0, 1, 1)[frame] if state == "drift" else 0
    y = 4 - lift
    pic.disc(20, 43, 16, 3.6, "teal0").disc(20, 43, 12, 2.4, "cyan0").runs("cyan2", (10 + frame, 43, 18)).runs(
        "cyan3", (14, 44, 11 - frame)
    )
    pic.rect(17, y + 34, 6, 5, "void0").rect(18, y + 34, 4, 5, "white2").rect(18, y + 34, 1, 5, "white4")
    pic.poly(
        [(10, y + 10), (13, y + 7), (27, y + 7), (30, y + 10), (31, y + 33), (27, y + 37), (13, y + 37), (9, y + 33)],
        "void0",
    )
    pic.poly(
        [(11, y + 11), (14, y + 8), (26, y + 8), (29, y + 11), (30, y + 32), (26, y + 36), (14, y + 36), (10, y + 32)],
        "teal2",
    )
    pic.rect(14, y + 8, 12, 2, "teal4").rect(12, y + 11, 2, 20, "teal3").rect(26, y + 11, 3, 21, "teal1").rect(
        14, y + 33, 12, 3, "teal1"
    )
    for row in (15, 21, 27):
        pic.rect(13, y + row, 14, 1, "teal1").rect(13, y + row + 1, 13, 1, "teal3")
        for x in (16, 20, 24):
            pic.dot(x, y + row, "teal0")
    pic.rect(13, y - 1, 14, 9, "void0").rect(14, y, 12, 7, "teal3").rect(14, y, 12, 2, "teal4").rect(
        23, y + 2, 3, 5, "teal2"
    )
    pic.rect(17, y + 7, 6, 2, "white2").rect(17, y + 7, 2, 2, "white4")
    body, light = ("red2", "red3") if state == "held" else ("white3", "white4")
    for x in (3, 31):
        pic.rect(x, y + 17, 6, 16, "void0").rect(x + 1, y + 18, 4, 14, body).rect(x + 1, y + 18, 4, 2, light)
        pic.rect(x + 4, y + 20, 1, 12, "red1" if state == "held" else "white1").rect(x + 2, y + 26, 2, 4, "teal2")
        if state == "held":
            pic.rect(x + 2, y + 21, 2, 3, "mustard4")
    return pic.runs("teal4", (12, y + 10, 1))


def breath(part: int) -> Pic:
    """Return the breath as a ring about the chair: it widens going in, narrows going out."""
    pic = Pic(72, 72)
    size = (16, 20, 25, 30, 30, 25, 20, 16)[part]
    inward = part < 4
    for step in range(48):
        angle = 2 * np.pi * step / 48
        x, y = 36 + size * np.cos(angle), 36 + size * 0.8 * np.sin(angle)
        if step % 3 != 2:
            pic.rect(round(x), round(y), 2, 1, "cyan4" if inward else "dusk3")
    for side in (-1, 1):
        x = 36 + side * (size + 3)
        point = -side if not inward else side
        for row in range(3):
            pic.rect(x + point * (2 - row) - (side < 0), 36 - row, 1, 2 * row + 1, "cyan3" if inward else "dusk4")
    return pic


def fork(state: str, frame: int) -> Pic:
    """Return a fork's points: an arrow that shows where it would lead now."""
    pic = Pic(32, 32)
    pic.disc(16, 16, 10, 9, "void1").disc(16, 16, 9, 8, "teal1").disc(16, 15, 7, 6, "teal0")
    tone = ("cyan3", "cyan4") if state == "left" else ("dusk3", "dusk4")
    arrow = Pic(32, 32)
    arrow.rect(10, 15, 12, 2, tone[frame])
    for row in range(4):
        arrow.rect(8 + row, 16 - row, 1, 2 * row, tone[frame])
    return pic.put(arrow if state == "left" else arrow.mirror())


def monitor(done: int, frame: int) -> Pic:
    """Return the monitor: up is in, down is out; ``done`` breaths of the trace are lit."""
    pic = Pic(64, 48)
    pic.rect(2, 2, 60, 32, "void0").rect(3, 3, 58, 30, "white2").rect(3, 3, 58, 1, "white4").rect(5, 5, 54, 26, "void1")
    for x in range(8, 58, 4):
        pic.dot(x, 18, "teal1")
    for number, way in enumerate(TRACE):
        left = 8 + number * 12
        tone = "leaf3" if number < done else ("teal4" if number == done and frame % 2 else "teal3")
        for x in range(12):
            y = 18 - round(way * 9 * np.sin(np.pi * x / 11))
            pic.rect(left + x, y, 1, 2, tone)
    pic.rect(29, 34, 6, 8, "white1").rect(29, 34, 1, 8, "white3").rect(20, 42, 24, 3, "void1").rect(
        21, 42, 22, 1, "white3"
    )
    return pic


def third(grown: int) -> Pic:
    """Return the third rail, grown ``grown`` fourths of its 192 px upwards."""
    pic = Pic(16, 192)
    for y in range(192 - 48 * grown, 192):
        pic.rect(6, y, 1, 1, "teal3").rect(9, y, 1, 1, "teal3").rect(7, y, 2, 1, "white4" if y % 4 else "cyan3")
        if y % 8 == 0:
            pic.rect(4, y, 8, 2, "teal2").rect(4, y, 8, 1, "teal4")
        if noise(y, grown, 2) % 9 == 0:
            pic.rect(3 if y % 2 else 11, y, 2, 1, "leaf3")
    return pic


def sheets() -> list[tuple[str, Groups, tuple[int, int]]]:
    """Return (name, tagged frames, pivot) of the sheets here."""
    return [
        (
            "chair",
            [(state, [chair(state, f) for f in range(4)], 200) for state in ("empty", "drift", "held")],
            (20, 36),
        ),
        ("breath", [(f"breath_{part}", [breath(part)], 200) for part in range(8)], (36, 48)),
        ("fork", [(state, [fork(state, frame) for frame in range(2)], 240) for state in ("left", "right")], (16, 16)),
        ("monitor", [(f"trace_{n}", [monitor(n, f) for f in range(2)], 260) for n in range(5)], (32, 44)),
        ("third_rail", [(f"grow_{n}", [third(n)], 200) for n in range(1, 5)], (8, 191)),
    ]

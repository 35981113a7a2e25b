"""Signs of the crowd: rings under feet by mood, telephones, Max's ring, the alarm's lamp, glass on the floor."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic, noise

RINGS = ("loud", "uneasy", "calm", "steady")
RING = (26, 13)
HOLD = 84
"""Max's ring reaches 40 px each way."""


def ring(name: str) -> list[Pic]:
    """Return a mood's ring, 26×13, four frames: thorns, dashes, a line, a double line that swells."""
    return [_ring(name, step) for step in range(4)]


def _ring(name: str, step: int) -> Pic:
    w, h = RING
    pic = Pic(w, h)
    rows, columns = np.mgrid[0:h, 0:w] + 0.5
    x, y = (columns - w / 2) / (w / 2), (rows - h / 2) / (h / 2)
    reach, angle = np.hypot(x, y), np.arctan2(y, x) / (2 * np.pi) % 1
    match name:
        case "loud":
            thorn = 0.74 + 0.26 * np.abs(((angle * 11 + step / 4) % 1) * 2 - 1)
            pic.paint((reach <= thorn) & (reach > thorn - 0.34), "red1")
            pic.paint((reach <= thorn) & (reach > thorn - 0.22), "red2")
            pic.paint((reach <= thorn) & (reach > thorn - 0.10), "red3")
        case "uneasy":
            dash = (angle * 10 + step / 4) % 1 < 0.6
            pic.paint(dash & (reach <= 0.82) & (reach > 0.58), "mustard1")
            pic.paint(dash & (reach <= 0.82) & (reach > 0.68), "mustard3")
        case "calm":
            pic.paint((reach <= 0.82) & (reach > 0.58), "teal1").paint((reach <= 0.82) & (reach > 0.70), "teal3")
        case _:
            swell = (0.0, 0.05, 0.1, 0.05)[step]
            pic.paint((reach <= 0.86 + swell) & (reach > 0.70 + swell), "teal4")
            pic.paint((reach <= 0.60) & (reach > 0.40), "teal3")
    return pic


_PHONE = """
.aaaaaa.
abbbbbba
abccccba
abcwwcba
abccccba
abcwccba
abccccba
abbbbbba
abbddbba
.aaaaaa."""
_KEY = {"a": "void0", "b": "white0", "c": "cyan3", "w": "white4", "d": "white2"}


def phone(name: str) -> list[Pic]:
    """Return a telephone, 20×16: falling and turning, ringing with arcs, or filming with a red light."""
    return [_phone(name, step) for step in range(4)]


def _phone(name: str, step: int) -> Pic:
    pic = Pic(20, 16)
    if name == "falls":
        body = Pic(10, 10).rows(1, 0, _PHONE, _KEY)
        body.px[:] = np.rot90(body.px, step)
        return pic.put(body, 5, 3)
    shake = (-1, 1, 0, 1)[step] if name == "rings" else 0
    pic.rows(6 + shake, 4, _PHONE, _KEY)
    if name == "films":
        pic.rect(8, 6, 4, 4, "red1" if step % 2 else "red2").rect(9, 7, 2, 2, "red3")
        if step % 2 == 0:
            pic.dots(((4, 5), (15, 5), (4, 12), (15, 12)), "red3")
        return pic
    for number in range(1 + step % 2):
        left, right = 4 - number * 3, 15 + number * 3
        pic.rect(left, 6 - number, 1, 5 + number * 2, "cyan3").rect(right, 6 - number, 1, 5 + number * 2, "cyan3")
        pic.dot(left + 1, 5 - number, "cyan3").dot(right - 1, 5 - number, "cyan3")
    return pic


def hold(step: int) -> Pic:
    """Return the ring around Max, 84×84: a slow wheel of dashes."""
    pic = Pic(HOLD, HOLD)
    rows, columns = np.mgrid[0:HOLD, 0:HOLD] + 0.5
    x, y = columns - HOLD / 2, rows - HOLD / 2
    reach, angle = np.hypot(x, y), np.arctan2(y, x) / (2 * np.pi) % 1
    dash = (angle * 24 + step / 4) % 1 < 0.55
    pic.paint(dash & (np.abs(reach - 39.5) < 1.0), "mustard4")
    return pic.paint(dash & (np.abs(reach - 38.0) < 0.7), "mustard2")


def beacon(step: int) -> Pic:
    """Return the alarm's lamp over the door, 18×12, its beam going round."""
    pic = Pic(18, 12)
    pic.rect(5, 9, 8, 3, "void1").rect(6, 10, 6, 1, "white1").disc(9, 7, 4.4, 4.6, "void1").disc(9, 7, 3.4, 3.6, "red2")
    x = (5, 8, 11, 8)[step]
    pic.rect(x, 4, 3, 5, "red3").rect(x + 1, 5, 1, 3, "white4")
    if step == 0:
        pic.runs("red3", (0, 5, 4), (1, 7, 3))
    if step == 2:
        pic.runs("red3", (14, 5, 4), (14, 7, 3))
    return pic


def shards() -> Pic:
    """Return the glass on the floor before the door, 62×16."""
    pic = Pic(62, 16)
    for number in range(34):
        x, y = noise(number, 1, 5) % 57 + 1, noise(number, 2, 5) % 12 + 2
        size = 1 + noise(number, 3, 5) % 3
        pic.rect(x, y + 1, size + 1, 1, "white1").rect(x, y, size, 1, ("white4", "cyan4", "cyan3")[number % 3])
        if size > 2:
            pic.dot(x + 1, y - 1, "white4")
    return pic

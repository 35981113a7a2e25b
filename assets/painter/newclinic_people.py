"""The curious outside the new clinic's glass: three who look in, and those who walk by and turn their heads."""

from __future__ import annotations

import numpy as np

from assets.painter import people, people_visitor_a, people_visitor_b, people_visitor_c
from assets.painter.people_doll import DIRECTIONS, Doll, Pose, frame
from assets.painter.people_ink import rgba
from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.tilekit import Pic

W, H = 80, 48
GLASS = (4, 8, 72, 37)
"""x, y, w, h of the panes in the stamp ``front_glass``, behind whose bars they stand."""
BARS = (27, 51)
LOOKING = ((people_visitor_b.DOLL, 6, 24), (people_visitor_a.DOLL, 33, 23), (people_visitor_c.DOLL, 59, 25))
"""Who looks in, and the left and top of the picture."""
NOSE = 12
"""How many frames the three look in for."""
PASS = 34


def sheets() -> list[Sheet]:
    """Return ``newclinic/onlookers``: ``look`` and ``pass``, 80×48, to lie over a ``front_glass``."""
    frames = [Frame(_look(step), 420) for step in range(NOSE)]
    frames += [Frame(_pass(step), 130) for step in range(PASS - 1)] + [Frame(_pass(PASS), 5200)]
    return [
        Sheet("newclinic/onlookers", frames, [Tag("look", 0, NOSE - 1), Tag("pass", NOSE, NOSE + PASS - 1)], columns=8)
    ]


def _look(step: int) -> np.ndarray:
    out = np.zeros((H, W, 4), np.uint8)
    for index, (doll, x, y) in enumerate(LOOKING):
        at = step + index * 5
        aside = at % 11 in (5, 6)
        pose = Pose(nod=at // 2 % 2, blink=at % 7 == 3, talk=at % 11 == 8)
        _lay(out, rgba(frame(doll, "right" if aside and index < 2 else "left" if aside else "down", pose)), x, y)
    signs = Pic(W, H)
    for x, y in ((7, 37), (20, 37), (34, 36)):
        signs.rect(x, y, 2, 2, "skin3").dot(x, y - 1, "skin3")
    if step % 6 < 3:
        signs.dots([(40, 34), (42, 33), (41, 35), (39, 35), (43, 35)], "white4")
    _lay(out, signs.rgba(), 0, 0)
    return _glazed(out)


def _pass(step: int) -> np.ndarray:
    """Return somebody walking to the right, and somebody quicker to the left, half hidden by the sill."""
    out = np.zeros((H, W, 4), np.uint8)
    _walker(out, people_visitor_c.DOLL, "right", step, -16 + step * 3, 24)
    _walker(out, people_visitor_a.DOLL, "left", step, 96 - max(step - 6, 0) * 4, 26)
    return _glazed(out)


def _walker(out: np.ndarray, doll: Doll, way: str, step: int, x: int, y: int) -> None:
    middle = 26 < x < 40
    turned = "down" if middle and way == "right" else way
    assert turned in DIRECTIONS
    _lay(out, rgba(frame(doll, turned, people.walk(doll)[step % 4])), x, y)


def _lay(out: np.ndarray, part: np.ndarray, x: int, y: int) -> None:
    for row in range(part.shape[0]):
        for column in range(part.shape[1]):
            if part[row, column, 3] and 0 <= y + row < H and 0 <= x + column < W:
                out[y + row, x + column] = part[row, column]


def _glazed(out: np.ndarray) -> np.ndarray:
    """Hide what the frame hides."""
    x, y, w, h = GLASS
    shown = np.zeros((H, W), bool)
    shown[y : y + h, x : x + w] = True
    for bar in BARS:
        shown[:, bar : bar + 4] = False
    out[~shown] = 0
    return out

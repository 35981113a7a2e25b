"""What moves in the Drill Gallery: an arc that nobody holds, steam, burrs on a walk."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic, bayer, noise


def weld(step: int) -> Pic:
    """Return a torch that hangs on its hose and welds for nobody (48×64): arc, glare, sparks that bounce."""
    pic = Pic(48, 64)
    sway = (0, 0, 1, 1, 0, 0, -1, -1)[step]
    pic.line(30, 0, 26 + sway, 26, "void0", 3).line(30, 0, 26 + sway, 26, "hair2")
    pic.line(26 + sway, 26, 20 + sway, 38, "white1", 3).line(26 + sway, 26, 20 + sway, 38, "white3")
    x, y = 19 + sway, 41
    on = step not in (3, 7)
    if on:
        ys, xs = np.mgrid[0:64, 0:48]
        away = np.hypot(xs - x, ys - y)
        pic.paint((away < 9 + step % 3) & bayer(48, 64, 4, step), "cyan3").paint(
            (away < 5) & bayer(48, 64, 9, step), "cyan4"
        ).paint(away < 2.4, "white4")
    for index in range(10):
        age = (step * 2 + index * 5) % 16
        dx = (noise(index, 1) % 19 - 9) * age // 10
        fall = y - noise(index, 2) % 7 * age // 4 + age * age // 7
        pic.rect(
            x + dx,
            min(fall, 60 - (age > 12) * (16 - age)),
            1,
            1 + (age < 4),
            "white4" if age < 4 else "mustard4" if age < 8 else "mustard2" if age < 12 else "red2",
        )
    return pic


def steam(step: int) -> Pic:
    """Return a breath of steam from a joint (32×48)."""
    pic = Pic(32, 48)
    for index in range(5):
        age = (step + index * 3) % 15
        grow = 1.4 + age * 0.42
        x, y = 14 + age // 2 + (index % 2) * 2, 44 - age * 2.6
        puff = Pic(32, 48).disc(x, y, grow, grow * 0.8, "white3" if age < 5 else "white2" if age < 10 else "white1")
        keep = puff.solid() & bayer(32, 48, 15 - age, index)
        pic.px[keep] = puff.px[keep]
    return pic


def beetle(step: int) -> Pic:
    """Return two burrs that have taken to walking (96×16), there and back."""
    pic = Pic(96, 16)
    for index in range(2):
        at = (step + index * 11) % 32
        x = 6 + (at if at < 16 else 31 - at) * 5
        y = 6 + index * 3
        pic.rect(x - 1, y + 5, 8, 1, "hair0").rect(x, y, 6, 5, "mustard1").rect(x + 1, y - 1, 4, 1, "mustard3").rect(
            x, y + 1, 6, 1, "mustard3"
        )
        pic.rect(x + step % 2, y + 3, 2, 1, "mustard0").rect(x + 3 + step % 2, y + 1, 2, 1, "mustard0")
        pic.dot(x + (5 if at < 16 else 0), y + 1, "cyan4").dot(x + step % 2, y + 5, "void0").dot(
            x + 4 + step % 2, y + 5, "void0"
        )
    return pic

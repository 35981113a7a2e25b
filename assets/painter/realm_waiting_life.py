"""What flies in the Waiting Room: old magazines, and tickets that are never called."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic, noise


def magazine(step: int) -> Pic:
    """Return two old magazines that fly in a figure of eight (64×48), their pages for wings."""
    pic = Pic(64, 48)
    for index, tone in enumerate(("dusk2", "teal3")):
        angle = 2 * np.pi * (step / 16 + index / 2)
        x, y = round(30 + 22 * np.sin(angle)), round(18 + 9 * np.sin(2 * angle) + index * 4)
        flap = (0, 2, 4, 2)[(step + index) % 4]
        for side in (-1, 1):
            for out in range(6):
                top = y - flap * out // 5
                pic.rect(x + side * out, top, 1, 4, "enamel5" if out < 5 else "enamel3").dot(
                    x + side * out, top + 4, tone
                )
                if out in (2, 4):
                    pic.dot(x + side * out, top + 1, "enamel3")
        pic.rect(x, y - 1, 1, 6, tone)
        pic.runs("enamel0", (x - 3, 43 + index * 2, 7))
    return pic


def loose(step: int) -> Pic:
    """Return tickets that come down and are never called (48×64)."""
    pic = Pic(48, 64)
    for index in range(6):
        y = (noise(index, 3) + step * (3 + index % 2)) % 60
        x = 4 + noise(index, 5) % 38 + round(2 * np.sin((step + index * 3) * np.pi / 8))
        thin = (step + index) % 4 == 0
        pic.rect(x, y, 4, 1 if thin else 3, "mustard3" if index % 2 else "enamel5").dot(x + 1, y, "mustard1")
    return pic

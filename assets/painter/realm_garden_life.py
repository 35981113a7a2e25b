"""What moves in the Needle Garden: plasters that fall like petals, dragonflies with capped syringes for bodies."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic, noise


def petals(step: int) -> Pic:
    """Return plasters that fall like petals (64×64), turning over."""
    pic = Pic(64, 64)
    for index in range(6):
        y = (noise(index, 7) + step * 3) % 60
        x = 6 + noise(index, 8) % 46 + round(4 * np.sin((step + index * 4) * np.pi / 10))
        turn = (step // 2 + index) % 4
        if turn == 0:
            pic.rect(x, y, 7, 3, "skin3").rect(x + 2, y, 3, 3, "skin4")
        elif turn == 2:
            pic.rect(x + 2, y - 2, 3, 7, "skin3").rect(x + 2, y, 3, 3, "skin4")
        else:
            for part in range(5):
                pic.rect(x + part, y + (part if turn == 1 else 4 - part) // 2, 2, 2, "skin4" if part == 2 else "skin3")
    return pic


def dragonfly(step: int) -> Pic:
    """Return two dragonflies with syringes for bodies (96×48): capped, and in no hurry."""
    pic = Pic(96, 48)
    for index in range(2):
        angle = 2 * np.pi * (step / 24 + index / 2)
        x, y = round(48 + 36 * np.cos(angle)), round(16 + 9 * np.sin(2 * angle) + index * 3)
        way = -1 if np.sin(angle) > 0 else 1
        for part in range(11):
            tone = "white4" if part < 2 else "cyan3" if part < 7 else "white2"
            pic.rect(x + way * part, y, 1, 3 if part < 8 else 1, tone).dot(
                x + way * part, y + 2, "cyan1" if 1 < part < 7 else "white1"
            )
        pic.rect(x + way * 11, y - 1, 2, 3, "red2" if index else "leaf3")
        up = step % 2
        for wing in (3, 6):
            pic.line(x + way * wing, y - 1, x + way * (wing - 3), y - (6 if up else 2), "teal4").line(
                x + way * wing + 1, y - 1, x + way * (wing - 1), y - (6 if up else 3), "cyan4"
            )
        pic.runs("void0", (x - 2, 40 + index * 3, 8))
    return pic

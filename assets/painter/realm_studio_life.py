"""What moves in the studio: moths about the lamp, confetti that has not landed."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic, noise


def moths(step: int) -> Pic:
    """Return moths of gold about the light (64×48)."""
    pic = Pic(64, 48)
    for index in range(5):
        angle = 2 * np.pi * (step * (1 + index % 2) / 24 + index / 5)
        x, y = round(32 + (22 - index * 3) * np.cos(angle)), round(22 + (14 - index) * np.sin(angle * 2 + index))
        wide = 1 + (step + index) % 2
        pic.rect(x - wide, y - 1, wide, 2, "mustard4").rect(x + 1, y - 1, wide, 2, "mustard3").rect(
            x, y - 1, 1, 3, "enamel2"
        )
    return pic


def confetti(step: int) -> Pic:
    """Return confetti that was thrown once and has not landed (64×64)."""
    pic = Pic(64, 64)
    for index in range(12):
        y = (noise(index, 2) + step * (2 + index % 2)) % 62
        x = 3 + noise(index, 4) % 56 + round(2 * np.sin((step + index) * np.pi / 5))
        thin = (step + index) % 3 == 0
        pic.rect(x, y, 1 if thin else 2, 2 if thin else 1, ("mustard4", "white4", "mustard3", "dusk3")[index % 4])
    return pic

"""Shades: people as figures of light, which is how patients look inside the network."""

from __future__ import annotations

import pygame

from game.assets import Assets

TONES = 5
"""Steps of a ramp: the figure has all but the lightest, which is its outline."""
SIDES = ((0, 1), (2, 1), (1, 0), (1, 2))
"""Where the outline's copies of the figure lie in the wider picture, in pixels."""
SHADE = 56
"""How much lighter, of 256, each tone stands for."""


def in_light(assets: Assets, frame: pygame.Surface, ramp: str) -> pygame.Surface:
    """Return a figure in the tones of a ramp, a pixel wider on every side for the line of light around it.

    ``frame`` is a sprite of any size with alpha, ``ramp`` the name of one of the palette's ramps. Pixels of
    half their alpha or less are not drawn. Needs a display: the figure has its format.
    """
    tones = [assets.colour(ramp, step) for step in range(TONES)]
    width, height = frame.get_size()
    figure = pygame.Surface((width + 2, height + 2), pygame.SRCALPHA)
    shape = pygame.mask.from_surface(frame, 127)
    around = shape.to_surface(setcolor=(*tones[-1], 255), unsetcolor=(0, 0, 0, 0))
    for side in SIDES:
        figure.blit(around, side)
    for y in range(height):
        for x in range(width):
            if shape.get_at((x, y)):
                red, green, blue, _alpha = frame.get_at((x, y))
                light = (red * 3 + green * 5 + blue * 2) // 10
                figure.set_at((x + 1, y + 1), tones[min(light // SHADE, TONES - 2)])
    return figure.convert_alpha()

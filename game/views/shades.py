"""Shades: people as figures of light, which is how patients look inside the network."""

from __future__ import annotations

import pygame

from game.assets import Assets

TONES = 5
SIDES = ((0, 1), (2, 1), (1, 0), (1, 2))


def in_light(assets: Assets, frame: pygame.Surface, ramp: str) -> pygame.Surface:
    """Return a figure in the tones of a ramp, a pixel wider on every side for the line of light around it."""
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
                figure.set_at((x + 1, y + 1), tones[min(light // 56, TONES - 2)])
    return figure.convert_alpha()

"""The shapes of areas in pixels: slabs and bars between two ticks, shadows, and what a ring asks."""

from __future__ import annotations

from math import cos, hypot, pi, sin

import pygame

from game.encounters.fear import arena

LEFT, TOP, RIGHT, BOTTOM = arena.LEFT >> 8, arena.TOP >> 8, arena.RIGHT >> 8, arena.BOTTOM >> 8
ANGLE = 2 * pi / 256


def asked(shape: tuple[int, ...]) -> int:
    """Return the number from 1 to 10 to which a ring's aisle leads on the front edge."""
    x, y, ax, ay = shape[0] / 256, shape[1] / 256, shape[4] / 256, shape[5] / 256
    foot = x + ax / max(ay, 0.05) * (BOTTOM - y)
    return min(max(int((foot - LEFT) * 10 / (RIGHT - LEFT)) + 1, 1), 10)


def bar_corners(shape: tuple[int, ...], alpha: float = 1.0) -> list[tuple[float, float]]:
    """Return the corners of a bar in pixels, ``alpha`` of the way from the last tick to this one."""
    x, y, angle, near, far, thick, spin = shape
    turn = (angle - spin * (1 - alpha)) * ANGLE / 256
    along, down = cos(turn) / 256, sin(turn) / 256
    x, y = x >> 8, y >> 8
    return [
        (x + along * reach - down * side, y + down * reach + along * side)
        for reach, side in ((near, -thick), (far, -thick), (far, thick), (near, thick))
    ]


def between(shape: tuple[int, ...], alpha: float) -> tuple[int, int, int, int]:
    """Return a slab's edges in pixels, ``alpha`` of the way from the last tick to this one."""
    x0, y0, x1, y1, vx0, vy0, vx1, vy1 = shape
    back = int((1 - alpha) * 256)
    return (
        x0 - (vx0 * back >> 8) >> 8,
        y0 - (vy0 * back >> 8) >> 8,
        x1 - (vx1 * back >> 8) >> 8,
        y1 - (vy1 * back >> 8) >> 8,
    )


def clipped(shape: tuple[int, ...]) -> pygame.Rect:
    """Return a slab as it was at its beginning, as far as it lies on the floor."""
    x0, y0, x1, y1 = (value >> 8 for value in shape[:4])
    return pygame.Rect(x0, y0, x1 - x0, y1 - y0).clip((LEFT - 4, TOP, RIGHT - LEFT + 8, BOTTOM - TOP))


def shadow(x: float, y: float, px: float, py: float, radius: float) -> list[tuple[float, float]]:
    """Return the part of a pillar's shadow that lies on the floor, as a polygon."""
    dx, dy = px - x, py - y
    far = max(hypot(dx, dy), 1.0)
    nx, ny = -dy / far * radius, dx / far * radius
    reach = 260 / far
    near = [(px + nx, py + ny), (px - nx, py - ny)]
    return [*near, (x + (dx - nx) * reach, y + (dy - ny) * reach), (x + (dx + nx) * reach, y + (dy + ny) * reach)]

"""Layer blend modes over premultiplied surfaces.

Normal, add and multiply are done by pygame; the others pixel by pixel from tables, when a page is
painted, never while it is shown. Formulas: W3C Compositing and Blending Level 1, 9.1; they are
those of the QPainter modes that Tiled uses.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from math import sqrt

import pygame

from game.views.tilemap_sample import blank

Blit = tuple[pygame.Surface, tuple[int, int]]
Formula = Callable[[float, float], float]


def _dodge(under: float, over: float) -> float:
    return 0.0 if under == 0 else 1.0 if over >= 1 else min(1.0, under / (1 - over))


def _burn(under: float, over: float) -> float:
    return 1.0 if under >= 1 else 0.0 if over <= 0 else 1 - min(1.0, (1 - under) / over)


def _hard(under: float, over: float) -> float:
    return 2 * under * over if over <= 0.5 else 1 - 2 * (1 - under) * (1 - over)


def _soft(under: float, over: float) -> float:
    if over <= 0.5:
        return under - (1 - 2 * over) * under * (1 - under)
    lift = ((16 * under - 12) * under + 4) * under if under <= 0.25 else sqrt(under)
    return under + (2 * over - 1) * (lift - under)


FORMULAS: dict[str, Formula] = {
    "multiply": lambda under, over: under * over,
    "screen": lambda under, over: under + over - under * over,
    "overlay": lambda under, over: _hard(over, under),
    "darken": min,
    "lighten": max,
    "color-dodge": _dodge,
    "color-burn": _burn,
    "hard-light": _hard,
    "soft-light": _soft,
    "difference": lambda under, over: abs(under - over),
    "exclusion": lambda under, over: under + over - 2 * under * over,
}
"""What becomes of one channel (0-1) under another."""


def blend(target: pygame.Surface, blits: Sequence[Blit], mode: str) -> None:
    """Draw premultiplied surfaces on a premultiplied target in a blend mode; unknown modes are normal."""
    if mode == "add":
        target.fblits(blits, pygame.BLEND_RGBA_ADD)
    elif mode in FORMULAS:
        for surface, (x, y) in blits:
            _blend_one(target, surface, x, y, mode)
    else:
        target.fblits(blits, pygame.BLEND_PREMULTIPLIED)


@cache
def _table(mode: str) -> bytes:
    """Return the formula for all pairs of channel values: index under * 256 + over."""
    formula = FORMULAS[mode]
    return bytes(
        min(max(round(formula(under / 255, over / 255) * 255), 0), 255) for under in range(256) for over in range(256)
    )


def _blend_one(target: pygame.Surface, surface: pygame.Surface, x: int, y: int, mode: str) -> None:
    area = target.get_rect().clip(target.get_clip()).clip(surface.get_rect(topleft=(x, y)))
    if not area.width or not area.height:
        return
    part = blank(area.width, area.height)
    part.blit(surface, (x - area.x, y - area.y), special_flags=pygame.BLEND_PREMULTIPLIED)
    under = pygame.image.tobytes(target.subsurface(area), "BGRA")
    over = pygame.image.tobytes(part, "BGRA")
    mixed = bytearray(under)
    table = _table(mode)
    for start in range(0, len(over), 4):
        alpha = over[start + 3]
        if not alpha:
            continue
        below = under[start + 3]
        # co = cs·(1 - αb) + cb·(1 - αs) + αs·αb·B(Cb, Cs), all premultiplied but B
        for index in range(start, start + 3):
            plain_over = min(over[index] * 255 // alpha, 255)
            plain_under = min(under[index] * 255 // below, 255) if below else 0
            both = table[plain_under << 8 | plain_over] * alpha * below / 255
            mixed[index] = min(round((over[index] * (255 - below) + under[index] * (255 - alpha) + both) / 255), 255)
        mixed[start + 3] = alpha + below - round(alpha * below / 255)
    done = pygame.image.frombytes(bytes(mixed), area.size, "BGRA")
    target.fill((0, 0, 0, 0), area)
    target.blit(done, area.topleft, special_flags=pygame.BLEND_PREMULTIPLIED)

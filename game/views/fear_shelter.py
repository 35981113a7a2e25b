"""Somebody whose fear was understood stands before Elara for a wave: their shade, a ring of light, a line."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.encounters.fear.arena import FEET
from game.encounters.fear.wave import SHELTER
from game.views.fear_coda import CodaView
from game.views.fear_opening import OpeningView
from game.views.fear_parts import Blits, Stamp, place, stamp
from game.views.fear_text import Texts
from game.views.kit import Kit

if TYPE_CHECKING:
    from game.encounters.fear.fight import Fear

COMES = 50
"""Ticks it takes to come up from the front edge."""
BEFORE = 24
"""How far before her they stand, in pixels."""
FRONT = 196
"""Where their feet begin, below the picture."""
LINE_TOP = 74
STEPS = 6


class ShelterView:
    """Draws who steps in."""

    def __init__(self, assets: Assets, kit: Kit, texts: Texts, opening: OpeningView, coda: CodaView) -> None:
        """``opening`` lends its lines, ``coda`` its shades."""
        self._kit, self._texts, self._opening, self._coda = kit, texts, opening, coda
        self._rings = [_ring(step, assets.colour("teal", 3), assets.colour("teal", 4)) for step in range(STEPS)]

    def add(self, out: Blits, fear: Fear, x: float, y: float, moving: bool, time: float) -> None:
        """Add the shade and its ring, her heart being at (x, y): it comes from behind and stays before her."""
        if not fear.shelter:
            return
        share = min(fear.stage_tick / COMES, 1.0)
        ease = 1 - (1 - share) ** 2
        feet = FRONT + (y - BEFORE + FEET - FRONT) * ease
        side = 12 * sin(pi * ease)  # round her, not through her
        walks = share < 1 or moving
        place(out, self._coda.figure(fear.shelter, "walk_up" if walks else "stand_up", time), x + side, feet)
        if share == 1:
            step = 0 if self._kit.still else int(time / 5) % STEPS
            place(out, self._rings[step], x, y)

    def say(self, target: pygame.Surface, who: str, message: str) -> None:
        """Show who it is, and why they come."""
        self._opening.sentence(target, self._texts(message), LINE_TOP)
        name = self._texts.person(who)
        self._kit.name_plate(target, name, 160 - self._kit.body.size(name)[0] // 2 - 6, LINE_TOP - 17)


def _ring(step: int, dim: tuple[int, int, int], lit: tuple[int, int, int]) -> Stamp:
    """Return a ring of dashes, turned by ``step``."""
    radius = SHELTER >> 8
    size = 2 * radius + 4
    surface = pygame.Surface((size, size), pygame.SRCALPHA)
    for dash in range(48):
        part = (dash + step) % STEPS
        if part < 4:
            angle = 2 * pi * dash / 48
            x, y = size / 2 + radius * cos(angle), size / 2 + radius * sin(angle)
            surface.fill((*(lit if part in (1, 2) else dim), 255), (int(x), int(y), 2, 2))
    return stamp(surface)

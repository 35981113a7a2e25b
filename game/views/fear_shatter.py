"""Cavity's face bursts: light out of the cracks, a star, a ring, and what it wore flying off."""

from __future__ import annotations

from math import cos, pi, sin

import pygame

from game.assets import Assets, Colour
from game.encounters.fear.fight import Fear, Stage
from game.views.fear_mood import BREAKS

MIDDLE = (160, 52)
"""Where it bursts, in pixels."""
GATHERS, STAR_TICKS, RING_TICKS, SHARD_TICKS = 12, 5, 22, 46
"""Ticks in which light grows out of the cracks before it, and for which star, ring and shards are seen after it."""
RAYS, POINTS, SHARDS = 9, 14, 26
FALL = 0.05
"""How fast shards begin to fall, in pixels a tick each tick."""
RING_INKS: tuple[Colour, ...] = (("white", 4), ("cyan", 3), ("cyan", 2), ("void", 5))
BRIGHT = 4
"""From this brightness of flashes on the star is filled."""
WORN: dict[str, tuple[Colour, ...]] = {
    "comfort": (("white", 4), ("white", 3), ("white", 2)),
    "relief": (("enamel", 5), ("enamel", 4), ("enamel", 3)),
}
"""What flies off as a phase begins: the smile's enamel, then the shell."""


class Shatter:
    """Draws the moment in which one face of Cavity gives way to the next."""

    def __init__(self, assets: Assets) -> None:
        """Colours come from ``assets``."""
        self._colour = assets.colour

    def draw(self, target: pygame.Surface, fear: Fear, flash: int, still: bool) -> None:
        """Draw it over the body; ``flash`` (0–10) is how bright flashes may be, with ``still`` nothing flies."""
        inks = WORN.get(fear.phase.id)
        age = fear.stage_tick - BREAKS
        if fear.stage is not Stage.ARRIVE or inks is None or not -GATHERS <= age < SHARD_TICKS or still:
            return
        if age < 0:
            self._rays(target, GATHERS + age)
            return
        self._shards(target, age, inks)
        if age < RING_TICKS:
            ink = RING_INKS[age * len(RING_INKS) // RING_TICKS]
            pygame.draw.circle(target, self._colour(*ink), MIDDLE, 26 + 5 * age, 3 if age < RING_TICKS // 2 else 1)
        if age < STAR_TICKS:
            self._star(target, age, flash >= BRIGHT)

    def _rays(self, target: pygame.Surface, grown: int) -> None:
        """Light that grows out of the cracks."""
        for number in range(RAYS):
            turn = 2 * pi * number / RAYS + 0.4 * sin(number * 2.4)
            near, far = 14 + number % 3 * 5, 14 + number % 3 * 5 + grown * (3 + number % 2)
            start, end = ((MIDDLE[0] + reach * cos(turn), MIDDLE[1] + 0.8 * reach * sin(turn)) for reach in (near, far))
            pygame.draw.line(target, self._colour("cyan", 3), start, end, 3)
            pygame.draw.line(target, self._colour("white", 4), start, end, 1)

    def _star(self, target: pygame.Surface, age: int, filled: bool) -> None:
        """A jagged star over the whole face, which hides the change."""
        for size, ink in ((1.0, ("cyan", 3)), (0.86, ("white", 4))):
            edge = []
            for number in range(2 * POINTS):
                reach = size * (96 - 6 * age if number % 2 else 58 - 4 * age) * (1 + 0.16 * sin(number * 5.1))
                turn = pi * number / POINTS
                edge.append((MIDDLE[0] + reach * cos(turn), MIDDLE[1] + 0.72 * reach * sin(turn)))
            pygame.draw.polygon(target, self._colour(*ink), edge, 0 if filled else 2)

    def _shards(self, target: pygame.Surface, age: int, inks: tuple[Colour, ...]) -> None:
        """Splinters that fly out, turn over and fall."""
        for number in range(SHARDS):
            turn = 2 * pi * number / SHARDS + 0.5 * sin(number * 3.7)
            pace = 1.6 + number * 7 % 5 * 0.45
            x = MIDDLE[0] + cos(turn) * (30 + pace * age)
            y = MIDDLE[1] + sin(turn) * (24 + 0.8 * pace * age) + FALL * age * age
            size, spin = 4 + number % 5, turn + age * (0.12 + number % 3 * 0.05)
            corners = [
                (x + reach * size * cos(spin + part), y + reach * size * sin(spin + part))
                for part, reach in ((0.0, 1.3), (2.2, 0.8), (3.9, 1.0))
            ]
            pygame.draw.polygon(target, self._colour(*inks[number % len(inks)]), corners)
            pygame.draw.polygon(target, self._colour("void", 0), corners, 1)

"""How a map looks at an hour: its tiles under the mood's grade, and what its lamps give back.

Grading a picture is the dear part, so it is done once for each level of light: what a lamp's
flicker changes is then only which of the ready parts are laid over each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pygame

from game.views.tilemap_light import LightMask
from game.views.tilemap_mood import LEVELS, Grade, Inks, grade_of
from game.views.tilemap_tiles import Tiles

Part = tuple[LightMask, int, pygame.Surface, tuple[int, int]]
"""A lamp, a level of its light, what it shines on at that level, and where that goes."""


@dataclass(slots=True, eq=False)
class Lit:
    """A picture in the colours of the hour, and the parts of it that lamps light up, dim ones first."""

    base: pygame.Surface
    parts: list[Part] = field(default_factory=list)

    def at(self, ms: int) -> pygame.Surface:
        """Return a new picture as it looks at a time."""
        result = self.base.copy()
        for light, level, lit, at in self.parts:
            if light.strength(ms) >= level:
                result.blit(lit, at, special_flags=pygame.BLEND_PREMULTIPLIED)
        return result


class Look:
    """A map's tiles, and the grades of a mood: plain, and under every level of every lamp's light."""

    def __init__(self, tiles: Tiles, inks: Inks, mood: str) -> None:
        self.tiles = tiles
        self.mood = mood
        self._inks = inks
        self._grades: dict[tuple[int, str], Grade | None] = {}
        self._kept: dict[tuple[int, int, str], tuple[pygame.Surface, pygame.Surface]] = {}

    def grade(self, level: int = 0, ramp: str = "") -> Grade | None:
        """Return the grade of a level of light of a ramp's colour, None if it changes nothing."""
        key = (level, ramp)
        if key not in self._grades:
            self._grades[key] = grade_of(self._inks, self.mood, level, ramp)
        return self._grades[key]

    def lit(
        self, plain: pygame.Surface, corner: tuple[int, int], lights: Sequence[LightMask], *, kept: bool = False
    ) -> Lit:
        """Return a premultiplied picture at ``corner`` (map pixels) with all that lamps can make of it.

        With ``kept`` its grades are remembered, for a picture that is seen in many places.
        """
        result = Lit(self._graded(plain, 0, "", kept))
        area = plain.get_rect(topleft=corner)
        for level in LEVELS:
            for light in lights:
                part = area.clip(light.rect)
                steady = not light.light.flicker
                if not part.width or not part.height or (steady and light.strength(0) < level):
                    continue
                at = part.x - corner[0], part.y - corner[1]
                if kept:
                    lit = self._graded(plain, level, light.light.ramp, True).subsurface((at, part.size)).copy()
                else:
                    lit = self._graded(plain.subsurface((at, part.size)), level, light.light.ramp, False)
                mask = light.levels[level].subsurface((part.x - light.rect.x, part.y - light.rect.y), part.size)
                lit.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
                if lit.get_bounding_rect().width:
                    result.parts.append((light, level, lit, at))
        return result

    def shown(
        self, plain: pygame.Surface, corner: tuple[int, int], lights: Sequence[LightMask], ms: int
    ) -> pygame.Surface:
        """Return a premultiplied picture at ``corner`` (map pixels) in the colours of the hour and of its lamps."""
        return self.lit(plain, corner, lights).at(ms)

    def _graded(self, plain: pygame.Surface, level: int, ramp: str, kept: bool) -> pygame.Surface:
        """Return a graded copy; a kept one is shared, so it must not be drawn on."""
        key = (id(plain), level, ramp)
        found = self._kept.get(key) if kept else None
        if found is not None:
            return found[1]
        grade = self.grade(level, ramp)
        result = grade(plain) if grade is not None else plain.copy()
        if kept:
            self._kept[key] = plain, result  # the plain one too: its number must stay its own
        return result

"""Pages: what stands still is painted once; what moves is put into the picture when it changes.

Spots that look alike share their pictures, so a sea of one animated tile costs one picture a frame
and a copy of it for each of its tiles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pygame

from game.views.tilemap_blend import Blit
from game.views.tilemap_layers import TilePainter
from game.views.tilemap_look import Lit

State = tuple[tuple[int, ...], tuple[int, ...]]
"""What animations show and how strongly lamps shine."""
STATES = 256
"""How many pictures of one spot are kept."""
Stack = tuple[tuple[TilePainter, int], ...]
"""The tiles of one cell from below: (layer's painter, gid)."""


@dataclass(slots=True, eq=False)
class Spot:
    """Places of a page that always look alike: what moves in them, what shines on them.

    ``animations`` and ``lights`` are numbers in their run; ``stack`` is None where tiles of other
    cells or objects reach in, which takes painting all of ``rect`` anew. ``lit`` is kept for what
    the animations show, ``made`` for what the lamps do as well.
    """

    rect: pygame.Rect
    stack: Stack | None
    animations: tuple[int, ...]
    lights: tuple[int, ...]
    corners: list[tuple[int, int]] = field(default_factory=list)
    lit: dict[tuple[int, ...], Lit] = field(default_factory=dict)
    made: dict[State, pygame.Surface] = field(default_factory=dict)

    def state(self, now: Sequence[int], strengths: Sequence[int]) -> State:
        """Return what decides how the spot looks."""
        return tuple(now[index] for index in self.animations), tuple(strengths[index] for index in self.lights)


class Page:
    """A painted region of a run, and its moving spots by what makes them change."""

    def __init__(self, surface: pygame.Surface, region: pygame.Rect, see_through: bool) -> None:
        self.surface = surface
        self.region = region
        self.see_through = see_through
        self.now: tuple[int, ...] = ()
        self.strengths: tuple[int, ...] = ()
        self._moving: dict[int, list[Spot]] = {}
        self._lit: dict[int, list[Spot]] = {}

    def add(self, spots: Sequence[Spot]) -> None:
        """Take note of the spots of this page."""
        for spot in spots:
            for index in spot.animations:
                self._moving.setdefault(index, []).append(spot)
            for index in spot.lights:
                self._lit.setdefault(index, []).append(spot)

    def changed(self, now: tuple[int, ...]) -> list[Spot]:
        """Return the spots in which an animation has moved on."""
        found: dict[Spot, None] = {}
        for index, spots in self._moving.items():
            if self.now[index] != now[index]:
                found.update(dict.fromkeys(spots))
        return list(found)

    def lit_by(self, light: int) -> list[Spot]:
        """Return the moving spots a lamp shines on."""
        return self._lit.get(light, [])

    def put(self, blits: Sequence[Blit]) -> None:
        """Put pictures into the page (corners in the page's pixels)."""
        if self.see_through:
            for picture, corner in blits:
                self.surface.fill((0, 0, 0, 0), (corner, picture.get_size()))
        self.surface.fblits(blits, pygame.BLEND_PREMULTIPLIED)

"""Pages: what stands still is painted once; what moves is put into the picture when it changes.

Spots that look alike share their pictures, so a sea of one animated tile costs one picture a frame
and a copy of it for each of its tiles in view: a page is kept up to date block by block, as they are seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pygame

from game.views.tilemap_blend import Blit
from game.views.tilemap_layers import TilePainter
from game.views.tilemap_look import Lit

Moment = tuple[int, ...]
"""The frame by each clock of a run, or how strongly each lamp shines."""
State = tuple[Moment, Moment]
"""The frames of animations and how strongly lamps shine."""
BLOCK = 64
"""The side of a block in pixels: what moves within the view costs, what moves around it does not."""
STATES = 256
"""How many pictures of one spot are kept."""
Stack = tuple[tuple[TilePainter, int], ...]
"""The tiles of one cell from below: (layer's painter, gid)."""


@dataclass(slots=True, eq=False)
class Spot:
    """Places of a page that always look alike: what moves in them, what shines on them.

    ``clocks``, by which its animations go, and ``lights`` are numbers in their run; ``stack`` is None
    where tiles of other cells or objects reach in, which takes painting all of ``rect`` anew. ``lit`` is
    kept for what the animations show, ``made`` for what the lamps do as well.
    """

    rect: pygame.Rect
    stack: Stack | None
    clocks: tuple[int, ...]
    lights: tuple[int, ...]
    corners: list[tuple[int, int]] = field(default_factory=list)
    lit: dict[tuple[int, ...], Lit] = field(default_factory=dict)
    made: dict[State, pygame.Surface] = field(default_factory=dict)

    def state(self, now: Sequence[int], strengths: Sequence[int]) -> State:
        """Return what decides how the spot looks."""
        shown = tuple([now[index] for index in self.clocks])
        return shown, tuple([strengths[index] for index in self.lights]) if self.lights else ()


class Page:
    """A painted region of a run, and the blocks of it in which something moves or flickers."""

    def __init__(self, surface: pygame.Surface, region: pygame.Rect, see_through: bool) -> None:
        self.surface = surface
        self.region = region
        self.see_through = see_through
        self.blocks: list[Block] = []
        self.boxes: list[pygame.Rect] = []
        """The regions of the blocks, in their order."""

    def divide(self, spots: Sequence[Spot], flickering: Sequence[pygame.Rect], now: Moment, strengths: Moment) -> None:
        """Make the blocks for these spots and for what flickering lamps (map pixels) shine on, as painted now."""
        found: dict[tuple[int, int], Block] = {}
        for spot in spots:
            width, height = spot.rect.size
            for corner in spot.corners:
                for block in self._under(pygame.Rect(corner, (width, height)), found):
                    block.add(spot, corner)
        for rect in flickering:
            self._under(rect.move(-self.region.x, -self.region.y), found)
        self.blocks = list(found.values())
        self.boxes = [block.region for block in self.blocks]
        for block in self.blocks:
            block.now, block.strengths = now, strengths

    def _under(self, rect: pygame.Rect, found: dict[tuple[int, int], Block]) -> list[Block]:
        """Return the blocks below a rectangle (in the page's pixels), made if they are not among those found."""
        inside = rect.clip(self.surface.get_rect())
        cells = [
            (column, row)
            for row in range(inside.top // BLOCK, (inside.bottom - 1) // BLOCK + 1)
            for column in range(inside.left // BLOCK, (inside.right - 1) // BLOCK + 1)
        ]
        for cell in cells if inside.width and inside.height else ():
            if cell not in found:
                box = pygame.Rect(cell[0] * BLOCK, cell[1] * BLOCK, BLOCK, BLOCK).clip(self.surface.get_rect())
                part = self.surface.subsurface(box)
                found[cell] = Block(part, box.move(self.region.topleft), box.topleft, self.see_through)
        return [found[cell] for cell in cells] if inside.width and inside.height else []


class Block:
    """A small part of a page, and its moving spots by what makes them change.

    ``region`` is in the run's pixels, ``corner`` in the page's; ``now`` and ``strengths`` are what it shows.
    """

    def __init__(
        self, surface: pygame.Surface, region: pygame.Rect, corner: tuple[int, int], see_through: bool
    ) -> None:
        self.surface = surface
        self.region = region
        self.now: Moment = ()
        self.strengths: Moment = ()
        self._corner = corner
        self._see_through = see_through
        self._corners: dict[Spot, list[tuple[int, int]]] = {}
        self._moving: dict[int, list[Spot]] = {}
        self._lit: dict[int, list[Spot]] = {}

    def add(self, spot: Spot, corner: tuple[int, int]) -> None:
        """Take note that a spot lies here, its top left at ``corner`` (the page's pixels)."""
        if spot not in self._corners:
            self._corners[spot] = []
            for index in spot.clocks:
                self._moving.setdefault(index, []).append(spot)
            for index in spot.lights:
                self._lit.setdefault(index, []).append(spot)
        self._corners[spot].append((corner[0] - self._corner[0], corner[1] - self._corner[1]))

    def corners(self, spot: Spot) -> Sequence[tuple[int, int]]:
        """Return where a spot's picture goes, in the block's pixels."""
        return self._corners[spot]

    def changed(self, now: Moment) -> list[Spot]:
        """Return the spots in which a clock has moved on."""
        found: dict[Spot, None] = {}
        for index, spots in self._moving.items():
            if self.now[index] != now[index]:
                found.update(dict.fromkeys(spots))
        return list(found)

    def lit_by(self, light: int) -> list[Spot]:
        """Return the moving spots a lamp shines on."""
        return self._lit.get(light, [])

    def put(self, blits: Sequence[Blit]) -> None:
        """Put pictures into the block (corners in its pixels); what reaches out of it is cut off."""
        if self._see_through:
            for picture, corner in blits:
                self.surface.fill((0, 0, 0, 0), (corner, picture.get_size()))
        self.surface.fblits(blits, pygame.BLEND_PREMULTIPLIED)

"""Pieces of a fight's picture: trimmed stamps, stamps by direction, and hoses laid out of links."""

from __future__ import annotations

from math import atan2, pi
from typing import NamedTuple, TypeAlias

import pygame

from game.assets import Sheet

DIRECTIONS = 32
_TO_DIRECTION = DIRECTIONS / (2 * pi)

Point: TypeAlias = tuple[float, float]
Blits: TypeAlias = list[tuple[pygame.Surface, tuple[int, int]]]


class Stamp(NamedTuple):
    """A surface without its empty border, and where its corner lies from the pivot."""

    surface: pygame.Surface
    dx: int
    dy: int


def stamp(surface: pygame.Surface, pivot: tuple[int, int] | None = None) -> Stamp:
    """Return a surface trimmed to what is drawn on it; the pivot is its middle unless given."""
    box = surface.get_bounding_rect()
    x, y = pivot or (surface.get_width() // 2, surface.get_height() // 2)
    return Stamp(surface.subsurface(box), box.x - x, box.y - y)


def frames(sheet: Sheet, tag: str, pivot: tuple[int, int] | None = None) -> list[Stamp]:
    """Return all frames of a tag as stamps."""
    return [stamp(surface, pivot) for surface in sheet.frames(tag)]


def place(out: Blits, piece: Stamp, x: float, y: float) -> None:
    """Add a stamp to what is to be drawn, its pivot at (x, y)."""
    out.append((piece.surface, (int(x) + piece.dx, int(y) + piece.dy)))


def direction(dx: float, dy: float) -> int:
    """Return which of the 32 directions a vector has, clockwise from the right."""
    return int(atan2(dy, dx) * _TO_DIRECTION + DIRECTIONS + 0.5) % DIRECTIONS


def _weights(count: int) -> list[tuple[float, float, float, float]]:
    """Return a cubic Bézier's weights at ``count`` even steps."""
    steps = [index / (count - 1) for index in range(count)]
    return [((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in steps]


class Hose:
    """A hose of ``count`` links laid along a Bézier curve, thick links first.

    ``links`` are stamps by direction for each thickness; ``under`` are darker, wider ones that are
    laid first and show as one outline; ``collars`` are the places (as numbers of links) where a
    ring of metal sits.
    """

    def __init__(
        self,
        links: list[list[Stamp]],
        count: int,
        under: list[list[Stamp]] | None = None,
        collar: list[Stamp] | None = None,
        collars: tuple[int, ...] = (),
    ) -> None:
        self._weights = _weights(count)
        self._links = [links[index * len(links) // count] for index in range(count)]
        self._under = [under[index * len(under) // count] for index in range(count)] if under else []
        for index in collars:
            if collar is not None:
                self._links[index] = collar

    def lay(self, start: Point, bend: Point, turn: Point, end: Point) -> Blits:
        """Return the links from ``start`` to ``end``; ``bend`` and ``turn`` are the curve's handles."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = start, bend, turn, end
        last_x, last_y = ax + (ax - bx) * 0.01, ay + (ay - by) * 0.01
        out: Blits = []
        places: list[tuple[int, int, int]] = []
        for (a, b, c, d), links in zip(self._weights, self._links, strict=True):
            x = a * ax + b * bx + c * cx + d * dx
            y = a * ay + b * by + c * cy + d * dy
            way = int(atan2(y - last_y, x - last_x) * _TO_DIRECTION + 32.5) & 31
            surface, left, top = links[way]
            last_x, last_y = x, y
            across, down = int(x), int(y)
            out.append((surface, (across + left, down + top)))
            places.append((way, across, down))
        if not self._under:
            return out
        shades: Blits = []
        for links, (way, across, down) in zip(self._under, places, strict=True):
            surface, left, top = links[way]
            shades.append((surface, (across + left, down + top)))
        return shades + out

"""Pieces of a fight's picture: trimmed stamps, stamps by direction, and hoses laid out of links."""

from __future__ import annotations

from math import atan2, pi
from typing import NamedTuple, TypeAlias

import pygame

from game.assets import Sheet

DIRECTIONS = 32
_TO_DIRECTION = DIRECTIONS / (2 * pi)

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

    ``links`` are stamps by direction for each thickness, ``collars`` the places (as numbers of
    links) where a ring of metal sits.
    """

    def __init__(
        self, links: list[list[Stamp]], count: int, collar: list[Stamp] | None = None, collars: tuple[int, ...] = ()
    ) -> None:
        self._weights = _weights(count)
        self._links = [links[index * len(links) // count] for index in range(count)]
        for index in collars:
            if collar is not None:
                self._links[index] = collar

    def lay(
        self,
        out: Blits,
        start: tuple[float, float],
        bend: tuple[float, float],
        turn: tuple[float, float],
        end: tuple[float, float],
    ) -> None:
        """Add the hose's links from ``start`` to ``end``; ``bend`` and ``turn`` are the curve's handles."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = start, bend, turn, end
        last_x, last_y = ax + (ax - bx) * 0.01, ay + (ay - by) * 0.01
        for (a, b, c, d), links in zip(self._weights, self._links, strict=True):
            x = a * ax + b * bx + c * cx + d * dx
            y = a * ay + b * by + c * cy + d * dy
            surface, left, top = links[int(atan2(y - last_y, x - last_x) * _TO_DIRECTION + 32.5) & 31]
            out.append((surface, (int(x) + left, int(y) + top)))
            last_x, last_y = x, y

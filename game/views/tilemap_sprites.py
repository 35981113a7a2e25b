"""The Sprites of a map: animated decorations, and how a puzzle lets them show otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import pygame

from game.assets import Sheet
from game.core.input import TICKS_PER_SECOND
from game.puzzles.base import HIDDEN, Shown


class Decoration(NamedTuple):
    """A Sprite of the map: its sheet, what of it shows since when, its top left and foot line in map pixels."""

    name: str
    sheet: Sheet
    tag: str
    x: int
    y: int
    foot_y: int
    layer: str
    since: int = 0
    """The millisecond its tag began at."""

    def picture(self, ms: int) -> pygame.Surface:
        """Return how it looks at a millisecond of the game."""
        return self.sheet.frame(self.tag, ms - self.since)


NOTHING: Mapping[str, Shown] = {}


def shown(item: Decoration, looks: Mapping[str, Shown]) -> Decoration | None:
    """Return a decoration as it looks now, None if it does not show."""
    look = looks.get(item.name)
    if look is None or (look.tag == item.tag and look.at is None and not look.since):
        return item
    if look.tag == HIDDEN:
        return None
    since = look.since * 1000 // TICKS_PER_SECOND
    if look.at is None:
        return item._replace(tag=look.tag, since=since)
    across, down = item.sheet.pivot
    x, foot = look.at
    return item._replace(tag=look.tag, since=since, x=x - across, y=foot - down, foot_y=foot)


def in_sight(
    decorations: Iterable[Decoration], looks: Mapping[str, Shown], box: tuple[int, int, int, int]
) -> list[Decoration]:
    """Return the decorations that reach into a box (left, top, right, bottom; map pixels), as they look now."""
    left, top, right, bottom = box
    found = []
    for own in decorations:
        item = shown(own, looks)
        if item is not None and item.x < right and item.y < bottom:
            width, height = item.sheet.size
            if item.x + width > left and item.y + height > top:
                found.append(item)
    return found

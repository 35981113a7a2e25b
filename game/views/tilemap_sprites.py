"""The Sprites of a map: animated decorations, and how a puzzle lets them show otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from game.assets import Sheet
from game.puzzles.base import HIDDEN, Shown


class Decoration(NamedTuple):
    """A Sprite of the map: its sheet, what of it shows, its top left and foot line in map pixels."""

    name: str
    sheet: Sheet
    tag: str
    x: int
    y: int
    foot_y: int
    layer: str


NOTHING: Mapping[str, Shown] = {}


def shown(item: Decoration, looks: Mapping[str, Shown]) -> Decoration | None:
    """Return a decoration as it looks now, None if it does not show."""
    look = looks.get(item.name)
    if look is None:
        return item
    if look.tag == HIDDEN:
        return None
    if look.at is None:
        return item._replace(tag=look.tag)
    across, down = item.sheet.pivot
    return item._replace(tag=look.tag, x=look.at[0] - across, y=look.at[1] - down, foot_y=look.at[1])

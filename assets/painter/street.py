"""Harbour Street: all tilesets and moving decorations (``python -m assets.painter street``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from assets.painter import (
    street_fronts,
    street_ground,
    street_hung,
    street_life,
    street_sea,
    street_site,
    street_things,
    street_tram,
)
from assets.painter.sheet import ART, write
from assets.painter.tilesheet import TileSheet


def tilesets() -> list[TileSheet]:
    """Return every tileset of the street."""
    parts = (street_ground, street_sea, street_fronts, street_hung, street_things, street_tram)
    return [part.sheet() for part in parts]


def paint() -> Iterator[Path]:
    """Write all tilesets and sheets; yield the paths of what was written."""
    for tiles in tilesets():
        yield from tiles.write()
    for sheet in (*street_life.sheets(), *street_site.sheets()):
        if write(sheet):
            yield ART / f"{sheet.name}.png"
            yield ART / f"{sheet.name}.json"

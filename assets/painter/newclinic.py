"""The new clinic: all tilesets and moving decorations (``python -m assets.painter newclinic``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from assets.painter import newclinic_hung, newclinic_people, newclinic_room, newclinic_things, newclinic_views
from assets.painter.sheet import ART, write
from assets.painter.tilesheet import TileSheet


def tilesets() -> list[TileSheet]:
    """Return every tileset of the new clinic."""
    return [newclinic_room.sheet(), newclinic_hung.sheet(), newclinic_things.sheet()]


def paint() -> Iterator[Path]:
    """Write all tilesets and sheets; yield the paths of what was written."""
    for tiles in tilesets():
        yield from tiles.write()
    for sheet in [*newclinic_views.sheets(), *newclinic_people.sheets()]:
        if write(sheet):
            yield ART / f"{sheet.name}.png"
            yield ART / f"{sheet.name}.json"

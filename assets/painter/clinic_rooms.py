"""The clinic's back rooms: treatment room two, kitchen and basement (``python -m assets.painter clinic_rooms``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from assets.painter import clinic_basement, clinic_corridor_life, clinic_kitchen, clinic_rooms_life, clinic_two
from assets.painter.sheet import ART, write
from assets.painter.tilesheet import TileSheet


def tilesets() -> list[TileSheet]:
    """Return every tileset of the three rooms."""
    return [clinic_two.sheet(), clinic_kitchen.sheet(), clinic_basement.sheet()]


def paint() -> Iterator[Path]:
    """Write all tilesets and sheets; yield the paths of what was written."""
    for tiles in tilesets():
        yield from tiles.write()
    for sheet in (*clinic_rooms_life.sheets(), *clinic_corridor_life.sheets()):
        if write(sheet):
            yield ART / f"{sheet.name}.png"
            yield ART / f"{sheet.name}.json"

"""Dr. Chen's clinic: all tilesets and moving decorations (``python -m assets.painter clinic``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from assets.painter import (
    clinic_corridor,
    clinic_floor,
    clinic_hologram,
    clinic_hung,
    clinic_plants,
    clinic_play,
    clinic_seats,
    clinic_tank,
    clinic_things,
    clinic_treatment,
    clinic_view,
    clinic_vr,
    clinic_vr_beach,
    clinic_vr_orchard,
    clinic_vr_train,
    clinic_wall,
)
from assets.painter.sheet import ART, write
from assets.painter.tilesheet import TileSheet


def furniture() -> TileSheet:
    """Return the tileset of everything that stands in the public rooms."""
    tiles = TileSheet("clinic_furniture")
    for part in (clinic_seats, clinic_plants, clinic_things, clinic_play, clinic_tank):
        part.add(tiles)
    return tiles


def hung() -> TileSheet:
    """Return the tileset of everything that hangs on walls."""
    tiles = TileSheet("clinic_hung")
    clinic_hung.add(tiles)
    return tiles


def tilesets() -> list[TileSheet]:
    """Return every tileset of the clinic."""
    return [
        clinic_floor.sheet(),
        clinic_wall.sheet(),
        clinic_view.sheet(),
        furniture(),
        hung(),
        clinic_treatment.sheet(),
        clinic_corridor.sheet(),
        clinic_vr.sheet(),
    ]


def paint() -> Iterator[Path]:
    """Write all tilesets and sheets; yield the paths of what was written."""
    for tiles in tilesets():
        yield from tiles.write()
    for module in (clinic_tank, clinic_hologram, clinic_vr_beach, clinic_vr_orchard, clinic_vr_train):
        sheet = module.sheet()
        if write(sheet):
            yield ART / f"{sheet.name}.png"
            yield ART / f"{sheet.name}.json"

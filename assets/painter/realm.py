"""Paint the realm: its tileset for Tiled, and the figures of light that live in it (sheets ``realm/*``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from assets.painter import realm_chair as chair
from assets.painter import realm_core as core
from assets.painter import realm_floor as floor
from assets.painter import realm_gallery as gallery
from assets.painter import realm_garden as garden
from assets.painter import realm_props as props
from assets.painter import realm_studio as studio
from assets.painter import realm_waiting as waiting
from assets.painter import realm_wall as wall
from assets.painter.realm_areas import add_cliffs
from assets.painter.tilesheet import TileSheet


def lobby() -> TileSheet:
    """Return the tileset of the realm's first area, still pretty."""
    sheet = TileSheet("realm")
    floor.add(sheet)
    wall.add(sheet)
    props.add(sheet)
    add_cliffs(sheet, ("teal2", "teal1", "teal1", "cyan0", "teal0", "void1"), floor.strata)
    return sheet


def inside() -> TileSheet:
    """Return the tileset of Cavity's core."""
    sheet = TileSheet("realm_core")
    core.add(sheet)
    add_cliffs(sheet, ("enamel3", "enamel2", "enamel1", "enamel1", "enamel0", "red0"), core.roots, "root")
    return sheet


def areas() -> list[TileSheet]:
    """Return the tilesets of the five areas, one each."""
    return [area.sheet() for area in (waiting, gallery, garden, studio, chair)]


def paint() -> Iterator[Path]:
    """Paint everything; yield the paths written."""
    yield from lobby().write()
    yield from inside().write()
    for sheet in areas():
        yield from sheet.write()

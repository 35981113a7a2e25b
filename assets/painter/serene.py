"""The three serene places one can walk in, and what moves there (``python -m assets.painter serene``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from assets.painter import serene_beach, serene_orchard, serene_sprites, serene_train
from assets.painter.sheet import ART, write
from assets.painter.tilesheet import TileSheet


def tilesets() -> list[TileSheet]:
    """Return every tileset of the three places."""
    return [serene_beach.sheet(), serene_orchard.sheet(), serene_train.sheet()]


def paint() -> Iterator[Path]:
    """Write all tilesets and sheets; yield the paths of what was written."""
    for tiles in tilesets():
        yield from tiles.write()
    for sheet in serene_sprites.sheets():
        if write(sheet):
            yield ART / f"{sheet.name}.png"
            yield ART / f"{sheet.name}.json"

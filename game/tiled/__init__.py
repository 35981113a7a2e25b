"""The border to Tiled: maps and tilesets of any form → a frozen ``TiledMap`` → a frozen ``Place``.

pytmx reads the elements, but nothing beyond this package knows of it, and loading it never loads
pygame. Importing this package is cheap; the reader comes in with the first map that is read.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.tiled.errors import LimitError, TiledError
from game.tiled.model import TiledMap

if TYPE_CHECKING:
    from game.tiled.cache import MapCache
    from game.tiled.project import Project
    from game.world.place import Place

__all__ = ["LimitError", "TiledError", "TiledMap", "load", "place_of"]


def load(path: Path | str, *, root: Path | None = None, cache: MapCache | None = None) -> TiledMap:
    """Read a map (``.tmx``, ``.tmj`` or ``.json``) with its tilesets and templates.

    Every file must lie under ``root`` (default: the folder of the project the map is in). With a
    ``cache`` a map that has not changed since is not read again. Raises ``TiledError``, or
    ``LimitError`` for a map larger than any real one.
    """
    path = Path(path)
    if cache is not None:
        return cache.load(path, root)
    from game.tiled.files import Files
    from game.tiled.reader import read

    return read(Files(path, root))


def place_of(tiled_map: TiledMap, project: Project | None = None) -> Place:
    """Return the place a map describes; ``project`` gives defaults (default: the map's own project).

    Raises ``TiledError`` for anything that is not as ``docs/house.md`` says.
    """
    from game.tiled.places import build

    return build(tiled_map, project)

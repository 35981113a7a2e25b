"""What goes wrong with Tiled's files."""

from __future__ import annotations

from game.core.errors import GameError


class TiledError(GameError):
    """A map, tileset or template that cannot be used; ``place`` is ``file: layer/object id``."""


class LimitError(TiledError):
    """A file that asks for more memory or time than any real map does."""

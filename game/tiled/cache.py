"""Maps that were read already, kept until one of their files changes."""

from __future__ import annotations

from pathlib import Path

from game.tiled.model import TiledMap

Stamps = tuple[tuple[int, int] | None, ...]


class MapCache:
    """Keeps maps by path. A map is read again when any file it was read from looks changed."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Path, Path | None], tuple[Stamps, TiledMap]] = {}

    def load(self, path: Path, root: Path | None = None) -> TiledMap:
        """Return the map at ``path``; raises ``TiledError`` as ``game.tiled.load`` does."""
        from game.tiled.files import Files
        from game.tiled.reader import read

        key = (path.resolve(), root)
        kept = self._kept.get(key)
        if kept is not None and stamps(kept[1].files) == kept[0]:
            return kept[1]
        self._kept.pop(key, None)
        files = Files(path, root)
        found = read(files)
        self._kept[key] = (stamps(found.files), found)
        return found


def stamps(files: tuple[Path, ...]) -> Stamps:
    """Return time of change and size of each file, None for one that is missing."""
    found: list[tuple[int, int] | None] = []
    for path in files:
        try:
            status = path.stat()
            found.append((status.st_mtime_ns, status.st_size))
        except OSError:
            found.append(None)
    return tuple(found)

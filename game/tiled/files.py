"""The files a map is made of: found inside one folder, read within limits.

A map names tilesets, templates and pictures by relative paths. What leaves the root folder, is
absolute, is no plain file or is larger than any real map is refused.
"""

from __future__ import annotations

import posixpath
from pathlib import Path
from urllib.parse import unquote

from game.tiled import limits
from game.tiled.errors import LimitError, TiledError
from game.tiled.images import image_size

MARKERS = (".git", "pyproject.toml")
"""What the top folder of a program's sources holds."""
PROJECT = "*.tiled-project"
UPWARDS = 3
"""How far above a map that lies in no such folder its files may be, in folders."""


def root_of(path: Path) -> Path:
    """Return the folder that a map's files must be in by default.

    That is the sources' top folder; without one, the folder three above the map or the one above
    its Tiled project, whichever is higher: pictures are kept beside maps as often as below them.
    """
    above = path.resolve().parent
    folders = [folder for folder in (above, *above.parents) if folder != Path(folder.anchor)]
    for folder in folders:
        if any((folder / marker).exists() for marker in MARKERS):
            return folder
    height = UPWARDS
    for number, folder in enumerate(folders):
        if any(folder.glob(PROJECT)):
            height = max(height, number + 1)
            break
    return folders[min(height, len(folders) - 1)] if folders else above


class Files:
    """Reads what belongs to one map. ``seen`` collects every file, found or not."""

    def __init__(self, path: Path, root: Path | None = None) -> None:
        """``path`` is the map, ``root`` the folder that everything must be in (default: its project)."""
        self.path = path
        self.folder = path.resolve().parent
        self.root = (root if root is not None else root_of(path)).resolve()
        self.seen: dict[Path, None] = {path.resolve(): None}
        self._sizes: dict[str, tuple[int, int] | None] = {}

    def resolve(self, source: str, place: str) -> Path:
        """Return the real path of a source relative to the map; raises ``TiledError`` if it is refused."""
        if not source or "\0" in source:
            raise TiledError(place, "a file without a name", "choose the file again in Tiled")
        if "://" in source or source.startswith(("/", "\\", "//")) or source[1:3] in (":\\", ":/"):
            raise TiledError(place, f"{source!r} is no relative path", "keep the file with the map")
        try:
            target = (self.folder / self.spelt(source)).resolve()
            target.exists()  # raises for what no file system can hold
        except (OSError, RuntimeError, ValueError) as error:
            raise TiledError(place, f"{source!r} cannot be a path ({error})", "choose it again in Tiled") from error
        if not target.is_relative_to(self.root):
            raise TiledError(place, f"{source!r} lies outside {self.root}", "copy the file into the project")
        self.seen[target] = None
        if len(self.seen) > limits.FILES:
            raise LimitError(place, f"more than {limits.FILES} files", "use fewer tilesets and pictures")
        return target

    def spelt(self, source: str) -> str:
        """Return a source as the file is called here: maps from elsewhere have backslashes or ``%20`` in it."""
        slashes = source.replace("\\", "/")
        for name in (source, slashes, unquote(slashes)):
            try:
                if (self.folder / name).exists():
                    return name
            except (OSError, ValueError):  # no path at all; ``resolve`` says so
                break
        return source

    def read(self, source: str, place: str) -> bytes:
        """Return a file's bytes; raises ``TiledError`` if it is missing, refused or too large."""
        return read_file(self.resolve(source, place), place)

    def size_of(self, source: str, place: str) -> tuple[int, int] | None:
        """Return (width, height) of a picture, or None if it is missing or of an unknown format."""
        if source not in self._sizes:
            target = self.resolve(source, place)
            self._sizes[source] = None
            if target.is_file():
                try:
                    with target.open("rb") as file:
                        self._sizes[source] = image_size(file)
                except OSError:
                    pass
        return self._sizes[source]


def read_file(path: Path, place: str) -> bytes:
    """Return the bytes of a plain file within ``limits.FILE_BYTES``; raises ``TiledError``."""
    try:
        if not path.is_file():
            raise TiledError(place, f"there is no file {path}", "check the name, or choose the file again in Tiled")
        if path.stat().st_size > limits.FILE_BYTES:
            raise LimitError(place, f"{path} is larger than {limits.FILE_BYTES >> 20} MiB", "split the map")
        return path.read_bytes()
    except OSError as error:
        raise TiledError(place, f"{path} cannot be read ({error.strerror})", "check that you may read it") from error


def join(base: str, source: str) -> str:
    """Return ``source``, which is relative to the file ``base``, relative to where ``base`` is."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), source)) if base and source else source

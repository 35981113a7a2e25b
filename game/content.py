"""Finds and compiles what the game is made of: an immutable library, loaded when first asked for.

Readers and compilers are imported then, too: the title needs none of them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Set
from pathlib import Path
from typing import TYPE_CHECKING

from game.core.errors import GameError
from game.i18n import Messages

if TYPE_CHECKING:
    from game.text import Metrics
    from game.tiled import TiledMap
    from game.world.place import Place
    from game.yarn import Compilation, Program
    from game.yarn import Library as Signatures


class ContentError(GameError):
    """A map, script or sheet that is missing or broken."""


def content_root() -> Path:
    """Return the folder that holds ``assets`` and ``maps``: the checkout, or ``_data`` in the wheel."""
    here = Path(__file__).resolve().parent
    for root in (here / "_data", here.parent):
        if (root / "maps").is_dir() and (root / "assets").is_dir():
            return root
    raise ContentError(str(here), "the folders assets and maps are missing", "install the game again")


class Library:
    """Everything below a content root; maps elsewhere can be added, for map makers.

    ``signatures`` gives the commands and functions that scripts may use; it is called when the
    scripts are compiled. ``game.opening.open_content`` passes the game's own.
    """

    def __init__(self, root: Path | None, signatures: Callable[[], Signatures]) -> None:
        """Look at nothing yet but the root (None: the checkout's or the wheel's own)."""
        self.root = root or content_root()
        self.signatures = signatures
        self._maps: dict[str, TiledMap] = {}
        self._places: dict[str, Place] = {}
        self._program: Program | None = None
        self._metrics: Metrics | None = None
        self._messages: Messages | None = None
        self._hash = ""
        self._extra: dict[str, Path] = {}

    @property
    def hash(self) -> str:
        """Return a hash of all maps and scripts: 16 hex digits."""
        if not self._hash:
            digest = hashlib.blake2b(digest_size=8)
            for path in (*self.map_paths(), *self.script_paths()):
                digest.update(path.name.encode() + b"\0" + path.read_bytes())
            self._hash = digest.hexdigest()
        return self._hash

    def map_paths(self) -> list[Path]:
        """Return all maps, sorted by name."""
        return sorted((self.root / "maps").glob("*.tmx"))

    def script_paths(self) -> list[Path]:
        """Return all scripts, sorted by name."""
        return sorted((self.root / "assets" / "scripts").glob("*.yarn"))

    def map_path(self, name: str) -> Path:
        """Return the file of a map by its name; raises ``ContentError`` if there is none."""
        path = self._extra.get(name) or self.root / "maps" / f"{name}.tmx"
        if not path.is_file():
            known = ", ".join(path.stem for path in self.map_paths())
            raise ContentError(str(path), "there is no such map", f"use one of: {known}")
        return path

    def add_map(self, path: Path) -> str:
        """Make a map file known and return the name to enter it by.

        Raises ``ContentError`` if there is none, or if it lies neither in the library nor in a project of its own.
        """
        if not path.is_file():
            raise ContentError(str(path), "there is no such file", "give the path of a .tmx map")
        if not path.resolve().is_relative_to(self.root.resolve()) and not _in_project(path):
            cure = "save a Tiled project beside the map, or move the map into the game's folder maps"
            raise ContentError(str(path), "the map lies in no project", cure)
        self._extra[path.stem] = path
        self._maps.pop(path.stem, None)
        self._places.pop(path.stem, None)
        return path.stem

    def tiled_map(self, name: str) -> TiledMap:
        """Return a map as Tiled saved it, by its name; raises ``GameError`` if it is missing or broken."""
        found = self._maps.get(name)
        if found is None:
            from game.tiled import load

            found = self._maps[name] = load(self.map_path(name))
        return found

    def place(self, name: str) -> Place:
        """Return a place by its map's name; raises ``GameError`` if the map is missing or broken."""
        place = self._places.get(name)
        if place is None:
            from game.tiled import place_of

            place = self._places[name] = place_of(self.tiled_map(name))
        return place

    def program(self) -> Program:
        """Return the compiled scripts; raises ``ContentError`` with the first mistake's place."""
        if self._program is None:
            self._program = self._compile()
        return self._program

    def metrics(self) -> Metrics:
        """Return the glyph metrics of the dialogue's font."""
        if self._metrics is None:
            from game.text import Metrics

            path = self.root / "assets" / "fonts" / "body.json"
            try:
                self._metrics = Metrics.from_dict(json.loads(path.read_text("utf-8")))
            except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
                raise ContentError(str(path), f"the font cannot be read ({error})", "paint it again") from None
        return self._metrics

    def messages(self) -> Messages:
        """Return the messages of the interface."""
        if self._messages is None:
            self._messages = Messages(self.root)
        return self._messages

    def has_message(self, name: str) -> bool:
        """Return whether a message of this ID exists."""
        return name in self.messages()

    def message(self, name: str) -> str:
        """Return the message of an ID."""
        return self.messages()(name)

    def has_backdrop(self, name: str) -> bool:
        """Return whether there is a full-screen picture of this name."""
        return (self.root / "assets" / "art" / "backdrops" / f"{name}.json").is_file()

    def renewed(self, changed: Set[Path]) -> Library:
        """Return a library with the changed files (real paths, also of files that are gone) read again.

        What did not change is shared. Raises ``GameError`` with the first mistake; this library stays as it is.
        """
        new = Library(self.root, self.signatures)
        new._extra = self._extra
        new._renew_maps(self, changed)
        endings = {path.suffix for path in changed}
        new._program = new._compile() if ".yarn" in endings else self._program
        new._messages = self._messages
        if self._messages is not None and endings & {".po", ".mo"}:
            new._messages = self._messages.renewed(self.root, changed)
        new._metrics = self._metrics
        if (self.root / "assets" / "fonts" / "body.json").resolve() in changed:
            new._metrics = None
            new.metrics()
        return new

    def _renew_maps(self, old: Library, changed: Set[Path]) -> None:
        """Take over the maps that ``old`` has read; read changed ones again, and those that are new."""
        project = any(path.suffix == ".tiled-project" for path in changed)
        folder = (self.root / "maps").resolve()
        for name, tiled_map in old._maps.items():
            if not project and changed.isdisjoint(tiled_map.files):
                self._maps[name] = tiled_map
                if name in old._places:
                    self._places[name] = old._places[name]
        unread = {path.stem for path in changed if path.parent == folder and path.suffix == ".tmx" and path.is_file()}
        for name in sorted((old._maps.keys() | unread) - self._maps.keys()):
            self.place(name)

    def _compile(self) -> Program:
        compilation = compile_scripts(self.root, self.script_paths(), self.signatures())
        if compilation.program is None:
            first = next(item for item in compilation.diagnostics if item.severity.name == "ERROR")
            raise ContentError(str(first), "the scripts do not compile", "mend this line")
        return compilation.program


def _in_project(path: Path) -> bool:
    """Return whether a file lies in a project of whatever kind the readers of maps know."""
    from game.tiled.files import MARKERS, PROJECT

    return any(next(folder.glob(marker), None) for folder in path.resolve().parents for marker in (*MARKERS, PROJECT))


def compile_scripts(root: Path, paths: list[Path], signatures: Signatures) -> Compilation:
    """Return the compilation of scripts that may use only the commands and functions given.

    Raises ``ContentError`` for a file that cannot be read; mistakes are in its ``diagnostics``.
    """
    from game.yarn import compile_sources

    sources = {}
    for path in paths:
        name = str(path.relative_to(root)) if path.is_relative_to(root) else str(path)
        try:
            sources[name] = path.read_text("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise ContentError(str(path), f"the script cannot be read ({error})", "save it as UTF-8") from None
    return compile_sources(sources, signatures, strict_commands=True)

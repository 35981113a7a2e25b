"""Yarn scripts on disk: files, projects and tables of translations, for the commands that work on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.yarn import Library
    from game.yarn.localisation.project import Project
    from game.yarn.localisation.tables import Row


@dataclass
class Scripts:
    """What was found under some paths: texts by name, and the project with its folder if there is one."""

    texts: dict[str, str]
    project: Project | None = None
    folder: Path = Path()

    @property
    def language(self) -> str:
        """Return the language the scripts are written in."""
        return self.project.base_language if self.project else "en"

    def tables(self) -> dict[str, list[Row]]:
        """Return the project's translations by language; a table that is not written yet is left out."""
        from game.yarn.localisation.tables import read_csv

        if self.project is None:
            return {}
        tables: dict[str, list[Row]] = {}
        for language, place in self.project.localisation.items():
            file = self.folder / place.strings
            if place.strings and language != self.project.base_language and file.exists():
                tables[language] = read_csv(read_text(file), str(file), language)
        return tables

    def definitions(self) -> list[Path]:
        """Return the project's files of commands and functions."""
        globs = self.project.definitions if self.project else ()
        return [file for glob in globs for file in sorted(self.folder.glob(glob))]


def read_text(path: Path) -> str:
    """Return a file's text. Raises ``ProjectError`` if there is none."""
    from game.yarn.errors import ProjectError

    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise ProjectError(str(path), f"cannot be read ({error.strerror})", "check the path") from None
    except UnicodeDecodeError:
        raise ProjectError(str(path), "is not UTF-8", "save it as UTF-8") from None


def load_scripts(paths: Sequence[Path]) -> Scripts:
    """Return the scripts of files, projects and folders; a folder with one project in it is that project.

    Raises ``ProjectError`` for what cannot be read, and where there is nothing.
    """
    from game.yarn.errors import ProjectError

    found = Scripts({})
    for path in paths:
        projects = sorted(path.glob("*.yarnproject")) if path.is_dir() else [path]
        if len(projects) == 1 and projects[0].suffix == ".yarnproject":
            _load_project(projects[0], found)
        else:
            files = sorted(path.rglob("*.yarn")) if path.is_dir() else [path]
            found.texts |= {str(file): read_text(file) for file in files}
    if not found.texts:
        places = ", ".join(str(path) for path in paths)
        raise ProjectError(places, "there are no scripts here", "name .yarn files, a project or their folder")
    return found


def _load_project(path: Path, found: Scripts) -> None:
    from game.yarn.localisation.project import read_project

    found.project, found.folder = read_project(read_text(path), str(path)), path.parent
    names = [file.relative_to(path.parent).as_posix() for file in path.parent.rglob("*") if file.is_file()]
    for name in found.project.select(names):
        found.texts[str(path.parent / name)] = read_text(path.parent / name)


def read_definitions(files: list[Path]) -> Library:
    """Return the library that ``.ysls.json`` files describe; what later ones say of a name counts.

    Raises ``ProjectError`` for a file that cannot be read.
    """
    from game.yarn import Library
    from game.yarn.tools.ysls import read_ysls

    library = Library.standard()
    for file in files:
        library.include(read_ysls(read_text(file), str(file)), replace=True)
    return library

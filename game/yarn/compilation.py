"""The result of a compilation, and the way in that loads the compiler only when it is used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.yarn.diagnostics import Diagnostic, Severity
from game.yarn.library import Library
from game.yarn.program import Program

if TYPE_CHECKING:
    from game.yarn.compiler.tree import FileTree


@dataclass(frozen=True, slots=True)
class Compilation:
    """The program, or None if there are errors, and all findings in order of place.

    ``files`` are the syntax trees, for tools that edit or draw scripts.
    """

    program: Program | None
    diagnostics: tuple[Diagnostic, ...]
    files: tuple[FileTree, ...] = ()

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """Only the findings that stopped the compilation."""
        return tuple(item for item in self.diagnostics if item.severity is Severity.ERROR)


def compile_sources(
    sources: Mapping[str, str],
    library: Library | None = None,
    *,
    strict_commands: bool = False,
    language_version: int = 3,
) -> Compilation:
    """Compile all files of a project into one program.

    ``sources`` maps file names, as diagnostics shall show them, to texts. ``library`` defaults to the
    standard one. Commands that the library knows are checked; with ``strict_commands`` an unknown one
    is an error. With ``language_version`` 2 whatever is new in 3 is an error. Never raises for any
    text: mistakes are in ``diagnostics``.
    """
    from game.yarn.compiler.build import build

    library = library if library is not None else Library.standard()
    return build(sources, library, strict_commands, language_version)

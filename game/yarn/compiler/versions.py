"""What version 2 of the language does not have."""

from __future__ import annotations

from game.yarn.compiler.source import Diagnostics, Span
from game.yarn.compiler.tree import Declare, Enumeration, FileTree, Group, Once, Statement, texts, walk


def check_version(files: list[FileTree], diagnostics: Diagnostics) -> None:
    """Report everything that needs version 3."""
    for file in files:
        for node in file.nodes:
            for statement in walk(node.body):
                for span, what in _news(statement):
                    message = f"{what} need version 3 of the language: raise projectFileVersion in the project"
                    diagnostics.add(file.name, span, "YS0036", message)


def _news(statement: Statement) -> list[tuple[Span, str]]:
    found: list[tuple[Span, str]] = []
    if isinstance(statement, Enumeration):
        found.append((statement.span, "enums"))
    elif isinstance(statement, Declare) and not statement.value.literal:
        found.append((statement.value.span, "smart variables"))
    elif isinstance(statement, Group) and statement.kind == "=>":
        found.append((statement.span, "line groups"))
    elif isinstance(statement, Once):
        found.append((statement.span, "once blocks"))
    conditions = [text.condition for text in texts(statement)]
    return found + [(item.span, "once conditions") for item in conditions if item is not None and item.once]

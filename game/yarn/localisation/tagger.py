"""Gives every line an ID of its own and leaves every other byte alone."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping

from game.yarn.compiler.parser import parse_file
from game.yarn.compiler.source import Diagnostics
from game.yarn.compiler.tree import FileTree, Text, texts, walk

_LINE_END = re.compile(r"(\r\n|\r|\n)")
_GIVEN = re.compile(r"#[ \t]*line:([^ \t\r\n#$<]+)")
_SHORTEST = 7  # hex digits


class _Ids:
    """Makes IDs that nobody has: from the node and the text, so that the same script gets the same ones."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._counts: dict[tuple[str, ...], int] = {}

    def make(self, *parts: str) -> str:
        while True:
            count = self._counts[parts] = self._counts.get(parts, 0) + 1
            raw = "\0".join((*parts, str(count))).encode("utf-8", "surrogatepass")
            made = hashlib.blake2b(raw, digest_size=16).hexdigest()[: _SHORTEST + count // 64]
            if made not in self._taken:
                self._taken.add(made)
                return made


def add_line_ids(sources: Mapping[str, str], taken: Iterable[str] = ()) -> dict[str, str]:
    """Return the new text of every file that changes: `` #line:…`` behind each line without an ID.

    Lines with a ``#shadow:`` tag need none; files with syntax errors are left out. ``taken`` are IDs
    (without ``line:``) not to be used besides those in the sources.
    """
    given = {match for text in sources.values() for match in _GIVEN.findall(text)}
    ids = _Ids(given | {name.removeprefix("line:") for name in taken})
    changed: dict[str, str] = {}
    for name, text in sources.items():
        tree = parse_file(name, text, Diagnostics())
        if not tree.broken:
            tagged = _tag(tree, text, ids)
            if tagged != text:
                changed[name] = tagged
    return changed


def _tag(tree: FileTree, text: str, ids: _Ids) -> str:
    parts = _LINE_END.split(text)
    mark = 1 if text.startswith("\ufeff") else 0  # columns do not count a byte order mark
    for node in tree.nodes:
        title = node.header("title")
        for line in (line for statement in walk(node.body) for line in texts(statement)):
            if not _has_id(line):
                row = line.span.line
                column = line.end + (mark if row == 0 else 0)
                made = ids.make(title.value if title else "", line.text)
                parts[2 * row] = _insert(parts[2 * row], column, f" #line:{made}")
    return "".join(parts)


def _has_id(line: Text) -> bool:
    return any(tag.text.startswith(("line:", "shadow:")) for tag in line.tags)


def _insert(line: str, column: int, tag: str) -> str:
    behind = line[column:]
    gap = "" if not behind or behind[0] in " \t" else " "  # "//" would become part of the tag
    return line[:column] + tag + gap + behind

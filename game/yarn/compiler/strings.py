"""The string table: IDs of lines, shadow lines, the ``lastline`` tag, IDs of commands and once blocks."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.yarn.compiler.names import short_hash
from game.yarn.compiler.source import Diagnostics
from game.yarn.compiler.tree import (
    Expr,
    FileTree,
    Generic,
    Group,
    Jump,
    NodeTree,
    Once,
    Statement,
    Tag,
    Text,
    children,
    texts,
    walk,
)

ONCE = "$Yarn.Internal.Once."


@dataclass(slots=True, eq=False)
class Entry:
    """One line of the table: where it is written, and under which node."""

    text: Text
    file: str
    node: NodeTree
    implicit: bool
    shadow: str = ""

    @property
    def tags(self) -> tuple[str, ...]:
        """All hashtags in order, and ``lastline`` where options follow."""
        names = tuple(tag.text for tag in self.text.tags)
        return (*names, "lastline") if self.text.last else names


@dataclass(slots=True, eq=False)
class StringTable:
    """All lines of a program by ID, in source order."""

    entries: dict[str, Entry] = field(default_factory=dict)
    counts: dict[tuple[str, ...], int] = field(default_factory=dict)

    def stable_hash(self, *parts: str) -> str:
        """Return 8 hex digits for the n-th thing that has these parts.

        Nothing here counts lines, so what is inserted above changes no ID.
        """
        count = self.counts[parts] = self.counts.get(parts, 0) + 1
        return short_hash(*parts, str(count))


def build_strings(files: list[FileTree], diagnostics: Diagnostics) -> StringTable:
    """Give every line its ID; report IDs used twice and broken shadow lines."""
    table = StringTable()
    waiting: list[Entry] = []
    for file in files:
        for node in file.nodes:
            _mark_last(node.body)
            for statement in walk(node.body):
                for text in texts(statement):
                    entry = _enter(text, file.name, node, table, diagnostics)
                    if entry is not None:
                        waiting.append(entry)
    for entry in waiting:
        _give_id(entry, table)
    order = {file.name: number for number, file in enumerate(files)}
    entries = sorted(table.entries.values(), key=lambda entry: (order[entry.file], entry.text.span))
    table.entries = {entry.text.id: entry for entry in entries}
    _check_shadows(table, diagnostics)
    _name_once_blocks(files, table)
    return table


def _mark_last(body: list[Statement]) -> None:
    """Mark every line that options follow directly."""
    blocks = [body]
    while blocks:
        block = blocks.pop()
        previous: Statement | None = None
        for statement in block:
            if isinstance(previous, Text) and isinstance(statement, Group) and statement.kind == "->":
                previous.last = True
            previous = statement
            blocks += children(statement)


def _enter(text: Text, file: str, node: NodeTree, table: StringTable, diagnostics: Diagnostics) -> Entry | None:
    """Enter a line under its explicit ID, or return it to be given one."""
    ids = [tag for tag in text.tags if tag.text.startswith("line:")]
    shadows = [tag for tag in text.tags if tag.text.startswith("shadow:")]
    _check_tags(ids, shadows, file, diagnostics)
    if shadows:
        return Entry(text, file, node, True, "line:" + shadows[0].text.removeprefix("shadow:"))
    if not ids:
        return Entry(text, file, node, True)
    text.id = ids[0].text
    first = table.entries.get(text.id)
    if first is not None:
        for one, other in ((first, (file, text)), (Entry(text, file, node, False), (first.file, first.text))):
            tag = next(tag for tag in one.text.tags if tag.text == text.id)
            message = f"#{text.id} is also on {other[0]}, line {other[1].span.line + 1}: every line needs its own ID"
            diagnostics.add(one.file, tag.span, "YS0018", message)
    else:
        table.entries[text.id] = Entry(text, file, node, False)
    return None


def _check_tags(ids: list[Tag], shadows: list[Tag], file: str, diagnostics: Diagnostics) -> None:
    for tags, name in ((ids, "#line:"), (shadows, "#shadow:")):
        if len(tags) > 1:
            diagnostics.add(file, tags[1].span, "YS0062", f"this line has two {name} tags: remove one")
    if ids and shadows:
        later = max(ids[0], shadows[0], key=lambda tag: tag.span.start)
        diagnostics.add(file, later.span, "YS0017", "a line has either a #line: or a #shadow: tag: remove one")


def _give_id(entry: Entry, table: StringTable) -> None:
    """Make up an ID from the node's title and the text; a shadow line's begins with ``sh_``."""
    prefix = "line:sh_" if entry.shadow else "line:"
    while True:
        made = prefix + table.stable_hash("line", entry.node.title, entry.text.text)
        if made not in table.entries:
            break
    entry.text.id = made
    table.entries[made] = entry


def _check_shadows(table: StringTable, diagnostics: Diagnostics) -> None:
    for entry in table.entries.values():
        if not entry.shadow:
            continue
        source = table.entries.get(entry.shadow)
        tag = next(tag for tag in entry.text.tags if tag.text.startswith("shadow:"))
        if source is None or source.shadow:
            message = f"there is no line with the tag #{entry.shadow}: a shadow line repeats a line that has one"
            diagnostics.add(entry.file, tag.span, "YS0042", message)
        elif any(isinstance(value, Expr) for value in (*entry.text.values, *source.text.values)):
            message = "neither a shadow line nor its source may have {expressions}: write two lines"
            diagnostics.add(entry.file, entry.text.span, "YS0043", message)
        elif source.text.text != entry.text.text:
            message = f'a shadow line says the same as its source: write "{source.text.text}", or drop the tag'
            diagnostics.add(entry.file, entry.text.span, "YS0044", message)


def _name_once_blocks(files: list[FileTree], table: StringTable) -> None:
    """Name the flags of ``once``: after the line, or after the first line with an ID in the block."""
    for file in files:
        for node in file.nodes:
            for statement in walk(node.body):
                for text in texts(statement):
                    if text.condition is not None and text.condition.once:
                        text.once = ONCE + text.id
                if isinstance(statement, Once):
                    anchor = _first_id(statement, table)
                    statement.name = ONCE + table.stable_hash("once", node.title, anchor)


def _first_id(block: Once, table: StringTable) -> str:
    for statement in walk(block.body):
        for text in texts(statement):
            if not table.entries[text.id].implicit:
                return text.id
    return ""


def source_of(statement: Generic | Jump, lines: list[str]) -> str:
    """Return a command as it is written."""
    return lines[statement.span.line][statement.span.start : statement.span.end]

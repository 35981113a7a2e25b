"""Checks beyond the compiler's: IDs, nodes nobody reaches, translations, lines too long for their box."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from game.yarn.compilation import Compilation
from game.yarn.compiler.source import Diagnostics
from game.yarn.compiler.tree import (
    Declare,
    Enumeration,
    Expr,
    FileTree,
    Generic,
    Group,
    Jump,
    NodeTree,
    Statement,
    Text,
    texts,
    walk,
)
from game.yarn.diagnostics import Diagnostic, order
from game.yarn.localisation.tables import Row, is_stale, placeholders
from game.yarn.markup import Attribute, MarkupParser, MarkupResult, Replacement, expand
from game.yarn.program import Program
from game.yarn.tools.graph import literal_targets

Measure = Callable[[MarkupResult, str], str]
"""Told what is said (without the speaker's name) and the language; returns what is wrong, or nothing."""

_UNKNOWN = "00000"  # stands for a value that is only known at run time


def characters(columns: int, rows: int) -> Measure:
    """Return a measure for boxes of so many rows of so many characters, broken between words."""

    def measure(said: MarkupResult, language: str) -> str:
        lines, used = 1, 0
        for word in said.text.split():
            if used and used + 1 + len(word) > columns:
                lines, used = lines + 1, 0
            used += len(word) + (1 if used else 0)
            if used > columns:
                lines, used = lines + (used - 1) // columns, (used - 1) % columns + 1
        return f"needs {lines} rows of {columns} characters, there are {rows}" if lines > rows else ""

    return measure


_USUAL_BOX = characters(columns=60, rows=3)


@dataclass(frozen=True, slots=True)
class Check:
    """What to check. ``entries`` are nodes the game starts itself, ``tables`` translations by language,
    ``measure`` the dialogue box (None: lines may have any length), ``measure_option`` the row of a choice
    (None: the same as the box).

    ``read_by_game`` are variables the game reads, so that they are not reported as unused.
    """

    base_language: str = "en"
    entries: Collection[str] = ("Start",)
    tables: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    measure: Measure | None = _USUAL_BOX
    measure_option: Measure | None = None
    want_ids: bool = True
    read_by_game: Collection[str] = ()

    def run(self, compilation: Compilation) -> list[Diagnostic]:
        """Return the compiler's findings and these, by place."""
        found = [item for item in compilation.diagnostics if not self._excused(item)]
        if compilation.program is not None:
            found += _Checker(self, compilation.program, compilation.files).findings()
        return sorted(found, key=order)

    def _excused(self, item: Diagnostic) -> bool:
        return item.code == "YS0010" and any(f"reads {name}:" in item.message for name in self.read_by_game)


def _longest(tag: Attribute, text: str, attributes: Sequence[Attribute], language: str) -> Replacement:
    """Stand in for select, plural and ordinal: the longest text they may choose."""
    choices = [str(value) for key, value in tag.properties.items() if key.lower() not in ("value", "trimwhitespace")]
    return Replacement(max(choices, key=len, default="").replace("%", _UNKNOWN))


class _Checker:
    def __init__(self, check: Check, program: Program, files: tuple[FileTree, ...]) -> None:
        self.check = check
        self.program = program
        self.files = files
        self.diagnostics = Diagnostics(all_messages=True)
        self.tables = {language: {row.id: row for row in rows} for language, rows in check.tables.items()}
        self.markup = MarkupParser({"select": _longest, "plural": _longest, "ordinal": _longest})

    def findings(self) -> list[Diagnostic]:
        self.reach()
        check = self.check
        for file, text, option in self.lines():
            measure = check.measure_option if option and check.measure_option else check.measure
            if check.want_ids:
                self.ids(file, text)
            self.length(file, text, self.program.text(text.id), check.base_language, measure)
            for language, rows in self.rows(text.id):
                self.translation(file, text, language, rows, measure)
        if self.check.want_ids:
            self.subtitles()
        return self.diagnostics.items

    def lines(self) -> Iterator[tuple[str, Text, bool]]:
        """Yield every line with its file and whether it is an option."""
        for file in self.files:
            for node in file.nodes:
                for statement in walk(node.body):
                    option = isinstance(statement, Group) and statement.kind == "->"
                    for text in texts(statement):
                        yield file.name, text, option

    def ids(self, file: str, text: Text) -> None:
        if not any(tag.text.startswith(("line:", "shadow:")) for tag in text.tags):
            message = "this line has no #line: ID, which saves and translations hang on: run add-ids"
            self.diagnostics.add(file, text.span, "YS1004", message)

    def subtitles(self) -> None:
        for file in self.files:
            for node in file.nodes:
                if node.conditions and not node.subtitle:
                    message = f'this member of "{node.title}" has no subtitle: without one its memory hangs on its line'
                    self.diagnostics.add(file.name, node.span, "YS1005", message)

    def reach(self) -> None:
        """Report nodes that neither the game nor any script starts."""
        nodes = {node.name: node for file in self.files for node in file.nodes}
        groups: dict[str, list[str]] = {}
        for name, node in nodes.items():
            groups.setdefault(node.title, []).append(name)
        left = [name for name in self.check.entries if name in groups or name in nodes]
        if not left:
            return
        reached: set[str] = set()
        while left:
            name = left.pop()
            for member in groups.get(name, [name]):
                if member in nodes and member not in reached:
                    reached.add(member)
                    left += _targets(nodes[member])
        for name in nodes.keys() - reached:
            node = nodes[name]
            if all(isinstance(statement, (Declare, Enumeration)) for statement in node.body):
                continue  # declarations need not be reached
            message = f'nothing leads to "{name}": jump to it, remove it, or name it as one the game starts'
            self.diagnostics.add(node.file, node.span, "YS1006", message)

    def rows(self, line: str) -> Iterator[tuple[str, Row | None]]:
        if line not in self.program.strings:
            return
        for language, table in self.tables.items():
            yield language, table.get(line)

    def translation(self, file: str, text: Text, language: str, row: Row | None, measure: Measure | None) -> None:
        if row is None or not row.text:
            self.diagnostics.add(file, text.span, "YS1009", f"{language}: not translated: {text.id}")
            return
        if is_stale(self.program, row):
            message = f"{language}: the translation was made for another text: mend it and clear its lock"
            self.diagnostics.add(file, text.span, "YS1008", message)
        strange = placeholders(row.text) - placeholders(text.text)
        if strange:
            message = f"{language}: the translation has {', '.join(sorted(strange))}, the line does not: remove it"
            self.diagnostics.add(file, text.span, "YS1010", message)
        self.length(file, text, row.text, language, measure)

    def length(self, file: str, text: Text, words: str, language: str, measure: Measure | None) -> None:
        """Measure a text with its longest variants; a broken one is measured as it is."""
        if measure is None:
            return
        filled = expand(words, [_UNKNOWN] * len(text.values))
        said = self.markup.parse(filled, language).without_character()
        problem = measure(said, language)
        if problem:
            self.diagnostics.add(file, text.span, "YS1007", f"{language}: this line {problem}: shorten or split it")


def _targets(node: NodeTree) -> list[str]:
    """Return the nodes a node leads to; any string in it may be the target of a computed jump."""
    found: list[str] = []
    for statement in walk(node.body):
        if isinstance(statement, Jump):
            found += literal_targets(statement)
        for expr in _expressions(statement):
            found += [str(term.value) for term in expr.terms if term.kind == "string"]
    return found


def _expressions(statement: Statement) -> Iterator[Expr]:
    value = getattr(statement, "value", None)
    if isinstance(value, Expr):
        yield value
    if isinstance(statement, Generic):
        yield from (part for part in statement.parts if isinstance(part, Expr))

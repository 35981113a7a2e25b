"""Names over all files: node titles and groups, enums."""

from __future__ import annotations

import hashlib
import re

from game.yarn.compiler.source import Diagnostics, Span
from game.yarn.compiler.tokens import IDENTIFIER
from game.yarn.compiler.tree import Case, Enumeration, FileTree, NodeTree, walk
from game.yarn.compiler.types import NAMED, NUMBER, STRING, Type
from game.yarn.values import Value

_TITLE = re.compile(IDENTIFIER)
_SUBTITLE = re.compile(r"[^0-9.\[\]<>{}|:#$\s][^.\[\]<>{}|:#$\s]*")


def short_hash(*parts: str) -> str:
    """Return 8 hex digits that stand for the parts."""
    raw = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(raw, digest_size=4).hexdigest()


def name_nodes(files: list[FileTree], diagnostics: Diagnostics) -> dict[str, list[NodeTree]]:
    """Set title, subtitle and name of every node; return the nodes by title. Reports what is wrong."""
    by_title: dict[str, list[NodeTree]] = {}
    for file in files:
        for node in file.nodes:
            _title(node, diagnostics)
            if node.title:
                by_title.setdefault(node.title, []).append(node)
    for title, nodes in by_title.items():
        if any(node.conditions for node in nodes):
            _group(title, nodes, diagnostics)
        elif len(nodes) > 1:
            for node in nodes:
                message = f'{len(nodes)} nodes are called "{title}": rename all but one, or give each a when: header'
                diagnostics.add(node.file, _place(node, "title"), "YS0011", message)
    return by_title


def _place(node: NodeTree, key: str) -> Span:
    header = node.header(key)
    return header.value_span if header else node.span


def _title(node: NodeTree, diagnostics: Diagnostics) -> None:
    titles = [header for header in node.headers if header.key == "title"]
    if not titles:
        diagnostics.add(node.file, node.span, "YS0051", 'this node has no title: write "title: Name" above the ---')
        return
    for header in titles[1:]:
        diagnostics.add(node.file, header.span, "YS0052", "this node has a title already: remove one")
    header = titles[0]
    if not _TITLE.fullmatch(header.value):
        message = f'"{header.value}" is no title: use one word of letters, digits and _ that begins with no digit'
        diagnostics.add(node.file, header.value_span, "YS0027", message)
        return
    node.title = node.name = header.value
    subtitle = node.header("subtitle")
    if subtitle is not None:
        node.subtitle = subtitle.value
        if subtitle.value and not _SUBTITLE.fullmatch(subtitle.value):
            message = (
                f'"{subtitle.value}" is no subtitle: it begins with a digit, or has a blank or one of .[]<>{{}}|:#$'
            )
            diagnostics.add(node.file, subtitle.value_span, "YS0027", message)


def _group(title: str, nodes: list[NodeTree], diagnostics: Diagnostics) -> None:
    subtitles: dict[str, NodeTree] = {}
    for node in nodes:
        if not node.conditions:
            message = f'other nodes called "{title}" have a when: header: give this one a condition, or "when: always"'
            diagnostics.add(node.file, _place(node, "title"), "YS0031", message)
        line = str(node.span.line + 1)
        node.name = f"{title}.{node.subtitle or short_hash(node.file, title, line)}"
        if node.subtitle and subtitles.setdefault(node.subtitle, node) is not node:
            for twin in (subtitles[node.subtitle], node):
                message = f'two nodes called "{title}" have the subtitle "{node.subtitle}": change one'
                diagnostics.add(twin.file, _place(twin, "subtitle"), "YS0032", message)


def find_enums(files: list[FileTree], diagnostics: Diagnostics) -> dict[str, Type]:
    """Return all enums by name. Reports what is wrong with them."""
    enums: dict[str, Type] = {}
    for file in files:
        for node in file.nodes:
            for statement in walk(node.body):
                if isinstance(statement, Enumeration) and statement.name:
                    if statement.name in enums or statement.name in NAMED or statement.name in ("Any", "any"):
                        message = f'there is a type "{statement.name}" already: choose another name'
                        diagnostics.add(file.name, statement.span, "YS0040", message)
                    else:
                        enums[statement.name] = _Enum(file.name, statement, diagnostics).type()
    return enums


class _Enum:
    """Checks one enum and makes its type."""

    def __init__(self, file: str, tree: Enumeration, diagnostics: Diagnostics) -> None:
        self.file = file
        self.tree = tree
        self.diagnostics = diagnostics

    def fail(self, case: Case | Enumeration, message: str, code: str = "YS0035") -> None:
        self.diagnostics.add(self.file, case.span, code, message)

    def type(self) -> Type:
        tree = self.tree
        if not tree.cases:
            self.fail(tree, f'the enum "{tree.name}" has no case: add <<case Name>>')
        cases: dict[str, Value] = {}
        explicit = any(case.value is not None for case in tree.cases)
        taken: set[Value] = set()
        for number, case in enumerate(tree.cases):
            if case.name in cases:
                self.fail(case, f'"{case.name}" is a case of "{tree.name}" already: rename one')
            value: Value | None = float(number)
            if explicit:
                value = self.raw(case)
            if value is not None:
                if value in taken:
                    self.fail(case, f"another case of {tree.name} has this value already: each needs its own")
                taken.add(value)
                cases[case.name] = value
        return Type(tree.name, self.raw_type(cases), cases)

    def raw_type(self, cases: dict[str, Value]) -> Type:
        kinds = {STRING if isinstance(value, str) else NUMBER for value in cases.values()}
        if len(kinds) > 1:
            self.fail(self.tree, f'the values of "{self.tree.name}" mix strings and numbers: use one kind')
        return next(iter(kinds), NUMBER)

    def raw(self, case: Case) -> Value | None:
        """Return a case's own value, or None if it is bad."""
        if case.value is None:
            self.fail(case, f'"{case.name}" has no value but other cases have: give all a value, or none')
            return None
        terms = case.value.terms
        first = terms[0]
        if not case.value.literal or first.kind == "member":
            message = f'the value of "{case.name}" must be a literal: a whole number or a string in quotes'
            self.diagnostics.add(self.file, case.value.span, "YS0037", message)
            return None
        if isinstance(first.value, bool):
            self.fail(case, f'the value of "{case.name}" is a bool: use whole numbers or strings')
            return None
        value = -first.value if len(terms) == 2 and not isinstance(first.value, str) else first.value
        if not isinstance(value, str) and (value != value or abs(value) == float("inf") or value != int(value)):
            self.fail(case, f'the value of "{case.name}" is no whole number: use whole numbers or strings')
            return None
        return value

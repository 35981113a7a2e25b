"""Files: file tags, headers, nodes. ``parse_file`` never raises, whatever the text."""

from __future__ import annotations

import re

from game.yarn.compiler.blocks import BodyParser
from game.yarn.compiler.expressions import parse_expression
from game.yarn.compiler.lines import parse_tags, skip_blanks
from game.yarn.compiler.source import Diagnostics, Fault, Span, split_lines
from game.yarn.compiler.tokens import IDENTIFIER, Cursor
from game.yarn.compiler.tree import Condition, FileTree, Header, NodeTree

_HEADER = re.compile(rf"[ \t]*+({IDENTIFIER})[ \t]*+:[ \t]*+")
_COMMENT = re.compile(r"//.*", re.DOTALL)


class _FileParser:
    def __init__(self, name: str, text: str, diagnostics: Diagnostics) -> None:
        self.tree = FileTree(name, split_lines(text))
        self.diagnostics = diagnostics
        self.node: NodeTree | None = None  # whose headers are being read

    def parse(self) -> FileTree:
        tree = self.tree
        before = self.diagnostics.errors
        row, position = 0, 0
        while row < len(tree.lines):
            line = tree.lines[row]
            start = skip_blanks(line, position)
            if line.startswith("---", start):
                row, position = self.body(row, start + 3)
                continue
            if start < len(line) and not line.startswith("//", start):
                try:
                    self.head(row, line, start)
                except Fault as fault:
                    self.diagnostics.fault(tree.name, fault)
            row, position = row + 1, 0
        self.end()
        tree.broken = self.diagnostics.errors > before
        return tree

    def end(self) -> None:
        """Report what is missing at the end of the file."""
        tree = self.tree
        if self.node is not None:
            message = 'this node has no body: write "---", its lines and "===" below the headers'
            self.diagnostics.add(tree.name, self.node.span, "YS0004", message)
        elif not tree.nodes:
            message = "there is no node in this file: a node has a title: line, ---, its lines and ==="
            self.diagnostics.add(tree.name, Span(0, 0, 0), "YS0005", message)

    def head(self, row: int, line: str, start: int) -> None:
        """Read a line between nodes: a file tag or a header."""
        if line.startswith("#", start) and not self.tree.nodes and self.node is None:
            tags, end = parse_tags(line, row, start)
            self.tree.tags += tags
            rest = skip_blanks(line, end)
            if rest < len(line) and not line.startswith("//", rest):
                raise Fault("YS0005", Span(row, rest, len(line)), "only hashtags may stand here")
            return
        match = _HEADER.match(line, start)
        if match is None:
            message = 'outside a node only headers may stand ("key: value", the key one word); "===" ends a node'
            raise Fault("YS0005", Span(row, start, len(line)), message)
        if self.node is None:
            self.node = NodeTree(self.tree.name, [], [], [], Span(row, start, len(line)))
        key_span = Span(row, match.start(1), match.end(1))
        value = _COMMENT.sub("", line[match.end() :]).rstrip()
        value_span = Span(row, match.end(), match.end() + len(value))
        self.node.headers.append(Header(match.group(1), value, key_span, value_span))
        if match.group(1) == "when":
            self.node.conditions.append(self.when(row, line, match.end()))

    def when(self, row: int, line: str, position: int) -> Condition:
        """Read a condition: ``always``, ``once``, ``once if e`` or ``e``."""
        cursor = Cursor(line, row, position)
        start = cursor.start
        once = False
        test = None
        if cursor.kind == "word" and cursor.text == "always":
            cursor.next()
        elif cursor.kind == "word" and cursor.text == "once":
            once = True
            cursor.next()
            if cursor.kind == "word" and cursor.text == "if":
                cursor.next()
                test = parse_expression(cursor)
        elif cursor.kind in ("end", "comment"):
            raise cursor.fail("a condition, always, or once")
        else:
            test = parse_expression(cursor)
        if cursor.kind not in ("end", "comment"):
            raise cursor.fail("the end of the condition")
        return Condition(once, test, Span(row, start, max(start, cursor.start)))

    def body(self, row: int, position: int) -> tuple[int, int]:
        """Read a body that begins behind ``---``; return where the text behind its ``===`` begins."""
        tree = self.tree
        if self.node is None:
            span = Span(row, position - 3, position)
            self.diagnostics.add(tree.name, span, "YS0051", 'a node without headers: write "title: Name" above the ---')
            self.node = NodeTree(tree.name, [], [], [], span)
        node, self.node = self.node, None
        tree.nodes.append(node)
        parser = BodyParser(tree.name, node.body, Span(row, position - 3, position), self.diagnostics)
        while row < len(tree.lines):
            if parser.line(row, tree.lines[row], position):
                parser.finish()
                return row, parser.ended_at
            row, position = row + 1, 0
        parser.finish()
        last = len(tree.lines) - 1
        message = 'this node is never closed: write "===" on a line below its last'
        self.diagnostics.add(tree.name, Span(last, 0, len(tree.lines[last])), "YS0004", message)
        return row, 0


def parse_file(name: str, text: str, diagnostics: Diagnostics) -> FileTree:
    """Parse one file. Every mistake becomes a diagnostic; what could be read is in the tree."""
    return _FileParser(name, text, diagnostics).parse()

"""The body of a node: statements in blocks, and the indentation of options and line groups.

Indentation means something only behind ``->`` and ``=>``. At the end of each physical line:

1. if the line had an arrow and the next is indented deeper, a body opens at that depth;
2. while the next line is indented less than the innermost body, that body closes;
3. a blank line directly behind an arrow line, or behind the line where the outermost body closed,
   ends the group: an arrow that follows begins a new one.

An empty line has indentation 0, so it closes every body; a line of blanks has its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.yarn.compiler.expressions import RESERVED, parse_expression
from game.yarn.compiler.lines import indentation, parse_text, skip_blanks
from game.yarn.compiler.source import Diagnostics, Fault, Span
from game.yarn.compiler.statements import SIMPLE, keyword_at, parse_case, parse_generic
from game.yarn.compiler.tokens import Cursor
from game.yarn.compiler.tree import (
    Clause,
    Enumeration,
    Expr,
    Generic,
    Group,
    If,
    Item,
    Once,
    Statement,
    Text,
)

MAX_DEPTH = 100  # blocks inside blocks
MAX_COMMANDS = 2_000  # commands on one physical line
_CLOSERS = {"elseif": "if", "else": "if", "endif": "if", "endonce": "once", "endenum": "enum", "case": "enum"}


@dataclass(slots=True)
class _Block:
    """An open block: ``kind`` is node, body (of an option), if, once or enum."""

    kind: str
    body: list[Statement]
    span: Span
    owner: If | Once | Enumeration | None = None
    group: Group | None = None
    finished: bool = False  # has had its else


class BodyParser:
    """Parses the lines of one node's body; give it line after line, then ``finish``."""

    def __init__(self, file: str, body: list[Statement], span: Span, diagnostics: Diagnostics) -> None:
        self.file = file
        self.diagnostics = diagnostics
        self.blocks = [_Block("node", body, span)]
        self.indents: list[int] = []
        self.previous = 0  # indentation of the line before
        self.opener: Item | None = None  # the item of an arrow on the line before
        self.may_end_group = False  # a blank line here ends the option group
        self.notes: list[str] = []  # /// comments directly above
        self.depth_reported = False
        self.ended_at = -1  # column of "===" on the last line given, if any

    def line(self, row: int, line: str, position: int = 0) -> bool:
        """Parse one physical line from a column; return whether the node's ``===`` was met."""
        start = skip_blanks(line, position)
        blank = start >= len(line) or line.isspace()
        self._indent(row, line, blank)
        if blank:
            if self.may_end_group:
                self.blocks[-1].group = None
            self.may_end_group = False
            self.opener = None
            self.notes.clear()
            return False
        self.may_end_group = False
        self.opener = None
        if line.startswith("===", start):
            self.ended_at = start + 3
            return True
        try:
            if self._statements(row, line, start):
                return True
        except Fault as fault:
            self.diagnostics.fault(self.file, fault)
        self.may_end_group = self.opener is not None
        return False

    def finish(self) -> None:
        """Close everything at the end of the node; report what should have been closed."""
        while len(self.blocks) > 1:
            self._unclosed(self.blocks.pop())

    def _indent(self, row: int, line: str, blank: bool) -> None:
        depth = indentation(line)
        if self.opener is not None and depth > self.previous:
            if blank:
                message = "a line of blanks is no content for the option above: remove the blanks or write its text"
                self.diagnostics.add(self.file, Span(row, 0, len(line)), "YS0005", message)
            self.indents.append(depth)
            self._open(_Block("body", self.opener.body, self.opener.line.span))
        closed = False
        while self.indents and depth < self.indents[-1]:
            self.indents.pop()
            while self.blocks[-1].kind != "body":
                self._unclosed(self.blocks.pop(), f" before line {row + 1}, which ends the option's body")
            self.blocks.pop()
            closed = not self.indents
        self.may_end_group = self.may_end_group or closed
        self.previous = depth

    def _unclosed(self, block: _Block, where: str = "") -> None:
        if block.kind in ("if", "once", "enum"):
            cure = "an empty line closes every body" if where else "add one"
            message = f"this <<{block.kind}>> has no <<end{block.kind}>>{where}: {cure}"
            self.diagnostics.add(self.file, block.span, "YS0007", message)

    def _open(self, block: _Block) -> None:
        if len(self.blocks) > MAX_DEPTH and not self.depth_reported:
            self.depth_reported = True
            message = f"more than {MAX_DEPTH} blocks inside each other: move some into nodes of their own"
            self.diagnostics.add(self.file, block.span, "YS1003", message)
        if self.depth_reported:
            block.body = []  # the tree stays shallow; the program fails anyway
        self.blocks.append(block)

    def _statements(self, row: int, line: str, position: int) -> bool:
        """Parse everything on a line; return whether it ended the node."""
        behind_command = False
        count = 0
        while position < len(line) and not line.startswith("//", position):
            if line.startswith("<<", position):
                position = self._command(row, line, position)
                behind_command = True
                count += 1
                if count > MAX_COMMANDS:
                    raise Fault("YS1003", Span(row, position, position), f"more than {MAX_COMMANDS} commands on a line")
            elif line.startswith(("->", "=>"), position):
                self._arrow(row, line, position)
                break
            elif behind_command and line.startswith("===", position):
                self.ended_at = position + 3
                return True
            else:
                self._text(row, line, position, behind_command)
                break
            position = skip_blanks(line, position)
        if position < len(line) and line.startswith("///", position) and not behind_command:
            self.notes.append(line[position + 3 :].strip())
        else:
            self.notes.clear()
        return False

    def _add(self, statement: Statement, span: Span) -> None:
        block = self.blocks[-1]
        if block.kind == "enum":
            raise Fault("YS0005", span, "only <<case …>> may stand in an enum: close it with <<endenum>> first")
        block.group = None
        block.body.append(statement)

    def _text(self, row: int, line: str, position: int, behind_command: bool) -> None:
        text = parse_text(line, row, position)
        self._add(text, text.span)
        if behind_command:
            message = "text behind a command is a line of its own: put it on the next line"
            self.diagnostics.add(self.file, text.span, "YS0019", message)

    def _arrow(self, row: int, line: str, position: int) -> None:
        kind = line[position : position + 2]
        text: Text = parse_text(line, row, skip_blanks(line, position + 2))
        item = Item(text)
        block = self.blocks[-1]
        if block.group is not None and block.group.kind == kind:
            block.group.items.append(item)
        else:
            group = Group(kind, [], text.span)
            self._add(group, text.span)
            group.items.append(item)
            block.group = group
        self.opener = item

    def _command(self, row: int, line: str, position: int) -> int:
        keyword, behind = keyword_at(line, position)
        if not keyword:
            generic, end = parse_generic(line, row, position)
            self._add(generic, generic.span)
            if line.startswith("<<<", position) and isinstance(generic, Generic):
                self._chevrons(row, position)
        else:
            end = self._keyword(keyword, row, line, position, behind)
        extra = end
        while line.startswith(">", extra):
            extra += 1
        if extra > end:
            self._chevrons(row, end)
        return extra

    def _chevrons(self, row: int, position: int) -> None:
        message = "one chevron too many: a command stands between << and >>"
        self.diagnostics.add(self.file, Span(row, position, position + 1), "YS0064", message)

    def _keyword(self, keyword: str, row: int, line: str, position: int, behind: int) -> int:
        start = Span(row, position, behind)
        if keyword == "local":
            raise Fault("YS0005", start, '"local" is reserved: name the command differently')
        if keyword in _CLOSERS:
            return self._continue(keyword, row, line, start)
        if keyword in ("if", "once", "enum"):
            return self._begin(keyword, row, line, start)
        cursor = Cursor(line, row, behind)
        statement = SIMPLE[keyword](cursor, start, self._note(line))
        end = cursor.close_command()
        statement.span = Span(row, position, end)
        self._add(statement, statement.span)
        return end

    def _note(self, line: str) -> str:
        _, found, behind = line.rpartition("///")
        return " ".join([*self.notes, behind.strip()] if found and behind.strip() else self.notes)

    def _begin(self, keyword: str, row: int, line: str, start: Span) -> int:
        """Open an if, once or enum; it opens even if its expression is broken, so that its end is no second error."""
        owner: If | Once | Enumeration
        if keyword == "if":
            owner = If([Clause(None, [], start)], start)
            body = owner.clauses[0].body
        elif keyword == "once":
            owner = Once(None, [], None, start)
            body = owner.body
        else:
            owner = Enumeration("", [], start, self._note(line))
            body = []
        try:
            self._add(owner, start)
        finally:
            self._open(_Block(keyword, body, start, owner))
        cursor = Cursor(line, row, start.end)
        if isinstance(owner, If):
            owner.clauses[0].test = self._test(cursor)
        elif isinstance(owner, Once):
            if cursor.kind == "word" and cursor.text == "if":
                cursor.next()
                owner.test = self._test(cursor)
        else:
            owner.span = cursor.span
            if cursor.text in RESERVED:
                raise cursor.fail("the enum's name")
            owner.name = cursor.take_word("the enum's name")
        return cursor.close_command()

    @staticmethod
    def _test(cursor: Cursor) -> Expr:
        if cursor.kind == "close":
            raise cursor.fail("a condition")
        return parse_expression(cursor)

    def _continue(self, keyword: str, row: int, line: str, start: Span) -> int:
        """Handle what belongs to an open block: else, endif, case and so on."""
        block = self.blocks[-1]
        wanted = ("if", "once") if keyword == "else" else (_CLOSERS[keyword],)
        if block.kind not in wanted:
            raise Fault("YS0005", start, self._stray(keyword, wanted))
        cursor = Cursor(line, row, start.end)
        owner = block.owner
        if keyword.startswith("end"):
            self.blocks.pop()
            self.blocks[-1].group = None
        elif isinstance(owner, Enumeration):
            owner.cases.append(parse_case(cursor, start, self._note(line)))
        elif block.finished:
            raise Fault("YS0005", start, f"<<{keyword}>> cannot follow <<else>>: it is the last part")
        elif isinstance(owner, Once):
            owner.otherwise = block.body = []
            block.finished = True
            block.group = None
        elif isinstance(owner, If):
            clause = Clause(None, [], start)
            owner.clauses.append(clause)
            block.body, block.group, block.finished = clause.body, None, keyword == "else"
            if keyword == "elseif":
                clause.test = self._test(cursor)
            elif cursor.kind == "word" and cursor.text == "if":
                raise Fault("YS0005", cursor.span, "write <<elseif …>> in one word")
        return cursor.close_command()

    def _stray(self, keyword: str, wanted: tuple[str, ...]) -> str:
        if any(block.kind in wanted for block in self.blocks):
            return (
                f"<<{keyword}>> stands in another block than its <<{wanted[0]}>>: "
                "close what was opened in between, and mind the indentation below options"
            )
        return f"<<{keyword}>> without <<{wanted[0]}>>: remove it or open the block"

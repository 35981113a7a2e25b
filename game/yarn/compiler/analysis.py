"""Warnings: what compiles but is probably not what the writer meant."""

from __future__ import annotations

import re

from game.yarn.compiler.source import Diagnostics, Nearest
from game.yarn.compiler.symbols import Symbols
from game.yarn.compiler.tree import (
    Declare,
    Enumeration,
    FileTree,
    If,
    Jump,
    Leave,
    NodeTree,
    Once,
    Statement,
    Text,
    children,
    texts,
    walk,
)
from game.yarn.markup import check_markup

_SINGLE_CHEVRONS = re.compile(r"<[^<>]+>")
_STATEMENT = re.compile(
    r"(?:set|declare)\s+\$|(?:if|elseif)\s+(?:not\s+|!)?(?:\$|visited|(?:true|false)$)|call\s+\w+\(|"
    r"(?:jump|detour)\s+\w+$|(?:else|endif|endonce|endenum)$"
)


def leaves(statement: Statement) -> bool:
    """Return whether a node goes no further here: it is left, or each branch there is ends so."""
    waiting = [statement]
    while waiting:
        part = waiting.pop()
        if (isinstance(part, If) and part.clauses[-1].test is None) or (isinstance(part, Once) and part.otherwise):
            last = [block[-1] if block else None for block in children(part)]
            waiting += [end for end in last if end is not None]
            if None in last:
                return False
        elif not (isinstance(part, Leave) or (isinstance(part, Jump) and not part.detour)):
            return False
    return True


class Analysis:
    """Looks at trees and symbols once more."""

    def __init__(
        self,
        files: list[FileTree],
        by_title: dict[str, list[NodeTree]],
        symbols: Symbols,
        diagnostics: Diagnostics,
    ) -> None:
        self.files = files
        self.by_title = by_title
        self.symbols = symbols
        self.diagnostics = diagnostics
        self.nearest = Nearest()

    def run(self) -> None:
        """Report everything found."""
        for file in self.files:
            for node in file.nodes:
                if not node.body and not file.broken:
                    message = "this node is empty and left out: write a line, or remove it"
                    self.diagnostics.add(file.name, node.span, "YS0033", message)
                self.unreachable(file.name, node.body)
                for statement in walk(node.body):
                    self.statement(file.name, statement)
        if not self.diagnostics.errors:
            self.unused()

    def statement(self, file: str, statement: Statement) -> None:
        """Look at one statement: where it jumps to, and the texts it shows."""
        target = statement.target if isinstance(statement, Jump) else None
        if isinstance(statement, Jump) and isinstance(target, str) and target not in self.by_title:
            message = f'there is no node "{target}": {self.suggest(target)}'
            self.diagnostics.add(file, statement.target_span, "YS0012", message)
        for text in texts(statement):
            self.text(file, text)

    def suggest(self, title: str) -> str:
        """Return the advice for a jump to a node that is not there."""
        near = self.nearest.find(title, self.by_title)
        return f'did you mean "{near}"?' if near else "write it, or jump elsewhere"

    def text(self, file: str, text: Text) -> None:
        """Look for commands that would be shown as text, and for damaged markup."""
        words = text.text
        if words[0] == "<" and _SINGLE_CHEVRONS.fullmatch(words):
            self.diagnostics.add(file, text.span, "YS0048", "a command has two chevrons on each side: <<…>>")
        elif words.endswith(">>") and "<<" not in words:
            self.diagnostics.add(file, text.span, "YS0021", 'a ">>" without "<<": write <<…>> for a command')
        elif words[0] in "sdeicj" and _STATEMENT.match(words):
            self.diagnostics.add(file, text.span, "YS0022", "this is shown as text: put <<…>> around it to run it")
        problem = check_markup(words, whole=not text.values)
        if problem is not None:
            message = f"{problem.message}; a bracket in the text is written \\[ or \\]"
            self.diagnostics.add(file, text.span, "YS0063", message)

    def unreachable(self, file: str, body: list[Statement]) -> None:
        """Warn of the first statement in each block that comes after the node is left."""
        blocks = [body]
        while blocks:
            block = blocks.pop()
            ended = False
            for statement in block:
                if ended and not isinstance(statement, (Declare, Enumeration)):
                    message = "never reached: the node is left above"
                    self.diagnostics.add(file, statement.span, "YS0008", message)
                    break
                ended = leaves(statement)
            for statement in block:
                blocks += children(statement)

    def unused(self) -> None:
        """Warn of declared variables that no script reads."""
        for symbol in self.symbols.variables.values():
            if symbol.tree is not None and not symbol.read:
                message = f"no script reads {symbol.name}: remove it unless the game does"
                self.diagnostics.add(symbol.file, symbol.span, "YS0010", message)

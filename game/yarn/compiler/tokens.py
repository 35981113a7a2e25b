"""Tokens inside commands, braces and conditions."""

from __future__ import annotations

import re

from game.yarn.compiler.source import Fault, Span

# Where Swift allows identifiers to begin (The Swift Programming Language, "Lexical Structure"):
# letters, most symbols and emoji; further characters may also be digits and combining marks.
_HEAD = (
    "A-Za-z_\u00a8\u00aa\u00ad\u00af\u00b2-\u00b5\u00b7-\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff"
    "\u0370-\u167f\u1681-\u180d\u180f-\u1dbf\u1e00-\u1fff\u200b-\u200d\u202a-\u202e\u203f\u2040\u2054\u2060-\u20cf"
    "\u2100-\u218f\u2460-\u24ff\u2600-\u27bf\u2b00-\u2dff\u2e80-\u2fff\u3004-\u3007\u3021-\u302f\u3031-\ud7ff"
    "\uf900-\ufd3d\ufd40-\ufdcf\ufdf0-\ufe1f\ufe30-\ufe44\ufe47-\ufffd\U00010000-\U000efffd"
)
_TAIL = _HEAD + "0-9\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
IDENTIFIER = f"[{_HEAD}][{_TAIL}]*+"

_TOKEN = re.compile(
    r"[ \t]*+(?:"
    r"(?P<number>[0-9]++(?:\.[0-9]++)?)"
    rf"|(?P<variable>\${IDENTIFIER})"
    rf"|(?P<word>{IDENTIFIER})"
    r'|(?P<string>"(?:[^"\\]|\\["\\])*+")'
    r"|(?P<close>>>|\})"
    r"|(?P<comment>//.*)"
    r"|(?P<operator><=|>=|==|!=|&&|\|\||\+=|-=|\*=|/=|%=|[-+*/%<>!^=(),.])"
    r"|(?P<end>$)"
    r"|(?P<bad>.))",
    re.DOTALL,
)
_REST = re.compile(r"[ \t]*+(?://.*)?$", re.DOTALL)


class Cursor:
    """Reads tokens of one physical line, one ahead.

    ``kind`` is number, variable, word, string, close (``>>`` or ``}``), comment, operator, end or bad.
    """

    __slots__ = ("end", "kind", "line", "row", "start", "text")

    def __init__(self, line: str, row: int, position: int) -> None:
        self.line = line
        self.row = row
        self.end = position
        self.next()

    def next(self) -> None:
        """Go to the next token."""
        match = _TOKEN.match(self.line, self.end)
        assert match is not None and match.lastgroup is not None  # noqa: PT018  (`bad` and `end` take the rest)
        self.kind = match.lastgroup
        self.text = match.group(self.kind)
        self.start, self.end = match.span(self.kind)

    @property
    def span(self) -> Span:
        """The place of the current token."""
        return Span(self.row, self.start, self.end)

    def describe(self) -> str:
        """Return the current token as a message names it."""
        if self.kind == "end":
            return "the end of the line"
        if self.kind == "bad" and self.text == '"':
            return 'a string that is not closed or has an escape other than \\" and \\\\'
        return f'"{self.text[:40]}"'

    def fail(self, wanted: str, code: str = "YS0005") -> Fault:
        """Return a fault at the current token that says what was expected."""
        hint = '; to compare, write "=="' if self.text == "=" else ""
        return Fault(code, self.span, f"expected {wanted}, found {self.describe()}{hint}")

    def take_word(self, wanted: str) -> str:
        """Return the current word and go on."""
        if self.kind != "word":
            raise self.fail(wanted)
        text = self.text
        self.next()
        return text

    def single_chevron(self) -> bool:
        """Return whether a ``>`` stands here with nothing behind it on its line: half of what closes a command."""
        return self.text == ">" and _REST.match(self.line, self.end) is not None

    def close_command(self) -> int:
        """Check that the command ends here and return the column behind its ``>>``."""
        if self.kind == "close" and self.text == ">>":
            return self.end
        if self.kind in ("end", "comment") or self.single_chevron():
            raise self.fail('">>" to close the command', "YS0006")
        raise self.fail('">>" to close the command')

"""Source text as lines, places in it, and the collector of diagnostics."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from game.yarn.diagnostics import CODES, Diagnostic, Severity

MAX_MESSAGE = 500  # characters: names in scripts may be absurdly long
_LINE_END = re.compile(r"\r\n|\r|\n")


class Span(NamedTuple):
    """A stretch of one physical line: line number and columns from 0, ``end`` exclusive."""

    line: int
    start: int
    end: int


class Fault(Exception):
    """Stops the parsing of one line; the parser turns it into a diagnostic and goes on."""

    def __init__(self, code: str, span: Span, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.span = span
        self.message = message


def split_lines(text: str) -> list[str]:
    """Split at LF, CRLF and CR (and nothing else); a leading byte order mark is dropped."""
    return _LINE_END.split(text.removeprefix("\ufeff"))


class Diagnostics:
    """Collects findings, one of each code at the same place; with ``all_messages`` one of each message."""

    def __init__(self, all_messages: bool = False) -> None:
        self._all_messages = all_messages
        self.items: list[Diagnostic] = []
        self._seen: set[tuple[str, str, int, int, str]] = set()
        self.errors = 0

    def add(self, file: str, span: Span, code: str, message: str) -> None:
        """Add a finding with the severity of its code."""
        key = (file, code, span.line, span.start, message if self._all_messages else "")
        if key in self._seen:
            return
        self._seen.add(key)
        severity = CODES[code][1]
        self.errors += severity is Severity.ERROR
        end = max(span.end, span.start)
        if len(message) > MAX_MESSAGE:
            message = message[: MAX_MESSAGE - 1] + "…"
        self.items.append(
            Diagnostic(code, severity, message, file, span.line + 1, span.start + 1, span.line + 1, end + 1)
        )

    def fault(self, file: str, fault: Fault) -> None:
        """Add what stopped a line."""
        self.add(file, fault.span, fault.code, fault.message)


class Nearest:
    """Finds names that look like a misspelt one, a few times: comparing is slow, and floods have one cause."""

    def __init__(self, times: int = 20) -> None:
        self._left = times

    def find(self, name: str, names: Collection[str]) -> str:
        """Return the most similar of ``names``, or an empty string."""
        if self._left == 0 or len(names) > 2_000:
            return ""
        self._left -= 1
        from difflib import get_close_matches

        return next(iter(get_close_matches(name[:60], names, 1)), "")

"""Tags and texts of a line, in order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from game.yarn.markup.model import MarkupFault, Property

_TEXT = re.compile(r"(?:[^\[\\]++|\\.|\\$)++", re.DOTALL)
_BRACKET = re.compile(r"\\([\[\]])")
_BLANKS = re.compile(r"\s*+")
_NAME = re.compile(r"[^\W_][\w|]*+")
_NUMBER = re.compile(r"-?[0-9]++(?:\.[0-9]*+)?")
_STRING = re.compile(r'"((?:[^"\\]|\\.)*+)"', re.DOTALL)
_BRACED = re.compile(r"\{([^{}]*+)\}")
_BARE = re.compile(r"[^\s\[\]/=\"][^\W_]*+")
_RAW_END = re.compile(r"\[\s*/\s*nomarkup\s*\]")
_UNESCAPE = re.compile(r"\\(.)", re.DOTALL)

RAW = "nomarkup"
MAX_TAGS = 1_000  # in one line: overlapping tags cost time squared


@dataclass(slots=True)
class Piece:
    """A text, an opening, closing or self-closing tag, or ``[/]`` (``kind`` all)."""

    kind: str
    position: int
    text: str = ""
    properties: dict[str, Property] | None = None


class _Reader:
    """Reads one tag."""

    def __init__(self, line: str, position: int) -> None:
        self.line = line
        self.start = position
        self.position = position + 1

    def blanks(self) -> None:
        match = _BLANKS.match(self.line, self.position)
        self.position = match.end() if match else self.position

    def peek(self) -> str:
        self.blanks()
        return self.line[self.position : self.position + 1]

    def fail(self, message: str) -> MarkupFault:
        return MarkupFault(message, self.position)

    def name(self, what: str) -> str:
        self.blanks()
        match = _NAME.match(self.line, self.position)
        if match is None:
            raise self.fail(f"expected {what}, a word of letters and digits")
        self.position = match.end()
        return match.group()

    def expect(self, char: str) -> None:
        if self.peek() != char:
            found = self.line[self.position : self.position + 1] or "the end of the line"
            raise self.fail(f'expected "{char}", found "{found}"')
        self.position += 1

    def tag(self) -> Piece:
        if self.peek() == "/":
            self.position += 1
            if self.peek() == "]":
                self.position += 1
                return Piece("all", self.start)
            name = self.name("the name of the tag to close")
            self.expect("]")
            return Piece("close", self.start, name)
        self.blanks()
        first = self.position
        name = self.name("a tag's name")
        properties: dict[str, Property] = {}
        if self.peek() not in ("=", "/", "]") and self.position == first + len(name):
            raise MarkupFault(f'"{self.line[first : self.position + 1]}" is no name: use letters and digits', first)
        if self.peek() == "=":
            self.position += 1
            properties[name] = self.value()
        while self.peek() not in ("/", "]"):
            key = self.name("a property, / or ]")
            self.expect("=")
            properties[key] = self.value()
        closed = self.peek() == "/"
        self.position += closed
        self.expect("]")
        return Piece("single" if closed else "open", self.start, name, properties)

    def value(self) -> Property:
        self.blanks()
        line, position = self.line, self.position
        for pattern in (_STRING, _BRACED, _NUMBER, _BARE):
            match = pattern.match(line, position)
            if match is None:
                continue
            self.position = match.end()
            if pattern is _STRING:
                return _UNESCAPE.sub(r"\1", match.group(1))
            if pattern is _BRACED:
                return match.group(1)
            if pattern is _NUMBER:
                return self.number(match.group())
            word = match.group()
            return word in ("true", "True") if word in ("true", "True", "false", "False") else word
        raise self.fail("expected a value: a number, true, false, a word or a text in quotes")

    def number(self, text: str) -> Property:
        following = self.line[self.position : self.position + 1]
        if text.endswith(".") or (following and not following.isspace() and following not in "/]"):
            raise self.fail(f'"{text}{following}" is no number: put quotes around it')
        return float(text) if "." in text else int(text)


def tokenise(line: str) -> list[Piece]:
    """Return the pieces of a line. Raises ``MarkupFault`` for a tag that cannot be read."""
    pieces: list[Piece] = []
    position = tags = 0
    while position < len(line):
        match = _TEXT.match(line, position)
        if match:
            pieces.append(Piece("text", position, _BRACKET.sub(r"\1", match.group())))
            position = match.end()
            continue
        tags += 1
        if tags > MAX_TAGS:
            raise MarkupFault(f"more than {MAX_TAGS} tags in one line", position)
        reader = _Reader(line, position)
        piece = reader.tag()
        pieces.append(piece)
        position = reader.position
        if piece.kind == "open" and piece.text == RAW:
            end = _RAW_END.search(line, position)
            if end is None:
                raise MarkupFault("[nomarkup] is never closed: add [/nomarkup]", piece.position)
            pieces.append(Piece("text", position, line[position : end.start()]))
            pieces.append(Piece("close", end.start(), RAW))
            position = end.end()
    return pieces

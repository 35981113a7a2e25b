"""Lines of dialogue: text with escapes and expressions, a condition, hashtags."""

from __future__ import annotations

import re

from game.yarn.compiler.expressions import parse_expression
from game.yarn.compiler.source import Fault, Span
from game.yarn.compiler.tokens import Cursor
from game.yarn.compiler.tree import Condition, Expr, Tag, Text

MAX_ITEMS = 2_000  # expressions or tags in one line

# plain text and good escapes; stops at an expression, a tag, a comment, "<<" or a bad escape
_RUN = re.compile(r"(?:[^\\{#</]++|<(?!<)|/(?!/)|\\[\\<>{}#/\[\]:])++")
_ESCAPE = re.compile(r"\\([\\<>{}#/])")
_NUMBERED = re.compile(r"\{[0-9]+\}")
_TAG = re.compile(r"#[ \t]*+([^ \t#$<]++)")
_KEYWORD = re.compile(r"<<[ \t]*+(if|once)(?=[ \t>])")
_BLANKS = re.compile(r"[ \t]*+")


def skip_blanks(line: str, position: int) -> int:
    """Return the column of the first character at or behind ``position`` that is no blank."""
    match = _BLANKS.match(line, position)
    return match.end() if match else position


def indentation(line: str) -> int:
    """Return how far a line is indented: a tab counts 8, a blank 1."""
    width = 0
    for char in line:
        if char == "\t":
            width += 8
        elif char == " ":
            width += 1
        else:
            break
    return width


class _Text:
    """Collects the parts of a text."""

    def __init__(self, line: str, row: int) -> None:
        self.line = line
        self.row = row
        self.parts: list[str | Expr] = []

    def scan(self, position: int) -> int:
        """Read up to a condition, tag, comment or the end of the line; return where."""
        line, size = self.line, len(self.line)
        while position < size:
            run = _RUN.match(line, position)
            if run:
                self.parts.append(_ESCAPE.sub(r"\1", run.group()))
                position = run.end()
            elif line[position] == "{":
                position = self.expression(position)
            elif line[position] == "\\":
                raise Fault(
                    "YS0005",
                    Span(self.row, position, position + 2),
                    f'"{line[position : position + 2]}" is no escape: a backslash is written "\\\\"',
                )
            else:
                break
        return position

    def expression(self, position: int) -> int:
        if len(self.parts) > MAX_ITEMS:
            raise Fault("YS1003", Span(self.row, position, position + 1), f"more than {MAX_ITEMS} parts in one line")
        cursor = Cursor(self.line, self.row, position + 1)
        self.parts.append(parse_expression(cursor))
        if cursor.kind != "close" or cursor.text != "}":
            raise cursor.fail('"}" to close the expression', "YS0004" if cursor.kind == "end" else "YS0005")
        return cursor.end

    def finish(self) -> tuple[str, list[Expr | str]]:
        """Return the text with placeholders, trimmed, and what goes into them.

        A literal ``{0}`` (written ``\\{0\\}``) in a line that has expressions gets a placeholder of
        its own with itself as value, so that it is not taken for the first expression.
        """
        values: list[Expr | str] = []
        mixed = any(isinstance(part, Expr) for part in self.parts)

        def place(value: Expr | str) -> str:
            values.append(value)
            return f"{{{len(values) - 1}}}"

        pieces = [
            place(part)
            if isinstance(part, Expr)
            else (_NUMBERED.sub(lambda match: place(match.group()), part) if mixed else part)
            for part in self.parts
        ]
        return "".join(pieces).strip(), values


def parse_text(line: str, row: int, position: int) -> Text:
    """Read a line of dialogue that begins at a column. Raises ``Fault`` if it is broken."""
    scanner = _Text(line, row)
    start = position
    position = scanner.scan(position)
    text, values = scanner.finish()
    if not text:
        raise Fault("YS0005", Span(row, start, max(position, start + 1)), _nothing(line, position))
    end = position
    condition: Condition | None = None
    if line.startswith("<<", position):
        condition, end = parse_condition(line, row, position)
    tags, end = parse_tags(line, row, end)
    rest = skip_blanks(line, end)
    if rest < len(line) and not line.startswith("//", rest):
        raise Fault("YS0005", Span(row, rest, len(line)), _behind(line, rest, bool(tags)))
    if condition is None and not tags:
        end = start + len(line[start:end].rstrip())
    return Text(text, values, condition, tags, Span(row, start, end), end)


def _nothing(line: str, position: int) -> str:
    if line.startswith("#", position):
        return 'a hashtag needs text before it; a "#" in the text is written "\\#"'
    return "there is no text here: write what is said"


def _behind(line: str, position: int, tagged: bool) -> str:
    if line.startswith("<<", position):
        if tagged:
            return "a condition goes before the hashtags"
        return "only one condition may follow a line"
    if tagged:
        return "only hashtags and a // comment may follow a hashtag; a blank must follow it"
    return "only hashtags and a // comment may follow a condition: move the text before it"


def parse_condition(line: str, row: int, position: int) -> tuple[Condition, int]:
    """Read ``<<if e>>``, ``<<once>>`` or ``<<once if e>>`` behind a text; return it and the column behind."""
    keyword = _KEYWORD.match(line, position)
    if keyword is None:
        message = "only <<if …>> and <<once>> may follow a line's text: put the command on a line of its own"
        raise Fault("YS0020", Span(row, position, len(line)), message)
    cursor = Cursor(line, row, keyword.end())
    once = keyword.group(1) == "once"
    test: Expr | None = None
    if not once:
        test = parse_expression(cursor)
    elif cursor.kind == "word" and cursor.text == "if":
        cursor.next()
        test = parse_expression(cursor)
    end = cursor.close_command()
    return Condition(once, test, Span(row, position, end)), end


def parse_tags(line: str, row: int, position: int) -> tuple[list[Tag], int]:
    """Read hashtags and return them and the column behind the last."""
    tags: list[Tag] = []
    end = position
    while True:
        start = skip_blanks(line, end)
        if not line.startswith("#", start):
            return tags, end
        match = _TAG.match(line, start)
        if match is None:
            raise Fault("YS0005", Span(row, start, start + 1), 'a hashtag needs a word behind the "#"')
        end = match.end()
        if line[end : end + 1] in ("$", "<") and end < len(line):
            raise Fault("YS0005", Span(row, end, end + 1), f'"{line[end]}" cannot stand in a hashtag')
        tags.append(Tag(match.group(1), Span(row, start, end)))
        if len(tags) > MAX_ITEMS:
            raise Fault("YS1003", Span(row, start, end), f"more than {MAX_ITEMS} hashtags in one line")

"""Break text into lines that fit a width, and lines into pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.text.metrics import Metrics, Ruler
from game.text.spans import Span

SPACES = " \t\u2009"
"""Spaces a line may end at; a no-break space (U+00A0, U+202F) is a letter to this module."""

AFTER = "-–—/\u200b\u2026"
"""Characters a line may end after if a letter or figure follows."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: the characters ``start`` to ``end`` of the text, and their width in pixels."""

    start: int
    end: int
    width: int


@dataclass(frozen=True, slots=True)
class Page:
    """Lines that are shown together; ``start`` and ``end`` bound the page's characters."""

    lines: tuple[Line, ...]

    @property
    def start(self) -> int:
        """The index of the page's first character."""
        return self.lines[0].start

    @property
    def end(self) -> int:
        """The index after the page's last character."""
        return self.lines[-1].end


def wrap(text: str, metrics: Metrics, width: int, spans: Sequence[Span] = ()) -> tuple[Line, ...]:
    """Break ``text`` into lines of at most ``width`` pixels, as full as they can be.

    ``\\n`` always breaks. A word wider than the box is cut; only a glyph that is wider than the
    box by itself goes over it. Empty text gives one empty line.
    """
    ruler = Ruler(text, metrics, spans)
    lines: list[Line] = []
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        lines.extend(_paragraph(text, start, end, ruler, width))
        start = end + 1
    return tuple(lines)


def _paragraph(text: str, start: int, end: int, ruler: Ruler, width: int) -> Iterator[Line]:
    start, end = _strip(text, start, end)
    if start == end:
        yield Line(start, end, 0)
    while start < end:
        cut = _fitting(text, start, end, ruler, width)
        _, foot = _strip(text, start, cut)
        yield Line(start, foot, ruler.width(start, foot))
        start, end = _strip(text, cut, end)


def _fitting(text: str, start: int, end: int, ruler: Ruler, width: int) -> int:
    """Return where the line that starts at ``start`` ends."""
    best = start
    index = start + 1
    while index <= end and (text[index - 1] in SPACES or ruler.width(start, index) <= width):
        if index == end or _may_break(text, index):
            best = index
        index += 1
    return best if best > start else max(start + 1, index - 1)


def _may_break(text: str, index: int) -> bool:
    """Return whether a line may end between the characters ``index - 1`` and ``index``."""
    before, after = text[index - 1], text[index]
    if after in SPACES or before in SPACES:
        return True
    return before in AFTER and after.isalnum() and index > 1 and text[index - 2] not in SPACES


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in SPACES:
        start += 1
    while end > start and text[end - 1] in SPACES:
        end -= 1
    return start, end


def paginate(lines: Sequence[Line], per_page: int = 3) -> tuple[Page, ...]:
    """Share lines out to as few pages of at most ``per_page`` as possible, evenly.

    Four lines make two and two rather than three and a lonely one.
    """
    count = max(1, -(-len(lines) // per_page))
    pages = []
    start = 0
    for number in range(count):
        size = (len(lines) - start + count - number - 1) // (count - number)
        pages.append(Page(tuple(lines[start : start + size])))
        start += size
    return tuple(pages)


def lay_out(text: str, metrics: Metrics, width: int, spans: Sequence[Span] = (), per_page: int = 3) -> tuple[Page, ...]:
    """Return the pages of a text in a box ``width`` pixels wide and ``per_page`` lines high."""
    return paginate(wrap(text, metrics, width, spans), per_page)


def fit(text: str, metrics: Metrics, width: int) -> str:
    """Return ``text``, shortened with an ellipsis if it is wider than ``width`` pixels."""
    ruler = Ruler(text, metrics)
    if ruler.width(0, len(text)) <= width:
        return text
    room = width - metrics.advance("…")
    end = next((index for index in range(len(text), 0, -1) if ruler.width(0, index) <= room), 0)
    return text[:end].rstrip(SPACES) + "…"

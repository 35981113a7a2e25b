"""Markup attributes over plain text, and the runs of equal style that a line is drawn in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Span:
    """One attribute over the characters ``start`` to ``end`` (``end`` excluded).

    Names that mean something here: ``b`` (drawn bold, which is wider), ``slow`` (typed slower) and
    ``pause`` (a point, ``start == end``; ``value`` in milliseconds). The rest is for the view.
    """

    start: int
    end: int
    name: str
    value: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """Characters ``start`` to ``end`` that carry the same attributes."""

    start: int
    end: int
    styles: frozenset[str]


def runs(start: int, end: int, spans: Sequence[Span]) -> tuple[Run, ...]:
    """Cut the characters ``start`` to ``end`` into runs of equal attributes, in order."""
    if not spans:
        return (Run(start, end, frozenset()),) if end > start else ()
    edges = {start, end}
    for span in spans:
        edges.update(edge for edge in (span.start, span.end) if start < edge < end)
    cuts = sorted(edges)
    return tuple(
        Run(low, high, frozenset(span.name for span in spans if span.start <= low and high <= span.end))
        for low, high in pairwise(cuts)
    )


def covered(count: int, name: str, spans: Sequence[Span]) -> list[bool]:
    """Return for each of ``count`` characters whether an attribute called ``name`` covers it."""
    found = [False] * count
    for span in spans:
        if span.name == name:
            for index in range(max(0, span.start), min(count, span.end)):
                found[index] = True
    return found

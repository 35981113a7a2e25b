"""When each character of a page appears: an even hand with a breath at every stop."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from game.text.spans import Span, covered

RATES = {"slow": 3, "normal": 2, "fast": 1, "instant": 0}
"""Ticks per character by the setting ``text_speed``: 20, 30 or 60 a second, or all at once."""

SLOW = 3  # [slow] takes so many times as long
# Rests after a character, in characters' time.
COMMA = 5
STOP = 10
DOT = 4  # each dot of a row of dots
RESTS = {",": COMMA, ";": COMMA, ":": COMMA, "–": COMMA, "—": COMMA, ".": STOP, "!": STOP, "?": STOP, "…": STOP}
CLOSING = "\"'’”»)]"


@dataclass(frozen=True, slots=True)
class Timing:
    """``at[i]`` is the tick at which character ``i`` of the page appears; ``total`` that when all is said."""

    at: tuple[int, ...]
    total: int

    def shown(self, tick: int) -> int:
        """Return how many characters are shown after ``tick`` ticks."""
        return bisect_right(self.at, tick)


def time_page(text: str, start: int, end: int, rate: int, spans: Sequence[Span] = ()) -> Timing:
    """Return the timing of the characters ``start`` to ``end`` of ``text``, typed at ``rate`` ticks a character.

    A ``pause`` lasts as long at every rate but 0, where everything appears at once.
    """
    if rate == 0:
        return Timing((0,) * (end - start), 0)
    slow = covered(len(text), "slow", spans)
    pauses = _pauses(text, start, end, spans)
    at = []
    tick = 0
    for index in range(start, end):
        tick += pauses.get(index, 0)
        at.append(tick)
        pace = rate * (SLOW if slow[index] else 1)
        last = index + 1 == end
        tick += 0 if last else pace * (1 + _rest(text, index))
    return Timing(tuple(at), tick + pauses.get(end, 0))


def _pauses(text: str, start: int, end: int, spans: Sequence[Span]) -> dict[int, int]:
    """Return ticks to wait before a character of the page, or before its end; by index."""
    ticks: dict[int, int] = {}
    for span in spans:
        where = span.start
        if span.name != "pause":
            continue
        if where < start and not text[:start].strip():
            where = start
        elif where >= end and not text[end : where + 1].strip():
            where = end  # in the space between two pages: the first one waits
        elif not start <= where < end:
            continue
        ticks[where] = ticks.get(where, 0) + span.value * 60 // 1000
    return ticks


def _rest(text: str, index: int) -> int:
    """Return the rest after a character: only before a space, or before what closes a quotation."""
    char = text[index]
    if char == "." and (text[index + 1] == "." or text[index - 1 : index] == "."):
        return DOT
    if text[index + 1] not in " \n\u00a0":
        return 0
    while index > 0 and text[index] in CLOSING:
        index -= 1
    return RESTS.get(text[index], 0)

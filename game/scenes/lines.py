"""Lines as they are shown: speaker, expression, pages and typing, looked up from the script."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.scenes.context import Context
from game.scenes.menu import Layout as Rows
from game.story.cast import PEOPLE
from game.text import Page, Span, Timing, time_page
from game.text import lay_out as set_text
from game.yarn import MarkupResult

TEXT_WIDTH = 216
"""Width of the dialogue box's text in pixels; the box holds three lines."""
CHOICE_ROW = 14
CHOICE_MARGIN = 32
"""What a choice's row needs beside its text: inset, and the picture of a tell."""
CHOICE_NARROW = (80, 232, 110)
CHOICE_WIDE = (12, 296, 97)
"""Left, width and lower edge of the rows: beside the portrait, or above it if a text needs the room."""
CHOICE_LEAST = 96
"""Narrowest rows of a choice, in pixels."""
SCREEN_MIDDLE = 160
BOX_TOP = 66
"""Below a box, its portrait and its name at the top of the screen."""
FACES = ("neutral", "warm", "worried", "stern", "closed", "startled")
BLIP_EVERY = 3
"""A voice blip sounds every so many characters."""


@dataclass(frozen=True, slots=True)
class Layout:
    """One line laid out. ``speaker`` is a person's ID, ``name`` what the name plate shows."""

    speaker: str
    name: str
    face: str
    text: str
    spans: tuple[Span, ...]
    page_list: tuple[Page, ...]
    timings: dict[tuple[int, int], Timing] = field(default_factory=dict)

    @property
    def pages(self) -> int:
        """Return how many pages the line has."""
        return len(self.page_list)

    def length(self, page: int) -> int:
        """Return how many characters a page has."""
        return self.page_list[page].end - self.page_list[page].start

    def timing(self, page: int, rate: int) -> Timing:
        """Return when each character of a page appears at ``rate`` ticks a character; worked out once."""
        found = self.timings.get((page, rate))
        if found is None:
            shown = self.page_list[page]
            found = self.timings[page, rate] = time_page(self.text, shown.start, shown.end, rate, self.spans)
        return found

    def speaks_at(self, page: int, shown: int) -> bool:
        """Return whether the newest of ``shown`` characters is one that a voice blip goes with."""
        index = self.page_list[page].start + shown - 1
        return shown > 0 and (shown - 1) % BLIP_EVERY == 0 and self.text[index].isalnum()


def speaker_of(ctx: Context, line: str) -> str:
    """Return the ID of a line's speaker, empty for none."""
    return lay_out(ctx, line, ()).speaker


def lay_out(ctx: Context, line: str, substitutions: tuple[str, ...]) -> Layout:
    """Return a line laid out for the dialogue box; the last few are kept."""
    key = (line, substitutions)
    found = ctx.layouts.get(key)
    if found is None:
        if len(ctx.layouts) >= 64:
            ctx.layouts.clear()
        found = ctx.layouts[key] = _build(ctx, line, substitutions)
    return found


def _build(ctx: Context, line: str, substitutions: tuple[str, ...]) -> Layout:
    markup = ctx.speech(line, substitutions)
    name, text, cut = _split(markup)
    speaker = name.lower() if name.lower() in PEOPLE else ""
    if speaker and ctx.content.has_message(f"person.{speaker}"):
        name = ctx.content.message(f"person.{speaker}")
    face = tagged(ctx, line, "face")
    spans = _spans(markup, cut)
    pages = set_text(text, ctx.content.metrics(), TEXT_WIDTH, spans)
    return Layout(speaker, name, face if face in FACES else FACES[0], text, spans, pages)


def _split(markup: MarkupResult) -> tuple[str, str, int]:
    """Return speaker, text without the ``Name: `` prefix, and how many characters were cut."""
    for attribute in markup.attributes:
        if attribute.name == "character" and attribute.position == 0:
            return str(attribute.properties["name"]), markup.text[attribute.length :], attribute.length
    return "", markup.text, 0


def _spans(markup: MarkupResult, cut: int) -> tuple[Span, ...]:
    spans = []
    for attribute in markup.attributes:
        if attribute.name == "character":
            continue
        start = max(0, attribute.position - cut)
        value = attribute.properties.get("pause", 0) if attribute.name == "pause" else 0
        milliseconds = int(value) if isinstance(value, (int, float)) else 0
        spans.append(Span(start, max(start, attribute.position + attribute.length - cut), attribute.name, milliseconds))
    return tuple(spans)


def tagged(ctx: Context, line: str, tag: str) -> str:
    """Return what a line's hashtag ``#tag:VALUE`` says, empty if it has none."""
    for found in ctx.content.program().metadata.get(line, ()):
        if found.startswith(tag + ":"):
            return found[len(tag) + 1 :]
    return ""


def locked_reason(ctx: Context, line: str) -> str:
    """Return the message ID of why an option is closed (``#locked:ID``), empty if it is to be hidden."""
    return tagged(ctx, line, "locked")


def choice_rows(
    ctx: Context, choices: list[tuple[str, tuple[str, ...]]], at_top: bool, beside: int | None = None
) -> Rows:
    """Return where the rows of a choice are: above the box, or below one at the top.

    They are as wide as their words; ``beside`` is the column of the screen in which whoever speaks stands, in
    pixels: the rows keep to the other side.
    """
    metrics = ctx.content.metrics()
    widest = max(metrics.width(words) for line, given in choices for words in _row_words(ctx, line, given))
    left, width, bottom = CHOICE_NARROW if widest <= CHOICE_NARROW[1] - CHOICE_MARGIN else CHOICE_WIDE
    if (left, width, bottom) == CHOICE_NARROW:
        room, width = width, max(widest + CHOICE_MARGIN, CHOICE_LEAST)
        left += 0 if beside is not None and beside > SCREEN_MIDDLE else room - width
    top = BOX_TOP + 18 if at_top else bottom - CHOICE_ROW * len(choices)
    return Rows(x=left, y=top, width=width, row=CHOICE_ROW)


def _row_words(ctx: Context, line: str, given: tuple[str, ...]) -> list[str]:
    """Return what a choice's row may say: its text, and why it is closed."""
    reason = locked_reason(ctx, line)
    return [lay_out(ctx, line, given).text, *([ctx.content.message(reason)] if reason else [])]

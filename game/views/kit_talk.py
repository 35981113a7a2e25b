"""Talking: the dialogue box with its portrait, the choices, and the backlog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.assets import Colour
from game.text import Page, Span
from game.views.kit_base import ACCENT, FAINT, INK, SOFT, KitBase

BOX_WIDTH, BOX_HEIGHT = 244, 50
BOX_LOW, BOX_HIGH = 127, 4
"""Top of the box at the bottom and at the top of the screen."""
TEXT_LOW, TEXT_HIGH = 8, 10
"""From the box's top to its first line, likewise."""
BOX_LEFT, BOX_ALONE = 73, 38
"""Left of the box beside a portrait, and without one."""
TEXT_INSET = 15
"""From the box's left to its text, which is 216 px wide."""
FRAME_LEFT, FRAME_LOW, FRAME_HIGH = 3, 107, 4
ROOM_FOR_TWO = 24
"""Rows this high hold choices of two lines."""
BACKLOG_TOP, BACKLOG_BOTTOM = 27, 171


@dataclass(frozen=True, slots=True)
class Option:
    """One choice. ``picture`` is the tell it came from; ``reason`` says why it is closed; ``seen`` it was taken."""

    text: str
    enabled: bool = True
    reason: str = ""
    picture: pygame.Surface | None = None
    seen: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """One line of the backlog: who said it, what, and the colour of the name."""

    name: str
    text: str
    colour: Colour = ACCENT


class TalkKit(KitBase):
    """Draws what people say."""

    def dialogue(
        self,
        target: pygame.Surface,
        name: str,
        portrait: pygame.Surface | None,
        text: str,
        page: Page,
        shown: int,
        *,
        spans: Sequence[Span] = (),
        at_top: bool = False,
        more: bool = False,
        tick: int = 0,
        age: int = 99,
        ground: str = "clinic",
        badge: str = "",
        kind: str = "box",
    ) -> None:
        """Draw a page of a line, its first ``shown`` characters.

        ``portrait`` is 64×64 and stands before ``ground`` (a tag of ``ui/grounds``); ``more`` shows
        the mark that Act goes on; ``badge`` is an icon such as ``auto``; ``age`` counts ticks since
        the box opened; ``kind`` is its panel: ``box``, or ``realm`` inside the system.
        """
        drop = -self.rise(age) if at_top else self.rise(age)
        top = (BOX_HIGH if at_top else BOX_LOW) + drop
        left = BOX_ALONE if portrait is None else BOX_LEFT
        box = self.panel(target, (left, top, BOX_WIDTH, BOX_HEIGHT), kind)
        if portrait is not None:
            self.portrait(target, portrait, FRAME_LEFT, (FRAME_HIGH if at_top else FRAME_LOW) + drop, ground)
        if name:
            self.name_plate(target, name, box.x + 9, max(0, box.y - 7))
        y = box.y + (TEXT_HIGH if at_top else TEXT_LOW)
        until = page.start + shown
        for line in page.lines:
            self.rich(target, text, line.start, line.end, box.x + TEXT_INSET, y, spans, tick, until)
            y += self.body.line
        if more:
            self.sprite(target, "ui/more", "loop", box.right - 16, box.bottom - 13, tick)
        if badge:
            self.icon(target, badge, box.right - 18, box.y - 5)

    def portrait(
        self, target: pygame.Surface, portrait: pygame.Surface, x: int, y: int, ground: str = "clinic"
    ) -> None:
        """Draw a framed portrait, 68×70 with its top left at (x, y)."""
        self.sprite(target, "ui/grounds", ground, x + 2, y + 2)
        target.blit(portrait, (x + 2, y + 2))
        self.panel(target, (x, y, 68, 70), "frame")

    def name_plate(self, target: pygame.Surface, name: str, x: int, y: int) -> int:
        """Draw a name on its plate, 14 px high, and return the plate's width."""
        width = self.body.size(name)[0] + 13
        self.panel(target, (x, y, width, 14), "plate")
        self.text(target, name, x + 7, y + 1, shadow=("teal", 0))
        return width

    def choices(
        self,
        target: pygame.Surface,
        rows: tuple[int, int, int, int],
        options: Sequence[Option],
        focus: int,
        tick: int,
        age: int = 99,
    ) -> None:
        """Draw choices in rows at (x, y, width, height of one row), the focused one lit.

        Rows of 24 px and more hold two lines each.
        """
        x, y, width, row = rows
        y += self.rise(age)
        self.panel(target, (x - 4, y - 6, width + 8, row * len(options) + 14))
        for index, option in enumerate(options):
            self._choice(target, pygame.Rect(x, y + index * row, width, row), option, index == focus, tick)

    def _choice(self, target: pygame.Surface, area: pygame.Rect, option: Option, focused: bool, tick: int) -> None:
        if focused:
            self.panel(target, (area.x, area.y, area.width, area.height), "row")
            self.sprite(target, "ui/cursor", "loop", area.x - 3 + self.sway(tick, 40, 1), area.centery - 4, tick)
        left = area.x + 8
        if option.picture is not None:
            target.blit(option.picture, (left, area.centery - option.picture.get_height() // 2))
            left += option.picture.get_width() + 4
        if not option.enabled:
            self.icon(target, "lock", left, area.centery - 6)
            left += 16
        words = option.text if option.enabled else option.reason or option.text
        lines = self.lines_of(words, area.right - left - 4)[: 2 if area.height >= ROOM_FOR_TWO else 1]
        colour = FAINT if not option.enabled else INK if focused else ("white", 2) if option.seen else SOFT
        top = area.centery - len(lines) * 6
        for number, line in enumerate(lines):
            self.text(target, line, left, top + number * 12, colour)

    def backlog(self, target: pygame.Surface, heading: str, said: Sequence[Said], back: int) -> None:
        """Draw what was said, oldest first, ``back`` entries scrolled up from the newest."""
        self.dim(target)
        self.heading(target, heading, 1)
        self.panel(target, (12, 21, 296, 155))
        y = BACKLOG_BOTTOM
        first = len(said) - back
        while first > 0 and y > BACKLOG_TOP:
            first -= 1
            y -= self._said_height(said[first])
        if y < BACKLOG_TOP:
            y += self._said_height(said[first])
            first += 1
        for entry in said[first : len(said) - back]:
            y = self._entry(target, entry, y)
        self.scroll_marks(target, pygame.Rect(293, 29, 7, 136), first > 0, back > 0)

    def _said_height(self, entry: Said) -> int:
        return 12 * len(self.lines_of(entry.text, 200)) + 5

    def _entry(self, target: pygame.Surface, entry: Said, y: int) -> int:
        self.text(target, entry.name, 76, y, entry.colour, align="right")
        for line in self.lines_of(entry.text, 200):
            self.text(target, line, 84, y, SOFT)
            y += 12
        return y + 5

    def scroll_marks(self, target: pygame.Surface, area: pygame.Rect, above: bool, below: bool) -> None:
        """Draw the marks that a list goes on, at the top and the bottom of ``area``."""
        self.sprite(target, "ui/scroll", "up" if above else "up_off", area.x, area.y)
        self.sprite(target, "ui/scroll", "down" if below else "down_off", area.x, area.bottom - 5)

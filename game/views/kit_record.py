"""Paper and memory: the chart of the patients, and the cards of saved games."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.assets import Colour
from game.text import fit
from game.views.kit_base import ACCENT, FAINT, INK, PAPER_FAINT, PAPER_INK, SOFT, KitBase

CARD = (20, 4, 280, 174)
STAMP_FALL = 9
"""Ticks a stamp takes to come down."""
THUMB_WIDTH, THUMB_HEIGHT = 16, 14
STAMP_LEFT = 264


@dataclass(frozen=True, slots=True)
class Entry:
    """A cell of the chart: an icon of ``ui/icons`` and its word; both empty while it is blank."""

    icon: str = ""
    word: str = ""


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One patient: a small picture of them, the name, what is written, and whether it is stamped.

    ``age`` counts the ticks since the stamp began to fall.
    """

    name: str
    thumb: pygame.Surface | None
    fear: Entry
    manner: Entry
    stamped: bool = False
    age: int = 999


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """Where the chart's rows and cells are, in logical pixels; the view passes on the model's own figures."""

    top: int
    row: int
    left: int
    cell: int


@dataclass(frozen=True, slots=True)
class SlotCard:
    """A saved game: its name, the place, when it was saved, how long it was played, and calm.

    An ``empty`` card has only a name and, as ``place``, the words for it; ``error`` is shown instead of all.
    """

    name: str
    place: str
    when: str = ""
    played: str = ""
    calm: int = 0
    picture: pygame.Surface | None = None
    empty: bool = False
    error: str = ""


class RecordKit(KitBase):
    """Draws the chart and the save slots."""

    def chart(
        self,
        target: pygame.Surface,
        heading: str,
        columns: tuple[str, str],
        rows: Sequence[ChartRow],
        layout: ChartLayout,
        focus: tuple[int, int],
        tick: int,
    ) -> None:
        """Draw the chart, a sheet of paper; ``focus`` is (row, column) with column 0 or 1."""
        card = self.panel(target, CARD, "card")
        self._rules(target, card, layout)
        self._print(target, heading, card.x + 18, card.y + 7, heading=True)
        for column, word in enumerate(columns):
            left = layout.left + column * layout.cell + 4
            self._print(target, word, left, layout.top - 14, PAPER_FAINT)
        for index, row in enumerate(rows):
            self._row(target, row, index, layout, focus, tick)

    def _print(
        self, target: pygame.Surface, text: str, x: int, y: int, colour: Colour = PAPER_INK, heading: bool = False
    ) -> None:
        self.text(target, text, x, y, colour, None, heading=heading)

    def _rules(self, target: pygame.Surface, card: pygame.Rect, layout: ChartLayout) -> None:
        """Rule the paper: a line under each row, a red margin, a clip at the top."""
        line, margin = self.assets.colour("enamel", 4), self.assets.colour("red", 3)
        for y in range(layout.top - 1, card.bottom - 6, layout.row):
            target.fill(line, (card.x + 8, y, card.width - 16, 1))
        target.fill(margin, (card.x + 9, card.y + 3, 1, card.height - 10))
        target.fill(line, (layout.left - 3, layout.top, 1, card.bottom - layout.top - 8))
        target.fill(line, (layout.left + layout.cell - 2, layout.top, 1, card.bottom - layout.top - 8))
        band = self.assets.colour("teal", 2)
        target.fill(band, (card.x + 12, layout.top - 2, card.width - 22, 1))
        target.fill(band, (card.x + 12, card.y + 8, 2, 13))
        self.sprite(target, "ui/clip", "clip", card.centerx - 22, card.y - 4)

    def _row(
        self, target: pygame.Surface, row: ChartRow, index: int, layout: ChartLayout, focus: tuple[int, int], tick: int
    ) -> None:
        y = layout.top + index * layout.row
        if row.thumb is not None:
            head = row.thumb.get_bounding_rect().top
            tall = min(THUMB_HEIGHT, row.thumb.get_height() - head)
            corner = (CARD[0] + 14, y + layout.row - 1 - tall)
            target.blit(row.thumb, corner, (0, head, THUMB_WIDTH, tall))
        name = fit(row.name, self.body.metrics, layout.left - CARD[0] - 42)
        self._print(target, name, CARD[0] + 36, y + 2)
        for column, entry in enumerate((row.fear, row.manner)):
            cell = pygame.Rect(layout.left + column * layout.cell, y, layout.cell - 3, layout.row - 1)
            self._cell(target, cell, entry, (index, column) == focus, tick)
        if row.stamped:
            falling = row.age < STAMP_FALL and not self.still
            stamp = self.assets.sheet("ui/stamp").frame("fall" if falling else "dry", row.age * 50 // 3)
            target.blit(stamp, (STAMP_LEFT + index * 5 % 3, y + 8 - stamp.get_height() // 2))

    def _cell(self, target: pygame.Surface, cell: pygame.Rect, entry: Entry, focused: bool, tick: int) -> None:
        if focused:
            self.panel(target, cell.inflate(2, 1), "note_on")
            self.sprite(target, "ui/cursor", "loop", cell.x - 6 + self.sway(tick, 40, 1), cell.centery - 4, tick)
        if not entry.word:
            self._print(target, "· · ·", cell.x + 18, cell.y + 2, PAPER_FAINT)
            return
        if entry.icon:
            self.icon(target, entry.icon, cell.x + 2, cell.y + 2)
        self._print(target, fit(entry.word, self.body.metrics, cell.width - 17), cell.x + 17, cell.y + 2)

    def picker(
        self, target: pygame.Surface, rows: tuple[int, int, int, int], entries: Sequence[Entry], focus: int, tick: int
    ) -> None:
        """Draw slips of paper to choose from, in rows at (x, y, width, height of one row)."""
        x, y, width, row = rows
        self.panel(target, (x - 3, y - 3, width + 6, row * len(entries) + 8), "card")
        for index, entry in enumerate(entries):
            cell = pygame.Rect(x, y + index * row, width, row)
            if index == focus:
                self.panel(target, cell, "note_on")
                self.sprite(target, "ui/cursor", "loop", cell.x - 6 + self.sway(tick, 40, 1), cell.centery - 4, tick)
            if entry.icon:
                self.icon(target, entry.icon, cell.x + 3, cell.y + 2)
            self._print(target, entry.word, cell.x + 19, cell.y + 2)

    def slot(
        self, target: pygame.Surface, area: tuple[int, int, int, int], card: SlotCard, focused: bool, tick: int
    ) -> None:
        """Draw the card of a saved game over (x, y, width, height); 26 px high or more."""
        rect = self.panel(target, (area[0], area[1], area[2], area[3] - 1), "slot_on" if focused else "slot")
        if focused:
            self.sprite(target, "ui/cursor", "loop", rect.x - 3 + self.sway(tick, 40, 1), rect.centery - 5, tick)
        left = rect.x + 9
        if card.picture is not None:
            frame = card.picture.get_rect(left=rect.x + 4, centery=rect.centery - 1)
            target.blit(card.picture, frame)
            left = frame.right + 6
        above, below, right = rect.y + 1, rect.y + 12, rect.right - 7
        self.text(target, card.name, left, above, FAINT if card.error else ACCENT)
        if card.error:
            self.icon(target, "warning", left, below - 1)
            self.text(target, fit(card.error, self.body.metrics, right - left - 16), left + 16, below, SOFT)
            return
        if card.empty:
            self.text(target, card.place, left, below, FAINT)
            return
        self.text(target, card.when, right, above, ("white", 2), align="right")
        room = right - left - self._figures(target, card, right, below) - 6
        self.text(target, fit(card.place, self.body.metrics, room), left, below, INK if focused else SOFT)

    def _figures(self, target: pygame.Surface, card: SlotCard, right: int, y: int) -> int:
        """Draw the time played and calm, ending at ``right``; return the width."""
        x = right - self.text(target, str(card.calm), right, y, ACCENT, align="right") - 11
        self.icon(target, "heart", x - 2, y)
        x -= 8
        x -= self.text(target, card.played, x, y, ("white", 2), align="right") + 14
        self.icon(target, "clock", x, y)
        return right - x

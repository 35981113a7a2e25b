"""Menus: lists, tabs, and the rows that settings are changed with. The focus is always visible."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.views.kit_base import ACCENT, EMPHASIS, FAINT, INK, SOFT, KitBase

SLIDER_WIDTH = 84
TRACK_HEIGHT = 6
ICON_ROOM = 18


@dataclass(frozen=True, slots=True)
class Item:
    """One row of a menu; ``icon`` is a tag of ``ui/icons`` or empty, ``note`` stands at the right."""

    label: str
    icon: str = ""
    enabled: bool = True
    note: str = ""


class MenuKit(KitBase):
    """Draws menus and settings."""

    def menu(
        self,
        target: pygame.Surface,
        rows: tuple[int, int, int, int],
        items: Sequence[Item],
        focus: int,
        tick: int,
        *,
        boxed: bool = True,
        age: int = 99,
    ) -> None:
        """Draw a list in rows at (x, y, width, height of one row); ``boxed`` puts a panel behind it."""
        x, y, width, row = rows
        if boxed:
            y += self.rise(age)
            self.panel(target, (x - 8, y - 8, width + 16, row * len(items) + 18))
        for index, item in enumerate(items):
            self._item(target, pygame.Rect(x, y + index * row, width, row), item, index == focus, tick)

    def _item(self, target: pygame.Surface, area: pygame.Rect, item: Item, focused: bool, tick: int) -> None:
        if focused:
            self.focus(target, area, tick)
        left, middle = area.x + 8, area.centery
        if item.icon:
            self.icon(target, item.icon, left, middle - 6)
            left += ICON_ROOM
        colour = INK if focused else SOFT if item.enabled else FAINT
        self.text(target, item.label, left, middle - 6, colour)
        if item.note:
            self.text(target, item.note, area.right - 6, middle - 6, ACCENT if focused else FAINT, align="right")

    def focus(self, target: pygame.Surface, area: pygame.Rect, tick: int) -> None:
        """Light a row: a bar behind it and the cursor at its left."""
        self.panel(target, (area.x, area.y, area.width, area.height), "row")
        self.sprite(target, "ui/cursor", "loop", area.x - 3 + self.sway(tick, 40, 1), area.centery - 4, tick)

    def tabs(
        self,
        target: pygame.Surface,
        rows: tuple[int, int, int, int],
        items: Sequence[Item],
        open_tab: int,
        focused: bool,
        tick: int,
    ) -> None:
        """Draw tabs side by side from (x, y), each of (width, height); the open one is joined to the page below."""
        x, y, width, height = rows
        for index, item in enumerate(items):
            is_open = index == open_tab
            lift = 0 if is_open else 2
            area = pygame.Rect(x + index * width, y + lift, width - 2, height - lift + 2)
            self.panel(target, area, "tab_on" if is_open else "tab")
            wide = self.body.size(item.label)[0] + (ICON_ROOM - 3 if item.icon else 0)
            left = area.centerx - wide // 2
            if item.icon:
                self.icon(target, item.icon, left, area.y + 3)
                left += ICON_ROOM - 3
            self.text(target, item.label, left, area.y + 3, INK if is_open else ("white", 2))
            if is_open and focused:
                pygame.draw.rect(target, self.assets.colour("white", 4), area.inflate(-2, -2), 1)
                self.sprite(target, "ui/cursor", "loop", area.x - 3 + self.sway(tick, 40, 1), area.centery - 4, tick)

    def setting(
        self, target: pygame.Surface, area: tuple[int, int, int, int], label: str, focused: bool, tick: int
    ) -> pygame.Rect:
        """Draw a setting's row and label; return the room at its right for what changes it."""
        rect = pygame.Rect(area)
        if focused:
            self.focus(target, rect, tick)
        self.text(target, label, rect.x + 8, rect.centery - 6, INK if focused else SOFT)
        return pygame.Rect(rect.right - SLIDER_WIDTH - 28, rect.y, SLIDER_WIDTH + 22, rect.height)

    def slider(
        self, target: pygame.Surface, area: pygame.Rect, value: int, low: int, high: int, focused: bool, note: str = ""
    ) -> None:
        """Draw a slider in the room that ``setting`` returned; ``note`` (or the value) stands at its right."""
        top = area.centery - TRACK_HEIGHT // 2
        track = pygame.Rect(area.x, top, SLIDER_WIDTH, TRACK_HEIGHT)
        colour = self.assets.colour
        target.fill(colour("void", 0), track)
        target.fill(colour("void", 4), (track.x + 1, track.bottom - 1, track.width - 2, 1))
        reach = (value - low) * (track.width - 7) // max(1, high - low)
        target.fill(colour("teal", 2), (track.x + 1, top + 1, reach + 3, TRACK_HEIGHT - 2))
        target.fill(colour("teal", 3), (track.x + 1, top + 1, reach + 3, 1))
        for step in range(1, high - low):
            x = track.x + 3 + step * (track.width - 7) // (high - low)
            target.fill(colour("void", 4) if low + step > value else colour("teal", 4), (x, top + 3, 1, 1))
        self.sprite(target, "ui/knob", "focus" if focused else "plain", track.x + reach, area.centery - 3)
        self.text(target, note or str(value), area.right, area.centery - 6, INK if focused else SOFT, align="right")

    def toggle(self, target: pygame.Surface, area: pygame.Rect, on: bool, focused: bool, note: str = "") -> None:
        """Draw a switch in the room that ``setting`` returned, with the word for its state beside it."""
        tag = ("focus_" if focused else "") + ("on" if on else "off")
        self.sprite(target, "ui/toggle", tag, area.x, area.centery - 4)
        if note:
            self.text(target, note, area.x + 22, area.centery - 6, ACCENT if on else ("white", 2))

    def chooser(
        self, target: pygame.Surface, area: pygame.Rect, note: str, index: int, count: int, focused: bool
    ) -> None:
        """Draw one of several choices between arrows, with a dot for each."""
        ink = EMPHASIS if focused else FAINT
        middle = area.x + SLIDER_WIDTH // 2
        self.text(target, "◀", area.x, area.centery - 6, ink)
        self.text(target, "▶", area.x + SLIDER_WIDTH - 5, area.centery - 6, ink)
        self.text(target, note, middle, area.centery - 6, INK if focused else SOFT, align="centre")
        left = middle - count * 2
        for number in range(count):
            dot = self.assets.colour(*("teal", 4) if number == index else ("void", 4))
            target.fill(dot, (left + number * 4 + 1, area.bottom - 2, 2, 1))

    def hints(self, target: pygame.Surface, hints: Sequence[tuple[str, str]], right: int, y: int) -> None:
        """Draw what the buttons do on a dark strip that ends at ``right``: pairs of a button's name and a word."""
        glyphs = [(self.cap(name), word) for name, word in hints]
        widths = [(self.body.size(glyph)[0] + 2, self.body.size(word)[0]) for glyph, word in glyphs]
        x = right - sum(map(sum, widths)) - 9 * len(widths) - 3
        self.panel(target, (x, y - 3, right - x, 18), "tip")
        x += 6
        for (glyph, word), (wide, long) in zip(glyphs, widths, strict=True):
            self.text(target, glyph, x, y, SOFT, ("void", 3))
            self.text(target, word, x + wide, y, SOFT)
            x += wide + long + 9

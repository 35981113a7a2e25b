"""Where what is taught stands: at the picture's edge, one prompt at a time, that comes and goes with a fade."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.views.kit import Kit

FADE_TICKS = 10
POINTER_RISE = 2
"""How far a pointer swings above its thing, in pixels."""
POINTER_TICKS = 40

Drawn = Callable[[pygame.Surface], pygame.Rect]


class Prompt:
    """One place for prompts. ``show`` is called in every frame in which one is wanted, ``end`` after all views drew."""

    def __init__(self, kit: Kit) -> None:
        """``kit`` draws the panels, and says whether anything may move."""
        self._kit = kit
        self._text = ""
        self._since = self._seen = 0
        self._begun = False  # the first picture of a view shows at once what it has to show
        self._picture: tuple[pygame.Surface, pygame.Rect] | None = None

    def row(self, target: pygame.Surface, text: str, x: int, bottom: int, tick: int, *glyphs: str) -> pygame.Rect:
        """Show a text in one row whose bottom centre is at (x, bottom), in pixels; return what it covers.

        ``tick`` is the game's, by which it fades in; ``glyphs`` are names of buttons in the font.
        """
        return self._show(target, text, tick, lambda on: self._kit.tooltip(on, text, x, bottom, *glyphs))

    def note(
        self, target: pygame.Surface, text: str, left: int, bottom: int, width: int, tick: int, *glyphs: str
    ) -> pygame.Rect:
        """Show a text as a note ``width`` pixels wide that ends at ``bottom``, the buttons over the words.

        Returns what it covers.
        """
        return self._show(target, text, tick, lambda on: self._kit.note(on, text, left, bottom, width, *glyphs))

    def end(self, target: pygame.Surface, tick: int) -> None:
        """Let the last prompt fade once it is not wanted any more."""
        age = tick - self._seen
        self._begun = True
        if not self._text or age <= 0:
            return
        if self._picture is None or self._kit.still or not 0 < age < FADE_TICKS:
            self._text, self._picture = "", None
            return
        picture, area = self._picture
        picture.set_alpha(255 * (FADE_TICKS - age) // FADE_TICKS)
        target.blit(picture, area)

    def _show(self, target: pygame.Surface, text: str, tick: int, draw: Drawn) -> pygame.Rect:
        if text != self._text or not 0 <= tick - self._seen <= FADE_TICKS:
            self._text, self._since = text, tick if self._begun else tick - FADE_TICKS
        self._seen = tick
        age = tick - self._since
        if self._kit.still or age >= FADE_TICKS:
            area = draw(target)
        else:
            below = target.copy()
            area = draw(target)
            below.set_alpha(255 * (FADE_TICKS - age) // FADE_TICKS)
            target.blit(below, area, area)
        area = area.clip(target.get_rect())
        self._picture = target.subsurface(area).copy(), area
        return area

    def point(self, target: pygame.Surface, x: int, y: int, tick: int) -> None:
        """Mark the thing that a prompt speaks of: a small arrow over it, its tip at (x, y)."""
        y += self._kit.sway(tick, POINTER_TICKS, POINTER_RISE)
        colour = self._kit.assets.colour
        for row, width in enumerate((11, 11, 9, 7, 5, 3)):
            target.fill(colour("void", 0), (x - width // 2, y - 7 + row, width, 2))
        for row, width in enumerate((9, 7, 5, 3, 1)):
            target.fill(colour("teal", 4 if row < 2 else 3), (x - width // 2, y - 6 + row, width, 1))

"""What a newcomer to the trace is shown by the way: one button and a few words, until the thing was done once."""

from __future__ import annotations

import pygame

from game.content import Library
from game.encounters.trace.trace import Trace
from game.views.glyphs import fight_buttons
from game.views.kit import Kit
from game.views.prompts import Prompt

LATER_TICKS = 600
"""Listening is offered once so long was not spent on anything else; nobody has to."""
LEFT, BOTTOM = 0, 18
"""Where a hint stands: in the place of the board's name."""


class TraceLessons:
    """Walk along, read a wire, see a piece go dim, listen: each is shown until it was done."""

    def __init__(self, kit: Kit, content: Library) -> None:
        self._kit, self._content = kit, content
        self._prompt = Prompt(kit)

    def draw(self, target: pygame.Surface, model: Trace, tick: int) -> bool:
        """Show the one thing that comes next; only the first board teaches. Return whether a hint stands."""
        shown = model.board.id == "city" and self._next(target, model, tick)
        self._prompt.end(target, tick)
        return shown

    def _next(self, target: pygame.Surface, model: Trace, tick: int) -> bool:
        if not model.readings and ">" not in model.cursor:
            self._tip(target, "walk", tick, "walk")
        elif not model.readings:
            self._tip(target, "read", tick, "act")
        elif model.readings == 1:
            dim = any(not piece.lit for piece in model.pieces())
            self._tip(target, "dim" if dim else "fence", tick)
        elif model.idle > LATER_TICKS and not model.line:
            self._tip(target, "listen", tick, "listen")
        else:
            return False
        return True

    def _tip(self, target: pygame.Surface, name: str, tick: int, *actions: str) -> None:
        text = self._content.message(f"trace.hint.{name}")
        self._prompt.row(target, text, LEFT, BOTTOM, tick, *fight_buttons(self._kit, *actions))

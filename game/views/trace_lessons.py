"""What a newcomer to the trace is shown by the way: one button and a few words, until the thing was done once."""

from __future__ import annotations

import pygame

from game.content import Library
from game.encounters.trace.trace import Trace
from game.views.glyphs import fight_buttons
from game.views.kit import Kit

LATER_TICKS = 600
"""Listening is offered once so long was not spent on anything else; nobody has to."""
ABOVE, BELOW = 16, 36
LOW = 100
"""Lower than this on the screen a hint stands above the cursor."""


class TraceLessons:
    """Walk along, read a wire, see a piece go dim, listen: each is shown until it was done."""

    def __init__(self, kit: Kit, content: Library) -> None:
        self._kit, self._content = kit, content

    def draw(self, target: pygame.Surface, model: Trace) -> None:
        """Show the one thing that comes next; only the first board teaches."""
        if model.board.id != "city":
            return
        x, y = model.spot(model.cursor)
        y += BELOW if y < LOW else -ABOVE
        if not model.readings and ">" not in model.cursor:
            self._tip(target, "walk", x, y, "walk")
        elif not model.readings:
            self._tip(target, "read", x, y, "act")
        elif model.readings == 1:
            dim = any(not piece.lit for piece in model.pieces())
            self._tip(target, "dim" if dim else "fence", x, y)
        elif model.idle > LATER_TICKS and not model.line:
            self._tip(target, "listen", x, y, "listen")

    def _tip(self, target: pygame.Surface, name: str, x: int, y: int, *actions: str) -> None:
        text = self._content.message(f"trace.hint.{name}")
        self._kit.tooltip(target, text, x, y, *fight_buttons(self._kit, *actions))

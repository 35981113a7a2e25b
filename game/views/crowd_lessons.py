"""What a newcomer to the crowd is shown by the way: a button and a few words, until the thing was done once."""

from __future__ import annotations

import pygame

from game.content import Library
from game.encounters.crowd.crowd import Crowd
from game.encounters.crowd.state import Stage
from game.views.glyphs import fight_buttons
from game.views.hints import Hints
from game.views.kit import Kit

TIP = (206, 178)
"""Middle and lower edge of the hints: nobody stands so near the edge."""
OVER = 42
"""From somebody's feet to the mark over what is over their head."""
LOUD_TICKS = 300
"""How long the sentence about the loud stands, once somebody was helped."""
MAX_TICKS = 900
"""How long sending Max is offered: nobody has to."""


class CrowdLessons:
    """Remembers what the player has done here; hints are the messages ``crowd.hint.*``."""

    def __init__(self, kit: Kit, content: Library, hints: Hints) -> None:
        self._kit, self._content, self._hints = kit, content, hints
        self._listened = self._chosen = False
        self._helped = -1

    def draw(self, target: pygame.Surface, model: Crowd, tick: int) -> None:
        """Show the one thing that comes next."""
        self._notice(model, tick)
        if model.stage is Stage.CHOOSE and not self._chosen:
            self._tip(target, "choose", "across", "act")
        if model.stage is not Stage.WALK:
            return
        near = model.near()
        if self._helped < 0:
            self._first(target, model, near, tick)
        elif tick - self._helped < LOUD_TICKS:
            self._tip(target, "loud")
        elif not model.max.sent and tick - self._helped < MAX_TICKS:
            self._tip(target, "max", "back")

    def _first(self, target: pygame.Surface, model: Crowd, near: int, tick: int) -> None:
        """Lead to the loudest; there, offer to listen, then to act."""
        if near < 0:
            loudest = min(range(len(model.moods)), key=lambda number: model.moods[number].calm)
            x, y = (value >> 8 for value in model.places[loudest])
            self._hints.mark(target, x, y - OVER, tick)
            self._tip(target, "walk", "walk")
        elif not model.moods[near].known and not self._listened:
            self._tip(target, "listen", "listen")
        else:
            self._tip(target, "act", "act")

    def _notice(self, model: Crowd, tick: int) -> None:
        if model.tick <= 1 and not model.setup.attempted:
            self._listened = self._chosen = False  # somebody new
            self._helped = -1
        self._listened |= any(mood.listened and mood.known for mood in model.moods)
        self._chosen |= any(mood.tried for mood in model.moods)
        if self._helped < 0 and any(mood.steady for mood in model.moods):
            self._helped = tick

    def _tip(self, target: pygame.Surface, name: str, *actions: str) -> None:
        words = self._content.message(f"crowd.hint.{name}")
        self._kit.tooltip(target, words, *TIP, *fight_buttons(self._kit, *actions))

"""What a newcomer to the crowd is shown by the way: a button and a few words, until the thing was done once."""

from __future__ import annotations

import pygame

from game.content import Library
from game.encounters.crowd.crowd import Crowd, Stage
from game.views.glyphs import fight_buttons
from game.views.kit import Kit

UNDER = 22
LOW = 146
"""Lower than this, hints stand over a head: the edge is near."""
OVER = 44
LOUD_TICKS = 300
"""How long the sentence about the loud stands, once somebody was helped."""
MAX_TICKS = 900
"""How long sending Max is offered: nobody has to."""


class CrowdLessons:
    """Remembers what the player has done here; hints are the messages ``crowd.hint.*``."""

    def __init__(self, kit: Kit, content: Library) -> None:
        self._kit, self._content = kit, content
        self._listened = self._chosen = False
        self._helped = -1

    def draw(self, target: pygame.Surface, model: Crowd, tick: int) -> None:
        """Show the one thing that comes next."""
        self._notice(model, tick)
        if model.stage is Stage.CHOOSE and not self._chosen:
            self._tip(target, "choose", model.x >> 8, self._under(model.y >> 8), "across", "act")
        if model.stage is not Stage.WALK:
            return
        near = model.near()
        if self._helped < 0:
            self._first(target, model, near)
        elif tick - self._helped < LOUD_TICKS:
            self._tip(target, "loud", 160, 178)
        elif not model.max.sent and tick - self._helped < MAX_TICKS:
            self._tip(target, "max", model.max.x >> 8, self._under(model.max.y >> 8), "back")

    def _first(self, target: pygame.Surface, model: Crowd, near: int) -> None:
        """Lead to the loudest; there, offer to listen, then to act."""
        if near < 0:
            loudest = min(range(len(model.moods)), key=lambda number: model.moods[number].calm)
            x, y = (value >> 8 for value in model.places[loudest])
            self._tip(target, "walk", x, self._under(y), "walk")
        elif not model.moods[near].known and not self._listened:
            self._tip(target, "listen", model.x >> 8, self._under(model.y >> 8), "listen")
        else:
            self._tip(target, "act", model.x >> 8, self._under(model.y >> 8), "act")

    def _notice(self, model: Crowd, tick: int) -> None:
        if model.tick <= 1 and not model.setup.attempted:
            self._listened = self._chosen = False  # somebody new
            self._helped = -1
        self._listened |= any(mood.listened and mood.known for mood in model.moods)
        self._chosen |= any(mood.tried for mood in model.moods)
        if self._helped < 0 and any(mood.steady for mood in model.moods):
            self._helped = tick

    @staticmethod
    def _under(y: int) -> int:
        return y + UNDER if y < LOW else y - OVER

    def _tip(self, target: pygame.Surface, name: str, x: int, y: int, *actions: str) -> None:
        words = self._content.message(f"crowd.hint.{name}")
        self._kit.tooltip(target, words, x, y, *fight_buttons(self._kit, *actions))

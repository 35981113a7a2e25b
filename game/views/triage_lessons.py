"""What a newcomer to the calls is shown by the way: a button and a few words, until the thing was done once."""

from __future__ import annotations

import pygame

from game.content import Library
from game.encounters.triage.state import Stage
from game.encounters.triage.triage import Triage
from game.scenes.pointing.triage import BAY, BAY_LEFT
from game.views.glyphs import fight_buttons
from game.views.kit import Kit

CARD_X, CARD_Y = BAY_LEFT + BAY // 2, 178
"""Middle of the first card, and the lower edge of hints about cards."""
SCENE = (276, 78)
BOX = (188, 124)
REPLY = (196, 90)
AGAIN_TICKS = 240
"""A hint that a call can be heard again comes after so long a hesitation."""
LISTEN_CALLS = 2
"""For so many calls listening is offered, unless it was done."""


class TriageLessons:
    """Remembers what the player has done here; hints are the messages ``triage.hint.*``."""

    def __init__(self, kit: Kit, content: Library) -> None:
        self._kit, self._content = kit, content
        self._moved = self._went_on = self._replied = False
        self._first = -1
        self._tick = -1

    def draw(self, target: pygame.Surface, model: Triage, tick: int) -> None:
        """Show the one thing that comes next."""
        self._notice(model, tick)
        match model.stage:
            case Stage.DESK if model.pushes == 0:
                self._desk(target, model)
            case Stage.CALL:
                if model.caller not in model.placed and len(model.order) < LISTEN_CALLS and not model.placed:
                    self._tip(target, "listen", *SCENE, "listen")
                if not self._went_on:
                    self._tip(target, "on", *BOX, "act")
            case Stage.REPLY if not self._replied:
                self._tip(target, "reply", *REPLY, "along", "act")
            case Stage.REPLY if model.stage_tick > AGAIN_TICKS:
                self._tip(target, "again", *REPLY, "back")

    def _notice(self, model: Triage, tick: int) -> None:
        if tick == self._tick:
            return
        self._tick = tick
        if model.tick <= 1 and not model.setup.attempted:
            self._moved = self._went_on = self._replied = False  # somebody new
            self._first = -1
        if self._first < 0:
            self._first = model.cursor
        self._moved |= model.stage is Stage.DESK and model.cursor != self._first
        self._went_on |= model.stage is Stage.CALL and model.line > 0
        self._replied |= bool(model.order)

    def _desk(self, target: pygame.Surface, model: Triage) -> None:
        x = CARD_X + BAY * model.cursor
        if not self._moved:
            self._tip(target, "choose", x, CARD_Y, "across")
        else:
            self._tip(target, "pick", x, CARD_Y, "act")

    def _tip(self, target: pygame.Surface, name: str, x: int, y: int, *actions: str) -> None:
        words = self._content.message(f"triage.hint.{name}")
        self._kit.tooltip(target, words, x, y, *fight_buttons(self._kit, *actions))

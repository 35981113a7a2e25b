"""What a newcomer to the swarm is shown by the way: a button and a few words, until the thing was done once."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.content import Library
from game.encounters.swarm.bot import NO_SEAT, Bot, Mood
from game.encounters.swarm.stage import HOME_RADIUS
from game.encounters.swarm.swarm import Swarm
from game.views.glyphs import fight_buttons
from game.views.kit import Kit
from game.views.prompts import Prompt

HINT_AT = 160, 178
"""Where a hint stands: its middle, and the picture's lower edge, where nobody has to go."""
OVER = 11
"""How far above a bot, or home, the arrow that points at it ends, in pixels."""
NEAR = 30
"""From so near a bot is as good as in reach, in pixels."""
WALKED_TICKS = 30
LISTENED_TICKS = 20
LISTEN_TICKS = 300
"""How long listening is offered: it is a help, nobody has to."""


class SwarmLessons:
    """Remembers what the player has done here; hints are the messages ``swarm.hint.*``."""

    def __init__(self, kit: Kit, content: Library, notes: Sequence[Sequence[pygame.Surface]]) -> None:
        """``notes`` are the pictures of the beats, each unlit and lit."""
        self._kit, self._content, self._notes = kit, content, notes
        self._tick = -1
        self._prompt = Prompt(kit)
        self._at = (0, 0)
        self._walked = self._listened = 0
        self._offered = -1

    def draw(self, target: pygame.Surface, model: Swarm, tick: int) -> None:
        """Show the one thing that comes next."""
        self._notice(model, tick)
        if self._walked < WALKED_TICKS:
            self._tip(target, "walk", "walk")
        elif all(bot.mood is Mood.ASLEEP for bot in model.bots):
            self._wake(target, model)
        elif all(bot.seat == NO_SEAT for bot in model.bots):
            self._seat(target, model)
        elif self._listened < LISTENED_TICKS and tick - self._offered < LISTEN_TICKS:
            self._tip(target, "listen", "listen")
        self._prompt.end(target, tick)

    def _notice(self, model: Swarm, tick: int) -> None:
        """Look what the player does in this tick."""
        if tick == self._tick:
            return
        self._tick = tick
        if model.tick <= 1 and not model.setup.attempted:
            self._walked = self._listened = 0  # somebody new
        here = model.x, model.y
        self._walked += here != self._at and model.tick > 1
        self._at = here
        self._listened += model.listening
        if all(bot.seat == NO_SEAT for bot in model.bots):
            self._offered = tick

    def _tip(self, target: pygame.Surface, name: str, *actions: str) -> pygame.Rect:
        text = self._content.message(f"swarm.hint.{name}")
        return self._prompt.row(target, text, *HINT_AT, self._tick, *fight_buttons(self._kit, *actions))

    def _wake(self, target: pygame.Surface, model: Swarm) -> None:
        """Lead to the nearest sleeper; there, show its beat and what to do on it."""
        bot = min(model.bots, key=lambda other: _far(model, other))
        if _far(model, bot) > NEAR:
            self._tip(target, "near")
            self._prompt.point(target, bot.x >> 8, (bot.y >> 8) - OVER, self._tick)
        elif not bot.deaf:
            self._beat(target, model, bot, self._tip(target, "wake", "act"))

    def _seat(self, target: pygame.Surface, model: Swarm) -> None:
        """Lead the first follower home; there, show its beat again."""
        awake = [model.bots[number] for number in model.chain]
        home_x, home_y = model.stage.home_x, model.stage.home_y
        at_home = [bot for bot in awake if (bot.x - home_x) ** 2 + (bot.y - home_y) ** 2 <= HOME_RADIUS**2]
        if not awake:
            self._wake(target, model)
        elif not at_home:
            self._tip(target, "home")
            self._prompt.point(target, home_x >> 8, (home_y >> 8) - OVER, self._tick)
        elif _far(model, at_home[0]) <= NEAR:
            self._beat(target, model, at_home[0], self._tip(target, "seat", "act"))

    def _beat(self, target: pygame.Surface, model: Swarm, bot: Bot, tip: pygame.Rect) -> None:
        """Draw a bot's note before a hint; it jumps on the bot's beat."""
        now = model.beat_of(model.tick) is bot.shape
        box = self._kit.panel(target, (tip.x - 21, tip.y - 2, 21, 21), "slot_on" if now else "slot")
        note = self._notes[int(bot.shape)][1]
        target.blit(note, note.get_rect(center=(box.centerx, box.centery - (2 if now else 0))))


def _far(model: Swarm, bot: Bot) -> float:
    """Return how far a bot is from the beacon, in pixels."""
    return float(((bot.x - model.x) ** 2 + (bot.y - model.y) ** 2) ** 0.5 / 256)

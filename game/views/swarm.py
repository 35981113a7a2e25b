"""The swarm on the screen: enamel under a film of light, sleepers and followers, the bar of beats above."""

from __future__ import annotations

import pygame

from game.assets import Assets
from game.content import Library
from game.core.fixed import ONE
from game.encounters.swarm.beacon import PULSE_REST
from game.encounters.swarm.bot import MEND_TICKS, Bot, Mood
from game.encounters.swarm.stage import BAR_BEATS, BEAT_TICKS
from game.encounters.swarm.swarm import Swarm
from game.views.fear_parts import Blits, Stamp, frames, place
from game.views.kit import Kit
from game.views.swarm_bar import Bar
from game.views.swarm_lessons import SwarmLessons

PIPS = (252, 7)
BLINK_TICKS = 12
"""How long a sleeper's lamp glows on its own beat."""
WAVE_TICKS = 18
HINT_TICKS = 420
"""How long Max's words stand."""
HINT_BOX = pygame.Rect(50, 137, 220, 40)
STEP_TICKS = 7
DOT_GAP = 7
"""Between the dots of the line from a bot to the seat it wishes for."""


class SwarmView:
    """Draws ``Swarm`` models."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Cut the sheets ``swarm/*``; ``content`` gives Max's words."""
        self._assets, self._kit, self._content = assets, kit, content
        self._ground = assets.sheet("swarm/enamel")
        self._pits = frames(assets.sheet("swarm/pits"), "mend")
        sheet = assets.sheet("swarm/bots")
        self._bots: dict[str, list[Stamp]] = {tag: frames(sheet, tag) for tag in sheet.tags}
        waves = assets.sheet("swarm/waves")
        self._waves = {tag: frames(waves, tag) for tag in waves.tags}
        self._bar = Bar(assets, kit)
        self._lessons = SwarmLessons(kit, content, self._bar.notes)
        self._doze = frames(assets.sheet("swarm/doze"), "rise", (2, 14))
        self._beacon = frames(assets.sheet("swarm/beacon"), "turn")
        self._now: tuple[int, list[tuple[int, int]]] = (-1, [])
        self._was: list[tuple[int, int]] = []
        self._hint = (0, -HINT_TICKS)

    def draw(self, target: pygame.Surface, model: Swarm, tick: int, alpha: float = 1.0) -> None:
        """Draw the swarm; ``alpha`` lies between the last tick (0) and this one (1)."""
        places = self._places(model, tick, alpha)
        target.blit(self._ground.frame("loop", self._kit.ms(tick)), (0, 0))
        self._home(target, model)
        if model.listening:
            self._wishes(target, model, places)
        out: Blits = []
        self._pulse(out, model)
        for number, bot in sorted(enumerate(model.bots), key=lambda pair: pair[1].y):
            self._bot(out, model, bot, places[number], tick)
        place(out, self._beacon[tick // 8 % 4], *places[-1])
        target.fblits(out)
        self._bar.draw(target, model.tick, model.beat_of(model.tick), model.setup)
        mended = len(model.mended)
        self._kit.panel(target, (PIPS[0] - 5, 1, len(model.stage.seats) * 10 + 9, 20), "tip")
        self._kit.pips(target, *PIPS, mended, len(model.stage.seats), gold=mended == len(model.stage.seats))
        if not self._words(target, model, tick):
            self._lessons.draw(target, model, tick)

    def _places(self, model: Swarm, tick: int, alpha: float) -> list[tuple[float, float]]:
        """Return where the bots and, last, the beacon are between the ticks, in pixels."""
        here = [(bot.x, bot.y) for bot in model.bots] + [(model.x, model.y)]
        if tick != self._now[0] or len(here) != len(self._was):
            follows = tick == self._now[0] + 1 and len(here) == len(self._now[1])
            self._was = self._now[1] if follows else here
            self._now = tick, here
        part = alpha / ONE
        rest = (1 - alpha) / ONE
        return [
            (x * part + old_x * rest, y * part + old_y * rest)
            for (x, y), (old_x, old_y) in zip(here, self._was, strict=True)
        ]

    # -- the ground -------------------------------------------------------------------------------

    def _home(self, target: pygame.Surface, model: Swarm) -> None:
        """Draw the seats as far as they are whole; when all are, rings of light go out from them."""
        out: Blits = []
        mending = {bot.seat for bot in model.bots if bot.mood is Mood.MENDING and bot.mend > MEND_TICKS // 3}
        for number, (x, y) in enumerate(model.stage.seats):
            place(out, self._pits[2 if number in model.mended else 1 if number in mending else 0], x >> 8, y >> 8)
        target.fblits(out)
        if model.farewell and not self._kit.still:
            middle = model.stage.home_x >> 8, model.stage.home_y >> 8
            for ring in range(3):
                reach = (model.farewell * 2 + ring * 30) % 90 + 20
                pygame.draw.circle(target, self._assets.colour("teal", 4 if reach < 60 else 3), middle, reach, 1)

    def _wishes(self, target: pygame.Surface, model: Swarm, places: list[tuple[float, float]]) -> None:
        """Draw dots from every bot to the seat it would take."""
        colour = self._assets.colour("teal", 0)
        bright = self._assets.colour("teal", 4)
        for number, seat in model.wishes():
            x, y = places[number]
            goal_x, goal_y = (value >> 8 for value in model.stage.seats[seat])
            far = max(int(((goal_x - x) ** 2 + (goal_y - y) ** 2) ** 0.5), 1)
            for step in range(14, far - 10, DOT_GAP):
                px, py = int(x + (goal_x - x) * step / far), int(y + (goal_y - y) * step / far)
                target.fill(colour, (px - 1, py - 1, 4, 4))
                target.fill(bright, (px, py, 2, 2))

    # -- bots and pulses --------------------------------------------------------------------------

    def _bot(self, out: Blits, model: Swarm, bot: Bot, at: tuple[float, float], tick: int) -> None:
        shape = bot.shape.name.lower()
        mood = _mood(model, bot)
        step = tick // STEP_TICKS % 4
        place(out, self._bots[f"{shape}_{mood}"][step], *at)
        if bot.mood is Mood.ASLEEP and not bot.deaf and not self._kit.still:
            place(out, self._doze[(tick // 18 + int(at[0])) % 4], at[0] + 5, at[1] - 6)

    def _pulse(self, out: Blits, model: Swarm) -> None:
        """Draw the wave of the last pulse in the shape whose beat it met."""
        if not 0 <= model.pulse < WAVE_TICKS or (model.tick < PULSE_REST and not model.pulse):
            return
        shape = model.beat_of(model.tick - 1 - model.pulse)
        run = self._waves["none" if shape is None else shape.name.lower()]
        place(out, run[model.pulse * len(run) // WAVE_TICKS], model.pulse_x >> 8, model.pulse_y >> 8)

    # -- the display ------------------------------------------------------------------------------

    def _words(self, target: pygame.Surface, model: Swarm, tick: int) -> bool:
        """Show Max's latest hint for a while; return whether one stands."""
        if model.hints != self._hint[0] or tick < self._hint[1]:
            self._hint = model.hints, tick if model.hints else tick - HINT_TICKS
        age = tick - self._hint[1]
        name = f"swarm.{model.stage.id}.hint.{self._hint[0]}"
        if not self._hint[0] or age >= HINT_TICKS or not self._content.has_message(name):
            return False
        box = self._kit.panel(target, HINT_BOX.move(0, self._kit.rise(age)))
        self._kit.name_plate(target, self._content.message("person.max"), box.x + 9, box.y - 7)
        for number, line in enumerate(self._kit.lines_of(self._content.message(name), HINT_BOX.width - 24)):
            self._kit.text(target, line, box.x + 13, box.y + 8 + number * 12)
        return True


def _mood(model: Swarm, bot: Bot) -> str:
    """Return which picture of a bot fits; a sleeper's lamp glows on its own beat."""
    if bot.deaf:
        return "startled"
    if bot.mood is Mood.ASLEEP:
        beat, since = divmod(model.tick, BEAT_TICKS)
        return "drowsy" if beat % BAR_BEATS == int(bot.shape) and since < BLINK_TICKS else "asleep"
    if bot.mood is Mood.MENDING:
        return "mending"
    if bot.mood is Mood.SEATED:
        return "seated"
    return "drowsy" if bot.drowsy else "awake"

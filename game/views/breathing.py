"""The breathing on the screen: Quin on the floor, who is there, and on the monitor a line, her breath and his."""

from __future__ import annotations

from collections import deque

import pygame

from game.assets import Assets, Colour
from game.content import Library
from game.encounters.breath import BREATH_TICKS, FULL
from game.encounters.breathing.breathing import BREATHS, LINES, NAME_TICKS, PULL_GROWS, Breathing
from game.encounters.options import BreathMode
from game.scenes.pointing.breathing import PULL_TOP, SIDES
from game.views.fear_parts import frames
from game.views.glyphs import fight_buttons
from game.views.kit import Kit
from game.views.kit_base import ACCENT, INK, SOFT
from game.views.prompts import Prompt

GLASS = (6, 90)
NOW_X = 104
"""Where on the screen now is: what was lies to the left, what comes to the right."""
FLOOR, TALL = 154, 50
"""The line's lowest point on the screen and how far it rises, in pixels."""
AHEAD, PAST = 200, 90
"""How far the line is drawn ahead and the breaths are drawn back, in ticks: a tick is a pixel."""
FACES = ((14, 23), (128, 17), (242, 23))
"""Top left corners of who leans over him, him, and who holds his hand; the monitor stands before them."""
COVER_TOP = 62
"""Top of the blanket and of the hands on it."""
LINE_TICKS = 300
WORDS_Y = 164
HINT_AT = 160, 178
"""Where a hint stands: its middle and its lower edge."""
CHEST = 4
"""How far his breath lifts the blanket, in pixels."""


class BreathingView:
    """Draws ``Breathing`` models."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Cut the sheets ``breathing/*``; ``content`` gives what is said."""
        self._assets, self._kit, self._content = assets, kit, content
        self._lotus = frames(assets.sheet("fear/lotus"), assets.sheet("fear/lotus").tags[0])
        self._prompt = Prompt(kit)
        self._trail: deque[tuple[int, int, int]] = deque(maxlen=PAST)

    def draw(self, target: pygame.Surface, model: Breathing, tick: int, alpha: float = 1.0) -> None:
        """Draw the state; a breath moves less than a pixel a tick, so ``alpha`` is not needed."""
        if self._trail and self._trail[-1][0] > model.tick:
            self._trail.clear()
        if not self._trail or self._trail[-1][0] != model.tick:
            self._trail.append((model.tick, model.level, model.quin))
        target.blit(self._assets.sheet("breathing/floor").frame("loop", self._kit.ms(tick)), (0, 0))
        self._people(target, model, tick)
        self._monitor(target, model)
        self._pull(target, model, tick)
        if not self._taught(target, model, tick):
            self._words(target, model)
        self._prompt.end(target, tick)

    # -- who is there -----------------------------------------------------------------------------

    def _people(self, target: pygame.Surface, model: Breathing, tick: int) -> None:
        """Draw him under his blanket, which his breath lifts, and who leans in from either side."""
        own = "closed" if model.inward else "worried" if model.pull else "neutral"
        quin = "startled" if model.broken else "worried" if model.pull or model.breath < 2 else "closed"
        lift = 0 if self._kit.still else model.quin * CHEST // FULL
        self._face(target, "quin", quin, FACES[1], -lift // 2)
        target.blit(self._assets.sheet("breathing/blanket").frame("still"), (0, COVER_TOP - lift))
        self._face(target, "elara", own, FACES[0], self._kit.sway(tick, 240, 1))
        holder = "warm" if model.farewell else "neutral"
        self._face(target, model.hand, holder, FACES[2], self._kit.sway(tick + 80, 260, 1))
        target.blit(self._assets.sheet("breathing/hands").frame(model.hand), (0, COVER_TOP - lift))

    def _face(self, target: pygame.Surface, who: str, face: str, at: tuple[int, int], rise: int) -> None:
        target.blit(self._assets.sheet(f"portraits/{who}").frames(face)[0], (at[0], at[1] + rise))

    # -- the monitor ------------------------------------------------------------------------------

    def _monitor(self, target: pygame.Surface, model: Breathing) -> None:
        glass = self._assets.sheet("breathing/glass").frame("still")
        self._kit.panel(target, (GLASS[0] - 4, GLASS[1] - 4, glass.get_width() + 8, glass.get_height() + 8))
        target.blit(glass, GLASS)
        target.set_clip(pygame.Rect(GLASS, glass.get_size()))
        line = [
            (NOW_X + offset, _height(model.wanted(model.tick + offset)))
            for offset in range(-PAST, AHEAD, 2)
            if 0 <= model.tick + offset <= (BREATHS + 1) * BREATH_TICKS
        ]
        if len(line) > 1:
            pygame.draw.lines(target, self._assets.colour("void", 3), False, [(x, y + 1) for x, y in line], 3)
            pygame.draw.lines(target, self._assets.colour("teal", 4 if not model.pull else 3), False, line, 1)
        for column, ink in ((2, ("mustard", 2)), (1, ("white", 4))):
            points = [(NOW_X - model.tick + entry[0], _height(entry[column])) for entry in self._trail]
            if len(points) > 1:
                pygame.draw.lines(target, self._assets.colour(*ink), False, points, 1)
        target.set_clip(None)
        target.fill(self._assets.colour("void", 4), (NOW_X, GLASS[1] + 2, 1, glass.get_height() - 4))
        for level, lit in ((model.quin, False), (model.level, True)):
            flower = self._lotus[level * (len(self._lotus) - 1) // FULL]
            at = (NOW_X + flower.dx + (0 if lit else 10), _height(level) + flower.dy)
            if lit:
                target.blit(flower.surface, at)
            else:
                target.fill(
                    self._assets.colour("mustard", 3 if not model.broken else 1), (NOW_X - 2, _height(level) - 2, 5, 5)
                )
                target.fill(self._assets.colour("mustard", 0), (NOW_X - 1, _height(level) - 1, 3, 3))
        self._kit.pips(target, 210, GLASS[1] + 1, max(model.breath - 1, 0) if model.breath else 0, BREATHS)

    # -- what pulls, and what is said -------------------------------------------------------------

    def _pull(self, target: pygame.Surface, model: Breathing, tick: int) -> None:
        """Show what pulls at the line, and how far it is named."""
        if not model.pull:
            return
        words = self._content.message(f"breathing.pull.{model.pull}")
        reach = 3 * min(model.pulled, PULL_GROWS) // PULL_GROWS
        x = SIDES[model.pull] + (0 if self._kit.still else self._kit.sway(tick, 22, reach))
        wide = self._kit.body.size(words)[0] + 14
        left = max(4, min(316 - wide, x - wide // 2))
        box = self._kit.panel(target, (left, PULL_TOP, wide, 17), "tip")
        ink: Colour = ("red", 3) if not model.naming else ("teal", 4)
        self._kit.text(target, words, box.x + 7, box.y + 2, ink)
        done = model.naming * (box.width - 6) // NAME_TICKS
        target.fill(self._assets.colour("teal", 4), (box.x + 3, box.bottom - 3, done, 1))

    def _taught(self, target: pygame.Surface, model: Breathing, tick: int) -> bool:
        """Say what is to be done in the first breath, and when something pulls first; return whether that stands."""
        mode = model.setup.assists.breath
        if model.breath == 0:
            self._tip(target, mode.name.lower(), tick, *(() if mode is BreathMode.AUTO else ("act",)))
        elif model.pull and not model.named:
            self._tip(target, "listen", tick, "listen")
        else:
            return False
        return True

    def _tip(self, target: pygame.Surface, name: str, tick: int, *actions: str) -> None:
        text = self._content.message(f"breathing.hint.{name}")
        self._prompt.row(target, text, *HINT_AT, tick, *fight_buttons(self._kit, *actions))

    def _words(self, target: pygame.Surface, model: Breathing) -> None:
        """Show what whoever holds his hand says now and then, and what goes wrong."""
        if model.farewell:
            words, ink = self._content.message("breathing.last"), INK
        elif model.broken:
            words, ink = self._content.message("breathing.broken"), ("mustard", 4)
        else:
            spoken = self._spoken(model)
            if not spoken:
                return
            words, ink = spoken, SOFT if spoken.startswith("(") else ACCENT
        wide = self._kit.body.size(words)[0] + 16
        box = self._kit.panel(target, (160 - wide // 2, WORDS_Y - 3, wide, 18), "tip")
        self._kit.text(target, words, box.x + 8, box.y + 2, ink)

    def _spoken(self, model: Breathing) -> str:
        """Return what is being said: on every third breath a line, one after the other."""
        number, since = divmod(model.tick - BREATH_TICKS, BREATH_TICKS * (BREATHS // LINES))
        if since >= LINE_TICKS or number >= LINES:
            return ""
        return self._content.message(f"breathing.{model.hand}.{number + 1}")


def _height(level: int) -> int:
    return FLOOR - level * TALL // FULL

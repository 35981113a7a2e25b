"""The first treatment in the new clinic on the screen: a mirror, a hand on the beat, and the small ones."""

from __future__ import annotations

import pygame

from game.assets import Assets
from game.content import Library
from game.encounters.swarm.joint import FIND_TICKS, HAND_AT, SPOTS, STROKES, Joint, Part
from game.encounters.swarm.stage import BEAT_TICKS
from game.views.fear_parts import Blits, frames, place
from game.views.glyphs import fight_buttons
from game.views.kit import Kit
from game.views.kit_base import ACCENT, EMPHASIS, INK
from game.views.prompts import Prompt
from game.views.swarm import SwarmView

TRACK = pygame.Rect(60, 132, 200, 26)
FACE = (248, 4)
FACE_BOX = pygame.Rect(244, 0, 72, 72)
HINT_AT = 160, 178
"""Where a hint stands: its middle, and the picture's lower edge."""
AHEAD = 130
"""Ticks of the coming beats that the track shows."""


class JointView:
    """Draws ``Joint`` models; the small ones are drawn by ``SwarmView``."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Cut the sheets ``swarm/*``; ``content`` gives what is said."""
        self._assets, self._kit, self._content = assets, kit, content
        self._small = SwarmView(assets, kit, content)
        self._wounds = frames(assets.sheet("swarm/wounds"), "harm")
        self._prompt = Prompt(kit)
        self._mirror = frames(assets.sheet("swarm/mirror"), "glint")

    def draw(self, target: pygame.Surface, model: Joint, tick: int, alpha: float = 1.0) -> None:
        """Draw the treatment; ``alpha`` lies between the last tick (0) and this one (1)."""
        if model.part in (Part.BOTS, Part.OVER):
            self._small.draw(target, model.small, tick, alpha)
            return
        target.blit(self._assets.sheet("swarm/enamel").frame("loop", self._kit.ms(tick)), (0, 0))
        out: Blits = []
        for number, (x, y) in enumerate(SPOTS):
            if number in model.found:
                place(out, self._wounds[3 if model.struck * len(SPOTS) <= number * STROKES else 1], x, y)
        target.fblits(out)
        self._fergus(target, model)
        if model.part is Part.LOOK:
            self._look(target, model, tick)
        else:
            self._hand(target, model, tick)
        self._prompt.end(target, tick)

    def _fergus(self, target: pygame.Surface, model: Joint) -> None:
        face = "startled" if model.part is Part.WAIT else "worried" if model.part is Part.LOOK else "closed"
        self._kit.panel(target, FACE_BOX, "slot")
        target.blit(self._assets.sheet("portraits/fergus").frames(face)[0], FACE)
        self._kit.name_plate(target, self._content.message("person.fergus"), FACE_BOX.x + 6, FACE_BOX.bottom - 8)

    def _look(self, target: pygame.Surface, model: Joint, tick: int) -> None:
        x, y = model.x >> 8, model.y >> 8
        out: Blits = []
        place(out, self._mirror[1 if model.near() >= 0 else 0], x, y)
        target.fblits(out)
        if model.held:
            reach = 11 + 8 * (FIND_TICKS - model.held) // FIND_TICKS
            pygame.draw.circle(target, self._assets.colour("teal", 4), (x, y), reach, 1)
        if model.rest and model.found:
            self._say(target, f"found.{len(model.found)}")
        elif model.near() >= 0:
            self._tip(target, "joint.listen", tick, "listen")
        elif not model.found:
            self._tip(target, "joint.look", tick, "walk")

    def _hand(self, target: pygame.Surface, model: Joint, tick: int) -> None:
        """Draw the beats as sparks that run towards the tooth, or his hand, up."""
        box = self._kit.panel(target, TRACK)
        goal = box.x + 24
        strokes = model.strokes
        if model.part is Part.WAIT:
            self._kit.text(
                target, self._content.message("swarm.joint.wait"), box.centerx, box.y + 7, EMPHASIS, align="centre"
            )
            self._say(target, "hand")
            return
        assert strokes is not None
        pygame.draw.line(target, self._assets.colour("void", 4), (goal, box.y + 13), (box.right - 8, box.y + 13), 1)
        target.fill(self._assets.colour("teal", 4), (goal - 1, box.y + 5, 2, 16))
        for index in range(len(strokes.results), strokes.count):
            left = strokes.due(index) - strokes.tick
            if -strokes.rough <= left < AHEAD:
                x = goal + left * (box.width - 34) // AHEAD
                target.fill(self._assets.colour("mustard", 3), (x - 2, box.y + 11, 5, 5))
                target.fill(self._assets.colour("mustard", 4), (x - 1, box.y + 12, 3, 3))
        done = len(strokes.results) + (HAND_AT if model.asked else 0)
        self._kit.pips(target, box.x + 40, box.y - 12, min(done, STROKES), STROKES)
        if done < 1 and strokes.tick < 3 * BEAT_TICKS:
            self._tip(target, "joint.strike", tick, "act")

    def _say(self, target: pygame.Surface, name: str) -> None:
        words = self._content.message(f"swarm.joint.{name}")
        wide = self._kit.body.size(words)[0] + 18
        box = self._kit.panel(target, (160 - wide // 2, 160, wide, 18), "tip")
        self._kit.text(target, words, box.x + 9, box.y + 2, ACCENT if name.startswith("found") else INK)

    def _tip(self, target: pygame.Surface, name: str, tick: int, *actions: str) -> None:
        text = self._content.message(f"swarm.hint.{name}")
        self._prompt.row(target, text, *HINT_AT, tick, *fight_buttons(self._kit, *actions))

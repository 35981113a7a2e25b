"""The street door behind the console: shadows gather on its glass, come nearer and lean, until it goes."""

from __future__ import annotations

import pygame

from game.assets import Assets
from game.encounters.triage.calls import PUSHES
from game.encounters.triage.state import Stage
from game.encounters.triage.triage import Triage
from game.views.kit import Kit

OPENING = pygame.Rect(96, 6, 128, 80)
LEAVES = (90, 2)
"""Where the leaves' sheet lies: it is wider than the opening."""
PEOPLE = 22
"""How many may stand at the door."""
EVERY = 44
"""The queue's lean, 256 a push, by which one more comes."""
FIRST = 4
"""So many stand there at noon."""
NEARER = 190
"""The lean after which somebody has come a tone nearer."""
TONES = 4
KICK_TICKS = 26
PLANT_HOME, PLANT_DOOR = (282, 40), (144, 42)
"""Where the big plant stands, and where Max puts it."""
PLANT_PUSH = 2


class TriageDoor:
    """Draws the door and who is behind it."""

    def __init__(self, assets: Assets, kit: Kit) -> None:
        """Cut the sheets of door, shadows and hands."""
        self._kit = kit
        self._leaves = assets.sheet("triage/door").frames("bulge")
        self._burst = assets.sheet("triage/burst").frames("fly")
        sheet = assets.sheet("triage/shadows")
        self._shadows = [sheet.frames(tag) for tag in sheet.tags]
        self._hands = assets.sheet("triage/hands").frames("press")
        self._plant = assets.sheet("triage/plant").frame("pot")

    def draw(self, target: pygame.Surface, model: Triage, tick: int) -> None:
        """Draw the queue behind the glass and the leaves before it."""
        gone = model.stage is Stage.BURST
        lean = model.lean() + (model.stage_tick * 5 if gone else 0)
        before = target.get_clip()
        target.set_clip(OPENING)
        self._queue(target, lean, tick, model.stage_tick if gone else 0)
        target.set_clip(before)
        kick = 0
        if model.stage is Stage.PUSH and model.stage_tick < KICK_TICKS and not self._kit.still:
            kick = (KICK_TICKS - model.stage_tick) // 7 * (1 if model.stage_tick // 3 % 2 else -1)
        if gone:
            target.blit(self._burst[min(model.stage_tick // 7, len(self._burst) - 1)], LEAVES)
            return
        pressed = model.stage is Stage.PUSH and model.stage_tick < KICK_TICKS
        step = min(model.pushes + (1 if pressed or model.impatience() > 160 else 0), PUSHES)
        target.blit(self._leaves[step], (LEAVES[0] + kick, LEAVES[1]))

    def _queue(self, target: pygame.Surface, lean: int, tick: int, fallen: int) -> None:
        """Draw the shadows, the farthest first; who was there first is nearest."""
        here = [(number, lean - (number - FIRST) * EVERY) for number in range(PEOPLE)]
        for number, age in reversed(here):
            if age < 0:
                continue
            depth = min(age // NEARER, TONES - 1)
            kind = self._shadows[number * 5 % len(self._shadows)]
            x = (
                OPENING.x
                - 6
                + number * 61 % (OPENING.width - 18)
                + self._kit.sway(tick + number * 37, 150 + number * 7, 2)
            )
            y = OPENING.bottom - 62 - (TONES - 1 - depth) * 4 + self._kit.sway(tick + number * 53, 90 + number * 3, 1)
            if fallen:  # coming in, they are taller than the picture of them
                target.blit(kind[depth], (x, y + 4))
                y -= min(fallen // 6, 9)
            target.blit(kind[depth], (x, y))
            if depth == TONES - 1 and not fallen:
                hand = self._hands[(tick // 40 + number) % len(self._hands)]
                target.blit(hand, (x + 2 + number * 11 % 22, y + 14 + number * 7 % 14))

    def plant(self, target: pygame.Surface, model: Triage) -> None:
        """Draw the big plant: in its corner, then against the door, until the door goes."""
        if model.pushes < PLANT_PUSH:
            target.blit(self._plant, PLANT_HOME, (0, 0, self._plant.get_width(), 46))
        elif model.stage is not Stage.BURST:
            jump = 2 if model.stage is Stage.PUSH and model.stage_tick < KICK_TICKS and model.stage_tick % 6 < 3 else 0
            target.blit(self._plant, (PLANT_DOOR[0], PLANT_DOOR[1] - jump), (0, 0, self._plant.get_width(), 44))

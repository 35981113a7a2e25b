"""The bar of four beats above a swarm: square, triangle, ring, silence."""

from __future__ import annotations

import pygame

from game.assets import Assets
from game.encounters.setup import Setup
from game.encounters.swarm.beacon import window
from game.encounters.swarm.stage import BAR_BEATS, BEAT_TICKS, Shape
from game.views.kit import Kit

BAR = pygame.Rect(108, 1, 104, 22)
CELL = 26
"""The bar of beats: its panel and how wide a beat is."""
BLINK_TICKS = 12
"""How long the silence's sign glows."""


class Bar:
    """Draws the bar; ``notes`` are the signs of its beats, each unlit and lit."""

    def __init__(self, assets: Assets, kit: Kit) -> None:
        """Cut the sheet ``swarm/notes``."""
        self._assets, self._kit = assets, kit
        notes = assets.sheet("swarm/notes")
        self.notes = [notes.frames(tag) for tag in ("square", "triangle", "ring", "rest")]

    def draw(self, target: pygame.Surface, tick: int, lit: Shape | None, setup: Setup) -> None:
        """Draw the four beats, ``lit`` the one that falls now, and a mark that runs along below them."""
        self._kit.panel(target, BAR, "tip")
        nearest = (tick + BEAT_TICKS // 2) // BEAT_TICKS
        for beat, note in enumerate(self.notes):
            rests = beat == BAR_BEATS - 1 and nearest % BAR_BEATS == beat and tick % BEAT_TICKS < BLINK_TICKS
            on = rests or (lit is not None and int(lit) == beat)
            target.blit(note[1 if on else 0], (BAR.x + beat * CELL + 5, BAR.y + 1 - (1 if on else 0)))
        along = (tick + BEAT_TICKS // 2) % (BEAT_TICKS * BAR_BEATS) * (BAR.width - 4) // (BEAT_TICKS * BAR_BEATS)
        target.fill(self._assets.colour("void", 3), (BAR.x + 2, BAR.bottom - 4, BAR.width - 4, 2))
        reach = window(setup) * CELL // BEAT_TICKS
        for beat in range(BAR_BEATS - 1):
            middle = BAR.x + beat * CELL + CELL // 2
            target.fill(self._assets.colour("teal", 2), (middle - reach, BAR.bottom - 4, 2 * reach + 1, 2))
        target.fill(self._assets.colour("white", 4), (BAR.x + 1 + along, BAR.bottom - 5, 2, 4))

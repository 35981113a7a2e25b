"""What the Burr does to the floor, as it is drawn: pipes, lanes, the ball, jets, and their warnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.encounters.fear import arena
from game.views.fear_bodies import Look

if TYPE_CHECKING:
    from game.encounters.fear.picture import FieldView

LEFT, TOP, RIGHT, BOTTOM = arena.LEFT >> 8, arena.TOP >> 8, arena.RIGHT >> 8, arena.BOTTOM >> 8
PIPES_TOP = 80
"""Nothing of a pipe's drill is drawn above this row: it comes out of the body."""


class BurrFloor:
    """Draws the Burr's areas; ``held`` while a raised hand stops them."""

    def __init__(self, assets: Assets) -> None:
        """Cut the sheets of its areas."""
        pipes, lanes, balls = (assets.sheet(f"fear/burr_{name}") for name in ("pipes", "lanes", "balls"))
        self._pipes = {False: pipes.frames("drill"), True: pipes.frames("hum")}
        self._lanes = {False: lanes.frames("drill"), True: lanes.frames("hum")}
        self._balls = {False: balls.frames("burr"), True: balls.frames("hum")}
        self._landing = balls.frames("landing")
        self._jets = assets.sheet("fear/burr_jets").frames("jet")
        self._bars = assets.sheet("fear/burr_bars").frames("rise")
        self._swell = assets.sheet("fear/burr_swell").frames("gather")
        self._warm = [assets.colour("magenta", step) for step in (1, 2, 3, 4)]
        self.held = False
        self.looks: dict[str, Look] = {"pipe": self._pipe, "lane": self._lane, "burr": self._ball, "jet": self._jet}
        self.marks: dict[str, Look] = {"pipe": self._bar, "burr": self._land, "sheet": self._gather}

    def _pipe(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        piece = self._pipes[soft][int(time / 3) % 4]
        x = (view.shape[0] + view.shape[2] >> 9) - piece.get_width() // 2
        rush = 0 if view.live else 256 - view.progress
        foot = BOTTOM - rush * 4
        hidden = max(0, PIPES_TOP - (foot - piece.get_height()))
        if hidden < piece.get_height():
            target.blit(piece, (x, foot - piece.get_height() + hidden), (0, hidden, 24, piece.get_height() - hidden))

    def _lane(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        piece = self._lanes[soft][0 if self.held else int(time / 2) % 4]
        y = (view.shape[1] + view.shape[3] >> 9) - piece.get_height() // 2
        rush = 0 if view.live else 256 - view.progress
        shiver = 0 if self.held else int(time) % 2
        target.blit(piece, (LEFT - 10 - rush * 6, y + shiver))

    def _ball(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        x0, y0, x1, y1, vx, vy = view.shape[:6]
        piece = self._balls[soft][int(time / 2) % 4]
        back = 1 - alpha
        x, y = ((x0 + x1) / 2 - vx * back) / 256, ((y0 + y1) / 2 - vy * back) / 256
        half = piece.get_width() // 2
        pygame.draw.ellipse(target, self._warm[0], (int(x) - 11, int(y) + 9, 22, 7))
        for step, tone in ((3, 0), (2, 1), (1, 2)):  # what it leaves in the air
            pygame.draw.circle(
                target, self._warm[tone], (int(x - vx * step / 80), int(y - vy * step / 80)), 13 - step, 1
            )
        target.blit(piece, (int(x) - half, int(y) - half))

    def _jet(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        piece = self._jets[int(time / 4) % 4]
        x = (view.shape[0] + view.shape[2] >> 9) - piece.get_width() // 2
        target.blit(piece, (x, BOTTOM - piece.get_height()))

    def _bar(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Let the bar rise under its pipe; full, it blinks."""
        x0, x1 = view.shape[0] >> 8, view.shape[2] >> 8
        full = view.progress > 190
        piece = self._bars[1 if full and int(time / 4) % 2 else 0]
        height = max(2, view.progress * (BOTTOM - TOP) >> 8)
        x = (x0 + x1 - piece.get_width()) // 2
        target.blit(piece, (x, BOTTOM - height), (0, BOTTOM - TOP - height, piece.get_width(), height))
        colour = self._warm[3 if full else 2]
        target.fill(colour, (x, BOTTOM - height, piece.get_width(), 1))
        for edge in (x0 + 1, x1 - 2):
            for y in range(TOP + int(time / 4) % 8, BOTTOM, 8):
                target.fill(self._warm[1], (edge, y, 1, 3))

    def _land(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        piece = self._landing[min(view.progress * 4 >> 8, 3)]
        x, y = view.shape[0] + view.shape[2] >> 9, view.shape[1] + view.shape[3] >> 9
        target.blit(piece, (x - piece.get_width() // 2, y - piece.get_height() // 2))

    def _gather(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Let water gather where a sheet will set off, with a gap where its hole will be."""
        x0, y0, _x1, y1 = (value >> 8 for value in view.shape[:4])
        if y1 > y0:
            piece = self._swell[min(view.progress * 4 >> 8, 3)]
            x = max(x0, LEFT - 12) if x0 < 160 else min(x0, RIGHT - 4)
            target.blit(piece, (x, y0), (0, y0 - TOP, 16, y1 - y0))

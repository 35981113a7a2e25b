"""What the Chair does on the floor: it presses, rolls, closes in, bites under paper, and swings its levers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.encounters.fear.arena import BOTTOM, LEFT, RIGHT, TOP
from game.views.fear_shapes import between

if TYPE_CHECKING:
    from game.encounters.fear.picture import FieldView
    from game.views.fear_bodies import Look

ARENA = pygame.Rect(LEFT >> 8, TOP >> 8, (RIGHT - LEFT) >> 8, (BOTTOM - TOP) >> 8)
UNROLLS = 40
"""In how many 256ths of its time on the floor paper is pulled over it."""


class ChairLooks:
    """Draws the Chair's areas. ``biting`` are its clips that bite now, for what is seen of them through paper."""

    def __init__(self, assets: Assets) -> None:
        """Cut the sheets ``fear/chair_*`` of areas."""
        self.biting: list[FieldView] = []
        self._cushion = assets.sheet("fear/chair_cushion").frame("hide")
        self._rest = assets.sheet("fear/chair_rest").frame("roll")
        walls, bites = assets.sheet("fear/chair_walls"), assets.sheet("fear/chair_bites")
        self._walls = {side: walls.frame(side) for side in ("left", "right")}
        self._jaws, self._tears = bites.frames("jaws"), bites.frames("tear")
        self._paper = assets.sheet("fear/chair_paper").frame("bib")
        self._lever = assets.sheet("fear/chair_lever").frame("bar")
        self._rim = [assets.colour("red", step) for step in (1, 2, 3)]
        self._dark, self._lit = assets.colour("hair", 0), assets.colour("teal", 4)
        self.live: dict[str, Look] = {
            "cushion": self._press,
            "rest": self._roll,
            "armrest": self._close,
            "clip": self._bite,
            "lever": self._swing,
        }
        self.marks: dict[str, Look] = {"bib": self._lay}

    def _press(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw a cushion: it drops, gives, and has a rim where one can stand."""
        box = _box(view)
        give = max(0, 3 - view.progress // 20)
        target.blit(self._cushion, box, (0, give, box.width, box.height))
        pygame.draw.rect(target, self._dark, box, 1)
        edge = box.right - 2 if box.left <= ARENA.left else box.left
        target.fill(self._rim[2], (edge, box.top, 2, box.height))
        target.fill(self._lit, (edge + (-3 if box.left <= ARENA.left else 3), box.top, 1, box.height))

    def _roll(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw the steel roll at an end of the floor, turning."""
        x0, _y0, x1, _y1 = between(view.shape, alpha)
        slide = int(time / 2) % 14
        left = x0 - 2 if x0 < ARENA.left else x1 - 13 + 2
        old = target.get_clip()
        target.set_clip((left, ARENA.top, 13, ARENA.height))
        for top in range(ARENA.top - 14 + slide, ARENA.bottom, 70):
            target.blit(self._rest, (left, top), (0, 0, 13, 70))
        target.set_clip(old)

    def _close(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw an armrest as far as it has come."""
        x0, y0, x1, _y1 = between(view.shape, alpha)
        if x0 < ARENA.left:
            piece, left = self._walls["left"], ARENA.left - 4
            width = max(x1 - left, 0)
            target.blit(piece, (left, y0 + 2), (piece.get_width() - width, 0, width, ARENA.height + 2))
        else:
            width = max(ARENA.right + 4 - x0, 0)
            target.blit(self._walls["right"], (x0, y0 + 2), (0, 0, width, ARENA.height + 2))

    def _bite(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw a clip that snaps shut over its cell."""
        x0, y0, x1, y1 = between(view.shape, alpha)
        jaws = self._jaws[min(view.progress // 28, 2)]
        target.blit(jaws, jaws.get_rect(center=((x0 + x1) // 2, (y0 + y1) // 2)))

    def _swing(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw a lever, its grip at the gap."""
        x0, y0, x1, _y1 = between(view.shape, alpha)
        top, width = y0 - 2, x1 - x0
        old = target.get_clip()
        target.set_clip(ARENA.inflate(6, 20).clip((x0, top, width, 13)))
        if x0 < ARENA.left:
            target.blit(self._lever, (x1 - self._lever.get_width(), top))
        else:
            target.blit(pygame.transform.flip(self._lever, True, False), (x0, top))
        target.set_clip(old)

    def _lay(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw paper as it is pulled down over the floor, and jaws that come through it."""
        x0, y0, x1, _y1 = (value >> 8 for value in view.shape[:4])
        long = self._paper.get_height() * min(view.progress, UNROLLS) // UNROLLS
        left, top = (x0 + x1 - self._paper.get_width()) // 2, y0 - 3
        target.blit(self._paper, (left, top), (0, self._paper.get_height() - long, self._paper.get_width(), long))
        old = target.get_clip()
        target.set_clip((left + 2, top + 2, self._paper.get_width() - 4, max(long - 5, 0)))
        for bite in self.biting:
            bx0, by0, bx1, by1 = (value >> 8 for value in bite.shape[:4])
            tear = self._tears[min(bite.progress // 40, 1)]
            target.blit(tear, tear.get_rect(center=((bx0 + bx1) // 2, (by0 + by1) // 2)))
        target.set_clip(old)


def _box(view: FieldView) -> pygame.Rect:
    """Return a slab's part of the arena in pixels."""
    x0, y0, x1, y1 = (value >> 8 for value in view.shape[:4])
    return pygame.Rect(x0, y0, x1 - x0, y1 - y0).clip(ARENA)

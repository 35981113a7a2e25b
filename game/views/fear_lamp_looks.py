"""What the Lamp lights on the floor: prints that close in on a face, bleached halves, a sheet of proofs."""

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
APART = 14
"""How far outside its frame a viewfinder's corners begin."""
CORNER = 9
FACE = pygame.Rect(0, 4, 64, 58)
"""The part of a portrait that is a face."""


class LampLooks:
    """Draws the Lamp's areas and their warnings. ``shown`` is whose face its prints show."""

    def __init__(self, assets: Assets) -> None:
        """Cut the sheets ``fear/lamp_*`` of areas."""
        self._assets = assets
        self.shown = "delphine"
        self._ground = assets.sheet("fear/lamp_print").frame("ground")
        self._light = assets.sheet("fear/lamp_half").frames("light")
        self._slider = assets.sheet("fear/lamp_slider").frame("line")
        squares = assets.sheet("fear/lamp_squares")
        self._take, self._rings = squares.frame("take"), squares.frames("ring")
        self._white, self._dark = assets.colour("white", 4), assets.colour("hair", 0)
        self._gold = [assets.colour("mustard", step) for step in (1, 2, 3, 4)]
        self._red = [assets.colour("red", step) for step in (1, 2, 3)]
        self._warm = [assets.colour("magenta", step) for step in (2, 3, 4)]
        self.live: dict[str, Look] = {"frame": self._print, "half": self._half, "take": self._taken}
        self.marks: dict[str, Look] = {
            "frame": self._finder,
            "half": self._half_mark,
            "take": self._take_mark,
            "proof": self._proof,
        }

    def _print(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw a print that closes in: the nearer its edges, the closer the face."""
        x0, y0, x1, y1 = between(view.shape, alpha)
        box = pygame.Rect(x0, y0, x1 - x0, y1 - y0)
        old = target.get_clip()
        target.set_clip(box.clip(ARENA.inflate(8, 0)))
        ground = self._ground.get_rect(center=box.center)
        target.blit(self._ground, ground)
        face = self._assets.sheet(f"portraits/{self.shown}").frame("startled")
        target.blit(face, (box.centerx - FACE.width // 2, box.centery - FACE.height // 2), FACE)
        target.set_clip(ARENA.inflate(8, 0))
        pygame.draw.rect(target, self._white, box, 3)
        pygame.draw.rect(target, self._dark, box.inflate(2, 2), 1)
        target.set_clip(old)

    def _finder(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw a viewfinder: four corners that come in, a cross, and a red light."""
        x0, y0, x1, y1 = (value >> 8 for value in view.shape[:4])
        out = APART * (256 - view.progress) >> 8
        box = pygame.Rect(x0 - out, y0 - out, x1 - x0 + 2 * out, y1 - y0 + 2 * out)
        near = view.progress > 176
        ink = self._warm[2] if near and int(time / 4) % 2 else self._gold[3] if near else self._gold[2]
        old = target.get_clip()
        target.set_clip(ARENA.inflate(8, 4))
        inner = pygame.Rect(x0, y0, x1 - x0, y1 - y0)
        for row in range(inner.top + (int(time / 3) % 6), inner.bottom, 6):
            target.fill(self._warm[0], (inner.left, row, inner.width, 1))
        pygame.draw.rect(target, self._warm[0], inner, 1)
        for x, way_x in ((box.left, 1), (box.right - 1, -1)):
            for y, way_y in ((box.top, 1), (box.bottom - 1, -1)):
                target.fill(ink, (min(x, x + way_x * CORNER), y - (way_y < 0), CORNER, 2))
                target.fill(ink, (x - (way_x < 0), min(y, y + way_y * CORNER), 2, CORNER))
        target.fill(ink, (box.centerx - 4, box.centery, 9, 1))
        target.fill(ink, (box.centerx, box.centery - 4, 1, 9))
        if int(time / 8) % 2:
            target.fill(self._red[2], (box.left + 4, box.top + 4, 3, 3))
        target.set_clip(old)

    def _half(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw a half in the light, the slider at its edge."""
        box = _box(view)
        target.blit(self._light[int(time / 7) % 4], box, box.move(-ARENA.left, -ARENA.top))
        self._line(target, box)

    def _half_mark(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw the slider where it will stand, and light that gathers on the half that will be shown."""
        box = _box(view)
        near = view.progress > 176
        step = 4 if near else 6 if view.progress > 96 else 9
        way = 1 if box.left <= ARENA.left else -1
        ink = self._gold[1] if near else self._gold[0]
        for column in range(int(time / 2) % step, box.width, step):
            x = box.right - 1 - column if way < 0 else box.left + column
            target.fill(ink, (x, box.top, 1, box.height))
        pygame.draw.rect(target, self._warm[2] if near and int(time / 4) % 2 else self._warm[0], box, 1)
        self._line(target, box)

    def _line(self, target: pygame.Surface, box: pygame.Rect) -> None:
        x = box.right if box.left <= ARENA.left else box.left
        target.blit(self._slider, (x - 7, ARENA.top - 2))

    def _taken(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw a square of the sheet as it is taken."""
        box = _box(view)
        target.blit(self._take, box, (2, 2, box.width, box.height))
        pygame.draw.rect(target, self._white, box, 1)

    def _take_mark(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw a square that is about to be taken."""
        box = _box(view)
        near = view.progress > 150
        target.set_clip(box)
        for offset in range(-box.height + int(time / 2) % 8, box.width, 8):
            pygame.draw.line(
                target, self._red[0], (box.left + offset, box.bottom), (box.left + offset + box.height, box.top)
            )
        target.set_clip(None)
        pygame.draw.rect(target, self._red[2] if near and int(time / 4) % 2 else self._red[1], box, 1)

    def _proof(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw a red ring round a square: it belongs to the order."""
        box = _box(view)
        ring = self._rings[min(view.progress * 10 >> 8, 3)]
        pygame.draw.rect(target, self._gold[0], box, 1)
        target.blit(ring, ring.get_rect(center=box.center))


def _box(view: FieldView) -> pygame.Rect:
    """Return a slab's part of the arena in pixels."""
    x0, y0, x1, y1 = (value >> 8 for value in view.shape[:4])
    return pygame.Rect(x0, y0, x1 - x0, y1 - y0).clip(ARENA)

"""What the Queue's attacks look like where they strike: tickets, chairs, magazines, the hands of its clock."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.encounters.fear import arena
from game.views.fear_bodies import Look
from game.views.fear_shapes import bar_corners, between

if TYPE_CHECKING:
    from game.encounters.fear.picture import FieldView

LEFT = arena.LEFT >> 8
COLUMN = 22
AROUND = pygame.Rect(56, 66, 208, 112)
"""Nothing that strikes is drawn outside this."""
POINT = 9
"""How long the point of a clock's hand is."""


class QueueLooks:
    """Draws the areas of the Queue; ``looks`` by name."""

    def __init__(self, assets: Assets) -> None:
        """Cut ``fear/queue_slips``, ``queue_row``, ``queue_magazine`` and ``queue_hub``."""
        self._slips = assets.sheet("fear/queue_slips").frames("slip")
        self._rows = {way: assets.sheet("fear/queue_row").frames(way) for way in ("left", "right")}
        self._magazine = assets.sheet("fear/queue_magazine").frames("slap")
        self._hub = assets.sheet("fear/queue_hub").frame("cap")
        self._hot, self._dark = assets.colour("magenta", 3), assets.colour("hair", 0)
        self._hands = {
            "minute": (assets.colour("white", 3), assets.colour("white", 1), assets.colour("white", 4)),
            "hour": (assets.colour("mustard", 2), assets.colour("mustard", 0), assets.colour("mustard", 3)),
        }
        self.looks: dict[str, Look] = {
            "slip": self._slip,
            "chairs": self._chairs,
            "magazine": self._slap,
            "minute": self._turn,
            "hour": self._turn,
        }

    def _slip(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        x0, y0, x1, _y1 = between(view.shape, alpha)
        column = ((x0 + x1) // 2 - LEFT) // COLUMN
        target.set_clip(AROUND)
        target.blit(self._slips[column], (LEFT + column * COLUMN - 1, y0 - 1))
        target.set_clip(None)

    def _chairs(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        x0, y0, _x1, y1 = between(view.shape, alpha)
        run = self._rows["right" if view.shape[4] > 0 else "left"]
        frame = run[int(time / 7) % len(run)]
        target.blit(frame, (x0 - 1, (y0 + y1 - frame.get_height()) // 2))

    def _slap(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        x0, y0, x1, y1 = between(view.shape, alpha)
        frame = self._magazine[0 if view.progress < 40 else 1 if view.progress < 150 else 2]
        target.blit(frame, ((x0 + x1 - frame.get_width()) // 2, (y0 + y1 - frame.get_height()) // 2))

    def _turn(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw a hand as it lies in this moment: a hot edge, one side in light, a point; and the cap on its axle."""
        light, shade, ridge = self._hands[view.look]
        x, y, angle, near, far, thick, spin = view.shape
        target.set_clip(AROUND)
        for slim, colour in ((0, self._hot), (1, self._dark), (2, light)):
            pygame.draw.polygon(target, colour, _pointed((x, y, angle, near, far, thick - slim * 256, spin), alpha))
        outline = _pointed((x, y, angle, near, far, thick - 512, spin), alpha)
        tail, tip = bar_corners((x, y, angle, near, far, 0, spin), alpha)[:2]
        pygame.draw.polygon(target, shade, [tail, tip, outline[3], outline[4]])
        pygame.draw.line(target, ridge, tail, tip)
        target.set_clip(None)
        target.blit(self._hub, ((x >> 8) - 10, (y >> 8) - 10))


def _pointed(shape: tuple[int, ...], alpha: float) -> list[tuple[float, float]]:
    """Return a bar's corners with a point for an end."""
    x, y, angle, near, far, thick, spin = shape
    tail, broad_a, broad_b, tail_b = bar_corners((x, y, angle, near, far - POINT * 256, thick, spin), alpha)
    tip = bar_corners((x, y, angle, near, far, 0, spin), alpha)[1]
    return [tail, broad_a, tip, broad_b, tail_b]


def hand(
    colour: tuple[int, int, int], x: float, y: float, turn: float, long: int
) -> tuple[pygame.Surface, tuple[int, int]]:
    """Return a thin clock's hand as a stamp: ``turn`` in turns from the top, ``long`` px."""
    piece = pygame.Surface((2 * long + 1, 2 * long + 1), pygame.SRCALPHA)
    angle = turn * 2 * pi - pi / 2
    pygame.draw.line(
        piece, colour, (long, long), (long + long * cos(angle), long + long * sin(angle)), 2 if long < 9 else 1
    )
    return piece, (int(x) - long, int(y) - long)

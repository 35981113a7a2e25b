"""What strikes in straight lanes: drills, needles, walls, tides, poles and rollers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.views.fear_shapes import LEFT, RIGHT, TOP, between

if TYPE_CHECKING:
    from game.encounters.fear.wave import FieldView, Wave

NEEDLE_TOP = 78
"""Needles come out of the mouth: nothing of them is drawn above this row."""


class Slabs:
    """Draws slabs by their look, and the belts of floor that carry Elara."""

    def __init__(self, assets: Assets) -> None:
        """Cut the sheets ``fear/*`` that slabs are made of."""
        lanes, tides = assets.sheet("fear/lanes"), assets.sheet("fear/tides")
        self._lanes = {kind: lanes.frames(kind) for kind in ("drill", "hum", "belt_left", "belt_right")}
        self._tides = {side: tides.frames(side) for side in ("from_left", "from_right")}
        self._walls = {side: assets.sheet("fear/walls").frame(side) for side in ("left", "right")}
        self._needles = {kind: assets.sheet("fear/needles").frame(kind) for kind in ("needle", "reed")}
        self._pole = assets.sheet("fear/pole").frame("pole")
        self._roller = assets.sheet("fear/roller").frames("turn")
        self._edge = assets.colour("magenta", 4)

    def belts(self, target: pygame.Surface, wave: Wave) -> None:
        """Draw the strips of floor that move, sliding as fast as they carry."""
        tick = wave.tick
        for belt in wave.timeline.belts:
            if belt.start <= tick < belt.end:
                strip = self._lanes["belt_right" if belt.vx > 0 else "belt_left"][0]
                slide = (belt.vx * tick >> 8) % 16
                top, height = belt.y0 >> 8, (belt.y1 >> 8) - (belt.y0 >> 8)
                target.blit(strip, (LEFT, top), (16 - slide, 0, RIGHT - LEFT, height))

    def draw(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw a slab that strikes or flies in, ``alpha`` of the way from the last tick to this one."""
        x0, y0, x1, y1 = between(view.shape, alpha)
        look, rush = view.look, 0 if view.live else 256 - view.progress
        if look == "drill":
            lane = self._lanes["hum" if soft else "drill"][int(time / 3) % 4]
            target.blit(lane, (LEFT - 8 - rush * 5, y0 + int(time) % 2), (0, 0, lane.get_width(), y1 - y0))
        elif look == "needle":
            self._needle(target, self._needles["reed" if soft else "needle"], x0, x1, y1 - rush * 2)
        elif look == "wall":
            self._wall(target, x0, x1, y0, y1)
        elif look == "tide":
            self._tide(target, (x0, y0, x1, y1), time)
        elif look == "pole":
            target.blit(self._pole, (x0 - 1, y0), (0, 0, 14, y1 - y0))
            edge = y1 - 1 if y0 <= TOP else y0
            target.fill(self._edge, (x0 - 1, edge, 14, 1))
        else:
            target.blit(self._roller[int(time / 4) % 4], (x0 - 1, y0), (0, 0, 9, y1 - y0))

    def _needle(self, target: pygame.Surface, piece: pygame.Surface, x0: int, x1: int, tip: int) -> None:
        hidden = max(0, NEEDLE_TOP - (tip - piece.get_height()))
        height = piece.get_height() - hidden
        if height > 0:
            left = (x0 + x1 - piece.get_width()) // 2
            target.blit(piece, (left, tip - height), (0, hidden, piece.get_width(), height))

    def _wall(self, target: pygame.Surface, x0: int, x1: int, y0: int, y1: int) -> None:
        if x0 < LEFT:
            left, piece = LEFT - 4, self._walls["left"]
            width = x1 - left
            target.blit(piece, (left, y0), (piece.get_width() - width, 0, width, y1 - y0))
        else:
            width = RIGHT + 4 - x0
            target.blit(self._walls["right"], (x0, y0), (0, 0, width, y1 - y0))

    def _tide(self, target: pygame.Surface, box: tuple[int, int, int, int], time: float) -> None:
        x0, y0, x1, y1 = box
        step = int(time / 7) % 4
        if x0 < LEFT:
            piece, width = self._tides["from_left"][step], x1 - LEFT + 4
            target.blit(piece, (LEFT - 4, y0), (piece.get_width() - width, 0, width, y1 - y0))
        else:
            width = RIGHT + 4 - x0
            target.blit(self._tides["from_right"][step], (x0, y0), (0, 0, width, y1 - y0))

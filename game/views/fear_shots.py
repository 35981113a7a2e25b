"""Bullets in the air: one stamp each, turned along their flight where their shape has a direction."""

from __future__ import annotations

from math import atan2, pi
from typing import TYPE_CHECKING

from game.assets import Assets
from game.encounters.fear.hazards import Kind
from game.views.fear_parts import Blits, Stamp, frames

if TYPE_CHECKING:
    from game.encounters.fear.wave import Wave

_TURNED = (Kind.WORD, Kind.DROP)
"""Kinds whose frames are sixteen directions, clockwise from the right."""
_FIXED = (Kind.ECHO, Kind.TICKET)
"""Kinds whose frames are variants: a bullet keeps its own."""
_TO_SIXTEEN = 16 / (2 * pi)


class Shots:
    """Draws the bullets of a wave."""

    def __init__(self, assets: Assets) -> None:
        """Cut the sheet ``fear/bullets``, whose tags are the kinds' names in lower case."""
        sheet = assets.sheet("fear/bullets")
        self._stamps: list[list[Stamp]] = [frames(sheet, kind.name.lower()) for kind in Kind]
        self._ticks = [
            max(1, sheet.duration(kind.name.lower()) * 60 // (1000 * len(self._stamps[kind]))) for kind in Kind
        ]

    def draw(self, out: Blits, wave: Wave, time: float, alpha: float) -> None:
        """Add every bullet, ``alpha`` of the way from the last tick to this one."""
        beat = int(time)
        stamps, ticks = self._stamps, self._ticks
        back = int((1 - alpha) * 256)
        for kind, x, y, vx, vy, _word, bullet in wave.bullets():
            run = stamps[kind]
            if kind in _TURNED:
                index = int(atan2(vy, vx) * _TO_SIXTEEN + 16.5) & 15
            elif kind in _FIXED:
                index = bullet % len(run)
            else:
                index = (beat // ticks[kind] + bullet) % len(run)
            surface, dx, dy = run[index]
            out.append((surface, ((x - (vx * back >> 8) >> 8) + dx, (y - (vy * back >> 8) >> 8) + dy)))

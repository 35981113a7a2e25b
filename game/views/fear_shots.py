"""Bullets in the air: one stamp each, turned along their flight where their shape has a direction."""

from __future__ import annotations

from math import atan2, pi
from typing import TYPE_CHECKING

from game.assets import Assets
from game.encounters.fear.bullets import Kind
from game.views.fear_parts import Blits, Stamp, frames

if TYPE_CHECKING:
    from game.encounters.fear.wave import Wave

_TUMBLES, _FLIES, _STAYS = 0, 1, 2
_MODES = {
    Kind.WORD: _FLIES,
    Kind.DROP: _FLIES,
    Kind.SHARP: _FLIES,
    Kind.ECHO: _STAYS,
    Kind.TICKET: _STAYS,
    Kind.STUB: _STAYS,
}
"""What a kind's frames are: steps of its motion, sixteen directions clockwise from the right, or variants."""
_TO_SIXTEEN = 16 / (2 * pi)


class Shots:
    """Draws the bullets of a wave."""

    def __init__(self, assets: Assets, own: str = "") -> None:
        """Cut ``fear/bullets`` and a fear's ``own`` sheet, whose tags are the kinds' names in lower case.

        Kinds on neither are thrown by other fears.
        """
        self._stamps: list[list[Stamp]] = [[] for _kind in Kind]
        self._ticks = [1 for _kind in Kind]
        self._modes = [_MODES.get(kind, _TUMBLES) for kind in Kind]
        for name in ("fear/bullets", own) if own else ("fear/bullets",):
            sheet = assets.sheet(name)
            for kind in Kind:
                tag = kind.name.lower()
                if tag in sheet.tags:
                    run = self._stamps[kind] = frames(sheet, tag)
                    self._ticks[kind] = max(1, sheet.duration(tag) * 60 // (1000 * len(run)))

    def draw(self, out: Blits, wave: Wave, time: float, alpha: float) -> None:
        """Add every bullet, ``alpha`` of the way from the last tick to this one."""
        beat = int(time)
        back = int((1 - alpha) * 256)
        now = [beat // ticks for ticks in self._ticks]
        stamps, modes, add = self._stamps, self._modes, out.append
        for kind, x, y, vx, vy, _word, bullet in wave.bullets():
            run, mode = stamps[kind], modes[kind]
            if not mode:
                surface, dx, dy = run[(now[kind] + bullet) % len(run)]
            elif mode == _FLIES:
                surface, dx, dy = run[int(atan2(vy, vx) * _TO_SIXTEEN + 16.5) & 15]
            else:
                surface, dx, dy = run[bullet % len(run)]
            if back:
                x, y = x - (vx * back >> 8), y - (vy * back >> 8)
            add((surface, ((x >> 8) + dx, (y >> 8) + dy)))

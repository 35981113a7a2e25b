"""Cavity on the screen: its two faces over the grid of teeth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.assets import Assets
from game.encounters.fear.fight import Stage
from game.views.fear_bodies import Look
from game.views.fear_cavity import Cavity
from game.views.fear_mood import BREAKS, Manners
from game.views.fear_parts import Blits

if TYPE_CHECKING:
    import pygame

    from game.encounters.fear.fight import Fear
    from game.encounters.fear.picture import FieldView

SHOCKS = ((124, 40), (196, 34), (160, 70), (140, 20), (182, 62))
"""Where the smile bursts."""


class Body:
    """Cavity, as ``FearBody`` says."""

    bullets = ""
    rushing: tuple[str, ...] = ()

    def __init__(self, assets: Assets) -> None:
        """Cut its sheets."""
        self._grid = assets.sheet("fear/grid")
        self._puppet, self._manners = Cavity(assets), Manners()
        self.looks: dict[str, Look] = {}
        self.marks: dict[str, Look] = {}

    @property
    def lean(self) -> float:
        """How far it leans in."""
        return self._manners.mood.lean

    def notice(self, fear: Fear, marks: list[FieldView], fields: list[FieldView], time: float, still: bool) -> None:
        """Read its mood off the fight."""
        self._manners.read(fear, marks, fields, time, still)

    def ground(self, target: pygame.Surface, ms: int) -> None:
        """Draw the grid: tidy while it smiles."""
        target.blit(self._grid.frame("clean" if self._manners.mood.clean else "loop", ms), (0, 0))

    def behind(self, out: Blits, time: float) -> None:
        """Add its cables."""
        self._puppet.behind(out, self._manners.mood, time)

    def before(self, out: Blits, time: float) -> None:
        """Add roots, arms, body and eye."""
        self._puppet.before(out, self._manners.mood, time)

    def bursts(self, fear: Fear) -> tuple[tuple[int, int], ...]:
        """Return where the smile bursts as the second face comes."""
        breaks = fear.stage is Stage.ARRIVE and fear.phase_index and BREAKS - 2 <= fear.stage_tick <= BREAKS
        return SHOCKS if breaks else ()

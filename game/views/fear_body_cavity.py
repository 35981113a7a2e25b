"""Cavity on the screen: its three faces over the grid of teeth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.assets import Assets
from game.encounters.fear.fight import Stage
from game.views.fear_bodies import Look
from game.views.fear_cavity import Cavity
from game.views.fear_mood import BREAKS, Manners
from game.views.fear_parts import Blits
from game.views.fear_relief import Relief

if TYPE_CHECKING:
    import pygame

    from game.encounters.fear.fight import Fear
    from game.encounters.fear.picture import FieldView

SHOCKS = ((124, 40), (196, 34), (160, 70), (140, 20), (182, 62))
"""Where the smile bursts."""
CRACKS = ((124, 54), (195, 57), (195, 29), (128, 22), (160, 18))
"""Where the shell does."""


class Body:
    """Cavity, as ``FearBody`` says."""

    bullets = "fear/cavity_bullets"
    rushing: tuple[str, ...] = ()

    def __init__(self, assets: Assets) -> None:
        """Cut its sheets."""
        self._grid = assets.sheet("fear/grid")
        self._puppet, self._manners = Cavity(assets), Manners()
        relief = Relief(assets)
        self.looks: dict[str, Look] = relief.looks
        self.marks: dict[str, Look] = relief.marks

    @property
    def lean(self) -> float:
        """How far it leans in."""
        return self._manners.mood.lean

    def notice(self, fear: Fear, marks: list[FieldView], fields: list[FieldView], time: float, still: bool) -> None:
        """Read its mood off the fight."""
        self._manners.read(fear, marks, fields, time, still)

    def ground(self, target: pygame.Surface, ms: int) -> None:
        """Draw the grid: tidy while it smiles, warm once it has burst."""
        mood = self._manners.mood
        target.blit(self._grid.frame("clean" if mood.clean else "burst" if mood.burst else "loop", ms), (0, 0))

    def behind(self, out: Blits, time: float) -> None:
        """Add its cables."""
        self._puppet.behind(out, self._manners.mood, time)

    def before(self, out: Blits, time: float) -> None:
        """Add roots, arms, body and eye."""
        self._puppet.before(out, self._manners.mood, time)

    def bursts(self, fear: Fear) -> tuple[tuple[int, int], ...]:
        """Return where the smile bursts as the second face comes, and the shell as the third does."""
        breaks = fear.stage is Stage.ARRIVE and fear.phase_index and BREAKS - 2 <= fear.stage_tick <= BREAKS
        return (CRACKS if fear.phase.id == "relief" else SHOCKS) if breaks else ()

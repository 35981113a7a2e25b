"""The end of a case: a last picture, the credits, then the title."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from game.core.events import Ambience, Music
from game.core.input import ACT, BACK, DOWN, MENU
from game.core.snapshot import Plain
from game.scenes.context import Context, Controls, Scene
from game.scenes.title import Title
from game.scenes.veil import VEIL_FULL

CREDIT_LINES = 36
LINE_HEIGHT = 14
SPEED = 5
"""Ticks a pixel of scrolling."""
FAST = 4
OPENING = 150
"""Ticks the ending's name stands before the credits roll."""
LENGTH = OPENING + SPEED * (CREDIT_LINES * LINE_HEIGHT + 180)


@dataclass(slots=True)
class Ending(Scene):
    """Rolls the credits of an ending (``purge`` or ``soothe``); Act or a press hurries, Back or Menu leaves."""

    kind: ClassVar[str] = "ending"
    name: str
    ticks: int = 0
    leaving: bool = False

    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick."""
        if self.ticks == 0:
            ctx.story.backdrop = ""
            ctx.play(Music("credits"))
            ctx.play(Ambience("none"))
            ctx.veil.fade(0, 60)
        self.ticks += FAST if (controls.held & (ACT | DOWN) or _pressing(controls)) and self.ticks > OPENING else 1
        if not self.leaving and (self.ticks >= LENGTH or (controls.hit(BACK | MENU) and self.ticks > 60)):
            self.leaving = True
            ctx.veil.fade(VEIL_FULL, 45)
        elif self.leaving and ctx.veil.still():
            ctx.veil.fade(0, 45)
            ctx.replace_all(Title())

    def scrolled(self) -> int:
        """Return how many pixels the credits have moved up."""
        return max(0, self.ticks - OPENING) // SPEED

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return the ending's name."""
        return {"ending": self.name}

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        return {"name": self.name, "ticks": self.ticks, "leaving": self.leaving}

    @classmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> Ending:
        """Build the scene from ``pack()``'s data."""
        return cls(data["name"], data["ticks"], data["leaving"])


def _pressing(controls: Controls) -> bool:
    return controls.pointer is not None and controls.pointer.pressed

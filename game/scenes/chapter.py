"""The card between chapters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from game.core.input import ACT
from game.core.snapshot import Plain
from game.scenes.context import Context, Controls, Scene

CARD_TICKS = 210
HURRY_AFTER = 30
LEAVE_TICKS = 24


@dataclass(slots=True)
class Chapter(Scene):
    """Shows the chapter's number and name for 3½ seconds; Act hurries it."""

    kind: ClassVar[str] = "chapter"
    corner: ClassVar[bool] = False
    pauses: ClassVar[bool] = True
    number: int
    ticks: int = 0

    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick."""
        if self.ticks == 0:
            ctx.sound("chapter")
        self.ticks += 1
        if self.ticks > HURRY_AFTER and (controls.hit(ACT) or controls.clicked):
            self.ticks = max(self.ticks, CARD_TICKS - LEAVE_TICKS)
        if self.ticks >= CARD_TICKS:
            ctx.pop(self)

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return the chapter's number."""
        return {"chapter": self.number}

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        return {"number": self.number, "ticks": self.ticks}

    @classmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> Chapter:
        """Build the scene from ``pack()``'s data."""
        return cls(data["number"], data["ticks"])

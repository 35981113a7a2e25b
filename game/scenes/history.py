"""The backlog: what was said, to read again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from game.core.input import ACT, BACK, DOWN, HISTORY, MENU, UP
from game.core.snapshot import Plain
from game.scenes.context import Context, Controls, Scene

MIDDLE = 98
"""A pointer pressed above this row of the screen scrolls up, below it down …"""
POINTER_EVERY = 7
"""… by an entry every so many ticks."""


@dataclass(slots=True)
class History(Scene):
    """``back`` counts the entries scrolled up from the newest."""

    kind: ClassVar[str] = "history"
    back: int = 0
    ticks: int = 0

    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick."""
        self.ticks += 1
        if controls.hit(BACK | MENU | HISTORY | ACT) and self.ticks > 1:
            ctx.sound("ui_back")
            ctx.pop(self)
            return
        furthest = max(0, len(ctx.story.history) - 1)
        pointer = controls.pointer
        turns = pointer is not None and pointer.pressed and (controls.clicked or self.ticks % POINTER_EVERY == 0)
        upper = pointer is not None and pointer.y < MIDDLE
        if (controls.repeated & UP or (turns and upper)) and self.back < furthest:
            self.back += 1
        elif (controls.repeated & DOWN or (turns and not upper)) and self.back:
            self.back -= 1

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return the line IDs, oldest first, and how far the list is scrolled."""
        return {"lines": [spoken.line for spoken in ctx.story.history], "back": self.back}

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        return {"back": self.back, "ticks": self.ticks}

    @classmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> History:
        """Build the scene from ``pack()``'s data."""
        return cls(data["back"], data["ticks"])

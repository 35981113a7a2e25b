"""The pause: the same everywhere, and nothing moves below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from game.core.events import SaveWanted
from game.core.input import BACK, MENU
from game.core.snapshot import Plain
from game.scenes.chart import ChartScene
from game.scenes.context import Context, Controls, Scene
from game.scenes.history import History
from game.scenes.menu import Layout, move_focus
from game.scenes.options import Options
from game.scenes.slots import Slots
from game.scenes.title import Title

LAYOUT = Layout(x=104, y=46, width=112, row=15)
ITEMS = ("resume", "chart", "history", "skip", "save", "settings", "title")


@dataclass(slots=True)
class Pause(Scene):
    """Resume, chart, history, passing an encounter over, save, settings, title.

    ``leaving`` for the title takes a tick, in which everything is saved.
    """

    kind: ClassVar[str] = "pause"
    focus: int = 0
    ticks: int = 0
    leaving: bool = False

    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick."""
        self.ticks += 1
        if self.leaving:
            ctx.story.backdrop = ""
            ctx.replace_all(Title())
            return
        if controls.hit(BACK | MENU):
            ctx.sound("ui_back")
            ctx.pop(self)
            return
        self.focus, chosen = move_focus(ctx, controls, self.focus, self.enabled(ctx), LAYOUT)
        if chosen:
            ctx.sound("ui_confirm")
            self._choose(ctx, self.items(ctx)[self.focus])

    def items(self, ctx: Context) -> tuple[str, ...]:
        """Return the items: passing over is among them where there is an encounter that may be passed over now."""
        below = ctx.below(self)
        return ITEMS if below is not None and below.can_skip() else tuple(item for item in ITEMS if item != "skip")

    def enabled(self, ctx: Context) -> list[bool]:
        """Return which items can be chosen."""
        closed = {"chart": not ctx.story.chart.rows, "history": not ctx.story.history}
        return [not closed.get(item, False) for item in self.items(ctx)]

    def _choose(self, ctx: Context, item: str) -> None:
        if item == "resume":
            ctx.pop(self)
        elif item == "chart":
            ctx.push(ChartScene())
        elif item == "history":
            ctx.push(History())
        elif item == "skip":
            below = ctx.below(self)
            ctx.pop(self)
            if below is not None:
                below.skip(ctx)
        elif item == "save":
            ctx.push(Slots("save"))
        elif item == "settings":
            ctx.push(Options())
        else:
            ctx.emit(SaveWanted("auto"))  # nothing is lost; what is saved is this tick, with the game still there
            self.leaving = True

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return the menu: items with availability, and the focus."""
        return {"items": list(zip(self.items(ctx), self.enabled(ctx), strict=True)), "focus": self.focus}

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        return {"focus": self.focus, "ticks": self.ticks}

    @classmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> Pause:
        """Build the scene from ``pack()``'s data."""
        return cls(data["focus"], data["ticks"])

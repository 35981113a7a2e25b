"""The title: the Archive at dusk, and how a run begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from game.core.events import Ambience, ListSaves, LoadWanted, Music, Quit
from game.core.messages import SaveSlot
from game.core.snapshot import Plain
from game.scenes.context import Context, Controls, Scene
from game.scenes.menu import Layout, move_focus
from game.scenes.options import Options
from game.scenes.slots import Slots
from game.scenes.veil import VEIL_FULL

LAYOUT = Layout(x=24, y=102, width=96, row=14)
ITEMS = ("continue", "new", "load", "settings", "quit")
FADE = 40


@dataclass(slots=True)
class Title(Scene):
    """Continue, new game, load, settings, quit; ``ticks`` drives the picture's slow life.

    ``asked`` tells that a new game was chosen once where there are saves: the second time it begins.
    """

    kind: ClassVar[str] = "title"
    corner: ClassVar[bool] = False
    focus: int = 0
    ticks: int = 0
    leaving: str = ""
    touched: bool = False
    asked: bool = False

    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick."""
        if self.ticks == 0:
            ctx.emit(ListSaves())
            ctx.play(Music("title"))
            ctx.play(Ambience("archive"))
        self.ticks += 1
        if self.leaving:
            if ctx.veil.still():
                self._leave(ctx)
            return
        enabled = self.enabled(ctx)
        if not self.touched:  # the saves are known a moment after the title: continue comes first then
            self.focus = enabled.index(True)
        before = self.focus
        self.focus, chosen = move_focus(ctx, controls, self.focus, enabled, LAYOUT)
        self.touched = self.touched or self.focus != before
        if chosen:
            ctx.sound("ui_confirm")
            self._choose(ctx, ITEMS[self.focus])

    def newest(self, ctx: Context) -> SaveSlot | None:
        """Return the newest save that can be read, or None."""
        return next((slot for slot in ctx.saves if not slot.error), None)

    def enabled(self, ctx: Context) -> list[bool]:
        """Return which items can be chosen."""
        return [self.newest(ctx) is not None, True, bool(ctx.saves), True, True]

    def _choose(self, ctx: Context, item: str) -> None:
        if item == "new" and self.newest(ctx) is not None and not self.asked:
            self.asked = True
            ctx.notify("notice.new_game", 300)
        elif item in ("continue", "new"):
            self.leaving = item
            ctx.veil.fade(VEIL_FULL, FADE)
        elif item == "load":
            ctx.push(Slots("load"))
        elif item == "settings":
            ctx.push(Options())
        else:
            ctx.emit(Quit())

    def _leave(self, ctx: Context) -> None:
        item, self.leaving = self.leaving, ""
        newest = self.newest(ctx)
        if item == "continue" and newest is not None:
            ctx.emit(LoadWanted(newest.slot))
            ctx.veil.fade(0, FADE)  # a save that cannot be read leaves the title usable
        else:
            ctx.start_case("cavity")

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return the menu: items with availability, and the focus."""
        return {"items": list(zip(ITEMS, self.enabled(ctx), strict=True)), "focus": self.focus}

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        return {
            "focus": self.focus,
            "ticks": self.ticks,
            "leaving": self.leaving,
            "touched": self.touched,
            "asked": self.asked,
        }

    @classmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> Title:
        """Build the scene from ``pack()``'s data."""
        return cls(data["focus"], data["ticks"], data["leaving"], data["touched"], data["asked"])

"""The list of saves, to write one or to read one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from game.core.events import ListSaves, LoadWanted, SaveWanted
from game.core.input import BACK, MENU
from game.core.messages import SaveSlot
from game.core.snapshot import Plain
from game.scenes.context import Context, Controls, Scene
from game.scenes.menu import Layout, move_focus

LAYOUT = Layout(x=40, y=36, width=240, row=26)
WRITABLE = ("1", "2", "3")
READABLE = ("auto", "quick", *WRITABLE)


@dataclass(slots=True)
class Slots(Scene):
    """Three slots to save to; those, the autosave and the quick save to load from."""

    kind: ClassVar[str] = "slots"
    mode: str
    focus: int = 0
    ticks: int = 0

    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick."""
        if self.ticks == 0:
            ctx.emit(ListSaves())
        self.ticks += 1
        if controls.hit(BACK | MENU):
            ctx.sound("ui_back")
            ctx.pop(self)
            return
        names = self.names()
        self.focus, chosen = move_focus(ctx, controls, self.focus, self.enabled(ctx), LAYOUT)
        if chosen:
            ctx.sound("ui_confirm")
            if self.mode == "save":
                ctx.pop(self)
                ctx.emit(SaveWanted(names[self.focus]))
            else:
                ctx.emit(LoadWanted(names[self.focus]))

    def names(self) -> tuple[str, ...]:
        """Return the slots listed."""
        return WRITABLE if self.mode == "save" else READABLE

    def entry(self, ctx: Context, name: str) -> SaveSlot | None:
        """Return what is known of a slot, or None if it is empty."""
        return next((slot for slot in ctx.saves if slot.slot == name), None)

    def enabled(self, ctx: Context) -> list[bool]:
        """Return which slots can be chosen: a broken save is neither read nor overwritten."""
        entries = [self.entry(ctx, name) for name in self.names()]
        if self.mode == "save":
            return [entry is None or not entry.error for entry in entries]
        return [entry is not None and not entry.error for entry in entries]

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return the slots with availability, and the focus."""
        return {"items": list(zip(self.names(), self.enabled(ctx), strict=True)), "focus": self.focus}

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        return {"mode": self.mode, "focus": self.focus, "ticks": self.ticks}

    @classmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> Slots:
        """Build the scene from ``pack()``'s data."""
        return cls(data["mode"], data["focus"], data["ticks"])

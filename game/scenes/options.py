"""The settings, grouped in pages, changed with left and right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from game.core.events import SettingChanged
from game.core.input import BACK, LEFT, MENU, RIGHT
from game.core.snapshot import Plain
from game.scenes.context import Context, Controls, Scene
from game.scenes.menu import Layout, move_focus
from game.story.settings import CHOICES, RANGES, Value

LAYOUT = Layout(x=40, y=50, width=240, row=16)
TABS = Layout(x=40, y=26, width=60, row=16)
PAGES: dict[str, tuple[str, ...]] = {
    "sound": ("music", "effects", "voice", "ambience"),
    "picture": ("fullscreen", "shake", "flash", "reduced_motion"),
    "text": ("text_speed", "auto_advance", "run"),
    "assist": ("difficulty", "fight_speed", "wide_windows", "unhurt", "breath", "soft_shapes"),
}
NAMES = tuple(PAGES)


@dataclass(slots=True)
class Options(Scene):
    """Row 0 is the tab bar; the others are the page's settings."""

    kind: ClassVar[str] = "options"
    page: int = 0
    focus: int = 0
    ticks: int = 0

    def rows(self) -> tuple[str, ...]:
        """Return the settings of the open page."""
        return PAGES[NAMES[self.page]]

    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick."""
        self.ticks += 1
        if controls.hit(BACK | MENU):
            ctx.sound("ui_back")
            ctx.pop(self)
            return
        turn = (1 if controls.repeated & RIGHT else 0) - (1 if controls.repeated & LEFT else 0)
        if controls.clicked and controls.pointer is not None and TABS.y <= controls.pointer.y < TABS.y + TABS.row:
            tab = (controls.pointer.x - TABS.x) // TABS.width
            if 0 <= tab < len(NAMES):
                self._open(ctx, tab)
            return
        rows = self.rows()
        layout = Layout(LAYOUT.x, LAYOUT.y - LAYOUT.row, LAYOUT.width, LAYOUT.row)
        self.focus, chosen = move_focus(ctx, controls, self.focus, [True] * (len(rows) + 1), layout)
        if self.focus == 0:
            if turn:
                self._open(ctx, (self.page + turn) % len(NAMES))
        elif turn or chosen:
            self._change(ctx, rows[self.focus - 1], turn or 1)

    def _open(self, ctx: Context, page: int) -> None:
        self.page, self.focus = page, 0
        ctx.sound("ui_move")

    def _change(self, ctx: Context, name: str, turn: int) -> None:
        value = changed(name, getattr(ctx.settings, name), turn)
        ctx.settings.set(name, value)
        ctx.emit(SettingChanged(name, value))
        ctx.sound("ui_confirm")

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return the page, its settings and the focus."""
        values = {name: getattr(ctx.settings, name) for name in self.rows()}
        return {"page": NAMES[self.page], "items": values, "focus": self.focus}

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        return {"page": self.page, "focus": self.focus, "ticks": self.ticks}

    @classmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> Options:
        """Build the scene from ``pack()``'s data."""
        return cls(data["page"], data["focus"], data["ticks"])


def changed(name: str, value: Value, turn: int) -> Value:
    """Return a setting's value one step to the right (``turn`` 1) or left (-1)."""
    if name in RANGES:
        low, high = RANGES[name]
        return max(low, min(high, int(value) + turn))
    if name in CHOICES:
        choices = CHOICES[name]
        return choices[(choices.index(str(value)) + turn) % len(choices)]
    return not value

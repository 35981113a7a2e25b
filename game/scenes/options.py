"""The settings, grouped in pages, changed with left and right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from game.core.events import SettingChanged
from game.core.input import BACK, LEFT, MENU, RIGHT
from game.core.snapshot import Plain
from game.scenes import rebinding
from game.scenes.context import Context, Controls, Scene
from game.scenes.menu import Layout, move_focus
from game.scenes.rebinding import WAIT_TICKS, Said
from game.story.bindings import ACTIONS
from game.story.settings import CHOICES, RANGES, Value

LAYOUT = Layout(x=40, y=50, width=240, row=16)
SLIDER = (LAYOUT.x + LAYOUT.width - 109, 77)
"""Where the knob of a slider goes from, and how far, in pixels."""
TABS = Layout(x=20, y=26, width=56, row=16)
PAGES: dict[str, tuple[str, ...]] = {
    "sound": ("music", "effects", "voice", "ambience", "mono", "captions"),
    "picture": ("fullscreen", "shake", "flash", "reduced_motion"),
    "text": ("text_speed", "auto_advance", "run"),
    "assist": ("difficulty", "fight_speed", "wide_windows", "unhurt", "untimed", "breath", "soft_shapes"),
    rebinding.PAGE: rebinding.ROWS,
}
NAMES = tuple(PAGES)


@dataclass(slots=True)
class Options(Scene):
    """Row 0 is the tab bar; the others are the page's settings.

    ``waiting`` counts down while a key is waited for, ``said`` is how binding the last one went.
    """

    kind: ClassVar[str] = "options"
    page: int = 0
    focus: int = 0
    ticks: int = 0
    waiting: int = 0
    said: Said | None = None

    def rows(self) -> tuple[str, ...]:
        """Return the settings of the open page."""
        return PAGES[NAMES[self.page]]

    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick."""
        self.ticks += 1
        if self.waiting:
            self._wait(ctx, controls)
            return
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
        if NAMES[self.page] == rebinding.PAGE:
            self._rebind(ctx, controls, turn)
            return
        rows = self.rows()
        layout = Layout(LAYOUT.x, LAYOUT.y - LAYOUT.row, LAYOUT.width, LAYOUT.row)
        self.focus, chosen = move_focus(ctx, controls, self.focus, [True] * (len(rows) + 1), layout)
        if self.focus == 0:
            if turn:
                self._open(ctx, (self.page + turn) % len(NAMES))
        elif chosen and controls.clicked and controls.pointer is not None:
            self._point(ctx, rows[self.focus - 1], controls.pointer.x)
        elif turn or chosen:
            self._change(ctx, rows[self.focus - 1], turn or 1)

    def _rebind(self, ctx: Context, controls: Controls, turn: int) -> None:
        before = self.focus
        self.focus, chosen = rebinding.move(ctx, controls, before)
        if turn and before == 0:
            self._open(ctx, (self.page + turn) % len(NAMES))
        elif chosen and self.binds():
            self.waiting, self.said = WAIT_TICKS, None
            ctx.sound("ui_confirm")
        elif chosen:
            self.said = rebinding.reset(ctx)

    def _wait(self, ctx: Context, controls: Controls) -> None:
        """Wait for a key; menu, back, a click and time end it, and everything stays as it was."""
        self.waiting -= 1
        if controls.hit(BACK | MENU) or controls.clicked:
            self.waiting = 0
        if not self.waiting:
            ctx.sound("ui_back")

    def binds(self) -> str:
        """Return the action under the focus of the page of keys; empty for none."""
        row = self.rows()[self.focus - 1] if self.focus else ""
        return row if row in ACTIONS else ""

    def captures(self) -> bool:
        """Return whether a key is waited for."""
        return self.waiting > 0

    def captured(self, ctx: Context, name: str) -> None:
        """Bind the key to the row that waits for it."""
        self.waiting = 0
        self.said = rebinding.bind(ctx, self.binds(), name)

    def _open(self, ctx: Context, page: int) -> None:
        self.page, self.focus, self.said = page, 0, None
        ctx.sound("ui_move")

    def _point(self, ctx: Context, name: str, x: int) -> None:
        """Change a setting by a click at ``x``: a slider goes there, the left arrow of choices goes back."""
        if name not in RANGES:
            self._change(ctx, name, -1 if name in CHOICES and x < SLIDER[0] + SLIDER[1] // 2 else 1)
            return
        low, high = RANGES[name]
        left, width = SLIDER
        step = (2 * (x - left) * (high - low) + width) // (2 * width)
        if x >= left - width // 8:
            self._set(ctx, name, max(low, min(high, low + step)))

    def _change(self, ctx: Context, name: str, turn: int) -> None:
        self._set(ctx, name, changed(name, getattr(ctx.settings, name), turn))

    def _set(self, ctx: Context, name: str, value: Value) -> None:
        ctx.settings.set(name, value)
        ctx.emit(SettingChanged(name, value))
        ctx.sound("ui_confirm")

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return the page, its settings and the focus."""
        seen = {"page": NAMES[self.page], "focus": self.focus}
        if seen["page"] != rebinding.PAGE:
            return {**seen, "items": {name: getattr(ctx.settings, name) for name in self.rows()}}
        bound = {action: [ctx.settings.keys[action], ctx.settings.pads[action]] for action in ACTIONS}
        return {**seen, "items": bound, "waiting": self.waiting, "said": list(self.said or ())}

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        said: list[Plain] | None = None if self.said is None else [*self.said]
        return {"page": self.page, "focus": self.focus, "ticks": self.ticks, "waiting": self.waiting, "said": said}

    @classmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> Options:
        """Build the scene from ``pack()``'s data."""
        said = data["said"]
        return cls(data["page"], data["focus"], data["ticks"], data["waiting"], None if said is None else tuple(said))


def changed(name: str, value: Value, turn: int) -> Value:
    """Return a setting's value one step to the right (``turn`` 1) or left (-1)."""
    if name in RANGES:
        low, high = RANGES[name]
        return max(low, min(high, int(value) + turn))
    if name in CHOICES:
        choices = CHOICES[name]
        return choices[(choices.index(str(value)) + turn) % len(choices)]
    return not value

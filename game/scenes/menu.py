"""A vertical list with a focus, for keys, pads and pointers alike."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.input import ACT, DOWN, UP
from game.scenes.context import Context, Controls


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the rows of a list are, in logical pixels; the view draws what the model hits."""

    x: int
    y: int
    width: int
    row: int

    def rect(self, index: int) -> tuple[int, int, int, int]:
        """Return (x, y, width, height) of a row."""
        return self.x, self.y + index * self.row, self.width, self.row

    def at(self, x: int, y: int, count: int) -> int:
        """Return the row under a point, or -1."""
        if not self.x <= x < self.x + self.width or y < self.y:
            return -1
        index = (y - self.y) // self.row
        return index if index < count else -1


def move_focus(ctx: Context, controls: Controls, focus: int, enabled: list[bool], layout: Layout) -> tuple[int, bool]:
    """Return the new focus and whether its row was chosen this tick.

    ``enabled`` says which rows can be chosen; the focus skips the others when it moves by keys.
    """
    count = len(enabled)
    if count == 0:
        return 0, False
    step = 1 if controls.repeated & DOWN else -1 if controls.repeated & UP else 0
    if step and any(enabled):
        focus = (focus + step) % count
        while not enabled[focus]:
            focus = (focus + step) % count
        ctx.sound("ui_move")
    chosen = controls.hit(ACT)
    if controls.pointer is not None:
        under = layout.at(controls.pointer.x, controls.pointer.y, count)
        if under >= 0 and enabled[under]:
            if controls.clicked:
                focus, chosen = under, True
            elif under != focus and controls.moved:
                focus = under
                ctx.sound("ui_move")
    return focus, chosen and enabled[focus]

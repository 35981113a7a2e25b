"""Filling in the chart: a fear and a manner for every patient."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from game.core.input import ACT, BACK, DOWN, LEFT, MENU, RIGHT, UP
from game.core.snapshot import Plain
from game.scenes.context import Context, Controls, Scene
from game.story.cast import FEARS, MANNERS

COLUMNS = (FEARS, MANNERS)
ROW_TOP, ROW_HEIGHT = 34, 16
CELL_LEFT, CELL_WIDTH = 118, 76
STAMP_TICKS = 90


@dataclass(slots=True)
class ChartScene(Scene):
    """``row`` and ``column`` are the focus; ``picking`` is the choice in hand, -1 if none.

    ``stamped`` names the patients stamped just now, ``stamp_ticks`` counts the stamp's fall.
    """

    kind: ClassVar[str] = "chart"
    row: int = 0
    column: int = 0
    picking: int = -1
    stamped: list[str] = field(default_factory=list)
    stamp_ticks: int = 0
    ticks: int = 0

    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick."""
        self.ticks += 1
        if self.stamp_ticks:
            self.stamp_ticks -= 1
            if self.stamp_ticks == STAMP_TICKS - 20:
                ctx.sound("chart_stamp")
            return
        rows = ctx.story.chart.rows
        if controls.hit(BACK | MENU):
            self._close(ctx)
        elif not rows:
            if controls.hit(ACT):
                ctx.pop(self)
        elif self.picking >= 0:
            self._pick(ctx, controls)
        else:
            self._move(ctx, controls, len(rows))

    def _close(self, ctx: Context) -> None:
        ctx.sound("ui_back")
        if self.picking >= 0:
            self.picking = -1
        else:
            ctx.pop(self)

    def _move(self, ctx: Context, controls: Controls, count: int) -> None:
        old = self.row, self.column
        if controls.repeated & (UP | DOWN):
            self.row = (self.row + (1 if controls.repeated & DOWN else -1)) % count
        if controls.repeated & (LEFT | RIGHT):
            self.column = 1 - self.column
        chosen = controls.hit(ACT)
        if controls.clicked and controls.pointer is not None:
            row = (controls.pointer.y - ROW_TOP) // ROW_HEIGHT
            column = (controls.pointer.x - CELL_LEFT) // CELL_WIDTH
            if 0 <= row < count and 0 <= column < 2:
                self.row, self.column, chosen = row, column, True
        if old != (self.row, self.column):
            ctx.sound("ui_move")
        if chosen:
            self._open(ctx)

    def _open(self, ctx: Context) -> None:
        row = ctx.story.chart.rows[self.row]
        if row.stamped:
            ctx.sound("ui_deny")
            return
        written = row.manner if self.column else row.fear
        choices = COLUMNS[self.column]
        self.picking = choices.index(written) if written else 0
        ctx.sound("ui_confirm")

    def _pick(self, ctx: Context, controls: Controls) -> None:
        choices = COLUMNS[self.column]
        if controls.repeated & (UP | DOWN | LEFT | RIGHT):
            step = 1 if controls.repeated & (DOWN | RIGHT) else -1
            self.picking = (self.picking + step) % len(choices)
            ctx.sound("ui_move")
        chosen = controls.hit(ACT)
        if controls.clicked and controls.pointer is not None:
            under = self.choice_at(controls.pointer.x, controls.pointer.y)
            if under < 0:
                self.picking = -1
                return
            self.picking, chosen = under, True
        if chosen:
            self._write(ctx, choices[self.picking])

    def choice_at(self, x: int, y: int) -> int:
        """Return the open picker's choice under a point, or -1."""
        left, top = self.picker_at()
        index = (y - top) // ROW_HEIGHT
        inside = left <= x < left + CELL_WIDTH + 20 and 0 <= index < len(COLUMNS[self.column])
        return index if inside else -1

    def picker_at(self) -> tuple[int, int]:
        """Return the left top of the open picker, kept on the screen."""
        height = ROW_HEIGHT * len(COLUMNS[self.column])
        return CELL_LEFT + self.column * CELL_WIDTH, min(ROW_TOP + self.row * ROW_HEIGHT, 172 - height)

    def _write(self, ctx: Context, value: str) -> None:
        patient = ctx.story.chart.rows[self.row].patient
        if self.column:
            stamped = ctx.story.chart.write(patient, manner=value)
        else:
            stamped = ctx.story.chart.write(patient, fear=value)
        self.picking = -1
        ctx.story.master("chart")
        ctx.sound("chart_write")
        if stamped:
            self.stamped, self.stamp_ticks = stamped, STAMP_TICKS

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return the rows as written, the focus and the picker."""
        rows = [[row.patient, row.fear, row.manner, row.stamped] for row in ctx.story.chart.rows]
        picking = COLUMNS[self.column][self.picking] if self.picking >= 0 else ""
        return {"rows": rows, "row": self.row, "column": self.column, "picking": picking, "still": not self.stamp_ticks}

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        return {
            "row": self.row,
            "column": self.column,
            "picking": self.picking,
            "stamped": list(self.stamped),
            "stamp_ticks": self.stamp_ticks,
            "ticks": self.ticks,
        }

    @classmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> ChartScene:
        """Build the scene from ``pack()``'s data."""
        return cls(**data)

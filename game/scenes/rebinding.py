"""The page of the settings where keys and buttons are bound: two columns of actions."""

from __future__ import annotations

from game.core.events import SettingChanged
from game.core.input import ACT, DOWN, LEFT, RIGHT, UP
from game.scenes.context import Context, Controls
from game.scenes.menu import Layout
from game.story.bindings import ACTIONS, BOARDS, Outcome, board_of

PAGE = "controls"
RESET = "reset"
ROWS = (*ACTIONS, RESET)
HEIGHT = 8
"""Rows in a column."""
COLUMNS = tuple(Layout(x=22 + 139 * number, y=44, width=136, row=13) for number in range(2))
WAIT_TICKS = 300
"""So long a key is waited for: five seconds."""

Said = tuple[str, str, str, str, str]
"""How binding went: an outcome, the action and its key now, another action it concerns and that one's key now."""


def cell(index: int) -> tuple[int, int, int, int]:
    """Return (x, y, width, height) of a row."""
    return COLUMNS[index // HEIGHT].rect(index % HEIGHT)


def move(ctx: Context, controls: Controls, focus: int) -> tuple[int, bool]:
    """Return the new focus (0 the tabs, then the rows) and whether its row was chosen this tick."""
    before, chosen = focus, controls.hit(ACT)
    turn = (1 if controls.repeated & DOWN else 0) - (1 if controls.repeated & UP else 0)
    if turn:
        column = max(0, focus - 1) // HEIGHT * HEIGHT
        row = (focus - column if focus else 0) + turn
        row %= HEIGHT + 1
        focus = column + row if row else 0
    elif focus and controls.repeated & (LEFT | RIGHT):
        focus = (focus - 1 + HEIGHT) % len(ROWS) + 1
    under = _under(controls)
    if under >= 0 and controls.clicked:
        return under + 1, True
    if under >= 0 and controls.moved:
        focus = under + 1
    if focus != before:
        ctx.sound("ui_move")
    return focus, chosen and focus > 0


def _under(controls: Controls) -> int:
    if controls.pointer is not None:
        for number, column in enumerate(COLUMNS):
            row = column.at(controls.pointer.x, controls.pointer.y, HEIGHT)
            if row >= 0:
                return number * HEIGHT + row
    return -1


def bind(ctx: Context, action: str, name: str) -> Said:
    """Bind an action to a key or button by name, and return what is to be said about it."""
    setting = board_of(name)
    old: dict[str, str] = getattr(ctx.settings, setting)
    bound = BOARDS[setting].bind(old, action, name)
    if bound.table == old and bound.outcome is not Outcome.BOUND:
        ctx.sound("ui_deny")
        return bound.outcome.value, action, name, bound.other, ""
    _set(ctx, setting, bound.table)
    ctx.sound("ui_confirm")
    return bound.outcome.value, action, name, bound.other, bound.table.get(bound.other, "")


def reset(ctx: Context) -> Said:
    """Put all actions where they were at first."""
    for setting, board in BOARDS.items():
        _set(ctx, setting, dict(board.defaults))
    ctx.sound("ui_confirm")
    return RESET, "", "", "", ""


def _set(ctx: Context, setting: str, table: dict[str, str]) -> None:
    ctx.settings.set(setting, table)
    ctx.emit(SettingChanged(setting, ",".join(table.values())))

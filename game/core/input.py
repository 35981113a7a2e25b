"""What one tick is told: a button mask, an optional pointer, and messages from the shell."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntFlag

from game.core.messages import Message

TICKS_PER_SECOND = 60


class Button(IntFlag):
    """The actions a player has; logic never sees raw keys."""

    LEFT = 1
    RIGHT = 2
    UP = 4
    DOWN = 8
    ACT = 16
    BACK = 32
    LISTEN = 64
    MENU = 128
    REWIND = 256
    HISTORY = 512
    SKIP = 1024
    AUTO = 2048
    QUICK_SAVE = 4096
    QUICK_LOAD = 8192
    HINT = 16384


MOVES = int(Button.LEFT | Button.RIGHT | Button.UP | Button.DOWN)
"""Mask of the four move buttons: the lowest four bits."""

# The same masks as plain integers: flag arithmetic is too slow for what runs every tick.
LEFT, RIGHT, UP, DOWN = 1, 2, 4, 8
ACT, BACK, LISTEN, MENU = 16, 32, 64, 128
REWIND, HISTORY, SKIP, AUTO = 256, 512, 1024, 2048
QUICK_SAVE, QUICK_LOAD, HINT = 4096, 8192, 16384


@dataclass(frozen=True, slots=True)
class Pointer:
    """Mouse or touch in logical pixels (0-319, 0-179); ``pressed`` while the button is down."""

    x: int
    y: int
    pressed: bool = False


@dataclass(frozen=True, slots=True)
class Input:
    """Everything one tick of the game may depend on besides its state.

    ``buttons`` is the mask of ``Button`` held during the tick; the shell guarantees that a press
    shorter than a tick still shows for one tick.
    """

    buttons: int = 0
    pointer: Pointer | None = None
    messages: tuple[Message, ...] = ()


CORNER = (298, 0, 22, 18)
"""Left, top, width, height of the corner of the screen where a click is Menu, which closes menus too."""


def in_corner(pointer: Pointer) -> bool:
    """Return whether the pointer is in the corner that is Menu."""
    x, y, width, height = CORNER
    return x <= pointer.x < x + width and y <= pointer.y < y + height


IDLE = Input()

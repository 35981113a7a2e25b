"""From the input of a tick to what a scene is told of it."""

from __future__ import annotations

from game.core.input import MENU, MOVES, Input, in_corner
from game.scenes.context import Context, Controls

REPEAT_AFTER, REPEAT_EVERY = 24, 7
"""A move button held for so many ticks is pressed once more, and then again every so many."""


def take(ctx: Context, given: Input) -> Controls:
    """Take one tick's input: what is new in it, what repeats, and what the pointer did."""
    buttons = given.buttons
    pressed = buttons & ~ctx.held
    repeated = pressed
    if buttons & MOVES and buttons == ctx.held:
        ctx.held_ticks += 1
        if ctx.held_ticks >= REPEAT_AFTER and (ctx.held_ticks - REPEAT_AFTER) % REPEAT_EVERY == 0:
            repeated |= buttons & MOVES
    else:
        ctx.held_ticks = 0
    ctx.held = buttons
    pointer = given.pointer
    if pointer is None:
        ctx.pointer_down = False
        return Controls(buttons, pressed, repeated)
    clicked = pointer.pressed and not ctx.pointer_down
    moved = (pointer.x, pointer.y) != ctx.pointer_at
    ctx.pointer_down, ctx.pointer_at = pointer.pressed, (pointer.x, pointer.y)
    if clicked and in_corner(pointer) and ctx.scenes and ctx.scenes[-1].corner:
        return Controls(buttons, pressed | MENU, repeated)
    return Controls(buttons, pressed, repeated, pointer, clicked, moved)

"""The pointer in encounters: what it points at becomes the buttons that the rules know.

Rules never see a pointer; a module for each kind of encounter has ``play``, which returns the mask of buttons
that the pointer holds this tick.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from game.encounters import catalogue
from game.scenes.context import Context, Controls
from game.scenes.pointing.aim import Aim

__all__ = ["Aim", "buttons"]


def buttons(ctx: Context, name: str, rules: catalogue.Encounter, aim: Aim, controls: Controls) -> tuple[int, int]:
    """Return the masks of what the pointer holds and newly presses in the encounter ``name``."""
    if controls.pointer is None:
        aim.release()
        return 0, 0
    aim.take(controls)
    kind = catalogue.ENTRIES[name].module.split(".")[-2]
    hand: Any = import_module(f"{__name__}.{kind}")
    held: int = hand.play(ctx, rules, aim, controls.pointer)
    pressed = held & ~aim.before
    aim.before = held
    return held, pressed

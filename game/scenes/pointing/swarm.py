"""A swarm by pointer: the beacon comes after it, a click is a pulse, a press that is held listens."""

from __future__ import annotations

from typing import Protocol

from game.core.fixed import ONE
from game.core.input import ACT, LISTEN, Pointer
from game.encounters.swarm.joint import Joint, Part
from game.scenes.context import Context
from game.scenes.pointing.aim import Aim, steer


class Beacon(Protocol):
    """What is steered: (x, y) in 1/256 px."""

    x: int
    y: int


def play(ctx: Context, swarm: Beacon, aim: Aim, pointer: Pointer) -> int:
    """Return the buttons that the pointer holds."""
    if isinstance(swarm, Joint):
        if swarm.part in (Part.HAND, Part.WAIT):
            return ACT if aim.clicked else 0
        if swarm.part is Part.BOTS:
            swarm = swarm.small
    held = steer(pointer.x - swarm.x // ONE, pointer.y - swarm.y // ONE)
    return held | (ACT if aim.clicked else LISTEN if aim.held else 0)

"""What the player may choose about every encounter: difficulty and assists."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from game.core.snapshot import Plain


class Difficulty(IntEnum):
    """How hard an encounter hits. Words, readings and endings are the same at each."""

    GENTLE = 0
    NORMAL = 1
    SHARP = 2


class BreathMode(IntEnum):
    """How a breath is taken: hold Act, toggle with Act, or let it go by itself."""

    HOLD = 0
    TOGGLE = 1
    AUTO = 2


@dataclass(frozen=True, slots=True)
class Assists:
    """Help the player asked for.

    ``speed`` (50–100 %) slows attacks, beats and breaths but not Elara; ``wide`` doubles the windows of
    strokes and adds to those of a swarm's beats; ``invulnerable`` keeps calm where it is; ``skip`` lets the
    Skip button pass an encounter after its first attempt; ``breath`` is how breaths are taken; ``untimed``
    stops every clock that presses the player.
    """

    speed: int = 100
    wide: bool = False
    invulnerable: bool = False
    skip: bool = True
    breath: BreathMode = BreathMode.HOLD
    untimed: bool = False

    def __post_init__(self) -> None:
        if not 50 <= self.speed <= 100:
            raise ValueError(f"assist speed must be 50 to 100 per cent, not {self.speed}")

    def pack(self) -> list[Plain]:
        """Return the assists as plain data."""
        return [self.speed, self.wide, self.invulnerable, self.skip, int(self.breath), self.untimed]

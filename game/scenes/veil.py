"""The curtain over the picture."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.fixed import approach
from game.core.snapshot import Plain

VEIL_FULL = 240


@dataclass(slots=True)
class Veil:
    """The curtain over the picture: ``level`` 0 (clear) to 240 (closed), ``colour`` black or white."""

    level: int = 0
    target: int = 0
    rate: int = VEIL_FULL
    colour: str = "black"

    def fade(self, target: int, ticks: int) -> None:
        """Move to ``target`` (0-240) in about ``ticks``."""
        self.target = target
        self.rate = max(1, -(-abs(target - self.level) // max(1, ticks)))

    def hides(self) -> bool:
        """Return whether too little is seen for anybody to read."""
        return self.level > VEIL_FULL // 2

    def still(self) -> bool:
        """Return whether the veil has arrived."""
        return self.level == self.target

    def step(self) -> None:
        """Move one tick."""
        self.level = approach(self.level, self.target, self.rate)

    def pack(self) -> Plain:
        """Return the veil as plain data."""
        return [self.level, self.target, self.rate, self.colour]

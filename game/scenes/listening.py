"""Listening: held long enough near somebody, it shows what gives their worry away."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.snapshot import Plain

LISTEN_TICKS = 45
"""How long Listen is held for each tell."""
CARD_TICKS = 150
"""How long a found tell's picture is shown."""


@dataclass(slots=True)
class Listening:
    """``target`` is the person or spot listened to, ``ticks`` how long; ``tell`` the card shown."""

    target: str = ""
    ticks: int = 0
    tell: str = ""
    tell_ticks: int = 0

    def hold(self, target: str) -> bool:
        """Listen one tick to ``target``; return True on the tick that hears something out."""
        if target != self.target:
            self.target, self.ticks = target, 0
        self.ticks += 1
        if self.ticks < LISTEN_TICKS:
            return False
        self.ticks = 0
        return True

    def release(self) -> None:
        """Stop listening."""
        if self.ticks or self.target:
            self.target, self.ticks = "", 0

    def show(self, tell: str) -> None:
        """Show a tell's picture for a while."""
        self.tell, self.tell_ticks = tell, CARD_TICKS

    def step(self) -> None:
        """Count the shown picture down."""
        if self.tell_ticks:
            self.tell_ticks -= 1
            if not self.tell_ticks:
                self.tell = ""

    def pack(self) -> Plain:
        """Return the state as plain data."""
        return [self.target, self.ticks, self.tell, self.tell_ticks]

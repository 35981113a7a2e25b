"""What the breathing tells view and sound about the tick that just passed."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events import Event


@dataclass(frozen=True, slots=True)
class BreathTurned(Event):
    """Her breath turned: ``inward`` or outward."""

    inward: bool


@dataclass(frozen=True, slots=True)
class BrokeOff(Event):
    """It turned too soon after the last turn: Quin's breath let go of hers."""


@dataclass(frozen=True, slots=True)
class Returned(Event):
    """Quin's breath found hers again."""


@dataclass(frozen=True, slots=True)
class Pulled(Event):
    """Something begins to pull at the line: ``what`` is an interruption's ID."""

    what: str


@dataclass(frozen=True, slots=True)
class Named(Event):
    """She named what pulled, and it stopped."""

    what: str

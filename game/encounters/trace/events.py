"""What a trace tells view and sound about the tick that just passed."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events import Event


@dataclass(frozen=True, slots=True)
class Tapped(Event):
    """A wire was read; ``x`` is the middle of it in pixels of the picture."""

    wire: str
    x: int


@dataclass(frozen=True, slots=True)
class Calmed(Event):
    """So many pieces more than before balance and went dim."""

    pieces: int


@dataclass(frozen=True, slots=True)
class Overheard(Event):
    """A node's log line was heard."""

    node: str


@dataclass(frozen=True, slots=True)
class Repatched(Event):
    """The readings were used up: Max patched the wires again and brought two more."""

    times: int


@dataclass(frozen=True, slots=True)
class Found(Event):
    """What keeps is found: a node's or a wire's ID."""

    thing: str

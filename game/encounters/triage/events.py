"""What triage tells view and sound about the tick that just passed."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events import Event


@dataclass(frozen=True, slots=True)
class LineRang(Event):
    """The lines that still wait rang once."""


@dataclass(frozen=True, slots=True)
class LinePicked(Event):
    """A line was picked up; ``caller`` is the person's ID."""

    caller: str


@dataclass(frozen=True, slots=True)
class CallerSpoke(Event):
    """A caller began a line (0 is the first), or spoke after an answer (-1)."""

    caller: str
    line: int


@dataclass(frozen=True, slots=True)
class LineSlipped(Event):
    """The line itself says the last words of a call, with a caller's mouth."""

    caller: str


@dataclass(frozen=True, slots=True)
class SoundPlaced(Event):
    """Listen found out what is behind the voice."""

    caller: str


@dataclass(frozen=True, slots=True)
class CallerAnswered(Event):
    """A caller was told ``reply``: truth, come or wells."""

    caller: str
    reply: str


@dataclass(frozen=True, slots=True)
class LineLost(Event):
    """Nobody answered a caller in time: Max took the line."""

    caller: str


@dataclass(frozen=True, slots=True)
class DoorPushed(Event):
    """The queue leaned on the street door, for the ``count``-th time."""

    count: int


@dataclass(frozen=True, slots=True)
class DoorBurst(Event):
    """The street door gave way."""

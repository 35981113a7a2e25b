"""What a debate tells view and sound about the tick that just passed."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events import Event


@dataclass(frozen=True, slots=True)
class Stated(Event):
    """A statement is made; ``who`` is a person's ID."""

    who: str
    statement: str


@dataclass(frozen=True, slots=True)
class Answered(Event):
    """Elara answered: ``how`` is ``ask``, ``show``, ``grant`` or ``hold``."""

    how: str


@dataclass(frozen=True, slots=True)
class GroundOpened(Event):
    """What a statement stands on lies open."""

    statement: str


@dataclass(frozen=True, slots=True)
class Bounced(Event):
    """Something was shown against ground that is not open, or that has nothing to do with it."""

    item: str


@dataclass(frozen=True, slots=True)
class Swayed(Event):
    """Standing and trust changed by so much."""

    standing: int
    trust: int

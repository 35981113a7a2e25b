"""What the crowd tells view and sound about the tick that just passed. Guests are numbers of ``people.GUESTS``."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events import Event


@dataclass(frozen=True, slots=True)
class GuestSpoke(Event):
    """A guest said something: ``kind`` is bark, tell, right or wrong; ``voice`` whose (``none``: a stranger's)."""

    guest: int
    kind: str
    voice: str


@dataclass(frozen=True, slots=True)
class GuestHelped(Event):
    """A guest was given what fits them, and steadies others from now on; ``x`` is their column in px."""

    guest: int
    x: int


@dataclass(frozen=True, slots=True)
class GuestStung(Event):
    """A guest was given what does not fit them, and turns louder."""

    guest: int
    x: int


@dataclass(frozen=True, slots=True)
class MannerFound(Event):
    """Listen found out how a guest wants to be treated."""

    guest: int


@dataclass(frozen=True, slots=True)
class PhoneRang(Event):
    """A call of the system's came through to a guest."""

    guest: int
    x: int


@dataclass(frozen=True, slots=True)
class MaxSent(Event):
    """Max was asked to hold a spot."""

    x: int


@dataclass(frozen=True, slots=True)
class MaxHolds(Event):
    """Max has come to his spot and holds it steady."""

    x: int


@dataclass(frozen=True, slots=True)
class GuestLeft(Event):
    """A guest goes across to Wells."""

    guest: int

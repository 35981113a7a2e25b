"""What may be done in an opening: its verbs, its menus, and why an entry is locked."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from game.encounters.fear.ledger import Ledger
from game.encounters.fear.spec import WaveSpec

STROKES = 3  # Treat beats in an opening
STROKE_GRIP = 12  # grip each of them takes
LINE_LEAST = 15  # ticks a spoken line stays at least …
LINE_MOST = 300  # … and at most, if Act does not pass it

VERBS = ("treat", "listen", "max", "breathe")
GO_ON = "go"
AIDS = ("coat", "path", "joke")
READINGS = 3


class Part(IntEnum):
    """What an opening is doing."""

    VERBS = 0
    AIDS = 1
    TREAT = 2
    READ = 3
    BREATHE = 4
    LINE = 5
    OVER = 6


class Choice(NamedTuple):
    """An entry of a menu: its id, its message, and the message of why it is locked (empty: open)."""

    what: str
    message: str
    reason: str


class Place(NamedTuple):
    """Where an opening happens: the fear's id, the wave before it, the length of a stroke's interval.

    ``voice`` is who speaks where Max is shut out (empty: he is there), ``verbs`` what may be done, ``tools`` the ticks
    by which Treat's windows are wider.
    """

    fear: str
    wave: WaveSpec
    interval: int
    voice: str = ""
    verbs: tuple[str, ...] = VERBS
    tools: int = 0

    @property
    def free(self) -> bool:
        """Whether one may go on without any verb: where not all of them are there."""
        return self.verbs != VERBS


def locked(verb: str, ledger: Ledger, place: Place) -> str:
    """Return the message of why a verb cannot be used now, or nothing."""
    if verb == "listen" and not ledger.heard(place.wave):
        return "fear.locked.words"
    if verb == "max" and place.voice:
        return "fear.locked.alone"
    if verb == "max" and not ledger.helps:
        return "fear.locked.helps"
    if verb == "max" and ledger.focus < ledger.help_price:
        return "fear.locked.focus"
    return ""

"""What an outbreak tells view and sound about the tick that just passed; positions are pixels of the picture."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events import Event


@dataclass(frozen=True, slots=True)
class DrillBegan(Event):
    """A rogue begins to drill at a site."""

    site: int
    x: int


@dataclass(frozen=True, slots=True)
class SiteOpened(Event):
    """A site is drilled open."""

    site: int
    x: int


@dataclass(frozen=True, slots=True)
class BotSplit(Event):
    """Out of one came two."""

    x: int
    shape: str


@dataclass(frozen=True, slots=True)
class BloomCalled(Event):
    """Max calls that something will come in here in a bar."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Bloomed(Event):
    """It came."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class ThreadSeen(Event):
    """The visor's thread shows for the first time."""


@dataclass(frozen=True, slots=True)
class LastRunRead(Event):
    """A bot's mark was read: it has not run since Monday."""

    bot: int

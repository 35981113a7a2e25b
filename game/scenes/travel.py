"""A change of place under way."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.snapshot import Plain

TRAVEL_TICKS = 18
"""How long the veil takes to close and to open again."""


@dataclass(slots=True)
class Travel:
    """Where to, and whether the veil is still closing."""

    place: str
    spawn: str
    closing: bool = True

    def pack(self) -> Plain:
        """Return the travel as plain data."""
        return [self.place, self.spawn, self.closing]

"""The crowd by name."""

from __future__ import annotations

from game.core.snapshot import Plain
from game.encounters.crowd.crowd import Crowd
from game.encounters.setup import Setup


def begin(name: str, setup: Setup) -> Crowd:
    """Begin the crowd of Tuesday noon."""
    return Crowd(setup)


def restore(name: str, data: Plain) -> Crowd:
    """Build the crowd again from ``pack()``. Raises ``SnapshotError`` if that is damaged."""
    return Crowd.unpack(data)

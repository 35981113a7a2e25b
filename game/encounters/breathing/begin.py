"""The breathing by name."""

from __future__ import annotations

from game.core.snapshot import Plain
from game.encounters.breathing.breathing import Breathing
from game.encounters.setup import Setup


def begin(name: str, setup: Setup) -> Breathing:
    """Begin the breathing."""
    return Breathing(setup)


def restore(name: str, data: Plain) -> Breathing:
    """Build the breathing again from its ``pack()``. Raises ``SnapshotError`` if that is damaged."""
    return Breathing.unpack(data)

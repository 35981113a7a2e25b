"""Triage by name."""

from __future__ import annotations

from game.core.snapshot import Plain
from game.encounters.setup import Setup
from game.encounters.triage.triage import Triage


def begin(name: str, setup: Setup) -> Triage:
    """Begin the calls of Tuesday noon."""
    return Triage(setup)


def restore(name: str, data: Plain) -> Triage:
    """Build the calls again from ``pack()``. Raises ``SnapshotError`` if that is damaged."""
    return Triage.unpack(data)

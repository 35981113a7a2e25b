"""The traces by name."""

from __future__ import annotations

from game.core.snapshot import Plain
from game.encounters.setup import Setup
from game.encounters.trace.boards import BOARDS
from game.encounters.trace.trace import Trace


def begin(name: str, setup: Setup) -> Trace:
    """Begin the trace ``name``. Raises ``KeyError`` if there is none."""
    return Trace(BOARDS[name], setup)


def restore(name: str, data: Plain) -> Trace:
    """Build a trace again from its ``pack()``. Raises ``SnapshotError`` if that is damaged."""
    return Trace.unpack(data)

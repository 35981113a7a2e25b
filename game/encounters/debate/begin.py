"""The debates by name."""

from __future__ import annotations

from game.core.snapshot import Plain
from game.encounters.debate.debate import Debate
from game.encounters.debate.debates import DEBATES
from game.encounters.setup import Setup


def begin(name: str, setup: Setup) -> Debate:
    """Begin the debate ``name``. Raises ``KeyError`` if there is none."""
    return Debate(DEBATES[name](setup), setup)


def restore(name: str, data: Plain) -> Debate:
    """Build a debate again from its ``pack()``. Raises ``SnapshotError`` if that is damaged."""
    return Debate.unpack(data)

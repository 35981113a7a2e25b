"""The swarms by name: which stage each is played on."""

from __future__ import annotations

from collections.abc import Callable

from game.core.snapshot import Plain
from game.encounters.setup import Setup
from game.encounters.swarm.stage import Stage, routine
from game.encounters.swarm.swarm import Swarm

STAGES: dict[str, Callable[[int], Stage]] = {"swarm_routine": routine}


def begin(name: str, setup: Setup) -> Swarm:
    """Begin the swarm ``name``."""
    return Swarm(STAGES[name](setup.seed), setup)


def restore(name: str, data: Plain) -> Swarm:
    """Build a swarm again from its ``pack()``. Raises ``SnapshotError`` if that is damaged."""
    return Swarm.unpack(data)

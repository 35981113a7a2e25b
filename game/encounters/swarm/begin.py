"""The swarms by name: friends to wake, outbreaks to lead home, what only looks like one, and a treatment."""

from __future__ import annotations

from game.core.snapshot import Plain
from game.encounters.setup import Setup
from game.encounters.swarm.joint import Joint
from game.encounters.swarm.outbreak import Outbreak
from game.encounters.swarm.outbreaks import FIELDS
from game.encounters.swarm.stage import routine
from game.encounters.swarm.still import Still
from game.encounters.swarm.swarm import Swarm


def begin(name: str, setup: Setup) -> Swarm | Outbreak | Still | Joint:
    """Begin the swarm ``name``. Raises ``KeyError`` if there is none."""
    if name == "swarm_routine":
        return Swarm(setup, routine(setup.seed))
    if name == "swarm_quin":
        return Still(setup)
    if name == "treatment_joint":
        return Joint(setup)
    return Outbreak(setup, FIELDS[name])


def restore(name: str, data: Plain) -> Swarm | Outbreak | Still | Joint:
    """Build a swarm again from its ``pack()``. Raises ``SnapshotError`` if that is damaged."""
    if name == "swarm_routine":
        return Swarm.unpack(data)
    if name == "swarm_quin":
        return Still.unpack(data)
    if name == "treatment_joint":
        return Joint.unpack(data)
    return Outbreak.unpack(data)

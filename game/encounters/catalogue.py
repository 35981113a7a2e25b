"""The encounters by the names that scripts use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from game.core.errors import SnapshotError
from game.core.events import Event
from game.core.snapshot import Plain
from game.encounters.fear import cavity
from game.encounters.setup import Setup
from game.encounters.swarm.stage import routine
from game.encounters.swarm.swarm import Swarm


class Encounter(Protocol):
    """What every encounter is to the scene that plays it."""

    events: list[Event]

    @property
    def done(self) -> bool:
        """Whether it is over."""

    @property
    def outcome(self) -> str:
        """How it ended; empty while it runs."""

    def step(self, buttons: int, pressed: int) -> None:
        """Play one tick with the mask of buttons held and the mask of those newly pressed."""

    def pack(self) -> dict[str, Plain]:
        """Return the whole state as plain data."""

    def observe(self) -> dict[str, object]:
        """Return what a player can see and do."""


def begin(name: str, setup: Setup) -> Encounter:
    """Begin the encounter ``name``. Raises ``ValueError`` if there is none."""
    if name == "cavity":
        return cavity.cavity(setup)
    if name == "swarm_routine":
        return Swarm(routine(setup.seed), setup)
    raise ValueError(f"there is no encounter {name!r}")


def restore(name: str, data: Plain) -> Encounter:
    """Build an encounter again from its ``pack()``.

    Raises ``SnapshotError`` if that is damaged, ``ValueError`` if there is no such encounter.
    """
    if name not in _RESTORE:
        raise ValueError(f"there is no encounter {name!r}")
    try:
        encounter = _RESTORE[name](data)
        encounter.observe()  # what it points to exists
    except (ValueError, LookupError, TypeError) as error:
        raise SnapshotError(name, f"the encounter cannot be restored: {error}", "load another snapshot") from error
    return encounter


_RESTORE: dict[str, Callable[[Plain], Encounter]] = {
    "cavity": cavity.restore,
    "swarm_routine": Swarm.unpack,
}

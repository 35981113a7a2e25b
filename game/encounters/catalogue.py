"""The encounters by the names that scripts use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Protocol

from game.core.errors import SnapshotError
from game.core.events import Event
from game.core.snapshot import Plain
from game.encounters.setup import Setup


class Encounter(Protocol):
    """What every encounter is to the scene that plays it."""

    events: list[Event]

    @property
    def done(self) -> bool:
        """Whether it is over."""

    @property
    def can_skip(self) -> bool:
        """Whether Skip passes it over."""

    @property
    def outcome(self) -> str:
        """How it ended; empty while it runs."""

    @property
    def results(self) -> Mapping[str, str | int]:
        """What came of it, by key, for scripts; empty if the outcome says it all."""

    def step(self, buttons: int, pressed: int) -> None:
        """Play one tick with the mask of buttons held and the mask of those newly pressed."""

    def pack(self) -> dict[str, Plain]:
        """Return the whole state as plain data."""

    def observe(self) -> dict[str, object]:
        """Return what a player can see and do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Where an encounter's rules are: ``module`` has ``begin(name, setup)`` and ``restore(name, data)``.

    ``track`` is its music; empty if each phase has a track of its own, named ``NAME_PHASE``.
    """

    module: str
    track: str = ""


ENTRIES: dict[str, Entry] = {
    "swarm_routine": Entry("game.encounters.swarm.begin", "swarm_routine"),
    "triage": Entry("game.encounters.triage.begin", "calls"),
    "crowd": Entry("game.encounters.crowd.begin", "calls"),
    "swarm_mags": Entry("game.encounters.swarm.begin", "swarm"),
    "swarm_bao": Entry("game.encounters.swarm.begin", "swarm"),
    "cavity_study": Entry("game.encounters.fear.begin", "cavity_optimise"),
    "debate_wells": Entry("game.encounters.debate.begin", "debate"),
    "swarm_quin": Entry("game.encounters.swarm.begin", "swarm"),
    "breathing": Entry("game.encounters.breathing.begin", "breathing"),
    "trace_city": Entry("game.encounters.trace.begin", "trace"),
    "trace_practice": Entry("game.encounters.trace.begin", "trace"),
    "trace_guard": Entry("game.encounters.trace.begin", "trace"),
    "queue": Entry("game.encounters.fear.begin", "queue"),
    "burr": Entry("game.encounters.fear.begin", "burr"),
    "pinch": Entry("game.encounters.fear.begin", "pinch"),
    "lamp": Entry("game.encounters.fear.begin", "lamp"),
    "chair": Entry("game.encounters.fear.begin", "chair"),
    "cavity": Entry("game.encounters.fear.begin"),
    "debate_hearing": Entry("game.encounters.debate.begin", "debate"),
    "treatment_joint": Entry("game.encounters.swarm.begin", "swarm_routine"),
}
"""In the order of play. Rules are imported when they are first needed: the title has to be quick."""


def track(name: str, phase: str = "") -> str:
    """Return the music of an encounter, in its phase ``phase`` if it has phases."""
    return ENTRIES[name].track or f"{name}_{phase}"


def begin(name: str, setup: Setup) -> Encounter:
    """Begin the encounter ``name``. Raises ``ValueError`` if there is none."""
    encounter: Encounter = _rules(name).begin(name, setup)
    return encounter


def restore(name: str, data: Plain) -> Encounter:
    """Build an encounter again from its ``pack()``.

    Raises ``SnapshotError`` if that is damaged, ``ValueError`` if there is no such encounter.
    """
    rules = _rules(name)
    try:
        encounter: Encounter = rules.restore(name, data)
        encounter.observe()  # what it points to exists
    except (ValueError, LookupError, TypeError) as error:
        raise SnapshotError(name, f"the encounter cannot be restored: {error}", "load another snapshot") from error
    return encounter


def _rules(name: str) -> Any:
    if name not in ENTRIES:
        raise ValueError(f"there is no encounter {name!r}")
    return import_module(ENTRIES[name].module)

"""The fears by name."""

from __future__ import annotations

from game.core.snapshot import Plain
from game.encounters.fear import cavity, manifest, study
from game.encounters.fear.fight import Fear
from game.encounters.setup import Setup


def begin(name: str, setup: Setup) -> Fear:
    """Begin the fight ``name``. Raises ``ValueError`` if there is none."""
    if name == "cavity":
        return cavity.cavity(setup)
    if name == "cavity_study":
        return study.study(setup)
    if name in manifest.FEARS:
        return manifest.begin(name, setup)
    raise ValueError(f"there is no fear {name!r}")


def restore(name: str, data: Plain) -> Fear:
    """Build a fight again from its ``pack()``. Raises ``SnapshotError`` if that is damaged."""
    if name == "cavity":
        return cavity.restore(data)
    if name == "cavity_study":
        return study.restore(data)
    if name in manifest.FEARS:
        return manifest.restore(name, data)
    raise ValueError(f"there is no fear {name!r}")

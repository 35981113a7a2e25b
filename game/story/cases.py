"""The cases that can be played."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Case:
    """A case: its ID, the Yarn node it starts at, and whom the player plays (a person's ID)."""

    id: str
    start: str
    player: str


CASES: dict[str, Case] = {"cavity": Case("cavity", "Cavity_Start", "elara")}

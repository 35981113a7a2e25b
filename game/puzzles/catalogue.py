"""The puzzles by the name that maps give."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from game.puzzles.base import Puzzle
from game.puzzles.chair import Chair
from game.puzzles.gallery import Gallery
from game.puzzles.garden import Garden
from game.puzzles.lamp import Lamp
from game.puzzles.waiting import WaitingRoom

PUZZLES: dict[str, type[Puzzle]] = {puzzle.id: puzzle for puzzle in (WaitingRoom, Gallery, Garden, Lamp, Chair)}
"""Each puzzle's ID is also its area's: ``$ID_solved`` is set when it is solved."""


def make(name: str, state: Mapping[str, Any] | None = None) -> Puzzle:
    """Return a puzzle as it begins, or as ``state`` (its ``pack``) says.

    Raises ``KeyError`` if there is none of this name; ``ValueError``, ``KeyError`` or
    ``TypeError`` for a damaged state.
    """
    puzzle = PUZZLES[name]()
    if state is not None:
        puzzle.unpack(state)
    return puzzle

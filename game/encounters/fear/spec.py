"""What a fear is made of: whose waves, in which phases. Content: frozen and outside the state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

from game.core.rng import Rng
from game.encounters.fear.timeline import Timeline, Tuning


class Manner(IntEnum):
    """How somebody wants care."""

    TELL = 0  # Tell me
    ASK = 1  # Ask me
    QUICK = 2  # Be quick
    LOOK = 3  # Don't look
    STAY = 4  # Stay


Build: TypeAlias = Callable[[Tuning, Rng, int], Timeline]


@dataclass(frozen=True, slots=True)
class WaveSpec:
    """A wave: its id (message ids hang on it), whose fear it is, and how it is written.

    ``build(tuning, random, beat)`` writes it; ``beat`` is in ticks.
    """

    id: str
    owner: str
    manner: Manner
    build: Build


@dataclass(frozen=True, slots=True)
class Phase:
    """One face of a fear: it ends when its ``grip`` is gone or ``goal`` half-steps are understood."""

    id: str
    beat: int
    grip: int
    goal: int
    waves: tuple[WaveSpec, ...]


@dataclass(frozen=True, slots=True)
class FearSpec:
    """A fear: ``phases`` to fight or understand, then the last question of ``patients``.

    ``soothe`` is how many half-steps over all phases earn the gentle ending; ``unwilling`` are those
    who never take theirs back. ``last_beat`` is the beat of the last phase. A fear with a ``coda``
    has no last question: it ends treated or understood; ``clean`` strokes make it both at once (0: never).
    Where Max is shut out, ``voice`` speaks in his stead (empty: he is there to help).

    What the story brings along: ``tools`` are the ticks by which treated fears widen Treat's windows, ``shelters``
    the people who step in before the first wave of their own, ``quiet`` the phase whose second voice is off, ``own``
    the wave that begins in Elara's own voice.
    """

    id: str
    phases: tuple[Phase, ...]
    patients: tuple[tuple[str, Manner], ...]
    unwilling: frozenset[str]
    soothe: int
    last_beat: int
    coda: bool = False
    clean: int = 0
    voice: str = ""
    tools: int = 0
    shelters: tuple[str, ...] = ()
    quiet: str = ""
    own: str = ""

"""The five fears of one person each, as they live in the realm: one face, four waves, a coda."""

from __future__ import annotations

from importlib import import_module

from game.core.snapshot import Plain
from game.encounters.fear import record
from game.encounters.fear.fight import Fear
from game.encounters.fear.ledger import Ledger
from game.encounters.fear.spec import Build, FearSpec, Manner, Phase, WaveSpec
from game.encounters.plain import at, table
from game.encounters.setup import Setup

ANDANTE = 40  # ticks of a beat at 90 beats a minute
PRESTO = 24  # at 150
GRIP = 180  # fifteen strokes: five openings if none is missed
GOAL = 8  # half-steps: each of four waves understood

FEARS = ("queue", "burr", "pinch", "lamp", "chair")
"""Each is a module of this package with ``spec(setup)``."""


def single(
    fear: str,
    owner: str,
    manner: Manner,
    beat: int,
    waves: tuple[tuple[str, Build], ...],
    grip: int = GRIP,
    goal: int = GOAL,
    clean: int = 0,
    voice: str = "",
) -> FearSpec:
    """Return a fear that belongs to one person; ``waves`` are (id, build) in turn.

    ``clean`` is how many clean strokes win it both ways (0: none do), ``voice`` whose is heard
    where Max is shut out (empty: he is there).
    """
    owned = tuple(WaveSpec(wave, owner, manner, build) for wave, build in waves)
    phase = Phase(fear, beat, grip, goal, owned)
    return FearSpec(fear, (phase,), ((owner, manner),), frozenset(), goal, beat, True, clean, voice)


def begin(name: str, setup: Setup) -> Fear:
    """Begin the fight against the fear ``name``."""
    spec: FearSpec = import_module(f"game.encounters.fear.{name}").spec(setup)
    return Fear(spec, Ledger(setup))


def restore(name: str, data: Plain) -> Fear:
    """Build the fight again from ``Fear.pack()``. Raises ``SnapshotError`` if that is damaged."""
    fear = begin(name, Setup.unpack(at(table(data), "setup")))
    record.unpack(fear, data)
    return fear

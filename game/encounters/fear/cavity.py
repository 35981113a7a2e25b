"""Cavity: what the fears became. Phases, waves and whose they are."""

from __future__ import annotations

from game.core.snapshot import Plain
from game.encounters.fear import record
from game.encounters.fear.fight import Fear
from game.encounters.fear.spec import FearSpec, Manner, Phase, WaveSpec
from game.encounters.fear.waves_comfort import discomfort, open_wide
from game.encounters.fear.waves_optimise import triage
from game.encounters.plain import at, table
from game.encounters.setup import Setup

ALLEGRO = 40  # ticks of a beat at 90 beats a minute
PRESTO = 24  # at 150

OPTIMISE = (WaveSpec("triage", "tomasz", Manner.TELL, triage),)
COMFORT = (
    WaveSpec("discomfort", "abena", Manner.TELL, discomfort),
    WaveSpec("open_wide", "delphine", Manner.LOOK, open_wide),
)

PATIENTS = (
    ("tomasz", Manner.TELL),
    ("nadia", Manner.ASK),
    ("bao", Manner.QUICK),
    ("abena", Manner.TELL),
    ("mags", Manner.STAY),
    ("quin", Manner.STAY),
    ("kofi", Manner.QUICK),
    ("delphine", Manner.LOOK),
)


def cavity_spec(place: str) -> FearSpec:
    """Return Cavity as it meets somebody who gave Quin ``place``."""
    return FearSpec(
        "cavity",
        (
            Phase("optimise", ALLEGRO, 100, 6, OPTIMISE),
            Phase("comfort", PRESTO, 130, 8, COMFORT),
        ),
        PATIENTS,
        frozenset({"bao"}),
        8,
        ALLEGRO,
    )


def cavity(setup: Setup) -> Fear:
    """Begin the fight against Cavity."""
    return Fear(cavity_spec(setup.place), setup)


def restore(data: Plain) -> Fear:
    """Build the fight again from ``Fear.pack()``."""
    setup = Setup.unpack(at(table(data), "setup"))
    return record.unpack(cavity(setup), data)

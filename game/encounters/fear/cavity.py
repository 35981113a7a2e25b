"""Cavity: what the fears became. Phases, waves and whose they are."""

from __future__ import annotations

from game.core.rng import Rng
from game.core.snapshot import Plain
from game.encounters.fear import record
from game.encounters.fear.fight import Fear
from game.encounters.fear.ledger import Ledger
from game.encounters.fear.spec import FearSpec, Manner, Phase, WaveSpec
from game.encounters.fear.waves_comfort import discomfort, pressure
from game.encounters.fear.waves_lamp import open_wide
from game.encounters.fear.waves_optimise import efficiency, throughput, triage
from game.encounters.fear.waves_pinch import little_pinch
from game.encounters.fear.waves_serene import beach, orchard, train
from game.encounters.plain import at, table
from game.encounters.setup import Setup

ANDANTE = 40  # ticks of a beat at 90 beats a minute
PRESTO = 24  # at 150

OPTIMISE = (
    WaveSpec("triage", "tomasz", Manner.TELL, triage),
    WaveSpec("throughput", "bao", Manner.QUICK, throughput),
    WaveSpec("efficiency", "nadia", Manner.ASK, efficiency),
)

SERENE = {
    "beach": WaveSpec("serene_beach", "quin", Manner.STAY, beach),
    "orchard": WaveSpec("serene_orchard", "quin", Manner.STAY, orchard),
    "train": WaveSpec("serene_train", "quin", Manner.STAY, train),
}

PATIENTS = (
    ("tomasz", Manner.TELL),
    ("nadia", Manner.ASK),
    ("bao", Manner.QUICK),
    ("abena", Manner.TELL),
    ("kofi", Manner.QUICK),
    ("delphine", Manner.LOOK),
    ("mags", Manner.STAY),
    ("quin", Manner.STAY),
)
UNWILLING = frozenset({"bao"})  # however well he is understood, he has no time for it

SOOTHE_HALVES = 8  # half-steps over both phases that earn the gentle ending


def _comfort(place: str, seed: int) -> tuple[WaveSpec, ...]:
    """Return the waves of *Comfort*; of the last two either may be the one that is never met."""
    borrowed = (
        WaveSpec("pinch", "kofi", Manner.QUICK, little_pinch),
        WaveSpec("open_wide", "delphine", Manner.LOOK, open_wide),
    )
    return (
        WaveSpec("pressure", "mags", Manner.STAY, pressure),
        WaveSpec("discomfort", "abena", Manner.TELL, discomfort),
        SERENE[place],
        *Rng(seed).shuffled(borrowed),
    )


def cavity_spec(place: str, seed: int) -> FearSpec:
    """Return Cavity as it meets somebody who gave Quin ``place``."""
    phases = (
        Phase("optimise", ANDANTE, 100, 6, OPTIMISE),
        Phase("comfort", PRESTO, 130, 8, _comfort(place, seed)),
    )
    return FearSpec("cavity", phases, PATIENTS, UNWILLING, SOOTHE_HALVES, ANDANTE)


def cavity(setup: Setup) -> Fear:
    """Begin the fight against Cavity."""
    return Fear(cavity_spec(setup.place, setup.seed), Ledger(setup))


def restore(data: Plain) -> Fear:
    """Build the fight again from ``Fear.pack()``. Raises ``SnapshotError`` if that is damaged."""
    setup = Setup.unpack(at(table(data), "setup"))
    fear = cavity(setup)
    record.unpack(fear, data)
    return fear

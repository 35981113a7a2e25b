"""Cavity: what the fears became. Phases, waves and whose they are."""

from __future__ import annotations

from dataclasses import replace

from game.core.snapshot import Plain
from game.encounters.fear import record
from game.encounters.fear.fight import Fear
from game.encounters.fear.ledger import Ledger
from game.encounters.fear.spec import FearSpec, Manner, Phase, WaveSpec
from game.encounters.fear.waves_comfort import discomfort, pressure
from game.encounters.fear.waves_optimise import efficiency, throughput, triage
from game.encounters.fear.waves_relief import give_back, keep, take
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

RELIEF = (
    WaveSpec("take", "kofi", Manner.QUICK, take),
    WaveSpec("keep", "delphine", Manner.LOOK, keep),
    WaveSpec("give_back", "nadia", Manner.ASK, give_back),
)

GOAL = 5  # half-steps of a phase: of three waves one may be understood by half
SOOTHE_HALVES = 10  # half-steps over the three phases that earn the gentle ending
OWNERS = {"queue": "tomasz", "burr": "nadia", "pinch": "kofi", "lamp": "delphine", "chair": "quin"}  # of the fears
TOOL = 2  # ticks by which each treated fear widens Treat's windows …
TOOLS_MOST = 6  # … and by how many at most


def cavity_spec(place: str) -> FearSpec:
    """Return Cavity as it meets somebody who gave Quin ``place``."""
    comfort = (
        WaveSpec("pressure", "mags", Manner.STAY, pressure),
        WaveSpec("discomfort", "abena", Manner.TELL, discomfort),
        SERENE[place],
    )
    phases = (
        Phase("optimise", ANDANTE, 108, GOAL, OPTIMISE),
        Phase("comfort", PRESTO, 144, GOAL, comfort),
        Phase("relief", ANDANTE, 168, GOAL, RELIEF),
    )
    return FearSpec("cavity", phases, PATIENTS, UNWILLING, SOOTHE_HALVES, ANDANTE)


def remembered(spec: FearSpec, setup: Setup) -> FearSpec:
    """Return Cavity as what was done before has left it: tools, shelters, a cut line, a voice that it has kept."""
    ended = {fear: setup.fact(f"fear_{fear}") for fear in OWNERS}
    treated = sum(how == "treated" for how in ended.values())
    return replace(
        spec,
        tools=min(treated * TOOL, TOOLS_MOST),
        shelters=tuple(OWNERS[fear] for fear, how in ended.items() if how == "understood"),
        quiet="comfort" if setup.fact("line_cut") == "yes" else "",
        own="take" if setup.fact("little_pinch") == "yes" else "",
    )


def cavity(setup: Setup) -> Fear:
    """Begin the fight against Cavity."""
    return Fear(remembered(cavity_spec(setup.place), setup), Ledger(setup))


def restore(data: Plain) -> Fear:
    """Build the fight again from ``Fear.pack()``. Raises ``SnapshotError`` if that is damaged."""
    setup = Setup.unpack(at(table(data), "setup"))
    fear = cavity(setup)
    record.unpack(fear, data)
    return fear

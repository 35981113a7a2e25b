"""The Pinch: Kofi's fear, a crane of needles behind a nurse's smile."""

from __future__ import annotations

from game.encounters.fear.manifest import PRESTO, single
from game.encounters.fear.spec import FearSpec, Manner
from game.encounters.fear.verbs import STROKE_GRIP
from game.encounters.fear.waves_pinch import count_of_three, drip, little_pinch, sharps
from game.encounters.setup import Setup

CLEAN = 9  # strokes, three openings: quick and clean is all that Kofi asks for …
STROKES = 12  # … and who is less clean needs so many


def spec(setup: Setup) -> FearSpec:
    """Return the Pinch: ``CLEAN`` clean strokes win it both ways, at once."""
    waves = (
        ("little_pinch", little_pinch),
        ("count_of_three", count_of_three),
        ("sharps", sharps),
        ("drip", drip),
    )
    return single("pinch", "kofi", Manner.QUICK, PRESTO, waves, grip=STROKES * STROKE_GRIP, clean=CLEAN)

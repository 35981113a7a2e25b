"""The Chair: being laid back and left alone. Quin's, who jokes faster the further it tips."""

from __future__ import annotations

from game.encounters.fear.manifest import ANDANTE, single
from game.encounters.fear.spec import FearSpec, Manner
from game.encounters.fear.waves_chair import armrests, bib, hands_off, recline
from game.encounters.setup import Setup

WAVES = (
    ("recline", recline),
    ("armrests", armrests),
    ("bib", bib),
    ("hands_off", hands_off),
)


def spec(setup: Setup) -> FearSpec:
    """Return the Chair: it speaks with the voice of whoever held Quin's hand, Quin's own if nobody did."""
    return single("chair", "quin", Manner.STAY, ANDANTE, WAVES, voice=setup.fact("hand") or "quin")

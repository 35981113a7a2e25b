"""The Burr: Nadia's fear, a handpiece the size of a cathedral that goes on while a hand is up."""

from __future__ import annotations

from functools import partial

from game.encounters.fear.manifest import ANDANTE, single
from game.encounters.fear.spec import FearSpec, Manner
from game.encounters.fear.waves_burr import HANDS, HANDS_OWNED, burr, hand_up, pitch, rinse
from game.encounters.setup import Setup


def spec(setup: Setup) -> FearSpec:
    """Return the Burr as it meets somebody who owned up to Nadia, or did not: then it stops once less."""
    hands = HANDS_OWNED if setup.fact("owned_up") == "yes" else HANDS
    waves = (("pitch", pitch), ("burr", burr), ("rinse", rinse), ("hand_up", partial(hand_up, hands=hands)))
    return single("burr", "nadia", Manner.ASK, ANDANTE, waves)

"""The Lamp: being looked at. Delphine's, who is looked at for a living."""

from __future__ import annotations

from game.encounters.fear.manifest import PRESTO, single
from game.encounters.fear.spec import FearSpec, Manner
from game.encounters.fear.waves_lamp import before_after, close_up, contact_sheet, open_wide
from game.encounters.setup import Setup

GOAL = 6  # half-steps: Max has three coats to give, and a right reading is half a coat

WAVES = (
    ("open_wide", open_wide),
    ("close_up", close_up),
    ("before_after", before_after),
    ("contact_sheet", contact_sheet),
)


def spec(setup: Setup) -> FearSpec:
    """Return the Lamp as it meets everybody; whom its pictures show is the view's affair."""
    return single("lamp", "delphine", Manner.LOOK, PRESTO, WAVES, goal=GOAL)

"""The Queue: Tomasz Wren's fear, nine hours in a corridor without a word."""

from __future__ import annotations

from game.encounters.fear.manifest import ANDANTE, single
from game.encounters.fear.spec import FearSpec, Manner
from game.encounters.fear.waves_queue import clock_hands, now_serving, old_magazines, shuffle_up
from game.encounters.setup import Setup

WAVES = (
    ("now_serving", now_serving),
    ("clock_hands", clock_hands),
    ("shuffle_up", shuffle_up),
    ("old_magazines", old_magazines),
)


def spec(_setup: Setup) -> FearSpec:
    """Return the Queue: the same for everybody, as queues are."""
    return single("queue", "tomasz", Manner.TELL, ANDANTE, WAVES)

"""How hard a wave is played: difficulty, strokes gone rough, misreadings, understanding and mercy."""

from __future__ import annotations

from game.encounters.fear.ledger import Ledger
from game.encounters.fear.timeline import Tuning
from game.encounters.options import Difficulty

SPEED = {Difficulty.GENTLE: 192, Difficulty.NORMAL: 256, Difficulty.SHARP: 294}  # ×0.75, 1 and 1.15, in 1/256
WARN = {Difficulty.GENTLE: 150, Difficulty.NORMAL: 100, Difficulty.SHARP: 100}  # per cent of a telegraph
ROUGH_SPEED = 8  # per cent by which each rough stroke quickens the next wave
MISREAD_SPEED = 12  # and by which a misread wave returns quicker
UNDERSTOOD_WARN = 15  # ticks of telegraph from the first step of understanding
MERCY_WARN = 8  # and for each time Max pulled her out
HALVES_STEP = 2  # half-steps of understanding in a step


def tune(ledger: Ledger, first: bool, quiet: bool = False) -> Tuning:
    """Return how the next wave is played; ``first`` if it was not shown before, ``quiet`` if its second voice is off.

    Steps of understanding lengthen telegraphs (1), stop the second voice (2) and turn a third of
    the bullets into harmless words (3).
    """
    difficulty = ledger.setup.difficulty
    speed = SPEED[difficulty] * (100 + ROUGH_SPEED * ledger.rough) // 100
    if ledger.misread:
        speed = speed * (100 + MISREAD_SPEED) // 100
    steps = ledger.halves // HALVES_STEP
    extra = MERCY_WARN * ledger.pulls + (UNDERSTOOD_WARN if steps >= 1 else 0)
    return Tuning(speed, WARN[difficulty], extra, quiet or steps >= 2, steps >= 3, first)

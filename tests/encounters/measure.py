"""How often waves hit, over twenty seeds: ``python -m tests.encounters.measure [WAVE …]``."""

from __future__ import annotations

import sys

from game.encounters.options import Difficulty
from game.encounters.setup import Setup
from tests.encounters import search
from tests.encounters.bots import Dodger
from tests.encounters.stages import WAVES, Still, fight_in, hits

SEEDS = range(20)
ALLOWED = 18  # seeds in which somebody who reacts within 15 ticks is hit once at most


def followed(wave: str, setup: Setup) -> int:
    """Return how often somebody is hit who walks the path that Max shows."""
    fear = fight_in(wave, setup)
    assert fear.wave is not None
    return hits(fear, search.Follower(fear.wave.timeline))


def main() -> None:
    """Play the waves named on the command line, or all."""
    for wave in sys.argv[1:] or WAVES:
        quick = [hits(fight_in(wave, seed=seed), Dodger(15)) for seed in SEEDS]
        slow = [hits(fight_in(wave, seed=seed), Dodger(30)) for seed in SEEDS]
        still = [hits(fight_in(wave, seed=seed), Still()) for seed in SEEDS]
        guide = sum(followed(wave, Setup(seed, difficulty)) for seed in SEEDS for difficulty in Difficulty)
        fair = "fair" if sum(count <= 1 for count in quick) >= ALLOWED and not guide else "UNFAIR"
        means = [f"{sum(taken) / len(taken):.2f}" for taken in (quick, slow, still)]
        print(f"{wave:16} {fair}: hits with 15 ticks {means[0]}, 30 ticks {means[1]}, still {means[2]}; guide {guide}")


if __name__ == "__main__":
    main()

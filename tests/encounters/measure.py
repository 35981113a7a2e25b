"""How often waves hit: ``python -m tests.encounters.measure [WAVE …]``; how fights go: ``--fights [FEAR …]``."""

from __future__ import annotations

import sys
from collections import Counter

from game.encounters import events as tell
from game.encounters.fear import manifest
from game.encounters.fear.cavity import cavity
from game.encounters.fear.fight import Fear
from game.encounters.options import Difficulty
from game.encounters.setup import Setup
from tests.encounters import search
from tests.encounters.bots import Dodger
from tests.encounters.human import Human, Person
from tests.encounters.stages import FEARS, WAVES, Still, fight_in, hits, manners, run

SEEDS = range(20)
PEOPLE = range(60)  # people differ more than planners
ALLOWED = 18  # seeds in which somebody who reacts within 15 ticks is hit once at most
TICKS = 60_000


def followed(wave: str, setup: Setup) -> int:
    """Return how often somebody is hit who walks the path that Max shows."""
    fear = fight_in(wave, setup)
    assert fear.wave is not None
    return hits(fear, search.Follower(fear.wave.timeline))


def mean(numbers: list[int]) -> str:
    """Return the mean, written with two decimals."""
    return f"{sum(numbers) / len(numbers):.2f}"


def waves(names: list[str]) -> None:
    """Measure single waves: the planner that reacts in 15 ticks, the human one, and who stands still."""
    for wave in names:
        quick = [hits(fight_in(wave, seed=seed), Dodger(15)) for seed in SEEDS]
        people = [
            [hits(fight_in(wave, Setup(seed, difficulty)), Human(seed)) for seed in PEOPLE] for difficulty in Difficulty
        ]
        still = [hits(fight_in(wave, seed=seed), Still()) for seed in SEEDS]
        guide = sum(followed(wave, Setup(seed, difficulty)) for seed in SEEDS for difficulty in Difficulty)
        fair = "fair" if sum(count <= 1 for count in quick) >= ALLOWED and not guide else "UNFAIR"
        human = " ".join(mean(taken) for taken in people)
        print(
            f"{wave:16} {fair}: 15 ticks {mean(quick)}; human {human}; still {mean(still)}; guide {guide}", flush=True
        )


def begun(name: str, setup: Setup) -> Fear:
    """Begin the fight of that name."""
    return cavity(setup) if name == "cavity" else manifest.begin(name, setup)


def fights(names: list[str]) -> None:
    """Measure whole fights of human players: attempts of the longest phase, waves, hits a wave, how they end."""
    for name in names:
        for difficulty in Difficulty:
            pulled: list[int] = []
            shown: list[int] = []
            struck: list[int] = []
            ends: Counter[str] = Counter()
            for seed in SEEDS:
                fear = begun(name, Setup(seed, difficulty))
                told = run(fear, Person(manners(fear), seed), TICKS)
                pulled.append(sum(isinstance(event, tell.PulledOut) for event in told))
                shown.append(sum(isinstance(event, tell.WaveBegan) for event in told))
                struck.append(sum(isinstance(event, tell.Hit) for event in told))
                ends[fear.outcome or "unfinished"] += 1
            attempts = 1 + sum(pulled) / len(SEEDS)
            a_wave = sum(struck) / sum(shown)
            print(
                f"{name:8} {difficulty.name:7} attempts {attempts:.2f} (most {1 + max(pulled)}), waves {mean(shown)}, "
                f"hits a wave {a_wave:.2f}, {dict(ends)}",
                flush=True,
            )


def main() -> None:
    """Measure what is named on the command line, or all."""
    names = sys.argv[1:]
    if names[:1] == ["--fights"]:
        fights(names[1:] or [*FEARS, "cavity"])
    else:
        waves(names or list(WAVES))


if __name__ == "__main__":
    main()

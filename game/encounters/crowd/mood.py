"""How moods pass on. Calm is counted in grains, sixty to a point: a grain a tick is a point a second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.snapshot import Plain
from game.encounters.crowd.people import neighbours
from game.encounters.plain import flag, row, whole

POINT = 60  # grains
FULL = 100 * POINT
LOUD = 20 * POINT  # below this somebody is loud
WEIGHT, STEADY_WEIGHT, LOUD_WEIGHT = 1, 2, 3  # how much a neighbour's mood pulls, in points a second
ALIKE = 2 * POINT  # moods that differ by less do not pull
STUNG_TICKS = 600  # the wrong thing said: loud for so long whatever the calm
RIGHT, WRONG = 35 * POINT, 10 * POINT
STEADY_RISE = 1  # grains a tick by which who was helped goes on to rise, beside nobody loud
STEADY_FULL = 75 * POINT
HELD_RISE = 1  # grains a tick near Max
HELD_FULL = 50 * POINT


@dataclass(slots=True)
class Mood:
    """One guest's mood: ``calm`` in grains, whether they steady others, ticks they stay stung, what is known."""

    calm: int
    steady: bool = False
    stung: int = 0
    known: bool = False
    tried: int = 0  # a bit for each manner that was wrong
    listened: int = 0  # ticks

    @property
    def loud(self) -> bool:
        """Whether neighbours feel this mood three times as much."""
        return not self.steady and (self.stung > 0 or self.calm < LOUD)

    def help(self) -> None:
        """Take what fits: calmer, and a help to others."""
        self.calm = min(self.calm + RIGHT, FULL)
        self.steady, self.stung, self.known = True, 0, True

    def sting(self, manner: int) -> None:
        """Take what does not fit: less calm, and louder."""
        self.calm = max(self.calm - WRONG, 0)
        self.stung = STUNG_TICKS
        self.tried |= 1 << manner

    def pack(self) -> list[Plain]:
        """Return the mood as plain data."""
        return [self.calm, self.steady, self.stung, self.known, self.tried, self.listened]

    @classmethod
    def unpack(cls, data: Plain) -> Mood:
        """Build a mood again. Raises ``SnapshotError`` if the data is damaged."""
        calm, steady, stung, known, tried, listened = row(data, 6)
        return cls(whole(calm), flag(steady), whole(stung), flag(known), whole(tried), whole(listened))


def breathe(moods: Sequence[Mood], held: Sequence[int]) -> None:
    """Let every mood drift towards its neighbours' for a tick; who is ``held`` does not sink."""
    pulls = [_pull(number, moods) for number in range(len(moods))]
    for number, (mood, pull) in enumerate(zip(moods, pulls, strict=True)):
        if mood.stung:
            mood.stung -= 1
        if mood.steady:
            if mood.calm < STEADY_FULL and not any(moods[other].loud for other in neighbours()[number]):
                mood.calm += STEADY_RISE
            continue
        if number in held:
            pull = max(pull, HELD_RISE if mood.calm < HELD_FULL else 0)
        mood.calm = min(max(mood.calm + pull, 0), FULL)


def _pull(number: int, moods: Sequence[Mood]) -> int:
    """Return how many grains a guest's neighbours pull, up or down."""
    own, loud, total = moods[number].calm, moods[number].loud, 0
    for other in neighbours()[number]:
        mood = moods[other]
        apart = mood.calm - own
        if abs(apart) < ALIKE or (loud and not mood.steady):  # the loud hear nobody but those who were heard
            continue
        weight = LOUD_WEIGHT if mood.loud else STEADY_WEIGHT if mood.steady else WEIGHT
        total += weight if apart > 0 else -weight
    return total

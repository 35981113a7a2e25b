"""A keeper of rhythm as people are: late, now and then a bar behind, sometimes at the wrong beat."""

from __future__ import annotations

from collections import deque

from game.core.fixed import ONE
from game.core.input import ACT, LISTEN
from game.core.rng import Rng
from game.encounters.swarm.stage import BEAT_TICKS, Shape
from tests.encounters.swarm_hands import go

LATE = 15  # ticks between what is there and what is seen
LOOKS = 300  # ticks in which it looks on before it does anything
SKIPS = 25  # of 100 beats at which it does not dare
WRONG = 6  # of 100 beats that are not whom it means
_NAMES = [shape.name.lower() for shape in Shape]


class Keeper:
    """Goes to the nearest rogue, pulses about its beat, and walks home with one to three of them."""

    def __init__(self, seed: int) -> None:
        self._random = Rng(seed + 77)
        self._seen: deque[dict[str, object]] = deque(maxlen=LATE + 1)
        self._looks = LOOKS
        self._beat = -1
        self._off = 0  # ticks by which it misses the beat that comes
        self._skips = self._errs = False
        self._carry = 1
        self._aside = (0, 0)

    def buttons(self, seen: dict[str, object]) -> int:
        """Return the buttons to hold this tick."""
        self._seen.append(seen)
        x, y, tick = seen["x"], seen["y"], seen["tick"]
        assert isinstance(x, int)
        assert isinstance(y, int)
        assert isinstance(tick, int)
        if self._looks:
            self._looks -= 1
            return LISTEN
        beat = (tick + BEAT_TICKS // 2) // BEAT_TICKS
        if beat != self._beat:
            self._expect(beat)
        bots = list(self._seen[0]["bots"])  # type: ignore[call-overload]
        following = [bot for bot in bots if bot[1] == "following"]
        wild = [bot for bot in bots if bot[1] in ("roaming", "drilling")]
        if following and (len(following) >= self._carry or not wild):
            to_x, to_y, _radius = seen["home"]  # type: ignore[misc]
            wanted, near = {bot[0] for bot in following}, 10
        elif wild:
            shape, _mood, to_x, to_y, _deaf = min(wild, key=lambda bot: (bot[2] - x) ** 2 + (bot[3] - y) ** 2)
            wanted, near = {shape}, 20
        else:
            return 0
        to_x, to_y = to_x + self._aside[0], to_y + self._aside[1]
        there = (to_x - x) ** 2 + (to_y - y) ** 2 < (near * ONE) ** 2
        now = tick == beat * BEAT_TICKS + self._off and beat % 4 < 3 and not self._skips
        pulse = there and now and (_NAMES[beat % 4] in wanted or self._errs)
        return (0 if there else go(x, y, to_x, to_y)) | (ACT if pulse else 0)

    def _expect(self, beat: int) -> None:
        """Decide, a little wrongly, when the next beat is and where to stand."""
        self._beat = beat
        self._off = sum(self._random.between(-4, 4) for _throw in range(3))
        self._skips = self._random.below(100) < SKIPS
        self._errs = self._random.below(100) < WRONG
        if beat % 4 == 0:
            self._carry = self._random.between(1, 3)
        self._aside = (self._random.between(-6, 6) * ONE, self._random.between(-6, 6) * ONE)

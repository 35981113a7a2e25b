"""Phase 1 of Cavity, *Optimise*: procedures made faster. 90 beats a minute."""

from __future__ import annotations

from game.core.fixed import ONE
from game.core.rng import Rng
from game.encounters.fear.arena import BOTTOM, LEFT, RIGHT, TOP
from game.encounters.fear.emitters import ABOVE, curtain
from game.encounters.fear.hazards import Kind
from game.encounters.fear.timeline import SLOW, Score, Timeline, Tuning

# -- Triage: tickets over drill lanes -----------------------------------------------------------------

_COLUMN = 22 * ONE  # eight columns, two tickets in each but the called one
_LANES = (TOP, TOP + 27 * ONE, TOP + 53 * ONE, BOTTOM)
_TICKET_BEATS = (2, 4, 6, 8, 10)
_DRILL_BEATS = (5, 9, 13)
_DRILL_HOLD = 30


def triage(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Rows of tickets fall, only the called column is free; drills take two lanes of three.

    The called ticket itself is hollow: it carries the word.
    """
    score = Score(tune, beat, 14)
    column = random.between(2, 5)
    lane = random.below(3)
    lanes = []
    for beats in _DRILL_BEATS:
        lanes.append((beats * beat, lane))
        lane = (lane + 1) % 2 if lane != 1 else random.choice((0, 2))
    for beats in _TICKET_BEATS:
        start = beats * beat
        x = LEFT + column * _COLUMN + _COLUMN // 2
        free = next(number for tick, number in lanes if tick + _DRILL_HOLD > start)
        _tickets(score, start, x)
        y = (_LANES[free] + _LANES[free + 1]) // 2
        score.guide(start + score.travel(y - ABOVE, SLOW), x, y)
        column = _next_column(random, column)
    score.second = True
    for start, free in lanes:
        _drills(score, start, free)
        score.announced()
    return score.finish()


def _next_column(random: Rng, column: int) -> int:
    """Return another column, two at most from here."""
    return random.choice([other for other in range(1, 7) if 1 <= abs(other - column) <= 2])


def _tickets(score: Score, start: int, x: int) -> None:
    half = _COLUMN // 2
    xs = [LEFT + half // 2 + index * half for index in range(16)]
    curtain(score, start, Kind.TICKET, [at for at in xs if abs(at - x) > half], SLOW, (x - half, x + half))
    score.word(start, x, ABOVE, 0, SLOW * 2 // 3)


def _drills(score: Score, start: int, free: int) -> None:
    for lane in range(3):
        if lane != free:
            box = (LEFT, _LANES[lane], RIGHT, _LANES[lane + 1])
            score.slab(start, start + _DRILL_HOLD, "drill", box, score.warning(start, crossing=True))

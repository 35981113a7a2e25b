"""Phase 1 of Cavity, *Optimise*: procedures made faster. 90 beats a minute."""

from __future__ import annotations

from game.core.fixed import ONE, approach
from game.core.rng import Rng
from game.encounters.fear.arena import BOTTOM, CENTRE_X, LEFT, RIGHT, TOP, WALK
from game.encounters.fear.bullets import Kind
from game.encounters.fear.emitters import ABOVE, curtain
from game.encounters.fear.hazards import Belt, Slab
from game.encounters.fear.score import Score
from game.encounters.fear.timeline import FAST, MEDIUM, SLOW, WORD_PACE, Timeline, Tuning

_LANES = (TOP, TOP + 27 * ONE, TOP + 53 * ONE, BOTTOM)


def _middle(lane: int) -> int:
    return (_LANES[lane] + _LANES[lane + 1]) // 2


def _beside(random: Rng, lane: int) -> int:
    """Return a lane next to ``lane``."""
    return random.choice((0, 2)) if lane == 1 else 1


# -- Triage: tickets over drill lanes -----------------------------------------------------------------

_COLUMN = 22 * ONE  # eight columns, two tickets in each but the called one
_TICKET_BEATS = (2, 4, 8, 12)
_DRILL_BEATS = (6, 10, 13)
_DRILL_LEAD = 60  # two lanes of three are taken: the way out may be long
_DRILL_HOLD = 30


def triage(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Rows of tickets fall, only the called column is free; drills take two lanes of three.

    The called ticket itself is hollow: it carries the word.
    """
    score = Score(tune, beat, 14)
    called = [random.between(2, 5)]
    while len(called) < len(_TICKET_BEATS):
        called.append(random.choice([column for column in range(1, 7) if _follows(column, called)]))
    rows = [(beats * beat, _column(column)) for beats, column in zip(_TICKET_BEATS, called, strict=True)]
    lane = random.below(3)
    drills: list[tuple[int, int]] = []
    for beats in _DRILL_BEATS:
        drills.append((beats * beat, lane))
        lane = _beside(random, lane)
    for start, x in rows:
        _tickets(score, start, x)
    _guide_between(score, rows, drills)
    score.second = True
    for start, free in drills:
        for lane in range(3):
            if lane != free:
                box = (LEFT, _LANES[lane] - ONE, RIGHT, _LANES[lane + 1] + ONE)
                warn = score.warning(start, crossing=True, lead=_DRILL_LEAD)
                score.slab(start, start + _DRILL_HOLD, "drill", box, warn)
        score.announced()
    return score.finish()


def _column(column: int) -> int:
    return LEFT + column * _COLUMN + _COLUMN // 2


def _follows(column: int, called: list[int]) -> bool:
    """Whether ``column`` may be called next: near the last one, and none of the last two."""
    return abs(column - called[-1]) <= 2 and column not in called[-2:]


def _tickets(score: Score, start: int, x: int) -> None:
    half = _COLUMN // 2
    xs = [LEFT + half // 2 + index * half for index in range(16)]
    curtain(score, start, Kind.TICKET, [at for at in xs if abs(at - x) > half], SLOW, (x - half, x + half))
    score.word(start, x, ABOVE, 0, SLOW * 2 // 3)


def _guide_between(score: Score, rows: list[tuple[int, int]], drills: list[tuple[int, int]]) -> None:
    """Walk as somebody would who meets each row in its column, in the lane the drills leave free."""
    x, y = CENTRE_X, _middle(1)
    fall = score.pace(SLOW)
    for tick in range(score.length):
        column = next((at for start, at in rows if ABOVE + fall * (tick - start) < y + 8 * ONE), rows[-1][1])
        lane = next((free for start, free in drills if tick < start + _DRILL_HOLD), drills[-1][1])
        x, y = approach(x, column, WALK), approach(y, _middle(lane), WALK)
        if tick % 8 == 0:
            score.guide(tick, x, y)


# -- Throughput: conveyors that speed up ------------------------------------------------------------

_ROLLER = 7 * ONE
_SECTIONS = ((0, 6, 80, SLOW), (6, 10, 140, MEDIUM), (10, 15, 205, FAST))  # beats, belt, trays
_TRAY_BEATS = ((2, 2), (4, 1), (6, 3), (8, 1), (10, 1), (11, 1), (12, 1))  # and how many are coupled
_COUPLED = 14 * ONE  # from tray to tray of those that are coupled
_TRAY_OUT = 10 * ONE  # trays enter this far outside


def throughput(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Three belts carry the floor, turn about; trays ride in two of them and all meet in the middle.

    At the far end of each belt a roller waits for whoever stands still.
    """
    score = Score(tune, beat, 15)
    way = random.choice((-1, 1))
    ways = (way, -way, way)
    for lane in range(3):
        for begin, end, pace, _speed in _SECTIONS:
            belt = Belt(begin * beat, end * beat, _LANES[lane], _LANES[lane + 1], ways[lane] * score.pace(pace))
            score.belt(belt)
    free = random.below(3)
    for beats, coupled in _TRAY_BEATS:
        speed = next(trays for begin, end, _pace, trays in _SECTIONS if begin <= beats < end)
        for lane in range(3):
            if lane != free:
                _trays(score, beats * beat, lane, ways[lane], speed, coupled)
        score.announced()
        for far in (CENTRE_X - LEFT + _TRAY_OUT, CENTRE_X - LEFT + _TRAY_OUT + (coupled - 1) * _COUPLED):
            score.guide(beats * beat + score.travel(far, speed), CENTRE_X, _middle(free))
        if beats < 11:
            edge = LEFT if ways[free] > 0 else RIGHT
            score.word(beats * beat, edge, _middle(free), ways[free] * SLOW, 0)
        free = _beside(random, free)
    score.second = True
    for lane in range(3):
        x = RIGHT - _ROLLER if ways[lane] > 0 else LEFT
        box = (x, _LANES[lane], x + _ROLLER, _LANES[lane + 1])
        score.slab(2 * beat, score.length, "roller", box, score.warning(2 * beat))
    for beats in range(3, 13, 2):
        xs = [LEFT + (16 + random.below(144)) * ONE for _chip in range(8)]
        score.stray(beats * beat, Kind.CHIP, [(x, ABOVE, 0, SLOW) for x in xs], 4)
    return score.finish()


def _trays(score: Score, start: int, lane: int, way: int, speed: int, coupled: int) -> None:
    """Two trays side by side fill a belt; some are coupled to others behind them."""
    edge = LEFT if way > 0 else RIGHT
    warn = score.mark(start, "tray", (edge - 10 * ONE, _LANES[lane], edge + 10 * ONE, _LANES[lane + 1]), crossing=True)
    score.volley(start, Kind.TRAY, edge)
    for side in (-1, 1):
        y = _middle(lane) + side * 13 * ONE // 2
        for behind in range(coupled):
            score.shot(start, Kind.TRAY, edge - way * (_TRAY_OUT + behind * _COUPLED), y, way * speed, 0, warn)


# -- Efficiency: the safe lane narrows ---------------------------------------------------------------

_STRETCH = 2  # beats of one stretch of the lane
_CENTRES = (0, 54, -6, -58, -2, 56, -2)  # px from the middle at the ends of the stretches, or mirrored
_HALVES = (36, 26, 20, 16, 13, 12, 12)  # half the width of the lane there


def efficiency(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Two walls close in on a lane that wanders; chips fall down the lane while there is room."""
    score = Score(tune, beat, 15)
    mirror = random.choice((-1, 1))
    span = _STRETCH * beat
    centre, half = CENTRE_X, _HALVES[0] * ONE
    roomy: list[tuple[int, int, int, int]] = []
    for index in range(len(_CENTRES) - 1):
        start = (2 + index * _STRETCH) * beat
        goal = CENTRE_X + mirror * (_CENTRES[index + 1] + random.between(-4, 4)) * ONE
        drift = score.pace(goal - centre) // span
        close = (half - _HALVES[index + 1] * ONE) // span
        _walls(score, start, span, centre, half, drift, close)
        for tick in range(0, span, 16):
            score.guide(start + tick, centre + drift * tick, BOTTOM - 24 * ONE)
        if index < 5:
            score.word(start, centre, TOP + 12 * ONE, drift, WORD_PACE, start + span)
        if half > 18 * ONE:
            roomy.append((start, centre, half, drift))
        centre += drift * span
        half -= close * span
    score.guide(score.length - beat, centre, BOTTOM - 24 * ONE)
    score.second = True
    for stretch in roomy:
        _chips(score, *stretch, random)
    return score.finish()


def _walls(score: Score, start: int, span: int, centre: int, half: int, drift: int, close: int) -> None:
    warn = score.warning(start, crossing=True)
    score.announced()
    end = start + span
    left, right = centre - half, centre + half
    score.field(Slab(warn, start, end, "wall", LEFT - 4 * ONE, TOP, left, BOTTOM, 0, 0, drift + close, 0))
    score.field(Slab(warn, start, end, "wall", right, TOP, RIGHT + 4 * ONE, BOTTOM, drift - close, 0, 0, 0))


def _chips(score: Score, start: int, centre: int, half: int, drift: int, random: Rng) -> None:
    """A chip on each beat falls down one side of the lane or the other."""
    for beats in range(_STRETCH):
        tick = start + beats * score.beat
        middle = centre + drift * (tick - start)
        sides = random.shuffled((-1, 1))
        score.stray(tick, Kind.CHIP, [(middle + side * half * 2 // 3, ABOVE, drift, SLOW) for side in sides], 1)

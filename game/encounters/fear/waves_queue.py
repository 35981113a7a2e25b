"""The Queue's waves: the called column, the clock's hands, chairs that shuffle up, old magazines."""

from __future__ import annotations

from game.core.fixed import ONE, TURN, cos, sin
from game.core.rng import Rng
from game.encounters.fear.arena import BOTTOM, CENTRE_X, CENTRE_Y, LEFT, RIGHT, TOP
from game.encounters.fear.bullets import Kind
from game.encounters.fear.emitters import ABOVE
from game.encounters.fear.hazards import Bar, Slab
from game.encounters.fear.score import Score
from game.encounters.fear.timeline import FAST, MEDIUM, SLOW, WORD_PACE, Timeline, Tuning

# -- Now Serving: only the called column is free --------------------------------------------------------

_COLUMNS = 8
_COLUMN = (RIGHT - LEFT) // _COLUMNS
_SLIP = 20 * ONE  # a ticket's height
_CALLS = (2, 5, 7, 9, 11)  # beats
_SERVED_Y = BOTTOM - 22 * ONE  # where the guide waits to be served


def now_serving(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """A row of ticket squares falls over every column but the one that is called."""
    score = Score(tune, beat, 14)
    called = [random.between(2, 5)]
    while len(called) < len(_CALLS):
        near = [column for column in range(_COLUMNS) if 1 <= abs(column - called[-1]) <= 2]
        called.append(random.choice([column for column in near if column not in called[-2:]]))
    for beats, column in zip(_CALLS, called, strict=True):
        start = beats * beat
        _slips(score, start, column)
        x = _column(column)
        score.guide(start + score.travel(_SERVED_Y - 6 * ONE - TOP, MEDIUM), x, _SERVED_Y)
        score.guide(start + score.travel(_SERVED_Y + 6 * ONE - TOP + _SLIP, MEDIUM), x, _SERVED_Y)
        score.word(start, x, ABOVE, 0, SLOW * 2 // 3)
    score.second = True
    for beats in range(4, 12, 2):
        side = random.choice((-1, 1))
        flights = [(_edge(side), TOP + (10 + 15 * row) * ONE, -side * SLOW, 0) for row in random.shuffled(range(5))]
        score.stray(beats * beat, Kind.STUB, flights, 2)
    return score.finish()


def _column(column: int) -> int:
    return LEFT + column * _COLUMN + _COLUMN // 2


def _edge(side: int) -> int:
    """Return where what flies in from one side (−1: left) begins."""
    return LEFT - 6 * ONE if side < 0 else RIGHT + 6 * ONE


def _slips(score: Score, start: int, called: int) -> None:
    warn = score.warning(start, crossing=True)
    fall = score.pace(MEDIUM)
    end = start + score.travel(BOTTOM - TOP + _SLIP, MEDIUM)
    for column in range(_COLUMNS):
        if column == called:
            continue
        x0, x1 = LEFT + column * _COLUMN - ONE, LEFT + (column + 1) * _COLUMN + ONE
        if abs(column - called) == 1:  # the called one has the width it is drawn with
            x0, x1 = (x0 + ONE, x1) if column > called else (x0, x1 - ONE)
        score.mark(start, "slip", (x0, TOP, x1, BOTTOM), crossing=True)
        score.field(Slab(warn, start, end, "slip", x0, TOP - _SLIP, x1, TOP, 0, fall, 0, fall))
    score.announced()


# -- Clock Hands: eight seconds and twenty-four ------------------------------------------------------------

_MINUTE = 65536 // 480  # a turn in 8 s
_HOUR = 65536 // 1440  # a turn in 24 s
_MOST_HASTE = 118  # per cent: no clock runs faster than that, or the hands would meet
_HANDS_FROM = 2  # beats
_MINUTE_AHEAD = 14 << 8  # the long hand sets out so far in front of the short one
_MINUTE_FAR, _HOUR_FAR = 104 * ONE, 84 * ONE
_HUB = 30 * ONE  # the guide walks this far from the middle
_LEAD = 38  # angle steps that it keeps in front of the long hand, or half of what is left


def clock_hands(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Two hands turn the same way; the long one drives whoever walks before it towards the short one."""
    score = Score(tune, beat, 15)
    way = random.choice((-1, 1))
    start = _HANDS_FROM * beat
    first = ((64 - way * random.between(44, 56)) & 255) << 8
    haste = min(score.tune.speed, ONE * _MOST_HASTE // 100)
    minute, hour = way * (_MINUTE * haste >> 8), way * (_HOUR * haste >> 8)
    warn = score.warning(start, crossing=True)
    for look, angle, spin, far, thick in (
        ("hour", first - way * _MINUTE_AHEAD, hour, _HOUR_FAR, 8),
        ("minute", first, minute, _MINUTE_FAR, 7),
    ):
        bar = Bar(
            warn, start, score.length, look, CENTRE_X, CENTRE_Y, angle & 0xFFFF, spin, -10 * ONE, far, thick * ONE
        )
        score.field(bar)
    score.announced()
    for tick in range(start - 8, score.length, 8):
        age = max(tick - start, 0)
        left = TURN - (_MINUTE_AHEAD + (abs(minute) - abs(hour)) * age >> 8)
        angle = (first + minute * age >> 8) + way * min(_LEAD, left // 2)
        score.guide(tick, *_round(angle, _HUB))
        if tick % (2 * beat) == start % (2 * beat) and 1 < tick // beat < 12:
            score.word(
                tick, *_round(angle + way * 8, 12 * ONE), *_out(angle + way * 8, WORD_PACE // 2), tick + 2 * beat
            )
    score.second = True
    for beats in range(4, 14, 2):
        dial = [index * TURN // 12 for index in random.shuffled(range(12))]
        score.stray(beats * beat, Kind.SECOND, [(*_rim(angle), *_out(angle + 128, MEDIUM)) for angle in dial], 6)
    return score.finish()


def _out(angle: int, speed: int) -> tuple[int, int]:
    """Return the velocity of ``speed`` in the direction ``angle``."""
    return speed * cos(angle) >> 8, speed * sin(angle) >> 8


def _round(angle: int, radius: int) -> tuple[int, int]:
    """Return the place ``radius`` from the clock's middle in the direction ``angle``."""
    across, down = _out(angle, radius)
    return CENTRE_X + across, CENTRE_Y + down


def _rim(angle: int) -> tuple[int, int]:
    """Return where the dial's edge is in the direction ``angle``: just outside the arena."""
    across, down = cos(angle), sin(angle)
    reach = min((92 * ONE * ONE) // max(abs(across), 1), (46 * ONE * ONE) // max(abs(down), 1))
    return _round(angle, reach)


# -- Shuffle Up: chairs push a lane each beat ----------------------------------------------------------

_LANES = 4
_LANE = (BOTTOM - TOP) // _LANES
_ROW = 72 * ONE  # three chairs
_PUSHES = range(2, 12)  # beats
_AT_ONCE = (1, 1, 1, 2, 2, 2, 2, 3, 3, 3)  # lanes of the four that are pushed in each
_STANDS = 2  # beats the guide stays in a lane


def shuffle_up(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Every beat three chairs are pushed through a lane, from either side; in the end through every lane but one."""
    score = Score(tune, beat, 14)
    free = _free_lanes(random)
    pushed = [0] * _LANES
    sides = [random.choice((-1, 1)) for _lane in range(_LANES)]  # a lane moves one way, as queues do
    for beats, count in zip(_PUSHES, _AT_ONCE, strict=True):
        start = beats * beat
        spared = {free[beats], free[beats + 1]}
        open_lanes = [lane for lane in random.shuffled(range(_LANES)) if lane not in spared]
        for lane in sorted(open_lanes, key=lambda lane: pushed[lane])[:count]:
            pushed[lane] += 1
            _chairs(score, start, lane, sides[lane])
        score.announced()
        # they pass the middle a beat and a half after they set out
        middle = start + score.travel(88 * ONE, FAST)
        score.guide(middle - 4, CENTRE_X, _lane(free[beats]))
        score.guide(middle + 24, CENTRE_X, _lane(free[beats]))
    for stay in range(1, 6):
        # a lane is free in the middle for less than three beats: there the word waits
        tick, side = (2 * stay + 1) * beat, random.choice((-1, 1))
        y = _lane(free[2 * stay + 1])
        score.word(tick, CENTRE_X - side * 20 * ONE, y, side * WORD_PACE // 2, 0, tick + 3 * beat + beat // 2)
    score.second = True
    for beats in range(3, 12, 2):
        xs = [LEFT + (8 + random.below(160)) * ONE for _stub in range(8)]
        score.stray(beats * beat, Kind.STUB, [(x, ABOVE, 0, SLOW) for x in xs], 3)
    return score.finish()


def _lane(lane: int) -> int:
    return TOP + lane * _LANE + _LANE // 2


def _free_lanes(random: Rng) -> list[int]:
    """Return by beat the lane that stays free: it moves to a neighbour every few beats, over all four."""
    down = random.choice((True, False))
    walk = (2, 1, 0, 1, 2, 3, 2, 1) if down else (2, 3, 2, 1, 0, 1, 2, 3)
    return [walk[min(max(beats - 1, 0) // _STANDS, len(walk) - 1)] for beats in range(16)]


def _chairs(score: Score, start: int, lane: int, side: int) -> None:
    """Push three chairs through a lane from one side (−1: from the left)."""
    y0, y1 = TOP + lane * _LANE - ONE, TOP + (lane + 1) * _LANE + ONE
    warn = score.mark(start, "chairs", (LEFT, y0, RIGHT, y1), crossing=True)
    pace = -side * score.pace(FAST)
    x0 = LEFT - _ROW if side < 0 else RIGHT
    end = start + score.travel(RIGHT - LEFT + _ROW, FAST)
    score.field(Slab(warn, start, end, "chairs", x0, y0, x0 + _ROW, y1, pace, 0, pace, 0))


# -- Old Magazines: they slap down, and their pages fan out, fluttering ------------------------------------

_TILES = 8  # two rows of four
_TILE_X, _TILE_Y = (RIGHT - LEFT) // 4, (BOTTOM - TOP) // 2
_SLAPS = (2, 4, 6, 8, 10, 12)  # beats
_SLAP_HOLD = 20
_SLAP_LEAD = 60
_FAN = 7  # pages that may come out of a magazine
_PAGE_BEATS = 3  # how long a page flies
_PAGE_PACE = 176  # 0.69 px a tick
_SWAY = 7 * ONE


def old_magazines(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Two magazines slap down at once, each over a quarter of a row; every place is somebody's turn."""
    score = Score(tune, beat, 15)
    turns = random.shuffled(range(_TILES))
    free = 5
    slaps: list[tuple[int, list[int]]] = []
    for beats in _SLAPS:
        start = beats * beat
        due = [tile for tile in turns if tile != free][:2]
        turns = [tile for tile in turns if tile not in due]
        turns += random.shuffled([tile for tile in range(_TILES) if tile not in turns])
        for tile in due:
            _slap(score, start, tile)
        score.announced()
        slaps.append((start, due))
        x, y = _tile(free)
        score.guide(start - 4, x, y)
        score.guide(start + _SLAP_HOLD, x, y)
        if beats < _SLAPS[-1]:
            near = _beside(free)
            free = random.choice([tile for tile in near if tile not in due] or near)
            x, y = _tile(free)
            score.word(start + _SLAP_HOLD, x, y - 14 * ONE, 0, WORD_PACE // 2, start + _SLAP_HOLD + 2 * beat)
    for start, due in slaps:
        for tile in due:
            score.stray_paths(Kind.PAGE, _pages(score, start + _SLAP_HOLD, tile, random), 5)
    score.second = True
    for beats in range(3, 13):
        score.stray_paths(Kind.PAGE, [_loose(score, beats * beat, random) for _page in range(4)], 1)
    return score.finish()


def _tile(tile: int) -> tuple[int, int]:
    return LEFT + tile % 4 * _TILE_X + _TILE_X // 2, TOP + tile // 4 * _TILE_Y + _TILE_Y // 2


def _beside(tile: int) -> list[int]:
    """Return the tiles that share an edge with ``tile``."""
    row, column = divmod(tile, 4)
    return [1 - row << 2 | column, *(row << 2 | side for side in (column - 1, column + 1) if 0 <= side < 4)]


def _slap(score: Score, start: int, tile: int) -> None:
    x, y = _tile(tile)
    box = (x - _TILE_X // 2 - ONE, y - _TILE_Y // 2 - ONE, x + _TILE_X // 2 + ONE, y + _TILE_Y // 2 + ONE)
    score.slab(start, start + _SLAP_HOLD, "magazine", box, score.warning(start, crossing=True, lead=_SLAP_LEAD))


def _pages(score: Score, start: int, tile: int, random: Rng) -> list[list[tuple[int, int, int]]]:
    """Return the ways of pages that fan out of a magazine."""
    turn = random.below(TURN)
    return [_flutter(score, start, *_tile(tile), turn + page * TURN // _FAN) for page in random.shuffled(range(_FAN))]


def _loose(score: Score, start: int, random: Rng) -> list[tuple[int, int, int]]:
    """Return the way of a page that comes down from above."""
    return _flutter(score, start, LEFT + (8 + random.below(160)) * ONE, TOP - 6 * ONE, 64)


def _flutter(score: Score, start: int, x: int, y: int, angle: int) -> list[tuple[int, int, int]]:
    """Return a way in the direction ``angle`` that swings to either side of it, half a beat each."""
    half = score.beat // 2
    pace = score.pace(_PAGE_PACE)
    points = [(start, x, y)]
    for step in range(1, 2 * _PAGE_BEATS + 1):
        along, side = pace * half * step, _SWAY if step % 2 else -_SWAY
        across, down = _out(angle, along)
        aside_x, aside_y = _out(angle + 64, side)
        points.append((start + step * half, x + across + aside_x, y + down + aside_y))
    return [point for point in points if point[0] <= score.length]

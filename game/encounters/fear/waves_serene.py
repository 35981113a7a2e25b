"""*Serene*: the place Quin was given, come back as an attack. One idea each: tide, windfall, passing poles."""

from __future__ import annotations

from game.core.fixed import ONE
from game.core.rng import Rng
from game.encounters.fear.arena import BOTTOM, CENTRE_X, LEFT, RIGHT, TOP
from game.encounters.fear.bullets import Kind
from game.encounters.fear.emitters import press
from game.encounters.fear.hazards import Slab
from game.encounters.fear.score import Score
from game.encounters.fear.timeline import FAST, MEDIUM, WORD_PACE, Timeline, Tuning


def _spread(random: Rng) -> list[int]:
    """Return five heights, evenly spread, in random order."""
    return random.shuffled([TOP + (8 + index * 16) * ONE for index in range(5)])


# -- the beach: a tide that comes from both sides ---------------------------------------------------

_BANDS = (TOP, TOP + 27 * ONE, TOP + 53 * ONE, BOTTOM)
_TIDES = (3, 8, 13, 18)  # beats at which the water begins to come in: as it falls on the one side it rises on the other
_FLOOD = 4  # beats in which it rises, and in which it falls again
_STAND = 1  # beats it stands
_FLOODS = ((150, 110, 68), (68, 110, 150))  # px it covers in the three bands
_TIDE_SEA = 24 * ONE  # the water's body reaches this far outside


def beach(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Water floods three bands from one side, each to its own line, and falls; then from the other."""
    score = Score(tune, beat, 24)
    way = first_way = random.choice((-1, 1))
    steep = random.below(2)
    for index, beats in enumerate(_TIDES):
        reaches = _FLOODS[(steep + index) % 2]
        start = beats * beat
        for band in range(3):
            _tide(score, start, way, band, reaches[band] * ONE)
        score.announced()
        edge = LEFT if way > 0 else RIGHT
        dry = reaches.index(min(reaches))
        score.guide(start + _FLOOD * beat, edge + way * 124 * ONE, _band_middle(dry))
        score.guide(start + (_FLOOD + _STAND) * beat, edge + way * 124 * ONE, _band_middle(dry))
        score.word(start, edge + way * 90 * ONE, _band_middle(dry), way * WORD_PACE, 0, start + 5 * beat)
        if index < 2:
            ebb = start + (_FLOOD + _STAND + 2) * beat
            score.word(ebb, edge + way * 80 * ONE, _band_middle(1), -way * WORD_PACE, 0, ebb + 4 * beat)
        way = -way
    score.second = True
    for index, beats in enumerate(_TIDES):
        way = first_way if index % 2 == 0 else -first_way
        edge = LEFT if way > 0 else RIGHT
        flights = [(edge + way * 40 * ONE, y, way * MEDIUM, 0) for y in _spread(random)]
        score.stray((beats + 1) * beat, Kind.FOAM, flights[:4], 3)
        score.stray((beats + 3) * beat, Kind.FOAM, flights[::-1], 4)
    return score.finish()


def _band_middle(band: int) -> int:
    return (_BANDS[band] + _BANDS[band + 1]) // 2


def _tide(score: Score, start: int, way: int, band: int, reach: int) -> None:
    """One band of water rises to ``reach``, stands and falls."""
    beat = score.beat
    y0, y1 = _BANDS[band] - ONE, _BANDS[band + 1] + ONE
    rise = _FLOOD * beat
    pace = way * (reach // rise)
    edge = LEFT if way > 0 else RIGHT
    line = edge + pace * rise
    warn = score.mark(start, "tide", (min(edge, line), y0, max(edge, line), y1), crossing=True)
    full, ebb = start + rise, start + rise + _STAND * beat
    sea = edge - way * _TIDE_SEA
    for begin, end, front, speed in ((start, full, edge, pace), (full, ebb, line, 0), (ebb, ebb + rise, line, -pace)):
        if way > 0:
            water = Slab(warn, begin, end, "tide", sea, y0, front, y1, 0, 0, speed, 0)
        else:
            water = Slab(warn, begin, end, "tide", front, y0, sea, y1, speed, 0, 0, 0)
        score.field(water, goes_on=begin > start)


# -- the orchard: windfall ----------------------------------------------------------------------------

_ROWS = 8
_ROW = (BOTTOM - TOP) // _ROWS
_FALLS = range(4, 23, 2)  # beats
_FRUIT_PACES = (MEDIUM, FAST)  # at which fruit rolls off: at first, and when the wind has risen
_WIND = 5  # from this fall on
_FRUIT = 11 * ONE
_FRUIT_HOLD = 8
_FRUIT_LEAD = 60
_PETALS = range(3, 22)
_PETAL_BEATS = 10  # beats a petal takes to fall
_PETAL_FALL = 144  # 0.56 px a tick
_PETAL_SWAY = 10 * ONE


def orchard(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Fruit falls on shadows in two rows, then rolls off both ways; row by row it ripples down and up."""
    score = Score(tune, beat, 24)
    way = random.choice((-1, 1))
    row = random.below(4)
    for index, beats in enumerate(_FALLS):
        start = beats * beat
        for off in (0, 4, 5, 6):
            _fruit(score, start, (row + off) % _ROWS, _FRUIT_PACES[index >= _WIND], random)
        score.announced()
        # the rows between those that fruit rolls in now and those where it fell before
        score.guide(start, CENTRE_X, _row_middle(2 + row))
        score.guide(start + 36, CENTRE_X, _row_middle(2 + row))
        if index % 2 == 0:
            score.word(start, CENTRE_X + random.between(-30, 30) * ONE, TOP - 6 * ONE, 0, WORD_PACE)
        way = way if 0 <= row + way <= 3 else -way
        row += way
    score.second = True
    for beats in _PETALS:
        for side in (-1, 1):
            _petal(score, beats * beat, side, random)
    return score.finish()


def _row_middle(row: int) -> int:
    return TOP + row * _ROW + _ROW // 2


def _fruit(score: Score, start: int, row: int, pace: int, random: Rng) -> None:
    x, y = LEFT + (30 + random.below(116)) * ONE, _row_middle(row)
    warn = press(score, start, _FRUIT_HOLD, x, y, _FRUIT, "fruit", _FRUIT_LEAD)
    for way in (-1, 1):
        score.shot(start + _FRUIT_HOLD, Kind.FRUIT, x + way * 5 * ONE, y, way * pace, 0, warn)


def _petal(score: Score, start: int, side: int, random: Rng) -> None:
    """A petal flutters down on one side of the middle, a beat this way, a beat that way."""
    x, y = CENTRE_X + side * random.between(24, 80) * ONE, TOP - 6 * ONE
    way = random.choice((-1, 1))
    points = [(start, x, y)]
    for step in range(1, _PETAL_BEATS):
        x += way * _PETAL_SWAY
        y += score.pace(_PETAL_FALL) * score.beat
        points.append((start + step * score.beat, x, y))
        way = -way
    score.volley(start, Kind.PETAL, x)
    score.path(Kind.PETAL, [point for point in points if point[0] <= score.length])


# -- the night train: poles pass, with a gap each -----------------------------------------------------

_POLES = (4, 6, 8, 11, 13, 15, 17, 19)  # beats
_POLE_PACES = (MEDIUM, MEDIUM, MEDIUM, FAST, FAST, FAST, FAST, FAST)
_TRAIN_WORDS = (4, 6, 8, 11, 13)
_POLE = 12 * ONE  # its width
_GAP = 11 * ONE  # half the gap
_GAP_STEPS = (16, 26)  # px the gap moves from pole to pole, least and most
_GAP_HIGHEST, _GAP_LOWEST = TOP + 16 * ONE, BOTTOM - 16 * ONE


def train(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Poles rush past from one side; each leaves a gap, a little higher or lower than the last."""
    score = Score(tune, beat, 24)
    way = random.choice((-1, 1))
    edge = LEFT if way > 0 else RIGHT
    gap = TOP + random.choice((20, 60)) * ONE
    rise = random.choice((-1, 1))
    for beats, speed in zip(_POLES, _POLE_PACES, strict=True):
        start = beats * beat
        _pole(score, start, way, gap, speed)
        score.announced()
        score.guide(start + score.travel(86 * ONE, speed), CENTRE_X, gap)
        score.guide(start + score.travel(110 * ONE, speed), CENTRE_X, gap)
        if beats in _TRAIN_WORDS:
            score.word(start + beat, edge, gap, way * WORD_PACE, 0)
        step = random.between(*_GAP_STEPS) * ONE
        rise = rise if _GAP_HIGHEST <= gap + rise * step <= _GAP_LOWEST else -rise
        gap += rise * step
    score.second = True
    for beats in _POLES:
        flights = [(edge - way * 8 * ONE, y, way * MEDIUM, 0) for y in _spread(random)]
        score.stray((beats + 1) * beat, Kind.CINDER, flights, 3)
    return score.finish()


def _pole(score: Score, start: int, way: int, gap: int, speed: int) -> None:
    edge = LEFT if way > 0 else RIGHT
    x0, x1 = min(edge, edge - way * _POLE), max(edge, edge - way * _POLE)
    warn = score.warning(start, crossing=True)
    pace = way * score.pace(speed)
    end = start + score.travel(RIGHT - LEFT + 2 * _POLE, speed)
    for y0, y1 in ((TOP, gap - _GAP), (gap + _GAP, BOTTOM)):
        score.field(Slab(warn, start, end, "pole", x0, y0, x1, y1, pace, 0, pace, 0))

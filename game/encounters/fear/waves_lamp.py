"""The Lamp (Delphine's): seven lenses that look. Light, frames, a slider, and a sheet of proofs."""

from __future__ import annotations

from game.core.fixed import ONE
from game.core.rng import Rng
from game.encounters.fear.arena import BOTTOM, CENTRE_X, LEFT, RIGHT, TOP
from game.encounters.fear.bullets import Kind
from game.encounters.fear.emitters import ABOVE
from game.encounters.fear.hazards import Cone, Pillar, Slab
from game.encounters.fear.score import Score
from game.encounters.fear.timeline import SLOW, WORD_PACE, Timeline, Tuning

# -- Open Wide: a cone of light; hide behind moving pillars ------------------------------------------

_LAMP = (CENTRE_X, 72 * ONE)
_FLATS_Y = 116 * ONE
_FLAT = 9 * ONE
_FLATS_APART = 66 * ONE
_FLATS_PACE = 102  # 0.4 px a tick
_FLARES = ((4, 0, 14), (8, 22, 18), (12, -22, 18), (16, 0, 58), (20, 0, 63))  # beat, aim, half angle
_FLARE_LEAD = 72
_FLARE_HOLD = 36
_SHADE_Y = _FLATS_Y + 22 * ONE
_STRETCH = (_SHADE_Y - _LAMP[1]) * ONE // (_FLATS_Y - _LAMP[1])  # how much farther a shadow moves there


def open_wide(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """The lamp opens wider each time, in the end over everything: then only shadows are safe."""
    score = Score(tune, beat, 24)
    way = random.choice((-1, 1))
    flats = _caravan(score, way, random.below(40) * ONE)
    x = CENTRE_X
    for beats, aim, half in _FLARES:
        start = beats * beat
        warn = score.warning(start, crossing=True, lead=_FLARE_LEAD)
        score.announced()
        score.field(Cone(warn, start, start + _FLARE_HOLD, "lamp", *_LAMP, 64 + aim * way, half, flats))
        flat = _nearest(flats, start, x)
        for tick in range(start - 6, start + _FLARE_HOLD + 1, 6):
            x, y = _behind(flat, tick)
            score.guide(tick, x, y)
        begin = start - 2 * beat
        score.word(begin, *_behind(flat, begin), flat.vx * _STRETCH >> 8, 0, begin + 120)
    score.second = True
    for beats in range(3, 22, 3):
        xs = [LEFT + (6 + random.below(164)) * ONE for _mote in range(8)]
        score.stray(beats * beat, Kind.MOTE, [(x, ABOVE, 0, SLOW) for x in xs], 4)
    return score.finish()


def _caravan(score: Score, way: int, offset: int) -> tuple[Pillar, ...]:
    """Pillars pass through the light in a row."""
    pace = way * score.pace(_FLATS_PACE)
    first = (RIGHT if way < 0 else LEFT) + way * (offset + _FLATS_APART * 2)
    flats = tuple(
        Pillar(0, score.length, first - way * index * _FLATS_APART, _FLATS_Y, pace, 0, _FLAT) for index in range(7)
    )
    for flat in flats:
        score.pillar(flat)
    return flats


def _nearest(flats: tuple[Pillar, ...], start: int, x: int) -> Pillar:
    """Return the pillar whose shadow stays in the arena while a flare lasts, and begins nearest to ``x``."""
    staying = [
        flat
        for flat in flats
        if all(LEFT + _FLAT < _behind(flat, tick)[0] < RIGHT - _FLAT for tick in (start, start + _FLARE_HOLD))
    ]
    return min(staying, key=lambda flat: abs(_behind(flat, start)[0] - x))


def _behind(flat: Pillar, tick: int) -> tuple[int, int]:
    """Return the middle of a pillar's shadow at the height ``_SHADE_Y``."""
    return CENTRE_X + ((flat.place(tick)[0] - CENTRE_X) * _STRETCH >> 8), _SHADE_Y


# -- Close-Up: frames shrink where somebody stood who came to listen ----------------------------------

_MARKS = tuple((CENTRE_X + column * 60 * ONE, TOP + row * ONE) for row in (20, 60) for column in (-1, 0, 1))
_BESIDE = ((1, 3), (0, 2, 4), (1, 5), (0, 4), (1, 3, 5), (2, 4))
_FRAME_HALF = (44 * ONE, 28 * ONE)
_FRAME_LEAD = 66
_FRAME_HOLD = 30
_FRAME_CLOSE = (192, 128)  # how fast its sides and its edges above and below close in, 1/256 px a tick
_FRAME_BEATS = (4, 7, 10, 13, 16, 19, 22)
_FRAMES = (1, 2, 2, 3, 4, 4, 5)  # how many close together


def close_up(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """A word hangs where a face would be well lit; a moment after a frame closes there, and others with it."""
    score = Score(tune, beat, 24)
    stood = 4
    shot = {stood}
    for index, (beats, count) in enumerate(zip(_FRAME_BEATS, _FRAMES, strict=True)):
        start = beats * beat
        last = index == len(_FRAME_BEATS) - 1
        onwards = [mark for mark in _BESIDE[stood] if not last or mark in shot]
        goal = random.choice(onwards)
        others = random.shuffled([mark for mark in range(len(_MARKS)) if mark not in (stood, goal)])
        fresh = [mark for mark in others if mark not in shot]
        framed = [stood, *fresh, *[mark for mark in others if mark in shot]][:count]
        for mark in framed:
            _frame(score, start, *_MARKS[mark])
        score.announced()
        shot.update(framed)
        x, y = _aside(goal)
        score.guide(start, x, y)
        score.guide(start + _FRAME_HOLD, x, y)
        if index < 5:
            # it hangs there until a frame closes on it
            score.word(start - 3 * beat, x, y, WORD_PACE // 16 * (1 if x < CENTRE_X else -1), 0, start + 3 * beat)
        stood = goal
    score.second = True
    for beats in (6, 9, 12, 15, 18):
        xs = [LEFT + (6 + random.below(164)) * ONE for _bulb in range(7)]
        score.stray(beats * beat, Kind.FLASH, [(x, ABOVE, 0, SLOW) for x in xs], 3)
    return score.finish()


def _aside(mark: int) -> tuple[int, int]:
    """Return where to stand at a mark: a little out from the middle of the floor."""
    x, y = _MARKS[mark]
    return x + (x - CENTRE_X) // 10, y + (4 * ONE if y > TOP + 40 * ONE else -4 * ONE)


def _frame(score: Score, start: int, x: int, y: int) -> None:
    """One frame: announced as large as it is, it closes in on its middle as long as it is live."""
    warn = score.warning(start, lead=_FRAME_LEAD)
    half_x, half_y = _FRAME_HALF
    fast_x, fast_y = _FRAME_CLOSE
    box = (x - half_x, y - half_y, x + half_x, y + half_y)
    score.field(Slab(warn, start, start + _FRAME_HOLD, "frame", *box, fast_x, fast_y, -fast_x, -fast_y))


# -- Before/After: a slider; what lies on one side of it, then on the other, is shown ------------------

_WIPES = (4, 7, 10, 13, 16, 18, 20, 22)  # beats
_WIPE_HOLD = 20
_WIPE_LEADS = (72, 48)  # each half is announced as the other is lit: at first, and when it hurries
_WIPE_FAR = ((6, 12), (3, 6))  # px beyond the middle at which the slider is set: at first, and when it hurries
_WIPE_HURRIES = 4  # from this wipe on
_WIPE_ROOM = 8 * ONE  # how far from the slider the guide stands


def before_after(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Halves are lit in turn, *Before* left, *After* right; the line between them lies beyond the middle each time."""
    score = Score(tune, beat, 24)
    side = random.choice((-1, 1))  # the half that is lit
    places: list[tuple[int, int]] = []
    for index, beats in enumerate(_WIPES):
        start = beats * beat
        line = CENTRE_X - side * random.between(*_WIPE_FAR[index >= _WIPE_HURRIES]) * ONE
        left, right = (LEFT - 3 * ONE, line) if side < 0 else (line, RIGHT + 3 * ONE)
        warn = score.warning(start, crossing=True, lead=_WIPE_LEADS[index > _WIPE_HURRIES])
        score.slab(start, start + _WIPE_HOLD, "half", (left, TOP - 3 * ONE, right, BOTTOM + 3 * ONE), warn)
        score.announced()
        x = line - side * _WIPE_ROOM
        score.guide(start, x, _wipe_y(index))
        score.guide(start + _WIPE_HOLD, x, _wipe_y(index))
        places.append((start, x))
        side = -side
    for start, x in places[:5]:
        score.word(start - beat, x, TOP + 8 * ONE, 0, WORD_PACE, start + 4 * beat)
    score.second = True
    for beats in (6, 9, 12, 15, 19):
        edges = [(LEFT, 1), (RIGHT, -1)]
        rows = random.shuffled([TOP + (8 + 16 * row) * ONE for row in range(5)])
        flights = [(edge - way * 8 * ONE, y, way * SLOW, 0) for y in rows for edge, way in random.shuffled(edges)]
        score.stray(beats * beat, Kind.SLIDE, flights, 3)
    return score.finish()


def _wipe_y(index: int) -> int:
    return BOTTOM - (22 + 12 * (index % 2)) * ONE


# -- Contact Sheet: nine squares; an order is shown, then taken ----------------------------------------

_SQUARES = 3
_SQUARE_X = (LEFT, LEFT + 58 * ONE, LEFT + 118 * ONE, RIGHT)
_SQUARE_Y = (TOP, TOP + 27 * ONE, TOP + 53 * ONE, BOTTOM)
_PROOFS = ((1, 4), (4, 6), (6, 8), (8, 10))  # beats between which each set of the order is shown
_TAKES = (12, 15, 18, 21)  # beats at which it is taken
_TAKE_HOLD = 24
_TAKE_LEAD = 60
_TAKEN = (6, 6, 7, 7)  # squares of nine in each set


def contact_sheet(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Four sets of squares are ringed in red, one after another; then they are taken in the same order."""
    score = Score(tune, beat, 24)
    sets = _order(random)
    for (shown, until), (_free, squares) in zip(_PROOFS, sets, strict=True):
        for square in squares:
            score.show(shown * beat, until * beat, "proof", _square(square))
    score.word(_PROOFS[2][0] * beat, CENTRE_X, TOP + 14 * ONE, 0, WORD_PACE // 2, 11 * beat)
    for beats, (free, squares) in zip(_TAKES, sets, strict=True):
        start = beats * beat
        for square in squares:
            score.slab(start, start + _TAKE_HOLD, "take", _square(square), score.warning(start, lead=_TAKE_LEAD))
        score.announced()
        x, y = _centre(free)
        score.guide(start, x, y)
        score.guide(start + _TAKE_HOLD, x, y)
        score.word(start - 2 * beat, x - 8 * ONE, y, WORD_PACE // 4, 0, start + 2 * beat)
    score.second = True
    for beats in (5, 8, 13, 16, 19):
        xs = [LEFT + (6 + random.below(164)) * ONE for _slide in range(7)]
        score.stray(beats * beat, Kind.SLIDE, [(x, ABOVE, 0, SLOW) for x in xs], 3)
    return score.finish()


def _order(random: Rng) -> list[tuple[int, list[int]]]:
    """Return four sets as (the free square to go to, the squares taken): no square is free in all of them."""
    every = range(_SQUARES * _SQUARES)
    free = 3 * random.between(1, 2) + 1
    spared = set(every)  # squares that no set has taken so far
    sets: list[tuple[int, list[int]]] = []
    for count in _TAKEN:
        others = random.shuffled([square for square in every if square != free])
        squares = sorted(others, key=lambda square: square not in spared)[:count]
        spared.difference_update(squares)
        sets.append((free, sorted(squares)))
        near = [square for square in every if _steps(square, free) == 1]
        free = random.choice([square for square in near if square in squares] or near)
    return sets


def _steps(one: int, other: int) -> int:
    return abs(one % _SQUARES - other % _SQUARES) + abs(one // _SQUARES - other // _SQUARES)


def _square(square: int) -> tuple[int, int, int, int]:
    row, column = divmod(square, _SQUARES)
    return (
        _SQUARE_X[column] - ONE,
        _SQUARE_Y[row] - ONE,
        _SQUARE_X[column + 1] + ONE,
        _SQUARE_Y[row + 1] + ONE,
    )


def _centre(square: int) -> tuple[int, int]:
    x0, y0, x1, y1 = _square(square)
    return (x0 + x1) // 2, (y0 + y1) // 2

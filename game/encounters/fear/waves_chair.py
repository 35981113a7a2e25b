"""The Chair (Quin's): empty, far too large, and it holds nobody but those who hold on."""

from __future__ import annotations

from itertools import pairwise

from game.core.fixed import ONE
from game.core.rng import Rng
from game.encounters.fear.arena import BOTTOM, CENTRE_X, CENTRE_Y, LEFT, RIGHT, START_Y, TOP
from game.encounters.fear.bullets import Kind
from game.encounters.fear.emitters import ABOVE
from game.encounters.fear.hazards import Belt, Slab
from game.encounters.fear.score import Score
from game.encounters.fear.timeline import MEDIUM, SLOW, WORD_PACE, Timeline, Tuning

_OUT = 3 * ONE  # areas reach this far outside, so that their inset leaves nothing at the edge

# -- Recline: the floor drifts; cushions come down and leave room on the way uphill -------------------

_DRIFT = 102  # 0.4 px a tick
_STRIPS = (TOP, TOP + 27 * ONE, TOP + 53 * ONE, BOTTOM)  # all of the floor, as wide as its strips are drawn
_TILTS = ((1, 5), (5, 9), (9, 14))  # beats in which the floor drifts one way
_CUSHION_BEATS = (3, 5, 7, 9, 11, 13)
_CUSHION_HOLD = 26
_CUSHION_LEAD = 80
_CUSHION_ROOM = 22 * ONE  # half the width of what a cushion leaves free
_UPHILL = (30, 56)  # px from the middle, against the drift, at which that lies
_REST = 8 * ONE  # the footrest and the headrest at the ends


def recline(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """The floor drifts, first one way, then the other; each cushion leaves a place free that lies uphill."""
    score = Score(tune, beat, 14)
    way = random.choice((-1, 1))
    for index, (begin, end) in enumerate(_TILTS):
        drift = way * (-1 if index % 2 else 1) * _DRIFT
        for top, foot in pairwise(_STRIPS):
            score.belt(Belt(begin * beat, end * beat, top, foot, drift))
    for index, beats in enumerate(_CUSHION_BEATS):
        start = beats * beat
        tilt = next(number for number, (begin, end) in enumerate(_TILTS) if begin <= beats < end)
        uphill = -way if tilt % 2 == 0 else way
        x = CENTRE_X + uphill * random.between(*_UPHILL) * ONE
        warn = score.warning(start, crossing=True, lead=_CUSHION_LEAD)
        score.slab(
            start, start + _CUSHION_HOLD, "cushion", (LEFT - _OUT, TOP - _OUT, x - _CUSHION_ROOM, BOTTOM + _OUT), warn
        )
        score.slab(
            start, start + _CUSHION_HOLD, "cushion", (x + _CUSHION_ROOM, TOP - _OUT, RIGHT + _OUT, BOTTOM + _OUT), warn
        )
        score.announced()
        y = BOTTOM - (18 + 10 * (index % 3)) * ONE
        for tick in range(start - 12, start + _CUSHION_HOLD + 1, 8):
            score.guide(tick, x, y)
        if index < 5:
            score.word(start - beat, x, TOP + 22 * ONE, uphill * WORD_PACE // 8, WORD_PACE // 4, start + beat)
    score.second = True
    warn = score.warning(3 * beat)
    score.slab(3 * beat, score.length, "rest", (LEFT - _OUT, TOP - _OUT, LEFT + _REST, BOTTOM + _OUT), warn)
    score.slab(3 * beat, score.length, "rest", (RIGHT - _REST, TOP - _OUT, RIGHT + _OUT, BOTTOM + _OUT), warn)
    score.announced()
    for beats in (4, 6, 8, 10, 12):
        tilt = next(number for number, (begin, end) in enumerate(_TILTS) if begin <= beats < end)
        down = way if tilt % 2 == 0 else -way
        edge = LEFT if down > 0 else RIGHT
        rows = random.shuffled([TOP + (8 + 16 * row) * ONE for row in range(5)])
        score.stray(beats * beat, Kind.CASTOR, [(edge - down * 8 * ONE, y, down * SLOW, 0) for y in rows], 2)
    return score.finish()


# -- Armrests: they close in with the breath ------------------------------------------------------------

_LANE = 30 * ONE  # half of the 60 px they leave
_BREATHS = (2, 8)  # beats at which they begin to close; six beats are one breath
_OUT_BEATS = 3  # closing, as long as one breathes out …
_HOLD_BEATS = 1  # … standing …
_IN_BEATS = 2  # … and opening
_LANE_OFF = (40, 52)  # px from the middle at which the lane lies, once this side, once that
_ROWS = (
    (3, 1),
    (5, -1),
    (6, 0),
    (9, 1),
    (11, -1),
    (12, 0),
)  # beat of a row; 1: it is free where the lane is nearer the middle, 0: halfway, −1: at its outer edge
_BUTTONS = 11 * ONE  # apart
_FREE = 10 * ONE  # half of what a row leaves free in the lane


def armrests(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Two walls close to 60 px with each breath out, and what the upholstery loses falls between them."""
    score = Score(tune, beat, 15)
    side = random.choice((-1, 1))
    lanes: list[tuple[int, int]] = []
    for beats in _BREATHS:
        centre = CENTRE_X + side * random.between(*_LANE_OFF) * ONE
        _close(score, beats * beat, centre)
        score.announced()
        lanes.append((beats * beat, centre))
        side = -side
    for index, (beats, inner) in enumerate(_ROWS):
        start = beats * beat
        centre = next(lane for begin, lane in reversed(lanes) if start >= begin)
        free = centre + (inner if centre < CENTRE_X else -inner) * (_LANE - _FREE)
        xs = [x for x in range(LEFT + 5 * ONE, RIGHT, _BUTTONS) if abs(x - free) > _FREE]
        score.volley(start, Kind.BUTTON, free)
        for x in xs:
            score.shot(start, Kind.BUTTON, x, ABOVE, 0, MEDIUM, max(start - beat, 0))
        y = BOTTOM - 22 * ONE
        score.guide(start + score.travel(y - 8 * ONE - ABOVE, MEDIUM), free, y)
        score.guide(start + score.travel(y + 8 * ONE - ABOVE, MEDIUM), free, y)
        if index < 5:
            score.word(start, free, ABOVE, 0, SLOW)
    score.second = True
    for beats in (4, 7, 10, 12):
        edges = random.shuffled([(LEFT, 1), (RIGHT, -1)])
        rows = random.shuffled([TOP + (8 + 16 * row) * ONE for row in range(5)])
        flights = [(edge - way * 8 * ONE, y, way * SLOW, 0) for y in rows for edge, way in edges]
        score.stray(beats * beat, Kind.TUFT, flights, 4)
    return score.finish()


def _close(score: Score, start: int, centre: int) -> None:
    """Let both armrests close in on the lane around ``centre``, stand and open."""
    beat = score.beat
    shut, opening = start + _OUT_BEATS * beat, start + (_OUT_BEATS + _HOLD_BEATS) * beat
    end = opening + _IN_BEATS * beat
    warn = score.warning(start, crossing=True)
    for edge, goal in ((LEFT, centre - _LANE), (RIGHT, centre + _LANE)):
        pace = (goal - edge) // (_OUT_BEATS * beat)
        line = edge + pace * _OUT_BEATS * beat
        back = (edge - line) // (_IN_BEATS * beat)
        for begin, until, front, speed in (
            (start, shut, edge, pace),
            (shut, opening, line, 0),
            (opening, end, line, back),
        ):
            if edge == LEFT:
                arm = Slab(warn, begin, until, "armrest", LEFT - _OUT, TOP - _OUT, front, BOTTOM + _OUT, 0, 0, speed, 0)
            else:
                arm = Slab(
                    warn, begin, until, "armrest", front, TOP - _OUT, RIGHT + _OUT, BOTTOM + _OUT, speed, 0, 0, 0
                )
            score.field(arm, goes_on=begin > start)


# -- Bib: paper is laid over what has been announced -------------------------------------------------------

_COLUMNS, _LINES = 4, 2
_CELL_X = 44 * ONE
_CELL_Y = 40 * ONE
_CLIP_BEATS = (3, 5, 7, 9, 11, 13)
_CLIPS = (4, 5, 6, 6, 7, 7)  # cells of eight that are bitten
_CLIP_HOLD = 16
_CLIP_LEAD = 64  # so the next clips are announced when the last have let go and the paper is off
_PAPER_LEAD = 20  # ticks before they bite at which the paper comes
_PAPER = (16 * ONE, 14 * ONE)  # the paper leaves a margin this wide: marks stick out beneath it


def bib(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Clips are announced, then paper is laid over the warnings: what was seen must be kept in mind."""
    score = Score(tune, beat, 14)
    free = random.choice((1, 2, 5, 6))
    untouched = set(range(_COLUMNS * _LINES))
    for index, (beats, count) in enumerate(zip(_CLIP_BEATS, _CLIPS, strict=True)):
        start = beats * beat
        near = _next_to(free)
        others = [cell for cell in range(_COLUMNS * _LINES) if cell != free]
        wanted = sorted(random.shuffled(others), key=lambda cell: cell not in untouched)
        bitten = wanted[:count]
        untouched.difference_update(bitten)
        warn = score.warning(start, lead=_CLIP_LEAD)
        for cell in bitten:
            score.slab(start, start + _CLIP_HOLD, "clip", _cell(cell), warn)
        score.announced()
        box = (LEFT + _PAPER[0], TOP + _PAPER[1], RIGHT - _PAPER[0], BOTTOM - _PAPER[1])
        score.cover(start - _PAPER_LEAD, start + _CLIP_HOLD, "bib", box)
        x, y = _cell_middle(free)
        score.guide(start, x, y)
        score.guide(start + _CLIP_HOLD, x, y)
        if index < 5:
            score.word(start - beat, x, y - 8 * ONE, 0, WORD_PACE // 8, start + beat)
        last = index == len(_CLIP_BEATS) - 2
        free = random.choice([cell for cell in near if not last or cell not in untouched] or list(near))
    score.second = True
    for beats in (4, 6, 8, 10, 12):
        xs = [LEFT + (6 + random.below(164)) * ONE for _button in range(7)]
        score.stray(beats * beat, Kind.BUTTON, [(x, ABOVE, 0, SLOW) for x in xs], 3)
    return score.finish()


def _next_to(cell: int) -> list[int]:
    """Return the cells beside, above and below a cell."""
    line, column = divmod(cell, _COLUMNS)
    beside = [line * _COLUMNS + at for at in (column - 1, column + 1) if 0 <= at < _COLUMNS]
    return [*beside, (1 - line) * _COLUMNS + column]


def _cell(cell: int) -> tuple[int, int, int, int]:
    line, column = divmod(cell, _COLUMNS)
    x, y = LEFT + column * _CELL_X, TOP + line * _CELL_Y
    return x - ONE, y - ONE, x + _CELL_X + ONE, y + _CELL_Y + ONE


def _cell_middle(cell: int) -> tuple[int, int]:
    x0, y0, x1, y1 = _cell(cell)
    return (x0 + x1) // 2, (y0 + y1) // 2


# -- Hands Off: nothing moves unless she does -----------------------------------------------------------

_LEVER_BEATS = (3, 6, 9, 12)
_LEVER = 9 * ONE
_LEVER_ROOM = 17 * ONE  # half of what a lever leaves free
_VOLLEYS = (2, 4, 5, 7, 8, 10, 11)


def hands_off(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Levers, wheels and stuffing close in from all sides, but only as long as she moves: who keeps still is safe.

    Words move as little as all else does, so those who want to hear must come.
    """
    score = Score(tune, beat, 14)
    score.hands_off = True
    x = CENTRE_X
    side = random.choice((-1, 1))
    score.word(beat, CENTRE_X - side * 30 * ONE, CENTRE_Y, 0, WORD_PACE // 8, 4 * beat)
    for beats in _LEVER_BEATS:
        start = beats * beat
        x = CENTRE_X + side * random.between(14, 52) * ONE
        _lever(score, start, x)
        score.announced()
        arrive = start + score.travel(START_Y - 14 * ONE - TOP, SLOW)
        score.guide(arrive, x, START_Y)
        score.guide(start + score.travel(START_Y + 16 * ONE - TOP, SLOW), x, START_Y)
        score.word(start - beat, x, TOP + 24 * ONE, 0, WORD_PACE // 4, start + 2 * beat)
        side = -side
    score.second = True
    kinds = (Kind.CASTOR, Kind.TUFT)
    for index, beats in enumerate(_VOLLEYS):
        way = 1 if index % 2 else -1
        edge = LEFT if way > 0 else RIGHT
        rows = random.shuffled([TOP + (8 + 16 * row) * ONE for row in range(5)])
        flights = [(edge - way * 8 * ONE, y, way * SLOW, 0) for y in rows]
        score.stray(beats * beat, kinds[index % 2], flights, 3)
    return score.finish()


def _lever(score: Score, start: int, x: int) -> None:
    """A bar across the floor comes down towards the front edge, with one gap at ``x``."""
    pace = score.pace(SLOW)
    end = start + score.travel(BOTTOM - TOP + 2 * _LEVER, SLOW)
    warn = score.warning(start, crossing=True)
    for x0, x1 in ((LEFT - _OUT, x - _LEVER_ROOM), (x + _LEVER_ROOM, RIGHT + _OUT)):
        score.field(Slab(warn, start, end, "lever", x0, TOP - _LEVER, x1, TOP, 0, pace, 0, pace))

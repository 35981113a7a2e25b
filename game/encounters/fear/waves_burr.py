"""The Burr's waves: what a drill sounds like, what it does, what it is rinsed with, and a hand that goes up."""

from __future__ import annotations

from game.core.fixed import ONE
from game.core.rng import Rng
from game.encounters.fear.arena import BOTTOM, CENTRE_X, CENTRE_Y, LEFT, RIGHT, TOP
from game.encounters.fear.bullets import Kind
from game.encounters.fear.emitters import ABOVE
from game.encounters.fear.hazards import Slab
from game.encounters.fear.score import Score
from game.encounters.fear.timeline import FAST, MEDIUM, SLOW, WORD_PACE, Timeline, Tuning

# -- Pitch: columns, announced by rising bars -------------------------------------------------------

_PIPES = 8
_PIPE = (RIGHT - LEFT) // _PIPES
_CHORDS = (2, 8, 14)  # beats at which all but two neighbours sound
_SCALES = (4, 10)  # beats at which a scale of three begins
_STEPS = ((0, 1, 2), (3, 4), (5, 6, 7))  # the pipes of a scale, from one side to the other
_PITCH_LEAD = 68  # longer than the way from any pipe to the free ones
_PITCH_HOLD = 20
_IN = 12 * ONE  # how far inside a group of pipes its guide stands


def pitch(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Bars rise under the pipes, and as one is full its pipe sounds: a chord but for two, then a scale."""
    score = Score(tune, beat, 15)
    free = random.between(1, 5)
    for index, chord in enumerate(_CHORDS):
        _sound(score, chord, [pipe for pipe in range(_PIPES) if pipe not in (free, free + 1)])
        x = LEFT + (free + 1) * _PIPE
        score.guide(chord * beat, x, CENTRE_Y)
        score.guide(chord * beat + _PITCH_HOLD, x, CENTRE_Y)
        if index == len(_SCALES):
            break
        score.word(chord * beat, x, TOP + 16 * ONE, 0, WORD_PACE)
        way = 1 if free >= 3 else -1  # it comes from the other side
        _scale(score, _SCALES[index], way)
        free = min(max(free + random.choice((-3, -2, 2, 3)), 1), 5)
    score.second = True
    for beats in range(4, 13, 2):
        ways = random.shuffled((-1, 1))
        flights = [
            (CENTRE_X - way * 96 * ONE, TOP + y * ONE, way * MEDIUM, 0)
            for y in random.shuffled((10, 30, 50, 70))
            for way in ways
        ]
        score.stray(beats * beat, Kind.CHIP, flights, 4)
    return score.finish()


def _sound(score: Score, beats: int, pipes: list[int]) -> None:
    start = beats * score.beat
    warn = score.warning(start, crossing=True, lead=_PITCH_LEAD)
    score.announced()
    for pipe in pipes:
        x = LEFT + pipe * _PIPE
        score.slab(start, start + _PITCH_HOLD, "pipe", (x - ONE, TOP, x + _PIPE + ONE, BOTTOM), warn)


def _scale(score: Score, beats: int, way: int) -> None:
    """Three groups sound one after the other; the way out leads into the group that sounded last."""
    groups = [[pipe if way > 0 else _PIPES - 1 - pipe for pipe in step] for step in _STEPS]
    for index, pipes in enumerate(groups):
        _sound(score, beats + index, pipes)
    beat = score.beat
    last, middle = _inner(way, 2), _inner(way, 1)
    score.guide(beats * beat, last, CENTRE_Y)
    score.guide((beats + 1) * beat + _PITCH_HOLD, last, CENTRE_Y)
    score.guide((beats + 2) * beat, middle, CENTRE_Y)
    score.guide((beats + 2) * beat + _PITCH_HOLD, middle, CENTRE_Y)
    score.word((beats - 1) * beat, last, BOTTOM - 10 * ONE, 0, -WORD_PACE)
    score.word((beats + 1) * beat, middle, TOP + 8 * ONE, 0, WORD_PACE)


def _inner(way: int, group: int) -> int:
    """Return the column next to the border between the second and the last group, in ``group`` (1 or 2)."""
    border = LEFT + (5 if way > 0 else 3) * _PIPE
    return border + way * (_IN if group == 2 else -_IN)


# -- Burr: a bouncing ball sheds sparks --------------------------------------------------------------

_BALL = 12 * ONE  # half the side of the square in which it strikes; it is drawn round, 13 px wide
_FIRST = 3  # the beat at which it starts; it bounces on every one after it
_TURNS = (  # columns and whether it is up, from beat to beat; or mirrored
    (85, 1), (115, 0), (145, 1), (175, 0), (205, 1), (235, 0), (235, 1),
    (205, 0), (175, 1), (145, 0), (115, 1), (85, 0), (85, 1),
)  # fmt: skip
_SHOWN = 40  # ticks before a bounce at which the next flight is shown
_WAY = (  # where to be at which beat after the first: behind it as it passes, above or below
    (0, 200, 118), (2, 205, 102), (3, 155, 102), (4, 120, 118), (6, 108, 134), (7, 145, 162), (8, 195, 162),
    (9, 212, 146), (11, 212, 132),
)  # fmt: skip
_CRIES = ((1, 206, 128), (3, 140, 112), (5, 110, 128), (8, 190, 150), (9, 216, 140))  # words: beat, place
_ALONG = ((-282, 24), (282, 24))  # sparks along the wall, and those that may fly away from it
_AWAY = ((0, 282), (-80, 270), (80, 270), (-160, 230), (160, 230), (-240, 150), (240, 150))
_SPARKS = 6


def burr(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """The drill's head bounces from wall to wall on the beat and sheds sparks where it touches."""
    score = Score(tune, beat, 15)
    way, up = random.choice((-1, 1)), random.choice((-1, 1))
    first = _FIRST * beat
    bounces = [_placed(x, 105 if high else 159, way, up) for x, high in _TURNS]
    for index in range(len(bounces) - 1):
        start = first + index * beat
        (x, y), (to_x, to_y) = bounces[index : index + 2]
        vx, vy = (to_x - x) // beat, (to_y - y) // beat
        warn = score.warning(start, crossing=True) if index == 0 else start - _SHOWN
        box = (x - _BALL, y - _BALL, x + _BALL, y + _BALL)
        score.field(Slab(warn, start, start + beat, "burr", *box, vx, vy, vx, vy), goes_on=index > 0)
        score.announced()
    for beats, x, y in _WAY:
        score.guide(first + beats * beat, *_placed(x, y, way, up))
    for beats, x, y in _CRIES:
        begin = first + beats * beat
        score.word(begin - beat, *_placed(x, y, way, up), 0, WORD_PACE // 2 * up, begin + 2 * beat)
    score.second = True
    for index in range(1, len(bounces)):
        x, y = bounces[index]
        down = 1 if y < CENTRE_Y else -1
        edge = y - down * 8 * ONE
        flights = [(x, edge, vx, down * vy) for vx, vy in (*_ALONG, *random.shuffled(_AWAY))]
        score.stray(first + index * beat, Kind.SPARK, flights, _SPARKS)
    return score.finish()


def _placed(x: int, y: int, way: int, up: int) -> tuple[int, int]:
    """Return a place (px) mirrored as the seed wants it, in 1/256 px."""
    return CENTRE_X + (x * ONE - CENTRE_X) * way, CENTRE_Y + (y * ONE - CENTRE_Y) * up


# -- Rinse: curved sheets with gaps --------------------------------------------------------------------

_SHEETS = (  # beat, pace and rows left out of each
    (2, MEDIUM, 4), (4, MEDIUM, 4), (6, MEDIUM, 4), (9, FAST, 3), (11, FAST, 3), (13, FAST, 3),
)  # fmt: skip
_ROWS = 12
_ROW = (BOTTOM - TOP) // _ROWS
_BOW = 20 * ONE  # how far the ends of a sheet trail behind its middle
_HOLE = 4  # rows that the widest hole takes
_JETS = (5, 8, 12)  # beats
_JET = 22 * ONE
_JET_HOLD = 24


def rinse(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Sheets of water, bowed like a lens, cross from side to side with a hole each; jets come down between."""
    score = Score(tune, beat, 15)
    way = random.choice((-1, 1))
    for (beats, pace, rows), hole in zip(_SHEETS, _holes(random), strict=True):
        start = beats * beat
        edge = CENTRE_X - way * 92 * ONE
        y = TOP + hole * _ROW + rows * _ROW // 2
        if beats < 13:
            score.word(start + beat // 2, edge + way * 12 * ONE, y, way * WORD_PACE * 3 // 2, 0)
        _sheet(score, start, edge, way, range(hole, hole + rows), pace)
        meet = start + score.travel(96 * ONE, pace)
        score.guide(meet - 30, CENTRE_X, y)
        score.guide(meet + score.travel(_BOW, pace), CENTRE_X, y)
        way = -way
    score.second = True
    for beats in _JETS:
        start = beats * beat
        warn = score.warning(start, crossing=True)
        sides = random.shuffled((-70, -50, 50, 70))
        for off in sides[:2]:
            x = CENTRE_X + off * ONE - _JET // 2
            score.slab(start, start + _JET_HOLD, "jet", (x, TOP, x + _JET, BOTTOM), warn)
        score.announced()
    return score.finish()


def _holes(random: Rng) -> list[int]:
    """Return where each sheet has its hole: never far from the last one, but not in all of them is one row."""
    holes = [random.between(2, 6)]
    while len(holes) < len(_SHEETS):
        steps = [by for by in (-4, -3, -2, 2, 3, 4) if 0 <= holes[-1] + by <= _ROWS - _HOLE]
        if len(holes) in (2, 3) and max(holes) - min(holes) < _HOLE:
            steps = [-4 if holes[-1] >= _HOLE else 4]
        holes.append(holes[-1] + random.choice(steps))
    return holes


def _sheet(score: Score, start: int, edge: int, way: int, hole: range, pace: int) -> None:
    warn = score.mark(start, "sheet", (edge - 8 * ONE, TOP, edge + 8 * ONE, TOP + hole.start * _ROW), crossing=True)
    low = TOP + hole.stop * _ROW
    score.mark(start, "sheet", (edge - 8 * ONE, low, edge + 8 * ONE, BOTTOM), crossing=True)
    score.announced()
    score.volley(start, Kind.FOAM, edge)
    for row in range(_ROWS):
        if row in hole:
            continue
        off = 2 * row - (_ROWS - 1)
        lag = _BOW * off * off // ((_ROWS - 1) * (_ROWS - 1))
        score.shot(start, Kind.FOAM, edge - way * lag, TOP + row * _ROW + _ROW // 2, way * pace, 0, warn)


# -- Hand Up: ceaseless lanes; Listen stops them --------------------------------------------------------

_LANES = 6
_LANE = (BOTTOM - TOP) // _LANES
_HAND_BEATS = range(2, 14)
_HAND_LEAD = 58
_HAND_HOLD = 22
_HAND_LEAPS = (4, 6, 8, 9, 11)  # beats, counted from the first, on which two lanes are leapt
_HAND_WORDS = (0, 2, 5, 7, 10)
HANDS = 2  # how often they stop for a raised hand
HANDS_OWNED = 3  # if Elara owned up to the one that was not seen


def hand_up(tune: Tuning, random: Rng, beat: int, hands: int = HANDS) -> Timeline:
    """On every beat drills run in four lanes of six. Raise a hand (Listen) and they stop, ``hands`` times."""
    score = Score(tune, beat, 15)
    score.halts = hands
    free = _free_lanes(random)
    way = random.choice((-1, 1))
    for index, beats in enumerate(_HAND_BEATS):
        start, lane = beats * beat, free[index]
        warn = score.warning(start, crossing=True, lead=_HAND_LEAD)
        score.announced()
        for number in range(_LANES):
            if number not in (lane, lane + 1):
                y = TOP + number * _LANE
                score.slab(start, start + _HAND_HOLD, "lane", (LEFT, y - ONE, RIGHT, y + _LANE + ONE), warn)
        x, y = CENTRE_X + way * (index % 4 - 2) * 10 * ONE, TOP + (lane + 1) * _LANE
        onward = free[index + 1] - lane if index + 1 < len(free) else 0
        score.guide(start, x, y)
        score.guide(start + _HAND_HOLD, x, y + onward * 3 * ONE)
        if index in _HAND_WORDS:
            score.word(start, x, y, way * WORD_PACE // 2, 0, start + 3 * beat)
    score.second = True
    for beats in range(4, 13, 2):
        flights = [(LEFT + (6 + random.below(164)) * ONE, ABOVE, 0, SLOW) for _chip in range(8)]
        score.stray(beats * beat, Kind.CHIP, flights, 3)
    return score.finish()


def _free_lanes(random: Rng) -> list[int]:
    """Return the upper of the two free lanes on each beat: a lane on at first, then now and then two."""
    free = [random.between(1, 3)]
    way = random.choice((-1, 1))
    for index in range(1, len(_HAND_BEATS)):
        step = 2 if index in _HAND_LEAPS else 1
        if not 0 <= free[-1] + way * step <= _LANES - 2 or random.below(5) == 0:
            way = -way
        if not 0 <= free[-1] + way * step <= _LANES - 2:
            step = 1
            way = way if 0 <= free[-1] + way <= _LANES - 2 else -way
        free.append(free[-1] + way * step)
    return free

"""The Pinch's waves: five stabs, a count that lies, sharps that come back, and drops that stay."""

from __future__ import annotations

from game.core.fixed import ONE, length
from game.core.rng import Rng
from game.encounters.fear.arena import BOTTOM, CENTRE_X, LEFT, RIGHT, TOP
from game.encounters.fear.bullets import Kind
from game.encounters.fear.emitters import ABOVE, press
from game.encounters.fear.hazards import Disc
from game.encounters.fear.score import Score
from game.encounters.fear.timeline import FAST, SLOW, WORD_PACE, Timeline, Tuning

_NEEDLE = (RIGHT - LEFT) // 5  # five needles side by side


def _hub(needle: int) -> int:
    return LEFT + needle * _NEEDLE + _NEEDLE // 2


# -- Little Pinch: five stabs, one always short ------------------------------------------------------

_SHORT = 30 * ONE
_STABS = (4, 8, 12, 15, 18, 20)  # beats
_STAB_STEPS = (2, 2, 1, 1, 1)  # needles by which the short one may move on
_STAB_LEADS = (84, 84, 84, 66, 66, 54)
_STAB_HOLD = 16


def little_pinch(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Five needles stab the whole floor, but one of them is short: under its tip it is safe."""
    score = Score(tune, beat, 22)
    short = random.between(1, 3)
    shorts: list[int] = []
    for index, beats in enumerate(_STABS):
        start = beats * beat
        warn = score.warning(start, crossing=True, lead=_STAB_LEADS[index])
        score.announced()
        for needle in range(5):
            x = LEFT + needle * _NEEDLE
            depth = TOP + _SHORT if needle == short else BOTTOM
            score.slab(start, start + _STAB_HOLD, "needle", (x - ONE, TOP, x + _NEEDLE + ONE, depth), warn)
        x = _hub(short)
        score.guide(start, x, BOTTOM - 24 * ONE)
        score.guide(start + _STAB_HOLD, x, BOTTOM - 24 * ONE)
        if index < 5:
            score.word(start + _STAB_HOLD, x, TOP + _SHORT, 0, WORD_PACE)
            shorts.append(short)
            short = _next_short(random, shorts, _STAB_STEPS[index])
    score.second = True
    for beats in _STABS[:-1]:
        start = beats * beat + _STAB_HOLD
        score.stray(start, Kind.DROP, [(_hub(needle), ABOVE, 0, SLOW) for needle in random.shuffled(range(5))], 2)
    return score.finish()


def _next_short(random: Rng, shorts: list[int], steps: int) -> int:
    """Return another needle at most ``steps`` on, not the one before if it can be helped."""
    here = shorts[-1]
    near = [needle for needle in range(5) if 1 <= abs(needle - here) <= steps]
    fresh = [needle for needle in near if needle not in shorts[-2:]]
    return random.choice(fresh or near)


# -- Count of Three: the voice lies, the shadow never -------------------------------------------------

_COUNTS = (3, 10, 17)  # beats at which the voice says "one"; "two" and "three" follow a beat apart each
_LIES = (1, 3)  # beats after "one" at which it really happens: on "two", or a beat after "three"
_BETWEEN = (3, 2, 2)  # beats from needles to needles of a count
_TWICE = (4, 6, 13)  # first beats after which there is no time for a third comb
_COMBS = ((0, 2, 4), (1, 3))
_THRUST_LEAD = 72
_THRUST_HOLD = 16


def count_of_three(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """A voice counts to three over two combs of needles; which falls first, and when, only shadows tell."""
    score = Score(tune, beat, 25)
    lies = random.shuffled((*_LIES, random.choice(_LIES)))
    here = 2
    for count, lie, between in zip(_COUNTS, lies, _BETWEEN, strict=True):
        for number in (1, 2, 3):
            score.count((count + number - 1) * beat, number)
        comb = random.below(2)  # which falls first
        for thrust in range(2 if count + lie in _TWICE else 3):
            start, needles = count + lie + thrust * between, _COMBS[(comb + thrust) % 2]
            here = _beside(random, here, needles)
            _thrust(score, start * beat, needles, _hub(here))
            if thrust < 2:
                score.word(start * beat - beat, _hub(here), TOP + 12 * ONE, 0, WORD_PACE)
    score.second = True
    for beats in range(5, 21, 3):
        flights = [(_hub(needle) + side * 9 * ONE, ABOVE, 0, SLOW) for needle in range(5) for side in (-1, 1)]
        score.stray(beats * beat, Kind.DROP, random.shuffled(flights), 3)
    return score.finish()


def _beside(random: Rng, here: int, needles: tuple[int, ...]) -> int:
    """Return the column that none of ``needles`` strikes, as near as can be."""
    if here not in needles:
        return here
    return random.choice([needle for needle in (here - 1, here + 1) if 0 <= needle < 5])


def _thrust(score: Score, start: int, needles: tuple[int, ...], x: int) -> None:
    warn = score.warning(start, crossing=True, lead=_THRUST_LEAD)
    score.announced()
    for needle in needles:
        left = LEFT + needle * _NEEDLE
        score.slab(start, start + _THRUST_HOLD, "thrust", (left - ONE, TOP, left + _NEEDLE + ONE, BOTTOM), warn)
    score.guide(start, x, BOTTOM - 30 * ONE)
    score.guide(start + _THRUST_HOLD, x, BOTTOM - 30 * ONE)


# -- Sharps: they stick, then return along their line ---------------------------------------------------

_THROWS = (4, 11, 18)  # beats at which a throw sticks
_STUCK = 4  # beats until it returns
_LINE = 24 * ONE  # from line to line along the floor
_LEAN = 128  # how far a line leans aside for each px down, in 1/256
_HIGH = TOP - 26 * ONE  # where they are thrown from
_STICK = BOTTOM - 8 * ONE
_PIN = 8 * ONE  # what a stuck one's point strikes


def sharps(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Sharps fly along slanting lines, stick in the floor, and after a while fly back the way they came."""
    score = Score(tune, beat, 25)
    way = random.choice((-1, 1))
    here = CENTRE_X
    offset = random.below(24) * ONE
    for index, beats in enumerate(_THROWS):
        stick = beats * beat
        lean = way if index != 1 else -way
        base = LEFT - 2 * _LINE + (offset + index // 2 * _LINE // 2) % _LINE
        lines = [base + number * _LINE for number in range(12)]
        _throw(score, stick, lines, lean)
        back = stick + _STUCK * beat
        y = BOTTOM - 34 * ONE
        aside = _LINE // 2 - lean * ((_STICK - y) * _LEAN >> 8)
        here = x = min((line + aside for line in lines), key=lambda x: abs(x - here))
        score.guide(stick - 30, x, y)
        score.guide(back + 24, x, y)
        for side in (-1, 1) if index < 2 else (1,):
            score.word(stick + (1 + side) * beat, x + side * _LINE // 2, y - 12 * ONE, 0, WORD_PACE // 2, back)
    score.second = True
    for beats in range(6, 20, 4):
        flights = [(LEFT + (6 + random.below(164)) * ONE, ABOVE, 0, SLOW) for _drop in range(8)]
        score.stray(beats * beat, Kind.DROP, flights, 2)
    return score.finish()


def _throw(score: Score, stick: int, lines: list[int], lean: int) -> None:
    flight = score.travel(_STICK - _HIGH, FAST)
    out = stick - flight
    back = stick + _STUCK * score.beat
    warn = score.warning(out, crossing=True)
    score.announced()
    for line in lines:
        x, y = _end(line, lean)
        if x is None:
            continue
        top = line - lean * ((_STICK - _HIGH) * _LEAN >> 8)
        begin = stick - (y - _HIGH) * flight // (_STICK - _HIGH)
        points = [(begin, top, _HIGH), (stick, x, y), (back, x + lean * ONE, y + 2 * ONE)]
        points.append((back + (y - _HIGH) * flight // (_STICK - _HIGH), top, _HIGH))
        score.path(Kind.SHARP, points, warn)
        score.field(Disc(warn, stick, back, "sharp", x, y, _PIN))
    score.volley(out, Kind.SHARP, CENTRE_X)


def _end(line: int, lean: int) -> tuple[int, int] | tuple[None, int]:
    """Return where a line meets the floor: its foot, or the edge of the arena it leans out of."""
    edge = RIGHT + 6 * ONE if lean > 0 else LEFT - 6 * ONE
    over = (line - edge) * lean
    if over <= 0:
        return (line, _STICK) if LEFT - 6 * ONE <= line <= RIGHT + 6 * ONE else (None, 0)
    y = _STICK - (over << 8) // _LEAN
    return (edge, y) if y > TOP + 8 * ONE else (None, 0)


# -- Drip: drops leave pools --------------------------------------------------------------------------

_SPOTS = tuple(  # six by three, and between them five by two
    [(LEFT + (2 * column + 1) * (RIGHT - LEFT) // 12, TOP + (2 * row + 1) * (BOTTOM - TOP) // 6)
     for row in range(3) for column in range(6)]
    + [(LEFT + (column + 1) * (RIGHT - LEFT) // 6, TOP + (row + 1) * (BOTTOM - TOP) // 3)
       for row in range(2) for column in range(5)]
)  # fmt: skip
_GRID = 18  # how many of them one may walk on
_POOL = 17 * ONE
_DRIPS = range(3, 22, 2)  # beats
_POOLS = 4  # drops that fall together
_LASTS = 5  # beats until a pool is dry
_DRIP_LEAD = 66
_NEAR = 24 * ONE  # nothing drips so near to the way
_STEP = 31 * ONE  # from one spot to the next


def drip(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Drops fall on their shadows and leave pools; the dry floor is somewhere else each time."""
    score = Score(tune, beat, 24)
    fallen = [0] * len(_SPOTS)  # how often
    dry = [0] * len(_SPOTS)  # from which beat on
    here = 14 if random.below(2) else 15
    stood: list[int] = []  # where the way has led
    for index, beats in enumerate(_DRIPS):
        start = beats * beat
        stood.append(here)
        after = _onward(random, stood, dry, beats + 2)
        score.guide(start, *_SPOTS[here])
        score.guide(start + beat, *_SPOTS[here])
        if index % 2 == 0:
            x, y = _SPOTS[after]
            score.word(start, x, y, 0, -WORD_PACE // 4 if y > TOP + 40 * ONE else WORD_PACE // 4, start + 4 * beat)
        spared = (_SPOTS[here], _SPOTS[after])
        open_to = [
            spot for spot, place in enumerate(_SPOTS) if dry[spot] <= beats and all(_far(place, way) for way in spared)
        ]
        for spot in sorted(random.shuffled(open_to), key=lambda spot: fallen[spot])[:_POOLS]:
            press(score, start, _LASTS * beat, *_SPOTS[spot], _POOL, "pool", _DRIP_LEAD)
            fallen[spot] += 1
            dry[spot] = beats + _LASTS
        score.announced()
        here = after
    score.second = True
    for beats in range(4, 20, 3):
        flights = [(LEFT + (6 + random.below(164)) * ONE, ABOVE, 0, SLOW) for _drop in range(8)]
        score.stray(beats * beat, Kind.DROP, flights, 3)
    return score.finish()


def _far(place: tuple[int, int], way: tuple[int, int]) -> bool:
    return length(place[0] - way[0], place[1] - way[1]) >= _NEAR


def _onward(random: Rng, stood: list[int], dry: list[int], beats: int) -> int:
    """Return a neighbouring spot that is dry by ``beats``, one where nobody ``stood`` if it can be."""
    wet = [place for place, until in zip(_SPOTS, dry, strict=True) if until > beats]
    here = stood[-1]
    x, y = _SPOTS[here]
    near = [spot for spot in range(_GRID) if 0 < length(_SPOTS[spot][0] - x, _SPOTS[spot][1] - y) < _STEP]
    open_to = [spot for spot in near if all(_far(_SPOTS[spot], pool) for pool in wet)]
    fresh = [spot for spot in open_to if spot not in stood]
    return random.choice(fresh or open_to or [here])

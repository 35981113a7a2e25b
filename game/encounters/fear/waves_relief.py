"""Phase 3 of Cavity, *Relief*: what it took, drawn in, kept, and given back. 90 beats a minute."""

from __future__ import annotations

from game.core.fixed import ONE, TURN, cos, length, sin
from game.core.rng import Rng
from game.encounters.fear.arena import BOTTOM, CENTRE_X, CENTRE_Y, LEFT, RIGHT, TOP, WALK
from game.encounters.fear.bullets import Kind
from game.encounters.fear.emitters import ABOVE, press
from game.encounters.fear.hazards import Disc
from game.encounters.fear.score import Score
from game.encounters.fear.timeline import FAST, MEDIUM, SLOW, WORD_PACE, Timeline, Tuning

TAKEN: dict[str, Kind] = {
    "tomasz": Kind.WATCH,
    "nadia": Kind.GLOVE,
    "bao": Kind.TILE,
    "abena": Kind.LEAFLET,
    "kofi": Kind.PLASTER,
    "delphine": Kind.BULB,
    "mags": Kind.DIARY,
    "quin": Kind.VISOR,
}
"""What it took from whom."""
_THINGS = tuple(TAKEN.values())
_ARENA = (LEFT, TOP, RIGHT, BOTTOM)

# -- Take: everything drifts inward ------------------------------------------------------------------

_PULLS = (2, 4, 6, 8, 10)  # beats at which a ring begins to close
_FAR = 124 * ONE  # from how far
_PULLED = 26  # things in a ring
_SPARED = 13 * ONE  # from the aisle's middle line to its nearest thing, where one stands
_STAND = 36  # px from the drain: where one stands
_TURNS = (46, 66)  # how far round it the aisle moves from ring to ring
_DRAIN = 18 * ONE


def take(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Rings of what it took close upon a drain; whoever stands in a ring's one gap is left alone.

    Each ring is turned a fifth of its spacing against the last, so that no place lies between the things of all.
    """
    score = Score(tune, beat, 15)
    x, y = CENTRE_X + random.choice((-1, 1)) * 20 * ONE, CENTRE_Y
    angle, way = random.below(TURN), random.choice((-1, 1))
    aisles: list[tuple[int, int]] = []
    between: list[tuple[int, int]] = []
    for _ring in _PULLS:
        aisles.append((x + _STAND * cos(angle), y + _STAND * sin(angle)))
        turn = way * random.between(*_TURNS)
        between.append((x + _STAND * cos(angle + turn // 2), y + _STAND * sin(angle + turn // 2)))
        angle += turn
    for number, (beats, aisle) in enumerate(zip(_PULLS, aisles, strict=True)):
        start = beats * beat
        passes = start + score.travel(_FAR - length(aisle[0] - x, aisle[1] - y), SLOW)
        score.guide(passes - 12, *aisle)
        score.guide(passes + 12, *aisle)
        if number + 1 < len(_PULLS):
            score.guide(passes + 38, *between[number])
        after = aisles[min(number + 1, len(aisles) - 1)]
        far = max(length(after[0] - aisle[0], after[1] - aisle[1]), ONE)
        drift = [(to - at) * WORD_PACE // far // 2 for at, to in zip(aisle, after, strict=True)]
        score.word(passes - 70, *aisle, drift[0], drift[1], passes + 50)
    for number, (beats, aisle) in enumerate(zip(_PULLS, aisles, strict=True)):
        _pull(score, beats * beat, (x, y), aisle, number)
    score.field(Disc(score.warning(3 * beat), 3 * beat, score.length, "drain", x, y, _DRAIN))
    score.second = True
    for beats in (3, 5, 7, 9, 11):
        flights = [(LEFT + (10 + random.below(156)) * ONE, ABOVE, 0, MEDIUM) for _thing in range(6)]
        score.stray(beats * beat, random.choice(_THINGS), flights, 3)
    return score.finish()


def _pull(score: Score, start: int, drain: tuple[int, int], aisle: tuple[int, int], number: int) -> None:
    """Let a ring close on the drain, leaving out what would pass nearer than ``_SPARED`` to who stands in its aisle."""
    warn = score.mark(start, "take", _ARENA, crossing=True)
    score.announced()
    score.volley(start, _THINGS[number], drain[0])
    x, y = drain
    dx, dy = aisle[0] - x, aisle[1] - y
    for thing in range(_PULLED):
        turn = (thing * 5 + number * 2) * TURN // (_PULLED * 5)
        along, down = cos(turn), sin(turn)
        if along * dx + down * dy > 0 and abs(along * dy - down * dx) >> 8 < _SPARED:
            continue
        kind = _THINGS[(thing + number) % len(_THINGS)]
        begin = (x + (_FAR * along >> 8), y + (_FAR * down >> 8))
        end = start + score.travel(_FAR - _DRAIN // 2, SLOW)
        score.shot(start, kind, *begin, -SLOW * along >> 8, -SLOW * down >> 8, warn, end)


# -- Keep: everything goes round ---------------------------------------------------------------------

_ORBIT = 44 * ONE
_ROUND = 200  # ticks of a turn
_FROM = 130 * ONE  # they come spiralling in from here …
_CAUGHT = (2, 4)  # … between these beats
_HUGS = (6, 9, 12)  # beats: what is inside the orbit is pressed, then what is outside, and again
_HUG = 20  # ticks
_HUG_LEAD = 66
_INSIDE = 38 * ONE
_OUTSIDE = 32 * ONE  # from the middle to where the outer presses begin
_ASIDE = 68  # px from the middle: where one stands outside
_STEP = 8  # ticks of a straight piece of an orbit


def keep(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Eight things orbit; it hugs what is inside their ring, then what is outside: one has to pass between them."""
    score = Score(tune, beat, 14)
    way, phase = random.choice((-1, 1)), random.below(TURN // 8)
    turn = _ROUND * 256 // tune.speed
    caught = _CAUGHT[1] * beat
    warn = score.mark(_CAUGHT[0] * beat, "keep", _ARENA, crossing=True)
    score.announced()
    score.volley(_CAUGHT[0] * beat, Kind.VISOR, CENTRE_X)
    for number, kind in enumerate(_THINGS):
        first = phase + number * TURN // 8
        score.path(kind, _orbit(score, first, way, turn, caught), warn)
    for number, beats in enumerate(_HUGS):
        _hug(score, beats * beat, inside=number % 2 == 0)
    out = CENTRE_X + random.choice((-1, 1)) * _ASIDE * ONE
    goes, comes = _ORBIT // WALK, (_ASIDE * ONE - _ORBIT) // WALK  # ticks from inside, from outside, to the orbit
    ready = caught - goes
    for number, beats in enumerate(_HUGS):
        here, there, ticks = (CENTRE_X, out, goes) if number % 2 == 0 else (out, CENTRE_X, comes)
        crossing = _crossing(max(ready + ticks, caught) + 4, out, phase, way, turn, caught)
        score.guide(crossing - ticks, here, CENTRE_Y)
        score.guide(beats * beat, there, CENTRE_Y)
        ready = beats * beat + _HUG
        score.guide(ready, there, CENTRE_Y)
    for beats, x in ((3, CENTRE_X), (5, out), (6, 2 * CENTRE_X - out), (8, CENTRE_X), (11, out)):
        score.word(beats * beat, x, CENTRE_Y - 8 * ONE, 0, WORD_PACE // 6, (beats + 2) * beat + 20)
    score.second = True
    for beats in (4, 5, 7, 8, 10, 11):
        edge = random.choice((-1, 1))
        x = CENTRE_X + edge * (RIGHT - CENTRE_X + 8 * ONE)
        flights = [(x, TOP + (8 + random.below(64)) * ONE, -edge * MEDIUM, 0) for _thing in range(8)]
        score.stray(beats * beat, random.choice(_THINGS), flights, 4)
    return score.finish()


def _place(tick: int, first: int, way: int, turn: int, caught: int) -> int:
    """Return the angle at ``tick`` of what is at ``first`` when all are caught."""
    return first + way * (tick - caught) * TURN // turn


def _orbit(score: Score, first: int, way: int, turn: int, caught: int) -> list[tuple[int, int, int]]:
    begin = _CAUGHT[0] * score.beat
    points = []
    for tick in range(begin, score.length + 1, _STEP):
        angle = _place(tick, first, way, turn, caught)
        reach = _ORBIT + max(caught - tick, 0) * (_FROM - _ORBIT) // (caught - begin)
        points.append((tick, CENTRE_X + (reach * cos(angle) >> 8), CENTRE_Y + (reach * sin(angle) >> 8)))
    return points


def _crossing(after: int, x: int, phase: int, way: int, turn: int, caught: int) -> int:
    """Return the first tick from ``after`` on at which the middle of a gap stands on the side of ``x``."""
    aim = 0 if x > CENTRE_X else TURN // 2
    tick = after
    while abs((_place(tick, phase, way, turn, caught) - aim) % (TURN // 8) - TURN // 16) > 1:
        tick += 1
    return tick


def _hug(score: Score, start: int, inside: bool) -> None:
    if inside:
        press(score, start, _HUG, CENTRE_X, CENTRE_Y, _INSIDE, "clutch", _HUG_LEAD)
        return
    warn = score.warning(start, lead=_HUG_LEAD)
    score.slab(start, start + _HUG, "clasp", (LEFT, TOP, CENTRE_X - _OUTSIDE, BOTTOM), warn)
    score.slab(start, start + _HUG, "clasp", (CENTRE_X + _OUTSIDE, TOP, RIGHT, BOTTOM), warn)


# -- Give Back: eight bursts -------------------------------------------------------------------------

_GIFTS = (2, 4, 5, 7, 8, 10, 11, 13)  # beats
_GIFT = 24 * ONE
_GIFT_HOLD = 14
_GIFT_LEAD = 66
_FLUNG: dict[str, tuple[tuple[int, int], ...]] = {  # what flies off each: how many pieces at which pace
    "tomasz": ((12, SLOW),),
    "nadia": ((10, MEDIUM),),
    "bao": ((6, MEDIUM), (6, SLOW)),
    "abena": ((16, SLOW),),
    "kofi": ((7, MEDIUM), (7, SLOW)),
    "delphine": ((10, FAST),),
    "mags": ((12, SLOW),),
    "quin": ((5, FAST), (5, MEDIUM), (5, SLOW)),
}
_SPOTS = tuple((LEFT + (22 + 44 * column) * ONE, TOP + (20 + 40 * row) * ONE) for row in (0, 1) for column in range(4))


def give_back(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Eight things are given back at once, one after the other, each flung where nobody asked for it.

    Where one has burst lately, none bursts soon: the way leads from spent place to spent place.
    """
    score = Score(tune, beat, 15)
    spots = random.shuffled(range(len(_SPOTS)))
    owners = random.shuffled(tuple(TAKEN))
    stand = _stands(spots)
    for number, beats in enumerate(_GIFTS):
        start = beats * beat
        score.guide(start, *_SPOTS[stand[number]])
        score.guide(start + _GIFT_HOLD, *_SPOTS[stand[number]])
        if number in (0, 1, 3, 5, 7):
            x, y = _SPOTS[stand[number]]
            score.word(start - 50, x, y - 6 * ONE, 0, WORD_PACE // 6, start + 50)
    for number, (beats, owner) in enumerate(zip(_GIFTS, owners, strict=True)):
        _fling(score, beats * beat, _SPOTS[spots[number]], owner)
    score.second = True
    for beats in (3, 6, 9, 12):
        flights = [(LEFT + (8 + random.below(160)) * ONE, ABOVE, 0, SLOW) for _thing in range(8)]
        score.stray(beats * beat, random.choice(_THINGS), flights, 3)
    return score.finish()


def _stands(spots: list[int]) -> list[int]:
    """Return where to stand at each burst: near the place before, far from this burst and the next."""
    stands: list[int] = []
    at = 6  # near where a wave begins
    for number, burst in enumerate(spots):
        following = spots[min(number + 1, len(spots) - 1)]
        steps = [spot for spot in range(len(_SPOTS)) if spot not in (burst, following) and _apart(spot, at) <= 44 * ONE]
        at = max(steps, key=lambda spot: (_apart(spot, burst), _apart(spot, following)))
        stands.append(at)
    return stands


def _apart(spot: int, other: int) -> int:
    (x, y), (to_x, to_y) = _SPOTS[spot], _SPOTS[other]
    return length(to_x - x, to_y - y)


def _fling(score: Score, start: int, spot: tuple[int, int], owner: str) -> None:
    press(score, start, _GIFT_HOLD, *spot, _GIFT, f"gift_{owner}", _GIFT_LEAD)
    score.announced()
    flights = [
        (*spot, pace * cos(way) >> 8, pace * sin(way) >> 8)
        for pieces, pace in _FLUNG[owner]
        for way in (index * TURN // pieces + 10 for index in range(pieces))
    ]
    score.stray(start, TAKEN[owner], flights, len(flights))

"""Phase 2 of Cavity, *Comfort*: needles under the lamp. 150 beats a minute."""

from __future__ import annotations

from game.core.fixed import ONE, length
from game.core.rng import Rng
from game.encounters.fear.arena import BOTTOM, CENTRE_X, LEFT, RIGHT
from game.encounters.fear.emitters import ABOVE, ripple
from game.encounters.fear.hazards import Cone, Kind, Pillar
from game.encounters.fear.timeline import MEDIUM, SLOW, WORD_PACE, Score, Timeline, Tuning

# -- Any Discomfort?: rings; the gap stands at the number asked ------------------------------------

_MOUTH = (CENTRE_X, 72 * ONE)
_NUMBER = (RIGHT - LEFT) // 10  # the scale 1–10 is painted along the front edge
_AISLE = 9 * ONE
_RINGS = (4, 8, 11, 14, 16, 18)  # beats
_NUMBERS = (6, 8, 9, 7, 4, 2)  # or mirrored


def discomfort(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """Cavity asks for a number; the ring that follows has its aisle there.

    The aisles meet in its mouth: who comes close has shorter ways.
    """
    score = Score(tune, beat, 22)
    mirror = random.below(2) == 1
    for index, beats in enumerate(_RINGS):
        number = 11 - _NUMBERS[index] if mirror else _NUMBERS[index]
        start = beats * beat
        aim = _scale(number)
        score.second = False
        score.ask(score.warning(start, crossing=True), number)
        ripple(score, start, _MOUTH, aim, MEDIUM, _AISLE)
        near = (_MOUTH[0] + (aim[0] - _MOUTH[0]) * 2 // 5, _MOUTH[1] + (aim[1] - _MOUTH[1]) * 2 // 5)
        score.guide(start + score.travel(length(near[0] - _MOUTH[0], near[1] - _MOUTH[1]), MEDIUM), *near)
        if index < 5:
            _along(score, start + beat, aim)
        score.second = True
        _sparks(score, start + beat, number, random)
    return score.finish()


def _scale(number: int) -> tuple[int, int]:
    return LEFT + number * _NUMBER - _NUMBER // 2, BOTTOM


def _along(score: Score, start: int, aim: tuple[int, int]) -> None:
    """A word walks down the aisle."""
    dx, dy = aim[0] - _MOUTH[0], aim[1] - _MOUTH[1]
    far = length(dx, dy)
    score.word(start, *_MOUTH, dx * WORD_PACE // far, dy * WORD_PACE // far)


def _sparks(score: Score, start: int, number: int, random: Rng) -> None:
    """Two sparks run down other aisles."""
    others = [other for other in range(1, 11) if abs(other - number) >= 3]
    score.volley(start, Kind.SPARK, _MOUTH[0])
    for other in random.shuffled(others)[:2]:
        aim = _scale(other)
        dx, dy = aim[0] - _MOUTH[0], aim[1] - _MOUTH[1]
        far = length(dx, dy)
        score.shot(start, Kind.SPARK, *_MOUTH, dx * SLOW // far, dy * SLOW // far)


# -- Open Wide: a cone of light; hide behind moving pillars ------------------------------------------

_LAMP = (CENTRE_X, 72 * ONE)
_TEETH_Y = 116 * ONE
_TOOTH = 9 * ONE
_TEETH_APART = 66 * ONE
_TEETH_PACE = 102  # 0.4 px a tick
_FLARES = ((4, 0, 14), (8, 22, 16), (11, -22, 16), (15, 0, 40), (19, 0, 62))  # beat, aim, half angle
_FLARE_HOLD = 36


def open_wide(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """The lamp opens wider each time, in the end over everything: then only shadows are safe."""
    score = Score(tune, beat, 23)
    way = random.choice((-1, 1))
    offset = random.below(40) * ONE
    pace = way * score.pace(_TEETH_PACE)
    first = LEFT - _TEETH_APART * 3 + offset if way > 0 else RIGHT + _TEETH_APART * 3 - offset
    teeth = tuple(
        Pillar(0, score.length, first + way * index * _TEETH_APART, _TEETH_Y, pace, 0, _TOOTH) for index in range(7)
    )
    for tooth in teeth:
        score.pillar(tooth)
    for beats, aim, half in _FLARES:
        start = beats * beat
        warn = score.warning(start, crossing=True)
        score.announced()
        score.field(Cone(warn, start, start + _FLARE_HOLD, "lamp", *_LAMP, 64 + aim * way, half, teeth))
    for index in range(5):
        _shaded_word(score, teeth, (2 + index * 4) * beat)
    score.second = True
    for beats, _aim, _half in _FLARES:
        score.volley(beats * beat, Kind.MOTE, CENTRE_X)
        for index in range(4):
            x = LEFT + (index * 44 + 6 + random.below(32)) * ONE
            score.shot(beats * beat, Kind.MOTE, x, ABOVE, 0, SLOW)
    return score.finish()


def _shaded_word(score: Score, teeth: tuple[Pillar, ...], start: int) -> None:
    """A word rests in the shadow of the tooth nearest to the middle and walks along with it."""
    tooth = min(teeth, key=lambda tooth: abs(tooth.place(start + 40)[0] - CENTRE_X))
    y = _TEETH_Y + 22 * ONE
    x, _y = tooth.place(start)
    stretch = (y - _LAMP[1]) * ONE // (_TEETH_Y - _LAMP[1])
    score.word(start, CENTRE_X + ((x - CENTRE_X) * stretch >> 8), y, tooth.vx * stretch >> 8, 0, start + 120)

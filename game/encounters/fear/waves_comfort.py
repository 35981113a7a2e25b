"""Phase 2 of Cavity, *Comfort*: needles under the lamp. 150 beats a minute."""

from __future__ import annotations

from game.core.fixed import ONE, TURN, cos, length, sin
from game.core.rng import Rng
from game.encounters.fear.arena import BOTTOM, CENTRE_X, CENTRE_Y, LEFT, RIGHT, TOP
from game.encounters.fear.bullets import Kind
from game.encounters.fear.emitters import press, ripple
from game.encounters.fear.score import Score
from game.encounters.fear.timeline import MEDIUM, SLOW, WORD_PACE, Timeline, Tuning

# -- Slight Pressure: pads press down, and what they press out flies off ------------------------------

_PADS = tuple((CENTRE_X + column * 59 * ONE, TOP + y * ONE) for y in (20, 60) for column in (-1, 0, 1))
_BESIDE = ((1, 3), (0, 2, 4), (1, 5), (0, 4), (1, 3, 5), (2, 4))
_PAD = 34 * ONE
_PRESS_BEATS = (4, 7, 10, 13, 16, 19)
_PRESS_PADS = (2, 3, 4, 5, 5, 5)
_PRESS_HOLD = 18
_PRESS_LEAD = 72
_SPLASH = 6  # sparks a pad may press out
_TOUCH_BEATS = (3, 5, 7, 9, 11, 13)
_TOUCH_PADS = (1, 2, 2, 3, 3, 4)


def pressure(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """More pads press each time; where the floor stays free is always a step from where it was."""
    return _presses(Score(tune, beat, 22), random, _PRESS_BEATS, _PRESS_PADS)


def touch(tune: Tuning, random: Rng, beat: int) -> Timeline:
    """The same at 90 beats a minute, with fewer pads: as Cavity shows it the first time."""
    return _presses(Score(tune, beat, 15), random, _TOUCH_BEATS, _TOUCH_PADS)


def _presses(score: Score, random: Rng, times: tuple[int, ...], pads: tuple[int, ...]) -> Timeline:
    beat = score.beat
    free = random.below(len(_PADS))
    splashes: list[tuple[int, int]] = []
    for beats, count in zip(times, pads, strict=True):
        start = beats * beat
        others = [pad for pad in range(len(_PADS)) if pad != free and pad not in _BESIDE[free]]
        pressed = [*random.shuffled(others), *random.shuffled(_BESIDE[free])][:count]
        for pad in pressed:
            press(score, start, _PRESS_HOLD, *_PADS[pad], _PAD, "pad", _PRESS_LEAD)
        score.announced()
        _guide_to_pad(score, start, free)
        splashes.append((start + _PRESS_HOLD, pressed[0]))
        free = random.choice(_BESIDE[free])
        if beats < times[-1]:
            _rising_word(score, start + _PRESS_HOLD, _PADS[free])
    score.second = True
    for start, pad in splashes:
        turn = random.below(TURN)
        ways = [turn + index * TURN // _SPLASH for index in range(_SPLASH)]
        score.stray(start, Kind.SPARK, [(*_PADS[pad], SLOW * cos(way) >> 8, SLOW * sin(way) >> 8) for way in ways], 6)
    return score.finish()


def _guide_to_pad(score: Score, start: int, free: int) -> None:
    """Stand in the outer corner of the free pad, away from its neighbours."""
    x, y = _PADS[free]
    x += (x - CENTRE_X) // 6
    y += (y - CENTRE_Y) // 4
    score.guide(start, x, y)
    score.guide(start + _PRESS_HOLD, x, y)


def _rising_word(score: Score, start: int, pad: tuple[int, int]) -> None:
    """A word rises where the floor will stay free, and drifts away from the middle."""
    dx, dy = pad[0] - CENTRE_X, pad[1] - CENTRE_Y
    far = max(length(dx, dy), ONE)
    score.word(start, *pad, dx * WORD_PACE // far // 2, dy * WORD_PACE // far // 2, start + 96)


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
        number = min(max(_NUMBERS[index] + random.between(-1, 1), 2), 9) if 0 < index < 5 else _NUMBERS[index]
        aim = _scale(11 - number if mirror else number)
        start = beats * beat
        score.ask(score.warning(start, crossing=True), 11 - number if mirror else number)
        ripple(score, start, _MOUTH, aim, MEDIUM, _AISLE)
        near = (_MOUTH[0] + (aim[0] - _MOUTH[0]) * 2 // 5, _MOUTH[1] + (aim[1] - _MOUTH[1]) * 2 // 5)
        score.guide(start + score.travel(length(near[0] - _MOUTH[0], near[1] - _MOUTH[1]), MEDIUM) + 6, *near)
        if index < 5:
            score.word(start + beat, *_MOUTH, *_along(aim, WORD_PACE))
    score.second = True
    for beats in _RINGS:
        flights = [(*_MOUTH, *_along(_scale(number), SLOW)) for number in random.shuffled(range(1, 11))]
        score.stray((beats + 1) * beat, Kind.SPARK, flights, 3)
    return score.finish()


def _scale(number: int) -> tuple[int, int]:
    return LEFT + number * _NUMBER - _NUMBER // 2, BOTTOM


def _along(aim: tuple[int, int], speed: int) -> tuple[int, int]:
    """Return the velocity of ``speed`` from the mouth towards ``aim``."""
    dx, dy = aim[0] - _MOUTH[0], aim[1] - _MOUTH[1]
    far = length(dx, dy)
    return dx * speed // far, dy * speed // far

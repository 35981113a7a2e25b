"""Where a swarm is played: the field, its home mark, the seats to mend and who sleeps where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from game.core.fixed import ONE, cos, sin
from game.core.rng import Rng

BEAT_TICKS = 40  # 90 beats a minute
BAR_BEATS = 4  # square, triangle, ring, silence
BAR_TICKS = BEAT_TICKS * BAR_BEATS

HOME_RADIUS = 44 * ONE
SEAT_RING = 27 * ONE  # seats stand this far from the middle of the home mark

# the part of the picture in which beacon and bots move (1/256 px)
LEFT = 14 * ONE
TOP = 26 * ONE
RIGHT = 306 * ONE
BOTTOM = 166 * ONE


class Shape(IntEnum):
    """Whose beat is whose: the value is the beat of the bar."""

    SQUARE = 0
    TRIANGLE = 1
    RING = 2


@dataclass(frozen=True, slots=True)
class Sleeper:
    """A bot as the stage begins."""

    shape: Shape
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Stage:
    """A swarm's stage: home mark, seats (1/256 px) and bots."""

    id: str
    home_x: int
    home_y: int
    seats: tuple[tuple[int, int], ...]
    bots: tuple[Sleeper, ...]


# Kofi's molar: two naps alone, two side by side, two far out (px)
_NAPS = ((50, 58), (96, 146), (222, 144), (270, 60), (262, 118), (160, 40))
_SHAPES = (Shape.SQUARE, Shape.TRIANGLE, Shape.RING) * 2


def routine(seed: int) -> Stage:
    """Return the stage of Kofi's check-up: six sleepy friends, six seats on a home mark."""
    x, y = 150 * ONE, 100 * ONE
    seats = tuple(
        (x + (SEAT_RING * cos(index * 256 // 6 + 21) >> 8), y + (SEAT_RING * sin(index * 256 // 6 + 21) >> 8))
        for index in range(6)
    )
    shapes = Rng(seed).shuffled(_SHAPES)
    bots = tuple(Sleeper(shape, at_x * ONE, at_y * ONE) for shape, (at_x, at_y) in zip(shapes, _NAPS, strict=True))
    return Stage("routine", x, y, seats, bots)

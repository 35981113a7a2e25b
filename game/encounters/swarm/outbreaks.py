"""Where outbreaks are played: Mags's gum, and a vessel of Bao's."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.fixed import ONE
from game.encounters.swarm.stage import Shape, Sleeper

SQUARE, TRIANGLE, RING = Shape


@dataclass(frozen=True, slots=True)
class Bloom:
    """At bar ``bar`` so many bots of a shape come in at (x, y), in 1/256 px; Max calls it one bar before."""

    bar: int
    shape: Shape
    x: int
    y: int
    count: int


@dataclass(frozen=True, slots=True)
class Field:
    """An outbreak's field: home mark, sites that are drilled and mended, who is there at first.

    ``cap`` is how many bots the field bears; ``growth`` how fast they split: the share of a bot per
    bar in 1/1000 while there are few. ``drift`` carries what floats, in 1/256 px a tick to the right.
    """

    id: str
    home_x: int
    home_y: int
    sites: tuple[tuple[int, int], ...]
    bots: tuple[Sleeper, ...]
    cap: int
    growth: int
    blooms: tuple[Bloom, ...] = ()
    drift: int = 0


def _at(*places: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    return tuple((x * ONE, y * ONE) for x, y in places)


def _bots(*rows: tuple[Shape, int, int]) -> tuple[Sleeper, ...]:
    return tuple(Sleeper(shape, x * ONE, y * ONE) for shape, x, y in rows)


GUM = Field(
    "mags",
    160 * ONE,
    98 * ONE,
    _at((46, 52), (104, 140), (208, 44), (276, 72), (252, 146), (40, 118)),
    _bots(
        (SQUARE, 70, 46),
        (TRIANGLE, 230, 62),
        (RING, 120, 152),
        (SQUARE, 286, 120),
        (TRIANGLE, 30, 90),
        (RING, 250, 40),
        (SQUARE, 88, 104),
        (TRIANGLE, 206, 150),
        (RING, 142, 36),
        (SQUARE, 60, 140),
    ),
    cap=18,
    growth=40,
)

VESSEL = Field(
    "bao",
    150 * ONE,
    96 * ONE,
    _at((60, 58), (112, 134), (206, 56), (262, 128), (286, 62), (36, 132)),
    _bots((RING, 48, 60), (SQUARE, 240, 120), (TRIANGLE, 250, 60)),
    cap=14,
    growth=24,
    blooms=(
        Bloom(3, SQUARE, 22 * ONE, 60 * ONE, 2),
        Bloom(7, TRIANGLE, 300 * ONE, 130 * ONE, 3),
        Bloom(11, RING, 22 * ONE, 134 * ONE, 3),
        Bloom(15, TRIANGLE, 300 * ONE, 60 * ONE, 2),
        Bloom(15, SQUARE, 22 * ONE, 60 * ONE, 2),
    ),
    drift=20,
)

FIELDS = {"swarm_mags": GUM, "swarm_bao": VESSEL}

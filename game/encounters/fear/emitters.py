"""Emitters that several waves share: each writes one gesture on a score."""

from __future__ import annotations

from game.core.fixed import ONE, length
from game.encounters.fear.arena import BOTTOM, LEFT, RIGHT, TOP
from game.encounters.fear.bullets import Kind
from game.encounters.fear.hazards import Disc, Ring
from game.encounters.fear.score import Score

ABOVE = TOP - 8 * ONE  # where falling bullets appear


def curtain(score: Score, start: int, kind: Kind, xs: list[int], speed: int, gap: tuple[int, int]) -> None:
    """Let a row of bullets fall at the columns ``xs``; mark the floor left and right of ``gap``."""
    left, right = gap
    warn = score.mark(start, kind.name.lower(), (LEFT, TOP, left, BOTTOM)) if left > LEFT else start
    if right < RIGHT:
        warn = score.mark(start, kind.name.lower(), (right, TOP, RIGHT, BOTTOM))
    score.announced()
    score.volley(start, kind, (left + right) // 2)
    for x in xs:
        score.shot(start, kind, x, ABOVE, 0, speed, warn)


def press(score: Score, start: int, hold: int, x: int, y: int, radius: int, look: str, lead: int) -> int:
    """Press a pad onto the floor for ``hold`` ticks; return when it was announced."""
    warn = score.warning(start, lead=lead)
    score.field(Disc(warn, start, start + hold, look, x, y, radius))
    return warn


def ripple(score: Score, start: int, centre: tuple[int, int], aim: tuple[int, int], speed: int, gap: int) -> None:
    """Send a growing ring from ``centre`` with an aisle towards ``aim``, ``gap`` to each side."""
    warn = score.warning(start, crossing=True)
    score.announced()
    x, y = centre
    dx, dy = aim[0] - x, aim[1] - y
    far = length(dx, dy)
    corner = length(max(x - LEFT, RIGHT - x), BOTTOM - y) + 16 * ONE
    end = start + score.travel(corner, speed)
    thick = 5 * ONE
    score.field(Ring(warn, start, end, "ring", x, y, score.pace(speed), thick, dx * ONE // far, dy * ONE // far, gap))

"""What a tick of a wave does to whoever stands in it, and what Max's coat keeps off."""

from __future__ import annotations

from typing import NamedTuple

from game.core.fixed import ONE

COAT_HALF = 14 * ONE  # Max's coat: half its width, across the side it covers
COAT_NEAR = 4 * ONE  # it hangs between these distances from the heart's middle
COAT_FAR = 13 * ONE


class Touch(NamedTuple):
    """What one tick did: whether something hit, how many grazes, which words were heard."""

    hit: bool
    grazes: int
    heard: tuple[int, ...]


NOTHING = Touch(False, 0, ())
STRUCK = Touch(True, 0, ())


def catches(side: tuple[int, int], dx: int, dy: int) -> bool:
    """Whether a coat hung on ``side`` catches what is (dx, dy) off the heart, in 1/256 px."""
    side_x, side_y = side
    out, across = (dx * side_x, dy) if side_x else (dy * side_y, dx)
    return COAT_NEAR <= out <= COAT_FAR and -COAT_HALF <= across <= COAT_HALF

"""Fixed-point geometry: positions in 1/256 pixel, angles in 256 steps to the turn.

Angle 0 points right and angles grow clockwise on the screen (y grows downwards): 64 is down.
Only integers decide anything, so replays agree on every platform.
"""

from __future__ import annotations

from math import isqrt

ONE = 256
TURN = 256


def _quarter() -> tuple[int, ...]:
    # Bhaskara's integer approximation would be off by 0.2 %; a typed-in table would be opaque.
    # The half-angle recurrence in integers is exact to the last bit here and uses no float.
    scale = 1 << 30
    cos_step, sin_step = 1073418433, 26350943  # cos and sin of 2π/256, times 2^30
    x, y = scale, 0
    table = [0]
    for _ in range(64):
        x, y = (x * cos_step - y * sin_step) >> 30, (x * sin_step + y * cos_step) >> 30
        table.append(min(ONE, (y * ONE + (scale >> 1)) >> 30))
    return tuple(table)


_Q = _quarter()
SIN: tuple[int, ...] = (
    *_Q[:64],
    *(_Q[64 - i] for i in range(64)),
    *(-_Q[i] for i in range(64)),
    *(-_Q[64 - i] for i in range(64)),
)


def sin(angle: int) -> int:
    """Return the sine of ``angle`` (256 to the turn) times 256."""
    return SIN[angle & 255]


def cos(angle: int) -> int:
    """Return the cosine of ``angle`` (256 to the turn) times 256."""
    return SIN[(angle + 64) & 255]


def pixels(value: int) -> int:
    """Return the whole pixel that a position in 1/256 pixel lies in."""
    return value >> 8


def length(x: int, y: int) -> int:
    """Return the length of the vector (x, y), rounded down, in the same unit."""
    return isqrt(x * x + y * y)


def approach(value: int, target: int, step: int) -> int:
    """Return ``value`` moved towards ``target`` by at most ``step``."""
    if value < target:
        return min(value + step, target)
    return max(value - step, target)

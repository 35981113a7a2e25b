"""Fixed-point geometry against floating point."""

from __future__ import annotations

import math

from game.core import fixed


def test_the_sine_table_is_never_off_by_more_than_half_a_step():
    for angle in range(256):
        assert abs(fixed.sin(angle) - 256 * math.sin(angle * math.tau / 256)) <= 0.51


def test_sine_and_cosine_hit_their_extremes_exactly():
    assert (fixed.sin(64), fixed.sin(192), fixed.cos(0), fixed.cos(128)) == (256, -256, 256, -256)


def test_approach_never_oversteps():
    assert fixed.approach(0, 10, 4) == 4
    assert fixed.approach(8, 10, 4) == 10
    assert fixed.approach(-8, -10, 4) == -10

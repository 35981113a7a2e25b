"""Fixed-point geometry against floating point."""

from __future__ import annotations

import math

import pytest

from game.core import fixed


def test_the_sine_table_is_never_off_by_more_than_half_a_step():
    for angle in range(256):
        assert abs(fixed.sin(angle) - 256 * math.sin(angle * math.tau / 256)) <= 0.51


def test_sine_and_cosine_hit_their_extremes_exactly():
    assert (fixed.sin(64), fixed.sin(192), fixed.cos(0), fixed.cos(128)) == (256, -256, 256, -256)


@pytest.mark.parametrize(("x", "y"), [(5, 0), (0, 5), (-5, 0), (0, -5), (7, 3), (-2, 9), (-8, -1), (3, -4)])
def test_the_angle_of_a_vector_is_within_a_step_and_a_half(x: int, y: int):
    true = math.atan2(y, x) * 256 / math.tau % 256
    away = abs(fixed.angle_of(x, y) - true) % 256
    assert min(away, 256 - away) <= 1.5


def test_approach_never_oversteps():
    assert fixed.approach(0, 10, 4) == 4
    assert fixed.approach(8, 10, 4) == 10
    assert fixed.approach(-8, -10, 4) == -10

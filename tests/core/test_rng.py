"""Random numbers: the same everywhere, and fair enough."""

from __future__ import annotations

import pytest

from game.core.rng import Rng, mix


def test_the_first_numbers_of_seed_1234567_are_those_of_the_published_generator():
    rng = Rng(1234567)
    # SplitMix64 reference values for this seed, as every implementation prints them.
    assert [rng.bits() for _ in range(3)] == [6457827717110365317, 3203168211198807973, 9817491932198370423]


def test_below_stays_below_its_limit_and_reaches_every_number():
    rng = Rng(7)
    assert {rng.below(6) for _ in range(500)} == {0, 1, 2, 3, 4, 5}


def test_below_refuses_a_limit_of_zero():
    with pytest.raises(ValueError, match="at least 1"):
        Rng(1).below(0)


def test_a_shuffle_keeps_every_item_and_is_the_same_for_the_same_seed():
    items = list(range(50))
    shuffled = Rng(3).shuffled(items)
    assert sorted(shuffled) == items
    assert shuffled != items
    assert shuffled == Rng(3).shuffled(items)


def test_a_fork_does_not_move_the_stream_it_came_from():
    rng = Rng(9)
    state = rng.state
    first, second = rng.fork(1), rng.fork(2)
    assert rng.state == state
    assert first.bits() != second.bits()


def test_mix_keeps_64_bits():
    assert 0 <= mix((1 << 200) + 5) < 1 << 64

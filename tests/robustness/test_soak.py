"""Random inputs over every scene, map and encounter: no exception, no problem, the same hash again, memory flat."""

from __future__ import annotations

import os
import tracemalloc

import pytest

from game.content import Library
from game.opening import SCENES
from tests.robustness.soak import Soaker
from tests.robustness.states import variety

TICKS = int(os.environ.get("ROOT_ACCESS_SOAK", "40000"))
MEMORY_TICKS = 12_000
SLACK = 1_000_000
"""Bytes that the peak of memory may differ by from quarter to quarter."""


@pytest.mark.xdist_group("played")
def test_random_inputs_find_no_fault_and_replay_to_the_same_hash(played: list[tuple[str, str]], content: Library):
    starts = variety(played, 1)
    first, again = (Soaker(content, starts, seed=2045).run(TICKS) for _ in range(2))
    assert first.problems == []
    assert first.hash == again.hash
    assert set(SCENES) <= set(first.scenes)
    assert {path.stem for path in content.map_paths()} <= set(first.maps)


@pytest.mark.xdist_group("played")
def test_memory_does_not_grow(played: list[tuple[str, str]], content: Library):
    starts = variety(played, 1)
    Soaker(content, starts, seed=1).run(MEMORY_TICKS)  # what is read once is read now
    tracemalloc.start()
    try:
        peaks = Soaker(content, starts, seed=1).run(MEMORY_TICKS).peaks
    finally:
        tracemalloc.stop()
    assert peaks[3] <= peaks[1] + SLACK

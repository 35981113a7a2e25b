"""What a measurement is, and how times are taken."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One row: ``value`` in ``unit`` beside its ``floor`` (or None) and the ``goal``.

    ``ok`` is whether the goal is reached; for ratios the goal is the largest ratio to the floor.
    """

    name: str
    value: float
    unit: str
    floor: float | None
    goal: str
    ok: bool

    def row(self) -> dict[str, object]:
        """Return the figure for ``--json``."""
        return asdict(self)


def at_most(name: str, value: float, unit: str, goal: float, floor: float | None = None) -> Figure:
    """Return a figure that should not exceed ``goal``."""
    return Figure(name, round(value, 4), unit, floor, f"<= {goal:g}", value <= goal)


def at_least(name: str, value: float, unit: str, goal: float, floor: float | None = None) -> Figure:
    """Return a figure that should reach ``goal``."""
    return Figure(name, round(value, 1), unit, floor, f">= {goal:g}", value >= goal)


def ratio(name: str, value: float, unit: str, floor: float, most: float) -> Figure:
    """Return a figure whose ratio to its floor should not exceed ``most``."""
    return Figure(name, round(value, 4), unit, round(floor, 4), f"<= x{most:g} of the floor", value <= most * floor)


def best_rate(work: Callable[[int], None], count: int, rounds: int = 5) -> float:
    """Return how often a second ``work`` gets done: ``work(n)`` does it n times; the best round counts."""
    best = float("inf")
    for _ in range(rounds):
        gc.collect()
        start = time.perf_counter()
        work(count)
        best = min(best, time.perf_counter() - start)
    return count / best


def each(work: Callable[[], object], count: int) -> list[float]:
    """Return the milliseconds each of ``count`` calls took, sorted; garbage collection waits."""
    times = []
    gc.collect()
    gc.disable()
    try:
        for _ in range(count):
            start = time.perf_counter()
            work()
            times.append((time.perf_counter() - start) * 1000)
    finally:
        gc.enable()
    return sorted(times)


def mean_and_p99(times: list[float]) -> tuple[float, float]:
    """Return mean and 99th percentile of sorted times."""
    return sum(times) / len(times), times[len(times) * 99 // 100]

"""Saliency: which of several lines or nodes is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from game.core.rng import Rng
from game.yarn.errors import LibraryError


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that may be said: a line ID or a node's name, how many of its conditions passed and
    failed, and how specific they are."""

    id: str
    passed: int
    failed: int
    score: int


class Strategy(Protocol):
    """Picks a candidate. ``counts_views``: the dialogue counts how often each was picked."""

    @property
    def name(self) -> str:
        """What snapshots call it."""

    @property
    def counts_views(self) -> bool:
        """Whether views are to be counted."""

    def select(self, candidates: Sequence[Candidate], views: Callable[[str], float], rng: Rng) -> Candidate | None:
        """Return one of the candidates that have no failed condition, or None."""


@dataclass(frozen=True, slots=True)
class _BuiltIn:
    """Fewest views (if ``by_views``), then highest score (if ``by_score``), then the first or a random one."""

    name: str
    by_score: bool = True
    by_views: bool = False
    random: bool = False

    @property
    def counts_views(self) -> bool:
        return self.by_views

    def select(self, candidates: Sequence[Candidate], views: Callable[[str], float], rng: Rng) -> Candidate | None:
        left = [candidate for candidate in candidates if not candidate.failed]
        if self.by_views and left:
            seen = [views(candidate.id) for candidate in left]
            fewest = min(seen)
            left = [candidate for candidate, count in zip(left, seen, strict=True) if count == fewest]
        if self.by_score and left:
            best = max(candidate.score for candidate in left)
            left = [candidate for candidate in left if candidate.score == best]
        if not left:
            return None
        return rng.choice(left) if self.random and len(left) > 1 else left[0]


STRATEGIES: dict[str, Strategy] = {
    strategy.name: strategy
    for strategy in (
        _BuiltIn("first", by_score=False),
        _BuiltIn("best"),
        _BuiltIn("best_least_recently_seen", by_views=True),
        _BuiltIn("random_best_least_recently_seen", by_views=True, random=True),
    )
}


def find_strategy(strategy: str | Strategy) -> Strategy:
    """Return a built-in strategy by name, or the strategy itself. Unknown names raise ``LibraryError``."""
    if not isinstance(strategy, str):
        return strategy
    if strategy not in STRATEGIES:
        raise LibraryError(strategy, "there is no such saliency strategy", f"use one of {', '.join(STRATEGIES)}")
    return STRATEGIES[strategy]

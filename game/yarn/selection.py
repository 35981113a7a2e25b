"""Picking among line-group items and node-group members."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.core.rng import Rng
from game.yarn.evaluator import Storage
from game.yarn.opcodes import Expression
from game.yarn.saliency import Candidate, Strategy, find_strategy
from game.yarn.values import Value

VIEWS = "$Yarn.Internal.Content.ViewCount."


class Selector:
    """Evaluates the conditions of candidates and lets the strategy pick one."""

    def __init__(
        self, store: Storage, value: Callable[[Expression], Value], rng: Rng, strategy: str | Strategy
    ) -> None:
        self._store = store
        self._value = value
        self._rng = rng
        self.strategy = find_strategy(strategy)

    def candidate(self, key: str, tests: list[Expression], once: str | None, score: int) -> Candidate:
        """Return a candidate with its conditions evaluated."""
        results = [bool(self._value(test)) for test in tests]
        if once is not None:
            results.append(not self._store.find(once))
        return Candidate(key, sum(results), len(results) - sum(results), score)

    def items(self, rows: list[Any]) -> list[Candidate]:
        """Return the candidates of a line group's instruction."""
        return [self.candidate(key, [test] if test else [], once, score) for key, test, once, score, _ in rows]

    def members(self, rows: list[Any]) -> list[Candidate]:
        """Return the candidates of a node group's instruction."""
        return [self.candidate(name, tests, once, score) for name, tests, once, score in rows]

    def would_pick(self, candidates: list[Candidate]) -> bool:
        """Return whether the strategy finds something, without counting or drawing a random number."""
        return self.strategy.select(candidates, self._views, self._rng.fork(0)) is not None

    def pick(self, candidates: list[Candidate]) -> int:
        """Return the index of the candidate picked, or -1; count it as seen."""
        picked = self.strategy.select(candidates, self._views, self._rng)
        if picked is None:
            return -1
        if self.strategy.counts_views:
            self._store.set(VIEWS + picked.id, self._views(picked.id) + 1)
        return next(index for index, candidate in enumerate(candidates) if candidate.id == picked.id)

    def _views(self, key: str) -> float:
        count = self._store.find(VIEWS + key)
        return count if isinstance(count, float) else 0.0

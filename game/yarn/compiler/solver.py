"""Type inference: union-find for what must be equal, a worklist for what must be convertible.

Order of work: equalities at once as they come; then constraints with both sides known are checked,
cases that only one enum has are settled, and where one side is known (and is not Any) the other gets
its type; last, pairs of unknowns are made equal. What is unknown then stays so.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from game.yarn.compiler.types import ANY, AnyType, Type, Unknown, convertible, resolve


@dataclass(slots=True, eq=False)
class Constraint:
    """``source`` must be convertible to ``target``; ``report(source, target)`` is called if it is not."""

    source: AnyType
    target: AnyType
    report: Callable[[Type, Type], None]
    done: bool = False


class Solver:
    """Holds the constraints of a whole program."""

    def __init__(self) -> None:
        self._pending: list[Constraint] = []
        self._unknown_members: list[Unknown] = []
        self._down: deque[Constraint] = deque()  # source known, target not
        self._up: deque[Constraint] = deque()  # target known, source not
        self._solving = False

    def equal(self, one: AnyType, other: AnyType) -> tuple[Type, Type] | None:
        """Make two types equal; return the pair of known types if they cannot be."""
        left, right = resolve(one), resolve(other)
        if left is right:
            return None
        if isinstance(left, Type):
            if isinstance(right, Type):
                return left, right
            self._bind(right, left)
        elif isinstance(right, Type):
            self._bind(left, right)
        else:
            if len(left.uses) + len(left.cases) > len(right.uses) + len(right.cases):
                left, right = right, left
            left.parent = right
            right.uses += left.uses
            right.cases += left.cases
            left.uses, left.cases = [], []
        return None

    def convert(self, source: AnyType, target: AnyType, report: Callable[[Type, Type], None]) -> None:
        """Demand that a value of ``source`` may go where ``target`` is wanted."""
        left, right = resolve(source), resolve(target)
        if isinstance(left, Type) and isinstance(right, Type):
            if not convertible(left, right):
                report(left, right)
        elif left is not right and right is not ANY:
            constraint = Constraint(source, target, report)
            self._pending.append(constraint)
            for side in (left, right):
                if isinstance(side, Unknown):
                    side.uses.append(constraint)

    def member(self, case: str) -> Unknown:
        """Return the unknown type of ``.Case``."""
        unknown = Unknown()
        unknown.cases.append(case)
        self._unknown_members.append(unknown)
        return unknown

    def solve(self, enums: Iterable[Type]) -> None:
        """Find out as much as there is to find out."""
        by_case: dict[str, list[Type]] = {}
        for enum in enums:
            for case in enum.cases:
                by_case.setdefault(case, []).append(enum)
        self._solving = True
        for constraint in self._pending:
            self._sort(constraint)
        for unknown in self._unknown_members:
            self._settle_member(unknown, by_case)
        self._run()
        for constraint in self._pending:
            if not constraint.done:
                left, right = resolve(constraint.source), resolve(constraint.target)
                if isinstance(left, Unknown) and isinstance(right, Unknown):
                    self.equal(left, right)
                    self._run()

    def _settle_member(self, unknown: Unknown, by_case: dict[str, list[Type]]) -> None:
        root = resolve(unknown)
        if isinstance(root, Unknown):
            owners = [enum for enum in by_case.get(root.cases[0], ()) if all(case in enum.cases for case in root.cases)]
            if len(owners) == 1:
                self._bind(root, owners[0])

    def _bind(self, root: Unknown, known: Type) -> None:
        root.known = known
        if self._solving:
            for constraint in root.uses:
                self._sort(constraint)
            root.uses = []

    def _sort(self, constraint: Constraint) -> None:
        """Check a constraint, or queue it where it can be of use."""
        if constraint.done:
            return
        left, right = resolve(constraint.source), resolve(constraint.target)
        if isinstance(left, Type) and isinstance(right, Type):
            constraint.done = True
            if not convertible(left, right):
                constraint.report(left, right)
        elif isinstance(left, Type):
            self._down.append(constraint)
        elif right is not ANY and isinstance(right, Type):
            self._up.append(constraint)

    def _run(self) -> None:
        """Give unknowns the type of their other side: what flows in counts before what it flows into."""
        while self._down or self._up:
            constraint = self._down.popleft() if self._down else self._up.popleft()
            if constraint.done:
                continue
            left, right = resolve(constraint.source), resolve(constraint.target)
            if isinstance(left, Type) and isinstance(right, Unknown):
                constraint.done = True
                self._bind(right, left)
            elif isinstance(left, Unknown) and isinstance(right, Type):
                constraint.done = True
                self._bind(left, right)

"""The root of every exception family of the game."""

from __future__ import annotations


class GameError(Exception):
    """Something the reader of the message can mend.

    ``place`` says where (``file:line`` or ``map/object 12``), ``problem`` what is wrong and
    ``cure`` what to do. ``str()`` joins them to one sentence; every package derives its own
    family from this class, so that the command line can show any of them without a traceback.
    """

    def __init__(self, place: str, problem: str, cure: str = "") -> None:
        super().__init__(place, problem, cure)
        self.place = place
        self.problem = problem
        self.cure = cure

    def __str__(self) -> str:
        return ": ".join(part for part in (self.place, self.problem, self.cure) if part)


class SnapshotError(GameError):
    """A snapshot or save that this version cannot read."""

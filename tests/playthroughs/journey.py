"""Whole playthroughs from the title to the credits, by buttons alone, and what each came by."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from game.headless import Session
from game.opening import open_content
from tests.playthroughs.hands import Hands
from tests.playthroughs.route import begin
from tests.playthroughs.seeker import Look, Seeker

MISSING = {"delphine": "truth", "abena": "wells", "tomasz": "truth", "bao": "come"}
WAYS: dict[str, tuple[Hands, Look, int]] = {
    "purge": (Hands("treat", kind=False, calls=MISSING, order=tuple(MISSING)), Look.NOTHING, 1),
    "soothe": (Hands("understand"), Look.NOTHING, 2),
    "everything": (Hands("understand", apologies=8), Look.ALL, 3),
}
"""How each is played: by what hands, how much is looked at, and the seed."""


@dataclass(slots=True)
class Journey:
    """One playthrough: ``lines`` read and choices made by ID, a snapshot as JSON at each chapter's start."""

    ending: str
    flags: dict[str, Any]
    endings: set[str]
    ticks: int
    lines: set[str] = field(default_factory=set)
    chapters: dict[int, str] = field(default_factory=dict)


class Traveller(Seeker):
    """A seeker that keeps a snapshot where a chapter begins, and the line IDs of options too."""

    def __init__(self, session: Session, hands: Hands, look: Look) -> None:
        super().__init__(session, hands, look=look)
        self.chapters: dict[int, str] = {}
        self.offered: set[str] = set()

    def settle(self) -> dict[str, Any]:
        """Keep a snapshot of the first moment of freedom in each chapter."""
        seen = super().settle()
        chapter = self.session.game.story.chapter
        if seen["scene"] == "explore" and chapter not in self.chapters:
            self.chapters[chapter] = json.dumps(self.session.snapshot())
        return seen

    def _talk(self, seen: dict[str, Any]) -> None:
        self.offered |= {option["id"] for option in seen["options"] if option["available"]}
        super()._talk(seen)


@cache
def journey(name: str) -> Journey:
    """Play one of the ``WAYS`` and return what it came by; each is played once a run of the tests."""
    hands, look, seed = WAYS[name]
    session = Session.title(seed=seed, content=open_content())
    traveller = Traveller(session, hands, look)
    begin(session, traveller)
    ending = traveller.finish()
    seen = traveller.see()
    return Journey(
        ending,
        dict(seen["flags"]),
        set(session.game.profile.endings),
        session.game.tick,
        {*traveller.read, *traveller.offered},
        traveller.chapters,
    )

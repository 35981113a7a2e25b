"""Whatever a player did before, in whatever order: every chapter can still be brought to its end."""

from __future__ import annotations

import json
import os

import pytest

from game.content import Library
from game.core.rng import Rng
from game.headless import Session
from tests.playthroughs.hands import Hands
from tests.playthroughs.journey import journey
from tests.playthroughs.route import curious
from tests.playthroughs.seeker import Seeker, Wanderer

WANDERERS = int(os.environ.get("ROOT_ACCESS_WANDERERS", "1"))
"""How many wander through each chapter."""
DEEDS = 14
CHAPTERS = (1, 2, 3, 4, 5, 6, 7, 8)
pytestmark = pytest.mark.xdist_group("journey")


def at(content: Library, snapshot: str) -> Session:
    """Return a session restored from a snapshot."""
    session = Session.title(content=content)
    session.restore(json.loads(snapshot))
    return session


@pytest.mark.parametrize("seed", range(WANDERERS))
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_ends_from_wherever_a_wanderer_got_to(content: Library, chapter: int, seed: int):
    start = journey(("soothe", "purge")[seed % 2]).chapters[chapter]
    wanderer = Wanderer(at(content, start), 100 * chapter + seed)
    wanderer.wander(DEEDS)
    _, snapshot = Rng(seed + chapter).choice(wanderer.visited[DEEDS // 2 :] or wanderer.visited)
    seeker = Seeker(at(content, snapshot), Hands(("treat", "understand")[seed % 2]), curious())
    ending = seeker.finish(until=lambda seen: seeker.session.game.story.chapter > chapter)
    assert ending or seeker.session.game.story.chapter > chapter


def test_a_chapter_goes_on_from_amid_talks_menus_and_pauses(content: Library):
    session = at(content, journey("soothe").chapters[2])
    session.step(16)  # whoever is near, or nobody
    session.step(0, 40)
    for buttons in (128, 512, 0):
        session.step(buttons)
        session.step(0, 2)
        seeker = Seeker(at(content, json.dumps(session.snapshot())))
        seeker.finish(until=lambda seen, seeker=seeker: seen["objective"] == "mags")
        assert seeker.session.game.story.chapter == 2

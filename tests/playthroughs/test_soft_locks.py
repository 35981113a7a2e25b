"""Whatever a player did before, in whatever order: the day can still be brought to both of its ends."""

from __future__ import annotations

import json
import os

import pytest

from game.content import Library
from game.core.rng import Rng
from game.headless import Session
from tests.playthroughs.route import begin
from tests.playthroughs.seeker import Seeker, Wanderer

WANDERERS = int(os.environ.get("ROOT_ACCESS_WANDERERS", "2"))
DEEDS = 24
SPOTS = 2
"""States of each wanderer that an ending is sought from."""


@pytest.mark.parametrize("seed", range(WANDERERS))
def test_an_ending_is_reached_from_wherever_a_wanderer_got_to(content: Library, seed: int):
    session = Session.title(seed=seed, content=content)
    wanderer = Wanderer(session, seed)
    begin(session, wanderer)
    wanderer.wander(DEEDS)
    ways = Rng(seed).shuffled(("treat", "understand"))
    for way, (_, snapshot) in zip(ways, Rng(seed).shuffled(wanderer.visited)[:SPOTS], strict=True):
        found = Session.title(content=content)
        found.restore(json.loads(snapshot))
        assert Seeker(found, way).finish() == {"treat": "purge", "understand": "soothe"}[way]


def test_an_ending_is_reached_from_amid_talks_menus_and_fights(content: Library):
    session = Session.title(seed=77, content=content)
    wanderer = Wanderer(session, 77)
    begin(session, wanderer)
    wanderer.wander(6)
    session.step(16)  # whoever is near, or nobody
    session.step(0, 40)
    for buttons in (128, 512, 0):
        session.step(buttons)
        session.step(0, 2)
        found = Session.title(content=content)
        found.restore(json.loads(json.dumps(session.snapshot())))
        assert Seeker(found).finish() == "soothe"

"""Shared by tests of scenes: where the player is free for the first time."""

from __future__ import annotations

import pytest

from game.content import Library
from game.headless import Session
from tests.scenes.finger import Finger


@pytest.fixture
def session(content: Library) -> Session:
    """The first moment of freedom."""
    finger = Finger(Session.new(seed=3, content=content))
    finger.read_on()
    finger.session.step(0, 2)
    return finger.session

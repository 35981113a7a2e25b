"""Shared by the proofs: moments of one whole playthrough (tests that use them are of one group: it is played once)."""

from __future__ import annotations

import pytest

from game.content import Library
from tests.robustness.states import moments


@pytest.fixture(scope="session")
def played(content: Library) -> list[tuple[str, str]]:
    """(what is played where, snapshot as JSON) from the title to an ending."""
    return moments(content)

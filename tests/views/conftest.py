"""Shared by tests of views: a screen of 320 × 180 pixels without a window, the game's art, and what draws it."""

from __future__ import annotations

import pygame
import pytest

from game.assets import Assets
from game.content import Library
from game.views.fear import FearView
from game.views.kit import Kit


@pytest.fixture(scope="module")
def screen() -> pygame.Surface:
    """The display, hidden."""
    pygame.display.init()
    return pygame.display.set_mode((320, 180))


@pytest.fixture(scope="module")
def assets(screen: pygame.Surface, content: Library) -> Assets:
    """The game's own sheets and fonts."""
    return Assets(content.root / "assets")


@pytest.fixture
def kit(assets: Assets) -> Kit:
    """A kit with the settings it begins with."""
    return Kit(assets)


@pytest.fixture
def view(assets: Assets, kit: Kit, content: Library) -> FearView:
    """What draws fights."""
    return FearView(assets, kit, content)

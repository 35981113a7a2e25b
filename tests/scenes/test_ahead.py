"""What a script leads to is known while its lines are read, and made ready."""

from __future__ import annotations

import pygame
import pytest

from game.content import Library
from game.headless import Session
from game.opening import open_content
from game.scenes.ahead import Ahead
from game.scenes.explore import Explore
from game.views.screen import Screen


@pytest.fixture(scope="module")
def content() -> Library:
    return open_content()


def reading(content: Library, node: str) -> Session:
    session = Session.title(content=content)
    game = session.game
    game.story.case = "cavity"
    game.variables()
    game.story.followers.append("max")
    explore = Explore()
    game.replace_all(explore)
    explore.enter(game, "realm_studio", next(iter(content.place("realm_studio").spawns)))
    game.run_script(node)
    session.step()
    return session


def test_the_encounter_of_the_node_being_read_is_coming(content: Library) -> None:
    ahead = Ahead()
    assert ahead.look(Session.title(content=content).game) == ""
    assert ahead.look(reading(content, "Fear_Lamp").game) == "lamp"


def test_nothing_comes_in_a_node_without_an_encounter(content: Library) -> None:
    assert Ahead().look(reading(content, "Studio_Mirror").game) == ""


def test_the_sheets_of_a_coming_encounter_are_read_one_a_frame(
    content: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode((320, 180))
    screen = Screen(content)
    names = screen.assets.names("fear", "lamp_")
    assert "fear/lamp_eyes" in names
    for _ in range(len(names)):
        screen.foresee("lamp")
    read: list[str] = []
    picture = pygame.image.load
    monkeypatch.setattr(pygame.image, "load", lambda path: [read.append(path.stem), picture(path)][1])
    for name in names:
        screen.assets.sheet(name).frames()
    assert read == []
    pygame.display.quit()

"""People as sprites: inside, whoever never goes there is a figure of light."""

from __future__ import annotations

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
import pygame

from game.assets import Assets
from game.views.people import PeopleView
from game.world.person import Person


def drawn(assets: Assets, *, realm: bool) -> list[pygame.Surface]:
    """Return the pictures of Elara and of Tomasz."""
    elara, tomasz = Person("elara", 0, 0), Person("tomasz", 4096, 0)
    sprites = PeopleView(assets).sprites([tomasz], elara, 0, 0.0, realm=realm, talking="")
    return [sprite.surface for sprite in sprites]


def colours(surface: pygame.Surface) -> set[tuple[int, ...]]:
    width, height = surface.get_size()
    pixels = (surface.get_at((x, y)) for y in range(height) for x in range(width))
    return {(red, green, blue) for red, green, blue, alpha in pixels if alpha}


def test_inside_a_patient_is_a_figure_of_light_and_elara_is_herself(assets: Assets) -> None:
    elara, tomasz = drawn(assets, realm=True)
    light = {assets.colour("cyan", step) for step in range(5)}
    assert colours(tomasz) <= light
    assert not colours(elara) <= light


def test_in_town_a_patient_looks_like_themselves(assets: Assets) -> None:
    _elara, tomasz = drawn(assets, realm=False)
    assert len(colours(tomasz)) > 5

"""Where what is taught stands: beside what matters, one at a time, with a fade."""

from __future__ import annotations

import os

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
import pygame

from game.content import Library
from game.encounters.swarm import stage
from game.views.fear_lessons import ARENA, NOTE
from game.views.kit import Kit
from game.views.prompts import FADE_TICKS, Prompt
from game.views.swarm_lessons import HINT_AT

WAVE_HINTS = ("walk", "dash", "near", "listen", "turn", "halt", "still")
HEAD_ROOM = 256
"""Left of the taps of the first board, in pixels."""


@pytest.fixture
def target() -> pygame.Surface:
    return pygame.Surface((320, 180))


def test_no_hint_of_a_wave_lies_over_the_arena(kit: Kit, content: Library, target: pygame.Surface) -> None:
    for name in WAVE_HINTS:
        prompt = Prompt(kit)
        area = prompt.note(target, content.message(f"fear.hint.{name}"), *NOTE, 0, "key.left", "key.up")
        assert not area.colliderect(ARENA), name
        assert target.get_rect().contains(area), name


def test_hints_of_the_swarm_stand_below_where_the_beacon_goes(kit: Kit, target: pygame.Surface) -> None:
    area = Prompt(kit).row(target, "again, and it takes a seat", *HINT_AT, 0, "key.space")
    assert area.top >= (stage.BOTTOM >> 8) - area.height // 2
    assert target.get_rect().contains(area)


def test_hints_of_the_first_board_fit_beside_the_taps(kit: Kit, content: Library) -> None:
    for name in ("walk", "read", "dim", "fence", "listen"):
        assert kit.body.size(content.message(f"trace.hint.{name}"))[0] <= HEAD_ROOM - 11, name


def test_a_prompt_comes_and_goes_with_a_fade(kit: Kit, target: pygame.Surface) -> None:
    prompt, seen = Prompt(kit), []
    shown = pygame.Rect(144, 162, 32, 14)
    prompt.end(target, 0)
    for tick in range(3 * FADE_TICKS + 2):
        target.fill((0, 0, 0))
        if tick < 2 * FADE_TICKS:
            prompt.row(target, "move", 160, 178, tick)
        prompt.end(target, tick)
        seen.append(sum(pygame.transform.average_color(target.subsurface(shown))[:3]))
    assert seen[0] == 0
    assert 0 < seen[FADE_TICKS // 2] < seen[FADE_TICKS]
    assert seen[FADE_TICKS] == seen[2 * FADE_TICKS - 1] > seen[2 * FADE_TICKS + 5] > 0
    assert seen[-1] == 0


def test_the_first_picture_of_a_view_shows_its_prompt(kit: Kit, target: pygame.Surface) -> None:
    Prompt(kit).row(target, "move", 160, 178, 300)
    assert target.get_at((160, 170)) != (0, 0, 0, 255)


def test_with_reduced_motion_a_prompt_is_there_or_not(kit: Kit, target: pygame.Surface) -> None:
    kit.still = True
    prompt = Prompt(kit)
    prompt.row(target, "move", 160, 178, 1)
    assert target.get_at((160, 170)) != (0, 0, 0, 255)
    target.fill((0, 0, 0))
    prompt.end(target, 2)
    kit.still = False
    assert pygame.transform.average_color(target)[:3] == (0, 0, 0)

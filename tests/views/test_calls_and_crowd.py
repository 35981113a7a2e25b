"""The calls and the crowd on the screen: every stage can be drawn, and drawing changes nothing."""

from __future__ import annotations

import os

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
import pygame

from game.assets import Assets
from game.content import Library
from game.core.input import Button
from game.core.rng import Rng
from game.core.snapshot import canonical
from game.encounters import catalogue
from game.encounters.crowd.crowd import Crowd
from game.encounters.crowd.state import Stage as Doing
from game.encounters.setup import Setup
from game.encounters.triage.calls import CALLS
from game.encounters.triage.state import Stage
from game.encounters.triage.triage import Triage
from game.views.encounters import open_view
from game.views.kit import Kit

EVERY = 13
SKIP = int(Button.SKIP)


@pytest.mark.parametrize("still", [False, True])
@pytest.mark.parametrize(("name", "stages"), [("triage", len(Stage)), ("crowd", len(Doing))])
def test_every_stage_is_drawn_and_nothing_is_changed(
    screen: pygame.Surface, assets: Assets, content: Library, name: str, stages: int, still: bool
) -> None:
    kit = Kit(assets, still)
    view = open_view(name, assets, kit, content)
    rules = catalogue.begin(name, Setup(2))
    random, held, seen = Rng(5), 0, set()
    for tick in range(12_000):
        before = held
        if tick % 7 == 0:
            held = random.below(128) & ~SKIP
        rules.step(held, held & ~before)
        if tick % EVERY == 0:
            state = canonical(rules.pack())
            view.draw(screen, rules, tick, 0.5)
            assert canonical(rules.pack()) == state
            seen.add(rules.observe()["stage"])
        if rules.done:
            break
    assert len(seen) == stages


def test_the_queue_darkens_the_door(screen: pygame.Surface, assets: Assets, content: Library) -> None:
    view = open_view("triage", assets, Kit(assets, still=True), content)
    dark = []
    for pushes in range(4):
        rules = Triage(Setup(1), pushes=pushes)
        view.draw(screen, rules, 40, 1.0)
        opening = screen.subsurface((100, 30, 40, 50))
        dark.append(sum(pygame.transform.average_color(opening)[:3]))
    assert dark == sorted(dark, reverse=True)
    assert len(set(dark)) == 4


def test_the_alarm_fades_as_the_room_grows_calm(screen: pygame.Surface, assets: Assets, content: Library) -> None:
    view = open_view("crowd", assets, Kit(assets, still=True), content)
    reds = []
    for calm in (10, 40, 60):
        rules = Crowd(Setup(1))
        for mood in rules.moods:
            mood.calm = calm * 60
        view.draw(screen, rules, 40, 1.0)
        red, green, _blue, _alpha = pygame.transform.average_color(screen.subsurface((8, 110, 40, 14)))
        reds.append(red - green)
    assert reds == sorted(reds, reverse=True)
    assert reds[0] > reds[-1] + 40


def test_every_caller_has_a_face_and_a_place(assets: Assets) -> None:
    scenes = assets.sheet("triage/scenes").tags
    for call in CALLS:
        assert call.id in scenes
        assert assets.sheet(f"portraits/{call.last or call.id}").frames("closed")

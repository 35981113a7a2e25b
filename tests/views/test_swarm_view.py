"""Swarms on the screen."""

from __future__ import annotations

import pygame

from game.assets import Assets
from game.content import Library
from game.encounters.setup import Setup
from game.encounters.swarm.bot import Mood
from game.encounters.swarm.stage import routine
from game.encounters.swarm.swarm import Swarm
from game.views.kit import Kit
from game.views.swarm import SwarmView
from tests.views.fights import ACT, picture


def test_the_swarm_is_drawn_in_every_mood_and_nothing_changes(assets: Assets, content: Library) -> None:
    view = SwarmView(assets, Kit(assets), content)
    swarm = Swarm(Setup(5), routine(5))
    for tick, mood in enumerate(Mood):
        for bot in swarm.bots:
            bot.mood = mood
            bot.seat = 0 if mood > Mood.FOLLOWING else -1
            bot.deaf = 9 if mood is Mood.SEATING else 0
        swarm.listening = mood is Mood.ASLEEP
        swarm.hints = int(mood) % 4
        swarm.farewell = 30 if mood is Mood.SEATED else 0
        before = swarm.pack()
        picture(view, swarm, tick * 40, 0.5)
        assert swarm.pack() == before


def test_a_pulse_is_drawn_in_the_shape_of_its_beat(assets: Assets, content: Library) -> None:
    view = SwarmView(assets, Kit(assets), content)
    swarm = Swarm(Setup(5), routine(5))
    for _ in range(40):
        swarm.step(0, 0)
    swarm.step(ACT, ACT)
    out: list[tuple[pygame.Surface, tuple[int, int]]] = []
    view._pulse(out, swarm)
    assert [surface for surface, _ in out] == [view._waves["triangle"][0].surface]

"""Fights and their waves to be drawn, and what a view makes of them."""

from __future__ import annotations

import pygame

from game.core.input import Button
from game.encounters.fear.cavity import cavity
from game.encounters.fear.fight import Fear
from game.encounters.options import Assists
from game.encounters.setup import Setup
from game.encounters.swarm.swarm import Swarm
from game.views.fear import FearView
from game.views.fear_body_cavity import Body as CavityBody
from game.views.swarm import SwarmView

ACT, LISTEN, LEFT, RIGHT = int(Button.ACT), int(Button.LISTEN), int(Button.LEFT), int(Button.RIGHT)
EVERY = 7
"""A prime number of ticks between drawn frames, so that all animation steps are met."""


def cavity_body(view: FearView) -> CavityBody:
    body = view._parts_of("cavity").body
    assert isinstance(body, CavityBody)
    return body


def fight(place: str = "beach", **changes: object) -> Fear:
    return cavity(Setup(11, assists=Assists(invulnerable=True), place=place, **changes))  # type: ignore[arg-type]


def wave(phase: int, number: int, place: str = "beach", **changes: object) -> Fear:
    fear = fight(place, **changes)
    fear.phase_index = phase
    fear._begin_phase()
    fear.wave_index = number
    fear._begin_wave()
    return fear


def picture(view: FearView | SwarmView, model: Fear | Swarm, tick: int, alpha: float = 1.0) -> bytes:
    target = pygame.Surface((320, 180))
    view.draw(target, model, tick, alpha)  # type: ignore[arg-type]
    return pygame.image.tobytes(target, "RGB")

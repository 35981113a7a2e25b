"""Frames: step and draw together, beside one full-surface blit."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.bench.base import Figure, at_most, each, mean_and_p99
from game.bench.stepping import BULLETS, BUSY, LEG, WALK, crowded, fighting, walking
from game.content import Library
from game.headless import Session
from game.scenes.encounter import Encounter
from game.views.screen import Screen

HEAVY = "lamp"
"""The fight whose body has most parts."""


def figures(content: Library) -> list[Figure]:
    """Return the cost of walking frames and of fight frames. Opens a window (SDL's dummy will do)."""
    pygame.display.init()
    target = pygame.display.set_mode((320, 180))
    screen = Screen(content)
    picture = pygame.Surface((320, 180)).convert()
    floor, _ = mean_and_p99(each(lambda: target.blit(picture, (0, 0)), 2000))
    rows: list[Figure] = []
    for name, walk in (("8+ people", walking(content)), *((place, crowded(content, place)) for place in BUSY)):
        mean, p99 = _calmest(_frames(walk, screen, target, LEG), 200, 1500)
        rows.append(at_most(f"walking frame, {name}, mean", mean, "ms", 0.25, round(floor, 4)))
        rows.append(at_most(f"walking frame, {name}, p99", p99, "ms", 0.6, round(floor, 4)))
    for name, fight in ((f"{BULLETS} bullets", fighting(content)), (HEAVY, _encounter(content, HEAVY))):
        mean, p99 = _calmest(_frames(fight, screen, target, 7), 20, 400)
        rows.append(at_most(f"fight frame, {name}, mean", mean, "ms", 0.6, round(floor, 4)))
        rows.append(at_most(f"fight frame, {name}, p99", p99, "ms", 1.2, round(floor, 4)))
    pygame.display.quit()
    return rows


def _encounter(content: Library, name: str) -> Session:
    """Return a session at the beginning of an encounter."""
    session = Session.title(content=content)
    session.game.story.case = "cavity"
    session.game.settings.set("unhurt", True)
    session.game.replace_all(Encounter.begin(session.game, name))
    return session


def _frames(session: Session, screen: Screen, target: pygame.Surface, leg: int) -> Callable[[], None]:
    """Return what steps and draws a frame of a game in which somebody turns every ``leg`` ticks."""
    ticks = iter(range(1 << 30))

    def frame() -> None:
        session.game.step(WALK[next(ticks) // leg % 4])
        screen.react(session.game)
        screen.draw(target, session.game)

    return frame


def _calmest(frame: Callable[[], None], before: int, count: int) -> tuple[float, float]:
    """Return mean and 99th percentile of the calmest of four rounds: other programs disturb single frames.

    ``before`` are frames that are drawn first and not counted.
    """
    each(frame, before)
    rounds = [mean_and_p99(each(frame, count)) for _ in range(4)]
    return min(mean for mean, _ in rounds), min(p99 for _, p99 in rounds)

"""Frames: step and draw together, beside one full-surface blit."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.bench.base import Figure, at_most, each, mean_and_p99
from game.bench.stepping import BULLETS, LEG, WALK, fighting, walking
from game.content import Library
from game.views.screen import Screen


def figures(content: Library) -> list[Figure]:
    """Return the cost of walking frames and of fight frames. Opens a window (SDL's dummy will do)."""
    pygame.display.init()
    target = pygame.display.set_mode((320, 180))
    screen = Screen(content)
    picture = pygame.Surface((320, 180)).convert()
    floor, _ = mean_and_p99(each(lambda: target.blit(picture, (0, 0)), 2000))
    walk, ticks = walking(content), iter(range(1 << 30))

    def walk_frame() -> None:
        walk.game.step(WALK[next(ticks) // LEG % 4])
        screen.react(walk.game)
        screen.draw(target, walk.game)

    each(walk_frame, 200)
    mean, p99 = _calmest(walk_frame, 1500)
    rows = [
        at_most("walking frame, 8+ people, mean", mean, "ms", 0.25, round(floor, 4)),
        at_most("walking frame, 8+ people, p99", p99, "ms", 0.6, round(floor, 4)),
    ]
    fight = fighting(content)

    def fight_frame() -> None:
        fight.game.step(WALK[next(ticks) // 7 % 4])
        screen.react(fight.game)
        screen.draw(target, fight.game)

    each(fight_frame, 20)
    mean, p99 = _calmest(fight_frame, 400)
    rows += [
        at_most(f"fight frame, {BULLETS} bullets, mean", mean, "ms", 0.6, round(floor, 4)),
        at_most(f"fight frame, {BULLETS} bullets, p99", p99, "ms", 1.2, round(floor, 4)),
    ]
    pygame.display.quit()
    return rows


def _calmest(frame: Callable[[], None], count: int) -> tuple[float, float]:
    """Return mean and 99th percentile of the calmest of four rounds: other programs disturb single frames."""
    rounds = [mean_and_p99(each(frame, count)) for _ in range(4)]
    return min(mean for mean, _ in rounds), min(p99 for _, p99 in rounds)

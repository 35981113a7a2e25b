"""What is heard of things that sound where they stand: louder the nearer, from the side they are seen on."""

from __future__ import annotations

from collections.abc import Iterable
from math import dist
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from game.scenes.context import Context
    from game.scenes.explore import Explore

WIDTH = 320
Source = tuple[str, float, int, float]
"""A loop's name, how far it is from the player, how far it carries, its screen column; all in px."""
Sides = tuple[float, float]
"""How loud something is on the left and on the right, 0-1."""


def level(distance: float, radius: int) -> float:
    """Return how loud a source is: 1 beside it, 0 from ``radius`` px on, without a step or an edge between."""
    if distance >= radius:
        return 0.0
    share = 1 - distance / radius
    return share * share * (3 - 2 * share)


def sides(x: float) -> Sides:
    """Return the shares of left and right for screen column ``x``; beyond the edges it stays at the edge."""
    pan = min(1.0, max(0.0, x / WIDTH))
    return min(1.0, 2 - 1.4 * pan), min(1.0, 0.6 + 1.4 * pan)


def blend(sources: Iterable[Source]) -> dict[str, Sides]:
    """Return how loud each loop is that can be heard; several sources of one loop add up."""
    heard: dict[str, Sides] = {}
    for name, distance, radius, x in sources:
        loud = level(distance, radius)
        if loud:
            left, right = sides(x)
            before = heard.get(name, (0.0, 0.0))
            heard[name] = min(1.0, before[0] + loud * left), min(1.0, before[1] + loud * right)
    return heard


def around(game: Context) -> tuple[Source, ...]:
    """Return what sounds in the place the player is in; nothing in menus, fights and full-screen pictures.

    What is out of reach is listed too, so that it is ready before the player comes near.
    """
    if game.story.backdrop:
        return ()
    for scene in reversed(game.scenes):
        if scene.kind == "explore":
            return _in_place(game, cast("Explore", scene))
        if scene.kind != "talk":
            return ()
    return ()


def _in_place(game: Context, scene: Explore) -> tuple[Source, ...]:
    sounds = game.content.place(scene.place).sounds if scene.place else ()
    if not sounds:
        return ()
    here, left = scene.player.at(), scene.eye.x >> 8
    return tuple((each.sound, dist(here, (each.x, each.y)), each.radius, each.x - left) for each in sounds)

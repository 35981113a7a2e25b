"""What is heard of things that sound where they stand: louder the nearer, from the side they are seen on."""

from __future__ import annotations

from collections.abc import Iterable
from math import dist
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from game.puzzles.chair import Chair
    from game.scenes.context import Context
    from game.scenes.encounter import Encounter
    from game.scenes.explore import Explore

WIDTH = 320
Source = tuple[str, float, int, float]
"""A loop's name, how far it is from the player, how far it carries, its screen column; all in px."""
Sides = tuple[float, float]
"""How loud something is on the left and on the right, 0-1."""


CARRIERS = "carrier_"
"""How the ids of those begin who carry chairs down the street."""
CHAIRS_CARRY = 260
"""How far chairs are heard that are carried, in px."""
CROWD_REACH, CROWD_LEAST, CROWD_FULL = 150, 4, 14
"""People within so many px murmur together if they are more than the least, and no louder than so many."""
ENCOUNTERS: dict[str, tuple[str, int]] = {
    "triage": ("crowd", 6),
    "crowd": ("crowd", 0),
    "breathing": ("monitor", 0),
    "debate_hearing": ("crowd", 7),
    "trace_city": ("rack", 4),
    "trace_practice": ("rack", 4),
    "trace_guard": ("rack", 4),
}
"""What goes on sounding in an encounter, and how far off of 10 it seems."""


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
    """Return what sounds in the place the player is in, or in an encounter; nothing in menus and full-screen pictures.

    What is out of reach is listed too, so that it is ready before the player comes near.
    """
    if game.story.backdrop:
        return ()
    for scene in reversed(game.scenes):
        if scene.kind == "explore":
            return _in_place(game, cast("Explore", scene))
        if scene.kind == "encounter" and scene is game.scenes[-1]:
            return _in_encounter(cast("Encounter", scene).name)
        if scene.kind != "talk":
            return ()
    return ()


def _in_place(game: Context, scene: Explore) -> tuple[Source, ...]:
    if not scene.place:
        return ()
    here, left = scene.player.at(), scene.eye.x >> 8
    heard = [
        (each.sound, dist(here, (each.x, each.y)), each.radius, each.x - left)
        for each in game.content.place(scene.place).sounds
    ]
    near = 0
    for person in scene.people:
        away = dist(here, person.at())
        near += away < CROWD_REACH
        if person.id.startswith(CARRIERS):
            heard.append(("chairs", away if person.walking else CHAIRS_CARRY, CHAIRS_CARRY, scene.column(person)))
    if near > CROWD_LEAST:
        heard.append(("crowd", max(0, CROWD_FULL - near) * 20, (CROWD_FULL - CROWD_LEAST) * 20, WIDTH // 2))
    if scene.puzzle is not None and scene.puzzle.id == "chair":
        drifts = cast("Chair", scene.puzzle).drifts()
        heard.append(("drift", 0 if drifts else 1, 1, scene.column(scene.player)))
    return tuple(heard)


def _in_encounter(name: str) -> tuple[Source, ...]:
    loop, away = ENCOUNTERS.get(name, ("", 0))
    return ((loop, away, 10, WIDTH // 2),) if loop else ()

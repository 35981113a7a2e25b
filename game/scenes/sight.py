"""What can be seen of a place: for bots and tests."""

from __future__ import annotations

from typing import Any

from game.scenes.context import Context
from game.scenes.stage import Stage
from game.world.movement import FACINGS
from game.world.person import Person
from game.world.place import Area, Place


def observe_place(ctx: Context, stage: Stage, place: Place) -> dict[str, Any]:
    """Return player, people, exits, things to act on and the walk grid, positions in pixels."""
    done = ctx.story.triggered
    return {
        "map": stage.place,
        "player": _person(ctx, stage.player),
        "people": [_person(ctx, person) for person in stage.people],
        "followers": list(ctx.story.followers),
        "exits": [
            {**_area(door), "target": door.target, "use": door.use, "open": ctx.met(door.when)} for door in place.doors
        ],
        "interactables": [
            {**_area(spot), "node": spot.node, "listen": spot.listen} for spot in place.spots if ctx.met(spot.when)
        ],
        "triggers": [
            {**_area(zone), "node": zone.node}
            for zone in place.triggers
            if ctx.met(zone.when) and not (zone.once and f"{stage.place}/{zone.name}" in done)
        ],
        "walkable": {"width": place.grid.width, "height": place.grid.height, "cells": stage.grid(place).cells},
        "travelling": stage.travel is not None,
    }


def _area(area: Area) -> dict[str, Any]:
    return {"name": area.name, "box": [area.x, area.y, area.w, area.h]}


def _person(ctx: Context, person: Person) -> dict[str, Any]:
    x, y = person.at()
    return {
        "id": person.id,
        "name": ctx.content.message(f"person.{person.id}"),
        "x": x,
        "y": y,
        "tile": [x >> 4, (y - 1) >> 4],
        "facing": FACINGS[person.facing],
        "pose": person.pose,
        "node": person.node,
        "walking": bool(person.walking),
    }

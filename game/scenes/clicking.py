"""The pointer in a place: a click walks there, and acts on what it was on."""

from __future__ import annotations

from dataclasses import dataclass

from game.scenes.acting import Acting
from game.scenes.context import Context
from game.scenes.reach import Reach
from game.world.paths import find_path
from game.world.person import Person
from game.world.place import Door, Place, Spot

CLICK_TICKS = 900
"""A walk by click is cut short after this many ticks."""


@dataclass(slots=True)
class Clicking(Acting):
    """A stage that can be played by pointer. ``goal`` is what is acted on at the end of the walk."""

    goal: str = ""

    def _click(self, ctx: Context, place: Place, x: int, y: int) -> None:
        """Walk to where the pointer clicked; if something to act on is there, act on arrival."""
        map_x, map_y = x + (self.eye.x >> 8), y + (self.eye.y >> 8)
        self.goal = ""
        target = map_x, map_y
        for person in self._others(ctx):
            px, py = person.at()
            if abs(px - map_x) <= 9 and py - 26 <= map_y <= py + 3:
                self.goal, target = f"person:{person.id}", (px, py + 14)
        if not self.goal:
            for zone in place.zones.near(map_x, map_y, 4):
                a_spot = isinstance(zone, Spot) and (zone.node or zone.use) and ctx.met(zone.when)
                if a_spot or (isinstance(zone, Door) and zone.use):
                    self.goal, target = f"zone:{zone.name}", (zone.x + zone.w // 2, zone.y + zone.h + 8)
                    break
        others = [person.at() for person in self.people if person.id not in ctx.story.followers]
        path = find_path(self.grid(place).with_bodies(others), self.player.at(), target)
        if path:
            self.player.set_off(path, CLICK_TICKS)
            ctx.story.master("walk")

    def _arrive_at_goal(self, ctx: Context, place: Place) -> None:
        kind, _, name = self.goal.partition(":")
        self.goal = ""
        if kind == "person":
            person = self.find(name)
            if person is not None and _near(self.player, person.at()):
                self.use(ctx, place, Reach("person", name, 0, 0))
            return
        for zone in place.zones.near(*self.player.at(), 34):
            if zone.name == name:
                self.use(ctx, place, Reach("spot" if isinstance(zone, Spot) else "door", name, 0, 0))
                return


def _near(player: Person, point: tuple[int, int]) -> bool:
    x, y = player.at()
    return max(abs(point[0] - x), abs(point[1] - y)) <= 34

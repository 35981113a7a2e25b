"""The pointer in a place: a click walks and acts, a press that is held on somebody listens, on the floor it leads."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.input import Pointer
from game.scenes.acting import NEAR, Acting
from game.scenes.context import Context, Controls
from game.scenes.reach import LISTEN_REACH, Reach
from game.story.cast import tells_of
from game.world.paths import Point, find_path
from game.world.person import Person
from game.world.place import Area, Door, Place, Spot

CLICK_TICKS = 900
"""A walk by click is cut short after this many ticks."""
HOLD_TICKS = 15
"""A press this long is held: it listens."""
LEAD_TICKS = 10
"""A press held on the floor looks for the way anew every so many ticks."""
WIDE = 12
"""Somebody is clicked on up to so many pixels to the left and right of their middle."""
NARROW = 7
"""And somebody who follows on so many."""
TALL = 36
"""A door is clicked on up to so many pixels above its threshold."""
THRESHOLD = 8
"""Who has come so near to a way out, in pixels, goes through."""
BESIDE = ((-18, 3), (18, 3))
BEFORE = ((-15, 14), (15, 14))
ELSEWHERE = ((0, 16), (0, -14), (0, 30), (0, 44))
"""Where one stands to act on somebody, from their soles, in pixels: beside who stands, before who sits, so that they
are seen; else where there is room, at last over a counter."""


@dataclass(slots=True)
class Clicking(Acting):
    """A stage that can be played by pointer.

    ``goal`` is what is acted on at the end of the walk, ``press`` for how many ticks the pointer is down (0: it is up).
    """

    goal: str = ""
    press: int = 0

    def take_pointer(self, ctx: Context, place: Place, controls: Controls, *, acts: bool = True) -> None:
        """Take one tick of the pointer; ``acts`` is whether a click may be on a person or a thing."""
        pointer = controls.pointer
        if pointer is None or not (pointer.pressed or controls.clicked):
            if self.press >= HOLD_TICKS and self.can_be_heard(place):
                self.drop_goal()
            self.press = 0
        elif controls.clicked:
            self.press = 1
            self.goal = self.under(ctx, place, *self.map_point(pointer)) if acts else ""
            self._set_off(ctx, place, self.map_point(pointer))
        elif self.press:
            self.press += 1
            if not self.goal and self.press % LEAD_TICKS == 0:
                self._set_off(ctx, place, self.map_point(pointer))

    def map_point(self, pointer: Pointer) -> Point:
        """Return the map pixel under the pointer."""
        return pointer.x + (self.eye.x >> 8), pointer.y + (self.eye.y >> 8)

    def drop_goal(self) -> None:
        """Forget what was clicked."""
        self.goal = ""
        self.press = 0

    def can_be_heard(self, place: Place) -> bool:
        """Return whether what was clicked is somebody or something to listen to."""
        kind, _, name = self.goal.partition(":")
        if kind == "person":
            return bool(tells_of(name))
        return any(spot.name == name and spot.listen for spot in place.spots)

    def hears(self, place: Place) -> bool:
        """Return whether the pointer is held on somebody or something that is near enough to listen to."""
        if self.press < HOLD_TICKS or not self.can_be_heard(place):
            return False
        kind, _, name = self.goal.partition(":")
        if kind == "person":
            person = self.find(name)
            return person is not None and self._away(person.at()) <= LISTEN_REACH
        return any(zone.name == name for zone in place.zones.near(*self.player.at(), NEAR))

    # -- what is clicked --------------------------------------------------------------------------

    def under(self, ctx: Context, place: Place, x: int, y: int) -> str:
        """Return what is at map pixel (x, y): ``person:ID``, ``zone:NAME``, or nothing."""
        followers = ctx.story.followers
        here = [person for person in self._others(ctx) if _on_person(person, x, y, person.id in followers)]
        if here:
            nearest = min(here, key=lambda person: (abs(person.at()[0] - x), -person.y))
            return f"person:{nearest.id}"
        doors = [door for door in place.doors if not door.use and _on_door(door, x, y)]
        ways = [door for door in doors if ctx.met(door.when)]
        if ways:
            return f"door:{ways[0].name}"
        zones = [zone for zone in (*place.spots, *place.doors) if self._can_use(ctx, zone)]
        found = [(zone.distance(x, y), zone.name) for zone in zones if zone.distance(x, y) <= 4]
        if found:
            return f"zone:{min(found)[1]}"
        return f"door:{doors[0].name}" if doors else ""

    def _can_use(self, ctx: Context, zone: Area) -> bool:
        if isinstance(zone, Spot):
            return bool(zone.node or zone.use or zone.listen) and ctx.met(zone.when)
        return isinstance(zone, Door) and zone.use

    def _set_off(self, ctx: Context, place: Place, point: Point) -> None:
        """Walk to the goal, or to a point on the floor."""
        kind, _, name = self.goal.partition(":")
        if self.goal and kind != "door" and self._in_hand(ctx, place):
            self.halt()
            return
        others = [person.at() for person in self.people if person.id not in ctx.story.followers]
        grid = self.grid(place).with_bodies(others)
        for target in self._targets(place, kind, name) or [point]:
            path = find_path(grid, self.player.at(), target)
            if path:
                self.player.set_off(path, CLICK_TICKS)
                ctx.story.master("walk")
                return

    def _targets(self, place: Place, kind: str, name: str) -> list[Point]:
        """Return where to stand for the goal, best first; none for the floor."""
        if kind == "person":
            person = self.find(name)
            if person is None:
                return []
            x, y = person.at()
            first, second = (BESIDE, BEFORE) if person.pose == "stand" else (BEFORE, BESIDE)
            sides = [sorted(((x + dx, y + dy) for dx, dy in pair), key=self._away) for pair in (first, second)]
            return [*sides[0], *sides[1], *((x + dx, y + dy) for dx, dy in ELSEWHERE)]
        zone = _zone(place, name)
        if zone is not None and kind == "door":
            return [(zone.x + zone.w // 2, zone.y + zone.h // 2)]
        if zone is not None:
            middle = zone.x + zone.w // 2
            low, high = zone.y + zone.h, zone.y
            return [(middle, low + 8), (middle, high - 2), (zone.x - 8, low), (zone.x + zone.w + 8, low)]
        return []

    def _away(self, point: Point) -> int:
        x, y = self.player.at()
        return max(abs(point[0] - x), abs(point[1] - y))

    # -- arriving ---------------------------------------------------------------------------------

    def _in_hand(self, ctx: Context, place: Place) -> bool:
        """Turn to the goal; return whether it is in reach then."""
        kind, _, name = self.goal.partition(":")
        person, zone = self.find(name) if kind == "person" else None, _zone(place, name)
        if person is not None:
            self.player.look_at(person.x, person.y)
        elif zone is not None:
            self.player.look_at((zone.x + zone.w // 2) << 8, (zone.y + zone.h // 2) << 8)
        reach = self._look(ctx, place)
        return reach is not None and reach.name == name and (reach.kind == "person") is (kind == "person")

    def _arrive_at_goal(self, ctx: Context, place: Place) -> None:
        """Act on what was clicked, unless the pointer is still down and may yet turn out to listen."""
        kind, _, name = self.goal.partition(":")
        if self.press and self.can_be_heard(place):
            return
        if kind == "person" and self.find(name) is not None:
            if self._in_hand(ctx, place) or self._away(self.person(name).at()) <= NEAR:
                self.drop_goal()
                self.use(ctx, place, Reach("person", name, 0, 0))
                return
            self._set_off(ctx, place, self.player.at())  # they have gone on meanwhile
            if self.player.path and self.player.path[-1] != self.player.at():
                return
            self.halt()
        elif kind == "door":
            door = _zone(place, name)
            if isinstance(door, Door) and door.distance(*self.player.at()) <= THRESHOLD:
                self._use_door(ctx, door)
        elif kind == "zone" and any(zone.name == name for zone in place.zones.near(*self.player.at(), NEAR)):
            spot = any(spot.name == name for spot in place.spots)
            self.drop_goal()
            self.use(ctx, place, Reach("spot" if spot else "door", name, 0, 0))
            return
        self.drop_goal()


def _on_person(person: Person, x: int, y: int, follows: bool) -> bool:
    """Return whether (x, y) is on somebody: of a follower, who is always near, on their upper part."""
    at_x, at_y = person.at()
    if follows:
        return abs(at_x - x) <= NARROW and at_y - 26 <= y <= at_y - 9
    return abs(at_x - x) <= WIDE and at_y - 27 <= y <= at_y + 4


def _zone(place: Place, name: str) -> Area | None:
    """Return the spot or door of this name, None if there is none (any more)."""
    return next((zone for zone in (*place.spots, *place.doors) if zone.name == name), None)


def _on_door(door: Door, x: int, y: int) -> bool:
    return door.x <= x < door.x + door.w and door.y - TALL <= y < door.y + door.h

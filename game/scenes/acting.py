"""What the player does with who and what is in reach: use it, look closely, go through."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.scenes.context import Context
from game.scenes.listening import Listening
from game.scenes.puzzling import Puzzling
from game.scenes.reach import Reach, in_reach, nearest
from game.scenes.stage import PATIENCE
from game.story.cast import tells_of
from game.world.person import Person
from game.world.place import Door, Place, Spot

HIDES, TALL = 15, 22
"""Who stands less far to the side of somebody, and less far before them, hides them; in pixels."""
NEAR = 34
"""From so near, in pixels, a thing is listened to."""


@dataclass(slots=True)
class Acting(Puzzling):
    """A stage whose player can act. ``reach`` is what Act would act on."""

    listening: Listening = field(default_factory=Listening)
    reach: Reach | None = None

    def _look(self, ctx: Context, place: Place) -> Reach | None:
        return in_reach(place, self.player, self._others(ctx), ctx.story.followers, ctx.met)

    def _others(self, ctx: Context) -> list[Person]:
        return [person for person in self.people if person.node or person.id in ctx.story.followers]

    def _act(self, ctx: Context, place: Place) -> None:
        self.reach = self._look(ctx, place)
        if self.reach is not None:
            self.use(ctx, place, self.reach)

    def use(self, ctx: Context, place: Place, reach: Reach) -> None:
        """Do what Act does with something in reach."""
        self.halt()
        ctx.story.master("act")
        if reach.kind == "person":
            person = self.person(reach.name)
            self.player.look_at(person.x, person.y)
            person.look_at(self.player.x, self.player.y)
            self._clear_the_view(place, person)
            ctx.run_script(person.node)
            return
        for zone in place.zones.near(*self.player.at(), 400):
            if zone.name == reach.name:
                if isinstance(zone, Spot):
                    self.player.look_at((zone.x + zone.w // 2) << 8, (zone.y + zone.h // 2) << 8)
                    self.use_spot(ctx, place, zone)
                elif isinstance(zone, Door):
                    self._use_door(ctx, zone)
                return

    def _clear_the_view(self, place: Place, person: Person) -> None:
        """Step to the side of somebody who sits or lies behind the player: how they take it is to be seen."""
        (x, y), (at_x, at_y) = self.player.at(), person.at()
        if person.pose == "stand" or abs(x - at_x) >= HIDES or not 0 < y - at_y < TALL:
            return
        grid = self.grid(place).with_bodies([other.at() for other in self.people])
        sides = (-1, 1) if x < at_x else (1, -1)
        for to in ((at_x + side * HIDES, y) for side in sides):
            if grid.free(*to):
                self.player.set_off([to], PATIENCE, self.player.facing)
                return

    def _use_door(self, ctx: Context, door: Door) -> None:
        self.halt()
        if not ctx.met(door.when):
            if door.locked:
                ctx.run_script(door.locked)
            return
        ctx.sound(door.sound or "door", self.column(self.player))
        self.begin_travel(ctx, door.target, door.spawn)

    def _listen(self, ctx: Context, place: Place, goal: str = "") -> None:
        """Listen to who is nearest, or else to a thing; or to ``goal``, as ``person:ID`` or ``zone:NAME``."""
        self.halt()
        kind, _, name = goal.partition(":")
        heard = (other for other in self.people if tells_of(other.id) and kind in ("", "person"))
        person = self.find(name) if kind == "person" else nearest(self.player, heard)
        if person is not None:
            self.player.look_at(person.x, person.y)
            if self.listening.hold(person.id):
                self._heard(ctx, person)
            return
        spots = [zone for zone in place.zones.near(*self.player.at(), NEAR) if isinstance(zone, Spot) and zone.listen]
        spots = [zone for zone in spots if name in ("", zone.name)]
        if not spots:
            self.listening.hold("")
            return
        spot = min(spots, key=lambda zone: zone.distance(*self.player.at()))
        if self.listening.hold(spot.name):
            ctx.run_script(spot.listen)

    def _heard(self, ctx: Context, person: Person) -> None:
        for tell in tells_of(person.id):
            if ctx.story.learn(tell):
                ctx.story.master("listen")
                self.show_tell(ctx, tell)
                return
        ctx.run_script(f"Listen_{person.id.capitalize()}")

    def show_tell(self, ctx: Context, tell: str) -> None:
        """Show a tell's picture."""
        self.listening.show(tell)
        ctx.sound("tell")

"""Walking a living place: moving, examining, listening, doors and zones."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from game.core.events import LoadWanted, SaveWanted
from game.core.input import ACT, LISTEN, MENU, QUICK_LOAD, QUICK_SAVE
from game.core.snapshot import Plain
from game.scenes.context import Context, Controls, Scene
from game.scenes.listening import Listening
from game.scenes.pause import Pause
from game.scenes.puzzling import Puzzling
from game.scenes.reach import Reach, in_reach, nearest
from game.scenes.sight import observe_place
from game.story.cast import tells_of
from game.world.movement import RUN_SPEED, WALK_SPEED, direction, facing_of, move
from game.world.paths import find_path
from game.world.person import Person
from game.world.place import Door, Place, Spot, Trigger

FOOTSTEP_TICKS = 18
CLICK_TICKS = 900
"""A walk by click is cut short after this many ticks."""


@dataclass(slots=True)
class Explore(Puzzling, Scene):
    """The player in a place. People, camera and stage directions are ``Stage``'s."""

    kind: ClassVar[str] = "explore"
    pauses: ClassVar[bool] = True
    inside: list[str] = field(default_factory=list)
    listening: Listening = field(default_factory=Listening)
    reach: Reach | None = None
    goal: str = ""

    def step(self, ctx: Context, controls: Controls) -> None:
        """Advance one tick under the player's control."""
        if self.travel is not None or not self.place:
            self.stage(ctx)
            return
        if controls.hit(MENU):
            ctx.push(Pause())
            return
        if controls.hit(QUICK_SAVE):
            ctx.emit(SaveWanted("quick"))
        elif controls.hit(QUICK_LOAD):
            ctx.emit(LoadWanted("quick"))
        place = ctx.content.place(self.place)
        self._settle()
        if self.puzzle is not None and self._puzzled(ctx, place, controls):
            return
        before = self.player.x, self.player.y, self.player.facing
        listening = controls.held & LISTEN
        if listening:
            self._listen(ctx, place)
        else:
            self.listening.release()
            self._walk(ctx, place, controls)
        self._advance(ctx)
        if before != (self.player.x, self.player.y, self.player.facing):
            self._moved(ctx, place)
        if ctx.scenes[-1] is not self or self.travel is not None or listening:
            return
        if controls.hit(ACT):
            self._act(ctx, place)
        elif controls.clicked and controls.pointer is not None:
            self._click(ctx, place, controls.pointer.x, controls.pointer.y)

    def _puzzled(self, ctx: Context, place: Place, controls: Controls) -> bool:
        """Advance the puzzle; return whether that is all that happens in this tick."""
        taken = self.play(ctx, place, controls)
        if ctx.scenes[-1] is not self:
            return True
        if not taken:
            return False
        if self.puzzle is not None and self.puzzle.seat(place) is None:
            self._walk(ctx, place, controls)
        self._advance(ctx)
        self._moved(ctx, place)
        return True

    def stage(self, ctx: Context) -> None:
        """Move everybody, the camera and a change of place under way by one tick."""
        self._settle()
        self._advance(ctx)

    def _settle(self) -> None:
        self.player.px, self.player.py = self.player.x, self.player.y

    def _advance(self, ctx: Context) -> None:
        self.listening.step()
        if self.travel is not None:
            self._travelling(ctx)
        if self.place:
            self.step_stage(ctx, ctx.content.place(self.place))

    def _walk(self, ctx: Context, place: Place, controls: Controls) -> None:
        player = self.player
        dx, dy = direction(controls.held)
        if not dx and not dy:
            if not player.path:
                player.walking = 0
                if self.goal:
                    self._arrive_at_goal(ctx, place)
            return
        self.goal = ""
        player.path.clear()
        player.pose = "stand"
        player.facing = facing_of(dx, dy, player.facing)
        speed = RUN_SPEED if ctx.settings.run else WALK_SPEED
        x, y = move(self.grid(place), player.x, player.y, dx, dy, speed, self.bodies(ctx))
        if (x, y) == (player.x, player.y):
            player.walking = 0
            return
        player.x, player.y = x, y
        player.walking += 1
        if player.walking % FOOTSTEP_TICKS == FOOTSTEP_TICKS // 2:
            ctx.story.master("walk")
            ctx.sound(f"step_{place.surface(*player.at())}")
        self.trail.tread(player, len(ctx.story.followers))

    def _moved(self, ctx: Context, place: Place) -> None:
        """Look at zones only when the player has moved: edges are triggered, nothing is polled."""
        if place.gates and self.puzzle is None:
            self.move_gates(ctx, place)
        self.reach = self._look(ctx, place)
        zones = place.zones.at(*self.player.at())
        names = [zone.name for zone in zones]
        entered = [zone for zone in zones if zone.name not in self.inside]
        self.inside = names
        for zone in entered:
            if isinstance(zone, Door) and not zone.use:
                self._use_door(ctx, zone)
                return
            if isinstance(zone, Trigger) and self._trigger(ctx, zone):
                return

    def _look(self, ctx: Context, place: Place) -> Reach | None:
        return in_reach(place, self.player, self._others(ctx), ctx.story.followers, ctx.met)

    def _others(self, ctx: Context) -> list[Person]:
        return [person for person in self.people if person.node or person.id in ctx.story.followers]

    def _trigger(self, ctx: Context, zone: Trigger) -> bool:
        key = f"{self.place}/{zone.name}"
        if (zone.once and key in ctx.story.triggered) or not ctx.met(zone.when):
            return False
        if zone.once:
            ctx.story.triggered.append(key)
        self.halt()
        return ctx.run_script(zone.node)

    def _use_door(self, ctx: Context, door: Door) -> None:
        self.halt()
        if not ctx.met(door.when):
            if door.locked:
                ctx.run_script(door.locked)
            return
        ctx.sound(door.sound or "door")
        self.begin_travel(ctx, door.target, door.spawn)

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

    def _listen(self, ctx: Context, place: Place) -> None:
        self.halt()
        person = nearest(self.player, (other for other in self.people if tells_of(other.id)))
        if person is not None:
            if self.listening.hold(person.id):
                self._heard(ctx, person)
            return
        spots = [zone for zone in place.zones.near(*self.player.at(), 24) if isinstance(zone, Spot) and zone.listen]
        if not spots:
            self.listening.hold("")
        elif self.listening.hold(spots[0].name):
            ctx.run_script(spots[0].listen)

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

    def resume(self, ctx: Context) -> None:
        """Take control back after a script: who is here may have changed."""
        if self.place:
            place = ctx.content.place(self.place)
            self.refresh(ctx, place)
            self.settle_puzzle(ctx, place)
            self.inside = [zone.name for zone in place.zones.at(*self.player.at())]
            self.reach = self._look(ctx, place)

    def _travelling(self, ctx: Context) -> None:
        travel = self.travel
        assert travel is not None
        if not ctx.veil.still():
            return
        if travel.closing:
            self.enter(ctx, travel.place, travel.spawn)
            place = ctx.content.place(self.place)
            self.inside = [zone.name for zone in place.zones.at(*self.player.at())]
            self.reach = None
            travel.closing = False
            self.open_veil(ctx)
            return
        self.travel = None
        ctx.emit(SaveWanted("auto"))
        place = ctx.content.place(self.place)
        if place.on_enter and ctx.scenes[-1] is self:
            ctx.run_script(place.on_enter)

    def map_name(self) -> str:
        """Return the name of the map."""
        return self.place

    def survive(self, ctx: Context, *, failed: bool) -> bool:
        """Stay here if the way elsewhere failed."""
        self.travel = None
        return True

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return the place as a bot may know it: player, people, exits, things to act on, walk grid."""
        if not self.place:
            return {"map": ""}
        seen = observe_place(ctx, self, ctx.content.place(self.place))
        seen["reach"] = self.reach.name if self.reach else ""
        seen["gates"] = list(self.closed)
        seen["puzzle"] = self.puzzle.observe() if self.puzzle is not None else None
        return seen

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        packed = self.pack_stage()
        packed["inside"] = list(self.inside)
        packed["listening"] = self.listening.pack()
        packed["reach"] = [self.reach.kind, self.reach.name, self.reach.x, self.reach.y] if self.reach else None
        packed["goal"] = self.goal
        packed["puzzle"] = self.puzzle.pack() if self.puzzle is not None else None
        packed["closed"] = list(self.closed)
        return packed

    @classmethod
    def unpack(cls, data: dict[str, Any], ctx: Context) -> Explore:
        """Build the scene from ``pack()``'s data."""
        scene = cls(
            inside=list(data["inside"]),
            listening=Listening(*data["listening"]),
            reach=Reach(*data["reach"]) if data["reach"] else None,
            goal=data["goal"],
        )
        scene.unpack_stage(data)
        scene.unpack_puzzle(ctx, data)
        return scene


def _near(player: Person, point: tuple[int, int]) -> bool:
    x, y = player.at()
    return max(abs(point[0] - x), abs(point[1] - y)) <= 34

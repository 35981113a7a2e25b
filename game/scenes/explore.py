"""Walking a living place: moving, examining, listening, doors and zones."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from game.core.events import LoadWanted, SaveWanted
from game.core.input import ACT, HINT, LISTEN, MENU, QUICK_LOAD, QUICK_SAVE
from game.core.snapshot import Plain
from game.scenes.clicking import Clicking
from game.scenes.context import Context, Controls, Scene
from game.scenes.listening import Listening
from game.scenes.pause import Pause
from game.scenes.puzzling import HELPER
from game.scenes.reach import Reach
from game.scenes.sight import observe_place
from game.scenes.stage import FOOTSTEP_TICKS
from game.world.movement import RUN_SPEED, WALK_SPEED, direction, facing_of, move
from game.world.place import Door, Place, Trigger

REMINDER_TICKS = 240
"""How long the objective is shown when it is asked for."""


@dataclass(slots=True)
class Explore(Clicking, Scene):
    """The player in a place. People, camera and stage directions are ``Stage``'s."""

    kind: ClassVar[str] = "explore"
    pauses: ClassVar[bool] = True
    inside: list[str] = field(default_factory=list)

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
        elif controls.hit(HINT):
            self._remind(ctx)
        place = ctx.content.place(self.place)
        self._settle()
        if self.puzzle is not None and self._puzzled(ctx, place, controls):
            return
        before = self.player.x, self.player.y, self.player.facing
        self.take_pointer(ctx, place, controls)
        if ctx.scenes[-1] is not self or self.travel is not None:
            return
        listening = bool(controls.held & LISTEN) or self.hears(place)
        if listening:
            self._listen(ctx, place, "" if controls.held & LISTEN else self.goal)
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

    def _puzzled(self, ctx: Context, place: Place, controls: Controls) -> bool:
        """Advance the puzzle; return whether that is all that happens in this tick."""
        taken = self.play(ctx, place, controls)
        if ctx.scenes[-1] is not self:
            return True
        if not taken:
            return False
        if self.puzzle is not None and self.puzzle.seat(place) is None:
            if controls.pointer is not None and not self.on_player(controls.pointer):
                self.take_pointer(ctx, place, controls, acts=False)
            self._walk(ctx, place, controls)
        self._advance(ctx)
        self._moved(ctx, place)
        return True

    def _remind(self, ctx: Context) -> None:
        """Show once more what to do; asked again meanwhile, Max says more about it, if he is with the player."""
        objective = f"objective.{ctx.story.objective}"
        if ctx.notice == objective and 0 < ctx.notice_ticks < REMINDER_TICKS and HELPER in ctx.story.followers:
            ctx.notice_ticks = 0
            ctx.run_script(self.person(HELPER).node)
        elif ctx.story.objective:
            ctx.notify(objective, REMINDER_TICKS)
            ctx.sound("objective")

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
        self.drop_goal()
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

    def _trigger(self, ctx: Context, zone: Trigger) -> bool:
        key = f"{self.place}/{zone.name}"
        if (zone.once and key in ctx.story.triggered) or not ctx.met(zone.when):
            return False
        if zone.once:
            ctx.story.triggered.append(key)
        self.halt()
        return ctx.run_script(zone.node)

    def resume(self, ctx: Context) -> None:
        """Take control back after a script: who is here may have changed."""
        if self.place:
            place = ctx.content.place(self.place)
            self.drop_goal()
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
            self.drop_goal()
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
        packed["goal"] = [self.goal, self.press]
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
            goal=data["goal"][0],
            press=data["goal"][1],
        )
        scene.unpack_stage(data)
        scene.unpack_puzzle(ctx, data)
        return scene

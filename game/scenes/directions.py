"""The directions that scripts give to the people of a stage."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.fixed import ONE, length
from game.scenes.context import Context, StageError
from game.scenes.stage import PATIENCE, Stage, node_of
from game.story.state import Whereabouts
from game.world.movement import FACINGS
from game.world.paths import find_path
from game.world.person import Person


@dataclass(frozen=True, slots=True)
class _Mark:
    """A Point or Spawn, as directions need it."""

    x: int
    y: int
    facing: int | None


class Directions(Stage):
    """A stage that takes directions; every verb that moves people ends here."""

    __slots__ = ()

    def send(self, ctx: Context, who: str, spot: str) -> None:
        """Let somebody walk to a mark; if there is no way they are placed there."""
        person, mark = self.person(who), self._mark(ctx, spot)
        place = ctx.content.place(self.place)
        path = find_path(self.grid(place), person.at(), (mark.x, mark.y))
        if path is None:
            person.put(mark.x, mark.y, mark.facing)
        else:
            if path[-1] != (mark.x, mark.y):
                path.append((mark.x, mark.y))
            way = length(mark.x - (person.x >> 8), mark.y - (person.y >> 8))
            person.set_off(path, PATIENCE + 2 * way, -1 if mark.facing is None else mark.facing)
        if person is not self.player:
            self._record(ctx, person, mark.x, mark.y)

    def put(self, ctx: Context, who: str, spot: str) -> None:
        """Place somebody on a mark at once, bringing them here if they are elsewhere."""
        mark = self._mark(ctx, spot)
        person = self.find(who)
        key = f"{self.place}/{who}"
        if key in ctx.story.hidden:
            ctx.story.hidden.remove(key)
        if person is None:
            person = Person(who, mark.x * ONE, mark.y * ONE, node=self._home_node(ctx, who))
            self.people.append(person)
        person.put(mark.x, mark.y, mark.facing)
        if person is self.player:
            self.trail.reset()
            self.eye.jump(person.x, person.y, self.bounds(ctx.content.place(self.place)))
        else:
            self._record(ctx, person, mark.x, mark.y)

    def turn(self, ctx: Context, who: str, towards: str) -> None:
        """Turn somebody in a direction, or towards somebody or a mark."""
        person = self.person(who)
        if towards in FACINGS:
            person.facing = FACINGS.index(towards)
        else:
            other = self.find(towards)
            if other is not None:
                person.look_at(other.x, other.y)
            else:
                mark = self._mark(ctx, towards)
                person.look_at(mark.x * ONE, mark.y * ONE)
        self._keep(ctx, person)

    def set_pose(self, ctx: Context, who: str, pose: str) -> None:
        """Let somebody stand, sit, kneel or lie."""
        person = self.person(who)
        person.pose = pose
        self._keep(ctx, person)

    def hide(self, ctx: Context, who: str) -> None:
        """Take somebody out of this place."""
        person = self.find(who)
        if person is not None and person is not self.player:
            self.people.remove(person)
        key = f"{self.place}/{who}"
        if key not in ctx.story.hidden:
            ctx.story.hidden.append(key)
        record = ctx.story.placed.get(who)
        if record is not None and record.place == self.place:
            del ctx.story.placed[who]
        if who in ctx.story.followers:
            ctx.story.followers.remove(who)

    def show(self, ctx: Context, who: str) -> None:
        """Bring somebody back to where the map has them."""
        key = f"{self.place}/{who}"
        if key in ctx.story.hidden:
            ctx.story.hidden.remove(key)
        ctx.story.placed.pop(who, None)
        self.refresh(ctx, ctx.content.place(self.place))

    def follow(self, ctx: Context, who: str) -> None:
        """Let somebody follow the player; they come from wherever they are."""
        if who in ctx.story.followers:
            return
        ctx.story.placed.pop(who, None)
        ctx.story.followers.append(who)
        if self.find(who) is None:
            self.people.append(self._arrival(ctx, who, None))

    def unfollow(self, ctx: Context, who: str) -> None:
        """Let a follower stay where they stand."""
        if who in ctx.story.followers:
            ctx.story.followers.remove(who)
            person = self.find(who)
            if person is not None:
                self._record(ctx, person, *person.at())

    def is_walking(self, who: str) -> bool:
        """Return whether somebody is still on their way."""
        person = self.find(who)
        return person is not None and bool(person.path)

    def aim_camera(self, ctx: Context, target: str, ticks: int) -> None:
        """Turn the camera to a person or a mark, arriving in ``ticks``."""
        person = self.find(target)
        if person is not None:
            self.eye.aim("player" if person is self.player else target, (0, 0), ticks)
        else:
            mark = self._mark(ctx, target)
            self.eye.aim("", (mark.x, mark.y), ticks)

    def show_sprite(self, ctx: Context, name: str, tag: str) -> None:
        """Let a Sprite of the map show a tag of its sheet from now on; raises ``StageError`` if it is not there."""
        if all(sprite.name != name for sprite in ctx.content.place(self.place).sprites):
            raise StageError(self.place, f"there is no Sprite called {name!r}", "add one to the map, or mend the name")
        self.sprites[name] = tag, ctx.tick

    def _mark(self, ctx: Context, name: str) -> _Mark:
        mark = ctx.content.place(self.place).mark(name)
        if mark is not None:
            return _Mark(mark.x, mark.y, mark.facing)
        raise StageError(
            self.place, f"there is no Point or Spawn called {name!r}", "add one to the map, or mend the name"
        )

    def _home_node(self, ctx: Context, who: str) -> str:
        for resident in ctx.content.place(self.place).people:
            if resident.person == who:
                return resident.node
        return node_of(ctx, who)

    def _keep(self, ctx: Context, person: Person) -> None:
        """Remember a changed facing or pose of somebody a script has placed."""
        if person is not self.player and person.id not in ctx.story.followers:
            x, y = person.path[-1] if person.path else person.at()
            self._record(ctx, person, x, y)

    def _record(self, ctx: Context, person: Person, x: int, y: int) -> None:
        if person.id not in ctx.story.followers:
            ctx.story.placed[person.id] = Whereabouts(self.place, x * ONE, y * ONE, person.facing, person.pose)

"""A place with a puzzle: its rules, the gates it shuts, its helper, and what it says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from game.core.input import ACT, Pointer
from game.puzzles.base import Puzzle, Room, Shown, SoundOf
from game.scenes.camera import SCREEN_WIDTH
from game.scenes.context import Context, Controls
from game.scenes.directions import Directions
from game.scenes.stage import PATIENCE
from game.scenes.trail import crowds
from game.world.movement import FEET_HEIGHT, FEET_WIDTH, WalkGrid
from game.world.paths import find_path
from game.world.person import Person
from game.world.place import Gate, Place, Spot

HELPER = "max"
"""Who helps with puzzles: they follow, or stay where they were sent."""
BESIDE = 40
"""A helper who was called follows from as near as this, in pixels."""
AGAIN = 30
"""Ticks between two tries of a helper to find a way back."""


@dataclass(slots=True)
class Puzzling(Directions):
    """A stage that may have a puzzle. ``closed`` are the gates that are shut, ``ground`` the walk grid with them."""

    puzzle: Puzzle | None = None
    closed: tuple[str, ...] = ()
    ground: WalkGrid | None = field(default=None, compare=False)

    # -- coming and going ------------------------------------------------------------------------

    def enter(self, ctx: Context, name: str, spawn: str) -> None:
        """Be in a place at once; its puzzle is as it was left."""
        self.leave_puzzle(ctx)
        self.closed, self.ground = (), None
        Directions.enter(self, ctx, name, spawn)
        self.take_puzzle(ctx)

    def leave_puzzle(self, ctx: Context) -> None:
        """Keep the state of the puzzle in the story."""
        if self.puzzle is not None:
            ctx.story.puzzles[self.puzzle.id] = self.puzzle.pack()
            self.puzzle = None

    def take_puzzle(self, ctx: Context) -> None:
        """Begin the place's puzzle, or go on with it."""
        place = ctx.content.place(self.place)
        if place.puzzle:
            from game.puzzles.catalogue import make

            self.puzzle = make(place.puzzle, ctx.story.puzzles.get(place.puzzle))
        self.move_gates(ctx, place)

    # -- each tick -------------------------------------------------------------------------------

    def play(self, ctx: Context, place: Place, controls: Controls) -> bool:
        """Advance the puzzle by one tick; return whether Act and Listen are its own now."""
        puzzle = self.puzzle
        if puzzle is None:
            return False
        helper = self._helper(ctx)
        taken = False
        if not puzzle.solved:
            taken = puzzle.step(self._room(ctx, place, controls, helper))
            self._carry(ctx, place, puzzle)
        self.settle_puzzle(ctx, place)
        return taken

    def settle_puzzle(self, ctx: Context, place: Place) -> None:
        """Let everybody know what the puzzle has come to: gates, story, sound, and what it says."""
        puzzle = self.puzzle
        if puzzle is None:
            self.move_gates(ctx, place)
            return
        if puzzle.events:
            for event in puzzle.events:
                if isinstance(event, SoundOf):
                    ctx.sound(event.name, self._column_of(place, event.sprite))
                else:
                    ctx.emit(event)
            puzzle.events.clear()
        self.move_gates(ctx, place)
        if puzzle.solved and ctx.variables().find(f"${puzzle.id}_solved") is not True:
            ctx.variables().set(f"${puzzle.id}_solved", True)
        if puzzle.say:
            node, puzzle.say = puzzle.say, ""
            self.halt()
            ctx.run_script(node)

    def _column_of(self, place: Place, sprite: str) -> int:
        """Return the screen column a Sprite is seen at: beyond the screen it is its edge."""
        x = next(each.x for each in place.sprites if each.name == sprite) - (self.eye.x >> 8)
        return min(SCREEN_WIDTH, max(0, x))

    def _room(self, ctx: Context, place: Place, controls: Controls, helper: Person | None) -> Room:
        x, y = self.player.at()
        puzzle = self.puzzle
        assert puzzle is not None
        post = place.points.get(puzzle.errand) if puzzle.errand and not puzzle.delay else None
        pressing = self.grips(place, controls.pointer)
        return Room(
            ground=place,
            x=x,
            y=y,
            moved=self.player.walking > 0,
            held=controls.held | (ACT if pressing else 0),
            pressed=controls.pressed | (ACT if pressing and controls.clicked else 0),
            regions=[zone.name for zone in place.zones.at(x, y)],
            surface=place.surface(x, y),
            arrived=helper is not None and post is not None and not helper.path and helper.at() == (post.x, post.y),
            untimed=ctx.settings.untimed,
        )

    def grips(self, place: Place, pointer: Pointer | None) -> bool:
        """Return whether the pointer is pressed on the player, or anywhere while the puzzle carries them."""
        if pointer is None or not pointer.pressed or self.puzzle is None:
            return False
        return self.puzzle.seat(place) is not None or self.on_player(pointer)

    def on_player(self, pointer: Pointer) -> bool:
        """Return whether the pointer is on the player."""
        x, y = self.player.at()
        map_x, map_y = pointer.x + (self.eye.x >> 8), pointer.y + (self.eye.y >> 8)
        return abs(x - map_x) <= 10 and y - 28 <= map_y <= y + 4

    def _carry(self, ctx: Context, place: Place, puzzle: Puzzle) -> None:
        """Put the player where the puzzle carries them."""
        seat = puzzle.seat(place)
        player = self.player
        if seat is None:
            if player.pose == "sit":
                player.pose = "stand"
            return
        self.halt()
        player.x, player.y, player.facing = seat
        player.pose = "sit"

    def use_spot(self, ctx: Context, place: Place, spot: Spot) -> None:
        """Do what Act does with a Spot: what the puzzle makes of it, or its own node."""
        node = self.puzzle.act(spot.name) if spot.use and self.puzzle is not None else None
        if node is not None:
            self.settle_puzzle(ctx, place)
        node = spot.node if node is None else node
        if node:
            ctx.run_script(node)

    # -- the helper ------------------------------------------------------------------------------

    def _helper(self, ctx: Context) -> Person | None:
        """Let the helper set off on an errand or come back, and return them if they are here."""
        puzzle, person = self.puzzle, self.find(HELPER)
        if person is None or puzzle is None:
            return None
        if puzzle.errand:
            self._send_helper(ctx, puzzle, person)
        elif HELPER not in ctx.story.followers:
            self._call_helper(ctx, person)
        return person

    def _send_helper(self, ctx: Context, puzzle: Puzzle, person: Person) -> None:
        if puzzle.delay:
            puzzle.delay -= 1
            return
        if HELPER in ctx.story.followers:
            self.unfollow(ctx, HELPER)
        mark = ctx.content.place(self.place).points[puzzle.errand]
        if not person.path and person.at() != (mark.x, mark.y):
            self.send(ctx, HELPER, puzzle.errand)

    def _call_helper(self, ctx: Context, person: Person) -> None:
        """Let the helper walk up to the player and then follow."""
        record = ctx.story.placed.get(HELPER)
        if record is None or person.path or (person.x, person.y) == (self.player.x, self.player.y):
            return
        if crowds(person.x, person.y, self.player, BESIDE):
            self.follow(ctx, HELPER)
        elif ctx.tick % AGAIN == 0:
            path = find_path(self.grid(ctx.content.place(self.place)), person.at(), self.player.at())
            if path:
                person.set_off(path[:-1] or path, PATIENCE * 2)

    # -- gates -----------------------------------------------------------------------------------

    def grid(self, place: Place) -> WalkGrid:
        """Return where feet may stand now, shut gates included."""
        return self.ground or place.grid

    def move_gates(self, ctx: Context, place: Place) -> None:
        """Shut and open gates; one that somebody stands in waits until they are out of it."""
        if not place.gates:
            return
        own = self.puzzle.closed() if self.puzzle is not None else ()
        closed = tuple(
            gate.name
            for gate in place.gates
            if (gate.name in own or (gate.when is not None and not ctx.met(gate.when)))
            and (gate.name in self.closed or not self._occupied(gate))
        )
        if closed != self.closed:
            self.closed = closed
            self.lay_ground(place)
            self.player.path.clear()

    def lay_ground(self, place: Place) -> None:
        """Work the walk grid out anew from the gates that are shut."""
        walls = [(gate.x, gate.y, gate.w, gate.h) for gate in place.gates if gate.name in self.closed]
        self.ground = place.grid.with_walls(walls) if walls else None

    def _occupied(self, gate: Gate) -> bool:
        return any(_stands_in(person, gate) for person in (self.player, *self.people))

    def unpack_puzzle(self, ctx: Context, data: dict[str, Any]) -> None:
        """Take the puzzle and the gates of ``pack()``'s data."""
        if not self.place:
            return
        place = ctx.content.place(self.place)
        if place.puzzle and data["puzzle"] is not None:
            from game.puzzles.catalogue import make

            self.puzzle = make(place.puzzle, data["puzzle"])
        self.closed = tuple(gate.name for gate in place.gates if gate.name in data["closed"])
        self.lay_ground(place)

    # -- what is seen ----------------------------------------------------------------------------

    def looks(self, place: Place) -> dict[str, Shown]:
        """Return how the Sprites of the place show that do not show as the map has them."""
        found = {
            gate.sprite: Shown("shut" if gate.name in self.closed else "open") for gate in place.gates if gate.sprite
        }
        if self.puzzle is not None:
            found |= self.puzzle.looks(place)
        return found | {name: Shown(tag, since=tick) for name, (tag, tick) in self.sprites.items()}


def _stands_in(person: Person, gate: Gate) -> bool:
    x, y = person.at()
    half = FEET_WIDTH // 2
    return gate.x - half < x < gate.x + gate.w + half and gate.y < y < gate.y + gate.h + FEET_HEIGHT

"""The stage of a place: its people, the camera, and the directions that scripts give."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from game.core.events import Ambience, Music
from game.core.fixed import ONE
from game.core.snapshot import Plain
from game.scenes.camera import Bounds, Eye
from game.scenes.context import Context, StageError
from game.scenes.trail import Trail, crowds
from game.scenes.travel import TRAVEL_TICKS, Travel
from game.scenes.veil import VEIL_FULL
from game.story.cases import CASES
from game.world.movement import RUN_SPEED, WALK_SPEED, Box, WalkGrid
from game.world.paths import find_path
from game.world.person import Person
from game.world.place import Camera, Place, Resident

STAGE_SPEED = 288
"""How fast people walk on their own, in 1/256 px a tick."""
FOOTSTEP_TICKS = 18
"""From step to step of the player."""
PATIENCE = 180
"""A staged walk may take twice its length and this many ticks more; then the walker is placed."""
MOOD_MUSIC = {"alarm": "alarm", "dusk": "dusk", "night": "night"}
"""Tracks that a mood of the story puts in place of the map's."""
SIDE = 15
ASIDE = (
    ((-SIDE, 0), (SIDE, 0), (0, -SIDE)),
    ((0, SIDE), (0, -SIDE), (SIDE, 0)),
    ((0, SIDE), (0, -SIDE), (-SIDE, 0)),
    ((-SIDE, 0), (SIDE, 0), (0, SIDE)),
)
"""Where a follower steps aside to, by the player's facing (down, left, right, up), in pixels."""
STROLL_REST = 200
"""Least ticks between two strolls of somebody who wanders."""


@dataclass(slots=True)
class Stage:
    """People, camera and travel. ``player`` is a person too, called by their ID or ``player``.

    ``sprites`` are those of the map that a script lets show otherwise: their tag, and the tick it began at.
    """

    place: str = ""
    player: Person = field(default_factory=lambda: Person("player", 0, 0))
    people: list[Person] = field(default_factory=list)
    eye: Eye = field(default_factory=Eye)
    trail: Trail = field(default_factory=Trail)
    travel: Travel | None = None
    sprites: dict[str, tuple[str, int]] = field(default_factory=dict)

    # -- who is here -----------------------------------------------------------------------------

    def find(self, who: str) -> Person | None:
        """Return somebody who is here, or None."""
        if who in ("player", self.player.id):
            return self.player
        return next((person for person in self.people if person.id == who), None)

    def person(self, who: str) -> Person:
        """Return somebody who is here; raises ``StageError`` if they are not."""
        person = self.find(who)
        if person is None:
            raise StageError(self.place, f"{who} is not here", "<<place>> or <<show>> them first")
        return person

    def bodies(self, ctx: Context) -> list[Box]:
        """Return the pixel positions of people near enough to be in the player's way."""
        x, y, followers = self.player.x, self.player.y, ctx.story.followers
        return [
            (other.x >> 8, other.y >> 8)
            for other in self.people
            if -6144 < other.x - x < 6144 and -6144 < other.y - y < 6144 and other.id not in followers
        ]

    def halt(self) -> None:
        """Stop the player's walk."""
        self.player.path.clear()
        self.player.walking = 0

    def grid(self, place: Place) -> WalkGrid:
        """Return where feet may stand now."""
        return place.grid

    # -- entering --------------------------------------------------------------------------------

    def begin_travel(self, ctx: Context, place: str, spawn: str) -> None:
        """Close the veil and then enter ``place`` at ``spawn``."""
        ctx.content.place(place)  # a missing map is told now, not behind a black picture
        self.travel = Travel(place, spawn)
        if ctx.veil.level < VEIL_FULL:
            ctx.veil.colour = "black"
            ctx.veil.fade(VEIL_FULL, TRAVEL_TICKS if self.place else 1)

    def open_veil(self, ctx: Context) -> None:
        """Open the veil again, unless a script keeps it closed."""
        if not ctx.story.dark:
            ctx.veil.fade(0, TRAVEL_TICKS)

    def arrived(self) -> bool:
        """Return whether no change of place is under way."""
        return self.travel is None

    def enter(self, ctx: Context, name: str, spawn: str) -> None:
        """Be in a place at once: the player at a spawn, followers with them, the others as they were left."""
        place = ctx.content.place(name)
        mark = place.mark(spawn)
        if mark is None:
            raise StageError(
                name, f"there is no Spawn or Point called {spawn!r}", "add one to the map, or mend the name"
            )
        self.place = name
        self.sprites.clear()
        self.player.id = CASES[ctx.story.case].player if ctx.story.case else "elara"
        self.player.put(mark.x, mark.y, mark.facing)
        self.player.pose = "stand"
        self.trail.reset()
        self.people = []
        self.refresh(ctx, place)
        self.eye.who = "player"
        self.eye.jump(self.player.x, self.player.y, self.bounds(place))
        track = music_of(ctx, place)
        if track:
            ctx.play(Music(track))
        ctx.play(Ambience(place.ambience or "none"))

    def refresh(self, ctx: Context, place: Place) -> None:
        """Bring in those who should be here and let go those who should not."""
        story = ctx.story
        wanted: dict[str, Resident | None] = {}
        for resident in place.people:
            record = story.placed.get(resident.person)
            if record is not None and record.place != self.place:
                continue
            if f"{self.place}/{resident.person}" in story.hidden or not ctx.met(resident.when):
                continue
            if resident.person not in story.followers:
                wanted[resident.person] = resident
        for who, record in story.placed.items():
            if record.place == self.place and who not in story.followers:
                wanted.setdefault(who, None)
        for who in story.followers:
            wanted[who] = None
        self.people = [person for person in self.people if person.id in wanted]
        present = {person.id for person in self.people}
        for who, home in wanted.items():
            if who not in present:
                self.people.append(self._arrival(ctx, who, home))

    def _arrival(self, ctx: Context, who: str, home: Resident | None) -> Person:
        record = ctx.story.placed.get(who)
        if who in ctx.story.followers:
            person = Person(who, self.player.x, self.player.y, self.player.facing, node=node_of(ctx, who))
        elif record is not None and record.place == self.place:
            person = Person(who, record.x, record.y, record.facing, record.pose, node_of(ctx, who))
        else:
            assert home is not None
            person = Person(who, home.x * ONE, home.y * ONE, home.facing, home.pose)
            person.wander, person.rest = home.wander, ctx.rng.below(STROLL_REST)
        if home is not None:
            person.node = home.node
        person.home_x, person.home_y = person.x, person.y
        return person

    # -- each tick -------------------------------------------------------------------------------

    def column(self, person: Person) -> int:
        """Return the screen column somebody is seen at; it may lie outside the screen."""
        return (person.x - self.eye.x) >> 8

    def step_stage(self, ctx: Context, place: Place) -> None:
        """Move everybody and the camera by one tick."""
        player, followers = self.player, ctx.story.followers
        if player.path or player.emote_ticks:
            player.step(RUN_SPEED if ctx.settings.run and ctx.scenes[-1].kind == "explore" else WALK_SPEED)
            if player.walking % FOOTSTEP_TICKS == FOOTSTEP_TICKS // 2:
                ctx.sound(f"step_{place.surface(*player.at())}")
            self.trail.tread(player, len(followers))
        for person in self.people:
            if person.path or person.emote_ticks or person.walking:
                person.step(STAGE_SPEED)
            elif person.wander:
                self._stroll(ctx, place, person)
            if followers and person.id in followers and not person.path and not self._step_aside(place, person):
                self.trail.lead(person, followers.index(person.id), player)
        eye = self.eye
        watched = player if eye.who == "player" else self.find(eye.who)
        if watched is not None:
            eye.step(watched.x, watched.y, self.bounds(place))
        else:
            eye.step(eye.mark_x * ONE, eye.mark_y * ONE, (0, 0, place.width, place.height))

    def _step_aside(self, place: Place, person: Person) -> bool:
        """Let a follower on whom the player has come to stand go to their side; return whether there is room."""
        if self.player.walking or not self.trail.prints or not crowds(person.x, person.y, self.player):
            return False
        x, y = self.player.at()
        for dx, dy in ASIDE[self.player.facing]:
            if self.grid(place).free(x + dx, y + dy):
                person.set_off([(x + dx, y + dy)], PATIENCE, self.player.facing)
                return True
        return False

    def bounds(self, place: Place) -> Bounds:
        """Return what the camera may show: the map, or the Camera zone the player is in."""
        if place.cameras:
            for zone in place.zones.at(*self.player.at()):
                if isinstance(zone, Camera):
                    return zone.x, zone.y, zone.x + zone.w, zone.y + zone.h
        return 0, 0, place.width, place.height

    def _stroll(self, ctx: Context, place: Place, person: Person) -> None:
        person.px, person.py = person.x, person.y
        person.rest -= 1
        if person.rest > 0:
            return
        person.rest = STROLL_REST + ctx.rng.below(STROLL_REST)
        far = person.wander
        goal = (person.home_x >> 8) + ctx.rng.between(-far, far), (person.home_y >> 8) + ctx.rng.between(-far, far)
        if self.grid(place).free(*goal):
            path = find_path(self.grid(place), person.at(), goal, 400)
            if path:
                person.set_off(path, PATIENCE + 2 * far)

    def pack_stage(self) -> dict[str, Plain]:
        """Return the stage as plain data."""
        return {
            "place": self.place,
            "player": self.player.pack(),
            "people": [person.pack() for person in self.people],
            "eye": self.eye.pack(),
            "trail": self.trail.pack(),
            "travel": self.travel.pack() if self.travel else None,
            "sprites": {name: list(shown) for name, shown in self.sprites.items()},
        }

    def unpack_stage(self, data: dict[str, Any]) -> None:
        """Take ``pack_stage()``'s data."""
        self.place = data["place"]
        self.player = Person.unpack(data["player"])
        self.people = [Person.unpack(person) for person in data["people"]]
        self.eye = Eye(*data["eye"])
        self.trail = Trail([(step[0], step[1], step[2]) for step in data["trail"]])
        self.travel = Travel(*data["travel"]) if data["travel"] else None
        self.sprites = {name: (tag, tick) for name, (tag, tick) in data.get("sprites", {}).items()}


def mood_of(ctx: Context, place: Place) -> str:
    """Return the colour grade of a place: the story's, if it has one, anywhere but in the realm."""
    return place.mood if place.mood == "realm" else ctx.story.mood or place.mood


def music_of(ctx: Context, place: Place) -> str:
    """Return the track of a place: some moods of the story bring their own. Empty: what plays goes on."""
    return MOOD_MUSIC.get(mood_of(ctx, place), place.music)


def node_of(ctx: Context, who: str) -> str:
    """Return the node of somebody whom no map names one for: their ID with a capital; empty if there is no such one."""
    node = who.capitalize()
    return node if node in ctx.content.program().nodes else ""

"""Followers walk in the player's footprints and never stand in the way."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.fixed import ONE, length
from game.core.snapshot import Plain
from game.world.movement import WALK_SPEED, facing_of
from game.world.person import Person

GAP = 17
"""Footprints between the player and the first follower, and between followers."""
NEAR = 10
"""A follower comes no nearer to the player than this, in pixels."""
BESIDE = 22
"""Who is as near as this stays where they are while the player stands."""
HURRY = 7
"""A follower who is off the trail comes back at this many fourths of walking speed."""


@dataclass(slots=True)
class Trail:
    """The player's last footprints, oldest first: x, y in 1/256 px and facing."""

    prints: list[tuple[int, int, int]] = field(default_factory=list)

    def tread(self, player: Person, followers: int) -> None:
        """Add a footprint and drop those nobody needs any more; who stands leaves none."""
        if self.prints and self.prints[-1][:2] == (player.x, player.y):
            return
        self.prints.append((player.x, player.y, player.facing))
        keep = GAP * followers + 1
        if len(self.prints) > keep:
            del self.prints[: len(self.prints) - keep]

    def reset(self) -> None:
        """Forget the footprints, as on entering a place."""
        self.prints.clear()

    def lead(self, person: Person, number: int, player: Person) -> None:
        """Move follower ``number`` (0 is the first) one tick along the trail, but not onto the player."""
        person.px, person.py = person.x, person.y
        index = len(self.prints) - 1 - GAP * (number + 1)
        if index < 0:
            person.walking = 0
            return
        x, y, facing = self.prints[index]
        if crowds(x, y, player) or (not player.walking and crowds(person.x, person.y, player, BESIDE)):
            person.walking = 0
            return
        dx, dy = x - person.x, y - person.y
        if not dx and not dy:
            person.walking = 0
            return
        away, pace = length(dx, dy), WALK_SPEED * HURRY // 4
        person.walking += 1
        if away <= pace:
            person.x, person.y, person.facing = x, y, facing
            return
        person.x += dx * pace // away
        person.y += dy * pace // away
        across = abs(dx) > abs(dy)
        person.facing = facing_of(_sign(dx) if across else 0, 0 if across else _sign(dy), person.facing)

    def pack(self) -> Plain:
        """Return the footprints as plain data."""
        return [list(step) for step in self.prints]


def crowds(x: int, y: int, player: Person, near: int = NEAR) -> bool:
    """Return whether a position (1/256 px) is nearer than ``near`` pixels to the player, too near to see both."""
    return max(abs(x - player.x), abs(y - player.y)) < near * ONE


def _sign(value: int) -> int:
    return (value > 0) - (value < 0)

"""The Waiting Room: a queue that goes round, so that nobody is first.

Four ropes, one to each side of the ring, are open only while somebody watches them. One that is held
open makes a front; the one at the door makes a way out. Whoever lets themselves out first is put at the end.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from game.puzzles.base import HIDDEN, Ground, Needs, Puzzle, Room, Shown, numbers
from game.puzzles.rails import along

SIDES = ("north", "east", "south", "west")
DOOR = 1
"""The side with the door: the east."""
BLINK = 40
"""Ticks that a rope stays open after the last look at it."""
LEAVING = 110
"""Ticks the woman in front takes from the rope to the door."""


@dataclass(slots=True)
class WaitingRoom(Puzzle):
    """``ropes`` counts for each side the ticks its rope stays open unwatched, 0 for a hooked one.

    ``woman`` counts her way out; ``round`` is how far the queue has shuffled.
    """

    id: ClassVar[str] = "waiting"
    needs: ClassVar[Needs] = Needs(
        gates=tuple(f"rope_{side}" for side in SIDES),
        spots=(*(f"hook_{side}" for side in SIDES), "woman"),
        regions=(*(f"see_{side}" for side in SIDES), "way_out"),
        points=(*(f"post_{side}" for side in SIDES), "end"),
        sprites={
            **{f"rope_{side}_seen": ("open", "shut", "watched") for side in SIDES},
            **{f"screen_{side}": ("round", "first", "served") for side in SIDES},
            "woman_seen": ("queue", "front", "walk"),
        },
        rails=("woman_way",),
        nodes=tuple(f"Waiting_{name}" for name in ("NobodyFirst", "NoWayOut", "AfterYou", "AtTheEnd")),
    )

    ropes: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    woman: int = 0
    at: int = -1
    """The side the player is at, -1 for none."""

    def step(self, room: Room) -> bool:
        """Let ropes fall shut that nobody sees, and the woman go on her way."""
        self.at = next((side for side, name in enumerate(SIDES) if f"see_{name}" in room.regions), -1)
        helped = SIDES.index(self.errand.removeprefix("post_")) if self.errand and room.arrived else -1
        for side, left in enumerate(self.ropes):
            if left and side not in (self.at, helped):
                self.ropes[side] -= 1
                if left == 1:
                    self.sound("rope", f"rope_{SIDES[side]}_seen")
            elif left:
                self.ropes[side] = BLINK
        if self.woman:
            self._walk_out()
        elif self.ropes[DOOR] and "way_out" in room.regions:
            self._put_back()
        return False

    def _walk_out(self) -> None:
        if not (self.front() and self.ropes[DOOR]):
            self.woman = 0
            self.sound("ui_deny")
            return
        self.woman += 1
        if self.woman > LEAVING:
            self.solve()

    def _put_back(self) -> None:
        """Send whoever lets themselves out first to the end of the queue."""
        self.ropes[DOOR] = 0
        self.sound("rope", f"rope_{SIDES[DOOR]}_seen")
        self.say = "Waiting_AtTheEnd"

    def front(self) -> bool:
        """Return whether the queue has somebody first: a rope other than the door's is open."""
        return any(left for side, left in enumerate(self.ropes) if side != DOOR)

    def act(self, spot: str) -> str | None:
        """Open or hook a rope; let the woman in front go first."""
        if spot == "woman":
            return self._after_you()
        side = spot.removeprefix("hook_")
        if side not in SIDES:
            return None
        number = SIDES.index(side)
        self.ropes[number] = 0 if self.ropes[number] else BLINK
        self.sound("rope", f"rope_{side}_seen")
        return ""

    def _after_you(self) -> str:
        if not self.front():
            return "Waiting_NobodyFirst"
        if not self.ropes[DOOR]:
            return "Waiting_NoWayOut"
        if not self.woman:
            self.woman = 1
            return "Waiting_AfterYou"
        return ""

    def wanted(self) -> str:
        """Return the post beside the rope the player is at."""
        return f"post_{SIDES[self.at]}" if self.at >= 0 and not self.solved else ""

    def ask(self, what: str) -> bool:
        """Answer ``here`` (at a rope he could mind), ``open`` (and it is open), ``front``, ``way_out``, ``solved``."""
        match what:
            case "here":
                return bool(self.wanted())
            case "open":
                return self.at >= 0 and self.ropes[self.at] > 0
            case "front":
                return self.front()
            case "way_out":
                return self.ropes[DOOR] > 0
        return Puzzle.ask(self, what)

    def closed(self) -> Collection[str]:
        """Return the ropes that are hooked."""
        if self.solved:
            return ()
        return [f"rope_{name}" for name, left in zip(SIDES, self.ropes, strict=True) if not left]

    def looks(self, ground: Ground) -> dict[str, Shown]:
        """Show ropes, screens and the woman."""
        found = {}
        helped = self.errand.removeprefix("post_")
        for name, left in zip(SIDES, self.ropes, strict=True):
            opened = "watched" if name == helped or left == BLINK else "open"
            found[f"rope_{name}_seen"] = Shown(opened if left or self.solved else "shut")
            found[f"screen_{name}"] = Shown("served" if self.solved else "first" if self.front() else "round")
        if self.solved:
            found["woman_seen"] = Shown(HIDDEN)
        elif self.woman:
            found["woman_seen"] = Shown("walk", along(ground.rails["woman_way"], self.woman, LEAVING))
        else:
            found["woman_seen"] = Shown("front" if self.front() else "queue")
        return found

    def own(self) -> list[int]:
        """Return ropes, the woman's way and where the player is."""
        return [*self.ropes, self.woman, self.at + 1]

    def take(self, given: Sequence[int]) -> None:
        """Take over ``own()``'s numbers."""
        *self.ropes, self.woman, at = numbers(given, BLINK, BLINK, BLINK, BLINK, LEAVING + 1, len(SIDES))
        self.at = at - 1

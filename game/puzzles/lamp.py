"""The Lamp: it turns to whatever is examined, and somebody who fears it walks only in shadow.

The bridge stands while light falls on a plank of it; the door opens while no light falls on it. Whoever
stands in the light casts a shadow.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import ClassVar

from game.puzzles.base import HIDDEN, Ground, Needs, Puzzle, Room, Shown, numbers
from game.puzzles.rails import along, measure

AIMS = ("near", "mirror", "far")
"""What can be examined: the tray on this side, the mirror, the tray on the far side."""
FAR = 3
WIDE, LONG = 14, 46
"""A shadow falls this far to either side of who casts it, and this far away from the lamp, in pixels."""
DAZZLED = 40
"""Ticks that she bears the light before she goes back."""
RETREAT = 2
LONGEST = 4000
LAST = 72
"""The last pixels of her way lie in the shadow of whoever stands before the door."""


@dataclass(slots=True)
class Lamp(Puzzle):
    """``aim`` is what the lamp is turned to (0: to the ceiling), ``way`` how many pixels she has come.

    ``lit`` counts ticks she has stood in the light, ``post`` tells whether the helper stands before the door, ``cover``
    whether the player's shadow falls on her.
    """

    id: ClassVar[str] = "studio"
    needs: ClassVar[Needs] = Needs(
        gates=("gap", "dark_door"),
        spots=(*(f"examine_{name}" for name in AIMS), "examine_far_here"),
        points=("post_door",),
        sprites={
            "lamp": ("up", *AIMS),
            "beam": AIMS,
            "bridge": ("dark", "lit"),
            "dark_door_seen": ("open", "shut"),
            "shade": ("wait", "walk", "dazzled"),
            "shadow_door": ("falls",),
            "shadow_player": ("falls",),
        },
        rails=("shade_way",),
        nodes=tuple(f"Studio_{name.capitalize()}" for name in AIMS),
    )

    aim: int = 0
    way: int = 0
    lit: int = 0
    post: bool = False
    cover: bool = False
    player: tuple[int, int] = (0, 0)

    def step(self, room: Room) -> bool:
        """Let her follow in the player's shadow, or go back from the light."""
        self.post = self.errand == "post_door" and room.arrived
        self.player = room.x, room.y
        rail = room.ground.rails["shade_way"]
        end = measure(rail)
        x, y = along(rail, self.way, end)
        self.cover = self.aim == FAR and abs(room.x - x) <= WIDE and 3 <= y - room.y <= LONG
        if self.way >= end - LAST and self.dark():
            self.way += 1
            self.lit = 0
            if self.way >= end:
                self.solve()
        elif self.cover:
            self.lit = 0
            self._lead(room.x - x, end - LAST)
        elif self.way:
            self._flee()
        return False

    def _lead(self, ahead: int, limit: int) -> None:
        """Let her keep beside the player, within their shadow."""
        if ahead > 2 and self.way < limit:
            self.way += 1
        elif ahead < -2 and self.way:
            self.way -= 1

    def _flee(self) -> None:
        self.lit = min(self.lit + 1, DAZZLED)
        if self.lit == 1:
            self.sound("gasp")
        if self.lit == DAZZLED:
            self.way = max(0, self.way - RETREAT)
            if not self.way:
                self.lit = 0

    def bridge(self) -> bool:
        """Return whether light falls on the bridge."""
        return self.aim == FAR or self.solved

    def dark(self) -> bool:
        """Return whether no light falls on the door while there is a way to it."""
        return self.bridge() and self.post

    def act(self, spot: str) -> str | None:
        """Turn the lamp to what is examined."""
        name = spot.removeprefix("examine_").removesuffix("_here")
        if name not in AIMS:
            return None
        if self.aim != AIMS.index(name) + 1 and not self.solved:
            self.aim = AIMS.index(name) + 1
            self.sound("lamp_turn")
        return f"Studio_{name.capitalize()}"

    def wanted(self) -> str:
        """Return the post before the door, if there is a bridge to it."""
        return "post_door" if self.bridge() and not self.solved else ""

    def do(self, action: str) -> bool:
        """Send the helper over or call him back; nobody can cross where there is no bridge."""
        return (action != "call" or self.bridge()) and Puzzle.do(self, action)

    def ask(self, what: str) -> bool:
        """Answer ``bridge``, ``dark`` (the door), ``post`` (he is before it), ``led`` (she has set out), ``solved``."""
        match what:
            case "bridge":
                return self.bridge()
            case "dark":
                return self.open_door()
            case "post":
                return self.post
            case "led":
                return self.way > 0
        return Puzzle.ask(self, what)

    def open_door(self) -> bool:
        """Return whether the door stands open: no light reaches it, or somebody's shadow lies on it."""
        return self.solved or self.aim != FAR or self.post

    def closed(self) -> Collection[str]:
        """Return the gap where no bridge stands, and the door if it is lit."""
        return [name for name, shut in (("gap", not self.bridge()), ("dark_door", not self.open_door())) if shut]

    def looks(self, ground: Ground) -> dict[str, Shown]:
        """Show lamp, beam, bridge, door, shadows and her."""
        aim = AIMS[self.aim - 1] if self.aim else ""
        rail = ground.rails["shade_way"]
        place = along(rail, self.way, measure(rail))
        shade = "dazzled" if self.lit else "walk" if self.way else "wait"
        return {
            "lamp": Shown(aim or "up"),
            "beam": Shown(aim or HIDDEN),
            "bridge": Shown("lit" if self.bridge() else "dark"),
            "dark_door_seen": Shown("open" if self.open_door() else "shut"),
            "shade": Shown(HIDDEN) if self.solved else Shown(shade, place),
            "shadow_door": Shown("falls" if self.post and self.aim == FAR else HIDDEN),
            "shadow_player": Shown("falls" if self.aim == FAR and not self.solved else HIDDEN, self.player),
        }

    def own(self) -> list[int]:
        """Return the lamp, her way and who stands where."""
        return [self.aim, self.way, self.lit, int(self.post), int(self.cover), *self.player]

    def take(self, given: Sequence[int]) -> None:
        """Take over ``own()``'s numbers."""
        self.aim, self.way, self.lit, post, cover, *player = numbers(
            given, len(AIMS), LONGEST, DAZZLED, 1, 1, 1 << 16, 1 << 16
        )
        self.post, self.cover, self.player = bool(post), bool(cover), (player[0], player[1])

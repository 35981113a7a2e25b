"""The Needle Garden: pairs of gates that listen to how one goes through the other.

At each open gate needles thrust out. Whoever walks on through shuts the twin; whoever flinches, stepping back
within a third of a second, opens it. Bravery alone gets nobody out.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import ClassVar

from game.puzzles.base import Ground, Needs, Puzzle, Room, Shown, numbers

GATES = ("rose", "lily", "iris", "rose_twin", "lily_twin", "iris_twin")
BEGIN = 0b001111
"""Who stands open at first, the lowest bit is Rose: all but Lily's and Iris's twins."""
FLINCH_TICKS = 20
"""How soon after the thrust one must step back for it to be a flinch."""
BACK = 2
"""Pixels of stepping back that count."""
NEAR, FAR = 1, 2
LARGEST = 999
SHOWN = 40
"""Ticks for which a flinch or a walk is shown at the twin."""


@dataclass(slots=True)
class Garden(Puzzle):
    """``open`` has a bit for each gate.

    While the player is in gate ``inside`` − 1: the side they came from and the one they are on (``came``, ``side``:
    1 near, 2 far), for how many ``ticks``, and the ``nearest`` they came to its middle; ``flinched`` tells whether they
    stepped back. ``shown`` counts down after gate ``changed`` − 1 moved.
    """

    id: ClassVar[str] = "garden"
    needs: ClassVar[Needs] = Needs(
        gates=tuple(f"gate_{name}" for name in GATES),
        regions=(*(f"{name}_near" for name in GATES), *(f"{name}_far" for name in GATES), "beyond"),
        points=tuple(f"middle_{name}" for name in GATES),
        sprites={
            **{f"gate_{name}_seen": ("open", "shut", "thrust", "stir") for name in GATES},
            **{f"bud_{name}": ("open", "shut") for name in GATES},
        },
    )

    open: int = BEGIN
    inside: int = 0
    came: int = 0
    side: int = 0
    ticks: int = 0
    nearest: int = 0
    flinched: bool = False
    changed: int = 0
    shown: int = 0

    def step(self, room: Room) -> bool:
        """Shown how the player goes through a gate."""
        if self.shown:
            self.shown -= 1
        if "beyond" in room.regions:
            self.solve()
            return False
        here, side = self._where(room)
        if here != self.inside:
            self._leave()
            self._enter(here, side)
        if here:
            self.side = side
            self._watch(room)
        return False

    def _where(self, room: Room) -> tuple[int, int]:
        """Return (gate + 1, side) of the open gate the player is at, or (0, 0); a shut one keeps its needles in."""
        for number, name in enumerate(GATES):
            if self.stands_open(number) or self.inside == number + 1:
                if f"{name}_near" in room.regions:
                    return number + 1, NEAR
                if f"{name}_far" in room.regions:
                    return number + 1, FAR
        return 0, 0

    def stands_open(self, number: int) -> bool:
        """Return whether a gate is open."""
        return bool(self.open >> number & 1)

    def _enter(self, gate: int, side: int) -> None:
        self.inside, self.came, self.ticks, self.nearest, self.flinched = gate, side, 0, LARGEST, False
        if gate:
            self.sound("thrust")

    def _leave(self) -> None:
        """Shut the twin behind whoever has walked on through."""
        if self.inside and self.side != self.came and not self.flinched:
            self._turn(opens=False)
        self.side = 0

    def _watch(self, room: Room) -> None:
        middle = room.ground.points[f"middle_{GATES[self.inside - 1]}"]
        away = max(abs(room.x - middle.x), abs(room.y - middle.y))
        self.nearest = min(self.nearest, away)
        in_time = self.ticks <= FLINCH_TICKS or room.untimed
        if self.side == self.came and in_time and not self.flinched and away >= self.nearest + BACK:
            self.flinched = True
            self._turn(opens=True)
        self.ticks = min(self.ticks + 1, FLINCH_TICKS + 1)

    def _turn(self, *, opens: bool) -> None:
        """Open or shut the twin of the gate the player is in."""
        twin = (self.inside + 2) % len(GATES)
        if self.stands_open(twin) is not opens:
            self.open ^= 1 << twin
            self.changed, self.shown = twin + 1, SHOWN
            self.sound("bloom" if opens else "wilt", f"gate_{GATES[twin]}_seen")

    def ask(self, what: str) -> bool:
        """Answer the name of a gate (is it open?) and ``solved``."""
        return self.stands_open(GATES.index(what)) if what in GATES else Puzzle.ask(self, what)

    def closed(self) -> Collection[str]:
        """Return the gates that are shut; none once somebody has come through."""
        if self.solved:
            return ()
        return [f"gate_{name}" for number, name in enumerate(GATES) if not self.stands_open(number)]

    def looks(self, ground: Ground) -> dict[str, Shown]:
        """Show each gate, and at its bud how its twin stands.

        The gate the player is in has its needles out, one that has just moved stirs.
        """
        found = {}
        for number, name in enumerate(GATES):
            tag = "open" if self.stands_open(number) or self.solved else "shut"
            if self.inside == number + 1 and self.ticks <= FLINCH_TICKS:
                tag = "thrust"
            elif self.shown and self.changed == number + 1:
                tag = "stir"
            found[f"gate_{name}_seen"] = Shown(tag)
            twin = self.solved or self.stands_open((number + 3) % len(GATES))
            found[f"bud_{name}"] = Shown("open" if twin else "shut")
        return found

    def own(self) -> list[int]:
        """Return the gates and how the player goes through one."""
        walk = [self.inside, self.came, self.side, self.ticks, self.nearest, int(self.flinched)]
        return [self.open, *walk, self.changed, self.shown]

    def take(self, given: Sequence[int]) -> None:
        """Take over ``own()``'s numbers."""
        gates = len(GATES)
        read = numbers(given, 63, gates, FAR, FAR, FLINCH_TICKS + 1, LARGEST, 1, gates, SHOWN)
        self.open, self.inside, self.came, self.side, self.ticks, self.nearest, flinched, self.changed, self.shown = (
            read
        )
        self.flinched = bool(flinched)

"""The Chair: it drifts only while nothing is held, and the breath sets its points.

Each fork goes left while the breath goes in, right while it goes out. The right way reads on the monitor. The fifth
fork leads back either way, unless hands were off for a whole breath: then a third rail has grown.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import ClassVar

from game.core.input import ACT, BACK, LISTEN, MOVES
from game.puzzles.base import HIDDEN, Ground, Needs, Puzzle, Room, Shown, numbers
from game.puzzles.rails import along_fine

BREATH = 240
"""Ticks of a whole breath; the first half goes in."""
TRACE = (True, False, False, True)
"""What the monitor shows, fork by fork: in, out, out, in."""
FORKS = len(TRACE) + 1
LEG_TICKS = 240
LAST_TICKS = 270
"""Drifting ticks from fork to fork (a whole breath, so that who never holds on meets all at one half of it), and to the
fifth: a whole breath, and half a second to let go."""
BACK_TICKS = 170
THIRD_TICKS = 200
LEGS = (
    *(f"leg_{number}" for number in range(1, FORKS + 1)),
    *(f"back_{number}" for number in range(1, FORKS)),
    "back_left",
    "back_right",
    "third",
)
TICKS = (*(LEG_TICKS,) * (FORKS - 1), LAST_TICKS, *(BACK_TICKS,) * (FORKS + 1), THIRD_TICKS)
LEFT, RIGHT, THIRD = LEGS.index("back_left"), LEGS.index("back_right"), LEGS.index("third")
GRIP = MOVES | ACT | BACK | LISTEN
"""Buttons one holds on with."""
UP = 3


@dataclass(slots=True)
class Chair(Puzzle):
    """``leg`` − 1 is the rail of ``LEGS`` the chair is on, ``way`` ticks along; 0 while the player is afoot.

    ``breath`` counts round its ticks, ``still`` the ticks without a hand on anything.
    """

    id: ClassVar[str] = "chair"
    needs: ClassVar[Needs] = Needs(
        spots=("chair",),
        points=("start", "end"),
        sprites={
            "chair_seen": ("empty", "drift", "held"),
            "breath": tuple(f"breath_{part}" for part in range(8)),
            **{f"fork_{number}": ("left", "right") for number in range(1, FORKS + 1)},
            **{f"monitor_{number}": tuple(f"trace_{part}" for part in range(FORKS)) for number in (1, 2)},
            "third_rail": tuple(f"grow_{part}" for part in range(1, 5)),
        },
        rails=LEGS,
        nodes=("Chair_Back", "Chair_Through", "Chair_Empty"),
    )

    leg: int = 0
    way: int = 0
    breath: int = 0
    still: int = 0
    gripped: bool = False

    def step(self, room: Room) -> bool:
        """Breathe, and let the chair drift if nothing is held."""
        self.breath = (self.breath + 1) % BREATH
        if self.breath in (0, BREATH // 2) and self.leg:
            self.sound("breath_in" if self.breath == 0 else "breath_out")
        if not self.leg:
            return False
        self.gripped = bool(room.held & GRIP)
        if self.gripped:
            self.still = 0
            return True
        self.still = min(self.still + 1, BREATH)
        self.way += 1
        if self.way >= TICKS[self.leg - 1]:
            self._next()
        return True

    def drifts(self) -> bool:
        """Return whether the chair is moving."""
        return self.leg > 0 and not self.gripped

    def breathing_in(self) -> bool:
        """Return whether the breath goes in now: forks point to the left."""
        return self.breath < BREATH // 2

    def _next(self) -> None:
        """Go on from the end of a rail."""
        number = self.leg - 1
        self.way = 0
        if number == THIRD:
            self.leg = 0
            self.say = "Chair_Through"
            self.solve()
        elif number >= FORKS:
            self.leg = 0
            self.say = "Chair_Back"
        elif number == FORKS - 1:
            self.leg = 1 + (THIRD if self.still >= BREATH else LEFT if self.breathing_in() else RIGHT)
            self.sound("points")
        else:
            right_way = self.breathing_in() == TRACE[number]
            self.leg = number + 2 if right_way else FORKS + 1 + number
            self.sound("points" if right_way else "ui_deny")

    def act(self, spot: str) -> str | None:
        """Sit down in the chair."""
        if spot != "chair" or self.leg:
            return None
        if self.solved:
            return "Chair_Empty"
        self.leg, self.way, self.still, self.gripped = 1, 0, 0, True
        return ""

    def ask(self, what: str) -> bool:
        """Answer ``sat`` (the player sits in it) and ``solved``."""
        return self.leg > 0 if what == "sat" else Puzzle.ask(self, what)

    def closed(self) -> Collection[str]:
        """Return nothing: where there is no floor, no gate is needed."""
        return ()

    def seat(self, ground: Ground) -> tuple[int, int, int] | None:
        """Return where the chair carries the player."""
        if not self.leg:
            return None
        x, y = along_fine(ground.rails[LEGS[self.leg - 1]], self.way, TICKS[self.leg - 1])
        return x, y, UP if self.leg <= FORKS or self.leg == THIRD + 1 else 0

    def looks(self, ground: Ground) -> dict[str, Shown]:
        """Show the chair, the breath about it, the forks' points, the trace and the third rail."""
        at = self.seat(ground)
        place = (at[0] >> 8, at[1] >> 8) if at else None
        part = self.breath * 8 // BREATH
        done = min(self.leg - 1, FORKS - 1) if 0 < self.leg <= FORKS else 0
        found = {
            "chair_seen": Shown("empty" if not self.leg else "held" if self.gripped else "drift", place),
            "breath": Shown(f"breath_{part}" if self.leg else HIDDEN, place),
            "monitor_1": Shown(f"trace_{done}"),
            "monitor_2": Shown(f"trace_{done}"),
            "third_rail": Shown(self._third()),
        }
        for number in range(1, FORKS + 1):
            found[f"fork_{number}"] = Shown("left" if self.breathing_in() else "right")
        return found

    def _third(self) -> str:
        if self.solved or self.leg == THIRD + 1:
            return "grow_4"
        grown = self.still * 4 // BREATH if self.leg == FORKS else 0
        return f"grow_{grown}" if grown else HIDDEN

    def own(self) -> list[int]:
        """Return the chair's place, the breath and how long hands have been off."""
        return [self.leg, self.way, self.breath, self.still, int(self.gripped)]

    def take(self, given: Sequence[int]) -> None:
        """Take over ``own()``'s numbers."""
        self.leg, self.way, self.breath, self.still, gripped = numbers(
            given, len(LEGS), LAST_TICKS, BREATH - 1, BREATH, 1
        )
        self.gripped = bool(gripped)
        if not self.leg and self.way:
            raise ValueError("an empty chair stands at its start")

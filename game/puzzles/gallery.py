"""The Drill Gallery: three bells, and a drill that runs to the last one rung, through whatever lies on the rail.

Steps on enamel ring too: they call it to the start. Gum is silent. The wall before the exit lies on the rail
from north to east; it stays open only if somebody raises a hand as the drill comes through.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import ClassVar

from game.core.events import Shake
from game.core.input import ACT, LISTEN
from game.puzzles.base import Ground, Needs, Puzzle, Room, Shown, numbers
from game.puzzles.rails import along

BELLS = ("start", "north", "east")
START, NORTH, EAST = 0, 1, 2
RAILS = {(START, NORTH): "start_north", (START, EAST): "start_east", (NORTH, EAST): "north_east"}
WALLS = ("", *RAILS.values())
EXIT = 3
"""The wall on the rail from north to east, as ``bored`` counts them."""
RUN = 240
"""Ticks from bell to bell."""
BREAKS = 190
"""Where on each rail something lies, in ticks from the bell that comes first in ``BELLS``."""
GRACE = 38
"""Ticks in which a hand is still in time once it has come through."""
WARNING = 50
LOUD = "enamel"
"""The footstep of enamel."""
STEP = 18
"""Ticks of walking on enamel that make one loud step."""


@dataclass(slots=True)
class Gallery(Puzzle):
    """The drill stands at bell ``at``, or is ``way`` ticks on to bell ``to``; ``bored`` is the wall it last bored.

    ``noise`` counts ticks walked on enamel, ``rung`` tells whether the helper has rung, ``near`` at which bell
    the player stands (0 for none or the start's).
    """

    id: ClassVar[str] = "gallery"
    needs: ClassVar[Needs] = Needs(
        gates=tuple(f"wall_{name}" for name in RAILS.values()),
        spots=tuple(f"bell_{name}" for name in BELLS),
        regions=("near_north", "near_east"),
        points=("post_north", "start"),
        sprites={
            "drill": ("rest", "run", "stopped"),
            **{f"bell_{name}_seen": ("still", "rung") for name in BELLS},
            **{f"wall_{name}_seen": ("shut", "open", "shaking") for name in RAILS.values()},
        },
        rails=tuple(RAILS.values()),
        nodes=("Gallery_NotAsked",),
    )

    at: int = START
    to: int = START
    way: int = 0
    bored: int = 0
    noise: int = 0
    rung: bool = False
    near: int = 0

    def step(self, room: Room) -> bool:
        """Let the drill run, hear the player's steps, and look for a hand."""
        self.near = NORTH if "near_north" in room.regions else EAST if "near_east" in room.regions else 0
        if self.errand and room.arrived and not self.rung:
            self.rung = True
            self.ring(NORTH)
        self._listen(room)
        if not self.way:
            return False
        if room.pressed & (ACT | LISTEN):
            self.raise_hand()
        elif not (
            room.untimed and self.through_exit() and self.way == self.breaks() + GRACE
        ):  # it waits for who needs time
            self._run()
        return True

    def _listen(self, room: Room) -> None:
        """Count steps on enamel; silent ground under the feet forgets them."""
        if room.surface != LOUD:
            self.noise = 0
        elif room.moved:
            self.noise += 1
            if self.noise >= STEP:
                self.noise = 0
                self.ring(START)

    def ring(self, bell: int) -> None:
        """Call the drill to a bell; where it is already, or on its way to, it changes nothing."""
        if bell != START:
            self.sound("bell", f"bell_{BELLS[bell]}_seen")
        if self.solved or bell == (self.to if self.way else self.at):
            return
        if self.way:
            if bell == self.at:
                self.turn_back()
                return
            if self.way > RUN // 2:
                self.at = self.to
        self.to, self.way = bell, 1
        self.bored = 0
        self.sound("drill")

    def turn_back(self) -> None:
        """Let the drill go back to where it came from."""
        self.at, self.to, self.way = self.to, self.at, RUN - self.way
        self.bored = 0

    def _run(self) -> None:
        self.way += 1
        if self.way == self.breaks():
            self.bored = WALLS.index(self.rail())
            self.sound("bore")
            self.events.append(Shake(2, 24))
        if self.way < RUN:
            return
        self.at, self.way = self.to, 0
        if self.bored == EXIT:
            self.bored = 0
        if self.near and self.near == self.at:
            self.say = "Gallery_NotAsked"

    def raise_hand(self) -> None:
        """Raise a hand: in time it stops where the wall was; before that it goes back; later nothing stops it."""
        if self.through_exit() and 0 <= self.way - self.breaks() <= GRACE:
            self.sound("hand")
            self.bored, self.way = EXIT, 0
            self.solve()
        elif self.way < self.breaks():
            self.sound("hand")
            self.turn_back()

    def breaks(self) -> int:
        """Return the tick of this run when the drill comes through what lies on the rail."""
        return BREAKS if self.at < self.to else RUN - BREAKS

    def through_exit(self) -> bool:
        """Return whether the drill is on the rail with the exit's wall."""
        return {self.at, self.to} == {NORTH, EAST}

    def rail(self) -> str:
        """Return the name of the rail the drill is on."""
        return RAILS[min(self.at, self.to), max(self.at, self.to)]

    def act(self, spot: str) -> str | None:
        """Ring a bell."""
        name = spot.removeprefix("bell_")
        if name not in BELLS:
            return None
        if name == "start":
            self.sound("bell", f"bell_{name}_seen")
        self.ring(BELLS.index(name))
        return ""

    def wanted(self) -> str:
        """Return the post at the bell in the north; nobody is left alone where the drill arrives."""
        return "" if self.solved or self.near else "post_north"

    def do(self, action: str) -> bool:
        """Send the helper to ring; one who stands there rings again."""
        done = Puzzle.do(self, action)
        if done:
            self.rung = False
        return done

    def ask(self, what: str) -> bool:
        """Answer ``running``, ``north`` (it rests there), ``quiet`` (no step is on its way), ``apart`` (from bells)."""
        match what:
            case "running":
                return self.way > 0
            case "north":
                return not self.way and self.at == NORTH
            case "quiet":
                return not self.noise
            case "apart":
                return not self.near
        return Puzzle.ask(self, what)

    def closed(self) -> Collection[str]:
        """Return the walls that stand."""
        return [f"wall_{name}" for name in WALLS[1:] if name != WALLS[self.bored]]

    def looks(self, ground: Ground) -> dict[str, Shown]:
        """Show the drill where it is, the bell that called it, and the walls."""
        found = {
            f"bell_{name}_seen": Shown("rung" if self.way and BELLS[self.to] == name else "still") for name in BELLS
        }
        for name in WALLS[1:]:
            shaking = self.way and self.rail() == name and 0 < self.breaks() - self.way < WARNING
            tag = "open" if name == WALLS[self.bored] else "shaking" if shaking else "shut"
            found[f"wall_{name}_seen"] = Shown(tag)
        if self.solved:
            rail = ground.rails[RAILS[NORTH, EAST]]
            found["drill"] = Shown("stopped", along(rail, BREAKS, RUN))
        elif self.way:
            rail = ground.rails[self.rail()]
            step = self.way if self.at < self.to else RUN - self.way
            found["drill"] = Shown("run", along(rail, step, RUN))
        else:
            here = next((rail, pair) for pair, rail in RAILS.items() if self.at in pair)
            rail = ground.rails[here[0]]
            found["drill"] = Shown("rest", rail[0] if here[1][0] == self.at else rail[-1])
        return found

    def own(self) -> list[int]:
        """Return the drill, the walls, noise and who rang."""
        return [self.at, self.to, self.way, self.bored, self.noise, int(self.rung), self.near]

    def take(self, given: Sequence[int]) -> None:
        """Take over ``own()``'s numbers."""
        self.at, self.to, self.way, self.bored, self.noise, rung, self.near = numbers(
            given, 2, 2, RUN, EXIT, STEP, 1, 2
        )
        self.rung = bool(rung)
        if self.way and self.at == self.to:
            raise ValueError("a drill on its way comes from another bell than it goes to")

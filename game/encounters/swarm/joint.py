"""The first treatment in the new clinic, by hand and by bots: look, ask, drill by hand, and let the small ones finish.

Fergus, a docker, has had toothache for a year. First the mirror looks where it hurts; then a hand strikes
on the beat and stops when his goes up; then four bots seat the filling by rhythm.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from game.core.events import Event
from game.core.fixed import ONE, cos, length, sin
from game.core.input import Button
from game.core.rng import Rng
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.fear.strokes import Quality, Strokes
from game.encounters.plain import at, flag, row, table, text, wholes
from game.encounters.setup import Setup
from game.encounters.swarm.beacon import steer
from game.encounters.swarm.stage import BEAT_TICKS, Shape, Sleeper, Stage
from game.encounters.swarm.swarm import Swarm

SPOTS = ((96, 66), (226, 88), (132, 132))
"""Where it hurts, in pixels: found by the mirror."""
FIND_REACH = 22 * ONE
FIND_TICKS = 40
STROKES = 4
HAND_AT = 2  # before the third stroke his hand goes up
HAND_TICKS = 100  # it stays up for so long
REST_TICKS = 60
_NAPS = ((52, 60), (266, 128), (58, 142), (262, 50))

_ACT, _LISTEN, _SKIP = int(Button.ACT), int(Button.LISTEN), int(Button.SKIP)


class Part(IntEnum):
    """What is being done."""

    LOOK = 0
    HAND = 1
    WAIT = 2  # his hand is up
    BOTS = 3
    OVER = 4


def stage(seed: int) -> Stage:
    """Return the stage of the small ones: four sleepy friends, four seats."""
    x, y = 150 * ONE, 100 * ONE
    seats = tuple(
        (x + (25 * ONE * cos(index * 64 + 32) >> 8), y + (22 * ONE * sin(index * 64 + 32) >> 8)) for index in range(4)
    )
    shapes = Rng(seed).shuffled((Shape.SQUARE, Shape.TRIANGLE, Shape.RING, Shape.SQUARE))
    bots = tuple(Sleeper(shape, at_x * ONE, at_y * ONE) for shape, (at_x, at_y) in zip(shapes, _NAPS, strict=True))
    return Stage("joint", x, y, seats, bots)


@dataclass(slots=True, eq=False)
class Joint:
    """A treatment. ``found`` are the spots the mirror has found; ``clean`` counts clean strokes."""

    setup: Setup
    events: list[Event] = field(default_factory=list)
    outcome: str = ""
    part: Part = Part.LOOK
    tick: int = 0
    x: int = 160 * ONE
    y: int = 100 * ONE
    listening: bool = False
    held: int = 0
    found: list[int] = field(default_factory=list)
    strokes: Strokes | None = None
    rest: int = 0
    waited: int = 0
    struck: int = 0
    asked: bool = False  # his hand went up and was waited for
    pace: int = 0  # hundredths of a tick that the speed assist owes
    pending: int = 0  # buttons pressed since the clock last went on
    small: Swarm = field(init=False)

    def __post_init__(self) -> None:
        self.small = Swarm(self.setup, stage(self.setup.seed))

    @property
    def done(self) -> bool:
        """Whether it is over."""
        return self.part is Part.OVER

    @property
    def can_skip(self) -> bool:
        """Whether the Skip button passes it."""
        return self.setup.assists.skip and self.setup.attempted

    @property
    def results(self) -> dict[str, str | int]:
        """``struck``: how many strokes met the beat."""
        return {"struck": self.struck}

    # -- playing ----------------------------------------------------------------------------------

    def step(self, buttons: int, pressed: int) -> None:
        """Play one tick with the mask of buttons held and the mask of those newly pressed."""
        self.events.clear()
        if self.done:
            return
        if pressed & _SKIP and self.can_skip:
            self._finish("skipped")
            return
        if self.part is Part.BOTS:
            self._bots(buttons, pressed)
            return
        if self.part is Part.LOOK:
            self.listening = bool(buttons & _LISTEN)
            self.x, self.y = steer(self.x, self.y, buttons, listening=self.listening)
        self.pending |= pressed
        self.pace += self.setup.assists.speed
        if self.pace >= 100:
            self.pace -= 100
            self._tick(self.pending)
            self.pending = 0

    def _tick(self, pressed: int) -> None:
        """Let the clock of beats and waiting go on by one tick."""
        if self.tick % BEAT_TICKS == 0:
            self.events.append(tell.Beat(self.tick // BEAT_TICKS))
        self.tick += 1
        if self.part is Part.LOOK:
            self._look()
        elif self.part is Part.HAND:
            self._strike(pressed)
        else:
            self._wait(pressed)

    def _look(self) -> None:
        if self.rest:
            self.rest -= 1
            if not self.rest and len(self.found) == len(SPOTS):
                self._to_hand()
            return
        near = self.near()
        self.held = self.held + 1 if self.listening and near >= 0 else 0
        if self.held >= FIND_TICKS:
            self.held = 0
            self.found.append(near)
            x, y = SPOTS[near]
            self.events.append(tell.WordHeard(f"swarm.joint.found.{len(self.found)}", x, y))
            self.rest = REST_TICKS

    def near(self) -> int:
        """Return the spot not found yet that the mirror is over, −1 for none."""
        for number, (x, y) in enumerate(SPOTS):
            if number not in self.found and length(x * ONE - self.x, y * ONE - self.y) <= FIND_REACH:
                return number
        return -1

    def _to_hand(self) -> None:
        self.part = Part.HAND
        self.strokes = Strokes(BEAT_TICKS, STROKES, 2, self.setup.assists.wide)
        self.rest = 0

    def _strike(self, pressed: int) -> None:
        strokes = self.strokes
        assert strokes is not None
        before = len(strokes.results)
        if not self.asked and before >= HAND_AT:
            self.part, self.waited = Part.WAIT, 0
            self.events.append(tell.HandRaised("fergus"))
            return
        strokes.step(bool(pressed & _ACT))
        for index, quality in enumerate(strokes.results[before:], before):
            met = quality is not Quality.MISS
            self.struck += met
            self.events.append(tell.Stroke(quality.name.lower(), index))
        if strokes.done:
            self.rest += 1
            if self.rest >= REST_TICKS:
                self.part = Part.BOTS

    def _wait(self, pressed: int) -> None:
        """His hand is up: nothing is done until it goes down. A press only lengthens it."""
        if pressed & _ACT:
            self.waited = 0
            self.events.append(tell.Refused("fear.hand_was_up"))
            return
        self.waited += 1
        if self.waited >= HAND_TICKS:
            self.asked = True
            self.part = Part.HAND
            self.strokes = Strokes(BEAT_TICKS, STROKES - HAND_AT, 2, self.setup.assists.wide)

    def _bots(self, buttons: int, pressed: int) -> None:
        self.small.step(buttons, pressed)
        self.events += [event for event in self.small.events if not isinstance(event, tell.Finished)]
        if self.small.done:
            self._finish("done")

    def _finish(self, outcome: str) -> None:
        self.outcome = outcome
        self.part = Part.OVER
        self.events.append(tell.Finished(outcome))

    # -- what is to be seen -----------------------------------------------------------------------

    def observe(self) -> dict[str, object]:
        """Return what a player sees; lengths are 1/256 px, times ticks."""
        strokes = self.strokes
        return {
            "encounter": "treatment_joint",
            "part": self.part.name.lower(),
            "tick": self.tick,
            "x": self.x,
            "y": self.y,
            "found": [*self.found],
            "spots": [(x * ONE, y * ONE) for x, y in SPOTS],
            "next_stroke": strokes.due(len(strokes.results)) - strokes.tick if strokes and not strokes.done else -1,
            "swarm": self.small.observe() if self.part is Part.BOTS else None,
            "can_skip": self.can_skip,
            "done": self.done,
            "outcome": self.outcome,
        }

    def pack(self) -> dict[str, Plain]:
        """Return the whole state as plain data."""
        numbers = [int(self.part), self.tick, self.x, self.y, self.held, self.rest, self.waited, self.struck]
        numbers += [self.pace, self.pending]
        return {
            "setup": self.setup.pack(),
            "numbers": [*numbers],
            "flags": [self.listening, self.asked],
            "found": [*self.found],
            "strokes": self.strokes.pack() if self.strokes else None,
            "small": self.small.pack(),
            "outcome": self.outcome,
        }

    @classmethod
    def unpack(cls, data: Plain) -> Joint:
        """Build the state again from ``pack()``. Raises ``SnapshotError`` if the data is damaged."""
        entries = table(data)
        model = cls(Setup.unpack(at(entries, "setup")))
        part, *numbers = wholes(at(entries, "numbers"), 10)
        model.part = Part(part)
        model.tick, model.x, model.y, model.held, model.rest, model.waited, model.struck = numbers[:7]
        model.pace, model.pending = numbers[7:]
        model.listening, model.asked = (flag(item) for item in row(at(entries, "flags"), 2))
        model.found = wholes(at(entries, "found"))
        if not all(0 <= number < len(SPOTS) for number in model.found):
            raise ValueError("there is no such spot")
        strokes = at(entries, "strokes")
        model.strokes = None if strokes is None else Strokes.unpack(strokes)
        if model.part in (Part.HAND, Part.WAIT) and model.strokes is None:
            raise ValueError("there are no strokes")
        model.small = Swarm.unpack(at(entries, "small"), stage(model.setup.seed))
        model.outcome = text(at(entries, "outcome"))
        return model

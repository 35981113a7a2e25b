"""What only looks like an outbreak: in Quin nothing has run since Monday, and a thread leads out.

The bots answer every beat and do nothing. Listening reads the day they last ran; the thread that runs
through them shows more of itself with each. Whoever follows it out has understood.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.events import Event
from game.core.fixed import ONE, length
from game.core.input import Button
from game.core.rng import Rng
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.plain import at, flag, row, table, text, whole, wholes
from game.encounters.setup import Setup
from game.encounters.swarm import swarm_events as told
from game.encounters.swarm.beacon import PULSE_REACH, PULSE_REST, shape_of, steer, window
from game.encounters.swarm.stage import BEAT_TICKS, Shape

PLACES = (
    (40, 44),
    (84, 70),
    (52, 112),
    (92, 146),
    (130, 50),
    (134, 124),
    (176, 92),
    (180, 150),
    (214, 56),
    (226, 118),
    (262, 84),
    (272, 142),
    (288, 46),
)
"""Where the bots lie, in pixels."""
THREAD = ((160, 100), (148, 82), (166, 64), (196, 70), (206, 92), (236, 98), (250, 72), (276, 62), (306, 64))
"""The way of the visor's thread, from the middle to the edge, in pixels."""
READ_TICKS = 40  # of listening beside a bot
READ_REACH = 20 * ONE
THREAD_REACH = 11 * ONE
BRIGHT = 4  # so many bots read show the whole thread
FAINT_TICKS = 900  # in so long a stretch of it shows by itself
HOP_TICKS = 20  # a bot that answered glows for so long
HINT_TICKS = 1200
HINTS = 3
FAREWELL_TICKS = 150

_ACT, _LISTEN, _SKIP = int(Button.ACT), int(Button.LISTEN), int(Button.SKIP)


@dataclass(slots=True, eq=False)
class Still:
    """The field. ``read`` are the bots whose mark was read, ``along`` how far the thread was followed."""

    setup: Setup
    events: list[Event] = field(default_factory=list)
    outcome: str = ""
    tick: int = 0
    x: int = THREAD[0][0] * ONE
    y: int = (THREAD[0][1] + 12) * ONE
    listening: bool = False
    pulse: int = PULSE_REST
    pulse_x: int = 0
    pulse_y: int = 0
    pulses: int = 0
    hops: list[int] = field(default_factory=lambda: [0] * len(PLACES))
    reading: int = -1
    held: int = 0
    read: list[int] = field(default_factory=list)
    along: int = 0
    idle: int = 0
    hints: int = 0
    farewell: int = 0

    @property
    def shapes(self) -> list[Shape]:
        """The bots' shapes, which mean nothing here."""
        return Rng(self.setup.seed).shuffled([Shape(index % 3) for index in range(len(PLACES))])

    @property
    def done(self) -> bool:
        """Whether it is over."""
        return self.outcome != ""

    @property
    def shown(self) -> int:
        """How many corners of the thread are to be seen."""
        return min(1 + self.tick // FAINT_TICKS + 2 * len(self.read), len(THREAD))

    @property
    def can_skip(self) -> bool:
        """Whether the Skip button passes it."""
        return self.setup.assists.skip and self.setup.attempted

    @property
    def results(self) -> dict[str, str | int]:
        """``pulses``: how often she tried what always worked; ``read``: how many marks she read."""
        return {"pulses": self.pulses, "read": len(self.read)}

    def beat_of(self, tick: int) -> Shape | None:
        """Return the shape whose beat a pulse at ``tick`` would meet."""
        return shape_of(tick, window(self.setup))

    # -- playing ----------------------------------------------------------------------------------

    def step(self, buttons: int, pressed: int) -> None:
        """Play one tick with the mask of buttons held and the mask of those newly pressed."""
        self.events.clear()
        if self.done:
            return
        if pressed & _SKIP and self.can_skip:
            self._finish("skipped")
            return
        if self.tick % BEAT_TICKS == 0:
            self.events.append(tell.Beat(self.tick // BEAT_TICKS))
        self.tick += 1
        if self.farewell:
            self.farewell += 1
            if self.farewell >= FAREWELL_TICKS:
                self._finish("understood")
            return
        self.listening = bool(buttons & _LISTEN)
        self.x, self.y = steer(self.x, self.y, buttons, listening=self.listening)
        self.pulse += 1
        self.hops = [max(hop - 1, 0) for hop in self.hops]
        if pressed & _ACT and self.pulse >= PULSE_REST:
            self._pulse()
        self._listen()
        self._follow()
        self._hint()

    def _pulse(self) -> None:
        """They answer whatever the beat, and lie as they lay."""
        self.pulse = 0
        self.pulses += 1
        self.pulse_x, self.pulse_y = self.x, self.y
        shape = self.beat_of(self.tick)
        self.events.append(tell.Pulsed(self.x // ONE, self.y // ONE, "none" if shape is None else shape.name.lower()))
        for number in range(len(PLACES)):
            if self._far(number) <= PULSE_REACH:
                self.hops[number] = HOP_TICKS

    def _far(self, number: int) -> int:
        x, y = PLACES[number]
        return length(x * ONE - self.x, y * ONE - self.y)

    def _listen(self) -> None:
        nearest = min(range(len(PLACES)), key=self._far)
        if not self.listening or self._far(nearest) > READ_REACH:
            self.reading, self.held = -1, 0
            return
        self.held = self.held + 1 if nearest == self.reading else 1
        self.reading = nearest
        if self.held == READ_TICKS and nearest not in self.read:
            before = self.shown
            self.read.append(nearest)
            self.idle = 0
            self.events.append(told.LastRunRead(nearest))
            if before < BRIGHT <= self.shown:
                self.events.append(told.ThreadSeen())

    def _follow(self) -> None:
        if self.along >= self.shown - 1:
            return
        x, y = THREAD[self.along + 1]
        if length(x * ONE - self.x, y * ONE - self.y) <= THREAD_REACH:
            self.along += 1
            self.idle = 0
            if self.along == len(THREAD) - 1:
                self.farewell = 1
                self.events.append(told.ThreadSeen())

    def _hint(self) -> None:
        self.idle += 1
        if self.idle >= HINT_TICKS and self.hints < HINTS:
            self.idle = 0
            self.hints += 1
            self.events.append(tell.Said("max", f"swarm.quin.hint.{self.hints}"))

    def _finish(self, outcome: str) -> None:
        self.outcome = outcome
        self.events.append(tell.Finished(outcome))

    # -- what is to be seen -----------------------------------------------------------------------

    def observe(self) -> dict[str, object]:
        """Return what a player sees; lengths are 1/256 px, times ticks."""
        return {
            "encounter": "swarm_quin",
            "tick": self.tick,
            "x": self.x,
            "y": self.y,
            "bots": [(x * ONE, y * ONE, number in self.read) for number, (x, y) in enumerate(PLACES)],
            "thread": [(x * ONE, y * ONE) for x, y in THREAD[: self.shown]],
            "along": self.along,
            "can_skip": self.can_skip,
            "done": self.done,
            "outcome": self.outcome,
        }

    def pack(self) -> dict[str, Plain]:
        """Return the whole state as plain data."""
        numbers = [self.tick, self.x, self.y, self.pulse, self.pulse_x, self.pulse_y, self.pulses, self.reading]
        return {
            "setup": self.setup.pack(),
            "numbers": [*numbers, self.held, self.along, self.idle, self.hints, self.farewell],
            "listening": self.listening,
            "hops": [*self.hops],
            "read": [*self.read],
            "outcome": self.outcome,
        }

    @classmethod
    def unpack(cls, data: Plain) -> Still:
        """Build the state again from ``pack()``. Raises ``SnapshotError`` if the data is damaged."""
        entries = table(data)
        model = cls(Setup.unpack(at(entries, "setup")))
        numbers = wholes(at(entries, "numbers"), 13)
        model.tick, model.x, model.y, model.pulse, model.pulse_x, model.pulse_y, model.pulses = numbers[:7]
        model.reading, model.held, model.along, model.idle, model.hints, model.farewell = numbers[7:]
        model.listening = flag(at(entries, "listening"))
        model.hops = wholes(at(entries, "hops"), len(PLACES))
        model.read = [whole(number) for number in row(at(entries, "read"))]
        model.outcome = text(at(entries, "outcome"))
        if not all(0 <= number < len(PLACES) for number in model.read) or not 0 <= model.along < len(THREAD):
            raise ValueError("there is no such bot, or no such thread")
        return model

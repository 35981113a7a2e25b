"""What a beacon leads: its state and clock, the same for a swarm of friends and for an outbreak."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field

from game.core.events import Event
from game.core.fixed import ONE
from game.core.input import Button
from game.encounters import events as tell
from game.encounters.setup import Setup
from game.encounters.swarm.beacon import PULSE_REST, shape_of, steer, window
from game.encounters.swarm.stage import BEAT_TICKS, Shape

HINT_TICKS = 1500  # without success until Max says something
HINTS = 3  # what he says, a little plainer each time

_LISTEN, _SKIP = int(Button.LISTEN), int(Button.SKIP)
_NONE = "none"


@dataclass(slots=True, eq=False, kw_only=True)
class Led(ABC):
    """Bots that are led at one tick. ``x`` and ``y`` are the beacon's place in 1/256 px, ``chain`` the followers."""

    setup: Setup = field(kw_only=False)
    events: list[Event] = field(default_factory=list)
    outcome: str = ""
    tick: int = 0
    x: int = 0
    y: int = 0
    listening: bool = False
    pulse: int = PULSE_REST  # ticks since the last pulse
    pulse_x: int = 0
    pulse_y: int = 0
    chain: list[int] = field(default_factory=list)
    idle: int = 0  # ticks since something went well
    hints: int = 0
    farewell: int = 0
    pace: int = 0  # hundredths of a tick that the speed assist owes
    pending: int = 0  # buttons pressed since the clock last went on

    @property
    def done(self) -> bool:
        """Whether it is over."""
        return self.outcome != ""

    @property
    @abstractmethod
    def can_skip(self) -> bool:
        """Whether the Skip button passes it."""

    def beat_of(self, tick: int) -> Shape | None:
        """Return the shape whose beat a pulse at ``tick`` would meet, None off the beat or in the silence."""
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
        self.listening = bool(buttons & _LISTEN)
        self._walk(buttons)
        self.pending |= pressed
        self.pace += self.setup.assists.speed
        if self.pace >= 100:
            self.pace -= 100
            if self.tick % BEAT_TICKS == 0:
                self.events.append(tell.Beat(self.tick // BEAT_TICKS))
            self._tick(self.pending)
            self.pending = 0

    @abstractmethod
    def _tick(self, pressed: int) -> None:
        """Let the clock go on by one tick."""

    def _walk(self, buttons: int) -> None:
        self.x, self.y = steer(self.x, self.y, buttons, listening=self.listening)

    def _send_pulse(self) -> Shape | None:
        """Send a pulse from where the beacon is; return the shape whose beat it meets."""
        self.pulse = 0
        self.pulse_x, self.pulse_y = self.x, self.y
        shape = self.beat_of(self.tick)
        self.events.append(tell.Pulsed(self.x // ONE, self.y // ONE, _NONE if shape is None else shape.name.lower()))
        return shape

    def _hint(self, name: str) -> None:
        """After a while without success Max says what to listen for in the field of this name."""
        self.idle += 1
        if self.idle >= HINT_TICKS:
            self.idle = 0
            self.hints = min(self.hints + 1, HINTS)
            self.events.append(tell.Said("max", f"swarm.{name}.hint.{self.hints}"))

    def _finish(self, outcome: str) -> None:
        self.outcome = outcome
        self.events.append(tell.Finished(outcome))

"""How a fear that is no part of Cavity ends: its owner's shade is led out, or what hurt is filled."""

from __future__ import annotations

from enum import IntEnum

from game.core.events import Event
from game.core.fixed import ONE, length
from game.core.input import Button
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.fear.arena import BOTTOM, CENTRE_X, TOP, Elara
from game.encounters.fear.verbs import LINE_LEAST, LINE_MOST
from game.encounters.plain import at, flag, table, text, whole

UNDERSTOOD, TREATED, SKIPPED = "understood", "treated", "skipped"  # the outcomes

LEAD_TICKS = 600  # the ten seconds in which nothing can hurt …
ALONE_TICKS = 400  # … after so many of them the shade finds the way by itself
RISE_TICKS = 60  # how long it takes to stand up
SHADE_PACE = 192  # 0.75 px a tick, so nobody has to wait for it
HAND = 40 * ONE  # from so near it takes heart and follows
BESIDE = 15 * ONE  # it stops this far from her
DOOR_X, DOOR_Y = CENTRE_X, BOTTOM + 6 * ONE  # the way out, in the middle of the front edge
DOORSTEP = 30 * ONE  # with her so near to it, the shade goes through
FILL_TICKS = 300  # the filling: this long …
FILL_LEAST = 120  # … or until Act from here on

_ACT = int(Button.ACT)
_BACK = int(Button.BACK)


class CodaStep(IntEnum):
    """Where a coda stands."""

    LEAD = 0
    FILL = 1
    LINE = 2
    OVER = 3


class Coda:
    """The end of a fight. ``age`` counts all of its ticks, ``tick`` those of the present step; (``x``, ``y``)
    is the owner's shade, ``led`` whether it follows her by now.
    """

    __slots__ = ("age", "led", "message", "outcome", "speaker", "step_now", "tick", "walking", "x", "y")

    def __init__(self, outcome: str) -> None:
        self.outcome = outcome
        self.step_now = CodaStep.LEAD if outcome == UNDERSTOOD else CodaStep.FILL
        self.tick = 0
        self.age = 0
        self.x = CENTRE_X
        self.y = TOP + 8 * ONE
        self.led = False
        self.walking = False
        self.speaker = ""
        self.message = ""

    @property
    def over(self) -> bool:
        """Whether the fight is over."""
        return self.step_now is CodaStep.OVER

    @property
    def left(self) -> bool:
        """Whether the shade has gone out."""
        return self.outcome == UNDERSTOOD and self.step_now is not CodaStep.LEAD

    def step(self, pressed: int, elara: Elara, fear: str, owner: str, events: list[Event]) -> None:
        """Play one tick."""
        self.tick += 1
        self.age += 1
        if self.step_now is CodaStep.LEAD:
            self._lead(elara)
            if self.y >= DOOR_Y or self.tick >= LEAD_TICKS:
                self._say(fear, owner, events)
        elif self.step_now is CodaStep.FILL:
            if self.tick >= FILL_TICKS or (pressed & _ACT and self.tick >= FILL_LEAST):
                self._say(fear, owner, events)
        elif (pressed & (_ACT | _BACK) and self.tick >= LINE_LEAST) or self.tick >= LINE_MOST:
            self.step_now = CodaStep.OVER
            events.append(tell.Finished(self.outcome))

    def _lead(self, elara: Elara) -> None:
        """Let the shade follow her once she came near, and go out where she stands at the door."""
        self.walking = False
        if self.tick < RISE_TICKS:
            return
        near = length(elara.x - self.x, elara.y - self.y)
        self.led = self.led or near < HAND
        if self.tick >= ALONE_TICKS or (self.led and length(elara.x - DOOR_X, elara.y - DOOR_Y) < DOORSTEP):
            self._walk(DOOR_X, DOOR_Y)
        elif self.led and near > BESIDE:
            self._walk(elara.x, elara.y)

    def _walk(self, x: int, y: int) -> None:
        dx, dy = x - self.x, y - self.y
        far = max(length(dx, dy), 1)
        pace = min(SHADE_PACE, far)
        self.walking = True
        self.x += dx * pace // far
        self.y += dy * pace // far
        if far <= SHADE_PACE:
            self.x, self.y = x, y

    def _say(self, fear: str, owner: str, events: list[Event]) -> None:
        self.speaker, self.message = owner, f"fear.{fear}.coda.{self.outcome}"
        self.step_now = CodaStep.LINE
        self.tick = 0
        events.append(tell.Said(self.speaker, self.message))

    def pack(self) -> dict[str, Plain]:
        """Return the coda as plain data."""
        return {
            "outcome": self.outcome,
            "step": int(self.step_now),
            "tick": self.tick,
            "age": self.age,
            "x": self.x,
            "y": self.y,
            "led": self.led,
            "walking": self.walking,
            "speaker": self.speaker,
            "message": self.message,
        }

    @classmethod
    def unpack(cls, data: Plain) -> Coda:
        """Build a coda again from ``pack()``."""
        entries = table(data)
        coda = cls(text(at(entries, "outcome")))
        coda.step_now = CodaStep(whole(at(entries, "step")))
        coda.tick, coda.age = whole(at(entries, "tick")), whole(at(entries, "age"))
        coda.x, coda.y = whole(at(entries, "x")), whole(at(entries, "y"))
        coda.led, coda.walking = flag(at(entries, "led")), flag(at(entries, "walking"))
        coda.speaker, coda.message = text(at(entries, "speaker")), text(at(entries, "message"))
        return coda

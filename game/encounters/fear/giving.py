"""Handing a fear back in its manner: one small act for each of the five."""

from __future__ import annotations

from game.core.events import Event
from game.core.input import Button
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.breath import Breath
from game.encounters.fear.spec import Manner
from game.encounters.fear.strokes import Quality, Strokes
from game.encounters.options import Assists
from game.encounters.plain import at, table, whole

TELL_TICKS = 90  # Tell me: hold Listen this long in all, and say what will happen
ASK_HAND = (70, 130)  # Ask me: hold Act; the hand rises between these ticks …
ASK_WITHIN = 45  # … and Act must be let go within this
LOOK_TICKS = 75  # Don't look: hold Down, turned away, without a look back
QUICK_BEATS = 3  # Be quick: three beats, none missed
STAY_STEADY = 40  # Stay: one breath together, at least this steady
# what a try that went wrong makes easier: ticks of the beats' windows, ticks of the hand, steadiness
EASIER_BEAT, EASIER_HAND, EASIER_BREATH = 2, 15, 15

_ACT = int(Button.ACT)
_DOWN = int(Button.DOWN)
_LISTEN = int(Button.LISTEN)


class Giving:
    """One hand-over. It cannot fail: what goes wrong begins again, a little easier; ``tries`` counts that."""

    __slots__ = ("_assists", "_interval", "breath", "done", "hand", "held", "manner", "strokes", "tries")

    def __init__(self, manner: Manner, interval: int, hand: int, assists: Assists) -> None:
        self.manner = manner
        self.hand = hand  # tick of holding Act at which the hand rises
        self.held = 0
        self.done = False
        self.tries = 0
        self._interval = interval
        self._assists = assists
        self.strokes: Strokes | None = None
        self.breath: Breath | None = None
        self._begin()

    def _begin(self) -> None:
        self.held = 0
        if self.manner is Manner.QUICK:
            self.strokes = Strokes(self._interval, QUICK_BEATS, EASIER_BEAT * self.tries, self._assists.wide)
        elif self.manner is Manner.STAY:
            self.breath = Breath(self._assists.breath)

    def _again(self) -> None:
        self.tries += 1
        self._begin()

    @property
    def hand_up(self) -> bool:
        """Whether the patient's hand is raised: let go."""
        return self.manner is Manner.ASK and self.held >= self.hand

    @property
    def progress(self) -> int:
        """How much of the act is done, 0–256."""
        if self.strokes is not None:
            return len(self.strokes.results) * 256 // QUICK_BEATS
        if self.breath is not None:
            return self.breath.tick * 256 // 240
        goal = {Manner.TELL: TELL_TICKS, Manner.ASK: self.hand, Manner.LOOK: LOOK_TICKS}[self.manner]
        return min(self.held * 256 // goal, 256)

    def step(self, buttons: int, pressed: int, patient: str, events: list[Event]) -> None:
        """Play one tick of the act."""
        if self.manner is Manner.TELL:
            self.held += 1 if buttons & _LISTEN else 0
            self.done = self.held >= TELL_TICKS
        elif self.manner is Manner.LOOK:
            self.held = self.held + 1 if buttons & _DOWN else 0
            self.done = self.held >= LOOK_TICKS
        elif self.manner is Manner.ASK:
            self._ask(bool(buttons & _ACT), patient, events)
        elif self.strokes is not None:
            self._quick(self.strokes, bool(pressed & _ACT), events)
        elif self.breath is not None:
            self.breath.step(buttons, pressed)
            if self.breath.done:
                events.append(tell.Breathed(self.breath.steadiness, 0))
                self.done = self.breath.steadiness >= STAY_STEADY - EASIER_BREATH * self.tries
                if not self.done:
                    self._again()

    def _ask(self, holding: bool, patient: str, events: list[Event]) -> None:
        if holding:
            self.held += 1
            if self.held == self.hand:
                events.append(tell.HandRaised(patient))
            within = (ASK_WITHIN + EASIER_HAND * self.tries) * (2 if self._assists.wide else 1)
            if self.held > self.hand + within:
                self._again()
                events.append(tell.Refused("fear.hand_was_up"))
        elif self.held >= self.hand:
            self.done = True
        else:
            self.held = 0

    def _quick(self, strokes: Strokes, struck: bool, events: list[Event]) -> None:
        quality = strokes.step(struck)
        if quality is None:
            return
        events.append(tell.Stroke(quality.name.lower(), len(strokes.results) - 1))
        if quality is Quality.MISS:
            self._again()
        elif strokes.done:
            self.done = True

    def pack(self) -> dict[str, Plain]:
        """Return the act as plain data."""
        return {
            "manner": int(self.manner),
            "interval": self._interval,
            "hand": self.hand,
            "held": self.held,
            "tries": self.tries,
            "strokes": self.strokes.pack() if self.strokes else None,
            "breath": self.breath.pack() if self.breath else None,
        }

    @classmethod
    def unpack(cls, assists: Assists, data: Plain) -> Giving:
        """Build an act again from ``pack()``."""
        entries = table(data)
        manner = Manner(whole(at(entries, "manner")))
        giving = cls(manner, whole(at(entries, "interval")), whole(at(entries, "hand")), assists)
        giving.held = whole(at(entries, "held"))
        giving.tries = whole(at(entries, "tries"))
        strokes, breath = at(entries, "strokes"), at(entries, "breath")
        giving.strokes = None if strokes is None else Strokes.unpack(strokes)
        giving.breath = None if breath is None else Breath.unpack(breath)
        return giving

"""One wave being fought: bullets against Elara, words against silence, and Max's help."""

from __future__ import annotations

from enum import IntEnum

from game.core.events import Event
from game.core.fixed import ONE
from game.core.input import Button
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.fear.arena import Elara
from game.encounters.fear.ledger import FOCUS_GRAZE, FOCUS_WORD, Ledger
from game.encounters.fear.timeline import Timeline
from game.encounters.fear.wave import Touch, Wave
from game.encounters.plain import row, text, whole

COAT_TICKS = 300  # how long Max holds his coat
JOKE_TICKS = 240  # how long a wave lasts that his joke ends

_ACT = int(Button.ACT)
_LISTEN = int(Button.LISTEN)


class Verdict(IntEnum):
    """How a tick of a bout ended."""

    ON = 0
    OVER = 1  # the wave is played out
    LAUGHED = 2  # Max's joke ended it
    LOST = 3  # no calm is left


class Bout:
    """A wave with the help Max gives in it: ``coat``, ``path``, ``joke`` or none, for ``left`` ticks.

    ``shelter`` is who stands before her in it, if anybody does.
    """

    __slots__ = ("aid", "left", "shelter", "stem", "wave", "wave_id")

    def __init__(self, fear: str, wave_id: str, timeline: Timeline, aid: str, elara: Elara, shelter: str = "") -> None:
        self.stem = f"fear.{fear}.{wave_id}.word"
        self.wave_id = wave_id
        self.wave = Wave(timeline)
        self.wave.sheltered = bool(shelter)
        self.shelter = shelter
        self.aid = aid
        self.left = {"coat": COAT_TICKS, "joke": JOKE_TICKS}.get(aid, 0)
        self._hang_coat(elara)

    def step(self, elara: Elara, ledger: Ledger, pressed: int, events: list[Event]) -> Verdict:
        """Play one tick."""
        wave = self.wave
        if pressed & _ACT:
            self._hang_coat(elara)
        if pressed & _LISTEN and wave.halt():
            events.append(tell.Halted(wave.halts))
        drift = wave.drift(elara.y)
        if drift:
            elara.shift(drift, 0)
        touch = wave.step(elara.x, elara.y, elara.listening, elara.untouchable, events, elara.moved)
        if touch.hit or touch.grazes or touch.heard:
            self._feel(touch, elara, ledger, events)
            if ledger.calm == 0:
                return Verdict.LOST
        if self.left:
            self.left -= 1
            if self.left == 0 and self.aid == "joke":
                return Verdict.LAUGHED
            if self.left == 0:
                self.aid = ""
                wave.coat = (0, 0)
        return Verdict.OVER if wave.over else Verdict.ON

    def _feel(self, touch: Touch, elara: Elara, ledger: Ledger, events: list[Event]) -> None:
        x, y = elara.x // ONE, elara.y // ONE
        for _graze in range(touch.grazes):
            ledger.gain_focus(FOCUS_GRAZE)
            events.append(tell.Grazed(x, y))
        for word in touch.heard:
            if ledger.hear(self.wave_id, word):
                ledger.gain_focus(FOCUS_WORD)
                events.append(tell.WordHeard(f"{self.stem}.{word}", x, y))
        if touch.hit:
            elara.struck()
            ledger.hit()
            events.append(tell.Hit(ledger.calm))

    def _hang_coat(self, elara: Elara) -> None:
        """Max holds his coat on the side Elara faces (up or down where she faces a corner)."""
        if self.aid == "coat":
            self.wave.coat = (0 if elara.face_y else elara.face_x, elara.face_y)

    def pack(self) -> list[Plain]:
        """Return what the timeline does not tell."""
        return [self.aid, self.left, self.wave.pack(), self.shelter]

    @classmethod
    def unpack(cls, fear: str, wave_id: str, timeline: Timeline, elara: Elara, data: Plain) -> Bout:
        """Build a bout again from its timeline and ``pack()``."""
        aid, left, wave, shelter = row(data, 4)
        bout = cls(fear, wave_id, timeline, text(aid), elara, text(shelter))
        bout.left = whole(left)
        bout.wave = Wave.unpack(timeline, wave)
        bout.wave.sheltered = bool(bout.shelter)
        return bout

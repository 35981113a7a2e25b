"""An opening: the body leans in and four verbs are open. Nothing hurries the choice."""

from __future__ import annotations

from game.core.events import Event
from game.core.input import Button
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.breath import EVEN, Breath
from game.encounters.fear.ledger import FOCUS_FULL, HALVES_READ, HELPS, Ledger
from game.encounters.fear.spec import Manner
from game.encounters.fear.strokes import Quality, Strokes
from game.encounters.fear.verbs import (
    AIDS,
    GO_ON,
    LINE_LEAST,
    LINE_MOST,
    READINGS,
    STROKE_GRIP,
    STROKES,
    Choice,
    Part,
    Place,
    locked,
)
from game.encounters.plain import at, flag, table, text, whole, wholes

_LEFT = int(Button.LEFT | Button.UP)
_RIGHT = int(Button.RIGHT | Button.DOWN)
_ACT = int(Button.ACT)
_BACK = int(Button.BACK)


class Opening:
    """One opening. ``aid`` is the help of Max's that the next wave gets, ``order`` how readings are shown.

    ``greets`` is whether the line that stands comes before the verbs.
    """

    __slots__ = (
        "aid",
        "breath",
        "cursor",
        "greets",
        "hand",
        "message",
        "order",
        "part",
        "speaker",
        "strokes",
        "tick",
        "used",
    )

    def __init__(self, order: list[int], hand: int) -> None:
        self.order = order
        self.hand = hand  # the beat before which an Ask-me owner raises a hand
        self.part = Part.VERBS
        self.cursor = 0
        self.used = 0
        self.tick = 0  # of the present part
        self.aid = ""
        self.greets = False
        self.speaker = ""
        self.message = ""
        self.strokes: Strokes | None = None
        self.breath: Breath | None = None

    @property
    def over(self) -> bool:
        """Whether the next wave may come."""
        return self.part is Part.OVER

    # -- menus ------------------------------------------------------------------------------------

    def choices(self, ledger: Ledger, place: Place) -> list[Choice]:
        """Return the entries of the open menu, none if no menu is open."""
        if self.part is Part.VERBS:
            verbs = [Choice(verb, f"fear.verb.{verb}", locked(verb, ledger, place)) for verb in place.verbs]
            return [*verbs, Choice(GO_ON, "fear.verb.go", "")] if self.used or place.free else verbs
        if self.part is Part.AIDS:
            return [Choice(aid, f"fear.aid.{aid}", "") for aid in AIDS]
        if self.part is Part.READ:
            stem = f"fear.{place.fear}.{place.wave.id}.reading"
            return [Choice(f"reading{number}", f"{stem}.{number}", "") for number in self.order]
        return []

    def step(self, buttons: int, pressed: int, ledger: Ledger, place: Place, events: list[Event]) -> None:
        """Play one tick."""
        self.tick += 1
        if self.part in (Part.VERBS, Part.AIDS, Part.READ):
            self._menu(pressed, ledger, place, events)
        elif self.part is Part.LINE:
            passed = pressed & (_ACT | _BACK) and self.tick >= LINE_LEAST
            if passed or self.tick >= LINE_MOST:
                self._next(ledger, events)
        elif self.part is Part.TREAT and self.strokes is not None:
            self._treat(self.strokes, pressed, ledger, place, events)
        elif self.part is Part.BREATHE and self.breath is not None:
            self._breathe(self.breath, buttons, pressed, ledger, place, events)

    def _menu(self, pressed: int, ledger: Ledger, place: Place, events: list[Event]) -> None:
        choices = self.choices(ledger, place)
        way = (1 if pressed & _RIGHT else 0) - (1 if pressed & _LEFT else 0)
        if way:
            self.cursor = (self.cursor + way) % len(choices)
            events.append(tell.Moved())
        if pressed & _BACK:
            if self.part is not Part.VERBS:
                self._open(Part.VERBS)
            elif self.used or place.free:
                self._open(Part.OVER)
        elif pressed & _ACT:
            choice = choices[self.cursor]
            if choice.reason:
                events.append(tell.Refused(choice.reason))
                return
            events.append(tell.Chosen(choice.what))
            if self.part is Part.VERBS:
                self._verb(choice.what, ledger, place)
            elif self.part is Part.AIDS:
                self._help(choice.what, ledger, place, events)
            else:
                self._read(self.order[self.cursor], ledger, place, events)

    def _open(self, part: Part) -> None:
        self.part = part
        self.cursor = 0
        self.tick = 0

    def _verb(self, verb: str, ledger: Ledger, place: Place) -> None:
        assists = ledger.setup.assists
        if verb == GO_ON:
            self._open(Part.OVER)
            return
        if verb == "treat":
            hand = self.hand if place.wave.manner is Manner.ASK else -1
            self.strokes = Strokes(place.interval, STROKES, ledger.pulls + place.tools, assists.wide, hand)
            self._open(Part.TREAT)
        elif verb == "listen":
            self._open(Part.READ)
        elif verb == "max":
            self._open(Part.AIDS)
        else:
            self.breath = Breath(assists.breath)
            self._open(Part.BREATHE)

    # -- verbs ------------------------------------------------------------------------------------

    def _treat(self, strokes: Strokes, pressed: int, ledger: Ledger, place: Place, events: list[Event]) -> None:
        was_up = strokes.hand_up
        quality = strokes.step(bool(pressed & _ACT), bool(pressed & _BACK))
        if strokes.hand_up and not was_up:
            events.append(tell.HandRaised(place.wave.owner))
        if quality in (Quality.CLEAN, Quality.ROUGH):
            ledger.grip = max(ledger.grip - STROKE_GRIP, 0)
            ledger.rough += quality is Quality.ROUGH
            ledger.clean += quality is Quality.CLEAN
            events.append(tell.GripFell(ledger.grip))
        if quality is not None:
            events.append(tell.Stroke(quality.name.lower(), len(strokes.results) - 1))
        if strokes.done:
            self.strokes = None
            if strokes.asked:
                self._fit(Manner.ASK, ledger, place, events)
            elif all(done is Quality.CLEAN for done in strokes.results):
                self._fit(Manner.QUICK, ledger, place, events)
            else:
                self._next(ledger, events)

    def _read(self, reading: int, ledger: Ledger, place: Place, events: list[Event]) -> None:
        wave = place.wave
        if reading != 0:  # the right one is number 0 in every wave
            ledger.misread = True
            self._say(place.fear, "fear.someone_else", events)
            return
        if wave.manner is Manner.TELL:
            ledger.fit(wave, Manner.TELL)
            self._say(wave.owner, f"fear.{place.fear}.{wave.id}.fit", events)
        else:
            ledger.understand(wave, HALVES_READ)
            self._say(wave.owner, f"fear.{place.fear}.{wave.id}.right", events)
        events.append(tell.Understood(ledger.halves))

    def _help(self, aid: str, ledger: Ledger, place: Place, events: list[Event]) -> None:
        number = HELPS - ledger.helps
        ledger.helps -= 1
        ledger.focus -= ledger.help_price
        self.aid = aid
        if aid == "coat" and place.wave.manner is Manner.LOOK:
            self._fit(Manner.LOOK, ledger, place, events)
        else:
            self._say("max", f"fear.max.joke.{number}" if aid == "joke" else f"fear.max.{aid}", events)

    def _breathe(
        self, breath: Breath, buttons: int, pressed: int, ledger: Ledger, place: Place, events: list[Event]
    ) -> None:
        breath.step(buttons, pressed)
        if not breath.done:
            return
        self.breath = None
        steady = breath.steadiness
        events.append(tell.Breathed(steady, ledger.breathe(steady, EVEN)))
        if steady >= EVEN:
            self._fit(Manner.STAY, ledger, place, events)
        else:
            self._next(ledger, events)

    def _fit(self, manner: Manner, ledger: Ledger, place: Place, events: list[Event]) -> None:
        """Let a verb answer the wave's owner, if it is the one they need."""
        wave = place.wave
        if ledger.fit(wave, manner):
            events.append(tell.Understood(ledger.halves))
            self._say(wave.owner, f"fear.{place.fear}.{wave.id}.fit", events)
        elif manner is wave.manner and not ledger.heard(wave):
            self._say(place.voice or "max", f"fear.{place.fear}.unheard" if place.voice else "fear.unheard", events)
        else:
            self._next(ledger, events)

    def greet(self, who: str, message: str, events: list[Event]) -> None:
        """Let somebody say a line before the verbs."""
        self._say(who, message, events)
        self.greets = True

    def _say(self, who: str, message: str, events: list[Event]) -> None:
        self.speaker, self.message = who, message
        self._open(Part.LINE)
        events.append(tell.Said(who, message))

    def _next(self, ledger: Ledger, events: list[Event]) -> None:
        """After a verb: once more if the second one was paid for, else on to the wave."""
        self.speaker = self.message = ""
        if self.greets:
            self.greets = False
            self._open(Part.VERBS)
            return
        self.used += 1
        if self.used == 1 and ledger.focus >= FOCUS_FULL and not ledger.misread:
            self._open(Part.VERBS)
        else:
            if self.used > 1:
                ledger.focus = max(ledger.focus - FOCUS_FULL, 0)
            self._open(Part.OVER)

    # -- snapshots --------------------------------------------------------------------------------

    def pack(self) -> dict[str, Plain]:
        """Return the opening as plain data."""
        return {
            "part": int(self.part),
            "cursor": self.cursor,
            "used": self.used,
            "tick": self.tick,
            "aid": self.aid,
            "greets": self.greets,
            "speaker": self.speaker,
            "message": self.message,
            "order": [*self.order],
            "hand": self.hand,
            "strokes": self.strokes.pack() if self.strokes else None,
            "breath": self.breath.pack() if self.breath else None,
        }

    @classmethod
    def unpack(cls, data: Plain) -> Opening:
        """Build an opening again from ``pack()``."""
        entries = table(data)
        opening = cls(wholes(at(entries, "order"), READINGS), whole(at(entries, "hand")))
        opening.part = Part(whole(at(entries, "part")))
        opening.cursor = whole(at(entries, "cursor"))
        opening.used = whole(at(entries, "used"))
        opening.tick = whole(at(entries, "tick"))
        opening.aid = text(at(entries, "aid"))
        opening.greets = flag(at(entries, "greets"))
        opening.speaker = text(at(entries, "speaker"))
        opening.message = text(at(entries, "message"))
        strokes, breath = at(entries, "strokes"), at(entries, "breath")
        opening.strokes = None if strokes is None else Strokes.unpack(strokes)
        opening.breath = None if breath is None else Breath.unpack(breath)
        return opening

"""The last phase, *Where*: an empty room, a question, and two answers of which neither is the good one."""

from __future__ import annotations

from enum import IntEnum

from game.core.events import Event
from game.core.input import Button
from game.core.rng import Rng
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.fear.giving import ASK_HAND, Giving
from game.encounters.fear.ledger import Ledger
from game.encounters.fear.spec import FearSpec, Manner, WaveSpec
from game.encounters.fear.verbs import LINE_LEAST, LINE_MOST, Choice
from game.encounters.plain import at, row, table, text, whole

EMPTY_TICKS = 600  # the empty room lasts this long …
EMPTY_LEAST = 240  # … or until Act from here on
PURGE_STROKES = 3
PURGE_REST = 36  # ticks between two strokes: it does not dodge, there is no hurry
RING_TICKS = 210  # a call rings this long …
RING_LEAST = 60  # … or until Act from here on
FAREWELL_TICKS = 300

LAST_WORDS = (
    *("cavity", "cavity", "max", "max", "elara"),
    *("max", "elara", "max", "elara"),
    *("cavity", "elara", "cavity"),
)
"""Who speaks, line by line, between the empty room and the question."""
STRANGERS = range(5, 9)  # of these lines, those said otherwise if too little was understood for ringing anybody

MANNERS = ("tell", "ask", "quick", "look", "stay")
NOBODY = -1  # the last question begins with the cursor on neither answer

_LEFT = int(Button.LEFT | Button.UP)
_RIGHT = int(Button.RIGHT | Button.DOWN)
_ACT = int(Button.ACT)
_BACK = int(Button.BACK)


class Step(IntEnum):
    """Where the last phase stands."""

    EMPTY = 0
    QUESTION = 1
    PURGE = 2
    RING = 3
    ANSWER = 4
    MANNER = 5
    GIVE = 6
    LINE = 7
    FAREWELL = 8
    OVER = 9
    WORDS = 10


class Where:
    """The empty room. ``settled`` says for each patient rung what became of their fear.

    ``said`` counts the lines of ``LAST_WORDS`` that have come.
    """

    __slots__ = ("cursor", "giving", "message", "outcome", "said", "settled", "speaker", "step_now", "strokes", "tick")

    def __init__(self) -> None:
        self.step_now = Step.EMPTY
        self.tick = 0
        self.cursor = NOBODY
        self.strokes = 0
        self.said = 0
        self.outcome = ""
        self.speaker = ""
        self.message = ""
        self.settled: dict[str, str] = {}
        self.giving: Giving | None = None

    def patient(self, spec: FearSpec) -> tuple[str, Manner]:
        """Return the patient on the line and their manner."""
        return spec.patients[min(len(self.settled), len(spec.patients) - 1)]

    def choices(self, ledger: Ledger, spec: FearSpec) -> list[Choice]:
        """Return the entries of the open menu, none if no menu is open."""
        if self.step_now is Step.QUESTION:
            earned = ledger.earned(spec.soothe)
            soothe = Choice("soothe", "fear.where.soothe", "" if earned else "fear.locked.soothe")
            return [Choice("purge", "fear.where.purge", ""), soothe]
        if self.step_now is Step.MANNER:
            return [Choice(manner, f"fear.manner.{manner}", "") for manner in MANNERS]
        return []

    def step(
        self, buttons: int, pressed: int, ledger: Ledger, spec: FearSpec, interval: int, events: list[Event]
    ) -> None:
        """Play one tick."""
        self.tick += 1
        now = self.step_now
        if now is Step.EMPTY:
            if self.tick >= EMPTY_TICKS or (pressed & _ACT and self.tick >= EMPTY_LEAST):
                self._speak(ledger, spec, events)
        elif now is Step.WORDS:
            if (pressed & _ACT and self.tick >= LINE_LEAST) or self.tick >= LINE_MOST:
                self._speak(ledger, spec, events)
        elif now in (Step.QUESTION, Step.MANNER):
            self._menu(pressed, ledger, spec, interval, events)
        elif now is Step.PURGE:
            self._purge(pressed, events)
        elif now is Step.RING:
            if self.tick >= RING_TICKS or (pressed & _ACT and self.tick >= RING_LEAST):
                self._answer(ledger, spec, events)
        elif now in (Step.ANSWER, Step.LINE):
            if (pressed & _ACT and self.tick >= LINE_LEAST) or self.tick >= LINE_MOST:
                self._passed(ledger, spec, events)
        elif now is Step.GIVE and self.giving is not None:
            self._give(self.giving, buttons, pressed, spec, events)
        elif now is Step.FAREWELL and self.tick >= FAREWELL_TICKS:
            self._go(Step.OVER)
            events.append(tell.Finished(self.outcome))

    def _go(self, step: Step) -> None:
        self.step_now = step
        self.tick = 0
        self.cursor = NOBODY if step is Step.QUESTION else 0

    def _speak(self, ledger: Ledger, spec: FearSpec, events: list[Event]) -> None:
        """Say the next of the last words; after them the question."""
        if self.said == len(LAST_WORDS):
            self._say(Step.QUESTION, spec.id, f"fear.{spec.id}.where", events)
            return
        number, self.said = self.said, self.said + 1
        strangers = ".strangers" if number in STRANGERS and not ledger.earned(spec.soothe) else ""
        self._say(Step.WORDS, LAST_WORDS[number], f"fear.{spec.id}.last.{number}{strangers}", events)

    def _menu(self, pressed: int, ledger: Ledger, spec: FearSpec, interval: int, events: list[Event]) -> None:
        choices = self.choices(ledger, spec)
        way = (1 if pressed & _RIGHT else 0) - (1 if pressed & _LEFT else 0)
        if way:
            if self.step_now is Step.QUESTION:
                self.cursor = 1 if way > 0 else 0
            else:
                self.cursor = (self.cursor + way) % len(choices)
            events.append(tell.Moved())
        if not pressed & _ACT or self.cursor == NOBODY:
            return
        choice = choices[self.cursor]
        if choice.reason:
            events.append(tell.Refused(choice.reason))
            return
        events.append(tell.Chosen(choice.what))
        if choice.what == "purge":
            self._go(Step.PURGE)
        elif choice.what == "soothe":
            self._ring(ledger, spec, events)
        else:
            self._offer(Manner(self.cursor), ledger, spec, interval, events)

    def _purge(self, pressed: int, events: list[Event]) -> None:
        if pressed & _BACK:
            self._go(Step.QUESTION)
        elif pressed & _ACT and self.tick >= PURGE_REST:
            self.strokes += 1
            self.tick = 0
            events.append(tell.Stroke("clean", self.strokes - 1))
            if self.strokes >= PURGE_STROKES:
                self._end("purge")

    def _end(self, outcome: str) -> None:
        self.outcome = outcome
        self._go(Step.FAREWELL)

    def _ring(self, ledger: Ledger, spec: FearSpec, events: list[Event]) -> None:
        """Ring the next patient; Max's question to them stands while it rings."""
        patient = self.patient(spec)[0]
        events.append(tell.Rang(patient))
        self._say(Step.RING, "max", f"fear.{spec.id}.call.{patient}.question{_missed(patient, ledger)}", events)

    def _answer(self, ledger: Ledger, spec: FearSpec, events: list[Event]) -> None:
        """Some want theirs back, some do not, and some never do."""
        patient, _manner = self.patient(spec)
        wants = patient not in spec.unwilling and consents(patient, ledger, spec)
        answer = "yes" if wants else f"no{_missed(patient, ledger)}"
        self._say(Step.ANSWER, patient, f"fear.{spec.id}.call.{patient}.{answer}", events)
        if not wants:
            self._settle("refused", spec, events)

    def _settle(self, how: str, spec: FearSpec, events: list[Event]) -> None:
        patient = self.patient(spec)[0]
        self.settled[patient] = how
        events.append(tell.Settled(patient, how))

    def _say(self, step: Step, who: str, message: str, events: list[Event]) -> None:
        self.speaker, self.message = who, message
        self._go(step)
        events.append(tell.Said(who, message))

    def _passed(self, ledger: Ledger, spec: FearSpec, events: list[Event]) -> None:
        """A line has been read: on to the manner, the next call or the end."""
        answered = self.step_now is Step.ANSWER and self.speaker not in self.settled
        self.speaker = self.message = ""
        if answered:
            self._go(Step.MANNER)
        elif len(self.settled) < len(spec.patients):
            self._ring(ledger, spec, events)
        else:
            self._end("soothe")

    def _offer(self, manner: Manner, ledger: Ledger, spec: FearSpec, interval: int, events: list[Event]) -> None:
        patient, wanted = self.patient(spec)
        if manner is not wanted:
            self._settle("misjudged", spec, events)
            self._say(Step.LINE, patient, f"fear.{spec.id}.call.{patient}.misjudged", events)
            return
        hand = Rng(ledger.setup.seed).fork(len(self.settled)).between(*ASK_HAND)
        self.giving = Giving(manner, interval, hand, ledger.setup.assists)
        self._go(Step.GIVE)

    def _give(self, giving: Giving, buttons: int, pressed: int, spec: FearSpec, events: list[Event]) -> None:
        patient = self.patient(spec)[0]
        giving.step(buttons, pressed, patient, events)
        if giving.done:
            self.giving = None
            self._settle("returned", spec, events)
            self._say(Step.LINE, patient, f"fear.{spec.id}.call.{patient}.returned", events)

    def pack(self) -> dict[str, Plain]:
        """Return the last phase as plain data."""
        settled: list[Plain] = [[patient, how] for patient, how in self.settled.items()]
        return {
            "step": int(self.step_now),
            "tick": self.tick,
            "cursor": self.cursor,
            "strokes": self.strokes,
            "said": self.said,
            "outcome": self.outcome,
            "speaker": self.speaker,
            "message": self.message,
            "settled": settled,
            "giving": self.giving.pack() if self.giving else None,
        }

    @classmethod
    def unpack(cls, ledger: Ledger, data: Plain) -> Where:
        """Build the last phase again from ``pack()``."""
        entries = table(data)
        where = cls()
        where.step_now = Step(whole(at(entries, "step")))
        where.tick = whole(at(entries, "tick"))
        where.cursor = whole(at(entries, "cursor"))
        where.strokes = whole(at(entries, "strokes"))
        where.said = whole(at(entries, "said"))
        where.outcome = text(at(entries, "outcome"))
        where.speaker = text(at(entries, "speaker"))
        where.message = text(at(entries, "message"))
        for pair in row(at(entries, "settled")):
            patient, how = row(pair, 2)
            where.settled[text(patient)] = text(how)
        giving = at(entries, "giving")
        where.giving = None if giving is None else Giving.unpack(ledger.setup.assists, giving)
        return where


def consents(patient: str, ledger: Ledger, spec: FearSpec) -> bool:
    """Whether a patient wants theirs back.

    Whose chart row is stamped does. Whose call was missed does not, whatever was learnt since. Else who was told the
    truth does, and who was understood: in a fight of their own, or in a wave of theirs.
    """
    setup = ledger.setup
    if patient in setup.stamped:
        return True
    if _missed(patient, ledger):
        return False
    told = setup.fact(f"call_{patient}") == "truth"
    return told or patient in spec.shelters or ledger.knows(patient, _all_waves(spec))


def _missed(patient: str, ledger: Ledger) -> str:
    """Return the ending of what is said where a call was missed, else nothing."""
    return ".missed" if ledger.setup.fact(f"call_{patient}") == "missed" else ""


def _all_waves(spec: FearSpec) -> tuple[WaveSpec, ...]:
    return tuple(wave for phase in spec.phases for wave in phase.waves)

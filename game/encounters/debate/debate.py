"""A debate: statements pass one at a time, and each is asked about, met with something, granted or let stand.

Nothing here is in a hurry. Figures and messages: ``docs/encounters.md``, *Debate*.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from game.core.events import Event
from game.core.input import Button
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.debate import events as told
from game.encounters.debate.debates import DEBATES
from game.encounters.debate.spec import BOUNCE, DebateSpec, Reply, Statement
from game.encounters.plain import at, flag, row, table, text, wholes
from game.encounters.setup import Setup

ANSWERS = ("ask", "show", "grant", "hold")
MOST = 20  # of standing or trust
LEAST_TICKS = 18  # that a line stands before Act may pass it
FAREWELL_TICKS = 120

_LEFT, _RIGHT, _UP, _DOWN = int(Button.LEFT), int(Button.RIGHT), int(Button.UP), int(Button.DOWN)
_ACT, _BACK, _SKIP = int(Button.ACT), int(Button.BACK), int(Button.SKIP)


class Part(IntEnum):
    """What a debate is doing."""

    STATEMENT = 0  # somebody speaks
    CHOICE = 1  # four answers
    ITEMS = 2  # what to show
    LINES = 3  # what was answered, and what comes of it
    LAST = 4
    OVER = 5


@dataclass(slots=True, eq=False)
class Debate:
    """A debate. ``lines`` are (speaker, message) still to be read, the first of them is being shown."""

    spec: DebateSpec
    setup: Setup
    events: list[Event] = field(default_factory=list)
    outcome: str = ""
    part: Part = Part.STATEMENT
    tick: int = 0
    age: int = 0  # ticks since what is shown came
    now: str = ""
    cursor: int = 0
    open: bool = False
    coming: str = ""  # the statement after the lines, empty for the last word
    standing: int = 0
    trust: int = 0
    lines: list[tuple[str, str]] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)  # items that bounced off this statement

    def __post_init__(self) -> None:
        self.standing, self.trust = self.spec.standing, self.spec.trust
        self._state(self.spec.statements[0].id)

    # -- what it is -------------------------------------------------------------------------------

    @property
    def done(self) -> bool:
        """Whether it is over."""
        return self.part is Part.OVER

    @property
    def statement(self) -> Statement:
        """The statement that stands."""
        return self.spec.statement(self.now)

    @property
    def can_skip(self) -> bool:
        """Whether the Skip button passes it: everything is then granted."""
        return self.setup.assists.skip and self.setup.attempted

    @property
    def results(self) -> dict[str, str | int]:
        """Return ``yes`` for each of ``conceded held exposed worst_first`` that came to pass, and both figures."""
        return {**dict.fromkeys(self.marks, "yes"), "standing": self.standing, "trust": self.trust}

    def message(self, name: str) -> str:
        """Return the ID of a message about the statement that stands."""
        return f"debate.{self.spec.id}.{self.now}.{name}"

    def entries(self) -> tuple[str, ...]:
        """Return the entries of the open menu: answers or items, none if no menu is open."""
        if self.part is Part.CHOICE:
            return tuple(answer for answer in ANSWERS if answer != "ask" or not self.open)
        return self.spec.items if self.part is Part.ITEMS else ()

    # -- playing ----------------------------------------------------------------------------------

    def step(self, buttons: int, pressed: int) -> None:
        """Play one tick with the mask of buttons held and the mask of those newly pressed."""
        self.events.clear()
        if self.done:
            return
        if pressed & _SKIP and self.can_skip and self.part is not Part.LAST:
            self._skip()
            return
        if self.tick % 40 == 0:
            self.events.append(tell.Beat(self.tick // 40))
        if self.tick == 0:
            self.events.append(told.Stated(self.statement.speaker, self.now))
        self.tick += 1
        self.age += 1
        if self.part is Part.LAST:
            if self.age >= FAREWELL_TICKS:
                self._finish()
        elif self.part in (Part.CHOICE, Part.ITEMS):
            self._choose(pressed)
        elif pressed & _ACT and self.age > LEAST_TICKS:
            self._read_on()

    def _read_on(self) -> None:
        if self.lines:
            self.lines.pop(0)
        self._to(Part.LINES if self.lines else Part.CHOICE)
        if self.lines or self.coming == self.now:
            return
        if self.coming:
            self._state(self.coming)
            self.events.append(told.Stated(self.statement.speaker, self.now))
        else:
            self._to(Part.LAST)

    def _to(self, part: Part) -> None:
        self.part, self.age, self.cursor = part, 0, 0

    def _state(self, name: str) -> None:
        self.now = self.coming = name
        self.open = self.statement.bare
        self.shown = []
        self.lines = [(self.statement.speaker, self.message("text"))]
        self._to(Part.STATEMENT)

    def _choose(self, pressed: int) -> None:
        entries = self.entries()
        step = (1 if pressed & (_RIGHT | _DOWN) else 0) - (1 if pressed & (_LEFT | _UP) else 0)
        if step:
            self.cursor = (self.cursor + step) % len(entries)
            self.events.append(tell.Moved())
        elif pressed & _BACK and self.part is Part.ITEMS:
            self._to(Part.CHOICE)
            self.cursor = self.entries().index("show")
        elif pressed & _ACT:
            self._take(entries[self.cursor])

    def _take(self, entry: str) -> None:
        self.events.append(tell.Chosen(entry))
        statement = self.statement
        if self.part is Part.ITEMS:
            self._show(entry)
        elif entry == "show":
            self._to(Part.ITEMS)
        elif entry == "ask":
            self.open = True
            self.events.append(told.GroundOpened(self.now))
            self._answer("ask", statement.ask, stays=True)
        else:
            self._answer(entry, statement.grant if entry == "grant" else statement.hold)

    def _show(self, item: str) -> None:
        reply = self.statement.show(item)
        if reply is None or not self.open:
            self.shown.append(item)
            self.events.append(told.Bounced(item))
            # the second time it costs nothing: it was seen to miss
            first = self.shown.count(item) == 1
            self._sway(BOUNCE if first else Reply())
            self._speak(
                ("elara", f"debate.{self.spec.id}.item.{item}.line"), (self.statement.speaker, self.message("bounce"))
            )
            return
        self._answer(f"show.{item}", reply)

    def _answer(self, how: str, reply: Reply, *, stays: bool = False) -> None:
        self.events.append(told.Answered(how.partition(".")[0]))
        self._sway(reply)
        if reply.mark and reply.mark not in self.marks:
            self.marks.append(reply.mark)
        if not stays:
            self.coming = reply.opens or self.spec.after(self.now)
        self._speak(("elara", self.message(how)), (self.statement.speaker, self.message(f"{how}.reply")))

    def _speak(self, *lines: tuple[str, str]) -> None:
        self.lines = [*lines]
        self._to(Part.LINES)

    def _sway(self, reply: Reply) -> None:
        before = self.standing, self.trust
        self.standing = min(max(self.standing + reply.standing, 0), MOST)
        self.trust = min(max(self.trust + reply.trust, 0), MOST)
        if (self.standing, self.trust) != before:
            self.events.append(told.Swayed(self.standing - before[0], self.trust - before[1]))

    def _skip(self) -> None:
        """Grant everything that is left."""
        name = self.now
        while name:
            reply = self.spec.statement(name).grant
            self._sway(reply)
            if reply.mark and reply.mark not in self.marks:
                self.marks.append(reply.mark)
            name = reply.opens or self.spec.after(name)
        self.lines = []
        self._to(Part.LAST)

    def _finish(self) -> None:
        self.outcome = self.verdict
        self._to(Part.OVER)
        self.events.append(tell.Finished(self.outcome))

    @property
    def verdict(self) -> str:
        """How it would end now."""
        return next(outcome for least, outcome in self.spec.ends if self.trust >= least)

    # -- what is to be seen -----------------------------------------------------------------------

    def observe(self) -> dict[str, object]:
        """Return what a player sees: who says what, the answers or items, and how the two figures stand."""
        return {
            "encounter": f"debate_{self.spec.id}",
            "tick": self.tick,
            "part": self.part.name.lower(),
            "statement": self.now,
            "speaker": self.statement.speaker,
            "line": list(self.lines[0]) if self.lines else None,
            "entries": list(self.entries()),
            "cursor": self.cursor,
            "open": self.open,
            "standing": self.standing,
            "trust": self.trust,
            "can_skip": self.can_skip,
            "done": self.done,
            "outcome": self.outcome,
        }

    # -- snapshots --------------------------------------------------------------------------------

    def pack(self) -> dict[str, Plain]:
        """Return the whole debate as plain data."""
        return {
            "debate": f"debate_{self.spec.id}",
            "setup": self.setup.pack(),
            "numbers": [int(self.part), self.tick, self.age, self.cursor, self.standing, self.trust],
            "open": self.open,
            "names": [self.now, self.coming, self.outcome],
            "lines": [list(line) for line in self.lines],
            "marks": [*self.marks],
            "shown": [*self.shown],
        }

    @classmethod
    def unpack(cls, data: Plain) -> Debate:
        """Build a debate again from ``pack()``. Raises ``SnapshotError`` if the data is damaged."""
        entries = table(data)
        setup = Setup.unpack(at(entries, "setup"))
        debate = cls(DEBATES[text(at(entries, "debate"))](setup), setup)
        part, *numbers = wholes(at(entries, "numbers"), 6)
        debate.part = Part(part)
        debate.tick, debate.age, debate.cursor, debate.standing, debate.trust = numbers
        debate.open = flag(at(entries, "open"))
        debate.now, debate.coming, debate.outcome = (text(name) for name in row(at(entries, "names"), 3))
        for name in (debate.now, *([debate.coming] if debate.coming else [])):
            debate.spec.statement(name)
        debate.lines = [_line(line) for line in row(at(entries, "lines"))]
        debate.marks = [text(mark) for mark in row(at(entries, "marks"))]
        debate.shown = [text(item) for item in row(at(entries, "shown"))]
        if debate.entries() and not 0 <= debate.cursor < len(debate.entries()):
            raise ValueError(f"there is no entry {debate.cursor}")
        if debate.part in (Part.STATEMENT, Part.LINES) and not debate.lines:
            raise ValueError("nobody says anything")
        return debate


def _line(data: Plain) -> tuple[str, str]:
    who, message = row(data, 2)
    return text(who), text(message)

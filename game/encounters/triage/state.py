"""What the calls consist of: who is on the line, what was answered, how near the queue is; seen, packed, restored."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Self

from game.core.events import Event
from game.core.snapshot import Plain
from game.encounters.plain import at, flag, row, table, text, wholes
from game.encounters.setup import Setup
from game.encounters.triage.calls import (
    CALLS,
    DESK_TICKS,
    MISSED,
    PATIENCE,
    REPLIES,
    REPLY_TICKS,
    Call,
)

NOBODY = -1


class Stage(IntEnum):
    """What is going on."""

    DESK = 0  # choosing a line
    CALL = 1  # the caller speaks
    REPLY = 2  # choosing what to say
    ANSWER = 3  # what the caller says to it
    SLIP = 4  # the line's last words
    PUSH = 5  # the queue leans on the door
    BURST = 6  # the door goes


@dataclass(slots=True, eq=False)
class Calls:
    """The calls. ``answers`` has a reply, ``missed`` or nothing for each caller, in the console's order."""

    setup: Setup
    events: list[Event] = field(default_factory=list)
    outcome: str = ""
    tick: int = 0
    stage: Stage = Stage.DESK
    stage_tick: int = 0  # since the stage, or a line in it, began
    cursor: int = 0  # at the desk, the line; replying, the reply (-1: none yet)
    caller: int = NOBODY
    line: int = 0
    listened: int = 0  # ticks of Listen in this call
    listening: bool = False
    pushes: int = 0
    late: bool = False  # the last caller was not answered in time: Max took the line
    waited: int = 0  # ticks of the caller's, or the desk's, patience that are gone
    answers: list[str] = field(default_factory=lambda: [""] * len(CALLS))
    order: list[int] = field(default_factory=list)  # callers in the order they were answered
    placed: list[int] = field(default_factory=list)  # callers whose sound was found out
    pace: int = 0  # hundredths of a tick that the speed assist owes

    @property
    def done(self) -> bool:
        """Whether it is over."""
        return self.outcome != ""

    @property
    def results(self) -> dict[str, str | int]:
        """Who was answered first, and what became of each: truth, come, wells or missed."""
        first = CALLS[self.order[0]].id if self.order else ""
        settled = {call.id: answer or MISSED for call, answer in zip(CALLS, self.answers, strict=True)}
        return {"first": first, **settled}

    @property
    def call(self) -> Call | None:
        """The call that is on the line, if one is."""
        return CALLS[self.caller] if self.caller != NOBODY else None

    @property
    def timed(self) -> bool:
        """Whether patience runs out: not with the assist, and not before the first answer."""
        return not self.setup.assists.untimed and bool(self.order)

    @property
    def can_skip(self) -> bool:
        """Whether the Skip button passes it."""
        return self.setup.assists.skip and self.setup.attempted

    def waiting(self) -> list[int]:
        """Return the lines that still ring."""
        return [number for number, answer in enumerate(self.answers) if not answer and number != self.caller]

    def impatience(self) -> int:
        """Return how much of the patience at the desk or of the caller is gone, 0 to 256."""
        if not self.timed or self.stage not in (Stage.DESK, Stage.REPLY):
            return 0
        return min(self.waited * 256 // self.patience(), 256)

    def patience(self) -> int:
        """Return how many ticks somebody waits: for a line to be picked up, or for an answer."""
        ticks = DESK_TICKS if self.stage is Stage.DESK else REPLY_TICKS
        return ticks * PATIENCE[self.setup.difficulty] // 100

    def lean(self) -> int:
        """Return how far the queue has come at the door, 0 to 256 for each push it makes."""
        return self.pushes * 256 + self.impatience() * 3 // 4

    # -- what is to be seen -----------------------------------------------------------------------

    def message(self) -> str:
        """Return the message that stands on the line, empty if none does."""
        call = self.call
        if call is None:
            return ""
        match self.stage:
            case Stage.CALL:
                return f"triage.{call.id}.line.{self.line + 1}"
            case Stage.REPLY:
                return f"triage.{call.id}.line.{call.lines}"
            case Stage.ANSWER:
                return f"triage.{call.id}.answer.{self.answers[self.caller]}"
            case _:
                return f"triage.{call.id}.slip"

    def word(self) -> str:
        """Return the message of what Max says while the door is pushed or goes, empty at other times."""
        if self.stage is Stage.BURST:
            return "triage.max.burst"
        if self.stage is not Stage.PUSH:
            return ""
        return "triage.max.late" if self.late else f"triage.max.push.{self.pushes}"

    def observe(self) -> dict[str, object]:
        """Return what a player sees."""
        return {
            "encounter": "triage",
            "tick": self.tick,
            "stage": self.stage.name.lower(),
            "cursor": self.cursor,
            "caller": self.call.id if self.call else "",
            "message": self.message(),
            "waiting": [CALLS[number].id for number in self.waiting()],
            "pushes": self.pushes,
            "impatience": self.impatience(),
            "placed": [CALLS[number].id for number in self.placed],
            "can_skip": self.can_skip,
            "done": self.done,
            "outcome": self.outcome,
        }

    # -- snapshots --------------------------------------------------------------------------------

    def pack(self) -> dict[str, Plain]:
        """Return the calls as plain data."""
        place = [int(self.stage), self.stage_tick, self.cursor, self.caller, self.line, self.listened]
        return {
            "setup": self.setup.pack(),
            "numbers": [self.tick, *place, self.pushes, self.waited, self.pace],
            "listening": self.listening,
            "late": self.late,
            "answers": [*self.answers],
            "order": [*self.order],
            "placed": [*self.placed],
            "outcome": self.outcome,
        }

    @classmethod
    def unpack(cls, data: Plain) -> Self:
        """Build the calls again from ``pack()``. Raises ``SnapshotError`` if the data is damaged."""
        entries = table(data)
        triage = cls(Setup.unpack(at(entries, "setup")))
        numbers = wholes(at(entries, "numbers"), 10)
        triage.tick, stage, triage.stage_tick, triage.cursor, triage.caller, triage.line = numbers[:6]
        triage.listened, triage.pushes, triage.waited, triage.pace = numbers[6:]
        triage.stage = Stage(stage)
        triage.listening = flag(at(entries, "listening"))
        triage.late = flag(at(entries, "late"))
        triage.answers = [text(answer) for answer in row(at(entries, "answers"), len(CALLS))]
        triage.order = wholes(at(entries, "order"))
        triage.placed = wholes(at(entries, "placed"))
        triage.outcome = text(at(entries, "outcome"))
        triage._check()
        return triage

    def _check(self) -> None:
        """Raise ``ValueError`` if what was restored points to nothing."""
        on_line = self.stage in (Stage.CALL, Stage.REPLY, Stage.ANSWER, Stage.SLIP)
        if on_line != (self.caller != NOBODY) or not NOBODY <= self.caller < len(CALLS):
            raise ValueError(f"nobody can be on the line in {self.stage.name}: {self.caller}")
        if not all(answer in ("", MISSED, *REPLIES) for answer in self.answers):
            raise ValueError(f"there are no such answers: {self.answers}")
        if not all(0 <= number < len(CALLS) for number in (*self.order, *self.placed)):
            raise ValueError("there is no such caller")
        if on_line and not 0 <= self.line < CALLS[self.caller].lines:
            raise ValueError(f"there is no line {self.line}")
        if self.stage is Stage.DESK and self.cursor not in self.waiting():
            raise ValueError(f"line {self.cursor} does not ring")
        if not NOBODY <= self.cursor < (len(REPLIES) if self.stage is Stage.REPLY else len(CALLS)):
            raise ValueError(f"the cursor stands nowhere: {self.cursor}")
        if self.stage is Stage.ANSWER and self.answers[self.caller] not in REPLIES:
            raise ValueError("nothing was answered")

"""Triage: six lines ring, each with a voice, a complaint and a sound behind it; four can be answered.

At the desk a line is chosen and picked up. The caller says their lines; Listen held finds out what
is behind the voice. Then one of three replies, and the caller's last words. After every call the
queue outside leans on the street door, and the fourth time the door goes. Who waits too long for
an answer is rung back by Max, and whoever was not answered is remembered as missed. There is no
right order, and nothing is scored. The first call is unhurried.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from game.core.events import Event, Flash, Shake
from game.core.input import Button
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.plain import at, flag, row, table, text, wholes
from game.encounters.setup import Setup
from game.encounters.triage import events as news
from game.encounters.triage.calls import (
    ANSWER_TICKS,
    BURST_TICKS,
    CALLS,
    DESK_TICKS,
    LINE_TICKS,
    LISTEN_TICKS,
    MISSED,
    PATIENCE,
    PUSH_TICKS,
    PUSHES,
    REPLIES,
    REPLY_TICKS,
    SETTLE_TICKS,
    SLIP_TICKS,
    Call,
)

BEAT_TICKS = 40
RING_TICKS = 160  # the waiting lines ring once in so long
NOBODY = -1

_ACT, _BACK, _LISTEN, _SKIP = int(Button.ACT), int(Button.BACK), int(Button.LISTEN), int(Button.SKIP)
_NEXT = int(Button.RIGHT) | int(Button.DOWN)
_PREVIOUS = int(Button.LEFT) | int(Button.UP)


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
class Triage:
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
        return min(self.waited * 256 // self._patience(), 256)

    def lean(self) -> int:
        """Return how far the queue has come at the door, 0 to 256 for each push it makes."""
        return self.pushes * 256 + self.impatience() * 3 // 4

    # -- playing ----------------------------------------------------------------------------------

    def step(self, buttons: int, pressed: int) -> None:
        """Play one tick with the mask of buttons held and the mask of those newly pressed."""
        self.events.clear()
        if self.done:
            return
        if pressed & _SKIP and self.can_skip:
            self._finish("skipped")
            return
        self._press(buttons, pressed)
        self.pace += self.setup.assists.speed
        if self.pace >= 100:
            self.pace -= 100
            self._tick()

    def _press(self, buttons: int, pressed: int) -> None:
        """Let the player act: never slowed."""
        self.listening = bool(buttons & _LISTEN) and self.stage in (Stage.CALL, Stage.REPLY)
        if self.listening:
            self._listen()
        match self.stage:
            case Stage.DESK:
                self._at_desk(pressed)
            case Stage.CALL if pressed & _ACT and self.stage_tick >= SETTLE_TICKS:
                self._say_more()
            case Stage.REPLY:
                self._reply(pressed)
            case Stage.ANSWER | Stage.SLIP if pressed & _ACT and self.stage_tick >= SETTLE_TICKS:
                self._after()

    def _at_desk(self, pressed: int) -> None:
        free = self.waiting()
        here = free.index(self.cursor)
        if pressed & _ACT:
            self._pick_up()
        elif pressed & (_NEXT | _PREVIOUS):
            here += 1 if pressed & _NEXT else -1
            self.cursor = free[here % len(free)]
            self.events.append(tell.Moved())

    def _pick_up(self) -> None:
        self.caller = self.cursor
        self.line = self.listened = 0
        self._enter(Stage.CALL)
        self.events.append(news.LinePicked(CALLS[self.caller].id))
        self._speak(0)

    def _speak(self, line: int) -> None:
        self.events.append(news.CallerSpoke(CALLS[self.caller].id, line))

    def _say_more(self) -> None:
        """Go on to the caller's next line, or to what to answer."""
        if self.line + 1 < CALLS[self.caller].lines:
            self.line += 1
            self.stage_tick = 0
            self._speak(self.line)
            return
        self._enter(Stage.REPLY)
        self.cursor = NOBODY

    def _listen(self) -> None:
        self.listened += 1
        if self.listened >= LISTEN_TICKS and self.caller not in self.placed:
            self.placed.append(self.caller)
            self.events.append(news.SoundPlaced(CALLS[self.caller].id))

    def _reply(self, pressed: int) -> None:
        if pressed & _BACK:  # say that again?
            waited = self.waited
            self.line = 0
            self._enter(Stage.CALL)
            self.waited = waited
            self._speak(0)
        elif pressed & (_NEXT | _PREVIOUS):
            way = 1 if pressed & _NEXT else -1
            self.cursor = (self.cursor + way) % len(REPLIES) if self.cursor != NOBODY else (0 if way > 0 else 2)
            self.events.append(tell.Moved())
        elif pressed & _ACT and self.stage_tick >= SETTLE_TICKS:
            if self.cursor == NOBODY:
                self.events.append(tell.Refused("triage.choose"))
                return
            self.answers[self.caller] = REPLIES[self.cursor]
            self.order.append(self.caller)
            self.events.append(news.CallerAnswered(CALLS[self.caller].id, REPLIES[self.cursor]))
            self._enter(Stage.ANSWER)
            self._speak(-1)

    def _after(self) -> None:
        """Go on from the caller's answer to the line's last words, and from those to the door."""
        if self.stage is Stage.ANSWER:
            self._enter(Stage.SLIP)
            self.events.append(news.LineSlipped(CALLS[self.caller].id))
        else:
            self._push()

    # -- time -------------------------------------------------------------------------------------

    def _tick(self) -> None:
        if self.tick % BEAT_TICKS == 0:
            self.events.append(tell.Beat(self.tick // BEAT_TICKS))
        if self.tick % RING_TICKS == 0 and self.stage is not Stage.BURST and self.waiting():
            self.events.append(news.LineRang())
        self.tick += 1
        self.stage_tick += 1
        if self.stage in (Stage.DESK, Stage.REPLY) and self.timed:
            self.waited += 1
        match self.stage:
            case Stage.DESK if self.timed and self.waited >= self._patience():
                self._push()
            case Stage.CALL if self._reads_on():
                self._say_more()
            case Stage.REPLY if self.timed and self.waited >= self._patience():
                self._lose()
            case Stage.ANSWER if self.stage_tick >= ANSWER_TICKS and not self.setup.assists.untimed:
                self._after()
            case Stage.SLIP if self.stage_tick >= SLIP_TICKS and not self.setup.assists.untimed:
                self._after()
            case Stage.PUSH if self.stage_tick >= PUSH_TICKS:
                self._back_to_desk()
            case Stage.BURST if self.stage_tick >= BURST_TICKS:
                self._finish("answered")

    def _reads_on(self) -> bool:
        """Whether a caller's line has stood long enough: not while somebody listens past it."""
        listens = self.listening and self.caller not in self.placed
        return self.timed and not listens and self.stage_tick >= LINE_TICKS

    def _patience(self) -> int:
        ticks = DESK_TICKS if self.stage is Stage.DESK else REPLY_TICKS
        return ticks * PATIENCE[self.setup.difficulty] // 100

    def _lose(self) -> None:
        """The caller has waited long enough: Max takes the line and will ring back."""
        self.answers[self.caller] = MISSED
        name = CALLS[self.caller].id
        self.events.append(news.LineLost(name))
        self._push(late=True)

    def _push(self, late: bool = False) -> None:
        """The queue leans on the door; the last time, the door goes. Max has a word to each."""
        self.caller = NOBODY
        self.late = late
        self.pushes += 1
        if self.pushes >= PUSHES or not self.waiting():
            self._enter(Stage.BURST)
            self.events += [news.DoorBurst(), Shake(4, 50), Flash()]
        else:
            self._enter(Stage.PUSH)
            self.events += [news.DoorPushed(self.pushes), Shake(self.pushes, 24)]
        self.events.append(tell.Said("max", self.word()))

    def _back_to_desk(self) -> None:
        self._enter(Stage.DESK)
        free = self.waiting()
        self.cursor = next((number for number in free if number >= self.cursor), free[0])

    def _enter(self, stage: Stage) -> None:
        if stage is Stage.PUSH or stage is Stage.BURST:
            self.cursor = max(self.cursor, 0)
        self.stage = stage
        self.stage_tick = self.waited = 0

    def _finish(self, outcome: str) -> None:
        self.outcome = outcome
        self.events.append(tell.Finished(outcome))

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
    def unpack(cls, data: Plain) -> Triage:
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

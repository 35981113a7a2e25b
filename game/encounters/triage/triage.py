"""Triage: six lines ring, each with a voice, a complaint and a sound behind it; four can be answered.

At the desk a line is chosen and picked up. The caller says their lines; Listen held finds out what
is behind the voice. Then one of three replies, and the caller's last words. After every call the
queue outside leans on the street door, and the fourth time the door goes. Who waits too long for
an answer is rung back by Max, and whoever was not answered is remembered as missed. There is no
right order, and nothing is scored. The first call is unhurried.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.core.events import Flash, Shake
from game.core.input import Button
from game.encounters import events as tell
from game.encounters.triage import events as news
from game.encounters.triage.calls import (
    ANSWER_TICKS,
    BURST_TICKS,
    CALLS,
    LINE_TICKS,
    LISTEN_TICKS,
    MISSED,
    PUSH_TICKS,
    PUSHES,
    REPLIES,
    SETTLE_TICKS,
    SLIP_TICKS,
)
from game.encounters.triage.state import NOBODY, Calls, Stage

BEAT_TICKS = 40
RING_TICKS = 160  # the waiting lines ring once in so long

_ACT, _BACK, _LISTEN, _SKIP = int(Button.ACT), int(Button.BACK), int(Button.LISTEN), int(Button.SKIP)
_NEXT = int(Button.RIGHT) | int(Button.DOWN)
_PREVIOUS = int(Button.LEFT) | int(Button.UP)


@dataclass(slots=True, eq=False)
class Triage(Calls):
    """The calls as they are played."""

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
            case Stage.DESK if self.timed and self.waited >= self.patience():
                self._push()
            case Stage.CALL if self._reads_on():
                self._say_more()
            case Stage.REPLY if self.timed and self.waited >= self.patience():
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

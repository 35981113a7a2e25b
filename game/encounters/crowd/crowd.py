"""Crowd: fourteen people in a waiting room that breathes as its loudest people do.

Everybody's calm drifts towards their neighbours', and who is loud pulls three times as hard, who
was helped twice. Elara walks. Near somebody, Listen finds out how they want to be treated, and Act
gives it to them: what fits calms them and makes them steady others, what does not makes them
louder. Max holds a spot: nobody near him sinks. It ends when the room's mean calm is high enough,
or when time is up; then who has no peace leaves.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.core.fixed import ONE, length, pixels
from game.core.input import Button
from game.encounters import events as tell
from game.encounters.crowd import events as news
from game.encounters.crowd.mood import POINT, breathe
from game.encounters.crowd.people import DOOR, GUESTS, MANNERS, STRANGER, blocked
from game.encounters.crowd.state import GOAL, LIMIT_TICKS, NOBODY, Room, Stage
from game.encounters.options import Difficulty

WALK, WALK_DIAGONAL = 320, 226  # 1.25 px a tick
LISTEN_WALK, LISTEN_WALK_DIAGONAL = 154, 109
LISTEN_TICKS = 60
DO_TICKS = 90
SAY_TICKS = 150
BARK_TICKS = 230  # the loudest says something once in so long
PHONE_TICKS = {Difficulty.GENTLE: 420, Difficulty.NORMAL: 300, Difficulty.SHARP: 220}  # between two calls
PHONE_COST = 6 * POINT
UNEASY = 42 * POINT
LAST_CALL_TICKS = 1200  # before the end Max says so
FAREWELL_TICKS = 210
BEAT_TICKS = 40

_ACT, _BACK, _LISTEN, _SKIP = int(Button.ACT), int(Button.BACK), int(Button.LISTEN), int(Button.SKIP)
_LEFT, _RIGHT, _UP, _DOWN = int(Button.LEFT), int(Button.RIGHT), int(Button.UP), int(Button.DOWN)


@dataclass(slots=True, eq=False)
class Crowd(Room):
    """The waiting room as it is played."""

    # -- playing ----------------------------------------------------------------------------------

    def step(self, buttons: int, pressed: int) -> None:
        """Play one tick with the mask of buttons held and the mask of those newly pressed."""
        self.events.clear()
        if self.done:
            return
        if pressed & _SKIP and self.can_skip:
            self._finish("uneasy")
            return
        self.listening = bool(buttons & _LISTEN) and self.stage is Stage.WALK
        self.walking = False
        match self.stage:
            case Stage.WALK:
                self._walk(buttons)
                self._act(pressed)
            case Stage.CHOOSE:
                self._choose(pressed)
        self.pace += self.setup.assists.speed // (2 if self.stage is Stage.CHOOSE else 1)
        if self.pace >= 100:
            self.pace -= 100
            self._tick()

    def _walk(self, buttons: int) -> None:
        way_x = (1 if buttons & _RIGHT else 0) - (1 if buttons & _LEFT else 0)
        way_y = (1 if buttons & _DOWN else 0) - (1 if buttons & _UP else 0)
        if not way_x and not way_y:
            return
        if self.listening:
            pace = LISTEN_WALK_DIAGONAL if way_x and way_y else LISTEN_WALK
        else:
            pace = WALK_DIAGONAL if way_x and way_y else WALK
        self.facing = ("left" if way_x < 0 else "right") if way_x else ("up" if way_y < 0 else "down")
        before = self.x, self.y
        if not blocked(self.x + way_x * pace, self.y):
            self.x += way_x * pace
        if not blocked(self.x, self.y + way_y * pace):
            self.y += way_y * pace
        self.walking = (self.x, self.y) != before

    def _act(self, pressed: int) -> None:
        """Talk to who is near, or send Max here."""
        near = self.near()
        if pressed & _ACT and near != NOBODY:
            self.target = near
            self._face(near)
            mood = self.moods[near]
            if mood.known:
                self.cursor = MANNERS.index(GUESTS[near].manner)
                self._enter(Stage.DO)
            else:
                self.cursor = NOBODY
                self._enter(Stage.CHOOSE)
        elif pressed & _BACK:
            self.max.send(self.x, self.y)
            self.events.append(news.MaxSent(pixels(self.x)))

    def _face(self, number: int) -> None:
        dx, dy = self.places[number][0] - self.x, self.places[number][1] - self.y
        self.facing = ("left" if dx < 0 else "right") if abs(dx) >= abs(dy) else ("up" if dy < 0 else "down")

    def _choose(self, pressed: int) -> None:
        """Choose one of the five manners; those that were wrong already are passed over."""
        if pressed & _BACK:
            self._enter(Stage.WALK)
        elif pressed & (_LEFT | _RIGHT | _UP | _DOWN):
            way = 1 if pressed & (_RIGHT | _DOWN) else -1
            self.cursor = self._next(self.cursor if self.cursor != NOBODY or way > 0 else len(MANNERS), way)
            self.events.append(tell.Moved())
        elif pressed & _ACT:
            if self.cursor == NOBODY:
                self.events.append(tell.Refused("crowd.choose"))
            else:
                self._enter(Stage.DO)

    def _next(self, cursor: int, way: int) -> int:
        while True:
            cursor = (cursor + way) % len(MANNERS)
            if not self.moods[self.target].tried >> cursor & 1:
                return cursor

    def _enter(self, stage: Stage) -> None:
        self.stage, self.stage_tick = stage, 0
        if stage is Stage.WALK or stage is Stage.END:
            self.target = NOBODY

    # -- the room ---------------------------------------------------------------------------------

    def _tick(self) -> None:
        if self.tick % BEAT_TICKS == 0:
            self.events.append(tell.Beat(self.tick // BEAT_TICKS))
        self.tick += 1
        self.stage_tick += 1
        self.speech_tick += 1
        self.ring_tick += 1
        if self.stage is Stage.END:
            self._leave()
            return
        if self.listening:
            self._listen()
        if self.stage is Stage.DO and self.stage_tick >= DO_TICKS:
            self._settle()
        if self.max.step():
            self.events.append(news.MaxHolds(pixels(self.max.x)))
        breathe(self.moods, self.held())
        self._ring()
        self._bark()
        self._judge()

    def _listen(self) -> None:
        near = self.near()
        if near == NOBODY or self.moods[near].known:
            return
        mood = self.moods[near]
        mood.listened += 1
        if mood.listened >= LISTEN_TICKS:
            mood.known = True
            self.events.append(news.MannerFound(near))
            self._say(near, "tell")

    def _settle(self) -> None:
        """What Elara gave somebody fits them, or it does not."""
        number, manner = self.target, MANNERS[self.cursor]
        mood = self.moods[number]
        x = pixels(self.places[number][0])
        if GUESTS[number].manner == manner:
            mood.help()
            self.events.append(news.GuestHelped(number, x))
            self._say(number, "right")
        else:
            mood.sting(self.cursor)
            self.events.append(news.GuestStung(number, x))
            self._say(number, "wrong")
        self._enter(Stage.WALK)

    def _say(self, number: int, kind: str) -> None:
        self.speaker, self.speech, self.speech_tick = number, kind, 0
        name = GUESTS[number].id
        self.events.append(news.GuestSpoke(number, kind, "none" if name.startswith(STRANGER) else name))

    def _ring(self) -> None:
        """Now and then the system rings somebody: it asks them how they are."""
        every = PHONE_TICKS[self.setup.difficulty]
        if self.setup.assists.untimed or self.tick % every:
            return
        awake = [number for number, mood in enumerate(self.moods) if not mood.steady]
        if not awake:
            return
        number = self.random.choice(awake)
        mood = self.moods[number]
        mood.calm = max(mood.calm - PHONE_COST, 0)
        self.ringing, self.ring_tick = number, 0
        self.events.append(news.PhoneRang(number, pixels(self.places[number][0])))

    def _bark(self) -> None:
        """The loudest says what everybody is thinking."""
        if self.tick % BARK_TICKS == 60 and (self.speaker == NOBODY or self.speech_tick >= SAY_TICKS):
            loud = [number for number, mood in enumerate(self.moods) if mood.loud]
            if loud:
                self._say(min(loud, key=lambda number: (self.moods[number].calm, number)), "bark")

    def _judge(self) -> None:
        """End it once the room is calm, or time is up."""
        if self.mean >= GOAL:
            self._decide("calm")
        elif not self.setup.assists.untimed:
            if self.tick == LIMIT_TICKS - LAST_CALL_TICKS:
                self.events.append(tell.Said("max", "crowd.max.last"))
            if self.tick >= LIMIT_TICKS:
                self._decide("uneasy" if self.mean >= UNEASY else "lost")

    def _decide(self, verdict: str) -> None:
        self.verdict = verdict
        self.walking = False
        self._enter(Stage.END)
        self.events.append(tell.Said("max", f"crowd.max.{verdict}"))
        self.events += [news.GuestLeft(number) for number in self.leaving()]

    def _leave(self) -> None:
        """Who has no peace walks to the door."""
        for number in self.leaving():
            x, y = self.places[number]
            dx, dy = DOOR[0] - x, DOOR[1] - y
            far = length(dx, dy)
            if far > 2 * ONE:
                self.places[number] = x + dx * WALK // far, y + dy * WALK // far
        if self.stage_tick >= FAREWELL_TICKS:
            self._finish(self.verdict)

    def _finish(self, outcome: str) -> None:
        self.outcome = outcome
        self.events.append(tell.Finished(outcome))

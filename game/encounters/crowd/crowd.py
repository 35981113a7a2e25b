"""Crowd: fourteen people in a waiting room that breathes as its loudest people do.

Everybody's calm drifts towards their neighbours', and who is loud pulls three times as hard; so does
who was helped. Elara walks. Near somebody, Listen finds out how they want to be treated, and Act
gives it to them: what fits calms them and makes them steady others, what does not makes them
louder. Max holds a spot: nobody near him sinks. It ends when the room's mean calm is high enough,
or when time is up; then who has no peace leaves.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from game.core.events import Event
from game.core.fixed import ONE, length, pixels
from game.core.input import Button
from game.core.rng import Rng
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.crowd import events as news
from game.encounters.crowd.helper import Helper
from game.encounters.crowd.mood import FULL, POINT, Mood, breathe
from game.encounters.crowd.people import CAMERAS, DOOR, GUESTS, MANNERS, START, STRANGER, blocked
from game.encounters.options import Difficulty
from game.encounters.plain import at, flag, row, table, text, whole, wholes
from game.encounters.setup import Setup

WALK, WALK_DIAGONAL = 320, 226  # 1.25 px a tick
LISTEN_WALK, LISTEN_WALK_DIAGONAL = 154, 109
TALK_REACH = 26 * ONE
LISTEN_TICKS = 60
DO_TICKS = 90
SAY_TICKS = 150
BARK_TICKS = 230  # the loudest says something once in so long
PHONE_TICKS = {Difficulty.GENTLE: 420, Difficulty.NORMAL: 300, Difficulty.SHARP: 220}  # between two calls
PHONE_COST = 6 * POINT
GOAL = 60 * POINT
UNEASY = 42 * POINT
LEAVE = 38 * POINT
LEAVERS = 9  # more do not get through the door
LIMIT_TICKS = 5400
LAST_CALL_TICKS = 1200  # before the end Max says so
FAREWELL_TICKS = 210
SPREAD = 4  # points by which a guest's calm differs from play to play
HEARD = {"truth": 8, "come": 4, "wells": -2, "missed": -8}  # points, by what a caller was told before
BEAT_TICKS = 40
NOBODY = -1

_ACT, _BACK, _LISTEN, _SKIP = int(Button.ACT), int(Button.BACK), int(Button.LISTEN), int(Button.SKIP)
_LEFT, _RIGHT, _UP, _DOWN = int(Button.LEFT), int(Button.RIGHT), int(Button.UP), int(Button.DOWN)


class Stage(IntEnum):
    """What Elara is doing."""

    WALK = 0
    CHOOSE = 1  # how to treat somebody
    DO = 2  # doing it
    END = 3  # it is decided; who has no peace walks out


@dataclass(slots=True, eq=False)
class Crowd:
    """The waiting room. ``moods`` and ``places`` (1/256 px) are in the order of ``people.GUESTS``."""

    setup: Setup
    events: list[Event] = field(default_factory=list)
    outcome: str = ""
    verdict: str = ""  # the outcome to be, once it is decided
    stage: Stage = Stage.WALK
    stage_tick: int = 0
    tick: int = 0
    x: int = START[0]
    y: int = START[1]
    facing: str = "down"
    walking: bool = False
    listening: bool = False
    target: int = NOBODY  # with whom she is talking
    cursor: int = 0  # the manner chosen
    speaker: int = NOBODY
    speech: str = ""
    speech_tick: int = 0
    ringing: int = NOBODY  # whose telephone rang last
    ring_tick: int = 0
    pace: int = 0  # hundredths of a tick that the speed assist owes
    moods: list[Mood] = field(init=False)
    places: list[tuple[int, int]] = field(init=False)
    random: Rng = field(init=False)
    max: Helper = field(default_factory=Helper)

    def __post_init__(self) -> None:
        self.random = Rng(self.setup.seed)
        self.moods = [
            Mood(
                (guest.calm + self.random.between(-SPREAD, SPREAD) + self._heard(guest.rang)) * POINT,
                known=guest.id in self.setup.stamped,
            )
            for guest in GUESTS
        ]
        self.places = [(guest.x * ONE, guest.y * ONE) for guest in GUESTS]

    def _heard(self, caller: str) -> int:
        """Return by how many points somebody is calmer for what ``caller`` was told on the telephone."""
        return HEARD.get(self.setup.fact(f"call_{caller}"), 0) if caller else 0

    @property
    def done(self) -> bool:
        """Whether it is over."""
        return self.outcome != ""

    @property
    def results(self) -> dict[str, str | int]:
        """How many left and stayed, who films (empty: nobody), and for each guest ``left`` or ``stayed``."""
        left = self.leaving()
        films = next((name for name in CAMERAS if self._of(name).calm < GOAL * 3 // 4), "")
        each: dict[str, str | int] = {
            guest.id: "left" if number in left else "stayed" for number, guest in enumerate(GUESTS)
        }
        return {"left": len(left), "stayed": len(GUESTS) - len(left), "films": films, **each}

    @property
    def mean(self) -> int:
        """The room's mean calm in grains."""
        return sum(mood.calm for mood in self.moods) // len(self.moods)

    @property
    def can_skip(self) -> bool:
        """Whether the Skip button passes it."""
        return self.setup.assists.skip and (self.setup.attempted or self.tick >= LIMIT_TICKS)

    def leaving(self) -> list[int]:
        """Return who has so little peace that they go across to Wells: at most nine, the least calm."""
        restless = [number for number, mood in enumerate(self.moods) if mood.calm < LEAVE]
        return sorted(restless, key=lambda number: (self.moods[number].calm, number))[:LEAVERS]

    def held(self) -> list[int]:
        """Return who stands near enough to Max while he holds his spot."""
        return [number for number, (x, y) in enumerate(self.places) if self.max.holds(x, y)]

    def near(self) -> int:
        """Return who is next to Elara and may need something, -1 if nobody."""
        open_to = [number for number, mood in enumerate(self.moods) if not mood.steady]
        if not open_to:
            return NOBODY
        nearest = min(open_to, key=lambda number: self._far(number, self.x, self.y))
        return nearest if self._far(nearest, self.x, self.y) <= TALK_REACH else NOBODY

    def _of(self, name: str) -> Mood:
        return self.moods[next(number for number, guest in enumerate(GUESTS) if guest.id == name)]

    def _far(self, number: int, x: int, y: int) -> int:
        there_x, there_y = self.places[number]
        return length(there_x - x, there_y - y)

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

    # -- what is to be seen -----------------------------------------------------------------------

    def observe(self) -> dict[str, object]:
        """Return what a player sees; lengths are 1/256 px."""
        return {
            "encounter": "crowd",
            "tick": self.tick,
            "stage": self.stage.name.lower(),
            "x": self.x,
            "y": self.y,
            "near": self.near(),
            "cursor": self.cursor,
            "guests": [
                (
                    guest.id,
                    *self.places[number],
                    "steady" if mood.steady else "loud" if mood.loud else "uneasy" if mood.calm < GOAL else "calm",
                    guest.manner if mood.known else "",
                    mood.tried,
                )
                for number, (guest, mood) in enumerate(zip(GUESTS, self.moods, strict=True))
            ],
            "max": (self.max.x, self.max.y, self.max.holding),
            "mean": self.mean * 256 // FULL,
            "can_skip": self.can_skip,
            "done": self.done,
            "outcome": self.outcome,
        }

    # -- snapshots --------------------------------------------------------------------------------

    def pack(self) -> dict[str, Plain]:
        """Return the room as plain data."""
        talk = [self.target, self.cursor, self.speaker, self.speech_tick, self.ringing, self.ring_tick]
        return {
            "setup": self.setup.pack(),
            "numbers": [int(self.stage), self.stage_tick, self.tick, self.pace, self.x, self.y, *talk],
            "flags": [self.walking, self.listening],
            "max": self.max.pack(),
            "words": [self.facing, self.speech, self.verdict, self.outcome],
            "moods": [mood.pack() for mood in self.moods],
            "places": [[x, y] for x, y in self.places],
            "random": self.random.state,
        }

    @classmethod
    def unpack(cls, data: Plain) -> Crowd:
        """Build the room again from ``pack()``. Raises ``SnapshotError`` if the data is damaged."""
        entries = table(data)
        crowd = cls(Setup.unpack(at(entries, "setup")))
        numbers = wholes(at(entries, "numbers"), 12)
        stage, crowd.stage_tick, crowd.tick, crowd.pace = numbers[:4]
        crowd.stage = Stage(stage)
        crowd.x, crowd.y = numbers[4:6]
        crowd.target, crowd.cursor, crowd.speaker, crowd.speech_tick, crowd.ringing, crowd.ring_tick = numbers[6:]
        crowd.walking, crowd.listening = (flag(item) for item in row(at(entries, "flags"), 2))
        crowd.max = Helper.unpack(at(entries, "max"))
        words = [text(item) for item in row(at(entries, "words"), 4)]
        crowd.facing, crowd.speech, crowd.verdict, crowd.outcome = words
        crowd.moods = [Mood.unpack(mood) for mood in row(at(entries, "moods"), len(GUESTS))]
        spots = [wholes(spot, 2) for spot in row(at(entries, "places"), len(GUESTS))]
        crowd.places = [(x, y) for x, y in spots]
        crowd.random = Rng()
        crowd.random.state = whole(at(entries, "random"))
        crowd._check()
        return crowd

    def _check(self) -> None:
        """Raise ``ValueError`` if what was restored points to nothing."""
        for number in (self.target, self.speaker, self.ringing):
            if not NOBODY <= number < len(GUESTS):
                raise ValueError(f"there is no guest {number}")
        if (self.stage in (Stage.CHOOSE, Stage.DO)) != (self.target != NOBODY):
            raise ValueError("somebody is talked to, or nobody")
        lowest = 0 if self.stage is Stage.DO else NOBODY
        if not lowest <= self.cursor < len(MANNERS):
            raise ValueError(f"there is no manner {self.cursor}")
        if self.facing not in ("left", "right", "up", "down"):
            raise ValueError(f"nobody faces {self.facing!r}")
        if self.speech not in ("", "bark", "tell", "right", "wrong"):
            raise ValueError(f"nobody says {self.speech!r}")
        if (self.verdict != "") != (self.stage is Stage.END) or self.verdict not in ("", "calm", "uneasy", "lost"):
            raise ValueError(f"a verdict {self.verdict!r} in {self.stage.name}")
        if any(mood.tried >> len(MANNERS) or mood.tried < 0 or self._all_tried(mood) for mood in self.moods):
            raise ValueError("no manner is left")

    @staticmethod
    def _all_tried(mood: Mood) -> bool:
        return mood.tried == (1 << len(MANNERS)) - 1

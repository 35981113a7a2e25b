"""What the crowd consists of: where everybody is and how they feel; seen, packed, restored."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Self

from game.core.events import Event
from game.core.fixed import ONE, length
from game.core.rng import Rng
from game.core.snapshot import Plain
from game.encounters.crowd.helper import Helper
from game.encounters.crowd.mood import FULL, POINT, Mood
from game.encounters.crowd.people import CAMERAS, GUESTS, MANNERS, START
from game.encounters.plain import at, flag, row, table, text, wholes
from game.encounters.setup import Setup

TALK_REACH = 26 * ONE
GOAL = 60 * POINT
LEAVE = 38 * POINT
LEAVERS = 9  # more do not get through the door
LIMIT_TICKS = 5400
SPREAD = 4  # points by which a guest's calm differs from play to play
HEARD = {"truth": 8, "come": 4, "wells": -2, "missed": -8}  # points, by what a caller was told before
NOBODY = -1


class Stage(IntEnum):
    """What Elara is doing."""

    WALK = 0
    CHOOSE = 1  # how to treat somebody
    DO = 2  # doing it
    END = 3  # it is decided; who has no peace walks out


@dataclass(slots=True, eq=False)
class Room:
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
            "random": f"{self.random.state:016x}",  # numbers in saves have 32 bits
        }

    @classmethod
    def unpack(cls, data: Plain) -> Self:
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
        crowd.random = Rng(int(text(at(entries, "random")), 16))
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

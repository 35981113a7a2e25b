"""What a puzzle of a place is made of.

A map names its puzzle by the property ``puzzle``. The puzzle's state is plain; the map's objects, which
it knows by name, are its furniture: Regions tell where the player is, Gates are solid while it says
so, Sprites show it, Spots of ``use`` are acted on. Somebody may help: who is sent on an *errand* walks to a
Point and stays there until called.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, NamedTuple, Protocol

from game.core.events import Event, Sound
from game.core.snapshot import Plain

ASKED_TICKS, TOLD_TICKS = 20, 150
"""How long a helper takes to set off on an errand: one who was asked, one who was told."""
HIDDEN = ""
"""The tag of a Sprite that is not to be seen."""


class Shown(NamedTuple):
    """How a Sprite of the map shows: its tag, where (map pixels) if not where the map has it, and since which tick."""

    tag: str
    at: tuple[int, int] | None = None
    since: int = 0


class Marked(Protocol):
    """A Point of the map: where it is, in pixels."""

    @property
    def x(self) -> int:
        """Return the pixels from the left."""
        ...

    @property
    def y(self) -> int:
        """Return the pixels from the top."""
        ...


class Ground(Protocol):
    """What puzzles read of the map: its points and rails by name."""

    @property
    def points(self) -> Mapping[str, Marked]:
        """Return the Points."""
        ...

    @property
    def rails(self) -> Mapping[str, tuple[tuple[int, int], ...]]:
        """Return the Rails: each a row of pixel positions."""
        ...


class Room(NamedTuple):
    """What a puzzle may know of a tick: the player, their buttons, and who helps them.

    Positions are map pixels; ``regions`` are the Regions the player stands in, ``surface`` is the footstep
    there; ``moved`` tells whether they walk. ``arrived``
    whether the helper stands where their errand sent them. ``untimed``: nothing may have to be done in time.
    """

    ground: Ground
    x: int = 0
    y: int = 0
    moved: bool = False
    held: int = 0
    pressed: int = 0
    regions: Collection[str] = ()
    surface: str = ""
    arrived: bool = False
    untimed: bool = False


class Needs(NamedTuple):
    """The objects a map must have for its puzzle, by name, and the nodes that the scripts must have."""

    gates: tuple[str, ...] = ()
    spots: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    sprites: Mapping[str, tuple[str, ...]] = {}
    """Sprites by name, and the tags their sheets must have."""
    rails: tuple[str, ...] = ()
    nodes: tuple[str, ...] = ()
    """Yarn nodes that the puzzle plays."""


@dataclass(frozen=True, slots=True)
class SoundOf(Event):
    """An effect comes from where a Sprite of the map stands."""

    name: str
    sprite: str


@dataclass(slots=True)
class Puzzle(ABC):
    """The rules of one place. ``step``, ``act`` and ``ask`` are the only things that change them.

    ``errand`` is the Point the helper was sent to (empty: they follow), ``delay`` the ticks until they set
    off. ``events`` (what is heard and felt) and ``say`` (a Yarn node to play) are taken by the scene each tick.
    """

    id: ClassVar[str]
    needs: ClassVar[Needs]

    solved: bool = False
    errand: str = ""
    delay: int = 0
    events: list[Event] = field(default_factory=list)
    say: str = ""

    @abstractmethod
    def step(self, room: Room) -> bool:
        """Advance one tick under the player's control; return whether Act and Listen are taken by the puzzle."""

    @abstractmethod
    def closed(self) -> Collection[str]:
        """Return the names of the Gates that are solid now."""

    @abstractmethod
    def looks(self, ground: Ground) -> dict[str, Shown]:
        """Return how the Sprites of the map show, those that are not as the map has them."""

    def act(self, spot: str) -> str | None:
        """Take Act on a Spot: return None if it is none of the puzzle's, else a Yarn node to play, or an empty text."""
        return None

    def ask(self, what: str) -> bool:
        """Return whether something is so that a script asks for; unknown questions are answered with no.

        Every puzzle answers ``solved``, and ``sent`` (the helper is on an errand).
        """
        return (what == "solved" and self.solved) or (what == "sent" and bool(self.errand))

    def do(self, action: str) -> bool:
        """Carry out a script's action; return whether there was anything to do.

        Every puzzle with an errand knows ``ask`` (kindly), ``tell`` (as an order) and ``call`` (come back).
        """
        if action == "call" and self.errand:
            self.errand, self.delay = "", 0
            return True
        goal = self.wanted() if action in ("ask", "tell") else ""
        if goal:
            self.errand, self.delay = goal, ASKED_TICKS if action == "ask" else TOLD_TICKS
        return bool(goal)

    def wanted(self) -> str:
        """Return the Point the helper could be sent to now; empty if there is nothing to ask for."""
        return ""

    def seat(self, ground: Ground) -> tuple[int, int, int] | None:
        """Return where the player is carried (1/256 px) and their facing; None while they walk themselves."""
        return None

    def sound(self, name: str, sprite: str = "") -> None:
        """Let an effect be heard, from the side a Sprite of the map is seen on if it is named."""
        self.events.append(SoundOf(name, sprite) if sprite else Sound(name))

    def solve(self) -> None:
        """End the puzzle: the helper comes back."""
        self.solved, self.errand, self.delay = True, "", 0
        self.sound("understood")

    @abstractmethod
    def own(self) -> list[int]:
        """Return the puzzle's own state as whole numbers."""

    @abstractmethod
    def take(self, numbers: Sequence[int]) -> None:
        """Take over what ``own`` returned; raises ``ValueError`` for numbers that cannot be."""

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        return {"solved": self.solved, "errand": self.errand, "delay": self.delay, "own": [*self.own()]}

    def unpack(self, data: Mapping[str, Any]) -> None:
        """Take over ``pack()``'s data; raises ``ValueError``, ``KeyError`` or ``TypeError`` if it is none."""
        if data["errand"] and data["errand"] not in self.needs.points:
            raise ValueError(f"nobody can be sent to {data['errand']!r}")
        self.solved, self.errand, self.delay = data["solved"], data["errand"], data["delay"]
        within(self.delay, 0, TOLD_TICKS)
        self.take(data["own"])

    def observe(self) -> dict[str, Any]:
        """Return what a player could see of it."""
        return {"id": self.id, "solved": self.solved, "errand": self.errand, "closed": sorted(self.closed())}


def within(value: int, low: int, high: int) -> int:
    """Return a number of a state that was read; raises ``ValueError`` if it lies outside low-high."""
    if type(value) is not int or not low <= value <= high:
        raise ValueError(f"a puzzle's state cannot hold {value!r}")
    return value


def numbers(given: Sequence[int], *most: int) -> list[int]:
    """Return numbers of a state that was read, each within 0 and its most; raises ``ValueError``."""
    if len(given) != len(most):
        raise ValueError(f"a puzzle's state has {len(most)} numbers, not {len(given)}")
    return [within(value, 0, high) for value, high in zip(given, most, strict=True)]

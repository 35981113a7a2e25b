"""What an outbreak is: its state, what can be seen of it, and its snapshot. ``outbreak`` tells how it goes on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Self

from game.core.rng import Rng
from game.core.snapshot import Plain
from game.encounters.plain import at, flag, row, table, text, wholes
from game.encounters.setup import Setup
from game.encounters.swarm.beacon import PULSE_REST
from game.encounters.swarm.led import Led
from game.encounters.swarm.outbreaks import FIELDS, Field
from game.encounters.swarm.rogue import Mood, Rogue
from game.encounters.swarm.stage import BAR_TICKS, HOME_RADIUS

OPEN = 240  # ticks of drilling that open a site, and of mending that close it
SHOCK_FULL = 1000
SHOCK_SCALE = 600  # shock is counted in parts of this size


@dataclass(slots=True, eq=False)
class OutbreakState(Led):
    """An outbreak at one tick. ``ground`` is the field, ``harm`` how far each site is drilled, 0 to ``OPEN``."""

    ground: Field
    bots: list[Rogue] = field(default_factory=list)
    harm: list[int] = field(default_factory=list)
    shock: int = 0  # in 1/SHOCK_SCALE
    peak: int = 0
    growth: int = 0  # towards the next split
    splits: int = 0
    whole: int = 0  # ticks since the last harm
    pulls: int = 0
    pulled: int = 0

    def __post_init__(self) -> None:
        self.x = self.pulse_x = self.ground.home_x
        self.y = self.pulse_y = self.ground.home_y
        self.bots = self._first()
        self.harm = [0] * len(self.ground.sites)

    def _first(self) -> list[Rogue]:
        """Return who is there at first: the places are the field's, who stands where is the seed's."""
        shapes = Rng(self.setup.seed).shuffled([bot.shape for bot in self.ground.bots])
        return [Rogue(shape, bot.x, bot.y) for shape, bot in zip(shapes, self.ground.bots, strict=True)]

    # -- what it is -------------------------------------------------------------------------------

    @property
    def can_skip(self) -> bool:
        """Whether the Skip button passes it."""
        return self.setup.assists.skip and (self.setup.attempted or self.pulls > 0)

    @property
    def results(self) -> dict[str, str | int]:
        """``shock``: how high it rose, 0–1000, and ``pulls``: how often Max stepped in."""
        return {"shock": self.peak // SHOCK_SCALE, "pulls": self.pulls}

    @property
    def rogues(self) -> int:
        """How many bots still do harm, or would."""
        return sum(bot.mood <= Mood.FOLLOWING for bot in self.bots)

    def coming(self) -> list[tuple[int, int]]:
        """Return where something blooms within the next bar, in 1/256 px."""
        bar = self.tick // BAR_TICKS
        return [(bloom.x, bloom.y) for bloom in self.ground.blooms if bloom.bar == bar + 1]

    # -- what is to be seen -----------------------------------------------------------------------

    def wishes(self) -> list[tuple[int, int]]:
        """Return (bot, site) for everybody with a site in mind: what Listen shows."""
        return [(number, bot.site) for number, bot in enumerate(self.bots) if bot.site >= 0]

    def observe(self) -> dict[str, object]:
        """Return what a player sees; lengths are 1/256 px, times ticks."""
        return {
            "encounter": f"swarm_{self.ground.id}",
            "tick": self.tick,
            "x": self.x,
            "y": self.y,
            "home": (self.ground.home_x, self.ground.home_y, HOME_RADIUS),
            "pulse_ready": self.pulse >= PULSE_REST,
            "bots": [(bot.shape.name.lower(), bot.mood.name.lower(), bot.x, bot.y, bot.deaf) for bot in self.bots],
            "followers": len(self.chain),
            "harm": [*self.harm],
            "shock": self.shock // SHOCK_SCALE,
            "can_skip": self.can_skip,
            "done": self.done,
            "outcome": self.outcome,
        }

    # -- snapshots --------------------------------------------------------------------------------

    def pack(self) -> dict[str, Plain]:
        """Return the whole outbreak as plain data."""
        numbers = [self.tick, self.x, self.y, self.pulse, self.pulse_x, self.pulse_y, self.shock, self.peak]
        more = [self.growth, self.splits, self.whole, self.pulls, self.pulled, self.idle, self.hints, self.farewell]
        return {
            "field": f"swarm_{self.ground.id}",
            "setup": self.setup.pack(),
            "numbers": [*numbers, *more, self.pace, self.pending],
            "listening": self.listening,
            "bots": [bot.pack() for bot in self.bots],
            "chain": [*self.chain],
            "harm": [*self.harm],
            "outcome": self.outcome,
        }

    @classmethod
    def unpack(cls, data: Plain) -> Self:
        """Build an outbreak again from ``pack()``. Raises ``SnapshotError`` if the data is damaged."""
        entries = table(data)
        self = cls(Setup.unpack(at(entries, "setup")), FIELDS[text(at(entries, "field"))])
        numbers = wholes(at(entries, "numbers"), 18)
        self.tick, self.x, self.y, self.pulse, self.pulse_x, self.pulse_y, self.shock, self.peak = numbers[:8]
        self.growth, self.splits, self.whole, self.pulls, self.pulled, self.idle, self.hints = numbers[8:15]
        self.farewell, self.pace, self.pending = numbers[15:]
        self.listening = flag(at(entries, "listening"))
        self.bots = [Rogue.unpack(bot) for bot in row(at(entries, "bots"))]
        self.chain = wholes(at(entries, "chain"))
        self.harm = wholes(at(entries, "harm"), len(self.ground.sites))
        self.outcome = text(at(entries, "outcome"))
        following = [number for number, bot in enumerate(self.bots) if bot.mood is Mood.FOLLOWING]
        if sorted(self.chain) != following:
            raise ValueError(f"the bots {self.chain} are not those that follow")
        if not all(-1 <= bot.site < len(self.harm) for bot in self.bots):
            raise ValueError("there is no such site")
        return self

"""The swarm: a beacon, a bar of four beats, and bots that answer theirs.

Each of the first three beats of a bar belongs to a shape, the fourth is silence. A pulse on a beat
wakes sleepers of that shape in reach and keeps followers awake; in the home mark it sends them to
their seats. Sleepers are startled by another shape's beat; everybody is by a pulse off the beat, so
hammering wakes nobody for long.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.input import Button
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.plain import at, flag, row, table, text, wholes
from game.encounters.setup import Setup
from game.encounters.swarm.beacon import FOLLOWERS, PULSE_REACH, PULSE_REST
from game.encounters.swarm.bot import APART, MEND_TICKS, NO_SEAT, Bot, Mood
from game.encounters.swarm.led import Led
from game.encounters.swarm.stage import HOME_RADIUS, Shape, Stage, routine

SKIP_TICKS = 5400  # after so long the Skip button passes it even the first time
FAREWELL_TICKS = 120

_ACT = int(Button.ACT)


@dataclass(slots=True, eq=False)
class Swarm(Led):
    """A swarm being led. ``mended`` are the seats made whole, ``chain`` the followers in order."""

    stage: Stage
    bots: list[Bot] = field(init=False)
    mended: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.x = self.pulse_x = self.stage.home_x
        self.y = self.pulse_y = self.stage.home_y
        self.bots = [Bot(sleeper) for sleeper in self.stage.bots]

    @property
    def can_skip(self) -> bool:
        """Whether the Skip button passes it."""
        return self.setup.assists.skip and (self.setup.attempted or self.tick >= SKIP_TICKS)

    # -- playing ----------------------------------------------------------------------------------

    def _tick(self, pressed: int) -> None:
        self.pulse += 1
        if pressed & _ACT and self.pulse >= PULSE_REST:
            self._pulse()
        for number, bot in enumerate(self.bots):
            if bot.rest():
                self.chain.remove(number)
                self.events.append(tell.BotDozed(number, bot.shape.name.lower()))
            bot.hop()
        self._follow()
        for number, bot in enumerate(self.bots):
            self._settle(number, bot)
        self._hint(self.stage.id)
        self.tick += 1
        if len(self.mended) == len(self.stage.seats):
            self.farewell += 1
            if self.farewell >= FAREWELL_TICKS:
                self._finish("mended")

    def _pulse(self) -> None:
        shape = self._send_pulse()
        for number, bot in enumerate(self.bots):
            if not bot.deaf and bot.mood in (Mood.ASLEEP, Mood.FOLLOWING) and self._near(bot, PULSE_REACH):
                self._answer(number, bot, shape)

    def _near(self, bot: Bot, reach: int) -> bool:
        dx, dy = bot.x - self.x, bot.y - self.y
        return dx * dx + dy * dy <= reach * reach

    def _answer(self, number: int, bot: Bot, shape: Shape | None) -> None:
        """Let a bot in reach answer a pulse."""
        if shape is bot.shape:
            bot.hear()
            if bot.mood is Mood.ASLEEP:
                self._wake(number, bot)
            elif self._at_home(bot):
                self._seat(number, bot)
        elif shape is None or bot.mood is Mood.ASLEEP:
            # followers know the others' beats; sleepers know only their own
            if number in self.chain:
                self.chain.remove(number)
            bot.startle(self.x, self.y)
            self.events.append(tell.BotStartled(number, bot.shape.name.lower()))

    def _at_home(self, bot: Bot) -> bool:
        dx, dy = bot.x - self.stage.home_x, bot.y - self.stage.home_y
        return dx * dx + dy * dy <= HOME_RADIUS * HOME_RADIUS

    def _wake(self, number: int, bot: Bot) -> None:
        if len(self.chain) >= FOLLOWERS:
            return
        bot.mood = Mood.FOLLOWING
        bot.hop_x = bot.hop_y = 0
        self.chain.append(number)
        self.idle = 0
        self.events.append(tell.BotWoke(number, bot.shape.name.lower()))

    def _seat(self, number: int, bot: Bot) -> None:
        """Send a follower to the nearest seat nobody has taken."""
        bot.seat = self._nearest_free(bot)
        bot.mood = Mood.SEATING
        self.chain.remove(number)
        self.idle = 0
        self.events.append(tell.BotSeated(number, bot.seat))

    def _nearest_free(self, bot: Bot) -> int:
        taken = {other.seat for other in self.bots}
        free = [(seat, x, y) for seat, (x, y) in enumerate(self.stage.seats) if seat not in taken]
        return min(free, key=lambda place: (bot.x - place[1]) ** 2 + (bot.y - place[2]) ** 2)[0]

    def _follow(self) -> None:
        x, y = self.x, self.y
        for number in self.chain:
            bot = self.bots[number]
            bot.go(x, y, APART)
            x, y = bot.x, bot.y

    def _settle(self, number: int, bot: Bot) -> None:
        """Bring a bot to its seat and let it mend there."""
        if bot.mood is Mood.SEATING:
            if bot.go(*self.stage.seats[bot.seat], 0):
                bot.mood = Mood.MENDING
        elif bot.mood is Mood.MENDING:
            bot.mend += 1
            if bot.mend >= MEND_TICKS:
                bot.mood = Mood.SEATED
                self.mended.append(bot.seat)
                self.idle = 0
                self.events.append(tell.SeatMended(bot.seat))

    # -- what is to be seen -----------------------------------------------------------------------

    def wishes(self) -> list[tuple[int, int]]:
        """Return (bot, nearest free seat) of everybody not seated: what Listen shows."""
        return [(number, self._nearest_free(bot)) for number, bot in enumerate(self.bots) if bot.seat == NO_SEAT]

    @property
    def results(self) -> dict[str, str | int]:
        """Nothing: the outcome says it all."""
        return {}

    def observe(self) -> dict[str, object]:
        """Return what a player sees; lengths are 1/256 px, times ticks."""
        return {
            "encounter": f"swarm_{self.stage.id}",
            "tick": self.tick,
            "x": self.x,
            "y": self.y,
            "home": (self.stage.home_x, self.stage.home_y, HOME_RADIUS),
            "pulse_ready": self.pulse >= PULSE_REST,
            "bots": [(bot.shape.name.lower(), bot.mood.name.lower(), bot.x, bot.y, bot.deaf) for bot in self.bots],
            "followers": len(self.chain),
            "mended": len(self.mended),
            "can_skip": self.can_skip,
            "done": self.done,
            "outcome": self.outcome,
        }

    # -- snapshots --------------------------------------------------------------------------------

    def pack(self) -> dict[str, Plain]:
        """Return the whole swarm as plain data."""
        numbers = [self.tick, self.x, self.y, self.pulse, self.pulse_x, self.pulse_y, self.idle, self.hints]
        return {
            "setup": self.setup.pack(),
            "numbers": [*numbers, self.farewell, self.pace, self.pending],
            "listening": self.listening,
            "bots": [bot.pack() for bot in self.bots],
            "chain": [*self.chain],
            "mended": [*self.mended],
            "outcome": self.outcome,
        }

    @classmethod
    def unpack(cls, data: Plain, stage: Stage | None = None) -> Swarm:
        """Build a swarm again from ``pack()``, on ``stage`` (None: Kofi's check-up).

        Raises ``SnapshotError`` if the data is damaged.
        """
        entries = table(data)
        setup = Setup.unpack(at(entries, "setup"))
        swarm = cls(setup, stage or routine(setup.seed))
        numbers = wholes(at(entries, "numbers"), 11)
        swarm.tick, swarm.x, swarm.y, swarm.pulse, swarm.pulse_x, swarm.pulse_y = numbers[:6]
        swarm.idle, swarm.hints, swarm.farewell, swarm.pace, swarm.pending = numbers[6:]
        swarm.listening = flag(at(entries, "listening"))
        swarm.bots = [Bot.unpack(bot) for bot in row(at(entries, "bots"), len(swarm.bots))]
        swarm.chain = wholes(at(entries, "chain"))
        swarm.mended = wholes(at(entries, "mended"))
        if sorted(swarm.chain) != [n for n, bot in enumerate(swarm.bots) if bot.mood is Mood.FOLLOWING]:
            raise ValueError(f"the bots {swarm.chain} are not those that follow")
        if not all(NO_SEAT <= bot.seat < len(swarm.stage.seats) for bot in swarm.bots):
            raise ValueError("there is no such seat")
        swarm.outcome = text(at(entries, "outcome"))
        return swarm

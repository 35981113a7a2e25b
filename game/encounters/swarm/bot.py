"""One nanobot: it sleeps, follows, walks to its seat and mends."""

from __future__ import annotations

from enum import IntEnum

from game.core.fixed import ONE, length
from game.core.snapshot import Plain
from game.encounters.plain import wholes
from game.encounters.swarm.stage import BAR_TICKS, BOTTOM, LEFT, RIGHT, TOP, Shape, Sleeper

PACE = 307  # 1.2 px a tick: a follower is a little faster than the beacon
APART = 12 * ONE  # followers keep this far from the one before them
HOP = 18 * ONE  # how far a startled follower hops off
HOP_PACE = 384
DEAF_TICKS = BAR_TICKS  # a startled bot hears nothing for a bar
DOZE_TICKS = 4 * BAR_TICKS  # a follower that has not heard its beat for so long falls asleep
MEND_TICKS = 120
NO_SEAT = -1


class Mood(IntEnum):
    """What a bot is doing."""

    ASLEEP = 0
    FOLLOWING = 1
    SEATING = 2  # on the way to its seat
    MENDING = 3
    SEATED = 4


class Bot:
    """A bot. ``unheard`` counts ticks since it heard its beat, ``hop_*`` what is left of a hop."""

    __slots__ = ("deaf", "hop_x", "hop_y", "mend", "mood", "seat", "shape", "unheard", "x", "y")

    def __init__(self, sleeper: Sleeper) -> None:
        self.shape = sleeper.shape
        self.mood = Mood.ASLEEP
        self.x = sleeper.x
        self.y = sleeper.y
        self.deaf = 0
        self.unheard = 0
        self.seat = NO_SEAT
        self.mend = 0
        self.hop_x = 0
        self.hop_y = 0

    @property
    def drowsy(self) -> bool:
        """Whether a follower is about to fall asleep: it has missed all but the last bar."""
        return self.mood is Mood.FOLLOWING and self.unheard > DOZE_TICKS - BAR_TICKS

    def hear(self) -> None:
        """Hear its own beat."""
        self.unheard = 0

    def startle(self, x: int, y: int) -> None:
        """Be startled by a pulse at (x, y): deaf for a bar; a follower hops off and sleeps again."""
        self.deaf = DEAF_TICKS
        if self.mood is not Mood.FOLLOWING:
            return
        self.mood = Mood.ASLEEP
        dx, dy = self.x - x, self.y - y
        far = length(dx, dy)
        self.hop_x, self.hop_y = (HOP * dx // far, HOP * dy // far) if far else (HOP, 0)

    def rest(self) -> bool:
        """Let deafness and wakefulness run down by a tick; return whether the bot dozes off now."""
        if self.deaf:
            self.deaf -= 1
        if self.mood is not Mood.FOLLOWING:
            return False
        self.unheard += 1
        if self.unheard < DOZE_TICKS:
            return False
        self.mood = Mood.ASLEEP
        return True

    def hop(self) -> None:
        """Move a tick of a hop."""
        left = length(self.hop_x, self.hop_y)
        if not left:
            return
        step = min(HOP_PACE, left)
        dx, dy = self.hop_x * step // left, self.hop_y * step // left
        if step == left:
            dx, dy = self.hop_x, self.hop_y
        self.hop_x -= dx
        self.hop_y -= dy
        self.x = min(max(self.x + dx, LEFT), RIGHT)
        self.y = min(max(self.y + dy, TOP), BOTTOM)

    def go(self, x: int, y: int, short: int) -> bool:
        """Walk a tick towards (x, y), stopping ``short`` of it; return whether it is there."""
        dx, dy = x - self.x, y - self.y
        far = length(dx, dy)
        if far <= short:
            return True
        step = min(PACE, far - short)
        self.x += dx * step // far
        self.y += dy * step // far
        return far - step <= short

    def pack(self) -> list[Plain]:
        """Return the bot as plain data."""
        numbers = [self.shape, self.mood, self.x, self.y, self.deaf, self.unheard, self.seat, self.mend]
        return [*(int(number) for number in numbers), self.hop_x, self.hop_y]

    @classmethod
    def unpack(cls, data: Plain) -> Bot:
        """Build a bot again from ``pack()``."""
        shape, mood, x, y, deaf, unheard, seat, mend, hop_x, hop_y = wholes(data, 10)
        bot = cls(Sleeper(Shape(shape), x, y))
        bot.mood = Mood(mood)
        bot.deaf, bot.unheard, bot.seat, bot.mend, bot.hop_x, bot.hop_y = deaf, unheard, seat, mend, hop_x, hop_y
        return bot

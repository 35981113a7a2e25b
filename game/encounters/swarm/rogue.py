"""A nanobot that has gone wrong: it roams, drills and splits, and can be led home by its own beat."""

from __future__ import annotations

from enum import IntEnum

from game.core.fixed import ONE, length
from game.core.snapshot import Plain
from game.encounters.plain import wholes
from game.encounters.swarm.stage import BAR_TICKS, BOTTOM, LEFT, RIGHT, TOP, Shape

ROAM_PACE = 90  # 0.35 px a tick: it has nothing to hurry for
FOLLOW_PACE = 307  # 1.2 px a tick, a little faster than the beacon
APART = 12 * ONE
DRILL_REACH = 9 * ONE
DEAF_TICKS = BAR_TICKS
LOSE_TICKS = 4 * BAR_TICKS  # a follower that has not heard its beat for so long forgets
SPLIT_TICKS = 90  # it swells for so long before there are two


class Mood(IntEnum):
    """What a bot is doing."""

    ROAMING = 0  # on the way to a place to drill
    DRILLING = 1
    FOLLOWING = 2
    FRIEND = 3  # home: on the way to an open place, or waiting
    MENDING = 4


class Rogue:
    """A bot. ``site`` is where it drills or mends (−1: nowhere), ``swelling`` the ticks since it began to split."""

    __slots__ = ("deaf", "mood", "shape", "site", "swelling", "unheard", "x", "y")

    def __init__(self, shape: Shape, x: int, y: int) -> None:
        self.shape = shape
        self.mood = Mood.ROAMING
        self.x = x
        self.y = y
        self.site = -1
        self.deaf = 0
        self.unheard = 0
        self.swelling = 0

    @property
    def rogue(self) -> bool:
        """Whether it does harm."""
        return self.mood <= Mood.DRILLING

    def go(self, x: int, y: int, pace: int, short: int = 0) -> bool:
        """Move a tick towards (x, y), stopping ``short`` of it; return whether it is there."""
        dx, dy = x - self.x, y - self.y
        far = length(dx, dy)
        if far <= short:
            return True
        step = min(pace, far - short)
        self.x = min(max(self.x + dx * step // far, LEFT), RIGHT)
        self.y = min(max(self.y + dy * step // far, TOP), BOTTOM)
        return far - step <= short

    def pack(self) -> list[Plain]:
        """Return the bot as plain data."""
        return [int(self.shape), int(self.mood), self.x, self.y, self.site, self.deaf, self.unheard, self.swelling]

    @classmethod
    def unpack(cls, data: Plain) -> Rogue:
        """Build a bot again from ``pack()``."""
        shape, mood, x, y, site, deaf, unheard, swelling = wholes(data, 8)
        bot = cls(Shape(shape), x, y)
        bot.mood = Mood(mood)
        bot.site, bot.deaf, bot.unheard, bot.swelling = site, deaf, unheard, swelling
        return bot

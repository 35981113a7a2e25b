"""Where the camera looks: a soft follow within bounds, and staged moves."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.fixed import ONE
from game.core.snapshot import Plain

SCREEN_WIDTH, SCREEN_HEIGHT = 320, 180
SOFTNESS = 24
"""Share of the way to the goal made each tick, in 256ths."""
LIFT = 14
"""The camera aims at the chest, this many pixels above the soles."""

Bounds = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""


@dataclass(slots=True)
class Eye:
    """The picture's left top in 1/256 px; ``who`` is the person looked at (empty: the mark)."""

    x: int = 0
    y: int = 0
    px: int = 0
    py: int = 0
    who: str = "player"
    mark_x: int = 0
    mark_y: int = 0
    ticks: int = 0

    def aim(self, who: str, mark: tuple[int, int], ticks: int) -> None:
        """Turn to a person, or to a mark in pixels if ``who`` is empty, arriving in ``ticks``."""
        self.who, self.ticks = who, max(1, ticks)
        self.mark_x, self.mark_y = mark

    def step(self, x: int, y: int, bounds: Bounds) -> None:
        """Move one tick towards showing (x, y), in 1/256 px, in the middle."""
        self.px, self.py = self.x, self.y
        goal_x, goal_y = goal(x, y, bounds)
        if self.ticks:
            self.x += (goal_x - self.x) // self.ticks
            self.y += (goal_y - self.y) // self.ticks
            self.ticks -= 1
            return
        dx, dy = goal_x - self.x, goal_y - self.y
        if dx or dy:
            self.x = goal_x if -ONE < dx < ONE else self.x + dx * SOFTNESS // ONE
            self.y = goal_y if -ONE < dy < ONE else self.y + dy * SOFTNESS // ONE

    def jump(self, x: int, y: int, bounds: Bounds) -> None:
        """Show (x, y) at once."""
        self.x, self.y = goal(x, y, bounds)
        self.px, self.py = self.x, self.y
        self.ticks = 0

    def pack(self) -> Plain:
        """Return the camera as plain data."""
        return [self.x, self.y, self.px, self.py, self.who, self.mark_x, self.mark_y, self.ticks]


def goal(x: int, y: int, bounds: Bounds) -> tuple[int, int]:
    """Return the left top (1/256 px) that shows (x, y) as near the middle as bounds allow."""
    left = x - SCREEN_WIDTH * ONE // 2
    top = y - (SCREEN_HEIGHT // 2 + LIFT) * ONE
    return _within(left, bounds[0], bounds[2], SCREEN_WIDTH), _within(top, bounds[1], bounds[3], SCREEN_HEIGHT)


def _within(value: int, low: int, high: int, screen: int) -> int:
    if high - low <= screen:  # smaller than the screen: centred
        return (low + high - screen) * ONE // 2
    return max(low * ONE, min(value, (high - screen) * ONE))

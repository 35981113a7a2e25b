"""Max in the crowd: he goes where he is sent and holds that spot steady."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.fixed import ONE, length
from game.core.snapshot import Plain
from game.encounters.crowd.people import MAX_START, REACH, blocked
from game.encounters.plain import flag, row, whole

WALK = 282  # 1.1 px a tick
THERE = 12 * ONE  # near enough to his spot: two do not stand on one


@dataclass(slots=True)
class Helper:
    """Max's place and the spot he was sent to, in 1/256 px; he ``holding`` it, ``sent`` at least once."""

    x: int = MAX_START[0]
    y: int = MAX_START[1]
    goal_x: int = MAX_START[0]
    goal_y: int = MAX_START[1]
    holding: bool = False
    sent: bool = False
    slide: int = 0  # along what stands in his way: ±1 across, ±2 up or down

    @property
    def walking(self) -> bool:
        """Whether he is on his way."""
        return self.sent and not self.holding

    def send(self, x: int, y: int) -> None:
        """Ask him to hold the spot at (x, y)."""
        self.goal_x, self.goal_y = x, y
        self.holding, self.sent, self.slide = False, True, 0

    def holds(self, x: int, y: int) -> bool:
        """Return whether somebody at (x, y) is kept steady by him."""
        return self.holding and length(x - self.x, y - self.y) <= REACH * ONE

    def step(self) -> bool:
        """Walk for a tick, round what stands in the way; return whether he has just arrived."""
        if not self.walking:
            return False
        dx, dy = self.goal_x - self.x, self.goal_y - self.y
        far = length(dx, dy)
        if far <= THERE:
            self.holding = True
            return True
        step = dx * WALK // far, dy * WALK // far
        if self.slide or not self._free(*step):
            step = self._around(dx, dy)
        if self._free(*step):
            self.x, self.y = self.x + step[0], self.y + step[1]
        return False

    def _free(self, dx: int, dy: int) -> bool:
        return not blocked(self.x + dx, self.y + dy)

    def _around(self, dx: int, dy: int) -> tuple[int, int]:
        """Return a step round what stands in his way: straight past its side, or along it until there is a way past."""
        across = (WALK if dx > 0 else -WALK, 0)
        down = (0, WALK if dy > 0 else -WALK)
        if not self.slide:
            if abs(dy) > WALK and self._free(*down):
                return down
            if abs(dx) > WALK and self._free(*across):
                return across
            self.slide = (1 if dx > 0 else -1) if abs(dy) >= abs(dx) else (2 if dy > 0 else -2)
        past = down if abs(self.slide) == 1 else across
        if self._free(*past):
            self.slide = 0
            return past
        along = (WALK * self.slide, 0) if abs(self.slide) == 1 else (0, WALK * self.slide // 2)
        if not self._free(*along):
            self.slide = -self.slide
        return along

    def pack(self) -> list[Plain]:
        """Return him as plain data."""
        return [self.x, self.y, self.goal_x, self.goal_y, self.holding, self.sent, self.slide]

    @classmethod
    def unpack(cls, data: Plain) -> Helper:
        """Build him again. Raises ``SnapshotError`` if the data is damaged."""
        x, y, goal_x, goal_y, holding, sent, slide = row(data, 7)
        return cls(whole(x), whole(y), whole(goal_x), whole(goal_y), flag(holding), flag(sent), whole(slide))

"""Keeping music on the game's beat: after a pause or a hitch it waits until the bars meet again."""

from __future__ import annotations

MS_A_TICK = 1000 / 60
BAR_BEATS = 4
SLACK_MS = 60
"""How far music may stray: less than a rough stroke's window (11 ticks)."""
STEADY = 0.12
"""Share by which a beat may be longer or shorter than it should be: else the game is slowed or was paused."""


class Beat:
    """Compares beats as they fall with the position of the music that began on the first of them."""

    def __init__(self, ticks: int = 40, percent: float = 100) -> None:
        """Expect beats of ``ticks`` ticks, 60 a second in a game at full speed, of which it goes ``percent``."""
        self.length = ticks * MS_A_TICK * 100 / percent
        self._last: int | None = None

    def fell(self, index: int, now: int, position: int) -> int:
        """Return for how long the music must hold, so that its bars meet the game's again; usually 0.

        Args:
            index: the beat's number since the music's first.
            now: wall time in ms.
            position: how much of the music was played, in ms.
        """
        last, self._last = self._last, now
        if last is None or abs(now - last - self.length) > STEADY * self.length:
            return 0
        bar = BAR_BEATS * self.length
        ahead = (position - index * self.length) % bar
        if ahead <= SLACK_MS or ahead >= bar - SLACK_MS:
            return 0
        return round(ahead)

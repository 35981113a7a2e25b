"""Stepping back: what the last five minutes were, a second apart, and going there while a button is held.

The moments are of the run, not of its state: no snapshot, save or hash has them. They are made of the inputs
alone, so a recording that steps back replays exactly.
"""

from __future__ import annotations

import marshal
from collections import deque
from typing import Any, Protocol

from game.core.errors import SnapshotError
from game.core.events import Ambience, Event, Music
from game.core.input import REWIND, RIGHT, TICKS_PER_SECOND, Input
from game.core.snapshot import Plain

EVERY = 60
"""Ticks between two moments."""
KEPT = 5 * 60 * TICKS_PER_SECOND // EVERY
"""Five minutes of moments: about 14 kB each, 4 MB in all."""
SLOW, FAST = 10, 3
"""While the button is held, a moment is gone back every so many ticks: slowly at first …"""
SLOWLY = 60
"""… for so many ticks, fast after that."""
OUTSIDE = ("title", "ending")
"""Where there is nothing to step back in."""


class Run(Protocol):
    """What of a game is needed to step back in it."""

    tick: int
    held: int
    held_ticks: int
    music: str
    ambience: str
    events: list[Event]
    scenes: list[Any]

    def snapshot(self) -> dict[str, Plain]:
        """Return the whole state as plain data."""

    def become(self, data: dict[str, Any]) -> None:
        """Become what ``snapshot()`` returned; raises ``SnapshotError`` if that cannot be."""

    def sound(self, name: str) -> None:
        """Play an effect."""


class Rewind:
    """The moments of a run, newest last, and how far back one has stepped.

    ``active`` is whether time is held now; ``now`` is the tick that was left, ``held`` for how many ticks the button
    is down.
    """

    def __init__(self) -> None:
        self.active = False
        self.now = 0
        self.held = 0
        self._moments: deque[tuple[int, bytes]] = deque(maxlen=KEPT + 1)
        self._at = 0

    @property
    def behind(self) -> int:
        """How many ticks lie between what is shown and where stepping back began."""
        return self.now - self._moments[self._at][0] if self.active else 0

    @property
    def reach(self) -> int:
        """How many ticks one can step back in all."""
        return self.now - self._moments[0][0] if self.active else 0

    def forget(self) -> None:
        """Begin anew: the run has gone somewhere that what was does not lead to."""
        self.active = False
        self._moments.clear()

    def keep(self, game: Run) -> None:
        """Take note of the moment, every so often."""
        if game.scenes[0].kind in OUTSIDE:
            self.forget()
        elif not self._moments or game.tick - self._moments[-1][0] >= EVERY:
            self._moments.append((game.tick, marshal.dumps(game.snapshot())))

    def step(self, game: Run, given: Input) -> bool:
        """Step back while the button is held; return whether this tick is taken by it."""
        held = bool(given.buttons & REWIND)
        if not self.active:
            if not held or game.held & REWIND or not self._can_begin(game):
                return False
            self._begin(game)
        elif not held:
            self._end(game, given)
        else:
            self._go(game, forth=bool(given.buttons & RIGHT))
        return True

    def _can_begin(self, game: Run) -> bool:
        return bool(self._moments) and game.scenes[0].kind not in OUTSIDE and not game.scenes[-1].captures()

    def _begin(self, game: Run) -> None:
        """Hold time. Where one is now can be come back to."""
        if self._moments[-1][0] != game.tick:
            self._moments.append((game.tick, marshal.dumps(game.snapshot())))
        self.active, self.now, self.held = True, game.tick, 0
        self._at = len(self._moments) - 1

    def _go(self, game: Run, *, forth: bool) -> None:
        self.held += 1
        if self.held % (SLOW if self.held <= SLOWLY else FAST):
            return
        wanted = min(self._at + 1, len(self._moments) - 1) if forth else max(self._at - 1, 0)
        if wanted == self._at:
            return
        try:
            game.become(self._read(wanted))
        except SnapshotError:  # what it needs was edited away meanwhile
            return
        self._at = wanted
        game.sound("ui_move")

    def _end(self, game: Run, given: Input) -> None:
        """Let time go on from what is shown; what came after it never was."""
        while len(self._moments) - 1 > self._at:
            self._moments.pop()
        self.active = False
        game.held, game.held_ticks = given.buttons, 0
        game.events += (Music(game.music), Ambience(game.ambience))

    def _read(self, number: int) -> dict[str, Any]:
        moment: dict[str, Any] = marshal.loads(self._moments[number][1])
        return moment

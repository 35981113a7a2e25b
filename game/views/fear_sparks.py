"""Short bursts and flying words: what just happened, seen for half a second. Found by comparing states,

so a rewound fight or a skipped frame never leaves a stray spark.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.assets import Assets
from game.views.fear_parts import Blits, Stamp, frames, place

if TYPE_CHECKING:
    from game.encounters.fear.fight import Fear

FRAME_TICKS = 3
FLIGHT_TICKS = 42
"""How long a heard word flies to where the sentence is kept."""
MOST = 24


@dataclass(frozen=True, slots=True)
class Flight:
    """A word on its way: from where, since which tick, and which of the sentence's words it is."""

    text: str
    x: int
    y: int
    began: int
    word: int


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the last drawn state said."""

    wave: str
    grazes: int
    safe: int
    words: tuple[int, ...]
    focus: int


class Sparks:
    """Notices what changed since the last frame and draws its trace."""

    def __init__(self, assets: Assets) -> None:
        """Cut ``fear/fx``."""
        sheet = assets.sheet("fear/fx")
        self._runs: dict[str, list[Stamp]] = {tag: frames(sheet, tag) for tag in ("graze", "hit", "bloom")}
        self._bursts: list[tuple[str, int, int, int]] = []
        self._seen: _Seen | None = None
        self._tick = -1
        self.flights: list[Flight] = []
        self.struck_at = -1000

    def notice(self, fear: Fear, words: dict[int, str], tick: int) -> None:
        """Compare the fight with what was seen last; ``words`` are the texts of this wave's words."""
        if tick < self._tick or tick > self._tick + 60:
            self._bursts.clear()
            self.flights.clear()
            self._seen, self.struck_at = None, -1000
        self._tick = tick
        wave, elara = fear.wave, fear.elara
        known = tuple(fear.ledger.words.get(fear.wave_spec.id, ()))
        now = _Seen(fear.wave_spec.id, len(wave.grazed) if wave else 0, elara.safe, known, fear.ledger.focus)
        before, self._seen = self._seen, now
        if before is None or wave is None:
            return
        x, y = elara.x >> 8, elara.y >> 8
        if now.safe > before.safe:
            self.burst("hit", x, y, tick)
            self.struck_at = tick
        if now.grazes > before.grazes:
            self.burst("graze", x + 6 * (1 if now.grazes % 2 else -1), y - 2, tick)
        if now.wave == before.wave:
            for word in now.words[len(before.words) :] if len(now.words) > len(before.words) else ():
                fresh = next((number for number in now.words if number not in before.words), word)
                self.burst("bloom", x, y, tick)
                self.flights.append(Flight(words.get(fresh, ""), x, y - 14, tick, fresh))

    def burst(self, kind: str, x: int, y: int, tick: int) -> None:
        """Start a burst at a place."""
        if len(self._bursts) < MOST:
            self._bursts.append((kind, x, y, tick))

    def draw(self, out: Blits, tick: int) -> None:
        """Add the bursts; those that are over are forgotten."""
        self._bursts = [burst for burst in self._bursts if tick - burst[3] < FRAME_TICKS * len(self._runs[burst[0]])]
        self.flights = [flight for flight in self.flights if tick - flight.began < FLIGHT_TICKS]
        for kind, x, y, began in self._bursts:
            run = self._runs[kind]
            place(out, run[min((tick - began) // FRAME_TICKS, len(run) - 1)], x, y)

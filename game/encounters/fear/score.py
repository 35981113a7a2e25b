"""The score on which emitters write a wave; finished, it is a frozen ``Timeline``.

Emitters know two voices: the main one, which carries the idea of a wave, and the second, which stops at the
second step of understanding.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from game.core.events import Event
from game.core.fixed import ONE, approach
from game.encounters.events import Asked, Counted, Struck, Warned
from game.encounters.fear import arena
from game.encounters.fear.bullets import HARMLESS, Kind, Shot
from game.encounters.fear.hazards import Belt, Field, Mark, Pillar, Slab
from game.encounters.fear.timeline import TELEGRAPH, TELEGRAPH_CROSSING, TELEGRAPH_FIRST, Guide, Timeline, Tuning

HALT = 60  # ticks at least for which a raised hand stops a wave
SOFTENED = 3  # with understanding every third bullet becomes a harmless word
_CLEAR = 14 * ONE  # random bullets keep this far from the guide
_OUT = 16 * ONE  # bullets live until they are this far outside the arena
_SKY = 40 * ONE  # or above this line: the body is up there


class Score:
    """A wave being written. ``beat`` is in ticks; emitters add to it, ``finish`` freezes it."""

    def __init__(self, tune: Tuning, beat: int, beats: int) -> None:
        self.tune = tune
        self.beat = beat
        self.length = beat * beats
        self.second = False  # whether the second voice writes now
        self.hands_off = False
        self.halts = 0  # how often Listen stops everything for a moment
        self._shots: list[Shot] = []
        self._fields: list[Field] = []
        self._marks: list[Mark] = []
        self._covers: list[Mark] = []
        self._belts: list[Belt] = []
        self._pillars: list[Pillar] = []
        self._guide: list[Guide] = []
        self._stations = [(0, arena.CENTRE_X, arena.START_Y, 0)]  # who follows the guide: until when where, and since
        self._asked: list[tuple[int, Event]] = []
        self._sounds: dict[tuple[int, bool, str], list[int]] = {}  # columns, by tick, whether it strikes, look
        self._bullets = 0
        self._words = 0
        self._shown = {False: False, True: False}

    def pace(self, speed: int) -> int:
        """Return a written speed as it is played."""
        return speed * self.tune.speed >> 8

    def travel(self, distance: int, speed: int) -> int:
        """Return the ticks that ``distance`` takes at the written ``speed``."""
        return distance // max(self.pace(speed), 1)

    def warning(self, start: int, crossing: bool = False, lead: int = 0) -> int:
        """Return the tick at which to announce what starts at ``start``, at least ``lead`` before."""
        base = TELEGRAPH_CROSSING if crossing else TELEGRAPH
        if self.tune.first and not self._shown[self.second]:
            base = TELEGRAPH_FIRST
        base = max(base, lead) * self.tune.warn_percent // 100 + self.tune.warn_extra
        return max(start - base, 0)

    @property
    def _silent(self) -> bool:
        return self.second and self.tune.mute

    def mark(self, start: int, look: str, box: tuple[int, int, int, int], crossing: bool = False, lead: int = 0) -> int:
        """Announce bullets that start at ``start`` by a floor mark; return when it appears."""
        warn = self.warning(start, crossing, lead)
        if not self._silent:
            self._marks.append(Mark(warn, start, look, *box))
            self._sound(warn, False, look, (box[0] + box[2]) // 2 // ONE)
        return warn

    def show(self, start: int, end: int, look: str, box: tuple[int, int, int, int]) -> None:
        """Show something on the floor from ``start`` until ``end`` that does nothing by itself."""
        self._marks.append(Mark(start, end, look, *box))
        self._sound(start, False, look, (box[0] + box[2]) // 2 // ONE)

    def cover(self, start: int, end: int, look: str, box: tuple[int, int, int, int]) -> None:
        """Lay paper over the floor: it hides areas and their marks, but no bullet, no word and nobody."""
        self._covers.append(Mark(start, end, look, *box))

    def announced(self) -> None:
        """Say that this voice has been shown: later warnings are shorter."""
        self._shown[self.second] = True

    def volley(self, start: int, kind: Kind, x: int) -> None:
        """Sound the launch of bullets at ``start`` around column ``x``."""
        if not self._silent:
            self._sound(start, True, kind.name.lower(), x // ONE)

    def shot(self, start: int, kind: Kind, x: int, y: int, vx: int, vy: int, shown: int = -1, end: int = -1) -> None:
        """Add one bullet flying straight at a written speed until it is outside (or ``end``)."""
        vx, vy = self.pace(vx), self.pace(vy)
        last = _leaves(start, x, y, vx, vy, self.length)
        self._piece(start, last if end < 0 else min(end, last), x, y, vx, vy, kind, self._bullet(), -1, shown)

    def word(self, start: int, x: int, y: int, vx: int, vy: int, end: int = -1) -> None:
        """Add a hollow bullet that carries the next word, at exactly this speed."""
        last = _leaves(start, x, y, vx, vy, self.length)
        last = last if end < 0 else min(end, last)
        self._shots.append(Shot(start, last, x, y, vx, vy, Kind.WORD, self._bullet(), self._words, start))
        self._words += 1

    def path(self, kind: Kind, points: list[tuple[int, int, int]], shown: int = -1) -> None:
        """Add one bullet that passes the (tick, x, y) of ``points`` on straight pieces, known from ``shown`` on."""
        shown = points[0][0] if shown < 0 else shown
        bullet = self._bullet()
        for (tick, x, y), (after, to_x, to_y) in pairwise(points):
            span = max(after - tick, 1)
            self._piece(tick, after, x, y, (to_x - x) // span, (to_y - y) // span, kind, bullet, -1, shown)

    def _bullet(self) -> int:
        self._bullets += 1
        return self._bullets

    def _piece(
        self, start: int, end: int, x: int, y: int, vx: int, vy: int, kind: Kind, bullet: int, word: int, shown: int
    ) -> None:
        if self._silent or end <= start:
            return
        if self.tune.soften and bullet % SOFTENED == 0:
            kind = HARMLESS
        self._shots.append(Shot(start, end, x, y, vx, vy, kind, bullet, word, start if shown < 0 else shown))

    def field(self, field: Field, goes_on: bool = False) -> None:
        """Add an area with its own warning; ``goes_on`` if it is the same attack moving otherwise, without a sound."""
        if self._silent:
            return
        self._fields.append(field)
        box = field.box(field.start)
        middle = (max(box[0], arena.LEFT) + min(box[2], arena.RIGHT)) // 2 // ONE
        if field.warn < field.start and not goes_on:
            self._sound(field.warn, False, field.look, middle)
            self._sound(field.start, True, field.look, middle)

    def slab(self, start: int, end: int, look: str, box: tuple[int, int, int, int], warn: int) -> None:
        """Add a slab that stands still."""
        self.field(Slab(warn, start, end, look, *box))

    def belt(self, belt: Belt) -> None:
        """Add a strip of moving floor."""
        self._belts.append(belt)

    def pillar(self, pillar: Pillar) -> None:
        """Add a pillar."""
        self._pillars.append(pillar)

    def ask(self, tick: int, number: int) -> None:
        """Let Cavity ask for ``number``."""
        self._asked.append((tick, Asked(number)))

    def count(self, tick: int, number: int) -> None:
        """Let the voice say ``number``."""
        self._asked.append((tick, Counted(number)))

    def guide(self, tick: int, x: int, y: int) -> None:
        """Say where it is safe at ``tick``."""
        last_tick, last_x, last_y, since = self._stations[-1]
        pace = arena.WALK * (tick - since)
        self._stations.append((max(last_tick, tick), approach(last_x, x, pace), approach(last_y, y, pace), tick))
        self._guide.append(Guide(tick, x, y))

    def stray(self, start: int, kind: Kind, flights: list[tuple[int, int, int, int]], count: int) -> None:
        """Add the first ``count`` of some ``flights`` (x, y, vx, vy) that stay clear of the guide.

        Write the guide first: then the way that Max shows stays true, whatever chance adds.
        """
        clear = [flight for flight in flights if self._spares(start, *flight)][:count]
        if clear:
            self.volley(start, kind, sum(flight[0] for flight in clear) // len(clear))
        for flight in clear:
            self.shot(start, kind, *flight)

    def stray_paths(self, kind: Kind, paths: list[list[tuple[int, int, int]]], count: int) -> None:
        """Add the first ``count`` of some ``paths`` (points as for ``path``) that stay clear of the guide."""
        clear = [points for points in paths if len(points) > 1 and self._spares_path(points)][:count]
        if clear:
            self.volley(clear[0][0][0], kind, sum(points[0][1] for points in clear) // len(clear))
        for points in clear:
            self.path(kind, points)

    def _spares_path(self, points: list[tuple[int, int, int]]) -> bool:
        for (tick, x, y), (after, to_x, to_y) in pairwise(points):
            span = max(after - tick, 1)
            for at in range(tick, after, 4):
                at_x, at_y = self._guided(at)
                gone = at - tick
                off_x, off_y = x + (to_x - x) * gone // span - at_x, y + (to_y - y) * gone // span - at_y
                if max(abs(off_x), abs(off_y)) < _CLEAR:
                    return False
        return True

    def _spares(self, start: int, x: int, y: int, vx: int, vy: int) -> bool:
        vx, vy = self.pace(vx), self.pace(vy)
        for tick in range(start, _leaves(start, x, y, vx, vy, self.length), 4):
            at_x, at_y = self._guided(tick)
            age = tick - start
            if max(abs(x + vx * age - at_x), abs(y + vy * age - at_y)) < _CLEAR:
                return False
        return True

    def _guided(self, tick: int) -> tuple[int, int]:
        """Return where somebody is at ``tick`` who walks to each guide as soon as the last is past."""
        passed = bisect_right(self._stations, tick, key=_until)
        _, x, y, since = self._stations[passed - 1]
        if passed == len(self._stations):
            return x, y
        point, pace = self._guide[passed - 1], arena.WALK * (tick - since)
        return approach(x, point.x, pace), approach(y, point.y, pace)

    def _sound(self, tick: int, strikes: bool, look: str, x: int) -> None:
        self._sounds.setdefault((tick, strikes, look), []).append(x)

    def _cues(self) -> tuple[tuple[int, Event], ...]:
        """Return what to tell when: attacks of one look that come together are one sound in their middle."""
        cues = list(self._asked)
        for (tick, strikes, look), xs in self._sounds.items():
            x = sum(xs) // len(xs)
            cues.append((tick, Struck(look, x) if strikes else Warned(look, x)))
        return tuple(sorted(cues, key=lambda cue: cue[0]))

    def finish(self) -> Timeline:
        """Freeze the wave."""
        turns = {tick for shot in self._shots for tick in (shot.start, shot.end)}
        turns.update(tick for field in self._fields for tick in (field.warn, field.start, field.end))
        turns.update(tick for mark in self._marks for tick in (mark.start, mark.end))
        return Timeline(
            self.length,
            tuple(sorted(self._shots, key=lambda shot: shot.start)),
            tuple(sorted(self._fields, key=lambda field: field.warn)),
            tuple(sorted(self._marks, key=lambda mark: mark.start)),
            tuple(sorted(self._belts, key=lambda belt: belt.start)),
            tuple(self._pillars),
            tuple(sorted(self._guide, key=lambda guide: guide.tick)),
            self._cues(),
            tuple(sorted(turns)),
            self._words,
            tuple(sorted(self._covers, key=lambda cover: cover.start)),
            self.hands_off,
            self.halts,
            -(-HALT // self.beat) * self.beat,
        )


def _until(station: tuple[int, int, int, int]) -> int:
    return station[0]


def _leaves(start: int, x: int, y: int, vx: int, vy: int, length: int) -> int:
    """Return the tick at which a straight flight is outside for good."""
    last = length
    if vx:
        wall = arena.RIGHT + _OUT if vx > 0 else arena.LEFT - _OUT
        last = min(last, start + (wall - x) // vx + 1)
    if vy:
        wall = arena.BOTTOM + _OUT if vy > 0 else _SKY
        last = min(last, start + (wall - y) // vy + 1)
    return last

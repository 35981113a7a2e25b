"""A wave being played: which parts of its timeline are alive and what they do to Elara.

State is the tick and what the player has done to the bullets; the lists of what is alive follow
from them and are built again after loading.
"""

from __future__ import annotations

from typing import TypeAlias

from game.core.events import Event
from game.core.fixed import ONE
from game.core.snapshot import Plain
from game.encounters.events import Caught
from game.encounters.fear.arena import GRAZE, HEART, LISTEN_RING
from game.encounters.fear.bullets import HARMLESS, RADIUS, Kind, Shot
from game.encounters.fear.contact import NOTHING, STRUCK, Touch, catches
from game.encounters.fear.hazards import Field
from game.encounters.fear.picture import BulletView, FieldView, seen_field, seen_mark
from game.encounters.fear.timeline import Timeline
from game.encounters.plain import flag, row, whole, wholes

HEARING = 12  # ticks inside the ring until a word is heard
SHELTER = 18 * ONE  # so near to her heart bullets come before somebody who stands in
GUIDE_AHEAD = 90  # ticks of the safe path that are shown

__all__ = ["BulletView", "FieldView", "Touch", "Wave"]

_REACH = 22 * ONE  # nothing farther than this from the heart touches, grazes or is heard
_RING_SQUARE = LISTEN_RING * LISTEN_RING
_SHELTER_SQUARE = SHELTER * SHELTER
_HARMLESS = int(HARMLESS)
_KINDS = tuple(Kind)  # by number: calling the enum for every bullet of every frame is slow

# a bullet alive: where it would be at tick 0 of the wave, its speed, kind, number, word, its piece of path
_Alive: TypeAlias = tuple[int, int, int, int, int, int, int, Shot]


class Wave:
    """A timeline and how far it is played. ``coat`` is the side Max's coat covers, (0, 0): none."""

    __slots__ = (
        "_alive",
        "_cue",
        "_fields",
        "_next_field",
        "_next_shot",
        "_turn",
        "coat",
        "gone",
        "grazed",
        "halted",
        "halts",
        "hearing",
        "held",
        "sheltered",
        "stood",
        "tick",
        "timeline",
    )

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.tick = 0
        self.gone: set[int] = set()  # bullets heard or caught
        self.grazed: set[int] = set()
        self.hearing = [0] * timeline.words  # ticks each word has been listened to
        self.coat = (0, 0)
        self.sheltered = False  # whether somebody stands before her: nothing comes through
        self.stood = 0  # ticks for which its clock stood still because she did
        self.held = False  # whether it stands still now
        self.halts = timeline.halts  # how often a raised hand still stops it
        self.halted = 0  # ticks for which it stops it yet
        self._rewind()

    def _rewind(self) -> None:
        self._alive: list[_Alive] = []
        self._fields: list[Field] = []
        self._next_shot = self._next_field = self._turn = self._cue = 0
        self._advance()

    @property
    def over(self) -> bool:
        """Whether the last tick has been played."""
        return self.tick + self.stood >= self.timeline.length

    # -- playing ----------------------------------------------------------------------------------

    def step(
        self, x: int, y: int, listening: bool, untouchable: bool, events: list[Event], moved: bool = True
    ) -> Touch:
        """Play one tick against the heart at (x, y); ``moved`` says whether she moved by herself."""
        timeline = self.timeline
        self.held = timeline.hands_off and not moved
        if self.held:  # nothing moves, so nothing can hit
            self.stood += 1
        elif self.halted:
            self.halted -= 1
            self.held = True
        else:
            self.tick += 1
        untouchable = untouchable or self.held or self.sheltered
        tick = self.tick
        if self._turn < len(timeline.turns) and timeline.turns[self._turn] <= tick:
            self._advance()
        while self._cue < len(timeline.cues) and timeline.cues[self._cue][0] <= tick:
            events.append(timeline.cues[self._cue][1])
            self._cue += 1
        # The loop over everything alive is the one place where speed decides how much may fly.
        left, right, top, bottom = x - _REACH, x + _REACH, y - _REACH, y + _REACH
        near = [
            shot
            for shot in self._alive
            if left < shot[0] + shot[2] * tick < right and top < shot[1] + shot[3] * tick < bottom
        ]
        hit = False
        if not untouchable:
            for field in self._fields:
                if field.start <= tick and field.hits(tick, x, y, HEART):
                    hit = True
                    break
        if near:
            return self._meet(near, x, y, listening, untouchable, hit, events)
        return STRUCK if hit else NOTHING

    def _meet(
        self, near: list[_Alive], x: int, y: int, listening: bool, untouchable: bool, hit: bool, events: list[Event]
    ) -> Touch:
        """Look closely at the bullets near the heart."""
        tick = self.tick
        grazes = 0
        heard: list[int] = []
        for bx, by, vx, vy, kind, bullet, word, _shot in near:
            dx, dy = bx + vx * tick - x, by + vy * tick - y
            square = dx * dx + dy * dy
            if word >= 0:
                if listening and square <= _RING_SQUARE and self._listen(word, bullet):
                    heard.append(word)
                continue
            if kind <= _HARMLESS:
                continue
            if (self.sheltered and square < _SHELTER_SQUARE) or (self.coat != (0, 0) and catches(self.coat, dx, dy)):
                self.remove(bullet)
                events.append(Caught((x + dx) // ONE, (y + dy) // ONE))
                continue
            if untouchable:
                continue
            radius = RADIUS[kind]
            if square < (GRAZE + radius) * (GRAZE + radius) and bullet not in self.grazed:
                self.grazed.add(bullet)
                grazes += 1
            if not hit:
                ex, ey = max(abs(dx) - HEART, 0), max(abs(dy) - HEART, 0)
                hit = ex * ex + ey * ey < radius * radius
        return Touch(hit, grazes, tuple(heard))

    def halt(self) -> bool:
        """Stop everything for a moment, if it may still be stopped; return whether it does."""
        if not self.halts or self.halted:
            return False
        self.halts -= 1
        self.halted = self.timeline.halt
        return True

    def _listen(self, word: int, bullet: int) -> bool:
        """Hear a tick of ``word``; return whether it is now complete."""
        self.hearing[word] += 1
        if self.hearing[word] < HEARING:
            return False
        self.remove(bullet)
        return True

    def remove(self, bullet: int) -> None:
        """Take a bullet out of the wave."""
        self.gone.add(bullet)
        self._alive = [shot for shot in self._alive if shot[5] != bullet]

    def drift(self, y: int) -> int:
        """Return how far the floor at height ``y`` carries Elara this tick."""
        for belt in self.timeline.belts:
            if belt.start <= self.tick < belt.end and belt.y0 <= y < belt.y1:
                return belt.vx
        return 0

    def _advance(self) -> None:
        """Let what is due by now begin and end."""
        tick, timeline = self.tick, self.timeline
        shots, fields, turns = timeline.shots, timeline.fields, timeline.turns
        alive = [shot for shot in self._alive if shot[7].end > tick]
        index = self._next_shot
        while index < len(shots) and shots[index].start <= tick:
            shot = shots[index]
            if shot.end > tick and shot.bullet not in self.gone:
                x, y = shot.x - shot.vx * shot.start, shot.y - shot.vy * shot.start
                alive.append((x, y, shot.vx, shot.vy, int(shot.kind), shot.bullet, shot.word, shot))
            index += 1
        self._alive = alive
        self._next_shot = index
        index = self._next_field
        self._fields = [field for field in self._fields if field.end > tick]
        while index < len(fields) and fields[index].warn <= tick:
            if fields[index].end > tick:
                self._fields.append(fields[index])
            index += 1
        self._next_field = index
        while self._turn < len(turns) and turns[self._turn] <= tick:
            self._turn += 1

    # -- what is to be seen -----------------------------------------------------------------------

    @property
    def alive(self) -> int:
        """How many bullets are in the air."""
        return len(self._alive)

    def bullets(self) -> list[BulletView]:
        """Return the bullets in the air."""
        tick = self.tick
        return [
            BulletView(_KINDS[kind], x + vx * tick, y + vy * tick, vx, vy, word, bullet)
            for x, y, vx, vy, kind, bullet, word, _shot in self._alive
        ]

    def shots(self) -> list[Shot]:
        """Return the pieces of bullets' paths in the air, then those that are announced."""
        tick = self.tick
        flying = [alive[7] for alive in self._alive]
        return flying + [shot for shot in self.timeline.shots if shot.shown <= tick < shot.start]

    def areas(self) -> list[Field]:
        """Return the areas announced or live, as the frozen content that tells where they will be."""
        return list(self._fields)

    def fields(self) -> list[FieldView]:
        """Return the areas announced or live."""
        return [seen_field(field, self.tick) for field in self._fields]

    def marks(self) -> list[FieldView]:
        """Return the floor marks that announce bullets."""
        return [seen_mark(mark, self.tick) for mark in self.timeline.marks if mark.start <= self.tick < mark.end]

    def covers(self) -> list[FieldView]:
        """Return the sheets of paper that hide the floor."""
        return [seen_mark(cover, self.tick) for cover in self.timeline.covers if cover.start <= self.tick < cover.end]

    def pillars(self) -> list[tuple[int, int, int]]:
        """Return (x, y, radius) of the pillars that stand."""
        tick = self.tick
        return [
            (*pillar.place(tick), pillar.radius)
            for pillar in self.timeline.pillars
            if pillar.start <= tick < pillar.end
        ]

    def guide(self) -> list[tuple[int, int, int]]:
        """Return the (ticks from now, x, y) of the safe path that lie ahead, nearest first."""
        tick = self.tick
        return [
            (point.tick - tick, point.x, point.y)
            for point in self.timeline.guide
            if tick <= point.tick <= tick + GUIDE_AHEAD
        ]

    # -- snapshots --------------------------------------------------------------------------------

    def pack(self) -> list[Plain]:
        """Return what the timeline does not tell."""
        gone, grazed = sorted(self.gone), sorted(self.grazed)
        return [
            self.tick,
            [*gone],
            [*grazed],
            [*self.hearing],
            [*self.coat],
            self.stood,
            self.held,
            self.halts,
            self.halted,
        ]

    @classmethod
    def unpack(cls, timeline: Timeline, data: Plain) -> Wave:
        """Build a wave again from its timeline and ``pack()``."""
        items = row(data, 9)
        wave = cls(timeline)
        wave.tick = whole(items[0])
        wave.gone = set(wholes(items[1]))
        wave.grazed = set(wholes(items[2]))
        wave.hearing = wholes(items[3], timeline.words)
        side_x, side_y = wholes(items[4], 2)
        wave.coat = (side_x, side_y)
        wave.stood, wave.held = whole(items[5]), flag(items[6])
        wave.halts, wave.halted = whole(items[7]), whole(items[8])
        wave._rewind()
        while wave._cue < len(timeline.cues) and timeline.cues[wave._cue][0] <= wave.tick:
            wave._cue += 1
        return wave

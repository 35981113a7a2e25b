"""A player of middling skill: late, imprecise, now and then inattentive, and curious about words.

Where ``bots.Dodger`` plans exactly on what it saw, this one sees through human eyes: it decides every 8 ticks on
what was there 12–18 ticks ago, is a few pixels wrong about where it stands, overlooks things, misjudges when what is
announced will strike, looks half a second ahead, stays longer at a word than it should, and slips.
"""

from __future__ import annotations

from collections import deque
from functools import lru_cache

from game.core.fixed import ONE
from game.core.input import Button
from game.core.rng import Rng
from game.encounters.fear.arena import CENTRE_X, TOP, WALK
from game.encounters.fear.bullets import Kind, Shot
from game.encounters.fear.hazards import Field
from tests.encounters import planner
from tests.encounters.bots import Player
from tests.encounters.planner import ALL, STEP, spread

LATE = (12, 18)  # ticks between what is there and what is seen
DECIDES = 2 * STEP  # ticks from one decision to the next
AHEAD = 9  # steps of 4 ticks for which it follows what flies
SWEEP = range(0, 72, 8)  # ticks for which it guesses where things will have been
WRONG = 3  # px by which it may be wrong about its own place, and twice that at times
MISJUDGED = 6  # ticks by which it may be wrong about when something strikes
OVERLOOKED = 6  # of 100 bullets, for a while
UNREAD = 10  # of 100 announcements, for a while
SLIPS = 4  # of 100 decisions
CURIOUS = 65  # of 100 waves in which it wants to hear
SPARE = 10  # ticks it likes to have left when it leaves a word
GREEDY = 20  # of 100 decisions at a word in which it stays although something comes
WISE = 60  # of 100 openings in which it thinks of what the owner needs
FIDGETS = 12  # of 100 decisions in which it wanders without need
_NEAR = 15 * ONE
_HOME_Y = 140 * ONE
_LISTEN, _BACK = int(Button.LISTEN), int(Button.BACK)


@lru_cache(maxsize=1 << 17)
def _shot_cells(shot: Shot, tick: int) -> int:
    x, y = shot.place(tick)
    return planner.shot_cells(shot.kind, x, y)


@lru_cache(maxsize=1 << 17)
def _field_cells(field: Field, tick: int) -> int:
    return planner.field_cells(field, min(max(tick, field.start), field.end - 1))


class Human:
    """Dodges a wave as somebody does who has played games before, but not this one."""

    def __init__(self, seed: int) -> None:
        self._random = Rng(seed + 7001)
        self._seen: deque[dict[str, object]] = deque(maxlen=LATE[1] + 1)
        self._tick = -1
        self._begin()

    def _begin(self) -> None:
        self._seen.clear()
        self._held = 0
        self._plan: list[int] = []
        self._wrong = (0, 0)
        self._blind: dict[object, int] = {}  # what is overlooked, and until when
        self._early: dict[object, int] = {}  # ticks by which an announcement is misjudged
        self._curious = self._chance(CURIOUS)
        self._home = (CENTRE_X, _HOME_Y)

    def _chance(self, per_cent: int) -> bool:
        return self._random.below(100) < per_cent

    def buttons(self, seen: dict[str, object]) -> int:
        """Return the buttons to hold this tick."""
        tick = seen["tick"]
        assert isinstance(tick, int)
        if tick < self._tick:
            self._begin()
        stands = tick == self._tick
        self._tick = tick
        self._seen.append(seen)
        if stands and seen["hands_off"]:  # nothing comes unless it moves: so it moves when it has looked
            return self._held or (planner.MOVES[1] if self._chance(50) else planner.MOVES[2])
        if tick % DECIDES == 0:
            late = min(self._random.between(*LATE), len(self._seen) - 1)
            self._plan = self._decide(seen, self._seen[-1 - late], tick)
        if tick % STEP == 0:
            self._held = self._plan.pop(0) if self._plan else self._held & _LISTEN
        return self._held

    # -- what it sees ---------------------------------------------------------------------------------

    def _notices(self, thing: object, tick: int, share: int) -> bool:
        """Whether something is seen, which is decided when it first might be."""
        if thing not in self._blind:
            self._blind[thing] = tick + self._random.between(20, 40) if self._chance(share) else 0
        return tick >= self._blind[thing]

    def _looked(self, then: dict[str, object], tick: int) -> tuple[list[Shot], list[tuple[Field, int]]]:
        shots = [
            shot
            for shot in then["shots"]  # type: ignore[attr-defined]
            if shot.kind > Kind.ECHO and shot.end > tick and self._notices(shot.bullet, tick, OVERLOOKED)
        ]
        areas = []
        for area in then["areas"]:  # type: ignore[attr-defined]
            key = (area.warn, area.look)
            if area.end > tick and (area.start <= tick or self._notices(key, tick, UNREAD)):
                if key not in self._early:
                    self._early[key] = self._random.between(-MISJUDGED, MISJUDGED)
                areas.append((area, self._early[key]))
        return shots, areas

    # -- what it does ---------------------------------------------------------------------------------

    def _decide(self, now: dict[str, object], then: dict[str, object], tick: int) -> list[int]:
        x, y = now["x"], now["y"]
        assert isinstance(x, int)
        assert isinstance(y, int)
        if self._chance(SLIPS):
            return [self._random.choice(planner.MOVES)] * 2
        reach = WRONG * (2 if self._chance(15) else 1)
        self._wrong = (self._random.between(-reach, reach) * ONE, self._random.between(-reach, reach) * ONE)
        here = planner.cell_at(x + self._wrong[0], y + self._wrong[1])
        shots, areas = self._looked(then, tick)
        dangers = [self._danger(shots, areas, tick + step * STEP) for step in range(AHEAD + 1)]
        word = self._word(then, tick, x, y) if self._curious else None
        goal = self._goal(here, shots, areas, tick, word)
        at_word = word is not None and max(abs(word[0] - x), abs(word[1] - y)) < _NEAR
        if at_word and (not self._presses(here, goal, areas, dangers, tick) or self._chance(GREEDY)):
            return [_LISTEN, _LISTEN]
        return self._walk(now, here, goal, dangers, tick)

    def _presses(self, here: int, goal: int, areas: list[tuple[Field, int]], dangers: list[int], tick: int) -> bool:
        """Whether it is time to leave a word: something flies near, or the way off a mark is long."""
        if here & (dangers[1] | dangers[2] | dangers[3]):
            return True
        (x, y), (to_x, to_y) = planner.middle(here), planner.middle(goal)
        way = (abs(to_x - x) + abs(to_y - y)) // WALK + SPARE
        return any(here & _field_cells(area, area.start) and area.start + early - tick < way for area, early in areas)

    def _walk(self, now: dict[str, object], here: int, goal: int, dangers: list[int], tick: int) -> list[int]:
        carried = planner.Carried((), tick)  # what the floor adds it corrects only when it sees it
        wide = [spread(danger) for danger in dangers]
        reached = _reach(here, wide, carried, tick)
        if len(reached) < len(dangers):
            reached = max(reached, _reach(here, dangers, carried, tick), key=len)
        if len(reached) < 3:
            way = planner.move_towards(here, planner.nearest(ALL & ~dangers[2] or ALL, *planner.middle(here)))
            if str(now["wave"]) == "hand_up" and self._chance(50):
                return [_LISTEN, way]
            if here & (dangers[1] | dangers[2]) and now["dash_ready"] and self._chance(40):
                return [way | _BACK, way]
            return [way, way]
        end = planner.nearest(reached[-1], *planner.middle(goal))
        return planner.trace(reached, end, carried, tick)[:2]

    def _goal(
        self, here: int, shots: list[Shot], areas: list[tuple[Field, int]], tick: int, word: tuple[int, int] | None
    ) -> int:
        """Return where it wants to be: off all marks, near a word, else where it is or at home."""
        marked = soon = flown = 0
        first = min((area.start for area, _early in areas if area.start > tick), default=tick)
        for area, _early in areas:
            begin = max(area.start, tick)
            for after in SWEEP:
                if begin + after < area.end:
                    marked |= _field_cells(area, begin + after)
            if area.start <= first:  # where all is marked, what is brightest counts
                soon |= _field_cells(area, begin)
        for shot in shots:
            begin = max(shot.start, tick)
            for after in SWEEP:
                if begin + after < shot.end:
                    flown |= _shot_cells(shot, begin + after)
        taken = (spread(marked | flown), marked | flown, spread(marked), marked, spread(soon), soon, 0)
        free = next(ALL & ~cells for cells in taken if ALL & ~cells)
        if self._chance(FIDGETS):
            self._home = (CENTRE_X + self._random.between(-50, 50) * ONE, TOP + self._random.between(20, 66) * ONE)
        wish = word or (self._home if self._chance(FIDGETS) else planner.middle(here))
        return planner.nearest(free, *wish)

    def _word(self, then: dict[str, object], tick: int, x: int, y: int) -> tuple[int, int] | None:
        places = [
            shot.place(tick)
            for shot in then["shots"]  # type: ignore[attr-defined]
            if shot.kind is Kind.WORD and tick < shot.end and shot.place(tick)[1] > TOP - _NEAR
        ]
        return min(places, key=lambda place: max(abs(place[0] - x), abs(place[1] - y)), default=None)

    def _danger(self, shots: list[Shot], areas: list[tuple[Field, int]], tick: int) -> int:
        cells = 0
        for shot in shots:
            if shot.start <= tick < shot.end:
                cells |= _shot_cells(shot, tick)
        for area, early in areas:
            if area.start + early <= tick < area.end:
                cells |= _field_cells(area, tick)
        return cells


def _reach(here: int, dangers: list[int], carried: planner.Carried, tick: int) -> list[int]:
    reached = [here]
    for step in range(1, len(dangers)):
        cells = carried.shift(spread(reached[-1]), tick + (step - 1) * STEP) & ~dangers[step]
        if not cells:
            break
        reached.append(cells)
    return reached


class Person(Player):
    """Plays a whole fight as a ``Human`` does: understands when it has heard enough, strikes when not, errs at both."""

    def __init__(self, manners: dict[str, str], seed: int) -> None:
        super().__init__("understand", manners)
        self._dodger = Human(seed)  # type: ignore[assignment]
        self._random = Rng(seed + 9001)
        self._late = 0
        self._decided: dict[tuple[str | int, ...], str] = {}

    def _wanted(self, seen: dict[str, object], choices: list[str]) -> str:
        """Decide once for each menu of each opening."""
        menu = (sum(self._openings.values()), str(seen["stage"]), str(seen.get("patient")), *choices)
        if menu not in self._decided:
            self._decided[menu] = self._decide(seen, choices)
        return self._decided[menu]

    def _decide(self, seen: dict[str, object], choices: list[str]) -> str:
        calm = seen["calm"]
        assert isinstance(calm, int)
        if "treat" in choices:
            if calm < 40 and self._random.below(3):
                return "breathe"
            fit = self.FITS[self._manners[str(seen["wave"])]]
            wise = "listen" in choices and self._random.below(100) < WISE  # it knows what it has heard
            return fit if wise and fit in choices else "treat"
        if "purge" in choices and "soothe" not in choices:
            return "purge"
        if "reading0" in choices and self._random.below(4) == 0:
            return "reading1"
        return super()._wanted(seen, choices)

    def _act(self, seen: dict[str, object]) -> int:
        if seen["stage"] != "opening":
            return super()._act(seen)
        beat = seen.get("beat_in")
        if beat == 20:
            self._late = sum(self._random.between(-4, 4) for _throw in range(3))
        if seen.get("hand_up") and self._manners[str(seen["wave"])] == "ask":
            return 0
        return int(Button.ACT) if beat == -self._late else 0

"""Players of fear fights that see only what ``observe()`` shows, some ticks late."""

from __future__ import annotations

from collections import deque
from typing import ClassVar

from game.core.input import Button
from game.encounters.fear.arena import CENTRE_X, TOP
from game.encounters.fear.bullets import Kind, Shot
from game.encounters.fear.coda import DOOR_X, DOOR_Y
from game.encounters.fear.hazards import Cone, Field
from tests.encounters import planner

HORIZON = 22  # steps of 4 ticks that the dodger looks ahead
_SIGHT_Y = 140 << 8  # where it likes to stand
_NEAR = 15 << 8  # a word is heard well from here
NEAR_SHADE = 28 << 8  # so near she waits until the shade takes heart
PATIENCE = 4  # openings of one wave after which somebody who wants to understand strikes for once


class Dodger:
    """Dodges a wave on what it saw ``reaction`` ticks ago; knows where it stands itself.

    ``listens`` makes it go where words are and hold Listen near them when that is safe.
    """

    def __init__(self, reaction: int, listens: bool = False) -> None:
        self._seen: deque[dict[str, object]] = deque(maxlen=reaction + 1)
        self._listens = listens
        self._held = 0
        self._off = (0, 0)  # how far she stands from the middle of her cell: the grid moves with her
        self._cache: dict[tuple[int, ...], int] = {}
        self._tick = -1
        self._paces = 0

    def buttons(self, seen: dict[str, object]) -> int:
        """Return the buttons to hold this tick."""
        tick = seen["tick"]
        assert isinstance(tick, int)
        if tick < self._tick:
            self._seen.clear()
            self._cache.clear()
        self._tick = tick
        self._seen.append(seen)
        if tick % planner.STEP == 0:
            self._held = self._decide(seen, self._seen[0], tick)
        if not self._held and seen["hands_off"]:  # nothing comes unless it moves: it paces on the spot
            self._paces += 1
            return planner.MOVES[1 + self._paces % 2]
        return self._held

    def _decide(self, now: dict[str, object], then: dict[str, object], tick: int) -> int:
        x, y = now["x"], now["y"]
        assert isinstance(x, int)
        assert isinstance(y, int)
        here = planner.cell_at(x, y)
        at_x, at_y = planner.middle(here)
        self._off = (x - at_x, y - at_y)
        carried = planner.Carried(then["belts"], tick)  # type: ignore[arg-type]
        reached = [here]
        for step in range(HORIZON):
            cells = planner.spread(reached[-1])
            cells = carried.shift(cells, tick + step * planner.STEP)
            cells &= ~self._danger(then, tick + (step + 1) * planner.STEP)
            if not cells:
                break
            reached.append(cells)
        if len(reached) == 1:
            free = planner.ALL & ~self._danger(then, tick + 2 * planner.STEP)
            return planner.move_towards(here, planner.nearest(free or planner.ALL, x, y))
        word = self._word(then, tick, x, y) if self._listens else None
        if word is not None:
            return self._hear(reached, word, carried, tick, x, y)
        return planner.trace(reached, planner.nearest(reached[-1], CENTRE_X, _SIGHT_Y), carried, tick)[0]

    def _word(self, then: dict[str, object], tick: int, x: int, y: int) -> tuple[int, int] | None:
        """Return where the nearest word is now."""
        places = [
            shot.place(tick)
            for shot in then["shots"]  # type: ignore[attr-defined]
            if shot.kind is Kind.WORD and tick < shot.end and shot.place(tick)[1] > TOP - _NEAR
        ]
        return min(places, key=lambda place: max(abs(place[0] - x), abs(place[1] - y)), default=None)

    def _hear(
        self, reached: list[int], word: tuple[int, int], carried: planner.Carried, tick: int, x: int, y: int
    ) -> int:
        """Walk to a word; where it can be heard and standing still is safe for a while, listen."""
        near = max(abs(word[0] - x), abs(word[1] - y)) < _NEAR
        if near and len(reached) > 3 and reached[0] & reached[1] & reached[2] & reached[3]:
            return int(Button.LISTEN)
        later = min(len(reached) - 1, 8)
        goal = planner.nearest(reached[later], *word)
        return planner.trace(reached[: later + 1], goal, carried, tick)[0] if later else 0

    def _danger(self, then: dict[str, object], tick: int) -> int:
        """Return the cells that what was seen ``then`` touches about ``tick``."""
        cells = 0
        for shot in then["shots"]:  # type: ignore[attr-defined]
            if shot.start <= tick < shot.end:
                cells |= self._shot(shot, tick)
        for area in then["areas"]:  # type: ignore[attr-defined]
            cells |= self._area(area, tick)
        return cells

    def _shot(self, shot: Shot, tick: int) -> int:
        """Return the cells a bullet touches about ``tick``."""
        key = (id(shot), tick, *self._off)
        if key not in self._cache:
            x, y = shot.place(tick)
            x -= self._off[0] + shot.vx
            y -= self._off[1] + shot.vy
            cells = planner.shot_cells(shot.kind, x, y)
            self._cache[key] = cells | planner.shot_cells(shot.kind, x + shot.vx * 2, y + shot.vy * 2)
        return self._cache[key]

    def _area(self, area: Field, tick: int) -> int:
        key = (id(area), tick, *self._off)
        if key not in self._cache:
            cells = planner.field_cells(area, tick + 1, off=self._off)
            if not isinstance(area, Cone):  # light stands still, and is costly to ask
                cells |= planner.field_cells(area, tick - 1, off=self._off)
            self._cache[key] = cells
        return self._cache[key]


class Player:
    """Plays a whole fight through ``observe()``: dodges, then meets every opening in one way.

    ``way`` is ``treat`` (nothing else, then Purge) or ``understand`` (the fitting verb for each wave,
    which somebody who read the lines knows, then Soothe). ``offset`` is how many ticks late it strikes.
    """

    FITS: ClassVar = {"tell": "listen", "ask": "treat", "quick": "treat", "look": "max", "stay": "breathe"}

    def __init__(self, way: str, manners: dict[str, str], reaction: int = 15, offset: int = 2) -> None:
        self._way = way
        self._manners = manners  # by wave and by patient
        self._dodger = Dodger(reaction, listens=way == "understand")
        self._offset = offset
        self._rest = 0
        self._openings: dict[str, int] = {}  # by wave
        self._was = ""
        self._shade: tuple[int, int] | None = None  # where it stood at first

    def buttons(self, seen: dict[str, object]) -> int:
        """Return the buttons to hold this tick; a button let go in between counts as pressed anew."""
        stage, wave = str(seen["stage"]), str(seen["wave"])
        if stage == "opening" != self._was:
            self._openings[wave] = self._openings.get(wave, 0) + 1
        self._was = stage
        if seen["stage"] == "wave":
            return self._dodger.buttons(seen)
        part = seen.get("part", "")
        if seen["stage"] == "coda":
            return self._leave(seen)
        if seen["stage"] not in ("opening", "where") or part == "over":
            return 0
        if part in ("treat", "give"):
            return self._act(seen)
        if part == "breathe":
            return self._breathe(seen)
        self._rest = (self._rest + 1) % 4  # presses need gaps
        return self._menu(seen) if self._rest == 0 else 0

    def _leave(self, seen: dict[str, object]) -> int:
        """Fetch the shade and lead it out; look at a filling until it may be passed; hear the last line out."""
        if seen["part"] == "fill":
            self._rest = (self._rest + 1) % 4
            return 0 if self._rest else int(Button.ACT)
        if seen["part"] != "lead":
            return 0
        x, y = seen["x"], seen["y"]
        assert isinstance(x, int)
        assert isinstance(y, int)
        to_x, to_y = seen["shade"]  # type: ignore[misc]
        self._shade = self._shade or (to_x, to_y)
        if self._shade != (to_x, to_y):  # it comes along
            to_x, to_y = DOOR_X, DOOR_Y
        elif max(abs(to_x - x), abs(to_y - y)) < NEAR_SHADE:
            return 0
        across = planner.MOVES[2] if to_x - x > planner.CELL else planner.MOVES[1] if x - to_x > planner.CELL else 0
        return across | (planner.MOVES[4] if to_y > y else planner.MOVES[3])

    def _menu(self, seen: dict[str, object]) -> int:
        choices = [what for what, reason in seen["choices"] if not reason]  # type: ignore[attr-defined]
        everything = [what for what, _reason in seen["choices"]]  # type: ignore[attr-defined]
        if not everything:
            return int(Button.ACT)
        wanted = self._wanted(seen, choices)
        cursor = seen["cursor"]
        assert isinstance(cursor, int)
        if everything.index(wanted) == cursor:
            return int(Button.ACT)
        return int(Button.RIGHT) if everything.index(wanted) > cursor else int(Button.LEFT)

    def _wanted(self, seen: dict[str, object], choices: list[str]) -> str:
        if "purge" in choices:
            return "purge" if self._way == "treat" else "soothe"
        if "tell" in choices:
            return self._manners[str(seen["patient"])]
        stuck = self._openings.get(str(seen["wave"]), 0) > PATIENCE
        if self._way == "treat" or (stuck and "treat" in choices):
            return choices[0]
        if "reading0" in choices:
            return "reading0"
        if "coat" in choices:
            return "coat"
        fit = self.FITS[self._manners[str(seen["wave"])]]
        if fit in choices:
            return fit
        return "listen" if "listen" in choices else "breathe"

    def _act(self, seen: dict[str, object]) -> int:
        """Strike beats, mind a raised hand, or hand a fear back."""
        manner = seen.get("manner", "")
        if manner == "tell":
            return int(Button.LISTEN)
        if manner == "look":
            return int(Button.DOWN)
        if manner == "ask":
            return 0 if seen["hand_up"] else int(Button.ACT)
        if manner == "stay":
            return self._breathe(seen)
        asks = seen["stage"] == "opening" and self._manners[str(seen["wave"])] == "ask"
        if self._way == "understand" and asks and seen.get("hand_up"):
            return 0
        return int(Button.ACT) if seen.get("beat_in") == -self._offset else 0

    def _breathe(self, seen: dict[str, object]) -> int:
        breath = seen.get("breath")
        assert isinstance(breath, dict)
        return int(Button.ACT) if breath["ahead"][0] > breath["line"] or breath["line"] == breath["full"] else 0

"""Players of fear fights that see only what ``observe()`` shows, some ticks late."""

from __future__ import annotations

from collections import deque

from game.encounters.fear.arena import CENTRE_X
from game.encounters.fear.hazards import Field, Shot
from tests.encounters import planner

HORIZON = 22  # steps of 4 ticks that the dodger looks ahead
_SIGHT_Y = 140 << 8  # where it likes to stand


class Dodger:
    """Dodges a wave on what it saw ``reaction`` ticks ago; knows where it stands itself."""

    def __init__(self, reaction: int) -> None:
        self._seen: deque[dict[str, object]] = deque(maxlen=reaction + 1)
        self._held = 0
        self._off = (0, 0)  # how far she stands from the middle of her cell: the grid moves with her
        self._cache: dict[tuple[int, ...], int] = {}
        self._wave = ""

    def buttons(self, seen: dict[str, object]) -> int:
        """Return the buttons to hold this tick."""
        if seen["wave"] != self._wave or seen["tick"] == 0:
            self._wave = str(seen["wave"])
            self._seen.clear()
            self._cache.clear()
        self._seen.append(seen)
        tick = seen["tick"]
        assert isinstance(tick, int)
        if tick % planner.STEP == 0:
            self._held = self._decide(seen, self._seen[0], tick)
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
            return planner.move_towards(here, self._nearest(free or planner.ALL, x, y))
        return planner.trace(reached, self._nearest(reached[-1], CENTRE_X, _SIGHT_Y), carried, tick)[0]

    def _nearest(self, cells: int, x: int, y: int) -> int:
        """Return the cell of ``cells`` nearest to (x, y)."""
        best, score = cells & -cells, 1 << 62
        while cells:
            cell = cells & -cells
            cells ^= cell
            cx, cy = planner.middle(cell)
            far = (cx - x) ** 2 + (cy - y) ** 2
            if far < score:
                best, score = cell, far
        return best

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
        x, y = shot.place(tick)
        x -= self._off[0] + shot.vx
        y -= self._off[1] + shot.vy
        return planner.shot_cells(shot.kind, x, y) | planner.shot_cells(shot.kind, x + shot.vx * 2, y + shot.vy * 2)

    def _area(self, area: Field, tick: int) -> int:
        key = (id(area), tick, *self._off)
        if key not in self._cache:
            cells = planner.field_cells(area, tick - 1, off=self._off)
            self._cache[key] = cells | planner.field_cells(area, tick + 1, off=self._off)
        return self._cache[key]

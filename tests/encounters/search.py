"""Exact searches over a wave's frozen timeline: is there a way through, can each word be heard?"""

from __future__ import annotations

from game.core.fixed import ONE, approach
from game.encounters.fear import arena
from game.encounters.fear.arena import CENTRE_X, START_Y
from game.encounters.fear.bullets import RADIUS, Kind
from game.encounters.fear.hazards import Field
from game.encounters.fear.timeline import Timeline
from game.encounters.fear.wave import HEARING
from tests.encounters import planner
from tests.encounters.planner import STEP

DELAY = 12  # ticks before the first step and before each turn towards a word


def dangers(timeline: Timeline) -> list[int]:
    """Return for each step of the wave the cells that are touched in it."""
    steps = timeline.length // STEP
    cells = [0] * steps
    for shot in timeline.shots:
        for tick in range(shot.start, min(shot.end, steps * STEP)):
            cells[tick // STEP] |= planner.shot_cells(shot.kind, *shot.place(tick))
    for field in timeline.fields:
        for tick in range(field.start, min(field.end, steps * STEP)):
            cells[tick // STEP] |= planner.field_cells(field, tick)
    return cells


def reach(timeline: Timeline, danger: list[int], start: int, delay: int = DELAY) -> list[int]:
    """Return by step the cells that can be reached unhurt; the first ``delay`` ticks stand still."""
    carried = planner.Carried(timeline.belts, 0)
    reached = [start & ~danger[0]]
    for step in range(1, len(danger)):
        before = reached[-1]
        moved = before if step * STEP < delay else planner.spread(before)
        # a path may leave a cell only while it is free, and enter one that is free during the step
        cells = moved & ~danger[step - 1] & ~danger[step]
        reached.append(carried.shift(cells, step * STEP) & ~danger[step])
    return reached


def hearable(timeline: Timeline, danger: list[int], reached: list[int]) -> list[bool]:
    """Return for each word whether somebody unhurt can stay near it, listening, until it is heard.

    Listening slows her: here she stands still for the 12 ticks, plus the delay of noticing.
    """
    heard = [False] * timeline.words
    ticks = HEARING + DELAY
    steps = -(-ticks // STEP)
    for shot in timeline.shots:
        if shot.kind is not Kind.WORD:
            continue
        for first in range(-(-shot.start // STEP), min(shot.end, timeline.length) // STEP - steps):
            cells = reached[first]
            for step in range(first, first + steps):
                x, y = shot.place(step * STEP)
                cells &= ~danger[step] & planner.around(x, y, arena.LISTEN_RING - planner.CELL // 2)
            if cells:
                heard[shot.word] = True
                break
    return heard


def never_touched(timeline: Timeline) -> list[tuple[int, int]]:
    """Return the middles (px) of the 8 px cells in which somebody who never moves is never hit."""
    points = [
        [x, y, x, y]
        for x in range(arena.LEFT + 4 * ONE, arena.RIGHT, 8 * ONE)
        for y in range(arena.TOP + 4 * ONE, arena.BOTTOM, 8 * ONE)
    ]
    for tick in range(1, timeline.length + 1):
        shots = [(*shot.place(tick), RADIUS[shot.kind]) for shot in timeline.shots if shot.start <= tick < shot.end]
        fields = [field for field in timeline.fields if field.start <= tick < field.end]
        for belt in timeline.belts:
            if belt.start <= tick - 1 < belt.end:
                for point in points:
                    if belt.y0 <= point[1] < belt.y1:
                        edge = arena.RIGHT - arena.HEART if belt.vx > 0 else arena.LEFT + arena.HEART
                        point[0] = approach(point[0], edge, abs(belt.vx))
        points = [point for point in points if not _touched(point[0], point[1], tick, shots, fields)]
    return [(x // ONE, y // ONE) for _x, _y, x, y in points]


def _touched(x: int, y: int, tick: int, shots: list[tuple[int, int, int]], fields: list[Field]) -> bool:
    if any(field.hits(tick, x, y, arena.HEART) for field in fields):
        return True
    for at_x, at_y, radius in shots:
        dx, dy = max(abs(at_x - x) - arena.HEART, 0), max(abs(at_y - y) - arena.HEART, 0)
        if dx * dx + dy * dy < radius * radius:
            return True
    return False


def start_cell() -> int:
    """Return the cell in which a phase begins."""
    return planner.cell_at(CENTRE_X, START_Y)


def route(timeline: Timeline, reached: list[int]) -> list[tuple[int, int]]:
    """Return where to be at the end of each step on some way through what is ``reached``."""
    carried = planner.Carried(timeline.belts, 0)
    cell = reached[-1] & -reached[-1]
    places = [planner.middle(cell)]
    for step in range(len(reached) - 2, -1, -1):
        walked = planner.spread(reached[step])
        before = next(
            spot
            for spot in (cell, cell << 1, cell >> 1)
            if spot & walked and carried.shift(spot, (step + 1) * STEP) == cell
        )
        near = planner.spread(before) & reached[step]
        cell = before if near & before else near & -near
        places.append(planner.middle(cell))
    return places[::-1]


class Walker:
    """Walks from place to place, one every 4 ticks."""

    def __init__(self, places: list[tuple[int, int]]) -> None:
        self._places = places

    def buttons(self, seen: dict[str, object]) -> int:
        """Return the buttons to hold this tick."""
        tick, x, y = seen["tick"], seen["x"], seen["y"]
        assert isinstance(tick, int)
        assert isinstance(x, int)
        assert isinstance(y, int)
        return walk(x, y, *self._places[min(tick // STEP + 1, len(self._places) - 1)])


def walk(x: int, y: int, to_x: int, to_y: int) -> int:
    """Return the buttons that lead from (x, y) to a place, none within a pixel of it."""
    across = planner.MOVES[2] if to_x - x > ONE else planner.MOVES[1] if x - to_x > ONE else 0
    return across | (planner.MOVES[4] if to_y - y > ONE else planner.MOVES[3] if y - to_y > ONE else 0)


class Follower:
    """Goes where Max's guide points, as soon as the point before is past."""

    def __init__(self, timeline: Timeline) -> None:
        self._guide = timeline.guide

    def buttons(self, seen: dict[str, object]) -> int:
        """Return the buttons to hold this tick."""
        tick, x, y = seen["tick"], seen["x"], seen["y"]
        assert isinstance(tick, int)
        assert isinstance(x, int)
        assert isinstance(y, int)
        point = next((point for point in self._guide if point.tick >= tick), self._guide[-1])
        return walk(x, y, point.x, point.y)

"""Exact searches over a wave's frozen timeline: is there a way through, can each word be heard?"""

from __future__ import annotations

from game.encounters.fear import arena
from game.encounters.fear.arena import CENTRE_X, START_Y
from game.encounters.fear.hazards import Kind
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


def start_cell() -> int:
    """Return the cell in which a phase begins."""
    return planner.cell_at(CENTRE_X, START_Y)

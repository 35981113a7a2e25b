"""The beacon and its beats: how it is steered, and whose beat a pulse meets. Shared by all swarms."""

from __future__ import annotations

from game.core.fixed import ONE
from game.core.input import Button
from game.encounters.options import Difficulty
from game.encounters.setup import Setup
from game.encounters.swarm.stage import BAR_BEATS, BEAT_TICKS, BOTTOM, LEFT, RIGHT, TOP, Shape

WALK = 282  # 1.1 px a tick, on the diagonal divided by √2
WALK_DIAGONAL = 199
LISTEN_WALK = 141
LISTEN_WALK_DIAGONAL = 100
PULSE_REACH = 26 * ONE
PULSE_REST = 16  # ticks between pulses
WINDOW = {Difficulty.GENTLE: 13, Difficulty.NORMAL: 10, Difficulty.SHARP: 8}  # ticks either side of a beat
WINDOW_WIDE = 4  # more with the assist
FOLLOWERS = 5

_LEFT, _RIGHT, _UP, _DOWN = int(Button.LEFT), int(Button.RIGHT), int(Button.UP), int(Button.DOWN)


def steer(x: int, y: int, buttons: int, *, listening: bool) -> tuple[int, int]:
    """Return where the beacon is a tick later, in 1/256 px."""
    way_x = (1 if buttons & _RIGHT else 0) - (1 if buttons & _LEFT else 0)
    way_y = (1 if buttons & _DOWN else 0) - (1 if buttons & _UP else 0)
    if listening:
        pace = LISTEN_WALK_DIAGONAL if way_x and way_y else LISTEN_WALK
    else:
        pace = WALK_DIAGONAL if way_x and way_y else WALK
    return min(max(x + way_x * pace, LEFT), RIGHT), min(max(y + way_y * pace, TOP), BOTTOM)


def window(setup: Setup) -> int:
    """Return the ticks either side of a beat in which a pulse is on it."""
    return WINDOW[setup.difficulty] + (WINDOW_WIDE if setup.assists.wide else 0)


def shape_of(tick: int, reach: int) -> Shape | None:
    """Return the shape whose beat a pulse meets within ``reach`` ticks of it; None off all beats or in the silence."""
    beat, off = divmod(tick + BEAT_TICKS // 2, BEAT_TICKS)
    if abs(off - BEAT_TICKS // 2) > reach or beat % BAR_BEATS == BAR_BEATS - 1:
        return None
    return Shape(beat % BAR_BEATS)

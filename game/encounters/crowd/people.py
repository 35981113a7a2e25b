"""Who is in the waiting room on Tuesday noon, where, how calm, and what they need to be told.

Places are the middle of the feet in px of the 320×180 picture; the room is the one that
``assets/painter/crowd.py`` paints.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from game.core.fixed import ONE

MANNERS = ("tell_me", "ask_me", "be_quick", "dont_look", "stay")

REACH = 40
"""So near people feel each other's mood, in px."""


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who waits: ``calm`` 0–100 as the door bursts, ``facing`` and ``seated`` when they have peace."""

    id: str
    x: int
    y: int
    manner: str
    calm: int
    facing: str = "down"
    seated: bool = False
    rang: str = ""  # whose call before concerned them


GUESTS: tuple[Guest, ...] = (
    Guest("tomasz", 30, 70, "tell_me", 38, seated=True, rang="tomasz"),
    Guest("irena", 50, 70, "stay", 46, seated=True, rang="tomasz"),
    Guest("lotte", 44, 100, "be_quick", 14, facing="up"),
    Guest("nadia", 62, 130, "ask_me", 34, facing="right", rang="nadia"),
    Guest("visitor_1", 34, 148, "stay", 10, facing="right"),
    Guest("visitor_2", 92, 130, "be_quick", 42, facing="right", seated=True),
    Guest("quin", 117, 103, "stay", 16, seated=True),
    Guest("pia", 138, 103, "ask_me", 40, seated=True),
    Guest("fergus", 166, 120, "dont_look", 44, facing="left"),
    Guest("visitor_3", 197, 104, "ask_me", 36, facing="right"),
    Guest("hedda", 228, 88, "tell_me", 8, facing="left"),
    Guest("ossian", 256, 96, "dont_look", 40, facing="left"),
    Guest("kofi", 256, 140, "be_quick", 36, rang="abena"),
    Guest("abena", 282, 124, "tell_me", 44, facing="left", seated=True, rang="abena"),
)
STRANGER = "visitor"
"""How the ids of those begin whom nobody knows."""
CAMERAS = ("ossian", "hedda", "pia")
"""Who may film, the best camera first."""

DOOR = 292 * ONE, 66 * ONE
START = 206 * ONE, 146 * ONE
MAX_START = 186 * ONE, 152 * ONE

# where one may walk (1/256 px), and what stands in the way: x, y, width, height in px of the floor it takes
LEFT, TOP, RIGHT, BOTTOM = 14 * ONE, 68 * ONE, 306 * ONE, 172 * ONE
SOLIDS: tuple[tuple[int, int, int, int], ...] = (
    (104, 88, 66, 12),  # the sofa and the fern
    (116, 128, 42, 18),  # the table
    (268, 112, 28, 10),  # the armchair
)


@cache
def neighbours() -> tuple[tuple[int, ...], ...]:
    """Return for each guest who feels their mood and whose mood they feel."""
    return tuple(
        tuple(
            other
            for other, there in enumerate(GUESTS)
            if there is not guest and (there.x - guest.x) ** 2 + (there.y - guest.y) ** 2 <= REACH**2
        )
        for guest in GUESTS
    )


def blocked(x: int, y: int) -> bool:
    """Return whether feet at (x, y), in 1/256 px, would stand in furniture or outside of the room."""
    if not (LEFT <= x <= RIGHT and TOP <= y <= BOTTOM):
        return True
    return any(
        left * ONE <= x < (left + wide) * ONE and top * ONE <= y < (top + deep) * ONE
        for left, top, wide, deep in SOLIDS
    )

"""What a newcomer is shown by the way: the button for the thing in front of them, until it was used once.

Scripts ask for a lesson with ``<<teach lesson>>``; doing the thing ends it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.scenes.reach import nearest
from game.story.cast import tells_of

if TYPE_CHECKING:
    from game.scenes.context import Context
    from game.scenes.explore import Explore

LESSONS = ("walk", "act", "listen", "chart")
ENOUGH_ROWS = 3
"""The chart's button is shown once so many people stand on it: three can be right."""
VERBS = {"person": "talk", "spot": "look", "door": "open"}


@dataclass(frozen=True, slots=True)
class Prompt:
    """A button to show: the ``lesson``, the message ``lesson.WORD``, and the map pixel it points at.

    ``x`` is -1 if it belongs to nothing in the place.
    """

    lesson: str
    word: str
    x: int = -1
    y: int = 0


def prompt(ctx: Context, explore: Explore) -> Prompt | None:
    """Return what to show now, or None: one thing at a time, and nothing while it cannot be done."""
    due = ctx.story.lessons
    if not due or explore.travel is not None or explore.listening.target or explore.listening.tell:
        return None
    if "walk" in due:
        x, y = explore.player.at()
        return Prompt("walk", "walk", x, y - 26)
    if "listen" in due:
        worried = [who for who in explore.people if any(tell not in ctx.story.tells for tell in tells_of(who.id))]
        person = nearest(explore.player, worried)
        if person is not None:
            x, y = person.at()
            return Prompt("listen", "listen", x, y - 26)
    reach = explore.reach
    if "act" in due and reach is not None:
        return Prompt("act", VERBS[reach.kind], reach.x, reach.y)
    if "chart" in due and len(ctx.story.chart.rows) >= ENOUGH_ROWS:
        return Prompt("chart", "chart")
    return None

"""What is heard unasked: menus, ears that open, what was kept, her heart and breath, lines that are not typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from game.audio.told import Told

if TYPE_CHECKING:
    from game.scenes.context import Context
    from game.scenes.explore import Explore

OPENINGS = {"pause": "ui_open", "chart": "chart_row", "history": "ui_next"}
MENUS = ("pause", "chart", "history", "options", "slots", "")
"""Scenes that open with a sound; one that comes back from another menu is silent."""
SYLLABLES, SYLLABLE_MS = 4, 88
"""How a line is spoken that is not typed: so many syllables, so far apart."""
LOW_CALM = 30
"""Calm at which her heart is heard."""
SLOW_BEAT = 40
"""Ticks of a beat from which on her heart keeps every beat; of shorter ones every second."""
BREATH_TURNS = 120
"""Ticks after which a breath of an opening goes outward."""


BREAKS = 54
"""Ticks after which the face of the phase before gives way."""


class Asides:
    """Plays them through ``play``, which takes an effect's name and its screen column (-1: centre)."""

    def __init__(self, play: Callable[[str, int], None]) -> None:
        """Begin with nothing seen yet."""
        self._play = play
        self._kind = ""
        self._kept = self._ears = 0
        self._line = ("", 0, 0, 0)

    def look(self, game: Context) -> None:
        """Let menus be heard that open over what is played, and what the house keeps for the player."""
        kind = game.scenes[-1].kind if game.scenes else ""
        if kind != self._kind:
            before, self._kind = self._kind, kind
            if kind in OPENINGS and before not in MENUS:
                self._play(OPENINGS[kind], -1)
        ears = cast("Explore", game.scenes[-1]).listening.ticks if kind == "explore" else 0
        if ears and not self._ears:
            self._play("listen", -1)
        self._ears = ears
        kept = game.notice_ticks if game.notice == "notice.saved" else 0
        if kept > self._kept:
            self._play("saved", -1)
        self._kept = kept

    def follow(self, before: Told, now: Told) -> None:
        """Let a face be heard that gives way, and a breath as it begins and as it turns."""
        if 0 <= before.arrives < BREAKS <= now.arrives:
            self._play("shatter", -1)
        if now.breath >= 0 and before.breath < 0:
            self._play("breath_in", -1)
        elif before.breath < BREATH_TURNS <= now.breath:
            self._play("breath_out", -1)

    def beat(self, index: int, told: Told) -> None:
        """Let her heart be heard on a beat, if there is little calm left."""
        if told.calm <= LOW_CALM and (told.beat >= SLOW_BEAT or index % 2 == 0):
            self._play("heart_low", -1)

    def say(self, voice: str, x: int, now: int) -> None:
        """Begin a line that is not typed; ``now`` is in ms."""
        self._line = (voice, x, SYLLABLES, now)

    def step(self, now: int) -> None:
        """Go on with the line; call it every frame."""
        voice, x, left, at = self._line
        if left and now >= at:
            self._play(voice, x)
            self._line = (voice, x, left - 1, now + SYLLABLE_MS)

"""Captions: what is heard, in words, for who plays without sound; from which side, and for how long.

A sound is *seen* where the picture says the same at the same moment in the same place: it has no caption. All others
are essential and have the message ``caption.NAME``; things that go on sounding and pieces of music have one too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.audio.hearing import WIDTH, Source, level

FAMILIES = ("ui_", "step_", "blip_", "emote_", "bot_", "pulse_", "stroke_", "chart_")
"""Beginnings of the names of sounds that are seen: menus, feet, lines that appear, signs, bots, strokes, the chart."""
UNSEEN = ("chart_stamp", "step_enamel")
"""Of these families a stamp falls in stories too, where nobody shows the chart, and enamel gives one away."""
SEEN = frozenset(
    (
        "bloom_called",
        "bloomed",
        "calmer",
        "chapter",
        "coat",
        "dash",
        "debate_card",
        "debate_open",
        "graze",
        "hit",
        "last_run",
        "listen",
        "mended",
        "objective",
        "opening",
        "saved",
        "strike",
        "tell",
        "trace_read",
        "warn",
        "word",
    )
)
TICKS, TICKS_A_SIGN = 100, 2
"""How long a caption stands: two seconds for a short one, and longer for more letters."""
MOST = 2
"""How many stand at once; a new one takes the place of the oldest."""
NEAR = 0.2
"""How loud a thing has to be to be named, 0-1: once for as long as the place is not left."""
SIDE = WIDTH // 3


def essential(sound: str) -> bool:
    """Return whether an effect has a caption."""
    return sound in UNSEEN or not (sound in SEEN or sound.startswith(FAMILIES))


def side(x: int) -> str:
    """Return where screen column ``x`` lies: left, right or neither (empty)."""
    return "" if x < 0 or SIDE <= x <= WIDTH - SIDE else "left" if x < SIDE else "right"


@dataclass(slots=True)
class Caption:
    """What is read: a message's ID, the side it comes from, when it began and when it was heard last (ticks)."""

    message: str
    side: str
    began: int
    heard: int

    def age(self, tick: int) -> int:
        """Return its age in ticks."""
        return tick - self.began

    def over(self, tick: int, signs: int) -> bool:
        """Return whether a caption of so many letters has stood long enough; a rewound game has lost it, too."""
        return not 0 <= tick - self.heard < TICKS + TICKS_A_SIGN * signs


class Captions:
    """Notes what is heard. ``tick`` is the game's."""

    def __init__(self) -> None:
        """Begin in silence."""
        self.tick = 0
        self.standing: list[Caption] = []
        self._place = ""
        self._named: set[str] = set()

    def hear(self, sound: str, x: int = -1) -> None:
        """Note an effect from screen column ``x`` (-1: centre)."""
        if essential(sound):
            self._add(f"caption.{sound}", side(x))

    def music(self, track: str) -> None:
        """Note that another piece begins."""
        if track != "none":
            self._add(f"caption.music.{track}", "")

    def near(self, place: str, sources: Iterable[Source]) -> None:
        """Note the things around the player: each once, until another place is entered.

        ``place`` is the map's name; ``sources`` are (name, distance and radius in pixels, screen column).
        """
        if place != self._place:
            self._place = place
            self._named.clear()
        for name, distance, radius, x in sources:
            if name not in self._named and level(distance, radius) >= NEAR:
                self._named.add(name)
                self._add(f"caption.{name}", side(round(min(WIDTH, max(0, x)))))

    def _add(self, message: str, where: str) -> None:
        for caption in self.standing:
            if caption.message == message:
                caption.side, caption.heard = where, self.tick
                return
        self.standing = [*self.standing, Caption(message, where, self.tick, self.tick)][-MOST:]

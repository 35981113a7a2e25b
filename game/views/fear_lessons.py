"""What a newcomer to a fight is shown by the way: a button and a few words, until the thing was done once."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

import pygame

from game.encounters.breath import BREATH_TICKS, EVEN
from game.encounters.fear import arena
from game.encounters.fear.bullets import Kind
from game.encounters.fear.fight import Stage
from game.encounters.fear.strokes import Quality
from game.encounters.fear.verbs import Part
from game.views.fear_text import Texts
from game.views.glyphs import fight_buttons
from game.views.kit import Kit
from game.views.prompts import Prompt

if TYPE_CHECKING:
    from game.encounters.fear.fight import Fear
    from game.encounters.fear.opening import Opening
    from game.encounters.fear.wave import Wave

NOTE = (2, 146, 56)
"""Where hints of a wave stand, beside the arena and over her calm: left, bottom, width."""
ABOVE = 9
"""How far above a word the arrow that points at it ends, in pixels."""
NEAR = 34
"""From so near a word can be walked to while Listen is held, in pixels."""
WALKED_TICKS = 30
STOOD_TICKS = 40
"""So long has somebody kept still, where nothing moves unless she does, who has noticed."""
DASH_TICKS = 180
"""How long the dash is offered: it is a help, nobody has to."""
ARENA = pygame.Rect(arena.LEFT >> 8, arena.TOP >> 8, arena.RIGHT - arena.LEFT >> 8, arena.BOTTOM - arena.TOP >> 8)
FIRST = "study"
"""The phase in which everybody meets a fear for the first time."""
PARTS = {Part.TREAT: "treat", Part.READ: "listen", Part.AIDS: "max", Part.BREATHE: "breathe"}


class FearLessons:
    """Remembers what the player has done in a fight, and shows the rest when it is needed.

    ``name`` of a hint is the message ``fear.hint.NAME``.
    """

    def __init__(self, kit: Kit, texts: Texts) -> None:
        """``kit`` knows which device was used last."""
        self._kit, self._texts = kit, texts
        self._done = kit.learnt  # one fight teaches for all
        self._prompt = Prompt(kit)
        self._begin()

    def _begin(self) -> None:
        self._walked = self._cursor = 0
        self._offered = 0
        self._offered_at = -1
        self._at = (0, 0)
        self._coat = (0, 0)
        self._giving = ""
        self._tick = -1

    def tip(self, target: pygame.Surface, name: str, x: int, y: int, *actions: str) -> bool:
        """Show a hint whose bottom centre is at (x, y) unless it is known; return whether it was shown."""
        if name in self._done:
            return False
        self._kit.tooltip(target, self._texts(f"fear.hint.{name}"), x, y, *fight_buttons(self._kit, *actions))
        return True

    def _note(self, target: pygame.Surface, name: str, bottom: int, *actions: str) -> bool:
        """Show a hint beside the arena unless it is known; return whether it was shown."""
        if name in self._done:
            return False
        buttons = fight_buttons(self._kit, *actions)
        self._prompt.note(target, self._texts(f"fear.hint.{name}"), NOTE[0], bottom, NOTE[2], self._tick, *buttons)
        return True

    def beside(self, target: pygame.Surface, name: str, at: tuple[int, int], *actions: str) -> None:
        """Show a hint beside the arena unless it is known, and an arrow over the thing it speaks of, ``at`` pixels."""
        if self._note(target, name, NOTE[1], *actions):
            self._prompt.point(target, *at, self._tick)

    def knows(self, name: str) -> bool:
        """Return whether a thing was done once."""
        return name in self._done

    # -- learning ---------------------------------------------------------------------------------

    def notice(self, fear: Fear, tick: int) -> None:
        """Look what the player does in this tick."""
        if fear.clock <= 1 and not fear.seen and not fear.setup.attempted:
            self._begin()
            if fear.phase.id == FIRST:
                self._done.clear()  # somebody new
        if tick == self._tick:
            return
        self._tick = tick
        self._notice_walk(fear)
        if any(fear.ledger.words.values()):
            self._done.add("listen")
        if fear.wave is not None and fear.wave.stood >= STOOD_TICKS:
            self._done.add("still")
        if fear.wave is not None and fear.wave.halted:
            self._done.add("halt")
        if fear.opening is not None:
            self._notice_opening(fear.opening)
        if fear.wave is not None and fear.aid == "coat":
            if self._coat not in ((0, 0), fear.wave.coat):
                self._done.add("turn")
            self._coat = fear.wave.coat
        self._notice_giving(fear)
        if fear.coda is not None and fear.coda.left:
            self._done |= {"lead.near", "lead.out"}

    def _notice_walk(self, fear: Fear) -> None:
        elara = fear.elara
        here = elara.x, elara.y
        self._walked += fear.walks and here != self._at
        self._at = here
        if self._walked >= WALKED_TICKS:
            self._done.add("walk")
        if elara.dash:
            self._done.add("dash")

    def _notice_opening(self, opening: Opening) -> None:
        part = opening.part
        if part in (Part.VERBS, Part.AIDS):
            if opening.cursor not in (0, self._cursor):
                self._done.add("choose")
            self._cursor = opening.cursor
        if part in PARTS:
            self._done.add(f"verb.{PARTS[part]}")
        if opening.aid:
            self._done.add(f"aid.{opening.aid}")
        if opening.strokes and {*opening.strokes.results} & {Quality.CLEAN, Quality.ROUGH}:
            self._done.add("beat")
        breath = opening.breath
        if breath and breath.tick >= BREATH_TICKS - 2 and breath.steadiness >= EVEN:
            self._done.add(f"breath.{breath.mode.name.lower()}")
        if part is Part.LINE and opening.message.endswith((".right", ".fit")):
            self._done.add("read")

    def _notice_giving(self, fear: Fear) -> None:
        giving = fear.where.giving if fear.where else None
        if giving is not None:
            self._giving = giving.manner.name.lower()
        elif self._giving:
            self._done.add(f"give.{self._giving}")

    # -- in a wave --------------------------------------------------------------------------------

    def wave(self, target: pygame.Surface, fear: Fear, x: float, y: float, bottom: int = NOTE[1]) -> None:
        """Show what helps now beside the arena, its last row ending at ``bottom``; her heart is at (x, y)."""
        if fear.stage is Stage.WAVE and fear.wave is not None:
            self._wave(target, fear, fear.wave, (x, y), bottom)
        self._prompt.end(target, self._tick)

    def _wave(self, target: pygame.Surface, fear: Fear, wave: Wave, here: tuple[float, float], bottom: int) -> None:
        if self._note(target, "walk", bottom, "walk"):
            return
        if fear.aid == "coat" and self._note(target, "turn", bottom, "act"):
            return
        if wave.halts and self._note(target, "halt", bottom, "listen"):
            return
        if wave.timeline.hands_off and self._note(target, "still", bottom):
            return
        word = None if "listen" in self._done else _nearest_word(wave, *here)
        if word and hypot(word[0] - here[0], word[1] - here[1]) < NEAR:
            self._note(target, "listen", bottom, "listen")
        elif self._offered < DASH_TICKS and self._note(target, "dash", bottom, "back"):
            self._offered += self._offered_at != self._tick
            self._offered_at = self._tick
        elif word and self._note(target, "near", bottom):
            self._prompt.point(target, word[0], word[1] - ABOVE, self._tick)


def _nearest_word(wave: Wave, x: float, y: float) -> tuple[int, int] | None:
    """Return where the nearest word in the arena is, in pixels."""
    places = [(view.x >> 8, view.y >> 8) for view in wave.bullets() if view.kind is Kind.WORD]
    inside = [place for place in places if ARENA.collidepoint(place)]
    return min(inside, key=lambda place: hypot(place[0] - x, place[1] - y), default=None)

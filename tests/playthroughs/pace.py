"""How long the case is: a seeker that reads at 200 words a minute, thinks before it chooses, and looks round."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from game.core.input import ACT
from game.headless import Session
from tests.playthroughs.hands import Hand, Hands
from tests.playthroughs.seeker import Look, Seeker

WORDS_A_MINUTE = 200
TICKS_A_WORD = 3600 // WORDS_A_MINUTE
THINK_TICKS = 24
"""Before a choice, once all of its options are read: the mind is made up while reading."""


@dataclass(slots=True)
class Diary:
    """When things happened, in ticks: chapters began, and something was decided, found out or met."""

    chapters: dict[int, int] = field(default_factory=dict)
    moments: list[tuple[int, str]] = field(default_factory=list)
    encounters: dict[str, int] = field(default_factory=dict)
    lines: int = 0

    def gaps(self) -> list[tuple[int, str]]:
        """Return the stretches without a moment, in ticks, with what ended each, longest first."""
        pairs = zip(self.moments, self.moments[1:], strict=False)
        return sorted(((later[0] - sooner[0], later[1]) for sooner, later in pairs), reverse=True)


class Unhurried:
    """A hand that reads what is said before it presses anything."""

    def __init__(self, hand: Hand, reader: Reader) -> None:
        self._hand, self._reader = hand, reader
        self._last = ""
        self._wait = 0

    def buttons(self, seen: dict[str, Any]) -> int:
        """Wait while a new line is read."""
        line = seen.get("line")
        message = line[1] if isinstance(line, list) and line else seen.get("message") or ""
        if message != self._last:
            self._last = str(message)
            self._wait = self._reader.words(self._last) * TICKS_A_WORD
        if self._wait:
            self._wait -= 1
            return 0
        return self._hand.buttons(seen)


class Reader(Seeker):
    """Plays as somebody who reads; ``look`` is how much they look round."""

    def __init__(self, session: Session, hands: Hands, look: Look = Look.NOTHING) -> None:
        super().__init__(session, hands, look=look)
        self.diary = Diary()
        self._until = 0

    def words(self, message: str) -> int:
        """Return how many words a message has; 0 if there is none of that name."""
        content = self.session.game.content
        return len(content.message(message).split()) if message and content.has_message(message) else 0

    def note(self, what: str) -> None:
        """Write down that something happened now."""
        self.diary.moments.append((self.session.game.tick, what))
        chapter = self.session.game.story.chapter
        self.diary.chapters.setdefault(chapter, self.session.game.tick)

    def _talk(self, seen: dict[str, Any]) -> None:
        if seen["options"]:
            text = " ".join(option["text"] for option in seen["options"])
            before = len(self.choices)
            if not self._until:
                self._until = len(text.split()) * TICKS_A_WORD + THINK_TICKS
                self.session.step(0, self._until)
            super()._talk(seen)
            if len(self.choices) > before:
                self._until = 0
                self.note(f"choice {self.choices[-1]}")
            return
        line = seen["line"]
        if line and seen["mode"] == "line":
            if not self.read or self.read[-1] != line["id"]:
                self.read.append(line["id"])
                self.diary.lines += 1
                self.session.step(0, len(line["text"].split()) * TICKS_A_WORD)
            self.press(ACT)
            return
        self.session.step(0, 4)

    def play_encounter(self, limit: int = 120_000) -> None:
        """Play an encounter, reading what is said in it."""
        name = self.session.game.scenes[-1].name  # type: ignore[attr-defined]
        self.note(f"meets {name}")
        began = self.session.game.tick
        take = self.hands.take
        self.hands.take = lambda name, manners: Unhurried(take(name, manners), self)  # type: ignore[method-assign]
        try:
            super().play_encounter(limit)
        finally:
            self.hands.take = take  # type: ignore[method-assign]
        self.diary.encounters[name] = self.session.game.tick - began
        self.note(f"ends {name}")

    def found(self, what: str) -> None:
        """Write down that something was looked at or somebody met."""
        self.note(f"finds {what}")

"""The words of a fight: a wave's words by number, and its sentence with gaps for those not heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content import Library

if TYPE_CHECKING:
    from game.encounters.fear.fight import Fear

GAP = "____"
WORDS = 8
"""More words than any wave carries."""


class Texts:
    """Looks up a fight's messages; a wave's words are kept."""

    def __init__(self, content: Library) -> None:
        self._content = content
        self._words: dict[str, dict[int, str]] = {}

    def __call__(self, message: str) -> str:
        """Return a message; empty if there is no such one."""
        return self._content.message(message) if self._content.has_message(message) else ""

    def words(self, fear: Fear) -> dict[int, str]:
        """Return the words of the wave being played or played last, by number."""
        stem = f"fear.{fear.spec.id}.{fear.wave_spec.id}.word"
        if stem not in self._words:
            self._words[stem] = {number: text for number in range(WORDS) if (text := self(f"{stem}.{number}"))}
        return self._words[stem]

    def sentence(self, fear: Fear) -> str:
        """Return the wave's sentence, with a gap for every word not heard."""
        heard = fear.ledger.words.get(fear.wave_spec.id, ())
        text = self(f"fear.{fear.spec.id}.{fear.wave_spec.id}.sentence")
        for number, word in self.words(fear).items():
            text = text.replace(f"{{{number}}}", word if number in heard else GAP)
        return text

    def person(self, who: str) -> str:
        """Return a person's name as shown."""
        return self(f"person.{who}")

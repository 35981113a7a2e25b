"""How wide text is: advances and kerning of a face, read from its parsed JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from game.core.errors import GameError
from game.text.spans import Span, covered

BOLD = 1
"""Bold is every glyph struck twice, one pixel apart: so much wider, in pixels."""

UNKNOWN = "□"
"""Stands in for characters that the face does not have."""


class TextError(GameError):
    """A font description that cannot be used."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """The measures of one face in pixels.

    ``line`` is the distance of two lines and ``baseline`` that from the line's top to the feet of
    the letters. ``names`` gives the characters of button glyphs and icons by name, such as ``key.e``.
    """

    name: str
    line: int
    baseline: int
    advances: Mapping[str, int]
    kerning: Mapping[str, int] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Mapping[str, object], place: str = "font") -> Metrics:
        """Make metrics from a parsed font description (format in docs/house.md).

        ``place`` names the file for messages. Raises ``TextError`` if something is missing or wrong.
        """
        cure = "paint the fonts again: python -m assets.painter fonts"
        if not isinstance(data, Mapping):
            raise TextError(place, "is no description of a font", cure)
        glyphs, kerning, names = data.get("glyphs"), data.get("kerning"), data.get("names", {})
        if not isinstance(glyphs, Mapping) or not isinstance(kerning, Mapping) or not isinstance(names, Mapping):
            raise TextError(place, "needs objects called glyphs and kerning", cure)
        advances: dict[str, int] = {}
        for char, box in glyphs.items():
            if not isinstance(box, list) or len(box) != 5 or not all(type(part) is int for part in box):
                raise TextError(place, f"glyph {char!r} is not [x, y, w, h, advance] in whole pixels", cure)
            advances[str(char)] = box[4]
        if UNKNOWN not in advances:
            raise TextError(place, f"has no {UNKNOWN} to stand for unknown characters", cure)
        pairs = {str(pair): value for pair, value in kerning.items() if isinstance(value, int)}
        called = {str(name): str(char) for name, char in names.items()}
        return cls(
            str(data.get("name")),
            _pixels(data, "line", place),
            _pixels(data, "baseline", place),
            advances,
            pairs,
            called,
        )

    def advance(self, char: str) -> int:
        """Return how far one character moves the pen; an unknown one counts as ``UNKNOWN``."""
        found = self.advances.get(char)
        return self.advances[UNKNOWN] if found is None else found

    def width(self, text: str, spans: Sequence[Span] = ()) -> int:
        """Return the width of one line of text, the gap after its last glyph included."""
        return Ruler(text, self, spans).width(0, len(text))

    def unknown(self, text: str) -> str:
        """Return the characters of ``text`` that the face lacks, sorted, each once."""
        return "".join(sorted(set(text) - set(self.advances) - {"\n"}))


class Ruler:
    """The positions of all characters of one text, so that any piece of it is measured at once."""

    __slots__ = ("_kern", "_pen")

    def __init__(self, text: str, metrics: Metrics, spans: Sequence[Span] = ()) -> None:
        bold = covered(len(text), "b", spans)
        self._pen = [0]
        self._kern = [0] * (len(text) + 1)
        pen = 0
        before = ""
        for index, char in enumerate(text):
            kern = metrics.kerning.get(before + char, 0)
            advance = metrics.advance(char)
            pen += kern + advance + (BOLD if bold[index] and advance else 0)
            self._kern[index] = kern
            self._pen.append(pen)
            before = char

    def width(self, start: int, end: int) -> int:
        """Return the width of the characters ``start`` to ``end`` standing alone, in pixels."""
        return self._pen[end] - self._pen[start] - self._kern[start] if end > start else 0


def _pixels(data: Mapping[str, object], key: str, place: str) -> int:
    value = data.get(key)
    if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
        raise TextError(place, f"{key} is {value!r}", "give a whole number of pixels above 0")
    return value

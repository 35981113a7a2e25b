"""Pixel fonts: one sheet of glyphs, inked in the colours of the palette."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pygame

from game.pictures import AssetError, Colour, Rgb, read_json, read_picture
from game.text import Metrics, Span
from game.text.metrics import BOLD, UNKNOWN
from game.text.spans import covered

KEPT = 512
"""How many lines are kept as they were set: most are drawn again in the next frame."""
Line = tuple[list[tuple[pygame.Surface, int]], int]
"""Glyphs with how far right of the line's start they go, and the line's width."""


class Font:
    """A pixel font that draws in any colour of the palette."""

    def __init__(self, path: Path, palette: Mapping[str, Sequence[Rgb]]) -> None:
        """Read the font at ``path`` (without an ending). Raises ``AssetError`` or ``TextError``."""
        self._palette = palette
        cure = "paint it: python -m assets.painter fonts"
        picture, path = path.with_suffix(".png"), path.with_suffix(".json")
        data = read_json(path, cure)
        metrics = Metrics.from_dict(data, str(path))
        self._mask = pygame.mask.from_surface(read_picture(picture, cure))
        self._boxes = {char: box[:4] for char, box in data["glyphs"].items()}
        width, height = self._mask.get_size()
        if any(
            x < 0 or y < 0 or w < 0 or h < 0 or x + w > width or y + h > height for x, y, w, h in self._boxes.values()
        ):
            raise AssetError(str(picture), "is smaller than its JSON says", cure)
        self.metrics = metrics
        self._inks: dict[Rgb, dict[str, pygame.Surface]] = {}
        self._lines: dict[tuple[str, Colour], Line] = {}
        self._widths: dict[str, int] = {}

    @property
    def line(self) -> int:
        """The distance of two lines in pixels."""
        return self.metrics.line

    def size(self, text: str) -> tuple[int, int]:
        """Return the width and height of one line of text in pixels."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) >= KEPT:
                self._widths.clear()
            width = self._widths[text] = self.metrics.width(text)
        return width, self.metrics.line

    def draw(
        self,
        target: pygame.Surface,
        text: str,
        x: int,
        y: int,
        colour: Colour = ("white", 4),
        shadow: Colour | None = None,
        spans: Sequence[Span] = (),
    ) -> int:
        """Draw one line with its top left at (x, y) and return its width.

        ``shadow`` is the colour of a copy one pixel down and right; of ``spans`` only ``b`` matters here.
        """
        if shadow is not None:
            glyphs, _ = self._line(text, spans, shadow)
            target.fblits([(glyph, (x + dx + 1, y + 1)) for glyph, dx in glyphs])
        glyphs, width = self._line(text, spans, colour)
        target.fblits([(glyph, (x + dx, y)) for glyph, dx in glyphs])
        return width

    def _line(self, text: str, spans: Sequence[Span], colour: Colour) -> Line:
        """Return a line in one colour, set anew only if it was not drawn lately."""
        if spans:
            return self._inked(text, spans, colour)
        key = text, colour
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= KEPT:
                self._lines.clear()
            found = self._lines[key] = self._inked(text, (), colour)
        return found

    def _inked(self, text: str, spans: Sequence[Span], colour: Colour) -> Line:
        places, width = self._set(text, spans)
        glyphs = self._ink(colour)
        return [(self._glyph(glyphs, char), dx) for char, dx in places], width

    def _set(self, text: str, spans: Sequence[Span]) -> tuple[list[tuple[str, int]], int]:
        metrics, boxes = self.metrics, self._boxes
        bold = covered(len(text), "b", spans) if spans else None
        places: list[tuple[str, int]] = []
        pen, before = 0, ""
        for index, char in enumerate(text):
            pen += metrics.kerning.get(before + char, 0)
            name = char if char in boxes else UNKNOWN
            if boxes[name][2]:
                places.append((name, pen))
            advance = metrics.advances[name]
            if bold and bold[index] and advance:
                places.append((name, pen + BOLD))
                advance += BOLD
            pen += advance
            before = char
        return places, pen

    def _ink(self, colour: Colour) -> dict[str, pygame.Surface]:
        key: Rgb = self._palette[colour[0]][colour[1]] if isinstance(colour[0], str) else colour
        if key not in self._inks:
            sheet = self._mask.to_surface(setcolor=(*key, 255), unsetcolor=(0, 0, 0, 0))
            self._inks[key] = {"": sheet.convert_alpha() if pygame.display.get_surface() else sheet}
        return self._inks[key]

    def _glyph(self, glyphs: dict[str, pygame.Surface], char: str) -> pygame.Surface:
        found = glyphs.get(char)
        if found is None:
            found = glyphs[char] = glyphs[""].subsurface(self._boxes[char])
        return found

"""What all parts of the interface are drawn with: panels, icons, text with markup, small motions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import pygame

from game.assets import Assets, Colour
from game.core.fixed import sin
from game.font import Font
from game.story.settings import Settings
from game.text import Ruler, Span, runs, wrap

INK: Colour = ("white", 4)
SOFT: Colour = ("white", 3)
FAINT: Colour = ("white", 1)
EMPHASIS: Colour = ("mustard", 3)
ACCENT: Colour = ("teal", 4)
SHADOW: Colour = ("void", 0)
PAPER_INK: Colour = ("enamel", 0)
PAPER_FAINT: Colour = ("enamel", 2)

CORNER = 8
"""Corners and edges of the panels in ``ui/panels``, in pixels."""
RISE = (8, 5, 3, 2, 1, 1)
"""How far below its place a new panel stands in its first ticks, in pixels: 100 ms."""
MS_A_TICK = 50 / 3
KEPT_PANELS = 96


class KitBase:
    """The tools of the interface, and what the settings say of the picture.

    ``still`` is ``reduced_motion``: nothing sways or slides. ``flash`` (0–10) is how bright flashes
    may be, ``soft`` whether needles and drills are drawn as reeds and hum, ``device`` the one used last
    (``keyboard``, ``pad`` or ``pointer``): what hints name follows it, and the keys of ``settings``.
    """

    def __init__(self, assets: Assets, still: bool = False) -> None:
        """``assets`` gives sheets and fonts; nothing is read before it is drawn."""
        self.assets = assets
        self.still = still
        self.flash = 10
        self.soft = False
        self.learnt: set[str] = set()  # hints of fights that need not be shown again
        self.device = "keyboard"
        self.settings = Settings()
        self._panels: dict[tuple[str, int, int], pygame.Surface] = {}
        self.lines_of = lru_cache(maxsize=64)(self._lines_of)

    @property
    def body(self) -> Font:
        """The face of running text."""
        return self.assets.font("body")

    @property
    def title(self) -> Font:
        """The face of headings."""
        return self.assets.font("title")

    def _lines_of(self, text: str, width: int) -> tuple[str, ...]:
        return tuple(text[line.start : line.end] for line in wrap(text, self.body.metrics, width))

    def rise(self, age: int) -> int:
        """Return how far below its place a panel of ``age`` ticks stands, in pixels."""
        return RISE[age] if not self.still and 0 <= age < len(RISE) else 0

    def sway(self, tick: int, period: int, reach: int) -> int:
        """Return an offset that swings between ``-reach`` and ``reach`` pixels once in ``period`` ticks."""
        return 0 if self.still else (sin(tick * 256 // period) * reach + 128) >> 8

    def ms(self, tick: int) -> int:
        """Return the milliseconds of ``tick`` for a sheet's animation; always 0 if nothing shall move."""
        return 0 if self.still else int(tick * MS_A_TICK)

    def panel(
        self, target: pygame.Surface, rect: pygame.Rect | tuple[int, int, int, int], kind: str = "box"
    ) -> pygame.Rect:
        """Draw a panel over (x, y, width, height), at least 16 px each way, and return its rectangle.

        Kinds are the tags of the sheet ``ui/panels``: ``box plate tip toast row tab slot card`` …
        """
        area = pygame.Rect(rect)
        key = kind, max(area.width, 2 * CORNER), max(area.height, 2 * CORNER)
        if key not in self._panels:
            if len(self._panels) >= KEPT_PANELS:
                self._panels.clear()
            self._panels[key] = _nine_slice(self.assets.sheet("ui/panels").frame(kind), key[1], key[2])
        target.blit(self._panels[key], area)
        return area

    def icon(self, target: pygame.Surface, name: str, x: int, y: int) -> None:
        """Draw one of the 12×12 icons of ``ui/icons``."""
        target.blit(self.assets.sheet("ui/icons").frame(name), (x, y))

    def sprite(self, target: pygame.Surface, sheet: str, tag: str, x: int, y: int, tick: int = 0) -> None:
        """Draw a part of the interface, such as ``ui/more``, with its top left at (x, y)."""
        target.blit(self.assets.sheet(sheet).frame(tag, self.ms(tick)), (x, y))

    def dim(self, target: pygame.Surface, strength: int = 10) -> None:
        """Let night fall over what is drawn so far, ``strength`` sixteenths of the way to indigo."""
        night = self.assets.colour("void", 3)
        target.fill([255 - (255 - part) * strength // 16 for part in night], special_flags=pygame.BLEND_RGB_MULT)

    def text(
        self,
        target: pygame.Surface,
        text: str,
        x: int,
        y: int,
        colour: Colour = INK,
        shadow: Colour | None = SHADOW,
        align: str = "left",
        heading: bool = False,
    ) -> int:
        """Draw one line of plain text and return its width; ``align`` says what of it is at ``x``."""
        font = self.title if heading else self.body
        if align != "left":
            width = font.size(text)[0]
            x -= width if align == "right" else width // 2
        return font.draw(target, text, x, y, colour, shadow)

    def rich(
        self,
        target: pygame.Surface,
        text: str,
        start: int,
        end: int,
        x: int,
        y: int,
        spans: Sequence[Span],
        tick: int,
        until: int,
        colour: Colour = INK,
    ) -> None:
        """Draw the characters ``start`` to ``end`` of a marked-up text as one line, no further than ``until``.

        ``em`` is drawn in another colour, ``b`` bold; ``wave`` and ``shake`` move letter by letter
        (with reduced motion they are coloured as ``em``).
        """
        stop = min(end, until)
        if start >= stop:
            return
        if not spans:
            self.body.draw(target, text[start:stop], x, y, colour, SHADOW)
            return
        ruler = Ruler(text, self.body.metrics, spans)
        for run in runs(start, stop, spans):
            moving = run.styles & {"wave", "shake"}
            ink = EMPHASIS if "em" in run.styles or (moving and self.still) else colour
            bold = [Span(0, run.end - run.start, "b")] if "b" in run.styles else ()
            left = x + ruler.width(start, run.start)
            if not moving or self.still:
                self.body.draw(target, text[run.start : run.end], left, y, ink, SHADOW, bold)
                continue
            for index in range(run.start, run.end):
                dx, dy = self._jitter(index, tick) if "shake" in moving else (0, self.sway(tick + index * 7, 48, 2))
                left = x + ruler.width(start, index)
                self.body.draw(target, text[index], left + dx, y + dy, ink, SHADOW, bold[:1])

    def heading(self, target: pygame.Surface, text: str, y: int) -> None:
        """Draw a heading in the middle of the screen, between two roots."""
        half = self.title.size(text)[0] // 2
        middle = target.get_width() // 2
        self.text(target, text, middle, y, INK, SHADOW, align="centre", heading=True)
        self.sprite(target, "ui/ornament", "left", middle - half - 62, y + 4)
        self.sprite(target, "ui/ornament", "right", middle + half + 4, y + 4)

    @staticmethod
    def _jitter(index: int, tick: int) -> tuple[int, int]:
        beat = (index * 31 + tick // 3 * 17) & 15
        return (beat & 3) // 2 - (beat & 1), (beat >> 2 & 3) // 2 - (beat >> 2 & 1)

    def cap(self, name: str) -> str:
        """Return the glyph of a key or button by name (``key.e``, ``pad.a``), or the name in brackets."""
        return self.body.metrics.names.get(name) or f"[{name.split('.', 1)[-1].strip('[]')}]"


def _nine_slice(source: pygame.Surface, width: int, height: int) -> pygame.Surface:
    """Return ``source`` (24×24) grown to a size: corners kept, edges and middle repeated."""
    grown = pygame.Surface((width, height), pygame.SRCALPHA)
    far = source.get_width() - CORNER
    columns = _spread(width, far)
    for top, from_y, tall in _spread(height, far):
        for left, from_x, wide in columns:
            grown.blit(source, (left, top), (from_x, from_y, wide, tall))
    return grown.convert_alpha() if pygame.display.get_surface() else grown


def _spread(length: int, far: int) -> list[tuple[int, int, int]]:
    """Return (place, place in the source, length) of the pieces along one side."""
    middle = [(place, CORNER, min(CORNER, length - CORNER - place)) for place in range(CORNER, length - CORNER, CORNER)]
    return [(0, 0, CORNER), *middle, (length - CORNER, far, CORNER)]

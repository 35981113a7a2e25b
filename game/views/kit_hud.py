"""What lies over a scene: calm, toasts, tooltips, pips, the objective, and the card between chapters."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.assets import Assets, Colour
from game.core.fixed import sin
from game.views.kit_base import ACCENT, EMPHASIS, INK, SHADOW, SOFT, KitBase

METER_WIDTH, METER_HEIGHT = 58, 8
WORRIED, AFRAID = 60, 30
"""Below these, calm is shown in other colours and waves."""
SURGES = {"teal": 1, "mustard": 2, "red": 3}
"""How rough the water is, by the ramp it is shown in."""
PHASE, PHASES = 16, 16
"""The wave has so many phases, each so many 256ths of a turn from the next."""
NOTE_ROW = 12
"""From row to row of a note."""
TOAST_IN = 10
"""Ticks in which a toast comes and goes."""
TOAST_TRIM = 34
"""What a toast is wider than its words."""
CARD_OPEN, CARD_TITLE = 24, 16
"""Ticks of a chapter's card: the roots grow, the title follows."""
CARD_MOODS = ("dawn", "noon", "fog", "alarm", "night", "midnight", "small_hours", "dusk")
"""The sky over each chapter's card."""
BAND_TOP, BAND_HEIGHT = 52, 68
FADE: tuple[Colour, ...] = (("void", 2), ("void", 3), ("void", 5), ("white", 2), ("white", 3), ("white", 4))


class HudKit(KitBase):
    """Draws what lies over a scene."""

    def __init__(self, assets: Assets, still: bool = False) -> None:
        """See ``KitBase``."""
        super().__init__(assets, still)
        self.water_of = lru_cache(maxsize=64)(self._water)

    def calm(
        self, target: pygame.Surface, x: int, y: int, value: int, tick: int, low: int = 0, high: int = 100
    ) -> None:
        """Draw the calm meter, 96×17 px: a lotus, a bar of water that grows rough, and the number."""
        self.panel(target, (x, y, METER_WIDTH + 42, 18), "tip")
        self.sprite(target, "ui/lotus", "loop", x + 3, y + 3, tick if value >= WORRIED else 0)
        share = max(0, min(high - low, value - low))
        ramp = "teal" if share >= WORRIED else "mustard" if share >= AFRAID else "red"
        surge = SURGES[ramp]
        phase = 0 if self.still else tick * surge * 2 // PHASE % PHASES
        target.blit(self.water_of(share, high - low, ramp, phase), (x + 19, y + 5))
        ink: Colour = ACCENT if ramp == "teal" else EMPHASIS if ramp == "mustard" else ("red", 3)
        self.text(target, str(value), x + METER_WIDTH + 38, y + 3, ink, align="right")

    def _water(self, share: int, whole: int, ramp: str, phase: int) -> pygame.Surface:
        """Return the bar, filled to ``share`` of ``whole``, its surface at one of the phases of its wave."""
        colour = self.assets.colour
        area = pygame.Rect(0, 0, METER_WIDTH, METER_HEIGHT)
        bar = pygame.Surface(area.size)
        bar.fill(colour("void", 2))
        width = area.width * share // whole
        for x in range(width):
            crest = (sin(x * 9 + phase * PHASE) + 256) * SURGES[ramp] + 128 >> 9
            bar.fill(colour(ramp, 1), (x, crest, 1, area.height - crest))
            bar.fill(colour(ramp, 2), (x, crest, 1, 3))
            bar.fill(colour(ramp, 3), (x, crest, 1, 1))
        if 0 < width < area.width:
            bar.fill(colour("white", 4), (width - 1, 0, 1, area.height))
        for quarter in (1, 2, 3):
            bar.fill(colour("void", 0), (area.width * quarter // 4, area.bottom - 2, 1, 2))
        return bar

    def toast(self, target: pygame.Surface, text: str, icon: str, tick: int, total: int, below: bool = False) -> None:
        """Draw a message that slides in from the top and out again; ``tick`` of ``total`` ticks have passed.

        With ``below`` it comes from the bottom.
        """
        edge = min(tick, total - tick, TOAST_IN)
        rows = self.rows_of(text, target.get_width() - 12 - TOAST_TRIM)
        height = 9 + 13 * len(rows)
        hidden = 0 if self.still else (TOAST_IN - edge) ** 2 * (height + 4) // TOAST_IN**2
        width = max(self.body.size(row)[0] for row in rows) + TOAST_TRIM
        left = (target.get_width() - width) // 2
        top = target.get_height() - height - 4 + hidden if below else 4 - hidden
        area = self.panel(target, (left, top, width, height), "toast")
        self.icon(target, icon, area.x + 7, area.centery - 7)
        for number, row in enumerate(rows):
            self.text(target, row, area.x + 24, area.y + 4 + 13 * number)

    def rows_of(self, text: str, width: int) -> list[str]:
        """Return a text as one row, or, where that is wider than ``width``, as two of about the same length."""
        words = text.split()
        if self.body.size(text)[0] <= width or len(words) < 2:
            return [text]
        cuts = [(" ".join(words[:number]), " ".join(words[number:])) for number in range(1, len(words))]
        return list(min(cuts, key=lambda cut: max(self.body.size(row)[0] for row in cut)))

    def tooltip(self, target: pygame.Surface, text: str, x: int, y: int, *glyphs: str) -> pygame.Rect:
        """Draw a short text in a small panel whose bottom centre is at (x, y), kept on the screen.

        ``glyphs`` are the names of buttons (``key.e``) drawn before the text.
        """
        cap = "".join(map(self.cap, glyphs)) + " " if glyphs else ""
        head = self.body.size(cap)[0] if cap else 0
        width = head + self.body.size(text)[0] + 11
        left = max(2, min(target.get_width() - width - 2, x - width // 2))
        top = max(2, y - 18)
        area = self.panel(target, (left, top, width, 17), "tip")
        if cap:
            self.text(target, cap, area.x + 6, area.y + 3, SOFT, ("void", 3))
        self.text(target, text, area.x + 6 + head, area.y + 2, INK)
        return area

    def note(self, target: pygame.Surface, text: str, left: int, bottom: int, width: int, *glyphs: str) -> pygame.Rect:
        """Draw a text in a narrow panel that ends at ``bottom``: the buttons ``glyphs`` above, the words below."""
        rows = ["".join(map(self.cap, glyphs))] if glyphs else []
        rows += self.lines_of(text, width - 8)
        height = 7 + NOTE_ROW * len(rows)
        area = self.panel(target, (left, bottom - height, width, height), "tip")
        for number, row in enumerate(rows):
            ink, shadow = (SOFT, ("void", 3)) if glyphs and not number else (INK, SHADOW)
            self.text(target, row, area.centerx, area.y + 2 + NOTE_ROW * number, ink, shadow, align="centre")
        return area

    def objective(self, target: pygame.Surface, text: str, y: int) -> None:
        """Draw what to do next in the middle of the screen, its top at ``y``."""
        rows = self.rows_of(text, target.get_width() - 38)
        width = max(self.body.size(row)[0] for row in rows) + 30
        area = self.panel(target, ((target.get_width() - width) // 2, y, width, 7 + 13 * len(rows)), "tip")
        self.icon(target, "flag", area.x + 5, area.centery - 6)
        for number, row in enumerate(rows):
            self.text(target, row, area.x + 21, area.y + 4 + 13 * number)

    def pips(
        self, target: pygame.Surface, x: int, y: int, done: int, total: int, half: bool = False, gold: bool = False
    ) -> None:
        """Draw progress as teeth, 10 px apart: ``done`` of ``total``, the next one half if ``half``."""
        full = "gold" if gold else "full"
        for index in range(total):
            tag = full if index < done else "half" if half and index == done else "empty"
            self.sprite(target, "ui/pips", tag, x + index * 10, y)

    def dots(self, target: pygame.Surface, x: int, y: int, current: int, total: int) -> None:
        """Draw page dots, 10 px apart, centred on ``x``."""
        left = x - total * 5
        for index in range(total):
            self.sprite(target, "ui/pips", "dot_on" if index == current else "dot", left + index * 10, y)

    def chapter(
        self, target: pygame.Surface, number: str, name: str, done: int, total: int, tick: int, length: int
    ) -> None:
        """Draw a chapter's card at ``tick`` of ``length``: ``number`` is its line above, ``name`` the title.

        ``done`` of ``total`` chapters lie behind.
        """
        target.blit(self.assets.image(f"title/card_{CARD_MOODS[min(done, len(CARD_MOODS) - 1)]}"), (0, 0))
        middle, y = target.get_width() // 2, 76
        age = min(tick, length - tick) if not self.still else length
        self._band(target, min(BAND_HEIGHT, BAND_HEIGHT * age // CARD_OPEN))
        reach = min(56, 56 * min(age, CARD_OPEN) // CARD_OPEN)
        half = max(self.title.size(name)[0] // 2, 20)
        self._roots(target, middle, half, y + 4, reach)
        ink = FADE[max(0, min(len(FADE) - 1, (age - CARD_TITLE) // 3))]
        if age >= CARD_TITLE:
            self.text(target, name, middle, y, ink, SHADOW, align="centre", heading=True)
        if age >= CARD_TITLE // 2:
            self.text(target, number, middle, y - 17, ACCENT if age >= CARD_OPEN else ("teal", 2), align="centre")
        if age >= CARD_OPEN:
            self.pips(target, middle - total * 5, y + 26, done, total)

    def _band(self, target: pygame.Surface, height: int) -> None:
        """Darken a band across the middle, so that words can be read on any sky."""
        area = pygame.Rect(0, BAND_TOP + (BAND_HEIGHT - height) // 2, target.get_width(), height)
        target.fill(self.assets.colour("void", 4), area, special_flags=pygame.BLEND_RGB_MULT)
        for row in (area.top, area.bottom - 1):
            target.fill(self.assets.colour("teal", 3), (0, row, area.width, 1 if height else 0))

    def _roots(self, target: pygame.Surface, middle: int, half: int, y: int, reach: int) -> None:
        roots = self.assets.sheet("ui/ornament")
        target.blit(roots.frame("left"), (middle - half - 6 - reach, y), (56 - reach, 0, reach, 10))
        target.blit(roots.frame("right"), (middle + half + 6, y), (0, 0, reach, 10))

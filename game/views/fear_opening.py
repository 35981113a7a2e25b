"""An opening: the four verbs, Max's helps, readings of the sentence, beats along a crack, one breath, a line."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.encounters import breath as breathing
from game.encounters.fear.strokes import Quality
from game.encounters.fear.verbs import Choice, Part
from game.views.fear_lessons import FearLessons
from game.views.fear_parts import Blits, frames, place
from game.views.fear_text import Texts
from game.views.glyphs import fight_buttons
from game.views.kit import Kit
from game.views.kit_base import SOFT
from game.views.kit_talk import Option

if TYPE_CHECKING:
    from game.encounters.breath import Breath
    from game.encounters.fear.fight import Fear
    from game.encounters.fear.strokes import Strokes

CARD = 44
CARDS_TOP = 118
STRIP = (78, 128)
RUN = (8, 148)
"""Where the crack's first beat may lie and how long it is, in the strip's pixels."""
CRACK = (
    (2, 14), (14, 12), (22, 17), (34, 11), (43, 15), (58, 9), (70, 16), (84, 12), (96, 18), (110, 10), (122, 14),
    (134, 11), (146, 16), (158, 13),
)  # fmt: skip
NODES = {Quality.CLEAN: 1, Quality.ROUGH: 2, Quality.MISS: 3, Quality.SPARED: 4}
LINE_BOX = pygame.Rect(60, 122, 200, 52)
ROW, ROW_FOR_TWO = 17, 24
BREATH_BOX = pygame.Rect(60, 112, 200, 62)
THINGS = {
    "tomasz": "watch",
    "mags": "book",
    "nadia": "glove",
    "bao": "tile",
    "kofi": "plaster",
    "abena": "leaflet",
    "delphine": "bulb",
    "quin": "visor",
}
"""What Cavity took from whom, as tags of ``fear/things``."""


class OpeningView:
    """Draws what can be done while the body leans in, and what the last phase borrows of it."""

    def __init__(self, assets: Assets, kit: Kit, texts: Texts, lessons: FearLessons) -> None:
        """Cut ``fear/verbs``, ``fear/strip``, ``fear/lotus`` and ``fear/fx``."""
        self._assets, self._kit, self._texts, self._lessons = assets, kit, texts, lessons
        effects = assets.sheet("fear/fx")
        self._verbs = {name: assets.sheet("fear/verbs").frame(name) for name in assets.sheet("fear/verbs").tags}
        self._strip = assets.sheet("fear/strip").frame("crack")
        self._nodes, self._spark = frames(effects, "node"), frames(effects, "spark")
        self._hand = frames(effects, "hand")[0]
        self._lotus = assets.sheet("fear/lotus").frames("open")
        self.things = {name: frames(assets.sheet("fear/things"), name)[0] for name in assets.sheet("fear/things").tags}

    def draw(self, target: pygame.Surface, fear: Fear, tick: int) -> None:
        """Draw the opening's present part."""
        opening = fear.opening
        if opening is None:
            return
        match opening.part:
            case Part.VERBS | Part.AIDS:
                self.sentence(target, self._texts.sentence(fear), 100)
                self.cards(target, fear.choices(), opening.cursor, opening.tick)
                self._advice(target, fear.choices()[opening.cursor], "aid" if opening.part is Part.AIDS else "verb")
            case Part.READ:
                self._readings(target, fear, tick)
            case Part.TREAT if opening.strokes is not None:
                self.strokes(target, opening.strokes, self._texts.person(fear.wave_spec.owner), tick)
            case Part.BREATHE if opening.breath is not None:
                self.breath(target, opening.breath)
            case Part.LINE:
                self.line(target, opening.speaker, self._texts(opening.message), opening.tick)

    def _advice(self, target: pygame.Surface, choice: Choice, kind: str) -> None:
        """Say what the focused card is for, until it was used once."""
        if not choice.reason:
            self._lessons.tip(target, f"{kind}.{choice.what}", 160, CARDS_TOP + 57, "act")

    def sentence(self, target: pygame.Surface, text: str, y: int) -> None:
        """Draw what was heard so far, gaps and all, in a strip of its own."""
        if not text:
            return
        width = self._kit.body.size(text)[0] + 18
        self._kit.panel(target, (160 - width // 2, y, width, 16), "tip")
        self._kit.text(target, text, 160, y + 2, ("mustard", 4), align="centre")

    def cards(self, target: pygame.Surface, choices: list[Choice], cursor: int, age: int) -> None:
        """Draw verbs side by side, the focused one raised; why it is locked stands below."""
        kit = self._kit
        words = [self._texts(choice.message) for choice in choices]
        widths = [max(CARD, kit.body.size(text)[0] + 12) for text in words]
        left = 160 - sum(widths) // 2
        top = CARDS_TOP + kit.rise(age)
        for index, (choice, text, width) in enumerate(zip(choices, words, widths, strict=True)):
            focused = index == cursor
            area = pygame.Rect(left + 1, top - (3 if focused else 0), width - 2, 36)
            left += width
            kit.panel(target, area, "slot_on" if focused else "slot")
            target.blit(self._verbs[choice.what], (area.centerx - 7, area.y + 5))
            ink = ("white", 4) if focused else ("white", 1) if choice.reason else ("white", 3)
            kit.text(target, text, area.centerx, area.y + 20, ink, align="centre")
            if choice.reason:
                kit.icon(target, "lock", area.right - 13, area.y + 1)
            if focused:
                kit.sprite(target, "ui/cursor", "loop", area.x - 2, area.centery - 4, age)
        if not self._lessons.knows("choose") and kit.device != "pointer":
            back, on = (kit.cap(name) for name in fight_buttons(kit, "across"))
            kit.text(target, back, 160 - sum(widths) // 2 - 4, top + 11, SOFT, ("void", 3), align="right")
            kit.text(target, on, 160 + sum(widths) // 2 + 4, top + 11, SOFT, ("void", 3))
        reason = self._texts(choices[cursor].reason) if choices and choices[cursor].reason else ""
        if reason:
            width = kit.body.size(reason)[0] + 14
            kit.panel(target, (160 - width // 2, top + 38, width, 16), "tip")
            kit.text(target, reason, 160, top + 40, ("mustard", 3), align="centre")

    def _readings(self, target: pygame.Surface, fear: Fear, tick: int) -> None:
        options = [Option(self._texts(choice.message)) for choice in fear.choices()]
        width = 268
        fits = all(self._kit.body.size(option.text)[0] <= width - 14 for option in options)
        row = ROW if fits else ROW_FOR_TWO
        top = 168 - row * len(options)
        self.sentence(target, self._texts.sentence(fear), top - 26)
        self._lessons.tip(target, "read", 160, top - 30, "along", "act")
        cursor = fear.opening.cursor if fear.opening else 0
        self._kit.choices(
            target, (26, top, width, row), options, cursor, tick, fear.opening.tick if fear.opening else 99
        )

    def line(self, target: pygame.Surface, who: str, text: str, age: int) -> None:
        """Draw what somebody says, with their thing beside the name."""
        kit = self._kit
        box = kit.panel(target, LINE_BOX.move(0, kit.rise(age)))
        lines = kit.lines_of(text, LINE_BOX.width - 52)
        kit.name_plate(target, self._texts.person(who), box.x + 9, box.y - 7)
        left = box.x + 14
        if who in THINGS:
            out: Blits = []
            place(out, self.things[THINGS[who]], box.x + 24, box.centery + 2)
            target.fblits(out)
            left = box.x + 44
        for number, line in enumerate(lines):
            kit.text(target, line, left, box.y + 9 + (18 - 6 * min(len(lines), 3)) + number * 12)
        kit.sprite(target, "ui/more", "loop", box.right - 16, box.bottom - 13, age)

    def strokes(self, target: pygame.Surface, strokes: Strokes, owner: str, tick: int) -> None:
        """Draw the crack, its beats, the spark that runs along it, and the owner's hand if it rises."""
        left, top = STRIP
        target.blit(self._strip, STRIP)
        last = strokes.due(strokes.count - 1) + strokes.interval
        out: Blits = []
        for index in range(strokes.count):
            x = RUN[0] + strokes.due(index) * RUN[1] // last
            quality = strokes.results[index] if index < len(strokes.results) else None
            place(out, self._nodes[0 if quality is None else NODES[quality]], left + x, top + _crack(x))
            reach = strokes.clean * RUN[1] // last
            target.fill(self._assets.colour("teal", 3), (left + x - reach, top + 25, 2 * reach + 1, 2))
        x = RUN[0] + strokes.tick * RUN[1] // last
        place(out, self._spark[tick // 4 % 2], left + x, top + _crack(x))
        if strokes.hand_up:
            place(out, self._hand, 160, top - 12 + self._kit.sway(tick, 30, 2))
        target.fblits(out)
        if strokes.hand_up:
            width = self._kit.body.size(owner)[0] + 13
            self._kit.name_plate(target, owner, 160 - width // 2, top - 36)
        else:
            self._lessons.tip(target, "beat", 160, top + 50, "act")

    def breath(self, target: pygame.Surface, breath: Breath) -> None:
        """Draw one breath's line from left to right, the flower of her own breath riding on it."""
        colour = self._assets.colour
        box = self._kit.panel(target, BREATH_BOX, "tip")
        floor, height = box.bottom - 12, 36
        span = box.width - 24
        left = box.x + 12
        turns = (0, breathing.IN_TICKS, breathing.IN_TICKS + breathing.HOLD_TICKS, breathing.BREATH_TICKS)
        line = [
            (left + tick * span // breathing.BREATH_TICKS, floor - breathing.line(tick) * height // breathing.FULL)
            for tick in turns[:-1]
        ] + [(left + span, floor)]
        pygame.draw.lines(target, colour("teal", 1), False, [(x, y + 1) for x, y in line])
        pygame.draw.lines(target, colour("teal", 3), False, line)
        now = breath.tick % breathing.BREATH_TICKS
        x = left + now * span // breathing.BREATH_TICKS
        wanted = floor - breathing.line(now) * height // breathing.FULL
        own = floor - breath.level * height // breathing.FULL
        target.fill(colour("white", 4), (x - 1, wanted - 1, 3, 3))
        target.fill(colour("teal", 4), (x - 3, own, 7, 1))
        flower = self._lotus[breath.level * 8 // breathing.FULL]
        target.blit(flower, (x - 24, own - 31))
        mode = breath.mode.name.lower()
        self._lessons.tip(target, f"breath.{mode}", 160, box.y - 4, *(() if mode == "auto" else ("act",)))


def _crack(x: int) -> int:
    """Return the height of the strip's crack at ``x``."""
    for (x0, y0), (x1, y1) in pairwise(CRACK):
        if x0 <= x <= x1:
            return y0 + (y1 - y0) * (x - x0) // (x1 - x0)
    return CRACK[-1][1] if x > CRACK[-1][0] else CRACK[0][1]

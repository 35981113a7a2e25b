"""A debate on the screen: who speaks, the card of what was said, what it stands on, and four answers."""

from __future__ import annotations

import pygame

from game.assets import Assets, Colour
from game.content import Library
from game.encounters.debate.debate import MOST, Debate, Part
from game.views.glyphs import fight_buttons
from game.views.kit import Kit
from game.views.kit_base import ACCENT, EMPHASIS, FAINT, INK, PAPER_FAINT, PAPER_INK, SOFT
from game.views.prompts import Prompt

CARD = pygame.Rect(82, 74, 156, 52)
GROUND = pygame.Rect(80, 46, 160, 32)
FACES = ((8, 8), (248, 8))
"""Top left corners of the portraits: who states, and Elara."""
ROW = pygame.Rect(12, 139, 296, 20)
BOX = pygame.Rect(38, 127, 244, 50)
METERS = ((8, 80), (248, 80))
METER_WIDTH = 64
CROWD_TOP, CROWD_ROW = 114, 13
"""The feet of the first row of listeners, left and right of the card, and of the next."""
HINT_AT = 160, 172
"""Where a hint stands while a statement is read: its middle and its lower edge."""
SWAY_TICKS = 70
LESSON_WIDTH, CARD_TOP = 148, 44
"""How wide a lesson may be, and the row above the cards that it ends at."""
LINE_HEIGHT = 11
CARD_MARGIN = 12
"""What a card is taller than its lines, at least."""


class DebateView:
    """Draws ``Debate`` models."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Read the sheets ``debate/*`` as they are needed; ``content`` gives all that is said."""
        self._assets, self._kit, self._content = assets, kit, content
        self._prompt = Prompt(kit)
        self._figures = (0, 0)
        self._since = -SWAY_TICKS
        self._gains = (0, 0)

    def draw(self, target: pygame.Surface, model: Debate, tick: int, alpha: float = 1.0) -> None:
        """Draw the debate; only what sways moves between ticks, so ``alpha`` is not needed."""
        self._notice(model, tick)
        target.blit(self._assets.sheet(f"debate/{model.spec.id}").frame("loop", self._kit.ms(tick)), (0, 0))
        self._crowd(target, model, tick)
        self._faces(target, model)
        self._meter(target, "standing", model.standing, METERS[1], self._gains[0], tick)
        self._meter(target, "trust", model.trust, METERS[0], self._gains[1], tick)
        self._card(target, model)
        if model.part in (Part.CHOICE, Part.ITEMS):
            self._menu(target, model)
        elif model.lines and model.part is Part.LINES:
            self._line(target, model, tick)
        elif model.part is Part.STATEMENT:
            self._tip(target, "statement", tick, "act")
        self._prompt.end(target, tick)

    def _notice(self, model: Debate, tick: int) -> None:
        """Look whether a figure has changed since the last picture."""
        figures = model.standing, model.trust
        if model.tick <= 1:
            self._figures, self._since = figures, tick - SWAY_TICKS
        if figures != self._figures:
            self._gains = figures[0] - self._figures[0], figures[1] - self._figures[1]
            self._figures, self._since = figures, tick

    # -- people -----------------------------------------------------------------------------------

    def _faces(self, target: pygame.Surface, model: Debate) -> None:
        speaker = model.lines[0][0] if model.lines else ""
        other = model.statement.speaker
        self._face(target, other, self._mood(model, other), FACES[0], speaker == other, model)
        own = "stern" if model.part is Part.ITEMS else "neutral" if speaker == "elara" else "worried"
        self._face(target, "elara", own, FACES[1], speaker == "elara", model)

    def _face(
        self, target: pygame.Surface, who: str, face: str, at: tuple[int, int], speaks: bool, model: Debate
    ) -> None:
        box = self._kit.panel(target, (at[0] - 4, at[1] - 4, 72, 72), "slot_on" if speaks else "slot")
        run = self._assets.sheet(f"portraits/{who}").frames(face)
        open_mouth = speaks and not self._kit.still and model.age < 60 and model.age // 7 % 2
        target.blit(run[1 if open_mouth else 0], at)
        self._kit.name_plate(target, self._content.message(f"person.{who}"), box.x + 5, box.bottom - 8)

    def _mood(self, model: Debate, who: str) -> str:
        """Return the face of who speaks: it follows the trust there is."""
        if who in ("sunniva",) and model.open is False:
            return "closed"
        share = model.trust * 10 // MOST
        return "warm" if share >= 6 else "neutral" if share >= 3 else "stern"

    def _crowd(self, target: pygame.Surface, model: Debate, tick: int) -> None:
        """Draw who listens, from behind the heads of nobody; they nod with the trust of the room."""
        for index, who in enumerate(model.spec.crowd):
            row, place = divmod(index // 2, 3)
            x = 14 + place * 24 + 8 * row
            left = x if index % 2 == 0 else target.get_width() - x
            nods = model.trust >= 8 and (tick // 12 + index * 5) % 16 == 0
            y = CROWD_TOP + row * CROWD_ROW - 24 + (1 if nods and not self._kit.still else 0)
            sheet = self._assets.sheet(f"people/{who}")
            target.blit(sheet.frame("stand_down", self._kit.ms(tick + index * 37)), (left - 8, y))

    # -- what was said ----------------------------------------------------------------------------

    def _card(self, target: pygame.Surface, model: Debate) -> None:
        """Draw the statement on its card, as tall as it has to be, and above it, shut or open, what it stands on."""
        lines = self._kit.lines_of(self._content.message(model.message("text")), CARD.width - 16)
        grown = max(0, len(lines) * LINE_HEIGHT + CARD_MARGIN - CARD.height)
        self._ground(target, model, GROUND.move(0, -grown))
        box = self._kit.panel(target, (CARD.x, CARD.y - grown, CARD.width, CARD.height + grown), "card")
        top = box.y + (box.height - len(lines) * LINE_HEIGHT) // 2 - 2
        for number, line in enumerate(lines):
            self._kit.text(target, line, box.x + 9, top + number * LINE_HEIGHT, PAPER_INK, None)

    def _ground(self, target: pygame.Surface, model: Debate, box: pygame.Rect) -> None:
        """Draw what a statement stands on, shut or open."""
        if not model.open:
            self._kit.panel(target, box, "slot")
            self._kit.text(target, "? ? ?", box.centerx, box.y + 9, FAINT, align="centre")
            return
        lines = self._kit.lines_of(self._content.message(model.message("ground")), GROUND.width - 14)
        top = box.y - max(0, len(lines) - 2) * LINE_HEIGHT
        self._kit.panel(target, (box.x, top, box.width, box.bottom - top), "card")
        for number, line in enumerate(lines):
            y = top + 3 + number * LINE_HEIGHT + (4 if len(lines) == 1 else 0)
            self._kit.text(target, line, box.centerx, y, PAPER_FAINT, None, align="centre")

    def _meter(self, target: pygame.Surface, name: str, value: int, at: tuple[int, int], gain: int, tick: int) -> None:
        x, y = at
        target.blit(self._assets.sheet("debate/signs").frame(name), (x - 2, y))
        left, wide = x + 10, METER_WIDTH - 10
        target.fill(self._assets.colour("void", 0), (left, y + 2, wide, 7))
        target.fill(self._assets.colour("void", 2), (left + 1, y + 3, wide - 2, 5))
        ink: Colour = ("mustard", 2) if name == "standing" else ("teal", 3)
        target.fill(self._assets.colour(*ink), (left + 1, y + 3, (wide - 2) * value // MOST, 5))
        age = tick - self._since
        if gain and 0 <= age < SWAY_TICKS:
            rise = 0 if self._kit.still else min(age // 6, 7)
            words = f"+{gain}" if gain > 0 else f"−{-gain}"
            self._kit.text(target, words, x + METER_WIDTH // 2, y + 10 - rise, EMPHASIS if gain > 0 else ("red", 3))

    def _line(self, target: pygame.Surface, model: Debate, tick: int) -> None:
        """Draw what is being answered, or what comes of it."""
        who, message = model.lines[0]
        box = self._kit.panel(target, BOX.move(0, self._kit.rise(model.age)))
        self._kit.name_plate(target, self._content.message(f"person.{who}"), box.x + 9, box.y - 7)
        for number, line in enumerate(self._kit.lines_of(self._content.message(message), BOX.width - 30)[:3]):
            self._kit.text(target, line, box.x + 15, box.y + 8 + number * 12, INK)
        self._kit.sprite(target, "ui/more", "loop", box.right - 16, box.bottom - 13, tick)

    # -- answers ----------------------------------------------------------------------------------

    def _menu(self, target: pygame.Surface, model: Debate) -> None:
        entries = model.entries()
        self._kit.panel(target, (ROW.x - 6, ROW.y - 8, ROW.width + 12, 48))
        left = ROW.x
        for index, (entry, width) in enumerate(zip(entries, self._widths(model, entries), strict=True)):
            chosen = index == model.cursor
            box = self._kit.panel(target, (left, ROW.y - 3, width - 4, ROW.height), "slot_on" if chosen else "slot")
            left += width
            if model.part is Part.CHOICE:
                target.blit(self._assets.sheet("debate/signs").frame(entry), (box.x + 5, box.y + 5))
                self._kit.text(
                    target, self._content.message(f"debate.{entry}"), box.x + 19, box.y + 4, INK if chosen else SOFT
                )
            else:
                ink = FAINT if entry in model.shown else INK if chosen else SOFT
                self._kit.text(target, self._short(model, entry), box.centerx, box.y + 4, ink, align="centre")
        if model.part is Part.CHOICE:
            words = self._content.message(f"debate.{entries[model.cursor]}.hint")
            if entries[model.cursor] == "show" and not model.open:
                words = self._content.message("debate.shut")
        else:
            words = self._content.message(f"debate.{model.spec.id}.item.{entries[model.cursor]}")
        self._kit.text(target, words, 160, ROW.bottom + 1, ACCENT, align="centre")
        if model.now == model.spec.statements[0].id and model.spec.id == "wells":
            self._lesson(target, "choice" if model.part is Part.CHOICE else "show")

    def _widths(self, model: Debate, entries: tuple[str, ...]) -> list[int]:
        """Return how wide the boxes of a row are: answers alike, things by the length of their names."""
        if model.part is Part.CHOICE:
            return [ROW.width // len(entries)] * len(entries)
        words = [self._kit.body.size(self._short(model, entry))[0] for entry in entries]
        spare = (ROW.width - sum(words)) // len(entries)
        return [wide + spare for wide in words]

    def _short(self, model: Debate, item: str) -> str:
        """Return the last word of what a thing is called, or what it says: its whole name stands below."""
        words = self._content.message(f"debate.{model.spec.id}.item.{item}")
        return words.strip("“”") if words.startswith("“") else words.split()[-1]

    def _lesson(self, target: pygame.Surface, name: str) -> None:
        """Teach by the way, over the cards and between the faces."""
        rows = self._kit.rows_of(self._content.message(f"debate.lesson.{name}"), LESSON_WIDTH)
        width = max(self._kit.body.size(row)[0] for row in rows) + 12
        height = 6 + LINE_HEIGHT * len(rows)
        box = self._kit.panel(target, (160 - width // 2, CARD_TOP - height, width, height), "tip")
        for number, row in enumerate(rows):
            self._kit.text(target, row, 160, box.y + 2 + number * LINE_HEIGHT, INK, align="centre")

    def _tip(self, target: pygame.Surface, name: str, tick: int, *actions: str) -> None:
        """Teach by the way, at the lower edge, where answers will stand."""
        text = self._content.message(f"debate.lesson.{name}")
        self._prompt.row(target, text, *HINT_AT, tick, *fight_buttons(self._kit, *actions))

"""Pause, settings, saves, history, chapter cards and credits."""

from __future__ import annotations

from datetime import datetime

import pygame

from game.assets import Assets, Colour
from game.content import Library
from game.core.messages import SaveSlot
from game.game import Game
from game.scenes import ending, options, pause, rebinding, slots
from game.scenes.chapter import CARD_TICKS, Chapter
from game.scenes.ending import Ending
from game.scenes.history import History
from game.scenes.lines import lay_out
from game.scenes.menu import Layout
from game.scenes.options import Options
from game.scenes.pause import Pause
from game.scenes.slots import Slots
from game.story.settings import CHOICES, RANGES
from game.views.controls import ControlsView
from game.views.glyphs import glyphs
from game.views.kit import Kit
from game.views.kit_base import ACCENT, INK
from game.views.kit_hud import FADE
from game.views.kit_menu import Item
from game.views.kit_record import SlotCard
from game.views.kit_talk import Said

CHAPTERS = 8
"""Chapters of the case, for the teeth on a chapter's card."""
PAUSE_ICONS = {"resume": "continue", "title": "home"}
"""Icons of pause items that are not called like the item."""
PANEL = (16, 41, 288, 122)
"""Behind a page of the settings."""
HINT_Y = 166
ROLL, ROLL_STEP = (4, 132), 3
"""Between which rows credits are seen, and the pixels in which they change by one ink as they come and go."""


class MenuViews:
    """Draws the menus; words come from the message catalogue."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Draw with ``kit``; words are looked up in ``content``."""
        self._assets = assets
        self._kit = kit
        self._word = content.message
        self._controls = ControlsView(kit, content)

    def pause(self, target: pygame.Surface, game: Game, scene: Pause) -> None:
        """Draw the pause menu over what is paused, with the objective below it."""
        self._kit.dim(target, 9)
        self._kit.heading(target, self._word("pause.heading"), 16)
        items = [
            Item(self._word(f"pause.{name}"), PAUSE_ICONS.get(name, name), enabled)
            for name, enabled in zip(scene.items(game), scene.enabled(game), strict=True)
        ]
        self._kit.menu(target, _rows(pause.LAYOUT), items, scene.focus, scene.ticks, age=scene.ticks)
        if game.story.objective:
            self._kit.objective(target, self._word(f"objective.{game.story.objective}"), 158)

    def options(self, target: pygame.Surface, game: Game, scene: Options) -> None:
        """Draw the open page of the settings."""
        kit, tabs = self._kit, options.TABS
        kit.dim(target, 12)
        kit.heading(target, self._word("options.heading"), 5)
        kit.panel(target, PANEL)
        pages = [Item(self._word(f"options.page.{name}"), name) for name in options.NAMES]
        kit.tabs(target, (tabs.x, tabs.y, tabs.width, tabs.row), pages, scene.page, scene.focus == 0, scene.ticks)
        if not scene.waiting:
            self._hints(target, game, ("back",))
        if options.NAMES[scene.page] == rebinding.PAGE:
            self._controls.draw(target, game, scene)
            return
        for number, name in enumerate(scene.rows()):
            focused = scene.focus == number + 1
            area = options.LAYOUT.rect(number)
            room = kit.setting(target, area, self._word(f"options.{name}"), focused, scene.ticks)
            self._value(target, room, name, getattr(game.settings, name), focused)

    def _value(self, target: pygame.Surface, room: pygame.Rect, name: str, value: object, focused: bool) -> None:
        if name in RANGES:
            low, high = RANGES[name]
            assert isinstance(value, int)
            note = f"{value * 10} %" if name == "fight_speed" else ""
            self._kit.slider(target, room, value, low, high, focused, note)
        elif name in CHOICES:
            choices = CHOICES[name]
            index = choices.index(str(value))
            self._kit.chooser(target, room, self._word(f"options.{name}.{value}"), index, len(choices), focused)
        else:
            self._kit.toggle(target, room, bool(value), focused, self._word("options.on" if value else "options.off"))

    def slots(self, target: pygame.Surface, game: Game, scene: Slots) -> None:
        """Draw the saves."""
        self._kit.dim(target, 14)
        self._kit.heading(target, self._word(f"slots.{scene.mode}"), 10)
        for number, name in enumerate(scene.names()):
            card = self._card(name, scene.entry(game, name))
            self._kit.slot(target, slots.LAYOUT.rect(number), card, number == scene.focus, scene.ticks)
        self._hints(target, game, ("back",))

    def _card(self, name: str, entry: SaveSlot | None) -> SlotCard:
        label = self._word(f"slots.name.{name}")
        if entry is None:
            return SlotCard(label, self._word("slots.empty"), empty=True)
        if entry.error:
            return SlotCard(label, "", error=entry.error)
        place = self._word(f"place.{entry.place}") if entry.place else ""
        minutes = entry.ticks // 3600
        return SlotCard(label, place, _moment(entry.saved_at), f"{minutes // 60}:{minutes % 60:02}", entry.calm)

    def history(self, target: pygame.Surface, game: Game, scene: History) -> None:
        """Draw what was said."""
        said = []
        for spoken in game.story.history:
            line = lay_out(game, spoken.line, spoken.substitutions)
            said.append(Said(line.name, line.text))
        self._kit.backlog(target, self._word("history.heading"), said, scene.back)

    def chapter(self, target: pygame.Surface, game: Game, scene: Chapter) -> None:
        """Draw a chapter's card."""
        number = self._word("chapter.number").format(number=scene.number)
        name = self._word(f"chapter.{scene.number}")
        self._kit.chapter(target, number, name, scene.number - 1, CHAPTERS, scene.ticks, CARD_TICKS)

    def ending(self, target: pygame.Surface, game: Game, scene: Ending) -> None:
        """Draw the ending's name over its picture, then the credits."""
        target.blit(self._assets.image(f"title/credits_{scene.name}"), (0, 0))
        scrolled = scene.scrolled()
        self._kit.dim(target, 4 + min(scrolled // 12, 4))
        top = 66 - scrolled
        self._rolled(target, self._word(f"ending.{scene.name}"), top, INK, heading=True)
        self._rolled(target, self._word(f"ending.{scene.name}.line"), top + 26, ACCENT)
        y = top + 118
        for number in range(ending.CREDIT_LINES):
            words = self._word(f"credits.{number:02}")
            self._rolled(target, words.removesuffix(":"), y, ACCENT if words.endswith(":") else INK)
            y += ending.LINE_HEIGHT

    def _rolled(self, target: pygame.Surface, words: str, y: int, ink: Colour, heading: bool = False) -> None:
        """Write a row of the credits: it comes out of the dark over the quay, and goes into the sky's."""
        inside = min(y - ROLL[0], ROLL[1] - y) // ROLL_STEP
        if inside >= 0:
            shade = ink if inside >= len(FADE) - 1 else FADE[inside]
            self._kit.text(target, words, 160, y, shade, align="centre", heading=heading)

    def _hints(self, target: pygame.Surface, game: Game, actions: tuple[str, ...]) -> None:
        pairs = [(glyphs(game.settings, game.device, action)[0], self._word(f"hint.{action}")) for action in actions]
        self._kit.hints(target, pairs, 310, HINT_Y)


def _rows(layout: Layout) -> tuple[int, int, int, int]:
    return layout.x, layout.y, layout.width, layout.row


def _moment(saved_at: str) -> str:
    """Return the local day and minute of a save, ``2 Mar 09:40`` style by numbers: ``03-02 09:40``."""
    try:
        return datetime.fromisoformat(saved_at).astimezone().strftime("%m-%d %H:%M")
    except ValueError:
        return ""

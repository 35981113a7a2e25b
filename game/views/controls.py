"""The page of the settings where keys and buttons are bound."""

from __future__ import annotations

import pygame

from game.assets import Colour
from game.content import Library
from game.game import Game
from game.scenes import rebinding
from game.scenes.options import Options
from game.story.bindings import ACTIONS, KEEPING
from game.views.kit import Kit
from game.views.kit_base import ACCENT, EMPHASIS, FAINT, INK, SOFT

KEY_MIDDLE, PAD_MIDDLE = 31, 10
"""How far left of a row's right edge the middles of its key and its button are, in pixels."""
SAID_Y = 147


class ControlsView:
    """Draws the rows, and below them what is asked for or how it went."""

    def __init__(self, kit: Kit, content: Library) -> None:
        """Draw with ``kit``; words are looked up in ``content``."""
        self._kit = kit
        self._word = content.message

    def draw(self, target: pygame.Surface, game: Game, scene: Options) -> None:
        """Draw the page into the panel of the settings."""
        for number, row in enumerate(scene.rows()):
            area = pygame.Rect(rebinding.cell(number))
            focused = scene.focus == number + 1
            if focused:
                self._kit.focus(target, area, scene.ticks)
            name = self._name(row) if row in ACTIONS else self._word("options.reset")
            self._kit.text(target, name, area.x + 8, area.y + 1, INK if focused else SOFT)
            if focused and scene.waiting:
                self._wait(target, area, scene)
            elif row in ACTIONS:
                self._button(target, game.settings.keys[row], area.right - KEY_MIDDLE, area.y + 1)
                self._button(target, game.settings.pads[row], area.right - PAD_MIDDLE, area.y + 1)
        words, ink = self._words(game, scene)
        self._kit.text(target, words, 160, SAID_Y, ink, align="centre")

    def _name(self, action: str) -> str:
        return self._word(f"options.action.{action}")

    def _button(self, target: pygame.Surface, name: str, middle: int, y: int) -> None:
        if name:
            self._kit.text(target, self._kit.cap(name), middle, y, SOFT, ("void", 3), align="centre")
        else:
            self._kit.text(target, "–", middle, y, FAINT, align="centre")

    def _wait(self, target: pygame.Surface, area: pygame.Rect, scene: Options) -> None:
        """Draw the time that is left as a bar that gets shorter, where the row's buttons were."""
        colour = self._kit.assets.colour
        room = pygame.Rect(area.right - 46, area.centery - 2, 40, 4)
        target.fill(colour("void", 0), room)
        target.fill(colour("mustard", 3), (room.x, room.y, room.width * scene.waiting // rebinding.WAIT_TICKS, 4))

    def _words(self, game: Game, scene: Options) -> tuple[str, Colour]:
        pad = game.device == "pad"
        if scene.waiting:
            return self._word("options.press").format(key=self._kit.cap(KEEPING[pad])), EMPHASIS
        if scene.said is None:
            return self._word("options.always.pad" if pad else "options.always"), FAINT
        outcome, action, name, other, others = scene.said
        values = {
            "action": self._name(action),
            "key": self._kit.cap(name),
            "other": self._name(other),
            "others": self._kit.cap(others),
        }
        return self._word(f"options.said.{outcome}").format(**values), ACCENT

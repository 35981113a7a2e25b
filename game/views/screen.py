"""The whole picture: the scenes of the stack from below, then veil, toast, shake and flash."""

from __future__ import annotations

import pygame

from game.assets import Assets
from game.content import Library
from game.core.events import Flash, Shake
from game.game import Game
from game.scenes.chapter import Chapter
from game.scenes.chart import ChartScene
from game.scenes.context import VEIL_FULL, Scene
from game.scenes.encounter import Encounter
from game.scenes.ending import Ending
from game.scenes.explore import Explore
from game.scenes.history import History
from game.scenes.options import Options
from game.scenes.pause import Pause
from game.scenes.slots import Slots
from game.scenes.talk import Mode, Talk
from game.scenes.title import Title

OPAQUE = (Chapter, Encounter, Ending, Title)
"""Scenes that hide all below them."""
FLASH_TICKS = 14


class Screen:
    """Draws a game. Views are made when their scene is first shown, so the title comes up quickly."""

    def __init__(self, content: Library) -> None:
        """Draw with the sheets and fonts of ``content``'s root."""
        self.assets = Assets(content.root / "assets")
        self._content = content
        self._views: dict[str, object] = {}
        self._curtain: dict[str, pygame.Surface] = {}
        self._shake = (0, 0, 0)
        self._flash_until = 0

    def react(self, game: Game) -> None:
        """Take note of what happened in a tick and is seen for a while."""
        for event in game.events:
            if isinstance(event, Shake):
                strength = event.strength * game.settings.shake // 10
                self._shake = (strength, game.tick, event.ticks) if not game.settings.reduced_motion else (0, 0, 0)
            elif isinstance(event, Flash):
                self._flash_until = game.tick + FLASH_TICKS

    def draw(self, target: pygame.Surface, game: Game, alpha: float = 1.0) -> None:
        """Draw the state of ``game``; ``alpha`` lies between the last tick (0) and this one (1)."""
        scenes = game.scenes
        first = max((number for number, scene in enumerate(scenes) if isinstance(scene, OPAQUE)), default=0)
        for scene in scenes[first:]:
            self._draw(target, game, scene, alpha)
        self._shaken(target, game)
        if game.veil.level:
            self._veil(target, game.veil.colour, game.veil.level * 255 // VEIL_FULL)
        if game.tick < self._flash_until:
            left = (self._flash_until - game.tick) * 200 // FLASH_TICKS
            self._veil(target, "white", left * game.settings.flash // 10)
        if game.notice_ticks:
            self._kit().toast(target, game.content.message(game.notice), game.notice_ticks)

    def _draw(self, target: pygame.Surface, game: Game, scene: Scene, alpha: float) -> None:
        match scene:
            case Explore():
                self._explore().draw(target, game, scene, alpha, self._speaker(game))
            case Talk():
                self._talk().draw(target, game, scene)
            case Encounter():
                self._encounter(scene.name).draw(target, scene.rules, game.tick, alpha)
            case Title():
                self._title().draw(target, game, scene)
            case ChartScene():
                self._chart().draw(target, game, scene)
            case Chapter() | Ending() | History() | Options() | Pause() | Slots():
                self._menus().draw(target, game, scene)

    def _speaker(self, game: Game) -> str:
        top = game.scenes[-1]
        if isinstance(top, Talk) and top.mode is Mode.LINE and not top.whole:
            return top.layout(game).speaker
        return ""

    def _shaken(self, target: pygame.Surface, game: Game) -> None:
        strength, began, ticks = self._shake
        age = game.tick - began
        if not strength or not 0 <= age < ticks:
            return
        reach = max(1, strength * (ticks - age) // ticks)
        target.scroll(reach if age & 2 else -reach, reach if (age * 7) & 4 else 0)

    def _veil(self, target: pygame.Surface, colour: str, opacity: int) -> None:
        curtain = self._curtain.get(colour)
        if curtain is None:
            curtain = self._curtain[colour] = pygame.Surface(target.get_size())
            curtain.fill(self.assets.colour("white", -1) if colour == "white" else self.assets.colour("void", 0))
        curtain.set_alpha(min(255, opacity))
        target.blit(curtain, (0, 0))

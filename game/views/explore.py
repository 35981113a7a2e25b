"""A place as the player sees it: the map, its people, signs over heads, what can be acted on."""

from __future__ import annotations

import pygame

from game.assets import Assets
from game.content import Library
from game.game import Game
from game.scenes.explore import Explore
from game.scenes.lessons import prompt
from game.scenes.listening import CARD_TICKS, LISTEN_TICKS
from game.scenes.stage import mood_of
from game.scenes.talk import Talk
from game.story.cast import tells_of
from game.views.glyphs import glyphs
from game.views.hints import Hints
from game.views.kit import Kit
from game.views.people import TICK_MS, PeopleView
from game.views.tilemap import MapRenderer
from game.world.person import Person

EMOTE_SIZE = 16
BUTTONS = {"chart": "menu"}
"""What a lesson is done with, where it is not the action of its own name."""
BELOW_NOTICES = 46
"""Signs over heads stay below this row while a notice is shown at the top."""
CALM_TICKS = 240
CALM_LOW = 158
CORNER = (318, 184)
"""Where a lesson is shown that belongs to nothing in the place …"""
BELOW_MENU = (318, 58)
"""… and where for a pointer: below the corner that it clicks."""


class ExploreView:
    """Draws an ``Explore`` model; keeps a renderer for each map it has shown."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Read maps and sheets when they are first shown."""
        self._assets = assets
        self._kit = kit
        self._hints = Hints(assets, kit)
        self._calm_seen, self._calm_until = -1, 0
        self._content = content
        self._maps: dict[str, MapRenderer] = {}
        self._people = PeopleView(assets)

    def draw(self, target: pygame.Surface, game: Game, scene: Explore, alpha: float, talking: str = "") -> None:
        """Draw the place; ``alpha`` lies between the last tick (0) and this one (1)."""
        if not scene.place:
            target.fill((0, 0, 0))
            return
        story = game.story
        if story.backdrop:
            target.blit(self._assets.sheet(f"backdrops/{story.backdrop}").frame("", self._kit.ms(game.tick)), (0, 0))
            self._calm(target, game)
            return
        place = self._content.place(scene.place)
        mood = mood_of(game, place)
        eye = scene.eye
        camera = (
            round(eye.px + (eye.x - eye.px) * alpha) >> 8,
            round(eye.py + (eye.y - eye.py) * alpha) >> 8,
        )
        people = self._people.sprites(
            scene.people, scene.player, game.tick, alpha, realm=mood == "realm", talking=talking
        )
        renderer = self._renderer(scene.place)
        renderer.draw(target, *camera, people, int(game.tick * TICK_MS), mood=mood, looks=scene.looks(place))
        self._signs(target, scene, camera, game.tick)
        self._calm(target, game)
        if game.scenes[-1] is scene:
            self._signs_of_play(target, game, scene, camera)

    def _renderer(self, name: str) -> MapRenderer:
        if name not in self._maps:
            tiled_map = self._content.tiled_map(name)
            place = self._content.place(name)
            self._maps[name] = MapRenderer(tiled_map, self._content.root, place=place, assets=self._assets)
        return self._maps[name]

    def _signs(self, target: pygame.Surface, scene: Explore, camera: tuple[int, int], tick: int) -> None:
        for person in (scene.player, *scene.people):
            if person.emote:
                x, y = _over(person, camera)
                sheet = self._assets.sheet("emotes")
                target.blit(sheet.frame(person.emote, int(tick * TICK_MS)), (x - EMOTE_SIZE // 2, y - EMOTE_SIZE))

    def _signs_of_play(self, target: pygame.Surface, game: Game, scene: Explore, camera: tuple[int, int]) -> None:
        listening = scene.listening
        if listening.target:
            person = scene.find(listening.target)
            if person is not None:
                x, y = _over(person, camera)
                tells = tells_of(person.id)
                known = sum(tell in game.story.tells for tell in tells)
                self._hints.listening(target, x, y - 8, listening.ticks, LISTEN_TICKS, known, len(tells))
        elif scene.reach is not None and scene.travel is None:
            self._hints.mark(target, scene.reach.x - camera[0], scene.reach.y - camera[1], game.tick)
        self._lesson(target, game, scene, camera)
        if listening.tell:
            picture = self._assets.sheet("tells").frame(listening.tell)
            caption = game.content.message(f"tell.{listening.tell}")
            age = CARD_TICKS - listening.tell_ticks
            self._hints.tell(target, picture, caption, age, listening.tell_ticks)

    def _lesson(self, target: pygame.Surface, game: Game, scene: Explore, camera: tuple[int, int]) -> None:
        shown = prompt(game, scene)
        if shown is None:
            return
        nowhere = BELOW_MENU if game.device == "pointer" else CORNER
        x, y = (shown.x - camera[0], shown.y - camera[1]) if shown.x >= 0 else nowhere
        buttons = glyphs(game.settings, game.device, BUTTONS.get(shown.lesson, shown.lesson))
        highest = BELOW_NOTICES if game.notice_ticks else 0
        self._hints.lesson(target, game.content.message(f"lesson.{shown.word}"), buttons, x, max(y, highest), game.tick)

    def _calm(self, target: pygame.Surface, game: Game) -> None:
        """Draw the player's calm for a while after it has changed, where no line is being read."""
        calm, tick = game.story.calm, game.tick
        if calm != self._calm_seen:
            self._calm_until = tick + CALM_TICKS if self._calm_seen >= 0 else 0
            self._calm_seen = calm
        if tick < self._calm_until <= tick + CALM_TICKS:
            top = game.scenes[-1]
            low = isinstance(top, Talk) and top.shows_at_top()
            self._kit.calm(target, 216, CALM_LOW if low else BELOW_NOTICES - 18, calm, tick)


def _over(person: Person, camera: tuple[int, int]) -> tuple[int, int]:
    """Return the screen position just over a person's head."""
    x, y = person.at()
    return x - camera[0], y - camera[1] - (20 if person.pose == "sit" else 25)

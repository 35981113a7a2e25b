"""A place as the player sees it: the map, its people, signs over heads, what can be acted on."""

from __future__ import annotations

import pygame

from game.assets import Assets
from game.content import Library
from game.game import Game
from game.scenes.explore import Explore
from game.scenes.listening import CARD_TICKS, LISTEN_TICKS
from game.scenes.stage import mood_of
from game.story.cast import tells_of
from game.views.hints import Hints
from game.views.kit import Kit
from game.views.people import TICK_MS, PeopleView
from game.views.tilemap import MapRenderer
from game.world.person import Person

EMOTE_SIZE = 16


class ExploreView:
    """Draws an ``Explore`` model; keeps a renderer for each map it has shown."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Read maps and sheets when they are first shown."""
        self._assets = assets
        self._hints = Hints(assets, kit)
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
            target.blit(self._assets.sheet(f"backdrops/{story.backdrop}").frame("", int(game.tick * TICK_MS)), (0, 0))
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
        renderer.draw(target, *camera, people, int(game.tick * TICK_MS), mood=mood)
        self._signs(target, scene, camera, game.tick)
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
        if listening.tell:
            picture = self._assets.sheet("tells").frame(listening.tell)
            caption = game.content.message(f"tell.{listening.tell}")
            age = CARD_TICKS - listening.tell_ticks
            self._hints.tell(target, picture, caption, age, listening.tell_ticks)


def _over(person: Person, camera: tuple[int, int]) -> tuple[int, int]:
    """Return the screen position just over a person's head."""
    x, y = person.at()
    return x - camera[0], y - camera[1] - (20 if person.pose == "sit" else 25)

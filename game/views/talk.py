"""A talk over its place: the dialogue box and the choices."""

from __future__ import annotations

import pygame

from game.assets import AssetError, Assets
from game.game import Game
from game.scenes.lines import lay_out, locked_reason, tagged
from game.scenes.talk import Talk
from game.scenes.told import Choice, Mode
from game.text import RATES
from game.views.kit import Kit
from game.views.kit_talk import Option


class TalkView:
    """Draws a ``Talk`` model."""

    def __init__(self, assets: Assets, kit: Kit) -> None:
        """Portraits are read when somebody first speaks."""
        self._assets = assets
        self._kit = kit

    def draw(self, target: pygame.Surface, game: Game, scene: Talk) -> None:
        """Draw the line and the choices; while a stage direction runs there is nothing to draw."""
        if scene.mode is Mode.WAIT or not scene.line:
            if scene.mode is Mode.CHOICE:
                self._choices(target, game, scene)
            return
        layout = scene.layout(game)
        page = layout.page_list[scene.page]
        length = layout.length(scene.page)
        if scene.whole or scene.mode is not Mode.LINE:
            shown = length
        else:
            shown = layout.timing(scene.page, RATES[game.settings.text_speed]).shown(scene.ticks)
        speaking = shown < length and (shown // 2) % 2 == 1
        self._kit.dialogue(
            target,
            layout.name,
            self._portrait(layout.speaker, layout.face, speaking),
            layout.text,
            page,
            shown,
            spans=layout.spans,
            at_top=scene.at_top,
            more=scene.whole and scene.mode is Mode.LINE,
            tick=game.tick,
            ground=_ground(game, scene),
            badge="auto" if game.settings.auto_advance else "",
        )
        if scene.mode is Mode.CHOICE:
            self._choices(target, game, scene)

    def _portrait(self, speaker: str, face: str, speaking: bool) -> pygame.Surface | None:
        if not speaker:
            return None
        try:
            frames = self._assets.sheet(f"portraits/{speaker}").frames(face)
        except AssetError:  # a voice on the phone has no face
            return None
        return frames[1 if speaking and len(frames) > 1 else 0]

    def _choices(self, target: pygame.Surface, game: Game, scene: Talk) -> None:
        rows = scene.rows(game)
        options = [self._option(game, choice) for choice in scene.choices]
        self._kit.choices(target, (rows.x, rows.y, rows.width, rows.row), options, scene.focus, game.tick, scene.ticks)

    def _option(self, game: Game, choice: Choice) -> Option:
        tell = tagged(game, choice.line, "tell")
        reason = locked_reason(game, choice.line)
        return Option(
            lay_out(game, choice.line, choice.substitutions).text,
            choice.available,
            game.content.message(reason) if reason else "",
            self._assets.sheet("tells").frame(tell) if tell else None,
            choice.line in game.profile.read,
        )


def _ground(game: Game, scene: Talk) -> str:
    explore = scene.explore(game)
    in_realm = explore is not None and explore.place.startswith("realm")
    return "realm" if in_realm else "clinic"

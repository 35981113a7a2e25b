"""The whole picture: the scenes of the stack from below, then veil, toast, shake and flash."""

from __future__ import annotations

from collections.abc import Set
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pygame

from game.assets import Assets
from game.content import Library
from game.core.events import Flash, Shake
from game.game import Game
from game.scenes.context import Scene
from game.scenes.veil import VEIL_FULL
from game.views.clock import draw_clock
from game.views.corner import draw_corner
from game.views.kit import Kit

if TYPE_CHECKING:
    from game.scenes.chapter import Chapter
    from game.scenes.chart import ChartScene
    from game.scenes.encounter import Encounter
    from game.scenes.ending import Ending
    from game.scenes.explore import Explore
    from game.scenes.history import History
    from game.scenes.options import Options
    from game.scenes.pause import Pause
    from game.scenes.slots import Slots
    from game.scenes.talk import Talk
    from game.scenes.title import Title
    from game.views.captions import CaptionsView
    from game.views.chart import ChartView
    from game.views.encounters import EncounterView
    from game.views.explore import ExploreView
    from game.views.foresight import Foresight
    from game.views.menus import MenuViews
    from game.views.talk import TalkView
    from game.views.title import TitleView

OPAQUE = ("chapter", "encounter", "ending", "title")
"""Scenes that hide all below them."""
FLASH_TICKS = 14
BY_THE_WAY = ("flag", "chart")
"""Icons of notices that menus and cards are not covered with."""
TROUBLE_WIDTH, TROUBLE_ROWS = 290, 3
"""Widest row that says what is wrong with a changed file, in pixels, and how many there are at most."""


class Screen:
    """Draws a game. Views are made when their scene is first shown, so the title comes up quickly."""

    def __init__(self, content: Library, assets: Assets | None = None) -> None:
        """Draw with the sheets and fonts of ``content``'s root, or with ``assets`` that were read already."""
        self.assets = assets or Assets(content.root / "assets")
        self.trouble = ""
        """What is wrong with a changed file, shown below the notice that says so."""
        self.content = content
        self._explore_view: ExploreView | None = None
        self._talk_view: TalkView | None = None
        self._menu_views: MenuViews | None = None
        self._chart_view: ChartView | None = None
        self._title_view: TitleView | None = None
        self.captions: CaptionsView | None = None
        """What is heard, in words; None until sound is there."""
        self._encounters: dict[str, EncounterView] = {}
        self._curtain: dict[str, pygame.Surface] = {}
        self._shake = (0, 0, 0)
        self._flash_until = 0

    def renewed(self, content: Library, changed: Set[Path]) -> Screen:
        """Return a screen that shows changed content; ``changed`` are its files.

        Raises ``AssetError`` for a broken sheet, picture or font; this screen goes on as it is.
        """
        new = Screen(content, self.assets.renewed(changed))
        new._shake, new._flash_until = self._shake, self._flash_until
        new.captions = self.captions
        return new

    def react(self, game: Game) -> None:
        """Take note of what happened in a tick and is seen for a while."""
        for event in game.events:
            if isinstance(event, Shake):
                strength = event.strength * game.settings.shake // 10
                self._shake = (strength, game.tick, event.ticks) if not game.settings.reduced_motion else (0, 0, 0)
            elif isinstance(event, Flash):
                self._flash_until = game.tick + FLASH_TICKS

    def foresee(self, encounter: str) -> None:
        """Get ready for a coming encounter, a little in every frame; an empty name is none."""
        if encounter:
            self._encounter(encounter)
            self._foresight.read(encounter)

    def draw(self, target: pygame.Surface, game: Game, alpha: float = 1.0) -> None:
        """Draw the state of ``game``; ``alpha`` lies between the last tick (0) and this one (1)."""
        scenes = game.scenes
        first = max((number for number, scene in enumerate(scenes) if scene.kind in OPAQUE), default=0)
        for scene in scenes[first:]:
            if scene is scenes[-1] or scene.kind != "pause":  # a menu takes the place of the pause below it
                self._draw(target, game, scene, alpha)
        if game.device == "pointer" and scenes[-1].corner:
            draw_corner(target, self.kit, scenes[-1].kind, game.pointer_at)
        self._shaken(target, game)
        if game.veil.level:
            self._veil(target, game.veil.colour, game.veil.level * 255 // VEIL_FULL)
        if 0 < self._flash_until - game.tick <= FLASH_TICKS:
            left = (self._flash_until - game.tick) * 200 // FLASH_TICKS
            self._veil(target, "white", left * game.settings.flash // 10)
        busy = scenes[-1].kind not in ("explore", "talk") and _notice_icon(game.notice) in BY_THE_WAY
        busy = busy or (scenes[-1].kind == "encounter" and _notice_icon(game.notice) != "warning")
        if game.rewind.active:
            draw_clock(target, self.kit, game.rewind)
        elif game.notice_ticks and not game.veil.hides() and not busy:  # in an encounter its own signs stand there
            self.notice(target, game)
        if self.captions is not None and not game.veil.hides():
            self.captions.draw(target, game, self.kit, self.content)

    def notice(self, target: pygame.Surface, game: Game) -> None:
        """Draw the notice over everything else."""
        words, age = game.content.message(game.notice), game.notice_length - game.notice_ticks
        self.kit.toast(target, words, _notice_icon(game.notice), age, game.notice_length, _box_at_top(game))
        if self.trouble and game.notice == "notice.reload_failed":
            for number, row in enumerate(self._rows(self.trouble)):
                self.kit.tooltip(target, row, target.get_width() // 2, 46 + 18 * number)

    def _rows(self, words: str) -> list[str]:
        """Return the words in rows that fit the screen; what comes after the last row is left out."""
        first, *others = words.split()
        rows = [first]
        for word in others:
            longer = f"{rows[-1]} {word}"
            if self.kit.body.size(longer)[0] <= TROUBLE_WIDTH:
                rows[-1] = longer
            elif len(rows) == TROUBLE_ROWS:
                rows[-1] += " …"
                break
            else:
                rows.append(word)
        return rows

    def _draw(self, target: pygame.Surface, game: Game, scene: Scene, alpha: float) -> None:
        settings = game.settings
        self.kit.still, self.kit.flash, self.kit.soft = settings.reduced_motion, settings.flash, settings.soft_shapes
        self.kit.device, self.kit.settings = game.device, settings
        match scene.kind:
            case "explore":
                self._explore().draw(target, game, cast("Explore", scene), alpha, self._speaker(game))
            case "talk":
                self._talk().draw(target, game, cast("Talk", scene))
            case "encounter":
                encounter = cast("Encounter", scene)
                self._encounter(encounter.name).draw(target, cast("Any", encounter.rules), game.tick, alpha)
            case "title":
                self._title().draw(target, game, cast("Title", scene))
            case "chart":
                self._chart().draw(target, game, cast("ChartScene", scene))
            case "chapter":
                self._menus().chapter(target, game, cast("Chapter", scene))
            case "ending":
                self._menus().ending(target, game, cast("Ending", scene))
            case "history":
                self._menus().history(target, game, cast("History", scene))
            case "options":
                self._menus().options(target, game, cast("Options", scene))
            case "pause":
                self._menus().pause(target, game, cast("Pause", scene))
            case "slots":
                self._menus().slots(target, game, cast("Slots", scene))

    # Views are imported when their scene is first shown: the title has to be quick.

    @cached_property
    def kit(self) -> Kit:
        """The interface's drawing kit."""
        return Kit(self.assets)

    @cached_property
    def _foresight(self) -> Foresight:
        from game.views.foresight import Foresight

        return Foresight(self.assets)

    def _explore(self) -> ExploreView:
        if self._explore_view is None:
            from game.views.explore import ExploreView

            self._explore_view = ExploreView(self.assets, self.kit, self.content)
        return self._explore_view

    def _talk(self) -> TalkView:
        if self._talk_view is None:
            from game.views.talk import TalkView

            self._talk_view = TalkView(self.assets, self.kit)
        return self._talk_view

    def _menus(self) -> MenuViews:
        if self._menu_views is None:
            from game.views.menus import MenuViews

            self._menu_views = MenuViews(self.assets, self.kit, self.content)
        return self._menu_views

    def _chart(self) -> ChartView:
        if self._chart_view is None:
            from game.views.chart import ChartView

            self._chart_view = ChartView(self.assets, self.kit, self.content)
        return self._chart_view

    def _title(self) -> TitleView:
        if self._title_view is None:
            from game.views.title import TitleView

            self._title_view = TitleView(self.assets, self.kit, self.content)
        return self._title_view

    def _encounter(self, name: str) -> EncounterView:
        if name not in self._encounters:
            from game.views.encounters import open_view

            self._encounters[name] = open_view(name, self.assets, self.kit, self.content)
        return self._encounters[name]

    def _speaker(self, game: Game) -> str:
        return game.scenes[-1].speaker(game)

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


def _box_at_top(game: Game) -> bool:
    """Return whether a line is being read at the top of the screen, where notices come."""
    top = game.scenes[-1]
    return top.kind == "talk" and cast("Talk", top).shows_at_top()


def _notice_icon(notice: str) -> str:
    if notice.startswith("objective."):
        return "flag"
    if notice == "notice.patient":
        return "chart"
    return "warning" if notice.endswith("_failed") else "save"

"""The title: the Archive at dusk, and its slow life. The menu lies on the wall at the left."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.assets import Assets
from game.content import Library
from game.core.fixed import sin
from game.game import Game
from game.scenes import title
from game.scenes.title import Title
from game.views.kit import Kit
from game.views.kit_menu import Item

GLASS = pygame.Rect(140, 12, 164, 76)
"""The window's opening in the room, in pixels."""
LOGO = (12, 6)
TRAM_EVERY, TRAM_SPEED = 1500, 3
"""A tram passes every so many ticks, and needs so many for a pixel."""
TRAM_TOP = 62
FOG_TOP, FOG_TICKS = 36, 7
RECORDS = ("cavity", "mouthwash", "nexus", "demonstration", "bots")
RECORD_LEFT, RECORD_TOP, RECORD_PITCH = 140, 95, 18
RECORD_APART = 430
"""So many milliseconds after the one before each record grows bright."""
TANK = pygame.Rect(272, 107, 38, 22)
FISH = (("clown", 0, 260, 4), ("reef", 90, 400, 10), ("ghost", 170, 560, 16))
"""Tag, where on its way, ticks there and back, and depth in the tank in pixels."""
SPARKLES = ((74, 55), (88, 57), (79, 60), (84, 53), (92, 62), (71, 63), (81, 66), (87, 51))
"""Points of the sea that glitter, from the glass's left top."""
STILL_TICK = 420
"""The moment shown with reduced motion: a tram in the window."""
ICONS = ("continue", "new", "load", "settings", "quit")


class TitleView:
    """Draws the ``Title`` model."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Draw with ``kit``; words are looked up in ``content``."""
        self._assets = assets
        self._kit = kit
        self._word = content.message

    def draw(self, target: pygame.Surface, game: Game, scene: Title) -> None:
        """Draw the title with its menu; while the game is leaving it the focus stays lit."""
        enabled = scene.enabled(game)
        items = [
            Item(self._word(f"title.{name}"), icon, on)
            for name, icon, on in zip(title.ITEMS, ICONS, enabled, strict=True)
        ]
        self.paint(target, items, scene.focus, scene.ticks)

    def paint(self, target: pygame.Surface, items: Sequence[Item], focus: int, tick: int) -> None:
        """Draw everything as it is after ``tick`` ticks; with reduced motion, one still moment."""
        if self._kit.still:
            tick = STILL_TICK
        self._outside(target, tick)
        target.blit(self._assets.image("title/room"), (0, 0))
        self._records(target, tick)
        self._fish(target, tick)
        logo = self._assets.sheet("title/logo")
        target.blit(logo.frame("still" if self._kit.still else "loop", self._kit.ms(tick)), LOGO)
        rows = title.LAYOUT
        self._kit.menu(target, (rows.x, rows.y, rows.width, rows.row), items, focus, tick, boxed=False)

    def _outside(self, target: pygame.Surface, tick: int) -> None:
        """Draw what is seen through the window: the harbour, gulls, a tram, fog."""
        target.blit(self._assets.image("title/view"), GLASS)
        view = target.subsurface(GLASS)
        bright = self._assets.colour("mustard", 4)
        for index, (x, y) in enumerate(SPARKLES):
            if (tick // 14 + index * 5) % 8 == 0:
                view.fill(bright, (x, y, 2, 1))
        gull = self._assets.sheet("title/gull")
        for number in range(3):
            way = (tick // 4 + number * 16) % (GLASS.width + 260)
            view.blit(
                gull.frame("loop", self._kit.ms(tick + number * 13)),
                (way - 20, 30 + number * 5 + self._kit.sway(tick + number * 50, 300, 5)),
            )
        way = tick % TRAM_EVERY // TRAM_SPEED
        view.blit(self._assets.sheet("title/tram").frame("right", self._kit.ms(tick)), (way - 60, TRAM_TOP - GLASS.y))
        fog = self._assets.image("title/fog")
        view.blit(fog, (-(tick // FOG_TICKS % GLASS.width), FOG_TOP))

    def _records(self, target: pygame.Surface, tick: int) -> None:
        records = self._assets.sheet("title/records")
        for index, name in enumerate(RECORDS):
            picture = records.frame(name, self._kit.ms(tick) + index * RECORD_APART)
            target.blit(picture, (RECORD_LEFT + index * RECORD_PITCH, RECORD_TOP))

    def _fish(self, target: pygame.Surface, tick: int) -> None:
        """Draw the fish and their bubbles; each swims from side to side, slower where it turns."""
        fish = self._assets.sheet("title/fish")
        reach = (TANK.width - 8) // 2
        for tag, offset, period, depth in FISH:
            turn = (tick + offset) * 256 // period
            picture = fish.frame(tag, self._kit.ms(tick))
            if turn + 64 & 128:
                picture = pygame.transform.flip(picture, True, False)
            x = TANK.x + reach + (sin(turn) * reach >> 8)
            target.blit(picture, (x, TANK.y + depth + self._kit.sway(tick + offset, 190, 1)))
        light = self._assets.colour("cyan", 4)
        for number in range(3):
            rise = (tick // 3 + number * 31) % 80
            if rise < TANK.height:
                target.fill(light, (TANK.x + 20 + number + (rise // 4 & 1), TANK.bottom - rise, 1, 1))

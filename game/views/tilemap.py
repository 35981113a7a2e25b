"""The map renderer: a place with its people, sorted by their feet, in the light of the hour.

What stands still is painted once onto pages; a frame copies the part the camera sees, draws the
people back to front and puts the furniture in front of them over them again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pygame

from game.assets import Assets
from game.core.errors import GameError
from game.puzzles.base import Shown
from game.tiled import TiledError, place_of
from game.tiled.model import ImageLayer, Layer, TiledMap
from game.views.tilemap_above import REACH, Piece, pieces_of
from game.views.tilemap_layers import ImagePainter, Painter, TilePainter, painter_of
from game.views.tilemap_light import LightMask
from game.views.tilemap_look import Look
from game.views.tilemap_mood import Inks
from game.views.tilemap_run import Run, Sliding
from game.views.tilemap_sky import skies_of
from game.views.tilemap_sprites import NOTHING, Decoration, in_sight
from game.views.tilemap_standing import Cover, Standing
from game.views.tilemap_tiles import Tiles
from game.world.place import Place

DARK = (11, 10, 28, 255)
"""What is seen beside a map: the darkest void."""
GRADED = 4096
"""How many graded pictures of people are kept."""


class SpriteDraw(NamedTuple):
    """Somebody to draw: a picture, its top left in map pixels and the line its feet stand on."""

    surface: pygame.Surface
    x: int
    y: int
    foot_y: int


class MapRenderer:
    """Draws one map. Nothing is painted before the first frame."""

    def __init__(
        self, tiled_map: TiledMap, content_root: Path, *, place: Place | None = None, assets: Assets | None = None
    ) -> None:
        """``content_root`` is the folder of ``assets`` and ``maps``; ``place`` and ``assets`` save reading them again.

        A map that is no place of the game is drawn without lights and decorations. Raises
        ``TiledError`` if the map cannot be drawn at all.
        """
        if tiled_map.orientation != "orthogonal":
            raise TiledError(str(tiled_map.path), f"the map is {tiled_map.orientation}", "make an orthogonal map")
        self.map = tiled_map
        self._assets = assets or Assets(content_root / "assets")
        self._place = place if place is not None else _place_or_none(tiled_map)
        self._tiles = Tiles(tiled_map)
        self._inks = Inks(self._assets.palette)
        self._look: Look | None = None
        self._runs: list[Run | Sliding] = []
        self._pieces: list[Piece] = []
        self._standing: Standing | None = None
        self._layers()
        lights = self._place.lights if self._place else ()
        self._lamps = [LightMask(light, number) for number, light in enumerate(lights)]
        self.lights: list[LightMask] = []
        self._lit: list[pygame.Rect] = []
        self._sprites: list[Decoration] | None = None
        self._cover: Cover | None = None
        self._graded: dict[tuple[int, int, str], tuple[pygame.Surface, pygame.Surface]] = {}

    def draw(
        self,
        target: pygame.Surface,
        camera_x: int,
        camera_y: int,
        people: Sequence[SpriteDraw] = (),
        ms: int = 0,
        *,
        mood: str = "",
        looks: Mapping[str, Shown] = NOTHING,
    ) -> None:
        """Draw the part of the map whose top left is at the camera (map pixels).

        The first of ``people`` is the player: what hangs over them fades. ``ms`` drives the
        animations; ``mood`` replaces the map's own; ``looks`` are the Sprites, by name, that show otherwise than the
        map has them. Raises ``TiledError`` if a picture is missing.
        """
        look = self._wear(mood or (self._place.mood if self._place else "none"))
        width, height = target.get_size()
        # a map smaller than the picture is centred by the camera; an infinite one has its corner elsewhere
        left = camera_x + self.map.left * self.map.tile_width
        top = camera_y + self.map.top * self.map.tile_height
        view = pygame.Rect(left, top, width, height)
        backdrop = self._hung(ms)
        if backdrop is not None:
            target.blit(backdrop, self._drift(backdrop, view))
        elif not self._filled(view):
            target.fill(self._ground())
        for run in self._runs:
            run.draw(target, self._parallax(view, run.parallax), ms)
        moved = (camera_x - left, camera_y - top)
        drawn = in_sight(self._decorations(), looks, (camera_x, camera_y, camera_x + width, camera_y + height))
        self._decorate(target, view, ms, drawn, "below")
        self._people(target, view, people, moved, ms, drawn)
        player = None
        if people:
            first = people[0]
            player = first.surface.get_rect(topleft=(first.x - moved[0], first.y - moved[1])).inflate(REACH, REACH)
        for piece in self._pieces:
            sight = self._parallax(view, piece.parallax)
            if piece.rect.colliderect(sight):
                piece.draw(target, look, sight, ms, player)
        self._decorate(target, view, ms, drawn, "above")

    def _layers(self) -> None:
        """Sort the layers into runs, standing ones and pieces that hang above."""
        below: list[Painter] = []
        standing: list[TilePainter] = []
        for layer in self.map.layers:
            painter = painter_of(self.map, layer) if layer.visible and layer.class_ != "Objects" else None
            if painter is None:
                continue
            if layer.class_ == "Above" and isinstance(painter, TilePainter):
                self._pieces += pieces_of(painter)
            elif layer.class_ == "Standing" and isinstance(painter, TilePainter):
                standing.append(painter)
            else:
                below.append(painter)
        if standing:
            self._standing = Standing(standing)
            below.append(self._standing)
        group: list[Painter] = []
        for painter in below:
            alone = isinstance(painter, ImagePainter) and _slides(painter.layer)
            if group and (alone or _pace(painter.layer) != _pace(group[0].layer)):
                self._close(group)
                group = []
            if alone and isinstance(painter, ImagePainter):
                self._runs.append(Sliding(painter))
            else:
                group.append(painter)
        if group:
            self._close(group)

    def _close(self, group: list[Painter]) -> None:
        bottom = not self._runs and _pace(group[0].layer) == (1.0, 1.0)
        hung = self._place is not None and bool(self._place.backdrop)
        self._runs.append(Run(group, self._ground() if bottom and not hung else None))

    def _ground(self) -> tuple[int, int, int, int]:
        return self.map.background or DARK

    def _filled(self, view: pygame.Rect) -> bool:
        """Return whether the lowest run paints over the whole picture anyway."""
        first = self._runs[0] if self._runs else None
        return isinstance(first, Run) and first.ground is not None and first.bounds.contains(view)

    def _wear(self, mood: str) -> Look:
        if self._look is None or self._look.mood != mood:
            skies = skies_of(self._assets.palette, mood)
            self._look = Look(Tiles(self.map, skies) if skies else self._tiles, self._inks, mood)
            # no sun falls in at night
            self.lights = [lamp for lamp in self._lamps if mood != "night" or lamp.light.kind != "window"]
            self._lit = [lamp.rect for lamp in self.lights]
            for run in self._runs:
                run.wear(self._look, self.lights if run.parallax == (1.0, 1.0) else ())
            for piece in self._pieces:
                piece.forget()
            self._cover = Cover(self._standing, self._look, self.lights) if self._standing else None
            self._graded.clear()
        return self._look

    def _parallax(self, view: pygame.Rect, factor: tuple[float, float]) -> pygame.Rect:
        """Return what a layer shows of itself: it lags behind the middle of the picture."""
        if factor == (1.0, 1.0):
            return view
        across = (view.x + view.width / 2 - self.map.parallax_x) * (1 - factor[0])
        down = (view.y + view.height / 2 - self.map.parallax_y) * (1 - factor[1])
        return view.move(-round(across), -round(down))

    def _hung(self, ms: int) -> pygame.Surface | None:
        if self._place is None or not self._place.backdrop:
            return None
        return self._assets.sheet(f"backdrops/{self._place.backdrop}").frame("", ms)

    def _drift(self, backdrop: pygame.Surface, view: pygame.Rect) -> tuple[int, int]:
        """Return where the backdrop goes: from edge to edge while the camera goes from edge to edge."""

        def along(start: int, side: int, whole: int, spare: int) -> int:
            way = whole - side
            return -(min(max(start, 0), way) * spare // way) if way > 0 and spare > 0 else -(spare // 2)

        width, height = self.map.width * self.map.tile_width, self.map.height * self.map.tile_height
        x = view.x - self.map.left * self.map.tile_width
        y = view.y - self.map.top * self.map.tile_height
        return (
            along(x, view.width, width, backdrop.get_width() - view.width),
            along(y, view.height, height, backdrop.get_height() - view.height),
        )

    def _decorations(self) -> list[Decoration]:
        if self._sprites is None:
            self._sprites = []
            for sprite in self._place.sprites if self._place else ():
                sheet = self._assets.sheet(sprite.sheet)
                across, down = sheet.pivot
                sheet.frame(sprite.tag)  # a missing tag shows now, not when it comes into view
                corner = sprite.x - across, sprite.y - down
                self._sprites.append(Decoration(sprite.name, sheet, sprite.tag, *corner, sprite.y, sprite.layer))
        return self._sprites

    def _decorate(
        self, target: pygame.Surface, view: pygame.Rect, ms: int, drawn: Sequence[Decoration], layer: str
    ) -> None:
        shift_x, shift_y = self._corner()
        for item in drawn:
            if item.layer == layer:
                picture = item.picture(ms)
                target.blit(picture, (item.x + shift_x - view.x, item.y + shift_y - view.y))

    def _corner(self) -> tuple[int, int]:
        return self.map.left * self.map.tile_width, self.map.top * self.map.tile_height

    def _people(
        self,
        target: pygame.Surface,
        view: pygame.Rect,
        people: Sequence[SpriteDraw],
        moved: tuple[int, int],
        ms: int,
        decorations: Sequence[Decoration],
    ) -> None:
        """Draw everybody from back to front, each with the furniture before them over them."""
        drawn = [
            SpriteDraw(item.picture(ms), item.x, item.y, item.foot_y) for item in decorations if item.layer == "sorted"
        ]
        drawn += people
        drawn.sort(key=lambda item: item.foot_y)
        left, top = view.x, view.y
        for surface, x, y, foot in drawn:
            x, y, foot = x - moved[0], y - moved[1], foot - moved[1]
            width, height = surface.get_size()
            if x - left >= view.width or y - top >= view.height or x + width <= left or y + height <= top:
                continue
            surface, flags = self._shaded(surface, x + width // 2, foot)
            target.blit(surface, (x - left, y - top), special_flags=flags)
            if self._cover is not None:
                self._cover.draw(target, (left, top), pygame.Rect(x, y, width, height), foot, ms)

    def _shaded(self, surface: pygame.Surface, x: int, foot: int) -> tuple[pygame.Surface, int]:
        """Return somebody's picture in the light where they stand, and how to blit it."""
        assert self._look is not None
        level, ramp = 0, ""
        for index in pygame.Rect(x, foot - 1, 1, 1).collidelistall(self._lit) if self._lit else ():
            light = self.lights[index]
            here = light.level_at(x, foot - 1)
            if here > level:
                level, ramp = here, light.light.ramp
        grade = self._look.grade(level, ramp)
        if grade is None:
            return surface, 0
        key = (id(surface), level, ramp)
        kept = self._graded.get(key)
        if kept is None or kept[0] is not surface:
            if len(self._graded) >= GRADED:
                self._graded.clear()
            kept = self._graded[key] = surface, grade(surface.premul_alpha())
        return kept[1], pygame.BLEND_PREMULTIPLIED


def _place_or_none(tiled_map: TiledMap) -> Place | None:
    try:
        return place_of(tiled_map)
    except GameError:
        return None


def _pace(layer: Layer) -> tuple[float, float]:
    return layer.parallax_x, layer.parallax_y


def _slides(layer: Layer) -> bool:
    repeats = isinstance(layer, ImageLayer) and (layer.repeat_x or layer.repeat_y)
    return repeats or _pace(layer) != (1.0, 1.0)


__all__ = ["MapRenderer", "SpriteDraw"]

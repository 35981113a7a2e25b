"""What hangs over everybody: pieces of ``Above`` layers that fade while the player is under them."""

from __future__ import annotations

import pygame

from game.tiled.model import TileLayer
from game.views.tilemap_blend import blend
from game.views.tilemap_layers import TilePainter, picture
from game.views.tilemap_look import Look
from game.views.tilemap_sample import blank

FADED = 90
"""Alpha of a piece over the player, of 255."""
FADE_MS = 180
"""How long a piece takes to fade and to come back."""
REACH = 2
"""How many pixels around the player's picture count as under a piece."""
LARGEST = 1024
"""A piece wider or higher than this (px) is cut, so that a great roof stays cheap."""


class Piece:
    """Tiles of one layer that hang together."""

    def __init__(self, painter: TilePainter, cells: list[tuple[int, int, int]]) -> None:
        self._painter = painter
        self._cells = cells
        boxes = [painter.where(*cell) for cell in cells]
        self.rect = boxes[0].unionall(boxes[1:])
        self.parallax = painter.layer.parallax_x, painter.layer.parallax_y
        self._moving = any(painter.stamps[gid].animation for _, _, gid in cells)
        self._surface: pygame.Surface | None = None
        self._mask: pygame.Mask | None = None
        self._faded = 0.0
        self._seen = 0

    def forget(self) -> None:
        """Paint anew when next drawn."""
        self._surface = None

    def draw(self, target: pygame.Surface, look: Look, view: pygame.Rect, ms: int, player: pygame.Rect | None) -> None:
        """Draw the piece; ``player`` is the rectangle of the player's picture in map pixels."""
        if self._surface is None or self._moving:
            self._surface = self._paint(look, ms)
        under = player is not None and self._covers(player)
        step = min(max(ms - self._seen, 0), FADE_MS) / FADE_MS
        self._seen = ms
        self._faded = min(self._faded + step, 1.0) if under else max(self._faded - step, 0.0)
        seen = self.rect.clip(view)
        if self._faded and seen.width and seen.height:
            faint = self._surface.subsurface(seen.move(-self.rect.x, -self.rect.y)).copy()
            strength = round(255 - (255 - FADED) * self._faded)
            faint.fill((strength,) * 4, special_flags=pygame.BLEND_RGBA_MULT)
            target.blit(faint, (seen.x - view.x, seen.y - view.y), special_flags=pygame.BLEND_PREMULTIPLIED)
        elif not self._faded:
            where = self.rect.x - view.x, self.rect.y - view.y
            target.blit(self._surface, where, special_flags=pygame.BLEND_PREMULTIPLIED)

    def _covers(self, player: pygame.Rect) -> bool:
        if not player.colliderect(self.rect) or self._surface is None:
            return False
        if self._mask is None:
            self._mask = pygame.mask.from_surface(self._surface)
        body = pygame.Mask(player.size, fill=True)
        return self._mask.overlap(body, (player.x - self.rect.x, player.y - self.rect.y)) is not None

    def _paint(self, look: Look, ms: int) -> pygame.Surface:

        tiles = look.tiles
        surface = blank(*self.rect.size)
        blits = []
        for row, column, gid in self._cells:
            rect = self._painter.where(row, column, gid)
            blits.append((picture(tiles, gid, self._painter, ms), (rect.x - self.rect.x, rect.y - self.rect.y)))
        blend(surface, blits, "normal")
        return look.shown(surface, self.rect.topleft, (), ms)


def pieces_of(painter: TilePainter) -> list[Piece]:
    """Return a layer's pieces: tiles that touch, also at corners, belong together."""
    if not isinstance(painter.layer, TileLayer):
        return []
    block_w, block_h = LARGEST // painter.map.tile_width or 1, LARGEST // painter.map.tile_height or 1
    left = {(row, column): gid for column, row, gid in painter.layer.tiles()}
    pieces = []
    while left:
        start = next(iter(left))
        block = start[0] // block_h, start[1] // block_w
        open_cells, found = [start], {start: left.pop(start)}
        while open_cells:
            row, column = open_cells.pop()
            for near in ((row + down, column + across) for down in (-1, 0, 1) for across in (-1, 0, 1)):
                if near in left and (near[0] // block_h, near[1] // block_w) == block:
                    found[near] = left.pop(near)
                    open_cells.append(near)
        pieces.append(Piece(painter, [(row, column, gid) for (row, column), gid in sorted(found.items())]))
    return pieces

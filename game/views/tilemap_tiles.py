"""Pictures of a map's tiles: cut out, flipped, tinted and faded, each made once.

All surfaces here hold premultiplied alpha and are drawn with ``BLEND_PREMULTIPLIED``: it is exact
over transparent ground, where plain blending is not, and the faster of the two.
"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

import pygame

from game.tiled.errors import LimitError, TiledError
from game.tiled.limits import IMAGE_PIXELS, IMAGE_SIDE
from game.tiled.model import FLIP_DIAGONAL, FLIP_X, FLIP_Y, GID_MASK, Colour, Image, TiledMap
from game.views.tilemap_sample import blank, mapped, stretched, tinted
from game.views.tilemap_sky import Sky

LARGEST = 1 << 13
"""Longest side of a drawn tile in pixels; what is stretched further is cut off."""
MISSING = (255, 0, 0, 255)
NO_SKY: Mapping[str, Sky] = {}


class Pictures:
    """The picture files of a map, read when first needed: straight alpha, 32 bits."""

    def __init__(self, tiled_map: TiledMap, skies: Mapping[str, Sky] = NO_SKY) -> None:
        """Read the pictures of a map; ``skies`` are the colours for tilesets by their property ``sky``."""
        self._map = tiled_map
        self._folder = tiled_map.path.resolve().parent
        self._skies = {
            one.image: skies[str(one.properties.get("sky"))]
            for one in tiled_map.tilesets
            if one.image is not None and one.properties.get("sky") in skies
        }
        self._read: dict[Image, pygame.Surface] = {}

    def surface(self, image: Image) -> pygame.Surface:
        """Return a picture with its key colour made transparent; raises ``TiledError``."""
        found = self._read.get(image)
        if found is None:
            found = self._read[image] = self._load(image)
        return found

    def _load(self, image: Image) -> pygame.Surface:
        place = f"{self._map.path}: {image.source or 'embedded picture'}"
        if not image.found:
            raise TiledError(place, "the picture is missing or no picture", "put it there or choose another in Tiled")
        try:
            raw = pygame.image.load(BytesIO(image.data) if image.data else self._folder / image.source)
        except (OSError, pygame.error) as error:
            raise TiledError(place, f"the picture cannot be read ({error})", "save it as PNG") from error
        width, height = raw.get_size()
        if max(width, height) > IMAGE_SIDE or width * height > IMAGE_PIXELS:
            raise LimitError(place, f"a picture of {width}×{height} pixels", "split it")
        if image.trans is not None:
            raw.set_colorkey(image.trans[:3])
        result = blank(width, height)
        result.blit(raw, (0, 0))
        return mapped(result, self._skies[image]) if image in self._skies else result


def flipped(surface: pygame.Surface, gid: int) -> pygame.Surface:
    """Return a surface flipped as a gid's bits say: first over the diagonal, then across, then down."""
    if gid & FLIP_DIAGONAL:
        surface = pygame.transform.flip(pygame.transform.rotate(surface, -90), True, False)
    if gid & (FLIP_X | FLIP_Y):
        surface = pygame.transform.flip(surface, bool(gid & FLIP_X), bool(gid & FLIP_Y))
    return surface


class Tiles:
    """The tiles and pictures of one map, tinted and faded as its layers ask."""

    def __init__(self, tiled_map: TiledMap, skies: Mapping[str, Sky] = NO_SKY) -> None:
        """Cut the tiles of a map; what shows the outdoors in the colours of ``skies`` (see ``Pictures``)."""
        self._map = tiled_map
        self._pictures = Pictures(tiled_map, skies)
        self._ready: dict[Image, pygame.Surface] = {}
        self._made: dict[tuple[int, Colour | None, float, int, int], pygame.Surface] = {}
        self._images: dict[tuple[Image, Colour | None, float], pygame.Surface] = {}

    def tile(
        self, gid: int, tint: Colour | None = None, opacity: float = 1.0, size: tuple[int, int] | None = None
    ) -> pygame.Surface:
        """Return a tile's picture as its flip bits turn it; ``size`` stretches it before it is turned.

        A gid that no tileset has gives the sign for a missing tile. Raises ``TiledError``.
        """
        width, height = size or (0, 0)
        key = (gid, tint, opacity, width, height)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._tile(gid, tint, opacity, size)
        return found

    def image(self, image: Image, tint: Colour | None, opacity: float) -> pygame.Surface:
        """Return a whole picture, as image layers show it; raises ``TiledError``."""
        key = (image, tint, opacity)
        found = self._images.get(key)
        if found is None:
            found = self._images[key] = tinted(self._pictures.surface(image), tint, opacity)
        return found

    def _tile(self, gid: int, tint: Colour | None, opacity: float, size: tuple[int, int] | None) -> pygame.Surface:
        tileset = self._map.tileset_of(gid)
        local = (gid & GID_MASK) - tileset.firstgid if tileset else 0
        image, rect = (tileset.picture(local), tileset.rect(local)) if tileset else (None, None)
        if image is None or rect is None or min(rect[2:]) <= 0 or not image.found:
            width, height = size or (rect[2:] if rect else (self._map.tile_width, self._map.tile_height))
            return tinted(missing(min(max(width, 1), LARGEST), min(max(height, 1), LARGEST)), None, opacity)
        if max(rect[2:]) > LARGEST:
            raise LimitError(f"{self._map.path}: tile {gid}", f"it is {rect[2]}×{rect[3]} pixels", "use an image layer")
        whole = self._pictures.surface(image)
        inside = whole.get_rect().contains(rect)
        if tint is None and opacity >= 1.0 and inside and size in (None, rect[2:]):
            return flipped(self._premultiplied(image).subsurface(rect), gid)
        surface = blank(rect[2], rect[3])
        surface.blit(whole, (0, 0), rect)
        if size is not None:
            surface = stretched(surface, min(max(size[0], 1), LARGEST), min(max(size[1], 1), LARGEST))
        return tinted(flipped(surface, gid), tint, opacity)

    def _premultiplied(self, image: Image) -> pygame.Surface:
        """Return a whole picture ready to be drawn; most tiles are mere parts of one."""
        found = self._ready.get(image)
        if found is None:
            found = self._ready[image] = tinted(self._pictures.surface(image), None, 1.0)
        return found


def missing(width: int, height: int) -> pygame.Surface:
    """Return Tiled's sign for a tile that is not there: a dark box crossed out in red, in straight alpha."""
    result = blank(width, height)
    result.fill((0, 0, 0, 128))
    right, bottom = width - 1, height - 1
    # a smooth line as Qt draws it: each step along it is shared by two pixels across it
    tall = bottom >= right
    long, short = (bottom, right) if tall else (right, bottom)
    for step in range(1, long):
        across, share = divmod(step * short, long)
        for side, part in ((across, 1 - share / long), (across + 1, share / long)):
            for place in (side, short - side):
                if part and 0 < place < short:
                    _redden(result, (place, step) if tall else (step, place), part)
    pygame.draw.rect(result, MISSING, result.get_rect(), 1)
    for corner in ((0, 0), (right, 0), (0, bottom)):
        result.set_at(corner, (255, 0, 0, 223))
    result.set_at((right, bottom), (238, 0, 0, 239))
    return result


def _redden(surface: pygame.Surface, at: tuple[int, int], share: float) -> None:
    """Paint a share (0-1) of a pixel red."""
    under = surface.get_at(at)
    below = under.a / 255 * (1 - share)
    alpha = share + below
    surface.set_at(at, (round((under.r * below + 255 * share) / alpha), 0, 0, round(255 * alpha)))

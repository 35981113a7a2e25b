"""Exact pictures: premultiplying with rounding, tinting, and nearest-pixel stretching and turning.

pygame's own versions round down or choose other pixels than Qt's raster engine, which Tiled draws
with. These are used when a picture is first made, never while it is shown.

Pixels are handled as 0xAARRGGBB, which is how pygame's own surfaces lie in memory: another order
would be several times slower to draw.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from math import ceil, cos, floor, radians, sin

import pygame

from game.tiled.model import Colour

WHITE: Colour = (255, 255, 255, 255)
FAR = 1 << 30
STRIP = 64
"""How many rows are converted at a time, so that a great picture needs no great memory."""
LARGEST = 1 << 22
"""Most pixels of a stretched or turned tile; larger ones are cut off."""


def blank(width: int, height: int) -> pygame.Surface:
    """Return a transparent 32-bit surface."""
    return pygame.Surface((width, height), pygame.SRCALPHA, 32)


class _Pixels(dict[int, int]):
    """Maps straight pixels (0xAARRGGBB) to premultiplied ones, tinted and faded; each is worked out once."""

    def __init__(self, tint: Colour | None, opacity: float) -> None:
        super().__init__()
        self._tint = tint
        # the steps in which Qt's raster engine fades: 256ths, then 255ths
        self._opacity = (floor(opacity * 256 + 0.5) * 255 >> 8) / 255 if opacity < 1.0 else 1.0

    def __missing__(self, pixel: int) -> int:
        alpha = pixel >> 24
        parts = [float(pixel >> 16 & 255), float(pixel >> 8 & 255), float(pixel & 255)]
        strength = alpha * self._opacity
        if self._tint is not None:
            # the tint multiplies what the picture looks like on white
            white = 255 - alpha
            parts = [(white + alpha * part / 255) * tint / 255 for part, tint in zip(parts, self._tint, strict=False)]
            strength *= self._tint[3] / 255
        red, green, blue = (round(part * strength / 255) for part in parts)
        self[pixel] = result = round(strength) << 24 | red << 16 | green << 8 | blue
        return result


class _Straight(dict[int, int]):
    """Maps premultiplied pixels (0xAARRGGBB) to straight ones."""

    def __missing__(self, pixel: int) -> int:
        alpha = pixel >> 24
        parts = (pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255)
        red, green, blue = (min((part * 255 + alpha // 2) // alpha, 255) if alpha else 0 for part in parts)
        self[pixel] = result = alpha << 24 | red << 16 | green << 8 | blue
        return result


def mapped(surface: pygame.Surface, table: Mapping[int, int]) -> pygame.Surface:
    """Return a copy of a 32-bit surface with each pixel (0xAARRGGBB) looked up in a table."""
    raw = pygame.image.tobytes(surface, "BGRA")
    pixels = array("I", map(table.__getitem__, memoryview(raw).cast("I")))
    return pygame.image.frombytes(pixels.tobytes(), surface.get_size(), "BGRA")


def make_straight(surface: pygame.Surface) -> None:
    """Turn premultiplied alpha into straight alpha in place, rounded to the nearest."""
    table = _Straight()
    for top in range(0, surface.get_height(), STRIP):
        part = surface.subsurface((0, top, surface.get_width(), min(STRIP, surface.get_height() - top)))
        if pygame.mask.from_surface(part, 0).count() != pygame.mask.from_surface(part, 254).count():
            done = mapped(part, table)
            part.fill((0, 0, 0, 0))
            part.blit(done, (0, 0))


def tinted(surface: pygame.Surface, tint: Colour | None, opacity: float) -> pygame.Surface:
    """Return a premultiplied copy of a straight surface, tinted and faded to ``opacity`` (0-1).

    As in Tiled the tint multiplies what the picture looks like on white, so that see-through
    pixels take on more of it; then the picture's own alpha and the tint's are put back.
    """
    tint = None if tint == WHITE else tint
    if tint is None and opacity >= 1.0:
        seen = pygame.mask.from_surface(surface, 0).count()
        if seen == pygame.mask.from_surface(surface, 254).count():
            return surface.premul_alpha()  # exact where alpha is 0 or 255
    return mapped(surface, _Pixels(tint, opacity))


Box = tuple[float, float, float, float]
"""Left, top, width and height in pixels, not always whole."""


def nearest(value: float) -> int:
    """Return the pixel a drawn edge falls on: halves go up, as in Qt's raster engine.

    What lies further off than ``FAR`` is drawn there: rectangles hold no larger numbers.
    """
    return min(max(floor(value + 0.5), -FAR), FAR)


def stretched(surface: pygame.Surface, width: int, height: int) -> pygame.Surface:
    """Return a copy of ``width`` × ``height``, each pixel from the middle of where it comes from."""
    own_w, own_h = surface.get_size()
    if (own_w, own_h) == (width, height) or not own_w or not own_h:
        return surface
    return sampled(surface, (0.0, 0.0, float(width), float(height)))


def covered(box: Box) -> pygame.Rect:
    """Return the pixels a rectangle that need not lie on whole ones is drawn on: its edges rounded."""
    left, top, width, height = box
    x0, y0 = nearest(left), nearest(top)
    columns = max(nearest(left + width) - x0, 1)
    rows = max(min(nearest(top + height) - y0, LARGEST // columns), 1)
    return pygame.Rect(x0, y0, columns, rows)


def sampled(surface: pygame.Surface, box: Box) -> pygame.Surface:
    """Return a picture stretched over a rectangle; it goes to ``covered(box)``."""
    own_w, own_h = surface.get_size()
    left, top, width, height = box
    area = covered(box)
    columns = [_pick(x + 0.5 - left, width, own_w) for x in range(area.left, area.right)]
    source = memoryview(pygame.image.tobytes(surface, "BGRA")).cast("I")
    rows: dict[int, bytes] = {}
    parts = []
    for y in range(area.top, area.bottom):
        row = _pick(y + 0.5 - top, height, own_h)
        if row not in rows:
            line = source[row * own_w : (row + 1) * own_w].tolist()
            rows[row] = array("I", [line[column] for column in columns]).tobytes()
        parts.append(rows[row])
    return pygame.image.frombytes(b"".join(parts), area.size, "BGRA")


def _pick(at: float, length: float, count: int) -> int:
    # a middle that falls between two pixels belongs to the first, as in Qt's fixed-point steps
    return min(max(ceil(at * count / length - 1e-6) - 1, 0), count - 1)


def swept(pivot: tuple[float, float], box: Box, degrees: float) -> pygame.Rect:
    """Return the pixels that a box, turned clockwise about a pivot, may be drawn on; ``box`` is from the pivot."""
    left, top, width, height = box
    sine, cosine = sin(radians(degrees)), cos(radians(degrees))
    corners = [(x, y) for x in (left, left + width) for y in (top, top + height)]
    xs = [pivot[0] + x * cosine - y * sine for x, y in corners]
    ys = [pivot[1] + x * sine + y * cosine for x, y in corners]
    x0, y0 = nearest(min(xs) - 0.5), nearest(min(ys) - 0.5)
    columns = max(ceil(max(xs)) - x0, 1)
    return pygame.Rect(x0, y0, columns, max(min(ceil(max(ys)) - y0, LARGEST // columns), 1))


def turned(surface: pygame.Surface, pivot: tuple[float, float], box: Box, degrees: float) -> pygame.Surface:
    """Return a picture stretched over a box and turned about a pivot; it goes to ``swept(pivot, box, degrees)``."""
    own_w, own_h = surface.get_size()
    left, top, width, height = box
    sine, cosine = sin(radians(degrees)), cos(radians(degrees))
    area = swept(pivot, box, degrees)
    source = memoryview(pygame.image.tobytes(surface, "BGRA")).cast("I").tolist()
    # one step to the right moves the source by (across_x, across_y) pixels
    across_x, across_y = cosine * own_w / width, -sine * own_h / height
    pixels = array("I")
    for y in range(area.top, area.bottom):
        from_x, from_y = area.left + 0.5 - pivot[0], y + 0.5 - pivot[1]
        u = (from_x * cosine + from_y * sine - left) * own_w / width
        v = (-from_x * sine + from_y * cosine - top) * own_h / height
        pixels.extend(
            source[int(v + across_y * step) * own_w + int(u + across_x * step)]
            if 0 <= u + across_x * step < own_w and 0 <= v + across_y * step < own_h
            else 0
            for step in range(area.width)
        )
    return pygame.image.frombytes(pixels.tobytes(), area.size, "BGRA")

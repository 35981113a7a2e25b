"""What small maps are written with: pictures that look different however they lie, tilesets, layers, maps."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

MAPS = Path(__file__).parent / "maps"
X, Y, D = 1 << 31, 1 << 30, 1 << 29
Pixel = tuple[int, int, int, int]
HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n'
CELLS = [1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 1, 2, 3, 0, 0, 4, 5, 6, 1 | X, 2 | Y, 3 | D, 4 | X | Y, 5 | X | D, 6 | X | Y | D]
SOME = [0, 3, 0, 0, 5, 0, 7, 0, 0, 2, 0, 1, 0, 4, 0, 0, 8, 0, 6, 0, 5, 0, 0, 3]
"""What layers of 6 × 4 tiles show: turned every way, and with holes."""


def png(width: int, height: int, pixel: Callable[[int, int], Pixel]) -> bytes:
    """Return a PNG picture of what ``pixel(x, y)`` says."""
    rows = b"".join(b"\0" + b"".join(bytes(pixel(x, y)) for x in range(width)) for y in range(height))

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def glyph(number: int, width: int, height: int) -> Callable[[int, int], Pixel]:
    """Return a picture no flip or turn of which looks the same: a corner, a bar and a soft edge."""

    def pixel(x: int, y: int) -> Pixel:
        if x < width // 3 and y < height // 4:
            return 250, 240 - number * 20 % 200, 60, 255
        if y >= height - 3:
            return 40, 60 + number * 40 % 190, 120, 255
        if x >= width - 2:
            return 230, 40, 90, 128
        if (x + y) % 7 == 0:
            return 0, 0, 0, 0
        return (60 + number * 53) % 256, (90 + number * 97) % 256, (120 + number * 31) % 256, 255

    return pixel


def sheet(columns: int, rows: int, size: int = 16, margin: int = 0, spacing: int = 0, slack: int = 0) -> bytes:
    """Return a tileset picture; ``slack`` px more than needed lie at its right and bottom."""
    step = size + spacing
    width, height = margin + columns * step - spacing + slack, margin + rows * step - spacing + slack

    def pixel(x: int, y: int) -> Pixel:
        column, across = divmod(x - margin, step)
        row, down = divmod(y - margin, step)
        if x < margin or y < margin or across >= size or down >= size or column >= columns or row >= rows:
            return 255, 0, 255, 255
        return glyph(row * columns + column, size, size)(across, down)

    return png(width, height, pixel)


def write(name: str, text: str | bytes) -> None:
    """Write one file into ``maps/``."""
    path = MAPS / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())


def tileset(first: int, inside: str = "", image: str = "tiles.png", more: str = "", size: int = 16) -> str:
    """Return an embedded tileset of a picture."""
    picture = f'<image source="{image}" width="64" height="32"/>' if image else ""
    return (
        f'<tileset firstgid="{first}" name="set{first}" tilewidth="{size}" tileheight="{size}" tilecount="8" '
        f'columns="4" {more}>{inside}{picture}</tileset>'
    )


def layer(gids: Sequence[int], width: int = 6, name: str = "tiles", more: str = "", data: str = "") -> str:
    """Return a tile layer; ``data`` replaces its CSV."""
    inside = data or f'<data encoding="csv">{",".join(map(str, gids))}</data>'
    return f'<layer name="{name}" width="{width}" height="{len(gids) // width}" {more}>{inside}</layer>'


def map_(inside: str, width: int = 6, height: int = 4, more: str = "") -> str:
    """Return a map of 16-px tiles."""
    attributes = "" if "renderorder" in more else 'renderorder="right-down" '
    return (
        f'{HEADER}<map version="1.8" tiledversion="1.8.2" orientation="orthogonal" {attributes}width="{width}" '
        f'height="{height}" tilewidth="16" tileheight="16" infinite="{int("infinite" in more)}" '
        f"{more.replace('infinite', '')}>\n{inside}\n</map>\n"
    )

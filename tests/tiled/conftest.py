"""A small room for the tests of the border, written as Tiled writes it."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

TILES = """<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="room" tilewidth="16" tileheight="16" tilecount="8" columns="4">
 <image source="room.png" width="64" height="32"/>
 <tile id="1"><objectgroup draworder="index" id="2"><object id="1" x="0" y="8" width="16" height="8"/></objectgroup></tile>
 <tile id="2"><properties><property name="foot" type="int" value="16"/></properties></tile>
 <tile id="3"><animation><frame tileid="3" duration="100"/><frame tileid="4" duration="200"/></animation></tile>
 <tile id="5"><objectgroup draworder="index" id="2"><object id="1" x="0" y="0">
  <polygon points="0,0 16,16 0,16"/></object></objectgroup></tile>
</tileset>
"""


def png(width: int, height: int) -> bytes:
    """Return a PNG picture in which every 16-px tile has a colour of its own."""
    rows = b""
    for y in range(height):
        row = (bytes((40 + x // 16 * 40, 60 + y // 16 * 60, 90, 255)) for x in range(width))
        rows += b"\0" + b"".join(row)

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def map_xml(inside: str, width: int = 8, height: int = 6, attributes: str = "") -> str:
    """Return a map of the room tileset with ``inside`` after it."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<map version="1.10" orientation="orthogonal" renderorder="right-down" width="{width}" height="{height}" '
        f'tilewidth="16" tileheight="16" {attributes}>\n<tileset firstgid="1" source="room.tsx"/>\n{inside}\n</map>\n'
    )


def layer_xml(gids: list[int], class_: str = "Ground", width: int = 8, more: str = "") -> str:
    """Return a tile layer in CSV."""
    rows = ",".join(map(str, gids))
    return (
        f'<layer id="1" name="{class_.lower()}" class="{class_}" width="{width}" height="{len(gids) // width}" {more}>'
        f'<data encoding="csv">{rows}</data></layer>'
    )


def objects_xml(inside: str) -> str:
    """Return an object layer of class ``Objects``."""
    return f'<objectgroup id="9" name="objects" class="Objects">{inside}</objectgroup>'


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes a map beside the room's tileset and returns its path."""
    (tmp_path / "room.tsx").write_text(TILES, "utf-8")
    (tmp_path / "room.png").write_bytes(png(64, 32))

    def write_it(text: str, name: str = "room.tmx") -> Path:
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return path

    return write_it

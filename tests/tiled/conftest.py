"""A small room for the tests of the border, written as Tiled writes it."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.tiled.map_kit import png

TILES = """<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="room" tilewidth="16" tileheight="16" tilecount="8" columns="4">
 <image source="room.png" width="64" height="32"/>
 <tile id="1"><objectgroup draworder="index" id="2"><object id="1" y="8" width="16" height="8" x="0"/></objectgroup>
 </tile>
 <tile id="2"><properties><property name="foot" type="int" value="16"/></properties></tile>
 <tile id="3"><animation><frame tileid="3" duration="100"/><frame tileid="4" duration="200"/></animation></tile>
 <tile id="5"><objectgroup draworder="index" id="2"><object id="1" x="0" y="0">
  <polygon points="0,0 16,16 0,16"/></object></objectgroup></tile>
</tileset>
"""
FLOOR = [1] * 48


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


def prop(**values: bool | int | str) -> str:
    """Return custom properties with their types."""
    kinds = {bool: "bool", int: "int", str: "string"}
    inside = "".join(
        f'<property name="{name}" type="{kinds[type(value)]}" '
        f'value="{str(value).lower() if isinstance(value, bool) else value}"/>'
        for name, value in values.items()
    )
    return f"<properties>{inside}</properties>"


def thing(id_: int, class_: str, name: str, box: str = 'x="32" y="48"', inside: str = "<point/>") -> str:
    """Return one object."""
    return f'<object id="{id_}" name="{name}" type="{class_}" {box}>{inside}</object>'


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes a map beside the room's tileset and returns its path."""
    (tmp_path / "room.tsx").write_text(TILES, "utf-8")
    (tmp_path / "room.png").write_bytes(png(64, 32, lambda x, y: (40 + x // 16 * 40, 60 + y // 16 * 60, 90, 255)))

    def write_it(text: str, name: str = "room.tmx") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    return write_it


@pytest.fixture
def soon_and_small() -> Iterator[None]:
    """Hold that a test takes less than ten seconds of the processor and 300 MiB."""
    start = time.process_time()
    tracemalloc.start()
    try:
        yield
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert time.process_time() - start < 10
    assert peak < 300 << 20

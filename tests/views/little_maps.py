"""Little maps written for the tests of what is drawn of a map."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.views.tilemap import SpriteDraw
from tests.tiled.conftest import map_xml
from tests.tiled.map_kit import png

ROOT = Path(__file__).resolve().parents[2]
PALETTE = {
    name: [tuple(colour) for colour in ramp]
    for name, ramp in json.loads((ROOT / "assets" / "art" / "palette.json").read_text("utf-8")).items()
}
TEAL, WHITE, MUSTARD, LEAF = PALETTE["teal"][2], PALETTE["white"][3], PALETTE["mustard"][2], PALETTE["leaf"][2]
COLOURS = [TEAL, WHITE, MUSTARD, LEAF]
SET = """<tileset name="set" tilewidth="16" tileheight="16" tilecount="4" columns="4">
 <image source="set.png" width="64" height="16"/>
 <tile id="2"><properties><property name="foot" type="int" value="16"/></properties></tile>
 <tile id="3"><animation><frame tileid="3" duration="100"/><frame tileid="0" duration="100"/></animation></tile>
</tileset>
"""
GROUND, CABINET, TALL, BLINK = 1, 2, 3, 4
Draw = Callable[..., pygame.Surface]


def layer(cells: dict[tuple[int, int], int], class_: str, width: int = 24, height: int = 14, more: str = "") -> str:
    """Return a tile layer with gids at (column, row)."""
    gids = [cells.get((index % width, index // width), 0) for index in range(width * height)]
    rows = ",".join(map(str, gids))
    return (
        f'<layer name="{class_}" class="{class_}" width="{width}" height="{height}" {more}>'
        f'<data encoding="csv">{rows}</data></layer>'
    )


def everywhere(gid: int, width: int = 24, height: int = 14) -> dict[tuple[int, int], int]:
    return {(x, y): gid for x in range(width) for y in range(height)}


def write(folder: Path, inside: str, width: int = 24, height: int = 14, attributes: str = "") -> Path:
    (folder / "set.png").write_bytes(png(64, 16, lambda x, y: (*COLOURS[x // 16], 255)))
    (folder / "room.tsx").write_text(SET, "utf-8")
    (folder / "room.tmx").write_text(map_xml(inside, width, height, attributes), "utf-8")
    return folder / "room.tmx"


def person(x: int, y: int, colour: tuple[int, int, int] = (250, 10, 10)) -> SpriteDraw:
    surface = pygame.Surface((16, 24), pygame.SRCALPHA)
    surface.fill(colour)
    return SpriteDraw(surface, x - 8, y - 24, y)


def rgb(surface: pygame.Surface, x: int, y: int) -> tuple[int, int, int]:
    colour = surface.get_at((x, y))
    return colour.r, colour.g, colour.b

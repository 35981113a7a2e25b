"""What is read from disk: pictures and JSON, with the cure told when that fails."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pygame

from game.core.errors import GameError

Rgb = tuple[int, int, int]
Colour = tuple[str, int] | Rgb
"""A palette colour as (ramp, step), or red, green and blue."""


class AssetError(GameError):
    """A picture, sheet, font or palette that is missing or broken."""


def read_json(path: Path, cure: str) -> Any:
    """Return what a JSON file holds; raises ``AssetError`` with the cure."""
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise AssetError(str(path), f"cannot be read ({error})", cure) from None


def read_picture(path: Path, cure: str) -> pygame.Surface:
    """Read a PNG into the fastest format that holds it. Raises ``AssetError`` with the cure."""
    try:
        surface = pygame.image.load(path)
    except (OSError, pygame.error) as error:
        raise AssetError(str(path), f"cannot be read ({error})", cure) from None
    if not pygame.display.get_init() or pygame.display.get_surface() is None:
        return surface
    solid = pygame.mask.from_surface(surface, 254).count() == surface.get_width() * surface.get_height()
    return surface.convert() if solid else surface.convert_alpha()

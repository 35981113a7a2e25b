"""``root-access map-image``: a whole map as a PNG, drawn as Tiled draws it."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from game.core.errors import GameError


def add_parser(subparsers: Any) -> None:
    """Define the command."""
    parser = subparsers.add_parser(
        "map-image",
        help="draw a whole Tiled map as a PNG at 1:1",
        description="Draw any orthogonal Tiled map (.tmx, .tmj) as Tiled does: no camera, no people, no lighting.",
    )
    parser.add_argument("map", type=Path, metavar="MAP", help="the map to draw")
    parser.add_argument("-o", "--output", type=Path, metavar="PNG", required=True, help="the picture to write")
    parser.add_argument(
        "--objects",
        choices=("tiles", "none", "all"),
        default="tiles",
        help="of object layers draw tiles (default), nothing, or shapes and texts too",
    )
    parser.add_argument("--ms", type=int, default=0, metavar="N", help="how far animations have run, in milliseconds")
    parser.add_argument("--transparent", action="store_true", help="leave the map's background colour out")
    parser.add_argument("--root", type=Path, metavar="DIR", help="folder its files may lie in (default: its project)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Draw the map and write the picture."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame

    from game.tiled import load
    from game.views.tilemap_image import map_surface

    tiled_map = load(options.map, root=options.root)
    surface = map_surface(tiled_map, max(options.ms, 0), options.objects, background=not options.transparent)
    try:
        options.output.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(surface, options.output, "png")
    except (OSError, pygame.error) as error:
        raise GameError(
            str(options.output), f"the picture cannot be written ({error})", "choose another path"
        ) from None
    return 0

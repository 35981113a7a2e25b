"""``root-access play``: the game in a window."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.core.errors import GameError
from game.story.cases import CASES

if TYPE_CHECKING:
    from game.content import Library
    from game.game import Game


def add_parser(subparsers: Any) -> None:
    """Define the command."""
    parser = subparsers.add_parser("play", help="play the game (the default)")
    parser.add_argument("--case", choices=sorted(CASES), help="begin this case at once instead of at the title")
    parser.add_argument("--map", type=Path, metavar="FILE", help="walk about in a map, as from Tiled's Play command")
    parser.add_argument("--object", metavar="ID", help="with --map: the object (id or name) to start at")
    parser.add_argument("--watch", action="store_true", help="show edited maps, scripts and sheets at once")
    parser.add_argument("--seed", type=int, default=None, help="any whole number; the same seed plays the same")
    parser.add_argument("--scale", type=int, default=None, metavar="N", help="window size, N times 320×180")
    parser.add_argument("--record", type=Path, metavar="FILE", help="write down the inputs for root-access replay")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Open the window and play until it is closed."""
    from game.app import App

    if options.scale is not None and not 1 <= options.scale <= 16:
        raise SystemExit("root-access play: --scale takes a whole number from 1 to 16")
    if options.object and not options.map:
        raise SystemExit("root-access play: --object goes with --map FILE")
    if options.watch and options.record:
        raise SystemExit("root-access play: --record goes without --watch: edited content cannot be replayed")
    if options.watch:
        from game.watch import check_installed

        check_installed()
    app = App(seed=options.seed, scale=options.scale)
    if options.map:
        walk_map(app.game, app.content, options.map, _object(options.object))
    elif options.case:
        app.game.start_case(options.case)
    if options.record:
        app.record(options.record, options.case or "")
    if options.watch:
        app.watch()
    return app.run()


def _object(given: str | None) -> str:
    """Return the object to start at; Tiled leaves ``%objectid`` as it is if no object is selected."""
    return "" if given is None or given.startswith("%") else given


def walk_map(game: Game, content: Library, path: Path, start: str = "") -> None:
    """Walk about in a map file from an object (its number or name), or from the map's first Spawn.

    Raises ``GameError`` if the map is broken, has no Spawn or no such object.
    """
    from game.scenes.explore import Explore
    from game.scenes.renewal import footing

    name = content.add_map(path)
    place = content.place(name)
    marks = [*place.spawns, *place.points]
    entry = next(iter([*marks, *place.numbers]), None)
    if entry is None:
        raise GameError(str(path), "the map has no Spawn", "add an object of class Spawn")
    aim = None if not start or start in marks else _foot_of(content, name, start)
    explore = Explore()
    game.story.case = "cavity"
    game.replace_all(explore)
    explore.enter(game, name, start if start in marks else entry)
    if aim is not None:
        around = place.grid.with_bodies(person.at() for person in explore.people)
        explore.player.put(*footing(around, *aim))
        explore.eye.jump(explore.player.x, explore.player.y, explore.bounds(place))
    explore.resume(game)


def _foot_of(content: Library, name: str, start: str) -> tuple[int, int]:
    """Return the pixel at the middle of an object's lower edge; the object is given by its number or name."""
    from game.tiled.model import ObjectLayer
    from game.tiled.things import box_of
    from game.world.place import TILE

    tiled_map, place = content.tiled_map(name), content.place(name)
    layers = [layer for layer in tiled_map.layers if isinstance(layer, ObjectLayer)]
    items = [item for layer in layers for item in layer.objects]
    numbered = [item for item in items if str(item.id) == start]
    found = next(iter(numbered or [item for item in items if item.name == start]), None)
    if found is None:
        names = ", ".join([*place.spawns, *place.points])
        raise GameError(str(tiled_map.path), f"there is no object {start!r}", f"give its number, or one of: {names}")
    x, y, w, h = box_of(tiled_map, found)
    return x + w // 2 - tiled_map.left * TILE, y + h - tiled_map.top * TILE

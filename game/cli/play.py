"""``root-access play``: the game in a window."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from game.story.cases import CASES


def add_parser(subparsers: Any) -> None:
    """Define the command."""
    parser = subparsers.add_parser("play", help="play the game (the default)")
    parser.add_argument("--case", choices=sorted(CASES), help="begin this case at once instead of at the title")
    parser.add_argument("--map", type=Path, metavar="FILE", help="walk about in a map, as from Tiled's Play command")
    parser.add_argument("--object", metavar="ID", help="with --map: the object (id or name) to start at")
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
    app = App(seed=options.seed, scale=options.scale)
    if options.map:
        app.walk_map(options.map, options.object)
    elif options.case:
        app.game.start_case(options.case)
    if options.record:
        app.record(options.record, options.case or "")
    return app.run()

"""``root-access bench``: figures beside their floors and goals."""

from __future__ import annotations

import argparse
import json
import os
from typing import Any


def add_parser(subparsers: Any) -> None:
    """Define the command."""
    parser = subparsers.add_parser("bench", help="measure start-up, memory, frames and rates beside their floors")
    parser.add_argument("--json", action="store_true", help="print a list of {name, value, unit, floor, goal, ok}")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Measure everything and print it; the status is 0 also where a goal is missed."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    from game.bench import compiling, drawing, rooms, startup, stepping
    from game.opening import open_content

    content = open_content()
    rows = [
        *startup.figures(),
        *stepping.figures(content),
        *drawing.figures(content),
        *rooms.figures(content),
        *compiling.figures(content),
    ]
    if options.json:
        print(json.dumps([figure.row() for figure in rows], indent=1))
        return 0
    for figure in rows:
        floor = "" if figure.floor is None else f"floor {figure.floor:g} {figure.unit}"
        mark = "ok " if figure.ok else "NOT"
        print(f"{mark} {figure.name:34} {figure.value:>12,.3f} {figure.unit:8} goal {figure.goal:22} {floor}")
    return 0

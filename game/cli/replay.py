"""``root-access replay``: play a recording headless and compare what it comes to."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any


def add_parser(subparsers: Any) -> None:
    """Define the command."""
    parser = subparsers.add_parser("replay", help="replay a recording made by play --record")
    parser.add_argument("file", type=Path)
    parser.add_argument("--hash", action="store_true", help="print the final hash and nothing else")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Replay and say whether the hash is the recorded one; status 1 if it is not."""
    from dataclasses import replace

    from game.recording import Recording, start

    recording = Recording(options.file)
    game = start(recording)
    for ticks, given in recording.inputs():
        game.step(given)
        rest = replace(given, messages=()) if given.messages else given
        for _ in range(ticks - 1):
            game.step(rest)
    result = game.hash()
    if options.hash:
        print(result)
        return 0 if result == recording.hash else 1
    if recording.header["content"] != game.content.hash:
        print("replay: maps or scripts have changed since this was recorded")
    same = result == recording.hash
    print(f"replay: {game.tick} ticks, hash {result}: {'as recorded' if same else f'recorded was {recording.hash}'}")
    return 0 if same else 1

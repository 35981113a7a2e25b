"""The command line: a module a command, each with ``add_parser``; heavy imports wait until it runs."""

from __future__ import annotations

import argparse
import importlib
import sys

from game import __version__
from game.core.errors import GameError

COMMANDS = {
    "play": "play",
    "check": "check",
    "replay": "replay",
    "shoot": "shoot",
    "bench": "bench",
    "yarn": "yarn",
    "map-image": "map_image",
}
"""Commands and the modules of this package that define them."""


def parser(only: str | None = None) -> argparse.ArgumentParser:
    """Return the parser of all commands, or with ``only`` the one that knows this command alone."""
    result = argparse.ArgumentParser(
        prog="root-access", description="Root Access: five cases about dentistry in 2045, fear, and what calms it."
    )
    result.add_argument("--version", action="version", version=f"root-access {__version__}")
    subparsers = result.add_subparsers(dest="command", metavar="COMMAND")
    for command in [only] if only else COMMANDS:
        importlib.import_module(f"game.cli.{COMMANDS[command]}").add_parser(subparsers)
    return result


def run(arguments: list[str]) -> int:
    """Run one command. Without one, ``play``; mistakes of content are one sentence and status 1."""
    words = list(arguments)
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "play")
    options = parser(words[0] if words[0] in COMMANDS else None).parse_args(words)
    try:
        return int(options.run(options) or 0)
    except GameError as error:
        print(f"root-access: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 1

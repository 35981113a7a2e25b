"""``root-access`` and ``python -m game``: the command line."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit status (0 well, 1 a mistake was found, 2 misuse)."""
    from game.cli import run

    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())

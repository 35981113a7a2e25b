"""``root-access check``: every mistake in maps, scripts, sheets and messages, with place and cure."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def add_parser(subparsers: Any) -> None:
    """Define the command."""
    parser = subparsers.add_parser("check", help="check maps, scripts and sheets for mistakes")
    parser.add_argument("path", nargs="*", type=Path, help="files or folders (default: all of the game's content)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print a line a mistake; status 1 if there is any."""
    from game.opening import open_content

    content = open_content()
    paths = options.path or [content.root / "maps", content.root / "assets"]
    count = files = 0
    for path in paths:
        if not path.exists():
            print(f"{path}: there is no such file or folder: give a map, script, sheet or a folder of them")
            count += 1
            continue
        for file in _files(path):
            files += 1
            for problem in check_file(content, file):
                print(problem)
                count += 1
    every = [file for path in paths if path.exists() for file in _files(path)]
    if any(file.suffix == ".yarn" for file in every):
        from game.cli.check_scripts import check_scripts

        for problem in check_scripts(content, every):
            print(problem)
            count += 1
    print(f"check: {files} files, {count} mistakes" if count else f"check: {files} files, no mistakes", file=sys.stderr)
    return 1 if count else 0


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    kinds = (".tmx", ".yarn", ".json", ".tmj")
    # automapping rules are maps for Tiled alone
    return sorted(file for file in path.rglob("*") if file.suffix in kinds and not {"painter", "rules"} & {*file.parts})


def check_file(content: Any, file: Path) -> Iterator[str]:
    """Yield the mistakes of one map or sheet as text."""
    if file.suffix in (".tmx", ".tmj"):
        from game.cli.check_maps import check_map

        for problem in check_map(file, content):
            yield str(problem)
    elif file.suffix == ".json":
        yield from check_sheet(file)


def check_sheet(file: Path) -> Iterator[str]:
    """Yield the mistakes of a sheet's JSON: frames outside the picture, tags outside the frames."""
    try:
        data = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        yield f"{file}: it cannot be read ({error}): export the sheet again"
        return
    if not isinstance(data, dict) or "meta" not in data:
        return
    try:
        frames, meta = data["frames"], data["meta"]
        size = meta["size"]
        if not (file.parent / meta["image"]).is_file():
            yield f"{file}: its picture {meta['image']} is missing: export the sheet again"
        for number, frame in enumerate(frames):
            box = frame["frame"]
            if box["x"] < 0 or box["y"] < 0 or box["x"] + box["w"] > size["w"] or box["y"] + box["h"] > size["h"]:
                yield f"{file}: frame {number} lies outside the picture: export the sheet again"
        for tag in meta["frameTags"]:
            if not 0 <= tag["from"] <= tag["to"] < len(frames):
                yield f"{file}: tag {tag['name']} names frames that are not there: export the sheet again"
    except (KeyError, TypeError) as error:
        yield f"{file}: {error} is missing or of the wrong kind: export it as a JSON array with tags"

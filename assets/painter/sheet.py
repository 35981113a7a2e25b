"""Sprite sheets as Aseprite exports them: one PNG and one JSON of the same name.

The game reads only these two files, so an artist may open the PNG in Aseprite, repaint it and
export it again (File > Export Sprite Sheet, JSON data as an array, tags and slices on). A sheet
whose JSON says ``"painter": "hand"`` under ``meta`` was repainted by hand: the painter leaves it.

Format: https://www.aseprite.org/docs/cli/#data (json-array).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

ART = Path(__file__).resolve().parents[1] / "art"


@dataclass(frozen=True)
class Frame:
    """One frame: an RGBA array of shape (height, width, 4) and its duration in milliseconds."""

    pixels: np.ndarray
    duration: int = 100


@dataclass(frozen=True)
class Tag:
    """A named run of frames, first and last included, as Aseprite's frame tags.

    ``repeat`` is how often it is played before its last frame stays; 0 for ever.
    """

    name: str
    first: int
    last: int
    direction: str = "forward"
    repeat: int = 0


@dataclass(frozen=True)
class Slice:
    """A named rectangle in pixels; ``center`` is the nine-slice middle, ``pivot`` a point in it."""

    name: str
    x: int
    y: int
    w: int
    h: int
    center: tuple[int, int, int, int] | None = None
    pivot: tuple[int, int] | None = None
    data: str = ""


@dataclass(frozen=True)
class Sheet:
    """A sheet of equally sized frames laid out row by row, ``columns`` to a row.

    ``name`` is the path below ``assets/art`` without an ending, such as ``people/elara``.
    """

    name: str
    frames: list[Frame]
    tags: list[Tag] = field(default_factory=list)
    slices: list[Slice] = field(default_factory=list)
    columns: int = 8


def write(sheet: Sheet, root: Path = ART) -> bool:
    """Write the sheet's PNG and JSON below ``root``; return False if it is marked as hand-made.

    The same sheet always gives the same bytes. Raises ``ValueError`` if frames differ in size.
    """
    png = root / f"{sheet.name}.png"
    data = root / f"{sheet.name}.json"
    if data.exists() and json.loads(data.read_text("utf-8"))["meta"].get("painter") == "hand":
        return False
    sizes = {frame.pixels.shape[:2] for frame in sheet.frames}
    if len(sizes) != 1:
        raise ValueError(f"{sheet.name}: frames of different sizes {sorted(sizes)}; pad them alike")
    height, width = sizes.pop()
    columns = min(sheet.columns, len(sheet.frames))
    rows = -(-len(sheet.frames) // columns)
    atlas = np.zeros((rows * height, columns * width, 4), np.uint8)
    frames = []
    for index, frame in enumerate(sheet.frames):
        x, y = index % columns * width, index // columns * height
        atlas[y : y + height, x : x + width] = frame.pixels
        frames.append(
            {
                "filename": f"{png.stem} {index}.aseprite",
                "frame": {"x": x, "y": y, "w": width, "h": height},
                "rotated": False,
                "trimmed": False,
                "spriteSourceSize": {"x": 0, "y": 0, "w": width, "h": height},
                "sourceSize": {"w": width, "h": height},
                "duration": frame.duration,
            }
        )
    meta = {
        "app": "https://www.aseprite.org/",
        "version": "1.3",
        "image": png.name,
        "format": "RGBA8888",
        "size": {"w": atlas.shape[1], "h": atlas.shape[0]},
        "scale": "1",
        "frameTags": [
            {"name": tag.name, "from": tag.first, "to": tag.last, "direction": tag.direction}
            | ({"repeat": str(tag.repeat)} if tag.repeat else {})
            for tag in sheet.tags
        ],
        "slices": [_slice(piece) for piece in sheet.slices],
        "painter": "code",
    }
    png.parent.mkdir(parents=True, exist_ok=True)
    write_png(atlas, png)
    data.write_text(json.dumps({"frames": frames, "meta": meta}, indent=1) + "\n", "utf-8")
    return True


def write_png(pixels: np.ndarray, path: Path) -> None:
    """Write an RGBA array of shape (height, width, 4) as an optimised, deterministic PNG.

    Pixels with alpha 0 are written as transparent black, so that equal pictures are equal files.
    """
    clean = np.where(pixels[..., 3:] == 0, 0, pixels).astype(np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(clean, "RGBA").save(path, optimize=True)


def _slice(piece: Slice) -> dict[str, object]:
    key: dict[str, object] = {
        "frame": 0,
        "bounds": {"x": piece.x, "y": piece.y, "w": piece.w, "h": piece.h},
    }
    if piece.center is not None:
        key["center"] = dict(zip("xywh", piece.center, strict=True))
    if piece.pivot is not None:
        key["pivot"] = dict(zip("xy", piece.pivot, strict=True))
    return {"name": piece.name, "color": "#2fb3a0ff", "data": piece.data, "keys": [key]}

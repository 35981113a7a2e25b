"""How a fear is put together on the map: parts of its fight's sheets, hoses between them, a line that it rises from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from math import atan2, pi
from typing import TypeAlias

import numpy as np
from PIL import Image

from assets.painter.palette import rgba
from assets.painter.sheet import ART, Frame, Sheet, Slice, Tag, write
from assets.painter.tilekit import bayer, disc_mask

Point: TypeAlias = tuple[float, float]
Groups: TypeAlias = list[tuple[str, list[np.ndarray], int, int]]
DIRECTIONS = 32


@cache
def parts(name: str, tag: str) -> tuple[np.ndarray, ...]:
    """Return the frames of a tag of the sheet ``fear/NAME``, each an RGBA array of shape (height, width, 4)."""
    atlas = np.asarray(Image.open(ART / "fear" / f"{name}.png").convert("RGBA"))
    data = json.loads((ART / "fear" / f"{name}.json").read_text("utf-8"))
    run = next(item for item in data["meta"]["frameTags"] if item["name"] == tag)
    boxes = [frame["frame"] for frame in data["frames"][run["from"] : run["to"] + 1]]
    return tuple(atlas[box["y"] : box["y"] + box["h"], box["x"] : box["x"] + box["w"]] for box in boxes)


def blank(width: int, height: int) -> np.ndarray:
    """Return a clear RGBA canvas."""
    return np.zeros((height, width, 4), np.uint8)


def put(canvas: np.ndarray, part: np.ndarray, x: float, y: float) -> None:
    """Lay a part over a canvas, its top left at (x, y)."""
    left, top = round(x), round(y)
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + part.shape[1], canvas.shape[1]), min(top + part.shape[0], canvas.shape[0])
    if x0 < x1 and y0 < y1:
        piece = part[y0 - top : y1 - top, x0 - left : x1 - left]
        solid = piece[..., 3] > 0
        canvas[y0:y1, x0:x1][solid] = piece[solid]


def middle(canvas: np.ndarray, part: np.ndarray, x: float, y: float) -> None:
    """Lay a part over a canvas, its middle at (x, y)."""
    put(canvas, part, x - part.shape[1] // 2, y - part.shape[0] // 2)


def aimed(run: Sequence[np.ndarray], dx: float, dy: float) -> np.ndarray:
    """Return the frame, of one for each of the 32 directions, that points along a vector."""
    return run[int(atan2(dy, dx) * DIRECTIONS / (2 * pi) + DIRECTIONS + 0.5) % DIRECTIONS]


def hose(
    canvas: np.ndarray, links: Sequence[np.ndarray], count: int, start: Point, bend: Point, turn: Point, end: Point
) -> None:
    """Lay ``count`` links from ``start`` to ``end``; ``bend`` and ``turn`` are the handles of the Bézier curve."""
    last = start[0] * 1.01 - bend[0] * 0.01, start[1] * 1.01 - bend[1] * 0.01
    for number in range(count):
        t = number / (count - 1)
        shares = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        points = (start, bend, turn, end)
        x, y = (sum(share * point[axis] for share, point in zip(shares, points, strict=True)) for axis in (0, 1))
        middle(canvas, aimed(links, x - last[0], y - last[1]), x, y)
        last = x, y


def sunk(canvas: np.ndarray, line: int) -> None:
    """Take away what lies below a row: it is still under the ground."""
    canvas[line:] = 0


def pit(canvas: np.ndarray, x: float, y: float, rx: float, ry: float, rim: tuple[str, int]) -> None:
    """Open the ground: a dark oval with a lit far rim, dithered towards its edge."""
    if rx < 3:
        return
    height, width = canvas.shape[:2]
    edge, hole = disc_mask(width, height, x, y, rx, ry), disc_mask(width, height, x, y + 1, rx - 2, ry - 1)
    canvas[edge & bayer(width, height, 10)] = rgba("void", 0)
    canvas[disc_mask(width, height, x, y, rx - 1, ry - 0.5)] = rgba(*rim)
    canvas[hole] = rgba("void", 0)


def shade(canvas: np.ndarray, x: float, y: float, rx: float, ry: float) -> None:
    """Let something's shadow lie on the ground, behind what is drawn already."""
    height, width = canvas.shape[:2]
    clear = canvas[..., 3] == 0
    canvas[clear & disc_mask(width, height, x, y, rx, ry) & bayer(width, height, 8)] = rgba("void", 0)
    canvas[clear & disc_mask(width, height, x, y, rx * 0.8, ry * 0.7)] = rgba("void", 0)


def eased(share: float) -> float:
    """Return a way's share that begins and ends gently; below 0 it has not begun, above 1 it is over."""
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)


def sprung(share: float) -> float:
    """Return a way's share that goes a little too far and comes back."""
    share = min(max(share, 0.0), 1.0)
    return 1 + 2.4 * (share - 1) ** 3 + 1.4 * (share - 1) ** 2


def sheet(name: str, groups: Groups, pivot: tuple[int, int]) -> str:
    """Write the sheet ``realm/rising_NAME``: (tag, frames, milliseconds each, how often), and an empty tag ``gone``."""
    frames = [Frame(np.zeros_like(groups[0][1][0]), 1000)]
    tags = [Tag("gone", 0, 0)]
    for tag, pictures, duration, repeat in groups:
        tags.append(Tag(tag, len(frames), len(frames) + len(pictures) - 1, repeat=repeat))
        frames += [Frame(picture, duration) for picture in pictures]
    write(Sheet(f"realm/rising_{name}", frames, tags, [Slice("foot", *pivot, 1, 1, pivot=(0, 0))]))
    return f"assets/art/realm/rising_{name}.png"

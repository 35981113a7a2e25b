"""Small pictures typed in letters of the palette, and the ordered dither that the panels use."""

from __future__ import annotations

import numpy as np

from assets.painter.palette import rgba

LETTERS: dict[str, tuple[str, int]] = {
    **{letter: ("void", step) for step, letter in enumerate("knivVu")},
    **{letter: ("teal", step) for step, letter in enumerate("abcde")},
    **{letter: ("white", step) for step, letter in enumerate("fghjw")},
    **{letter: ("mustard", step) for step, letter in enumerate("moyYz")},
    **{letter: ("red", step) for step, letter in enumerate("qrRO")},
    **{letter: ("magenta", step) for step, letter in enumerate("xXpPQ")},
    **{letter: ("cyan", step) for step, letter in enumerate("tTsSC")},
    **{letter: ("enamel", step) for step, letter in enumerate("123456")},
    **{letter: ("leaf", step) for step, letter in enumerate("lLMN")},
    **{letter: ("dusk", step) for step, letter in enumerate("ABDEF")},
    **{letter: ("skin", step) for step, letter in enumerate("GHIJK")},
}

BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]])


def typed(text: str) -> np.ndarray:
    """Return the picture of typed rows; ``.`` is nothing. Raises ``KeyError`` for an unknown letter."""
    rows = text.split()
    picture = np.zeros((len(rows), max(map(len, rows)), 4), np.uint8)
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            if letter != ".":
                picture[y, x] = rgba(*LETTERS[letter])
    return picture


def typed_row(text: str) -> dict[str, np.ndarray]:
    """Return pictures typed side by side by name: the first line holds the names."""
    found: dict[str, np.ndarray] = {}
    for block in text.strip().split("\n\n"):
        head, *rows = block.split("\n")
        columns = [row.split() for row in rows]
        for index, name in enumerate(head.split()):
            found[name] = typed("\n".join(row[index] for row in columns))
    return found


def canvas(width: int, height: int, colour: tuple[str, int] | None = None) -> np.ndarray:
    """Return an empty picture, or one filled with a palette colour."""
    picture = np.zeros((height, width, 4), np.uint8)
    if colour is not None:
        picture[:] = rgba(*colour)
    return picture


def paste(picture: np.ndarray, stamp: np.ndarray, x: int, y: int) -> None:
    """Put ``stamp`` into ``picture`` with its top left at (x, y); what falls outside is lost."""
    height, width = picture.shape[:2]
    top, left = max(0, -y), max(0, -x)
    bottom, right = min(stamp.shape[0], height - y), min(stamp.shape[1], width - x)
    if top >= bottom or left >= right:
        return
    part = stamp[top:bottom, left:right]
    area = picture[y + top : y + bottom, x + left : x + right]
    area[part[..., 3] > 0] = part[part[..., 3] > 0]


def dither(picture: np.ndarray, mask: np.ndarray, level: np.ndarray, colour: tuple[str, int]) -> None:
    """Colour the masked pixels where ``level`` (0-16, per pixel) is above the ordered pattern."""
    height, width = picture.shape[:2]
    pattern = np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width]
    picture[mask & (level > pattern)] = rgba(*colour)


def pad(picture: np.ndarray, width: int, height: int, x: int | None = None, y: int | None = None) -> np.ndarray:
    """Return the picture in the middle (or at x, y) of an empty one of the given size."""
    full = canvas(width, height)
    left = (width - picture.shape[1]) // 2 if x is None else x
    top = (height - picture.shape[0]) // 2 if y is None else y
    paste(full, picture, left, top)
    return full

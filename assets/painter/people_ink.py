"""Pictures as inks: a small number for every colour of the palette, so that light can move along a ramp.

An *ink* is ``ramp * 8 + step + 1`` in a ``uint8`` array of shape (height, width); 0 is transparent.
Everything drawn by hand is typed as rows of letters, and a *dye* says which ink a letter stands for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from assets.painter.palette import RAMPS, rgb

NAMES = tuple(RAMPS)
CLEAR = 0

Dye = Mapping[str, int]


def ink(ramp: str, step: int) -> int:
    """Return the ink of one palette colour; negative steps count from the light end of the ramp."""
    length = len(RAMPS[ramp])
    return NAMES.index(ramp) * 8 + (step % length) + 1


def ramp_name(value: int) -> str:
    """Return the name of the ramp an ink belongs to."""
    return NAMES[(value - 1) // 8]


def dye(**letters: tuple[str, int]) -> dict[str, int]:
    """Return a dye: ``dye(h=("hair", 1))`` makes the letter h the second step of the hair ramp."""
    return {letter: ink(*place) for letter, place in letters.items()}


def blank(width: int, height: int) -> np.ndarray:
    """Return a transparent picture."""
    return np.zeros((height, width), np.uint8)


def typed(rows: Sequence[str], inks: Dye) -> np.ndarray:
    """Turn typed rows into a picture; ``.`` and space are transparent, short rows are padded.

    Raises ``KeyError`` for a letter that the dye does not know.
    """
    picture = blank(max(map(len, rows)), len(rows))
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            if letter not in ". ":
                picture[y, x] = inks[letter]
    return picture


def paste(under: np.ndarray, over: np.ndarray, x: int, y: int, edge: int = 0) -> None:
    """Lay ``over`` on ``under`` at (x, y), cut at the borders.

    With ``edge`` the pixels of ``under`` that touch ``over`` from the sides or below go that many
    steps down their ramp: the thin shadow that keeps an arm readable before a coat.
    """
    layer = blank(under.shape[1], under.shape[0])
    height, width = over.shape
    top, left = max(0, y), max(0, x)
    bottom, right = min(under.shape[0], y + height), min(under.shape[1], x + width)
    if bottom <= top or right <= left:
        return
    layer[top:bottom, left:right] = over[top - y : bottom - y, left - x : right - x]
    mask = layer != CLEAR
    if edge:
        touched = np.zeros_like(mask)
        touched[:, 1:] |= mask[:, :-1]
        touched[:, :-1] |= mask[:, 1:]
        touched[1:, :] |= mask[:-1, :]
        shade(under, touched & ~mask, -edge)
    under[mask] = layer[mask]


def shade(picture: np.ndarray, mask: np.ndarray, steps: int) -> None:
    """Move the masked pixels ``steps`` along their ramps (negative is darker), stopping at the ends."""
    chosen = mask & (picture != CLEAR)
    picture[chosen] = _moved(steps)[picture[chosen]]


def _moved(steps: int) -> np.ndarray:
    table = np.zeros(256, np.uint8)
    for index, name in enumerate(NAMES):
        length = len(RAMPS[name])
        for step in range(length):
            table[index * 8 + step + 1] = index * 8 + min(max(step + steps, 0), length - 1) + 1
    return table


def around(mask: np.ndarray) -> np.ndarray:
    """Return the pixels outside ``mask`` that touch it with a side."""
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    grown[:, 1:] |= mask[:, :-1]
    grown[:, :-1] |= mask[:, 1:]
    return grown & ~mask


def outlined(picture: np.ndarray, lines: Mapping[str, int], other: int) -> np.ndarray:
    """Return the picture with a one-pixel outline in the transparent pixels around it.

    ``lines`` gives the ink of the outline for each ramp it runs along; ``other`` serves the rest.
    Where two ramps meet, the neighbour above or below decides before those at the sides.
    """
    result = picture.copy()
    height, width = picture.shape
    for y, x in zip(*np.nonzero(around(picture != CLEAR)), strict=True):
        for ny, nx in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
            if 0 <= ny < height and 0 <= nx < width and picture[ny, nx] != CLEAR:
                result[y, x] = lines.get(ramp_name(int(picture[ny, nx])), other)
                break
    return result


def rgba(picture: np.ndarray) -> np.ndarray:
    """Return the picture as an RGBA array of shape (height, width, 4); alpha is 0 or 255."""
    table = np.zeros((256, 4), np.uint8)
    for index, name in enumerate(NAMES):
        for step in range(len(RAMPS[name])):
            table[index * 8 + step + 1] = (*rgb(name, step), 255)
    return table[picture]

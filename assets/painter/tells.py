"""Tells: what the player notices about somebody, as 16x16 cards; fears and manners as icons for the chart."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from assets.painter.people_ink import CLEAR, around, ink, paste, rgba, shade, typed
from assets.painter.sheet import Frame, Sheet, Tag, write
from assets.painter.tells_icons import FEARS, MANNERS
from assets.painter.tells_later import TELLS as LATER
from assets.painter.tells_pictures import INKS, RATTLED, TELLS

SIZE = 16
CARD = [
    ".KKKKKKKKKKKKKK.",
    "KzzzzzzzzzzzzzzK",
    *["KzPPPPPPPPPPPPYK"] * 12,
    "KzYYYYYYYYYYYYYK",
    ".KKKKKKKKKKKKKK.",
]
"""Paper: a found tell."""
FEAR_CARD = [
    "...KKKKKKKKKK...",
    "..KmmmmmmmmmmK..",
    ".KmnnnnnnnnnnMK.",
    *["KmnnnnnnnnnnnnMK"] * 10,
    ".KmnnnnnnnnnnMK.",
    "..KMMMMMMMMMMK..",
    "...KKKKKKKKKK...",
]
"""A dark octagon with a magenta rim: a fear."""
MANNER_CARD = [
    "....KKKKKKKK....",
    "..KKTTTTTTTTKK..",
    ".KTTuuuuuuuuTTK.",
    ".KTuuuuuuuuuutK.",
    *["KTuuuuuuuuuuuutK"] * 8,
    ".KTuuuuuuuuuutK.",
    ".KttuuuuuuuuttK.",
    "..KKttttttttKK..",
    "....KKKKKKKK....",
]
"""A teal disc: how somebody wants to be cared for."""


PRINTED = ";:!,"
DRAWN = {ord(letter): "." for letter in PRINTED}
PRINT = {ord(letter): "." for letter in INKS if letter not in PRINTED}


def _card(ground: list[str], rows: list[str], shadow: bool) -> np.ndarray:
    """Return a card with a 12x12 picture; on paper it gets a dark outline and a soft shadow."""
    picture = typed(ground, INKS)
    print_only = [row.translate(PRINT) for row in rows]
    paste(picture, typed(print_only, INKS), 2, 2)
    rows = [row.translate(DRAWN) for row in rows]
    sign = np.zeros((SIZE, SIZE), np.uint8)
    paste(sign, typed(rows, INKS), 2, 2)
    if shadow:
        inner = np.zeros((SIZE, SIZE), bool)
        inner[1:-1, 1:-1] = True
        cast = np.zeros_like(inner)
        cast[1:, 1:] = (sign != CLEAR)[:-1, :-1]
        shade(picture, cast & inner & ~around(sign != CLEAR), -1)
        picture[around(sign != CLEAR) & inner] = ink("enamel", 1)
    paste(picture, sign, 0, 0)
    return picture


def sheet() -> Sheet:
    """Return the sheet of cards: one tag for each tell, fear and manner."""
    frames: list[Frame] = []
    tags: list[Tag] = []

    def add(name: str, *shots: tuple[np.ndarray, int]) -> None:
        tags.append(Tag(name, len(frames), len(frames) + len(shots) - 1))
        frames.extend(Frame(rgba(picture), duration) for picture, duration in shots)

    for name, rows in (TELLS | LATER).items():
        still = _card(CARD, rows, True)
        if name in RATTLED:
            add(name, (still, 110), (_card(CARD, RATTLED[name], True), 110))
        else:
            add(name, (still, 100))
    for name, rows in FEARS.items():
        add(name, (_card(FEAR_CARD, rows, False), 100))
    for name, rows in MANNERS.items():
        add(name, (_card(MANNER_CARD, rows, False), 100))
    return Sheet("tells", frames, tags)


def paint() -> Iterator[str]:
    """Write the sheet of tells; yields its path below ``assets``."""
    write(sheet())
    yield "art/tells.png"

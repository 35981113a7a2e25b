"""Wells's practice: all tilesets and moving decorations (``python -m assets.painter practice``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from assets.painter import practice_hung, practice_room, practice_things
from assets.painter.sheet import ART, Frame, Sheet, Tag, write
from assets.painter.tilekit import Pic, noise
from assets.painter.tilesheet import TileSheet


def tilesets() -> list[TileSheet]:
    """Return every tileset of the practice."""
    return [practice_room.sheet(), practice_hung.sheet(), practice_things.sheet()]


def motes() -> Sheet:
    """Return dust in a window's light, 112×80: specks that sink and turn, bright where the beam is."""
    frames = []
    for step in range(24):
        pic = Pic(112, 80)
        for i in range(26):
            age = (step + noise(i, 3, 2)) % 24
            x = noise(i, 1, 2) * 70 // 256 + age * 0.5 + 3 * np.sin((step / 24 + i * 0.3) * 2 * np.pi)
            y = noise(i, 2, 2) * 60 // 256 + age * 0.7
            beam = y * 0.5 + 2 < x < y * 0.5 + 66
            if beam and 2 < age < 22:
                pic.dot(round(x), round(y), "mustard4" if (i + step // 4) % 3 else "white4")
        frames.append(Frame(pic.rgba(), 170))
    return Sheet("practice/motes", frames, [Tag("drift", 0, 23)], columns=6)


def paint() -> Iterator[Path]:
    """Write all tilesets and sheets; yield the paths of what was written."""
    for tiles in tilesets():
        yield from tiles.write()
    sheet = motes()
    if write(sheet):
        yield ART / f"{sheet.name}.png"
        yield ART / f"{sheet.name}.json"

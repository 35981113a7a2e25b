"""The community hall: all tilesets and moving decorations (``python -m assets.painter hall``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from assets.painter import hall_hung, hall_room, hall_things
from assets.painter.sheet import ART, Frame, Sheet, Tag, write
from assets.painter.tilekit import Pic, noise
from assets.painter.tilesheet import TileSheet


def tilesets() -> list[TileSheet]:
    """Return every tileset of the hall."""
    return [hall_room.sheet(), hall_hung.sheet(), hall_things.sheet()]


def dust() -> Sheet:
    """Return dust in a tall window's light, 64×72: specks that sink along the beam and turn."""
    frames = []
    for step in range(20):
        pic = Pic(64, 72)
        for i in range(16):
            age = (step + noise(i, 3, 9)) % 20
            y = noise(i, 2, 9) * 52 // 256 + age * 0.8
            x = y * 0.5 + 2 + noise(i, 1, 9) * 26 // 256 + 2 * np.sin((step / 20 + i * 0.37) * 2 * np.pi)
            if 1 < age < 18:
                pic.dot(round(x), round(y), "white4" if (i + step // 4) % 3 == 0 else "mustard4")
        frames.append(Frame(pic.rgba(), 180))
    return Sheet("hall/dust", frames, [Tag("drift", 0, 19)], columns=5)


def paint() -> Iterator[Path]:
    """Write all tilesets and sheets; yield the paths of what was written."""
    for tiles in tilesets():
        yield from tiles.write()
    sheet = dust()
    if write(sheet):
        yield ART / f"{sheet.name}.png"
        yield ART / f"{sheet.name}.json"

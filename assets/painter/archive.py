"""The Archive: all tilesets and moving decorations (``python -m assets.painter archive``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from assets.painter import archive_room, archive_things
from assets.painter.palette import rgba
from assets.painter.sheet import ART, Frame, Sheet, Tag, write
from assets.painter.tilekit import Pic, noise
from assets.painter.tilesheet import TileSheet
from assets.painter.title_harbour import Harbour, paint_harbour
from assets.painter.title_ink import fill
from assets.painter.title_life import records, tram_picture
from assets.painter.ui_ink import canvas, paste

STEPS = 32
GLASS = archive_room.WINDOW[3:]


def tilesets() -> list[TileSheet]:
    """Return every tileset of the Archive."""
    return [archive_room.sheet(), archive_things.sheet()]


def _outside() -> Sheet:
    """Return the harbour in the glass, 164×50: the sea glitters, a crane's lamp blinks, a late tram goes home."""
    width, height = GLASS
    still = paint_harbour(Harbour(width, height, horizon=30, quay=42, sun=(82, 28, 9), town=0.75))
    frames = []
    for step in range(STEPS):
        picture = still.copy()
        for i in range(9):
            x, y = 62 + noise(i, 3, 4) * 44 // 256, 32 + noise(i, 4, 4) % 9
            if (step // 2 + i) % 4 == 0:
                fill(picture, x, y, 2, 1, ("mustard", 4))
        for i in range(14):
            x, y = noise(i, 5, 4) * 160 // 256, 14 + noise(i, 6, 4) % 14
            dark = tuple(picture[y, x, :3]) == rgba("void", 3)[:3]
            if dark and (step + i * 5) % STEPS > 9:
                fill(picture, x, y, 1, 1, ("mustard", 3))
        paste(picture, tram_picture(True), -50 + step * 8, 33)
        frames.append(Frame(_barred(picture), 150))
    empty = still.copy()
    frames.append(Frame(_barred(empty), 7000))
    return Sheet("archive/harbour", frames, [Tag("dusk", 0, STEPS)], columns=6)


def _barred(picture: np.ndarray) -> np.ndarray:
    """Lay the window's bars and reflections over the view, as the title has them."""
    width, height = GLASS
    for start in (10, 68, 122):
        for step in range(9):
            for dx in (0, 1, 6):
                fill(picture, start + dx + step, 28 - step, 1, 1, ("dusk", 3 if dx < 6 else 2))
    for bar in (53, 107):
        fill(picture, bar, 0, 5, height, ("void", 0))
        fill(picture, bar + 1, 0, 3, height, ("white", 0))
        fill(picture, bar + 1, 0, 1, height, ("dusk", 2) if bar > 60 else ("white", 1))
        fill(picture, bar + 3, 0, 1, height, ("white", 1) if bar > 60 else ("dusk", 2))
    fill(picture, 0, 12, width, 4, ("void", 0))
    fill(picture, 0, 13, width, 2, ("white", 0))
    fill(picture, 0, 14, width, 1, ("dusk", 1))
    return picture


def _slate() -> Sheet:
    """Return the first record as it glows on the title, 28×52: its foot line is the shelf's."""
    frames = []
    for frame in records().frames[:4]:
        picture = canvas(28, 52)
        paste(picture, frame.pixels, 0, 0)
        frames.append(Frame(picture, frame.duration))
    return Sheet("archive/slate", frames, [Tag("glow", 0, 3)], columns=4)


def _tank() -> Sheet:
    """Return two fish in the small tank, 48×65, and what rises from them; its foot line is the tank's."""
    frames = []
    for step in range(STEPS):
        pic = Pic(48, 65)
        turn = step / STEPS * 2 * np.pi
        for cx, cy, reach, phase, dyes in ((20, 15, 12, 0.0, "auburn4 white4"), (22, 22, 9, 2.0, "dusk2 magenta4")):
            x, y = round(cx + reach * np.cos(turn + phase)), round(cy + 1.5 * np.sin(turn * 2))
            body, fins = dyes.split()
            fish = Pic(7, 4).rows(0, 0, "b..aaa.\nbbaabae\n.bbaaaa\nb..aaa.", {"a": body, "b": fins, "e": "void0"})
            pic.put(fish if np.sin(turn + phase) < 0 else fish.mirror(), x, y)
        for i in range(3):
            pic.dot(30 + i % 2, 34 - (step + i * 11) % STEPS * 20 // STEPS, "cyan4")
        frames.append(Frame(pic.rgba(), 130))
    return Sheet("archive/fish", frames, [Tag("swim", 0, STEPS - 1)], columns=8)


def _dust() -> Sheet:
    """Return dust in lamplight, 64×56: it rises where it is warm, and turns."""
    frames = []
    for step in range(24):
        pic = Pic(64, 56)
        for i in range(24):
            age = (step + noise(i, 3, 22)) % 24
            x = 8 + noise(i, 1, 22) * 48 // 256 + 3 * np.sin((step / 24 + i * 0.3) * 2 * np.pi)
            y = 14 + noise(i, 2, 22) * 40 // 256 - age * 0.5
            if 2 < age < 22 and np.hypot(x - 32, (y - 30) * 1.3) < 28:
                pic.dot(round(x), round(y), "mustard4" if (i + step // 4) % 3 else "mustard3")
        frames.append(Frame(pic.rgba(), 190))
    return Sheet("archive/dust", frames, [Tag("drift", 0, 23)], columns=6)


def paint() -> Iterator[Path]:
    """Write all tilesets and sheets; yield the paths of what was written."""
    for tiles in tilesets():
        yield from tiles.write()
    for sheet in (_outside(), _slate(), _tank(), _dust()):
        if write(sheet):
            yield ART / f"{sheet.name}.png"
            yield ART / f"{sheet.name}.json"

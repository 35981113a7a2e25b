"""Helpers for the serene places of the VR suite: 320×180 pictures that breathe."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.tilekit import Pic, bayer

W, H = 320, 180


def backdrop(name: str, paint: Callable[[int], Pic], frames: int, duration: int) -> Sheet:
    """Return the sheet ``backdrops/NAME`` of ``frames`` pictures, each made by ``paint(step)``."""
    pictures = [Frame(paint(step).rgba(), duration) for step in range(frames)]
    return Sheet(f"backdrops/{name}", pictures, [Tag("breathe", 0, frames - 1)], columns=4)


def bands(pic: Pic, top: int, stops: Sequence[tuple[int, str]], soft: int = 3) -> Pic:
    """Fill downwards from ``top`` with colours, each up to its row; ``soft`` dithered rows at every border."""
    y = top
    for index, (end, colour) in enumerate(stops):
        pic.rect(0, y, pic.w, end - y, colour)
        if index and soft:
            before = stops[index - 1][1]
            for i in range(soft):
                level = 12 - i * 12 // soft
                mask = np.zeros(pic.px.shape, bool)
                mask[y + i] = bayer(pic.w, pic.h, level)[y + i]
                pic.paint(mask, before)
        y = end
    return pic


def mirror_rows(pic: Pic, line: int, depth: int, squeeze: float, mask: np.ndarray | None = None) -> Pic:
    """Reflect what lies above row ``line`` into the ``depth`` rows below it, ``squeeze`` rows up for each down."""
    for i in range(depth):
        source = line - 1 - round(i * squeeze)
        if source < 0:
            break
        row = pic.px[source].copy()
        row = np.roll(row, (1 if (i // 2) % 3 == 1 else -1 if (i // 3) % 4 == 2 else 0))
        here = pic.px[line + i]
        if mask is None:
            here[:] = row
        else:
            here[mask[line + i]] = row[mask[line + i]]
    return pic

"""What moves in the corridor: the sweeper on its round, dust in the light that falls in."""

from __future__ import annotations

import numpy as np

from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.tilekit import Pic, noise

ROUND = 80
"""How far the sweeper goes before it turns, in pixels."""


def sheets() -> list[Sheet]:
    """Return the corridor's moving decorations."""
    return [_sweeper(), _motes()]


def _sheet(name: str, tag: str, pics: list[Pic], time: int, columns: int) -> Sheet:
    frames = [Frame(pic.rgba(), time) for pic in pics]
    return Sheet(f"clinic/{name}", frames, [Tag(tag, 0, len(frames) - 1)], columns=columns)


def _sweeper() -> Sheet:
    """A sweeping machine, 96×16, that goes to and fro; somebody stuck a plaster on it, it looks where it goes."""
    there = [step * 4 for step in range(ROUND // 4 + 1)]
    ways = [(x, 1) for x in there] + [(ROUND, 0)] * 4 + [(x, -1) for x in reversed(there)] + [(0, 0)] * 4
    pics = []
    for step, (x, way) in enumerate(ways):
        pic = Pic(96, 16)
        pic.rect(x + 1, 13, 15, 2, "white1").disc(x + 8, 9.5, 7.5, 5, "void1").disc(x + 8, 8.5, 6.5, 4.2, "white3")
        pic.disc(x + 7, 7.5, 5, 2.6, "white4").rect(x + 2, 11, 12, 2, "teal2").rect(x + 2, 11, 12, 1, "teal3")
        eye = x + 8 + way * 3
        pic.rect(eye - 2, 6, 4, 3, "void1").rect(eye - 1 + (way > 0), 6, 1, 2, "cyan4" if step % 9 else "cyan1")
        pic.rect(x + 4 - way * 2, 8, 5, 2, "skin3").rect(x + 5 - way * 2, 8, 3, 2, "skin4")
        pic.dot(x + 8, 3, "white1").dot(x + 8, 2, "red2" if step % 4 < 2 else "red0").dot(x + 8, 4, "white1")
        if way:
            back = x + 8 - way * 9
            pic.dot(back, 12 - step % 2, "white4").dot(back - way * 3, 13, "white4" if step % 3 else "white1")
        pics.append(pic)
    return _sheet("sweeper", "round", pics, 120, 6)


def _motes() -> Sheet:
    """Dust in slanting light, 96×72: it sinks along the beam and goes out at its edge."""
    pics = []
    for step in range(24):
        pic = Pic(96, 72)
        for index in range(18):
            age = (step + noise(index, 4, 17)) % 24
            y = noise(index, 6, 17) * 44 // 256 + age
            x = 14 + noise(index, 8, 17) * 44 // 256 + y // 2 + round(2 * np.sin(age / 4 + index))
            if 3 < age < 21 and y < 70:
                pic.dot(x, y, "white4" if 7 < age < 17 else "mustard4")
        pics.append(pic)
    return _sheet("motes", "sink", pics, 190, 6)

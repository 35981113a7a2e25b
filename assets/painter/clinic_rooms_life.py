"""What moves in the clinic's back rooms: the monitor's trace, steam, gulls on the grating, dust under the bulb."""

from __future__ import annotations

import numpy as np

from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.tilekit import Pic, noise

BEAT = (0, 0, 0, -1, 0, 0, 2, -6, 4, 0, 0, -1, -2, -1, 0, 0, 0, 0, 0, 0)


def sheets() -> list[Sheet]:
    """Return all moving decorations of the three rooms."""
    return [_monitor(), _steam(), _dust()]


def _sheet(name: str, tag: str, pics: list[Pic], time: int, columns: int = 5) -> Sheet:
    frames = [Frame(pic.rgba(), time) for pic in pics]
    return Sheet(f"clinic/{name}", frames, [Tag(tag, 0, len(frames) - 1)], columns=columns)


def _monitor() -> Sheet:
    """The picture on the monitor, 20×14: a heart that goes on, a breath below it, a number that is steady."""
    pics = []
    for step in range(20):
        pic = Pic(20, 14, "void0")
        for x in range(20):
            old = (step - x) % 20
            if old < 16:
                pic.dot(x, 6 + BEAT[x] * 2 // 3, "teal4" if old < 4 else "teal3" if old < 10 else "teal1")
                pic.dot(x, 11 - round(1.4 * np.sin(x / 20 * 2 * np.pi)), "cyan3" if old < 5 else "cyan1")
        pic.dot(step, 6 + BEAT[step] * 2 // 3, "white4")
        pic.rows(13, 0, "a.a\naaa\n..a" if 6 <= step <= 9 else "aaa\n.a.\naaa", {"a": "leaf3"})
        pics.append(pic)
    return _sheet("monitor", "beat", pics, 70)


def _steam() -> Sheet:
    """Steam of a kettle, 16×28."""
    pics = []
    for step in range(10):
        pic = Pic(16, 28)
        for i in range(7):
            rise = (step * 2 + i * 3) % 20
            x = 7 + round(2.2 * np.sin(rise / 4 + i)) + rise // 6
            pic.rect(
                x,
                25 - rise,
                3 if rise < 5 else 2 if rise < 12 else 1,
                2 if rise < 14 else 1,
                "white4" if rise < 9 else "white3",
            )
        pics.append(pic)
    return _sheet("kettle_steam", "rise", pics, 120)


def _dust() -> Sheet:
    """Dust that turns under the basement's bulb, 80×64."""
    pics = []
    for step in range(20):
        pic = Pic(80, 64)
        for i in range(20):
            age = (step + noise(i, 3, 7)) % 20
            y = 6 + noise(i, 2, 7) * 34 // 256 + age
            x = 40 + round((noise(i, 1, 7) - 128) / 128 * (8 + y * 0.45) + 2 * np.sin(age / 3 + i))
            if 2 < age < 18 and y < 62:
                pic.dot(x, y, "mustard3" if i % 3 else "mustard4")
        pics.append(pic)
    return _sheet("dust", "turn", pics, 170)

"""The lobby's second state, in which everything waits: what hangs still, who has turned round, and five ways down."""

from __future__ import annotations

import numpy as np

from assets.painter.realm_wall import window
from assets.painter.tilekit import Pic, bayer, noise

WAYS = {
    "waiting": ("enamel0", "mustard1", "mustard3", "mustard4"),
    "gallery": ("hair0", "white1", "white3", "cyan4"),
    "garden": ("leaf0", "leaf1", "leaf2", "leaf3"),
    "studio": ("enamel1", "mustard3", "enamel5", "white4"),
    "chair": ("red0", "red1", "teal3", "teal4"),
}
"""What lies behind each way, and its frame from dark to light."""
Looks = list[tuple[str, list[Pic], int]]


def looks(open_: list[Pic], time: int) -> Looks:
    """Return a sheet's tags for something that is not there before: clear while shut."""
    return [("shut", [Pic(open_[0].w, open_[0].h)], 1000), ("open", open_, time)]


def window_out(frame: int) -> Pic:
    """Return the window (6×2 tiles) with the tide gone altogether; what is left of the sun looks in."""
    pic = window(6)
    for old, new in (
        ("dusk1", "void1"),
        ("dusk2", "void2"),
        ("dusk3", "dusk0"),
        ("dusk4", "dusk1"),
        ("skin4", "enamel2"),
    ):
        pic.swap(old, new)
    for old, new in (("skin3", "enamel1"), ("skin2", "enamel1"), ("mustard4", "dusk1"), ("teal2", "teal0")):
        pic.swap(old, new)
    inner = np.zeros(pic.px.shape, bool)
    inner[17:29, 3:93] = True
    pic.swap("teal3", "enamel0", inner).swap("teal4", "enamel0", inner).swap("white4", "enamel1", inner)
    for x in (32, 63):
        pic.rect(x, 2, 2, 28, "white4").rect(x + 2, 2, 1, 28, "teal3")
    look = (-2, -1, 0, 1)[frame]
    pic.disc(74, 12, 6, 6, "white4").disc(74 + look, 12.5, 3, 3.4, "teal3").disc(74 + look, 12.5, 1.6, 2, "void0")
    return pic


def way(area: str, frame: int) -> Pic:
    """Return a way down (32×48): a door with nothing behind it but its own light."""
    behind, dark, middle, light = WAYS[area]
    pic = Pic(32, 48)
    pic.rect(2, 2, 28, 46, "void0").rect(3, 3, 26, 45, dark).rect(4, 4, 24, 44, middle).rect(5, 5, 22, 43, "void0")
    ys, xs = np.mgrid[0:48, 0:32]
    inside = (xs > 4) & (xs < 27) & (ys > 4)
    pic.paint(inside & (ys > 22) & bayer(32, 48, 5), behind).paint(inside & (ys > 34) & bayer(32, 48, 10), behind)
    for step in range(5):
        wide = 5 + step * 3
        y = 22 + step * 6
        tone = light if step == frame else middle if (step + 1) % 5 == frame else dark
        pic.rect(16 - wide // 2, y, wide, 1, tone)
    return pic.rect(2, 2, 28, 1, light).rect(9, 46, 14, 1, middle)


def afloat(area: str, frame: int) -> Pic:
    """Return a way down (32×56) that stands in the sea beyond the floor, with its reflection."""
    door = way(area, frame)
    pic = Pic(32, 56).put(door)
    pic.runs(WAYS[area][1], (4, 49, 24), (8, 53, 16)).runs(WAYS[area][2], (7 + frame % 2, 51, 18))
    return pic


def stopped(frame: int) -> Pic:
    """Return petals that have stopped in the air (96×64); now and then light goes over one."""
    pic = Pic(96, 64)
    for index in range(14):
        x, y = 4 + noise(index, 1) % 86, 3 + noise(index, 2) % 56
        tone = "white4" if (index + frame) % 7 == 0 else ("dusk3", "dusk4", "magenta4")[index % 3]
        if index % 2:
            pic.runs(tone, (x, y, 3), (x + 1, y + 1, 2)).dot(x + 2, y + 1, "dusk2")
        else:
            pic.rect(x, y, 2, 3, tone).dot(x + 1, y + 2, "dusk2")
    return pic


def chairs(frame: int) -> Pic:
    """Return chairs on the sea (96×24), all of them turned to whoever comes in."""
    pic = Pic(96, 24)
    for index in range(6):
        x = 1 + index * 16
        pic.rect(x + 1, 3, 12, 9, "void1").rect(x + 2, 4, 10, 7, "teal1").rect(x + 2, 4, 10, 1, "teal2")
        pic.rect(x, 11, 14, 5, "void1").rect(x + 1, 11, 12, 3, "teal1").rect(x + 1, 11, 12, 1, "teal2")
        pic.rect(x + 1, 16, 1, 4, "white0").rect(x + 12, 16, 1, 4, "white0").runs("cyan0", (x + 1 + frame % 2, 21, 12))
    return pic

"""The street door from inside: two leaves of frosted glass that bend, and the shadows of a growing queue."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from assets.painter.tilekit import Pic, bayer, disc_mask

WIDTH, HEIGHT = 140, 88
BULGES = 5
"""Steps of the leaves: shut, then bent further with every push, cracks in the glass at the end."""
PEOPLE = ("hat", "tall", "child", "bun", "umbrella", "broad", "cap", "curls")
TONES = ("white2", "white1", "white0", "void2")
"""A shadow's colour, far from the glass to pressed against it."""
SHADOW = (30, 62)


def leaves(step: int) -> Pic:
    """Return the two leaves, clear where the glass is; ``step`` 0–4 is how far they bend inwards."""
    pic = Pic(WIDTH, HEIGHT)
    bend = (0, 2, 4, 6, 9)[step]
    for y in range(2, 86):
        swell = int(bend * np.sin(np.pi * (y - 2) / 84) + 0.5)
        _row(pic, y, swell)
    for y in (2, 3, 46, 47, 84, 85):
        swell = int(bend * np.sin(np.pi * (y - 2) / 84) + 0.5)
        shade = "white4" if y in (2, 46, 84) else "white2"
        pic.rect(6, y, 62 - swell, 1, shade).rect(72 + swell, y, 62 - swell, 1, shade)
    _handles(pic, bend)
    if step >= 2:
        _cracks(pic, step)
    return pic


def _row(pic: Pic, y: int, swell: int) -> None:
    """One row of both leaves: outer stiles stay, the stiles in the middle part and come nearer."""
    for x, lit in ((6, "white4"), (7, "white4"), (8, "white3"), (9, "white1")):
        pic.dot(x, y, lit).dot(WIDTH - 1 - x, y, "white2" if lit == "white4" else "white1")
    left, right = 66 - swell, 70 + swell
    for x, lit in ((left, "white2"), (left + 1, "white4"), (left + 2, "white4"), (left + 3, "white1")):
        pic.dot(x, y, lit)
    for x, lit in ((right, "white1"), (right + 1, "white4"), (right + 2, "white4"), (right + 3, "white2")):
        pic.dot(x, y, lit)
    if swell:
        pic.rect(left + 4, y, right - left - 4, 1, "void1")
    if (y // 3) % 7 < 2:  # slow reflections, slanted
        pic.dot(14 + y // 2, y, "white4").dot(15 + y // 2, y, "white4").dot(78 + y // 2, y, "white4")


def _handles(pic: Pic, bend: int) -> None:
    for x in (59 - bend, 76 + bend):
        pic.rect(x, 38, 4, 18, "void1").rect(x + 1, 39, 2, 16, "teal3").rect(x + 1, 39, 1, 6, "teal4")
    if bend:
        pic.rect(58 - bend, 50, 24 + 2 * bend, 3, "void1").rect(
            59 - bend, 51, 22 + 2 * bend, 1, "mustard3"
        )  # the chain


_CRACKS = (
    ((24, 30), (32, 38), (30, 46), (40, 54), (38, 62)),
    ((32, 38), (42, 34), (50, 38)),
    ((100, 60), (106, 50), (116, 46), (122, 34)),
    ((106, 50), (98, 44), (94, 32)),
    ((40, 54), (52, 58), (58, 70)),
    ((116, 46), (124, 54), (126, 68)),
)


def _cracks(pic: Pic, step: int) -> None:
    for points in _CRACKS[: (step - 1) * 2]:
        for (x0, y0), (x1, y1) in pairwise(points):
            pic.line(x0, y0 + 1, x1, y1 + 1, "white1")
            pic.line(x0, y0, x1, y1, "white4")


def burst(step: int) -> Pic:
    """Return the opening without its leaves, glass in the air: four steps."""
    pic = Pic(WIDTH, HEIGHT)
    reach = 8 + step * 14
    for number in range(44 if step < 3 else 0):
        angle = number * 2.399
        far = reach * (0.35 + (number * 37 % 100) / 100)
        x, y = int(70 + far * 1.1 * np.cos(angle)), int(44 + far * 0.7 * np.sin(angle) + step * step * 2)
        size = 1 + number % 3
        pic.poly(((x, y - size), (x + size, y + 1), (x - size + 1, y + size)), ("white4", "cyan4", "cyan3")[number % 3])
    swing = 8 + step * 4
    pic.poly(((4, 2), (4 + swing, 8), (4 + swing, 84), (4, 86)), "white3").poly(
        ((5, 6), (2 + swing, 12), (2 + swing, 78), (5, 82)), "cyan4"
    )
    pic.poly(((136, 2), (136 - swing, 8), (136 - swing, 84), (136, 86)), "white2").poly(
        ((135, 6), (138 - swing, 12), (138 - swing, 78), (135, 82)), "cyan3"
    )
    return pic


def shadow(name: str) -> list[Pic]:
    """Return somebody's shadow on frosted glass, 30×62, in four tones: far off to pressed against it."""
    out = []
    mask = _figure(name)
    for depth, tone in enumerate(TONES):
        pic = Pic(*SHADOW)
        soft = 3 - depth
        pic.paint(mask, tone)
        if soft:  # farther shadows have a torn, lighter rim
            rim = mask & ~_shrunk(mask, 1 + soft // 2)
            pic.paint(rim & ~bayer(*SHADOW, 8 + 2 * depth), "")
        else:
            rim = mask & ~_shrunk(mask, 1)
            pic.paint(rim, "void4")
        out.append(pic)
    return out


def _figure(name: str) -> np.ndarray:
    """Return a silhouette: head, shoulders, coat, and what makes it somebody."""
    w, h = SHADOW
    tall = {"child": 30, "tall": 58, "broad": 52}.get(name, 50)
    top = h - tall
    wide = {"broad": 12.0, "child": 6.5, "tall": 8.0}.get(name, 9.0)
    head = {"child": 6.5, "broad": 7.0}.get(name, 7.0)
    mask = disc_mask(w, h, 15, top + head, head - 0.5, head)
    mask |= disc_mask(w, h, 15, top + head * 2 + 9, wide, 9)
    box = np.zeros((h, w), bool)
    box[int(top + head * 2 + 8) :, int(15 - wide) : int(15 + wide)] = True
    mask |= box
    match name:
        case "hat":
            mask |= disc_mask(w, h, 15, top + 3, 10, 2) | disc_mask(w, h, 15, top, 6, 5)
        case "bun":
            mask |= disc_mask(w, h, 19, top - 1, 4, 4)
        case "umbrella":
            canopy = disc_mask(w, h, 15, 12, 15, 12)
            canopy[12:] = False
            mask |= canopy
            mask[10:40, 23:25] = True
        case "cap":
            mask |= disc_mask(w, h, 15, top + 2, 7, 3)
            mask[top + 3 : top + 5, 15:25] = True
        case "curls":
            mask |= disc_mask(w, h, 15, top + 4, 8.5, 6.5)
    return mask


def _shrunk(mask: np.ndarray, by: int) -> np.ndarray:
    out = mask.copy()
    for _ in range(by):
        wide = np.pad(out, 1, constant_values=True)
        out = out & wide[:-2, 1:-1] & wide[2:, 1:-1] & wide[1:-1, :-2] & wide[1:-1, 2:]
    return out


_HAND = """
.a.a.a...
.a.a.a.a.
.aaaaa.a.
aaaaaaaa.
aaaaaaaa.
.aaaaaa..
.aaaaa...
..aaaa..."""


def hands() -> list[Pic]:
    """Return a palm on the glass, 9×8, in three places of pressing."""
    out = []
    for tone in ("void3", "void2", "void3"):
        out.append(Pic(9, 8).rows(0, 0, _HAND, {"a": tone}))
    return out

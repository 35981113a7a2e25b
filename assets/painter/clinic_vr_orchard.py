"""The orchard with one lamp: evening, rows of trees that are all the same tree, shadows that lean to the light."""

from __future__ import annotations

import numpy as np

from assets.painter.clinic_backdrop import H, W, backdrop, bands
from assets.painter.sheet import Sheet
from assets.painter.tilekit import Pic, bayer, code, disc_mask, noise, poly_mask

HORIZON = 92
FRAMES = 8
LAMP = (166, 66)
FOOT = 128


def sheet() -> Sheet:
    """Return the backdrop ``vr_orchard``."""
    return backdrop("vr_orchard", paint_orchard, FRAMES, 260)


def paint_orchard(step: int) -> Pic:
    """Return one frame: moths round the lamp, leaves falling, apples that glint one after another."""
    pic = Pic(W, H)
    sky = ((16, "void1"), (34, "void2"), (52, "void3"), (66, "void4"), (78, "dusk0"), (86, "dusk1"), (HORIZON, "dusk2"))
    bands(pic, 0, sky, soft=4)
    _stars(pic, step)
    _hills(pic)
    _grass(pic)
    _glow(pic, step)
    for row in range(4):
        _row(pic, row, step)
    _path(pic)
    _lamp(pic, step)
    _bench(pic)
    _near_trees(pic, step)
    _moths(pic, step)
    return _leaves(pic, step)


def _stars(pic: Pic, step: int) -> None:
    for i in range(34):
        x, y = noise(i, 1, 71) * 320 // 255, noise(i, 2, 71) * 60 // 255
        bright = (i + step) % 8 == 0
        pic.dot(x, y, "white4" if bright else "void5" if y > 20 else "white2")
    pic.disc(96, 34, 9, 9, "skin4").disc(96, 34, 8, 8, "enamel5").disc(93, 32, 2, 2, "enamel4")
    pic.disc(98, 37, 1.6, 1.6, "enamel4").disc(99, 30, 1.2, 1.2, "enamel4")


def _hills(pic: Pic) -> None:
    for x in range(W):
        far = HORIZON - 8 - round(5 * np.sin(x / 52.0 + 0.6) + 2 * np.sin(x / 17.0))
        pic.rect(x, far, 1, HORIZON - far, "void3").dot(x, far, "dusk0")
        near = HORIZON - 2 - round(3 * np.sin(x / 33.0 + 2.0))
        pic.rect(x, near, 1, HORIZON - near + 4, "void2")


def _grass(pic: Pic) -> None:
    bands(pic, HORIZON, ((HORIZON + 6, "teal0"), (HORIZON + 22, "leaf0"), (H, "leaf0")), soft=3)
    for y in range(HORIZON + 4, H, 3):
        for i in range(22):
            x = noise(i, y, 81) * 330 // 255 - 4
            pic.runs("leaf1" if (i + y) % 3 else "teal1", (x, y, 1 + (y - HORIZON) // 22))
            if y > 130 and i % 3 == 0:
                pic.dot(x, y - 1, "leaf1").dot(x + 1, y - 2, "leaf1")


def _glow(pic: Pic, step: int) -> None:
    """Light the grass around the lamp: each pixel a step along its ramp, thin rings at the rim."""
    breath = (0, 1, 1, 2, 2, 1, 1, 0)[step]
    inner = disc_mask(W, H, LAMP[0], FOOT + 2, 46 + breath, 13 + breath / 3)
    outer = disc_mask(W, H, LAMP[0], FOOT + 3, 88 + breath, 27)
    ys, xs = np.mgrid[0:H, 0:W]
    grass = ys >= HORIZON + 5
    pic.paint(outer & grass & bayer(W, H, 6), "leaf1")
    pic.paint(outer & grass & disc_mask(W, H, LAMP[0], FOOT + 3, 70, 20), "leaf1")
    pic.paint(inner & grass & bayer(W, H, 9), "leaf2")
    pic.paint(disc_mask(W, H, LAMP[0], FOOT + 2, 30 + breath, 8.5) & grass, "leaf2")
    pic.paint(disc_mask(W, H, LAMP[0], FOOT + 2, 15, 4) & grass & ((xs + ys) % 2 == 0), "leaf3")
    for y in range(FOOT - 20, FOOT + 26, 4):
        for i in range(12):
            x = LAMP[0] - 66 + noise(i, y, 91) * 132 // 255
            if inner[min(y, H - 1), x]:
                pic.runs("leaf3", (x, y, 2)).dot(x + 1, y - 1, "leaf3")
            elif outer[min(y, H - 1), x]:
                pic.dot(x, y, "leaf2")


# clumps of the one crown: centre x, y and radius as shares of its width; how light they are
CLUMPS = (
    (0.50, 0.42, 0.36, 1), (0.24, 0.44, 0.24, 1), (0.76, 0.44, 0.24, 1), (0.36, 0.62, 0.24, 0), (0.66, 0.62, 0.24, 0),
    (0.40, 0.26, 0.22, 2), (0.63, 0.30, 0.20, 1), (0.24, 0.36, 0.13, 2), (0.50, 0.46, 0.13, 2), (0.74, 0.38, 0.12, 2),
    (0.36, 0.20, 0.10, 3), (0.22, 0.32, 0.06, 3), (0.60, 0.24, 0.08, 3), (0.48, 0.42, 0.06, 3), (0.34, 0.58, 0.08, 1),
    (0.68, 0.58, 0.08, 1),
)  # fmt: skip
APPLES = ((0.18, 0.50), (0.80, 0.48), (0.38, 0.66), (0.62, 0.68), (0.50, 0.56))


def _tree(width: int, tones: tuple[str, str, str, str], apple: str, glint: int = -1) -> Pic:
    """Return the tree, the one there is, ``width`` px wide: its five apples hang where they always hang."""
    tall = round(width * 1.1)
    pic = Pic(width, tall)
    trunk = max(round(width * 0.14), 2)
    left = width // 2 - trunk // 2
    pic.rect(left, tall // 2, trunk, tall // 2, "auburn0")
    pic.rect(left, tall // 2, max(trunk // 3, 1), tall // 2, "auburn1")
    if width > 30:
        for i in range(tall * 3 // 4, tall - 2, 4):
            pic.rect(left + trunk // 2, i, 1, 3, "hair0")
        pic.runs("auburn0", (left - 2, tall - 1, trunk + 4))
    crown = np.zeros((tall, width), bool)
    for cx, cy, r, _tone in CLUMPS:
        crown |= disc_mask(width, tall, cx * width, cy * width, r * width, r * width * 0.86)
    crown &= ~_nibble(width, tall, crown)
    pic.paint(crown, tones[0])
    inner = crown & np.roll(crown, 1, 0) & np.roll(crown, -1, 0) & np.roll(crown, 1, 1) & np.roll(crown, -1, 1)
    for cx, cy, r, tone in CLUMPS:
        lobe = disc_mask(width, tall, cx * width, cy * width - 0.5, r * width * 0.9, r * width * 0.76)
        pic.paint(lobe & inner & ~_nibble(width, tall, lobe), tones[tone])
    for index, (ax, ay) in enumerate(APPLES):
        x, y, size = round(ax * width), round(ay * width), max(width // 16, 1)
        pic.disc(x + size / 2, y + size / 2 + 0.4, size / 2 + 0.6, size / 2 + 0.6, "red0")
        pic.disc(x + size / 2, y + size / 2, size / 2, size / 2, apple)
        if index == glint:
            pic.dot(x, y, "mustard4")
    return pic


def _nibble(width: int, tall: int, mask: np.ndarray) -> np.ndarray:
    """Return bites out of a mask's rim, so that it looks like leaves: pixels of a fixed pattern near its edge."""
    ys, xs = np.mgrid[0:tall, 0:width]
    rim = mask & ~(np.roll(mask, 1, 0) & np.roll(mask, -1, 0) & np.roll(mask, 1, 1) & np.roll(mask, -1, 1))
    return rim & ((xs * 7 + ys * 5) % 4 == 0)


ROWS = (
    # width, foot row, first x, gap
    (15, HORIZON + 4, 4, 22),
    (22, HORIZON + 10, -10, 36),
    (34, HORIZON + 20, 6, 60),
    (52, HORIZON + 38, -30, 109),
)


def _row(pic: Pic, row: int, step: int) -> None:
    width, foot, first, gap = ROWS[row]
    dark = ("void1", "teal0", "leaf0", "leaf1")
    lit = ("teal0", "leaf0", "leaf1", "leaf2")
    for number, x in enumerate(range(first, W, gap)):
        centre = x + width // 2
        if abs(centre - LAMP[0]) < 30 and row > 0:
            continue
        near = abs(centre - LAMP[0]) < 60 + row * 26
        glint = (step - number) % 8 if near else -1
        tree = _tree(width, lit if near else dark, "red2" if near else "red1", glint if glint < 5 else -1)
        _lean(pic, centre, foot, width)
        pic.put(tree, x, foot - tree.h)


def _lean(pic: Pic, x: int, foot: int, width: int) -> None:
    """Lay the tree's shadow: it points towards the lamp."""
    to = 1 if x < LAMP[0] else -1
    half, reach, drop = width * 0.07, width * 0.62, width * 0.09
    stem = poly_mask(
        W,
        H,
        [
            (x - half, foot - 1),
            (x + half, foot - 1),
            (x + to * reach, foot + drop + half),
            (x + to * reach, foot + drop - half),
        ],
    )
    crown = disc_mask(W, H, x + to * (reach + width * 0.2), foot + drop * 1.2, width * 0.4, max(width * 0.075, 1))
    shade = (stem | crown) & (np.arange(H)[:, None] > HORIZON)
    bright = shade & (pic.px > code("leaf0")) & (pic.px <= code("leaf3"))
    pic.shift(bright, -2).paint(shade & ~bright, "void1" if width > 20 else "teal0")


def _path(pic: Pic) -> None:
    """Wear a path from the viewer to the lamp."""
    for y in range(FOOT + 2, H):
        t = (y - FOOT) / (H - FOOT)
        middle = LAMP[0] + round(10 * np.sin(t * 2.4)) - round(26 * t)
        half = 3 + round(20 * t)
        pic.rect(middle - half, y, half * 2, 1, "enamel2" if t < 0.5 else "enamel1")
        pic.runs("enamel3" if t < 0.4 else "enamel2", (middle - half + 2 + noise(y, 1) % (half + 1), y, half // 2 + 1))
        pic.dot(middle - half, y, "leaf0").dot(middle + half - 1, y, "leaf0")
        if y % 5 == 0:
            pic.runs("enamel0", (middle - half + noise(y, 2) % (half * 2), y, 3))


def _lamp(pic: Pic, step: int) -> None:
    x, y = LAMP
    ys = np.arange(H)[:, None]
    breath = int(step % 4 == 1)
    sky = ys < FOOT - 12
    for radius in (27, 17):
        pic.shift(disc_mask(W, H, x, y, radius + breath, radius + breath) & sky, 1)
        rim = disc_mask(W, H, x, y, radius + 2 + breath, radius + 2 + breath) & ~disc_mask(W, H, x, y, radius, radius)
        pic.shift(rim & sky & bayer(W, H, 8), 1)
    pic.paint(disc_mask(W, H, x, y, 12 + breath, 12 + breath) & bayer(W, H, 5, step % 2), "mustard2")
    pic.paint(disc_mask(W, H, x, y, 9, 9) & bayer(W, H, 8), "mustard3")
    pic.rect(x - 1, y + 8, 3, FOOT - y - 8, "void1").rect(x - 1, y + 8, 1, FOOT - y - 8, "mustard1")
    pic.rect(x - 3, FOOT - 3, 7, 4, "void1").runs("mustard1", (x - 3, FOOT - 3, 3))
    pic.poly([(x - 5, y - 6), (x + 6, y - 6), (x + 4, y + 8), (x - 3, y + 8)], "mustard4")
    pic.rect(x - 1, y - 4, 3, 10, "white4")
    pic.rect(x - 6, y - 8, 13, 2, "void1").rect(x - 3, y - 10, 7, 2, "void1").rect(x, y - 12, 1, 2, "void1")
    pic.rect(x - 4, y + 8, 9, 2, "void1").line(x - 5, y - 6, x - 3, y + 8, "void1")
    pic.line(x + 5, y - 6, x + 4, y + 8, "void1")


def _bench(pic: Pic) -> None:
    """Set a bench by the path; on it, one apple with one bite."""
    x, y = 196, 118
    pic.rect(x, y, 40, 2, "auburn2").rect(x, y + 4, 40, 2, "auburn1").runs("auburn3", (x, y, 24))
    pic.rect(x - 1, y + 10, 42, 3, "auburn2").runs("auburn4", (x - 1, y + 10, 26))
    pic.rect(x - 1, y + 13, 42, 1, "auburn0")
    for dx in (2, 35):
        pic.rect(x + dx, y - 2, 2, 20, "void1").dot(x + dx, y - 2, "mustard1")
    pic.rect(x - 2, y + 19, 40, 2, "void1").disc(x + 13, y + 8, 2.6, 2.6, "red2").dot(x + 12, y + 7, "red3")
    pic.rect(x + 14, y + 6, 2, 2, "enamel5").dot(x + 13, y + 5, "leaf1")


def _near_trees(pic: Pic, step: int) -> None:
    """Frame the picture with two boughs of the same tree, close to, and blades of grass."""
    sway = 1 if step in (3, 4, 5) else 0
    for right in (False, True):
        bough = Pic(92, 72)
        bough.poly([(0, 4), (46, 16), (70, 30), (44, 22), (0, 16)], "void0")
        for i in range(64):
            x, y = noise(i, 1, 47) * 84 // 255, 0
            y = round(x * 0.36) + noise(i, 2, 47) * 34 // 255 - 12 - x // 6
            tone = ("void1", "teal0", "leaf0", "void1", "teal0")[i % 5]
            lean = -1 if i % 2 else 1
            for k in range(6):
                wide = (1, 3, 4, 4, 3, 1)[k]
                bough.rect(x - wide // 2 + lean * k // 2, y + k + sway, wide, 1, tone)
            if i % 5 == 2:
                bough.dot(x + lean, y + 2 + sway, "leaf1")
        for x, y in ((18, 30), (44, 36), (66, 42)):
            bough.rect(x, y - 5, 1, 5, "void0").disc(x + 0.5, y + 3.5 + sway, 4.6, 4.6, "void0")
            bough.disc(x + 0.5, y + 3.5 + sway, 3.8, 3.8, "red0")
            bough.disc(x - 0.4, y + 2.6 + sway, 2.2, 2.2, "red1").dot(x - 1, y + 1 + sway, "red2")
        pic.put(bough.mirror() if right else bough, W - 88 if right else -4, -6)
    for i in range(40):
        x = (i * 37) % W
        tall = 5 + noise(i, 3, 99) % 9
        lean = 1 if (step + i) % 8 < 4 else 0
        pic.line(x, H - 1, x + lean + 1, H - tall, "void1" if i % 2 else "teal0")


def _moths(pic: Pic, step: int) -> None:
    for i in range(4):
        angle = (step / FRAMES + i / 4) * 2 * np.pi
        x = LAMP[0] + round((13 + i * 3) * float(np.cos(angle)))
        y = LAMP[1] + round((6 + i * 2) * float(np.sin(angle * (1 if i % 2 else -1))))
        pic.dot(x, y, "white4").dots([(x - 1, y - (step + i) % 2), (x + 1, y - (step + i) % 2)], "enamel4")


def _leaves(pic: Pic, step: int) -> Pic:
    for i in range(6):
        fall = (step * 6 + i * 8) % 48
        x, y = 30 + i * 48 + round(3 * np.sin(fall / 6.0)), 92 + fall + i % 3 * 6
        pic.runs("auburn3" if i % 2 else "mustard2", (x, y, 2)).dot(x + 1, y + (step % 2), "auburn2")
    return pic

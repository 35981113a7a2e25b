"""The beach at low tide: the sea goes out and does not quite come back."""

from __future__ import annotations

import numpy as np

from assets.painter.clinic_backdrop import H, W, backdrop, bands, mirror_rows
from assets.painter.sheet import Sheet
from assets.painter.tilekit import Pic, disc_mask, noise, poly_mask

HORIZON = 74
SHORE = 100
FRAMES = 8
# how far the sea has gone out in each frame; the new wave sets in where the old one gave up
EBB = (0, 3, 6, 9, 11, 11, 9, 7)
SUN = (206, 58)


def sheet() -> Sheet:
    """Return the backdrop ``vr_beach``."""
    return backdrop("vr_beach", paint_beach, FRAMES, 420)


def paint_beach(step: int) -> Pic:
    """Return one frame of the tide."""
    pic = Pic(W, H)
    sky = (
        (10, "void5"), (22, "hair3"), (34, "white2"), (46, "white3"), (56, "skin4"), (64, "mustard4"), (70, "dusk4"),
        (HORIZON, "dusk3"),
    )  # fmt: skip
    bands(pic, 0, sky)
    _sun(pic)
    _clouds(pic, step)
    _rocks(pic)
    _sea(pic, step)
    _sand(pic)
    _wet(pic, step)
    _foam(pic, step)
    _ripples(pic)
    _groyne(pic, step)
    _finds(pic)
    _chair(pic)
    _steps_out(pic)
    _dune(pic, step)
    return _gulls(pic, step)


def _sun(pic: Pic) -> None:
    x, y = SUN
    pic.disc(x, y, 13, 13, "mustard4").disc(x, y, 10, 10, "cyan4").disc(x, y, 8, 8, "white4")
    pic.runs("skin4", (x - 13, y + 4, 26), (x - 11, y + 7, 22)).runs("mustard4", (x - 12, y + 10, 24))


def _clouds(pic: Pic, step: int) -> None:
    drift = (0, 0, 1, 1, 2, 2, 1, 1)[step]
    for x, y, w in (
        (18, 16, 44),
        (40, 19, 30),
        (120, 12, 50),
        (138, 15, 26),
        (250, 20, 46),
        (270, 23, 40),
        (84, 36, 38),
        (160, 40, 30),
    ):
        light, dark = ("white4", "white3") if y < 30 else ("mustard4", "dusk4")
        pic.runs(dark, (x + drift, y, w), (x + 6 + drift, y + 1, w - 14))
        pic.runs(light, (x + 4 + drift, y - 1, w - 10), (x + 10 + drift, y - 2, w - 24))


def _rocks(pic: Pic) -> None:
    """Set the rocks on the horizon: eight of them, even, rounded, a little gap between each."""
    for i in range(8):
        x, w, tall = 22 + i * 9, 8, (7, 9, 8, 10, 10, 8, 9, 7)[i]
        pic.rect(x, HORIZON - tall + 2, w, tall, "void4").rect(x + 1, HORIZON - tall, w - 2, 2, "void4")
        pic.rect(x + w - 2, HORIZON - tall + 2, 1, tall - 2, "dusk2")
        pic.runs("void5", (x + 1, HORIZON - tall, w - 4)).dot(x + w // 2, HORIZON - tall, "void3")


def _sea(pic: Pic, step: int) -> None:
    bands(
        pic,
        HORIZON,
        ((HORIZON + 3, "teal4"), (HORIZON + 10, "teal3"), (HORIZON + 18, "teal2"), (SHORE + 12, "teal3")),
        soft=2,
    )
    pic.runs("white4", (0, HORIZON, W))
    for y in range(HORIZON + 2, SHORE + 10, 2):
        for i in range(9):
            x = noise(y, i, 3) * 340 // 255 - 12 + round(2 * np.sin((step / FRAMES + i / 9) * 2 * np.pi))
            length = 4 + noise(i, y, 4) % (4 + (y - HORIZON) // 2)
            pic.runs("teal4" if y > HORIZON + 9 else "white3", (x, y, length))
        half = 3 + (y - HORIZON) // 2
        for i in range(3):
            x = SUN[0] - half + noise(y, i, 20 + step) % (half * 2)
            pic.runs("mustard4" if i else "white4", (x, y, 3 + noise(y, i, step) % 5))
    for i in range(8):
        pic.runs("void4", (23 + i * 9, HORIZON + 1, 6)).runs("teal1", (24 + i * 9, HORIZON + 3, 5))


def _sand(pic: Pic) -> None:
    bands(pic, SHORE + 12, ((SHORE + 40, "tan4"), (SHORE + 52, "skin3"), (H, "tan4")), soft=4)


def _shore(x: int, ebb: float) -> int:
    """Return the row of the water's edge in column ``x``."""
    return round(SHORE - ebb + 4.0 * np.sin(x / 37.0 + 1.0) + 2.0 * np.sin(x / 13.0) + x / 40)


def _wet(pic: Pic, step: int) -> None:
    """Lay the wet mirror between the farthest and the present edge of the water, the sky in it."""
    wet = np.zeros((H, W), bool)
    for x in range(W):
        wet[_shore(x, EBB[step]) : _shore(x, -16) + round(3 * np.sin(x / 9.0)), x] = True
    mirror_rows(pic, SHORE - 14, 46, 1.5, wet)
    ys, xs = np.mgrid[0:H, 0:W]
    pic.paint(wet & ((xs + ys * 3) % 5 == 0) & (ys % 3 == 0), "white3")
    pic.paint(wet & (ys % 4 == 1) & ((xs // 7 + ys) % 5 == 0), "skin3")
    edge = wet & ~np.roll(wet, -1, axis=0)
    pic.paint(edge, "tan3").paint(np.roll(edge, 1, axis=0) & (xs % 3 > 0), "tan2")
    for y in range(SHORE, SHORE + 16):
        half = 5 + (y - SHORE) // 3
        for i in range(2):
            x = SUN[0] - half + noise(y, i, 60) % (half * 2)
            if wet[y, x]:
                pic.runs("white4", (x, y, 3 + i))


def _foam(pic: Pic, step: int) -> None:
    """Draw the water's lip, and the thin line that the last wave left where it came to."""
    for x in range(W):
        y = _shore(x, EBB[step])
        pic.dot(x, y, "white4").dot(x, y - 1, "white4" if (x + step) % 5 else "teal4").dot(x, y - 2, "teal4")
        if noise(x // 3, step, 8) < 120:
            pic.dot(x, y + 1, "white3")
        if step < 3 and noise(x // 2, step, 9) > 60 + step * 60:
            pic.dot(x, _shore(x, 7) + 1, "white3")
        if noise(x // 2, 0, 12) > 140:
            pic.dot(x, _shore(x, -15) + round(3 * np.sin(x / 9.0)), "white3")


def _groyne(pic: Pic, step: int) -> None:
    """Plant the old posts that walk into the sea, each with its reflection."""
    for i in range(9):
        t = i / 8
        x, foot = round(8 + 66 * t), round(154 - 62 * t**0.8)
        tall, wide = round(34 - 26 * t), max(round(7 - 5 * t), 2)
        depth = round(tall * 0.5)
        for k in range(depth):
            if (k + step) % 4:
                pic.rect(x + (1 if (k // 2 + step) % 3 == 0 else 0), foot + k, wide, 1, "enamel2" if k % 3 else "tan2")
        pic.rect(x, foot - tall, wide, tall, "enamel1").rect(x, foot - tall, 1, tall, "enamel0")
        pic.rect(x + wide - 1, foot - tall, 1, tall, "enamel3")
        pic.rect(x, foot - tall, wide, 1, "enamel3").rect(x, foot - tall // 3, wide, tall // 3, "leaf0")
        pic.rect(x + wide - 1, foot - tall // 3, 1, tall // 4, "leaf1")
        if wide > 4:
            pic.rect(x + 2, foot - tall + 3, 1, tall // 2, "enamel0").dot(x + wide - 3, foot - tall + 6, "enamel2")


def _ripples(pic: Pic) -> None:
    """Comb the dry sand: long shallow waves of shade and light, all of one hand, wider towards the viewer."""
    for row in range(8):
        y = 130 + row * 5 + row * row // 9
        for i in range(9):
            x = noise(i, row, 14) * 340 // 255 - 20
            length = 12 + row * 3 + noise(row, i, 15) % 16
            for k in range(length):
                dy = round(1.5 * np.sin((x + k) / (9.0 + row)))
                if k not in (length // 3, length // 3 + 1):
                    pic.dot(x + k, y - dy, "tan3")
                if row > 2 and 3 < k < length - 4:
                    pic.dot(x + k, y - dy + 1, "skin4")


def _finds(pic: Pic) -> None:
    """Lay out what the sea left: shells in a row, a starfish, a pool that holds the sun."""
    for i in range(11):
        x, y = 176 + i * 7, 164 + round(5 * np.sin(i / 10 * np.pi))
        pic.rect(x, y, 4, 4, "white4").rect(x, y + 3, 4, 1, "white2").rect(x + 3, y + 1, 1, 3, "white3")
        pic.runs("tan3", (x, y + 4, 5))
    star = "...a...\n...a...\naaabaaa\n.abbba.\n.ababa.\naa...aa"
    pic.rows(112, 150, star, {"a": "auburn3", "b": "auburn4"}).runs("tan3", (113, 156, 7))
    pic.disc(136, 138, 17, 4, "tan3").disc(136, 138.4, 16, 3.4, "white2").disc(136, 138, 14, 2.6, "white3")
    pic.runs("mustard4", (132, 138, 9)).runs("white4", (134, 137, 5))


def _chair(pic: Pic) -> None:
    """Set a deck chair that faces the sea; its back is at the angle of another chair."""
    x, y = 248, 112
    pic.poly([(x + 2, y + 40), (x + 40, y + 38), (x + 64, y + 44), (x + 30, y + 47)], "tan3")
    pic.line(x + 4, y + 38, x + 26, y + 8, "enamel2", 2).line(x + 34, y + 40, x + 12, y + 14, "enamel1", 2)
    pic.line(x + 4, y + 38, x + 36, y + 38, "enamel2", 2)
    cloth = poly_mask(
        W, H, [(x + 8, y - 2), (x + 22, y - 4), (x + 30, y + 18), (x + 40, y + 30), (x + 26, y + 33), (x + 15, y + 19)]
    )
    pic.paint(cloth, "white4")
    ys, xs = np.mgrid[0:H, 0:W]
    pic.paint(cloth & ((xs - ys // 3) % 8 < 4), "teal3").paint(cloth & ((xs - ys // 3) % 8 == 0), "teal2")
    pic.paint(cloth & (ys > y + 24), "teal2").paint(cloth & ~np.roll(cloth, 1, axis=0), "white4")
    outline = cloth.copy()
    outline[1:] |= cloth[:-1]
    outline[:, 1:] |= cloth[:, :-1]
    pic.paint(outline & ~cloth, "teal0")
    pic.line(x + 7, y - 3, x + 23, y - 5, "enamel3", 2)


def _steps_out(pic: Pic) -> None:
    """Press footprints into the sand: they lead from the chair to the water, and there are none back."""
    for i in range(13):
        t = i / 12
        x = round(244 - 46 * t + (3 if i % 2 else -3) * (1 - t * 0.6))
        y = round(156 - 44 * t)
        w = 3 if t < 0.5 else 2
        pic.rect(x, y, w, 2, "tan2" if t < 0.6 else "white1").dot(x + w, y, "skin4")


def _dune(pic: Pic, step: int) -> None:
    mask = poly_mask(W, H, [(0, 180), (0, 160), (30, 164), (64, 172), (84, 180)])
    pic.paint(mask, "skin3").paint(mask & ~np.roll(mask, 2, axis=0), "skin4")
    for i in range(26):
        x = (i * 29) % 70
        foot = 163 + x // 6 + noise(i, 0, 2) % 8
        tall = 9 + noise(i, 1, 2) % 13
        lean = 2 + noise(i, 2, 2) % 4 + (1 if (step + i) % 8 < 4 else 0)
        pic.line(x, foot, x + lean, foot - tall, "leaf1" if i % 3 else "leaf2")
        if i % 4 == 0:
            pic.dot(x + lean, foot - tall, "mustard3")


def _gulls(pic: Pic, step: int) -> Pic:
    """Hang five gulls in the sky, evenly; they beat their wings together."""
    shape = ("a...a\n.aba.", "aabaa", ".aba.\na...a", "aabaa")[step % 4]
    for i in range(5):
        pic.rows(96 + i * 15, 27 + (i % 2) * 2, shape, {"a": "white4", "b": "void4"})
    glow = disc_mask(W, H, *SUN, 16, 16) & ~disc_mask(W, H, *SUN, 15, 15)
    ys, xs = np.mgrid[0:H, 0:W]
    return pic.paint(glow & ((xs + ys) % 2 == 0) & (ys < HORIZON - 8), "mustard4")

"""What moves in the new clinic's windows: the place given to Quin, and the curious in front of the glass."""

from __future__ import annotations

import numpy as np

from assets.painter.clinic_tank import FRAMES as TANK_FRAMES
from assets.painter.clinic_tank import pane
from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.tilekit import CLEAR, Pic, bayer, noise

WIDE, HIGH = 108, 34
STEPS = 24


def sheets() -> list[Sheet]:
    """Return three places (empty while shut), the tank in two moods and dust in the dusk."""
    places = []
    for name, view in (("beach", _beach), ("orchard", _orchard), ("train", _train)):
        shown = [Frame(view(step).rgba(), 170) for step in range(STEPS)]
        none = Frame(Pic(WIDE, HIGH).rgba(), 1000)
        tags = [Tag("open", 0, STEPS - 1), Tag("shut", STEPS, STEPS)]
        places.append(Sheet(f"newclinic/{name}", [*shown, none], tags, columns=5))
    few = [Frame(pane(step, (2,)).rgba(), 160) for step in range(TANK_FRAMES)]
    many = [Frame(pane(step).rgba(), 100) for step in range(TANK_FRAMES)]
    tags = [Tag("shut", 0, TANK_FRAMES - 1), Tag("open", TANK_FRAMES, 2 * TANK_FRAMES - 1)]
    return [*places, Sheet("newclinic/tank", [*few, *many], tags, columns=12), _dust()]


def _sky(*bands: tuple[str, int]) -> Pic:
    """Return a sky of (colour, rows) from the top down, each dithered into the next."""
    pic, y = Pic(WIDE, HIGH, bands[-1][0]), 0
    for index, (colour, rows) in enumerate(bands):
        pic.rect(0, y, WIDE, rows, colour)
        y += rows
        if index + 1 < len(bands):
            pic.dither(0, y - 2, WIDE, 1, bands[index + 1][0], 5).dither(0, y - 1, WIDE, 1, bands[index + 1][0], 9)
    return pic


def _glazed(pic: Pic) -> Pic:
    """Lay two slanting reflections over a picture."""
    for x in (18, 74):
        shine = Pic(WIDE, HIGH).poly([(x + 14, 0), (x + 20, 0), (x + 4, HIGH), (x - 2, HIGH)], "void1").solid()
        pic.shift(shine & bayer(WIDE, HIGH, 3), 1)
    return pic


def _beach(step: int) -> Pic:
    """Return the beach: a low sun, three lines of surf that come and go, groynes, a deckchair for one."""
    turn = step / STEPS * 2 * np.pi
    pic = _sky(("dusk0", 3), ("dusk1", 4), ("dusk2", 4), ("dusk3", 4), ("dusk4", 4))
    pic.runs("dusk3", (8, 4, 14), (12, 5, 9), (80, 3, 12), (84, 4, 16)).runs("dusk4", (30, 8, 12), (91, 10, 9))
    pic.disc(66, 14, 6, 6, "mustard4").disc(66, 14, 4, 4, "white4").rect(0, 17, WIDE, 8, "teal2").rect(
        0, 17, WIDE, 1, "teal4"
    )
    pic.dither(0, 18, WIDE, 3, "teal3", 6).rect(0, 22, WIDE, 3, "teal1")
    for i in range(13):
        y = 18 + i // 2
        x = 62 - i // 3 + (noise(i, step // 3, 8) % (6 + i // 2))
        pic.runs("mustard4" if (i + step // 4) % 3 else "white4", (x, y, 2 + i % 3))
    for i in range(9):
        x = noise(i, 4, 8) * 108 // 256
        pic.runs("teal4", ((x + round(2 * np.sin(turn + i))) % 104, 19 + i % 5, 3))
    shore = 25 + round(1.6 * np.sin(turn))
    pic.rect(0, shore, WIDE, HIGH - shore, "mustard2").rect(0, 28, WIDE, 6, "skin3").dither(0, 27, WIDE, 1, "skin3", 8)
    for x in range(WIDE):
        y = shore + round(1.2 * np.sin(x / 9 + turn * 2) + 0.8 * np.sin(x / 4))
        pic.dot(x, y, "white4").dot(x, y + 1, "cyan4" if x % 3 else "mustard3").dot(x, y - 1, "teal3")
    for i in range(26):
        pic.runs("skin2" if i % 3 else "skin4", (noise(i, 1, 9) * 108 // 256, 30 + noise(i, 2, 9) % 4, 2))
    for i in range(6):
        x, y = 6 + i * 5, 21 + (5 - i)
        pic.rect(x, 30 - i * 2 - 8, 2, 8 + i // 3, "deep1").rect(x, y - 1, 1, 5, "deep3") if i < 5 else None
    for i, colour in enumerate(("white4", "teal2", "white4", "teal2")):
        pic.line(86 + i * 2, 20 + i // 2, 92 + i * 2, 29 + i // 2, colour, 2)
    pic.line(84, 31, 99, 29, "tan1").line(99, 23, 88, 32, "tan2").line(86, 20, 94, 32, "tan1").runs(
        "skin1", (84, 33, 15)
    )
    for i, (x, y) in enumerate(((40, 6), (47, 9), (22, 10))):
        up = (step // 3 + i) % 4 in (0, 1)
        pic.dots([(x - 2, y - up), (x - 1, y), (x, y + 1 - up), (x + 1, y), (x + 2, y - up)], "white4")
    return _glazed(pic)


def _orchard(step: int) -> Pic:
    """Return the orchard at night: a lamp on its post, apples, a bench, fireflies, a path that goes on."""
    pic = _sky(("void1", 6), ("void2", 5), ("void3", 4), ("void4", 3), ("void5", 3))
    for i in range(22):
        if (i * 5 + step) % STEPS:
            pic.dot(noise(i, 1, 3) * 108 // 256, noise(i, 2, 3) % 13, "white4" if i % 3 else "void5")
    pic.disc(24, 7, 4, 4, "mustard4").disc(23, 6.4, 2, 2, "white4")
    for x in range(WIDE):
        pic.rect(x, 17 - round(1.5 * np.sin(x / 8) + np.sin(x / 3)), 1, 8, "leaf0")
    pic.rect(0, 20, WIDE, 14, "leaf0").rect(0, 24, WIDE, 10, "leaf1").dither(0, 22, WIDE, 3, "leaf1", 8)
    glow = np.hypot((np.mgrid[0:HIGH, 0:WIDE][1] - 60) / 2.1, np.mgrid[0:HIGH, 0:WIDE][0] - 25) < 11
    pic.paint(glow & (np.mgrid[0:HIGH, 0:WIDE][0] > 20) & bayer(WIDE, HIGH, 7), "leaf2")
    for y in range(23, HIGH):
        half = (y - 20) // 3
        x = 62 + round(4 * np.sin(y / 4))
        pic.rect(x - half, y, half * 2, 1, "tan2").dot(x - half, y, "tan1").dot(x + y % 3, y, "tan3")
    for x, y, r in ((14, 18, 9), (38, 20, 7), (84, 18, 9), (102, 21, 8)):
        pic.rect(x - 1, y + 3, 3, 11, "deep1").rect(x - 1, y + 3, 1, 11, "deep3")
        sway = round(0.8 * np.sin(step / STEPS * 2 * np.pi + x))
        pic.disc(x + sway, y, r, r * 0.72, "leaf0").disc(x - 1 + sway, y - 1, r - 1.5, r * 0.72 - 1.4, "leaf1")
        for i in range(16):
            a, b = x + sway + noise(i, x, 4) % (2 * r - 4) - r + 2, y + noise(i, x, 5) % (r + 2) - r // 2 - 1
            pic.runs("leaf2", (a, b, 2)) if i % 3 else pic.dot(a, b, "red2").dot(a, b - 1, "red3")
        pic.runs("deep0", (x - 5, y + 14, 11))
    pic.rect(59, 9, 2, 18, "void1").rect(57, 4, 6, 6, "void1").rect(58, 5, 4, 4, "mustard4").dot(59, 6, "white4").rect(
        58, 3, 4, 1, "void1"
    )
    for x, y in ((55, 4), (64, 6), (56, 9), (63, 2), (60, 0)):
        pic.dot(x, y, "mustard2" if (step // 4 + x) % 3 else "mustard3")
    pic.rect(70, 24, 12, 2, "tan3").rect(70, 27, 12, 1, "tan1").rect(71, 26, 1, 5, "tan1").rect(
        80, 26, 1, 5, "tan1"
    ).rect(70, 24, 12, 1, "tan4")
    for i in range(7):
        turn = step / STEPS * 2 * np.pi + i * 1.7
        x, y = 12 + i * 14 + 5 * np.sin(turn), 27 + 4 * np.sin(turn * 2 + i)
        if (step + i * 4) % 12 > 3:
            pic.dot(round(x), round(y), "leaf3" if i % 2 else "mustard4")
    return _glazed(pic)


def _train(step: int) -> Pic:
    """Return the night train's window: hills and villages pass, a moon stays, a lamp stands on the table."""
    pic = _sky(("void1", 8), ("void2", 7), ("void3", 6), ("void4", 4))
    for i in range(18):
        pic.dot(noise(i, 6, 3) * 108 // 256, noise(i, 7, 3) % 15, "white4" if i % 4 else "cyan3")
    pic.disc(82, 8, 4.6, 4.6, "white4").disc(80.4, 7, 1.2, 1.2, "white3").disc(84, 9.6, 1, 1, "white3")
    shift = step * 216 // STEPS
    for x in range(WIDE):
        far = 18 - round(3 * np.sin((x + shift / 3.0) / 108 * 6 * np.pi) * 0.7 + 1.2 * np.sin(x / 108 * 10 * np.pi + 1))
        pic.rect(x, far, 1, HIGH - far, "void3")
        near = 23 - round(1.8 * np.sin((x + shift) / 108 * 2 * np.pi) + np.sin((x + shift) / 108 * 8 * np.pi))
        pic.rect(x, near, 1, HIGH - near, "void1").dot(x, near, "void4")
    for i in range(7):
        x = (i * 31 - shift) % 216 - 14
        pic.rect(x, 20, 9, 6, "void0").poly([(x - 1, 20), (x + 4, 16), (x + 10, 20)], "void0")
        pic.rect(x + 2, 21, 2, 2, "mustard3").rect(x + 5, 21, 2, 2, "mustard4" if i % 2 else "void2")
    for i in range(4):
        x = (i * 54 - shift * 2) % 216 - 20
        pic.rect(x, 4, 1, 26, "void0").rect(x - 3, 7, 7, 1, "void0")
    for x in range(WIDE):
        pic.dot(x, 7 + round(2.4 * np.sin(((x + shift * 2) % 54) / 54 * np.pi)), "void0")
    pic.rect(0, 28, WIDE, 6, "auburn1").rect(0, 28, WIDE, 1, "auburn3").rect(0, 30, WIDE, 1, "auburn0")
    for x, side in ((0, 1), (97, -1)):
        pic.rect(x, 0, 11, 29, "magenta0").rect(x + 2, 0, 2, 28, "magenta1").rect(x + 6, 0, 2, 29, "magenta1")
        pic.rect(x + (10 if side > 0 else 0), 0, 1, 29, "void0").rect(x, 20, 11, 2, "mustard2")
    pic.rect(40, 26, 30, 3, "brown3").rect(40, 26, 30, 1, "brown4").rect(40, 28, 30, 1, "brown1").rect(
        54, 21, 2, 5, "mustard2"
    )
    pic.poly([(52, 14), (58, 14), (61, 21), (49, 21)], "mustard3").poly(
        [(52, 14), (55, 14), (53, 21), (49, 21)], "mustard4"
    )
    tea = step // 3 % 4
    pic.rect(44, 22, 5, 4, "white4").rect(48, 23, 2, 2, "white2").dots(
        [(46, 20 - tea % 2), (45 + tea % 2, 18)], "white2"
    )
    return _glazed(pic)


def _dust() -> Sheet:
    """Return dust in the big window's light, 128×96."""
    frames = []
    for step in range(STEPS):
        pic = Pic(128, 96)
        for i in range(30):
            age = (step + noise(i, 3, 12)) % STEPS
            x = noise(i, 1, 12) * 90 // 256 + age * 0.5 + 3 * np.sin((step / STEPS + i * 0.3) * 2 * np.pi)
            y = noise(i, 2, 12) * 76 // 256 + age * 0.7
            if y * 0.5 + 2 < x < y * 0.5 + 78 and 2 < age < STEPS - 2:
                pic.dot(round(x), round(y), "mustard4" if (i + step // 4) % 3 else "white4")
        pic.px[:2] = CLEAR
        frames.append(Frame(pic.rgba(), 170))
    return Sheet("newclinic/dust", frames, [Tag("drift", 0, STEPS - 1)], columns=6)

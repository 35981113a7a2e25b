"""What is behind each voice: six small rooms at the other end of a line, 76×46, four frames each."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic, bayer, disc_mask

WIDTH, HEIGHT = 76, 46
FRAMES = 4
SCENES = ("noise", "tomasz", "mags", "nadia", "bao", "abena", "delphine")


def scene(name: str) -> list[Pic]:
    """Return the frames of somebody's surroundings, or of a line on which nothing is made out yet."""
    draw = {
        "noise": _noise,
        "tomasz": _tram_stop,
        "mags": _kitchen,
        "nadia": _boiler,
        "bao": _stall,
        "abena": _pavement,
        "delphine": _studio,
    }[name]
    return [draw(step) for step in range(FRAMES)]


def _noise(step: int) -> Pic:
    """A line nobody has listened into: a wave across the dark."""
    pic = Pic(WIDTH, HEIGHT, "void1")
    rng = np.random.default_rng(40 + step)
    for y in range(0, HEIGHT, 2):
        pic.rect(0, y, WIDTH, 1, "void2")
    for x in range(4, WIDTH - 4, 3):
        tall = int(3 + 12 * abs(np.sin(x / 9 + step * 1.7)) * rng.random())
        pic.rect(x, 23 - tall, 2, tall * 2, "teal2").rect(x, 23 - tall // 2, 2, tall, "teal3")
    pic.rect(4, 23, WIDTH - 8, 1, "teal4")
    return pic


def _tram_stop(step: int) -> Pic:
    pic = Pic(WIDTH, HEIGHT, "cyan4")
    pic.rect(0, 0, WIDTH, 9, "cyan3").dither(0, 7, WIDTH, 5, "cyan3", 8)
    for x, w, h in ((0, 14, 20), (14, 10, 25), (24, 18, 17), (58, 18, 22)):
        pic.rect(x, 30 - h, w, h, "dusk4").rect(x + w - 3, 30 - h, 3, h, "dusk3")
        for y in range(33 - h, 27, 5):
            pic.runs("white2", (x + 3, y, 2), (x + 7, y, 2))
    pic.rect(0, 30, WIDTH, 16, "white3").rect(0, 30, WIDTH, 1, "white1").rect(0, 38, WIDTH, 1, "white1").rect(
        0, 41, WIDTH, 1, "white2"
    )
    left = 34 + step * 5
    pic.rect(left, 15, 60, 20, "void1").rect(left + 1, 16, 58, 9, "mustard3").rect(
        left + 1, 16, 58, 2, "mustard4"
    ).rect(left + 1, 25, 58, 8, "teal2")
    for x in range(left + 4, left + 56, 10):
        pic.rect(x, 18, 7, 6, "cyan4").rect(x, 18, 7, 2, "white4")
    pic.rect(left + 2, 27, 8, 4, "white4").rect(left + 4, 28, 1, 2, "void1").rect(left + 6, 28, 2, 2, "void1")
    pic.rect(left + 6, 33, 8, 4, "void0").rect(left + 40, 33, 8, 4, "void0")
    pic.rect(12, 8, 2, 36, "white0").disc(13, 9, 6, 6, "void1").disc(13, 9, 5, 5, "teal2")
    pic.rect(10, 7, 1, 5, "white4").rect(13, 7, 1, 3, "white4").rect(13, 9, 4, 1, "white4").rect(15, 7, 1, 5, "white4")
    pic.disc(24, 31, 4, 4, "skin2").rect(20, 26, 9, 3, "void2").rect(19, 34, 11, 11, "void2").rect(
        24, 34, 1, 11, "red1"
    ).rect(28, 36, 3, 2, "skin3")
    if step % 2 == 0:
        for reach in (4, 7):
            pic.paint(_arc(left + 4, 14, reach), "mustard4")
    return pic


def _arc(x: int, y: int, reach: int) -> np.ndarray:
    ring = disc_mask(WIDTH, HEIGHT, x, y, reach, reach) & ~disc_mask(WIDTH, HEIGHT, x, y, reach - 1, reach - 1)
    ring[y:] = False
    return ring


def _kitchen(step: int) -> Pic:
    pic = Pic(WIDTH, HEIGHT, "leaf2")
    pic.rect(0, 0, WIDTH, 28, "mustard4").dither(0, 0, WIDTH, 28, "mustard3", 2)
    for x in range(2, WIDTH, 9):
        pic.dots(((x, 6), (x + 4, 14), (x, 22)), "dusk3")
    pic.rect(46, 3, 24, 19, "white4").rect(48, 5, 20, 15, "cyan4").rect(57, 5, 1, 15, "white3").rect(
        48, 16, 20, 4, "leaf2"
    )
    pic.poly(((46, 3), (52, 3), (47, 14), (46, 14)), "red3").poly(((70, 3), (64, 3), (69, 14), (70, 14)), "red3")
    pic.rect(0, 28, WIDTH, 18, "auburn2").rect(0, 28, WIDTH, 2, "auburn4").rect(0, 30, WIDTH, 1, "auburn3")
    # kettle, boiling
    pic.disc(20, 24, 8, 7, "void1").disc(20, 24, 7, 6, "white2").disc(18, 22, 3, 2, "white4").rect(
        16, 15, 8, 2, "void1"
    ).rect(18, 13, 4, 2, "void1")
    pic.line(27, 22, 32, 18, "void1", 2)
    for number in range(3):
        x, y = 33 + number * 2 + (step + number) % 2, 16 - number * 5 - step
        pic.disc(x, y, 3 - number * 0.6, 2.4, "white4")
    # two cups, one of them clean
    for x, tea in ((40, "auburn1"), (54, "white3")):
        pic.rect(x, 25, 8, 6, "white4").rect(x + 1, 25, 6, 1, tea).rect(x + 8, 27, 2, 2, "white3").rect(
            x - 1, 31, 10, 1, "white2"
        )
    # needles and wool
    tip = (0, 2, 1, 3)[step]
    pic.rect(4, 34, 16, 9, "magenta3").dither(4, 34, 16, 9, "magenta4", 7)
    pic.line(2, 30 + tip // 2, 16, 38, "white4").line(22, 29 + (3 - tip) // 2, 8, 38, "white4")
    pic.disc(30, 40, 5, 4, "magenta2").line(27, 38, 33, 41, "magenta4").line(26, 41, 33, 38, "magenta3").line(
        20, 40, 26, 41, "magenta3"
    )
    return pic


def _boiler(step: int) -> Pic:
    pic = Pic(WIDTH, HEIGHT, "void0")
    for reach, tone in ((44, "enamel0"), (36, "enamel1"), (28, "enamel0"), (18, "void1")):
        pic.disc(38, 22, reach, reach * 0.62, tone)
    for angle in range(0, 256, 16):
        x, y = 38 + 33 * np.cos(angle * np.pi / 128), 22 + 20 * np.sin(angle * np.pi / 128)
        pic.dot(int(x), int(y), "enamel3")
    burning = step < 2
    if burning:
        pic.paint(disc_mask(WIDTH, HEIGHT, 50, 26, 17, 14) & bayer(WIDTH, HEIGHT, 6), "cyan1")
        pic.disc(50, 26, 6, 5, "cyan2").disc(50, 26, 4, 3, "cyan3").disc(50, 26, 2, 2, "white4")
        rng = np.random.default_rng(step)
        for _ in range(18):
            dx, dy = int(rng.integers(-20, 16)), int(rng.integers(-14, 18))
            pic.dot(50 + dx, 26 + dy, "mustard4").dot(50 + dx + 1, 26 + dy, "mustard2")
    else:
        pic.disc(50, 27, 3, 2, "red2").disc(50, 27, 1.5, 1, "mustard3")
    # a mask pushed up, a telephone at an ear
    rim = "cyan3" if burning else "enamel3"
    pic.rect(16, 26, 18, 20, "leaf1").rect(33, 27, 1, 18, rim).disc(25, 20, 6, 7, "brown2").rect(30, 16, 1, 8, rim)
    pic.rect(18, 9, 15, 8, "white0").rect(20, 11, 11, 3, "void1").rect(18, 9, 15, 1, "white1")
    pic.rect(30, 19, 3, 8, "void1").rect(31, 20, 1, 5, "teal4")
    pic.line(38, 38, 47, 29, "white1", 2).line(32, 36, 40, 38, "leaf2", 2)
    return pic


def _stall(step: int) -> Pic:
    pic = Pic(WIDTH, HEIGHT, "cyan1")
    for x in range(0, WIDTH, 12):
        pic.rect(x, 0, 6, 10, "white4").rect(x + 6, 0, 6, 10, "cyan2")
        pic.disc(x + 3, 10, 3, 2, "white4").disc(x + 9, 10, 3, 2, "cyan2")
    for y in range(13, 26, 3):  # the shutter is down
        pic.rect(0, y, WIDTH, 2, "white1").rect(0, y + 2, WIDTH, 1, "white0")
    pic.rect(24, 15, 28, 8, "enamel5").rect(27, 17, 20, 1, "red2").rect(27, 20, 14, 1, "red2")
    pic.rect(0, 26, WIDTH, 20, "white2").rect(0, 26, WIDTH, 2, "white4").dither(0, 32, WIDTH, 14, "cyan3", 3)
    for x, y in ((4, 29), (16, 31), (58, 30)):
        pic.disc(x + 6, y + 3, 6, 2.4, "white1").disc(x + 5, y + 2, 4, 1.2, "white3").dot(x + 2, y + 2, "void1").rect(
            x + 11, y + 1, 3, 4, "white1"
        )
    # towels, and a red thread of drops
    pic.rect(32, 36, 22, 8, "white4").rect(32, 40, 22, 1, "white3").rect(34, 42, 22, 3, "white3")
    pic.disc(43, 39, 4, 2, "red3").disc(43, 39, 2, 1, "red2")
    y = (28, 31, 34, 37)[step]
    pic.rect(42, y - 2, 2, 3, "red2").dot(42, y - 3, "red3")
    if step == 3:
        pic.dots(((39, 36), (47, 36)), "red2")
    pic.rect(42, 24, 2, 2, "red1")
    return pic


def _pavement(step: int) -> Pic:
    pic = Pic(WIDTH, HEIGHT, "white3")
    pic.rect(0, 0, WIDTH, 12, "cyan4").rect(0, 34, WIDTH, 12, "white2").rect(0, 34, WIDTH, 1, "white1")
    pic.rect(0, 6, 22, 28, "teal1").rect(2, 8, 18, 26, "cyan4").rect(10, 8, 2, 26, "teal1").dither(
        2, 18, 18, 16, "white2", 6
    )
    for x, tone in ((28, "white1"), (66, "white1"), (72, "white2")):
        pic.disc(x, 20, 4, 5, tone).rect(x - 5, 25, 10, 20, tone)
    canopy = disc_mask(WIDTH, HEIGHT, 45, 14, 17, 13)
    canopy[14:] = False
    pic.paint(canopy, "dusk1")
    for x, tone in ((36, "dusk2"), (45, "dusk3"), (54, "dusk2")):
        pic.line(45, 2, x, 13, tone)
    pic.rect(45, 13, 1, 20, "void1")
    pic.disc(40, 21, 4, 5, "deep2").rect(34, 27, 12, 19, "dusk1").disc(40, 16, 5, 3, "mustard3").rect(
        37, 21, 6, 1, "mustard4"
    )
    puff = (5.4, 5.8, 6.2, 5.8)[step]  # he holds his breath
    pic.rect(50, 36, 11, 10, "red2").disc(55.5, 31, puff, 5.2, "deep3").disc(55.5, 27, 5, 2.6, "hair0")
    pic.rect(53, 31, 1, 2, "void0").rect(57, 31, 1, 2, "void0").rect(55, 34, 1, 1, "deep1")
    pic.dots(((50, 33), (60, 33)), "red3")
    for number in range(step + 1):
        pic.rect(64 + number * 3, 28 - number, 2, 2, "void3")
    return pic


def _studio(step: int) -> Pic:
    pic = Pic(WIDTH, HEIGHT, "void1")
    pic.rect(0, 30, WIDTH, 16, "void2").rect(0, 30, WIDTH, 1, "void3")
    for x, lean in ((18, 12), (58, -12)):
        pic.poly(((x - 3, 7), (x + 3, 7), (x + lean + 14, 40), (x + lean - 14, 40)), "void3")
    pic.poly(((15, 7), (21, 7), (40, 38), (24, 38)), "void4")
    for x in (18, 58):
        pic.rect(x - 5, 2, 11, 6, "white0").rect(x - 4, 6, 9, 2, "mustard4")
    lit = step % 2 == 0
    pic.rect(30, 3, 17, 8, "red0").rect(31, 4, 15, 6, "red2" if lit else "red1")
    pic.runs("white4" if lit else "red3", (33, 6, 3), (33, 8, 3), (38, 6, 1), (38, 8, 1), (40, 6, 4), (40, 8, 4))
    pic.rect(24, 30, 34, 12, "magenta1").rect(24, 30, 34, 2, "magenta3").rect(24, 32, 34, 1, "magenta2")
    pic.disc(40, 20, 5, 6, "brown3").disc(40, 17, 6, 5, "auburn2").rect(34, 17, 2, 9, "auburn2").rect(
        45, 17, 2, 9, "auburn2"
    )
    pic.disc(40, 21, 4, 4, "brown3").rect(35, 26, 11, 6, "magenta2").rect(38, 22, 6, 3, "brown2").rect(
        43, 23, 2, 2, "mustard3"
    )
    # the camera, and fingers counting down
    pic.rect(60, 20, 16, 12, "void0").rect(56, 23, 5, 6, "void0").rect(57, 24, 2, 4, "cyan2").rect(
        66, 32, 3, 14, "void0"
    ).dot(62, 22, "red3")
    for number in range(4 - step):
        pic.rect(6 + number * 3, 22, 2, 8, "tan2")
    pic.rect(5, 29, 13, 8, "tan2").rect(7, 37, 9, 9, "void0")
    return pic

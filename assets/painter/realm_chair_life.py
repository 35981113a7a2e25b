"""What drifts about the Chair: buoys, parcels, balloons, and the ceiling that the water mirrors."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic, bayer, noise

CEILING = (432, 384)


def ceiling(frame: int) -> Pic:
    """Return what the water mirrors: a surgery's ceiling, its lamps bent by the swell, blood in the water."""
    pic = _water()
    for top in range(0, CEILING[1], 32):
        for left in range(0, CEILING[0], 48):
            seed = noise(left // 48, top // 32, 6)
            pic.rect(left, top, 48, 1, "void1").rect(left, top, 1, 32, "void1")
            if seed % 7 == 0:
                _panel(pic, left, top)
            elif seed % 11 == 1:
                for row in range(4, 30, 4):
                    pic.rect(left + 6, top + row, 37, 1, "void1")
    for x, y in ((120, 92), (316, 250), (96, 330)):
        _mirrored_lamp(pic, x, y)
    rest = Pic(*CEILING)
    for y in range(CEILING[1]):
        shift = round(2.2 * np.sin(2 * np.pi * (y / 23 + frame / 8)) + 1.2 * np.sin(2 * np.pi * (y / 9 - frame / 8)))
        rest.px[y] = np.roll(pic.px[y], shift)
    rest.shift((np.mgrid[0 : CEILING[1], 0 : CEILING[0]][0] + frame) % 7 == 6, -1)
    return rest


def _water() -> Pic:
    """Return deep teal with clouds of blood in it, dithered where they thin out."""
    pic = Pic(*CEILING, "teal0")
    ys, xs = np.mgrid[0 : CEILING[1], 0 : CEILING[0]]
    blood = np.zeros(pic.px.shape)
    for x, y, radius, wide in (
        (40, 60, 74, 1.5),
        (390, 150, 90, 1.3),
        (180, 210, 60, 2.2),
        (30, 300, 80, 1.2),
        (330, 370, 70, 1.8),
    ):
        blood = np.maximum(blood, 1 - np.hypot((xs - x) / wide, ys - y) / radius)
    for level in range(1, 17):
        pic.paint((blood > level / 30) & bayer(*CEILING, level), "red0")
    return pic.paint((blood > 0.72) & bayer(*CEILING, 6), "red1")


def _panel(pic: Pic, left: int, top: int) -> None:
    """Light a panel of the ceiling, with a halo."""
    ys, xs = np.mgrid[0 : CEILING[1], 0 : CEILING[0]]
    away = np.hypot((xs - left - 24) / 1.5, ys - top - 16)
    pic.paint((away < 34) & bayer(*CEILING, 5), "teal1").paint((away < 26) & bayer(*CEILING, 8), "teal1")
    pic.rect(left + 3, top + 3, 43, 27, "cyan0").rect(left + 4, top + 4, 41, 25, "teal1")
    for cell in range(15):
        x, y = left + 6 + cell % 5 * 8, top + 6 + cell // 5 * 8
        pic.rect(x, y, 7, 6, "teal2").rect(x + 2, y + 1, 4, 3, "teal3")


def _mirrored_lamp(pic: Pic, x: int, y: int) -> None:
    """Mirror an operating lamp: seven lenses in a ring, an arm that leads out of sight."""
    pic.line(x, y, x + 90, y - 40, "void1", 5).line(x, y, x + 90, y - 40, "teal1", 2)
    pic.disc(x, y, 35, 30, "void1").disc(x, y, 33, 28, "teal1").disc(x, y, 31, 26, "void1")
    for number in range(7):
        turn = number * np.pi / 3
        cx, cy = (x, y) if number == 6 else (x + round(19 * np.cos(turn)), y + round(16 * np.sin(turn)))
        pic.disc(cx, cy, 8, 7, "teal1").disc(cx, cy, 6.5, 5.5, "teal2").disc(cx - 1, cy - 1, 3.5, 3, "teal3")


def buoy(step: int) -> Pic:
    """Return a waiting chair for a buoy (32×40): it bobs, its lamp winks, its number is on its back."""
    pic = Pic(32, 40)
    lift = (0, 0, 1, 2, 2, 2, 1, 0)[step]
    lean = (0, 1, 1, 1, 0, -1, -1, -1)[step]
    y = 8 - lift
    pic.rect(9 + lean, y, 14, 17, "void0").rect(10 + lean, y + 1, 12, 15, "red2").rect(
        10 + lean, y + 1, 12, 2, "red3"
    ).rect(19 + lean, y + 3, 3, 12, "red1")
    pic.rect(13 + lean, y + 5, 6, 6, "white4").rect(15 + lean, y + 6, 2, 4, "red1")
    pic.rect(6, y + 16, 20, 8, "void0").rect(7, y + 16, 18, 4, "red3").rect(7, y + 19, 18, 4, "white3").rect(
        7, y + 22, 18, 2, "red1"
    )
    pic.rect(15 + lean * 2, y - 6, 2, 6, "white2").rect(
        14 + lean * 2, y - 8, 4, 4, "mustard4" if step < 2 else "mustard1"
    )
    pic.rect(0, 32, 32, 8, "")
    return (
        pic.runs("teal4", (4, 31, 24))
        .runs("teal3", (1 + step % 3, 33, 28))
        .runs("red1", (9, 34, 12))
        .runs("red0", (7 + step % 2, 36, 16))
        .runs("teal1", (4, 38, 22))
    )


def afloat(step: int) -> Pic:
    """Return a parcel adrift (32×24), turning a little."""
    pic = Pic(32, 24)
    lift = (0, 1, 1, 0)[step // 2]
    pic.poly([(6, 6 - lift), (22, 4 - lift), (27, 9 - lift), (11, 11 - lift)], "brown4").poly(
        [(6, 6 - lift), (11, 11 - lift), (11, 19), (6, 14)], "brown2"
    ).poly([(11, 11 - lift), (27, 9 - lift), (27, 17), (11, 19)], "brown3")
    pic.line(14, 5 - lift, 19, 10 - lift, "enamel4", 2).rect(18, 11 - lift, 2, 7, "enamel4").rect(
        21, 12 - lift, 4, 3, "white4"
    )
    pic.outline("void0").rect(0, 18, 32, 6, "")
    return pic.runs("teal3", (3, 17, 27)).runs("teal1", (6 + step % 3, 19, 20)).runs("red0", (9, 21, 14))


def balloons(step: int) -> Pic:
    """Return three balloons with faces (48×72) that have heard the joke before."""
    pic = Pic(48, 72)
    for index, (x, y, tone) in enumerate(((13, 16, "red"), (33, 12, "teal"), (24, 30, "mustard"))):
        sway, lift = (
            round(2 * np.sin(2 * np.pi * (step / 12 + index / 3))),
            round(1.5 * np.cos(2 * np.pi * (step / 12 + index / 4))),
        )
        cx, cy = x + sway, y + lift
        pic.line(cx, cy + 12, 24, 68, "white2")
        pic.disc(cx, cy, 10, 11.5, "void0").disc(cx, cy, 9, 10.5, f"{tone}1").disc(
            cx - 1, cy - 1, 7.5, 9, f"{tone}2"
        ).disc(cx - 2, cy - 3, 5, 5.6, f"{tone}3")
        pic.disc(cx - 4, cy - 6, 1.8, 2.2, "white4").rect(cx - 1, cy + 11, 3, 2, f"{tone}1")
        shut = step % 12 == index * 4
        for eye in (-3, 3):
            pic.rect(cx + eye - 1, cy - 1 + shut, 2, 1 if shut else 3, "void0")
        pic.rect(cx - 5, cy + 3, 10, 6, "white3").rect(cx - 5, cy + 3, 10, 1, "white4").runs(
            "teal3", (cx - 4, cy + 5, 8), (cx - 4, cy + 7, 8)
        )
        pic.line(cx - 6, cy + 3, cx - 8, cy, "white4").line(cx + 5, cy + 3, cx + 7, cy, "white4")
    return pic

"""The lamp and its light: beam, bridge, door, trays, and the shadows that fall."""

from __future__ import annotations

import numpy as np

from assets.painter.tilekit import Pic, bayer, noise, poly_mask

Groups = list[tuple[str, list[Pic], int]]
BEAM = (448, 200)
FOOT = (224, 188)
"""The beam's picture, and the point in it that lies on its Sprite; the lamp's glass is 160 px over that."""
GLASS = (224, 22)
CONES = {
    "near": ((0, 52), (30, 20)),
    "mirror": ((96, 62), (128, 30)),
    "far": ((448, 20), (448, 188), (150, 188), (178, 100)),
}
"""Where the light's far corners lie."""


def lamp(aim: str, frame: int) -> Pic:
    """Return the operating lamp on its arm: seven lenses, turned."""
    pic = Pic(48, 64)
    lean = {"up": 0, "near": -6, "mirror": -4, "far": 5}[aim]
    pic.rect(22, 30, 4, 28, "white1").rect(22, 30, 1, 28, "white3").rect(14, 57, 20, 4, "void1").rect(
        15, 57, 18, 2, "white2"
    )
    x, y = 24 + lean, 18 if aim != "up" else 16
    pic.disc(x, y, 15, 12, "void1").disc(x, y, 14, 11, "white2").disc(x - 1, y - 1, 12, 9, "white3")
    for number in range(7):
        angle = number * np.pi / 3
        far = 0 if number == 6 else 8
        cx, cy = x + far * np.cos(angle), y + far * 0.72 * np.sin(angle)
        lit = aim != "up"
        pic.disc(cx, cy, 3, 2.6, "mustard1" if lit else "white1")
        pic.disc(cx, cy, 2.2, 1.9, ("mustard4" if (number + frame) % 4 else "white4") if lit else "white2")
    return pic


def beam(aim: str) -> Pic:
    """Return the light that falls from the lamp's glass, thinning out."""
    pic = Pic(*BEAM)
    mask = poly_mask(*BEAM, [GLASS, *CONES[aim]])
    ys, xs = np.mgrid[0 : BEAM[1], 0 : BEAM[0]]
    away = np.hypot(xs - GLASS[0], ys - GLASS[1])
    for step in range(12):
        ring = mask & (away >= step * 24) & (away < step * 24 + 24)
        tone = "white4" if step < 2 else "mustard4" if step < 10 else "mustard3"
        pic.paint(ring & bayer(*BEAM, max(3, 7 - step // 2)), tone)
    edge = mask & ~(np.roll(mask, 1, 1) & np.roll(mask, -1, 1)) & ((xs + ys) % 3 == 0)
    return pic.paint(edge, "white4")


def bridge(state: str, frame: int) -> Pic:
    """Return the bridge, six planks of light across 112 px, or the stumps of it."""
    pic = Pic(112, 96)
    for plank in range(6):
        x = 4 + plank * 18
        if state == "lit":
            pic.rect(x, 6, 16, 80, "enamel1").rect(x + 1, 7, 14, 76, "enamel3").rect(x + 1, 7, 14, 2, "mustard4")
            pic.rect(x + 2, 10, 1, 72, "enamel4").rect(x + 13, 10, 1, 72, "enamel2").rect(x + 1, 83, 14, 2, "enamel0")
            for grain in range(5):
                pic.rect(x + 4 + noise(plank, grain) % 8, 12 + noise(grain, plank) % 66, 1, 6, "enamel2")
            glint = (frame * 14 + plank * 9) % 84
            pic.rect(x + 2, 8 + glint % 72, 12, 1, "mustard4")
        else:
            for y in range(8, 84, 8):
                pic.rect(x + 3 + noise(plank, y) % 4, y, 2, 1, "void3").dot(
                    x + 9, y + 3, "teal1" if (y // 8 + frame) % 4 else "teal3"
                )
    return pic


def door(state: str, frame: int) -> Pic:
    """Return the door to the next room across 80 px of way: shut while light lies on it."""
    pic = Pic(28, 104)
    pic.rect(6, 2, 16, 10, "void1").rect(7, 3, 14, 8, "white2").rect(7, 3, 14, 1, "white4")
    pic.rect(6, 92, 16, 10, "void1").rect(7, 93, 14, 8, "white1").rect(7, 93, 14, 1, "white3")
    if state == "shut":
        pic.rect(8, 12, 12, 80, "mustard0").rect(9, 12, 10, 80, "mustard2").rect(10, 12, 2, 80, "mustard4")
        for y in range(16, 92, 12):
            pic.rect(9, y, 10, 1, "mustard1").rect(14, y + 3 + frame % 2, 3, 3, "white4")
    else:
        pic.rect(8, 12, 2, 80, "void2").rect(18, 12, 2, 80, "void2").dither(10, 12, 8, 80, "void1", 5, frame)
    return pic


def tray(kind: str) -> Pic:
    """Return a tray of instruments on a leg, or a mirror."""
    pic = Pic(36, 36)
    pic.rect(16, 18, 4, 14, "white1").rect(16, 18, 1, 14, "white3").rect(9, 31, 18, 3, "void1").rect(
        10, 31, 16, 1, "white2"
    )
    if kind == "mirror":
        pic.disc(18, 12, 12, 11, "void1").disc(18, 12, 11, 10, "white3").disc(18, 12, 9, 8, "cyan1")
        return pic.line(13, 15, 20, 6, "cyan4").line(16, 17, 23, 9, "cyan3")
    pic.rect(2, 12, 32, 8, "void1").rect(3, 13, 30, 5, "white3").rect(3, 13, 30, 1, "white4").rect(
        3, 18, 30, 1, "white1"
    )
    for x, tone in (
        ((6, "teal3"), (11, "mustard3"), (16, "white1")) if kind == "near" else ((20, "red2"), (25, "teal3"))
    ):
        pic.rect(x, 10, 1, 7, "white4").rect(x, 8, 2, 3, tone)
    return pic


def shadow(wide: int, tall: int, lean: int) -> Pic:
    """Return a long shadow on the floor, away from the lamp."""
    pic = Pic(wide, tall)
    for y in range(tall):
        half = 5 + y // 12
        middle = wide // 2 + lean * y // tall
        row = np.zeros(pic.px.shape, bool)
        row[y, max(middle - half, 0) : middle + half] = True
        pic.paint(row & bayer(wide, tall, 14 - y * 7 // tall), "void0")
    return pic


def shadow_side() -> Pic:
    """Return the shadow that lies on the door from somebody who stands before it."""
    pic = Pic(64, 64)
    mask = poly_mask(64, 64, [(8, 20), (60, 8), (60, 60), (8, 34)])
    return pic.paint(mask & bayer(64, 64, 12), "void0")


def dazzled(picture: Pic, step: int) -> Pic:
    """Return her in the light: she comes apart in squares."""
    pic = picture.copy()
    ys, xs = np.mgrid[0 : pic.h, 0 : pic.w]
    gone = np.vectorize(lambda x, y: noise(int(x) // 2, int(y) // 2, 5 + step) % 4 == 0)(xs, ys)
    pic.px[gone] = -1
    return pic.shift(~gone, 1)


def sheets() -> list[tuple[str, Groups, tuple[int, int]]]:
    """Return (name, tagged frames, pivot) of the sheets here."""
    return [
        ("lamp", [(aim, [lamp(aim, f) for f in range(4)], 140) for aim in ("up", "near", "mirror", "far")], (24, 60)),
        ("beam", [(aim, [beam(aim)], 200) for aim in CONES], FOOT),
        ("bridge", [(state, [bridge(state, f) for f in range(6)], 150) for state in ("dark", "lit")], (56, 92)),
        ("dark_door", [(state, [door(state, f) for f in range(2)], 300) for state in ("open", "shut")], (14, 100)),
        ("tray", [(kind, [tray(kind)], 200) for kind in ("near", "mirror", "far")], (18, 33)),
        ("shadow", [("falls", [shadow(40, 52, 4)], 200)], (20, 0)),
        ("shadow_side", [("falls", [shadow_side()], 200)], (8, 40)),
    ]

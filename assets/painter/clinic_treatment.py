"""The treatment room: dental chair, lamp, cart, basin, counter tops, stool, pedestal, check-up screen."""

from __future__ import annotations

import numpy as np

from assets.painter import clinic_counter
from assets.painter.tilekit import Pic, disc_mask, noise, poly_mask, tube
from assets.painter.tilesheet import TileSheet

INK = "void1"
EDGE = "white0"


def sheet() -> TileSheet:
    """Return the treatment tileset, filled."""
    tiles = TileSheet("clinic_treatment")
    tiles.add("dental_chair", dental_chair(), [(24, 44, 40, 16), (12, 28, 56, 16)], foot=-28)
    tiles.add("dental_arm", _armrest(), foot=0)
    tiles.add(
        "lamp_arm", [_lamp(step) for step in range(4)], [(8, 80, 20, 12)], foot=-4, durations=(900, 120, 700, 120)
    )
    tiles.add("basin", [_basin(step) for step in range(4)], [(0, 32, 24, 12)], foot=-3, durations=160)
    tiles.add("cart", _cart(), [(0, 32, 32, 12)], foot=-3)
    tiles.add("stool", _stool(), [(4, 20, 8, 8)], foot=-2)
    tiles.add("pedestal", _pedestal(), [(0, 20, 32, 24)], foot=-3)
    clinic_counter.add(tiles)
    tiles.add("screen_checkup", [_checkup(step) for step in range(16)], durations=180)
    tiles.add("lightbox", _lightbox())
    tiles.add("dispenser", _dispenser())
    tiles.add("floor_ring", _ring())
    tiles.add("shadow_chair", _chair_shadow())
    tiles.add("bin_pedal", _pedal_bin(), [(4, 20, 8, 8)], foot=-3)
    return tiles


# -- the chair ------------------------------------------------------------------------------------------
def cushion(pic: Pic, points: list[tuple[float, float]], ramp: str, rim: bool = True) -> np.ndarray:
    """Draw a padded part: light along its upper edge, shade along its lower one; return its mask."""
    mask = poly_mask(pic.w, pic.h, points)
    pic.paint(mask, f"{ramp}2")
    low = mask.copy()
    low[:-4] &= ~mask[4:]
    pic.paint(low, f"{ramp}1")
    high = mask.copy()
    high[5:] &= ~mask[:-5]
    pic.paint(high, f"{ramp}3")
    if rim:
        top = mask.copy()
        top[1:] &= ~mask[:-1]
        pic.paint(top, f"{ramp}4")
    return mask


def dental_chair() -> Pic:
    """Return the dental chair, 5×4 tiles, reclined, its head to the left; window light on its upper side."""
    pic = Pic(80, 64)
    _chair_foot(pic)
    shell = [
        (8, 19),
        (13, 18),
        (33, 37),
        (39, 41),
        (60, 42),
        (74, 50),
        (74, 54),
        (58, 48),
        (36, 47),
        (28, 43),
        (10, 27),
    ]
    pic.paint(poly_mask(80, 64, shell), "white3")
    under = [(9, 24), (12, 25), (30, 42), (38, 45), (58, 46), (74, 53), (74, 55), (58, 49), (36, 48), (27, 44)]
    pic.paint(poly_mask(80, 64, under), "white1")
    bright = [(9, 20), (12, 19), (33, 39), (39, 42), (58, 43), (58, 44), (38, 44), (31, 40), (10, 22)]
    pic.paint(poly_mask(80, 64, bright), "white4")
    cushion(pic, [(55, 32), (61, 32), (77, 41), (78, 45), (75, 49), (56, 43)], "teal")
    cushion(pic, [(34, 31), (42, 30), (58, 32), (59, 43), (40, 43), (34, 39)], "teal")
    cushion(pic, [(12, 14), (20, 10), (42, 31), (42, 36), (36, 41), (10, 20)], "teal")
    _headrest(pic)
    _seams(pic)
    pic.outline(INK)
    return pic.rows(60, 50, "aab", {"a": "teal4", "b": "white1"})


def _headrest(pic: Pic) -> None:
    """Draw the pillow: a round roll with a bright upper left and a strap."""
    head = disc_mask(80, 64, 13, 10, 9, 7)
    pic.paint(head, "teal1").paint(head & disc_mask(80, 64, 12, 9, 8, 6), "teal2")
    pic.paint(head & disc_mask(80, 64, 11.5, 8, 7, 4.8), "teal3").disc(10.5, 7, 4, 2.4, "teal4")
    pic.paint(head & ~np.roll(head, 1, axis=0) & (np.arange(80) < 17), "teal4")
    pic.line(18, 5, 15, 16, "teal1").line(19, 6, 17, 14, "teal3")


def _seams(pic: Pic) -> None:
    """Stitch the cushions: a dark seam with a lit edge after it."""
    for x0, y0, x1, y1 in ((26, 17, 19, 25), (34, 24, 27, 32), (46, 31, 45, 42), (66, 35, 63, 45), (72, 39, 69, 47)):
        pic.line(x0, y0, x1, y1, "teal1").line(x0 + 1, y0 + 1, x1 + 1, y1, "teal3").dot(x0, y0 - 1, "teal2")
    pic.line(41, 31, 35, 40, "teal0").line(57, 33, 58, 42, "teal0")


def _chair_foot(pic: Pic) -> None:
    """Draw the chair's oval foot, its telescope and the pedal."""
    pic.disc(44, 58, 21, 5.2, "white1").disc(44, 57, 21, 4.6, "white3").disc(42, 56.4, 16, 3, "white4")
    pic.disc(44, 56.6, 10, 2.4, "white2")
    tube(pic, 38, 45, 12, 11, "white", 3)
    pic.rect(37, 50, 14, 2, "white1").rect(38, 50, 5, 1, "white3").rect(38, 47, 12, 1, "white1")
    pic.rect(60, 58, 7, 3, "white1").rect(60, 57, 7, 2, "teal2").rect(60, 57, 5, 1, "teal4")


def _armrest() -> Pic:
    """Return the chair's near arm with its buttons, 2×2 tiles; it stands in front of whoever sits there."""
    pic = Pic(32, 32).rect(12, 22, 3, 6, "white2").rect(12, 22, 1, 6, "white4")
    pic.rect(4, 17, 22, 6, "white3").rect(4, 17, 22, 2, "white4").rect(4, 22, 22, 1, "white1")
    pic.rect(24, 19, 2, 3, "white2")
    return pic.dots([(19, 20), (21, 20)], "cyan2").dot(23, 20, "magenta3").outline(INK)


def _chair_shadow() -> Pic:
    """Return the chair's shadow, 6×3 tiles, two rows below the chair's top: dense at the foot, soft under the rest."""
    pic = Pic(96, 48).disc(48, 25, 40, 8.5, "white2")
    ys, xs = np.mgrid[0:48, 0:96]
    rim = pic.solid() & ~disc_mask(96, 48, 47, 25, 36, 7)
    pic.px[rim & ((xs + ys) % 2 == 0)] = -1
    return pic.disc(48, 28, 23, 5.4, "white1")


# -- lamp, basin, cart, stool -------------------------------------------------------------------------------
def _lamp(step: int) -> Pic:
    """Return the seven-lens lamp on its stand, 4×6 tiles: post at the left, head over the chair's."""
    pic = Pic(64, 96)
    pic.disc(18, 89, 11, 4.6, "white1").disc(18, 88, 11, 4, "white3").disc(16.5, 87.4, 8, 2.4, "white4")
    tube(pic, 15, 28, 6, 59, "white", 3)
    pic.rect(14, 60, 8, 6, "teal2").rect(14, 60, 8, 1, "teal4").rect(20, 61, 2, 5, "teal1").rect(13, 60, 1, 6, INK)
    pic.rect(22, 60, 1, 6, INK)
    for x0, y0, x1, y1 in ((18, 26, 36, 12), (36, 12, 47, 22)):
        pic.line(x0, y0 + 2, x1, y1 + 2, "white1", 2).line(x0, y0, x1, y1, "white3", 2).line(x0, y0, x1, y1, "white4")
    for x, y, r in ((18, 27, 5), (36, 13, 4), (47, 22, 3)):
        pic.disc(x, y, r, r, "teal2").disc(x - 1, y - 1, r - 2, r - 2, "teal4")
        pic.paint(_crescent(pic, x, y, r), "teal1")
    _lamp_head(pic, step)
    pic.outline(INK)
    ys, xs = np.mgrid[0:96, 0:64]
    cone = poly_mask(64, 96, [(38, 41), (58, 41), (63, 58), (33, 58)]) & ((xs + ys * 2) % 4 == 0)
    return pic.paint(cone & ~pic.solid(), "cyan4" if step in (0, 2) else "cyan3")


def _crescent(pic: Pic, x: float, y: float, r: float) -> np.ndarray:
    return disc_mask(pic.w, pic.h, x, y, r, r) & ~disc_mask(pic.w, pic.h, x - 1, y - 1, r, r)


def _lamp_head(pic: Pic, step: int) -> None:
    pic.disc(48, 33, 14, 9, "white1").disc(48, 32, 14, 8.6, "white3").disc(46.5, 30.8, 11.5, 6.6, "white4")
    pic.disc(48, 35, 12, 6, EDGE)
    for index, (x, y) in enumerate(((41, 33), (47, 32), (53, 33), (38, 37), (44, 38), (50, 38), (56, 37))):
        warm = (index + step) % 7 == 3
        pic.rect(x - 1, y - 1, 4, 3, "cyan3" if warm else "cyan4").rect(x - 1, y - 1, 1, 1, "cyan3")
        pic.dot(x, y - 1, "white4")
        pic.dot(x + 2, y + 1, "cyan2").dot(x + 2, y - 1, "cyan3").dot(x - 1, y + 1, "cyan2")
    pic.rect(46, 23, 4, 3, "white2").rect(59, 30, 4, 2, "white2").dot(62, 30, "white4")


def _basin(step: int) -> Pic:
    """Return the rinsing basin with its cup and handpieces, 2×3 tiles; water turns in the bowl."""
    pic = Pic(32, 48)
    tube(pic, 9, 24, 10, 19, "white", 3)
    pic.rect(6, 42, 16, 3, "white1").rect(6, 42, 12, 1, "white3").rect(9, 33, 10, 2, "teal2")
    pic.rect(9, 33, 5, 1, "teal4")
    pic.disc(14, 22.5, 12, 6, "white1").disc(14, 20, 12, 6.4, "white3").disc(13.4, 19.4, 11.2, 5.8, "white4")
    pic.disc(14, 20, 9, 4.2, "cyan1")
    pic.disc(14.4, 20.6, 8, 3.2, "cyan2")
    for i in range(3):
        angle = (step / 4 + i / 3) * 2 * np.pi
        pic.runs("cyan4", (round(14 + 5 * float(np.cos(angle))) - 1, round(20.4 + 1.9 * float(np.sin(angle))), 2))
    pic.rect(17, 9, 6, 7, "cyan3").rect(17, 9, 6, 2, "cyan4").rect(21, 11, 2, 5, "cyan2")
    pic.rect(23, 21, 7, 3, "white1").rect(23, 21, 6, 1, "white3")
    for x, colour in ((24, "teal3"), (26, "white4"), (28, "mustard3")):
        pic.rect(x, 14, 1, 7, "white3").rect(x, 14, 1, 3, colour)
    pic.line(25, 24, 24, 32, "white0").line(24, 32, 20, 37, "white0").line(28, 24, 27, 33, "white0")
    pic.line(27, 33, 20, 40, "white0")
    pic.outline(INK)
    pic.rect(4, 8, 4, 10, INK).rect(5, 7, 8, 4, INK).rect(5, 9, 2, 9, "white3").rect(5, 9, 1, 9, "white4")
    pic.rect(6, 8, 6, 2, "white3").rect(6, 8, 5, 1, "white4").rect(11, 10, 1, 2, "white2")
    return pic.rect(11, 12, 1, 5, "cyan3" if step % 2 else "cyan4")


def _cart() -> Pic:
    """Return the instrument cart, 2×3 tiles: a tray of tools over three drawers on wheels."""
    pic = Pic(32, 48)
    pic.rect(2, 17, 28, 24, "white3").rect(2, 17, 2, 24, "white4").rect(27, 17, 3, 24, "white2")
    pic.rect(0, 10, 32, 7, "white4").rect(1, 11, 30, 5, "teal2").rect(1, 11, 30, 1, "teal1")
    pic.rect(0, 16, 32, 2, "white2")
    for x, y, length, colour in (
        (4, 12, 7, "white4"),
        (4, 14, 9, "white3"),
        (14, 12, 6, "white4"),
        (15, 14, 5, "white3"),
    ):
        pic.runs(colour, (x, y, length)).dot(x, y, "white1").dot(x + length - 1, y - 1, colour)
    pic.disc(25, 13.5, 3.5, 2, "white4").disc(25, 13.5, 2.4, 1.2, "cyan3").rect(21, 12, 1, 2, "red2")
    for y in (19, 27, 34):
        pic.rect(4, y, 23, 6, "white3").rect(4, y, 23, 1, "white4").rect(4, y + 6, 23, 1, "white1")
        pic.rect(11, y + 2, 9, 1, EDGE).rect(11, y + 3, 9, 1, "white4")
    pic.rect(4, 19, 23, 2, "teal3").rect(4, 40, 24, 2, EDGE)
    for x in (4, 24):
        pic.rect(x, 42, 4, 3, EDGE).dot(x + 1, 43, "white3")
    pic.rect(9, 4, 2, 7, "white2").rect(8, 2, 4, 3, "teal3").rect(8, 2, 4, 1, "teal4").rect(13, 5, 1, 6, "white3")
    pic.rect(12, 3, 3, 3, "mustard3")
    return pic.outline(INK)


def _stool() -> Pic:
    """Return the operator's stool, 1×2 tiles."""
    pic = Pic(16, 32)
    pic.rect(7, 16, 3, 10, "white2").rect(7, 16, 1, 10, "white4")
    for x0, y0, x1, y1 in ((8, 25, 2, 28), (8, 25, 14, 28), (8, 25, 8, 29)):
        pic.line(x0, y0, x1, y1, "white1").line(x0, y0 - 1, x1, y1 - 1, "white3")
    pic.rect(1, 28, 3, 2, EDGE).rect(13, 28, 3, 2, EDGE).rect(7, 29, 3, 2, EDGE)
    pic.disc(8, 13.5, 7, 4, "teal1").disc(8, 12, 7, 4, "teal2").disc(7.5, 11.3, 5.4, 2.8, "teal3")
    pic.disc(6.5, 10.6, 3, 1.4, "teal4")
    return pic.outline(INK)


def _pedestal() -> Pic:
    """Return the hologram's pedestal, 2×3 tiles; the tooth itself is the sheet ``clinic/hologram``."""
    pic = Pic(32, 48)
    tube(pic, 5, 24, 22, 20, "white", 3)
    pic.disc(16, 43.5, 11.5, 3, "white1").rect(5, 24, 22, 19, "").put(Pic(32, 48))
    tube(pic, 5, 24, 22, 19, "white", 4)
    pic.rect(8, 35, 16, 2, "teal2").rect(8, 35, 10, 1, "teal4").rect(22, 39, 2, 2, "teal4")
    pic.disc(16, 24, 14, 5, "cyan0").disc(16, 23, 14, 4.6, "cyan1").disc(16, 22.6, 10, 3.2, "cyan2")
    pic.disc(16, 22.4, 7, 2, "cyan3").disc(16, 22.2, 4, 1, "cyan4")
    return pic.outline(INK)


# -- walls and floor ------------------------------------------------------------------------------------------
def _checkup(step: int) -> Pic:
    """Return the check-up screen, 5×3 tiles: two arches of thirty-two lights, and a small smiling tooth."""
    pic = Pic(80, 48)
    pic.rect(1, 6, 78, 36, INK).rect(1, 6, 78, 1, "white1").rect(3, 8, 74, 31, "cyan0").rect(3, 38, 74, 1, "void0")
    pic.rect(30, 42, 20, 2, EDGE)
    for x in range(8, 77, 8):
        pic.rect(x, 8, 1, 30, "void2")
    for y in range(13, 38, 8):
        pic.rect(3, y, 74, 1, "void2")
    for index in range(32):
        _light(pic, index, step)
    trace = (0, 0, 0, 0, -1, 0, 3, -4, 1, 0, 0, 0, -1, -1, 0, 0)
    for i in range(16):
        pic.dot(54 + i, 18 - trace[(i + step) % 16], "teal4" if i > 9 else "teal3")
    pic.runs("cyan3", (54, 11, 12)).runs("cyan1", (54, 24, 13), (54, 26, 9))
    for i in range(4):
        tall = 3 + noise(i, step // 3, 19) % 5
        pic.rect(54 + i * 3, 36 - tall, 2, tall, "cyan2").rect(54 + i * 3, 36 - tall, 2, 1, "cyan3")
    face = ".aa.aa.\naaaaaaa\naebabea\naaaaaaa\naabbbaa\n.aa.aa.\n.a...a."
    if step in (7, 8):
        face = face.replace("aebabea", "abbabba")
    pic.rows(69, 10, face, {"a": "white4", "b": "cyan0", "e": "cyan0"})
    for i in range(7):
        pic.dot(10 - i, 9 + i * 2, "cyan1")
    return pic.rect(72, 6, 3, 1, "teal4")


def _light(pic: Pic, index: int, step: int) -> None:
    """Draw one tooth of the two arches as a small green lamp; a bright one runs around."""
    upper, place = index < 16, index % 16
    angle = np.pi * (place + 0.5) / 16
    x = round(26 - 20 * float(np.cos(angle)))
    y = round(19 - 9 * float(np.sin(angle))) if upper else round(25 + 9 * float(np.sin(angle)))
    bright = (index - step * 2) % 32 in (0, 1)
    pic.rect(x, y, 3, 3, "leaf3" if bright else "teal3")
    pic.dot(x + 1, y + 1, "white4" if bright else "teal4").dot(x + 2, y + 2, "teal2")


def _lightbox() -> Pic:
    """Return a light box with two X-ray pictures, 2×2 tiles."""
    pic = Pic(32, 32).rect(1, 4, 30, 22, EDGE).rect(2, 5, 28, 20, "cyan4").rect(2, 5, 28, 1, "white4")
    pic.rect(2, 24, 28, 1, "cyan3")
    for x in (4, 17):
        pic.rect(x, 7, 11, 15, "void2").rect(x, 7, 11, 1, "void3")
        for i in range(3):
            pic.rect(x + 1 + i * 3, 10 + i % 2, 3, 4, "white3").rect(x + 1 + i * 3, 14, 1, 3, "white2")
            pic.rect(x + 3 + i * 3, 14, 1, 4 - i % 2, "white2").dot(x + 2 + i * 3, 11, "white4")
    return pic.rect(24, 10, 2, 2, "white4").rect(3, 26, 26, 1, "white1")


def _dispenser() -> Pic:
    """Return a soap and towel dispenser, 1×2 tiles."""
    pic = Pic(16, 32).rect(3, 4, 10, 13, EDGE).rect(4, 5, 8, 11, "white4").rect(10, 6, 2, 10, "white3")
    pic.rect(5, 8, 3, 4, "cyan2").rect(5, 16, 6, 4, "white4")
    pic.rect(5, 19, 6, 1, "white2").rect(4, 22, 5, 7, EDGE).rect(5, 23, 3, 4, "teal3")
    return pic.rect(5, 23, 1, 4, "teal4").dot(6, 28, "white4")


def _ring() -> Pic:
    """Return the ring let into the floor under the chair, 8×4 tiles."""
    pic = Pic(128, 64)
    outer, inner = disc_mask(128, 64, 64, 32, 61, 29), disc_mask(128, 64, 64, 32, 58.5, 27)
    pic.paint(outer & ~inner, "teal2")
    thin = disc_mask(128, 64, 64, 32, 55, 24.6) & ~disc_mask(128, 64, 64, 32, 54, 23.8)
    pic.paint(thin, "teal3")
    ys, _ = np.mgrid[0:64, 0:128]
    return pic.paint(outer & ~inner & (ys < 32) & ~disc_mask(128, 64, 64, 33, 61, 29), "teal1")


def _pedal_bin() -> Pic:
    pic = Pic(16, 32)
    tube(pic, 4, 16, 9, 12, "white", 4)
    pic.rect(3, 13, 11, 3, "teal2").rect(3, 13, 11, 1, "teal4").rect(4, 12, 9, 1, "teal3").rect(4, 28, 9, 1, EDGE)
    pic.rect(6, 28, 5, 2, EDGE)
    return pic.rect(7, 20, 3, 3, "mustard3").dot(8, 21, INK).outline(INK)

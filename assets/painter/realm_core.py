"""The core: inside the tooth. Dentine underfoot, enamel cliffs set with people's things, a well named ``temp``."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit
from assets.painter import cavity_lodged as lodged
from assets.painter import realm_floor as floor
from assets.painter.palette import ramp_of
from assets.painter.tilekit import Pic, bayer, code, noise
from assets.painter.tilesheet import TileSheet

_WIDE = 64  # the cliff repeats after four tiles
_LABEL = "k............\nkk.kk.kk.k.kk\nk..k..k.k.k.k\nkk.kk.k.k.kkk\n..........k.."
_BODY = ("enamel0", "enamel1", "enamel2", "enamel3", "enamel4")


def from_canvas(picture: np.ndarray) -> Pic:
    """Return a boss artist's canvas as a tile picture."""
    pic = Pic(picture.shape[1], picture.shape[0])
    colours = kit.pixels(picture)
    for y, x in np.argwhere(picture != kit.CLEAR):
        red, green, blue = (int(value) for value in colours[y, x, :3])
        name, step = ramp_of((red, green, blue))
        pic.px[y, x] = code(f"{name}{step}")
    return pic


def _ring_noise(width: int, height: int, cell: int, seed: int) -> np.ndarray:
    """Return smooth noise in 0..1 that repeats after ``width``."""
    y, x = np.mgrid[0:height, 0:width]
    columns = width // cell
    u, v = x / cell, y / cell
    i, j = u.astype(int), v.astype(int)
    fu, fv = u - i, v - j
    fu, fv = fu * fu * (3 - 2 * fu), fv * fv * (3 - 2 * fv)
    at = np.vectorize(lambda a, b: noise(a % columns, b, seed) / 255)
    top = at(i, j) * (1 - fu) + at(i + 1, j) * fu
    low = at(i, j + 1) * (1 - fu) + at(i + 1, j + 1) * fu
    return top * (1 - fv) + low * fv


def cliff() -> Pic:
    """Return the enamel cliff, 4×4 tiles, seamless to the sides: crown in the dark, foot in red light."""
    height = 64
    field = _ring_noise(_WIDE, height, 16, 3) * 1.1 + _ring_noise(_WIDE, height, 8, 5) * 0.5
    slope_y, slope_x = np.gradient(field)
    rows = np.mgrid[0:height, 0:_WIDE][0]
    light = 0.50 - 5.5 * slope_x * 0.5 - 5.5 * slope_y * 0.7
    light += 0.22 * np.exp(-(((rows - 20) / 14) ** 2)) - 0.35 * np.clip((rows - 40) / 24, 0, 1)
    light -= 0.5 * np.clip((12 - rows) / 12, 0, 1)
    level = np.searchsorted((0.16, 0.36, 0.58, 0.80), light)
    level = kit.tidy(np.concatenate([level] * 3, 1), np.ones((height, _WIDE * 3), bool), 3)[:, _WIDE : 2 * _WIDE]
    pic = Pic(_WIDE, height)
    for step, colour in enumerate(_BODY):
        pic.paint(level == step, colour)
    crown = rows < 3 + (5 * _ring_noise(_WIDE, height, 8, 11)).astype(int)
    pic.paint(crown, "void0")
    pic.paint(crown & bayer(_WIDE, height, 5) & (rows > 1), "enamel0")
    for x, y, steps in ((10, 14, "rdrdddl"), (40, 10, "ddrdrdd"), (54, 30, "ldldd")):
        for turn in steps:
            x, y = (x + {"r": 1, "l": -1, "d": 0}[turn]) % _WIDE, y + (turn == "d") + (turn != "d")
            pic.dot(x, y, "enamel0").dot((x + 1) % _WIDE, y + 1, "enamel4" if y < 30 else "enamel3")
    for row, colour, share in ((58, "red0", 8), (60, "red0", 14), (62, "red1", 12), (63, "enamel0", 16)):
        pic.paint((rows == row) & bayer(_WIDE, height, share), colour)
    return pic


def cliff_end(right: bool) -> Pic:
    """Return the cliff's end (1×4 tiles), rounded away into the dark."""
    pic = cliff().crop(0 if right else 48, 0, 16, 64)
    rows, columns = np.mgrid[0:64, 0:16]
    reach = columns if right else 15 - columns
    edge = 9 + (4 * _ring_noise(16, 64, 8, 17)).astype(int) - (rows < 12) * (12 - rows) // 2
    pic.shift(reach > edge - 5, -1)
    pic.shift(reach > edge - 2, -1)
    pic.px[reach > edge] = -1
    rim = (reach == edge) & (rows > 8)
    pic.paint(rim & bayer(16, 64, 11), "magenta2" if right else "cyan1")
    return pic


def fossil(name: str) -> Pic:
    """Return a patient's thing set in the cliff (2×2 tiles), polished."""
    return from_canvas(lodged.states(name)[1][2:34, 2:34])


def plates() -> Pic:
    """Return the core's floor (4×4 tiles, seamless): worn plates of dentine, each with its own slope of light."""
    size = 64
    ys, xs = np.mgrid[0:size, 0:size] + 0.5
    seeds = [
        (6 + 16 * (i % 4) + noise(i, 1, 5) % 9 - 4 + 8 * (i // 4 % 2), 7 + 16 * (i // 4) + noise(i, 2, 5) % 9 - 4)
        for i in range(16)
    ]
    gaps = []
    for sx, sy in seeds:
        dx = (xs - sx + size / 2) % size - size / 2
        dy = ((ys - sy + size / 2) % size - size / 2) * 1.25
        gaps.append(np.hypot(dx, dy))
    order = np.sort(np.stack(gaps), 0)
    owner = np.argmin(np.stack(gaps), 0)
    seam = order[1] - order[0] < 1.3
    pic = Pic(size, size, "enamel1")
    light = np.zeros((size, size))
    for index, (sx, sy) in enumerate(seeds):
        dx = (xs - sx + size / 2) % size - size / 2
        dy = (ys - sy + size / 2) % size - size / 2
        light[owner == index] = (-dx * 0.5 - dy * 0.8)[owner == index] + noise(index, 9, 3) / 64 - 2
    grain = _ring_noise(size, size, 8, 23) * 6 - 3
    pic.paint(light + grain > 5.5, "enamel2")
    pic.paint(light + grain < -7, "enamel0")
    pic.paint(seam, "enamel0")
    lip = np.roll(np.roll(seam, 1, 0), 1, 1) & ~seam
    pic.paint(lip & (light > 2), "enamel2")
    for index in (2, 7, 9, 12):
        x, y = int(seeds[index][0]) % size, int(seeds[index][1]) % size
        pic.dots(((x, y), ((x + 3) % size, (y + 2) % size), ((x - 3) % size, (y + 3) % size)), "enamel0")
    for index, tone in ((5, "red0"), (14, "red0")):
        pic.paint((owner == index) & (order[1] - order[0] < 2.6) & ~seam & bayer(size, size, 9), tone)
    return pic


def shade() -> Pic:
    """Return the shadow under what stands on the dais (8×3 tiles)."""
    pic = Pic(128, 48)
    ys, xs = np.mgrid[0:48, 0:128] + 0.5
    reach = np.hypot((xs - 64) / 50, (ys - 22) / 13)
    return pic.paint((reach < 1) & bayer(128, 48, 8), "void0").paint((reach < 0.72) & bayer(128, 48, 13), "void0")


def dark(variant: int, frame: int) -> Pic:
    """Return a tile of the dark below: a slow red dust."""
    pic = Pic(16, 16)
    for index in range(3):
        seed = noise(index, variant, 41)
        x, y = seed % 16, (seed // 16 - frame * (1 + index % 2)) % 16
        pic.dot(x, y, ("void1", "red0", "enamel0")[index])
    if variant == 1:
        pic.dither(0, 0, 16, 16, "void1", 2, frame // 4)
    return pic


def roots(pic: Pic, variant: int) -> None:
    """Grow what the core stands on: dentine in layers, a canal with a live nerve in it, a root's tip."""
    for y in range(16, 40, 6):
        pic.rect(0, y, 16, 1, "enamel0").rect(variant * 5 % 9, y + 1, 5, 1, "enamel3" if y < 26 else "enamel2")
    if variant == 1:
        pic.rect(6, 15, 4, 30, "enamel0").rect(7, 15, 2, 30, "red1").rect(7, 18, 1, 20, "red2")
    if variant == 2:
        pic.line(3, 20, 12, 33, "enamel0").line(4, 20, 13, 33, "enamel3").dot(12, 36, "red3")


def well(frame: int) -> Pic:
    """Return the buffer (3×3 tiles): a well with no bottom; what murmurs in it gleams."""
    pic = Pic(48, 48)
    pic.disc(24, 26, 22, 17, "enamel0").disc(24, 25, 21, 16, "enamel3").disc(24, 26, 20, 14.5, "enamel2")
    pic.disc(23, 24, 20, 14.5, "enamel4").disc(24, 25, 19, 14, "enamel2").disc(24, 26, 17, 12, "enamel0")
    pic.disc(24, 27, 16, 11, "void0")
    for ring in range(3):
        share = ((frame / 8 + ring / 3) % 1.0) ** 0.7
        rx, ry = 15 * (1 - share) + 2, 10 * (1 - share) + 1
        ys, xs = np.mgrid[0:48, 0:48] + 0.5
        reach = ((xs - 24) / rx) ** 2 + ((ys - 28) / ry) ** 2
        line = (reach < 1) & (((xs - 24) / (rx - 1)) ** 2 + ((ys - 28) / max(ry - 1, 0.5)) ** 2 >= 1)
        pic.paint(line & bayer(48, 48, 16 - int(12 * share)), ("magenta2", "magenta1", "magenta0")[int(share * 2.99)])
    for index in range(5):
        seed = noise(index, 1, 77)
        y = 34 - (frame * 2 + seed) % 16
        pic.dot(14 + seed % 20, y, "magenta3" if y > 24 else "magenta1")
    for x, y, wide in ((6, 16, 3), (10, 13, 4), (30, 12, 5)):
        pic.rect(x, y, wide, 1, "enamel5")
    pic.rect(15, 39, 18, 8, "enamel0").rect(16, 40, 16, 6, "white4").rect(16, 45, 16, 1, "white2")
    pic.rows(17, 41, _LABEL, {"k": "white0"})
    return pic


def column() -> Pic:
    """Return a root that grew down through the dark and stands (2×4 tiles)."""
    pic = Pic(32, 64)
    for y in range(62):
        half = 7.5 - 3.5 * np.sin(np.pi * min(y, 52) / 60) + (max(0, y - 48) ** 2) * 0.03
        middle = 16 + 1.6 * np.sin(y / 9)
        for x in range(round(middle - half), round(middle + half)):
            side = (x - middle + 0.5) / half
            grain = noise(x // 2, y // 7, 5) / 255 * 0.3
            tone = 3 if side < -0.45 else 2 if side < 0.1 + grain else 1 if side < 0.6 else 0
            if y > 54:
                tone = max(tone - 1, 0)
            pic.dot(x, y, _BODY[tone])
        pic.dot(round(middle - half), y, "enamel0").dot(round(middle + half) - 1, y, "enamel0")
        if y % 3 and y < 56:
            pic.dot(round(middle + half) - 2, y, "magenta1")
    for y in (9, 22, 37, 48):
        pic.runs("enamel0", (12, y, 5)).runs("enamel4", (12, y + 1, 3))
    return pic


def hanging(variant: int) -> Pic:
    """Return roots that hang from above (2×2 tiles), before everybody."""
    pic = Pic(32, 32)
    for x, length, half in (((6, 26, 4), (15, 14, 3), (25, 30, 4)), ((4, 12, 3), (13, 28, 4), (24, 18, 4)))[variant]:
        for y in range(length):
            wide = max(half * (1 - (y / length) ** 1.6), 0.6)
            middle = x + 1.3 * np.sin(y / 6 + variant)
            for px in range(round(middle - wide), round(middle + wide) + 1):
                pic.dot(
                    px, y, "enamel2" if px < middle - wide / 2 else "enamel1" if px < middle + wide / 2 else "enamel0"
                )
    return pic.outline("void0")


def dais(frame: int) -> Pic:
    """Return the place before the heart (8×3 tiles): rings of red thread that beat."""
    pic = Pic(128, 48)
    ys, xs = np.mgrid[0:48, 0:128] + 0.5
    reach = np.hypot((xs - 64) / 62, (ys - 24) / 22)
    beat = (0, 2, 1, 0, 1, 0, 0, 0)[frame]
    for radius, base in ((0.98, 0), (0.72, 1), (0.46, 1)):
        ring = np.abs(reach - radius) < 0.028
        pic.paint(ring, f"red{min(base + beat, 3)}")
        pic.paint((np.abs(reach - radius + 0.055) < 0.02) & bayer(128, 48, 8), "red0")
    spokes = (reach > 0.48) & (reach < 0.96)
    angle = np.arctan2((ys - 24) / 22, (xs - 64) / 62)
    pic.paint(spokes & (np.abs((angle * 6 / np.pi) % 1 - 0.5) < 0.035 / np.maximum(reach, 0.2)), f"red{min(beat, 2)}")
    pic.paint((reach < 0.42) & bayer(128, 48, 3 + 3 * beat), "red0")
    return pic


def add(sheet: TileSheet) -> None:
    """Add the core's tiles."""
    for variant in range(2):
        frames = [dark(variant, frame) for frame in range(16)]
        sheet.add(f"dark_{variant}", frames, [(0, 0, 16, 16)], durations=240)
        sheet.add(f"dim_{variant}", frames, durations=240)
    floor.add_slabs(sheet, "dentine", floor.DENTINE, "#7d5a42", ("dark", "#0b0a1c"))
    floor.add_circuits(sheet, "thread", floor.THREAD, "#dc2f3c")
    sheet.add("cliff", cliff(), [(0, 0, 64, 64)])
    sheet.add("cliff_left", cliff_end(False), [(0, 0, 16, 64)])
    sheet.add("cliff_right", cliff_end(True), [(0, 0, 16, 64)])
    for name in ("watch", "plaster", "bulb", "glove", "ticket", "visor"):
        sheet.add(f"fossil_{name}", fossil(name))
    sheet.add("well", [well(frame) for frame in range(8)], [(4, 16, 40, 24)], durations=140)
    sheet.add("column", column(), [(8, 52, 16, 12)], foot=0)
    for variant in range(2):
        sheet.add(f"hanging_{variant}", hanging(variant))
    sheet.add("plates", plates())
    sheet.add("shade", shade())
    sheet.add("dais", [dais(frame) for frame in range(8)], durations=150)

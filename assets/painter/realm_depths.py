"""What lies far below the realm's areas, behind their maps: clocks, gears, a drowned moon, a lens (backdrops)."""

from __future__ import annotations

import numpy as np

from assets.painter.sheet import Frame, Sheet, Tag, write
from assets.painter.tilekit import Pic, bayer, noise

SIZE = (400, 240)
FRAMES = 8
TURN = 2 * np.pi


def _haze(glows: tuple[tuple[float, float, float, float], ...], tones: tuple[str, ...]) -> Pic:
    """Return glows (x, y, radius, how much wider than tall) that pass through ``tones``, dark to light, in dither."""
    pic = Pic(*SIZE, tones[0])
    ys, xs = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    light = np.zeros(pic.px.shape)
    for x, y, radius, wide in glows:
        light = np.maximum(light, 1 - np.hypot((xs - x) / wide, ys - y) / radius)
    steps = light * (len(tones) - 1)
    for number, tone in enumerate(tones[1:], 1):
        for level in range(1, 17):
            band = (steps > number - 1 + (level - 1) / 16) & (steps <= number - 1 + level / 16)
            pic.paint(band & bayer(*SIZE, level), tone)
        pic.paint(steps > number, tone)
    return pic


def _polar(x: float, y: float) -> tuple[np.ndarray, np.ndarray]:
    """Return every pixel's distance from a point, and its angle."""
    ys, xs = np.mgrid[0 : SIZE[1], 0 : SIZE[0]] + 0.5
    return np.hypot(xs - x, ys - y), np.arctan2(ys - y, xs - x)


def _gear(
    pic: Pic, x: float, y: float, radius: float, teeth: int, turn: float, tones: tuple[str, str, str], spokes: int = 5
) -> None:
    """Cut a gear: its teeth, rim, spokes and hub; ``turn`` in teeth; ``tones`` are its body, lit and dark edges."""
    body, lit, dark = tones
    away, angle = _polar(x, y)
    phase = angle * teeth - turn * TURN
    edge = radius + np.where(np.cos(phase) > 0.1, radius * 0.09 + 2, 0)
    spoke = np.abs(np.sin((angle - turn * TURN / teeth) * spokes / 2)) * away < radius * 0.11
    solid = (away < edge) & ((away > radius * 0.74) | (away < radius * 0.24) | spoke) & (away > radius * 0.09)
    pic.paint(solid, body)
    pic.paint(solid & ~np.roll(solid, (1, 1), (0, 1)), lit)
    pic.paint(solid & ~np.roll(solid, (-1, -1), (0, 1)), dark)


def clocks(frame: int) -> Pic:
    """Return the Waiting Room's depths: clocks as large as halls, whose second hands tick on and fall back."""
    pic = _haze(((205, 130, 210, 1.3),), ("void0", "enamel0", "auburn0", "auburn1"))
    for x, y, radius, hour, minute, late in (
        (74, 66, 62, 2.2, 2.0, 0),
        (318, 58, 50, 5.2, 2.0, 3),
        (196, 168, 78, 9.5, 2.1, 5),
        (366, 196, 40, 11.3, 2.0, 6),
        (34, 214, 36, 7.4, 2.2, 2),
    ):
        away, angle = _polar(x, y)
        pic.paint((away < radius) & bayer(*SIZE, 6), "auburn0")
        pic.paint(np.abs(away - radius) < 2.5, "auburn2").paint(np.abs(away - radius + 1) < 0.7, "mustard1")
        pic.paint(np.abs(away - radius * 0.8) < 0.6, "auburn1")
        for mark in range(12):
            turn = mark * TURN / 12
            near = np.abs(np.angle(np.exp(1j * (angle - turn)))) * away < (2.4 if mark % 3 == 0 else 1.2)
            pic.paint(near & (away < radius * 0.94) & (away > radius * (0.76 if mark % 3 == 0 else 0.84)), "mustard0")
        for value, far, wide in ((hour, 0.5, 2.4), (minute, 0.72, 1.6)):
            turn = value * TURN / 12 - TURN / 4
            hand = np.abs(np.sin(angle - turn)) * away < wide
            pic.paint(hand & (np.cos(angle - turn) > 0) & (away < radius * far), "mustard0")
        tick = (frame + late) % FRAMES
        turn = (9 + (0.45, 0, 0, 0, 0, 0, 0.2, 0.55)[tick]) * TURN / 12 - TURN / 4
        hand = (np.abs(np.sin(angle - turn)) * away < 0.8) & (np.cos(angle - turn) > -0.2)
        pic.paint(hand & (away < radius * 0.78), "red1").paint(away < 3.5, "mustard2")
    return pic


def gears(frame: int) -> Pic:
    """Return the Drill Gallery's depths: the works that drive it, a fire behind them."""
    pic = _haze(
        ((120, 250, 160, 1.6), (330, 30, 120, 1.4), (200, 110, 130, 1.5)),
        ("void0", "void1", "auburn0", "auburn1", "auburn2"),
    )
    turn = frame / FRAMES
    dim, near = ("hair0", "hair1", "void0"), ("hair1", "hair2", "void0")
    _gear(pic, 250, 190, 96, 30, turn, dim, 6)
    _gear(pic, 60, 50, 74, 22, -turn, dim, 5)
    _gear(pic, 330, 70, 66, 18, turn, near)
    _gear(pic, 232, 22, 38, 10, -turn, near, 3)
    _gear(pic, 110, 168, 80, 22, -turn, near, 6)
    _gear(pic, 206, 118, 30, 8, turn, ("hair1", "hair3", "hair0"), 3)
    _gear(pic, 378, 196, 46, 12, -turn, ("hair1", "hair3", "hair0"), 4)
    for spark in range(26):
        seed = noise(spark, 7, 41)
        x, rise = seed * 3 % 260, (frame * 4 + seed) % 60
        pic.dot(x + (rise // 7 + seed) % 3, 236 - rise - seed % 40, "red3" if rise < 24 else "red2")
    return pic


def mere(frame: int) -> Pic:
    """Return the Needle Garden's depths: still water, a drowned moon, stalks without end, fireflies."""
    pic = _haze(((286, 74, 150, 1.4), (70, 230, 120, 1.5)), ("void0", "teal0", "leaf0", "leaf0"))
    ys, xs = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    bent = np.hypot(xs - 286 + 2.5 * np.sin(TURN * (ys / 13 + frame / FRAMES)), (ys - 74) * 1.05)
    pic.paint((bent < 48) & bayer(*SIZE, 7), "leaf1").paint(bent < 40, "leaf1").paint(bent < 36, "leaf2")
    pic.paint(np.hypot(xs - 279, ys - 66) < 20, "leaf3").swap("leaf3", "leaf2", bent > 32)
    pic.paint((bent < 36) & ((ys + frame // 2) % 9 == 0) & (np.abs(xs - 286) < 30 - ys % 11), "leaf1")
    for crater in ((296, 84, 6), (272, 84, 4), (300, 62, 4)):
        pic.paint(np.hypot(xs - crater[0], (ys - crater[1]) * 1.3) < crater[2], "leaf1")
    for index in range(34):
        seed = noise(index, 3, 77)
        x, foot = index * 12 + seed % 9, 250 - seed % 30
        tall, lean = 60 + seed % 120, (seed % 7 - 3) * 5 + round(3 * np.sin(TURN * (frame / FRAMES + index / 9)))
        tone = ("void0", "teal0", "leaf0")[seed % 3]
        pic.line(x, foot, x + lean, foot - tall, tone, 2 + seed % 2)
        pic.disc(x + lean, foot - tall, 3, 4, tone).line(x + lean, foot - tall - 3, x + lean, foot - tall - 12, tone)
    for index in range(30):
        seed = noise(index, 9, 13)
        if (frame + seed) % FRAMES < 3:
            x, y = seed * 11 % 396, noise(index, 2, 5) * 233 // 255
            pic.dot(x, y, "leaf3" if (frame + seed) % FRAMES == 1 else "leaf2").dot(x + frame % 2, y - 1, "leaf1")
    return pic


def lens(frame: int) -> Pic:
    """Return the studio's depths: beams that sweep the dark, and the lens that all of it is for."""
    pic = _haze(((200, 120, 170, 1.5),), ("void0", "void0", "enamel0", "enamel0"))
    sway = np.sin(TURN * frame / FRAMES)
    for x, y, base, swing in (
        (20, 246, -1.15, 0.16),
        (380, 246, -1.95, -0.16),
        (120, -6, 1.2, -0.12),
        (290, -6, 1.9, 0.12),
    ):
        away, angle = _polar(x, y)
        off = np.abs(np.angle(np.exp(1j * (angle - base - swing * sway))))
        pic.paint((off < 0.17) & bayer(*SIZE, 5), "enamel1").paint((off < 0.12) & bayer(*SIZE, 9), "enamel1")
        pic.paint((off < 0.06) & (away < 190) & bayer(*SIZE, 8), "enamel2")
    away, angle = _polar(200, 116)
    for radius, wide, tone in (
        (98, 3, "enamel1"),
        (92, 1, "mustard0"),
        (80, 5, "hair0"),
        (72, 1, "mustard0"),
        (60, 2, "enamel1"),
    ):
        pic.paint(np.abs(away - radius) < wide, tone)
    pic.paint((np.abs(away - 86) < 4) & (np.cos(angle * 60) > 0.3), "enamel1")
    pic.paint(away < 58, "void0")
    open_ = 34 + 6 * np.sin(TURN * frame / FRAMES)
    for blade in range(7):
        turn = blade * TURN / 7 + 0.3
        past = np.cos(angle - turn) * away
        pic.paint((past > open_) & (away < 57), ("hair0", "void1")[blade % 2])
        pic.paint((np.abs(past - open_) < 0.7) & (away < 57) & (away < open_ * 1.25), "mustard0")
    pic.paint((np.hypot((away - 44) * 0.9, 0) < 2) & (angle < -1.9) & (angle > -2.8), "white1")
    pic.disc(182, 100, 5, 4, "white1").disc(216, 134, 3, 2, "void3")
    for flash in range(22):
        seed = noise(flash, 5, 3)
        if (seed + frame) % FRAMES == 0:
            x, y = noise(flash, 1, 9) * 390 // 255 + 4, noise(flash, 8, 2) * 230 // 255 + 4
            pic.rect(x - 2, y, 5, 1, "mustard3").rect(x, y - 2, 1, 5, "mustard3").dot(x, y, "white4")
    return pic


def nerves(frame: int) -> Pic:
    """Return the core's depths: a nerve that branches up out of the dark and beats, jaws on both sides."""
    beat = (0, 3, 2, 1, 0, 1, 0, 0)[frame]
    pic = _haze(((200, 250, 150 + beat * 8, 1.5),), ("void0", "enamel0", "red0", "red1"))
    for side in (-1, 1):
        for number in range(6):
            x, y = 200 + side * (88 + number * 22), 246 - number * 34 + number * number * 3
            pic.poly(
                [(x - 15, y), (x - 12, y - 34), (x - 3, y - 44), (x + 4, y - 38), (x + 12, y - 45), (x + 16, y)],
                "enamel0",
            )
            pic.line(x - 12 if side > 0 else x + 13, y - 6, x - 10 if side > 0 else x + 11, y - 32, "enamel1", 2)
    _branch(pic, 200.0, 240.0, -1.57, 62.0, 9, 0, beat)
    return pic


def _branch(pic: Pic, x: float, y: float, angle: float, length: float, wide: int, seed: int, beat: int) -> None:
    """Grow a branch of nerve and what springs from it; what has just beaten is lighter."""
    dx, dy = x + length * np.cos(angle), y + length * np.sin(angle)
    tone = 1 if (seed + beat) % 3 else 2
    pic.line(round(x) + 1, round(y), round(dx) + 1, round(dy), "void0", wide + 2)
    pic.line(round(x), round(y), round(dx), round(dy), "red0" if wide < 3 else "red1", wide)
    pic.line(round(x), round(y), round(dx), round(dy), f"red{tone}", max(wide // 3, 1))
    if wide > 1:
        for turn in (-1, 1):
            bend = 0.42 + noise(seed, turn + 3, 23) / 900
            _branch(pic, dx, dy, angle + turn * bend, length * 0.76, wide * 2 // 3, seed * 2 + (turn > 0) + 1, beat)


def paint() -> list[str]:
    """Paint the backdrops; return the paths written."""
    paths = []
    for name, picture, time in (
        ("waiting", clocks, 260), ("gallery", gears, 150), ("garden", mere, 300), ("studio", lens, 260),
        ("core", nerves, 130),
    ):  # fmt: skip
        frames = [Frame(picture(frame).rgba(), time) for frame in range(FRAMES)]
        write(Sheet(f"backdrops/realm_{name}", frames, [Tag("depths", 0, FRAMES - 1)], columns=4))
        paths.append(f"assets/art/backdrops/realm_{name}.png")
    return paths

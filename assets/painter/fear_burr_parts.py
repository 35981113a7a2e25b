"""What moves on the Burr: turbine, lids, doors, throat, spires, the burr itself, windows, hoses and their heads."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_arms as lathe
from assets.painter import cavity_kit as kit
from assets.painter import fear_burr_body as body

ROSE = 34
DOOR = (40, 44)
SPIRE = (28, 52)
BIT = (28, 40)
HEAD = 72
HOSE = kit.inks(("teal", 0), ("teal", 0), ("teal", 1), ("teal", 2), ("teal", 3))
_DARK = kit.ink("hair", 0)
_HOT = {"calm": ("cyan", "teal"), "hot": ("red", "mustard"), "soft": ("mustard", "enamel")}


def _grid(width: int, height: int) -> tuple[np.ndarray, np.ndarray]:
    y, x = np.mgrid[0:height, 0:width] + 0.5
    return y - height / 2, x - width / 2


def turbine(step: int) -> np.ndarray:
    """Return the turbine behind the rose window at one of six steps of a blade: glass of two hues, leaded."""
    y, x = _grid(ROSE, ROSE)
    reach, turn = np.hypot(x, y), np.arctan2(y, x)
    picture = kit.canvas(ROSE, ROSE)
    blade = ((turn + reach * 0.045) * 9 / (2 * np.pi) + step / 6) % 1
    number = np.floor((turn + reach * 0.045) * 9 / (2 * np.pi) + step / 6).astype(int)
    hue = number % 3
    inside = reach <= 16
    picture[inside] = kit.ink("void", 1)
    for ramp, which in (("cyan", 0), ("teal", 1), ("magenta", 2)):
        glass = inside & (hue == which) & (blade > 0.14)
        picture[glass] = kit.ink(ramp, 1)
        picture[glass & (blade > 0.5)] = kit.ink(ramp, 2)
        picture[glass & (blade > 0.8)] = kit.ink(ramp, 3)
    picture[inside & (np.abs(reach - 11) < 0.7)] = kit.ink("void", 0)
    picture[reach <= 7.5] = kit.ink("white", 0)
    picture[(reach <= 7.5) & (x + y < -2)] = kit.ink("white", 2)
    picture[reach <= 5.8] = kit.ink("void", 0)
    return picture


def pupil(kind: str) -> np.ndarray:
    """Return the light on the turbine's hub, with which it looks: ``calm``, ``hot`` or ``soft``."""
    ramp, _ = _HOT[kind]
    y, x = _grid(14, 14)
    reach = np.hypot(x, y)
    picture = kit.canvas(14, 14)
    size = 4.6 if kind == "hot" else 5.4
    picture[reach <= size] = kit.ink(ramp, 1)
    picture[reach <= size - 1.2] = kit.ink(ramp, 2)
    picture[reach <= size - 2.2] = kit.ink(ramp, 3)
    picture[np.hypot(x + 1, y + 1) <= 1.5] = kit.ink("white", 4)
    return picture


def lids(share: float) -> np.ndarray:
    """Return the window's two steel leaves, ``share`` of the way shut, with rivets along their gold edges."""
    y, x = _grid(ROSE, ROSE)
    inside = np.hypot(x, y) <= 15.4
    picture = kit.canvas(ROSE, ROSE)
    upper = -16 + 16 * share + 0.012 * x**2 * (1 - share)
    lower = 16 - 13 * share - 0.012 * x**2 * (1 - share)
    for leaf, edge in ((y < upper, upper), (y > lower, lower)):
        mask = inside & leaf
        tones = np.searchsorted((-0.5, 0.0, 0.4), (-x * 0.6 - y * 0.5) / 14)
        picture[mask] = kit.inks(("white", 0), ("white", 1), ("white", 2), ("white", 3))[tones][mask]
        picture[mask & (np.abs(y - edge) < 2)] = kit.ink("mustard", 2)
        picture[mask & (np.abs(y - edge) < 1)] = kit.ink("mustard", 4)
        picture[mask & (np.abs(np.abs(y - edge) - 5) < 0.8) & (np.round(x) % 5 == 0)] = kit.ink("void", 1)
    return picture


def throat(step: int) -> np.ndarray:
    """Return what glows behind the portal: an aisle of arches that runs towards it."""
    width, height = DOOR
    picture = kit.canvas(width, height)
    picture[:] = kit.ink("void", 0)
    for index in range(6):
        share = ((index + step / 8) / 6) ** 1.6
        wide, high = 4 + 30 * share, 5 + 34 * share
        outline = body.pointed(width / 2, 22 + 18 * share, wide, high)
        mask = kit.polygon(outline, width, height)
        tone = ("magenta", 1) if share > 0.55 else ("magenta", 2) if share > 0.2 else ("dusk", 3)
        picture[mask & ~kit.shrink(mask)] = kit.ink(*tone)
    y, x = _grid(width, height)
    core = np.hypot(x, y * 0.8 - 1)
    picture[core < 3.4] = kit.ink("dusk", 3)
    picture[core < 2.2] = kit.ink("mustard", 3)
    picture[core < 1.2] = kit.ink("white", 4)
    return picture


def doors(opened: int) -> np.ndarray:
    """Return the two leaves of the portal, ``opened`` 0 (shut) to 3 (folded back)."""
    width, height = DOOR
    picture = kit.canvas(width, height)
    whole = kit.polygon(body.pointed(width / 2, height - 4, *body.DOOR), width, height)
    rows, columns = np.mgrid[0:height, 0:width] + 0.5
    leaf = (15, 11, 6, 3)[opened]
    off = np.abs(columns - width / 2)
    mask = whole & (off > 15 - leaf)
    across = (off - (15 - leaf)) / max(leaf, 1)
    picture[mask] = kit.ink("brown", 2)
    picture[mask & (columns > width / 2)] = kit.ink("brown", 1)
    picture[mask & ((across * 4) % 1 < 0.26)] = kit.ink("brown", 0)
    picture[mask & ((across * 4) % 1 > 0.7)] = kit.ink("brown", 3)
    for row in (16, 27, 36):
        band = mask & (np.abs(rows - row) < 1.5) & (across > 0.2)
        picture[band] = kit.ink("white", 1)
        picture[band & (rows < row)] = kit.ink("white", 3)
    picture[mask & (across < 2 / max(leaf, 2))] = kit.ink("mustard", 2)
    picture[mask & (across < 1 / max(leaf, 2))] = kit.ink("mustard", 3)
    return picture


def spire(step: int) -> np.ndarray:
    """Return a drill for a spire, its point up, at one of four steps of its spin; its foot is 6 px above the edge."""
    width, height = SPIRE
    parts = [
        lathe.Slice(-1, 5, 9.5, 10.5, body.STEEL, bow=0.6),
        lathe.Slice(5, 8, 11.5, 11.5, body.GOLD, bow=0.6),
        lathe.Slice(8, 13, 8.5, 7.5, body.BRIGHT, bow=0.6),
        lathe.Slice(13, 15, 9.0, 9.0, body.GOLD, bow=0.6),
        lathe.Slice(15, 21, 7.6, 6.8, lathe.BRIGHT, (6.0, 0.32, step / 4)),
        lathe.Slice(21, 36, 6.8, 0.5, lathe.BRIGHT, (6.0, 0.32, step / 4)),
    ]
    big = lathe.turn(parts, -np.pi / 2, 60, (width / 2, height - 6))[:height, :width].copy()
    kit.outline(big, _DARK)
    return big


def pipe(step: int) -> np.ndarray:
    """Return the organ pipe that stands in for a spire's drill, and the hum over it."""
    width, height = SPIRE
    parts = [
        lathe.Slice(-1, 5, 9.5, 10.5, body.STEEL, bow=0.6),
        lathe.Slice(5, 8, 11.5, 11.5, body.GOLD, bow=0.6),
        lathe.Slice(8, 14, 3.0, 6.5, body.GOLD),
        lathe.Slice(14, 30, 6.5, 6.5, body.GOLD, bow=0.6),
    ]
    picture = lathe.turn(parts, -np.pi / 2, 60, (width / 2, height - 6))[:height, :width].copy()
    picture[height - 26 : height - 22, 11:17] = kit.ink("brown", 0)
    picture[height - 22, 11:17] = kit.ink("mustard", 4)
    kit.outline(picture, _DARK)
    y, x = np.mgrid[0:height, 0:width] + 0.5
    for index in range(3):
        radius = 3 + ((index * 4 + step) % 12)
        arc = (np.abs(np.hypot(x - width / 2, (y - 12) * 1.3) - radius) < 0.7) & (y < 11)
        picture[arc & (picture == kit.CLEAR)] = kit.ink("magenta", 3 if radius < 9 else 2)
    return picture


def bit(step: int) -> np.ndarray:
    """Return the burr that hangs in the portal: a shank, a chuck and a cut steel ball at its end."""
    width, height = BIT
    parts = [lathe.Slice(-2, 10, 3.2, 3.2, body.BRIGHT), lathe.Slice(10, 14, 4.6, 4.2, body.GOLD, bow=0.6)]
    picture = lathe.turn(parts, np.pi / 2, 60, (width / 2, 2))[:height, :width].copy()
    y, x = np.mgrid[0:height, 0:width] + 0.5
    dx, dy = (x - width / 2) / 10, (y - 25) / 11
    flat = dx**2 + dy**2
    front = np.sqrt(np.maximum(0, 1 - flat))
    level = np.searchsorted((-0.1, 0.25, 0.6, 0.86), -0.5 * dx - 0.62 * dy + 0.58 * front)
    cut = (np.arctan2(dx, np.maximum(front, 0.05)) * 5 / np.pi + dy * 1.1 + step / 4) % 1
    level = np.where(cut < 0.34, np.maximum(level - 3, 0), level)
    ball = flat <= 1
    picture[ball] = lathe.BRIGHT[level][ball]
    kit.outline(picture, _DARK)
    return picture


def bell(step: int) -> np.ndarray:
    """Return the bell that hangs there instead where no drill is to be seen, swinging in four steps."""
    width, height = BIT
    swing = (-0.16, 0.0, 0.16, 0.0)[step]
    parts = [
        lathe.Slice(-2, 6, 1.6, 1.6, body.STEEL),
        lathe.Slice(6, 9, 3.0, 5.5, body.GOLD),
        lathe.Slice(9, 22, 5.5, 8.0, body.GOLD),
        lathe.Slice(22, 28, 8.0, 11.0, body.GOLD, bow=0.8),
    ]
    picture = lathe.turn(parts, np.pi / 2 + swing, 60, (width / 2, 2))[:height, :width].copy()
    knob_x, knob_y = width / 2 - np.sin(swing) * 31, 2 + 31
    y, x = np.mgrid[0:height, 0:width] + 0.5
    picture[np.hypot(x - knob_x, y - knob_y) < 2.6] = kit.ink("mustard", 1)
    kit.outline(picture, _DARK)
    return picture


def lancet(tone: str) -> np.ndarray:
    """Return a tall window with light behind it, leaded, brightest at its foot."""
    width, height = body.LANCET
    picture = kit.canvas(width, height)
    mask = kit.polygon(body.pointed(width / 2, height, width, height), width, height)
    rows, columns = np.mgrid[0:height, 0:width]
    picture[mask] = kit.ink(tone, 2)
    picture[mask & (rows > height * 0.45)] = kit.ink(tone, 3)
    picture[mask & (rows % 5 == 2)] = kit.ink(tone, 1)
    picture[mask & (columns == width // 2) & (rows % 5 != 2)] = kit.ink(tone, 3)
    picture[mask & (columns == 1) & (rows > height * 0.55) & (rows % 5 == 4)] = kit.ink("white", 4)
    return picture


def link(angle: float, size: int) -> np.ndarray:
    """Return a ring of a supply hose."""
    return lathe.segment(5.2, HOSE, angle, size)


def thin_link(angle: float, size: int) -> np.ndarray:
    """Return a ring of a thinner hose."""
    return lathe.segment(3.8, HOSE, angle, size)


def handpiece(angle: float, spin: float) -> np.ndarray:
    """Return a handpiece at a hose's end: coupling, knurled grip, bent head, a burr across it."""
    side = 1 if np.cos(angle) >= 0 else -1
    picture = lathe.turn(
        [
            lathe.Slice(-4, 3, 4.6, 5.4, body.GOLD, bow=0.8),
            lathe.Slice(3, 17, 6.2, 5.2, body.BRIGHT, (3.0, 0.3, 0.0)),
            lathe.Slice(17, 20, 6.0, 6.0, body.GOLD, bow=0.8),
            lathe.Slice(20, 27, 4.6, 3.8, body.BRIGHT),
        ],
        angle,
        HEAD,
    )
    x, y = HEAD / 2 + 26 * np.cos(angle), HEAD / 2 + 26 * np.sin(angle)
    bend = angle + side * 0.55
    tip = lathe.turn(
        [
            lathe.Slice(-5, 7, 5.2, 5.6, body.BRIGHT, bow=0.8),
            lathe.Slice(7, 9, 4.0, 3.4, body.GOLD),
            lathe.Slice(9, 18, 2.6, 0.6, lathe.BRIGHT, (3.2, 0.36, spin)),
        ],
        bend,
        HEAD,
        (x, y),
    )
    kit.put(picture, tip, 0, 0)
    kit.outline(picture, _DARK)
    return picture


def fork(angle: float) -> np.ndarray:
    """Return the tuning fork that a hose holds where no drill is to be seen."""
    picture = lathe.turn(
        [lathe.Slice(-4, 3, 4.6, 5.4, body.GOLD, bow=0.8), lathe.Slice(3, 15, 2.2, 2.2, body.BRIGHT)], angle, HEAD
    )
    for side in (-1, 1):
        x = HEAD / 2 + 15 * np.cos(angle) - side * 4 * np.sin(angle)
        y = HEAD / 2 + 15 * np.sin(angle) + side * 4 * np.cos(angle)
        prong = lathe.turn([lathe.Slice(-2, 18, 1.8, 1.8, body.BRIGHT)], angle, HEAD, (x, y))
        kit.put(picture, prong, 0, 0)
    base = lathe.turn([lathe.Slice(13, 16, 5.6, 5.6, body.BRIGHT)], angle, HEAD)
    kit.put(picture, base, 0, 0)
    kit.outline(picture, _DARK)
    return picture


def nozzle(angle: float, wet: bool) -> np.ndarray:
    """Return the rinsing nozzle; ``wet`` it sprays."""
    picture = lathe.turn(
        [
            lathe.Slice(-4, 3, 4.6, 5.4, body.GOLD, bow=0.8),
            lathe.Slice(3, 14, 6.0, 4.6, body.TEAL, bow=0.8),
            lathe.Slice(14, 17, 5.4, 5.4, body.GOLD, bow=0.8),
            lathe.Slice(17, 26, 3.2, 2.2, body.BRIGHT),
        ],
        angle,
        HEAD,
    )
    kit.outline(picture, _DARK)
    if wet:
        y, x = np.mgrid[0:HEAD, 0:HEAD] + 0.5 - HEAD / 2
        along = x * np.cos(angle) + y * np.sin(angle) - 26
        across = -x * np.sin(angle) + y * np.cos(angle)
        spray = (
            (along > 0)
            & (along < 9)
            & (np.abs(across) < 0.6 + along * 0.5)
            & ((x.astype(int) + y.astype(int)) % 2 == 0)
        )
        picture[spray & (picture == kit.CLEAR)] = kit.ink("cyan", 3)
        picture[spray & (np.abs(across) < 0.8)] = kit.ink("white", 4)
    return picture

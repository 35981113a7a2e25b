"""The Burr's body: a handpiece built like a cathedral. Steel on a lathe, gold courses, a turbine for a rose window."""

from __future__ import annotations

from functools import cache

import numpy as np

from assets.painter import cavity_arms as lathe
from assets.painter import cavity_kit as kit

SIZE = 152
HEIGHT = 116
MIDDLE = 76
ROSE = (76, 47)  # the middle of its rose window
GATE = (76, 107)  # the foot of its portal
DOOR = (30, 34)  # how wide and high its inside is
LANCETS = (  # feet of its tall windows, from the left: the pipes that sound
    (23, 76), (30, 72), (37, 76), (52, 88), (100, 88), (115, 76), (122, 72), (129, 76),
)  # fmt: skip
LANCET = (5, 20)  # width and height
STEEL = kit.inks(("void", 1), ("white", 0), ("white", 1), ("white", 2), ("white", 3))
BRIGHT = kit.inks(("white", 0), ("white", 1), ("white", 2), ("white", 3), ("white", 4))
ROOF = kit.inks(("void", 0), ("void", 1), ("void", 2), ("void", 3), ("void", 4))
GOLD = lathe.GOLD
TEAL = kit.inks(("teal", 0), ("teal", 0), ("teal", 1), ("teal", 2), ("teal", 3))
_DARK = kit.ink("hair", 0)
_DOWN = np.pi / 2


def shaft(x: float, parts: list[tuple[float, float, float, float, np.ndarray]]) -> np.ndarray:
    """Return upright turned parts on the body's canvas: (top, foot, radius there, radius here, tones) each."""
    slices = [lathe.Slice(top, foot, r0, r1, tones, bow=0.6) for top, foot, r0, r1, tones in parts]
    return lathe.turn(slices, _DOWN, SIZE, (x, 0))[:HEIGHT]


def _knurl(picture: np.ndarray, x: int, half: int, top: int, foot: int) -> None:
    """Cut the crossed grooves of a grip."""
    rows, columns = np.mgrid[0:HEIGHT, 0:SIZE]
    side = np.clip((columns - x) / half, -1, 1)
    round_x = np.arcsin(side) * half
    band = (rows >= top) & (rows < foot) & (np.abs(columns - x) < half) & (picture != kit.CLEAR)
    groove = ((round_x + rows) % 4 < 1) | ((round_x - rows) % 4 < 1)
    kit.shift(picture, band & groove, -1)
    kit.shift(picture, band & ~groove & ((round_x + rows) % 4 > 2.6) & (side < 0.2), 1)


def _towers() -> np.ndarray:
    picture = kit.canvas(SIZE, HEIGHT)
    for x in (30, 122):
        tower = shaft(
            x,
            [
                (38, 42, 8.5, 10.5, STEEL), (42, 45, 12.5, 12.5, GOLD), (45, 52, 11.5, 11.5, BRIGHT),
                (52, 54, 12.5, 12.5, STEEL), (54, 80, 11.5, 11.5, STEEL), (80, 83, 13.5, 13.5, GOLD),
                (83, 98, 12.5, 12.5, BRIGHT), (98, 101, 14.0, 14.0, STEEL), (101, 112, 14.0, 16.5, STEEL),
            ],
        )  # fmt: skip
        _knurl(tower, x, 12, 84, 97)
        kit.outline(tower, _DARK)
        kit.put(picture, tower, 0, 0)
    return picture


def _buttresses(picture: np.ndarray) -> None:
    """Spring two arches on either side from the nave to the towers."""
    for side in (-1, 1):
        for top, foot in ((40, 50), (60, 72)):
            points = [(MIDDLE + side * (26 + t * 12), top + (foot - top) * t**2) for t in np.linspace(0, 1, 9)]
            line = kit.stroke(points, SIZE, HEIGHT)
            body = kit.grow(kit.grow(line))
            picture[kit.grow(body) & (picture == kit.CLEAR)] = _DARK
            picture[body] = kit.ink("white", 0)
            picture[kit.moved(line, 0, -1)] = kit.ink("white", 2)
            picture[kit.moved(line, 0, -2)] = kit.ink("white", 3)


def _nave() -> np.ndarray:
    nave = shaft(
        MIDDLE,
        [
            (24, 28, 20, 24, STEEL), (28, 32, 27, 27, GOLD), (32, 66, 25, 25, STEEL), (66, 69, 28, 28, GOLD),
            (69, 74, 26.5, 26.5, BRIGHT), (74, 104, 26.5, 26.5, STEEL), (104, 107, 30, 30, GOLD),
            (107, 114, 30, 34, STEEL),
        ],
    )  # fmt: skip
    rows, columns = np.mgrid[0:HEIGHT, 0:SIZE]
    round_x = np.arcsin(np.clip((columns - MIDDLE) / 26, -1, 1)) * 26
    body = nave != kit.CLEAR
    for top, foot in ((33, 65), (75, 103)):  # fluted like a pier
        band = body & (rows >= top) & (rows < foot)
        kit.shift(nave, band & (np.round(round_x) % 8 == 0), -2)
        kit.shift(nave, band & (np.round(round_x) % 8 == 1), 1)
    kit.outline(nave, _DARK)
    return nave


def _roof() -> np.ndarray:
    """Return the gable: a chuck drawn to a point, ribbed, its rim crocketed."""
    roof = shaft(MIDDLE, [(0, 6, 0.6, 2.0, GOLD), (6, 28, 2.2, 23, ROOF)])
    rows, columns = np.mgrid[0:HEIGHT, 0:SIZE]
    share = (columns - MIDDLE) / np.maximum((rows - 4) * 1.0, 1)
    for rib in (-0.75, -0.4, 0.0, 0.4, 0.75):
        kit.shift(roof, (np.abs(share - rib) < 0.04) & (rows > 9) & (roof != kit.CLEAR), 1)
    kit.shift(roof, (rows % 4 == 0) & (rows > 9) & (roof != kit.CLEAR), -1)
    kit.outline(roof, _DARK)
    for step in range(5):
        for side in (-1, 1):
            x, y = MIDDLE + side * (4 + step * 4) - (side < 0), 9 + round(step * 4.2)
            roof[y - 2 : y, x : x + 2] = kit.ink("mustard", 2)
            roof[y - 2, x] = kit.ink("mustard", 4)
    return roof


def pointed(x: float, foot: float, width: float, height: float) -> list[tuple[float, float]]:
    """Return the outline of a pointed arch that stands at (x, foot): each side is struck from the other's foot."""
    half = width / 2
    rise = min(height * 0.62, width * 0.95)
    spring = foot - height + rise
    left = []
    for across in np.linspace(-half, 0, 9):
        up = np.sqrt(max(width**2 - (across - half) ** 2, 0)) / (np.sqrt(3) * half)
        left.append((x + across, spring - rise * up))
    return [(x - half, foot), *left, *[(2 * x - px, py) for px, py in left[::-1]], (x + half, foot)]


def arch(x: float, foot: float, width: float, height: float) -> np.ndarray:
    """Return the mask of a pointed arch."""
    return kit.polygon(pointed(x, foot, width, height), SIZE, HEIGHT)


def _portal(picture: np.ndarray) -> None:
    """Set the stepped frame of the portal; its inside stays clear."""
    steps = (
        (42, 43, "mustard", 1),
        (40, 42, "mustard", 3),
        (38, 40, "white", 0),
        (35, 38, "white", 3),
        (33, 36, "void", 2),
    )
    for width, height, *tone in steps:
        picture[arch(*GATE, width, height)] = kit.ink(*tone)
    ring = arch(*GATE, 38, 40) & ~arch(*GATE, 35, 38)
    rows, columns = np.mgrid[0:HEIGHT, 0:SIZE]
    picture[ring & ((rows + columns // 3) % 4 == 0)] = kit.ink("white", 2)
    picture[arch(*GATE, *DOOR)] = kit.CLEAR


def _rose(picture: np.ndarray) -> None:
    rows, columns = np.mgrid[0:HEIGHT, 0:SIZE] + 0.5
    reach = np.hypot(columns - ROSE[0], rows - ROSE[1])
    turn = np.arctan2(rows - ROSE[1], columns - ROSE[0])
    for radius, tone in (
        (20.5, ("hair", 0)),
        (19.5, ("mustard", 1)),
        (18.5, ("mustard", 3)),
        (17, ("mustard", 2)),
        (16, ("void", 0)),
    ):
        picture[reach <= radius] = kit.ink(*tone)
    rim = (reach <= 19.5) & (reach > 16)
    picture[rim & (turn < -0.6) & (turn > -2.8)] = kit.ink("mustard", 4)
    picture[rim & (turn > 0.5) & (turn < 2.4)] = kit.ink("mustard", 1)
    picture[rim & ((turn * 8 / np.pi) % 1 < 0.22)] = kit.ink("brown", 1)
    picture[reach <= 15] = kit.CLEAR


def _seams(picture: np.ndarray) -> None:
    """Weld it together: beads of a seam, the newest still glowing."""
    for points, hot in (
        (((53, 34), (55, 41), (52, 48), (54, 56), (51, 63)), False),
        (((97, 76), (100, 82), (97, 88), (99, 95), (96, 102)), True),
        (((23, 56), (27, 60), (24, 66)), False),
        (((126, 86), (123, 91), (126, 96)), True),
    ):
        line = kit.stroke(points, SIZE, HEIGHT) & (picture != kit.CLEAR)
        picture[kit.grow(line) & (picture != kit.CLEAR)] = kit.ink("brown" if hot else "white", 1 if hot else 0)
        picture[line] = kit.ink("auburn" if hot else "white", 3)
        rows = np.mgrid[0:HEIGHT, 0:SIZE][0]
        picture[line & (rows % 3 == 0)] = kit.ink("mustard", 4) if hot else kit.ink("white", 4)


def _sockets(picture: np.ndarray) -> None:
    """Cut the tall windows, unlit, and the collars the hoses come out of."""
    for x, y in LANCETS:
        mask = kit.polygon([(a, b) for a, b in pointed(x + 0.5, y + 1, LANCET[0] + 2, LANCET[1] + 2)], SIZE, HEIGHT)
        picture[kit.grow(mask)] = kit.ink("white", 3)
        picture[mask] = kit.ink("void", 0)


@cache
def shell() -> np.ndarray:
    """Return the body, clear where the turbine and the throat show through."""
    picture = kit.canvas(SIZE, HEIGHT)
    _buttresses(picture)
    kit.put(picture, _towers(), 0, 0)
    kit.put(picture, _nave(), 0, 0)
    kit.put(picture, _roof(), 0, 0)
    _seams(picture)
    _sockets(picture)
    _rose(picture)
    _portal(picture)
    solid = picture != kit.CLEAR
    inner = kit.polygon([(0, 0), (SIZE, 0), (SIZE, HEIGHT), (0, HEIGHT)], SIZE, HEIGHT)
    rows, columns = np.mgrid[0:HEIGHT, 0:SIZE]
    glow = kit.noise(SIZE, HEIGHT, 6, 12)
    keep = inner & (glow > 0.42) & (np.hypot(columns - ROSE[0], rows - ROSE[1]) > 21) & ~arch(*GATE, 44, 44)
    edge = solid & ~kit.shrink(solid)
    picture[edge & keep & (columns < MIDDLE)] = kit.ink("cyan", 2)
    picture[edge & keep & (columns >= MIDDLE)] = kit.ink("magenta", 3)
    picture[kit.grow(solid) & ~solid & ~arch(*GATE, 33, 36) & (np.hypot(columns - ROSE[0], rows - ROSE[1]) > 17)] = (
        _DARK
    )
    return picture
